"""The coach: a value that asks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from attrs import Factory, evolve, field, frozen

from smartgoals.coaching.draft import Draft
from smartgoals.coaching.events import Answer, Back, Event, Skip
from smartgoals.coaching.phases import Phase
from smartgoals.coaching.state import DialogueState, Transition
from smartgoals.coaching.transition import SessionConfig, opening, step
from smartgoals.coaching.turn import Done, Turn
from smartgoals.errors import OutOfTurnError
from smartgoals.model.person import Team
from smartgoals.model.policy import Policy
from smartgoals.model.profile import Profile
from smartgoals.values.checks import as_date
from smartgoals.values.language import Language, validate_language


def _spoken_here(_: object, __: object, language: Language) -> None:
    validate_language(language)


def _opening(interview: Interview) -> DialogueState:
    return opening(interview.config)


@frozen(kw_only=True)
class Interview:
    """A talk that leads from "what I no longer want" to a policy, one question at a time.

    It is a value: hearing gives another interview, and this one stays as it was. Nothing in its
    policy is invented; `provenance` names the event behind each field. `client` is the name of
    the one who answers, signed under judgements and evidence.

    >>> talk = Interview(today=date(2026, 1, 12))
    >>> talk.turn.question.text.en
    'What do you no longer want?'
    >>> talk = talk.hear(Answer("I no longer want an empty museum."))
    >>> talk.turn.question.text.en
    'What do you want instead?'
    >>> talk.hear(Answer("Other people.")).policy.objective.statement
    'Other people'
    """

    language: Language = field(default="en", kw_only=False, validator=_spoken_here)
    today: date = field(validator=lambda _, __, value: as_date(value))
    client: str | None = None
    profile: Profile = Profile()
    transitions: tuple[Transition, ...] = field(
        default=(), repr=False, converter=tuple[Transition, ...]
    )
    _start: DialogueState = field(
        default=Factory(_opening, takes_self=True), init=False, repr=False, eq=False
    )

    @classmethod
    def replay(
        cls,
        events: Iterable[Event],
        *,
        language: Language = "en",
        today: date,
        client: str | None = None,
        profile: Profile = Profile(),
    ) -> Interview:
        """The interview in which these events happened: keep the events, and nothing is lost.

        Raises:
            OutOfTurnError: When an event comes where it cannot.
        """
        interview = cls(language, today=today, client=client, profile=profile)
        for event in events:
            interview = interview.hear(event)
        return interview

    def hear(self, event: Event) -> Interview:
        """The interview after an answer, a skip or a step back.

        Raises:
            OutOfTurnError: For an answer when all is said, a step back before the first answer,
                or something that is no event.
        """
        index = len(self.transitions)
        if isinstance(event, Back):
            moment = Transition(event, self._before())
        elif isinstance(event, Answer | Skip) and not isinstance(self.turn, Done):
            moment = step(self.config, self._talk, event, index)
        else:
            msg = f"it is nobody's turn to say {event!r}: the talk stands at {self.phase}"
            raise OutOfTurnError(msg, self.phase, repr(event))
        return evolve(self, transitions=(*self.transitions, moment))

    @property
    def config(self) -> SessionConfig:
        """What stays the same through the talk."""
        return SessionConfig(
            language=self.language, today=self.today, client=self.client, profile=self.profile
        )

    @property
    def turn(self) -> Turn:
        """The question that matters next, or the end."""
        return self._talk.turn

    @property
    def phase(self) -> Phase:
        """Where the talk stands."""
        return self._talk.phase

    @property
    def events(self) -> tuple[Event, ...]:
        """Everything that was heard, in order: the whole interview in small."""
        return tuple(moment.event for moment in self.transitions)

    @property
    def asked(self) -> tuple[Turn, ...]:
        """The questions behind the answers that count, in order."""
        turns = (self._start.turn, *(moment.state.turn for moment in self.transitions))
        return tuple(turns[index] for index in self.active)

    @property
    def active(self) -> tuple[int, ...]:
        """The places of the events that count: answers and skips that were not taken back."""
        return self._talk.active

    @property
    def draft(self) -> Draft:
        """What has been understood so far: the policy, the people, the pins."""
        return self._talk.draft

    @property
    def policy(self) -> Policy | None:
        """The policy so far; None until there is a wish."""
        return self.draft.policy

    @property
    def team(self) -> Team | None:
        """The people named so far; None until there is one."""
        people = self.draft.people
        return Team(people) if people else None

    @property
    def pins(self) -> Mapping[str, str]:
        """Who was named for which action, as `smartgoals.plan` takes it."""
        return dict(self.draft.pins)

    @property
    def provenance(self) -> Mapping[str, int]:
        """For each field of the policy, and each person and pin, the place of its answer."""
        return dict(self._talk.provenance)

    @property
    def _talk(self) -> DialogueState:
        return self.transitions[-1].state if self.transitions else self._start

    def _before(self) -> DialogueState:
        line = self.active
        if not line:
            msg = "there is nothing to take back yet"
            raise OutOfTurnError(msg, self.phase, repr(Back()))
        return self.transitions[line[-2]].state if len(line) > 1 else self._start
