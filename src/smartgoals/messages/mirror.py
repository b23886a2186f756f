"""The mirror: half a sentence that says what the last answer was taken to mean."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from smartgoals.coaching.understood import Understood
from smartgoals.messages.format import format_value
from smartgoals.text import Sentence, Text
from smartgoals.values.language import Language

_LONGEST = 9
"""Words of the client beyond this number are not repeated to them."""
_FRAMES = (
    Text(en="{mirror}: noted.", fr="{mirror} : c'est noté."),
    Text(en="{mirror}, thank you.", fr="{mirror}, merci."),
    Text(en="Good: {mirror}.", fr="Bien : {mirror}."),
    Text(en="{mirror}: I have that.", fr="{mirror} : je note."),
    Text(en="Thank you: {mirror}.", fr="Merci : {mirror}."),
    Text(en="Understood: {mirror}.", fr="Entendu : {mirror}."),
    Text(en="{mirror}, all right.", fr="{mirror}, d'accord."),
)
_FROM_TO = Text(en="from {low} to {high}", fr="de {low} à {high}")
_UNIT = Text(en="{value} {unit}", fr="{value} {unit}")
_QUOTED = Text(en="“{words}”", fr="« {words} »")
_BY = Text(en="by {day}", fr="d'ici le {day}")
_OF_TEN = Text(en="{level} out of ten", fr="{level} sur dix")
_SHARE = Text(en="{share:percent} up to you", fr="{share:percent} de votre ressort")
_ESTIMATE = Text(
    en="{low} at worst, {mid} most likely, {high} at best",
    fr="{low} au pire, {mid} sans doute, {high} au mieux",
)
_DAYS = Text(en="{days} {days:day|days} of work", fr="{days} {days:jour|jours} de travail")
_BOTH = Text(en="both", fr="les deux")
_ALL = Text(en="all of that", fr="tout cela")


def mirror(
    understood: Sequence[Understood], language: Language, turn_of_phrase: int | None = 0
) -> str:
    """What was understood in half a sentence; empty where there is nothing short to say.

    Args:
        understood: The fields the last answer filled.
        language: "en" or "fr".
        turn_of_phrase: Which of several ways of saying it is used; None for the bare half sentence.
    """
    parts = list(dict.fromkeys(part for part in _parts(understood, language) if part))
    if not parts:
        return ""
    said = ", ".join(parts)
    if turn_of_phrase is None:
        return said
    frame = _FRAMES[turn_of_phrase % len(_FRAMES)]
    if frame.en.startswith("{"):
        said = said[:1].upper() + said[1:]
    return format_value(Sentence(frame, {"mirror": said}), language)


def _parts(understood: Sequence[Understood], language: Language) -> Iterator[str]:
    values = {entry.field: entry.value for entry in understood}
    yield from _levels(values, language)
    texts = _wordings(understood)
    if len(texts) == 1 or sum(len(words.split()) for words in texts) <= _LONGEST:
        for words in texts:
            yield _quoted(words, language)
    elif len(texts) == _A_PAIR:
        yield format_value(_BOTH, language)
    elif texts:
        yield format_value(_ALL, language)
    yield from _values(values, language)


_A_PAIR = 2


def _levels(values: Mapping[str, object], language: Language) -> Iterator[str]:
    low, high = values.get("objective.target.baseline"), values.get("objective.target.value")
    unit = values.get("objective.target.measure.unit")
    if low is not None and high is not None:
        yield format_value(Sentence(_FROM_TO, {"low": low, "high": _in(unit, high)}), language)
    elif high is not None or low is not None:
        yield format_value(_in(unit, high if low is None else low), language)


def _in(unit: object, value: object) -> object:
    return Sentence(_UNIT, {"value": value, "unit": unit}) if unit else value


def _quoted(words: str, language: Language) -> str:
    if len(words.split()) > _LONGEST:
        return ""
    return format_value(Sentence(_QUOTED, {"words": words}), language)


_WORDINGS = re.compile(
    r"^objective\.(?:purposes.*\.(?:statement|because)|audience|target\.measure\.source|judgement\.reason|obstacles.*\.statement)$"
    r"|^(?:diagnosis|exclusions|strategies|actions|guidelines)\[[^\]]*\]\.statement$|^(?:approach|right_to_err)$"
    r"|^actions\[[^\]]*\]\.target\.measure\.name$|\.evidence$"
)
_IN_THE_CLIENTS_WORDS = re.compile(r"^actions\[[^\]]*\]\.(?:limits|areas.*\.cap)$")
"""Fields of every action at once: the client's words are repeated, once."""


def _wordings(understood: Sequence[Understood]) -> tuple[str, ...]:
    """What is repeated word for word, each once."""
    said = [
        entry.words if _IN_THE_CLIENTS_WORDS.match(entry.field) else str(entry.value)
        for entry in understood
        if _IN_THE_CLIENTS_WORDS.match(entry.field)
        or (isinstance(entry.value, str) and _WORDINGS.match(entry.field))
    ]
    audience = {str(entry.value) for entry in understood if entry.field == "objective.audience"}
    alone = set(said) <= audience
    return tuple(dict.fromkeys(words for words in said if alone or words not in audience))


def _values(values: Mapping[str, object], language: Language) -> Iterator[str]:
    estimate = [value for field, value in values.items() if ".estimate." in field]
    if len(estimate) == 3:  # noqa: PLR2004 — worst, likely, best
        low, mid, high = estimate
        facts = {"low": low, "mid": mid, "high": high}
        yield format_value(Sentence(_ESTIMATE, facts), language)
    for field, value in values.items():
        if field == "objective.deadline":
            yield format_value(Sentence(_BY, {"day": value}), language)
        elif field == "objective.commitment":
            yield format_value(Sentence(_OF_TEN, {"level": value}), language)
        elif field == "objective.control":
            yield format_value(Sentence(_SHARE, {"share": value}), language)
        elif field.startswith("people["):
            yield str(value)
        elif field == "objective.target.measure.every":
            yield format_value(value, language)
        elif field.endswith(".effort"):
            yield format_value(Sentence(_DAYS, {"days": value}), language)
