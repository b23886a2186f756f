"""The chance of the whole: every pattern of success weighed, or an interval that surely holds it."""

from __future__ import annotations

import math
import random
from fractions import Fraction
from statistics import NormalDist

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from effort import tries
from planning.cases import VISITS, action, planned
from smartgoals.planning.allocation.success_probability import (
    MOST_ENUMERATED,
    SuccessProbability,
    chance_of_reaching,
)
from smartgoals.planning.contributions import ContributionTerm, InteractionEffect
from smartgoals.values import Estimate
from strategies import chances

NUMBERS = st.tuples(st.integers(0, 20), st.integers(0, 20), st.integers(0, 20), chances())
BIDS = st.lists(NUMBERS, max_size=5)


def bidding(bids: list[tuple[int, int, int, float]]) -> list[ContributionTerm]:
    """What actions with these estimates and chances offer."""
    return [
        term(f"a{index:02}", *sorted(points), chance=chance)
        for index, (*points, chance) in enumerate(bids)
    ]


def term(key: str, *points: int, chance: float = 1.0) -> ContributionTerm:
    """What one action offers."""
    often = Fraction(str(chance))
    return ContributionTerm(key=key, chance=often, measure=VISITS, estimate=Estimate(*points))


def reached(
    amount: float, bids: list[ContributionTerm], effects: list[InteractionEffect] | None = None
) -> float:
    """The chance of reaching an amount, where it is exact."""
    found = chance_of_reaching(Fraction(amount), bids, effects or [])
    assert found.error == 0
    return found.chance


def by_recursion(
    amount: float, bids: list[ContributionTerm], mean: float = 0, spread: float = 0
) -> float:
    """The chance from the definition: either the first works or it does not."""
    if not bids:
        if spread == 0:
            return float(mean >= amount)
        return 1 - NormalDist(mean, math.sqrt(spread)).cdf(amount)
    first, *rest = bids
    often = float(first.chance)
    works = by_recursion(amount, rest, mean + float(first.mean), spread + float(first.variance))
    return often * works + (1 - often) * by_recursion(amount, rest, mean, spread)


def by_halves(
    amount: float, bids: list[ContributionTerm], effects: list[InteractionEffect]
) -> float:
    """The chance from every pattern of success, one bit for each action."""
    means, variances, whos = [0.0], [0.0], [1.0]
    works: list[frozenset[str]] = [frozenset()]
    for one in bids:
        often, worth, spread = float(one.chance), float(one.mean), float(one.variance)
        means += [mean + worth for mean in means]
        variances += [variance + spread for variance in variances]
        whos = [who * (1 - often) for who in whos] + [who * often for who in whos]
        works += [names | {one.key} for names in works] if effects else []
    for effect in effects:
        pair = {effect.first, effect.second}
        value = float(effect.value)
        means = [mean + value * (pair <= names) for mean, names in zip(means, works, strict=True)]
    tails = zip(means, variances, whos, strict=True)
    return math.fsum(
        who
        * (
            0.5 * math.erfc((amount - mean) / math.sqrt(2 * variance))
            if variance
            else mean >= amount
        )
        for mean, variance, who in tails
    )


@given(BIDS, st.integers(-5, 60))
def test_the_chance_is_that_of_the_definition(
    bids: list[tuple[int, int, int, float]], amount: int
) -> None:
    offered = bidding(bids)

    # Just below a mean without spread, so that both sides of the comparison round alike.
    expected = by_recursion(amount - 0.001, offered)
    assert reached(amount - 0.001, offered) == pytest.approx(expected, abs=2e-6)


@given(BIDS, st.integers(0, 60), st.randoms(use_true_random=False))
def test_the_order_of_actions_changes_nothing(
    bids: list[tuple[int, int, int, float]], amount: int, dice: random.Random
) -> None:
    offered = bidding(bids)
    shuffled = offered.copy()
    dice.shuffle(shuffled)

    assert reached(amount, shuffled) == reached(amount, offered)


@given(BIDS, st.integers(0, 60), st.integers(0, 20))
def test_more_is_never_likelier(
    bids: list[tuple[int, int, int, float]], amount: int, extra: int
) -> None:
    offered = bidding(bids)

    assert reached(amount + extra, offered) <= reached(amount, offered)


@pytest.mark.parametrize(("value", "chance"), [(15, 0.5 * 0.5 + 0.25), (0, 0.25), (-30, 0.0)])
def test_an_interaction_counts_when_both_work(value: int, chance: float) -> None:
    pair = [term("a", 20, 20, 20, chance=0.5), term("b", 20, 20, 20, chance=0.5)]
    both = [
        InteractionEffect("a", "b", Fraction(value)),
        InteractionEffect("a", "gone", Fraction(99)),
    ]

    assert reached(40 if value <= 0 else 20, pair, both) == pytest.approx(
        0.75 if value > 0 else chance
    )


def test_synergy_lifts_only_where_both_work() -> None:
    pair = [term("a", 20, 20, 20, chance=0.5), term("b", 20, 20, 20, chance=0.5)]

    assert reached(50, pair) == 0.0
    assert reached(50, pair, [InteractionEffect("a", "b", Fraction(10))]) == 0.25


def test_nothing_reaches_nothing_for_sure() -> None:
    assert reached(0, []) == 1.0
    assert reached(1, []) == 0.0
    assert reached(1, [term("a", 5, 5, 5, chance=0)]) == 0.0
    assert reached(5, [term("a", 5, 5, 5)]) == 1.0


def many(
    count: int, seed: int, *, spread: bool = True, rare: bool = False
) -> list[ContributionTerm]:
    """So many bids, no two of which need to be alike."""
    dice = random.Random(seed)  # noqa: S311 — dice, not secrets
    odds = (0.02, 0.1) if rare else (0.3, 0.95)
    return [
        term(
            f"a{index:02}",
            *sorted(dice.randint(0, 300) for _ in range(3))
            if spread
            else [dice.randint(1, 30_000)] * 3,
            chance=round(dice.uniform(*odds), 2),
        )
        for index in range(count)
    ]


def around(bids: list[ContributionTerm], part: float) -> Fraction:
    """A part of what is expected of bids."""
    return sum((one.chance * one.mean for one in bids), Fraction(0)) * Fraction(str(part))


@settings(max_examples=tries(10), deadline=None)
@given(
    st.integers(MOST_ENUMERATED + 1, MOST_ENUMERATED + 3),
    st.integers(0, 10**6),
    st.sampled_from([0.5, 0.8, 0.95, 1, 1.1, 1.4]),
    st.sampled_from([{}, {"spread": False}, {"rare": True}]),
)
def test_beyond_fifteen_the_true_chance_lies_within_the_stated_error(
    count: int, seed: int, part: float, kind: dict[str, bool]
) -> None:
    bids = many(count, seed, **kind)
    amount = around(bids, part)
    found = chance_of_reaching(amount, bids)

    assert abs(found.chance - by_halves(float(amount), bids, [])) <= found.error + 1e-12
    assert found.error <= 0.05
    if not kind:
        assert found.error <= 0.001


@pytest.mark.slow
@pytest.mark.parametrize("chain", [2, 7, 15])
def test_the_error_holds_what_interactions_do(chain: int) -> None:
    bids = many(16, 3)
    effects = [
        InteractionEffect(
            f"a{index:02}", f"a{index + 1:02}", Fraction((-1) ** index * (60 + index))
        )
        for index in range(chain)
    ]
    effects += [
        InteractionEffect("a00", "a02", Fraction(5)),
        InteractionEffect("a00", "gone", Fraction(999)),
    ]
    amount = around(bids, 1)
    found = chance_of_reaching(amount, bids, effects)
    true = by_halves(float(amount), bids, effects[:-1])

    assert abs(found.chance - true) <= found.error
    assert found.error <= (0.0001 if chain < 9 else 0.2)


def test_many_alike_are_weighed_exactly() -> None:
    fair = [term(f"a{index:02}", 10, 10, 10, chance=0.5) for index in range(40)]
    exactly = sum(math.comb(40, wins) for wins in range(20, 41)) / 2**40

    assert reached(200, fair) == round(exactly, 6)
    assert chance_of_reaching(Fraction(200), fair) == SuccessProbability(chance=round(exactly, 6))


@pytest.mark.parametrize(("part", "chance"), [(50, 0.0), (-50, 1.0)])
def test_what_is_out_of_all_reach_is_known_without_a_search(part: float, chance: float) -> None:
    bids = many(17, 4)

    assert chance_of_reaching(around(bids, part), bids) == SuccessProbability(
        chance=chance, error=1e-6
    )


def test_what_is_certain_and_huge_does_not_blur_the_rest() -> None:
    bids = many(17, 4)
    huge = term("huge", 10**15, 10**15, 10**15)
    plainly = chance_of_reaching(around(bids, 1), bids)

    assert chance_of_reaching(around(bids, 1) + 10**15, [*bids, huge]) == plainly


@pytest.mark.slow
def test_a_thousand_are_no_harder() -> None:
    bids = many(1_000, 5)
    mean, variance = float(around(bids, 1)), 0.0
    for one in bids:
        often, worth = float(one.chance), float(one.mean)
        variance += often * float(one.variance) + often * (1 - often) * worth**2
    amount = Fraction(mean - math.sqrt(variance))
    found = chance_of_reaching(amount, bids)

    assert found.error <= 1e-6
    assert found.chance == pytest.approx(NormalDist().cdf(1), abs=0.01)


def test_a_plan_of_many_actions_says_how_sure_its_chance_is() -> None:
    actions = [
        action(f"a{index:02}", 4, 8 + index % 5, 15 + index, chance=0.6) for index in range(17)
    ]
    plan = planned(actions)
    said = [reason.facts for reason in plan.why("visits") if reason.stage == "targets"]

    assert plan.chance is not None
    assert 0 < plan.chance_error <= 1e-5
    assert said == [(("chance", plan.chance), ("error", plan.chance_error))]


def test_a_plan_of_few_actions_has_no_error_to_state() -> None:
    assert planned([action("a", 50, 60, 170)]).chance_error == 0
