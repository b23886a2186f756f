"""What is observed, how much of it is wanted, and what must not be harmed on the way."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from attrs import Factory, converters, evolve, field, frozen

from smartgoals.errors import InvalidValueError
from smartgoals.model.comparison import Comparison
from smartgoals.model.measure_types import Aggregation, Frequency, Side, Timing, UnitKind
from smartgoals.model.references import require_unique_keys
from smartgoals.model.seasons import (
    UNIFORM,
    Seasons,
    as_seasons,
    has_seasons,
    require_valid_seasons,
)
from smartgoals.model.trend import Trend, points
from smartgoals.values.amount import Amount, subtract, to_decimal, to_decimal_or_none
from smartgoals.values.checks import (
    as_date_or_none,
    as_int,
    instance_of,
    not_blank,
    optional_instance_of,
    tuple_of,
)
from smartgoals.values.direction import Direction
from smartgoals.values.key import from_name, key_or_none
from smartgoals.values.period import PeriodLike

# What a ratio is made of, and what it is counted per.

_PER = {"%": 100, "‰": 1000}


def ratio_scale(unit: str) -> int:
    """How many cases a ratio in a unit is counted per.

    >>> ratio_scale("% of visits"), ratio_scale("returns a visit")
    (100, 1)
    """
    return _PER.get(unit.strip()[:1], 1)


def require_ratio_parts(whole: Any, parts: Sequence[Any]) -> None:  # noqa: ANN401 — measures know ratios, not the reverse
    """Refuse parts that make no ratio: half of them, of no ratio, no sums, twice the same.

    Raises:
        InvalidValueError: Naming the key.
    """
    if whole.aggregation is not Aggregation.RATIO or len(parts) == 1:
        msg = f"a ratio, and only a ratio, has a numerator and a denominator: {whole.key!r}"
        raise InvalidValueError(msg, parts)
    for part in parts:
        if getattr(part, "aggregation", None) is not Aggregation.SUM:
            msg = f"the parts of {whole.key!r} are sums, not {part!r}"
            raise InvalidValueError(msg, part)
    if parts[0] == parts[1]:
        msg = f"{whole.key!r} would be {parts[0].key!r} over itself"
        raise InvalidValueError(msg, parts)
    require_unique_keys((whole, *parts))


@frozen(kw_only=True)
class Measure:
    """What is observed, in which unit, from which source, how often.

    The measure of GQM with the means of verification of the logical framework. `latency` is in
    days: how long after its period a number is known. `obtainable` is the answer to "can you get
    this number?", once somebody has tried. `direction` says which way is good, where that is known
    apart from any target.

    A ratio is split only where it names its `numerator` and its `denominator`, both sums. What an
    action brings to the denominator adds to it, unless less of it is the good direction; what it
    brings to the numerator helps, unless the numerator's own good direction says otherwise.

    `seasons` are twelve weights, January first: only a sum has them. A measure may be `seasonal`
    without anybody knowing its weights; then only the same days of two years can be compared.

    Raises:
        InvalidValueError: For a latency below nothing, half a ratio, parts of something that is no
            ratio or of something that is no sum, or seasons of what is no sum or has none.

    >>> visits = Measure("visits a year", unit="visits", source="ticket desk", every="month")
    >>> visits.from_to(62_000, 74_000).change
    Decimal('12000')
    """

    name: str = field(kw_only=False, validator=not_blank)
    key: str = field(default=Factory(from_name, takes_self=True), validator=not_blank)
    unit: str = ""
    kind: UnitKind | None = field(default=None, converter=converters.optional(UnitKind))
    aggregation: Aggregation = field(default=Aggregation.SUM, converter=Aggregation)
    direction: Direction | None = field(default=None, converter=converters.optional(Direction))
    timing: Timing = field(default=Timing.LAGGING, converter=Timing)
    seasons: Seasons | None = field(default=None, converter=converters.optional(as_seasons))
    seasonal: bool = field(default=Factory(has_seasons, takes_self=True))
    source: str | None = None
    every: Frequency | None = field(default=None, converter=converters.optional(Frequency))
    latency: int = field(default=0, converter=as_int)
    obtainable: bool | None = None
    numerator: Measure | None = None
    denominator: Measure | None = None

    def __attrs_post_init__(self) -> None:
        if self.latency < 0:
            msg = f"a number cannot be known {-self.latency} days before its period ends"
            raise InvalidValueError(msg, self.latency)
        require_valid_seasons(self)
        if self.parts:
            require_ratio_parts(self, self.parts)

    @property
    def parts(self) -> tuple[Measure, ...]:
        """The numerator and the denominator of a ratio that names them, or nothing."""
        return tuple(part for part in (self.numerator, self.denominator) if part is not None)

    @property
    def per(self) -> int:
        """How many cases a ratio is counted per: 100 where its unit is %, 1000 for ‰, else one."""
        return ratio_scale(self.unit) if self.aggregation is Aggregation.RATIO else 1

    def from_to(self, baseline: Amount, value: Amount) -> Target:
        """The target of moving this measure from one value to another."""
        return Target(self, baseline=baseline, value=value)

    def to(self, value: Amount) -> Target:
        """The target of reaching a value from a baseline nobody has stated yet."""
        return Target(self, value=value)

    def at_least(self, bound: Amount) -> Guardrail:
        """The guardrail that this measure must not fall below a bound."""
        return Guardrail(self, bound=bound, side=Side.AT_LEAST)

    def at_most(self, bound: Amount) -> Guardrail:
        """The guardrail that this measure must not rise above a bound."""
        return Guardrail(self, bound=bound, side=Side.AT_MOST)


@frozen(kw_only=True)
class Target:
    """How much of a measure is wanted: from a baseline to a value.

    `since` is the last day of the window the baseline was read in, so that a yearly trend knows
    how many years lie ahead. `milestones` are (day, value) pairs on the way. `due_to` names the
    one action whose extra is counted, where a target is the share of a larger one. `base` is how
    many cases a mean or a ratio is taken over, as expected at the deadline if nobody acts: without
    it the parts of a mean or a ratio cannot be weighed, and the target is not split. `comparison` says
    over which days value and baseline are counted, where these are not like each other.

    Raises:
        InvalidValueError: When a base is not above nothing, or two windows cannot be compared,
            because the measure has seasons and nobody knows them.

    >>> Measure("waiting time", unit="minutes").from_to(45, 20).direction
    <Direction.DECREASE: 'decrease'>
    """

    measure: Measure = field(kw_only=False, validator=instance_of(Measure))
    baseline: Decimal | None = field(default=None, converter=to_decimal_or_none)
    value: Decimal | None = field(default=None, converter=to_decimal_or_none)
    since: date | None = field(default=None, converter=as_date_or_none)
    trend: Trend | None = field(default=None, validator=optional_instance_of(Trend))
    tolerance: Decimal | None = field(default=None, converter=to_decimal_or_none)
    milestones: tuple[tuple[date, Decimal], ...] = field(default=(), converter=points)
    due_to: str | None = field(default=None, converter=key_or_none)
    base: Decimal | None = field(default=None, converter=to_decimal_or_none)
    comparison: Comparison | None = field(default=None, validator=optional_instance_of(Comparison))

    def __attrs_post_init__(self) -> None:
        if self.comparison is not None and not self.comparison.same_days:
            if self.measure.seasonal and self.measure.seasons is None:
                msg = f"{self.measure.key!r} has seasons nobody knows: {self.comparison} do not compare"
                raise InvalidValueError(msg, self.comparison)
            self.comparison.scale(self.measure.seasons or UNIFORM)
        if self.base is not None and self.base <= 0:
            msg = f"{self.measure.key!r} is taken over no cases: {self.base}"
            raise InvalidValueError(msg, self.base)

    @property
    def known(self) -> bool:
        """Whether both ends are stated: from how much to how much."""
        return self.baseline is not None and self.value is not None

    @property
    def comparable_baseline(self) -> Decimal | None:
        """The baseline over the days the value is counted in: of a year's visits a spring's part.

        >>> spring, year = (
        ...     (date(2027, 3, 1), date(2027, 5, 31)),
        ...     (date(2025, 1, 1), date(2025, 12, 31)),
        ... )
        >>> Measure("visits").from_to(62_000, 17_000).over(
        ...     spring, baseline=year
        ... ).comparable_baseline
        Decimal('15500')
        """
        summed = self.measure.aggregation is Aggregation.SUM
        if self.baseline is None or self.comparison is None or not summed:
            return self.baseline
        return self.comparison.comparable_baseline(self.baseline, self.measure.seasons or UNIFORM)

    @property
    def change(self) -> Decimal | None:
        """Value less baseline, like from like, and negative where the measure is to go down."""
        if self.comparable_baseline is None or self.value is None:
            return None
        return subtract(self.value, self.comparable_baseline)

    @property
    def direction(self) -> Direction | None:
        """The way the figures point; without figures, the way that is good for the measure."""
        change = self.change
        if change is None:
            return self.measure.direction
        if change == 0:
            return Direction.MAINTAIN
        return Direction.INCREASE if change > 0 else Direction.DECREASE

    @property
    def falls(self) -> bool:
        """Whether down is the way that is wanted; where the figures stand still, the measure says.

        >>> waiting = Measure("waiting time", unit="minutes", direction="decrease")
        >>> waiting.from_to(20, 20).falls
        True
        """
        if self.direction is Direction.MAINTAIN:
            return self.measure.direction is Direction.DECREASE
        return self.direction is Direction.DECREASE

    def expected(self, *, since: date, deadline: date) -> Decimal | None:
        """The value to be expected with no action, not rounded; without a trend, the baseline.

        `since` counts where nothing says when the baseline was read.
        """
        if self.comparable_baseline is None or self.trend is None:
            return self.comparable_baseline
        if self.comparison is not None:
            return self.trend.after(
                self.comparable_baseline, self.comparison.years, at=self.comparison.value.last
            )
        return self.trend.expected(self.comparable_baseline, since=self.since or since, at=deadline)

    def growing(self, a_year: Amount) -> Target:
        """This target, told what happens by itself: a rate such as 0.015 for 1.5 % a year."""
        return evolve(self, trend=Trend(growth=a_year))

    def read_on(self, since: date) -> Target:
        """This target, told the last day of the window its baseline comes from."""
        return evolve(self, since=since)

    def over(self, days: PeriodLike, *, baseline: PeriodLike) -> Target:
        """This target, told over which days its value is counted, and over which its baseline."""
        return evolve(self, comparison=Comparison(value=days, baseline=baseline))

    def among(self, base: Amount) -> Target:
        """This target, told how many cases its mean or ratio is taken over."""
        return evolve(self, base=base)

    def passing(self, *milestones: tuple[date, Amount]) -> Target:
        """This target, with dated values on the way: the bowling chart of hoshin kanri."""
        return evolve(self, milestones=(*self.milestones, *milestones))


@frozen(kw_only=True)
class Guardrail:
    """A value that another measure must not cross while the target is pursued.

    The paired measure of OKR practice (Grove, 1983).

    >>> Measure("satisfaction", unit="points of 5").at_least("4.3").holds(Decimal("4.1"))
    False
    """

    measure: Measure = field(kw_only=False, validator=instance_of(Measure))
    bound: Decimal = field(converter=to_decimal)
    side: Side = field(converter=Side)

    def holds(self, value: Decimal) -> bool:
        """Whether a value keeps to the safe side; the bound itself is safe."""
        return value >= self.bound if self.side is Side.AT_LEAST else value <= self.bound


def as_targets(values: Iterable[Target]) -> tuple[Target, ...]:
    """Several targets."""
    return tuple_of(Target, values)


def as_guardrails(values: Iterable[Guardrail]) -> tuple[Guardrail, ...]:
    """Several guardrails."""
    return tuple_of(Guardrail, values)
