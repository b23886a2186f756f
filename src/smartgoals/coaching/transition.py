"""One step of a talk: from a state and an event to the next state."""

from __future__ import annotations

from datetime import date

from attrs import evolve, frozen

from smartgoals.coaching.agenda import TOPIC, OpenSlot, next_slot, open_slots, review
from smartgoals.coaching.draft import Draft
from smartgoals.coaching.events import Answer, Skip
from smartgoals.coaching.feedback import GO_ON, Feedback, FeedbackKind
from smartgoals.coaching.goal_type import ADVICE, GoalType, recommend
from smartgoals.coaching.interpretation import interpret
from smartgoals.coaching.phases import TABLE, Outcome, Phase
from smartgoals.coaching.provenance import traced
from smartgoals.coaching.state import DialogueState, Transition
from smartgoals.coaching.topic import DraftReview
from smartgoals.coaching.turn import MAX_ATTEMPTS, Ask, Done, Turn
from smartgoals.coaching.understanding.utterance import Utterance
from smartgoals.model.profile import Profile
from smartgoals.rules.check import check
from smartgoals.rules.finding import Finding
from smartgoals.rules.report import Report
from smartgoals.text import Sentence
from smartgoals.values.language import Language


@frozen(kw_only=True)
class SessionConfig:
    """What stays the same through a talk."""

    language: Language
    today: date
    client: str | None
    profile: Profile

    def review(self, draft: Draft) -> DraftReview:
        """A draft, looked at by the rules."""
        return review(draft, language=self.language, today=self.today, profile=self.profile)

    def utterance(self, answer: Answer, *, attempt: int) -> Utterance:
        """An answer, ready to be understood."""
        return Utterance(
            text=answer.text,
            language=self.language,
            today=self.today,
            client=self.client,
            attempt=attempt,
        )


def opening(config: SessionConfig) -> DialogueState:
    """The state before anything was said."""
    return _turned(config, DialogueState(draft=Draft(), phase=Phase.WISH, turn=_NOBODYS))[0]


def step(
    config: SessionConfig, talk: DialogueState, event: Answer | Skip, index: int
) -> Transition:
    """What an answer or a skip leads to."""
    ask = talk.turn
    assert isinstance(ask, Ask)  # noqa: S101 — the interview lets nothing else in
    if isinstance(event, Skip):
        after = evolve(talk, parked=(*talk.parked, ask), active=(*talk.active, index))
        return _moment(config, event, after, Outcome.SKIPPED)
    utterance = config.utterance(event, attempt=ask.attempt)
    understood = interpret(TOPIC[ask.topic], utterance, talk.draft, ask.key)
    draft = talk.draft if isinstance(understood, Feedback) else understood
    after = evolve(
        talk,
        draft=draft,
        goal_type=recommend(ask.topic, utterance, draft, talk.goal_type),
        provenance=traced(talk.draft, draft, dict(talk.provenance), index),
        active=(*talk.active, index),
    )
    outcome = _outcome(config.review(draft), ask)
    said = understood if isinstance(understood, Feedback) else GO_ON
    if outcome is Outcome.PARKED:
        after = evolve(after, parked=(*talk.parked, ask))
    return _moment(config, event, after, outcome, _remark(talk, after, outcome, said))


def _outcome(view: DraftReview, ask: Ask) -> Outcome:
    if ask.slot_id not in {point.slot_id for point in open_slots(view)}:
        return Outcome.SETTLED
    return Outcome.UNCLEAR if ask.attempt < MAX_ATTEMPTS else Outcome.PARKED


def _remark(
    before: DialogueState, after: DialogueState, outcome: Outcome, said: Feedback
) -> Feedback | None:
    """Advice on the tool goes before what was noticed; a settled question needs neither."""
    if after.goal_type is not before.goal_type and after.goal_type in ADVICE:
        return Feedback(FeedbackKind.OTHER_TOOL, Sentence(ADVICE[after.goal_type]))
    return said if outcome is Outcome.UNCLEAR else None


def _moment(
    config: SessionConfig,
    event: Answer | Skip,
    talk: DialogueState,
    outcome: Outcome,
    remark: Feedback | None = None,
) -> Transition:
    again = talk.turn if outcome is Outcome.UNCLEAR else None
    moved = evolve(talk, phase=TABLE[talk.phase, outcome])
    turned, moves = _turned(config, moved, again=again, remark=remark)
    return Transition(event, turned, ((talk.phase, outcome), *moves))


def _turned(
    config: SessionConfig,
    talk: DialogueState,
    *,
    again: Turn | None = None,
    remark: Feedback | None = None,
) -> tuple[DialogueState, tuple[tuple[Phase, Outcome], ...]]:
    """The state with the next turn, and the phases left behind because nothing was open there."""
    view = config.review(talk.draft)
    if isinstance(again, Ask):
        (point,) = (point for point in open_slots(view) if point.slot_id == again.slot_id)
        return evolve(talk, turn=ask_about(view, point, again.attempt + 1, remark)), ()
    closed = frozenset(ask.slot_id for ask in talk.parked)
    phase = talk.phase
    moves: list[tuple[Phase, Outcome]] = []
    while phase is not Phase.DONE:
        next_one = next_slot(view, phase, closed)
        if next_one:
            turn: Turn = ask_about(view, next_one, 1, remark)
            return evolve(talk, phase=phase, turn=turn), tuple(moves)
        moves.append((phase, Outcome.EXHAUSTED))
        phase = TABLE[phase, Outcome.EXHAUSTED]
    return evolve(talk, phase=phase, turn=_done(config, talk)), tuple(moves)


def ask_about(
    view: DraftReview, point: OpenSlot, attempt: int = 1, remark: Feedback | None = None
) -> Ask:
    """The question of the rule behind a point; else, and the second time, the topic's own."""
    topic, gap = point.topic, point.slot
    findings = sorted(view.found(*topic.codes), key=lambda one: topic.codes.index(one.code))
    about = [one for one in findings if gap.about and f"[{gap.about}]" in one.where]
    finding = next(iter((*about, *findings)), None)
    return Ask(
        topic=topic.name,
        phase=topic.phase,
        question=_question(point, finding, attempt),
        example=topic.example,
        about=gap.label,
        key=gap.about,
        finding=finding,
        feedback=remark,
        attempt=attempt,
    )


def _question(point: OpenSlot, finding: Finding | None, attempt: int) -> Sentence:
    topic, gap = point.topic, point.slot
    again = gap.again or topic.again
    if attempt > 1 and again:
        return Sentence(again, gap.facts)
    lent = finding is not None and (attempt > 1 or finding.code == topic.codes[0])
    if finding and lent and not topic.own_question:
        return finding.question
    return Sentence(topic.asks, gap.facts)


def _done(config: SessionConfig, talk: DialogueState) -> Done:
    policy = talk.draft.policy
    report = (
        check(policy, language=config.language, today=config.today, profile=config.profile)
        if policy
        else Report()
    )
    return Done(policy=policy, report=report, parked=talk.parked, goal_type=talk.goal_type)


_NOBODYS = Done(policy=None, report=Report(), parked=(), goal_type=GoalType.OBJECTIVE)
"""Whose turn it is before the first question is found."""
