"""What is missing is a sequence like any tuple, and knows more when it is asked."""

from __future__ import annotations

import pickle
from copy import deepcopy
from functools import cache

import pytest
from attrs import evolve

import smartgoals as sg
from examples import museum
from smartgoals.errors import InvalidValueError
from smartgoals.model import LateAction, LowerTarget, Plan
from strategies import QUICK, TODAY

LATE = LateAction(action="a1", wanted=TODAY, days=3)


@cache
def short() -> Plan:
    """A plan that lacks something."""
    policy = museum.policy(target=80_000).without_actions("a9")
    return sg.plan(policy, museum.team(), today=museum.TODAY, profile=QUICK)


@cache
def whole() -> Plan:
    """A plan that lacks nothing."""
    return sg.plan(museum.policy(), museum.team(), today=museum.TODAY, profile=QUICK)


def test_nothing_missing_is_nothing() -> None:
    assert not whole().missing
    assert whole().missing == ()
    assert () == whole().missing  # noqa: SIM300 — both ways round
    assert list(whole().missing) == []
    assert hash(whole().missing) == hash(())
    assert repr(whole().missing) == "()"


def test_it_is_a_sequence_of_shortfalls() -> None:
    lacks = short().missing
    found = tuple(lacks)

    assert lacks
    assert len(lacks) == len(found) > 0
    assert lacks[0] is found[0]
    assert lacks[:1] == found[:1]
    assert found[0] in lacks
    assert lacks == found
    assert lacks != ()
    assert lacks != list(found)
    assert hash(lacks) == hash(found)
    assert {lacks: 1}[lacks] == 1


def test_a_plan_can_be_given_another_one() -> None:
    lacks = evolve(short(), missing=(*short().missing, LATE)).missing

    assert lacks[-1] == LATE
    assert evolve(short(), missing=short().missing) == short()
    assert evolve(whole(), missing=(LATE,)).missing == (LATE,)


@pytest.mark.slow
def test_it_travels() -> None:
    lacks = short().missing
    copy = pickle.loads(pickle.dumps(lacks))  # noqa: S301 — our own bytes

    assert copy == lacks
    assert deepcopy(lacks) == lacks
    assert copy.conflict == lacks.conflict


@pytest.mark.slow
def test_it_says_why_and_what_would_be_enough() -> None:
    lacks = short().missing

    assert [str(demand.kind) for demand in lacks.conflict] == ["deadline", "target"]
    assert any(isinstance(way, LowerTarget) for way in lacks.relaxations)
    assert lacks.relaxations is lacks.relaxations
    assert (whole().missing.conflict, whole().missing.relaxations) == ((), ())


def test_a_plan_made_by_hand_cannot_be_asked() -> None:
    lacks = evolve(short(), planner=None).missing

    assert lacks == short().missing
    for ask in (lambda: lacks.conflict, lambda: lacks.relaxations):
        with pytest.raises(InvalidValueError, match="made by hand"):
            ask()


def test_how_a_plan_was_drawn_is_no_part_of_what_it_says() -> None:
    assert evolve(short(), planner=None) == short()
    assert "Draughtsman" not in repr(short())
