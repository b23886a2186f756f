"""What a ratio is made of, and how many cases it is counted per."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from smartgoals.errors import InvalidValueError
from smartgoals.model.measure_types import Aggregation
from smartgoals.model.references import require_unique_keys
from smartgoals.values.display import shown

_PER = {"%": 100, "‰": 1000}


def ratio_scale(unit: str) -> int:
    """How many cases a ratio in a unit is counted per.

    Args:
        unit: The unit of a measure, such as "% of visits"; its first character decides.

    >>> ratio_scale("% of visits"), ratio_scale("returns a visit")
    (100, 1)
    """
    return _PER.get(unit.strip()[:1], 1)


def require_ratio_parts(whole: Any, parts: Sequence[Any]) -> None:  # noqa: ANN401 — measures know ratios, not the reverse
    """Refuse a numerator and a denominator that make no ratio.

    Args:
        whole: The measure that has them.
        parts: Its numerator and its denominator.

    Raises:
        InvalidValueError: When only one is given, the measure is no ratio, one is no sum, or both are
            the same.
    """
    if whole.aggregation is not Aggregation.RATIO or len(parts) == 1:
        msg = f"a ratio, and only a ratio, has a numerator and a denominator: {whole.key!r}"
        raise InvalidValueError(msg, parts)
    for part in parts:
        if getattr(part, "aggregation", None) is not Aggregation.SUM:
            msg = f"the parts of {whole.key!r} are sums, not {shown(part)}"
            raise InvalidValueError(msg, part)
    if parts[0] == parts[1]:
        msg = f"the numerator and the denominator of {whole.key!r} are both {parts[0].key!r}"
        raise InvalidValueError(msg, parts)
    require_unique_keys((whole, *parts))
