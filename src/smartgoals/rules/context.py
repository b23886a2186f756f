"""What a rule may know besides its subject."""

from __future__ import annotations

from datetime import date

from attrs import Factory, field, frozen

from smartgoals.model.profile import Profile
from smartgoals.reading import Reading, read
from smartgoals.values.language import Language


@frozen(kw_only=True)
class Context:
    """The thresholds, the day and the language of one check.

    A statement is read once, however many rules ask: readings live as long as the check.
    """

    profile: Profile = Profile()
    today: date | None = None
    language: Language | None = None
    _readings: dict[str, Reading] = field(default=Factory(dict), eq=False, repr=False, init=False)

    def reading(self, statement: str) -> Reading:
        """What a statement says."""
        if statement not in self._readings:
            self._readings[statement] = read(statement, language=self.language, today=self.today)
        return self._readings[statement]
