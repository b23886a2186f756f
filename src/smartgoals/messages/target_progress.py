"""The progress of one target: where it stands, where it should, and where it is going."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.messages.format import format_value
from smartgoals.model.forecast import Forecast, NoForecast
from smartgoals.model.measure import Target
from smartgoals.model.measure_types import Side
from smartgoals.model.progress import Basis, Status, TargetProgress
from smartgoals.text import Sentence, Text
from smartgoals.values.language import Language

_MEASURED = Text(
    en="“{measure}”, {status}: {value:in {unit}} on {at:short}, {planned} planned; {raw:percent} of the"
    " way, {share:percent} planned.",
    fr="« {measure} », {status} : {value:in {unit}} au {at:short} (plan : {planned}) ;"
    " {raw:percent} du chemin (plan : {share:percent}).",
)
_NO_PLAN = Text(
    en="“{measure}”, {status}: {value:in {unit}} on {at:short}; {raw:percent} of the way.",
    fr="« {measure} », {status} : {value:in {unit}} au {at:short} ; {raw:percent} du chemin.",
)
_BACKWARDS = Text(
    en="“{measure}”, {status}: {value:in {unit}} on {at:short}, further from the target than at the"
    " start ({baseline}).",
    fr="« {measure} », {status} : {value:in {unit}} au {at:short}, plus loin de la cible qu'au départ"
    " ({baseline}).",
)
_WITHOUT = {
    Basis.HELD: Text(
        en="“{measure}”, {status}: {value:in {unit}} on {at:short}, kept ({wanted}).",
        fr="« {measure} », {status} : {value:in {unit}} au {at:short}, maintenu ({wanted}).",
    ),
    Basis.LOST: Text(
        en="“{measure}”, {status}: {value:in {unit}} on {at:short}, not kept ({wanted}).",
        fr="« {measure} », {status} : {value:in {unit}} au {at:short}, non maintenu ({wanted}).",
    ),
    Basis.NO_READING: Text(
        en="“{measure}”: no reading yet.", fr="« {measure} » : aucun relevé pour l'instant."
    ),
    Basis.INCOMPLETE: Text(
        en="“{measure}”: {value:in {unit}} up to {at:short}, but some days are not counted yet.",
        fr="« {measure} » : {value:in {unit}} jusqu'au {at:short}, mais des jours manquent encore.",
    ),
    Basis.NO_BASELINE: Text(
        en="“{measure}”: {value:in {unit}} on {at:short} ({wanted}); where it started is not known.",
        fr="« {measure} » : {value:in {unit}} au {at:short} ({wanted}) ; le point de départ n'est pas"
        " connu.",
    ),
    Basis.NO_TARGET: Text(
        en="“{measure}”: {value:in {unit}} on {at:short}; how much is wanted is not said.",
        fr="« {measure} » : {value:in {unit}} au {at:short} ; ce qui est voulu n'est pas dit.",
    ),
}
_TARGET = Text(en="target {value}", fr="cible {value}")
_ON_SIDE = Text(en="target {side} {value}", fr="cible {side} {value}")
_RANGE = Text(en="target {value} to {upper}", fr="cible de {value} à {upper}")
_FORECAST = Text(
    en="At this pace {value} at the deadline ({level:percent} sure: {low} to {high}).",
    fr="À ce rythme, {value} à l'échéance (sûr à {level:percent} : de {low} à {high}).",
)
_REACHED_ON = Text(
    en="The target would then be reached on {day}.",
    fr="La cible serait alors atteinte le {day}.",
)
_NEEDED = Text(
    en="From here on it takes {needed:signed} a month; so far it is {rate:signed}.",
    fr="Il faudrait désormais {needed:signed} par mois ; le rythme est de {rate:signed}.",
)
_TOO_FEW = Text(en="Too few readings for a forecast.", fr="Trop peu de relevés pour une prévision.")
_STALE = Text(en="A reading is overdue.", fr="Un relevé est en retard.")


def target_progress(seen: TargetProgress, language: Language) -> str:
    """The progress of one target."""
    return " ".join(format_value(sentence, language) for sentence in _target(seen))


def _target(seen: TargetProgress) -> Iterator[Sentence | Text]:
    target = seen.target
    facts: dict[str, object] = {
        "measure": target.measure.name,
        "unit": target.measure.unit,
        "status": seen.status,
        "value": seen.value,
        "at": seen.at,
        "raw": seen.raw,
        "planned": seen.planned_value,
        "share": seen.planned,
        "baseline": target.baseline,
        "wanted": _wanted(target),
    }
    if seen.basis in _WITHOUT:
        yield Sentence(_WITHOUT[seen.basis], facts)
    elif seen.raw is not None and seen.raw < 0 and target.counted_over is None:
        yield Sentence(_BACKWARDS, facts)
    else:
        yield Sentence(_NO_PLAN if seen.planned is None else _MEASURED, facts)
    if seen.status is not Status.REACHED:
        yield from _forecast(seen.forecast, read=seen.value is not None)
    if seen.status in {Status.BEHIND, Status.OFF_TRACK} and seen.forecast.needed is not None:
        yield Sentence(_NEEDED, {"needed": seen.forecast.needed, "rate": seen.forecast.rate})
    if seen.stale:
        yield _STALE


def _wanted(target: Target) -> Sentence:
    facts = {"value": target.value, "upper": target.upper, "side": target.side}
    if target.upper is not None:
        return Sentence(_RANGE, facts)
    return Sentence(_ON_SIDE if target.side in {Side.AT_LEAST, Side.AT_MOST} else _TARGET, facts)


def _forecast(seen: Forecast, *, read: bool) -> Iterator[Sentence | Text]:
    if seen.value is not None:
        facts = {"value": seen.value, "low": seen.low, "high": seen.high, "level": seen.level}
        yield Sentence(_FORECAST, facts)
        if seen.reached_on is not None:
            yield Sentence(_REACHED_ON, {"day": seen.reached_on})
    elif read and seen.refused is NoForecast.TOO_FEW_READINGS:
        yield _TOO_FEW
