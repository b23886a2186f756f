"""What stands in the way of a plan and what would clear it, in a sentence each."""

from __future__ import annotations

from typing import assert_never

from smartgoals.messages.say import say
from smartgoals.model.relaxation import (
    LaterDeadline,
    LaterDue,
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
_TOGETHER = Text(
    en="A target of {value} {unit} for “{measure}”, together with {others}",
    fr="Une cible de {value} {unit} pour « {measure} », avec {others}",
)
_ONE_OF_THEM = Text(
    en="a target of {value} {unit} for “{measure}”",
    fr="une cible de {value} {unit} pour « {measure} »",
)
_DUE = Text(
    en="{days:# more day|# more days} for “{action}”, due on {due}",
    fr="{days:# jour|# jours} de plus pour « {action} », attendue le {due}",
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
            facts = _lower(way)
            others = tuple(Sentence(_ONE_OF_THEM, _lower(one)) for one in way.also)
            return (
                Sentence(_TOGETHER, {**facts, "others": others})
                if others
                else Sentence(_LOWER, facts)
            )
        case LaterDeadline():
            return Sentence(_LATER, {"days": way.days, "deadline": way.deadline})
        case LaterDue():
            return Sentence(_DUE, {"days": way.days, "action": way.action, "due": way.due})
        case MoreBudget():
            return Sentence(_BUDGET, {"amount": way.amount})
        case OneMorePerson():
            skills = tuple(
                Sentence(_SKILL, {"skill": skill, "level": level}) for skill, level in way.skills
            )
            return Sentence(_PERSON if skills else _ANYBODY, {"days": way.days, "skills": skills})
        case _:
            assert_never(way)


def _lower(way: LowerTarget) -> dict[str, object]:
    return {"value": way.value, "unit": way.measure.unit, "measure": way.measure.name}
