"""The conversation about a delegated action: every row of the table, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from itertools import product

import pytest

from examples import museum
from smartgoals.errors import InvalidValueError, OutOfTurnError, UnknownKeyError
from smartgoals.model import CatchballRound, DelegationState, Move, Plan
from smartgoals.model.catchball import TRANSITIONS, next_state
from smartgoals.planning import plan

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
    with pytest.raises(
        OutOfTurnError, match=f"'a1' is {state}: {move} is not possible now"
    ) as caught:
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


def test_every_state_can_be_reached_by_throwing(planned: Plan) -> None:
    said: dict[Move, Callable[[Plan], Plan]] = {
        Move.AGREE: lambda plan: plan.agree("a1"),
        Move.COUNTER: lambda plan: plan.counter("a1", reason="too much"),
        Move.DECLINE: lambda plan: plan.decline("a1", reason="no time"),
    }
    plans, reached = [planned], {PROPOSED}
    walked: set[tuple[DelegationState, Move]] = set()
    while plans:
        plan = plans.pop()
        state = plan.delegation("a1").state
        for move, throw in said.items():
            if (state, move) not in TRANSITIONS:
                with pytest.raises(OutOfTurnError):
                    throw(plan)
            elif (state, move) not in walked:
                walked.add((state, move))
                plans.append(throw(plan))
                reached.add(plans[-1].delegation("a1").state)

    assert walked == set(TRANSITIONS)
    assert reached == set(DelegationState)


@pytest.mark.parametrize("reason", ["", "  "])
def test_no_counter_and_no_refusal_without_a_reason(planned: Plan, reason: str) -> None:
    with pytest.raises(InvalidValueError, match=f"a counter needs a reason, not '{reason}'"):
        planned.counter("a1", reason=reason)
    with pytest.raises(InvalidValueError, match=f"a decline needs a reason, not '{reason}'"):
        planned.decline("a1", reason=reason)


def test_only_somebody_of_the_team_speaks(planned: Plan) -> None:
    with pytest.raises(UnknownKeyError, match="'nobody'"):
        planned.agree("a1", by="nobody")


def test_rounds_go_forward_in_time(planned: Plan) -> None:
    day = date(2026, 2, 9)
    countered = planned.counter("a1", reason="too much", on=day)

    with pytest.raises(InvalidValueError, match="2026-02-08 is before"):
        countered.agree("a1", on=date(2026, 2, 8))
    with pytest.raises(InvalidValueError, match="before 2026-01-12"):
        planned.agree("a1", on=date(2026, 1, 11))
    assert countered.agree("a1", on=day).delegation("a1").state is AGREED
    assert countered.agree("a1").delegation("a1").rounds[-1].on is None


def test_a_counter_may_say_what_is_asked_for(planned: Plan) -> None:
    start, due = date(2026, 3, 2), date(2026, 11, 30)
    countered = planned.counter("a1", reason="carnival", start=start, due=due, target="2500.5")
    (throw,) = countered.delegation("a1").rounds

    assert (throw.start, throw.due, throw.target) == (start, due, Decimal("2500.5"))


def test_wishes_make_sense_and_belong_to_a_counter() -> None:
    with pytest.raises(
        InvalidValueError, match="only a counter has a start, a due date or a target"
    ):
        CatchballRound("agree", due=date(2026, 3, 2))
    with pytest.raises(InvalidValueError, match="before its start on 2026-03-02"):
        CatchballRound("counter", reason="x", start=date(2026, 3, 2), due=date(2026, 3, 1))


def test_a_plan_starts_only_when_agreed(planned: Plan) -> None:
    day = date(2026, 2, 9)
    plan = planned.counter("a2", reason="too much")
    with pytest.raises(
        OutOfTurnError, match=r"still open: a1 \(proposed\), a2 \(countered\)"
    ) as caught:
        plan.start(on=day)
    assert (caught.value.state, caught.value.event) == ("open", "start")
    for key in planned.open:
        plan = plan.agree(key, on=day)

    assert not planned.agreed
    assert plan.agreed
    with pytest.raises(InvalidValueError, match="2026-02-08 is before"):
        plan.start(on=date(2026, 2, 8))
    assert plan.start(on=day).started == day
    with pytest.raises(OutOfTurnError, match="already started, on 2026-02-09"):
        plan.start(on=day).start(on=day)


def test_who_declined_is_remembered(planned: Plan) -> None:
    owner = planned.delegation("a1").owner

    assert planned.decline("a1", reason="no time").declined == (("a1", owner),)
