"""The published instances, where they are at hand."""

from __future__ import annotations

from itertools import islice

import pytest

from benchmarks import imopse
from smartgoals.scheduling import incumbents, verify

pytestmark = pytest.mark.skipif(
    not imopse.DATA.is_dir(), reason="the iMOPSE instances are not there"
)


def test_the_rules_and_the_bound() -> None:
    """No bound above the one that is proven; the rules alone within 3.5 % of it on average."""
    gaps = []
    for name, proven in imopse.lower_bounds().items():
        problem = imopse.read(imopse.DATA / f"{name}.def")
        first = next(incumbents(problem))
        assert verify(problem, first) == ()
        assert first.lower_bound == proven
        gaps.append(first.makespan / proven - 1)
    assert sum(gaps) / len(gaps) <= 0.035


@pytest.mark.parametrize("name", ["100_20_46_15", "100_5_48_9", "200_40_91_15"])
def test_some_are_solved_in_a_few_rounds(name: str) -> None:
    """And proven."""
    problem = imopse.read(imopse.DATA / f"{name}.def")
    *_, last = islice(incumbents(problem), 600)
    assert last.is_optimal
    assert verify(problem, last) == ()
