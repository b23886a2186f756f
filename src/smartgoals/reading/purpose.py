"""The purpose a sentence states beside its goal: "so that families come back", "afin de rester"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from smartgoals.reading.lexicon import tags
from smartgoals.reading.lexicon.function_words import FRENCH_FOR

if TYPE_CHECKING:
    from smartgoals.reading.tagging import TaggedText

_ENDS: Final = frozenset({".", ";", "!", "?", ")", "(", ":"})
_INFINITIVES: Final = ("er", "ir", "re", "oir")
_LEVELS: Final = tags.TO | tags.GOAL_NOUN


@frozen
class PurposeClause:
    """Where a purpose stands.

    Attributes:
        link: Index of the first token of the link ("so that", "afin de").
        start: Index of the first token of the purpose itself.
        end: Index behind its last token.
        leads: Whether it opens the sentence, before the goal.
    """

    link: int
    start: int
    end: int
    leads: bool = False

    @property
    def tokens(self) -> frozenset[int]:
        """The tokens of the clause, link included."""
        return frozenset(range(self.link, self.end))


def find_purpose(text: TaggedText, date_tokens: frozenset[int]) -> PurposeClause | None:
    """The first purpose clause that stands beside a goal, or None.

    A clause that opens the sentence must be closed by a comma: "In order to sell more" alone is
    the goal itself.

    Args:
        text: The tagged sentence.
        date_tokens: The tokens of deadlines and periods; a purpose ends before them.
    """
    infinitives = text.language == "fr" and FRENCH_FOR in text.words
    for index in text.positions(tags.PURPOSE_LINK | (tags.SMALL if infinitives else 0)):
        start = _behind_link(text, index)
        if start is None or index in date_tokens or start >= text.size:
            continue
        leads = _opens_sentence(text, index, date_tokens)
        end = _end(text, start, date_tokens, leads=leads)
        if end is not None and end > start:
            return PurposeClause(index, start, end, leads)
    return None


def _behind_link(text: TaggedText, index: int) -> int | None:
    """Where the words behind a link begin, or None where there is no link."""
    if text.has(index, tags.PURPOSE_LINK):
        length = text.value(index, tags.PURPOSE_LINK)
        return text.after(index, tags.PURPOSE_LINK) if length is None else index + length
    return index + 1 if _is_before_infinitive(text, index) else None


def _is_before_infinitive(text: TaggedText, index: int) -> bool:
    """As in "pour attirer les familles", but not in "pour atteindre 80 %", "pour février"."""
    if text.word(index) != FRENCH_FOR or text.has(index, _LEVELS):
        return False
    verb = index + 1
    while text.has(verb, tags.CLITIC):
        verb += 1
    known = text.has(verb, tags.VERBS) or (verb > index + 1 and not text.has(verb, ~0))
    return known and text.word(verb).endswith(_INFINITIVES)


def _opens_sentence(text: TaggedText, index: int, date_tokens: frozenset[int]) -> bool:
    return all(
        before in date_tokens or not text.word(before)[:1].isalnum() for before in range(index)
    )


def _end(text: TaggedText, start: int, date_tokens: frozenset[int], *, leads: bool) -> int | None:
    """Where the purpose ends; None where a leading clause is all there is."""
    for index in range(start, text.size):
        if leads and text.word(index) == ",":
            return index
        if not leads and (index in date_tokens or text.word(index) in _ENDS):
            return _without_separators(text, start, index)
    return None if leads else _without_separators(text, start, text.size)


def _without_separators(text: TaggedText, start: int, end: int) -> int:
    while end > start and not text.word(end - 1)[:1].isalnum() and text.word(end - 1) != "%":
        end -= 1
    return end
