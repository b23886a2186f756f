"""Ratios and means: split through their numerators, put together again, and checked."""

from __future__ import annotations

import random
from decimal import Decimal
from fractions import Fraction

import pytest
from attrs import evolve
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import smartgoals as sg
from effort import tries
from planning.cases import VISITS, action, chosen, context, planned, policy, split
from smartgoals.errors import InvalidValueError
from smartgoals.model import (
    Action,
    Contribution,
    Interaction,
    Measure,
    Plan,
    Policy,
    Target,
    TargetShare,
    UnassignedGap,
)
from smartgoals.planning.allocation import Allocation
from smartgoals.planning.gap import measure_gaps
from smartgoals.planning.selection import coverage_of
from smartgoals.values import Estimate
from smartgoals.verification import verify
from strategies import chances

AGAIN = Measure("return visits", key="again", unit="visits")
ALL = Measure("all visits", key="all", unit="visits")
RATE = Measure(
    "return rate",
    key="rate",
    unit="%",
    aggregation="ratio",
    numerator=AGAIN,
    denominator=ALL,
    source="ticket desk",
    every="month",
)
SMILE = Measure(
    "satisfaction",
    key="smile",
    unit="points of 5",
    aggregation="mean",
    source="exit survey",
    every="month",
)
TEN_TO_TWELVE = RATE.from_to(10, 12).among(62_000)
HAPPIER = SMILE.from_to("4.1", "4.3").among(60_000)


def back(
    key: str, *brings: int, of: tuple[int, int, int] | None = None, chance: float = 1
) -> Action:
    """An action that brings return visits, and perhaps visits in all."""
    parts = [Contribution("again", Estimate(*brings))] if brings else []
    parts += [Contribution("all", Estimate(*of))] if of else []
    return action(key, contributions=parts, chance=chance)


def lift(key: str, *points: str, cases: int | None, chance: float = 1) -> Action:
    """An action that lifts satisfaction for some visitors."""
    given = Contribution("smile", Estimate(*points), cases=cases)
    return action(key, contributions=[given], chance=chance)


def made(plan: Plan) -> str:
    """What the parts make on average, as the trace says it."""
    facts = [dict(reason.facts) for reason in plan.why(plan.coverages[0].gap.measure)]
    return next(str(fact["made"]) for fact in facts if "made" in fact)


def shares(found: Allocation) -> dict[str, TargetShare]:
    """The share of each action in the main target."""
    return {key: several[0] for key, several in found.shares if several}


def test_a_ratio_is_split_through_its_numerator_and_put_together_again() -> None:
    plan = planned(
        policy(
            [
                back("a", 600, 1000, 1400, of=(1000, 2000, 3000), chance=0.8),
                back("b", 300, 900, 1000, chance=0.7),
            ],
            target=TEN_TO_TWELVE,
        )
    )
    first, second = (plan.delegation(key).shares[0] for key in "ab")

    assert (first.measure, first.nominal, first.cases) == ("again", Decimal(835), Decimal(2000))
    assert (second.measure, second.nominal, second.cases) == ("again", Decimal(597), None)
    # 6,200 return visits are 10 % of 62,000; 1,600 more visits are expected of the first action.
    assert Fraction(6_200 + 835 + 597, 62_000 + 1_600) == Fraction(12, 100)
    assert (plan.coverage, plan.naive_coverage) == (0.951344, 1.271505)
    assert made(plan) == "11.91"
    assert verify(plan) == ()


def test_the_owner_is_told_among_how_many() -> None:
    plan = planned(
        policy([back("a", 900, 1000, 1700, of=(1000, 2000, 3000))], target=TEN_TO_TWELVE)
    )
    target = plan.delegation("a").objective.target

    assert target is not None
    assert (target.measure, target.value, target.base) == (AGAIN, Decimal(1100), Decimal(2000))
    assert "among 2,000" in sg.render(plan.delegation("a").mandate.results[0])
    assert "parmi 2 000" in sg.render(
        plan.delegation("a").mandate.results[0], language="fr"
    ).replace("\u202f", " ")


def test_a_mean_is_weighted_by_its_cases() -> None:
    actions = [
        lift("a", "0.2", "0.4", "0.6", cases=20_000, chance=0.8),
        lift("b", "0.1", "0.3", "0.5", cases=30_000, chance=0.7),
    ]
    plan = planned(policy(actions, target=HAPPIER))
    first, second = (plan.delegation(key).shares[0] for key in "ab")

    # 0.2 points more from each of 60,000 are 12,000; 6,400 and 6,300 are expected.
    assert plan.coverage == round(12_700 / 12_000, 6)
    assert (first.nominal or 0) + (second.nominal or 0) == 12_000
    assert (first.buffered, first.cases) == (Decimal("0.38"), Decimal(20_000))
    assert (second.buffered, second.cases) == (Decimal("0.28"), Decimal(30_000))
    assert made(plan) == "4.312"
    assert verify(plan) == ()


def test_a_ratio_that_is_to_fall_is_the_same_upside_down() -> None:
    complaints = Measure("complaints", key="again", direction="decrease")
    falling = evolve(RATE, numerator=complaints).from_to(12, 10).among(50_000)
    found = planned(policy([back("a", 500, 900, 1300, chance=0.9)], target=falling))
    target = found.delegation("a").objective.target

    # 1,000 complaints too many, of which 810 go on average.
    assert found.coverage == 0.81
    assert target is not None
    assert target.value == -900
    assert made(found) == "10.38"
    assert "900 less by" in sg.render(found.delegation("a").mandate.results[0])
    assert verify(found) == ()


def test_a_numerator_without_a_direction_goes_the_way_of_its_ratio() -> None:
    falling = RATE.from_to(12, 10).among(50_000)
    plan = planned(policy([back("a", 500, 900, 1300, chance=0.9)], target=falling))

    assert plan.coverage == 0.81
    assert plan.delegation("a").objective.targets[0].value == -900
    assert verify(plan) == ()


def test_more_of_what_is_to_become_rarer_counts_against_it() -> None:
    growing = Measure("late trains", key="again", direction="increase")
    falling = evolve(RATE, numerator=growing).from_to(12, 10).among(50_000)
    both = [back("a", 100, 100, 100, of=(12_000, 12_000, 12_000)), back("b", 50, 50, 50)]
    gap = measure_gaps(context(policy(both, target=falling))).main
    covered = coverage_of(context(policy(both, target=falling)), both, gap).expected

    # 12,000 cases more leave room for 1,200; 150 come and 1,000 had to go.
    assert covered == (1_200 - 150) / 1_000
    plan = planned(policy(both, target=falling))
    assert [one.shares for one in plan.delegations] == [()] * len(plan.delegations)
    assert verify(plan) == ()


def test_fewer_cases_help_a_ratio_to_rise() -> None:
    fewer = evolve(RATE, denominator=evolve(ALL, direction="decrease"))
    plan = planned(
        policy(
            [back("a", 600, 700, 800, of=(1000, 1000, 1000))],
            target=fewer.from_to(10, 12).among(62_000),
        )
    )

    # 12 % of 61,000 are 7,320, of 6,200 there are 1,120 lacking; and 120 of 1,240 are saved.
    assert plan.coverage == round((700 + 120) / 1_240, 6)
    assert plan.missing == (UnassignedGap(measure=fewer, amount=Decimal("0.7")),)
    assert plan.delegation("a").shares[0].cases is None
    assert verify(plan) == ()


def test_an_action_that_only_brings_cases_is_asked_for_nothing() -> None:
    task = context(
        policy(
            [back("a", of=(1000, 1000, 1000)), back("b", 1000, 1500, 2000)], target=TEN_TO_TWELVE
        )
    )
    everything = policy(
        [back("a", of=(1000, 1000, 1000)), back("b", 1000, 1500, 2000).following("a")],
        target=TEN_TO_TWELVE,
    )
    plan = planned(everything)

    assert [one.key for one in chosen(task).actions] == ["b"]
    assert plan.delegation("a").shares == ()
    assert plan.coverage == round((1_500 - 120) / 1_240, 6)
    assert plan.delegation("b").shares[0].nominal == 1_360
    assert verify(plan) == ()


@pytest.mark.parametrize("of", [(-300, -200, -100), (0, 0, 1)], ids=["fewer", "hardly any"])
def test_without_cases_of_its_own_nothing_is_said_of_them(of: tuple[int, int, int]) -> None:
    plan = planned(policy([back("a", 1000, 1500, 2000, of=of)], target=TEN_TO_TWELVE))

    assert plan.delegation("a").shares[0].cases is None
    assert verify(plan) == ()


def test_an_action_that_brings_neither_part_is_told_to_bring_nothing() -> None:
    plan = planned(policy([back("a", 500, 600, 700), action("b")], target=TEN_TO_TWELVE))

    assert plan.delegation("b").shares == ()
    assert "brings nothing that is counted here" in sg.render(plan.why("b"))
    assert plan.coverage == round(600 / 1_240, 6)
    assert verify(plan) == ()


def test_a_numerator_with_a_target_of_its_own_is_asked_for_once() -> None:
    actions = [back("a", 900, 1000, 1400, of=(1000, 2000, 3000)), back("b", 700, 900, 1000)]
    own = evolve(AGAIN, source="ticket desk", every="month").from_to(6_200, 7_500)
    plan = planned(
        policy(
            actions,
            target=own,
            secondary=[evolve(RATE, numerator=own.measure).from_to(10, 12).among(62_000)],
        )
    )

    assert [one.shares[0].measure for one in plan.delegations] == ["again", "again"]
    assert [len(one.shares) for one in plan.delegations] == [1, 1]
    assert plan.coverages[1].expected == round(float((1_050 + Fraction(5_300, 6) - 240) / 1_240), 6)
    assert verify(plan) == ()


@pytest.mark.parametrize(
    ("target", "actions", "why"),
    [
        (Measure("open", key="m", aggregation="binary").from_to(0, 1), [], "has no parts"),
        (Measure("level", key="m", aggregation="level").from_to(0, 1), [], "has no parts"),
        (Measure("rate", key="m", aggregation="ratio").from_to(0, 1), [], "names no numerator"),
        (RATE.from_to(10, 12), [], "over how many cases"),
        (SMILE.from_to(4, 5), [], "over how many cases"),
        (HAPPIER, [lift("a", "0.1", "0.2", "0.3", cases=None)], "an unknown number of cases"),
        (HAPPIER, [lift("a", "0.1", "0.2", "0.3", cases=60_001)], "over 60,001 cases, of 60,000"),
        (
            TEN_TO_TWELVE,
            [action("a", contributions=[Contribution("rate", Estimate(1, 2, 3))])],
            "contributes to the ratio “return rate” itself",
        ),
        (TEN_TO_TWELVE, [back("a", of=(-62_000, 0, 0))], "without a single case"),
        (
            evolve(RATE, denominator=evolve(ALL, direction="decrease")).from_to(10, 12).among(50),
            [back("a", of=(0, 0, 50))],
            "without a single case",
        ),
    ],
    ids=[
        "a yes or no",
        "a level",
        "a ratio without parts",
        "a ratio of nobody knows how many",
        "a mean of nobody knows how many",
        "a lift over nobody knows how many",
        "a lift over more than there are",
        "a contribution to the ratio itself",
        "cases lost",
        "cases taken",
    ],
)
def test_what_lacks_its_weights_is_refused_a_split_and_told_why(
    target: Target, actions: list[Action], why: str
) -> None:
    known = evolve(target.measure, source="survey", every="month")
    plan = planned(policy(actions or [action("a")], target=evolve(target, measure=known)))

    assert why in sg.render(plan.why(known))
    assert why in sg.render(plan)
    assert (plan.coverage, plan.chance, tuple(plan.missing)) == (None, None, ())
    assert all(one.shares == () for one in plan.delegations)
    assert verify(plan) == ()
    assert sg.render(plan.why(known)) != sg.render(plan.why(known), language="fr")


@pytest.mark.parametrize("kind", ["sum", "mean"])
def test_only_a_ratio_has_parts(kind: str) -> None:
    with pytest.raises(InvalidValueError, match="a ratio, and only a ratio"):
        Measure("rate", aggregation=kind, numerator=AGAIN, denominator=ALL)


def test_half_a_ratio_is_refused() -> None:
    with pytest.raises(InvalidValueError, match="a ratio, and only a ratio"):
        Measure("rate", aggregation="ratio", numerator=AGAIN)


@pytest.mark.parametrize("part", ["again", SMILE])
def test_the_parts_of_a_ratio_are_sums(part: Measure) -> None:
    with pytest.raises(InvalidValueError, match="the parts of 'rate' are sums"):
        Measure("rate", aggregation="ratio", numerator=part, denominator=ALL)


def test_a_ratio_is_not_over_itself() -> None:
    with pytest.raises(InvalidValueError, match="are both 'again'"):
        Measure("rate", aggregation="ratio", numerator=AGAIN, denominator=AGAIN)
    with pytest.raises(InvalidValueError, match="share the key 'again'"):
        Measure("rate", aggregation="ratio", numerator=AGAIN, denominator=evolve(ALL, key="again"))


def test_no_cases_are_refused() -> None:
    with pytest.raises(InvalidValueError, match="the base of 'rate' is more than 0 cases, not 0"):
        RATE.from_to(1, 2).among(0)
    with pytest.raises(
        InvalidValueError, match="the cases of a contribution to 'smile' are more than 0, not -1"
    ):
        Contribution("smile", Estimate(0, 0, 1), cases=-1)


def test_a_ratio_is_counted_per_hundred_per_thousand_or_per_case() -> None:
    assert [evolve(RATE, unit=unit).per for unit in ("%", "% of visits", "‰", "")] == [
        100,
        100,
        1000,
        1,
    ]
    assert evolve(SMILE, unit="%").per == 1


def test_interactions_speak_of_the_ratio_or_of_a_part_of_it() -> None:
    pair = [back("a", 500, 500, 500), back("b", 500, 500, 500)]

    def covered(measure: str | None, value: int, target: Target = TEN_TO_TWELVE) -> float | None:
        claims = [Interaction("a", "b", value=value, measure=measure, mechanism="m", evidence="e")]
        subject = policy(pair, target=target, interactions=claims)
        task = context(subject)
        both = coverage_of(task, pair, measure_gaps(task).main)
        assert verify(planned(subject)) == ()
        return both.expected if value < 0 else both.with_synergy

    assert covered(None, -1) == round((1_000 - 620) / 1_240, 6)
    assert covered("rate", 1) == round((1_000 + 620) / 1_240, 6)
    assert covered("again", -100) == round(900 / 1_240, 6)
    assert covered("all", 100) == round((1_000 - 12) / 1_240, 6)


AMOUNTS = st.lists(st.integers(0, 900), min_size=3, max_size=3).map(sorted)
OFFERS = st.lists(st.tuples(AMOUNTS, st.none() | AMOUNTS, chances()), min_size=1, max_size=5)


def offering(rows: list[tuple[list[int], list[int] | None, float]]) -> list[Action]:
    """Actions that bring numerators, and perhaps denominators."""
    return [
        back(f"a{index}", *top, of=None if below is None else tuple(below), chance=chance)  # type: ignore[arg-type]
        for index, (top, below, chance) in enumerate(rows)
    ]


@given(OFFERS, st.integers(1, 60), st.integers(500, 9_000))
def test_nominal_shares_of_a_ratio_recombine_to_it_and_one_step_less_does_not(
    rows: list[tuple[list[int], list[int] | None, float]], points: int, base: int
) -> None:
    subject = policy(offering(rows), target=RATE.from_to(10, 10 + points).among(base))
    task = context(subject)
    taken = chosen(task)
    nominal = {key: share.nominal for key, share in shares(split(task)).items()}
    assume(nominal and None not in nominal.values())
    more = sum(
        (
            Fraction(str(one.chance)) * Fraction(part.estimate.mean)
            for one in taken.actions
            for part in one.contributions
            if part.measure == "all"
        ),
        Fraction(0),
    )
    top = Fraction(base, 10) + sum(Fraction(amount or 0) for amount in nominal.values())
    wanted, close = Fraction(10 + points, 100), Fraction(1, 10**9)

    assert top / (base + more) >= wanted - close
    assert (top - 1) / (base + more) < wanted


@given(
    st.lists(st.tuples(AMOUNTS, st.integers(1, 2_000), chances()), min_size=1, max_size=5),
    st.integers(1, 9),
)
def test_nominal_shares_of_a_mean_recombine_to_it_exactly(
    rows: list[tuple[list[int], int, float]], tenths: int
) -> None:
    actions = [
        lift(
            f"a{index}",
            *(str(Decimal(point) / 100) for point in points),
            cases=cases,
            chance=chance,
        )
        for index, (points, cases, chance) in enumerate(rows)
    ]
    target = SMILE.from_to(4, 4 + Decimal(tenths) / 10).among(2_000)
    nominal = [
        share.nominal for share in shares(split(context(policy(actions, target=target)))).values()
    ]
    assume(nominal and None not in nominal)

    assert 4 + sum(Fraction(one or 0) for one in nominal) / 2_000 == Fraction(target.value or 0)


@given(OFFERS, st.integers(1, 60), st.integers(500, 9_000))
def test_nobody_is_asked_outside_their_range_for_a_ratio_either(
    rows: list[tuple[list[int], list[int] | None, float]], points: int, base: int
) -> None:
    plan_for = policy(offering(rows), target=RATE.from_to(10, 10 + points).among(base))
    found = split(context(plan_for))

    for key, share in shares(found).items():
        worst, _, best = rows[int(key[1:])][0]
        assert worst <= share.buffered <= best
        assert share.nominal is None or worst <= share.nominal <= best


@given(OFFERS, st.integers(0, 4), chances())
def test_raising_the_chance_of_what_helps_never_lowers_the_coverage_of_a_ratio(
    rows: list[tuple[list[int], list[int] | None, float]], index: int, raised: float
) -> None:
    actions = offering(rows)
    index %= len(actions)
    subject = policy(actions, target=TEN_TO_TWELVE)
    task = context(subject)
    gap = measure_gaps(task).main
    one = actions[index]
    alone = coverage_of(task, [evolve(one, chance=1)], gap).expected or 0
    before = coverage_of(task, actions, gap).expected
    actions[index] = evolve(one, chance=max(one.chance, raised) if alone >= 0 else one.chance)
    after = coverage_of(task, actions, gap).expected

    assert before is not None
    assert after is not None
    assert after >= before


@settings(max_examples=tries(40))
@given(OFFERS, st.integers(1, 40), st.randoms(use_true_random=False))
def test_a_plan_for_a_ratio_keeps_every_promise_in_any_order(
    rows: list[tuple[list[int], list[int] | None, float]], points: int, dice: random.Random
) -> None:
    actions = offering(rows)
    subject: Policy = policy(actions, target=RATE.from_to(10, 10 + points).among(5_000))
    plan = planned(subject)
    shuffled = actions.copy()
    dice.shuffle(shuffled)
    again = planned(evolve(subject, actions=shuffled))

    assert verify(plan) == ()
    assert again.coverages == plan.coverages
    assert [one.shares for one in again.delegations] == [one.shares for one in plan.delegations]
    assert again.chance == plan.chance


def test_a_sum_is_counted_in_itself() -> None:
    task = context([action("a", 10, 20, 30)])

    assert split(task).reasons[0].facts[0] == ("buffered", Decimal(20))
    assert VISITS.parts == ()
