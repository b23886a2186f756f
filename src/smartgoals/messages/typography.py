"""What a typesetter does, so that authors may type what a keyboard has.

An apostrophe is curved in both languages. French gets its no-break spaces by the rule of the
Imprimerie nationale: a thin one before `;`, `!` and `?`, a full one before `:` and `%` and `€`,
and inside « guillemets ».
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from smartgoals.values.language import Language

_THIN = "\u202f"
_FULL = "\u00a0"
_ANY = f"[ {_FULL}{_THIN}]*"
_APOSTROPHE = re.compile(r"(?<=[\w}])'(?=[\w{«])")
_SIGNS = re.compile(
    rf"(?P<address>\b\w+://\S+)"
    rf"|(?P<open>«){_ANY}"
    rf"|{_ANY}(?P<close>»)"
    rf"|(?<=[^\s«(:;!?]){_ANY}(?P<stop>[:;!?]+)(?=[\s)\]»”]|$)"
    rf"|(?<=[\d}}]){_ANY}(?P<unit>[%€])"
)


def typeset(text: str, language: Language) -> str:
    r"""The text with the spaces and apostrophes it wants; times and addresses stay whole.

    Doing it twice changes nothing. Facts are placed afterwards, so what people wrote themselves
    is never touched.

    >>> typeset("Atteint ?", "fr"), typeset("«Oui»", "fr")
    ('Atteint\u202f?', '«\xa0Oui\xa0»')
    >>> typeset("À 10:30, voir https://example.org/?p=1", "fr")
    'À 10:30, voir https://example.org/?p=1'
    >>> typeset("Isn't it reached?", "en")
    'Isn’t it reached?'
    """
    curved = _APOSTROPHE.sub("’", text)
    return _SIGNS.sub(_with_space, curved) if language == "fr" else curved


def _with_space(match: re.Match[str]) -> str:
    if address := match["address"]:
        return address
    if opening := match["open"]:
        return f"{opening}{_FULL}"
    sign = match[match.lastgroup or 0]
    thin = match["stop"] and not sign.startswith(":")
    return f"{_THIN if thin else _FULL}{sign}"


# Several things in one breath: a, b and c.

_AND = {"en": " and ", "fr": " et "}
_OR = {"en": " or ", "fr": " ou "}


def join_and(items: Sequence[str], language: Language) -> str:
    """Every one of them.

    >>> join_and(["Hugo", "Léa", "Marc"], "en"), join_and(["Hugo", "Léa"], "fr")
    ('Hugo, Léa and Marc', 'Hugo et Léa')
    """
    return _joined(items, _AND[language])


def join_or(items: Sequence[str], language: Language) -> str:
    """Any one of them.

    >>> join_or(["May", "June", "July"], "en"), join_or(["mai"], "fr")
    ('May, June or July', 'mai')
    """
    return _joined(items, _OR[language])


def _joined(items: Sequence[str], last: str) -> str:
    if len(items) < 2:  # noqa: PLR2004 — a join needs two sides
        return "".join(items)
    return f"{', '.join(items[:-1])}{last}{items[-1]}"
