"""The search over which tasks are done, by whom and when."""

from __future__ import annotations

from itertools import islice
from random import Random

import pytest
from attrs import evolve
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from effort import tries
from scheduling.instances import problems
from scheduling.optional_problems import optional_problems
from scheduling.test_laws import no_deadline
from smartgoals.errors import InvalidValueError, UnknownKeyError
from smartgoals.scheduling import (
    Assignment,
    Candidate,
    CoverageGoal,
    ObjectiveTerm,
    OptionalTasks,
    Problem,
    Schedule,
    Task,
    Worker,
    incumbents,
    verify,
)
from smartgoals.scheduling.construction import feasible_start
from smartgoals.scheduling.instance import Instance
from smartgoals.scheduling.joint_model import JointModel, supports
from smartgoals.scheduling.joint_moves import JointMoves
from smartgoals.scheduling.joint_search import JointSearch
from smartgoals.scheduling.joint_state import JointState

CALL = Candidate(tie_break=1, contributions=(3,), cost=1, effort=1)
OTHER = Candidate(tie_break=2, contributions=(2,), cost=1, effort=1, conflicts=1)


def small() -> Problem:
    """Two tasks that exclude each other, and one that must be done."""
    return Problem(
        [Task("a", 1), Task("b", 2, skills={"prose": 0}), Task("c", 1)],
        [Worker("Ada", skills={"prose": 1}), Worker("Bob")],
        objectives=[ObjectiveTerm.SHORTFALL, ObjectiveTerm.MAKESPAN],
        optional_tasks=OptionalTasks(
            {"a": evolve(CALL, conflicts=2), "b": OTHER}, goals=[CoverageGoal(3, 3)]
        ),
    )


@settings(no_deadline, max_examples=tries(30))
@given(optional_problems(), st.integers(0, 9), st.integers(1, 60))
def test_running_totals_are_those_of_a_state_built_anew(
    problem: Problem, seed: int, steps: int
) -> None:
    """After any changes, whether they were kept or taken back."""
    assume(supports(problem))
    rng = Random(seed)  # noqa: S311 — repeatable, not secret
    instance = Instance.of(problem)
    model = JointModel.of(problem, instance)
    search = JointSearch(model, feasible_start(instance), rng)
    state = search.state
    moves = JointMoves(model, state, rng.random)
    for _ in range(steps):
        before = _picture(state)
        if moves.change() and rng.random() < 0.7:
            state.settle()
            state.commit()
            assert _picture(state) == _picture(JointState(model, state.owners, state.ranks))
        else:
            state.undo()
            assert _picture(state) == before


def _picture(state: JointState) -> tuple[object, ...]:
    energy = state.energy()
    return (
        *(energy, state.value(), [*state.owners], [*state.ranks], [*state.ends], {*state.late}),
        *([*state.loads], [*state.exempt], [*state.used], [[*row] for row in state.rows]),
        *(start for start, owner in zip(state.starts, state.owners, strict=True) if owner >= 0),
    )


@settings(no_deadline, max_examples=tries(30))
@given(optional_problems(), st.integers(0, 3))
def test_a_search_goes_on_from_where_another_one_ended(problem: Problem, seed: int) -> None:
    """What it begins with is no worse than that."""
    assume(supports(problem))
    ended = _last(problem, seed, 3)
    begun = next(incumbents(problem, seed, start=ended.assignments))

    assert begun.objective_values <= ended.objective_values
    assert verify(problem, begun) == ()


def _last(problem: Problem, seed: int, slices: int) -> Schedule:
    return list(islice(incumbents(problem, seed), slices))[-1]


@given(problems(4))
def test_only_optional_tasks_can_be_begun_with_a_start(problem: Problem) -> None:
    with pytest.raises(InvalidValueError, match="only a problem with optional tasks"):
        incumbents(problem, start={})


@pytest.mark.parametrize(
    ("start", "says"),
    [
        ({"z": Assignment("Ada", 0, 1)}, "the start has task 'z'"),
        ({"c": Assignment("Cy", 0, 1)}, "the start has worker 'Cy'"),
    ],
)
def test_a_start_names_what_is_in_the_problem(start: dict[str, Assignment], says: str) -> None:
    with pytest.raises(UnknownKeyError, match=says):
        incumbents(small(), start=start)


@pytest.mark.parametrize(
    ("start", "says"),
    [
        ({}, "gives task 'c' to nobody who can do it"),
        ({"c": Assignment("Bob", 0, 1), "b": Assignment("Bob", 0, 2)}, "task 'b'"),
        (
            {key: Assignment("Ada", 0, 1) for key in "abc"},
            "optional tasks that are infeasible together",
        ),
    ],
)
def test_a_start_has_to_be_feasible(start: dict[str, Assignment], says: str) -> None:
    with pytest.raises(InvalidValueError, match=says):
        incumbents(small(), start=start)


def crowded(seed: int) -> Problem:
    """Thirty tasks for five workers, of which about a half can be done in time and within the budget."""
    rng = Random(seed)  # noqa: S311 — repeatable, not secret
    keys = [f"t{number:02}" for number in range(30)]
    tasks = [
        Task(
            key,
            rng.randint(1, 4),
            skills={f"s{rng.randrange(3)}": 0},
            predecessors=[keys[number - 1]] if number % 5 == 4 else [],
            due_date=rng.randint(4, 12),
            deadline=14,
            demand="0.5" if number % 6 == 0 else "1",
        )
        for number, key in enumerate(keys)
    ]
    workers = [
        Worker(f"w{number}", skills={f"s{number % 3}": 1, f"s{(number + 1) % 3}": 1}, capacity=9)
        for number in range(5)
    ]
    candidates = {
        key: Candidate(
            tie_break=1 << number,
            contributions=(rng.randint(0, 9),),
            cost=(cost := rng.randint(1, 9)),
            effort=rng.randint(1, 4),
            strategies=1 << number % 4,
            enabling=number % 7 == 0,
            prerequisites=1 << number - 1 if number % 5 == 4 else 0,
            conflicts=1 << (number ^ 1) if number // 2 % 5 == 0 else 0,
            consumption=(cost,),
        )
        for number, key in enumerate(keys)
    }
    objectives = [
        ObjectiveTerm.OVERLOAD,
        ObjectiveTerm.OVERRUN,
        ObjectiveTerm.SHORTFALL,
        ObjectiveTerm.TOTAL_TARDINESS,
        ObjectiveTerm.UNSERVED,
        ObjectiveTerm.SECONDARY_COST,
        ObjectiveTerm.MAKESPAN,
    ]
    options = OptionalTasks(candidates, goals=[CoverageGoal(70, 77)], budgets=[70])
    return Problem(tasks, workers, objectives=objectives, optional_tasks=options)


@pytest.mark.parametrize("seed", range(3))
def test_the_search_makes_a_crowded_problem_better(seed: int) -> None:
    """Nothing is late at the end, and more is reached than by priority rules."""
    found = [*islice(incumbents(crowded(seed), seed), 40)]

    assert found[-1].objective_values < found[0].objective_values
    assert found[-1].objective_values[:2] == (0, 0)
    assert verify(crowded(seed), found[-1]) == ()
