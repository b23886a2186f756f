"""The same seed gives the same bytes, in any process."""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import islice
from pathlib import Path

import pytest

import smartgoals
from scheduling.instances import crowd
from smartgoals.scheduling import ObjectiveTerm, Problem, incumbents

SCRIPT = """
from scheduling.test_repeatability import told
print(told({seed}))
"""


def told(seed: int) -> str:
    """The sequences of a plain problem and of a ranked one."""
    plain = crowd(5, tasks=40, workers=5, arrows=20)
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


@pytest.mark.parametrize("hash_seed", ["0", "1", "4242"])
def test_a_fresh_process_tells_the_same(hash_seed: str) -> None:
    """Whatever the order in which its sets and dicts iterate."""
    roots = [Path(__file__).parents[1], Path(smartgoals.__file__).parents[1]]
    path = os.pathsep.join(map(str, roots))
    told_there = subprocess.run(  # noqa: S603 — our own interpreter and script
        [sys.executable, "-c", SCRIPT.format(seed=7)],
        env=os.environ | {"PYTHONHASHSEED": hash_seed, "PYTHONPATH": path},
        capture_output=True,
        check=True,
        text=True,
    )
    assert told_there.stdout.strip() == told(7)


def test_another_seed_may_tell_another_story() -> None:
    """Chance is used at all."""
    assert told(7) != told(8)
