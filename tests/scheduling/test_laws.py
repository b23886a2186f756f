"""Properties of the solver that hold for every problem."""

from __future__ import annotations

from itertools import islice, pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from effort import tries
from scheduling.brute_force import objective_value, optimum
from scheduling.instances import plain_problems, problems, seeded_problem
from smartgoals.errors import InvalidValueError
from smartgoals.scheduling import (
    ObjectiveTerm,
    Problem,
    Schedule,
    Worker,
    incumbents,
    solve,
    verify,
)

if TYPE_CHECKING:
    from random import Random

SEEDS = st.integers(0, 9)
no_deadline = settings(deadline=None)
fewer_examples = settings(deadline=None, max_examples=tries(50))


def first_incumbents(problem: Problem, seed: int = 0, count: int = 5) -> list[Schedule]:
    """The first schedules of the search."""
    return list(islice(incumbents(problem, seed), count))


@no_deadline
@given(problems(), SEEDS)
def test_every_schedule_is_feasible_and_states_its_values(problem: Problem, seed: int) -> None:
    """The first one included; values are computed from the rows, apart from `verify`."""
    tasks = {task.key: task for task in problem.tasks}
    workers = {worker.key: worker for worker in problem.workers}
    for found in first_incumbents(problem, seed):
        assert verify(problem, found) == ()
        rows = [(tasks[key], workers[w], end) for key, (w, _, end) in found.rows]
        assert found.objective_values == tuple(
            objective_value(problem, term, rows) for term in problem.objectives
        )


@no_deadline
@given(problems(), SEEDS)
def test_the_sequence_never_worsens_and_ends_with_a_proof(problem: Problem, seed: int) -> None:
    """No value is below its lower bound, and only the last schedule may be proven optimal."""
    found = first_incumbents(problem, seed)
    for earlier, later in pairwise(found):
        assert later.objective_values <= earlier.objective_values
    for each in found:
        assert each.makespan >= each.lower_bound
        pairs = zip(each.objective_values, each.lower_bounds, strict=True)
        assert all(value >= bound for value, bound in pairs)
    assert not any(each.is_optimal for each in found[:-1])
    assert found[-1].is_optimal or len(found) == 5


@settings(fewer_examples, max_examples=tries(40))
@given(problems(most=4))
def test_no_lower_bound_is_above_the_optimum(problem: Problem) -> None:
    """For each objective alone, over all schedules."""
    found = first_incumbents(problem, count=1)[0]
    assert found.lower_bound <= optimum(problem, [ObjectiveTerm.MAKESPAN])[0]
    for term, bound in zip(problem.objectives, found.lower_bounds, strict=True):
        assert bound <= optimum(problem, [term])[0]


@fewer_examples
@given(problems(most=4))
def test_small_problems_are_solved_to_optimality(problem: Problem) -> None:
    """A few rounds reach the optimum."""
    assert solve(problem, rounds=10).objective_values == optimum(problem, problem.objectives)


@fewer_examples
@given(plain_problems(most=4))
def test_one_more_worker_never_makes_the_makespan_worse(problem: Problem) -> None:
    """A worker who has no new skill included."""
    more = Problem(
        tasks=problem.tasks, workers=(*problem.workers, Worker("more", skills={"sums": 1}))
    )
    assert solve(more, rounds=10).makespan <= solve(problem, rounds=10).makespan


@settings(no_deadline, max_examples=tries(40))
@given(problems(), SEEDS, st.randoms(use_true_random=False))
def test_the_order_of_tasks_and_workers_changes_nothing(
    problem: Problem, seed: int, rng: Random
) -> None:
    """The sequence of schedules is the same in any order of the input."""
    tasks, workers = [*problem.tasks], [*problem.workers]
    rng.shuffle(tasks)
    rng.shuffle(workers)
    shuffled = Problem(tasks=tasks, workers=workers, objectives=problem.objectives)
    assert shuffled == problem
    assert first_incumbents(shuffled, seed, 3) == first_incumbents(problem, seed, 3)


def test_the_search_beats_the_first_schedule() -> None:
    """On a problem of medium difficulty."""
    problem = seeded_problem(1, tasks=60, workers=6, arcs=30)
    first, last = first_incumbents(problem, count=1)[0], solve(problem, rounds=60)
    assert last.makespan < first.makespan
    assert last.makespan <= last.lower_bound * 1.01


@pytest.mark.slow
def test_large_problems_get_their_first_schedule_from_the_quickest_rule() -> None:
    """Above `ALL_RULES_UP_TO` tasks; the search continues from there."""
    problem = seeded_problem(2, tasks=2_500, workers=300, arcs=2_000)
    for found in first_incumbents(problem, count=3):
        assert verify(problem, found) == ()


def test_the_arguments_of_the_search_are_checked() -> None:
    """Rounds, seed and problem."""
    with pytest.raises(InvalidValueError, match="not 0"):
        solve(seeded_problem(1, tasks=2, workers=1), rounds=0)
    with pytest.raises(InvalidValueError, match=r"rounds must be an integer >= 1, not 1\.5"):
        solve(seeded_problem(1, tasks=2, workers=1), rounds=1.5)  # type: ignore[arg-type]
    with pytest.raises(InvalidValueError, match="seed must be an integer, not None"):
        incumbents(seeded_problem(1, tasks=2, workers=1), seed=None)  # type: ignore[arg-type]
    with pytest.raises(InvalidValueError, match="a Problem is needed, not 'x'"):
        solve("x")  # type: ignore[arg-type]
