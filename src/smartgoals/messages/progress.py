"""The progress of a plan as a report to the board: the answer first, a page at most."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.messages.format import format_value
from smartgoals.model.progress import (
    Basis,
    DelegationProgress,
    Forecast,
    GuardrailProgress,
    OwedCountermeasure,
    Progress,
    Status,
    TargetProgress,
    VersionProgress,
)
from smartgoals.text import Sentence, Text
from smartgoals.values.language import Language

_HEADLINE = Text(en="{on}: {status}.", fr="{on} : {status}.")
_MEASURED = Text(
    en="“{measure}”: {value} on {at:short}, {planned} planned; {raw:percent} of the way,"
    " {share:percent} planned.",
    fr="« {measure} » : {value} au {at:short}, {planned} prévus ; {raw:percent} du chemin,"
    " {share:percent} prévus.",
)
_NO_PLAN = Text(
    en="“{measure}”: {value} on {at:short}; {raw:percent} of the way.",
    fr="« {measure} » : {value} au {at:short} ; {raw:percent} du chemin.",
)
_WITHOUT = {
    Basis.HELD: Text(
        en="“{measure}”: {value} on {at:short}, kept.",
        fr="« {measure} » : {value} au {at:short}, maintenu.",
    ),
    Basis.LOST: Text(
        en="“{measure}”: {value} on {at:short}, not kept ({target} wanted).",
        fr="« {measure} » : {value} au {at:short}, non maintenu ({target} voulus).",
    ),
    Basis.NO_READING: Text(
        en="“{measure}”: no reading yet.", fr="« {measure} » : aucun relevé pour l'instant."
    ),
    Basis.INCOMPLETE: Text(
        en="“{measure}”: {value} up to {at:short}, but some days are not counted yet.",
        fr="« {measure} » : {value} jusqu'au {at:short}, mais des jours manquent encore.",
    ),
    Basis.NO_BASELINE: Text(
        en="“{measure}”: {value} on {at:short}, {target} wanted; where it started is not known.",
        fr="« {measure} » : {value} au {at:short}, {target} voulus ; le point de départ n'est pas"
        " connu.",
    ),
    Basis.NO_TARGET: Text(
        en="“{measure}”: {value} on {at:short}; how much is wanted is not said.",
        fr="« {measure} » : {value} au {at:short} ; ce qui est voulu n'est pas dit.",
    ),
}
_FORECAST = Text(
    en="At this pace {value} at the deadline ({low} to {high}, at {level:percent}).",
    fr="À ce rythme, {value} à l'échéance (de {low} à {high}, à {level:percent}).",
)
_REACHED_ON = Text(
    en="The target would then be reached on {day}.",
    fr="La cible serait alors atteinte le {day}.",
)
_STALE = Text(en="A reading is overdue.", fr="Un relevé est en retard.")
_GROUP = Text(en="  {status}: {names}", fr="  {status} : {names}")
_DELEGATION = Text(en="{owner} ({action})", fr="{owner} ({action})")
_SILENT = Text(en="{owner} ({action}, no news)", fr="{owner} ({action}, sans nouvelles)")
_HOLDS = Text(
    en="Guardrail kept: “{measure}” {value} ({side} {bound}).",
    fr="Garde-fou respecté : « {measure} » {value} ({side} {bound}).",
)
_CROSSED = Text(
    en="Guardrail crossed: “{measure}” {value} ({side} {bound}).",
    fr="Garde-fou franchi : « {measure} » {value} ({side} {bound}).",
)
_UNREAD = Text(
    en="Guardrail not read yet: “{measure}” ({side} {bound}).",
    fr="Garde-fou sans relevé : « {measure} » ({side} {bound}).",
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
_FIRST = Text(
    en="Target moved. First {value} by {deadline}: {raw:percent} of the way.",
    fr="Cible déplacée. D'abord {value} d'ici le {deadline} : {raw:percent} du chemin.",
)
_LATER = Text(
    en="Since {since:short} {value} by {deadline}: {raw:percent} of the way.",
    fr="Depuis le {since:short}, {value} d'ici le {deadline} : {raw:percent} du chemin.",
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


def progress(seen: Progress, language: Language) -> str:
    """The report, line by line."""
    return "\n".join(_lines(seen, language))


def target_progress(seen: TargetProgress, language: Language) -> str:
    """The progress of one target."""
    return " ".join(format_value(sentence, language) for sentence in _target(seen))


def _lines(seen: Progress, language: Language) -> Iterator[str]:
    yield format_value(seen.plan.policy.objective.statement, language)
    yield format_value(Sentence(_HEADLINE, {"on": seen.on, "status": seen.status}), language)
    for target in seen.targets:
        yield target_progress(target, language)
    for sentence in _versions(seen.versions):
        yield format_value(sentence, language)
    for guardrail in seen.guardrails:
        yield format_value(_guardrail(guardrail), language)
    for status in _ORDER:
        told = tuple(_told(seen, each) for each in seen.delegations if each.status is status)
        if told:
            yield format_value(Sentence(_GROUP, {"status": status, "names": told}), language)
    for owed in seen.owed:
        yield format_value(_owed(seen, owed), language)
    candidates = list(dict.fromkeys(key for owed in seen.owed for key in owed.candidates))
    if candidates:
        names = tuple(seen.plan.policy.action(key).statement for key in candidates)
        yield format_value(Sentence(_HELP, {"actions": names}), language)


def _target(seen: TargetProgress) -> Iterator[Sentence | Text]:
    facts: dict[str, object] = {
        "measure": seen.target.measure.name,
        "value": seen.value,
        "at": seen.at,
        "raw": seen.raw,
        "planned": seen.planned_value,
        "share": seen.planned,
        "target": seen.target.value,
    }
    if seen.basis in _WITHOUT:
        yield Sentence(_WITHOUT[seen.basis], facts)
    else:
        yield Sentence(_NO_PLAN if seen.planned is None else _MEASURED, facts)
    if seen.status is not Status.REACHED:
        yield from _forecast(seen.forecast)
    if seen.stale:
        yield _STALE


def _forecast(seen: Forecast) -> Iterator[Sentence]:
    if seen.value is not None:
        facts = {"value": seen.value, "low": seen.low, "high": seen.high, "level": seen.level}
        yield Sentence(_FORECAST, facts)
        if seen.reached_on is not None:
            yield Sentence(_REACHED_ON, {"day": seen.reached_on})


def _versions(versions: tuple[VersionProgress, ...]) -> Iterator[Sentence]:
    for version in versions:
        facts = {
            "value": version.target.value,
            "deadline": version.deadline,
            "since": version.since,
            "raw": version.raw,
        }
        yield Sentence(_FIRST if version.since is None else _LATER, facts)


def _guardrail(seen: GuardrailProgress) -> Sentence:
    text = _UNREAD if seen.holds is None else _HOLDS if seen.holds else _CROSSED
    facts = {
        "measure": seen.guardrail.measure.name,
        "value": seen.value,
        "side": seen.guardrail.side,
        "bound": seen.guardrail.bound,
    }
    return Sentence(text, facts)


def _told(seen: Progress, delegation: DelegationProgress) -> Sentence:
    facts = {
        "owner": seen.plan.team.person(delegation.owner).name,
        "action": seen.plan.policy.action(delegation.action).statement,
    }
    return Sentence(_SILENT if delegation.stale else _DELEGATION, facts)


def _owed(seen: Progress, owed: OwedCountermeasure) -> Sentence:
    facts = {
        "owner": seen.plan.team.person(owed.owner).name,
        "action": seen.plan.policy.action(owed.delegation).statement,
        "by": owed.by,
    }
    return Sentence(_OWED if owed.by else _OWED_NOW, facts)
