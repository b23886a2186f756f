"""The output of the solver: a schedule with its objective values and their lower bounds."""

from __future__ import annotations

from enum import StrEnum
from functools import cached_property
from importlib import import_module
from typing import NamedTuple

from attrs import field, frozen


class ObjectiveTerm(StrEnum):
    """A quantity to minimise. A problem lists its terms in lexicographic order."""

    SHORTFALL = "shortfall"
    """What the tasks done leave of the required contributions, packed into one number:
    `OptionalTasks.shortfall`."""

    UNSERVED = "unserved"
    """The strategies that no task done serves, then the enabling tasks left out, packed into one
    number: `OptionalTasks.unserved`."""

    OVERRUN = "overrun"
    """The sum over all tasks of the slots they end after their deadline."""

    TOTAL_TARDINESS = "total tardiness"
    """The sum over all tasks of the slots they end after their due date."""

    OVERLOAD = "overload"
    """The sum over all workers of the slots of work beyond their capacity."""

    LEADER_WORKLOAD = "leader workload"
    """Slots of work given to leaders on tasks that a non-leader could do."""

    ASSIGNMENT_COST = "assignment cost"
    """The sum over all tasks of the cost of assigning each to its worker."""

    LABOUR_COST = "labour cost"
    """The sum over all tasks of their work times the rate of their worker."""

    SECONDARY_COST = "secondary cost"
    """What the tasks done leave of the desired contributions, then their cost, then their effort,
    packed into one number: `OptionalTasks.secondary_cost`."""

    MAKESPAN = "makespan"
    """The slot in which the last task ends (exclusive)."""


DUE_DATE_OBJECTIVES = (ObjectiveTerm.TOTAL_TARDINESS, ObjectiveTerm.MAKESPAN)
"""The default objectives; without due dates this is the makespan alone."""


class Assignment(NamedTuple):
    """The worker and the time of one task.

    Attributes:
        worker: The key of the worker.
        start: The first slot.
        end: The slot after the last one.
    """

    worker: str
    start: int
    end: int


@frozen
class Schedule:
    """A worker and a time for every task that is done, with a proof of how good that is.

    Attributes:
        rows: The key and `Assignment` of every task that is done, sorted by key.
        makespan: The slot in which the last task ends (exclusive).
        lower_bound: A slot before which no schedule can finish.
        objectives: The objectives of the problem, in their order.
        objective_values: The value reached for each objective. Where tasks have demands below 1,
            work is counted in the largest unit that divides every demand.
        lower_bounds: For each objective, a value that no schedule can be below.

    >>> schedule = Schedule((("a", Assignment("Ada", 0, 2)),), makespan=2, lower_bound=2)
    >>> schedule.assignments["a"].worker, schedule.is_optimal
    ('Ada', True)
    """

    rows: tuple[tuple[str, Assignment], ...]
    makespan: int = field(kw_only=True)
    lower_bound: int = field(kw_only=True)
    objectives: tuple[ObjectiveTerm, ...] = field(default=(), kw_only=True)
    objective_values: tuple[int, ...] = field(default=(), kw_only=True)
    lower_bounds: tuple[int, ...] = field(default=(), kw_only=True)

    @cached_property
    def assignments(self) -> dict[str, Assignment]:
        """The worker, start and end of each task that is done, by the key of the task."""
        return dict(self.rows)

    def _repr_html_(self) -> str:
        html: str = import_module("smartgoals.views").overview(self).to_html()
        return html

    @property
    def is_optimal(self) -> bool:
        """Whether optimality is proven: every objective value meets its lower bound."""
        return self.objective_values == self.lower_bounds


@frozen
class IndexedSchedule:
    """A schedule by position, as the algorithms pass it on.

    Attributes:
        owners: The position of the worker of each task, or `Instance.unassigned`.
        starts: The first slot of each task; 0 where unassigned.
        ends: The slot after the last one of each task; 0 where unassigned.
    """

    owners: tuple[int, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
