"""The items of a list, however it was said, and conditions with their responses."""

from __future__ import annotations

import re

from smartgoals.coaching.lexicon import answers, statements
from smartgoals.coaching.understanding.sentences import sentences
from smartgoals.coaching.understanding.utterance import Utterance, tidy

_LINES = re.compile(r"[\n;•]|\s\+\s")
_BULLET = re.compile(r"^\s*(?:[-*–]|\d+[.)]|[a-z]\))\s+", re.IGNORECASE)
_NUMBERED = re.compile(r"(?:^|[\s,;])(?:\d|[a-h])\)\s+|(?:^|[,;.]\s+)\d\.\s+", re.IGNORECASE)
_INLINE = re.compile(r"(?:^|[\s,;])(?:\d[.)]|[a-h]\))\s+", re.IGNORECASE)
_SHORT_ITEM = 6


def items(utterance: Utterance) -> tuple[str, ...]:
    r"""The items: by lines, bullets, sentences or semicolons; else by commas; else by "and".

    Args:
        utterance: What was said.

    >>> from datetime import date
    >>> said = Utterance(text="1. bread\n2. jam, red", language="en", today=date(2026, 1, 12))
    >>> items(said)
    ('bread', 'jam, red')
    """
    return split(utterance.text.strip(), statements.ITEM_CONJUNCTION[utterance.language])


def entries(text: str) -> tuple[str, ...]:
    """The items of a list whose items may hold an "and": by lines, sentences, commas.

    Args:
        text: What was said.

    >>> entries("calls are made at five, when nobody answers")
    ('calls are made at five, when nobody answers',)
    """
    return split(text.strip(), None)


def split(text: str, conjunction: re.Pattern[str] | None) -> tuple[str, ...]:
    """The items of a text.

    Args:
        text: What was said.
        conjunction: What joins the last two items where no comma does.
    """
    numbered = (_INLINE if _BULLET.match(text) else _NUMBERED).split(text)
    if len(numbered) > 2:  # noqa: PLR2004 — before the first number, and two items
        return _non_empty(numbered)
    by_lines = _LINES.split(text)
    if len(by_lines) > 1 or _BULLET.match(text):
        return _non_empty(by_lines)
    by_sentences = sentences(text).parts
    if len(by_sentences) > 1:
        pieces = [piece for part in by_sentences for piece in _enumerated(part)]
        return _non_empty(pieces)
    by_commas = _by_commas(text)
    if conjunction:
        by_commas[-1:] = conjunction.split(by_commas[-1], maxsplit=1)
    return _non_empty(by_commas)


def _enumerated(sentence: str) -> list[str]:
    """A sentence among others is a list only where it enumerates short things."""
    parts = _by_commas(sentence)
    many = len(parts) > 2  # noqa: PLR2004 — two commas at least
    return parts if many and all(len(one.split()) <= _SHORT_ITEM for one in parts) else [sentence]


def _by_commas(text: str) -> list[str]:
    """The parts between commas; one that goes on with a clause or an adverbial is no item of its own."""
    parts: list[str] = []
    place = 0
    for comma in [*statements.ITEM_COMMAS.finditer(text), None]:
        piece = text[place : comma.start() if comma else len(text)]
        joined = parts and "(" in parts[-1] and ")" not in parts[-1]
        if parts and (
            joined
            or (
                statements.CLAUSE_CONTINUES.match(piece)
                and not statements.REMARKS.match(tidy(piece))
            )
        ):
            parts[-1] = text[text.index(parts[-1]) : place + len(piece)]
        else:
            parts.append(piece)
        place = comma.end() if comma else place
    return parts


def _non_empty(parts: list[str]) -> tuple[str, ...]:
    tidied = (unhedged(tidy(_BULLET.sub("", part))) for part in parts)
    return tuple(
        dict.fromkeys(part for part in tidied if part and not statements.REMARKS.match(part))
    )


def unhedged(text: str) -> str:
    """A statement without the "perhaps" behind it.

    Args:
        text: What was said.

    >>> unhedged("the sanctions, perhaps")
    'the sanctions'
    """
    return tidy(statements.HEDGED.sub("", text))


def condition(utterance: Utterance) -> tuple[str, str] | None:
    """The cue and the response, or None where the answer has no such shape.

    Args:
        utterance: What was said.

    >>> from datetime import date
    >>> said = Utterance(text="If it rains, then we stay.", language="en", today=date(2026, 1, 12))
    >>> condition(said)
    ('it rains', 'we stay')
    """
    for shape in answers.CONDITIONS[utterance.language]:
        match = shape.search(utterance.text)
        if match and tidy(match[1]) and tidy(match[2]):
            return tidy(match[1]), tidy(match[2])
    parts = sentences(utterance.text).parts
    if len(parts) == 2 and all(tidy(part) for part in parts):  # noqa: PLR2004
        return tidy(parts[0]), tidy(parts[1])
    return None
