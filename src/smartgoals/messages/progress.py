"""The progress of a plan as a report to the board: the answer first, a page at most."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from smartgoals.messages.format import format_value
from smartgoals.messages.headline import likely
from smartgoals.messages.target_progress import target_progress
from smartgoals.model.measure_types import Aggregation
from smartgoals.model.progress import (
    DelegationProgress,
    GuardrailProgress,
    OwedCountermeasure,
    Progress,
    Status,
    VersionProgress,
)
from smartgoals.text import Sentence, Text
from smartgoals.values.amount import exact_sum, to_fraction
from smartgoals.values.language import Language

_HEADLINE = Text(en="{on}: {status}{known}{crossed}.", fr="{on} : {status}{known}{crossed}.")
_AS_FAR = Text(en=", as far as is known", fr=", pour autant qu'on sache")
_CROSSED = Text(
    en=", and {count:a guardrail is|# guardrails are} crossed",
    fr=", et {count:un garde-fou est franchi|# garde-fous sont franchis}",
)
_AS_PLANNED = Text(
    en="Getting there is {likely}, as when the plan was made.",
    fr="Y arriver : {likely}, comme à l'établissement du plan.",
)
_CHANCE = Text(
    en="Getting there is {likely}; it was {before} when the plan was made.",
    fr="Y arriver : {likely}, contre {before} à l'établissement du plan.",
)
_GROUP = Text(en="  {status}: {names}", fr="  {status} : {names}")
_RESULT = Text(
    en="{owner} (“{action}”: {value} of {target})",
    fr="{owner} (« {action} » : {value} sur {target})",
)
_WORK = Text(
    en="{owner} (“{action}”: {done:percent} of the work done)",
    fr="{owner} (« {action} » : {done:percent} du travail fait)",
)
_UNREAD_RESULT = Text(
    en="{owner} (“{action}”: the work is done, its result not read yet)",
    fr="{owner} (« {action} » : le travail est fait, le résultat reste à relever)",
)
_BARE = Text(en="{owner} (“{action}”)", fr="{owner} (« {action} »)")
_SILENT = Text(en="{owner} (“{action}”, no news)", fr="{owner} (« {action} », sans nouvelles)")
_SILENT_SINCE = Text(
    en="{owner} (“{action}”, no news since {since:short})",
    fr="{owner} (« {action} », sans nouvelles depuis le {since:short})",
)
_READ = Text(en="“{measure}” {value} ({side} {bound})", fr="« {measure} » {value} ({side} {bound})")
_UNREAD = Text(en="“{measure}” ({side} {bound})", fr="« {measure} » ({side} {bound})")
_GUARDRAILS = {
    False: Text(
        en="{several:Guardrail|Guardrails} crossed: {several}.",
        fr="{several:Garde-fou franchi|Garde-fous franchis} : {several}.",
    ),
    True: Text(
        en="{several:Guardrail|Guardrails} kept: {several}.",
        fr="{several:Garde-fou respecté|Garde-fous respectés} : {several}.",
    ),
    None: Text(
        en="{several:Guardrail|Guardrails} not read yet: {several}.",
        fr="{several:Garde-fou|Garde-fous} sans relevé : {several}.",
    ),
}
_MONEY = Text(
    en="Money: {spent:money {currency}} spent of {cost:money {currency}} planned.",
    fr="Argent : {spent:money {currency}} dépensés sur {cost:money {currency}} prévus.",
)
_NOTHING_SPENT = Text(
    en="Money: {cost:money {currency}} planned; nobody has reported spending.",
    fr="Argent : {cost:money {currency}} prévus ; aucune dépense n'est rapportée.",
)
_OVERSPENT = Text(
    en="More than planned: {owner}, {spent:money {currency}} of {cost:money {currency}} for"
    " “{action}”.",
    fr="Plus que prévu : {owner}, {spent:money {currency}} sur {cost:money {currency}} pour"
    " « {action} ».",
)
_OWED = Text(
    en="Owed: {owner}, a countermeasure for “{action}” by {by}.",
    fr="À fournir : {owner}, une contre-mesure pour « {action} » d'ici le {by}.",
)
_OWED_NOW = Text(
    en="Owed: {owner}, a countermeasure for “{action}” now; no checkpoint is left.",
    fr="À fournir : {owner}, une contre-mesure pour « {action} » dès maintenant ; il n'y a plus"
    " de point d'étape.",
)
_HELP = Text(
    en="Left out so far and could help: {actions}.", fr="Écarté jusqu'ici, aiderait : {actions}."
)
_CANDIDATE = Text(en="“{action}”", fr="« {action} »")
_CANDIDATE_BRINGS = Text(
    en="“{action}” ({brings:more {unit}} expected)",
    fr="« {action} » ({brings:more {unit}} à attendre)",
)
_VALUE_MOVED = Text(
    en="Target moved on {since:short} by {by}: {after:in {unit}} instead of {before} ({reason}).",
    fr="Cible déplacée le {since:short} par {by} : {after:in {unit}} au lieu de {before} ({reason}).",
)
_BASELINE_MOVED = Text(
    en="Starting point changed on {since:short} by {by}: {after:in {unit}} instead of {before}"
    " ({reason}).",
    fr="Point de départ changé le {since:short} par {by} : {after:in {unit}} au lieu de {before}"
    " ({reason}).",
)
_DEADLINE_MOVED = Text(
    en="Deadline moved on {since:short} by {by}: {after} instead of {before} ({reason}).",
    fr="Échéance déplacée le {since:short} par {by} : {after} au lieu du {before} ({reason}).",
)
_BY_THE_FIRST = Text(
    en="Judged by the first target: {raw:percent} of the way, {planned:percent} planned.",
    fr="Au regard de la première cible : {raw:percent} du chemin (plan : {planned:percent}).",
)
_ORDER = (
    Status.MISSED,
    Status.OFF_TRACK,
    Status.BEHIND,
    Status.UNKNOWN,
    Status.TOO_EARLY,
    Status.ON_TRACK,
    Status.REACHED,
)
"""The order in which delegations are told: what needs attention first."""

_LEAST = 1e-6
_JUDGED = frozenset(_ORDER) - {Status.UNKNOWN, Status.TOO_EARLY}


def progress(seen: Progress, language: Language) -> str:
    """The report, line by line."""
    return "\n".join(format_value(line, language) for line in _lines(seen, language))


def _lines(seen: Progress, language: Language) -> Iterator[Sentence | Text | str]:
    yield format_value(seen.plan.policy.objective.statement, language)
    yield _headline(seen)
    yield from _chance(seen)
    for target in seen.targets:
        yield target_progress(target, language)
    yield from _versions(seen)
    yield from _guardrails(seen.guardrails)
    yield from _money(seen)
    for status in _ORDER:
        told = tuple(
            _told(seen, delegation)
            for delegation in seen.delegations
            if delegation.status is status
        )
        if told:
            yield Sentence(_GROUP, {"status": status, "names": told})
    for owed in seen.owed:
        yield _owed(seen, owed)
    candidates = [*(key for owed in seen.owed for key in owed.candidates), *seen.candidates]
    if candidates:
        named = tuple(_candidate(seen, key) for key in dict.fromkeys(candidates))
        yield Sentence(_HELP, {"actions": named})


def _headline(seen: Progress) -> Sentence:
    """The verdict, with what limits it: targets that cannot be judged, guardrails that are crossed."""
    crossed = Sentence(_CROSSED, {"count": len(seen.crossed)})
    partly = seen.status in _JUDGED and any(target.status not in _JUDGED for target in seen.targets)
    facts = {
        "on": seen.on,
        "status": seen.status,
        "known": Sentence(_AS_FAR) if partly else "",
        "crossed": crossed if seen.crossed else "",
    }
    return Sentence(_HEADLINE, facts)


def _chance(seen: Progress) -> Iterator[Sentence]:
    before = seen.plan.chance
    final = {Status.REACHED, Status.MISSED}
    if seen.chance is None or before is None or seen.targets[0].status in final:
        return
    facts = {"likely": _likely(seen, seen.chance), "before": _likely(seen, before)}
    yield Sentence(_AS_PLANNED if seen.chance == before else _CHANCE, facts)


def _likely(seen: Progress, chance: float) -> Sentence:
    """A chance before the deadline: nothing is certain yet."""
    return likely(min(max(chance, _LEAST), 1 - _LEAST), seen.plan.chance_error)


def _versions(seen: Progress) -> Iterator[Sentence]:
    for before, after in pairwise(seen.versions):
        yield from _moved(seen, before, after)
    first = seen.versions[0] if seen.versions else None
    if first is not None and first.raw is not None and first.planned is not None:
        yield Sentence(_BY_THE_FIRST, {"raw": first.raw, "planned": first.planned})


def _moved(seen: Progress, before: VersionProgress, after: VersionProgress) -> Iterator[Sentence]:
    people = {person.key: person.name for person in seen.plan.team.people}
    changes = (
        (_VALUE_MOVED, before.target.value, after.target.value),
        (_BASELINE_MOVED, before.target.baseline, after.target.baseline),
        (_DEADLINE_MOVED, before.deadline, after.deadline),
    )
    for text, old, new in changes:
        if old != new:
            facts = {
                "since": after.since,
                "by": people.get(after.by or "", after.by),
                "reason": after.reason,
                "before": old,
                "after": new,
                "unit": after.target.measure.unit,
            }
            yield Sentence(text, facts)


def _guardrails(guardrails: tuple[GuardrailProgress, ...]) -> Iterator[Sentence]:
    """The guardrails, those that are crossed first."""
    for holds, text in _GUARDRAILS.items():
        several = tuple(
            _guardrail(guardrail) for guardrail in guardrails if guardrail.holds is holds
        )
        if several:
            yield Sentence(text, {"several": several})


def _guardrail(seen: GuardrailProgress) -> Sentence:
    facts = {
        "measure": seen.guardrail.measure.name,
        "value": seen.value,
        "side": seen.guardrail.side,
        "bound": seen.guardrail.bound,
    }
    return Sentence(_UNREAD if seen.value is None else _READ, facts)


def _money(seen: Progress) -> Iterator[Sentence]:
    costs = {
        delegation.action: seen.plan.policy.action(delegation.action).known_cost
        for delegation in seen.delegations
    }
    facts = {
        "cost": exact_sum(costs.values()),
        "spent": seen.spent,
        "currency": seen.plan.policy.currency or "",
    }
    if facts["cost"] or seen.spent is not None:
        yield Sentence(_NOTHING_SPENT if seen.spent is None else _MONEY, facts)
    for delegation in seen.delegations:
        if delegation.spent is not None and delegation.spent > costs[delegation.action]:
            named = _named(seen, delegation.owner, delegation.action)
            yield Sentence(
                _OVERSPENT,
                facts | named | {"spent": delegation.spent, "cost": costs[delegation.action]},
            )


def _named(seen: Progress, owner: str, action: str) -> dict[str, object]:
    return {
        "owner": seen.plan.team.person(owner).name,
        "action": seen.plan.policy.action(action).statement,
    }


def _told(seen: Progress, delegation: DelegationProgress) -> Sentence:
    facts = _named(seen, delegation.owner, delegation.action)
    result = delegation.result
    if delegation.stale:
        heard = [delegation.checked_in, result.at if result else None]
        since = max((day for day in heard if day is not None), default=None)
        return Sentence(_SILENT if since is None else _SILENT_SINCE, facts | {"since": since})
    if result is not None and result.value is not None and result.target.value is not None:
        facts |= {"value": result.value.copy_abs(), "target": result.target.value.copy_abs()}
        return Sentence(_RESULT, facts)
    if delegation.done == 1 and result is not None:
        return Sentence(_UNREAD_RESULT, facts)
    if delegation.done is not None:
        return Sentence(_WORK, facts | {"done": delegation.done})
    return Sentence(_BARE, facts)


def _owed(seen: Progress, owed: OwedCountermeasure) -> Sentence:
    facts = _named(seen, owed.owner, owed.delegation) | {"by": owed.by}
    return Sentence(_OWED if owed.by else _OWED_NOW, facts)


def _candidate(seen: Progress, key: str) -> Sentence:
    """An action that could help, with what it is expected to bring where that adds up."""
    action = seen.plan.policy.action(key)
    facts: dict[str, object] = {"action": action.statement}
    measure = seen.targets[0].target.measure
    estimate = action.contribution_to(measure)
    if estimate is None or measure.aggregation is not Aggregation.SUM:
        return Sentence(_CANDIDATE, facts)
    brings = to_fraction(action.chance) * to_fraction(float(estimate.mean))
    return Sentence(_CANDIDATE_BRINGS, facts | {"brings": round(brings), "unit": measure.unit})
