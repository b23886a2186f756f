"""The coach: a value that asks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from attrs import Factory, evolve, field

from smartgoals.coaching.draft import Draft
from smartgoals.coaching.events import Answer, Back, Event, Revise, Skip
from smartgoals.coaching.phases import Phase
from smartgoals.coaching.session import History, SessionConfig
from smartgoals.coaching.state import DialogueState, Transition
from smartgoals.coaching.transition import opening, step
from smartgoals.coaching.turn import Ask, Turn
from smartgoals.coaching.understanding.dialogue_acts import DialogueAct, classify
from smartgoals.coaching.understood import Understood
from smartgoals.errors import OutOfTurnError
from smartgoals.model.person import Team
from smartgoals.model.policy import Policy
from smartgoals.model.profile import Profile
from smartgoals.values.checks import as_date
from smartgoals.values.display import shown
from smartgoals.values.frozen import frozen
from smartgoals.values.language import Language, validate_language


def _known_language(_: object, __: object, language: Language) -> None:
    validate_language(language)


def _opening(interview: Interview) -> DialogueState:
    return opening(interview.config)


@frozen(kw_only=True)
class Interview:
    """A talk that leads from "what I no longer want" to a policy, one question at a time.

    It is a value: hearing gives another interview, and this one stays as it was. Nothing in its
    policy is invented; `provenance` names the event behind each field.

    Attributes:
        language: "en" or "fr".
        today: The day of the talk; an event may carry another one.
        client: The name of the one who answers, signed under judgements and evidence.
        profile: The thresholds of the rules.
        transitions: What was heard, with the state after each event.

    >>> talk = Interview(today=date(2026, 1, 12))
    >>> talk.turn.question.text.en
    'What do you no longer want?'
    >>> talk = talk.hear(Answer("I no longer want an empty museum."))
    >>> talk.turn.question.text.en
    'What do you want instead?'
    >>> talk.hear(Answer("Other people.")).policy.objective.statement
    'Other people'
    """

    language: Language = field(default="en", kw_only=False, validator=_known_language)
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

        Args:
            events: What was heard; each with its own day, or heard today.
            language: "en" or "fr".
            today: The day of what is heard from now on.
            client: The name of the one who answers.
            profile: The thresholds of the rules.

        Raises:
            OutOfTurnError: When an event comes where it cannot.
        """
        interview = cls(language, today=today, client=client, profile=profile)
        for event in events:
            interview = interview.hear(event)
        return interview

    def hear(self, event: Event) -> Interview:
        """The interview after an event.

        Args:
            event: An answer, a skip, a step back, or a wish to revise a field.

        Raises:
            OutOfTurnError: For an answer when all is said, a step back before the first answer, a field
                that cannot be revised, or something that is no event.
        """
        if not isinstance(event, Answer | Skip | Back | Revise):
            msg = f"an interview hears answers, skips, steps back and revisions, not {shown(event)}"
            raise OutOfTurnError(msg, self.phase, repr(event))
        stamped = self._stamped(event)
        config = self.config.at(stamped)
        if isinstance(stamped, Back) or self._is_back(stamped, config):
            transition = Transition(stamped, self._before())
        else:
            transition = step(config, self._state, stamped, len(self.transitions), self._history)
        return evolve(self, transitions=(*self.transitions, transition))

    def revise(self, field: str) -> Interview:
        """The interview in which a field is asked for again; what it held stays until then.

        Args:
            field: A topic ("deadline"), with the key of a noun after a colon where there are several
                ("who:open-late"), or the path of a field ("objective.target.value").

        Raises:
            OutOfTurnError: When there is no such field yet.
        """
        return self.hear(Revise(field))

    @property
    def understood(self) -> tuple[Understood, ...]:
        """What the last answer was taken to mean, field by field, with the client's words."""
        return self._state.understood

    @property
    def config(self) -> SessionConfig:
        """What stays the same through the talk."""
        return SessionConfig(
            language=self.language, today=self.today, client=self.client, profile=self.profile
        )

    @property
    def turn(self) -> Turn:
        """The question that matters next, or the end."""
        return self._state.turn

    @property
    def phase(self) -> Phase:
        """Where the talk stands."""
        return self._state.phase

    @property
    def events(self) -> tuple[Event, ...]:
        """Everything that was heard, in order: enough to replay the interview."""
        return tuple(moment.event for moment in self.transitions)

    @property
    def asked(self) -> tuple[Turn, ...]:
        """The questions behind the answers that count, in order."""
        turns = (self._start.turn, *(moment.state.turn for moment in self.transitions))
        return tuple(turns[index] for index in self.active)

    @property
    def active(self) -> tuple[int, ...]:
        """The places of the events that count: answers and skips that were not taken back."""
        return self._state.active

    @property
    def draft(self) -> Draft:
        """What has been understood so far: the policy, the people, the pins."""
        return self._state.draft

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
        return dict(self._state.provenance)

    @property
    def _state(self) -> DialogueState:
        return self.transitions[-1].state if self.transitions else self._start

    @property
    def _history(self) -> History:
        states = (self._start, *(one.state for one in self.transitions))
        return History(
            texts=tuple(
                (place, one.event.text)
                for place, one in enumerate(self.transitions)
                if isinstance(one.event, Answer)
            ),
            before=tuple((place, states[place]) for place in self.active),
        )

    def _stamped(self, event: Event) -> Event:
        """The event with its day, its question and its language."""
        on = event.on or self.today
        if isinstance(event, Back | Revise):
            return evolve(event, on=on)
        turn = self.turn
        ask = turn if isinstance(turn, Ask) else turn.resumes_with
        question = event.question or (ask.id if ask else None)
        if isinstance(event, Skip):
            return evolve(event, on=on, question=question)
        return evolve(event, on=on, question=question, language=event.language or self.language)

    def _is_back(self, event: Event, config: SessionConfig) -> bool:
        """Whether an answer asks to go back, in words."""
        if not isinstance(event, Answer) or not self.active:
            return False
        return classify(config.utterance(event.text)).act is DialogueAct.GO_BACK

    def _before(self) -> DialogueState:
        active = self.active
        if not active:
            msg = "there is nothing to take back yet"
            raise OutOfTurnError(msg, self.phase, repr(Back()))
        return self.transitions[active[-2]].state if len(active) > 1 else self._start
