"""Short forms of values for `repr`, for messages and for notebooks: never a whole noun on a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import partial
from importlib import import_module
from typing import Any

import attrs

SHORT = 80
"""How many characters of a value a message shows."""

_FIELD = 120
_SCREEN = 1_600
_EXACT_DIGITS = 15
_LISTED = 10


def listed(names: Iterable[str]) -> str:
    """Names in a row, the first ten of many.

    Args:
        names: Keys or words.

    >>> listed(["hugo", "lea"]), listed([]), listed(map(str, range(30)))
    ('hugo, lea', 'none', '0, 1, 2, 3, 4, 5, 6, 7, 8, 9 and 20 more')
    """
    given = tuple(names)
    more = f" and {len(given) - _LISTED} more" if len(given) > _LISTED else ""
    return (", ".join(given[:_LISTED]) or "none") + more


def a(kind: type[object]) -> str:
    """The name of a class with its article.

    Args:
        kind: The class.

    >>> a(Decimal), a(int)
    ('a Decimal', 'an int')
    """
    return f"{'an' if kind.__name__[0] in 'AEIOUaeiou' else 'a'} {kind.__name__}"


class Verbatim:
    """Text that is its own `repr`.

    Args:
        text: What is shown.
    """

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text

    def __repr__(self) -> str:
        return self.text


def shown(value: object, limit: int = SHORT) -> str:
    """A value as code would write it, on one line of at most `limit` characters.

    Args:
        value: Anything.
        limit: How many characters there is room for.

    >>> shown(Decimal("52.5")), shown(date(2027, 12, 31)), shown({"programming": 3})
    ('52.5', 'date(2027, 12, 31)', "{'programming': 3}")
    >>> shown(["Hugo", "Inès", "Karim", "Léa", "Marc"], limit=30)
    "['Hugo', 'Inès', … 3 more]"
    """
    return _shown(value, limit, depth=0)


_DEEPEST = 12
"""How many containers within containers are written out."""


def _shown(value: object, limit: int, depth: int) -> str:
    text = _written(value, limit, depth) if depth < _DEEPEST else "…"
    return text if len(text) <= limit else f"{text[: limit - 1]}…"


def _written(value: object, limit: int, depth: int) -> str:  # noqa: PLR0911 — a line for each type
    inside = partial(_shown, limit=limit, depth=depth + 1)
    match value:
        case Enum():
            return repr(value.value)
        case str():
            return repr(value[:limit])
        case Decimal():
            return _decimal(value)
        case date() if not isinstance(value, datetime):
            return f"date({value.year}, {value.month}, {value.day})"
        case tuple():
            return _several(map(inside, value), len(value), "()", limit)
        case list():
            return _several(map(inside, value), len(value), "[]", limit)
        case dict():
            pairs = (f"{inside(key)}: {inside(item)}" for key, item in value.items())
            return _several(pairs, len(value), "{}", limit)
        case int() if value.bit_length() > limit * 4:
            return f"an integer of {value.bit_length()} bits"
        case _ if attrs.has(type(value)):
            return _noun(value, limit)
        case _:
            return " ".join(repr(value).split())


def _decimal(value: Decimal) -> str:
    """Plain digits where a float holds them, so that they may be typed back."""
    short = len(value.as_tuple().digits) <= _EXACT_DIGITS and abs(value.adjusted()) < _EXACT_DIGITS
    return f"{value:f}" if value.is_finite() and short else f"Decimal('{value}')"


def _several(texts: Iterable[str], count: int, brackets: str, limit: int) -> str:
    opening, closing = brackets[0], brackets[1]
    taken: list[str] = []
    for text in texts:
        taken.append(text)
        if len(", ".join(taken)) > limit - 2:
            break
    if len(taken) == count and len(", ".join(taken)) <= limit - 2:
        lone = count == 1 and brackets == "()"
        return f"{opening}{', '.join(taken)}{',' if lone else ''}{closing}"
    while taken and len(", ".join(taken)) > limit - len(", … 999 more()"):
        taken.pop()
    return f"{opening}{', '.join([*taken, f'… {count - len(taken)} more'])}{closing}"


def _noun(noun: Any, limit: int) -> str:  # noqa: ANN401 — any attrs class
    """The whole noun where there is room, else what it starts with."""
    text = repr(noun)
    if len(text) <= limit:
        return text
    name, first = type(noun).__name__, getattr(noun, attrs.fields(type(noun))[0].name)
    return f"{name}({shown(first, max(limit - len(name) - len('(, …)'), 1))}, …)"


def parts(noun: Any) -> Iterator[Verbatim | tuple[str, Verbatim]]:  # noqa: ANN401 — any attrs class
    """The fields of a noun that differ from their defaults, as `__rich_repr__` gives them.

    Args:
        noun: A value of an attrs class.
    """
    by_position, room = True, _SCREEN
    for field in attrs.fields(type(noun)):
        value = getattr(noun, field.name)
        if not field.repr or value == _default(noun, field):
            by_position = False
            continue
        text = shown(value, _FIELD)
        room -= len(field.name) + len(text) + len("=, ")
        if room < 0:
            yield Verbatim("…")
            return
        by_position = by_position and not field.kw_only
        yield Verbatim(text) if by_position else (field.name.lstrip("_"), Verbatim(text))


def _default(noun: Any, field: attrs.Attribute[Any]) -> object:  # noqa: ANN401 — see `parts`
    default: Any = field.default
    if not isinstance(default, attrs.Factory):  # type: ignore[arg-type]  # ty: ignore[invalid-argument-type]
        return default
    return default.factory(noun) if default.takes_self else default.factory()


def short_repr(noun: Any) -> str:  # noqa: ANN401 — any class with `__rich_repr__`
    """What `__rich_repr__` gives, as a call.

    Args:
        noun: A value with a `__rich_repr__`.
    """
    given = (
        f"{part[0]}={part[1]!r}" if isinstance(part, tuple) else repr(part)
        for part in noun.__rich_repr__()
    )
    return f"{type(noun).__name__}({', '.join(given)})"


def html_repr(noun: object) -> str:
    """What a notebook shows of a value: the picture that suits it, as HTML with inline styles only.

    The pictures are in a package above, which is loaded when they are first wanted.

    Args:
        noun: A noun or a result.
    """
    import_module("smartgoals").render  # noqa: B018 — loads the packages in the order that all threads use
    html: str = import_module("smartgoals.views").overview(noun)._repr_html_()
    return html
