"""Delegation on seeded policies: how good, how soon, and how that grows.

    python benchmarks/planning.py [--seeds 3] [--seconds 1] [--cp-sat] [--limit 60] [--large]

The policies of `policies.py` have everything the model has, in three families of scarcity. The first
table searches some CPU seconds on one core and, with `--cp-sat` (which needs OR-tools, the
`benchmark` dependency group), says how often that equals what CP-SAT finds on two cores: for the first
levels, which are targets, lateness, strategies, enabling actions and the leader, and for all. The second asks
`plan` itself: how long it takes, and what it proves. The third times the first complete schedule, beside
one plain pass over the same numbers.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterable, Sequence
from importlib.util import find_spec
from math import log
from resource import RUSAGE_SELF, getrusage
from statistics import linear_regression

from exact import Exact
from policies import FAMILIES, TODAY, Case, Family, case

import smartgoals as sg
from smartgoals.model import PlanLevel
from smartgoals.planning.context import PlanningContext
from smartgoals.planning.gap import measure_gaps
from smartgoals.planning.joint_optimisation import problem_for
from smartgoals.planning.selection.stage import select_actions
from smartgoals.scheduling import ObjectiveTerm, Problem, Schedule, incumbents, parts_of
from smartgoals.scheduling import verify as verify_schedule
from smartgoals.scheduling.instance import Instance
from smartgoals.values.checks import sorted_items
from smartgoals.verification import verify

SIZES = ((20, 8), (60, 15), (200, 40))
LARGE = ((1_000, 100), (10_000, 1_000))
VERIFIED = 200
"""Plans of more actions are not verified."""

DECISIVE = {
    PlanLevel.UNMET,
    PlanLevel.LATE,
    PlanLevel.STRATEGIES,
    PlanLevel.ENABLING,
    PlanLevel.LEADER,
}
FORBIDDEN = {ObjectiveTerm.OVERLOAD, ObjectiveTerm.OVERRUN, ObjectiveTerm.ASSIGNMENT_COST}
"""What no plan has, and what CP-SAT is not asked for."""


def problem_of(given: Case) -> Problem:
    """The question of a case, as the kernel is asked it, beginning from the best selection."""
    context = PlanningContext(
        policy=given.policy, team=given.team, today=TODAY, pins=sorted_items(given.pins)
    )
    gaps = measure_gaps(context)
    first = [action.key for action in select_actions(context, gaps).actions]
    return problem_for(context, gaps, first)


def searched(problem: Problem, seconds: float) -> Schedule:
    """The best schedule after some CPU seconds."""
    begun = time.process_time()
    best = next(improved := incumbents(problem))
    while time.process_time() - begun < seconds and not best.is_optimal:
        best = next(improved)
    if violations := verify_schedule(problem, best):
        sys.exit(f"a wrong schedule: {violations}")
    return best


def levels(problem: Problem, schedule: Schedule) -> tuple[int, ...]:
    """What is minimised, level by level, from the schedule alone."""
    options = problem.optional_tasks
    done = options.mask(schedule.assignments)
    chosen = [one for key, one in options.candidates if key in schedule.assignments]
    packed = dict(zip(schedule.objectives, schedule.objective_values, strict=True))
    values = {
        ObjectiveTerm.SHORTFALL: options.short_of_required(done),
        ObjectiveTerm.UNSERVED: divmod(options.unserved(done), 1 + len(options.candidates)),
        ObjectiveTerm.SECONDARY_COST: (
            *options.short_of_desired(done),
            sum(one.cost for one in chosen),
            sum(one.effort for one in chosen),
        ),
    }
    return tuple(
        values.get(part.term, (packed[part.term],))[part.place]
        for part in parts_of(problem)
        if part.term not in FORBIDDEN
    )


def quality(
    size: tuple[int, int], seeds: Iterable[int], seconds: float, *, exact: bool, limit: float
) -> None:
    """The first table, for one size."""
    count, people = size
    print(f"{count} actions, {people} people: {seconds:g} CPU s of one core")
    tallies = dict.fromkeys(
        ("cases", "first levels", "all levels", "proven by CP-SAT", "better"), 0
    )
    for name, family in FAMILIES.items():
        for seed in seeds:
            problem = problem_of(case(seed, count, people, family))
            found = levels(problem, searched(problem, seconds))
            line = f"  {name:<6} {seed:>3}  {found}"
            if exact:
                other = Exact(problem).optimum(limit)
                first = 4 + len(problem.optional_tasks.goals)
                tallies["cases"] += 1
                tallies["first levels"] += found[:first] <= other.values[:first]
                tallies["all levels"] += found <= other.values
                tallies["better"] += found < other.values
                tallies["proven by CP-SAT"] += other.proven == len(found)
                line += (
                    f"\n    CP-SAT    {other.values}, {other.proven} proven, {other.seconds:.1f} s"
                )
            print(line, flush=True)
    if exact:
        print("  no worse than CP-SAT: ", ", ".join(f"{name} {n}" for name, n in tallies.items()))


def plans(size: tuple[int, int], seeds: Iterable[int]) -> None:
    """The second table, for one size: CPU seconds, what is missing, what is proven."""
    count, people = size
    print(f"plan: {count} actions, {people} people")
    for name, family in FAMILIES.items():
        for seed in seeds:
            given = case(seed, count, people, family)
            begun = time.process_time()
            plan = sg.plan(given.policy, given.team, today=TODAY, pins=given.pins)
            spent = time.process_time() - begun
            if count <= VERIFIED and (violations := verify(plan)):
                sys.exit(f"a wrong plan: {violations}")
            first = [bound for bound in plan.bounds if bound.level in DECISIVE]
            print(
                f"  {name:<6} {seed:>3}  {spent:6.2f} s, {len(plan.delegations)} delegated,"
                f" {len(plan.missing)} missing; first levels proven: {all(b.proven for b in first)},"
                f" all: {plan.is_proven_best}; {getrusage(RUSAGE_SELF).ru_maxrss // 1024} MB",
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


def times(sizes: Iterable[tuple[int, int]], family: Family) -> None:
    """The third table."""
    print("first complete schedule, and its ratio to a plain pass")
    costs: dict[int, float] = {}
    for count, people in sizes:
        problem = problem_of(case(0, count, people, family))
        tries = 3 if count > LARGE[0][0] else 20
        costs[count] = min(_timed(problem) for _ in range(tries))
        ratio = costs[count] * 1e9 / min(plain_pass(problem) for _ in range(tries))
        print(
            f"  {count:>6} x {people:<5} {costs[count] * 1e3:>8.1f} ms {ratio:>6.0f} x", flush=True
        )
    points = [(log(count), log(cost)) for count, cost in costs.items() if count > SIZES[1][0]]
    if len(points) > 1:
        slope = linear_regression([x for x, _ in points], [y for _, y in points]).slope
        print(f"  growth from {SIZES[2][0]} actions on: exponent {slope:.2f}")


def _timed(problem: Problem) -> float:
    begun = time.process_time()
    next(incumbents(problem))
    return time.process_time() - begun


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the three tables."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else None)
    parser.add_argument("--seeds", type=int, default=2)
    parser.add_argument("--seconds", type=float, default=1.0)
    parser.add_argument("--cp-sat", action="store_true")
    parser.add_argument("--limit", type=float, default=60.0)
    parser.add_argument("--large", action="store_true")
    asked = parser.parse_args(arguments)
    exact = asked.cp_sat
    if exact and find_spec("ortools") is None:
        print("without OR-tools there is nothing to compare with")
        exact = False
    seeds = range(asked.seeds)
    for size in SIZES:
        quality(size, seeds, asked.seconds, exact=exact, limit=asked.limit)
    sizes = SIZES + LARGE if asked.large else SIZES + LARGE[:1]
    for size in sizes:
        plans(size, seeds if size in SIZES else range(1))
    times(sizes, FAMILIES["middle"])


if __name__ == "__main__":
    main()
