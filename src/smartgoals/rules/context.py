"""The settings a rule may use: thresholds, day and language, and the readings of statements."""

from __future__ import annotations

from datetime import date

from attrs import field

from smartgoals.model.profile import Profile
from smartgoals.reading import Reading, read
from smartgoals.values.frozen import frozen
from smartgoals.values.language import Language

_REMEMBERED = 64
"""How many readings are kept: several rules look at one statement before the next comes up."""


@frozen(kw_only=True)
class Context:
    """The settings of one check.

    Attributes:
        profile: The thresholds.
        today: The day of the check, if one was given.
        language: The language of the statements; None where each is recognised by itself.
    """

    profile: Profile = Profile()
    today: date | None = None
    language: Language | None = None
    _readings: dict[str, Reading] = field(factory=dict, init=False, eq=False, repr=False)

    def reading(self, statement: str) -> Reading:
        """The reading of a statement, cached for all rules.

        Args:
            statement: The sentence.
        """
        reading = self._readings.get(statement)
        if reading is None:
            if len(self._readings) >= _REMEMBERED:
                self._readings.clear()
            reading = read(statement, language=self.language, today=self.today)
            self._readings[statement] = reading
        return reading
