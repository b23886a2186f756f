"""Tasks that wait for workers."""

from __future__ import annotations

from collections import Counter
from graphlib import CycleError as Circle
from graphlib import TopologicalSorter
from typing import TYPE_CHECKING

from attrs import field, frozen

from smartgoals.errors import CycleError, InvalidValueError, UnknownKeyError
from smartgoals.planning.kernel.aim import PUNCTUAL, Aim
from smartgoals.planning.kernel.choice import EVERYTHING, Choice
from smartgoals.planning.kernel.skills import able_workers
from smartgoals.planning.kernel.task import Task
from smartgoals.planning.kernel.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Iterable


def _sorted_tasks(tasks: Iterable[Task]) -> tuple[Task, ...]:
    return tuple(sorted(tasks, key=lambda task: task.key))


def _sorted_workers(workers: Iterable[Worker]) -> tuple[Worker, ...]:
    return tuple(sorted(workers, key=lambda worker: worker.key))


def _as_aims(aims: Iterable[Aim | str]) -> tuple[Aim, ...]:
    return tuple(map(Aim, aims))


@frozen
class Problem:
    """Who can do what, after what: everything a schedule must obey, and what it should aim at.

    Tasks and workers are kept in the order of their keys, so that the order in which they are
    given never matters.

    Attributes:
        tasks: What must be done.
        workers: Who can do it.
        aims: What to keep small, the first rank first.
        choice: Which tasks are optional, and what doing them is worth; by default none is.

    Raises:
        InvalidValueError: A key used twice, or a task that nobody can do.
        UnknownKeyError: A task waits for, or has a misfit with, a key that nobody has, or an offer
            is made of a task there is not.
        CycleError: Tasks that wait for each other.

    >>> Problem(tasks=[Task("a", 1), Task("b", 2, after=["c"])], workers=[Worker("Ada")])
    Traceback (most recent call last):
    smartgoals.errors.UnknownKeyError: task 'b' refers to 'c', which is no task
    """

    tasks: tuple[Task, ...] = field(converter=_sorted_tasks)
    workers: tuple[Worker, ...] = field(converter=_sorted_workers)
    aims: tuple[Aim, ...] = field(default=PUNCTUAL, converter=_as_aims, kw_only=True)
    choice: Choice = field(default=EVERYTHING, kw_only=True)

    def __attrs_post_init__(self) -> None:
        tasks = _once("task", (task.key for task in self.tasks))
        workers = _once("worker", (worker.key for worker in self.workers))
        for task in self.tasks:
            _known(task, task.after, tasks, "task")
            _known(task, [worker for worker, _ in task.misfit], workers, "worker")
        for key, _ in self.choice.offers:
            if key not in tasks:
                msg = f"an offer is made of {key!r}, which is no task"
                raise UnknownKeyError(msg, key, tuple(sorted(tasks)))
        _forwards(self.tasks)
        for task, able in zip(self.tasks, able_workers(self.tasks, self.workers), strict=True):
            if not able:
                msg = f"nobody can do task {task.key!r}, which asks for {dict(task.skills)!r}"
                raise InvalidValueError(msg, task.key)


def _once(noun: str, keys: Iterable[str]) -> frozenset[str]:
    counts = Counter(keys)
    for key, count in counts.items():
        if count > 1:
            msg = f"{count} {noun}s are called {key!r}"
            raise InvalidValueError(msg, key)
    return frozenset(counts)


def _known(task: Task, keys: Iterable[str], known: frozenset[str], noun: str) -> None:
    for key in keys:
        if key not in known:
            msg = f"task {task.key!r} refers to {key!r}, which is no {noun}"
            raise UnknownKeyError(msg, key, tuple(sorted(known)))


def _forwards(tasks: tuple[Task, ...]) -> None:
    try:
        TopologicalSorter({task.key: task.after for task in tasks}).prepare()
    except Circle as circle:
        keys = tuple(circle.args[1])
        msg = f"tasks wait for each other: {' -> '.join(keys)}"
        raise CycleError(msg, keys) from None
