"""Figures that may be aimed at, told from numbers that are names, ages and rates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smartgoals.reading.context import Context, around
from smartgoals.reading.lexicon import senses

if TYPE_CHECKING:
    from collections.abc import Sequence

    from smartgoals.reading.figures import Figure
    from smartgoals.reading.marked import Marked

_FIRST_YEAR: Final = 1900
_LAST_YEAR: Final = 2199
_NEAR: Final = 2
_CLOCK: Final = frozenset({"am", "pm", "a.m", "p.m", "o'clock", "o'"})
_LABELS: Final = frozenset(
    {"goal", "objective", "target", "objectif", "cible", "kr", "okr", "action"}
)


def candidates(text: Marked, found: Sequence[Figure]) -> tuple[list[Context], list[Context]]:
    """The figures that may be aimed at, and those to fall back on where there is no other."""
    strong: list[Context] = []
    weak: list[Context] = []
    previous: Figure | None = None
    for figure in found:
        context = around(text, figure)
        if not _is_other(text, context, previous):
            (weak if _is_weak(text, context) else strong).append(context)
        previous = figure
    return strong, weak


def _is_other(text: Marked, context: Context, previous: Figure | None) -> bool:
    """Whether a number measures nothing: a name, an age, an ordinal, a rate, a year."""
    return (
        _is_name(text, context)
        or _is_age(text, context)
        or _is_rate(text, context, previous)
        or _is_year(text, context)
        or _is_adjective(context)
    )


def _is_name(text: Marked, context: Context) -> bool:
    figure = context.figure
    if figure.kind != "count":
        return False
    if text.word(figure.end) in _CLOCK or _is_glued(text, figure):
        return True
    if text.has(figure.end, senses.SUFFIX) and text.line.glued(figure.end):
        return True
    if (
        figure.start == 0
        and text.word(figure.end) in {".", ")", ":"}
        and figure.end + 1 < text.size
    ):
        return True
    stop = figure.start - (text.word(figure.start - 1) in {"-", "#"})
    named = any(fitting & senses.NAME for _, fitting in text.ending(stop))
    label = text.word(stop - 1) in _LABELS
    return named and not (label and text.word(figure.end).isalpha())


def _is_glued(text: Marked, figure: Figure) -> bool:
    """As in "18F", "a 5K": a number that is part of a word."""
    if text.line.glued(figure.end) and text.word(figure.end).isalpha():
        return True
    raced = text.word(figure.end - 1) == "k" and text.has(figure.start - 1, senses.ARTICLE)
    return raced and not text.word(figure.end).isalpha() | text.has(figure.end, senses.SMALL)


def _is_age(text: Marked, context: Context) -> bool:
    figure = context.figure
    if context.before & senses.AGE or any(
        fitting & senses.AGE for _, fitting in text.ending(figure.start)
    ):
        return True
    if figure.unit != "years":
        return False
    if text.language == "fr":
        return not context.before & senses.TO and text.word(figure.end - 1) in {"an", "ans"}
    return text.word(figure.end) in {"old", "olds", "-"}


def _is_rate(text: Marked, context: Context, previous: Figure | None) -> bool:
    """The 1,000 of "per 1,000", the 10 of "8 out of 10", the 5 of "4.5/5"."""
    figure = context.figure
    stops = {place for place, fit in text.ending(figure.start) if fit & senses.REPEAT}
    if stops:
        return not any(text.word(place - 1).startswith("multipl") for place in stops) and not (
            text.word(figure.start - 1) == "pour" and figure.amount % 10
        )
    outs = [place for place, fit in text.ending(figure.start) if fit & senses.OUT_OF]
    if not outs or previous is None or figure.kind not in {"count", "points"}:
        return False
    gap = min(outs) - previous.end
    return gap == 0 or (
        0 < gap <= _NEAR
        and text.word(figure.start - 1) in {"sur", "of"}
        and text.word(figure.start - 2) != "a"
    )


def _is_year(text: Marked, context: Context) -> bool:
    figure = context.figure
    word = text.word(figure.start)
    if figure.kind != "count" or len(word) != 4 or not word.isdecimal():  # noqa: PLR2004 — a year is written with four digits
        return False
    plain = not context.before & senses.TO and not context.floor and not context.ceiling
    return (
        plain and _FIRST_YEAR <= figure.amount <= _LAST_YEAR and not text.word(figure.end).isalpha()
    )


def _is_adjective(context: Context) -> bool:
    figure = context.figure
    return (
        figure.modifier
        and figure.kind in {"count", "time"}
        and not (context.floor or context.ceiling)
    )


def _is_weak(text: Marked, context: Context) -> bool:
    """A promise of service, or a size of something else: aimed at only for want of better."""
    figure = context.figure
    if figure.modifier:
        return True
    timed = figure.kind == "time"
    if timed and context.before & (senses.IN | senses.WITHIN) and not context.before & senses.TO:
        return True
    if timed and any(
        text.word(p) in {"sous", "within", "under"} for p in range(context.start, figure.start)
    ):
        return not context.before & (senses.TO | senses.DOWN)
    sized = text.word(context.start) in {"de", "with", "having"} and (
        context.floor or context.ceiling
    )
    return sized and not context.before & (senses.TO | senses.UP | senses.DOWN)
