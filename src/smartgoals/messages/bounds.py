"""How good a plan is, level by level, in words."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from smartgoals.model.plan_bounds import LevelBound, PlanLevel
from smartgoals.text import Text

PLAN_LEVELS: Mapping[Enum, Text] = {
    PlanLevel.UNMET: Text(en="left of the target", fr="reste à couvrir de la cible"),
    PlanLevel.LATE: Text(en="working days late", fr="jours ouvrés de retard"),
    PlanLevel.STRATEGIES: Text(en="strategies without an action", fr="stratégies sans action"),
    PlanLevel.ENABLING: Text(en="enabling actions left out", fr="actions préparatoires écartées"),
    PlanLevel.LEADER: Text(
        en="days of the leader on what somebody else could do",
        fr="jours du responsable sur ce qu'un autre pourrait faire",
    ),
    PlanLevel.MARGIN: Text(
        en="left of the target with its margin", fr="reste à couvrir de la cible avec sa marge"
    ),
    PlanLevel.COST: Text(en="cost", fr="coût"),
    PlanLevel.EFFORT: Text(en="days of work", fr="jours de travail"),
}
"""What each level counts."""

_BEST = Text(en="{level}: {value}, proven best", fr="{level} : {value}, optimum prouvé")
_BEST_OF = Text(
    en="{level} “{measure}”: {value:percent}, proven best",
    fr="{level} « {measure} » : {value:percent}, optimum prouvé",
)
_AT_BEST = Text(
    en="{level}: {value}; no plan has less than {least:round 2}",
    fr="{level} : {value} ; aucun plan n'a moins de {least:round 2}",
)
_AT_BEST_OF = Text(
    en="{level} “{measure}”: {value:percent}; no plan leaves less than {least:percent}",
    fr="{level} « {measure} » : {value:percent} ; aucun plan ne laisse moins de {least:percent}",
)


def wording(bound: LevelBound) -> Text:
    """The sentence that fits a bound.

    Args:
        bound: What a plan has reached on a level, and what no other plan is below.
    """
    if bound.measure is None:
        return _BEST if bound.proven else _AT_BEST
    return _BEST_OF if bound.proven else _AT_BEST_OF
