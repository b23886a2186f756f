"""Every noun is a value: frozen, equal to its copy, hashable, picklable, and slotted."""

from __future__ import annotations

import inspect
import pickle
from copy import deepcopy
from datetime import date

import attrs
import pytest
from hypothesis import given, settings

from effort import tries
from samples import examples
from smartgoals import model
from smartgoals.model import (
    Calendar,
    Policy,
    Team,
)
from smartgoals.planning import plan
from strategies import DEADLINE, QUICK, TODAY, policies, teams


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


@settings(max_examples=tries(15))
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
