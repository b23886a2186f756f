"""The question of a plan for OR-tools' CP-SAT: which actions, by whom and when, level by level."""

from __future__ import annotations

import time
from collections.abc import Iterator
from itertools import pairwise
from math import lcm
from typing import Any, NamedTuple

from smartgoals.scheduling import Problem, Task
from smartgoals.scheduling.timeline import OpenSlots


class Optimum(NamedTuple):
    """What CP-SAT has found.

    Attributes:
        values: The best of each level after those before, in the order of `parts_of` without overload
            and overrun, which are forbidden; empty where nothing was found.
        proven: How many of the first levels are proven.
        seconds: Wall time.
    """

    values: tuple[int, ...]
    proven: int
    seconds: float


class Exact:
    """An optional interval for each task and worker."""

    def __init__(self, problem: Problem) -> None:
        from ortools.sat.python import cp_model  # noqa: PLC0415 — the script runs without OR-tools

        self.cp: Any = cp_model
        self.model: Any = cp_model.CpModel()
        self.problem = problem
        self.units = lcm(*(task.demand.denominator for task in problem.tasks))
        self.numbers = {task.key: number for number, task in enumerate(problem.tasks)}
        self.horizon = max(task.deadline or 0 for task in problem.tasks)
        self.done = [self.model.new_bool_var("") for _ in problem.tasks]
        self.starts = [self.model.new_int_var(0, self.horizon, "") for _ in problem.tasks]
        self.ends = [self.model.new_int_var(0, self.horizon, "") for _ in problem.tasks]
        self.given: dict[tuple[int, int], Any] = {
            (task, worker): self.model.new_bool_var("")
            for task, one in enumerate(problem.tasks)
            for worker, person in enumerate(problem.workers)
            if person.can(one)
        }
        self.offers = [
            (self.done[self.numbers[key]], one) for key, one in problem.optional_tasks.candidates
        ]
        self._dates()
        self._capacity()
        self._order()
        self._selection()

    def _dates(self) -> None:
        """Each task that is done takes its worker from its start to its end, over open slots."""
        rows: list[list[tuple[Any, int]]] = [[] for _ in self.problem.workers]
        for (number, worker), given in self.given.items():
            task, start, end = self.problem.tasks[number], self.starts[number], self.ends[number]
            if not task.duration:
                self.model.add(start == end).only_enforce_if(given)
                self.model.add(start >= task.release_date).only_enforce_if(given)
                continue
            calendar = OpenSlots.of(self.problem.workers[worker].breaks)
            limit = self.horizon if task.deadline is None else task.deadline
            open_to = {calendar.span(slot, task.duration) for slot in range(self.horizon)}
            spans = [one for one in open_to if one[0] >= task.release_date and one[1] <= limit]
            if not spans:
                self.model.add(given == 0)
                continue
            self.model.add_allowed_assignments([start, end], sorted(spans)).only_enforce_if(given)
            length = self.model.new_int_var(0, self.horizon, "")
            interval = self.model.new_optional_interval_var(start, length, end, given, "")
            rows[worker].append((interval, int(task.demand * self.units)))
        for row in rows:
            intervals, demands = [one for one, _ in row], [demand for _, demand in row]
            self.model.add_cumulative(intervals, demands, self.units)

    def _work(self, task: Task) -> int:
        return int(task.duration * task.demand * self.units)

    def _capacity(self) -> None:
        """One owner for what is done; nobody beyond their capacity but with what may exceed it."""
        for number, done in enumerate(self.done):
            ways = [given for (task, _), given in self.given.items() if task == number]
            self.model.add(sum(ways) == done)
            for moment in (self.starts[number], self.ends[number]):
                self.model.add(moment == 0).only_enforce_if(done.negated())
        for worker, person in enumerate(self.problem.workers):
            if person.capacity is None:
                continue
            mine = [
                (self.problem.tasks[task], given)
                for (task, owner), given in self.given.items()
                if owner == worker
            ]
            counted = sum(
                self._work(one) * given for one, given in mine if not one.ignores_capacity
            )
            exempt = sum(self._work(one) * given for one, given in mine if one.ignores_capacity)
            some = self.model.new_bool_var("")
            self.model.add(counted == 0).only_enforce_if(some.negated())
            self.model.add(counted + exempt <= person.capacity * self.units).only_enforce_if(some)

    def _order(self) -> None:
        for number, task in enumerate(self.problem.tasks):
            for other in (self.numbers[key] for key in task.predecessors):
                both = [self.done[number], self.done[other]]
                self.model.add(self.ends[other] <= self.starts[number]).only_enforce_if(both)

    def _selection(self) -> None:
        for done, offer in self.offers:
            for place, (other, _) in enumerate(self.offers):
                if offer.prerequisites >> place & 1:
                    self.model.add_implication(done, other)
                if offer.conflicts >> place & 1:
                    self.model.add_bool_or(done.negated(), other.negated())
        for budget, limit in enumerate(self.problem.optional_tasks.budgets):
            drawn = sum(one.consumption[budget] * done for done, one in self.offers)
            self.model.add(drawn <= limit)

    def _lacking(self) -> tuple[list[Any], list[Any]]:
        """What is left of each target, and of each margin."""
        pairs = []
        for place, (done, offer) in enumerate(self.offers):
            for other, losses in offer.overlaps:
                if place < other:
                    both = self.model.new_bool_var("")
                    self.model.add_bool_or(done.negated(), self.offers[other][0].negated(), both)
                    pairs.append((both, losses))
        short, margin = list[Any](), list[Any]()
        for target, goal in enumerate(self.problem.optional_tasks.goals):
            brought = sum(one.contributions[target] * done for done, one in self.offers)
            lost = sum(losses[target] * both for both, losses in pairs)
            for wanted, aims in ((goal.required, short), (goal.desired, margin)):
                most = sum(abs(one.contributions[target]) for _, one in self.offers)
                aims.append(self.model.new_int_var(0, max(wanted, 0) + 2 * most, ""))
                self.model.add(aims[-1] >= wanted - brought + lost)
        return short, margin

    def _left(self, short: list[Any]) -> tuple[Any, Any]:
        """The strategies not served, and the enabling tasks left out that count."""
        unserved, undone = [], []
        every = 0
        for _, offer in self.offers:
            every |= offer.strategies
        for bit in (bit for bit in range(every.bit_length()) if every >> bit & 1):
            ways = [done for done, one in self.offers if one.strategies >> bit & 1]
            unserved.append(self.model.new_bool_var(""))
            self.model.add_bool_or(*ways, unserved[-1])
        reached = self.model.new_bool_var("")
        for lack in short:
            self.model.add(lack == 0).only_enforce_if(reached)
        for place, (done, offer) in enumerate(self.offers):
            if offer.enabling:
                undone.append(self.model.new_bool_var(""))
                spared = 0 if offer.wanted else reached
                self.model.add(undone[-1] >= 1 - done - spared)
                for waiting, other in self.offers:
                    if other.waits_for >> place & 1:
                        self.model.add(undone[-1] >= waiting - done)
        return sum(unserved), sum(undone)

    def aims(self) -> Iterator[Any]:
        """What is minimised, level by level, in the order of `OBJECTIVE_ORDER`."""
        workers, tasks = self.problem.workers, self.problem.tasks
        short, margin = self._lacking()
        yield from short
        late = []
        for number, task in enumerate(tasks):
            if task.due_date is not None and task.due_date < self.horizon:
                late.append(self.model.new_int_var(0, self.horizon, ""))
                self.model.add(late[-1] >= self.ends[number] - task.due_date)
        yield sum(late)
        yield from self._left(short)
        others = {task for task, worker in self.given if not workers[worker].is_leader}
        yield sum(
            self._work(tasks[task]) * given
            for (task, worker), given in self.given.items()
            if workers[worker].is_leader and task in others
        )
        yield from margin
        yield sum(one.cost * done for done, one in self.offers)
        yield sum(one.effort * done for done, one in self.offers)

    def optimum(self, limit: float, *, workers: int = 2) -> Optimum:
        """The best of each level after those before, within so many seconds for all of them."""
        begun, solution = time.perf_counter(), None
        values, statuses = list[int](), [self.cp.OPTIMAL]
        for aim in self.aims():
            solver: Any = self.cp.CpSolver()
            solver.parameters.num_workers = workers
            left = limit - (time.perf_counter() - begun)
            solver.parameters.max_time_in_seconds = max(left, 0.01)
            self.model.minimize(aim)
            statuses.append(solver.solve(self.model))
            if statuses[-1] in {self.cp.OPTIMAL, self.cp.FEASIBLE}:
                solution = solver
            if solution is None:
                break
            values.append(int(solution.value(aim)))
            self.model.add(aim <= values[-1])
            self.model.clear_hints()
            for one in (*self.done, *self.starts, *self.ends, *self.given.values()):
                self.model.add_hint(one, solution.value(one))
        proven = 0
        for before, status in pairwise(statuses):
            if before != self.cp.OPTIMAL or status != self.cp.OPTIMAL:
                break
            proven += 1
        return Optimum(tuple(values), proven, time.perf_counter() - begun)
