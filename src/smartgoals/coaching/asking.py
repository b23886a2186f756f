"""Choosing and wording the next question."""

from __future__ import annotations

from attrs import evolve

from smartgoals.coaching.agenda import ASKED_CODES, TOPIC, OpenSlot, next_slot, open_slots
from smartgoals.coaching.feedback import ASIDE_ACTS, GO_ON, Feedback, FeedbackKind
from smartgoals.coaching.goal_type import ADVICE
from smartgoals.coaching.interpretation import Interpretation
from smartgoals.coaching.phases import TABLE, Outcome, Phase
from smartgoals.coaching.session import SessionConfig
from smartgoals.coaching.state import DialogueState
from smartgoals.coaching.topic import DraftReview, Slot
from smartgoals.coaching.turn import MAX_ASIDES, Ask, Done, Ending
from smartgoals.coaching.understanding.dialogue_acts import DialogueAct
from smartgoals.rules.check import check
from smartgoals.rules.finding import Finding
from smartgoals.rules.report import Report
from smartgoals.text import Sentence


def next_turn(
    config: SessionConfig, state: DialogueState, noticed: Feedback | None = None
) -> tuple[DialogueState, tuple[tuple[Phase, Outcome], ...]]:
    """The state with the next turn, and the phases left behind because nothing was open there.

    Args:
        config: What stays the same through the talk.
        state: The state after the last answer.
        noticed: What is said before the question.
    """
    view = config.review(state.draft)
    still = {slot.slot_id for slot in open_slots(view)}
    state = evolve(state, parked=tuple(ask for ask in state.parked if ask.slot_id in still))
    closed = frozenset((*(ask.slot_id for ask in state.parked), *state.closed))
    phase = state.phase
    moves: list[tuple[Phase, Outcome]] = []
    while phase is not Phase.DONE:
        slot = next_slot(view, phase, closed)
        if slot:
            turn = evolve(
                ask_about(view, slot, 1, noticed),
                understood=state.understood,
                turn_of_phrase=len(state.active),
                progress=progress(config, state),
            )
            return evolve(state, phase=phase, turn=turn), tuple(moves)
        moves.append((phase, Outcome.EXHAUSTED))
        phase = TABLE[phase, Outcome.EXHAUSTED]
    return evolve(state, phase=phase, turn=_done(config, state, noticed)), tuple(moves)


def progress(config: SessionConfig, state: DialogueState) -> float:
    """The share of the questions that are behind: those answered, of these and the open ones.

    Args:
        config: What stays the same through the talk.
        state: The state.
    """
    closed = {*(ask.slot_id for ask in state.parked), *state.closed}
    left = {slot.slot_id for slot in open_slots(config.review(state.draft))} - closed
    behind = len(state.active)
    return round(behind / (behind + len(left)), 2) if behind else 0.0


def asked_once_more(
    config: SessionConfig,
    state: DialogueState,
    ask: Ask,
    heard: Interpretation | None,
    noticed: Feedback | None,
    *,
    keep_attempt: bool,
) -> Ask:
    """The same question: in the same words where these are asked for, else in others.

    Args:
        config: What stays the same through the talk.
        state: The state after the last answer.
        ask: The question as it was asked.
        heard: What the answer was taken for.
        noticed: What is said before the question.
        keep_attempt: Whether the answer was about something else, so that this was no attempt.
    """
    draft = TOPIC[ask.topic].cleared(state.draft, ask.key) if ask.revising else state.draft
    view = config.review(draft)
    same_slot = (one for one in open_slots(view) if one.slot_id == ask.slot_id)
    slot = next(same_slot, OpenSlot(TOPIC[ask.topic], Slot(ask.key, ask.about)))
    aside = heard is not None and heard.act in ASIDE_ACTS and ask.asides < MAX_ASIDES
    same = keep_attempt or (heard is not None and heard.act is DialogueAct.REPEAT)
    wording = ask.attempt if same else ask.attempt + ask.asides + 1
    asked = ask_about(view, slot, wording, noticed)
    return evolve(
        asked,
        attempt=ask.attempt if aside or keep_attempt else ask.attempt + 1,
        asides=ask.asides + aside,
        revising=ask.revising,
        understood=state.understood,
        turn_of_phrase=len(state.active),
        progress=progress(config, state),
    )


def ask_about(
    view: DraftReview, slot: OpenSlot, attempt: int = 1, noticed: Feedback | None = None
) -> Ask:
    """The question of the rule behind an open slot; else, and on later tries, the topic's own.

    Args:
        view: The draft and what the rules found in it.
        slot: What is asked about.
        attempt: 1, or more where the question was asked before: then in other words.
        noticed: What is said before the question.
    """
    topic = slot.topic
    findings = sorted(view.found(*topic.codes), key=lambda one: topic.codes.index(one.code))
    about = slot.slot.about
    near = [finding for finding in findings if about and f"[{about}]" in finding.where]
    finding = next(iter((*near, *findings)), None)
    return Ask(
        topic=topic.name,
        phase=topic.phase,
        question=_question(slot, finding, attempt),
        example=topic.example,
        expects=topic.expects,
        choices=slot.slot.choices,
        about=slot.slot.label,
        key=about,
        finding=finding,
        feedback=noticed,
        attempt=attempt,
    )


def _question(open_slot: OpenSlot, finding: Finding | None, attempt: int) -> Sentence:
    topic, slot = open_slot.topic, open_slot.slot
    if attempt > 1 and slot.again:
        return Sentence(slot.again, slot.facts)
    lent = finding is not None and not topic.own_question and finding.code == topic.codes[0]
    first = finding.question if finding and lent else Sentence(topic.asks, slot.facts)
    wordings = (first, *(Sentence(text, slot.facts) for text in topic.again))
    return wordings[min(attempt - 1, len(wordings) - 1)]


def _done(config: SessionConfig, state: DialogueState, noticed: Feedback | None) -> Done:
    policy = state.draft.policy
    report = (
        check(policy, language=config.language, today=config.today, profile=config.profile)
        if policy
        else Report()
    )
    wish = next((ask for ask in state.parked if ask.topic == "wish"), None)
    return Done(
        policy=policy,
        report=report,
        parked=state.parked,
        goal_type=state.goal_type,
        further=tuple(one for one in report.warnings if one.code not in ASKED_CODES),
        ending=Ending.COMPLETE if policy else Ending.PAUSED,
        resumes_with=None if policy else wish,
        understood=state.understood,
        feedback=noticed,
    )


def outcome_of(
    config: SessionConfig, after: DialogueState, ask: Ask, heard: Interpretation
) -> Outcome:
    """Whether a question is settled, asked again or put aside.

    Args:
        config: What stays the same through the talk.
        after: The state with the answer in it.
        ask: The question.
        heard: What the answer was taken for.
    """
    still = {slot.slot_id for slot in open_slots(config.review(after.draft))}
    failed = heard.feedback is not None and heard.act is not DialogueAct.REJECTION
    is_open = ask.slot_id in still or (ask.revising and failed)
    if not is_open or heard.no_more or ask.slot_id in after.closed:
        return Outcome.SETTLED
    if heard.act in ASIDE_ACTS and ask.asides < MAX_ASIDES:
        return Outcome.UNCLEAR
    return Outcome.UNCLEAR if ask.attempt < TOPIC[ask.topic].attempts else Outcome.PARKED


def noticed_in(
    before: DialogueState, after: DialogueState, outcome: Outcome, heard: Interpretation
) -> Feedback | None:
    """What is said about an answer; advice on the type of goal goes first.

    Args:
        before: The state before the answer.
        after: The state with the answer in it.
        outcome: What became of the question.
        heard: What the answer was taken for.
    """
    if after.goal_type is not before.goal_type and after.goal_type in ADVICE:
        return Feedback(FeedbackKind.OTHER_TOOL, Sentence(ADVICE[after.goal_type]))
    if heard.act is DialogueAct.REJECTION and outcome is Outcome.SETTLED:
        return heard.feedback
    if outcome is not Outcome.UNCLEAR:
        return None
    beside = heard.feedback is None or heard.feedback.kind is FeedbackKind.PARTIAL
    if after.understood and heard.act is DialogueAct.ANSWER and beside:
        return None
    return heard.feedback or GO_ON
