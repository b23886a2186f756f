"""A plan, said aloud: what is delegated to whom, whether it adds up, what it leaves out."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.messages.format import format_value
from smartgoals.messages.infeasibility import shortfall
from smartgoals.messages.typography import on_one_line
from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.delegation import DelegationLevel
from smartgoals.model.message import Message, MessageCode
from smartgoals.model.plan import Plan
from smartgoals.model.plan_results import Coverage, Reason
from smartgoals.text import Sentence, Text
from smartgoals.values.language import Language

_GAP = Text(
    en="“{measure}”: {trend} by itself, {value} wanted, so {gap} to be added by {deadline}.",
    fr="« {measure} » : {trend} sans rien faire, {value} voulus, donc {gap} à ajouter d'ici le"
    " {deadline}.",
)
_COVERAGE = Text(
    en="Expected from the actions: {expected:percent} of that ({naive:percent} if all worked,"
    " {synergy:percent} with what they may do for each other).",
    fr="Attendu des actions : {expected:percent} de ce total ({naive:percent} si tout marchait,"
    " {synergy:percent} avec ce qu'elles peuvent s'apporter).",
)
_CHANCE = Text(
    en="Chance of reaching it: {chance:percent} ({claimed:percent} with what they may do for each"
    " other).",
    fr="Chances d'y arriver : {chance:percent} ({claimed:percent} avec ce qu'elles peuvent"
    " s'apporter).",
)
_ERROR = Text(
    en="There are too many actions to weigh every case: the chance is off by {error:percent 4} at"
    " most.",
    fr="Les actions sont trop nombreuses pour peser tous les cas : ces chances sont exactes à"
    " {error:percent 4} près.",
)
_ACTION = Text(en="{key}  {statement}", fr="{key}  {statement}")
_OWNER = Text(en="owner: {owner}", fr="porteur : {owner}")
_MENTORED = Text(en="owner: {owner}, with {mentor}", fr="porteur : {owner}, avec {mentor}")
_OBJECTIVE = Text(en="objective: {result}", fr="objectif : {result}")
_WORK = Text(
    en="work: {start:short} to {due:short}", fr="travail : du {start:short} au {due:short}"
)
_DECISIONS = Text(en="decisions: {decisions}", fr="décisions : {decisions}")
_DECIDES = {
    DelegationLevel.TELL: Text(en="{area} (the leader)", fr="{area} (le responsable)"),
    DelegationLevel.SELL: Text(
        en="{area} (the leader, who says why)", fr="{area} (le responsable, qui dit pourquoi)"
    ),
    DelegationLevel.CONSULT: Text(
        en="{area} (the leader, after hearing the owner)",
        fr="{area} (le responsable, après avoir entendu le porteur)",
    ),
    DelegationLevel.AGREE: Text(en="{area} (with the leader)", fr="{area} (avec le responsable)"),
    DelegationLevel.ADVISE: Text(
        en="{area} (the owner, after advice)", fr="{area} (le porteur, après avis)"
    ),
    DelegationLevel.INQUIRE: Text(
        en="{area} (the owner, who tells afterwards)", fr="{area} (le porteur, qui informe ensuite)"
    ),
    DelegationLevel.DELEGATE: Text(en="{area} (the owner)", fr="{area} (le porteur)"),
}
_NO_REVIEW = Text(en="no review fits in", fr="aucun point d'étape n'est possible")
_RUNNER_UP = Text(
    en="could also own it: {person}",
    fr="pourrait aussi la porter : {person}",
)
_LOADS = Text(en="Load", fr="Charge")
_LOAD = Text(
    en="{person}: {days} of {capacity:# day|# days} ({part:percent})",
    fr="{person} : {days} sur {capacity:# jour|# jours} ({part:percent})",
)
_LEFT_OUT = Text(en="Left out", fr="Écarté")
_NOTHING_LEFT_OUT = Text(en="No candidate is left out.", fr="Aucune candidate n'est écartée.")
_LEFT = Text(en="{statement}: {reason}", fr="{statement} : {reason}")
_MISSING = Text(en="Missing", fr="Il manque")
_NOTHING_MISSING = Text(en="Nothing is missing.", fr="Il ne manque rien.")


def plan(planned: Plan, language: Language) -> str:
    """The whole plan, line by line."""
    return "\n".join(
        line if isinstance(line, str) else format_value(line, language)
        for line in _lines(planned, language)
    )


def reasons(given: tuple[Reason, ...], language: Language) -> str:
    """Reasons, one a line, in the order in which they were given."""
    return "\n".join(format_value(reason.message, language) for reason in given)


def headline(planned: Plan, language: Language) -> list[str]:
    """Whether the plan adds up to its objective, before anything about single actions, line by line.

    Args:
        planned: The plan.
        language: "en" or "fr".
    """
    return [format_value(line, language) for line in _headline(planned)]


def _lines(planned: Plan, language: Language) -> Iterator[Sentence | Message | Text | str]:
    yield on_one_line(planned.policy.objective.statement)
    yield from _headline(planned)
    for delegation in planned.delegations:
        yield ""
        yield from _indented(_delegation(planned, delegation), language)
    yield ""
    yield _LOADS
    for load in planned.loads:
        facts = {
            "person": planned.team.person(load.person).name,
            "days": load.days,
            "capacity": load.capacity,
            "part": load.part,
        }
        yield "   " + format_value(Sentence(_LOAD, facts), language)
    yield ""
    yield _LEFT_OUT if planned.left_out else _NOTHING_LEFT_OUT
    for left in planned.left_out:
        statement = planned.policy.action(left.action).statement
        facts = {"statement": statement, "reason": left.reason}
        yield "   " + format_value(Sentence(_LEFT, facts), language)
    yield _MISSING if planned.missing else _NOTHING_MISSING
    for lack in planned.missing:
        yield "   " + format_value(shortfall(lack, planned), language)


def _headline(planned: Plan) -> Iterator[Sentence | Message]:
    for coverage in planned.coverages:
        yield from _coverage(planned, coverage)
    if planned.chance is not None:
        facts: dict[str, object] = {
            "chance": planned.chance,
            "claimed": planned.chance_with_interactions,
        }
        yield Sentence(_CHANCE, facts)
        if planned.chance_error:
            yield Sentence(_ERROR, {"error": planned.chance_error})


def _indented(lines: Iterator[Sentence | Message], language: Language) -> Iterator[str]:
    yield format_value(next(lines), language)
    for line in lines:
        yield "   " + format_value(line, language)


def _coverage(planned: Plan, coverage: Coverage) -> Iterator[Sentence | Message]:
    gap = coverage.gap
    yield Sentence(
        _GAP,
        {
            "measure": gap.measure.name,
            "trend": gap.trend,
            "value": gap.target.value,
            "gap": gap.amount,
            "deadline": planned.policy.objective.deadline,
        },
    )
    if gap.refused is not None:
        yield gap.refused
        return
    yield Sentence(
        _COVERAGE,
        {
            "expected": coverage.expected,
            "naive": coverage.naive,
            "synergy": coverage.with_synergy,
        },
    )


def _delegation(planned: Plan, delegation: DelegatedAction) -> Iterator[Sentence | Message]:
    action = planned.policy.action(delegation.action)
    names = {person.key: person.name for person in planned.team.people}
    yield Sentence(_ACTION, {"key": action.key, "statement": action.statement})
    if delegation.mentor is None:
        yield Sentence(_OWNER, {"owner": names[delegation.owner]})
    else:
        facts = {"owner": names[delegation.owner], "mentor": names[delegation.mentor]}
        yield Sentence(_MENTORED, facts)
    for result in delegation.mandate.results:
        yield Sentence(_OBJECTIVE, {"result": result})
    yield Sentence(_WORK, {"start": delegation.start, "due": delegation.due})
    yield Sentence(_DECISIONS, {"decisions": _decisions(planned, delegation)})
    yield from delegation.mandate.reviews or (Sentence(_NO_REVIEW),)
    if delegation.runner_up is not None:
        other = delegation.runner_up
        yield Sentence(_RUNNER_UP, {"person": names[other.person]})


def _decisions(planned: Plan, delegation: DelegatedAction) -> tuple[Sentence, ...]:
    areas = {area.key: area.name for area in planned.policy.action(delegation.action).areas}
    return tuple(
        Sentence(_DECIDES[level], {"area": areas.get(key, Message(MessageCode.EVERYTHING))})
        for key, level in delegation.levels
    )
