"""The chance of the whole: every pattern of success weighed, or a normal sum beyond fifteen."""

from __future__ import annotations

import math
import random
from statistics import NormalDist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planning.cases import action
from smartgoals.model import Action, Interaction
from smartgoals.planning.reach import MOST_ENUMERATED, chance_of_reaching
from strategies import chances

NUMBERS = st.tuples(st.integers(0, 20), st.integers(0, 20), st.integers(0, 20), chances())
BIDS = st.lists(NUMBERS, max_size=5)


def bidding(bids: list[tuple[int, int, int, float]]) -> list[Action]:
    """Actions with these estimates and chances."""
    return [
        action(f"a{index:02}", *sorted(points), chance=chance)
        for index, (*points, chance) in enumerate(bids)
    ]


def by_recursion(amount: float, actions: list[Action], mean: float = 0, spread: float = 0) -> float:
    """The chance from the definition: either the first works or it does not."""
    if not actions:
        if spread == 0:
            return float(mean >= amount)
        return 1 - NormalDist(mean, math.sqrt(spread)).cdf(amount)
    first, *rest = actions
    estimate = first.contributions[0].estimate
    works = by_recursion(
        amount, rest, mean + float(estimate.mean), spread + float(estimate.sigma) ** 2
    )
    fails = by_recursion(amount, rest, mean, spread)
    return first.chance * works + (1 - first.chance) * fails


@given(BIDS, st.integers(-5, 60))
def test_the_chance_is_that_of_the_definition(
    bids: list[tuple[int, int, int, float]], amount: int
) -> None:
    actions = bidding(bids)

    # Just below a mean without spread, so that both sides of the comparison round alike.
    expected = by_recursion(amount - 0.001, actions)
    assert chance_of_reaching(amount - 0.001, actions, "visits") == pytest.approx(
        expected, abs=2e-6
    )


@given(BIDS, st.integers(0, 60), st.randoms(use_true_random=False))
def test_the_order_of_actions_changes_nothing(
    bids: list[tuple[int, int, int, float]], amount: int, dice: random.Random
) -> None:
    actions = bidding(bids)
    shuffled = actions.copy()
    dice.shuffle(shuffled)

    assert chance_of_reaching(amount, shuffled, "visits") == chance_of_reaching(
        amount, actions, "visits"
    )


@given(BIDS, st.integers(0, 60), st.integers(0, 20))
def test_more_is_never_likelier(
    bids: list[tuple[int, int, int, float]], amount: int, extra: int
) -> None:
    actions = bidding(bids)

    assert chance_of_reaching(amount + extra, actions, "visits") <= chance_of_reaching(
        amount, actions, "visits"
    )


@pytest.mark.parametrize(("value", "chance"), [(15, 0.5 * 0.5 + 0.25), (0, 0.25), (-30, 0.0)])
def test_an_interaction_counts_when_both_work(value: int, chance: float) -> None:
    pair = [action("a", 20, 20, 20, chance=0.5), action("b", 20, 20, 20, chance=0.5)]
    both = [Interaction("a", "b", value=value), Interaction("a", "gone", value=99)]

    assert chance_of_reaching(40 if value <= 0 else 20, pair, "visits", both) == pytest.approx(
        0.75 if value > 0 else chance
    )


def test_synergy_lifts_only_where_both_work() -> None:
    pair = [action("a", 20, 20, 20, chance=0.5), action("b", 20, 20, 20, chance=0.5)]

    assert chance_of_reaching(50, pair, "visits") == 0.0
    assert chance_of_reaching(50, pair, "visits", [Interaction("a", "b", value=10)]) == 0.25


def test_nothing_reaches_nothing_for_sure() -> None:
    assert chance_of_reaching(0, [], "visits") == 1.0
    assert chance_of_reaching(1, [], "visits") == 0.0
    assert chance_of_reaching(1, [action("a", 5, 5, 5, chance=0)], "visits") == 0.0
    assert chance_of_reaching(5, [action("a", 5, 5, 5)], "visits") == 1.0


def test_what_does_not_contribute_does_not_count() -> None:
    assert chance_of_reaching(1, [action("a", 5, 6, 7), action("b")], "newcomers") == 0.0


@pytest.mark.parametrize("count", [MOST_ENUMERATED, MOST_ENUMERATED + 1])
def test_many_actions_are_near_to_what_dice_say(count: int) -> None:
    dice = random.Random(7)  # noqa: S311 — dice, not secrets
    actions = bidding([(4, 8 + index % 5, 15, 0.6) for index in range(count)])
    amount = 0.55 * count * 9

    def throw() -> float:
        estimates = [one.contributions[0].estimate for one in actions if dice.random() < one.chance]
        return sum(dice.gauss(float(one.mean), float(one.sigma)) for one in estimates)

    share = sum(throw() >= amount for _ in range(2_000)) / 2_000

    assert chance_of_reaching(amount, actions, "visits") == pytest.approx(share, abs=0.04)


def test_beyond_fifteen_interactions_count_at_their_mean() -> None:
    actions = bidding([(10, 10, 10, 0.5)] * 16)
    lifted = [Interaction("a00", "a01", value=40), Interaction("a00", "gone", value=99)]
    mean, sigma = 80 + 10, math.sqrt(16 * 0.25 * 100)

    assert chance_of_reaching(90, actions, "visits", lifted) == pytest.approx(
        1 - NormalDist(mean, sigma).cdf(90), abs=1e-6
    )
