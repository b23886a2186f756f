"""Every way to break a good schedule is seen."""

from __future__ import annotations

import pytest
from attrs import evolve

from smartgoals.scheduling import Assignment, Problem, Schedule, Task, Worker, solve, verify

PROBLEM = Problem(
    tasks=[
        Task("draft", 3, skills={"prose": 1}, release_date=1),
        Task("sign", 0, predecessors=["draft"]),
        Task("teach", 2, demand="2/3"),
        Task("tour", 2, demand="2/3"),
        Task("zip", 2, predecessors=["sign"], skills={"sums": 0}),
    ],
    workers=[
        Worker("Ada", skills={"prose": 1, "sums": 0}, breaks=[2]),
        Worker("Max", skills={"prose": 0}),
    ],
)
GOOD = {
    "draft": Assignment("Ada", 1, 5),
    "sign": Assignment("Max", 5, 5),
    "teach": Assignment("Max", 0, 2),
    "tour": Assignment("Max", 2, 4),
    "zip": Assignment("Ada", 5, 7),
}


def written(assignments: dict[str, Assignment]) -> Schedule:
    """A schedule of these assignments, whose claims are true."""
    finish = max(end for _, _, end in assignments.values())
    return Schedule(tuple(sorted(assignments.items())), makespan=finish, lower_bound=0)


def test_a_good_schedule_has_no_violation() -> None:
    """Written by hand, and found by the search."""
    assert verify(PROBLEM, written(GOOD)) == ()
    assert verify(PROBLEM, solve(PROBLEM)) == ()


@pytest.mark.parametrize(
    ("changes", "what", "task", "worker"),
    [
        ({"extra": Assignment("Ada", 9, 9)}, "unknown task", "extra", None),
        ({"tour": Assignment("Eve", 2, 4)}, "unknown worker", "tour", "Eve"),
        (
            {"draft": Assignment("Max", 4, 7), "sign": Assignment("Max", 7, 7)},
            "skill",
            "draft",
            "Max",
        ),
        ({"zip": Assignment("Max", 5, 7)}, "skill", "zip", "Max"),
        ({"draft": Assignment("Ada", 0, 4)}, "release", "draft", "Ada"),
        ({"sign": Assignment("Max", 4, 4)}, "order", "sign", "Max"),
        ({"zip": Assignment("Ada", 5, 6)}, "duration", "zip", "Ada"),
        ({"zip": Assignment("Ada", 7, 5)}, "duration", "zip", "Ada"),
        ({"sign": Assignment("Max", 6, 5)}, "duration", "sign", "Max"),
        ({"teach": Assignment("Ada", 2, 7)}, "closed", "teach", "Ada"),
        ({"tour": Assignment("Ada", 0, 3)}, "closed", "tour", "Ada"),
        ({"tour": Assignment("Max", 1, 3)}, "too much at once", None, "Max"),
        ({"teach": Assignment("Ada", 5, 7)}, "too much at once", None, "Ada"),
    ],
)
def test_a_broken_schedule_is_seen(
    changes: dict[str, Assignment], what: str, task: str | None, worker: str | None
) -> None:
    """With the task, the worker and the word for it."""
    found = verify(PROBLEM, written(GOOD | changes))
    assert (what, task, worker) in [(each.what, each.task, each.worker) for each in found]


def test_a_missing_task_is_seen_once() -> None:
    """What comes after it is not blamed."""
    left = {key: assignment for key, assignment in GOOD.items() if key != "draft"}
    found = verify(PROBLEM, written(left))
    assert [(each.what, each.task) for each in found] == [("missing", "draft")]


def test_a_false_claim_is_seen() -> None:
    """A finish that is not there, a bound that was beaten."""
    sooner, beaten = evolve(written(GOOD), makespan=6), evolve(written(GOOD), lower_bound=8)
    assert [each.what for each in verify(PROBLEM, sooner)] == ["finish"]
    assert [each.what for each in verify(PROBLEM, beaten)] == ["bound"]
