"""The disjunctive graph: its two numbers per task stay right through many steps."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from scheduling.instances import plain_problems, seeded_problem
from smartgoals.scheduling.construction import earliest_latest_start_first
from smartgoals.scheduling.instance import Instance
from smartgoals.scheduling.precedence_graph import DisjunctiveGraph

if TYPE_CHECKING:
    from smartgoals.scheduling import Problem

no_deadline = settings(deadline=None)
rngs = st.integers(0, 99).map(Random)


def graph_of(problem: Problem) -> DisjunctiveGraph:
    """The graph of the first schedule."""
    instance = Instance.of(problem)
    graph = DisjunctiveGraph(instance)
    graph.load(earliest_latest_start_first(instance))
    return graph


def state(graph: DisjunctiveGraph) -> tuple[object, ...]:
    """Everything that a step may change."""
    return (
        [[*row] for row in graph.sequences],
        [*graph.ends],
        [*graph.latest_starts],
        [*graph.lengths],
        [*graph.previous],
        [*graph.next],
    )


def some_tasks(graph: DisjunctiveGraph, rng: Random) -> list[int]:
    """One to three tasks with a duration."""
    movable = [task for task in range(graph.dummy) if graph.durations[task]]
    return rng.sample(movable, min(rng.randint(1, 3), len(movable)))


@no_deadline
@given(plain_problems(), rngs)
def test_the_numbers_equal_those_of_a_new_graph(problem: Problem, rng: Random) -> None:
    """After any steps, accepted or rejected."""
    graph = graph_of(problem)
    for _ in range(10):
        allowed = graph.makespan() + rng.randint(0, 3)
        if graph.reinsert(some_tasks(graph, rng), allowed):
            assert graph.makespan() <= allowed
        graph.reinsert(some_tasks(graph, rng), graph.makespan() - 1)
    new = DisjunctiveGraph(Instance.of(problem))
    new.load(graph.schedule())
    assert state(new) == state(graph)


@no_deadline
@given(plain_problems(), rngs)
def test_restore_undoes_remove(problem: Problem, rng: Random) -> None:
    """Even when some tasks were inserted elsewhere in between."""
    graph = graph_of(problem)
    before = state(graph)
    graph.undo_log.clear()
    tasks = some_tasks(graph, rng)
    removed = graph.remove(tasks)
    inserted = tasks[: rng.randint(0, len(tasks))]
    for task in inserted:
        _, worker, position = graph.best_insertion(task)
        graph.insert(task, worker, position)
    graph.restore(inserted, removed)
    assert state(graph) == before


@no_deadline
@given(plain_problems(), rngs)
def test_the_path_of_an_insertion_is_exact(problem: Problem, rng: Random) -> None:
    """It is the longest path through the task once it is inserted."""
    graph = graph_of(problem)
    for task in some_tasks(graph, rng):
        graph.remove([task])
        without = graph.makespan()
        path, worker, position = graph.best_insertion(task)
        graph.insert(task, worker, position)
        assert graph.longest_path(task) == path
        assert graph.makespan() == max(without, path)


def test_a_rejected_step_changes_nothing() -> None:
    """No schedule has a makespan of 0."""
    graph = graph_of(seeded_problem(3, tasks=20, workers=3, arcs=10))
    before = state(graph)
    assert not graph.reinsert([1, 2, 3], 0)
    assert state(graph) == before
