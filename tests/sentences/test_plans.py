"""Every statement of a plan is recomputed from its parts, and holds."""

from __future__ import annotations

import re

from attrs import evolve
from hypothesis import given, settings

import smartgoals as sg
from sentences.cases import plans
from sentences.checker import false_lines, false_reasons, reason_holds
from smartgoals.model import LateAction, Plan, UnassignedGap, UnownedAction
from smartgoals.verification import verify

THOROUGH = settings.default is not None and settings.default.max_examples >= 1_000
EXAMPLES = 1_000 if THOROUGH else 40


def plain(text: str) -> str:
    """The text with ordinary spaces."""
    return text.replace("\u202f", " ").replace("\xa0", " ")


@settings(max_examples=EXAMPLES)
@given(plan=plans())
def test_every_statement_of_a_plan_is_true(plan: Plan) -> None:
    told = evolve(plan, planner=None)

    assert verify(plan) == ()
    assert false_lines(told, plain(sg.render(told))) == []
    assert list(false_reasons(plan)) == []


@settings(max_examples=EXAMPLES)
@given(plan=plans())
def test_both_languages_say_the_same_figures(plan: Plan) -> None:
    told = evolve(plan, planner=None)
    english, french = (
        plain(sg.render(told, language=language)).splitlines() for language in ("en", "fr")
    )

    assert len(english) == len(french)
    for line in (*english, *french):
        assert line.startswith("  ") or "  " not in line
        assert not re.search(r"\.\.|,,| ,|\(\)|—", line)


@settings(max_examples=max(10, EXAMPLES // 10))
@given(plan=plans())
def test_what_would_be_enough_is_enough(plan: Plan) -> None:
    for way in plan.missing.relaxations if plan.missing else ():
        assert plan.taking(way).missing == ()


@settings(max_examples=EXAMPLES)
@given(plan=plans())
def test_what_is_missing_is_what_the_parts_lack(plan: Plan) -> None:
    for lack in plan.missing:
        assert sg.render(lack)
        if isinstance(lack, UnownedAction):
            action = plan.policy.action(lack.action)
            assert reason_holds(plan, action, plain(sg.render(lack.reason)))
        elif isinstance(lack, LateAction):
            assert (plan.delegation(lack.action).due - lack.wanted).days == lack.days
        else:
            assert isinstance(lack, UnassignedGap)
            assert lack.amount > 0


@settings(max_examples=EXAMPLES)
@given(plan=plans())
def test_everybody_can_be_asked_about(plan: Plan) -> None:
    for person in plan.team.people:
        said = sg.render(plan.why(person))
        owned = [one for one in plan.delegations if one.owner == person.key]
        assert said.startswith(f"{person.name} owns ")
        assert ("owns no action" in said) == (not owned)
        assert all(plan.policy.action(one.action).statement in said for one in owned)
