"""What is observed, how much of it is wanted, and what must not be harmed on the way."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from attrs import Factory, converters, evolve, field, frozen

from smartgoals.errors import InvalidValueError
from smartgoals.model.comparison import Comparison
from smartgoals.model.measure_types import Aggregation, Frequency, Side, Timing, UnitKind
from smartgoals.model.ratio import ratio_scale, require_ratio_parts
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


@frozen(kw_only=True)
class Measure:
    """What is observed, in which unit, from which source, how often.

    The measure of Goal-Question-Metric (Basili, 1994) with the means of verification of the logical
    framework. A ratio is split among actions only where it names its numerator and its denominator,
    both sums: what an action brings to the denominator adds to it, unless less of it is the good
    direction; what it brings to the numerator helps, unless the numerator's own good direction says
    otherwise.

    Attributes:
        name: What is counted, in words.
        key: Short name for references; made from the name where none is given.
        unit: What one of it is called, such as "visits", "minutes" or "% of visits".
        kind: What sort of thing is counted; None if unknown.
        aggregation: How parts add up to the whole, and so whether a target can be split.
        direction: Which way is good, where that is known apart from any target.
        timing: Whether it moves before the result (leading) or with it (lagging).
        seasons: Twelve monthly weights, January first; only a sum has them.
        seasonal: Whether the year has seasons, known or not. Without their weights only the same days
            of two years can be compared.
        source: Where the number is read; None if nobody has said.
        every: How often a number arrives; None if nobody has said.
        latency: Days between the end of a period and the day its number is known; 0 or more.
        obtainable: Whether somebody has tried to get the number and could; None if nobody has tried.
        numerator: The sum above the line of a ratio.
        denominator: The sum below the line of a ratio.

    Raises:
        InvalidValueError: For a negative latency, half a ratio, parts of a measure that is no ratio,
            parts that are no sums, or seasons of a measure that is no sum or not seasonal.

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
        """The target of moving this measure from one value to another.

        Args:
            baseline: Where it stands, in the unit of the measure.
            value: Where it should stand at the deadline.
        """
        return Target(self, baseline=baseline, value=value)

    def to(self, value: Amount) -> Target:
        """The target of reaching a value from a baseline that is not known yet.

        Args:
            value: Where it should stand at the deadline, in the unit of the measure.
        """
        return Target(self, value=value)

    def at_least(self, bound: Amount) -> Guardrail:
        """The guardrail that this measure must not fall below a bound.

        Args:
            bound: The lowest value that is still acceptable.
        """
        return Guardrail(self, bound=bound, side=Side.AT_LEAST)

    def at_most(self, bound: Amount) -> Guardrail:
        """The guardrail that this measure must not rise above a bound.

        Args:
            bound: The highest value that is still acceptable.
        """
        return Guardrail(self, bound=bound, side=Side.AT_MOST)


@frozen(kw_only=True)
class Target:
    """How much of a measure is wanted: from a baseline to a value.

    Attributes:
        measure: What is counted.
        baseline: Where it stood before, in the unit of the measure; None if not known.
        value: Where it should stand at the deadline; None if not known.
        since: The last day of the window the baseline was read in, so that a yearly trend knows how
            many years lie ahead.
        trend: What happens by itself.
        tolerance: How far from the value still counts as reached, in the unit of the measure.
        milestones: Pairs of a day and the value wanted by then.
        due_to: The key of the one action whose extra is counted, where a target is the share of a
            larger one.
        base: How many cases a mean or a ratio is taken over, as expected at the deadline if nobody
            acts; without it the target cannot be split.
        comparison: Over which days value and baseline are counted, where these are not comparable.

    Raises:
        InvalidValueError: For a base of 0 or less, or for two windows that cannot be compared because
            the measure has seasons that are not known.

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
        """Whether both the baseline and the value are given."""
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
        """Value less comparable baseline; negative where the measure is to go down."""
        if self.comparable_baseline is None or self.value is None:
            return None
        return subtract(self.value, self.comparable_baseline)

    @property
    def direction(self) -> Direction | None:
        """The direction of the change; without figures, the one that is good for the measure."""
        change = self.change
        if change is None:
            return self.measure.direction
        if change == 0:
            return Direction.MAINTAIN
        return Direction.INCREASE if change > 0 else Direction.DECREASE

    @property
    def falls(self) -> bool:
        """Whether the measure is to go down; where the figures do not change, the measure says.

        >>> waiting = Measure("waiting time", unit="minutes", direction="decrease")
        >>> waiting.from_to(20, 20).falls
        True
        """
        if self.direction is Direction.MAINTAIN:
            return self.measure.direction is Direction.DECREASE
        return self.direction is Direction.DECREASE

    def expected(self, *, since: date, deadline: date) -> Decimal | None:
        """The value to expect with no action, not rounded; without a trend, the baseline.

        Args:
            since: The day the baseline was read, where the target does not say.
            deadline: The day the value is wanted for.
        """
        if self.comparable_baseline is None or self.trend is None:
            return self.comparable_baseline
        if self.comparison is not None:
            return self.trend.after(
                self.comparable_baseline, self.comparison.years, at=self.comparison.value.last
            )
        return self.trend.expected(self.comparable_baseline, since=self.since or since, at=deadline)

    def growing(self, a_year: Amount) -> Target:
        """This target with what happens by itself.

        Args:
            a_year: Growth a year as a share, such as 0.015 for 1.5 %.
        """
        return evolve(self, trend=Trend(growth=a_year))

    def read_on(self, since: date) -> Target:
        """This target with the last day of the window its baseline comes from.

        Args:
            since: That day.
        """
        return evolve(self, since=since)

    def over(self, days: PeriodLike, *, baseline: PeriodLike) -> Target:
        """This target with the days over which its value and its baseline are counted.

        Args:
            days: The first and last day the value counts.
            baseline: The first and last day the baseline counted.
        """
        return evolve(self, comparison=Comparison(value=days, baseline=baseline))

    def among(self, base: Amount) -> Target:
        """This target with the number of cases its mean or ratio is taken over.

        Args:
            base: How many cases; more than 0.
        """
        return evolve(self, base=base)

    def passing(self, *milestones: tuple[date, Amount]) -> Target:
        """This target with dated values on the way (the bowling chart of hoshin kanri).

        Args:
            milestones: Pairs of a day and the value wanted by then.
        """
        return evolve(self, milestones=(*self.milestones, *milestones))


@frozen(kw_only=True)
class Guardrail:
    """A value that another measure must not cross while the target is pursued.

    The paired measure of OKR practice (Grove, 1983).

    Attributes:
        measure: What is watched.
        bound: The last acceptable value, in the unit of the measure.
        side: Whether acceptable values lie above or below the bound.

    >>> Measure("satisfaction", unit="points of 5").at_least("4.3").holds(Decimal("4.1"))
    False
    """

    measure: Measure = field(kw_only=False, validator=instance_of(Measure))
    bound: Decimal = field(converter=to_decimal)
    side: Side = field(converter=Side)

    def holds(self, value: Decimal) -> bool:
        """Whether a value is acceptable; the bound itself is.

        Args:
            value: A reading of the measure.
        """
        return value >= self.bound if self.side is Side.AT_LEAST else value <= self.bound


def as_targets(values: Iterable[Target]) -> tuple[Target, ...]:
    """Several targets."""
    return tuple_of(Target, values)


def as_guardrails(values: Iterable[Guardrail]) -> tuple[Guardrail, ...]:
    """Several guardrails."""
    return tuple_of(Guardrail, values)
