"""The words around a quantity, and whether they make it a base or a change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from smartgoals.reading.lexicon import tags
from smartgoals.reading.lexicon.function_words import (
    ARTICLES_A_THE,
    BASE_NOUNS,
    CHANGE_NOUN_LINKS,
    COMPARED_LINKS,
    OF_WORDS,
)
from smartgoals.reading.quantities import Bound, Quantity, bound_at

if TYPE_CHECKING:
    from smartgoals.reading.tagging import TaggedText

_QUALIFIERS: Final = tags.LEAST | tags.MOST | tags.ABOUT
_PREPOSITIONS: Final = (
    tags.FROM | tags.TO | tags.CHANGED | tags.BASE | tags.IN | tags.WITHIN | tags.ON | tags.OUT_OF
)
_BOUNDS: Final = tags.LEAST | tags.MOST
_MAX_QUALIFIERS: Final = 4
_NOUN_LENGTH: Final = 4
"""Tokens behind a quantity among which its bound is looked for."""


@frozen
class QuantityContext:
    """A quantity with the words that govern it.

    Attributes:
        quantity: The quantity.
        touching: Tags of the phrases that end where the quantity begins.
        before: Tags of all phrases in front of it, those before its thresholds included.
        start: Index of the first token that belongs to it, its preposition included.
        is_minimum: Whether "at least" or the like stands in front of it.
        is_maximum: Whether "at most" or the like stands in front of it.
        bound_behind: The bound behind its noun, as in "5 complaints at most", or None.
        bound_tokens: The tokens of that bound.
        upper: The upper end where the quantity is the lower end of a range, or None.
    """

    quantity: Quantity
    touching: int
    before: int
    start: int
    is_minimum: bool = False
    is_maximum: bool = False
    bound_behind: Bound | None = None
    bound_tokens: range = range(0)
    upper: Quantity | None = None

    @property
    def bound(self) -> Bound | None:
        """The bound said in front of the quantity, right behind it, or behind its noun."""
        if self.is_maximum:
            return "at_most"
        if self.is_minimum:
            return "at_least"
        return self.quantity.bound or self.bound_behind


def quantity_context(text: TaggedText, quantity: Quantity) -> QuantityContext:
    """Step back over "at least", "environ", "un taux de" to the word that governs a quantity.

    Args:
        text: The tagged sentence.
        quantity: A quantity found in it.
    """
    stop, passed = quantity.start, 0
    touching = before = 0
    start = stop
    for step in range(_MAX_QUALIFIERS):
        further, qualified = stop, 0
        for begun, mask in text.ending(stop):
            if qualified & _BOUNDS and begun > further:
                continue
            before |= mask & ~_QUALIFIERS
            if mask & _PREPOSITIONS:
                start = min(start, begun)
            if mask & _QUALIFIERS and not qualified:
                further, qualified = begun, mask & _QUALIFIERS
            if step == 0:
                touching |= mask
        if not qualified:
            break
        stop, passed = further, passed | qualified
    bound, bound_tokens = _bound_behind(text, quantity)
    return QuantityContext(
        quantity,
        touching,
        before,
        min(start, stop),
        is_minimum=passed & tags.LEAST != 0,
        is_maximum=passed & tags.MOST != 0,
        bound_behind=bound,
        bound_tokens=bound_tokens,
    )


def _bound_behind(text: TaggedText, quantity: Quantity) -> tuple[Bound | None, range]:
    """The bound behind the noun of a quantity: "100 members or more", "5 plaintes au maximum"."""
    if not text.all & (tags.OR_MORE | tags.OR_LESS):
        return None, range(0)
    for place in range(quantity.end, quantity.end + _NOUN_LENGTH):
        if not text.word(place)[:1].isalpha():
            break
        found = bound_at(text, place)
        if found is not None:
            return found[1], range(place, found[0])
    return None, range(0)


# Bases: where things stood, or stand today.

_DATE_WORDS: Final = tags.SMALL | tags.MONTH | tags.DIGITS | tags.ABOUT
_MOST_DATE_WORDS: Final = 5
"""Words of a date that may stand between a verb in the past and its figure."""
_BASE_NOUN_DISTANCE: Final = 3


def is_baseline(text: TaggedText, context: QuantityContext) -> bool:
    """As in "was 12 %", "s'élevait en 2019 à 40", "the 2019 level of 40", "40 today"."""
    if context.before & tags.BASE or is_from(text, context):
        return True
    aimed = context.before & tags.TO and text.language == "en"
    if text.has(context.quantity.end, tags.NOW) and not aimed:
        return True
    return is_past(text, context) or _is_level_of_year(text, context)


def is_from(text: TaggedText, context: QuantityContext) -> bool:
    """Whether a figure is a starting point by its preposition; "de" alone does not tell."""
    return bool(context.before & tags.FROM) and text.language == "en"


def is_only_base(text: TaggedText, context: QuantityContext) -> bool:
    """Whether a figure without another is a base all the same: "from our baseline of 40", "40 today"."""
    now = text.has(context.quantity.end, tags.NOW) and not context.before & tags.TO
    return now or _is_said_base(text, context.quantity.start - 1)


def _is_said_base(text: TaggedText, place: int) -> bool:
    near = range(place - _BASE_NOUN_DISTANCE, place)
    return text.word(place) in OF_WORDS and any(text.word(before) in BASE_NOUNS for before in near)


def is_past(text: TaggedText, context: QuantityContext) -> bool:
    """Whether a verb in the past governs a figure, with no more than a date between."""
    place = context.start - 1
    while place >= context.start - _MOST_DATE_WORDS and text.has(place, _DATE_WORDS):
        if text.has(place, tags.PAST):
            return True
        place -= 1
    return text.has(place, tags.PAST)


def _is_level_of_year(text: TaggedText, context: QuantityContext) -> bool:
    """As in "the 2023 figure of 400", "our baseline measure of 69 %", "le niveau 2019 de 12 %"."""
    place = context.quantity.start - 1
    if text.word(place) == ":" and text.word(place - 2) == "(" and text.has(place - 1, tags.DIGITS):
        return True
    if text.word(place) not in OF_WORDS | {":", "("}:
        return False
    if _is_said_base(text, place):
        return True
    pair = text.masks[place - 1] | text.masks[place - 2]
    return bool(pair & tags.BASIS and pair & tags.DIGITS)


# Changes: by how much, and not how many.

_CHANGING: Final = tags.UP | tags.DOWN | tags.MOVE
_WAYS: Final = _CHANGING | tags.KEEP
_SHARE_KINDS: Final = frozenset({"percent", "points"})
_VERB_DISTANCE: Final = 60
"""How many words before its figure a verb of change may stand."""
_CHANGE_DISTANCE: Final = 6
_CHANGE_NOUN_DISTANCE: Final = 4


def follows_change_verb(text: TaggedText, place: int) -> bool:
    """Whether a verb or noun of change stands somewhere before a place."""
    return text.first(_CHANGING, max(0, place - _VERB_DISTANCE), place) is not None


def is_change(text: TaggedText, context: QuantityContext, *, first: bool) -> bool:
    """Whether a figure says by how much rather than how many."""
    figure = context.quantity
    if figure.sign in {"+", "-"} and _is_signed_level(text, context):
        return False
    if figure.sign:
        return figure.sign in {"x", "/"} or not _keeps(text, figure.start)
    if _compares(text, figure):
        return True
    if context.before & tags.TO and not context.before & tags.CHANGED:
        return False
    return _is_governed(text, context, first=first)


def _is_signed_level(text: TaggedText, context: QuantityContext) -> bool:
    """As in "Reach a temperature of +5 °C", "atteindre un solde de +200", unlike "+20 %"."""
    if context.quantity.sign == "-" and context.before & tags.TO:
        return True
    if context.quantity.kind == "percent":
        return False
    return _governing(text, context.quantity.start) & tags.REACH != 0


def _governing(text: TaggedText, place: int) -> int:
    """The tags of the nearest verb of change or reaching before a place."""
    for before in range(place - 1, max(-1, place - _VERB_DISTANCE), -1):
        if text.has(before, _WAYS | tags.REACH):
            return text.masks[before]
    return 0


def _compares(text: TaggedText, figure: Quantity) -> bool:
    """As in "20 % more" and "3x the number", but not "3 times a week"."""
    if figure.kind == "times":
        return not text.has(figure.end, tags.REPEAT | tags.ARTICLE)
    return figure.kind in _SHARE_KINDS and comparison(text, figure) != 0


def comparison(text: TaggedText, figure: Quantity) -> int:
    """The sense of the comparative behind a figure: "20 % more", "20 % de plaintes en moins"."""
    compared = tags.MORE | tags.FEWER
    if text.has(figure.end, compared):
        return text.masks[figure.end] & compared
    if text.word(figure.end + 2) in COMPARED_LINKS:
        return text.masks[figure.end + 2] & compared
    plain = not text.has(figure.end, tags.SMALL | tags.VERBS)
    return text.masks[figure.end + 1] & compared if plain else 0


def _is_governed(text: TaggedText, context: QuantityContext, *, first: bool) -> bool:
    """Whether a verb or noun of change makes the figure its own."""
    figure, before = context.quantity, context.before
    verb = context.start - 1
    if text.has(verb, tags.REACH) and text.has(verb, tags.MOVE):
        return False
    if (
        figure.kind == "money"
        and text.first(tags.SAVE, max(0, context.start - _CHANGE_DISTANCE), context.start)
        is not None
    ):
        return False
    if not follows_change_verb(text, figure.start) or _keeps(text, figure.start):
        return text.language == "en" and bool(before & tags.CHANGED)
    if before & tags.CHANGED:
        return (
            first
            or text.first(_CHANGING, max(0, context.start - _CHANGE_DISTANCE), context.start)
            is not None
        )
    if (
        (text.word(context.start) in OF_WORDS and text.language == "en")
        or context.is_minimum
        or context.is_maximum
    ):
        return _follows_noun(text, context)
    bare = figure.kind in _SHARE_KINDS and text.language == "en"
    return bare or before & (tags.UP | tags.DOWN) != 0


def _keeps(text: TaggedText, place: int) -> bool:
    """Whether the nearest verb before a place keeps things as they are."""
    for before in range(place - 1, max(-1, place - _VERB_DISTANCE), -1):
        if text.has(before, _WAYS):
            return not text.has(before, _CHANGING)
    return False


def _follows_noun(text: TaggedText, context: QuantityContext) -> bool:
    """As in "an increase of 20 %", "a rise in sales of at least 5 points"."""
    nouns = range(max(0, context.start - _CHANGE_NOUN_DISTANCE), context.start)
    return (
        text.word(context.start) in OF_WORDS
        and text.language == "en"
        and any(
            text.word(place - 1) in ARTICLES_A_THE or text.word(place + 1) in CHANGE_NOUN_LINKS
            for place in nouns
            if text.has(place, tags.UP | tags.DOWN)
        )
    )
