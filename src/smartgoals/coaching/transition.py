"""One step of a talk: from a state and an event to the next state."""

from __future__ import annotations

import re

from attrs import evolve

from smartgoals.coaching.agenda import (
    TOPIC,
    OpenSlot,
    open_slots,
    topic_of_field,
)
from smartgoals.coaching.asking import (
    ask_about,
    asked_once_more,
    next_turn,
    noticed_in,
    outcome_of,
    progress,
)
from smartgoals.coaching.contradiction import chosen_version, two_versions
from smartgoals.coaching.correction import Correction, correction_in, put_right
from smartgoals.coaching.draft import Draft
from smartgoals.coaching.events import Answer, Event, Revise, Skip
from smartgoals.coaching.feedback import (
    CORRECTED,
    IN_DISTRESS,
    NOTHING_TO_CORRECT,
    RESUMED,
    Feedback,
)
from smartgoals.coaching.goal_type import GoalType, recommend
from smartgoals.coaching.interpretation import Interpretation, dialogue_act, interpret
from smartgoals.coaching.phases import TABLE, Outcome, Phase
from smartgoals.coaching.session import History, SessionConfig
from smartgoals.coaching.state import DialogueState, Transition
from smartgoals.coaching.topic import Slot
from smartgoals.coaching.turn import Ask, Done, Ending, Turn
from smartgoals.coaching.understanding.dialogue_acts import DialogueAct
from smartgoals.coaching.understanding.phrases import wants_to_go_on
from smartgoals.coaching.understanding.utterance import Utterance
from smartgoals.coaching.understood import traced, understood
from smartgoals.errors import OutOfTurnError
from smartgoals.rules.report import Report
from smartgoals.text import Sentence


def opening(config: SessionConfig) -> DialogueState:
    """The state before anything was said.

    Args:
        config: What stays the same through the talk.
    """
    nothing = Done(policy=None, report=Report(), parked=(), goal_type=GoalType.OBJECTIVE)
    return next_turn(config, DialogueState(draft=Draft(), phase=Phase.WISH, turn=nothing))[0]


def step(
    config: SessionConfig, state: DialogueState, event: Event, index: int, history: History
) -> Transition:
    """What an event leads to.

    Args:
        config: What stays the same through the talk, on the day of the event.
        state: The state before.
        event: An answer, a skip or a wish to revise a field.
        index: The place of the event.
        history: What was said before.

    Raises:
        OutOfTurnError: When all is said, or the field to revise is none of the coach's.
    """
    active = (*state.active, index)
    resting = isinstance(state.turn, Done)
    ask = state.turn.resumes_with if isinstance(state.turn, Done) else state.turn
    if isinstance(event, Revise):
        return _revise(config, evolve(state, active=active), event)
    if isinstance(event, Answer):
        correction = correction_in(
            config.utterance(event.text), answers_no=_answers_no(ask, config.utterance(event.text))
        )
        if correction and state.active:
            done = _correct(config, state, event, correction, index, history)
            if done:
                return done
    if ask is None or (isinstance(event, Skip) and state.phase is Phase.DONE):
        msg = f"all is said: {event!r} answers nothing; revise a field instead"
        raise OutOfTurnError(msg, state.phase, repr(event))
    if resting and isinstance(event, Answer):
        return _resume(config, state, ask, event, index, history)
    if isinstance(event, Skip):
        return _skip(config, evolve(state, active=active), event, ask)
    assert isinstance(event, Answer)  # noqa: S101 — the interview lets nothing else in
    return _answer(config, state, _addressed(config, state, ask, event), event, index)


def _skip(config: SessionConfig, state: DialogueState, event: Skip, ask: Ask) -> Transition:
    parked = state.parked if ask.revising else (*state.parked, ask)
    after = evolve(state, parked=parked, understood=())
    return _moved(config, event, after, Outcome.SKIPPED)


def _addressed(config: SessionConfig, state: DialogueState, ask: Ask, event: Answer) -> Ask:
    """The question an answer names, where it is an open one; else the question of the moment."""
    if event.question is None or event.question == ask.id:
        return ask
    view = config.review(state.draft)
    named = (slot for slot in open_slots(view) if slot.id == event.question)
    return next((ask_about(view, slot) for slot in named), ask)


def _answer(
    config: SessionConfig, state: DialogueState, ask: Ask, event: Answer, index: int
) -> Transition:
    topic = TOPIC[ask.topic]
    base = topic.cleared(state.draft, ask.key) if ask.revising else state.draft
    question = ask.question.text.written_in(config.language)
    heard = interpret(
        topic,
        config.utterance(chosen_version(event.text, ask, config.language), attempt=ask.attempt),
        base,
        ask.key,
        question=question,
    )
    active = (*state.active, index)
    if heard.act is DialogueAct.DISTRESS:
        return _rest(evolve(state, active=active), event, ask, Ending.DISTRESS, IN_DISTRESS)
    if heard.act is DialogueAct.STOP and not heard.utterance.said:
        return _rest(evolve(state, active=active), event, ask, Ending.PAUSED, None)
    if heard.act is DialogueAct.REJECTION and ask.key:
        heard = evolve(heard, draft=state.draft.without(ask.key))
    draft = state.draft if ask.revising and heard.feedback else heard.draft
    after = evolve(
        state,
        draft=draft,
        goal_type=recommend(ask.topic, heard.utterance, draft, state.goal_type),
        provenance=traced(state.draft, draft, dict(state.provenance), index),
        active=active,
        understood=understood(state.draft, draft, heard.utterance),
    )
    clash = two_versions(state.draft, ask, heard)
    closes = heard.no_more or (TOPIC[ask.topic].once and heard.feedback is None)
    closed = (*state.closed, ask.slot_id) if closes else state.closed
    after = evolve(after, closed=closed)
    outcome = outcome_of(config, after, ask, heard)
    noticed = noticed_in(state, after, outcome, heard)
    if outcome is Outcome.PARKED:
        after = evolve(after, parked=(*after.parked, ask))
    if clash:
        reopened = _revise(config, after, Revise(clash.topic, on=event.on)).state
        assert isinstance(reopened.turn, Ask)  # noqa: S101 — what was said can be revised
        turn = clash.asked(reopened.turn, state.used)
        return Transition(event, evolve(reopened, turn=turn), ((state.phase, outcome),))
    moved = _moved(config, event, after, outcome, ask=ask, heard=heard, noticed=noticed)
    if heard.act is DialogueAct.STOP:
        rested = _rest(moved.state, event, moved.state.turn, Ending.PAUSED, None)
        return evolve(rested, moves=moved.moves)
    return moved


def _rest(
    state: DialogueState, event: Event, turn: Turn, ending: Ending, noticed: Feedback | None
) -> Transition:
    """The talk rests; it goes on with the question of the moment."""
    ask = turn if isinstance(turn, Ask) else turn.resumes_with
    said = noticed.not_among(state.used) or noticed if noticed else None
    turn = Done(
        policy=state.draft.policy,
        report=Report(),
        parked=state.parked,
        goal_type=state.goal_type,
        ending=ending,
        resumes_with=ask,
        feedback=said,
    )
    used = (*state.used, said.sentence.text) if said else state.used
    return Transition(event, evolve(state, turn=turn, used=used, understood=()))


def _resume(
    config: SessionConfig,
    state: DialogueState,
    ask: Ask,
    event: Answer,
    index: int,
    history: History,
) -> Transition:
    """A paused talk goes on with whatever is said; after distress only when the client wishes so."""
    assert isinstance(state.turn, Done)  # noqa: S101 — only a resting talk is resumed
    again = config.utterance(event.text)
    parked = tuple(one for one in state.parked if one.slot_id != ask.slot_id)
    awake = evolve(state, turn=ask, phase=ask.phase, parked=parked, understood=())
    if wants_to_go_on(again):
        return _asked_again(awake, event, ask, index, RESUMED)
    act = dialogue_act(TOPIC[ask.topic], again).act
    if state.turn.ending is Ending.DISTRESS or act is DialogueAct.DISTRESS:
        resting = evolve(state, active=(*state.active, index))
        return _rest(resting, event, ask, Ending.DISTRESS, IN_DISTRESS)
    return step(config, awake, event, index, history)


def _asked_again(
    state: DialogueState, event: Event, ask: Ask, index: int, noticed: Feedback
) -> Transition:
    said = noticed.not_among(state.used)
    used = (*state.used, said.sentence.text) if said else state.used
    turn = evolve(ask, feedback=said, understood=())
    return Transition(event, evolve(state, turn=turn, used=used, active=(*state.active, index)))


def _revise(config: SessionConfig, state: DialogueState, event: Revise) -> Transition:
    topic, about = topic_of_field(event.field)
    if topic is None or state.draft.policy is None:
        msg = f"there is no {event.field!r} to revise yet"
        raise OutOfTurnError(msg, state.phase, repr(event))
    view = config.review(topic.cleared(state.draft, about))
    slots = [slot for slot in open_slots(view) if slot.topic is topic]
    exact = [slot for slot in slots if slot.slot.about == about or not about]
    if not exact and not about and topic.fields and not topic.fields[0].startswith("actions"):
        exact = [OpenSlot(topic, Slot())]
    if not exact:
        msg = f"there is no {event.field!r} to revise yet"
        raise OutOfTurnError(msg, state.phase, repr(event))
    ask = evolve(ask_about(view, exact[0]), revising=True, progress=progress(config, state))
    parked = tuple(one for one in state.parked if one.slot_id != ask.slot_id)
    after = evolve(
        state, turn=ask, parked=parked, understood=(), phase=_earlier(state, topic.phase)
    )
    return Transition(event, after)


def _earlier(state: DialogueState, phase: Phase) -> Phase:
    order = list(Phase)
    return min(state.phase, phase, key=order.index)


def _correct(
    config: SessionConfig,
    state: DialogueState,
    event: Answer,
    correction: Correction,
    index: int,
    history: History,
) -> Transition | None:
    """The state with an earlier answer put right; None where the words correct nothing."""
    draft = put_right(config, state, correction, event, history)
    if draft is None or draft == state.draft:
        return _nothing_corrected(state, event, correction, index) if correction.old else None
    after = evolve(
        state,
        draft=draft,
        phase=Phase.WISH if state.phase is Phase.DONE else state.phase,
        provenance=traced(state.draft, draft, dict(state.provenance), index),
        active=(*state.active, index),
        understood=understood(state.draft, draft, config.utterance(event.text)),
    )
    ask = state.turn if isinstance(state.turn, Ask) else state.turn.resumes_with
    still = {slot.slot_id for slot in open_slots(config.review(draft))}
    if ask is None or ask.slot_id not in still:
        return _moved(config, event, after, Outcome.SETTLED, noticed=CORRECTED)
    return _moved(
        config, event, after, Outcome.UNCLEAR, ask=ask, noticed=CORRECTED, keep_attempt=True
    )


def _nothing_corrected(
    state: DialogueState, event: Answer, correction: Correction, index: int
) -> Transition | None:
    known = NOTHING_TO_CORRECT.sentence.text in state.used
    if not isinstance(state.turn, Ask) or known or not correction.sure:
        return None
    noticed = evolve(
        NOTHING_TO_CORRECT,
        sentence=Sentence(NOTHING_TO_CORRECT.sentence.text, {"old": correction.old}),
    )
    return _asked_again(evolve(state, understood=()), event, state.turn, index, noticed)


def _moved(
    config: SessionConfig,
    event: Event,
    state: DialogueState,
    outcome: Outcome,
    *,
    ask: Ask | None = None,
    heard: Interpretation | None = None,
    noticed: Feedback | None = None,
    keep_attempt: bool = False,
) -> Transition:
    said = noticed.not_among(state.used) if noticed else None
    used = (*state.used, said.sentence.text) if said else state.used
    moved = evolve(state, phase=TABLE[state.phase, outcome], used=used)
    if outcome is Outcome.UNCLEAR and ask:
        turn = asked_once_more(config, moved, ask, heard, said, keep_attempt=keep_attempt)
        return Transition(event, evolve(moved, turn=turn), ((state.phase, outcome),))
    turned, moves = next_turn(config, moved, said)
    return Transition(event, turned, ((state.phase, outcome), *moves))


def _answers_no(ask: Ask | None, utterance: Utterance) -> bool:
    """Whether "no, ..." may answer the question; a bare figure answers only some."""
    if ask is None or ask.topic not in _NO_ANSWERS:
        return False
    bare = re.fullmatch(r"(no|non)\W+[\d\s.,%]+", utterance.plain) is not None
    return not bare or ask.topic == "realistic"


_NO_ANSWERS = frozenset(
    {
        "wish",
        "instead",
        "change",
        "because",
        "realistic",
        "exclusions",
        "leads",
        "purpose",
        "ladder",
    }
)
"""Topics in which "no, ..." is the beginning of an answer."""
