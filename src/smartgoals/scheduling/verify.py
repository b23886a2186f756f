"""An independent check of schedules, written from the definition of the problem.

It shares no code with the search, only the types of problem and schedule.
"""

from __future__ import annotations

from collections import defaultdict
from fractions import Fraction
from math import lcm
from typing import TYPE_CHECKING, assert_never

from attrs import frozen

from smartgoals.scheduling.solution import ObjectiveTerm

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from smartgoals.scheduling.problem import Problem, Task, Worker
    from smartgoals.scheduling.solution import Schedule


@frozen
class ScheduleViolation:
    """One way in which a schedule breaks its problem.

    Attributes:
        constraint: What is violated: "missing", "unknown task", "unknown worker", "skill",
            "release date", "precedence", "duration", "break", "slot capacity", "prerequisite",
            "conflict", "budget", "makespan", "lower bound" or "objective value".
        task: The key of the task concerned, or None.
        worker: The key of the worker concerned, or None.
        detail: The figures, in English.
    """

    constraint: str
    task: str | None
    worker: str | None
    detail: str


def verify(problem: Problem, schedule: Schedule) -> tuple[ScheduleViolation, ...]:
    """Every violation in a schedule; empty if it is feasible and states nothing false.

    Args:
        problem: What was to be scheduled.
        schedule: A schedule from any source. Its objective values are checked if it has any.

    Time is linear in the slots of work.

    >>> from smartgoals.scheduling import Assignment, Problem, Schedule, Task, Worker
    >>> problem = Problem(tasks=[Task("a", 2, release_date=1)], workers=[Worker("Ada")])
    >>> early = Schedule((("a", Assignment("Ada", 0, 2)),), makespan=2, lower_bound=2)
    >>> for violation in verify(problem, early):
    ...     print(violation.constraint, violation.task, violation.detail)
    release date a starts at 0, released at 1
    """
    violations = tuple(_constraints(problem, schedule))
    return violations + tuple(_statements(problem, schedule))


def _constraints(problem: Problem, schedule: Schedule) -> Iterator[ScheduleViolation]:
    tasks = {task.key: task for task in problem.tasks}
    workers = {worker.key: worker for worker in problem.workers}
    given = schedule.assignments
    optional = {key for key, _ in problem.optional_tasks.candidates}
    for key in sorted(tasks.keys() - given.keys() - optional):
        yield ScheduleViolation("missing", key, None, "is not in the schedule")
    yield from _selection(problem, schedule)
    for key in sorted(given.keys() - tasks.keys()):
        yield ScheduleViolation("unknown task", key, None, "is not in the problem")
    used: defaultdict[tuple[str, int], Fraction] = defaultdict(Fraction)
    for key in sorted(given.keys() & tasks.keys()):
        task, (owner, start, end) = tasks[key], given[key]
        if owner not in workers:
            yield ScheduleViolation("unknown worker", key, owner, "is not in the problem")
            continue
        yield from _skills(task, workers[owner])
        yield from _precedence(task, schedule)
        yield from _span(task, workers[owner], start, end)
        for slot in _open_slots(workers[owner], start, end):
            used[owner, slot] += task.demand
    for (owner, slot), demand in sorted(used.items()):
        if demand > 1:
            detail = f"has a demand of {demand} in slot {slot}, at most 1"
            yield ScheduleViolation("slot capacity", None, owner, detail)


def _selection(problem: Problem, schedule: Schedule) -> Iterator[ScheduleViolation]:
    keys = [key for key, _ in problem.optional_tasks.candidates]
    done = {place for place, key in enumerate(keys) if key in schedule.assignments}
    used = [0] * len(problem.optional_tasks.budgets)
    for place in sorted(done):
        key, candidate = problem.optional_tasks.candidates[place]
        for other in range(len(keys)):
            if candidate.prerequisites >> other & 1 and other not in done:
                yield ScheduleViolation(
                    "prerequisite", key, None, f"is done without {keys[other]!r}"
                )
            if candidate.conflicts >> other & 1 and other in done:
                yield ScheduleViolation(
                    "conflict", key, None, f"is done together with {keys[other]!r}"
                )
        used = [sum(pair) for pair in zip(used, candidate.consumption, strict=True)]
    for amount, limit in zip(used, problem.optional_tasks.budgets, strict=True):
        if amount > limit:
            yield ScheduleViolation("budget", None, None, f"uses {amount} of {limit}")


def _skills(task: Task, worker: Worker) -> Iterator[ScheduleViolation]:
    has = dict(worker.skills)
    for skill, level in task.skills:
        if skill not in has:
            yield ScheduleViolation(
                "skill", task.key, worker.key, f"has no {skill!r}, required at {level}"
            )
        elif has[skill] < level:
            detail = f"has {skill!r} at {has[skill]}, required at {level}"
            yield ScheduleViolation("skill", task.key, worker.key, detail)


def _precedence(task: Task, schedule: Schedule) -> Iterator[ScheduleViolation]:
    owner, start, _ = schedule.assignments[task.key]
    if start < task.release_date:
        detail = f"starts at {start}, released at {task.release_date}"
        yield ScheduleViolation("release date", task.key, owner, detail)
    for key in task.predecessors:
        if key in schedule.assignments and schedule.assignments[key].end > start:
            detail = f"starts at {start}, {key!r} ends at {schedule.assignments[key].end}"
            yield ScheduleViolation("precedence", task.key, owner, detail)


def _span(task: Task, worker: Worker, start: int, end: int) -> Iterator[ScheduleViolation]:
    slots = len(_open_slots(worker, start, end))
    if start > end or slots != task.duration:
        detail = f"has {slots} open slots from {start} to {end}, takes {task.duration}"
        yield ScheduleViolation("duration", task.key, worker.key, detail)
    if slots and not (_open_slots(worker, start, start + 1) and _open_slots(worker, end - 1, end)):
        detail = f"starts or ends during a break, from {start} to {end}"
        yield ScheduleViolation("break", task.key, worker.key, detail)


def _open_slots(worker: Worker, start: int, end: int) -> list[int]:
    closed = {
        slot for span in worker.breaks for slot in range(max(span[0], start), min(span[1], end))
    }
    return [slot for slot in range(start, end) if slot not in closed]


def _statements(problem: Problem, schedule: Schedule) -> Iterator[ScheduleViolation]:
    makespan = max((end for _, _, end in schedule.assignments.values()), default=0)
    if schedule.makespan != makespan:
        yield ScheduleViolation(
            "makespan", None, None, f"is stated as {schedule.makespan}, is {makespan}"
        )
    if schedule.lower_bound > makespan:
        detail = f"is stated as {schedule.lower_bound}, the makespan is {makespan}"
        yield ScheduleViolation("lower bound", None, None, detail)
    stated = dict(zip(schedule.objectives, schedule.objective_values, strict=False))
    rows = _known_rows(problem, schedule)
    for term, value in stated.items():
        right = _value(term, problem, rows)
        if value != right:
            detail = f"{term.value} is stated as {value}, is {right}"
            yield ScheduleViolation("objective value", None, None, detail)
    for term, bound in zip(schedule.objectives, schedule.lower_bounds, strict=False):
        right = _value(term, problem, rows)
        if bound > right:
            detail = f"of {term.value} is stated as {bound}, the value is {right}"
            yield ScheduleViolation("lower bound", None, None, detail)


Row = tuple["Task", "Worker", int]
"""A task that is done, its worker and its end."""


def _known_rows(problem: Problem, schedule: Schedule) -> list[Row]:
    workers = {worker.key: worker for worker in problem.workers}
    given = schedule.assignments
    return [
        (task, workers[given[task.key].worker], given[task.key].end)
        for task in problem.tasks
        if task.key in given and given[task.key].worker in workers
    ]


def _after(ends: Iterable[tuple[int, int | None]]) -> int:
    return sum(max(end - date, 0) for end, date in ends if date is not None)


def _value(  # noqa: C901 — one case for each term
    term: ObjectiveTerm, problem: Problem, rows: list[Row]
) -> int:
    """An objective value from its definition; work in the largest unit that divides all demands."""
    unit = lcm(*(task.demand.denominator for task in problem.tasks))
    options = problem.optional_tasks
    chosen = options.mask({task.key for task, _, _ in rows})
    match term:
        case ObjectiveTerm.MAKESPAN:
            value = max((end for _, _, end in rows), default=0)
        case ObjectiveTerm.TOTAL_TARDINESS:
            value = _after((end, task.due_date) for task, _, end in rows)
        case ObjectiveTerm.OVERRUN:
            value = _after((end, task.deadline) for task, _, end in rows)
        case ObjectiveTerm.SHORTFALL:
            value = options.shortfall(chosen)
        case ObjectiveTerm.UNSERVED:
            value = options.unserved(chosen)
        case ObjectiveTerm.SECONDARY_COST:
            value = options.secondary_cost(chosen)
        case ObjectiveTerm.ASSIGNMENT_COST:
            value = sum(dict(task.assignment_costs).get(worker.key, 0) for task, worker, _ in rows)
        case ObjectiveTerm.LABOUR_COST:
            value = sum(_work(task, unit) * worker.rate for task, worker, _ in rows)
        case ObjectiveTerm.LEADER_WORKLOAD:
            others = [worker for worker in problem.workers if not worker.is_leader]
            value = sum(
                _work(task, unit)
                for task, worker, _ in rows
                if worker.is_leader and any(other.can(task) for other in others)
            )
        case ObjectiveTerm.OVERLOAD:
            value = sum(_overload(worker, rows, unit) for worker in problem.workers)
        case _:
            assert_never(term)
    return value


def _work(task: Task, unit: int) -> int:
    return int(task.duration * task.demand * unit)


def _overload(worker: Worker, rows: list[Row], unit: int) -> int:
    if worker.capacity is None:
        return 0
    tasks = [task for task, owner, _ in rows if owner.key == worker.key]
    exempt = sum(_work(task, unit) for task in tasks if task.ignores_capacity)
    work = sum(_work(task, unit) for task in tasks)
    return max(work - max(worker.capacity * unit, exempt), 0)
