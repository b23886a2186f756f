"""The mirror: half a sentence that says what the last answer was taken to mean."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from smartgoals.coaching.understood import Understood
from smartgoals.messages.format import format_value
from smartgoals.model.measure_types import Frequency
from smartgoals.text import Sentence, Text
from smartgoals.values.language import Language

_LONGEST = 9
"""Words of the client beyond this number are not repeated to them."""
_FRAMES = (
    Text(en="{mirror}: noted.", fr="{mirror} : c'est noté."),
    Text(en="So: {mirror}.", fr="Donc : {mirror}."),
    Text(en="I have noted {mirror}.", fr="Je note {mirror}."),
    Text(en="{mirror}, thank you.", fr="{mirror}, merci."),
    Text(en="{mirror}, I see.", fr="{mirror}, je vois."),
    Text(en="Good: {mirror}.", fr="Bien : {mirror}."),
    Text(en="Understood: {mirror}.", fr="Entendu : {mirror}."),
)
_FROM_TO = Text(en="from {low} to {high}", fr="de {low} à {high}")
_QUOTED = Text(en="“{words}”", fr="« {words} »")
_BY = Text(en="by {day}", fr="d'ici le {day}")
_OF_TEN = Text(en="{level} out of ten", fr="{level} sur dix")
_SHARE = Text(en="{share:percent} up to you", fr="{share:percent} de votre ressort")
_DAYS = Text(en="{days} days of work", fr="{days} jours de travail")
_ESTIMATE = Text(en="{low}, {mid} or {high}", fr="{low}, {mid} ou {high}")
_SEVERAL = Text(en="{count} points", fr="{count} points")


def mirror(understood: Sequence[Understood], language: Language, turn_of_phrase: int = 0) -> str:
    """What was understood in half a sentence; empty where there is nothing short to say.

    Args:
        understood: The fields the last answer filled.
        language: "en" or "fr".
        turn_of_phrase: Which of several ways of saying it is used.
    """
    parts = list(dict.fromkeys(part for part in _parts(understood, language) if part))
    if not parts:
        return ""
    said = ", ".join(parts)
    frame = _FRAMES[turn_of_phrase % len(_FRAMES)]
    if frame.en.startswith("{"):
        said = said[:1].upper() + said[1:]
    return format_value(Sentence(frame, {"mirror": said}), language)


def _parts(understood: Sequence[Understood], language: Language) -> Iterator[str]:
    values = {one.field: one.value for one in understood}
    low, high = values.get("objective.target.baseline"), values.get("objective.target.value")
    unit = values.get("objective.target.measure.unit") or ""
    if low is not None and high is not None:
        facts = {"low": low, "high": _with_unit(high, unit)}
        yield format_value(Sentence(_FROM_TO, facts), language)
    elif high is not None or low is not None:
        yield format_value(_with_unit(high if low is None else low, unit), language)
    texts = [one for one in understood if _is_wording(one)]
    if len(understood) > 1:
        texts = [one for one in texts if one.field != "objective.audience"]
    if len(texts) == 1:
        yield _quoted(str(texts[0].value), language)
    elif texts and sum(len(str(one.value).split()) for one in texts) <= _LONGEST:
        for one in texts:
            yield _quoted(str(one.value), language)
    elif len(texts) > 1:
        yield format_value(Sentence(_SEVERAL, {"count": len(texts)}), language)
    yield from _values(values, language)


def _with_unit(value: object, unit: str) -> str | object:
    return (
        value
        if not unit
        else Sentence(
            Text(en="{value} {unit}", fr="{value} {unit}"), {"value": value, "unit": unit}
        )
    )


def _quoted(words: str, language: Language) -> str:
    if len(words.split()) > _LONGEST:
        return ""
    return format_value(Sentence(_QUOTED, {"words": words}), language)


_WORDINGS = re.compile(
    r"^objective\.(?:purposes.*\.(?:statement|because)|audience|target\.measure\.source|obstacles.*\.statement)$"
    r"|^(?:diagnosis|exclusions|strategies|actions|guidelines)\[[^\]]*\]\.statement$|^approach$"
)


def _is_wording(one: Understood) -> bool:
    return isinstance(one.value, str) and _WORDINGS.match(one.field) is not None


def _values(values: dict[str, object], language: Language) -> Iterator[str]:
    estimate = [
        value
        for field, value in values.items()
        if ".estimate." in field and isinstance(value, Decimal)
    ]
    if len(estimate) == 3:  # noqa: PLR2004 — worst, likely, best
        low, mid, high = estimate
        facts = {"low": low, "mid": mid, "high": high}
        yield format_value(Sentence(_ESTIMATE, facts), language)
    for field, value in values.items():
        if field == "objective.deadline" and isinstance(value, date):
            yield format_value(Sentence(_BY, {"day": value}), language)
        elif field == "objective.commitment":
            yield format_value(Sentence(_OF_TEN, {"level": value}), language)
        elif field == "objective.control":
            yield format_value(Sentence(_SHARE, {"share": value}), language)
        elif field.startswith("people["):
            yield str(value)
        elif isinstance(value, Frequency):
            yield format_value(value, language)
        elif field.endswith(".effort"):
            yield format_value(Sentence(_DAYS, {"days": value}), language)
