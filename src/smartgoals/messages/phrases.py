"""Small values as a phrase, which also stands for them inside others.

A phrase is filled with the fields of its value. A value without one is named by its statement or name.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import Any

import attrs

from smartgoals.messages import bounds
from smartgoals.messages.dates import weekday
from smartgoals.messages.findings import WAIVED, WAIVED_UNTIL
from smartgoals.messages.following import FOLLOWING, Wording
from smartgoals.messages.format import IN_SENTENCES, format_value
from smartgoals.messages.typography import join_and
from smartgoals.model.action import Contribution, Interaction
from smartgoals.model.calendar import Calendar
from smartgoals.model.cascade_plan import (
    CascadeNode,
    CascadeShortfall,
    NotCascaded,
    RollUp,
    Window,
)
from smartgoals.model.catchball import CatchballRound
from smartgoals.model.comparison import Comparison
from smartgoals.model.delegated_action import DelegatedAction, RunnerUp, TargetShare
from smartgoals.model.divergence import Divergence
from smartgoals.model.impact import Satisfaction, TargetImpact
from smartgoals.model.infeasibility import Constraint
from smartgoals.model.judgement import ExpertJudgement
from smartgoals.model.measure import Guardrail, Measure, Target
from smartgoals.model.measure_identity import MeasureIdentity
from smartgoals.model.measure_types import Side
from smartgoals.model.measurement import Amendment, Countermeasure, Measurement, Review
from smartgoals.model.origin import Origin
from smartgoals.model.plan_bounds import LevelBound
from smartgoals.model.plan_diff import OwnerChange, Reschedule, ShareChange
from smartgoals.model.plan_results import (
    Coverage,
    Gap,
    LateAction,
    LeftOut,
    Load,
    Trajectory,
    UnassignedGap,
    UnownedAction,
)
from smartgoals.model.profile import Tolerance, Weights
from smartgoals.model.progress import GuardrailProgress
from smartgoals.model.risk import IfThen, RiskAppetite
from smartgoals.model.seasons import Seasons
from smartgoals.model.status_bands import StatusBands
from smartgoals.model.trend import Trend
from smartgoals.model.waiver import Waiver
from smartgoals.reading import Change
from smartgoals.text import Sentence, Text
from smartgoals.values.estimate import Estimate
from smartgoals.values.language import Language

_QUOTED = Text(en="“{it}”", fr="« {it} »")
_ON = Text(en="{value} on {day}", fr="{value} le {day}")
_BY = Text(en="{it}, by {deadline}", fr="{it}, d'ici le {deadline}")

_BETWEEN = Text(
    en="“{measure}” between {value} and {upper:in {unit}}",
    fr="« {measure} » entre {value} et {upper:in {unit}}",
)
_BOUNDS = {
    Side.AT_LEAST: Text(
        en="“{measure}” at least {value:in {unit}}", fr="« {measure} » au moins {value:in {unit}}"
    ),
    Side.AT_MOST: Text(
        en="“{measure}” at most {value:in {unit}}", fr="« {measure} » au plus {value:in {unit}}"
    ),
}
_FROM_TO = Text(
    en="“{measure}” from {baseline} to {value:in {unit}}",
    fr="« {measure} » de {baseline} à {value:in {unit}}",
)
_TO = Text(en="“{measure}” at {value:in {unit}}", fr="« {measure} » à {value:in {unit}}")
_RELATIVE = Text(
    en="“{measure}” {relative:signed percent}", fr="« {measure} » {relative:signed percent}"
)
_DELTA = Text(en="“{measure}” {delta:signed} {unit}", fr="« {measure} » {delta:signed} {unit}")
_TODAY = Text(
    en="“{measure}”, {baseline:in {unit}} today",
    fr="« {measure} », {baseline:in {unit}} aujourd'hui",
)
_MEASURED = Text(en="“{measure}”", fr="« {measure} »")


def _target(target: Target) -> Text:
    if target.value is None:
        if target.relative is not None:
            return _RELATIVE
        if target.delta is not None:
            return _DELTA
        return _MEASURED if target.baseline is None else _TODAY
    if target.upper is not None:
        return _BETWEEN
    if target.side in _BOUNDS:
        return _BOUNDS[target.side]
    return _TO if target.baseline is None else _FROM_TO


_BRINGS = Text(
    en="{likely} for “{measure}” ({worst} to {best})",
    fr="{likely} pour « {measure} » (de {worst} à {best})",
)
_BRINGS_EACH = Text(
    en="{likely} for “{measure}” ({worst} to {best}) on {cases:# case|# cases}",
    fr="{likely} pour « {measure} » (de {worst} à {best}) sur {cases:# cas|# cas}",
)
_UNREAD = Text(en="{guardrail}: no reading", fr="{guardrail} : aucun relevé")
_READ = Text(en="{guardrail}: {value} on {at}", fr="{guardrail} : {value} le {at}")
_GROWTH = Text(en="{growth:signed percent} a year", fr="{growth:signed percent} par an")
_ASKED = Text(
    en="{buffered} for “{measure}” ({chance:percent} likely)",
    fr="{buffered} pour « {measure} » ({chance:percent} de chances)",
)
_ASKED_AS_BEFORE = Text(
    en="{promised} for “{measure}”, as before ({chance:percent} likely)",
    fr="{promised} pour « {measure} », comme avant ({chance:percent} de chances)",
)
_SERIES = Text(en="{series}", fr="{series}")
_IF = Text(en="if {cue}: {response}", fr="si {cue} : {response}")
_IF_WHO = Text(en="if {cue}: {response} ({who})", fr="si {cue} : {response} ({who})")
_JUDGED = Text(en="{verdict}, says {who}", fr="{verdict}, selon {who}")
_JUDGED_WHY = Text(en="{verdict}, says {who}: {reason}", fr="{verdict}, selon {who} : {reason}")
_COVERED = Text(
    en="{gap}; {expected:percent} of that expected, {naive:percent} if all worked",
    fr="{gap} ; {expected:percent} de ce total attendus, {naive:percent} si tout marchait",
)
_UNCOVERED = Text(en="{gap}", fr="{gap}")
_GAP = Text(
    en="“{measure}”: {trend} without acting, {amount:more {unit}} needed",
    fr="« {measure} » : {trend} sans agir, il faut {amount:more {unit}}",
)
_GAP_LESS = Text(
    en="“{measure}”: {trend} without acting, {amount:less {unit}} needed",
    fr="« {measure} » : {trend} sans agir, il faut {amount:less {unit}}",
)
_REFUSED = Text(en="“{measure}”: {refused}", fr="« {measure} » : {refused}")
_AT_PATH = Text(en="{path}: {plan}", fr="{path} : {plan}")
_AT_THE_TOP = Text(en="{plan}", fr="{plan}")
_ANSWERED = Text(en="{move}", fr="{move}")
_ANSWERED_WHY = Text(en="{move}: {reason}", fr="{move} : {reason}")

PHRASES: Mapping[type, Wording] = {
    **FOLLOWING,
    Amendment: Text(
        en="{what} of “{subject}” changed from {before} to {after} on {on}, by {by}: {reason}",
        fr="{what} de « {subject} » changé de {before} à {after} le {on}, par {by} : {reason}",
    ),
    Calendar: Text(en="{weekdays}", fr="{weekdays}"),
    CascadeNode: lambda one: _AT_PATH if one.path else _AT_THE_TOP,
    CascadeShortfall: Text(en="{path}: {shortfall}", fr="{path} : {shortfall}"),
    CatchballRound: lambda one: _ANSWERED_WHY if one.reason else _ANSWERED,
    Change: Text(en="{amount} {unit}", fr="{amount} {unit}"),
    Comparison: Text(en="{value} against {baseline}", fr="{value} contre {baseline}"),
    Constraint: Text(en="{kind} ({about})", fr="{kind} ({about})"),
    Contribution: lambda one: _BRINGS if one.cases is None else _BRINGS_EACH,
    Countermeasure: Text(
        en="{statement} ({who}, by {by})", fr="{statement} ({who}, d'ici le {by})"
    ),
    Coverage: lambda one: _UNCOVERED if one.expected is None or one.naive is None else _COVERED,
    DelegatedAction: Text(
        en="“{action}”: {owner}, {start:short} to {due:short}",
        fr="« {action} » : {owner}, du {start:short} au {due:short}",
    ),
    LevelBound: bounds.wording,
    Divergence: Text(en="“{other}”, when {condition}", fr="« {other} », quand {condition}"),
    Estimate: Text(
        en="most likely {likely} ({worst} to {best})",
        fr="probablement {likely} (de {worst} à {best})",
    ),
    ExpertJudgement: lambda one: _JUDGED_WHY if one.reason else _JUDGED,
    Gap: lambda one: _REFUSED if one.refused else _GAP_LESS if one.target.falls else _GAP,
    Guardrail: Text(
        en="“{measure}” {side} {bound:in {unit}}", fr="« {measure} » {side} {bound:in {unit}}"
    ),
    GuardrailProgress: lambda one: _UNREAD if one.value is None else _READ,
    IfThen: lambda one: _IF_WHO if one.who else _IF,
    Interaction: Text(
        en="“{first}” and “{second}” together: {value:signed}",
        fr="« {first} » et « {second} » ensemble : {value:signed}",
    ),
    LateAction: Text(
        en="{days:# day|# days} for “{action}”, wanted by {wanted}",
        fr="{days:# jour|# jours} pour « {action} », attendue le {wanted}",
    ),
    LeftOut: Text(en="“{action}”: {reason:clause}", fr="« {action} » : {reason:clause}"),
    Load: Text(
        en="{person}: {days} of {capacity:# day|# days}",
        fr="{person} : {days} sur {capacity:# jour|# jours}",
    ),
    Measure: Text(en="“{name}”", fr="« {name} »"),
    MeasureIdentity: Text(en="“{total}” = {terms}", fr="« {total} » = {terms}"),
    Measurement: Text(en="“{measure}”: {value} on {at}", fr="« {measure} » : {value} le {at}"),
    NotCascaded: Text(en="{path}: {reason}", fr="{path} : {reason}"),
    Origin: Text(
        en="“{template}” of the playbook “{playbook}”",
        fr="« {template} » du recueil « {playbook} »",
    ),
    OwnerChange: Text(
        en="“{action}” passes from {before} to {after}",
        fr="« {action} » passe de {before} à {after}",
    ),
    ShareChange: Text(
        en="“{action}”: {after} of “{measure}” instead of {before}",
        fr="« {action} » : {after} pour « {measure} » au lieu de {before}",
    ),
    Reschedule: Text(
        en="“{action}” moves to {start:short} – {due:short}, from {old_start:short} –"
        " {old_due:short}",
        fr="« {action} » passe au {start:short} – {due:short}, au lieu du {old_start:short} –"
        " {old_due:short}",
    ),
    Review: Text(en="{on}: pace {pace:round 2}", fr="{on} : rythme {pace:round 2}"),
    RiskAppetite: Text(en="{levels}", fr="{levels}"),
    RollUp: Text(en="“{measure}”: {expected:percent}", fr="« {measure} » : {expected:percent}"),
    RunnerUp: Text(en="{person}", fr="{person}"),
    Satisfaction: Text(
        en="{about}: {after:round} of 100, instead of {before:round} ({reason})",
        fr="{about} : {after:round} sur 100, au lieu de {before:round} ({reason})",
    ),
    Seasons: Text(en="{weights}", fr="{weights}"),
    StatusBands: Text(
        en="on track from a pace of {on_track:round 2}, behind from {behind:round 2}",
        fr="en bonne voie à partir d'un rythme de {on_track:round 2}, en retard à partir de"
        " {behind:round 2}",
    ),
    Target: _target,
    TargetImpact: Text(
        en="“{measure}”: {coverage_left:percent} of the gap left, instead of {coverage:percent}",
        fr="« {measure} » : il reste {coverage_left:percent} de l'écart, au lieu de"
        " {coverage:percent}",
    ),
    TargetShare: lambda one: _ASKED if one.promised is None else _ASKED_AS_BEFORE,
    Tolerance: Text(
        en="chance at least {least_chance:percent}, experiments up to {experiments:percent}",
        fr="chances d'au moins {least_chance:percent}, expérimentations jusqu'à"
        " {experiments:percent}",
    ),
    Trajectory: Text(en="“{measure}”: {points}", fr="« {measure} » : {points}"),
    Trend: lambda one: _SERIES if one.growth is None else _GROWTH,
    UnassignedGap: Text(
        en="{amount:by {unit}} of “{measure}” that nothing planned is expected to bring",
        fr="{amount:by {unit}} pour « {measure} », que rien de prévu ne devrait apporter",
    ),
    UnownedAction: Text(
        en="an owner for “{action}”: {reason:clause}",
        fr="un porteur pour « {action} » : {reason:clause}",
    ),
    Waiver: lambda one: WAIVED_UNTIL if one.until else WAIVED,
    Weights: Text(
        en="fit {fit:percent}, growth {growth:percent}, commitment {commitment:percent}, free days"
        " {relief:percent}, balance {balance:percent}",
        fr="adéquation {fit:percent}, progression {growth:percent}, engagement {commitment:percent},"
        " jours libres {relief:percent}, équilibre {balance:percent}",
    ),
    Window: Text(en="{start} to {until}", fr="du {start} au {until}"),
}
"""The phrase of each small value, in alphabetical order."""


def phrase(thing: object, language: Language) -> str:
    """A value in a few words, on one line.

    Args:
        thing: A noun, a result, a pair, several of them, or anything a sentence may hold.
        language: "en" or "fr".
    """
    kind = type(thing)
    if kind in PHRASES:
        wording = PHRASES[kind]
        text = wording if isinstance(wording, Text) else wording(thing)
        whole = format_value(Sentence(text, _facts(thing, language)), language).rstrip()
        deadline = thing.deadline if isinstance(thing, Target) else None
        if deadline is None:
            return whole
        return format_value(Sentence(_BY, {"it": whole, "deadline": deadline}), language)
    if isinstance(thing, tuple) and not hasattr(thing, "_fields"):
        return _together(thing, language)
    if isinstance(name := title(thing), str | Text):
        return format_value(Sentence(_QUOTED, {"it": name}), language)
    return format_value(thing, language)


def title(thing: object) -> object:
    """What a noun is called: its statement, its name, or that of the noun it starts with.

    Args:
        thing: A noun, or anything else, which has none.
    """
    kind: Any = type(thing)
    if not attrs.has(kind) or isinstance(thing, IN_SENTENCES):
        return None
    first = getattr(thing, attrs.fields(kind)[0].name)
    return first if isinstance(first, str | Text) else title(first)


def _together(things: tuple[object, ...], language: Language) -> str:
    match things:
        case (date() as day, value) if not isinstance(value, date):
            return format_value(Sentence(_ON, {"value": value, "day": day}), language)
        case (str() as name, other) if isinstance(other, Enum) or not isinstance(other, str):
            return f"{format_value(name, language)} {phrase(other, language)}"
        case _:
            return join_and([phrase(thing, language) for thing in things], language)


def _facts(thing: Any, language: Language) -> dict[str, object]:  # noqa: ANN401 — any attrs class
    """The fields of a value as facts, the values inside it as phrases."""
    facts: dict[str, object] = {}
    for field in attrs.fields(type(thing)):
        value = getattr(thing, field.name)
        if isinstance(value, Measure):
            facts |= {field.name: value.name, "unit": value.unit}
        elif isinstance(value, Target):
            facts |= {"measure": value.measure.name, "unit": value.measure.unit}
        elif field.name == "weekdays":
            facts[field.name] = tuple(weekday(day, language) for day in value)
        elif isinstance(value, Estimate):
            facts |= _facts(value, language)
        elif isinstance(value, tuple) or (attrs.has(type(value)) and type(value) in PHRASES):
            facts[field.name] = phrase(value, language)
        else:
            facts[field.name] = title(value) or value
    return facts
