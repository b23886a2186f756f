"""When an objective certainly runs."""

from __future__ import annotations

from datetime import date

from smartgoals.model.objective import Objective
from smartgoals.values.period import Period

NEVER = Period(date.max, date.max)
"""A stand-in for the window of what has no deadline."""


def window(objective: Objective) -> Period | None:
    """The days from start to deadline; without a start the last one, without a deadline none.

    >>> window(Objective("Grow", deadline=date(2027, 12, 31))).first
    datetime.date(2027, 12, 31)
    """
    end = objective.deadline
    return None if end is None else Period(objective.start or end, end)
