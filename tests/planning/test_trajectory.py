"""Stage 5, over time: milestones by the seasons, from the day the work starts to the target itself."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

import smartgoals as sg
from examples import museum
from planning.cases import ADA, DEADLINE, TODAY, VISITS, action, planned, policy
from smartgoals.errors import UnknownKeyError
from smartgoals.model import Contribution, Frequency, Measure, Period, Seasons, Target, Trajectory
from smartgoals.planning.allocation.trajectory import CumulativeProfile, milestones
from smartgoals.values import Estimate
from smartgoals.verification import verify

BEACH = Seasons([0, 0, 0, 1, 2, 4, 8, 8, 3, 1, 0, 0])
WHOLE_YEAR = Period(date(2026, 1, 1), DEADLINE)
SEASIDE = evolve(VISITS, seasons=BEACH, seasonal=True)
WEIGHTS = st.lists(st.integers(0, 9), min_size=12, max_size=12).filter(any).map(Seasons)


def told(points: Sequence[tuple[date, Decimal]]) -> list[tuple[date, int]]:
    """Milestones in whole numbers."""
    return [(day, int(value)) for day, value in points]


def values(target: Target | None) -> list[int]:
    """The milestones of a target, without their days."""
    assert target is not None
    return [int(value) for _, value in target.milestones]


@given(
    WEIGHTS,
    st.integers(-500, 500),
    st.dates(date(2026, 1, 1), date(2027, 6, 30)),
    st.integers(0, 700),
    st.sampled_from([None, "week", "month", "quarter", "year"]),
)
def test_milestones_go_one_way_and_end_exactly_at_the_target(
    seasons: Seasons, amount: int, first: date, length: int, every: str | None
) -> None:
    end = first + timedelta(length)
    course = CumulativeProfile(Fraction(amount), Period(first, end), seasons)
    found = milestones(
        [course],
        end=end,
        every=None if every is None else Frequency(every),
        step=Decimal(1),
        start=Decimal(7),
    )
    said = [Decimal(7), *(value for _, value in found)]

    assert told(found)[-1] == (end, 7 + amount)
    assert all(earlier < later for (earlier, _), (later, _) in pairwise(found))
    assert all((high - low) * (1 if amount > 0 else -1) >= 0 for low, high in pairwise(said))


@given(WEIGHTS, st.integers(0, 500), st.sampled_from(["1", "0.01"]))
def test_no_milestone_is_off_by_more_than_half_a_step_and_no_month_by_a_whole_one(
    seasons: Seasons, amount: int, step: str
) -> None:
    unit = Fraction(step)
    course = CumulativeProfile(amount * unit, WHOLE_YEAR, seasons)
    found = milestones([course], end=DEADLINE, every=None, step=Decimal(step), start=Decimal(0))
    right = course.until([day for day, _ in found])
    off = [Fraction(0)] + [
        Fraction(value) - one for (_, value), one in zip(found, right, strict=True)
    ]

    assert all(abs(one) <= unit / 2 for one in off)
    assert all(abs(later - earlier) < unit for earlier, later in pairwise(off))


def test_a_season_that_never_comes_is_taken_as_even() -> None:
    winter = CumulativeProfile(Fraction(31), Period(date(2026, 1, 1), date(2026, 1, 31)), BEACH)

    assert winter.until([date(2025, 12, 31), date(2026, 1, 10), date(2026, 2, 9)]) == [0, 10, 31]


def test_work_in_the_empty_season_is_asked_for_evenly() -> None:
    autumn = action("a", 20, 61, 70, earliest=date(2026, 11, 2))
    plan = planned(policy([autumn], target=SEASIDE.from_to(0, 61)))

    assert values(plan.delegation("a").objective.target) == [27, 55]
    assert verify(plan) == ()


def test_an_action_brings_most_where_the_season_is() -> None:
    plan = planned(policy([action("a", 20, 27, 34)], target=SEASIDE.from_to(0, 27)))

    assert values(plan.delegation("a").objective.target) == [
        0,
        0,
        0,
        1,
        3,
        7,
        15,
        23,
        26,
        27,
        27,
        27,
    ]
    assert plan.trajectory("visits").points == plan.delegation("a").objective.targets[0].milestones
    assert "selon les saisons" in sg.render(plan.why("visits"), language="fr")
    assert verify(plan) == ()


def test_nobody_is_asked_for_results_before_the_work_starts() -> None:
    late = action("late", 50, 60, 70, earliest=date(2026, 7, 1))
    plan = planned(policy([action("soon", 50, 60, 70), late], target=VISITS.from_to(0, 120)))
    first = plan.delegation("late").objective.targets[0].milestones[0]

    assert first[0] == date(2026, 7, 31)
    assert plan.trajectory(VISITS).planned(date(2026, 6, 30)) == 30
    assert plan.trajectory(VISITS).planned(date(2026, 1, 30)) is None
    assert told(plan.trajectory(VISITS).points)[-1] == (DEADLINE, 120)
    assert verify(plan) == ()


def test_what_comes_by_itself_comes_from_the_start_on() -> None:
    target = VISITS.from_to(1_000, 1_300).read_on(date(2025, 12, 31)).growing("0.12")
    late = action("late", 100, 180, 260, earliest=date(2026, 7, 1))
    plan = planned(policy([late], target=target))

    assert plan.trajectory("visits").planned(date(2026, 6, 30)) == 1_059
    assert plan.trajectory("visits").points[-1][1] == 1_300


@pytest.mark.parametrize(
    ("target", "last"),
    [
        (VISITS.from_to(1_000, 1_100).read_on(date(2025, 12, 31)).growing("0.2"), 1_100),
        (VISITS.from_to(1_000, 1_100).read_on(date(2025, 12, 31)).growing("-0.2"), 1_100),
        (VISITS.from_to(1_000, 900).read_on(date(2025, 12, 31)).growing("0.2"), 900),
        (VISITS.from_to(1_000, 5_000), 5_000),
    ],
    ids=["ahead", "against the stream", "falling", "out of reach"],
)
def test_every_trajectory_ends_at_its_target(target: Target, last: int) -> None:
    plan = planned(policy([action("a", 50, 100, 350)], target=target))
    points = plan.trajectory("visits").points
    steps = [high - low for (_, low), (_, high) in pairwise(points)]

    assert told(points)[-1] == (DEADLINE, last)
    assert len({step > 0 for step in steps if step}) <= 1
    assert verify(plan) == ()


def test_what_was_stated_is_kept() -> None:
    stated = VISITS.from_to(0, 100).passing((date(2026, 6, 30), 80), (DEADLINE, 99))
    plan = planned(policy([action("a", 50, 60, 170)], target=stated))

    assert told(plan.trajectory("visits").points) == [(date(2026, 6, 30), 80), (DEADLINE, 100)]
    assert "2 milestones, as stated" in sg.render(plan.why("visits"))
    assert verify(plan) == ()


def test_the_museum_keeps_its_bowling_chart() -> None:
    plan = sg.plan(museum.policy(), museum.team(), today=museum.TODAY, pins=museum.PINS)

    assert told(plan.trajectory("visits").points) == [
        *museum.BOWLING_CHART,
        (museum.DEADLINE, 74_000),
    ]
    assert told(plan.trajectory("newcomers").points)[-1] == (museum.DEADLINE, 16_000)
    assert verify(plan) == ()


@pytest.mark.parametrize("kind", ["level", "binary"])
def test_what_has_no_parts_has_only_the_milestones_somebody_states(kind: str) -> None:
    whole = evolve(VISITS, aggregation=kind)
    own = Measure("doors open", aggregation=kind).from_to(0, 1)
    plan = planned(policy([action("a", target=own)], target=whole.from_to(0, 1)))

    assert told(plan.trajectory("visits").points) == [(DEADLINE, 1)]
    assert plan.delegation("a").objective.targets[0].milestones == ()
    assert verify(plan) == ()


@pytest.mark.parametrize(
    ("every", "count"), [("day", 12), ("month", 12), ("quarter", 4), ("year", 1), (None, 12)]
)
def test_milestones_are_no_denser_than_the_numbers(every: str | None, count: int) -> None:
    measure = evolve(VISITS, every=every or "month")
    secondary = Measure("young", every=every).from_to(0, 20)
    plan = planned(
        policy([action("a", 50, 60, 170)], target=measure.from_to(0, 100), secondary=[secondary])
    )

    assert len(plan.trajectory("young").points) == count


def test_a_count_over_a_window_starts_from_nothing_on_its_first_day() -> None:
    summer, year = (date(2026, 6, 1), date(2026, 8, 31)), (date(2025, 1, 1), date(2025, 12, 31))
    target = SEASIDE.from_to(27_000, 24_000).over(summer, baseline=year)
    actions = [
        action("a", 2_000, 4_000, 6_000),
        action("b", 10, 20, 30, earliest=date(2026, 10, 1)),
    ]
    plan = planned(policy(actions, target=target))

    # Of 27,000 a year 20,000 come in summer; four months of ten after June the first.
    assert plan.coverages[0].gap.trend == 20_000
    assert told(plan.trajectory("visits").points)[:3] == [
        (date(2026, 6, 30), 4_800),
        (date(2026, 7, 31), 14_400),
        (date(2026, 8, 31), 24_000),
    ]
    assert plan.delegation("a").objective.targets[0].milestones[0][0] == date(2026, 6, 30)
    assert verify(plan) == ()


def test_a_count_that_is_to_be_smaller_still_goes_up() -> None:
    summer, year = (date(2026, 6, 1), date(2026, 8, 31)), (date(2025, 1, 1), date(2025, 12, 31))
    target = SEASIDE.from_to(27_000, 18_000).over(summer, baseline=year)
    plan = planned(policy([action("a", 2_000, 4_000, 6_000)], target=target))

    assert [value for _, value in told(plan.trajectory("visits").points)][:3] == [
        3_600,
        10_800,
        18_000,
    ]
    assert verify(plan) == ()


def test_a_window_after_the_deadline_is_counted_on_its_day() -> None:
    spring, before = (date(2027, 3, 1), date(2027, 3, 31)), (date(2026, 3, 1), date(2026, 3, 31))
    target = VISITS.from_to(10, 90).over(spring, baseline=before)
    plan = planned(policy([action("a", 50, 60, 170)], target=target))

    assert told(plan.trajectory("visits").points) == [(DEADLINE, 90)]
    assert told(plan.delegation("a").objective.targets[0].milestones) == [(DEADLINE, 76)]


def test_a_ratio_has_a_trajectory_and_its_actions_count_its_numerator() -> None:
    again, everybody = Measure("again", every="month"), Measure("all", every="month")
    rate = Measure(
        "rate",
        unit="%",
        aggregation="ratio",
        numerator=again,
        denominator=everybody,
        source="desk",
        every="month",
    )
    bringing = action("a", contributions=[Contribution(again, Estimate(100, 240, 300))])
    plan = planned(policy([bringing], target=rate.from_to(10, 12).among(12_000)))

    assert told(plan.trajectory("rate").points)[-1] == (DEADLINE, 12)
    assert values(plan.delegation("a").objective.target)[-1] == 226
    assert values(plan.delegation("a").objective.target)[5] == 112
    assert verify(plan) == ()


def test_a_trajectory_is_asked_for_by_its_measure() -> None:
    plan = planned([action("a", 50, 60, 170)])

    with pytest.raises(UnknownKeyError, match="a trajectory for visits, not 'a'"):
        plan.trajectory("a")


def test_the_order_of_actions_does_not_change_the_way() -> None:
    several = [action(key, 10, 20 + place, 60) for place, key in enumerate("abcd")]
    one = planned(policy(several), [ADA]).trajectories

    assert planned(policy(several[::-1]), [ADA]).trajectories == one
    assert isinstance(one[0], Trajectory)
    assert one[0].points[0][0] > TODAY
