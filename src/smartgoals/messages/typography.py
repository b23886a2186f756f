"""What a typesetter does, so that authors may type what a keyboard has.

An apostrophe is curved in both languages. French gets its no-break spaces by the rule of the
Imprimerie nationale: a thin one before `;`, `!` and `?`, a full one before `:` and `%` and `€`,
and inside « guillemets ».
"""

from __future__ import annotations

import re
import unicodedata
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


# What people wrote, so that it cannot pass for what the library says.

_ESCAPES = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[@-Z\\-_])")
_BREAKS = re.compile(r"[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+")
_JOINERS = "\u200c\u200d"
_MARKS = {"en": (("“", "‘"), ("”", "’")), "fr": (("«", "“"), ("»", "”"))}


def on_one_line(text: str) -> str:
    r"""What somebody wrote, without what could hide, colour, turn round or continue a line.

    Line breaks and tabs become spaces; escape sequences of terminals, control characters and marks of
    writing direction go; what no encoding can hold becomes a replacement character.

    Args:
        text: Anything.

    >>> on_one_line("Grow\nTime-bound: met"), on_one_line("\x1b[31mred\x1b[0m\u202e")
    ('Grow Time-bound: met', 'red')
    """
    if text.isprintable():
        return text
    flat = _BREAKS.sub(" ", _ESCAPES.sub("", text))
    return "".join(map(_visible, flat))


def _visible(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Cs":
        return "\ufffd"
    return "" if category in {"Cc", "Cf"} and character not in _JOINERS else character


def within_marks(text: str, language: Language) -> str:
    """A text as it stands between quotation marks: its own become those of the second level.

    Args:
        text: What is quoted.
        language: Whose quotation marks stand around it.

    >>> within_marks("the “Night” ticket", "en"), within_marks("le billet «Nuit»", "fr")
    ('the ‘Night’ ticket', 'le billet “Nuit”')
    """
    for outer, inner in _MARKS[language]:
        text = text.replace(outer, inner)
    return text


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
