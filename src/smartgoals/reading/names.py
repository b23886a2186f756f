"""Numbers that are names: phase 2, ISO 9001, District 9, the 3rd, 12B, 8 pm, 2030."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smartgoals.reading.fold import tidy
from smartgoals.reading.lexicon import senses

if TYPE_CHECKING:
    from smartgoals.reading.context import Context
    from smartgoals.reading.figures import Figure
    from smartgoals.reading.marked import Marked

_YEARS: Final = range(1900, 2200)
_CLOCK: Final = frozenset({"am", "pm", "a.m", "p.m", "o'"})
_RACES: Final = frozenset({"run", "race", "walk", "ride"})
_LABELS: Final = frozenset(
    {
        "week",
        "day",
        "month",
        "semaine",
        "jour",
        "mois",
        "goal",
        "objective",
        "target",
        "objectif",
        "cible",
        "action",
    }
)


def is_name(text: Marked, context: Context) -> bool:
    """Whether a bare number names something instead of counting it."""
    figure = context.figure
    if _is_ratio(text, figure):
        return True
    if figure.kind != "count":
        return False
    behind = text.word(figure.end)
    if behind in _CLOCK or _is_glued(text, figure) or _is_listed(text, figure):
        return True
    stop = figure.start - (text.word(figure.start - 1) in {"-", "#"})
    counted = behind.isalpha() and not text.has(figure.end, senses.VERBS)
    opening = stop == 1 and text.has(0, senses.VERBS)
    if (text.word(stop - 1) in _LABELS and counted) or (opening and behind.isalpha()):
        return False
    if stop == figure.start:
        named = context.touching & senses.NAME != 0
    else:
        named = any(fitting & senses.NAME for _, fitting in text.ending(stop))
    return named or _follows_proper_noun(text, figure)


def _is_glued(text: Marked, figure: Figure) -> bool:
    """As in "12B", "the 3rd", "a 5K": a number that is part of a word."""
    behind = text.word(figure.end)
    if text.line.glued(figure.end) and (behind.isalpha() or text.has(figure.end, senses.SUFFIX)):
        return True
    raced = text.word(figure.end - 1) == "k" and text.has(figure.start - 1, senses.ARTICLE)
    return raced and (
        not behind.isalpha() or behind in _RACES or text.has(figure.end, senses.SMALL)
    )


def _is_ratio(text: Marked, figure: Figure) -> bool:
    """As in "1:1"."""
    for colon in (figure.end, figure.start - 1):
        apart = text.word(colon) != ":" or not text.line.glued(colon + 1)
        if not apart and text.has(colon - 1, senses.DIGITS) and text.has(colon + 1, senses.DIGITS):
            return True
    return False


def _is_listed(text: Marked, figure: Figure) -> bool:
    """As in "1. Open the shop"."""
    numbered = figure.start == 0 and text.word(figure.end) in {".", ")", ":"}
    return numbered and figure.end + 1 < text.size


def _follows_proper_noun(text: Marked, figure: Figure) -> bool:
    """As in "District 9", but not in "NPS 50" or "Hire 3 nurses"."""
    if figure.start < 2 or text.word(figure.end).isalpha():  # noqa: PLR2004 — the first word has a capital anyway
        return False
    said = tidy(text.line.said(figure.start - 1, figure.start))
    return said[:1].isupper() and said[1:].islower()


def is_year(text: Marked, context: Context) -> bool:
    """Whether a bare number is a year that no date has claimed."""
    figure, word = context.figure, text.word(context.figure.start)
    if figure.kind != "count" or not word.isdecimal() or int(word) not in _YEARS:
        return False
    if text.word(figure.start - 1) in {"the", "our", "its", "their"}:
        return True
    if context.before & senses.TO or context.floor or context.ceiling:
        return False
    return not text.word(figure.end).isalpha()
