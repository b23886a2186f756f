"""What tasks, workers and problems accept, and what they refuse."""

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
    """So that the nouns can be hashed."""
    task = Task("a", 1, skills={"y": 1, "x": 2}, assignment_costs={"Ada": 3})
    assert task.skills == (("x", 2), ("y", 1))
    assert hash(task) == hash(
        Task("a", 1, skills=(("y", 1), ("x", 2)), assignment_costs={"Ada": 3})
    )


def test_predecessors_are_kept_sorted_and_once() -> None:
    """A lone key needs no tuple around it."""
    assert Task("c", 1, predecessors=["b", "a", "b"]).predecessors == ("a", "b")
    assert Task("c", 1, predecessors="ab").predecessors == ("ab",)


@pytest.mark.parametrize("share", [0.3, "3/10", Decimal("0.3"), Fraction(3, 10)])
def test_shares_are_exact(share: Any) -> None:  # noqa: ANN401 — four types on purpose
    """Whatever they are given as."""
    assert Task("a", 1, demand=share).demand == Fraction(3, 10)


def test_closed_slots_are_merged() -> None:
    """Touching ones too."""
    assert Worker("Ada", breaks=[5, range(2, 4), (3, 5)]).breaks == ((2, 6),)


def test_the_nouns_and_the_schedule_can_be_pickled() -> None:
    """With what they know."""
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
    ],
)
def test_a_task_refuses_nonsense(arguments: dict[str, Any], shown: str) -> None:
    """And shows it."""
    valid: dict[str, Any] = {"key": "a", "duration": 1}
    with pytest.raises(InvalidValueError, match=shown):
        Task(**valid | arguments)


def test_a_task_does_not_wait_for_itself() -> None:
    """The shortest circle."""
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
    ],
)
def test_a_worker_refuses_nonsense(arguments: dict[str, Any], shown: str) -> None:
    """And shows it."""
    valid: dict[str, Any] = {"key": "Ada"}
    with pytest.raises(InvalidValueError, match=shown):
        Worker(**valid | arguments)


def test_keys_are_used_once() -> None:
    """Among tasks and among workers."""
    with pytest.raises(InvalidValueError, match="2 tasks are called 'a'"):
        Problem(tasks=[Task("a", 1), Task("a", 2)], workers=[ADA])
    with pytest.raises(InvalidValueError, match="2 workers are called 'Ada'"):
        Problem(tasks=[], workers=[ADA, ADA])


def test_references_must_point_somewhere() -> None:
    """Those to tasks and those to workers."""
    with pytest.raises(UnknownKeyError, match="'z', which is no task") as caught:
        Problem(tasks=[Task("a", 1, predecessors=["z"])], workers=[ADA])
    assert (caught.value.key, caught.value.known) == ("z", ("a",))
    with pytest.raises(UnknownKeyError, match="'Max', which is no worker"):
        Problem(tasks=[Task("a", 1, assignment_costs={"Max": 1})], workers=[ADA])


def test_tasks_do_not_wait_for_each_other() -> None:
    """The circle is named."""
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
def test_somebody_can_do_every_task(skills: dict[str, int]) -> None:
    """Level 0 asks that the skill be there."""
    with pytest.raises(InvalidValueError, match="nobody can do task 'a'"):
        Problem(tasks=[Task("a", 1, skills=skills)], workers=[ADA])


def test_a_skill_at_level_0_is_a_skill() -> None:
    """A skill that is not listed is none."""
    task = Task("a", 1, skills={"sums": 0})
    assert Worker("Max", skills={"sums": 0}).can(task)
    assert not ADA.can(task)


def test_aims_may_be_given_by_name() -> None:
    """An unknown one is refused."""
    assert Problem(tasks=[], workers=[], objectives=["makespan"]).objectives == (
        ObjectiveTerm.MAKESPAN,
    )
    with pytest.raises(ValueError, match="beauty"):
        Problem(tasks=[], workers=[], objectives=["beauty"])


def test_nothing_to_do_is_done_at_once() -> None:
    """Even by nobody."""
    found = solve(Problem(tasks=[], workers=[]))
    assert (found.makespan, found.lower_bound, found.is_optimal, found.rows) == (0, 0, True, ())
