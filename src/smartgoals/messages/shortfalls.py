"""What a plan still lacks, in a sentence."""

from __future__ import annotations

from typing import assert_never

from smartgoals.model.plan import Plan
from smartgoals.model.shortfall import LateAction, Shortfall, UnassignedGap, UnownedAction
from smartgoals.text import Sentence, Text

_GAP = Text(
    en="{amount} {unit} of “{measure}” that the actions cannot reach, even at their best",
    fr="{amount} {unit} pour « {measure} », hors d'atteinte des actions, même au mieux",
)
_UNOWNED = Text(
    en="an owner for “{action}”: {reason}", fr="un porteur pour « {action} » : {reason}"
)
_LATE = Text(
    en="{days:# day|# days} for “{action}”, wanted by {wanted}",
    fr="{days:# jour|# jours} pour « {action} », attendue le {wanted}",
)


def shortfall(lack: Shortfall, planned: Plan) -> Sentence:
    """The sentence for one thing that stands in the way."""
    match lack:
        case UnassignedGap():
            measure = lack.measure
            facts = {"amount": lack.amount, "unit": measure.unit, "measure": measure.name}
            return Sentence(_GAP, facts)
        case UnownedAction():
            action = planned.policy.action(lack.action).statement
            return Sentence(_UNOWNED, {"action": action, "reason": lack.reason})
        case LateAction():
            action = planned.policy.action(lack.action).statement
            return Sentence(_LATE, {"days": lack.days, "action": action, "wanted": lack.wanted})
        case _:
            assert_never(lack)
