"""Where a measure is going: the value at the deadline, the day of arrival, and the pace needed."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from attrs import field

from smartgoals.values.checks import as_date_or_none
from smartgoals.values.frozen import frozen
from smartgoals.values.label_enum import LabelEnum


class NoForecast(LabelEnum):
    """Why nothing is forecast."""

    TOO_FEW_READINGS = "too_few_readings"
    NO_DEADLINE = "no_deadline"
    NO_NUMBERS = "no_numbers"
    DEADLINE_PASSED = "deadline_passed"


@frozen(kw_only=True)
class Forecast:
    """Where a measure will be at the deadline if it goes on as it has, and when it gets there.

    Attributes:
        value: The value expected at the deadline, or None where `refused` says why.
        low: The lower end of the interval of the value.
        high: The upper end of the interval of the value.
        level: The probability that the interval is meant to hold, in (0, 1).
        reached_on: The day on which the target is reached at this pace, or None if never or
            more than ten years away.
        rate: The change a month at this pace, or None without a forecast.
        needed: The change a month that would lead from the latest value to the target at the deadline,
            or None without a forecast or a target.
        refused: Why there is no forecast, or None.
    """

    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    level: float = 0.8
    reached_on: date | None = field(default=None, converter=as_date_or_none)
    rate: Decimal | None = None
    needed: Decimal | None = None
    refused: NoForecast | None = None
