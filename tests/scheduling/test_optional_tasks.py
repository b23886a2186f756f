"""Properties of problems with optional tasks."""

from __future__ import annotations

import pickle
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from effort import tries
from scheduling.brute_force import is_feasible, objective_value, optimum, subsets
from scheduling.optional_problems import optional_problems
from scheduling.test_laws import SEEDS, fewer_examples, first_incumbents, no_deadline
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

CALL = Candidate(tie_break=1, contributions=(3,), cost=1, effort=1)
GOALS = [CoverageGoal(0, 0)]
OBJECTIVES = (
    ObjectiveTerm.OVERLOAD,
    ObjectiveTerm.SHORTFALL,
    ObjectiveTerm.TOTAL_TARDINESS,
    ObjectiveTerm.SECONDARY_COST,
    ObjectiveTerm.MAKESPAN,
)


@settings(no_deadline, max_examples=tries(30))
@given(optional_problems(), SEEDS)
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
@given(optional_problems(), SEEDS)
def test_the_sequence_never_worsens_and_ends_with_a_proof(problem: Problem, seed: int) -> None:
    """No value is below its lower bound, and only the last schedule may be proven optimal."""
    found = first_incumbents(problem, seed)
    assert all(
        later.objective_values <= earlier.objective_values for earlier, later in pairwise(found)
    )
    for each in found:
        pairs = zip(each.objective_values, each.lower_bounds, strict=True)
        assert all(bound <= value for value, bound in pairs)
    assert not any(each.is_optimal for each in found[:-1])
    assert found[-1].is_optimal or len(found) == 5


@settings(fewer_examples, max_examples=tries(30))
@given(optional_problems(most=4))
def test_no_lower_bound_is_above_the_optimum(problem: Problem) -> None:
    """For each objective alone, over all schedules of all feasible sets."""
    found = first_incumbents(problem, count=1)[0]
    assert found.lower_bound <= optimum(problem, [ObjectiveTerm.MAKESPAN])[0]
    for term, bound in zip(problem.objectives, found.lower_bounds, strict=True):
        assert bound <= optimum(problem, [term])[0]


@settings(fewer_examples, max_examples=tries(30))
@given(optional_problems(most=4))
def test_small_problems_are_solved_to_optimality(problem: Problem) -> None:
    """A few rounds reach the optimum over all schedules of all feasible sets."""
    assert solve(problem, rounds=20).objective_values == optimum(problem, problem.objectives)


@settings(no_deadline, max_examples=tries(30))
@given(optional_problems(), SEEDS, st.randoms(use_true_random=False))
def test_the_order_of_tasks_and_workers_changes_nothing(
    problem: Problem, seed: int, rng: Random
) -> None:
    """Candidates keep theirs, because they refer to each other by position."""
    tasks, workers = [*problem.tasks], [*problem.workers]
    rng.shuffle(tasks)
    rng.shuffle(workers)
    shuffled = evolve(problem, tasks=tasks, workers=workers)
    assert shuffled == problem
    assert first_incumbents(shuffled, seed, 3) == first_incumbents(problem, seed, 3)


@settings(no_deadline, max_examples=tries(50))
@given(optional_problems(most=5))
def test_infeasible_sets_have_a_greater_shortfall_than_feasible_ones(problem: Problem) -> None:
    """However little these contribute."""
    options, optional = problem.optional_tasks, dict(problem.optional_tasks.candidates)
    sets = [*subsets([task for task in problem.tasks if task.key in optional])]
    keys = [[task.key for task in tasks] for tasks in sets]
    values = [(is_feasible(problem, done), options.shortfall(options.mask(done))) for done in keys]
    for done in keys:
        assert options.is_feasible(options.mask(done)) == is_feasible(problem, done)
    most = max(shortfall for feasible, shortfall in values if feasible)
    assert all(shortfall > most for feasible, shortfall in values if not feasible)


@no_deadline
@given(optional_problems())
def test_optional_tasks_can_be_pickled_hashed_and_compared(problem: Problem) -> None:
    """With the problem they belong to."""
    options = problem.optional_tasks
    again = pickle.loads(pickle.dumps(problem))  # noqa: S301 — our own
    assert (again, again.optional_tasks) == (problem, options)
    assert hash(again.optional_tasks) == hash(options)
    assert (options == NO_OPTIONAL_TASKS) == (options == OptionalTasks())


def test_without_optional_tasks_every_task_is_done() -> None:
    """The shortfall is then the same for every schedule, and optimality proven at once."""
    problem = Problem(
        [Task("a", 2)],
        [Worker("Ada")],
        objectives=[ObjectiveTerm.SHORTFALL, ObjectiveTerm.SECONDARY_COST, ObjectiveTerm.MAKESPAN],
    )
    assert problem.optional_tasks is NO_OPTIONAL_TASKS
    assert (solve(problem).objective_values, solve(problem).is_optimal) == ((0, 0, 2), True)
    with_goal = evolve(problem, optional_tasks=OptionalTasks(goals=[CoverageGoal(3, 4)]))
    assert (solve(with_goal).objective_values, solve(with_goal).is_optimal) == ((3, 4, 2), True)


def test_every_candidate_is_a_task() -> None:
    """An unknown key is refused."""
    with pytest.raises(UnknownKeyError, match="optional task 'z' is not among the tasks"):
        Problem(
            [Task("a", 1)], [Worker("Ada")], optional_tasks=OptionalTasks({"z": CALL}, goals=GOALS)
        )


def test_the_warm_start_names_candidates() -> None:
    """Other tasks are refused."""
    with pytest.raises(UnknownKeyError, match="warm_start has 'z'") as caught:
        OptionalTasks({"call": CALL}, goals=GOALS, warm_start=["z"])
    assert (caught.value.key, caught.value.known) == ("z", ("call",))


def test_consumption_names_every_budget() -> None:
    """Neither fewer nor more."""
    with pytest.raises(InvalidValueError, match=r"'call' must name one amount for each of 1.*\(\)"):
        OptionalTasks({"call": CALL}, goals=GOALS, budgets=[5])
    with pytest.raises(InvalidValueError, match=r"amount for each of 0 budgets, not \(1,\)"):
        OptionalTasks({"call": evolve(CALL, consumption=(1,))}, goals=GOALS)


TASKS = [Task("a", 2), Task("b", 2, predecessors=["a"]), Task("c", 2), Task("must", 1)]
CANDIDATES = {
    "a": Candidate(
        tie_break=4,
        contributions=(1,),
        cost=3,
        effort=2,
        enabling=True,
        consumption=(3,),
        conflicts=4,
    ),
    "b": Candidate(
        tie_break=2, contributions=(5,), cost=4, effort=2, prerequisites=1, consumption=(4,)
    ),
    "c": Candidate(
        tie_break=1, contributions=(4,), cost=2, effort=2, conflicts=1, consumption=(2,)
    ),
}
PROBLEM = Problem(
    TASKS,
    [Worker("Ada", capacity=5), Worker("Max", capacity=0)],
    objectives=OBJECTIVES,
    optional_tasks=OptionalTasks(
        CANDIDATES, goals=[CoverageGoal(6, 7)], budgets=[7], warm_start=["a", "b"]
    ),
)


def by_ada(*keys: str) -> Schedule:
    """A schedule in which Ada does some tasks one after the other."""
    times = {"must": (0, 1), "a": (1, 3), "b": (3, 5), "c": (5, 7)}
    rows = [(key, Assignment("Ada", *times[key])) for key in sorted(keys)]
    return Schedule(tuple(rows), makespan=max(times[key][1] for key in keys), lower_bound=0)


@pytest.mark.parametrize(
    ("keys", "violations"),
    [
        (("must",), []),
        (("must", "a", "b"), []),
        (("must", "c"), []),
        (("a", "b"), [("missing", "must", "is not in the schedule")]),
        (("must", "b"), [("prerequisite", "b", "is done without 'a'")]),
        (
            ("must", "a", "c"),
            [
                ("conflict", "a", "is done together with 'c'"),
                ("conflict", "c", "is done together with 'a'"),
            ],
        ),
        (
            ("must", "b", "c"),
            [("prerequisite", "b", "is done without 'a'")],
        ),
    ],
)
def test_an_infeasible_selection_is_found(
    keys: tuple[str, ...], violations: list[tuple[str, str, str]]
) -> None:
    """With the task and the detail; a missing required task is reported too."""
    found = verify(PROBLEM, by_ada(*keys))
    assert [(each.constraint, each.task, each.detail) for each in found] == violations


def test_an_exceeded_budget_is_found() -> None:
    """It concerns no single task."""
    tight = evolve(PROBLEM, optional_tasks=evolve(PROBLEM.optional_tasks, budgets=[6]))
    found = verify(tight, by_ada("must", "a", "b"))
    assert [(each.constraint, each.task, each.detail) for each in found] == [
        ("budget", None, "uses 7 of 6")
    ]


def test_the_best_set_goes_to_the_worker_with_capacity() -> None:
    """6 are required, and only two tasks together contribute as much."""
    found = solve(PROBLEM)
    assert set(found.assignments) == {"a", "b", "must"}
    assert found.objective_values == (0, 0, 0, 1 * 10 * 7 + 7 * 7 + 4, 5)
    assert {row.worker for row in found.assignments.values()} == {"Ada"}


def test_no_objective_needs_to_depend_on_times() -> None:
    """Then every order of the tasks is as good."""
    timeless = evolve(PROBLEM, objectives=[ObjectiveTerm.SHORTFALL, ObjectiveTerm.SECONDARY_COST])
    assert solve(timeless).objective_values == (0, 1 * 10 * 7 + 7 * 7 + 4)


def test_no_task_waits_for_one_that_is_left_out() -> None:
    """A task may come after an optional one without needing it."""
    tasks = [Task("a", 5), Task("b", 1, predecessors=["a"])]
    candidate = Candidate(tie_break=1, contributions=(-1,), cost=1, effort=5)
    problem = Problem(
        tasks,
        [Worker("Ada")],
        objectives=["secondary cost", "makespan"],
        optional_tasks=OptionalTasks({"a": candidate}, goals=GOALS),
    )
    found = solve(problem)
    assert found.assignments == {"b": Assignment("Ada", 0, 1)}
    assert found.is_optimal


def warm_started(problem: Problem) -> set[str]:
    """The tasks done in the first schedule."""
    return set(first_incumbents(problem, count=1)[0].assignments)


def test_the_warm_start_is_done_as_far_as_there_is_capacity() -> None:
    """A task is left out with its prerequisite."""
    assert warm_started(PROBLEM) == {"a", "b", "must"}
    assert warm_started(
        evolve(PROBLEM, optional_tasks=evolve(PROBLEM.optional_tasks, warm_start=["c"]))
    ) == {"c", "must"}
    short = [Worker("Ada", capacity=3), Worker("Max", capacity=0)]
    assert warm_started(evolve(PROBLEM, workers=short)) == {"a", "must"}
    tight = evolve(
        PROBLEM, workers=short, optional_tasks=evolve(PROBLEM.optional_tasks, warm_start=["b"])
    )
    assert warm_started(tight) == {"must"}


def test_an_infeasible_warm_start_is_dropped() -> None:
    """For a conflict, and for a budget that is exceeded."""
    both = evolve(PROBLEM.optional_tasks, warm_start=["a", "c"])
    assert warm_started(evolve(PROBLEM, optional_tasks=both)) == {"must"}
    assert warm_started(
        evolve(PROBLEM, optional_tasks=evolve(PROBLEM.optional_tasks, budgets=[6]))
    ) == {"must"}


def test_the_warm_start_drops_tasks_without_indirect_prerequisites() -> None:
    """The first task of the chain is not in the warm start."""
    tasks = [Task(key, 1) for key in "abc"]
    candidates = {
        "a": Candidate(tie_break=1, contributions=(1,), cost=1, effort=1),
        "b": Candidate(tie_break=2, contributions=(1,), cost=1, effort=1, prerequisites=1),
        "c": Candidate(tie_break=4, contributions=(1,), cost=1, effort=1, prerequisites=2),
    }
    problem = Problem(
        tasks,
        [Worker("Ada")],
        optional_tasks=OptionalTasks(candidates, goals=GOALS, warm_start=["b", "c"]),
    )
    assert warm_started(problem) == set()


def test_an_optional_task_may_be_substituted_for_another() -> None:
    """In one move where there is capacity for one of them, not in two over a worse set."""
    tasks = [Task(f"t{number}", 4) for number in range(8)]
    candidates = {
        task.key: Candidate(tie_break=1 << place, contributions=(place,), cost=0, effort=4)
        for place, task in enumerate(tasks)
    }
    options = OptionalTasks(candidates, goals=[CoverageGoal(13, 13)], warm_start=["t0", "t1"])
    problem = Problem(
        tasks, [Worker("Ada", capacity=8)], objectives=OBJECTIVES, optional_tasks=options
    )
    assert set(solve(problem).assignments) == {"t6", "t7"}
