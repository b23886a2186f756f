"""Nouns in words: a heading, and a line for each field that says something."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import attrs

from smartgoals.errors import InvalidValueError
from smartgoals.messages.field_labels import FIELD_LABELS
from smartgoals.messages.format import format_value
from smartgoals.messages.numbers import percent
from smartgoals.messages.phrases import PHRASES, phrase, title
from smartgoals.model.measure import Measure
from smartgoals.text import Sentence, Text
from smartgoals.values.display import shown
from smartgoals.values.language import Language

_LINE = Text(en="{label}: {value}", fr="{label} : {value}")
_LIST = Text(en="{label}:", fr="{label} :")
_SILENT = {"check", "cues", "doc", "key", "planner", "says", "span", "subject_types", "within"}
"""Fields that say nothing to a reader."""

_SHARES = {
    "chance",
    "chance_left",
    "clamped",
    "commitment",
    "confidence",
    "control",
    "coverage",
    "coverage_left",
    "done",
    "estimated",
    "expected",
    "fit",
    "likelihood",
    "naive",
    "planned",
    "planned_done",
    "raw",
    "share",
    "slack",
    "with_synergy",
}
"""Fields that hold a share of one where they hold a number with a fraction."""


def noun(thing: Any, language: Language) -> str:  # noqa: ANN401 — any noun
    """A noun as its phrase, or as a heading with a line a field.

    Args:
        thing: A noun or a result.
        language: "en" or "fr".

    Raises:
        InvalidValueError: For a noun with a field that has no label here.
    """
    if type(thing) in PHRASES and not isinstance(thing, Measure):
        return phrase(thing, language)
    names = {field.name.lstrip("_") for field in attrs.fields(type(thing))}
    if not names - _SILENT <= FIELD_LABELS.keys():
        msg = f"cannot render {type(thing).__name__}: {shown(thing)}"
        raise InvalidValueError(msg, thing)
    return "\n".join(_lines(thing, language))


def _lines(thing: Any, language: Language) -> Iterator[str]:  # noqa: ANN401 — any noun
    heading = title(thing)
    if heading is not None:
        yield format_value(heading, language)
    indent = "   " if heading is not None else ""
    for label, lines in fields(thing, language):
        if len(lines) == 1:
            facts = {"label": label, "value": lines[0]}
            yield indent + format_value(Sentence(_LINE, facts), language)
        else:
            yield indent + format_value(Sentence(_LIST, {"label": label}), language)
            yield from (f"{indent}   {line}" for line in lines)


def fields(thing: Any, language: Language) -> Iterator[tuple[str, list[str]]]:  # noqa: ANN401 — any noun
    """The label of each field that says something beside the heading, with its lines.

    Args:
        thing: A noun or a result.
        language: "en" or "fr".
    """
    has_heading = title(thing) is not None
    first = attrs.fields(type(thing))[0].name if has_heading else None
    for field in attrs.fields(type(thing)):
        value = getattr(thing, field.name)
        if field.name in {first, *_SILENT} or _says_nothing(
            thing, field, value, shown=not has_heading
        ):
            continue
        label = _label(field.name, language)
        several = isinstance(value, tuple) and any(attrs.has(type(item)) for item in value)
        if several and len(value) > 1:
            yield label, [phrase(item, language) for item in value]
        else:
            yield label, [_value(field.name, value, language)]


def _label(name: str, language: Language) -> str:
    label = format_value(FIELD_LABELS[name.lstrip("_")], language)
    return label[:1].upper() + label[1:]


def _value(name: str, value: object, language: Language) -> str:
    if name in _SHARES and isinstance(value, float | Decimal) and 0 <= value <= 1:
        return percent(value, language)
    return phrase(value, language)


def _says_nothing(
    thing: Any,  # noqa: ANN401 — any noun
    field: attrs.Attribute[Any],
    value: object,
    *,
    shown: bool,
) -> bool:
    """Whether a field is empty or as it always is; what has no heading shows all that it holds."""
    if value is None or value in ((), "") or shown:
        return value is None or value in ((), "")
    default: Any = field.default
    if not isinstance(default, attrs.Factory):  # type: ignore[arg-type]  # ty: ignore[invalid-argument-type]
        return bool(value == default)
    return bool(value == (default.factory(thing) if default.takes_self else default.factory()))
