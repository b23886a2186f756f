"""The order in which a coach asks."""

from __future__ import annotations

from typing import TypeAlias

from smartgoals.rules.families import FAMILIES
from smartgoals.rules.finding import Finding

_PLACE = {family: place for place, family in enumerate(FAMILIES)}
_NOWHERE = (-1, -1)

Rank: TypeAlias = tuple[int, int, str, str, tuple[int, int]]


def in_order_of_talk(finding: Finding) -> Rank:
    """Sort key: by phase, the gravest first, then by place, code and words."""
    return (
        _PLACE[finding.family],
        -finding.severity,
        finding.where,
        finding.code,
        finding.span or _NOWHERE,
    )
