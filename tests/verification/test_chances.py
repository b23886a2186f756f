"""The bounds on chances hold the true chance, however many actions there are."""

from __future__ import annotations

from fractions import Fraction
from itertools import product
from math import erfc, fsum, prod, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals.model import Action, Estimate
from smartgoals.verification import chances
from smartgoals.verification.chances import Effect, chance_bounds, joint_bounds
from smartgoals.verification.contributions import Term


def term(key: str, chance: float, worst: int, best: int) -> Term:
    """An action that contributes to a sum."""
    return Term(
        action=Action(f"Do {key}", key=key, chance=chance),
        share=None,
        estimate=Estimate(worst, worst, best),
        factor=Fraction(1),
        added_cases=Fraction(0),
        price=Fraction(0),
        below=None,
        against=None,
    )


def terms(most: int) -> st.SearchStrategy[list[Term]]:
    """A few actions; some are certain, some contribute a fixed amount."""
    one = st.tuples(st.sampled_from([0.0, 0.3, 0.8, 1.0]), st.integers(-5, 30), st.integers(0, 30))
    return st.lists(one, max_size=most).map(
        lambda rows: [
            term(f"a{place}", chance, worst, worst + spread)
            for place, (chance, worst, spread) in enumerate(rows)
        ]
    )


@st.composite
def cases(draw: st.DrawFn, most: int = 6) -> tuple[Fraction, list[Term], list[Effect]]:
    """An amount, some actions, and what pairs of them bring together."""
    found = draw(terms(most))
    keys = [one.action.key for one in found] + ["stranger"]
    pair = st.tuples(st.sampled_from(keys), st.sampled_from(keys), st.integers(-9, 9).map(Fraction))
    effects = [one for one in draw(st.lists(pair, max_size=3)) if one[0] != one[1]]
    return Fraction(draw(st.integers(-10, 120))), found, effects


def exact(amount: Fraction, found: list[Term], effects: list[Effect]) -> float:
    """The chance from all patterns of success, one after the other."""
    tails = []
    for pattern in product([True, False], repeat=len(found)):
        works = {one.action.key for one, is_done in zip(found, pattern, strict=True) if is_done}
        chance = prod(
            float(one.chance if one.action.key in works else 1 - one.chance) for one in found
        )
        total = sum((one.net for one in found if one.action.key in works), Fraction(0))
        total += sum((value for a, b, value in effects if {a, b} <= works), Fraction(0))
        spread = sum((one.variance for one in found if one.action.key in works), Fraction(0))
        beyond = float(amount - total)
        tail = erfc(beyond / sqrt(2 * spread)) / 2 if spread else float(beyond <= 0)
        tails.append(chance * tail)
    return fsum(tails)


@given(cases())
def test_few_actions_are_exact(case: tuple[Fraction, list[Term], list[Effect]]) -> None:
    low, high = chance_bounds(*case)

    assert low == pytest.approx(high, abs=1e-12)
    assert low == pytest.approx(exact(*case), abs=1e-12)


@given(cases(), st.sampled_from([1, 3, 8]), st.sampled_from([1, 2, 8]))
def test_the_bounds_hold_the_chance_whatever_is_merged(
    case: tuple[Fraction, list[Term], list[Effect]], boxes: int, cluster: int
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(chances, "MAX_BOXES", boxes)
        patch.setattr(chances, "MAX_CLUSTER", cluster)
        low, high = chance_bounds(*case)

    assert 0 <= low <= high <= 1
    assert low - 1e-12 <= exact(*case) <= high + 1e-12


@pytest.mark.slow
def test_many_actions_are_bounded_closely() -> None:
    many = [term(f"a{place}", 0.6, 3 * place, 7 * place + 1) for place in range(40)]
    expected = sum((one.chance * one.net for one in many), Fraction(0))
    low, high = chance_bounds(expected, many)

    assert high - low < 0.1
    assert low < 0.5 < high + 0.05


@given(cases(), st.integers(0, 60))
def test_several_targets_are_reached_together_within_the_bounds_of_frechet(
    case: tuple[Fraction, list[Term], list[Effect]], second: int
) -> None:
    amount, found, _ = case
    targets = [(amount, found), (Fraction(second), found)]
    exactly, same = joint_bounds(targets)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(chances, "MAX_JOINT", -1)
        low, high = joint_bounds(targets)

    assert exactly == same
    assert low - 1e-9 <= exactly <= high + 1e-9
    assert joint_bounds(targets[:1])[0] == pytest.approx(exact(amount, found, []), abs=1e-9)
