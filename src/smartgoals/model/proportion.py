"""What a ratio is made of, and what it is counted per."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from smartgoals.errors import InvalidValueError
from smartgoals.model.kinds import Aggregation
from smartgoals.model.links import refuse_shared_keys

_PER = {"%": 100, "‰": 1000}


def per(unit: str) -> int:
    """How many cases a ratio in a unit is counted per.

    >>> per("% of visits"), per("returns a visit")
    (100, 1)
    """
    return _PER.get(unit.strip()[:1], 1)


def refuse_odd_parts(whole: Any, parts: Sequence[Any]) -> None:  # noqa: ANN401 — measures know ratios, not the reverse
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
    refuse_shared_keys((whole, *parts))
