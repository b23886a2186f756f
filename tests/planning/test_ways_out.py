"""A conflict is minimal, a way out is one, and no smaller one of its kind is."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

import pytest
from attrs import evolve
from hypothesis import given, settings

import smartgoals as sg
from effort import tries
from examples import museum
from smartgoals.model import (
    Constraint,
    Contribution,
    Exclusion,
    LaterDeadline,
    LaterDue,
    LowerTarget,
    MoreBudget,
    OneMorePerson,
    Relaxation,
    RiskAppetite,
)
from smartgoals.planning import conflict, ways_out
from smartgoals.planning.context import PlanningContext
from smartgoals.planning.infeasibility.conflict import (
    constraints_of,
    is_feasible,
    without_constraints,
)
from smartgoals.planning.infeasibility.relaxations import fewest_steps
from smartgoals.planning.replanning import context_of
from strategies import QUICK, policies, teams
from strategies import TODAY as BEGIN

pytestmark = pytest.mark.slow

TODAY = date(2027, 1, 4)


def planned(
    *actions: sg.Action, target: int = 100, days: int = 120, budget: int | None = None
) -> sg.Plan:
    """A small plan, with a short search: Ada has one skill and one hundred days."""
    meals = sg.Measure("meals", key="meals", unit="meals")
    policy = sg.Policy(
        sg.Objective(
            "Serve more meals",
            target=meals.from_to(0, target),
            deadline=TODAY + timedelta(days),
            purposes=[sg.Purpose("Nobody goes hungry")],
        ),
        diagnosis=[sg.model.Strength("A kitchen"), sg.model.Improvement("A queue")],
        strategies=[sg.Strategy("Cook", key="cook")],
        actions=actions,
        budget=budget,
    )
    team = sg.Team([sg.Person("Ada", skills={"cooking": 3}, capacity=100)])
    return sg.plan(policy, team, today=TODAY, profile=QUICK)


def cooking(
    key: str, *, meals: int = 200, effort: int = 10, cost: int = 0, skill: str = "cooking"
) -> sg.Action:
    """An action that surely brings some meals."""
    return sg.Action(
        f"Cook {key}",
        key=key,
        strategy="cook",
        effort=effort,
        cost=cost,
        contributions=[Contribution("meals", sg.Estimate(meals, meals, meals))],
        needs={skill: 3},
    )


SHORT = {
    "museum": lambda: sg.plan(
        museum.policy(target=80_000).without_actions("a9"), museum.team(), today=museum.TODAY
    ),
    "money": lambda: planned(cooking("soup", cost=500), budget=300),
    "time": lambda: planned(cooking("soup", effort=60), days=20),
}


@pytest.mark.parametrize("name", SHORT)
def test_a_conflict_cannot_hold_and_none_of_it_can_be_spared(name: str) -> None:
    plan = SHORT[name]()
    context = context_of(plan)
    found = conflict(plan)
    for demand in constraints_of(context):
        if demand not in found:
            context = without_constraints(context, demand)

    assert found
    assert not is_feasible(context)
    assert [
        demand for demand in found if not is_feasible(without_constraints(context, demand))
    ] == []


def test_a_plan_that_holds_has_no_conflict_and_needs_no_way_out() -> None:
    plan = planned(cooking("soup"))

    assert conflict(plan) == ()
    assert ways_out(plan) == ()


def test_where_skills_are_missing_there_is_nothing_to_negotiate_about() -> None:
    plan = planned(cooking("sushi", skill="sushi"), target=150)

    assert conflict(plan) == ()


def test_money_alone_is_a_conflict_with_the_target() -> None:
    assert conflict(SHORT["money"]()) == (
        Constraint("budget", "policy-serve-more-meals"),
        Constraint("target", "meals"),
    )


def test_more_budget_is_exactly_what_is_missing() -> None:
    assert MoreBudget(amount=Decimal(200)) in ways_out(SHORT["money"]())


def test_the_lower_target_is_the_nearest_that_is_covered() -> None:
    plan = sg.plan(
        museum.policy(target=75_000).without_actions("a9"),
        museum.team(),
        today=museum.TODAY,
        pins=museum.PINS,
    )
    lower = next(way for way in ways_out(plan) if isinstance(way, LowerTarget))
    reached = [
        sg.plan(
            museum.policy(target=int(lower.value) + more).without_actions("a9"),
            museum.team(),
            today=museum.TODAY,
        ).coverage
        for more in (0, 1)
    ]

    assert lower.value == Decimal(72_744)
    assert [(part or 0) >= 1 for part in reached] == [True, False]


def test_the_later_deadline_works_and_a_day_less_does_not() -> None:
    plan = SHORT["time"]()
    later = next(way for way in ways_out(plan) if isinstance(way, LaterDeadline))

    def late(deadline: date) -> bool:
        policy = plan.policy.aiming_at(plan.policy.objective.due_on(deadline))
        return bool(sg.plan(policy, plan.team, today=TODAY, profile=QUICK).missing)

    assert later.deadline == plan.policy.objective.deadline + timedelta(later.days)  # type: ignore[operator] # it has one
    assert not late(later.deadline)
    assert late(later.deadline - timedelta(1))


def test_one_more_person_has_what_the_action_needs() -> None:
    plan = planned(
        cooking("soup", meals=90), cooking("sushi", skill="sushi", effort=7, meals=90), target=160
    )

    assert OneMorePerson(skills=(("sushi", 3),), days=Decimal(7)) in ways_out(plan)


def test_a_newcomer_gets_a_name_of_their_own() -> None:
    plan = planned(cooking("sushi", skill="sushi"))
    team = sg.Team([*plan.team.people, sg.Person("Newcomer")])

    assert ways_out(sg.plan(plan.policy, team, today=TODAY, profile=QUICK))


def test_other_hands_are_taken_only_where_they_keep_a_date() -> None:
    cook = {"cooking": 3}
    pair = sg.Team(
        [
            sg.Person("Ada", capacity=100, commitment=0.9, skills=cook),
            sg.Person("Max", capacity=25, commitment=0.1, skills=cook),
        ]
    )
    actions = [cooking(key, effort=20, meals=60) for key in ("bread", "soup")]
    hurried, calm = (planned(*actions, days=days) for days in (30, 120))
    plans = [sg.plan(one.policy, pair, today=TODAY, profile=QUICK) for one in (hurried, calm)]

    assert [len({row["owner"] for row in plan.rows()}) for plan in plans] == [2, 1]
    assert plans[0].missing == ()
    assert "to keep the dates" in sg.render(plans[0].why("bread") + plans[0].why("soup"))


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_way_out_has_words(language: str) -> None:
    ways = [
        LowerTarget(measure=sg.Measure("meals"), value=Decimal(5)),
        LaterDeadline(deadline=date(2028, 1, 3), days=3),
        MoreBudget(amount=Decimal("12.5")),
        OneMorePerson(skills=(("sushi", 3),), days=Decimal(7)),
        OneMorePerson(skills=(), days=Decimal(1)),
        LaterDue(action="a1", due=date(2028, 1, 3), days=3),
        LowerTarget(
            measure=sg.Measure("meals"),
            value=Decimal(5),
            also=(LowerTarget(measure=sg.Measure("guests"), value=Decimal(3)),),
        ),
    ]
    said = [sg.render(way, language=language) for way in ways]  # type: ignore[arg-type] # parametrised

    assert len(set(said)) == len(ways)
    assert [sentence for sentence in said if "{" in sentence] == []


def test_dropping_the_target_asks_for_nothing() -> None:
    context = context_of(SHORT["money"](), sg.Profile())
    freed = without_constraints(context, Constraint("target", "meals"))

    assert is_feasible(evolve(freed, profile=sg.Profile()))


def guarded() -> sg.Plan:
    """A plan that every kind of demand holds back: the cheap dish is ruled out, the other is risky."""
    plan = planned(cooking("soup"), budget=10)
    soup = evolve(plan.policy.actions[0], tags=("soup",), due=TODAY + timedelta(30))
    stew = evolve(cooking("stew", cost=5), chance=0.5, risk="kitchen")
    return sg.plan(
        evolve(
            plan.policy,
            actions=(soup, stew),
            exclusions=(Exclusion("No soup", key="no-soup", tags=["soup"]),),
            appetite=RiskAppetite({"kitchen": "averse"}),
        ),
        plan.team,
        today=TODAY,
        profile=QUICK,
    )


def test_every_kind_of_demand_is_named() -> None:
    context = context_of(guarded(), sg.Profile())

    assert [demand.kind for demand in constraints_of(context)] == [
        "exclusion",
        "appetite",
        "capacity",
        "due",
        "budget",
        "deadline",
        "target",
    ]


def test_an_exclusion_or_an_appetite_may_stand_in_the_way() -> None:
    assert conflict(guarded()) == (
        Constraint("exclusion", "no-soup"),
        Constraint("appetite", "policy-serve-more-meals"),
        Constraint("target", "meals"),
    )


def test_a_target_that_does_not_add_up_is_not_lowered() -> None:
    plan = planned(cooking("sushi", skill="sushi"))
    share = evolve(plan.policy.objective.targets[0].measure, aggregation="ratio")
    objective = plan.policy.objective.counted_in(share)
    ways = ways_out(
        sg.plan(plan.policy.aiming_at(objective), plan.team, today=TODAY, profile=QUICK)
    )

    assert [way for way in ways if isinstance(way, LowerTarget)] == []


def test_a_due_date_can_be_dropped_alone() -> None:
    context = context_of(guarded(), sg.Profile())
    freed = without_constraints(context, Constraint("due", "soup"))

    assert [action.due for action in freed.policy.actions] == [None, None]


def held(plan: sg.Plan) -> bool:
    """Whether a plan lacks nothing and covers its targets on average."""
    return not plan.missing and all(
        one.expected is None or one.expected >= 1 for one in plan.coverages
    )


def a_step_less(way: Relaxation, plan: sg.Plan) -> Iterator[Relaxation]:
    """Every relaxation that asks for one step less; none where one step was all."""
    match way:
        case LowerTarget():
            targets = {one.measure.key: one.value for one in plan.policy.objective.targets}
            closer = [
                evolve(
                    one,
                    value=one.value + (1 if (targets[one.measure.key] or 0) > one.value else -1),
                )
                for one in (way, *way.also)
            ]
            yield closer[0]
            for one, near in zip(way.also, closer[1:], strict=True):
                also = tuple(near if other is one else other for other in way.also)
                yield evolve(way, also=also)
        case LaterDeadline():
            yield LaterDeadline(deadline=way.deadline - timedelta(1), days=way.days - 1)
        case LaterDue():
            yield evolve(way, due=way.due - timedelta(1), days=way.days - 1)
        case MoreBudget():
            yield evolve(way, amount=way.amount - 1)
        case OneMorePerson():
            if way.days > Decimal("0.1"):
                yield evolve(way, days=way.days - Decimal("0.1"))
            for skills in fewer_skills(way):
                yield evolve(way, skills=skills)


def fewer_skills(way: OneMorePerson) -> Iterator[tuple[tuple[str, int], ...]]:
    """One skill dropped, or a level lower."""
    for skill, level in way.skills:
        others = tuple(one for one in way.skills if one[0] != skill)
        yield others
        if level:
            yield tuple(sorted((*others, (skill, level - 1))))


@settings(max_examples=tries(25))
@given(policies(most=4), teams(most=3))
def test_every_way_out_works_and_one_step_less_does_not(policy: sg.Policy, team: sg.Team) -> None:
    plan = sg.plan(policy, team, today=BEGIN, profile=QUICK)

    for way in plan.missing.relaxations:
        assert held(plan.taking(way)), way
        assert [less for less in a_step_less(way, plan) if held(plan.taking(less))] == []


@settings(max_examples=tries(25))
@given(policies(most=4), teams(most=3))
def test_a_conflict_is_minimal(policy: sg.Policy, team: sg.Team) -> None:
    plan = sg.plan(policy, team, today=BEGIN, profile=QUICK)
    context = context_of(plan)
    found = plan.missing.conflict
    alone = without_constraints(
        context, *(one for one in constraints_of(context) if one not in found)
    )

    assert not (found and is_feasible(context))
    assert not (found and is_feasible(alone))
    assert [demand for demand in found if not is_feasible(without_constraints(alone, demand))] == []


@pytest.mark.parametrize("name", SHORT)
def test_ways_out_are_verified_in_full(name: str) -> None:
    plan = SHORT[name]()
    ways = plan.missing.relaxations

    assert ways
    for way in ways:
        assert held(plan.taking(way))
        assert [less for less in a_step_less(way, plan) if held(plan.taking(less))] == []


def test_an_action_may_be_given_longer() -> None:
    plan = planned(cooking("soup", effort=10))
    policy = evolve(plan.policy, actions=[plan.policy.actions[0].due_on(date(2027, 1, 12))])
    hurried = sg.plan(policy, plan.team, today=TODAY, profile=QUICK)

    assert set(hurried.missing.conflict) == {
        Constraint("due", "soup"),
        Constraint("target", "meals"),
    }
    assert hurried.missing.relaxations[0] == LaterDue(action="soup", due=date(2027, 1, 15), days=3)


def test_the_newcomer_is_no_abler_than_needed() -> None:
    plan = planned(cooking("sushi", skill="sushi"), cooking("soup", effort=300), target=150)
    policy = evolve(
        plan.policy, actions=[evolve(plan.policy.actions[0], needs={"sushi": 4, "knives": 1})]
    )
    (way,) = sg.plan(policy, plan.team, today=TODAY, profile=QUICK).missing.relaxations

    assert way == OneMorePerson(skills=(("knives", 1), ("sushi", 2)), days=Decimal(10))


def test_two_targets_that_fall_short_are_lowered_together() -> None:
    plan = sg.plan(
        museum.policy(target=80_000).without_actions("a9"), museum.team(), today=museum.TODAY
    )
    lower = next(way for way in plan.missing.relaxations if isinstance(way, LowerTarget))

    assert lower.value == Decimal(72_744)
    assert [(one.measure.key, one.value) for one in lower.also] == [("newcomers", Decimal(15_528))]
    assert held(plan.taking(lower))


def test_where_one_of_two_targets_is_out_of_reach_lowering_is_no_way_out() -> None:
    plan = planned(cooking("soup", meals=50))
    guests = sg.Measure("guests", key="guests", unit="guests")
    objective = evolve(plan.policy.objective, secondary=[guests.from_to(0, 10)])
    twice = sg.plan(plan.policy.aiming_at(objective), plan.team, today=TODAY, profile=QUICK)

    assert [way for way in twice.missing.relaxations if isinstance(way, LowerTarget)] == []


def test_what_would_take_more_than_ten_years_is_no_way_out() -> None:
    plan = planned(evolve(cooking("soup", effort=2_000), share=Decimal("0.5")))

    assert plan.missing.conflict == (Constraint("target", "meals"),)
    assert plan.missing.relaxations == ()


def test_a_found_conflict_that_is_not_minimal_in_full_is_looked_for_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    module = importlib.import_module("smartgoals.planning.infeasibility.conflict")
    monkeypatch.setattr(module, "_minimal", lambda *_: False)

    assert conflict(SHORT["money"]()) == (
        Constraint("budget", "policy-serve-more-meals"),
        Constraint("target", "meals"),
    )


def test_a_quick_look_that_misleads_is_corrected() -> None:
    context = context_of(planned(cooking("soup")))

    def after(steps: int) -> PlanningContext:
        return evolve(context, pins=(("soup", "ada"),) * steps)

    def enough(task: PlanningContext) -> bool:
        return len(task.pins) >= (3 if task.profile.rounds == 1 else 5)

    assert fewest_steps(9, after, enough) == 5


def test_the_verbs_take_another_profile() -> None:
    plan = SHORT["money"]()

    assert conflict(plan, profile=QUICK) == conflict(plan)
    assert ways_out(plan, profile=QUICK) == ways_out(evolve(plan, planner=None))


def test_an_action_is_never_due_before_it_starts() -> None:
    (delegation,) = planned(cooking("soup")).delegations

    with pytest.raises(sg.InvalidValueError, match="before its start"):
        evolve(delegation, due=delegation.start - timedelta(1))
