"""What a plan lacks, which demands cannot hold together, and what would be enough."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.messages.relaxations import relaxation
from smartgoals.messages.say import say
from smartgoals.messages.shortfalls import shortfall
from smartgoals.model.missing import Missing
from smartgoals.model.plan import Plan
from smartgoals.model.relaxation import Demand, DemandKind
from smartgoals.text import Sentence, Text
from smartgoals.values.language import Language

_NOTHING = Text(en="Nothing is missing.", fr="Il ne manque rien.")
_MISSING = Text(en="Missing: {lack}.", fr="Il manque : {lack}.")
_CONFLICT = Text(
    en="What cannot hold together: {demands}.", fr="Ce qui ne peut pas tenir ensemble : {demands}."
)
_ALONE = Text(en="What cannot hold: {demands}.", fr="Ce qui ne peut pas tenir : {demands}.")
_WAY = Text(en="Way out: {way}.", fr="Issue : {way}.")
_DEMANDS = {
    DemandKind.TARGET: Text(en="the target for “{about}”", fr="la cible pour « {about} »"),
    DemandKind.DEADLINE: Text(en="the deadline", fr="l'échéance"),
    DemandKind.DUE: Text(en="the due date of “{about}”", fr="la date d'attente de « {about} »"),
    DemandKind.BUDGET: Text(en="the budget", fr="le budget"),
    DemandKind.EXCLUSION: Text(en="the choice “{about}”", fr="le renoncement « {about} »"),
    DemandKind.APPETITE: Text(en="the risk appetite", fr="l'appétence au risque"),
    DemandKind.CAPACITY: Text(en="the days {about} has", fr="les jours dont dispose {about}"),
}


def missing(lacks: Missing[Plan], language: Language) -> str:
    """Everything about what is missing, a line each; this plans again some dozens of times."""
    return "\n".join(_lines(lacks, language))


def _lines(lacks: Missing[Plan], language: Language) -> Iterator[str]:
    for lack in lacks:
        yield say(Sentence(_MISSING, {"lack": shortfall(lack, lacks.plan)}), language)
    if not lacks:
        yield say(_NOTHING, language)
    if lacks.planner is None:
        return
    if lacks.conflict:
        demands = tuple(_demand(one, lacks.plan) for one in lacks.conflict)
        text = _CONFLICT if len(demands) > 1 else _ALONE
        yield say(Sentence(text, {"demands": demands}), language)
    for way in lacks.relaxations:
        said = relaxation(way, language)
        yield say(Sentence(_WAY, {"way": said[0].lower() + said[1:]}), language)


def _demand(demand: Demand, plan: Plan) -> Sentence:
    return Sentence(_DEMANDS[demand.kind], {"about": _name(demand, plan)})


def _name(demand: Demand, plan: Plan) -> str:
    policy = plan.policy
    named = {
        DemandKind.TARGET: {one.measure.key: one.measure.name for one in policy.objective.targets},
        DemandKind.DUE: {one.key: one.statement for one in policy.actions},
        DemandKind.EXCLUSION: {one.key: one.statement for one in policy.exclusions},
        DemandKind.CAPACITY: {one.key: one.name for one in plan.team.people},
    }
    return named.get(demand.kind, {}).get(demand.about, demand.about)
