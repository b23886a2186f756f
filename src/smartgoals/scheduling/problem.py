"""Tasks that wait for workers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction
from graphlib import CycleError as Circle
from graphlib import TopologicalSorter

from attrs import field, frozen

from smartgoals.errors import CycleError, InvalidValueError, UnknownKeyError
from smartgoals.scheduling.optional_tasks import NO_OPTIONAL_TASKS, OptionalTasks
from smartgoals.scheduling.solution import DUE_DATE_OBJECTIVES, ObjectiveTerm

# What the nouns of this room refuse, said in one way.


def named(noun: str, key: object) -> None:
    """Refuse a key that is not a word.

    >>> named("task", "")
    Traceback (most recent call last):
    smartgoals.errors.InvalidValueError: a task needs a key, a non-empty str, not ''
    """
    if not isinstance(key, str) or not key:
        msg = f"a {noun} needs a key, a non-empty str, not {key!r}"
        raise InvalidValueError(msg, key)


def whole(what: str, number: object) -> None:
    """Refuse what is not a whole number from 0 up.

    >>> whole("duration of task 'a'", -1)
    Traceback (most recent call last):
    smartgoals.errors.InvalidValueError: duration of task 'a' must be a whole number >= 0, not -1
    """
    if not isinstance(number, int) or isinstance(number, bool) or number < 0:
        msg = f"{what} must be a whole number >= 0, not {number!r}"
        raise InvalidValueError(msg, number)


def share_of_one(share: Fraction | Decimal | float | str) -> Fraction:
    """A share as an exact fraction in (0, 1]; a float counts as the decimal it is printed as.

    >>> share_of_one(0.1)
    Fraction(1, 10)
    """
    try:
        exact = Fraction(str(share))
    except (ValueError, ZeroDivisionError):
        exact = Fraction(0)
    if not 0 < exact <= 1:
        msg = f"a share lies above 0 and up to 1, not at {share!r}"
        raise InvalidValueError(msg, share)
    return exact


# A piece of work for one worker.

Pairs = tuple[tuple[str, int], ...]


def as_pairs(levels: Mapping[str, int] | Iterable[tuple[str, int]]) -> Pairs:
    """A mapping as sorted pairs, because a frozen value must be hashable."""
    return tuple(sorted(dict(levels).items()))


def _as_keys(keys: Iterable[str]) -> tuple[str, ...]:
    return (keys,) if isinstance(keys, str) else tuple(sorted(set(keys)))


@frozen
class Task:
    """One piece of work, done by one worker from start to end.

    Times are whole slots counted from 0; what a slot lasts (an hour, half a day) is the caller's
    business.

    Attributes:
        key: The name of the task, unique in its problem.
        duration: How many open slots of its worker it takes. 0 is a milestone.
        skills: The level asked of each skill; its worker must have them all. Level 0 asks that
            the skill be listed at all.
        predecessors: The keys of the tasks that must end before this one starts.
        release_date: The first slot in which it may start.
        due_date: The slot by which it should have ended (exclusive), or None. A wish, not a wall: what
            is late is counted, see `Aim.LATENESS`.
        demand: The part of the worker's slot that it takes, in (0, 1].
        ignores_capacity: Whether it may go beyond its worker's room, which is then filled and no more.
        assignment_costs: What it costs to give it to a worker, by the worker's key; 0 where not listed.

    Raises:
        InvalidValueError: A negative duration or level, a share outside (0, 1], and the like.
        CycleError: The task waits for itself.

    >>> Task("write", 3, skills={"prose": 2}, predecessors=["read"]).predecessors
    ('read',)
    """

    key: str
    duration: int
    skills: Pairs = field(default=(), kw_only=True, converter=as_pairs)
    predecessors: tuple[str, ...] = field(default=(), kw_only=True, converter=_as_keys)
    release_date: int = field(default=0, kw_only=True)
    due_date: int | None = field(default=None, kw_only=True)
    demand: Fraction = field(default=Fraction(1), kw_only=True, converter=share_of_one)
    ignores_capacity: bool = field(default=False, kw_only=True)
    assignment_costs: Pairs = field(default=(), kw_only=True, converter=as_pairs)

    def __attrs_post_init__(self) -> None:
        named("task", self.key)
        whole(f"duration of task {self.key!r}", self.duration)
        whole(f"release of task {self.key!r}", self.release_date)
        if self.due_date is not None:
            whole(f"due slot of task {self.key!r}", self.due_date)
        for skill, level in self.skills:
            whole(f"level of {skill!r} asked by task {self.key!r}", level)
        for worker, price in self.assignment_costs:
            whole(f"misfit of task {self.key!r} with worker {worker!r}", price)
        if self.key in self.predecessors:
            msg = f"task {self.key!r} waits for itself"
            raise CycleError(msg, (self.key, self.key))


# Someone who does tasks.

Span = tuple[int, int]


def _as_spans(closed: Iterable[int | range | Span]) -> tuple[Span, ...]:
    """Slots, ranges and (start, stop) pairs as sorted spans that neither meet nor overlap."""
    spans: list[Span] = []
    for start, stop in sorted(map(_as_span, closed)):
        if spans and start <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(stop, spans[-1][1]))
        else:
            spans.append((start, stop))
    return tuple(spans)


def _as_span(absence: int | range | Span) -> Span:
    match absence:
        case int():
            start, stop = absence, absence + 1
        case range(start=start, stop=stop, step=1):
            pass
        case (int() as start, int() as stop):
            pass
        case _:
            start, stop = 0, 0
    if not 0 <= start < stop:
        msg = (
            f"a closed slot is a number, a range or a (start, stop) pair from 0 up, not {absence!r}"
        )
        raise InvalidValueError(msg, absence)
    return start, stop


@frozen
class Worker:
    """Someone who does one task at a time, or several whose shares add up to at most 1.

    Attributes:
        key: The name of the worker, unique in its problem.
        skills: The level the worker has of each skill. Level 0 is a skill one has; a skill that
            is not listed is a skill one has not.
        breaks: The slots in which the worker is absent: numbers, ranges or (start, stop) pairs,
            kept as sorted spans. A task pauses over them and takes that much longer.
        rate: The price of one slot, for `Aim.COST`.
        capacity: How many slots of work the worker should be given at most, for `Aim.OVERLOAD`;
            None is no limit.
        is_leader: Whether work that others could do counts for `Aim.LEADER_LOAD` in these hands.

    Raises:
        InvalidValueError: A negative level, cost or room, or a closed slot that is none.

    >>> Worker("Ada", skills={"prose": 2}, breaks=[3, range(4, 6), (9, 10)]).breaks
    ((3, 6), (9, 10))
    """

    key: str
    skills: Pairs = field(default=(), kw_only=True, converter=as_pairs)
    breaks: tuple[Span, ...] = field(default=(), kw_only=True, converter=_as_spans)
    rate: int = field(default=0, kw_only=True)
    capacity: int | None = field(default=None, kw_only=True)
    is_leader: bool = field(default=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        named("worker", self.key)
        whole(f"cost of worker {self.key!r}", self.rate)
        if self.capacity is not None:
            whole(f"room of worker {self.key!r}", self.capacity)
        for skill, level in self.skills:
            whole(f"level of {skill!r} of worker {self.key!r}", level)

    def can(self, task: Task) -> bool:
        """Whether the worker has every skill of the task at the level asked.

        >>> Worker("Ada", skills={"prose": 2}).can(Task("write", 3, skills={"prose": 1}))
        True
        """
        levels = dict(self.skills)
        return all(levels.get(skill, -1) >= level for skill, level in task.skills)


# Who can do what, without asking everybody about everything.


def able_workers(tasks: tuple[Task, ...], workers: tuple[Worker, ...]) -> list[tuple[int, ...]]:
    """For each task, the positions of the workers who can do it.

    Tasks that ask for the same skills share one tuple, so that the cost is that of the distinct
    demands and not of all tasks times all workers.
    """
    holders: dict[str, list[tuple[int, int]]] = {}
    for position, worker in enumerate(workers):
        for skill, level in worker.skills:
            holders.setdefault(skill, []).append((position, level))

    def able(skills: Pairs) -> tuple[int, ...]:
        sets = [
            {position for position, held in holders.get(skill, ()) if held >= level}
            for skill, level in skills
        ]
        return tuple(sorted(set.intersection(*sets))) if sets else tuple(range(len(workers)))

    answers = {skills: able(skills) for skills in dict.fromkeys(task.skills for task in tasks)}
    return [answers[task.skills] for task in tasks]


def _sorted_tasks(tasks: Iterable[Task]) -> tuple[Task, ...]:
    return tuple(sorted(tasks, key=lambda task: task.key))


def _sorted_workers(workers: Iterable[Worker]) -> tuple[Worker, ...]:
    return tuple(sorted(workers, key=lambda worker: worker.key))


def _as_aims(aims: Iterable[ObjectiveTerm | str]) -> tuple[ObjectiveTerm, ...]:
    return tuple(map(ObjectiveTerm, aims))


@frozen
class Problem:
    """Who can do what, after what: everything a schedule must obey, and what it should aim at.

    Tasks and workers are kept in the order of their keys, so that the order in which they are
    given never matters.

    Attributes:
        tasks: What must be done.
        workers: Who can do it.
        objectives: What to keep small, the first rank first.
        optional_tasks: Which tasks are optional, and what doing them is worth; by default none is.

    Raises:
        InvalidValueError: A key used twice, or a task that nobody can do.
        UnknownKeyError: A task waits for, or has a misfit with, a key that nobody has, or an offer
            is made of a task there is not.
        CycleError: Tasks that wait for each other.

    >>> Problem(tasks=[Task("a", 1), Task("b", 2, predecessors=["c"])], workers=[Worker("Ada")])
    Traceback (most recent call last):
    smartgoals.errors.UnknownKeyError: task 'b' refers to 'c', which is no task
    """

    tasks: tuple[Task, ...] = field(converter=_sorted_tasks)
    workers: tuple[Worker, ...] = field(converter=_sorted_workers)
    objectives: tuple[ObjectiveTerm, ...] = field(
        default=DUE_DATE_OBJECTIVES, converter=_as_aims, kw_only=True
    )
    optional_tasks: OptionalTasks = field(default=NO_OPTIONAL_TASKS, kw_only=True)

    def __attrs_post_init__(self) -> None:
        tasks = _once("task", (task.key for task in self.tasks))
        workers = _once("worker", (worker.key for worker in self.workers))
        for task in self.tasks:
            _known(task, task.predecessors, tasks, "task")
            _known(task, [worker for worker, _ in task.assignment_costs], workers, "worker")
        for key, _ in self.optional_tasks.candidates:
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
        TopologicalSorter({task.key: task.predecessors for task in tasks}).prepare()
    except Circle as circle:
        keys = tuple(circle.args[1])
        msg = f"tasks wait for each other: {' -> '.join(keys)}"
        raise CycleError(msg, keys) from None
