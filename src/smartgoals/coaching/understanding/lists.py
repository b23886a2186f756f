"""The items of a list, however it was said, and conditions with their responses."""

from __future__ import annotations

import re

from smartgoals.coaching.lexicon import answers, statements
from smartgoals.coaching.understanding.sentences import sentences
from smartgoals.coaching.understanding.utterance import Utterance, tidy
from smartgoals.values.language import Language

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
    return _split(utterance, statements.ITEM_CONJUNCTION[utterance.language])


def entries(utterance: Utterance) -> tuple[str, ...]:
    """The items of a list whose items may hold an "and": by lines, sentences, commas, clauses.

    Args:
        utterance: What was said.

    >>> from datetime import date
    >>> said = Utterance(
    ...     text="calls are made at five, when nobody answers, and the form is too long",
    ...     language="en",
    ...     today=date(2026, 1, 12),
    ... )
    >>> entries(said)
    ('calls are made at five, when nobody answers', 'the form is too long')
    """
    return _split(utterance, None)


def _split(utterance: Utterance, conjunction: re.Pattern[str] | None) -> tuple[str, ...]:
    """The items of an answer; `conjunction` joins the last two where no comma does."""
    text = utterance.text.strip()
    numbered = (_INLINE if _BULLET.match(text) else _NUMBERED).split(text)
    if len(numbered) > 2:  # noqa: PLR2004 — before the first number, and two items
        return _non_empty(numbered)
    by_lines = _LINES.split(text)
    if len(by_lines) > 1 or _BULLET.match(text):
        return _non_empty(by_lines)
    by_sentences = sentences(text).parts
    if len(by_sentences) > 1:
        pieces = [piece for part in by_sentences for piece in _enumerated(part, utterance.language)]
    else:
        pieces = [
            one
            for one in _by_commas(text, utterance.language)
            if not statements.REMARKS.match(tidy(one))
        ]
        if conjunction and pieces:
            pieces[-1:] = conjunction.split(pieces[-1], maxsplit=1)
    return _non_empty([part for piece in pieces for part in _clauses(piece, utterance.language)])


def _enumerated(sentence: str, language: Language) -> list[str]:
    """A sentence among others is a list only where it enumerates short things or whole clauses."""
    parts = _by_commas(sentence, language)
    many = len(parts) > 2  # noqa: PLR2004 — two commas at least
    short = many and all(len(part.split()) <= _SHORT_ITEM for part in parts)
    return parts if short or statements.REMARKS.match(tidy(parts[-1])) else [sentence]


def _by_commas(text: str, language: Language) -> list[str]:
    """The parts between commas; one that goes on with a clause or an adverbial is no item of its own."""
    parts: list[str] = []
    place, coordinated = 0, False
    for comma in [*statements.ITEM_COMMAS.finditer(text), None]:
        piece = text[place : comma.start() if comma else len(text)]
        if parts and _goes_on(piece, parts, language, coordinated=coordinated):
            parts[-1] = text[text.index(parts[-1]) : place + len(piece)]
        else:
            parts.append(piece)
        place = comma.end() if comma else place
        coordinated = comma is not None and comma["conjunction"] is not None
    return parts


def _goes_on(piece: str, before: list[str], language: Language, *, coordinated: bool) -> bool:
    """Whether a piece belongs to the one before the comma.

    A clause whose pronoun stands for what was just named does so, unless "and" is in front of it.
    """
    if "(" in before[-1] and ")" not in before[-1]:
        return True
    if statements.REMARKS.match(tidy(piece)):
        return False
    if statements.ANAPHOR.match(piece):
        return not coordinated
    if statements.CLAUSE_SUBJECT[language].match(piece):
        return False
    return statements.CLAUSE_CONTINUES.match(piece) is not None


def _clauses(text: str, language: Language) -> list[str]:
    """The clauses that "and" joins, where each has a subject and a verb of its own."""
    finite = statements.FINITE[language]
    for place in statements.ITEM_CONJUNCTION[language].finditer(text):
        left, right = text[: place.start()], text[place.end() :]
        subject = statements.CLAUSE_SUBJECT[language].match(right) or statements.NOUN_PHRASE.match(
            right
        )
        if subject and finite.search(left) and finite.search(right[subject.end() - 1 :]):
            return [left, *_clauses(right, language)]
    return [text]


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


def infinitive(item: str) -> str:
    """An option or an action without the "we could" in front of it.

    Args:
        item: What was said.

    >>> infinitive("we could also call them"), infinitive("a letter")
    ('call them', 'a letter')
    """
    return tidy(statements.MODAL_LEAD.sub("", item)) or item


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
