"""Simulate your coaching: the user asks, a scripted client answers.

The score compares what the user's questions resolved with what the coach's own would have
resolved with the same client.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TypeAlias

from attrs import evolve, field

from smartgoals.coaching.agenda import OpenSlot, next_slot, open_slots
from smartgoals.coaching.asking import ask_about
from smartgoals.coaching.draft import Draft
from smartgoals.coaching.events import Answer, Skip
from smartgoals.coaching.intent import is_leading, slot_of
from smartgoals.coaching.interpretation import interpret
from smartgoals.coaching.interview import Interview
from smartgoals.coaching.phases import Phase
from smartgoals.coaching.session import SessionConfig
from smartgoals.coaching.topic import DraftReview
from smartgoals.coaching.turn import MAX_ATTEMPTS, Ask
from smartgoals.model.policy import Policy
from smartgoals.model.profile import Profile
from smartgoals.text import Sentence, Text
from smartgoals.values.checks import sorted_items
from smartgoals.values.frozen import frozen
from smartgoals.values.language import Language

Script: TypeAlias = Mapping[str, str | Iterable[str]]


def _script(
    says: Script | Iterable[tuple[str, str | Iterable[str]]],
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple(
        (topic, (said,) if isinstance(said, str) else tuple(said))
        for topic, said in sorted_items(says)
    )


@frozen(kw_only=True)
class SimulatedClient:
    """A name, a language, and what this person says on each topic.

    Where there are several sayings on a topic, each is said when that topic comes up again. On
    what the script does not mention the client passes.

    Attributes:
        name: What the client is called.
        language: `"en"` or `"fr"`.
        says: Pairs of a topic and what is said on it, one saying for each time it comes up.

    >>> claire = SimulatedClient(name="Claire", says={"wish": "I no longer want an empty museum."})
    >>> claire.says[0]
    ('wish', ('I no longer want an empty museum.',))
    """

    name: str
    language: Language = "en"
    says: tuple[tuple[str, tuple[str, ...]], ...] = field(default=(), converter=_script)

    def on(self, topic: str, time: int = 0) -> Answer | Skip:
        """What the client says on a topic, the first time (0) or a later one.

        Args:
            topic: The name of the topic.
            time: How often it has come up before, from 0.
        """
        sayings = dict(self.says).get(topic, ())
        return Answer(sayings[time]) if time < len(sayings) else Skip()

    def reply(self, interview: Interview) -> Answer | Skip:
        """What the client answers to the question of the moment.

        An answer that was taken back is not counted as said.

        Args:
            interview: The interview, with its question of the moment.
        """
        turn = interview.turn
        if not isinstance(turn, Ask):
            return Skip()
        said = sum(isinstance(ask, Ask) and ask.topic == turn.topic for ask in interview.asked)
        return self.on(turn.topic, said)

    def talk(self, interview: Interview) -> Interview:
        """The interview after the client has answered to the end.

        Args:
            interview: The interview to begin with.
        """
        while isinstance(interview.turn, Ask):
            interview = interview.hear(self.reply(interview))
        return interview


_PERHAPS = Text(en="Perhaps.", fr="Peut-être.")
_PARDON = Text(
    en="I am not sure what you are asking.", fr="Je ne vois pas bien ce que vous demandez."
)
_DO_NOT_KNOW = Text(en="I don't know.", fr="Je ne sais pas.")


@frozen(kw_only=True)
class SimulatedTurn:
    """A question of the user's and what came of it.

    `slot_id` names the topic it was about and the noun, `resolved` counts the findings it resolved. `better` is what a coach would have asked at that
    moment, where that would have resolved more.

    Attributes:
        question: What the user asked.
        reply: What the client said.
        slot_id: The topic it was about and the key of the noun; empty where it was about none.
        resolved: How many findings it resolved.
        better: The question that would have resolved more, or None.
    """

    question: str
    reply: Sentence | str
    slot_id: tuple[str, str] = ("", "")
    resolved: int = 0
    better: Ask | None = None


@frozen(kw_only=True)
class Simulation:
    """A talk in which the user is the coach.

    Attributes:
        client: Who answers.
        today: The day of the talk.
        profile: The thresholds of the rules.
        turns: What was asked so far, and what came of it.
        draft: What is understood so far.

    >>> claire = SimulatedClient(
    ...     name="Claire",
    ...     says={"wish": "I no longer want an empty museum.", "instead": "Other people."},
    ... )
    >>> talk = Simulation(client=claire, today=date(2026, 1, 12))
    >>> talk = talk.ask("What do you no longer want?").ask("Have you tried free entry?")
    >>> talk.turns[-1].better.question.text.en
    'What do you want instead?'
    >>> talk.ask("What would you like to see instead?").turns[-1].reply
    'Other people.'
    """

    client: SimulatedClient
    today: date
    profile: Profile = Profile()
    turns: tuple[SimulatedTurn, ...] = ()
    draft: Draft = field(default=Draft(), repr=False)

    @property
    def policy(self) -> Policy | None:
        """The policy that the user's questions have brought to light."""
        return self.draft.policy

    @property
    def resolved(self) -> int:
        """How many findings the user's questions have resolved."""
        return sum(exchange.resolved for exchange in self.turns)

    @property
    def score(self) -> float:
        """The share of what the coach's own questions would have resolved, from 0 to 1."""
        possible = self._coached()
        return min(1.0, self.resolved / possible) if possible else 0.0

    def ask(self, question: str) -> Simulation:
        """The rehearsal after one question, answered.

        Args:
            question: What the user asks the client.
        """
        view = self._config.review(self.draft)
        language = self.client.language
        point = slot_of(question, language, open_slots(view))
        exchange = SimulatedTurn(question=question, reply=Sentence(_PARDON))
        draft = self.draft
        if is_leading(question, language):
            exchange = evolve(exchange, reply=Sentence(_PERHAPS))
        elif point is not None:
            said = self._said(point)
            draft = self._after(point, said)
            exchange = evolve(
                exchange,
                reply=said.text if isinstance(said, Answer) else Sentence(_DO_NOT_KNOW),
                slot_id=point.slot_id,
                resolved=_worth(point, view, self._config.review(draft)),
            )
        exchange = evolve(exchange, better=self._better(view, exchange.resolved))
        return evolve(self, turns=(*self.turns, exchange), draft=draft)

    @property
    def _config(self) -> SessionConfig:
        return SessionConfig(
            language=self.client.language,
            today=self.today,
            client=self.client.name,
            profile=self.profile,
        )

    def _said(self, point: OpenSlot) -> Answer | Skip:
        """What the client says; each time the topic comes up, the next saying."""
        topic = point.topic.name
        return self.client.on(topic, sum(one.slot_id[0] == topic for one in self.turns))

    def _after(self, point: OpenSlot, said: Answer | Skip) -> Draft:
        """The draft with what was said, if it was an answer."""
        if isinstance(said, Skip):
            return self.draft
        times = sum(one.slot_id == point.slot_id for one in self.turns)
        utterance = self._config.utterance(said.text, attempt=times + 1)
        return interpret(point.topic, utterance, self.draft, point.slot.about).draft

    def _better(self, view: DraftReview, resolved: int) -> Ask | None:
        """What a coach would have asked, if this client's answer would have resolved more."""
        asked = [one.slot_id for one in self.turns]
        closed = frozenset(mark for mark in asked if asked.count(mark) >= MAX_ATTEMPTS)
        points = (next_slot(view, phase, closed) for phase in Phase)
        best = next((point for point in points if point), None)
        if best is None:
            return None
        after = self._config.review(self._after(best, self._said(best)))
        return ask_about(view, best) if _worth(best, view, after) > resolved else None

    def _coached(self) -> int:
        """How many findings the coach's own questions resolve with this client."""
        start = Interview(
            self.client.language, today=self.today, client=self.client.name, profile=self.profile
        )
        past = self.client.talk(start).transitions
        drafts = (Draft(), *(moment.state.draft for moment in past))
        asks = (start.turn, *(moment.state.turn for moment in past))
        resolved = 0
        for before, after, ask in zip(drafts, drafts[1:], asks, strict=False):
            views = self._config.review(before), self._config.review(after)
            resolved += sum(
                _worth(point, *views)
                for point in open_slots(views[0])
                if isinstance(ask, Ask) and point.slot_id == ask.slot_id
            )
        return resolved


def _worth(point: OpenSlot, before: DraftReview, after: DraftReview) -> int:
    """How many findings closing a point has resolved: one at least, none if it is still open."""
    if point.slot_id in {one.slot_id for one in open_slots(after)}:
        return 0
    codes = point.topic.codes
    return max(1, len(before.found(*codes)) - len(after.found(*codes)))
