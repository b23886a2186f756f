"""One answer, ready to be understood."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from smartgoals.reading import CueKind, Reading, read
from smartgoals.reading.normalize import normalize
from smartgoals.values.language import Language


@frozen(kw_only=True)
class Utterance:
    """The words of an answer, in which language, on which day and from whom.

    `attempt` counts how often the question was asked: the second time the client is believed
    where the first time the coach had a doubt.
    """

    text: str
    language: Language
    today: date
    client: str | None = None
    attempt: int = 1

    @property
    def said(self) -> str:
        """The answer without the full stop and the spaces around it."""
        return tidy(self.text)

    @property
    def plain(self) -> str:
        """The answer in plain letters: no case, no accents, straight apostrophes."""
        return normalize(self.said).text

    @property
    def reading(self) -> Reading:
        """What the answer says as a goal sentence."""
        return read(self.text, language=self.language, today=self.today)

    @property
    def deadline(self) -> date | None:
        """The day it names, if that day is still to come."""
        day = self.reading.deadline
        return day if day and day > self.today else None

    def gives_away(self, *kinds: CueKind) -> bool:
        """Whether some of these cues stand in it."""
        return bool(self.reading.cues_of(*kinds))

    @property
    def speaker(self) -> str:
        """The name of the client, or what a client is."""
        return self.client or {"en": "the client", "fr": "le client"}[self.language]


def tidy(text: str) -> str:
    """A statement without the full stop and the spaces around it.

    >>> tidy(" D'autres gens. ")
    "D'autres gens"
    """
    return " ".join(text.split()).strip(" .;,:!…-–—")
