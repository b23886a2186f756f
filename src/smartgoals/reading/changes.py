"""By how much, or how many? The words that make a figure a change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smartgoals.reading.lexicon import tags

if TYPE_CHECKING:
    from smartgoals.reading.context import QuantityContext
    from smartgoals.reading.quantities import Quantity
    from smartgoals.reading.tagging import TaggedText

_CHANGING: Final = tags.UP | tags.DOWN | tags.MOVE
_WAYS: Final = _CHANGING | tags.KEEP
_SHARES: Final = frozenset({"percent", "points"})
_FAR: Final = 60
_NEAR: Final = 6
_NOUN: Final = 4


def follows_change_verb(text: TaggedText, place: int) -> bool:
    """Whether a verb or noun of change stands somewhere before a place."""
    return text.first(_CHANGING, max(0, place - _FAR), place) is not None


def is_change(text: TaggedText, context: QuantityContext, *, first: bool) -> bool:
    """Whether a figure says by how much rather than how many."""
    figure = context.quantity
    if figure.sign in {"+", "-"} and _is_signed_level(text, context):
        return False
    if figure.sign:
        return figure.sign in {"x", "/"} or not _is_kept(text, figure.start)
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
    for before in range(place - 1, max(-1, place - _FAR), -1):
        if text.has(before, _WAYS | tags.REACH):
            return text.masks[before]
    return 0


def _compares(text: TaggedText, figure: Quantity) -> bool:
    """As in "20 % more" and "3x the number", but not "3 times a week"."""
    if figure.kind == "times":
        return not text.has(figure.end, tags.REPEAT | tags.ARTICLE)
    return figure.kind in _SHARES and comparison(text, figure) != 0


def comparison(text: TaggedText, figure: Quantity) -> int:
    """The sense of the comparative behind a figure: "20 % more", "20 % de plaintes en moins"."""
    compared = tags.MORE | tags.FEWER
    if text.has(figure.end, compared):
        return text.masks[figure.end] & compared
    if text.word(figure.end + 2) in {"en", "de"}:
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
        and text.first(tags.SAVE, max(0, context.start - _NEAR), context.start) is not None
    ):
        return False
    if not follows_change_verb(text, figure.start) or _is_kept(text, figure.start):
        return text.language == "en" and bool(before & tags.CHANGED)
    if before & tags.CHANGED:
        return (
            first or text.first(_CHANGING, max(0, context.start - _NEAR), context.start) is not None
        )
    if text.word(context.start) == "of" or context.is_minimum or context.is_maximum:
        return _follows_noun(text, context)
    bare = figure.kind in _SHARES and text.language == "en"
    return bare or before & (tags.UP | tags.DOWN) != 0


def _is_kept(text: TaggedText, place: int) -> bool:
    """Whether the nearest verb before a place keeps things as they are."""
    for before in range(place - 1, max(-1, place - _FAR), -1):
        if text.has(before, _WAYS):
            return not text.has(before, _CHANGING)
    return False


def _follows_noun(text: TaggedText, context: QuantityContext) -> bool:
    """As in "an increase of 20 %", "a rise in sales of at least 5 points"."""
    nouns = range(max(0, context.start - _NOUN), context.start)
    return text.word(context.start) == "of" and any(
        text.word(place - 1) in {"a", "an", "the"} or text.word(place + 1) in {"of", "in"}
        for place in nouns
        if text.has(place, tags.UP | tags.DOWN)
    )
