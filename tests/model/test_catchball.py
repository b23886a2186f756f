"""The conversation about a delegated action: every row of the table, and nothing else."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest

from examples import museum
from smartgoals.errors import OutOfTurnError, UnknownKeyError
from smartgoals.model import CatchballRound, DelegationState, Move, Plan
from smartgoals.model.catchball import TRANSITIONS, next_state
from smartgoals.planning.plan import plan

PROPOSED, COUNTERED = DelegationState.PROPOSED, DelegationState.COUNTERED
AGREED, DECLINED = DelegationState.AGREED, DelegationState.DECLINED

TABLE = [
    (PROPOSED, Move.AGREE, AGREED),
    (PROPOSED, Move.COUNTER, COUNTERED),
    (PROPOSED, Move.DECLINE, DECLINED),
    (COUNTERED, Move.AGREE, AGREED),
    (COUNTERED, Move.COUNTER, COUNTERED),
    (COUNTERED, Move.DECLINE, DECLINED),
    (AGREED, Move.COUNTER, COUNTERED),
]
ELSEWHERE = [
    (state, move)
    for state, move in product(DelegationState, Move)
    if (state, move) not in TRANSITIONS
]


@pytest.fixture(scope="module")
def planned() -> Plan:
    return plan(museum.policy(), museum.team(), today=museum.TODAY)


@pytest.mark.parametrize(("state", "move", "after"), TABLE)
def test_every_row_of_the_table(state: DelegationState, move: Move, after: DelegationState) -> None:
    assert next_state(state, move, "a1") is after


def test_the_table_has_no_other_row() -> None:
    assert len(TRANSITIONS) == len(TABLE)


@pytest.mark.parametrize(("state", "move"), ELSEWHERE)
def test_everything_else_is_out_of_turn(state: DelegationState, move: Move) -> None:
    with pytest.raises(OutOfTurnError, match=f"'a1' is {state}: nobody can {move} now") as caught:
        next_state(state, move, "a1")

    assert (caught.value.state, caught.value.event) == (state, move)


def test_a_throw_gives_a_new_plan_and_is_on_record(planned: Plan) -> None:
    day = date(2026, 2, 9)
    countered = planned.counter("a1", reason="12 evenings are too many", by="hugo", on=day)
    agreed = countered.agree("a1", by="claire", on=day)

    assert planned.delegation("a1").state is PROPOSED
    assert countered.delegation("a1").state is COUNTERED
    assert agreed.delegation("a1").state is AGREED
    assert agreed.delegation("a1").rounds == (
        CatchballRound(Move.COUNTER, by="hugo", on=day, reason="12 evenings are too many"),
        CatchballRound(Move.AGREE, by="claire", on=day),
    )


def test_a_throw_touches_nothing_else(planned: Plan) -> None:
    declined = planned.decline("a1", reason="no time")
    others = [one for one in declined.delegations if one.action != "a1"]

    assert declined.delegation("a1").state is DECLINED
    assert others == [one for one in planned.delegations if one.action != "a1"]
    assert [one.action for one in declined.delegations] == [
        one.action for one in planned.delegations
    ]


def test_nobody_agrees_to_what_was_declined(planned: Plan) -> None:
    with pytest.raises(OutOfTurnError):
        planned.decline("a1", reason="no time").agree("a1")


def test_nobody_throws_what_is_not_delegated(planned: Plan) -> None:
    with pytest.raises(UnknownKeyError, match="'a10'"):
        planned.agree("a10")
