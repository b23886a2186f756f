"""Every way of corrupting a feasible schedule is found."""

from __future__ import annotations

import pytest
from attrs import evolve

from smartgoals.scheduling import (
    Assignment,
    ObjectiveTerm,
    Problem,
    Schedule,
    Task,
    Worker,
    solve,
    verify,
)

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


def stated(assignments: dict[str, Assignment]) -> Schedule:
    """A schedule of these assignments with its makespan."""
    makespan = max(end for _, _, end in assignments.values())
    return Schedule(tuple(sorted(assignments.items())), makespan=makespan, lower_bound=0)


def test_a_feasible_schedule_has_no_violation() -> None:
    """One by hand, and one found by the search."""
    assert verify(PROBLEM, stated(GOOD)) == ()
    assert verify(PROBLEM, solve(PROBLEM)) == ()


@pytest.mark.parametrize(
    ("changes", "constraint", "task", "worker"),
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
        ({"draft": Assignment("Ada", 0, 4)}, "release date", "draft", "Ada"),
        ({"sign": Assignment("Max", 4, 4)}, "precedence", "sign", "Max"),
        ({"zip": Assignment("Ada", 5, 6)}, "duration", "zip", "Ada"),
        ({"zip": Assignment("Ada", 7, 5)}, "duration", "zip", "Ada"),
        ({"sign": Assignment("Max", 6, 5)}, "duration", "sign", "Max"),
        ({"teach": Assignment("Ada", 2, 7)}, "break", "teach", "Ada"),
        ({"tour": Assignment("Ada", 0, 3)}, "break", "tour", "Ada"),
        ({"tour": Assignment("Max", 1, 3)}, "slot capacity", None, "Max"),
        ({"teach": Assignment("Ada", 5, 7)}, "slot capacity", None, "Ada"),
    ],
)
def test_a_corrupted_schedule_is_found(
    changes: dict[str, Assignment], constraint: str, task: str | None, worker: str | None
) -> None:
    """With the constraint, the task and the worker."""
    found = verify(PROBLEM, stated(GOOD | changes))
    assert (constraint, task, worker) in [
        (each.constraint, each.task, each.worker) for each in found
    ]


def test_a_missing_task_is_reported_once() -> None:
    """Its successors are not reported."""
    left = {key: assignment for key, assignment in GOOD.items() if key != "draft"}
    found = verify(PROBLEM, stated(left))
    assert [(each.constraint, each.task) for each in found] == [("missing", "draft")]


def test_a_false_statement_is_found() -> None:
    """A wrong makespan, and a lower bound above it."""
    sooner, beaten = evolve(stated(GOOD), makespan=6), evolve(stated(GOOD), lower_bound=8)
    assert [each.constraint for each in verify(PROBLEM, sooner)] == ["makespan"]
    assert [each.constraint for each in verify(PROBLEM, beaten)] == ["lower bound"]


RANKED = evolve(
    PROBLEM,
    workers=[evolve(worker, rate=2, capacity=1) for worker in PROBLEM.workers],
    objectives=[*ObjectiveTerm],
)


def test_objective_values_are_recomputed() -> None:
    """Each term on its own, and each lower bound."""
    found = solve(RANKED, rounds=3)
    assert verify(RANKED, found) == ()
    for place, term in enumerate(ObjectiveTerm):
        values, bounds = [*found.objective_values], [*found.lower_bounds]
        values[place] += 1
        bounds[place] = found.objective_values[place] + 1
        wrong = verify(RANKED, evolve(found, objective_values=tuple(values)))
        assert [each.constraint for each in wrong] == ["objective value"]
        assert wrong[0].detail.startswith(f"{term.value} is stated as {values[place]}")
        high = verify(RANKED, evolve(found, lower_bounds=tuple(bounds)))
        assert [each.constraint for each in high] == ["lower bound"]
        assert high[0].detail.startswith(f"of {term.value} is stated as {bounds[place]}")
