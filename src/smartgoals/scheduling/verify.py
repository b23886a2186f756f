"""Checks a schedule from the definition. It shares nothing with the search but the nouns."""

from __future__ import annotations

from collections import defaultdict
from fractions import Fraction
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smartgoals.scheduling.problem import Problem, Task, Worker
    from smartgoals.scheduling.solution import Schedule


@frozen
class Violation:
    """One way in which a schedule breaks its problem.

    Attributes:
        what: What is broken, in one word or two.
        task: The key of the task concerned, or None.
        worker: The key of the worker concerned, or None.
        detail: The figures.
    """

    what: str
    task: str | None
    worker: str | None
    detail: str


def verify(problem: Problem, schedule: Schedule) -> tuple[Violation, ...]:
    """Everything that is wrong with a schedule; nothing, if it is feasible and honest.

    Time linear in the slots of work.

    >>> from smartgoals.scheduling import Assignment, Problem, Schedule, Task, Worker
    >>> problem = Problem(tasks=[Task("a", 2, release_date=1)], workers=[Worker("Ada")])
    >>> early = Schedule((("a", Assignment("Ada", 0, 2)),), makespan=2, lower_bound=2)
    >>> for violation in verify(problem, early):
    ...     print(violation.what, violation.task, violation.detail)
    release a starts at 0, released at 1
    """
    return tuple(_violations(problem, schedule))


def _violations(problem: Problem, schedule: Schedule) -> Iterator[Violation]:
    tasks = {task.key: task for task in problem.tasks}
    workers = {worker.key: worker for worker in problem.workers}
    given = schedule.assignments
    optional = {key for key, _ in problem.optional_tasks.candidates}
    for key in sorted(tasks.keys() - given.keys() - optional):
        yield Violation("missing", key, None, "is not in the schedule")
    yield from _choice(problem, schedule)
    for key in sorted(given.keys() - tasks.keys()):
        yield Violation("unknown task", key, None, "is not in the problem")
    taken: defaultdict[tuple[str, int], Fraction] = defaultdict(Fraction)
    for key in sorted(given.keys() & tasks.keys()):
        task, (owner, start, end) = tasks[key], given[key]
        if owner not in workers:
            yield Violation("unknown worker", key, owner, "is not in the problem")
            continue
        yield from _skills(task, workers[owner])
        yield from _order(task, schedule)
        yield from _span(task, workers[owner], start, end)
        for slot in _open_slots(workers[owner], start, end):
            taken[owner, slot] += task.demand
    for (owner, slot), share in sorted(taken.items()):
        if share > 1:
            yield Violation("too much at once", None, owner, f"{share} of one in slot {slot}")
    yield from _claims(schedule)


def _choice(problem: Problem, schedule: Schedule) -> Iterator[Violation]:
    keys = [key for key, _ in problem.optional_tasks.candidates]
    done = {place for place, key in enumerate(keys) if key in schedule.assignments}
    drawn = [0] * len(problem.optional_tasks.budgets)
    for place in sorted(done):
        key, offer = problem.optional_tasks.candidates[place]
        for other in range(len(keys)):
            if offer.prerequisites >> other & 1 and other not in done:
                yield Violation("needs", key, None, f"is done without {keys[other]!r}")
            if offer.conflicts >> other & 1 and other in done:
                yield Violation("clash", key, None, f"is done beside {keys[other]!r}")
        drawn = [sum(pair) for pair in zip(drawn, offer.consumption, strict=True)]
    for amount, limit in zip(drawn, problem.optional_tasks.budgets, strict=True):
        if amount > limit:
            yield Violation("purse", None, None, f"{amount} drawn of {limit}")


def _skills(task: Task, worker: Worker) -> Iterator[Violation]:
    has = dict(worker.skills)
    for skill, level in task.skills:
        if skill not in has:
            yield Violation("skill", task.key, worker.key, f"has no {skill!r}, asked at {level}")
        elif has[skill] < level:
            detail = f"has {skill!r} at {has[skill]}, asked at {level}"
            yield Violation("skill", task.key, worker.key, detail)


def _order(task: Task, schedule: Schedule) -> Iterator[Violation]:
    owner, start, _ = schedule.assignments[task.key]
    if start < task.release_date:
        detail = f"starts at {start}, released at {task.release_date}"
        yield Violation("release", task.key, owner, detail)
    for key in task.predecessors:
        if key in schedule.assignments and schedule.assignments[key].end > start:
            end = schedule.assignments[key].end
            yield Violation("order", task.key, owner, f"starts at {start}, {key!r} ends at {end}")


def _span(task: Task, worker: Worker, start: int, end: int) -> Iterator[Violation]:
    done = len(_open_slots(worker, start, end))
    if start > end or done != task.duration:
        detail = f"is given {done} open slots from {start} to {end}, takes {task.duration}"
        yield Violation("duration", task.key, worker.key, detail)
    if done and not (_open_slots(worker, start, start + 1) and _open_slots(worker, end - 1, end)):
        detail = f"starts or ends while closed, from {start} to {end}"
        yield Violation("closed", task.key, worker.key, detail)


def _open_slots(worker: Worker, start: int, end: int) -> list[int]:
    closed = {
        slot for span in worker.breaks for slot in range(max(span[0], start), min(span[1], end))
    }
    return [slot for slot in range(start, end) if slot not in closed]


def _claims(schedule: Schedule) -> Iterator[Violation]:
    finish = max((end for _, _, end in schedule.assignments.values()), default=0)
    if schedule.makespan != finish:
        yield Violation("finish", None, None, f"says {schedule.makespan}, is {finish}")
    if schedule.lower_bound > finish:
        yield Violation("bound", None, None, f"says {schedule.lower_bound}, finishes at {finish}")
