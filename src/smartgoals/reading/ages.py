"""Ages: of people, never of what is aimed at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smartgoals.reading.lexicon import senses

if TYPE_CHECKING:
    from smartgoals.reading.context import Context
    from smartgoals.reading.marked import Marked

_CHANGES: Final = senses.UP | senses.DOWN | senses.MOVE


def is_age(text: Marked, context: Context) -> bool:
    """As in "aged 18", "under-5s", "people over 65", "les plus de 65 ans", "16 year olds"."""
    figure = context.figure
    if (context.touching | context.before) & senses.AGE or _bounds_people(text, context):
        return True
    if figure.unit != "years":
        return False
    if text.language == "fr":
        changed = text.first(_CHANGES, 0, figure.start) is not None
        aimed = changed and context.before & senses.TO
        aimed = aimed and not text.has(figure.start - 4, senses.PEOPLE)
        return not aimed and text.word(figure.end - 1) in {"an", "ans"}
    behind = text.word(figure.end + (text.word(figure.end) == "of"))
    return behind in {"old", "olds", "-", "experience"}


def _bounds_people(text: Marked, context: Context) -> bool:
    """As in "people over 65"."""
    figure = context.figure
    bounded = figure.kind == "count" and (context.floor or context.ceiling)
    return (
        bounded
        and text.has(context.start - 1, senses.PEOPLE)
        and not text.word(figure.end).isalpha()
    )
