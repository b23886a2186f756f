"""Which figure is the base, which the level aimed at, and which the change."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from attrs import evolve, frozen

from smartgoals.reading.baselines import is_base, is_from, is_only_base, was
from smartgoals.reading.changes import changes, is_change
from smartgoals.reading.context import Context, around
from smartgoals.reading.lexicon import tags
from smartgoals.reading.non_targets import is_age, is_name, is_rate, is_year
from smartgoals.reading.quantities import Figure
from smartgoals.reading.tagging import TaggedText

# Figures that may be aimed at, and those to fall back on where there is no other.

_AFTER: Final = frozenset({"after", "apres", "since", "depuis"})
_TIMED: Final = tags.IN | tags.WITHIN
_GOVERNED: Final = tags.TO | tags.UP | tags.DOWN


def candidates(text: TaggedText, found: Sequence[Figure]) -> tuple[list[Context], list[Context]]:
    """The figures that may be aimed at, the strong ones and the weak ones.

    A number that measures nothing (a name, an age, a rate) takes its partner in a range with it.
    """
    contexts = [around(text, figure) for figure in found]
    strong: list[Context] = []
    weak: list[Context] = []
    for place, context in enumerate(contexts):
        previous = contexts[place - 1] if place else None
        following = contexts[place + 1] if place + 1 < len(contexts) else None
        if _is_other(text, context, previous):
            continue
        if following and joins(text, context, following) and is_age(text, following):
            continue
        if previous and joins(text, previous, context) and is_age(text, previous):
            continue
        (weak if _is_weak(text, context) else strong).append(context)
    return strong, weak


def joins(text: TaggedText, first: Context, second: Context) -> bool:
    """Whether two figures are the ends of a range: "18-25", "5 to 10", "entre 5 et 10"."""
    joint = second.figure.start - 1
    if first.figure.unit not in {None, second.figure.unit}:
        return False
    return first.figure.end == joint and text.word(joint) in {"-", "to", "a", "and", "et"}


def _is_other(text: TaggedText, context: Context, previous: Context | None) -> bool:
    return (
        is_name(text, context)
        or _is_interval(text, context)
        or is_age(text, context)
        or is_rate(text, context, previous.figure if previous else None)
        or is_year(text, context)
        or _is_adjective(text, context)
    )


def _is_interval(text: TaggedText, context: Context) -> bool:
    """As in "surveyed after three months": only when, not how many."""
    return context.figure.kind == "time" and text.word(context.figure.start - 1) in _AFTER


def _is_adjective(text: TaggedText, context: Context) -> bool:
    """As in "a 3-year plan", but not in "a maximum 24-hour wait", "within a 10-day window"."""
    figure = context.figure
    within = text.word(figure.start - 1) == "a" and text.has(figure.start - 2, tags.WITHIN)
    if context.floor or context.ceiling or within:
        return False
    return figure.modifier and figure.kind in {"count", "time"}


def _is_weak(text: TaggedText, context: Context) -> bool:
    """A promise of service, or a size of something else."""
    figure, before = context.figure, context.before
    if figure.modifier:
        return True
    if figure.kind == "time" and _is_timed(text, context):
        return True
    sized = text.word(context.start) in {"de", "with", "having"} and (
        context.floor or context.ceiling
    )
    return sized and not before & _GOVERNED


def _is_timed(text: TaggedText, context: Context) -> bool:
    before = context.before
    if before & _TIMED and not before & tags.TO:
        return True
    words = text.words[context.start : context.figure.start]
    return not before & _GOVERNED and any(word in {"sous", "within", "under"} for word in words)


_NEAR: Final = 6


@frozen
class Aim:
    """The figures of a goal by the part they play, each in its context."""

    baseline: Context | None = None
    value: Context | None = None
    change: Context | None = None
    figures: tuple[Context, ...] = ()
    """All that may be aimed at, in order."""


NO_AIM: Final = Aim()


def aim_of(text: TaggedText, found: Sequence[Figure]) -> Aim:
    """Give every figure its part.

    A pair "from … to …" goes first; then what is aimed at in so many words; then a change; then
    the first plain level. Where a range is aimed at, its first end counts.
    """
    if not found:
        return NO_AIM
    strong, weak = candidates(text, found)
    pair = _pair(text, strong)
    if pair is not None:
        return Aim(*pair, figures=tuple(strong))
    strong = _without_upper_ends(text, strong)
    based = [c for c in strong if is_base(text, c)]
    rest = [c for c in strong if not is_base(text, c)]
    change = next((c for c in rest if is_change(text, c, first=c is rest[0])), None)
    aimed = next((c for c in rest if c is not change and c.before & tags.TO), None)
    if change is None and aimed is None:
        aimed = next(iter((*rest, *weak)), None)
    if aimed is None and change is None and based and not is_only_base(text, based[0]):
        return Aim(value=based[0], figures=tuple(strong))
    return Aim(based[0] if based else None, aimed, change, tuple(strong))


def _pair(text: TaggedText, found: Sequence[Context]) -> tuple[Context, Context] | None:
    """As in "From A to B", "de A à B", "A → B"."""
    for first, second in pairwise(found):
        gap = second.start - first.figure.end
        if (
            not second.before & tags.TO
            or not 0 <= gap <= _NEAR
            or _is_instalment(text, first, second)
        ):
            continue
        if was(text, second) or not _is_alike(text, first.figure, second.figure):
            continue
        if text.first(tags.AND, first.figure.end, second.start) is not None:
            continue
        if _is_by(text, first) or (joins(text, first, second) and _is_span(text, first, second)):
            continue
        if is_from(text, first) or changes(text, first.figure.start) or first.before & tags.BASE:
            return _scaled_alike(text, first, second), second
        if text.word(second.figure.start - 1) in {"->", "=>", "→"}:
            return first, second
    return None


def _is_instalment(text: TaggedText, first: Context, second: Context) -> bool:
    """As in "€500 a month to reach €6,000"."""
    return text.has(first.figure.end, tags.REPEAT) and not text.has(second.figure.end, tags.REPEAT)


def _scaled_alike(text: TaggedText, first: Context, second: Context) -> Context:
    """Let "from 1.2 to 1.5 million" mean millions twice."""
    figure, goal = first.figure, second.figure
    scale = text.first(tags.SCALE, goal.start, goal.end)
    bare = figure.kind == "count" and figure.end - figure.start == 1
    if scale is None or not bare or goal.amount < figure.amount * 100:
        return first
    return evolve(
        first, figure=evolve(figure, amount=figure.amount * text.value(scale, tags.SCALE))
    )


def _without_upper_ends(text: TaggedText, found: Sequence[Context]) -> list[Context]:
    """Let the first figure of "5 to 10 %" stand for both, with the unit of the second."""
    kept: list[Context] = []
    for context in found:
        if kept and joins(text, kept[-1], context):
            kept[-1] = _ranged(kept[-1], context.figure)
        else:
            kept.append(context)
    return kept


def _ranged(lower: Context, upper: Figure) -> Context:
    figure = evolve(lower.figure, end=upper.end)
    if figure.kind == "count":
        figure = evolve(figure, kind=upper.kind, unit=upper.unit)
    return evolve(lower, figure=figure)


def _is_alike(text: TaggedText, first: Figure, second: Figure) -> bool:
    """Whether two figures count the same: 5 and 9 days, but not 30 % and 800 visits."""
    if first.kind in {second.kind, "count"}:
        return True
    return second.kind == "count" and not text.word(second.end).isalpha()


def _is_by(text: TaggedText, context: Context) -> bool:
    """As in "by 10 points to 45 %": a change, then the level it leads to."""
    return text.language == "en" and bool(context.before & tags.CHANGED)


def _is_span(text: TaggedText, first: Context, second: Context) -> bool:
    """As in "réduire de 30 à 40 %": the ends of a change, not of a way."""
    if not first.before & tags.CHANGED:
        return False
    upward = second.figure.amount > first.figure.amount
    noun = text.word(first.start - 1)
    if text.has(first.start - 1, tags.UP | tags.DOWN) and not noun.endswith(("er", "ir", "re")):
        return first.figure.unit is None and second.figure.kind == "percent"
    way = text.first(tags.UP | tags.DOWN, 0, first.start)
    return way is not None and upward != text.has(way, tags.UP)
