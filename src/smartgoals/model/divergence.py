"""Divergences between two objectives, and how they are resolved."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import field

from smartgoals.values.checks import not_blank, tuple_of
from smartgoals.values.frozen import frozen
from smartgoals.values.key import key_of


@frozen(kw_only=True)
class Divergence:
    """A condition under which an objective and another one cannot both be reached (KAOS).

    Attributes:
        other: The key of the other objective.
        condition: When they diverge, in words.
        resolution: What is done then, or which of the two gives way; None if not decided.

    >>> clash = Divergence("quiet-galleries", condition="school holidays")
    >>> clash.resolution is None
    True
    """

    other: str = field(kw_only=False, converter=key_of)
    condition: str = field(validator=not_blank)
    resolution: str | None = None


def as_divergences(values: Iterable[Divergence]) -> tuple[Divergence, ...]:
    """Several divergences.

    Args:
        values: Divergences in any order.
    """
    return tuple_of(Divergence, values)
