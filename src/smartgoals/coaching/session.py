"""What a step of the dialogue may look at beside its state."""

from __future__ import annotations

from datetime import date

from attrs import evolve, frozen

from smartgoals.coaching.agenda import review
from smartgoals.coaching.draft import Draft
from smartgoals.coaching.events import Answer, Event
from smartgoals.coaching.state import DialogueState
from smartgoals.coaching.topic import DraftReview
from smartgoals.coaching.understanding.utterance import Utterance
from smartgoals.model.profile import Profile
from smartgoals.values.language import Language


@frozen(kw_only=True)
class SessionConfig:
    """What stays the same through a talk.

    Attributes:
        language: "en" or "fr".
        today: The day of the talk.
        client: The name of the one who answers.
        profile: The thresholds of the rules.
    """

    language: Language
    today: date
    client: str | None
    profile: Profile

    def at(self, event: Event) -> SessionConfig:
        """The same on the day and in the language of an event.

        Args:
            event: What is heard.
        """
        language = event.language if isinstance(event, Answer) and event.language else self.language
        return evolve(self, today=event.on or self.today, language=language)

    def review(self, draft: Draft) -> DraftReview:
        """A draft, looked at by the rules.

        Args:
            draft: The draft.
        """
        return review(draft, language=self.language, today=self.today, profile=self.profile)

    def utterance(self, text: str, *, attempt: int = 1) -> Utterance:
        """Words of the client, ready to be understood.

        Args:
            text: The words.
            attempt: How often the question has been asked.
        """
        return Utterance(
            text=text,
            language=self.language,
            today=self.today,
            client=self.client,
            attempt=attempt,
        )


@frozen(kw_only=True)
class History:
    """What a step may look back on.

    Attributes:
        texts: What was said, by the place of its event.
        before: The state before each event, by its place.
    """

    texts: tuple[tuple[int, str], ...] = ()
    before: tuple[tuple[int, DialogueState], ...] = ()
