"""Measures, targets and guardrails."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from attrs import Factory, converters, evolve, field

from smartgoals.errors import InvalidValueError
from smartgoals.model.comparison import Comparison
from smartgoals.model.figures import TargetFigures, ratio_scale, require_ratio_parts
from smartgoals.model.measure_types import Aggregation, Frequency, Side, Timing, UnitKind
from smartgoals.model.seasons import (
    UNIFORM,
    Seasons,
    as_seasons,
    has_seasons,
    require_valid_seasons,
)
from smartgoals.model.trend import Trend, points
from smartgoals.values.amount import (
    Amount,
    exact_sum,
    increased_by,
    to_decimal,
    to_decimal_or_none,
)
from smartgoals.values.checks import (
    as_date_or_none,
    as_int,
    instance_of,
    not_blank,
    optional_instance_of,
    tuple_of,
)
from smartgoals.values.direction import Direction
from smartgoals.values.frozen import frozen
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
            msg = f"the latency of {self.key!r} is negative: {self.latency}"
            raise InvalidValueError(msg, self.latency)
        require_valid_seasons(self)
        if self.parts:
            require_ratio_parts(self, self.parts)

    @property
    def parts(self) -> tuple[Measure, ...]:
        """The numerator and the denominator of a ratio that names them, or nothing."""
        return tuple(part for part in (self.numerator, self.denominator) if part is not None)

    @property
    def is_share(self) -> bool:
        """Whether it counts parts of something, so that "10 % more" can be read in two ways."""
        return self.unit == "%" or self.kind is UnitKind.RATIO

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
class Target(TargetFigures):
    """How much of a measure is wanted: from a baseline to a value.

    Attributes:
        measure: What is counted.
        baseline: Where it stood before, in the unit of the measure; None if not known.
        value: Where it should stand at the deadline; None if not known.
        side: Whether the value is to be reached (the default), is the least or the most that is wanted,
            or is to be kept within a range.
        upper: The upper end of the range to keep within, of which the value is the lower end.
        relative: The change wanted, as a share of a baseline that is not known yet: -0.3 for 30 % less.
            It becomes a value with the baseline, and gives way to a value that is stated.
        delta: The same as an amount, in the unit of the measure: 40 for "40 more members".
        deadline: The last day of this target, where it is not that of the objective.
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
    >>> less = Target(Measure("waste", unit="kg"), relative="-0.3")
    >>> evolve(less, baseline=200).value
    Decimal('140.0')
    >>> Target(Measure("complaints"), baseline=3, value=5, side="at_most").change
    Decimal('0')
    """

    measure: Measure = field(  # pyright: ignore[reportIncompatibleVariableOverride] — frozen
        kw_only=False, validator=instance_of(Measure)
    )
    baseline: Decimal | None = field(default=None, converter=to_decimal_or_none)
    value: Decimal | None = field(default=None, converter=to_decimal_or_none)
    since: date | None = field(default=None, converter=as_date_or_none)
    trend: Trend | None = field(default=None, validator=optional_instance_of(Trend))
    tolerance: Decimal | None = field(default=None, converter=to_decimal_or_none)
    milestones: tuple[tuple[date, Decimal], ...] = field(default=(), converter=points)
    due_to: str | None = field(default=None, converter=key_or_none)
    base: Decimal | None = field(default=None, converter=to_decimal_or_none)
    comparison: Comparison | None = field(default=None, validator=optional_instance_of(Comparison))
    side: Side = field(default=Side.REACH, converter=Side)
    upper: Decimal | None = field(default=None, converter=to_decimal_or_none)
    relative: Decimal | None = field(default=None, converter=to_decimal_or_none)
    delta: Decimal | None = field(default=None, converter=to_decimal_or_none)
    deadline: date | None = field(default=None, converter=as_date_or_none)

    def __attrs_post_init__(self) -> None:
        if self.upper is not None and (self.value is None or self.upper < self.value):
            msg = f"{self.measure.key!r} is to stay within {self.value} and {self.upper}"
            raise InvalidValueError(msg, self.upper)
        self._resolve()
        if self.comparison is not None and not self.comparison.same_days:
            if self.measure.seasonal and self.measure.seasons is None:
                msg = f"{self.measure.key!r} is seasonal, and without its seasons only the same days of two years compare"
                raise InvalidValueError(msg, self.comparison)
            self.comparison.scale(self.measure.seasons or UNIFORM)
        if self.base is not None and self.base <= 0:
            msg = f"the base of {self.measure.key!r} is more than 0 cases, not {self.base}"
            raise InvalidValueError(msg, self.base)

    def _resolve(self) -> None:
        """Make a value of a change and its baseline; a change of what is counted in % stays open."""
        if self.relative is not None and self.delta is not None:
            msg = f"{self.measure.key!r} changes by a share or by an amount, not by both"
            raise InvalidValueError(msg, self.delta)
        value = self.value
        if value is None and self.baseline is not None:
            if self.delta is not None:
                value = exact_sum((self.baseline, self.delta))
            elif self.relative is not None and not self.measure.is_share:
                value = increased_by(self.baseline, self.relative)
        if value is not None:
            object.__setattr__(self, "value", value)
            object.__setattr__(self, "relative", None)
            object.__setattr__(self, "delta", None)

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
        return self.side.is_satisfied(value, value=self.bound)


def as_targets(values: Iterable[Target]) -> tuple[Target, ...]:
    """Several targets."""
    return tuple_of(Target, values)


def as_guardrails(values: Iterable[Guardrail]) -> tuple[Guardrail, ...]:
    """Several guardrails."""
    return tuple_of(Guardrail, values)
