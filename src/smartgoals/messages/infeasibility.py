"""What a plan lacks, which demands cannot hold together, and what would be enough."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from smartgoals.messages.format import format_value
from smartgoals.model.infeasibility import (
    Constraint,
    ConstraintKind,
    LaterDeadline,
    LaterDue,
    LowerTarget,
    MoreBudget,
    OneMorePerson,
    Relaxation,
)
from smartgoals.model.plan import Plan
from smartgoals.model.plan_results import LateAction, Shortfall, UnassignedGap, UnownedAction
from smartgoals.model.planner import Missing
from smartgoals.text import Sentence, Text
from smartgoals.values.language import Language

# What a plan still lacks, in a sentence.

_GAP = Text(
    en="{amount:more {unit}} for “{measure}” that nothing planned is expected to bring",
    fr="{amount:more {unit}} pour « {measure} », que rien de prévu ne devrait apporter",
)
_GAP_LESS = Text(
    en="{amount:less {unit}} for “{measure}” that nothing planned is expected to bring",
    fr="{amount:less {unit}} pour « {measure} », que rien de prévu ne devrait apporter",
)
_UNOWNED = Text(
    en="an owner for “{action}”: {reason:clause}",
    fr="un porteur pour « {action} » : {reason:clause}",
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
            falls = {
                target.measure.key for target in planned.policy.objective.targets if target.falls
            }
            return Sentence(_GAP_LESS if measure.key in falls else _GAP, facts)
        case UnownedAction():
            action = planned.policy.action(lack.action).statement
            return Sentence(_UNOWNED, {"action": action, "reason": lack.reason})
        case LateAction():
            action = planned.policy.action(lack.action).statement
            return Sentence(_LATE, {"days": lack.days, "action": action, "wanted": lack.wanted})
        case _:
            assert_never(lack)


# What stands in the way of a plan and what would clear it, in a sentence each.

_LOWER = Text(
    en="A target of {value:in {unit}} for “{measure}”",
    fr="Une cible de {value:in {unit}} pour « {measure} »",
)
_TOGETHER = Text(
    en="A target of {value:in {unit}} for “{measure}”, together with {others}",
    fr="Une cible de {value:in {unit}} pour « {measure} », avec {others}",
)
_ONE_OF_THEM = Text(
    en="a target of {value:in {unit}} for “{measure}”",
    fr="une cible de {value:in {unit}} pour « {measure} »",
)
_DUE = Text(
    en="{days:# more day|# more days} for “{action}”, due on {due}",
    fr="{days:# jour|# jours} de plus pour « {action} », attendue le {due}",
)
_LATER = Text(
    en="A deadline {days:# day|# days} later, on {deadline}",
    fr="Une échéance {days:# jour|# jours} plus tard, le {deadline}",
)
_BUDGET = Text(
    en="{amount:money {currency}} more in the budget",
    fr="{amount:money {currency}} de plus au budget",
)
_PERSON = Text(
    en="One more person for {days:# day|# days}, with {skills}",
    fr="Une personne de plus pour {days:# jour|# jours}, avec {skills}",
)
_ANYBODY = Text(
    en="One more person for {days:# day|# days}",
    fr="Une personne de plus pour {days:# jour|# jours}",
)
_SKILL = Text(en="{skill} at level {level}", fr="{skill} au niveau {level}")


def relaxation(way: Relaxation, language: Language, plan: Plan | None = None) -> str:
    """One way out of an impossible plan.

    Args:
        way: What gives way, and how far.
        language: "en" or "fr".
        plan: The plan it belongs to, for the statement of an action; without it stands its key.
    """
    return format_value(_sentence(way, plan), language)


def _sentence(way: Relaxation, plan: Plan | None) -> Sentence:
    match way:
        case LowerTarget():
            facts = _lower(way)
            others = tuple(Sentence(_ONE_OF_THEM, _lower(other)) for other in way.also)
            return (
                Sentence(_TOGETHER, {**facts, "others": others})
                if others
                else Sentence(_LOWER, facts)
            )
        case LaterDeadline():
            return Sentence(_LATER, {"days": way.days, "deadline": way.deadline})
        case LaterDue():
            action = way.action if plan is None else plan.policy.action(way.action).statement
            return Sentence(_DUE, {"days": way.days, "action": action, "due": way.due})
        case MoreBudget():
            return Sentence(_BUDGET, {"amount": way.amount, "currency": way.currency or ""})
        case OneMorePerson():
            skills = tuple(
                Sentence(_SKILL, {"skill": skill, "level": level}) for skill, level in way.skills
            )
            return Sentence(_PERSON if skills else _ANYBODY, {"days": way.days, "skills": skills})
        case _:
            assert_never(way)


def _lower(way: LowerTarget) -> dict[str, object]:
    return {"value": way.value, "unit": way.measure.unit, "measure": way.measure.name}


_NOTHING = Text(en="Nothing is missing.", fr="Il ne manque rien.")
_MISSING = Text(en="Missing: {lack}.", fr="Il manque : {lack}.")
_CONFLICT = Text(
    en="What cannot hold together: {demands}.", fr="Ce qui ne peut pas tenir ensemble : {demands}."
)
_ALONE = Text(en="What cannot hold: {demands}.", fr="Ce qui ne peut pas tenir : {demands}.")
_WAY = Text(en="Way out: {way}.", fr="Issue : {way}.")
_DEMANDS = {
    ConstraintKind.TARGET: Text(en="the target for “{about}”", fr="la cible pour « {about} »"),
    ConstraintKind.DEADLINE: Text(en="the deadline", fr="l'échéance"),
    ConstraintKind.DUE: Text(en="the due date of “{about}”", fr="la date d'attente de « {about} »"),
    ConstraintKind.BUDGET: Text(en="the budget", fr="le budget"),
    ConstraintKind.EXCLUSION: Text(en="the choice “{about}”", fr="le renoncement « {about} »"),
    ConstraintKind.APPETITE: Text(en="the risk appetite", fr="l'appétence au risque"),
    ConstraintKind.CAPACITY: Text(en="the days {about} has", fr="les jours dont dispose {about}"),
}


def missing(lacks: Missing[Plan], language: Language) -> str:
    """Everything about what is missing, a line each; this plans again some dozens of times."""
    return "\n".join(_lines(lacks, language))


def _lines(lacks: Missing[Plan], language: Language) -> Iterator[str]:
    for lack in lacks:
        yield format_value(Sentence(_MISSING, {"lack": shortfall(lack, lacks.plan)}), language)
    if not lacks:
        yield format_value(_NOTHING, language)
    if lacks.planner is None:
        return
    if lacks.conflict:
        demands = tuple(_demand(constraint, lacks.plan) for constraint in lacks.conflict)
        text = _CONFLICT if len(demands) > 1 else _ALONE
        yield format_value(Sentence(text, {"demands": demands}), language)
    for way in lacks.relaxations:
        said = relaxation(way, language, lacks.plan)
        yield format_value(Sentence(_WAY, {"way": said[0].lower() + said[1:]}), language)


def _demand(demand: Constraint, plan: Plan) -> Sentence:
    return Sentence(_DEMANDS[demand.kind], {"about": _name(demand, plan)})


def _name(demand: Constraint, plan: Plan) -> str:
    policy = plan.policy
    named = {
        ConstraintKind.TARGET: {
            target.measure.key: target.measure.name for target in policy.objective.targets
        },
        ConstraintKind.DUE: {action.key: action.statement for action in policy.actions},
        ConstraintKind.EXCLUSION: {
            exclusion.key: exclusion.statement for exclusion in policy.exclusions
        },
        ConstraintKind.CAPACITY: {person.key: person.name for person in plan.team.people},
    }
    return named.get(demand.kind, {}).get(demand.about, demand.about)
