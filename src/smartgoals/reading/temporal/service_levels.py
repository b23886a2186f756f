"""Durations that are a deadline, told from service levels.

"In six weeks" is a deadline; "answered within two days" is kept each time anew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smartgoals.reading.lexicon import tags
from smartgoals.reading.temporal.expression import TimeExpression
from smartgoals.reading.temporal.running import event_end

if TYPE_CHECKING:
    from smartgoals.reading.tagging import TaggedText
    from smartgoals.reading.temporal.durations import Duration

_SHORT: Final = frozenset({"hours", "days", "weeks", "fortnights"})
_A_DAY: Final = 24
_LOOK_BACK: Final = 40
_PRONOUN_WINDOW: Final = 6
_NUMBERS: Final = tags.DIGITS | tags.NUMBER | tags.TENS
_MEASURED: Final = tags.PERCENT | tags.POINTS | tags.TIME | tags.UNIT | tags.MONEY | tags.OF


def duration_deadline(
    text: TaggedText, place: int, duration: Duration, sense: int
) -> TimeExpression | None:
    """A deadline so far from now, or None where it is a service level or part of the measure.

    Args:
        text: The tagged sentence.
        place: Index of the preposition.
        duration: The duration behind it.
        sense: The tag of the preposition.
    """
    end = duration.end
    brief = duration.unit == "hours" and not duration.is_coming and not _is_long(duration)
    if brief or text.has(end, tags.REPEAT | tags.ARTICLE | tags.NOT_DUE):
        return None
    end = text.after(end, tags.FROM_NOW)
    if sense == tags.BY and text.value(place, sense) == -1 and duration.unit == "years":
        return TimeExpression(place, end, dated=False)
    if text.first(tags.RELATIVE, max(0, place - _PRONOUN_WINDOW), place) is not None:
        return None
    if not duration.is_coming and _is_service_level(text, place, duration, sense):
        return None
    if text.has(end, tags.OF | tags.AFTER):
        return _from_event(text, place, end, duration)
    return TimeExpression(place, end, within=duration.length)


def _from_event(
    text: TaggedText, place: int, end: int, duration: Duration
) -> TimeExpression | None:
    """As in "within 6 weeks of surgery", unlike "within 2 days of their letter"."""
    behind = event_end(text, end)
    serves = text.first(tags.SERVICE, max(0, place - _LOOK_BACK), place) is not None
    if duration.unit in {"hours", "days"} or behind == end or serves:
        return None
    return TimeExpression(place, behind, within=duration.length, anchored=True)


def _is_long(duration: Duration) -> bool:
    """Whether it takes at least a day, or is a range of hours that may."""
    return duration.length is None or duration.length.hours + 24 * duration.length.days >= _A_DAY


def _is_service_level(text: TaggedText, place: int, duration: Duration, sense: int) -> bool:
    """Whether something is answered, delivered or paid within so long, each time."""
    if duration.unit not in _SHORT:
        return False
    start = max(0, place - _LOOK_BACK)
    if _counts_things(text, start, place):
        return False
    days = duration.days
    if sense == tags.WITHIN and (days is None or days < text.value(place, tags.WITHIN)):
        return True
    if sense == tags.BY:
        return False
    if text.first(tags.SERVICE, start, place) is not None:
        return True
    return any(_is_share(text, before) for before in range(start, place))


def _counts_things(text: TaggedText, start: int, place: int) -> bool:
    """As in "Answer 200 letters": a count is reached once, not each time."""
    return any(
        text.has(before, _NUMBERS)
        and text.word(before + 1).isalpha()
        and not text.has(before + 1, _MEASURED | tags.SMALL)
        and not text.has(before - 1, tags.NAME)
        for before in range(start, place - 1)
    )


def _is_share(text: TaggedText, place: int) -> bool:
    """As in "95 % of orders"."""
    return (
        text.has(place, tags.PERCENT)
        and text.has(place - 1, tags.DIGITS)
        and text.has(place + 1, tags.OF)
    )
