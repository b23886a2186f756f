"""The status of a target on a day, and the bands of known products."""

from __future__ import annotations

from fractions import Fraction
from types import MappingProxyType
from typing import Final

from smartgoals.model.progress import Status
from smartgoals.model.status_bands import PaceBasis, StatusBands
from smartgoals.values.amount import to_fraction
from smartgoals.values.checks import require

PRESETS: Final = MappingProxyType(
    {
        "smartgoals": StatusBands(),
        "servicenow": StatusBands(on_track=0.90, behind=0.75),
        "cascade": StatusBands(on_track=0.95, behind=0.85),
        "upraise": StatusBands(on_track=0.95, behind=0.75),
        "oboard": StatusBands(on_track=0.70, behind=0.40),
        "viva": StatusBands(on_track=1.0, behind=0.75),
        "engagedly": StatusBands(on_track=-0.165, behind=-0.33, basis=PaceBasis.DIFFERENCE),
        "atlassian": StatusBands(on_track=0.7, behind=0.4, basis=PaceBasis.SCORE),
    }
)
"""The bands that products publish, made half-open where their text leaves gaps (read in 2026).

ServiceNow: green from 90, yellow from 75. Cascade: from 95 and from 85 % of the expected value.
UpRaise: from .95 and .75 of the ideal. Oboard: from 70 and 40 % of the elapsed share. Viva Goals:
on track at the expected value, at risk more than 25 % off. Engagedly: up to 16.5 and up to 33
points behind. Atlassian: owner's score from .7 and .4, whatever the day.
"""


def status_of(
    raw: Fraction | float | None,
    planned: Fraction | float | None,
    *,
    reached: bool | None = None,
    over: bool = False,
    bands: StatusBands = StatusBands(),
) -> Status:
    """The status of a target.

    Args:
        raw: Raw progress, or None where it is unknown.
        planned: The progress planned for the day, or None where it is unknown.
        reached: Whether the target is met, or None where nothing tells.
        over: Whether the deadline has passed.
        bands: Where on track ends and off track begins.

    Raises:
        InvalidValueError: For arguments of another kind.

    >>> str(status_of(Fraction(4, 15), Fraction(3, 10)))
    'behind'
    """
    for name, share in (("raw", raw), ("planned", planned)):
        require(name, share, Fraction, float, int, None)
    require("bands", bands, StatusBands)
    if reached:
        return Status.REACHED
    if over:
        return Status.UNKNOWN if reached is None else Status.MISSED
    if raw is None or planned is None:
        return Status.UNKNOWN
    actual, wanted = _exact(raw), _exact(planned)
    early = wanted < to_fraction(bands.least_planned) and bands.basis is PaceBasis.RATIO
    pace = None if early else bands.pace(actual, wanted)
    if pace is None:
        return Status.TOO_EARLY
    return _banded(pace, bands)


def _exact(share: Fraction | float) -> Fraction:
    return share if isinstance(share, Fraction) else to_fraction(share)


def _banded(pace: Fraction, bands: StatusBands) -> Status:
    if bands.on_track_at(pace):
        return Status.ON_TRACK
    return Status.BEHIND if bands.behind_at(pace) else Status.OFF_TRACK
