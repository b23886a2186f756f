"""What stands in the way of a plan and what would clear it, in a sentence each."""

from __future__ import annotations

from typing import assert_never

from smartgoals.messages.say import say
from smartgoals.model.relaxation import (
    LaterDeadline,
    LowerTarget,
    MoreBudget,
    OneMorePerson,
    Relaxation,
)
from smartgoals.text import Sentence, Text
from smartgoals.values.language import Language

_LOWER = Text(
    en="A target of {value} {unit} for “{measure}”",
    fr="Une cible de {value} {unit} pour « {measure} »",
)
_LATER = Text(
    en="A deadline {days:# day|# days} later, on {deadline}",
    fr="Une échéance {days:# jour|# jours} plus tard, le {deadline}",
)
_BUDGET = Text(en="{amount} more in the budget", fr="{amount} de plus au budget")
_PERSON = Text(
    en="One more person for {days:# day|# days}, with {skills}",
    fr="Une personne de plus pour {days:# jour|# jours}, avec {skills}",
)
_ANYBODY = Text(
    en="One more person for {days:# day|# days}",
    fr="Une personne de plus pour {days:# jour|# jours}",
)
_SKILL = Text(en="{skill} at level {level}", fr="{skill} au niveau {level}")


def relaxation(way: Relaxation, language: Language) -> str:
    """One way out of an impossible plan."""
    return say(_sentence(way), language)


def _sentence(way: Relaxation) -> Sentence:
    match way:
        case LowerTarget():
            measure = way.measure
            facts = {"value": way.value, "unit": measure.unit, "measure": measure.name}
            return Sentence(_LOWER, facts)
        case LaterDeadline():
            return Sentence(_LATER, {"days": way.days, "deadline": way.deadline})
        case MoreBudget():
            return Sentence(_BUDGET, {"amount": way.amount})
        case OneMorePerson():
            skills = tuple(
                Sentence(_SKILL, {"skill": skill, "level": level}) for skill, level in way.skills
            )
            return Sentence(_PERSON if skills else _ANYBODY, {"days": way.days, "skills": skills})
        case _:
            assert_never(way)
