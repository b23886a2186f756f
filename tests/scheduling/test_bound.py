"""The arguments of the bound, one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scheduling.instances import crowd
from smartgoals.scheduling import Problem, Task, Worker, lower_bounds, solve
from smartgoals.scheduling.instance import Instance

if TYPE_CHECKING:
    import pytest


def bound_of(*tasks: Task, workers: list[Worker]) -> int:
    """The bound on the finish."""
    return solve(Problem(tasks=tasks, workers=workers)).lower_bound


def test_the_critical_path() -> None:
    """From a release date through a chain."""
    tasks = Task("a", 2, release_date=3), Task("b", 4, predecessors=["a"]), Task("c", 1)
    assert bound_of(*tasks, workers=[Worker("Ada"), Worker("Max")]) == 9


def test_the_energy_of_everyone() -> None:
    """Eleven slots of work for two."""
    tasks = [Task(key, 1) for key in "abcdefghijk"]
    assert bound_of(*tasks, workers=[Worker("Ada"), Worker("Max")]) == 6


def test_the_energy_of_a_skill() -> None:
    """Only Ada can sign."""
    tasks = [Task(key, 2, skills={"sign": 1}) for key in "abc"]
    assert bound_of(*tasks, workers=[Worker("Ada", skills={"sign": 1}), Worker("Max")]) == 6


def test_the_wait_for_a_first_task() -> None:
    """Worker by worker: one starts at 0, the other not before 1."""
    tasks = [Task("a", 3), *(Task(key, 3, release_date=1) for key in "bcd")]
    assert bound_of(*tasks, workers=[Worker("Ada"), Worker("Max")]) == 7


def test_closed_slots_and_shares() -> None:
    """Three halves of two slots fit into three open ones; slots 1 and 2 are closed."""
    tasks = [Task(key, 2, demand="1/2") for key in "abc"]
    assert bound_of(*tasks, workers=[Worker("Ada", breaks=[1, 2])]) == 5


def test_without_unions_the_bound_is_lower_or_equal(monkeypatch: pytest.MonkeyPatch) -> None:
    """They are left out where there are too many."""
    puzzles = [Instance.of(crowd(seed, tasks=40, workers=6, arrows=10)) for seed in range(10)]
    joined = [lower_bounds.finish_bound(puzzle) for puzzle in puzzles]
    monkeypatch.setattr(lower_bounds, "MANY", 0)
    alone = [lower_bounds.finish_bound(puzzle) for puzzle in puzzles]
    assert all(one <= other for one, other in zip(alone, joined, strict=True))
