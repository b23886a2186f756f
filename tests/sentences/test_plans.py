"""Every statement of a plan is recomputed from its parts, and holds."""

from __future__ import annotations

import re
from datetime import date

import pytest
from attrs import evolve
from hypothesis import given, settings

import smartgoals as sg
from sentences.cascade_checker import false_cascade_lines
from sentences.cases import plans, trees
from sentences.checker import day, false_lines, false_reasons, figure, reason_holds
from smartgoals.model import CascadePlan, LateAction, Message, Plan, UnassignedGap, UnownedAction
from smartgoals.verification import verify

THOROUGH = settings.default is not None and settings.default.max_examples >= 1_000
EXAMPLES = 1_000 if THOROUGH else 40


def plain(text: str) -> str:
    """The text with ordinary spaces."""
    return text.replace("\u202f", " ").replace("\xa0", " ")


def figures(line: str) -> list[str]:
    """The figures of a line, without the marks between their digits."""
    return sorted(re.findall(r"\d+", re.sub(r"(?<=\d)[ ,.](?=\d)", "", line)))


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

    assert [figures(line) for line in english] == [figures(line) for line in french]
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
def test_every_letter_of_mission_says_what_was_decided(plan: Plan) -> None:
    for given_to in plan.delegations:
        action, letter = plan.policy.action(given_to.action), plain(sg.render(given_to))
        title, *lines = letter.splitlines()
        have = next(line for line in lines if line.startswith("You have"))
        spend = [figure(part) for part in re.findall(r"You may spend \D*?([\d,.]+) at", letter)]
        asked = [
            figure(part)
            for part in re.findall(r"(?m)^(?:Your result)?\s+([\d,.]+) [^“]* by \d", letter)
        ]

        assert title == f"{plan.team.person(given_to.owner).name}: {action.statement}"
        assert figure(have.partition(" working day")[0]) == action.effort
        assert day(re.findall(r"until (\d+ \w+ \d+)", have)[0]) == given_to.due
        assert spend == ([action.cost] if action.cost else [])
        assert ("There is no money for it" in letter) == (action.cost == 0)
        assert ("What it costs is not known yet" in letter) == (action.cost is None)
        assert asked == [share.buffered for share in given_to.shares]
        assert ("We decide" in letter) == any(level == 4 for _, level in given_to.levels)


@settings(max_examples=EXAMPLES)
@given(plan=plans())
def test_everybody_can_be_asked_about(plan: Plan) -> None:
    for person in plan.team.people:
        said = sg.render(plan.why(person))
        owned = [one for one in plan.delegations if one.owner == person.key]
        assert said.startswith(f"{person.name} owns ")
        assert ("owns no action" in said) == (not owned)
        assert all(plan.policy.action(one.action).statement in said for one in owned)


@settings(max_examples=EXAMPLES // 4)
@given(tree=trees())
def test_every_statement_of_a_cascade_is_true(tree: CascadePlan) -> None:
    assert verify(tree) == ()
    for node in tree.plans:
        told = evolve(node.plan, planner=None)
        assert false_lines(told, plain(sg.render(told))) == []
        assert list(false_reasons(node.plan)) == []
    assert list(false_cascade_lines(tree, plain(sg.render(tree)))) == []


def first_plan() -> Plan:
    """A plan with an owner, somebody else who could own it, and an action that is left out."""
    visits = sg.Measure("visits", key="visits", unit="visits", source="desk", every="month")
    aim = sg.Objective(
        "Grow", target=visits.from_to(0, 100), deadline=date(2027, 12, 31), purposes=["Why"]
    )
    late = sg.Action("Open late", key="late", effort=5, chance=0.9).bringing(visits, 90, 120, 150)
    dear = sg.Action("Build", key="dear", effort=5, cost=900).bringing(visits, 1, 2, 3)
    policy = sg.Policy(aim, actions=[late, dear], budget=100)
    return sg.plan(policy, sg.Team(["Ada", "Bob"]), today=date(2027, 1, 4))


FORGERIES = [
    ("88% likely", "98% likely"),
    ("(108%)", "(118%)"),
    ("Its one action has", "All 2 actions have"),
    ("5 days of work", "6 days of work"),
    ("ask Ada first", "ask Bob first"),
    ("8 Jan 2027", "9 Jan 2027"),
    ("exceeded by 800", "exceeded by 700"),
]


@pytest.mark.parametrize(("said", "forged"), FORGERIES)
def test_the_checker_notices_a_false_statement(said: str, forged: str) -> None:
    plan = evolve(first_plan(), planner=None)
    text = plain(sg.render(plan))

    assert said in text
    assert false_lines(plan, text) == []
    assert false_lines(plan, text.replace(said, forged))


def test_the_checker_notices_false_reasons() -> None:
    plan = first_plan()
    changed = 0
    for reason in plan.trace:
        for name in {"worth", "chance", "fit", "buffered", "gap"} & set(dict(reason.facts)):
            facts = dict(reason.facts)
            false = evolve(reason, message=Message(reason.code, facts | {name: facts[name] + 1}))
            assert list(false_reasons(evolve(plan, trace=(false,)))) == [false]
            changed += 1

    assert changed >= 4
