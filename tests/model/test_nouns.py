"""Every noun is a value: frozen, equal to its copy, hashable, picklable, and slotted."""

from __future__ import annotations

import inspect
import pickle
from collections.abc import Iterator
from copy import deepcopy
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache

import attrs
import pytest
from hypothesis import given, settings

from effort import tries
from examples import museum
from smartgoals import model
from smartgoals.model import (
    Amendment,
    Calendar,
    Cascade,
    CascadePlan,
    CheckIn,
    Comparison,
    Constraint,
    Contradiction,
    Countermeasure,
    Divergence,
    LateAction,
    LaterDeadline,
    LaterDue,
    LowerTarget,
    Measure,
    MeasureIdentity,
    Measurement,
    Message,
    MessageCode,
    MoreBudget,
    NotCascaded,
    OneMorePerson,
    Origin,
    OwnerChange,
    Period,
    Plan,
    PlanDiff,
    Policy,
    Profile,
    Reschedule,
    Review,
    Seasons,
    Team,
    Trend,
    UnownedAction,
    Waiver,
)
from smartgoals.planning.plan import plan
from smartgoals.playbooks import COMMERCIAL
from strategies import DEADLINE, QUICK, TODAY, policies, teams


@cache
def planned() -> Plan:
    """A plan that holds most nouns there are."""
    policy = museum.policy(target=80_000).without_actions("a9")
    lonely = Team([museum.team().person("marc")], leader="marc")
    whole = plan(policy, museum.team(), today=museum.TODAY, pins=museum.PINS, profile=QUICK)
    thin = plan(policy, lonely, today=museum.TODAY, profile=QUICK)
    return attrs.evolve(
        whole.counter("a1", reason="too much"),
        missing=(*whole.missing, *thin.missing),
        left_out=thin.left_out,
    )


def parts(thing: object) -> Iterator[object]:
    """A noun and every noun inside it."""
    if isinstance(thing, tuple):
        for part in thing:
            yield from parts(part)
    elif attrs.has(kind := type(thing)):
        yield thing
        for field in attrs.fields(kind):
            yield from parts(getattr(thing, field.name))
    elif isinstance(thing, Enum):
        yield thing


LOOSE = (
    COMMERCIAL,
    Origin("commercial", play="offer", template="signature"),
    Constraint("budget", about="policy"),
    PlanDiff(planned(), planned().without("a1")),
    Divergence("o2", condition="school holidays"),
    OwnerChange("a1", before="hugo", after="sofia"),
    MeasureIdentity("takings", terms=[["visits", "price"]]),
    planned().if_fails("a1"),
    planned().missing,
    LaterDue(action="a1", due=DEADLINE, days=3),
    Reschedule("a1", old_start=TODAY, old_due=TODAY, start=DEADLINE, due=DEADLINE),
    LaterDeadline(deadline=DEADLINE, days=3),
    LowerTarget(measure=Measure("visits"), value=Decimal(3)),
    MoreBudget(amount=Decimal(3)),
    OneMorePerson(skills=(("events", 2),), days=Decimal(3)),
    Review(TODAY, pace=0.9),
    Contradiction(path="a1", kind="owner", stated="hugo", bound="marc"),
    NotCascaded(path="a1", reason=Message(MessageCode.NODE_WITHOUT_TARGET)),
    Amendment("a1", what="due", before="May", after="June", on=TODAY, by="hugo", reason="ill"),
    Calendar(closed=[DEADLINE]),
    CheckIn("a1", on=TODAY, by="hugo", confidence=0.7),
    Countermeasure("a1", statement="Call the schools", who="hugo", by=DEADLINE),
    Constraint("budget", "policy"),
    LowerTarget(measure=Measure("visits"), value=Decimal(3)),
    LaterDeadline(deadline=DEADLINE, days=3),
    MoreBudget(amount=Decimal(3)),
    OneMorePerson(skills=(("events", 2),), days=Decimal(3)),
    LateAction(action="a1", wanted=TODAY, days=3),
    Measurement("visits", value=65_200, at=DEADLINE),
    Period(TODAY, DEADLINE),
    Profile(),
    Seasons([4, 4, 6, 8, 10, 12, 14, 14, 10, 8, 5, 5]),
    Trend(series=[(TODAY, 3)]),
    UnownedAction(action="a1", reason=Message(MessageCode.NO_SKILL)),
    Waiver("POL-03", reason="on purpose", by="Claire"),
    Comparison(value=(TODAY, DEADLINE), baseline=(TODAY, TODAY)),
)


@cache
def unfolded() -> CascadePlan:
    """A cascade that lacks something below its top."""
    below = museum.policy().without_actions("a1", "a2", "a3")
    cascade = Cascade(museum.policy(), under={"a1": below})
    return plan(cascade, museum.team(), today=museum.TODAY, profile=QUICK)


@cache
def examples() -> dict[type, object]:
    """One example of each kind of noun."""
    found: dict[type, object] = {}
    for thing in (*parts((planned(), unfolded(), LOOSE)),):
        found.setdefault(type(thing), thing)
    return found


def nouns() -> list[type]:
    """Every noun of the model that is a class of values."""
    classes = [thing for thing in vars(model).values() if inspect.isclass(thing)]
    return [one for one in classes if attrs.has(one) and one is not model.Assessment]


@pytest.mark.parametrize("noun", nouns(), ids=lambda noun: noun.__name__)
def test_every_noun_is_a_value(noun: type) -> None:
    thing = examples()[noun]
    copy = pickle.loads(pickle.dumps(thing))  # noqa: S301 — our own bytes

    assert copy == thing
    assert hash(copy) == hash(thing)
    assert deepcopy(thing) == thing
    assert not hasattr(thing, "__dict__")


@pytest.mark.parametrize("noun", nouns(), ids=lambda noun: noun.__name__)
def test_every_noun_is_frozen(noun: type) -> None:
    for field in attrs.fields(noun):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(object.__new__(noun), field.name, None)


@settings(max_examples=tries(40))
@given(policies(), teams())
def test_a_pickled_plan_is_the_same_plan(policy: Policy, team: Team) -> None:
    whole = plan(policy, team, today=TODAY, profile=QUICK)
    copy = pickle.loads(pickle.dumps(whole))  # noqa: S301 — our own bytes

    assert copy == whole
    assert hash(copy) == hash(whole)
    assert plan(copy.policy, copy.team, today=TODAY, profile=QUICK) == whole


def test_four_kinds_of_assessment_are_four_kinds() -> None:
    kinds = [model.Strength, model.Improvement, model.Opportunity, model.Threat]
    assessments = [kind("Word of mouth") for kind in kinds]

    assert len(set(assessments)) == 4
    assert [one.kind for one in assessments] == ["strength", "improvement", "opportunity", "threat"]


def test_a_calendar_of_another_library_makes_no_plan_unhashable() -> None:
    class Holidays(dict[date, str]):
        """What answers `day in holidays`, and cannot be hashed."""

    calendar = Calendar(closed=Holidays({DEADLINE: "New Year's Eve"}))

    assert isinstance(hash(calendar), int)
    assert not calendar.works(DEADLINE)


def test_a_generator_of_closed_days_is_read_once() -> None:
    calendar = Calendar(closed=(day for day in [TODAY, DEADLINE]))  # type: ignore[arg-type]

    assert not calendar.works(DEADLINE)
    assert not calendar.works(TODAY)
