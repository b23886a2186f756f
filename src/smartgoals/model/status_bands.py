"""From a pace to a status: bands without gaps, as products publish them."""

from __future__ import annotations

from fractions import Fraction

from attrs import field

from smartgoals.errors import InvalidValueError
from smartgoals.values.amount import to_fraction
from smartgoals.values.display import shown
from smartgoals.values.frozen import frozen
from smartgoals.values.label_enum import LabelEnum


class PaceBasis(LabelEnum):
    """What the bands look at: actual over planned progress, their difference, or actual progress."""

    RATIO = "ratio"
    DIFFERENCE = "difference"
    SCORE = "score"


@frozen(kw_only=True)
class StatusBands:
    """Where on track ends and off track begins.

    Bands are half-open: on track from `on_track` up, behind from `behind` up to below `on_track`,
    off track below `behind`. So every pace has exactly one status.

    Attributes:
        on_track: The least pace that is on track.
        behind: The least pace that is merely behind.
        basis: What counts as the pace: actual over planned progress (1 is as planned), actual
            less planned progress (0 is as planned), or actual progress alone.
        least_planned: The planned progress below which it is too early to tell, in [0, 1).

    Raises:
        InvalidValueError: When the bands are not in order, or `least_planned` is outside [0, 1).

    >>> from fractions import Fraction
    >>> StatusBands().pace(Fraction(4, 15), Fraction(3, 10))
    Fraction(8, 9)
    """

    on_track: float = 0.95
    behind: float = 0.85
    basis: PaceBasis = field(default=PaceBasis.RATIO, converter=PaceBasis)
    least_planned: float = 0.05

    def __attrs_post_init__(self) -> None:
        if not self.behind <= self.on_track:
            msg = f"status bands go from behind up to on track, not from {shown(self.behind)} to {shown(self.on_track)}"
            raise InvalidValueError(msg, (self.behind, self.on_track))
        if not 0 <= self.least_planned < 1:
            msg = f"the least planned progress lies in [0, 1), not {shown(self.least_planned)}"
            raise InvalidValueError(msg, self.least_planned)

    def pace(self, actual: Fraction, planned: Fraction) -> Fraction | None:
        """The figure the bands are compared with, or None where a ratio has nothing planned.

        Args:
            actual: Raw progress.
            planned: The progress planned for the same day.
        """
        if self.basis is PaceBasis.RATIO:
            return actual / planned if planned > 0 else None
        return actual - planned if self.basis is PaceBasis.DIFFERENCE else actual

    def on_track_at(self, pace: Fraction) -> bool:
        """Whether a pace is on track.

        Args:
            pace: The figure of `pace`.
        """
        return pace >= to_fraction(self.on_track)

    def behind_at(self, pace: Fraction) -> bool:
        """Whether a pace is at least merely behind, and not off track.

        Args:
            pace: The figure of `pace`.
        """
        return pace >= to_fraction(self.behind)
