"""Stretches of time that are a deadline, told from promises of service.

"In six weeks" is a deadline; "answered within two days" is a promise, kept each time anew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smartgoals.reading.lexicon import senses
from smartgoals.reading.when import When

if TYPE_CHECKING:
    from smartgoals.reading.marked import Marked
    from smartgoals.reading.stretches import Stretch

_SHORT: Final = frozenset({"hours", "days", "weeks"})
_FOLLOWED: Final = frozenset(
    {"of", "after", "following", "per", "a", "each", "old", "ago"}
    | {"suivant", "suivants", "apres", "par", "chaque", "leur", "their"}
)
_LOOK_BACK: Final = 40
_NEAR: Final = 6


def stretched(text: Marked, place: int, stretch: Stretch, sense: int) -> When | None:
    """A stretch of time: a deadline, a promise of service, or part of the measure."""
    end, length, unit, coming = stretch
    if (unit == "hours" and not coming) or _is_followed(text, end):
        return None
    if text.word(end) == "from" and text.word(end + 1) == "now":
        end += 2
    if sense == senses.BY and text.value(place, sense) == -1 and unit == "years":
        return When(place, end, dated=False)
    aside = {"who", "qui"} & set(text.words[max(0, place - _NEAR) : place])
    if aside or (not coming and _is_service(text, place, stretch, sense)):
        return None
    return When(place, end, within=length)


def _is_followed(text: Marked, end: int) -> bool:
    """As in "Within 30 days of hiring": counted from an event, or a rate."""
    word = text.word(end)
    return word == "of" or (word in _FOLLOWED and not text.has(end, senses.SINCE))


def _is_service(text: Marked, place: int, stretch: Stretch, sense: int) -> bool:
    """Whether something is answered, delivered or paid within so many days, each time."""
    _, length, unit, _ = stretch
    if unit not in _SHORT:
        return False
    if sense == senses.WITHIN and length.days < text.value(place, sense):
        return True
    if sense == senses.BY:
        return False
    start = max(0, place - _LOOK_BACK)
    if text.first(senses.SERVICE, start, place) is not None:
        return True
    return any(_is_share(text, before) for before in range(start, place))


def _is_share(text: Marked, place: int) -> bool:
    """As in "95 % of orders"."""
    return (
        text.has(place, senses.PERCENT)
        and text.has(place - 1, senses.DIGITS)
        and text.word(place + 1) in {"of", "des", "de", "d'"}
    )
