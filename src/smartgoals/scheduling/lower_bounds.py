"""Lower bounds on the makespan, from the problem alone.

Three arguments, the best of which counts:

1. *Critical path*: no task starts before its head, and its tail must follow.
2. *Energy*: the tasks that only the workers of a group can do must be done by those workers, none
   before the smallest head, all before the smallest tail.
3. *Energy, worker by worker*, without breaks and with demands of 1 (J. Carlier, 1987): every worker
   of the group waits for a first task and has a tail to follow, so that a group of k needs
   ceil((work + its k smallest heads + its k smallest tails) / k) slots. With fewer than 2 k - 1
   tasks a worker might get none, and the argument is not used.

The groups are those that some task requires, their unions in pairs, and all workers.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smartgoals.scheduling.instance import Instance

    Group = frozenset[int]

MAX_UNION_OPERATIONS = 100_000
"""Unions of pairs of groups are used as long as that takes fewer operations than this."""


def makespan_bound(instance: Instance) -> int:
    """A slot before which no schedule can finish."""
    best = max(map(sum, zip(instance.earliest_ends, instance.tails, strict=True)), default=0)
    for group, tasks in _closed_groups(instance):
        best = max(best, _energy_bound(instance, group, tasks, best))
    return best


def _closed_groups(instance: Instance) -> Iterator[tuple[Group, list[int]]]:
    """Groups of workers, each with the tasks that no worker outside it can do."""
    demands: dict[Group, list[int]] = {}
    known = {team: frozenset(team) for team in set(instance.eligible)}
    for task, team in enumerate(instance.eligible):
        if instance.durations[task] and task not in instance.optional:
            demands.setdefault(known[team], []).append(task)
    groups = {*demands}
    if len(demands) ** 2 * len(instance.calendars) < MAX_UNION_OPERATIONS:
        groups |= {first | second for first in demands for second in demands}
    if demands:
        groups.add(frozenset().union(*demands))
    for group in groups:
        yield group, [task for team, tasks in demands.items() if team <= group for task in tasks]


def _energy_bound(instance: Instance, group: Group, tasks: list[int], known: int) -> int:
    """The better of the two energy arguments, or `known` if neither beats that."""
    size = len(group)
    heads = sorted(instance.heads[task] for task in tasks)
    tails = sorted(instance.tails[task] for task in tasks)
    work = sum(instance.work[task] for task in tasks)
    if instance.is_plain and len(tasks) >= 2 * size - 1:
        return -(-(work + sum(heads[:size]) + sum(tails[:size])) // size)
    calendars = [instance.calendars[worker] for worker in group]
    open_before_head = sum(calendar.open_before(heads[0]) for calendar in calendars)

    def possible_work(slot: int) -> int:
        """The work the group can have done before a slot, in units."""
        opened = sum(calendar.open_before(slot) for calendar in calendars)
        return (opened - open_before_head) * instance.units

    if possible_work(known - tails[0]) >= work:
        return known
    latest = known + work + max(calendar.ends[-1] for calendar in calendars)
    return bisect_left(range(latest), work, key=possible_work) + tails[0]
