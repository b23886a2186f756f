"""Gap to the proven lower bound on the iMOPSE instances, side by side with CP-SAT.

    python benchmarks/imopse.py [--marks 1 5] [--cp-sat] [--only NAME ...] [--seed 0]

The instances are read from ../shared/bench/imopse, seen from the project; where they are missing,
the script says so and stops. `--cp-sat` needs OR-tools (the `benchmark` dependency group).
Our seconds are CPU seconds of one core; those of CP-SAT are wall seconds with two workers. CP-SAT
is given the proven bound, the makespan of our first schedule as its horizon, and a redundant cumulative
constraint for every group of workers. Where it finds nothing, that makespan counts.
"""

from __future__ import annotations

import argparse
import csv
import sys
import time
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from smartgoals.scheduling import Problem, Task, Worker, incumbents, verify

if TYPE_CHECKING:
    from collections.abc import Sequence

DATA = Path(__file__).resolve().parents[2] / "shared" / "bench" / "imopse"
WORKERS = 2


def read(path: Path) -> Problem:
    """An iMOPSE `.def` file as a problem."""
    tasks, workers = [], []
    section = ""
    for line in path.read_text().splitlines():
        words = line.split()
        if line.startswith(("ResourceID", "TaskID")):
            section = words[0]
        elif section and words and not line.startswith("="):
            levels = {}
            rest = words[2:]
            while rest and rest[0].endswith(":"):
                levels[rest[0].removesuffix(":")] = int(rest[1])
                rest = rest[2:]
            if section == "ResourceID":
                workers.append(Worker(words[0], skills=levels))
            else:
                tasks.append(Task(words[0], int(words[1]), skills=levels, predecessors=rest))
    return Problem(tasks=tasks, workers=workers)


def lower_bounds() -> dict[str, int]:
    """The proven lower bound of each instance."""
    with (DATA / "best_known.csv").open() as lines:
        return {row["instance"]: int(row["lower_bound_proven"]) for row in csv.DictReader(lines)}


def ours(problem: Problem, marks: Sequence[float], seed: int) -> list[int]:
    """The makespan of the first schedule, and of the best one at each mark of CPU time."""
    begun = time.process_time()
    makespans: list[int] = []
    best = 0
    for schedule in incumbents(problem, seed=seed):
        elapsed = time.process_time() - begun
        while len(makespans) <= len(marks) and elapsed >= ([0.0, *marks])[len(makespans)]:
            makespans.append(schedule.makespan if not makespans else best)
        best = schedule.makespan
        if len(makespans) > len(marks):
            break
    if violations := verify(problem, schedule):
        sys.exit(f"invalid schedule: {violations}")
    return makespans + [best] * (len(marks) + 1 - len(makespans))


def cp_sat(problem: Problem, seconds: float, bound: int, horizon: int, seed: int) -> int | None:
    """The makespan that CP-SAT reaches in wall seconds, between a lower bound and a horizon."""
    from ortools.sat.python import cp_model  # noqa: PLC0415 — the script runs without OR-tools

    model: Any = cp_model.CpModel()
    makespan = model.new_int_var(bound, horizon, "makespan")
    lengths = {task.key: task.duration for task in problem.tasks}
    starts = {key: model.new_int_var(0, horizon, key) for key in lengths}
    rows: dict[str, list[Any]] = {worker.key: [] for worker in problem.workers}
    eligible = {
        task.key: frozenset(w.key for w in problem.workers if w.can(task)) for task in problem.tasks
    }
    for task in problem.tasks:
        start, length, chosen = starts[task.key], task.duration, []
        model.add(start + length <= makespan)
        for worker in sorted(eligible[task.key]):
            chosen.append(model.new_bool_var(""))
            rows[worker].append(
                model.new_optional_interval_var(start, length, start + length, chosen[-1], "")
            )
        model.add_exactly_one(chosen)
        for earlier in task.predecessors:
            model.add(starts[earlier] + lengths[earlier] <= start)
    for row in rows.values():
        model.add_no_overlap(row)
    for group in {*eligible.values(), frozenset(rows)}:
        inside = [key for key in lengths if eligible[key] <= group]
        spans = [model.new_fixed_size_interval_var(starts[key], lengths[key], "") for key in inside]
        model.add_cumulative(spans, [1] * len(spans), len(group))
    model.minimize(makespan)
    solver: Any = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = seconds
    solver.parameters.num_workers = WORKERS
    solver.parameters.random_seed = seed
    status = solver.solve(model)
    return int(solver.objective_value) if status in (cp_model.OPTIMAL, cp_model.FEASIBLE) else None


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--marks", nargs="+", type=float, default=[1.0, 5.0], metavar="SECONDS")
    parser.add_argument("--cp-sat", action="store_true", help="run CP-SAT too")
    parser.add_argument("--only", nargs="+", metavar="NAME", help="these instances only")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    if not DATA.is_dir():
        sys.exit("skipped: the iMOPSE instances are not available")
    if options.cp_sat and not find_spec("ortools"):
        sys.exit("skipped: --cp-sat needs OR-tools, see the dependency group `benchmark`")

    marks = sorted(options.marks)
    columns = ["first", *(f"{mark:g} s" for mark in marks)]
    if options.cp_sat:
        columns += [f"CP-SAT {mark:g} s" for mark in marks]
    print(f"{'instance':<20}{'bound':>8}" + "".join(f"{column:>14}" for column in columns))
    gaps: list[list[float]] = [[] for _ in columns]
    for name, bound in sorted(lower_bounds().items()):
        if options.only and name not in options.only:
            continue
        problem = read(DATA / f"{name}.def")
        row: list[int | None] = [*ours(problem, marks, options.seed)]
        if options.cp_sat:
            first = row[0] or 0
            row += [cp_sat(problem, mark, bound, first, options.seed) for mark in marks]
        print(
            f"{name:<20}{bound:>8}" + "".join(f"{makespan or '-':>14}" for makespan in row),
            flush=True,
        )
        for gap, makespan in zip(gaps, row, strict=True):
            gap.append(100 * ((makespan or row[0] or 0) / bound - 1))
    if not gaps[0]:
        sys.exit("no such instance")
    print(f"{'mean gap, %':<28}" + "".join(f"{sum(gap) / len(gap):>14.3f}" for gap in gaps))
    print(f"{'proven':<28}" + "".join(f"{sum(not g for g in gap):>14}" for gap in gaps))


if __name__ == "__main__":
    main()
