"""What a client can do: answer, pass, take the last answer back, or reopen a field.

An event says all that is needed to hear it again: what was said, on which day, to which question and in
which language. `to_dict` and `event_from_dict` write it as plain JSON values and read it back.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from typing import Any, TypeAlias

import attrs
from attrs import field

from smartgoals.errors import InvalidValueError
from smartgoals.values.checks import as_date_or_none, instance_of, optional_instance_of
from smartgoals.values.display import shown
from smartgoals.values.frozen import frozen
from smartgoals.values.language import Language, validate_language


def _language(_: object, __: object, language: Language | None) -> None:
    if language is not None:
        validate_language(language)


@frozen
class Answer:
    """What the client said, word for word; nothing at all is an answer too.

    Attributes:
        text: The words.
        on: The day they were said; the interview's own where none is given.
        question: What they answer, as in `Ask.id`; the question of the moment where none is given.
        language: "en" or "fr"; the interview's own where none is given.

    >>> Answer("Other people.", on=date(2026, 1, 12)).to_dict()
    {'kind': 'answer', 'text': 'Other people.', 'on': '2026-01-12'}
    """

    text: str = field(validator=instance_of(str))
    on: date | None = field(default=None, converter=as_date_or_none, kw_only=True)
    question: str | None = field(default=None, validator=optional_instance_of(str), kw_only=True)
    language: Language | None = field(default=None, validator=_language, kw_only=True)

    def to_dict(self) -> dict[str, str]:
        """The event as values that JSON knows."""
        return _written(self, "answer")


@frozen(kw_only=True)
class Skip:
    """The client would rather not answer; the question is put aside for the end.

    Attributes:
        on: The day.
        question: What is passed over, as in `Ask.id`.
    """

    on: date | None = field(default=None, converter=as_date_or_none)
    question: str | None = field(default=None, validator=optional_instance_of(str))

    def to_dict(self) -> dict[str, str]:
        """The event as values that JSON knows."""
        return _written(self, "skip")


@frozen(kw_only=True)
class Back:
    """The client takes the last answer or skip back.

    Attributes:
        on: The day.
    """

    on: date | None = field(default=None, converter=as_date_or_none)

    def to_dict(self) -> dict[str, str]:
        """The event as values that JSON knows."""
        return _written(self, "back")


@frozen
class Revise:
    """The client wants to change a field; what it held stays until there is a new answer.

    Attributes:
        field: A topic ("deadline") or a field of the policy ("objective.deadline").
        on: The day.
    """

    field: str = attrs.field(validator=instance_of(str))
    on: date | None = attrs.field(default=None, converter=as_date_or_none, kw_only=True)

    def to_dict(self) -> dict[str, str]:
        """The event as values that JSON knows."""
        return _written(self, "revise")


Event: TypeAlias = Answer | Skip | Back | Revise
"""Everything an interview can hear; a tuple of these is all that has to be stored."""

_KINDS: Mapping[str, type[Answer | Skip | Back | Revise]] = {
    "answer": Answer,
    "skip": Skip,
    "back": Back,
    "revise": Revise,
}


def event_from_dict(document: object) -> Event:
    """The event that `to_dict` wrote.

    Args:
        document: A mapping with `kind` and the fields of that kind of event.

    Raises:
        InvalidValueError: When it is no such mapping, or a field cannot be what it is.

    >>> event_from_dict({"kind": "answer", "text": "Other people.", "on": "2026-01-12"}).on
    datetime.date(2026, 1, 12)
    """
    if not isinstance(document, Mapping):
        msg = f"an event is a mapping with a kind, not {shown(document)}"
        raise InvalidValueError(msg, document)
    fields = {str(name): value for name, value in document.items()}
    kind = fields.pop("kind", None)
    if not isinstance(kind, str) or kind not in _KINDS:
        msg = f"the kind of an event is one of {', '.join(_KINDS)}, not {shown(kind)}"
        raise InvalidValueError(msg, kind)
    known = {attribute.name for attribute in attrs.fields(_KINDS[kind])}
    required = {one.name for one in attrs.fields(_KINDS[kind]) if one.default is attrs.NOTHING}
    if not required <= set(fields) <= known:
        msg = f"an event of kind {shown(kind)} has the fields {', '.join(sorted(known))}, not {sorted(fields)}"
        raise InvalidValueError(msg, document)
    if "on" in fields:
        fields["on"] = _day(fields["on"])
    event: Event = _KINDS[kind](**fields)
    return event


def _day(written: object) -> date:
    if isinstance(written, str):
        with suppress(ValueError):
            return date.fromisoformat(written)
    msg = f"the day of an event is written like '2026-01-12', not {shown(written)}"
    raise InvalidValueError(msg, written)


def _written(event: Any, kind: str) -> dict[str, str]:  # noqa: ANN401 — any of the events
    values = attrs.asdict(event, filter=lambda _, value: value is not None)
    return {"kind": kind, **{name: str(value) for name, value in values.items()}}
