"""Whatever is given, the library accepts it or refuses it by an error of its own, in few words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from decimal import (
    Context,
    Decimal,
    FloatOperation,
    Inexact,
    getcontext,  # noqa: TID251 — the caller's context is what is tried
    setcontext,  # noqa: TID251 — see above
)
from enum import Enum
from functools import partial
from typing import Any

import attrs
import pytest
from hypothesis import given, settings

import smartgoals as sg
from effort import tries
from examples import museum
from samples import examples, planned
from smartgoals.errors import InvalidValueError, SmartGoalsError
from smartgoals.model import Calendar, Measurement
from smartgoals.verification import verify
from strategies import QUICK, policies, teams

TODAY = museum.TODAY
LONGEST = 400
STRANGE: tuple[Any, ...] = (
    *(5, -1, 1.5, float("nan"), True, None, "word", "", b"x", object(), int),
    *({"a": 1}, [], ["a"], [5], [None], (1, 2), [("a",)], [(1, 2, 3)], range(3), lambda: 1),
    *(datetime(2026, 1, 1), date(2026, 1, 1), "2026-01-01"),  # noqa: DTZ001 — what is refused
    *(Decimal("NaN"), Decimal("Infinity"), Decimal("1E+999"), 10**400, "x" * 5_000),
)


def complaints(call: Callable[[Any], object]) -> list[str]:
    """What a call raises that is no error of the library, or one that is far too long."""
    found = []
    for place, value in enumerate(STRANGE):
        try:
            call(value)
        except SmartGoalsError as error:
            if len(str(error)) > LONGEST:
                found.append(f"{place}: {len(str(error))} characters")
        except Exception as error:  # noqa: BLE001 — that is the question
            found.append(f"{place}: {error!r}")
    return found


def evolved(noun: Any, field: str, value: object) -> object:  # noqa: ANN401 — any noun
    return attrs.evolve(noun, **{field: value})


def nouns() -> dict[str, object]:
    """An example of each attrs class that has fields."""
    return {
        kind.__name__: thing
        for kind, thing in examples().items()
        if attrs.has(kind) and not isinstance(thing, Enum)
    }


@pytest.mark.parametrize("name", nouns())
def test_every_field_takes_a_value_or_refuses_it(name: str) -> None:
    noun: Any = nouns()[name]
    found = {
        field.name: complaints(partial(evolved, noun, field.alias))
        for field in attrs.fields(type(noun))
        if field.init
    }

    assert {field: given for field, given in found.items() if given} == {}


def replanned(**given: Any) -> object:  # noqa: ANN401 — whatever the caller gave
    plan = planned()
    arguments: dict[str, Any] = {
        "policy": plan.policy,
        "team": plan.team,
        "today": TODAY,
        "profile": QUICK,
    }
    arguments |= given
    return sg.plan(arguments.pop("policy"), arguments.pop("team"), **arguments)


READINGS = [Measurement("visits", value=5, at=TODAY)]
GROW = sg.Policy(sg.Objective("Grow"), actions=["Open at night"])
CALLS: dict[str, Callable[[Any], object]] = {
    "check(subject)": sg.check,
    "check(language)": lambda value: sg.check(GROW, language=value),
    "check(today)": lambda value: sg.check(GROW, today=value),
    "check(profile)": lambda value: sg.check(GROW, profile=value),
    "check(select)": lambda value: sg.check(GROW, select=value),
    "check(ignore)": lambda value: sg.check(GROW, ignore=value),
    "plan(policy)": lambda value: replanned(policy=value),
    "plan(team)": lambda value: replanned(team=value),
    "plan(calendar)": lambda value: None if value is None else replanned(calendar=value),
    "plan(pins)": lambda value: None if value is None else replanned(pins=value),
    "plan(previous)": lambda value: None if value is None else replanned(previous=value),
    "plan(progress)": lambda value: None if value is None else replanned(progress=value),
    "plan(profile)": lambda value: replanned(profile=value),
    "read(sentence)": sg.read,
    "read(language)": lambda value: sg.read("Grow by 5 %", language=value),
    "read(today)": lambda value: sg.read("Grow in six months", today=value),
    "from_statement": sg.Objective.from_statement,
    "render(thing)": sg.render,
    "render(language)": lambda value: sg.render(GROW, language=value),
    "follow(plan)": lambda value: sg.follow(value, READINGS, on=TODAY),
    "follow(measurements)": lambda value: sg.follow(planned(), value, on=TODAY),
    "follow(on)": lambda value: sg.follow(planned(), READINGS, on=value),
    "follow(check_ins)": lambda value: sg.follow(planned(), [], on=TODAY, check_ins=value),
    "follow(profile)": lambda value: sg.follow(planned(), [], on=TODAY, profile=value),
    "Interview(language)": lambda value: sg.Interview(value, today=TODAY),
    "Interview(today)": lambda value: sg.Interview(today=value),
    "hear": lambda value: sg.Interview(today=TODAY).hear(value),
    "Plan.why": lambda value: planned().why(value),
    "Plan.agree": lambda value: planned().agree("a2", by=value),
    "Plan.counter": lambda value: planned().counter("a2", reason=value),
    "Plan.start": lambda value: planned().start(on=value),
    "Plan.taking": lambda value: planned().taking(value),
    "Calendar.works": lambda value: Calendar().works(value),
}


@pytest.mark.parametrize("name", CALLS)
def test_every_verb_takes_an_argument_or_refuses_it(name: str) -> None:
    assert complaints(CALLS[name]) == []


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: sg.plan(GROW, "Ann", today=TODAY), r"team: a Team is wanted, not 'Ann'"),  # type: ignore[call-overload]
        (lambda: replanned(today="2026-01-01"), r"today: a date is wanted, not '2026-01-01'"),
        (lambda: replanned(today=datetime(2026, 1, 1)), r"today: a date is wanted, not datetime"),  # noqa: DTZ001 — what is refused
        (lambda: replanned(calendar=5), r"calendar: a Calendar or None is wanted, not 5"),
        (lambda: sg.Profile(too_safe=2), r"Profile\.too_safe: a number from 0 to 1 is wanted"),
        (lambda: sg.Profile(rounds=-1), r"Profile\.rounds: a whole number of 0 or more"),
        (lambda: Calendar(closed="Sunday"), r"Calendar\.closed: dates, or anything that answers"),  # type: ignore[arg-type]
    ],
)
def test_a_refusal_names_the_argument(call: Callable[[], object], message: str) -> None:
    with pytest.raises(InvalidValueError, match=message):
        call()


@contextmanager
def hostile_arithmetic() -> Iterator[None]:
    """A decimal context of the caller in which almost every operation raises."""
    before = getcontext()
    setcontext(Context(prec=3, Emax=3, Emin=-3, traps=[Inexact, FloatOperation]))
    try:
        yield
    finally:
        setcontext(before)


def test_nothing_depends_on_the_decimal_context_of_the_caller() -> None:
    policy, team = museum.policy(), museum.team()
    sentence = "Raise visits from 62,000.25 to 74,000.75, by 12.345 %, by June 2027"
    readings = [Measurement("visits", value="65200.125", at=date(2026, 9, 30))]

    def everything() -> tuple[object, ...]:
        plan = sg.plan(policy, team, today=TODAY, pins=museum.PINS, profile=QUICK)
        progress = sg.follow(plan, readings, on=date(2026, 10, 1))
        things = (sg.read(sentence), sg.Objective.from_statement(sentence), sg.check(policy), plan)
        texts = [sg.render(thing) for thing in (*things, progress, plan.if_fails("a1"))]
        return (*things, progress, verify(plan), plan.rows(), texts, [repr(one) for one in things])

    calm = everything()
    with hostile_arithmetic():
        assert everything() == calm


@settings(max_examples=tries(12))
@given(policies(), teams())
def test_no_plan_depends_on_the_decimal_context_of_the_caller(
    policy: sg.Policy, team: sg.Team
) -> None:
    def everything() -> tuple[object, ...]:
        plan = sg.plan(policy, team, today=TODAY, profile=QUICK)
        return plan, verify(plan), sg.render(plan), sg.check(policy)

    calm = everything()
    with hostile_arithmetic():
        assert everything() == calm
