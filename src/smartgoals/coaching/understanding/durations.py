"""Durations in different units, brought into one."""

from __future__ import annotations

from smartgoals.coaching.understanding.numbers import Figure

_MINUTES = {
    "minute": 1,
    "minutes": 1,
    "min": 1,
    "hour": 60,
    "hours": 60,
    "heure": 60,
    "heures": 60,
    "h": 60,
    "day": 1440,
    "days": 1440,
    "jour": 1440,
    "jours": 1440,
    "week": 10080,
    "weeks": 10080,
    "semaine": 10080,
    "semaines": 10080,
}


DURATIONS = frozenset(_MINUTES)
"""Words for units of time that can be converted."""


def in_one_unit(found: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """Durations in different units, all in the smallest of these; other figures as they are.

    Args:
        found: The figures of an answer.

    >>> from decimal import Decimal
    >>> [
    ...     int(one.amount)
    ...     for one in in_one_unit((Figure(Decimal(3), "weeks"), Figure(Decimal(5), "days")))
    ... ]
    [21, 5]
    """
    units = {figure.unit for figure in found}
    if len(units) < 2 or not units <= _MINUTES.keys():  # noqa: PLR2004 — two units to bring together
        return found
    unit = min(units, key=lambda name: (_MINUTES[name], name))
    return tuple(
        Figure(figure.amount * _MINUTES[figure.unit] / _MINUTES[unit], unit, figure.whole)
        for figure in found
    )
