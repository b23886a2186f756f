"""The two numbers of every task, followed through many steps."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from scheduling.instances import crowd, plain_problems
from smartgoals.scheduling.construction import most_urgent_first
from smartgoals.scheduling.instance import Instance
from smartgoals.scheduling.precedence_graph import DisjunctiveGraph

if TYPE_CHECKING:
    from smartgoals.scheduling import Problem

unhurried = settings(deadline=None)
dice = st.integers(0, 99).map(Random)


def loom_of(problem: Problem) -> DisjunctiveGraph:
    """All tasks in the rows of the rule."""
    puzzle = Instance.of(problem)
    loom = DisjunctiveGraph(puzzle)
    loom.adopt(most_urgent_first(puzzle))
    return loom


def state(loom: DisjunctiveGraph) -> tuple[object, ...]:
    """Everything that changes."""
    return (
        [[*row] for row in loom.rows],
        [*loom.ends],
        [*loom.lates],
        [*loom.lengths],
        [*loom.left],
        [*loom.right],
    )


def some_tasks(loom: DisjunctiveGraph, dice: Random) -> list[int]:
    """One to three that are in rows."""
    movable = [task for task in range(loom.none) if loom.durations[task]]
    return dice.sample(movable, min(dice.randint(1, 3), len(movable)))


@unhurried
@given(plain_problems(), dice)
def test_the_numbers_are_those_of_a_loom_made_anew(problem: Problem, dice: Random) -> None:
    """After any steps, accepted or not."""
    loom = loom_of(problem)
    for _ in range(10):
        allowed = loom.finish() + dice.randint(0, 3)
        if loom.reweave(some_tasks(loom, dice), allowed):
            assert loom.finish() <= allowed
        loom.reweave(some_tasks(loom, dice), loom.finish() - 1)
    anew = DisjunctiveGraph(Instance.of(problem))
    anew.adopt(loom.draft())
    assert state(anew) == state(loom)


@unhurried
@given(plain_problems(), dice)
def test_what_is_put_back_is_as_it_was(problem: Problem, dice: Random) -> None:
    """Even when some were placed elsewhere in between."""
    loom = loom_of(problem)
    before = state(loom)
    loom.undo.clear()
    tasks = some_tasks(loom, dice)
    memory = loom.take(tasks)
    placed = tasks[: dice.randint(0, len(tasks))]
    for task in placed:
        _, worker, position = loom.place(task)
        loom.put(task, worker, position)
    loom.put_back(placed, memory)
    assert state(loom) == before


@unhurried
@given(plain_problems(), dice)
def test_a_place_costs_what_it_says(problem: Problem, dice: Random) -> None:
    """The longest chain through the task, once it is there."""
    loom = loom_of(problem)
    for task in some_tasks(loom, dice):
        loom.take([task])
        without = loom.finish()
        chain, worker, position = loom.place(task)
        loom.put(task, worker, position)
        assert loom.chain(task) == chain
        assert loom.finish() == max(without, chain)


def test_a_step_that_asks_for_the_impossible_changes_nothing() -> None:
    """Nobody finishes by slot 0."""
    loom = loom_of(crowd(3, tasks=20, workers=3, arrows=10))
    before = state(loom)
    assert not loom.reweave([1, 2, 3], 0)
    assert state(loom) == before
