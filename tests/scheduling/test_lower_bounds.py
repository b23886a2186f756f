"""The arguments of the lower bound, one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scheduling.instances import seeded_problem
from smartgoals.scheduling import Problem, Task, Worker, lower_bounds, solve
from smartgoals.scheduling.instance import Instance

if TYPE_CHECKING:
    import pytest


def bound_of(*tasks: Task, workers: list[Worker]) -> int:
    """The lower bound on the makespan."""
    return solve(Problem(tasks=tasks, workers=workers)).lower_bound


def test_the_critical_path() -> None:
    """From a release date through a chain."""
    tasks = Task("a", 2, release_date=3), Task("b", 4, predecessors=["a"]), Task("c", 1)
    assert bound_of(*tasks, workers=[Worker("Ada"), Worker("Max")]) == 9


def test_the_energy_of_all_workers() -> None:
    """Eleven slots of work for two."""
    tasks = [Task(key, 1) for key in "abcdefghijk"]
    assert bound_of(*tasks, workers=[Worker("Ada"), Worker("Max")]) == 6


def test_the_energy_of_a_skill() -> None:
    """Only Ada can sign."""
    tasks = [Task(key, 2, skills={"sign": 1}) for key in "abc"]
    assert bound_of(*tasks, workers=[Worker("Ada", skills={"sign": 1}), Worker("Max")]) == 6


def test_the_energy_worker_by_worker() -> None:
    """One worker starts at 0, the other not before 1."""
    tasks = [Task("a", 3), *(Task(key, 3, release_date=1) for key in "bcd")]
    assert bound_of(*tasks, workers=[Worker("Ada"), Worker("Max")]) == 7


def test_breaks_and_demands() -> None:
    """Three times half a demand for two slots fits into three open ones; slots 1 and 2 are breaks."""
    tasks = [Task(key, 2, demand="1/2") for key in "abc"]
    assert bound_of(*tasks, workers=[Worker("Ada", breaks=[1, 2])]) == 5


def test_without_unions_of_groups_the_bound_is_no_higher(monkeypatch: pytest.MonkeyPatch) -> None:
    """Unions are left out where there are too many."""
    instances = [
        Instance.of(seeded_problem(seed, tasks=40, workers=6, arcs=10)) for seed in range(10)
    ]
    with_unions = [lower_bounds.makespan_bound(instance) for instance in instances]
    monkeypatch.setattr(lower_bounds, "MAX_UNION_OPERATIONS", 0)
    without = [lower_bounds.makespan_bound(instance) for instance in instances]
    assert all(low <= high for low, high in zip(without, with_unions, strict=True))
