"""Time expressions (TIMEX) in a sentence: dates, periods, durations and deadlines."""

from __future__ import annotations

from smartgoals.reading.temporal.deadlines import find_time_expressions
from smartgoals.reading.temporal.period import TimeExpression

__all__ = ["TimeExpression", "find_time_expressions"]
