"""Figures that may be aimed at, and those to fall back on where there is no other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smartgoals.reading.ages import is_age
from smartgoals.reading.context import Context, around
from smartgoals.reading.lexicon import senses
from smartgoals.reading.names import is_name, is_year
from smartgoals.reading.rates import is_rate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from smartgoals.reading.figures import Figure
    from smartgoals.reading.marked import Marked

_AFTER: Final = frozenset({"after", "apres", "since", "depuis"})
_TIMED: Final = senses.IN | senses.WITHIN
_GOVERNED: Final = senses.TO | senses.UP | senses.DOWN


def candidates(text: Marked, found: Sequence[Figure]) -> tuple[list[Context], list[Context]]:
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


def joins(text: Marked, first: Context, second: Context) -> bool:
    """Whether two figures are the ends of a range: "18-25", "5 to 10", "entre 5 et 10"."""
    joint = second.figure.start - 1
    if first.figure.unit not in {None, second.figure.unit}:
        return False
    return first.figure.end == joint and text.word(joint) in {"-", "to", "a", "and", "et"}


def _is_other(text: Marked, context: Context, previous: Context | None) -> bool:
    return (
        is_name(text, context)
        or _is_interval(text, context)
        or is_age(text, context)
        or is_rate(text, context, previous.figure if previous else None)
        or is_year(text, context)
        or _is_adjective(text, context)
    )


def _is_interval(text: Marked, context: Context) -> bool:
    """As in "surveyed after three months": only when, not how many."""
    return context.figure.kind == "time" and text.word(context.figure.start - 1) in _AFTER


def _is_adjective(text: Marked, context: Context) -> bool:
    """As in "a 3-year plan", but not in "a maximum 24-hour wait", "within a 10-day window"."""
    figure = context.figure
    within = text.word(figure.start - 1) == "a" and text.has(figure.start - 2, senses.WITHIN)
    if context.floor or context.ceiling or within:
        return False
    return figure.modifier and figure.kind in {"count", "time"}


def _is_weak(text: Marked, context: Context) -> bool:
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


def _is_timed(text: Marked, context: Context) -> bool:
    before = context.before
    if before & _TIMED and not before & senses.TO:
        return True
    words = text.words[context.start : context.figure.start]
    return not before & _GOVERNED and any(word in {"sous", "within", "under"} for word in words)
