"""How much better another schedule could be, part by part.

Two schedules are compared by the first part that differs. So for each part of a schedule it is asked
what the least is among all schedules that are no worse in the parts before. Dates are left aside but
for what must end by a deadline; what stays is a linear problem: which tasks are done, within
budgets, within the capacity of every group of workers that some task requires, with what they need,
without their rivals. Its bound is a bound of the whole.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import add
from typing import TYPE_CHECKING

from smartgoals.scheduling.instance import Instance
from smartgoals.scheduling.joint_model import (
    COST,
    EFFORT,
    ENABLING,
    LABOUR,
    LEADER,
    MISFIT,
    OVERLOAD,
    OVERRUN,
    STRATEGIES,
    TARDINESS,
    TARGETS,
    JointModel,
    ObjectivePart,
)
from smartgoals.scheduling.relaxation import Relaxation, Row

if TYPE_CHECKING:
    from smartgoals.scheduling.problem import Problem

MOST_GROUPS = 40
"""The most groups of workers whose capacity is a row: those with most work for their capacity."""


def part_bounds(problem: Problem, value: Mapping[ObjectivePart, int]) -> dict[ObjectivePart, int]:
    """For each part of a value, what no schedule is below that is no worse in the parts before.

    Args:
        problem: A problem with optional tasks.
        value: What a schedule has reached, in the order of `parts_of`.

    Returns:
        The bounds in the same order, each at most the value itself.
    """
    model = JointModel.of(problem, Instance.of(problem))
    return dict(zip(value, PartBounds(model, [*value.values()]).bounds(), strict=True))


class PartBounds:
    """The linear problem of a model, with what a schedule has reached as limits."""

    def __init__(self, model: JointModel, value: Sequence[int]) -> None:
        """Prepare the bounds of a schedule.

        Args:
            model: The problem.
            value: The parts of the schedule, in the order of `JointModel.layout`.
        """
        self.model = model
        self.parts = dict(zip(model.layout, value, strict=False))
        instance = model.instance
        self.tasks = len(model.teams)
        every = sorted({one for some in model.strategies for one in some})
        self.strategy = {one: self.tasks + place for place, one in enumerate(every)}
        self.shorts = self.tasks + len(every)
        self.lead = self.shorts + 2 * len(model.required)
        self.heads = self._heads()
        self.upper = [1] * (self.tasks + len(every))
        targets = len(model.required)
        gained = [
            tuple(
                amount + sum(max(-losses[target], 0) for _, losses in model.overlaps[task])
                for target, amount in enumerate(model.contributions[task])
            )
            for task in range(self.tasks)
        ]
        self.gained = gained
        most = [sum(max(-each[target], 0) for each in gained) for target in range(targets)]
        wanted = [*model.required, *model.desired]
        self.upper += [
            max(amount, 0) + most[place % targets] for place, amount in enumerate(wanted)
        ]
        self.upper.append(sum(instance.work))
        self.rows = self._selection_rows()
        for place, amount in enumerate(wanted):
            row = {
                task: -each[place % targets]
                for task, each in enumerate(gained)
                if each[place % targets]
            }
            row[self.shorts + place] = -1
            self.rows.append(Row(row, -amount))
        for one, variable in self.strategy.items():
            row = {task: -1 for task, some in enumerate(model.strategies) if one in some}
            row[variable] = -1
            self.rows.append(Row(row, -1))
        for task in range(self.tasks):
            if task not in instance.optional:
                self.rows.append(Row({task: -1}, -1))
        self.groups = self._groups()
        self.is_out_of_reach = False

    def bounds(self) -> tuple[int, ...]:
        """For each part, in the order of the layout, a number that no such schedule is below."""
        bounds = []
        for part in self.model.layout:
            value = self.parts[part]
            bound = self._bound(part, value) if value > 0 else value
            bounds.append(bound)
            if bound and TARGETS <= part < TARGETS + len(self.model.required):
                self.is_out_of_reach = True
            self._keep(part, value)
        return tuple(bounds)

    def _bound(self, part: int, value: int) -> int:
        objective = self._objective(part)
        constant = objective.pop(-1, 0)
        coefficients = [objective.get(one, 0) for one in range(len(self.upper))]
        relaxation = Relaxation(coefficients, self.upper, self.rows, self.groups)
        return max(relaxation.lower_bound(value - constant) + constant, 0)

    def _objective(self, part: int) -> dict[int, int]:
        """What a part is a sum of, by variable; what is always there under -1."""
        model, instance = self.model, self.model.instance
        tasks = range(self.tasks)
        if part >= TARGETS or part == LEADER:
            return {self._variable(part): 1}
        if part == STRATEGIES:
            return dict.fromkeys(self.strategy.values(), 1)
        if part == ENABLING:
            counted = model.is_enabling if self.is_out_of_reach else model.is_wanted
            some = [task for task in tasks if counted[task]]
            return {-1: len(some), **dict.fromkeys(some, -1)}
        if part in {TARDINESS, OVERRUN}:
            limits = model.due_dates if part == TARDINESS else model.deadlines
            ends = map(add, self.heads, instance.durations)
            return {task: max(end - limits[task], 0) for task, end in enumerate(ends)}
        if part in {COST, EFFORT}:
            return dict(enumerate(model.costs if part == COST else model.efforts))
        return {
            task: min(self._price(part, task, worker) for worker in model.teams[task])
            for task in tasks
        }

    def _price(self, part: int, task: int, worker: int) -> int:
        """What a task costs with a worker, in misfit or in labour; nothing is said about overload."""
        if part == MISFIT:
            return self.model.misfits[task].get(worker, 0)
        return self.model.instance.work[task] * self.model.rates[worker] * (part == LABOUR)

    def _variable(self, part: int) -> int:
        """The variable that is what is left of a target or a margin, or the work of leaders."""
        return self.lead if part == LEADER else self.shorts + part - TARGETS

    def _keep(self, part: int, value: int) -> None:
        """From here on, only schedules count that are no worse in this part."""
        if part == OVERLOAD:
            self.rows += self._capacity_rows() if not value else []
            return
        if part == OVERRUN and not value:
            for task in self._impossible():
                self.upper[task] = 0
            return
        if part >= TARGETS or part == LEADER:
            variable = self._variable(part)
            self.upper[variable] = min(self.upper[variable], value)
            return
        objective = self._objective(part)
        constant = objective.pop(-1, 0)
        row = {one: amount for one, amount in objective.items() if amount}
        self.rows.append(Row(row, value - constant))
        if part == ENABLING and not value:
            for task, others in enumerate(self.model.waits_for):
                self.rows += [Row({task: 1, other: -1}, 0) for other in others]

    def _heads(self) -> list[int]:
        """Per task, a slot before which it cannot start; what it needs comes before it."""
        model, instance = self.model, self.model.instance
        heads, ends = [*instance.heads], [0] * self.tasks
        for task in instance.topological_order:
            for other in instance.predecessors[task]:
                if other in model.prerequisites[task] or other not in instance.optional:
                    heads[task] = max(heads[task], ends[other])
            ends[task] = min(
                model.spans[worker](heads[task], instance.durations[task])[1]
                for worker in model.teams[task]
            )
        self.ends = ends
        return heads

    def _impossible(self) -> list[int]:
        """The optional tasks that nobody can end by their deadline."""
        return [
            task
            for task in self.model.instance.optional
            if self.ends[task] > self.model.deadlines[task]
        ]

    def _selection_rows(self) -> list[Row]:
        model = self.model
        rows = [
            Row(
                {task: each[budget] for task, each in enumerate(model.consumption) if each[budget]},
                limit,
            )
            for budget, limit in enumerate(model.budgets)
        ]
        rows += [
            Row({task: 1, other: -1}, 0)
            for task, others in enumerate(model.prerequisites)
            for other in others
        ]
        return rows

    def _groups(self) -> list[list[int]]:
        """Tasks that exclude each other, all among themselves; every other variable alone."""
        groups, grouped = [], set()
        for task, rivals in enumerate(self.model.rivals):
            members = {task, *rivals}
            if task not in grouped:
                if all({one, *self.model.rivals[one]} == members for one in members):
                    grouped |= members
                    groups.append(sorted(members))
                else:
                    groups.append([task])
        grouped |= {one for group in groups for one in group}
        return groups + [[one] for one in range(self.tasks, len(self.upper))]

    def _capacity_rows(self) -> list[Row]:
        """No group of workers does more than it has; beside the leaders, what they do is counted."""
        model, instance = self.model, self.model.instance
        teams = {frozenset(team) for team in model.teams}
        teams.add(frozenset().union(*teams))
        leaders = {worker for worker, leads in enumerate(model.leads) if leads}
        scored = []
        for team in teams:
            for others, slack in ((frozenset(), None), (frozenset(leaders), self.lead)):
                able = team - others if others & team else team
                limits = [instance.capacities[worker] for worker in able]
                if None in limits or (slack is not None and (not others & team or not able)):
                    continue
                limit = sum(each for each in limits if each is not None)
                row = {
                    task: instance.work[task]
                    for task, mine in enumerate(model.teams)
                    if instance.work[task]
                    and task not in instance.ignoring_capacity
                    and team.issuperset(mine)
                    and (slack is None or model.led[task])
                }
                total = sum(row.values())
                if total > limit:
                    if slack is not None:
                        row[slack] = -1
                    scored.append((limit / total, sorted(team), Row(row, limit)))
        scored.sort(key=lambda each: each[:2])
        return [row for _, _, row in scored[:MOST_GROUPS]]
