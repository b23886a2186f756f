"""Stage 5: shares that survive the failure of some actions, and sums that are exact."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from planning.cases import VISITS, action, context, measured, planned, policy, split
from smartgoals.model import Aggregation, Contribution, Measure, TargetShare, UnassignedGap
from smartgoals.planning.allocation import Allocation
from smartgoals.planning.allocation.split import Range, in_proportion, largest_remainder
from smartgoals.values import Estimate
from strategies import chances, estimates

BIDS = st.lists(st.tuples(estimates(), chances()), min_size=1, max_size=5)


def shares(found: Allocation) -> dict[str, TargetShare]:
    """The share of each action in the main target."""
    return {key: several[0] for key, several in found.shares if several}


def asked_of(bids: list[tuple[Estimate, float]], gap: int) -> Allocation:
    """What is asked of actions with these estimates and chances."""
    actions = [
        action(f"a{index}", chance=chance, contributions=[Contribution("visits", estimate)])
        for index, (estimate, chance) in enumerate(bids)
    ]
    return split(context(policy(actions, target=VISITS.from_to(0, gap))))


@given(BIDS, st.integers(1, 200))
def test_nominal_shares_sum_exactly_to_the_gap(
    bids: list[tuple[Estimate, float]], gap: int
) -> None:
    nominal = [share.nominal for share in shares(asked_of(bids, gap)).values()]
    known = [amount for amount in nominal if amount is not None]

    assert len(known) in {0, len(nominal)}
    assert not known or sum(known) == gap


@given(BIDS, st.integers(1, 200))
def test_nobody_is_asked_outside_their_range(bids: list[tuple[Estimate, float]], gap: int) -> None:
    for key, share in shares(asked_of(bids, gap)).items():
        estimate = bids[int(key[1:])][0]
        for asked in (share.buffered, share.nominal):
            if asked is not None:
                assert max(Decimal(0), estimate.worst) <= asked <= max(Decimal(0), estimate.best)


@given(BIDS, st.integers(1, 200))
def test_where_no_range_binds_the_shares_bring_the_gap(
    bids: list[tuple[Estimate, float]], gap: int
) -> None:
    targets = asked_of(bids, gap)
    found = shares(targets)
    bound = [
        share.buffered - max(Decimal(0), bids[int(key[1:])][0].worst) < 1
        or bids[int(key[1:])][0].best - share.buffered < 1
        for key, share in found.items()
    ]
    assume(found and not any(bound) and not targets.unassigned)
    brought = sum(bids[int(key[1:])][1] * float(share.buffered) for key, share in found.items())

    assert brought == pytest.approx(gap, abs=0.5 * len(found) + 1e-9)


@given(BIDS, st.integers(1, 400))
def test_nobody_is_asked_for_more_than_estimated_where_that_is_too_little(
    bids: list[tuple[Estimate, float]], gap: int
) -> None:
    found = asked_of(bids, gap)
    assume(found.unassigned)
    best = sum(Fraction(estimate.best) * Fraction(str(chance)) for estimate, chance in bids)

    for key, share in shares(found).items():
        estimate = bids[int(key[1:])][0]
        held = min(
            max(Fraction(estimate.mean), Fraction(0)), max(Fraction(0), Fraction(estimate.best))
        )

        assert share.nominal is None or best >= gap
        assert share.chance >= 0.5 or share.buffered <= max(estimate.worst, Decimal(1))
        assert abs(Fraction(share.buffered) - held) <= 1


def test_some_must_make_up_for_those_that_fail() -> None:
    found = shares(asked_of([(Estimate(0, 60, 120), 0.5), (Estimate(0, 100, 200), 0.8)], 100))

    assert {key: share.buffered for key, share in found.items()} == {"a0": 55, "a1": 91}
    assert {key: share.nominal for key, share in found.items()} == {"a0": 27, "a1": 73}
    assert found["a0"].chance == pytest.approx(0.5987, abs=1e-4)


def test_the_rest_is_what_the_mean_weighed_by_its_chance_leaves() -> None:
    found = asked_of([(Estimate(0, 10, 20), 0.5)], 100)

    assert found.unassigned == (UnassignedGap(measure=VISITS, amount=Decimal(95)),)


def test_a_rest_smaller_than_a_step_is_still_a_rest() -> None:
    found = asked_of([(Estimate("99.9", "99.9", "99.9"), 1.0)], 100)

    assert [rest.amount for rest in found.unassigned] == [1]


def test_nobody_at_all_leaves_the_whole_gap() -> None:
    plan = planned([action("a")])

    assert plan.missing == (UnassignedGap(measure=VISITS, amount=Decimal(100)),)
    assert (plan.coverage, plan.chance) == (0.0, 0.0)


def test_shares_are_whole_where_the_target_is() -> None:
    found = shares(asked_of([(Estimate(0, "33.3", 80), 1.0), (Estimate(0, "66.7", 120), 1.0)], 100))

    assert [int(share.buffered) == share.buffered for share in found.values()] == [True, True]


def test_shares_are_finer_where_an_estimate_holds_no_whole_one() -> None:
    found = shares(asked_of([(Estimate("0.4", "0.5", "0.6"), 1.0)] * 2, 1))

    assert [str(share.nominal) for share in found.values()] == ["0.5", "0.5"]


def test_a_target_in_cents_is_split_in_cents() -> None:
    income = Measure("income", key="visits")
    actions = [action(key, 0, 0, 2) for key in "abc"]
    found = shares(split(context(policy(actions, target=income.from_to("0.00", "1.00")))))

    assert [str(share.nominal) for share in found.values()] == ["0.34", "0.33", "0.33"]


@pytest.mark.parametrize("aggregation", [one for one in Aggregation if one is not Aggregation.SUM])
def test_what_does_not_add_up_is_not_split(aggregation: Aggregation) -> None:
    rate = measured(aggregation)
    actions = [action("a", contributions=[Contribution(rate, Estimate(1, 2, 3))])]
    plan = planned(policy(actions, target=rate.from_to(0, 1)))

    assert plan.delegation("a").shares == ()
    assert plan.missing == ()
    assert (plan.coverage, plan.chance, plan.chance_with_interactions) == (None, None, None)
    assert [reason.stage for reason in plan.why("rate")] == ["gap", "targets", "trajectory"]


def test_several_secondary_targets_are_each_split() -> None:
    both = [Measure(name, unit="visits", source="s", every="week") for name in ("young", "new")]
    actions = [
        action(
            key,
            contributions=[
                Contribution("visits", Estimate(10, 60, 80)),
                Contribution("young", Estimate(1, 2, 3)),
                Contribution("new", Estimate(0, 5, 9)),
            ],
        )
        for key in "ab"
    ]
    plan = planned(policy(actions, secondary=[both[0].from_to(0, 4), both[1].from_to(20, 10)]))

    assert [share.measure for share in plan.delegation("a").shares] == ["visits", "young", "new"]
    assert [str(target.value) for target in plan.delegation("a").objective.targets] == [
        "50",
        "2",
        "-4",  # five are more than the mean of 4.83
    ]


def test_without_a_gap_nobody_is_asked_for_more_than_their_worst() -> None:
    ahead = VISITS.from_to(100, 101).growing("0.1")
    plan = planned(policy([action("a", 5, 6, 7), action("b", -5, 6, 7)], target=ahead))

    assert [one.shares[0].buffered for one in plan.delegations] in ([Decimal(5)], [Decimal(0)])
    assert (plan.coverage, tuple(plan.missing)) == (1.0, ())


@given(
    st.dictionaries(
        st.sampled_from("abcdef"),
        st.tuples(st.integers(0, 9), st.integers(0, 30), st.integers(0, 30)),
        min_size=1,
    ),
    st.integers(0, 120),
)
def test_apportioning_is_exact_within_ranges_and_in_proportion(
    rows: dict[str, tuple[int, int, int]], amount: int
) -> None:
    weights = {key: Fraction(weight) for key, (weight, _, _) in rows.items()}
    ranges = {
        key: Range(Fraction(min(ends)), Fraction(max(ends))) for key, (_, *ends) in rows.items()
    }
    parts = in_proportion(Fraction(amount), weights, ranges)
    most = sum(ranges[key].most if weights[key] else ranges[key].least for key in rows)

    if parts is None:
        assert amount > most or amount < sum(one.least for one in ranges.values())
        return
    assert sum(parts.values()) == amount
    assert all(ranges[key].least <= parts[key] <= ranges[key].most for key in rows)
    free = {
        parts[key] / weights[key]
        for key in rows
        if weights[key] and ranges[key].least < parts[key] < ranges[key].most
    }
    assert len(free) <= 1


@given(
    st.dictionaries(st.sampled_from("abcdef"), st.fractions(0, 20, max_denominator=12), min_size=1)
)
def test_largest_remainders_keep_the_sum_and_move_nobody_by_a_step(
    parts: dict[str, Fraction],
) -> None:
    whole = sum(parts.values(), Fraction(0))
    parts["z"] = -whole % 1
    stepped = largest_remainder(parts, Fraction(1))

    assert sum(stepped.values()) == sum(parts.values())
    assert all(part.denominator == 1 for part in stepped.values())
    assert all(abs(stepped[key] - parts[key]) < 1 for key in parts)


def test_equal_remainders_go_to_the_first_key() -> None:
    thirds = {key: Fraction(10, 3) for key in "cab"}

    assert largest_remainder(thirds, Fraction(1)) == {"a": 4, "b": 3, "c": 3}
