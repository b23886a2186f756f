"""Tasks that may be left out, workers and dates as flat arrays, for the search over all three.

What is minimised falls into *parts*: amounts that are compared one after the other, in the order of
the objectives of the problem. A packed objective, such as what is left of several targets, is as
many parts. For annealing, the parts are weighed into one energy, steeply, by rank.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from attrs import frozen

from smartgoals.scheduling.optional_tasks import positions_in
from smartgoals.scheduling.solution import IndexedSchedule, ObjectiveTerm

if TYPE_CHECKING:
    from smartgoals.scheduling.instance import Instance
    from smartgoals.scheduling.problem import Problem, Span

OVERLOAD, OVERRUN, TARDINESS, LEADER, LABOUR, MISFIT, STRATEGIES, ENABLING, COST, EFFORT = range(10)
"""The places of the parts. What is left of each target follows, then of each margin."""

TARGETS = 10
"""The place of what is left of the first target."""


class ObjectivePart(NamedTuple):
    """An amount that is minimised after all parts before it.

    Attributes:
        term: The objective it belongs to.
        place: Which of its amounts, in the order in which the objective packs them.
    """

    term: ObjectiveTerm
    place: int = 0


STEEPNESS = 3
"""By so much the energy weighs a usual amount of one part more than one of the next."""

SCALE_BITS = 24
"""The energy is counted in units of 2 ** -24 of a usual amount of the last part."""


def supports(problem: Problem) -> bool:
    """Whether the joint search can be asked: tasks may be left out, the makespan comes last."""
    objectives = problem.objectives
    return bool(problem.optional_tasks.candidates) and (
        ObjectiveTerm.MAKESPAN not in objectives[:-1] and len({*objectives}) == len(objectives)
    )


@frozen(eq=False)
class JointModel:
    """A problem by position, with what each task brings, takes, needs and excludes.

    Attributes:
        instance: The problem by position.
        spans: Per worker, from a first slot and a duration to the start and end over open slots.
        teams: Per task, the workers who can do it.
        due_dates: Per task its due date, or more than any end.
        deadlines: Per task its deadline, or more than any end.
        led: Per task, the work that counts where a leader has it.
        leads: Per worker, 1 for a leader.
        rates: Per worker, the cost of a unit of work.
        misfits: Per task, the cost of assigning it to each worker; 0 where not listed.
        is_partial: Per task, whether it takes less than its worker's whole slot.
        contributions: Per task, what it brings to each target.
        costs: Per task.
        efforts: Per task.
        strategies: Per task, the strategies it serves.
        is_enabling: Per task.
        is_wanted: Per task, whether it enables and leaving it out counts in any case.
        prerequisites: Per task, the optional tasks it needs.
        dependents: Per task, the optional tasks that need it.
        rivals: Per task, the optional tasks that must not be done with it.
        waits_for: Per task, the enabling tasks it waits for without needing them.
        consumption: Per task, what it uses of each budget.
        overlaps: Per task, other tasks with what both together bring less to each target.
        budgets: The limits.
        required: For each target.
        desired: For each target.
        strategy_count: How many strategies some task serves.
        enabling_count: How many tasks enable.
        wanted_count: how many of them are wanted in any case.
        layout: The places of the parts, in the order in which they are compared.
        weights: Per place, the weight of one unit in the energy.
        counts_makespan: Whether the makespan is compared after all parts.
    """

    instance: Instance
    spans: tuple[Callable[[int, int], Span], ...]
    teams: tuple[tuple[int, ...], ...]
    due_dates: tuple[int, ...]
    deadlines: tuple[int, ...]
    led: tuple[int, ...]
    leads: tuple[int, ...]
    rates: tuple[int, ...]
    misfits: tuple[dict[int, int], ...]
    is_partial: tuple[bool, ...]
    contributions: tuple[tuple[int, ...], ...]
    costs: tuple[int, ...]
    efforts: tuple[int, ...]
    strategies: tuple[tuple[int, ...], ...]
    is_enabling: tuple[bool, ...]
    is_wanted: tuple[bool, ...]
    prerequisites: tuple[tuple[int, ...], ...]
    dependents: tuple[tuple[int, ...], ...]
    rivals: tuple[tuple[int, ...], ...]
    waits_for: tuple[tuple[int, ...], ...]
    consumption: tuple[tuple[int, ...], ...]
    overlaps: tuple[tuple[tuple[int, tuple[int, ...]], ...], ...]
    budgets: tuple[int, ...]
    required: tuple[int, ...]
    desired: tuple[int, ...]
    strategy_count: int
    enabling_count: int
    wanted_count: int
    layout: tuple[int, ...]
    weights: tuple[int, ...]
    counts_makespan: bool

    def schedule(
        self, owners: Sequence[int], starts: Sequence[int], ends: Sequence[int]
    ) -> IndexedSchedule:
        """Owners below 0 are those of tasks that are not done."""
        unassigned = self.instance.unassigned
        return IndexedSchedule(
            tuple(owner if owner >= 0 else unassigned for owner in owners),
            tuple(start * (owner >= 0) for start, owner in zip(starts, owners, strict=True)),
            tuple(ends),
        )

    @classmethod
    def of(cls, problem: Problem, instance: Instance) -> JointModel:
        """The model of a problem."""
        tasks, options = problem.tasks, problem.optional_tasks
        never = 1 << 60
        workers = {worker.key: number for number, worker in enumerate(problem.workers)}
        leads = tuple(int(worker.is_leader) for worker in problem.workers)
        teams = tuple(
            tuple(worker for worker in team if worker < len(leads)) for team in instance.eligible
        )
        places = instance.candidate_tasks
        candidates = dict(zip(places, (each for _, each in options.candidates), strict=True))
        nothing = (0,) * len(options.goals)
        dependents: list[list[int]] = [[] for _ in tasks]
        prerequisites: list[tuple[int, ...]] = [()] * len(tasks)
        rivals: list[tuple[int, ...]] = [()] * len(tasks)
        waits_for: list[tuple[int, ...]] = [()] * len(tasks)
        strategies: list[tuple[int, ...]] = [()] * len(tasks)
        overlaps: list[tuple[tuple[int, tuple[int, ...]], ...]] = [()] * len(tasks)
        every = 0
        for task, each in candidates.items():
            prerequisites[task] = tuple(places[one] for one in positions_in(each.prerequisites))
            rivals[task] = tuple(places[one] for one in positions_in(each.conflicts))
            waits_for[task] = tuple(places[one] for one in positions_in(each.waits_for))
            strategies[task] = tuple(positions_in(each.strategies))
            overlaps[task] = tuple((places[one], lost) for one, lost in each.overlaps)
            every |= each.strategies
            for other in prerequisites[task]:
                dependents[other].append(task)
        places_of = _places(problem)
        layout = tuple(place for term in problem.objectives for place in places_of[term])
        led = tuple(
            0 if all(leads[worker] for worker in team) else units
            for team, units in zip(teams, instance.work, strict=True)
        )
        costs = tuple(
            candidates[task].cost if task in candidates else 0 for task, _ in enumerate(tasks)
        )
        efforts = tuple(
            candidates[task].effort if task in candidates else 0 for task, _ in enumerate(tasks)
        )
        misfits = tuple(
            {workers[key]: cost for key, cost in task.assignment_costs} for task in tasks
        )
        contributions = tuple(
            candidates[task].contributions if task in candidates else nothing
            for task, _ in enumerate(tasks)
        )
        rates = tuple(worker.rate for worker in problem.workers)
        usual = [
            max(instance.units, 1),
            1,
            1,
            max(instance.units, 1),
            _usual([rate * work for rate in {*rates} for work in {*instance.work}]),
            _usual([cost for row in misfits for cost in row.values()]),
            1,
            1,
            _usual(costs),
            _usual(efforts),
            *(
                2
                * [
                    _usual([contribution[target] for contribution in contributions])
                    for target, _ in enumerate(options.goals)
                ]
            ),
        ]
        return cls(
            instance=instance,
            spans=tuple(calendar.span for calendar in instance.calendars),
            teams=teams,
            due_dates=tuple(never if one.due_date is None else one.due_date for one in tasks),
            deadlines=tuple(never if one.deadline is None else one.deadline for one in tasks),
            led=led,
            leads=leads,
            rates=rates,
            misfits=misfits,
            is_partial=tuple(
                demand < instance.units and duration > 0
                for demand, duration in zip(instance.demands, instance.durations, strict=True)
            ),
            contributions=contributions,
            costs=costs,
            efforts=efforts,
            strategies=tuple(strategies),
            is_enabling=tuple(
                task in candidates and candidates[task].enabling for task, _ in enumerate(tasks)
            ),
            is_wanted=tuple(
                task in candidates and candidates[task].enabling and candidates[task].wanted
                for task, _ in enumerate(tasks)
            ),
            prerequisites=tuple(prerequisites),
            dependents=tuple(map(tuple, dependents)),
            rivals=tuple(rivals),
            waits_for=tuple(waits_for),
            consumption=tuple(
                candidates[task].consumption if task in candidates else (0,) * len(options.budgets)
                for task, _ in enumerate(tasks)
            ),
            overlaps=tuple(overlaps),
            budgets=options.budgets,
            required=tuple(goal.required for goal in options.goals),
            desired=tuple(goal.desired for goal in options.goals),
            strategy_count=every.bit_count(),
            enabling_count=sum(candidate.enabling for candidate in candidates.values()),
            wanted_count=sum(
                candidate.enabling and candidate.wanted for candidate in candidates.values()
            ),
            layout=layout,
            weights=_weights(layout, usual),
            counts_makespan=ObjectiveTerm.MAKESPAN in problem.objectives,
        )


def _usual(amounts: Sequence[int]) -> int:
    """The mean of the amounts above 0, at least 1."""
    some = [amount for amount in amounts if amount > 0]
    return max(sum(some) // len(some), 1) if some else 1


def parts_of(problem: Problem) -> tuple[ObjectivePart, ...]:
    """The parts of the objectives of a problem, in the order in which they are compared.

    The makespan is not among them.

    Args:
        problem: A problem with optional tasks.

    >>> from smartgoals.scheduling import Problem, Task, Worker
    >>> problem = Problem([Task("a", 1)], [Worker("Ada")], objectives=["unserved"])
    >>> [part.place for part in parts_of(problem)]
    [0, 1]
    """
    places = _places(problem)
    return tuple(
        ObjectivePart(term, place)
        for term in problem.objectives
        for place, _ in enumerate(places[term])
    )


def _places(problem: Problem) -> Mapping[ObjectiveTerm, Sequence[int]]:
    """The places of the parts of each objective."""
    count = len(problem.optional_tasks.goals)
    targets, margins = range(TARGETS, TARGETS + count), range(TARGETS + count, TARGETS + 2 * count)
    return {
        ObjectiveTerm.OVERLOAD: [OVERLOAD],
        ObjectiveTerm.OVERRUN: [OVERRUN],
        ObjectiveTerm.SHORTFALL: targets,
        ObjectiveTerm.TOTAL_TARDINESS: [TARDINESS],
        ObjectiveTerm.UNSERVED: [STRATEGIES, ENABLING],
        ObjectiveTerm.LEADER_WORKLOAD: [LEADER],
        ObjectiveTerm.LABOUR_COST: [LABOUR],
        ObjectiveTerm.SECONDARY_COST: [*margins, COST, EFFORT],
        ObjectiveTerm.ASSIGNMENT_COST: [MISFIT],
        ObjectiveTerm.MAKESPAN: [],
    }


def _weights(layout: Sequence[int], usual: Sequence[int]) -> tuple[int, ...]:
    """Per place the weight of a unit, 0 where it is not compared."""
    weights = [0] * len(usual)
    for rank, place in enumerate(reversed(layout)):
        weights[place] = max((STEEPNESS**rank << SCALE_BITS) // usual[place], 1)
    return tuple(weights)
