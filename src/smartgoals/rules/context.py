"""What a rule may know besides its subject."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import lru_cache

from attrs import Factory, field, frozen

from smartgoals.model.profile import Profile
from smartgoals.reading import Reading, read
from smartgoals.values.language import Language

_REMEMBERED = 64
"""Statements whose reading is kept: several rules look at one before the next comes up."""


def _reader(context: Context) -> Callable[[str], Reading]:
    """Read in the language and on the day of one check, each statement once."""

    @lru_cache(_REMEMBERED)
    def reading(statement: str) -> Reading:
        return read(statement, language=context.language, today=context.today)

    return reading


@frozen(kw_only=True)
class Context:
    """The thresholds, the day and the language of one check; `reading` hears a statement."""

    profile: Profile = Profile()
    today: date | None = None
    language: Language | None = None
    reading: Callable[[str], Reading] = field(
        init=False, eq=False, repr=False, default=Factory(_reader, takes_self=True)
    )
