"""The order in which a coach asks."""

from __future__ import annotations

from typing import TypeAlias

from smartgoals.rules.finding import Finding

PHASES = ("END", "PUR", "SPC", "MEA", "AMB", "REA", "TIM", "DIA", "POL", "PLN", "DEL", "POR")
"""The families in the order of a coaching talk: wish, purpose, SMART, reality, options, will."""

_PLACE = {family: place for place, family in enumerate(PHASES)}
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
