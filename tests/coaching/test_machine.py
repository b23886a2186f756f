"""Whatever is said in whatever order: nothing breaks, and nothing is lost."""

from __future__ import annotations

import pickle
from datetime import date

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from coaching.cast import NAMES, role
from effort import tries
from smartgoals.coaching import (
    TABLE,
    Answer,
    Ask,
    Back,
    Done,
    Event,
    Interview,
    Outcome,
    Phase,
    SimulatedClient,
    Skip,
)
from smartgoals.coaching.agenda import open_slots
from smartgoals.errors import OutOfTurnError

TODAY = date(2026, 1, 12)
SPOKEN = sorted({saying for name in NAMES for _, said in role(name).client.says for saying in said})


class AnyTalk(RuleBasedStateMachine):
    """A client who says what comes to mind."""

    def __init__(self) -> None:
        super().__init__()
        self.talk = Interview("fr", today=TODAY)

    def say(self, event: Event) -> None:
        """Say something, and check that it is out of turn exactly when it should be."""
        turn = self.talk.turn
        out_of_turn = (
            not self.talk.asked
            if isinstance(event, Back)
            else isinstance(turn, Done)
            and (turn.resumes_with is None or (event == Skip() and turn.policy is None))
        )
        if out_of_turn:
            with pytest.raises(OutOfTurnError):
                self.talk.hear(event)
        else:
            self.talk = self.talk.hear(event)

    @rule(text=st.sampled_from(SPOKEN) | st.text(max_size=40))
    def answer(self, text: str) -> None:
        """Say anything."""
        self.say(Answer(text))

    @rule(
        name=st.sampled_from(NAMES),
    )
    @precondition(lambda self: isinstance(self.talk.turn, Ask))
    def answer_to_the_point(self, name: str) -> None:
        """Say what one of the cast would say here."""
        assert isinstance(self.talk.turn, Ask)
        self.say(role(name).client.on(self.talk.turn.topic))

    @rule()
    def skip(self) -> None:
        """Pass."""
        self.say(Skip())

    @rule()
    def back(self) -> None:
        """Take it back."""
        before = self.talk
        self.say(Back())
        if before.asked:
            assert self.talk.turn == before.asked[-1]

    @rule()
    def keep(self) -> None:
        """Put the talk away and take it out again, whole or as its events."""
        assert self.talk == pickle.loads(pickle.dumps(self.talk))  # noqa: S301 — our own
        assert self.talk == Interview.replay(self.talk.events, language="fr", today=TODAY)

    @invariant()
    def what_is_understood_is_traced(self) -> None:
        """Each field points to an answer, not to a skip or a step back."""
        assert all(
            isinstance(self.talk.events[index], Answer) for index in self.talk.provenance.values()
        )


TestAnyTalk = AnyTalk.TestCase
TestAnyTalk.settings = settings(max_examples=tries(25), stateful_step_count=30, deadline=None)


def walked(talk: Interview) -> set[tuple[Phase, Outcome]]:
    """The rows of the table that a talk has walked."""
    return {move for moment in talk.transitions for move in moment.moves}


def unclear_once(talk: Interview, client: SimulatedClient) -> Interview:
    """The talk to its end, by a client who answers each question only the second time."""
    while isinstance(talk.turn, Ask):
        first = talk.turn.attempt == 1
        talk = talk.hear(Answer("") if first else client.on(talk.turn.topic))
    return talk


def test_every_row_of_the_table_is_reached() -> None:
    player = role("museum_fr")
    silent = player.interview
    while isinstance(silent.turn, Ask):
        needed = silent.turn.topic in {"wish", "instead"}
        silent = silent.hear(player.client.on(silent.turn.topic) if needed else Answer("…"))
    passing = player.interview
    while isinstance(passing.turn, Ask):
        passing = passing.hear(player.client.reply(passing) if passing.policy is None else Skip())
    late = player.interview
    seen: set[tuple[Phase, Outcome]] = set()
    while isinstance(late.turn, Ask):
        seen |= walked(late.hear(Skip()))
        seen |= walked(late.hear(Answer("")).hear(Answer("")))
        seen |= walked(late.hear(Answer("")))
        late = late.hear(player.client.reply(late))

    assert set(TABLE) == seen | walked(late) | walked(silent) | walked(passing)


@pytest.mark.parametrize("name", NAMES)
def test_a_true_answer_closes_its_question_and_opens_none_that_was_closed(name: str) -> None:
    player = role(name)
    talk = player.interview
    closed: set[tuple[str, str]] = set()
    while isinstance(talk.turn, Ask):
        mark = talk.turn.slot_id
        talk = talk.hear(player.client.reply(talk))
        still = {point.slot_id for point in open_slots(talk.config.review(talk.draft))}
        closed |= {mark} - still
        assert not closed & still
