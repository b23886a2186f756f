"""What holds where tasks may be left undone."""

from __future__ import annotations

import pickle
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from scheduling.choices import optional_problems
from scheduling.exhaustive import best_worth, figure, may_be_done, subsets
from scheduling.test_laws import SEEDS, some, thorough, unhurried
from smartgoals.errors import InvalidValueError, UnknownKeyError
from smartgoals.scheduling import (
    NO_OPTIONAL_TASKS,
    Assignment,
    Candidate,
    CoverageGoal,
    ObjectiveTerm,
    OptionalTasks,
    Problem,
    Schedule,
    Task,
    Worker,
    solve,
    verify,
)

if TYPE_CHECKING:
    from random import Random

CALL = Candidate(tie_break=1, contribution=3, cost=1, effort=1)
AIMS = (
    ObjectiveTerm.OVERLOAD,
    ObjectiveTerm.SHORTFALL,
    ObjectiveTerm.TOTAL_TARDINESS,
    ObjectiveTerm.SECONDARY_COST,
    ObjectiveTerm.MAKESPAN,
)


@unhurried
@given(optional_problems(), SEEDS)
def test_every_schedule_passes_verify(problem: Problem, seed: int) -> None:
    """Also the first one; whatever is optional, only what may be done together is done."""
    for found in some(problem, seed):
        assert verify(problem, found) == ()


@unhurried
@given(optional_problems(), SEEDS)
def test_worth_is_what_the_definition_says(problem: Problem, seed: int) -> None:
    """Counted anew from the rows: what is left undone is in none of them."""
    tasks = {task.key: task for task in problem.tasks}
    workers = {worker.key: worker for worker in problem.workers}
    for found in some(problem, seed):
        rows = [(tasks[key], workers[w], end) for key, (w, _, end) in found.rows]
        assert found.objective_values == tuple(
            figure(problem, aim, rows) for aim in problem.objectives
        )


@unhurried
@given(optional_problems(), SEEDS)
def test_the_sequence_never_worsens_and_ends_when_proven(problem: Problem, seed: int) -> None:
    """No figure is below its limit, and only the last schedule may be proven."""
    found = some(problem, seed)
    assert all(
        later.objective_values <= earlier.objective_values for earlier, later in pairwise(found)
    )
    for one in found:
        assert all(
            least <= got for got, least in zip(one.objective_values, one.lower_bounds, strict=True)
        )
    assert not any(one.is_optimal for one in found[:-1])
    assert found[-1].is_optimal or len(found) == 5


@thorough
@given(optional_problems(most=4))
def test_the_limits_are_no_higher_than_the_best_of_all(problem: Problem) -> None:
    """Each aim alone, over all schedules of all sets that may be done."""
    found = some(problem, count=1)[0]
    assert found.lower_bound <= best_worth(problem, [ObjectiveTerm.MAKESPAN])[0]
    for aim, limit in zip(problem.objectives, found.lower_bounds, strict=True):
        assert limit <= best_worth(problem, [aim])[0]


@thorough
@given(optional_problems(most=4))
def test_small_problems_are_solved(problem: Problem) -> None:
    """A few rounds reach the best of all schedules of all sets that may be done."""
    assert solve(problem, rounds=20).objective_values == best_worth(problem, problem.objectives)


@unhurried
@given(optional_problems(), SEEDS, st.randoms(use_true_random=False))
def test_the_order_of_tasks_and_workers_changes_nothing(
    problem: Problem, seed: int, dice: Random
) -> None:
    """The offers keep theirs, because they refer to each other by it."""
    tasks, workers = [*problem.tasks], [*problem.workers]
    dice.shuffle(tasks)
    dice.shuffle(workers)
    shuffled = evolve(problem, tasks=tasks, workers=workers)
    assert shuffled == problem
    assert some(shuffled, seed) == some(problem, seed)


@settings(unhurried, max_examples=50)
@given(optional_problems(most=5))
def test_no_set_that_may_be_done_leaves_as_much_as_one_that_may_not(problem: Problem) -> None:
    """However little it is worth."""
    choice, optional = problem.optional_tasks, dict(problem.optional_tasks.candidates)
    sets = [*subsets([task for task in problem.tasks if task.key in optional])]
    keys = [[task.key for task in several] for several in sets]
    unmet = [(may_be_done(problem, done), choice.shortfall(choice.mask(done))) for done in keys]
    for done in keys:
        assert choice.is_feasible(choice.mask(done)) == may_be_done(problem, done)
    most = max(left for allowed, left in unmet if allowed)
    assert all(left > most for allowed, left in unmet if not allowed)


@unhurried
@given(optional_problems())
def test_a_choice_can_be_pickled_hashed_and_compared(problem: Problem) -> None:
    """With the problem it belongs to."""
    choice = problem.optional_tasks
    again = pickle.loads(pickle.dumps(problem))  # noqa: S301 — our own
    assert (again, again.optional_tasks) == (problem, choice)
    assert hash(again.optional_tasks) == hash(choice)
    assert (choice == NO_OPTIONAL_TASKS) == (choice == OptionalTasks())


def test_without_a_choice_everything_must_be_done() -> None:
    """What is unmet is then the same for every schedule, and known at once."""
    problem = Problem(
        [Task("a", 2)],
        [Worker("Ada")],
        objectives=[ObjectiveTerm.SHORTFALL, ObjectiveTerm.SECONDARY_COST, ObjectiveTerm.MAKESPAN],
    )
    assert problem.optional_tasks is NO_OPTIONAL_TASKS
    assert (solve(problem).objective_values, solve(problem).is_optimal) == ((0, 0, 2), True)
    wishing = evolve(problem, optional_tasks=OptionalTasks(goal=CoverageGoal(3, 4)))
    assert (solve(wishing).objective_values, solve(wishing).is_optimal) == ((3, 4, 2), True)


def test_an_offer_is_made_of_a_task() -> None:
    """Another one is refused."""
    with pytest.raises(UnknownKeyError, match="an offer is made of 'z', which is no task"):
        Problem([Task("a", 1)], [Worker("Ada")], optional_tasks=OptionalTasks({"z": CALL}))


def test_the_search_begins_with_what_is_offered() -> None:
    """Another task is refused."""
    with pytest.raises(UnknownKeyError, match="cannot begin with 'z'") as caught:
        OptionalTasks({"call": CALL}, warm_start=["z"])
    assert (caught.value.key, caught.value.known) == ("z", ("call",))


def test_an_offer_draws_on_every_purse() -> None:
    """Not on one too few, nor on one too many."""
    with pytest.raises(
        InvalidValueError, match=r"task 'call' draws \(\), one amount for each of 1"
    ):
        OptionalTasks({"call": CALL}, budgets=[5])
    with pytest.raises(InvalidValueError, match=r"draws \(1,\), one amount for each of 0 purses"):
        OptionalTasks({"call": evolve(CALL, consumption=(1,))})


TASKS = [Task("a", 2), Task("b", 2, predecessors=["a"]), Task("c", 2), Task("must", 1)]
OFFERS = {
    "a": Candidate(
        tie_break=4, contribution=1, cost=3, effort=2, enabling=True, consumption=(3,), conflicts=4
    ),
    "b": Candidate(
        tie_break=2, contribution=5, cost=4, effort=2, prerequisites=1, consumption=(4,)
    ),
    "c": Candidate(tie_break=1, contribution=4, cost=2, effort=2, conflicts=1, consumption=(2,)),
}
PROBLEM = Problem(
    TASKS,
    [Worker("Ada", capacity=5), Worker("Max", capacity=0)],
    objectives=AIMS,
    optional_tasks=OptionalTasks(
        OFFERS, goal=CoverageGoal(6, 7), budgets=[7], warm_start=["a", "b"]
    ),
)


def by_ada(*keys: str) -> Schedule:
    """A schedule of some tasks by Ada, one after the other."""
    moments = {"must": (0, 1), "a": (1, 3), "b": (3, 5), "c": (5, 7)}
    rows = [(key, Assignment("Ada", *moments[key])) for key in sorted(keys)]
    return Schedule(tuple(rows), makespan=max(moments[key][1] for key in keys), lower_bound=0)


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        (("must",), []),
        (("must", "a", "b"), []),
        (("must", "c"), []),
        (("a", "b"), [("missing", "must", "is not in the schedule")]),
        (("must", "b"), [("needs", "b", "is done without 'a'")]),
        (
            ("must", "a", "c"),
            [("clash", "a", "is done beside 'c'"), ("clash", "c", "is done beside 'a'")],
        ),
        (
            ("must", "b", "c"),
            [("needs", "b", "is done without 'a'")],
        ),
    ],
)
def test_a_broken_promise_about_the_choice_is_seen(
    keys: tuple[str, ...], told: list[tuple[str, str, str]]
) -> None:
    """With the task and the figures; what must be done is still missed."""
    found = verify(PROBLEM, by_ada(*keys))
    assert [(each.what, each.task, each.detail) for each in found] == told


def test_a_purse_that_is_overdrawn_is_seen() -> None:
    """It is nobody's fault alone."""
    poor = evolve(PROBLEM, optional_tasks=evolve(PROBLEM.optional_tasks, budgets=[6]))
    found = verify(poor, by_ada("must", "a", "b"))
    assert [(each.what, each.task, each.detail) for each in found] == [
        ("purse", None, "7 drawn of 6")
    ]


def test_the_best_set_is_done_by_who_has_room() -> None:
    """Six are wanted, and only two tasks together bring as much."""
    found = solve(PROBLEM)
    assert set(found.assignments) == {"a", "b", "must"}
    assert found.objective_values == (0, 0, 0, 1 * 10 * 7 + 7 * 7 + 4, 5)
    assert {row.worker for row in found.assignments.values()} == {"Ada"}


def test_a_choice_needs_no_aim_that_looks_at_times() -> None:
    """Then an order is as good as another one."""
    timeless = evolve(PROBLEM, objectives=[ObjectiveTerm.SHORTFALL, ObjectiveTerm.SECONDARY_COST])
    assert solve(timeless).objective_values == (0, 1 * 10 * 7 + 7 * 7 + 4)


def test_nobody_waits_for_what_is_left_undone() -> None:
    """A task may follow an optional one without needing it."""
    tasks = [Task("a", 5), Task("b", 1, predecessors=["a"])]
    offer = Candidate(tie_break=1, contribution=-1, cost=1, effort=5)
    problem = Problem(
        tasks,
        [Worker("Ada")],
        objectives=["secondary cost", "makespan"],
        optional_tasks=OptionalTasks({"a": offer}),
    )
    found = solve(problem)
    assert found.assignments == {"b": Assignment("Ada", 0, 1)}
    assert found.is_optimal


def first(problem: Problem) -> set[str]:
    """What is done in the first schedule."""
    return set(some(problem, count=1)[0].assignments)


def test_the_search_begins_with_the_first_tasks_as_far_as_there_is_room() -> None:
    """What needs a task for which there is none is not begun with either."""
    assert first(PROBLEM) == {"a", "b", "must"}
    assert first(
        evolve(PROBLEM, optional_tasks=evolve(PROBLEM.optional_tasks, warm_start=["c"]))
    ) == {"c", "must"}
    short = [Worker("Ada", capacity=3), Worker("Max", capacity=0)]
    assert first(evolve(PROBLEM, workers=short)) == {"a", "must"}
    tight = evolve(
        PROBLEM, workers=short, optional_tasks=evolve(PROBLEM.optional_tasks, warm_start=["b"])
    )
    assert first(tight) == {"must"}


def test_the_search_begins_with_nothing_optional_where_the_first_tasks_exclude_each_other() -> None:
    """Nor where they draw too much."""
    both = evolve(PROBLEM.optional_tasks, warm_start=["a", "c"])
    assert first(evolve(PROBLEM, optional_tasks=both)) == {"must"}
    assert first(evolve(PROBLEM, optional_tasks=evolve(PROBLEM.optional_tasks, budgets=[6]))) == {
        "must"
    }


def test_what_lacks_what_it_needs_is_not_begun_with_however_far_down_the_line() -> None:
    """The first task of the line is not among the first."""
    tasks = [Task(key, 1) for key in "abc"]
    offers = {
        "a": Candidate(tie_break=1, contribution=1, cost=1, effort=1),
        "b": Candidate(tie_break=2, contribution=1, cost=1, effort=1, prerequisites=1),
        "c": Candidate(tie_break=4, contribution=1, cost=1, effort=1, prerequisites=2),
    }
    problem = Problem(
        tasks, [Worker("Ada")], optional_tasks=OptionalTasks(offers, warm_start=["b", "c"])
    )
    assert first(problem) == set()


def test_an_optional_task_may_take_the_place_of_another() -> None:
    """One step where the room is for one only, instead of two over a worse set."""
    tasks = [Task(f"t{number}", 4) for number in range(8)]
    offers = {
        task.key: Candidate(tie_break=1 << place, contribution=place, cost=0, effort=4)
        for place, task in enumerate(tasks)
    }
    choice = OptionalTasks(offers, goal=CoverageGoal(13, 13), warm_start=["t0", "t1"])
    problem = Problem(tasks, [Worker("Ada", capacity=8)], objectives=AIMS, optional_tasks=choice)
    assert set(solve(problem).assignments) == {"t6", "t7"}
