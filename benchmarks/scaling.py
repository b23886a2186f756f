"""The cost of a step of the insertion search, and of the first schedule, by problem size.

    python benchmarks/scaling.py

CPU seconds of one core, on seeded problems: every worker has six skills, every task requires one.
"""

from __future__ import annotations

import time
from math import log
from random import Random
from statistics import linear_regression

from smartgoals.scheduling import Problem, Task, Worker, incumbents
from smartgoals.scheduling.insertion_search import InsertionSearch
from smartgoals.scheduling.instance import Instance

SIZES = (100, 200, 500, 1_000)
LARGE = (1_250, 2_500, 5_000, 10_000)
STEPS = 2_000


def seeded_problem(seed: int, tasks: int, workers: int, arcs: int, skills: int) -> Problem:
    """A random problem with a number of precedence arcs."""
    rng = Random(seed)
    names = [f"Q{number}" for number in range(skills)]
    team = [
        Worker(f"w{number}", skills={name: rng.randrange(3) for name in rng.sample(names, 6)})
        for number in range(workers)
    ]
    held = [pair for worker in team for pair in worker.skills]
    predecessors: list[set[str]] = [set() for _ in range(tasks)]
    for _ in range(arcs):
        earlier, later = sorted(rng.sample(range(tasks), 2))
        predecessors[later].add(f"t{earlier}")
    work = []
    for number in range(tasks):
        name, level = rng.choice(held)
        required = {name: rng.randint(0, level)}
        work.append(
            Task(
                f"t{number}", rng.randint(1, 40), skills=required, predecessors=predecessors[number]
            )
        )
    return Problem(tasks=work, workers=team)


def microseconds_a_step(problem: Problem) -> float:
    """The mean CPU time of a step, after as many steps to warm up."""
    search = InsertionSearch(Instance.of(problem), Random(0))
    for _ in range(STEPS):
        search.step()
    begun = time.process_time()
    for _ in range(STEPS):
        search.step()
    return (time.process_time() - begun) / STEPS * 1e6


def exponent(costs: dict[int, float]) -> float:
    """The slope of the costs against the sizes, both as logarithms, by least squares."""
    points = [(log(size), log(cost)) for size, cost in costs.items()]
    return linear_regression([x for x, _ in points], [y for _, y in points]).slope


def main() -> None:
    """Print both tables."""
    print(f"{'microseconds a step, tasks:':<36}" + "".join(f"{size:>8}" for size in SIZES))
    for arcs in (0.5, 4):
        for label, workers in {"10 tasks a worker": 0, "20 workers": 20}.items():
            costs = {
                size: microseconds_a_step(
                    seeded_problem(
                        0, size, workers or size // 10, int(arcs * size), 9 if workers else 15
                    )
                )
                for size in SIZES
            }
            name = f"{label}, {arcs:g} arcs a task"
            numbers = "".join(f"{cost:>8.0f}" for cost in costs.values())
            print(f"{name:<36}{numbers}   exponent {exponent(costs):.2f}", flush=True)
    for size in LARGE:
        problem = seeded_problem(0, size, 1_000, size, 30)
        begun = time.process_time()
        first = next(incumbents(problem))
        spent = time.process_time() - begun
        print(
            f"{size:>6} tasks, 1000 workers: {spent:.2f} s, {first.makespan} (bound {first.lower_bound})"
        )


if __name__ == "__main__":
    main()
