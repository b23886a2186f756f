"""Deadlines that are events: "by Christmas", "avant la phase de vote", "before I turn 30"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smartgoals.reading.lexicon import tags
from smartgoals.reading.temporal.dates import with_year
from smartgoals.reading.temporal.expression import TimeExpression
from smartgoals.reading.temporal.period import Period

if TYPE_CHECKING:
    from smartgoals.reading.tagging import TaggedText

_FIRST: Final = frozenset({"first", "second", "third", "premier", "premiere", "deuxieme"})
_OWN: Final = frozenset(
    {"the", "my", "our", "their", "his", "her", "its", "le", "la", "les", "l'", "mon", "ma", "mes"}
    | {"notre", "nos", "leur", "leurs", "son", "sa", "ses"}
)
_EVERY_DAY: Final = frozenset(
    {"meal", "meals", "meeting", "lesson", "class", "shift", "day", "night", "morning", "age"}
    | {"appointment", "visit", "session", "due", "end", "date", "repas", "dejeuner", "diner"}
    | {"petit", "coucher", "seance", "cours", "service", "travail", "douche", "soir", "age"}
    | {"operation", "consultation", "bath", "shower", "surgery", "procedure", "admission", "race"}
    | {"bain", "chirurgie", "soin", "injection", "entretien", "course", "match", "rapport"}
    | {"reunion", "rendez", "visite", "intervention", "date", "journee", "nuit", "depart"}
)
_NEAR: Final = 8
_NOUNS: Final = 3


def event_deadline(text: TaggedText, place: int, inner: int, sense: int) -> TimeExpression | None:
    """The event that a preposition at a place introduces."""
    for start in (text.after(place, sense), inner):
        if text.has(start, tags.EVENT):
            return _named(text, place, start, sense)
    if sense != tags.BY:
        return None
    if text.has(inner, tags.WEEKDAY):
        return TimeExpression(place, text.after(inner, tags.WEEKDAY), dated=False)
    if text.has(inner, tags.EDGE):
        end = text.after(inner, tags.EDGE)
        while end < inner + _NEAR and (text.has(end, tags.SMALL) or text.word(end) in _FIRST):
            end += 1
        if text.word(end).isalpha():
            return TimeExpression(place, end + 1, dated=False)
    if text.word(inner) == "i" and text.word(inner + 1) in {"turn", "am"}:
        return TimeExpression(place, inner + 3, dated=False)
    return unnamed_event(text, place)


def _named(text: TaggedText, place: int, start: int, sense: int) -> TimeExpression | None:
    """A feast or a new term; with its year it is a day."""
    end, day = text.after(start, tags.EVENT), text.value(start, tags.EVENT)
    if day is not None:
        behind, period = with_year(text, end, Period("day", day[0], day[1]))
        if period.year is not None:
            return TimeExpression(place, behind, period)
    return TimeExpression(place, end, dated=False) if sense == tags.BY else None


def unnamed_event(text: TaggedText, place: int) -> TimeExpression | None:
    """As in "before the vote", "avant la phase de vote", but not in "an hour before the meal"."""
    before = text.has(place, tags.BY) and text.value(place, tags.BY) == -1
    if not before or text.has(place - 1, tags.TIME):
        return None
    noun = text.after(place, tags.BY)
    owned = text.word(noun - 1) in _OWN
    if text.word(noun) in _OWN:
        noun, owned = noun + 1, True
    if not owned or not text.word(noun).isalpha() or text.word(noun) in _EVERY_DAY:
        return None
    end = noun + 1
    while end < noun + _NOUNS and text.word(end) in {"de", "of", "du", "d'", "des"}:
        end += 2
    return TimeExpression(place, end, dated=False)
