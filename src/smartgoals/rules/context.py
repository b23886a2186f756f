"""What a rule may know besides its subject."""

from __future__ import annotations

from datetime import date

from attrs import field, frozen

from smartgoals.model.profile import Profile
from smartgoals.reading import Reading, read
from smartgoals.values.language import Language

_REMEMBERED = 64
"""Statements whose reading is kept: several rules look at one before the next comes up."""


@frozen(kw_only=True)
class Context:
    """The thresholds, the day and the language of one check."""

    profile: Profile = Profile()
    today: date | None = None
    language: Language | None = None
    _heard: dict[str, Reading] = field(factory=dict, init=False, eq=False, repr=False)

    def reading(self, statement: str) -> Reading:
        """What a statement says: it is read once, however many rules ask."""
        heard = self._heard.get(statement)
        if heard is None:
            if len(self._heard) >= _REMEMBERED:
                self._heard.clear()
            heard = read(statement, language=self.language, today=self.today)
            self._heard[statement] = heard
        return heard
