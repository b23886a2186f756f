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
from smartgoals.coaching.intent import (
    WITHOUT_ANSWER,
    QuestionFault,
    fault_of,
    is_early,
    is_excused,
    slot_of,
    topic_of,
)
from smartgoals.coaching.interpretation import interpret
from smartgoals.coaching.interview import Interview
from smartgoals.coaching.phases import Phase
from smartgoals.coaching.session import SessionConfig
from smartgoals.coaching.topic import DraftReview
from smartgoals.coaching.topics.wording import words
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
_ILL_AT_EASE = Text(en="I do what I can.", fr="Je fais ce que je peux.")
_GO_ON = Text(en="Hm. Go on.", fr="Hm. Je vous écoute.")
_PARDON = Text(
    en="I am not sure what you are asking.", fr="Je ne vois pas bien ce que vous demandez."
)
_NOT_YET = Text(
    en="I could not say; we are not there yet.", fr="Je ne saurais dire ; nous n'en sommes pas là."
)
_TOLD_ALREADY = Text(en="I have told you that, I think.", fr="Je crois vous l'avoir dit.")
_DO_NOT_KNOW = Text(en="I don't know.", fr="Je ne sais pas.")
_REPLIES = {
    QuestionFault.ADVICE: _PERHAPS,
    QuestionFault.LEADING: _PERHAPS,
    QuestionFault.BLAMING: _ILL_AT_EASE,
    QuestionFault.NO_QUESTION: _GO_ON,
    QuestionFault.TOO_EARLY: _NOT_YET,
    QuestionFault.ANSWERED: _TOLD_ALREADY,
    QuestionFault.UNCLEAR: _PARDON,
}
_WORDINGS = 5
"""How many wordings of a question are looked through, at most."""
_SHORTEST_WORD = 5
"""Words of the client of fewer letters are not counted as taken up."""


@frozen(kw_only=True)
class SimulatedTurn:
    """A question of the user's and what came of it.

    Attributes:
        question: What the user asked.
        reply: What the client said.
        slot_id: The topic it was about and the key of the noun; empty where it was about none.
        resolved: How many findings it resolved.
        fault: What makes the question weak, or None.
        listened: Whether it took up words of what the client had said.
        better: A question that a coach would have asked at that moment; None where this one was as good.
    """

    question: str
    reply: Sentence | str
    slot_id: tuple[str, str] = ("", "")
    resolved: int = 0
    fault: QuestionFault | None = None
    listened: bool = False
    better: Ask | None = None

    @property
    def credit(self) -> float:
        """What the question counts for: the findings it resolved, or half of them with a fault."""
        return self.resolved if self.fault is None else self.resolved / 2


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
    >>> talk.turns[-1].fault, talk.turns[-1].better.question.text.en
    (<QuestionFault.ADVICE: 'advice'>, 'What do you want instead?')
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
        return sum(turn.resolved for turn in self.turns)

    @property
    def score(self) -> float:
        """The share of what the coach's own questions would have resolved, from 0 to 1.

        What a closed, double or early question resolves counts half.
        """
        possible = self._coached()
        return min(1.0, sum(turn.credit for turn in self.turns) / possible) if possible else 0.0

    @property
    def listening(self) -> float:
        """The share of the questions after the first that took up the client's words, from 0 to 1."""
        later = self.turns[1:]
        return sum(turn.listened for turn in later) / len(later) if later else 0.0

    def ask(self, question: str) -> Simulation:
        """The rehearsal after one question, answered.

        Args:
            question: What the user asks the client.
        """
        view = self._config.review(self.draft)
        point = slot_of(question, self.client.language, open_slots(view))
        fault = self._fault(question, point, view)
        turn = SimulatedTurn(question=question, reply="", listened=self._takes_up(question))
        draft = self.draft
        if point is None or fault in WITHOUT_ANSWER:
            fault = fault or QuestionFault.UNCLEAR
            turn = evolve(turn, fault=fault, reply=Sentence(_REPLIES.get(fault, _PARDON)))
        else:
            said = self._said(point)
            draft = self._after(point, said)
            turn = evolve(
                turn,
                reply=said.text if isinstance(said, Answer) else Sentence(_DO_NOT_KNOW),
                slot_id=point.slot_id,
                resolved=_worth(point, view, self._config.review(draft)),
                fault=fault,
            )
        meant = point if turn.fault and turn.fault is not QuestionFault.TOO_EARLY else None
        turn = evolve(turn, better=self._better(view, turn, meant))
        return evolve(self, turns=(*self.turns, turn), draft=draft)

    @property
    def _config(self) -> SessionConfig:
        return SessionConfig(
            language=self.client.language,
            today=self.today,
            client=self.client.name,
            profile=self.profile,
        )

    def _fault(
        self, question: str, point: OpenSlot | None, view: DraftReview
    ) -> QuestionFault | None:
        """What is wrong with a question: with its form, or else with its moment."""
        language = self.client.language
        fault = fault_of(question, language)
        if fault and not (point and is_excused(fault, question, point, language)):
            return fault
        asked = {turn.slot_id for turn in self.turns}
        waiting = [one.topic for one in open_slots(view) if one.slot_id not in asked]
        phases = list(Phase)
        if point is not None:
            return QuestionFault.TOO_EARLY if is_early(point.topic, waiting) else None
        topic = topic_of(question, language)
        if topic is None:
            return None
        now = min((phases.index(one.phase) for one in waiting), default=len(phases))
        known = topic.name in {name for name, _ in asked} or phases.index(topic.phase) <= now
        return QuestionFault.ANSWERED if known else QuestionFault.TOO_EARLY

    def _takes_up(self, question: str) -> bool:
        """Whether a question takes up words of what the client has said."""
        said = " ".join(turn.reply for turn in self.turns if isinstance(turn.reply, str))
        heard = {word[:_SHORTEST_WORD] for word in words(said) if len(word) >= _SHORTEST_WORD}
        return any(word[:_SHORTEST_WORD] in heard for word in words(question))

    def _said(self, point: OpenSlot) -> Answer | Skip:
        """What the client says; each time the topic comes up, the next saying."""
        topic = point.topic.name
        return self.client.on(topic, sum(turn.slot_id[0] == topic for turn in self.turns))

    def _after(self, point: OpenSlot, said: Answer | Skip) -> Draft:
        """The draft with what was said, if it was an answer."""
        if isinstance(said, Skip):
            return self.draft
        times = sum(turn.slot_id == point.slot_id for turn in self.turns)
        utterance = self._config.utterance(said.text, attempt=times + 1)
        return interpret(point.topic, utterance, self.draft, point.slot.about).draft

    def _better(self, view: DraftReview, turn: SimulatedTurn, meant: OpenSlot | None) -> Ask | None:
        """What a coach would have asked: the same in a better form, or what matters more now.

        It is never the question that was shown for the turn before.
        """
        asked = [turn.slot_id for turn in self.turns]
        closed = frozenset(mark for mark in asked if asked.count(mark) >= MAX_ATTEMPTS)
        points = (next_slot(view, phase, closed) for phase in Phase)
        best = meant or next((point for point in points if point), None)
        if best is None:
            return None
        after = self._config.review(self._after(best, self._said(best)))
        least = 0 if turn.fault else turn.resolved
        if meant is None and _worth(best, view, after) <= least:
            return None
        before = self.turns[-1].better if self.turns else None
        wordings = (ask_about(view, best, attempt) for attempt in range(1, _WORDINGS))
        return next(
            (ask for ask in wordings if before is None or ask.question != before.question), None
        )

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
