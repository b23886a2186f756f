"""Which figure is the base, which the level aimed at, and which the change."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from attrs import frozen

from smartgoals.reading.candidates import candidates
from smartgoals.reading.lexicon import senses

if TYPE_CHECKING:
    from collections.abc import Sequence

    from smartgoals.reading.context import Context
    from smartgoals.reading.figures import Figure
    from smartgoals.reading.marked import Marked

_CHANGING: Final = senses.UP | senses.DOWN | senses.MOVE | senses.VAGUE
_SHARES: Final = frozenset({"percent", "points"})
_RANGE: Final = frozenset({"-", "to", "a", "and", "et"})


@frozen
class Aim:
    """The figures of a goal by the part they play, each in its context."""

    baseline: Context | None = None
    value: Context | None = None
    change: Context | None = None


def aim_of(text: Marked, found: Sequence[Figure]) -> Aim:
    """Give every figure its part.

    A pair "from … to …" goes first; then what is aimed at in so many words; then a change; then
    the first plain level. Where a range is aimed at, its first end counts.
    """
    strong, weak = candidates(text, found)
    pair = _pair(text, strong)
    if pair is not None:
        return Aim(*pair)
    strong = _without_upper_ends(text, strong)
    based = [c for c in strong if c.before & senses.BASE or _is_from(text, c)]
    rest = [c for c in strong if c not in based]
    change = next((c for c in rest if is_change(text, c, first=c is rest[0])), None)
    aimed = next((c for c in rest if c is not change and c.before & senses.TO), None)
    if change is None and aimed is None:
        aimed = next(iter((*rest, *weak)), None)
    if aimed is None and change is None and based:
        return Aim(value=based[0])
    return Aim(based[0] if based else None, aimed, change)


def _pair(text: Marked, found: Sequence[Context]) -> tuple[Context, Context] | None:
    """ "From A to B", "de A à B", "A → B"."""
    for first, second in pairwise(found):
        gap = second.start - first.figure.end
        if not second.before & senses.TO or not 0 <= gap <= _NEAR:
            continue
        if text.first(senses.AND, first.figure.end, second.start) is not None:
            continue
        if _is_from(text, first) or changes(text, first.figure.start) or first.before & senses.BASE:
            return first, second
        if text.word(second.figure.start - 1) in {"->", "=>", "→"}:
            return first, second
    return None


_NEAR: Final = 6


def _is_from(text: Marked, context: Context) -> bool:
    """Whether a figure is a starting point by its preposition; "de" alone does not tell."""
    return bool(context.before & senses.FROM) and text.language == "en"


def _without_upper_ends(text: Marked, found: Sequence[Context]) -> list[Context]:
    """Drop the second figure of "5 to 10" and "entre 5 et 10"."""
    kept: list[Context] = []
    for context in found:
        joint = context.figure.start - 1
        previous = kept[-1].figure if kept else None
        if previous and previous.end == joint and text.word(joint) in _RANGE:
            continue
        kept.append(context)
    return kept


def changes(text: Marked, place: int) -> bool:
    """Whether a verb or noun of change stands somewhere before a place."""
    return text.first(_CHANGING, max(0, place - _FAR), place) is not None


_FAR: Final = 60


def way_before(text: Marked, place: int) -> int | None:
    """The nearest verb or noun of change, keeping or reaching before a place."""
    for before in range(place - 1, max(-1, place - _FAR), -1):
        for sense in (senses.UP, senses.DOWN, senses.KEEP, senses.MOVE, senses.VAGUE):
            if text.has(before, sense):
                return sense
    return None


def is_change(text: Marked, context: Context, *, first: bool) -> bool:
    """Whether a figure says by how much rather than how many."""
    figure, before = context.figure, context.before
    if figure.sign in {senses.FACTOR, senses.SPLIT}:
        return True
    way = way_before(text, figure.start)
    if figure.sign in {"+", "-"}:
        return way != senses.KEEP
    if figure.kind == "times" and not text.has(figure.end, senses.REPEAT | senses.ARTICLE):
        return True
    if text.has(figure.end, senses.MORE | senses.FEWER) and figure.kind in _SHARES:
        return True
    if before & senses.TO and not before & senses.CHANGED:
        return False
    if way is None or way == senses.KEEP:
        return text.language == "en" and bool(before & senses.CHANGED)
    if before & senses.CHANGED:
        near = text.first(_CHANGING, max(0, context.start - _NEAR), context.start) is not None
        return first or near
    if text.word(context.start) == "of" or context.floor or context.ceiling:
        return _after_noun_of_change(text, context)
    return figure.kind in _SHARES | {"times"} or before & (senses.UP | senses.DOWN) != 0


def _after_noun_of_change(text: Marked, context: Context) -> bool:
    """ "An increase of 20 %", "a rise in sales of at least 5 points"."""
    if text.word(context.start) != "of":
        return False
    nouns = range(max(0, context.start - 4), context.start)
    return any(
        text.word(place - 1) in {"a", "an", "the"} or text.word(place + 1) in {"of", "in"}
        for place in nouns
        if text.has(place, senses.UP | senses.DOWN)
    )
