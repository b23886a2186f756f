"""Several things in one breath: a, b and c."""

from __future__ import annotations

from collections.abc import Sequence

from smartgoals.values.language import Language

_AND = {"en": " and ", "fr": " et "}
_OR = {"en": " or ", "fr": " ou "}


def all_of(items: Sequence[str], language: Language) -> str:
    """Every one of them.

    >>> all_of(["Hugo", "Léa", "Marc"], "en"), all_of(["Hugo", "Léa"], "fr")
    ('Hugo, Léa and Marc', 'Hugo et Léa')
    """
    return _joined(items, _AND[language])


def one_of(items: Sequence[str], language: Language) -> str:
    """Any one of them.

    >>> one_of(["May", "June", "July"], "en"), one_of(["mai"], "fr")
    ('May, June or July', 'mai')
    """
    return _joined(items, _OR[language])


def _joined(items: Sequence[str], last: str) -> str:
    if len(items) < 2:  # noqa: PLR2004 — a join needs two sides
        return "".join(items)
    return f"{', '.join(items[:-1])}{last}{items[-1]}"
