"""What holds for every cascade, whatever its policies and people."""

from __future__ import annotations

import pickle
import random
from datetime import date

from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

import smartgoals as sg
from effort import tries
from smartgoals.model import Calendar, Cascade, CascadePlan, LateAction, Policy, Team
from smartgoals.verification import verify
from strategies import DEADLINE, QUICK, TODAY, calendars, cascades, policies, teams


def planned(cascade: Cascade, team: Team, calendar: Calendar | None = None) -> CascadePlan:
    """The plans of a cascade, after a short search for dates."""
    return sg.plan(cascade, team, today=TODAY, calendar=calendar, profile=QUICK)


@settings(max_examples=tries(40))
@given(cascades(), teams(), calendars())
def test_every_cascade_keeps_every_promise(
    cascade: Cascade, team: Team, calendar: Calendar
) -> None:
    tree = planned(cascade, team, calendar)

    assert [(one.about, sg.render(one.sentence)) for one in verify(tree)] == []


@settings(max_examples=tries(30))
@given(policies(), teams())
def test_a_cascade_of_one_policy_is_planned_as_that_policy(policy: Policy, team: Team) -> None:
    plan = sg.plan(policy, team, today=TODAY, profile=QUICK)
    tree = planned(Cascade(policy), team)

    assert [one.plan for one in tree.plans] == [plan]
    assert tree.coverage == tree.estimated_coverage == plan.coverage
    assert tree.chance == plan.chance
    assert [one.shortfall for one in tree.missing] == list(plan.missing)


@settings(max_examples=tries(30))
@given(cascades(), teams(), st.integers())
def test_the_order_of_the_input_changes_nothing(cascade: Cascade, team: Team, seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311 — dice, not secrets

    def shuffled(one: Cascade) -> Cascade:
        actions = dice.sample(one.policy.actions, len(one.policy.actions))
        under = tuple((key, shuffled(child)) for key, child in reversed(one.under))
        people = dice.sample(one.people, len(one.people))
        return Cascade(
            evolve(one.policy, actions=actions), under=under, people=people, leader=one.leader
        )

    people = dice.sample(team.people, len(team.people))
    tree = planned(cascade, team)
    again = planned(shuffled(cascade), evolve(team, people=people))

    assert sorted(again.rows(), key=str) == sorted(tree.rows(), key=str)
    assert [one.rollups for one in again.plans] == [one.rollups for one in tree.plans]
    assert [one.chance for one in again.plans] == [one.chance for one in tree.plans]
    assert set(again.missing) == set(tree.missing)
    assert set(again.contradictions) == set(tree.contradictions)
    assert again.not_cascaded == tree.not_cascaded


@settings(max_examples=tries(25))
@given(cascades(), teams())
def test_dates_nest(cascade: Cascade, team: Team) -> None:
    tree = planned(cascade, team)
    late = {
        (one.path, one.shortfall.action)
        for one in tree.missing
        if isinstance(one.shortfall, LateAction)
    }

    for one in tree.plans:
        if one.window is None:
            continue
        above = tree.delegation(one.path)
        assert above.start == one.window.start
        assert one.window.until <= max(above.start, above.objective.deadline or date.max)
        for each in one.plan.delegations:
            assert each.start >= above.start
            assert each.due <= one.window.until or (one.path, each.action) in late


@settings(max_examples=tries(25))
@given(cascades(), teams())
def test_unfolding_an_action_never_moves_it(cascade: Cascade, team: Team) -> None:
    alone = sg.plan(
        cascade.policy,
        team,
        today=TODAY,
        profile=QUICK,
        pins={key: child.leader for key, child in cascade.under if child.leader},
    )
    tree = planned(evolve(cascade, people=(), leader=None), team)

    assert tree.top.plan == alone
    late = any(isinstance(lack.shortfall, LateAction) for lack in tree.missing)
    deadlines = [node.plan.policy.objective.deadline or DEADLINE for node in tree.plans]
    assert late or max(deadlines) <= DEADLINE


@settings(max_examples=tries(30))
@given(cascades(), teams())
def test_where_nothing_is_unfolded_the_roll_up_is_the_coverage(
    cascade: Cascade, team: Team
) -> None:
    tree = planned(cascade, team)
    above = {one.path.rpartition("/")[0] for one in tree.plans if one.path}

    for one in tree.plans:
        if one.path not in above:
            assert [each.expected for each in one.rollups] == [
                each.expected for each in one.plan.coverages
            ]
            assert one.chance == one.plan.chance


@settings(max_examples=tries(20))
@given(cascades(), teams())
def test_a_cascade_is_a_value(cascade: Cascade, team: Team) -> None:
    tree = planned(cascade, team)
    copy = pickle.loads(pickle.dumps(tree))  # noqa: S301 — our own bytes

    assert copy == tree
    assert hash(copy) == hash(tree)
    assert planned(copy.cascade, copy.team) == tree
    assert sg.render(tree, language="en") != sg.render(tree, language="fr")


@settings(max_examples=tries(20))
@given(cascades(), teams())
def test_replanning_without_news_keeps_every_owner(cascade: Cascade, team: Team) -> None:
    tree = planned(cascade, team)
    again = sg.plan(cascade, team, today=TODAY, profile=QUICK, previous=tree)

    owners = {row["path"]: row["owner"] for row in tree.rows()}
    kept = {row["path"]: row["owner"] for row in again.rows()}
    assert kept.items() >= owners.items()
