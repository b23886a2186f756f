"""What holds for every problem."""

from __future__ import annotations

from itertools import islice, pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scheduling.exhaustive import best_worth, figure
from scheduling.instances import crowd, plain_problems, problems
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
unhurried = settings(deadline=None)
thorough = settings(deadline=None, max_examples=50)


def some(problem: Problem, seed: int = 0, count: int = 5) -> list[Schedule]:
    """The first schedules."""
    return list(islice(incumbents(problem, seed), count))


@unhurried
@given(problems(), SEEDS)
def test_every_schedule_passes_verify(problem: Problem, seed: int) -> None:
    """Also the first one, and the last one of a search that was proven."""
    for found in some(problem, seed):
        assert verify(problem, found) == ()


@unhurried
@given(problems(), SEEDS)
def test_the_sequence_never_worsens(problem: Problem, seed: int) -> None:
    """By the ranked figures."""
    for earlier, later in pairwise(some(problem, seed)):
        assert later.objective_values <= earlier.objective_values


@unhurried
@given(problems(), SEEDS)
def test_no_figure_is_below_its_limit(problem: Problem, seed: int) -> None:
    """So the finish is never before the bound."""
    for found in some(problem, seed):
        assert found.makespan >= found.lower_bound
        assert all(
            figure >= limit
            for figure, limit in zip(found.objective_values, found.lower_bounds, strict=True)
        )


@unhurried
@given(problems(), SEEDS)
def test_the_sequence_ends_when_and_only_when_proven(problem: Problem, seed: int) -> None:
    """Only the last one may be proven."""
    found = some(problem, seed)
    assert not any(each.is_optimal for each in found[:-1])
    assert found[-1].is_optimal or len(found) == 5


@unhurried
@given(problems(), SEEDS)
def test_worth_is_what_the_definition_says(problem: Problem, seed: int) -> None:
    """Counted anew from the rows."""
    tasks = {task.key: task for task in problem.tasks}
    workers = {worker.key: worker for worker in problem.workers}
    for found in some(problem, seed):
        rows = [(tasks[key], workers[w], end) for key, (w, _, end) in found.rows]
        assert found.objective_values == tuple(
            figure(problem, aim, rows) for aim in problem.objectives
        )


@thorough
@given(problems(most=4))
def test_the_limits_are_no_higher_than_the_best_of_all(problem: Problem) -> None:
    """Each aim alone, over all schedules."""
    found = some(problem, count=1)[0]
    assert found.lower_bound <= best_worth(problem, [ObjectiveTerm.MAKESPAN])[0]
    for aim, limit in zip(problem.objectives, found.lower_bounds, strict=True):
        assert limit <= best_worth(problem, [aim])[0]


@thorough
@given(problems(most=4))
def test_small_problems_are_solved(problem: Problem) -> None:
    """A few rounds reach the best of all schedules."""
    assert solve(problem, rounds=10).objective_values == best_worth(problem, problem.objectives)


@thorough
@given(plain_problems(most=4))
def test_one_more_worker_never_makes_the_best_worse(problem: Problem) -> None:
    """Somebody who can do nothing that others cannot, either."""
    more = Problem(
        tasks=problem.tasks, workers=(*problem.workers, Worker("more", skills={"sums": 1}))
    )
    assert solve(more, rounds=10).makespan <= solve(problem, rounds=10).makespan


@unhurried
@given(problems(), SEEDS, st.randoms(use_true_random=False))
def test_the_order_of_tasks_and_workers_changes_nothing(
    problem: Problem, seed: int, dice: Random
) -> None:
    """The same sequence, whatever order they are given in."""
    tasks, workers = [*problem.tasks], [*problem.workers]
    dice.shuffle(tasks)
    dice.shuffle(workers)
    shuffled = Problem(tasks=tasks, workers=workers, objectives=problem.objectives)
    assert shuffled == problem
    assert some(shuffled, seed) == some(problem, seed)


def test_the_search_beats_the_rules() -> None:
    """On a problem that is neither trivial nor hopeless."""
    problem = crowd(1, tasks=60, workers=6, arrows=30)
    first, last = some(problem, count=1)[0], solve(problem, rounds=60)
    assert last.makespan < first.makespan
    assert last.makespan <= last.lower_bound * 1.01


def test_large_problems_get_their_first_schedule_from_one_rule() -> None:
    """Beyond `FEW` tasks; the search goes on from there."""
    problem = crowd(2, tasks=2_500, workers=300, arrows=2_000)
    for found in some(problem, count=3):
        assert verify(problem, found) == ()


def test_a_schedule_takes_one_round_at_least() -> None:
    """Zero rounds would give nothing."""
    with pytest.raises(InvalidValueError, match="not 0"):
        solve(crowd(1, tasks=2, workers=1), rounds=0)
