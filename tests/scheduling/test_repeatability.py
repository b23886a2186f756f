"""The same seed gives the same schedules in every process."""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import islice
from pathlib import Path

import pytest

import smartgoals
from scheduling.instances import seeded_problem
from smartgoals.scheduling import ObjectiveTerm, Problem, incumbents

SCRIPT = """
from scheduling.test_repeatability import outputs
print(outputs({seed}))
"""


def outputs(seed: int) -> str:
    """The incumbents of a plain problem and of one with several objectives."""
    plain = seeded_problem(5, tasks=40, workers=5, arcs=20)
    ranked = Problem(
        tasks=plain.tasks,
        workers=plain.workers,
        objectives=[
            ObjectiveTerm.MAKESPAN,
            ObjectiveTerm.LABOUR_COST,
            ObjectiveTerm.ASSIGNMENT_COST,
        ],
    )
    return repr([[*islice(incumbents(problem, seed), 12)] for problem in (plain, ranked)])


@pytest.mark.slow
@pytest.mark.parametrize("hash_seed", ["0", "1", "4242"])
def test_a_fresh_process_gives_the_same(hash_seed: str) -> None:
    """Whatever the iteration order of its sets."""
    roots = [Path(__file__).parents[1], Path(smartgoals.__file__).parents[1]]
    path = os.pathsep.join(map(str, roots))
    completed = subprocess.run(  # noqa: S603 — our own interpreter and script
        [sys.executable, "-c", SCRIPT.format(seed=7)],
        env=os.environ | {"PYTHONHASHSEED": hash_seed, "PYTHONPATH": path},
        capture_output=True,
        check=True,
        text=True,
    )
    assert completed.stdout.strip() == outputs(7)


def test_another_seed_may_give_another_result() -> None:
    """The seed is used."""
    assert outputs(7) != outputs(8)
