"""Delegation on seeded policies: how good, how soon, and how that grows.

    python benchmarks/planning.py [--seeds 30] [--seconds 1] [--cp-sat] [--limit 60]

The policies have absences, part-time people, prerequisites, alternatives and tight due dates. The
first table searches one of 20 actions and 8 people for some CPU seconds, and with `--cp-sat` (which
needs OR-tools, the `benchmark` dependency group) compares the first levels with the proven
lexicographic optimum: days of overload; target unmet; days late; strategies unserved; days of the
leader. The second asks `plan` itself, on 200 actions and 40 people,
for what it leaves unmet or late. The third times the first complete schedule, beside one plain pass
over the same numbers, and `plan` as a whole.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from importlib.util import find_spec
from math import log
from random import Random
from statistics import linear_regression
from typing import Any

import smartgoals as sg
from smartgoals.model import (
    Action,
    Contribution,
    Improvement,
    LateAction,
    Measure,
    Objective,
    Period,
    Person,
    Policy,
    Purpose,
    Strategy,
    Strength,
    Team,
    UnownedAction,
)
from smartgoals.planning.context import PlanningContext
from smartgoals.planning.gap import measure_gaps
from smartgoals.planning.joint_optimisation import problem_for
from smartgoals.planning.selection.stage import select_actions
from smartgoals.scheduling import ObjectiveTerm, Problem, Schedule, incumbents, positions_in
from smartgoals.scheduling import verify as verify_schedule
from smartgoals.scheduling.instance import Instance
from smartgoals.values.estimate import Estimate
from smartgoals.verification import verify

TODAY = date(2026, 1, 5)
SIZES = ((20, 8), (200, 40), (1_000, 100), (10_000, 1_000))
LARGEST_PLAN = 1_000
WORKERS = 2
AWAY, FOLLOWS, WAITS, BRINGS, DUE = 0.4, 0.35, 0.3, 0.9, 0.5
"""The chances that somebody is away for a while; that an action follows another one, waits for a
day, brings something by itself, has a due date of its own."""


def team_of(dice: Random, people: int) -> Team:
    """People with skills, absences and part-time weeks; the first one leads and can do most."""
    skills = [f"skill {number}" for number in range(max(4, people // 3))]
    persons = []
    for number in range(people):
        known = skills if number == 0 else dice.sample(skills, dice.randint(2, 3))
        first = TODAY + timedelta(dice.randint(0, 60))
        absences = [Period(first, first + timedelta(dice.randint(4, 18)))]
        persons.append(
            Person(
                f"Person {number}",
                key=f"p{number:04}",
                skills={skill: dice.randint(2, 4) for skill in known},
                aims=dice.sample(skills, 1),
                days_a_week=dice.choice([5, 5, 5, 4, 3]),
                absences=absences if dice.random() < AWAY else [],
                commitment=dice.choice([0.5, 0.7, 0.9]),
            )
        )
    return Team(persons, leader="p0000")


def actions_of(dice: Random, count: int, skills: Sequence[str], span: int) -> list[Action]:
    """Candidates with prerequisites, alternatives and due dates; none is hopeless by itself."""
    actions: list[Action] = []
    ends: dict[str, int] = {}
    for number in range(count):
        effort, likely = dice.randint(2, 12), dice.randint(20, 120)
        earlier = [one.key for one in actions[-8:]]
        after = dice.sample(earlier, 1) if earlier and dice.random() < FOLLOWS else []
        waits = dice.randint(0, span // 3) if dice.random() < WAITS else 0
        key = f"a{number:05}"
        ends[key] = max([waits, *(ends[other] for other in after)]) + effort
        due = ends[key] + effort // 2 + dice.randint(3, span // 2)
        brings = Estimate(likely // 2, likely, likely * 3 // 2)
        actions.append(
            Action(
                f"Do {number}",
                key=key,
                strategy=f"way-{number % 6}",
                effort=effort,
                cost=dice.randint(1, 30) * 100,
                chance=dice.choice([0.6, 0.7, 0.8, 0.9]),
                contributions=[Contribution("visits", brings)] if dice.random() < BRINGS else [],
                needs={dice.choice(skills): dice.randint(2, 3)},
                after=after,
                earliest=day(waits) if waits else None,
                due=day(due) if due < span and dice.random() < DUE else None,
                alternative=f"pair-{number // 2}" if number // 2 % 5 == 0 else None,
            )
        )
    return actions


def day(slot: int) -> date:
    """The day of a working day, counted from today."""
    return TODAY + timedelta(slot // 5 * 7 + slot % 5)


def case(seed: int, count: int, people: int) -> tuple[Policy, Team]:
    """One policy and one team, always the same for a seed: some with time enough, some without."""
    dice = Random(f"{seed} {count} {people}")
    team = team_of(dice, people)
    skills = sorted({skill for person in team.people for skill, _ in person.skills})
    span = int(count * 7 / (people * 0.85) / dice.choice([0.7, 0.85, 1.0])) + 12
    actions = actions_of(dice, count, skills, span)
    hoped = sum(
        one.chance * float(part.estimate.likely) for one in actions for part in one.contributions
    )
    visits = Measure("visits", unit="visits", source="desk", every="month")
    policy = Policy(
        Objective(
            "Welcome more visits",
            target=visits.from_to(0, int(hoped * 0.7)),
            deadline=day(span),
            purposes=[Purpose("The town keeps its museum open")],
        ),
        key="policy",
        diagnosis=[Strength("Schools trust us"), Improvement("Few come back")],
        strategies=[Strategy(f"Way {way}", key=f"way-{way}") for way in range(6)],
        actions=actions,
        budget=int(sum(one.known_cost for one in actions) * 9 // 10),
    )
    return policy, team


def problem_of(seed: int, count: int, people: int) -> Problem:
    """The whole question of a case, as the kernel is asked it, beginning from the best choice."""
    policy, team = case(seed, count, people)
    context = PlanningContext(policy=policy, team=team, today=TODAY)
    gaps = measure_gaps(context)
    return problem_for(
        context, gaps, [action.key for action in select_actions(context, gaps).actions]
    )


def searched(problem: Problem, seconds: float) -> Schedule:
    """The best schedule after some CPU seconds."""
    begun = time.process_time()
    best = next(improved := incumbents(problem))
    while time.process_time() - begun < seconds and not best.is_optimal:
        best = next(improved)
    if violations := verify_schedule(problem, best):
        sys.exit(f"a wrong schedule: {violations}")
    return best


def levels(problem: Problem, schedule: Schedule) -> list[int]:
    """Overload, what is unmet of the target, lateness, what is unserved and undone, leader load."""
    worth = dict(zip(schedule.objectives, schedule.objective_values, strict=True))
    done = {key for key, _ in schedule.rows}
    options = problem.optional_tasks
    chosen = options.mask(done)
    return [
        worth[ObjectiveTerm.OVERLOAD] + worth[ObjectiveTerm.OVERRUN],
        options.short_of_required(chosen)[0],
        worth[ObjectiveTerm.TOTAL_TARDINESS],
        options.unserved(chosen) // (1 + len(options.candidates)),
        worth[ObjectiveTerm.LEADER_WORKLOAD],
    ]


class Exact:
    """The same problem for CP-SAT: an optional interval for each task and worker."""

    def __init__(self, problem: Problem, horizon: int) -> None:
        from ortools.sat.python import cp_model  # noqa: PLC0415 — the script runs without OR-tools

        self.cp: Any = cp_model
        self.model: Any = cp_model.CpModel()
        self.problem, self.instance, self.horizon = problem, Instance.of(problem), horizon
        tasks = problem.tasks
        self.done = [self.model.new_bool_var("") for _ in tasks]
        self.starts = [self.model.new_int_var(0, horizon, "") for _ in tasks]
        self.ends = [self.model.new_int_var(0, horizon, "") for _ in tasks]
        self.hands = {
            (task, worker): self.model.new_bool_var("")
            for task, able in enumerate(self.instance.eligible)
            for worker in able
            if worker != self.instance.unassigned
        }
        self._work()
        self._order()
        self._choose()

    def _work(self) -> None:
        """Each task that is done takes its worker from its start to its end, over closed slots."""
        intervals: list[list[Any]] = [[] for _ in self.problem.workers]
        for (task, worker), given in self.hands.items():
            demand, start, end = self.problem.tasks[task], self.starts[task], self.ends[task]
            calendar = self.instance.calendars[worker]
            open_to = {
                calendar.span(slot, demand.duration)
                for slot in range(demand.release_date, self.horizon)
            }
            spans = sorted(span for span in open_to if span[1] <= self.horizon)
            chosen = self.model.new_int_var(0, len(spans) - 1, "")
            begun, done = (self.model.new_int_var(0, self.horizon, "") for _ in range(2))
            self.model.add_element(chosen, [first for first, _ in spans], begun)
            self.model.add_element(chosen, [last for _, last in spans], done)
            self.model.add(start == begun).only_enforce_if(given)
            self.model.add(end == done).only_enforce_if(given)
            length = self.model.new_int_var(0, self.horizon, "")
            intervals[worker].append(
                self.model.new_optional_interval_var(start, length, end, given, "")
            )
        for rows in intervals:
            self.model.add_no_overlap(rows)
        for task, done in enumerate(self.done):
            ways = [given for (other, _), given in self.hands.items() if other == task]
            self.model.add(sum(ways) == done)
            self.model.add(self.ends[task] == 0).only_enforce_if(done.negated())
            self.model.add(self.starts[task] == 0).only_enforce_if(done.negated())
        for worker, room in enumerate(self.instance.capacities):
            work = [
                self.problem.tasks[task].duration * given
                for (task, other), given in self.hands.items()
                if other == worker
            ]
            if room is not None:
                self.model.add(sum(work) <= room)

    def _order(self) -> None:
        for task, earlier in enumerate(self.instance.predecessors):
            for other in earlier:
                both = [self.done[task], self.done[other]]
                self.model.add(self.ends[other] <= self.starts[task]).only_enforce_if(both)

    def _choose(self) -> None:
        numbers = {task.key: number for number, task in enumerate(self.problem.tasks)}
        choice = self.problem.optional_tasks
        self.offers = [(self.done[numbers[key]], offer) for key, offer in choice.candidates]
        for done, offer in self.offers:
            for place, (other, _) in enumerate(self.offers):
                if offer.prerequisites >> place & 1:
                    self.model.add_implication(done, other)
                if offer.conflicts >> place & 1:
                    self.model.add_bool_or(done.negated(), other.negated())
        for purse, limit in enumerate(choice.budgets):
            drawn = sum(offer.consumption[purse] * done for done, offer in self.offers)
            self.model.add(drawn <= limit)

    def aims(self) -> list[Any]:
        """What is minimised, level by level, in the order of `levels` without the overload."""
        wanted = self.problem.optional_tasks.goals[0].required
        lacking = self.model.new_int_var(0, max(wanted, 0), "")
        self.model.add(
            lacking >= wanted - sum(offer.contributions[0] * done for done, offer in self.offers)
        )
        unserved = []
        served = 0
        for _, offer in self.offers:
            served |= offer.strategies
        for strategy in positions_in(served):
            ways = [done for done, offer in self.offers if offer.strategies >> strategy & 1]
            unserved.append(self.model.new_bool_var(""))
            self.model.add_bool_or(*ways, unserved[-1])
        late = []
        for task, demand in enumerate(self.problem.tasks):
            if demand.due_date is not None:
                late.append(self.model.new_int_var(0, self.horizon, ""))
                self.model.add(late[-1] >= self.ends[task] - demand.due_date)
            if demand.deadline is not None:
                self.model.add(self.ends[task] <= demand.deadline).only_enforce_if(self.done[task])
        leads = [worker.is_leader for worker in self.problem.workers]
        led = [
            self.problem.tasks[task].duration * given
            for (task, worker), given in self.hands.items()
            if leads[worker] and any(not leads[one] for one in self.instance.eligible[task][:-1])
        ]
        return [lacking, sum(late), sum(unserved), sum(led)]

    def optimum(self, hint: Schedule, limit: float) -> list[int] | None:
        """The proven best of each level after those before; nothing if time runs out."""
        for task, demand in enumerate(self.problem.tasks):
            known = hint.assignments.get(demand.key)
            self.model.add_hint(self.done[task], known is not None)
            self.model.add_hint(self.starts[task], known.start if known else 0)
            self.model.add_hint(self.ends[task], known.end if known else 0)
        best = []
        for aim in self.aims():
            self.model.minimize(aim)
            solver: Any = self.cp.CpSolver()
            solver.parameters.max_time_in_seconds = limit
            solver.parameters.num_workers = WORKERS
            if solver.solve(self.model) != self.cp.OPTIMAL:
                return None
            best.append(int(solver.objective_value))
            self.model.add(aim <= best[-1])
        return best


def quality(seeds: Iterable[int], seconds: float, *, exact: bool, limit: float) -> None:
    """The first table."""
    count, people = SIZES[0]
    print(
        f"{count} actions, {people} people, {seconds:g} s: overload; unmet; late; unserved; leader"
    )
    equal = proven = 0
    for seed in seeds:
        problem = problem_of(seed, count, people)
        best = searched(problem, seconds)
        found = levels(problem, best)
        line = f"  seed {seed:>3}  {found}"
        if exact:
            dues = [task.due_date for task in problem.tasks if task.due_date is not None]
            horizon = max(best.makespan, *dues) + max(task.duration for task in problem.tasks)
            optimum = Exact(problem, horizon).optimum(best, limit)
            proven += optimum is not None
            equal += found[1:] == optimum
            line += f"  CP-SAT {optimum if optimum is not None else 'proves nothing'}"
        print(line, flush=True)
    if exact:
        print(f"  equal to the proven optimum: {equal} of {proven}")


def promises(seeds: Iterable[int]) -> None:
    """The second table."""
    count, people = SIZES[1]
    print(f"plan: {count} actions, {people} people")
    for seed in seeds:
        policy, team = case(seed, count, people)
        begun = time.process_time()
        plan = sg.plan(policy, team, today=TODAY)
        spent = time.process_time() - begun
        late = sum(one.days for one in plan.missing if isinstance(one, LateAction))
        unowned = sum(isinstance(one, UnownedAction) for one in plan.missing)
        if violations := verify(plan):
            sys.exit(f"a wrong plan: {violations}")
        print(
            f"  seed {seed:>3}  coverage {plan.coverage:.3f}, without owner {unowned}, days late"
            f" {late}, {len(plan.delegations)} delegated, {spent:.2f} s",
            flush=True,
        )


def plain_pass(problem: Problem) -> int:
    """One look at every task, each worker who could do it, and each task before it."""
    instance, seen = Instance.of(problem), 0
    ends = [0] * len(instance.topological_order)
    begun = time.process_time_ns()
    for task in instance.topological_order:
        ready = instance.heads[task]
        for earlier in instance.predecessors[task]:
            ready = max(ready, ends[earlier])
        for _ in instance.eligible[task]:
            seen += 1
        ends[task] = ready + instance.durations[task]
    return max(time.process_time_ns() - begun, 1)


def times() -> None:
    """The third table."""
    print("first complete schedule, its ratio to a plain pass, and the whole plan")
    costs: dict[int, float] = {}
    for count, people in SIZES:
        problem = problem_of(0, count, people)
        tries = 3 if count > LARGEST_PLAN else 20
        spent = min(_timed(problem) for _ in range(tries))
        ratio = spent * 1e9 / min(plain_pass(problem) for _ in range(tries))
        costs[count] = spent
        whole = ""
        if count <= LARGEST_PLAN:
            policy, team = case(0, count, people)
            begun = time.process_time()
            sg.plan(policy, team, today=TODAY)
            whole = f"   plan {time.process_time() - begun:.2f} s"
        print(
            f"  {count:>6} x {people:<5} {spent * 1e3:>8.1f} ms {ratio:>6.0f} x{whole}", flush=True
        )
    points = [(log(count), log(cost)) for count, cost in costs.items() if count > SIZES[0][0]]
    slope = linear_regression([x for x, _ in points], [y for _, y in points]).slope
    print(f"  growth from {SIZES[1][0]} actions on: exponent {slope:.2f}")


def _timed(problem: Problem) -> float:
    begun = time.process_time()
    next(incumbents(problem))
    return time.process_time() - begun


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the three tables."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else None)
    parser.add_argument("--seeds", type=int, default=6)
    parser.add_argument("--seconds", type=float, default=1.0)
    parser.add_argument("--cp-sat", action="store_true")
    parser.add_argument("--limit", type=float, default=60.0)
    asked = parser.parse_args(arguments)
    exact = asked.cp_sat
    if exact and find_spec("ortools") is None:
        print("without OR-tools there is nothing to compare with")
        exact = False
    quality(range(asked.seeds), asked.seconds, exact=exact, limit=asked.limit)
    promises(range(asked.seeds))
    times()


if __name__ == "__main__":
    main()
