"""Progress algebra: laws of raw progress, and the verdicts where there is none."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from attrs import evolve
from hypothesis import assume, given
from hypothesis import strategies as st

from smartgoals import InvalidValueError, Measure, Target
from smartgoals.following import HeldBy, Zone, attain, holds, progress, share_held, zone_of
from smartgoals.model import Basis, Side

amounts = st.integers(-10_000, 10_000).map(Decimal)
factors = st.integers(1, 1_000).map(Decimal)
LEVEL = Measure("level", aggregation="level")


@given(amounts, amounts, amounts)
def test_mirror_law(baseline: Decimal, target: Decimal, value: Decimal) -> None:
    """A fall counts like the rise it mirrors."""
    assume(baseline != target)
    mirrored = progress(baseline=-baseline, target=-target, value=-value)
    assert mirrored == progress(baseline=baseline, target=target, value=value)


@given(amounts, amounts, amounts, amounts)
def test_shift_law(baseline: Decimal, target: Decimal, value: Decimal, by: Decimal) -> None:
    """Counting from another zero changes nothing."""
    assume(baseline != target)
    shifted = progress(baseline=baseline + by, target=target + by, value=value + by)
    assert shifted == progress(baseline=baseline, target=target, value=value)


@given(amounts, amounts, amounts, factors)
def test_scale_law(baseline: Decimal, target: Decimal, value: Decimal, by: Decimal) -> None:
    """Counting in another unit changes nothing."""
    assume(baseline != target)
    scaled = progress(baseline=baseline * by, target=target * by, value=value * by)
    assert scaled == progress(baseline=baseline, target=target, value=value)


@given(amounts, amounts, amounts, amounts)
def test_monotone_law(baseline: Decimal, target: Decimal, one: Decimal, other: Decimal) -> None:
    """Nearer to the target in the wanted direction is never less progress."""
    assume(baseline != target)
    low, high = sorted((one, other))
    less, more = (low, high) if target > baseline else (high, low)
    assert progress(baseline=baseline, target=target, value=less) <= progress(
        baseline=baseline, target=target, value=more
    )


@given(amounts, amounts)
def test_ends_law(baseline: Decimal, target: Decimal) -> None:
    """The baseline is 0 and the target is 1."""
    assume(baseline != target)
    assert progress(baseline=baseline, target=target, value=baseline) == 0
    assert progress(baseline=baseline, target=target, value=target) == 1


@given(amounts, amounts, amounts)
def test_clamped_law(baseline: Decimal, target: Decimal, value: Decimal) -> None:
    """A score lies in [0, 1] and equals raw progress there."""
    found = attain(Measure("visits").from_to(baseline, target), value)
    assert found.raw is not None
    assert found.clamped == min(max(found.raw, 0), 1)


sides = st.sampled_from(Side)


@st.composite
def targets(draw: st.DrawFn) -> Target:
    """Targets of any side, from any baseline."""
    side, value = draw(sides), draw(amounts)
    upper = value + draw(st.integers(0, 500)) if side is Side.WITHIN else None
    return Target(
        LEVEL,
        baseline=draw(amounts),
        value=value,
        upper=upper,
        side=side,
        tolerance=draw(st.none() | st.integers(0, 100)),
    )


MIRRORED = {
    Side.REACH: Side.REACH,
    Side.AT_LEAST: Side.AT_MOST,
    Side.AT_MOST: Side.AT_LEAST,
    Side.WITHIN: Side.WITHIN,
}


def mirror(target: Target) -> Target:
    """The same wish for the same measure counted downwards."""
    low, high = target.value or Decimal(0), target.upper
    return evolve(
        target,
        baseline=-(target.baseline or 0),
        value=-low if high is None else -high,
        upper=None if high is None else -low,
        side=MIRRORED[target.side],
    )


def moved(target: Target, *, by: Decimal, times: Decimal) -> Target:
    """The same wish counted in another unit and from another zero."""
    return evolve(
        target,
        baseline=(target.baseline or 0) * times + by,
        value=(target.value or 0) * times + by,
        upper=None if target.upper is None else target.upper * times + by,
        tolerance=None if target.tolerance is None else target.tolerance * times,
    )


@given(targets(), amounts)
def test_mirror_law_of_every_side(target: Target, value: Decimal) -> None:
    assert attain(mirror(target), -value) == attain(target, value)


@given(targets(), amounts, amounts, factors)
def test_shift_and_scale_laws_of_every_side(
    target: Target, value: Decimal, by: Decimal, times: Decimal
) -> None:
    assert attain(moved(target, by=by, times=times), value * times + by) == attain(target, value)


@given(targets(), amounts)
def test_what_is_reached_is_what_is_wanted(target: Target, value: Decimal) -> None:
    """Raw progress never contradicts the verdict: all of the way without a tolerance is reached."""
    found = attain(target, value)
    assert found.raw is not None
    if target.side is not Side.REACH:
        assert found.reached == target.is_met_by(value)
    if found.basis is Basis.MEASURED and not target.tolerance:
        assert found.reached == (found.raw >= 1)
    if target.side is Side.WITHIN:
        assert found.raw <= 1


def test_there_is_no_way_from_a_value_to_itself() -> None:
    with pytest.raises(InvalidValueError, match="no way to go between them"):
        progress(baseline=Decimal(5), target=Decimal(5), value=Decimal(4))


def test_a_reduction_is_never_three_hundred_percent() -> None:
    found = attain(Measure("complaints").from_to(30, 10), Decimal(20))
    assert (found.raw, found.reached, found.basis) == (Fraction(1, 2), False, Basis.MEASURED)


def test_beyond_the_target_is_more_than_all_of_it() -> None:
    found = attain(Measure("complaints").from_to(30, 10), Decimal(5))
    assert (found.raw, found.clamped) == (Fraction(5, 4), Fraction(1))
    assert found.reached is True


RATING = Measure("rating")


@pytest.mark.parametrize(
    ("measure", "tolerance", "value", "basis"),
    [
        (RATING, None, 4, Basis.HELD),
        (RATING, None, 5, Basis.LOST),
        (RATING, 1, 5, Basis.HELD),
        (RATING, 1, 6, Basis.LOST),
        (evolve(RATING, direction="increase"), None, 5, Basis.HELD),
        (evolve(RATING, direction="increase"), None, 3, Basis.LOST),
        (evolve(RATING, direction="decrease"), None, 3, Basis.HELD),
        (evolve(RATING, direction="decrease"), None, 5, Basis.LOST),
    ],
)
def test_a_start_at_the_target_is_kept_or_not(
    measure: Measure, tolerance: int | None, value: int, basis: Basis
) -> None:
    target = evolve(measure.from_to(4, 4), tolerance=tolerance)
    found = attain(target, Decimal(value))

    assert found.basis is basis
    assert found.raw == (basis is Basis.HELD) == found.reached


@pytest.mark.parametrize(
    ("measure", "value", "reached"),
    [
        (RATING, 4, True),
        (RATING, 5, None),
        (evolve(RATING, direction="increase"), 5, True),
        (evolve(RATING, direction="increase"), 3, False),
        (evolve(RATING, direction="decrease"), 3, True),
        (evolve(RATING, direction="decrease"), 5, False),
    ],
)
def test_without_a_baseline_only_reaching_it_can_be_told(
    measure: Measure, value: int, reached: bool | None
) -> None:
    found = attain(measure.to(4), Decimal(value))

    assert (found.raw, found.clamped, found.basis) == (None, None, Basis.NO_BASELINE)
    assert found.reached is reached


def test_without_a_reading_or_a_target_nothing_can_be_told() -> None:
    assert attain(RATING.from_to(3, 4), None).basis is Basis.NO_READING
    assert attain(evolve(RATING.to(4), value=None), Decimal(4)).basis is Basis.NO_TARGET


@pytest.mark.parametrize(
    ("share", "zone"),
    [
        (-1.0, Zone.FAIL),
        (0.29, Zone.FAIL),
        (Fraction(3, 10), Zone.COMMIT),
        (0.69, Zone.COMMIT),
        (Fraction(7, 10), Zone.TARGET),
        (1, Zone.STRETCH),
    ],
)
def test_zones_are_half_open(share: Fraction | float, zone: Zone) -> None:
    assert zone_of(share) is zone


def test_a_control_measure_is_the_share_of_periods_in_range() -> None:
    assert share_held([18, 22, 25, 15], low=16, high=22) == Fraction(1, 2)


@pytest.mark.parametrize(
    ("by", "held"),
    [(HeldBy.LATEST, True), (HeldBy.AVERAGE, False), (HeldBy.WORST, False)],
)
def test_a_threshold_is_held_by_the_latest_the_mean_or_every_value(by: HeldBy, held: bool) -> None:
    assert holds([70, 85, 90], low=85, by=by) is held


@pytest.mark.parametrize("bounds", [{}, {"low": 3}])
def test_nothing_is_held_without_values_or_bounds(bounds: dict[str, int]) -> None:
    with pytest.raises(InvalidValueError, match="needs values and at least one bound"):
        share_held([] if bounds else [1], **bounds)
