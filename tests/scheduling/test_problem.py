"""The values that tasks, workers and problems accept and refuse."""

from __future__ import annotations

import pickle
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from smartgoals.errors import CycleError, InvalidValueError, UnknownKeyError
from smartgoals.scheduling import ObjectiveTerm, Problem, Task, Worker, solve

ADA = Worker("Ada", skills={"prose": 2})


def test_mappings_are_kept_as_sorted_pairs() -> None:
    """So that tasks can be hashed."""
    task = Task("a", 1, skills={"y": 1, "x": 2}, assignment_costs={"Ada": 3})
    assert task.skills == (("x", 2), ("y", 1))
    assert hash(task) == hash(
        Task("a", 1, skills=(("y", 1), ("x", 2)), assignment_costs={"Ada": 3})
    )


def test_predecessors_are_kept_sorted_and_once() -> None:
    """A single key needs no tuple around it."""
    assert Task("c", 1, predecessors=["b", "a", "b"]).predecessors == ("a", "b")
    assert Task("c", 1, predecessors="ab").predecessors == ("ab",)


@pytest.mark.parametrize("demand", [0.3, "3/10", Decimal("0.3"), Fraction(3, 10)])
def test_demands_are_exact(demand: Any) -> None:  # noqa: ANN401 — four types on purpose
    """For every type they may be given as."""
    assert Task("a", 1, demand=demand).demand == Fraction(3, 10)


def test_breaks_are_merged() -> None:
    """Adjacent ones too."""
    assert Worker("Ada", breaks=[5, range(2, 4), (3, 5)]).breaks == ((2, 6),)


def test_problems_and_schedules_can_be_pickled() -> None:
    """With what they have cached."""
    problem = Problem(tasks=[Task("a", 1)], workers=[ADA])
    found = solve(problem)
    assert found.assignments["a"] == ("Ada", 0, 1)
    assert pickle.loads(pickle.dumps((problem, found))) == (problem, found)  # noqa: S301 — our own
    assert len({problem, found, problem}) == 2


@pytest.mark.parametrize(
    ("arguments", "shown"),
    [
        ({"key": ""}, "''"),
        ({"key": 7}, "7"),
        ({"duration": -1}, "-1"),
        ({"duration": 1.5}, "1.5"),
        ({"duration": True}, "True"),
        ({"release_date": -2}, "-2"),
        ({"due_date": -3}, "-3"),
        ({"skills": {"prose": -4}}, "-4"),
        ({"assignment_costs": {"Ada": -5}}, "-5"),
        ({"demand": 0}, "0"),
        ({"demand": Decimal("1.5")}, "1.5"),
        ({"demand": "half"}, "half"),
        ({"demand": "1/0"}, "1/0"),
        ({"demand": float("nan")}, "nan"),
        ({"skills": 5}, "5"),
        ({"assignment_costs": ["Ada"]}, "Ada"),
        ({"predecessors": 6}, "6"),
    ],
)
def test_a_task_refuses_invalid_values(arguments: dict[str, Any], shown: str) -> None:
    """The message shows the value."""
    valid: dict[str, Any] = {"key": "a", "duration": 1}
    with pytest.raises(InvalidValueError, match=shown):
        Task(**valid | arguments)


def test_a_task_does_not_wait_for_itself() -> None:
    """The shortest cycle."""
    with pytest.raises(CycleError) as caught:
        Task("a", 1, predecessors=["a"])
    assert caught.value.circle == ("a", "a")


@pytest.mark.parametrize(
    ("arguments", "shown"),
    [
        ({"key": ""}, "''"),
        ({"skills": {"prose": -1}}, "-1"),
        ({"rate": -2}, "-2"),
        ({"capacity": -3}, "-3"),
        ({"breaks": [-4]}, "-4"),
        ({"breaks": [(5, 5)]}, r"\(5, 5\)"),
        ({"breaks": [range(0, 9, 2)]}, r"range\(0, 9, 2\)"),
        ({"breaks": ["Monday"]}, "Monday"),
        ({"breaks": 8}, "8"),
    ],
)
def test_a_worker_refuses_invalid_values(arguments: dict[str, Any], shown: str) -> None:
    """The message shows the value."""
    valid: dict[str, Any] = {"key": "Ada"}
    with pytest.raises(InvalidValueError, match=shown):
        Worker(**valid | arguments)


def test_keys_are_used_once() -> None:
    """Among tasks and among workers."""
    with pytest.raises(InvalidValueError, match="2 tasks have the key 'a'"):
        Problem(tasks=[Task("a", 1), Task("a", 2)], workers=[ADA])
    with pytest.raises(InvalidValueError, match="2 workers have the key 'Ada'"):
        Problem(tasks=[], workers=[ADA, ADA])


def test_references_must_be_known() -> None:
    """Those to tasks and those to workers."""
    with pytest.raises(UnknownKeyError, match="'z', which is no task") as caught:
        Problem(tasks=[Task("a", 1, predecessors=["z"])], workers=[ADA])
    assert (caught.value.key, caught.value.known) == ("z", ("a",))
    with pytest.raises(UnknownKeyError, match="'Max', which is no worker"):
        Problem(tasks=[Task("a", 1, assignment_costs={"Max": 1})], workers=[ADA])


def test_tasks_do_not_wait_for_each_other() -> None:
    """The message names the cycle."""
    tasks = [
        Task("a", 1, predecessors=["c"]),
        Task("b", 1, predecessors=["a"]),
        Task("c", 1, predecessors=["b"]),
    ]
    with pytest.raises(CycleError) as caught:
        Problem(tasks=tasks, workers=[ADA])
    assert set(caught.value.circle) == {"a", "b", "c"}
    assert caught.value.circle[0] == caught.value.circle[-1]


@pytest.mark.parametrize("skills", [{"prose": 3}, {"sums": 0}, {"prose": 1, "sums": 1}])
def test_every_task_has_an_eligible_worker(skills: dict[str, int]) -> None:
    """Level 0 requires that the skill is listed."""
    with pytest.raises(InvalidValueError, match="no worker can do task 'a'"):
        Problem(tasks=[Task("a", 1, skills=skills)], workers=[ADA])


def test_level_0_is_a_skill() -> None:
    """A skill that is not listed is not there."""
    task = Task("a", 1, skills={"sums": 0})
    assert Worker("Max", skills={"sums": 0}).can(task)
    assert not ADA.can(task)


def test_objectives_may_be_given_by_name() -> None:
    """An unknown one is refused."""
    assert Problem(tasks=[], workers=[], objectives=["makespan"]).objectives == (
        ObjectiveTerm.MAKESPAN,
    )
    with pytest.raises(InvalidValueError, match="beauty"):
        Problem(tasks=[], workers=[], objectives=["beauty"])


def test_an_empty_problem_has_an_empty_schedule() -> None:
    """Without any worker, too."""
    found = solve(Problem(tasks=[], workers=[]))
    assert (found.makespan, found.lower_bound, found.is_optimal, found.rows) == (0, 0, True, ())


def test_a_problem_refuses_invalid_values() -> None:
    """Tasks, workers, objectives and optional tasks of another type."""
    with pytest.raises(InvalidValueError, match="a Task is needed, not 'a'"):
        Problem(tasks=["a"], workers=[ADA])  # type: ignore[list-item]
    with pytest.raises(InvalidValueError, match="a Worker is needed, not 7"):
        Problem(tasks=[], workers=7)  # type: ignore[arg-type]
    with pytest.raises(InvalidValueError, match=r"objectives must be among .*, not 3"):
        Problem(tasks=[], workers=[], objectives=3)  # type: ignore[arg-type]
    with pytest.raises(InvalidValueError, match="optional_tasks must be OptionalTasks, not None"):
        Problem(tasks=[], workers=[], optional_tasks=None)  # type: ignore[arg-type]
