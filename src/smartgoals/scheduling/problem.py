"""The input of the solver: tasks, workers and the problem they make together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction
from graphlib import CycleError as GraphCycleError
from graphlib import TopologicalSorter
from operator import attrgetter
from typing import TypeVar

from attrs import field, frozen

from smartgoals.errors import CycleError, InvalidValueError, UnknownKeyError
from smartgoals.scheduling.optional_tasks import NO_OPTIONAL_TASKS, OptionalTasks
from smartgoals.scheduling.solution import DUE_DATE_OBJECTIVES, ObjectiveTerm

T = TypeVar("T")


def require_key(noun: str, key: object) -> None:
    """Refuse a key that is not a non-empty string.

    >>> require_key("task", "")
    Traceback (most recent call last):
    smartgoals.errors.InvalidValueError: a task needs a key, a non-empty str, not ''
    """
    if not isinstance(key, str) or not key:
        msg = f"a {noun} needs a key, a non-empty str, not {key!r}"
        raise InvalidValueError(msg, key)


def require_count(what: str, number: object) -> None:
    """Refuse what is not an integer >= 0.

    >>> require_count("duration of task 'a'", -1)
    Traceback (most recent call last):
    smartgoals.errors.InvalidValueError: duration of task 'a' must be a whole number >= 0, not -1
    """
    if not isinstance(number, int) or isinstance(number, bool) or number < 0:
        msg = f"{what} must be a whole number >= 0, not {number!r}"
        raise InvalidValueError(msg, number)


def to_demand(value: Fraction | Decimal | float | str) -> Fraction:
    """A demand as an exact fraction in (0, 1]; a float counts as the decimal it is printed as.

    >>> to_demand(0.1)
    Fraction(1, 10)
    """
    try:
        exact = Fraction(str(value))
    except (ValueError, ZeroDivisionError):
        exact = Fraction(0)
    if not 0 < exact <= 1:
        msg = f"demand must be above 0 and at most 1, not {value!r}"
        raise InvalidValueError(msg, value)
    return exact


Pairs = tuple[tuple[str, int], ...]


def to_pairs(levels: Mapping[str, int] | Iterable[tuple[str, int]]) -> Pairs:
    """A mapping as sorted pairs, because a frozen value must be hashable."""
    try:
        return tuple(sorted(dict(levels).items()))
    except (TypeError, ValueError):
        msg = f"a mapping from keys to whole numbers is needed, not {levels!r}"
        raise InvalidValueError(msg, levels) from None


def _to_keys(keys: Iterable[str]) -> tuple[str, ...]:
    try:
        return (keys,) if isinstance(keys, str) else tuple(sorted(set(keys)))
    except TypeError:
        msg = f"predecessors must be keys of tasks, not {keys!r}"
        raise InvalidValueError(msg, keys) from None


@frozen
class Task:
    """An activity: done by one worker, from start to end.

    Times are slots counted from 0; what a slot lasts (an hour, half a day) is up to the caller.

    Attributes:
        key: The name of the task, unique in its problem.
        duration: The number of slots it takes in which its worker is not on a break. 0 is a
            milestone.
        skills: The level required of each skill; the worker must have all of them. Level 0
            requires that the worker lists the skill at all.
        predecessors: The keys of the tasks that must end before this one starts.
        release_date: The first slot in which it may start.
        due_date: The slot by which it should have ended (exclusive), or None. Ending later is
            allowed and counts in `ObjectiveTerm.TOTAL_TARDINESS`.
        deadline: The slot by which it has to have ended (exclusive), or None. Ending later counts in
            `ObjectiveTerm.OVERRUN`.
        demand: The part of the worker's slot that it takes, in (0, 1]. Given as a fraction,
            decimal, float or string.
        ignores_capacity: Whether it may exceed the `capacity` of its worker. It uses capacity up,
            and what it takes beyond is no overload.
        assignment_costs: What assigning it to a worker costs, by the key of the worker, for
            `ObjectiveTerm.ASSIGNMENT_COST`; 0 where not listed.

    Raises:
        InvalidValueError: A negative duration or level, a demand outside (0, 1], and the like.
        CycleError: The task is its own predecessor.

    >>> Task("write", 3, skills={"prose": 2}, predecessors=["read"]).predecessors
    ('read',)
    """

    key: str
    duration: int
    skills: Pairs = field(default=(), kw_only=True, converter=to_pairs)
    predecessors: tuple[str, ...] = field(default=(), kw_only=True, converter=_to_keys)
    release_date: int = field(default=0, kw_only=True)
    due_date: int | None = field(default=None, kw_only=True)
    deadline: int | None = field(default=None, kw_only=True)
    demand: Fraction = field(default=Fraction(1), kw_only=True, converter=to_demand)
    ignores_capacity: bool = field(default=False, kw_only=True)
    assignment_costs: Pairs = field(default=(), kw_only=True, converter=to_pairs)

    def __attrs_post_init__(self) -> None:
        require_key("task", self.key)
        require_count(f"duration of task {self.key!r}", self.duration)
        require_count(f"release_date of task {self.key!r}", self.release_date)
        for name, slot in (("due_date", self.due_date), ("deadline", self.deadline)):
            if slot is not None:
                require_count(f"{name} of task {self.key!r}", slot)
        for skill, level in self.skills:
            require_count(f"level of {skill!r} required by task {self.key!r}", level)
        for worker, cost in self.assignment_costs:
            require_count(f"cost of assigning task {self.key!r} to worker {worker!r}", cost)
        if self.key in self.predecessors:
            msg = f"task {self.key!r} is its own predecessor"
            raise CycleError(msg, (self.key, self.key))


Span = tuple[int, int]
"""A start and an end (exclusive)."""


def _to_spans(breaks: Iterable[int | range | Span]) -> tuple[Span, ...]:
    """Slots, ranges and (start, end) pairs as sorted spans that neither meet nor overlap."""
    if not isinstance(breaks, Iterable):
        msg = f"breaks must be a list of slots, ranges or (start, end) pairs, not {breaks!r}"
        raise InvalidValueError(msg, breaks)
    spans: list[Span] = []
    for start, end in sorted(map(_to_span, breaks)):
        if spans and start <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(end, spans[-1][1]))
        else:
            spans.append((start, end))
    return tuple(spans)


def _to_span(slots: int | range | Span) -> Span:
    match slots:
        case int():
            start, end = slots, slots + 1
        case range(start=start, stop=end, step=1):
            pass
        case (int() as start, int() as end):
            pass
        case _:
            start, end = 0, 0
    if not 0 <= start < end:
        msg = f"a break is a slot, a range or a (start, end) pair from 0 up, not {slots!r}"
        raise InvalidValueError(msg, slots)
    return start, end


@frozen
class Worker:
    """A renewable resource with skills: one task at a time, or several whose demands add up to 1.

    Attributes:
        key: The name of the worker, unique in its problem.
        skills: The level the worker has of each skill. Level 0 is a skill the worker has; a skill
            that is not listed is one the worker does not have.
        breaks: The slots in which the worker is unavailable: numbers, ranges or (start, end)
            pairs, kept as sorted spans. Tasks pause during breaks and take that much longer.
        rate: The cost of one slot of work, >= 0, for `ObjectiveTerm.LABOUR_COST`.
        capacity: The number of slots of work the worker should be given at most, for
            `ObjectiveTerm.OVERLOAD`; None is unlimited.
        is_leader: Whether the worker's tasks that a non-leader could do count in
            `ObjectiveTerm.LEADER_WORKLOAD`.

    Raises:
        InvalidValueError: A negative level, rate or capacity, or an invalid break.

    >>> Worker("Ada", skills={"prose": 2}, breaks=[3, range(4, 6), (9, 10)]).breaks
    ((3, 6), (9, 10))
    """

    key: str
    skills: Pairs = field(default=(), kw_only=True, converter=to_pairs)
    breaks: tuple[Span, ...] = field(default=(), kw_only=True, converter=_to_spans)
    rate: int = field(default=0, kw_only=True)
    capacity: int | None = field(default=None, kw_only=True)
    is_leader: bool = field(default=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        require_key("worker", self.key)
        require_count(f"rate of worker {self.key!r}", self.rate)
        if self.capacity is not None:
            require_count(f"capacity of worker {self.key!r}", self.capacity)
        for skill, level in self.skills:
            require_count(f"level of {skill!r} of worker {self.key!r}", level)

    def can(self, task: Task) -> bool:
        """Whether the worker has every skill of the task at the required level.

        Args:
            task: A task of any problem.

        >>> Worker("Ada", skills={"prose": 2}).can(Task("write", 3, skills={"prose": 1}))
        True
        """
        levels = dict(self.skills)
        return all(levels.get(skill, -1) >= level for skill, level in task.skills)


def eligible_workers(tasks: tuple[Task, ...], workers: tuple[Worker, ...]) -> list[tuple[int, ...]]:
    """For each task, the positions of the workers who can do it.

    Tasks with equal skill requirements share one tuple, so that the cost depends on the number of
    distinct requirements and not on tasks times workers.
    """
    holders: dict[str, list[tuple[int, int]]] = {}
    for position, worker in enumerate(workers):
        for skill, level in worker.skills:
            holders.setdefault(skill, []).append((position, level))

    def eligible(skills: Pairs) -> tuple[int, ...]:
        sets = [
            {position for position, held in holders.get(skill, ()) if held >= level}
            for skill, level in skills
        ]
        return tuple(sorted(set.intersection(*sets))) if sets else tuple(range(len(workers)))

    answers = {skills: eligible(skills) for skills in dict.fromkeys(task.skills for task in tasks)}
    return [answers[task.skills] for task in tasks]


def _sorted_by_key(items: Iterable[T], kind: type[T]) -> tuple[T, ...]:
    found = tuple(items) if isinstance(items, Iterable) else (items,)
    for item in found:
        if not isinstance(item, kind):
            msg = f"a {kind.__name__} is needed, not {item!r}"
            raise InvalidValueError(msg, item)
    return tuple(sorted(found, key=attrgetter("key")))


def _sorted_tasks(tasks: Iterable[Task]) -> tuple[Task, ...]:
    return _sorted_by_key(tasks, Task)


def _sorted_workers(workers: Iterable[Worker]) -> tuple[Worker, ...]:
    return _sorted_by_key(workers, Worker)


def _to_terms(objectives: Iterable[ObjectiveTerm | str]) -> tuple[ObjectiveTerm, ...]:
    try:
        return tuple(map(ObjectiveTerm, objectives))
    except (TypeError, ValueError):
        known = ", ".join(repr(term.value) for term in ObjectiveTerm)
        msg = f"objectives must be among {known}, not {objectives!r}"
        raise InvalidValueError(msg, objectives) from None


@frozen
class Problem:
    """A multi-skill resource-constrained project scheduling problem (MS-RCPSP).

    Tasks and workers are sorted by key, so that the order in which they are given never matters.

    Attributes:
        tasks: What must be done, or may be done where `optional_tasks` says so.
        workers: Who can do it.
        objectives: What to minimise, in lexicographic order: a later one only decides between
            schedules that are equal in all earlier ones. Terms or their values as strings.
        optional_tasks: Which tasks may be left out, and what doing them is worth; by default none.

    Raises:
        InvalidValueError: A key used twice, a task without an eligible worker, an unknown
            objective.
        UnknownKeyError: A predecessor, a worker of `assignment_costs` or an optional task that is
            not in the problem.
        CycleError: Tasks that wait for each other.

    >>> Problem(tasks=[Task("a", 1), Task("b", 2, predecessors=["c"])], workers=[Worker("Ada")])
    Traceback (most recent call last):
    smartgoals.errors.UnknownKeyError: task 'b' refers to 'c', which is no task
    """

    tasks: tuple[Task, ...] = field(converter=_sorted_tasks)
    workers: tuple[Worker, ...] = field(converter=_sorted_workers)
    objectives: tuple[ObjectiveTerm, ...] = field(
        default=DUE_DATE_OBJECTIVES, converter=_to_terms, kw_only=True
    )
    optional_tasks: OptionalTasks = field(default=NO_OPTIONAL_TASKS, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.optional_tasks, OptionalTasks):
            msg = f"optional_tasks must be OptionalTasks, not {self.optional_tasks!r}"
            raise InvalidValueError(msg, self.optional_tasks)
        tasks = _unique_keys("task", (task.key for task in self.tasks))
        workers = _unique_keys("worker", (worker.key for worker in self.workers))
        for task in self.tasks:
            _require_known(task, task.predecessors, tasks, "task")
            _require_known(task, [key for key, _ in task.assignment_costs], workers, "worker")
        for key, _ in self.optional_tasks.candidates:
            if key not in tasks:
                msg = f"optional task {key!r} is not among the tasks"
                raise UnknownKeyError(msg, key, tuple(sorted(tasks)))
        _require_acyclic(self.tasks)
        for task, able in zip(self.tasks, eligible_workers(self.tasks, self.workers), strict=True):
            if not able:
                msg = f"no worker can do task {task.key!r}, which requires {dict(task.skills)!r}"
                raise InvalidValueError(msg, task.key)


def _unique_keys(noun: str, keys: Iterable[str]) -> frozenset[str]:
    counts = Counter(keys)
    for key, count in counts.items():
        if count > 1:
            msg = f"{count} {noun}s have the key {key!r}"
            raise InvalidValueError(msg, key)
    return frozenset(counts)


def _require_known(task: Task, keys: Iterable[str], known: frozenset[str], noun: str) -> None:
    for key in keys:
        if key not in known:
            msg = f"task {task.key!r} refers to {key!r}, which is no {noun}"
            raise UnknownKeyError(msg, key, tuple(sorted(known)))


def _require_acyclic(tasks: tuple[Task, ...]) -> None:
    try:
        TopologicalSorter({task.key: task.predecessors for task in tasks}).prepare()
    except GraphCycleError as error:
        keys = tuple(error.args[1])
        msg = f"tasks wait for each other: {' -> '.join(keys)}"
        raise CycleError(msg, keys) from None
