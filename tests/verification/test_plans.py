"""Every way of corrupting a plan is noticed: each plan here is a correct one, changed in one place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from typing import Any

import pytest
from attrs import evolve

import smartgoals as sg
from smartgoals.errors import InvalidValueError
from smartgoals.model import (
    Action,
    Calendar,
    Contribution,
    DecisionArea,
    DelegatedAction,
    DelegationLevel,
    Estimate,
    Exclusion,
    Experiment,
    Improvement,
    LateAction,
    LeftOut,
    Load,
    Measure,
    Message,
    MessageCode,
    Objective,
    Person,
    Plan,
    Policy,
    Profile,
    Purpose,
    Reason,
    RiskAppetite,
    RunnerUp,
    Strategy,
    Strength,
    Team,
    UnassignedGap,
    UnownedAction,
)
from smartgoals.verification import Violation, verify

TODAY, DEADLINE = date(2026, 1, 5), date(2026, 12, 31)
EASTER = date(2026, 4, 6)
VISITS = Measure("visits", unit="visits", source="ticket desk", every="month")
RATE = Measure("return rate", key="rate", aggregation="ratio", source="survey", every="month")
SAID = Message(MessageCode.NOT_NEEDED)


Points = tuple[tuple[date, int | Decimal], ...]


def action(key: str, **fields: Any) -> Action:  # noqa: ANN401 — any field of an action
    """A candidate that serves the one strategy."""
    return Action(f"Do {key}", key=key, strategy="schools", **fields)


def brings(worst: int, likely: int, best: int) -> list[Contribution]:
    """What a candidate brings to the visits."""
    return [Contribution("visits", Estimate(worst, likely, best))]


@cache
def good() -> Plan:
    """A correct plan with something of everything in it."""
    policy = Policy(
        Objective(
            "Welcome more visits",
            target=VISITS.from_to(100, 210),
            secondary=[RATE.from_to(10, 20)],
            deadline=DEADLINE,
            purposes=[Purpose("The town keeps its museum open")],
        ),
        key="policy",
        diagnosis=[Strength("Schools trust us"), Improvement("Few come back")],
        exclusions=[Exclusion("Nothing loud", tags=["loud"])],
        strategies=[Strategy("Let schools bring families", key="schools")],
        actions=[
            action(
                "open",
                effort=10,
                share=".5",
                cost=30,
                needs={"events": 1},
                contributions=brings(20, 60, 100),
            ),
            action(
                "write",
                effort=5,
                cost=20,
                needs={"writing": 2},
                contributions=[*brings(10, 60, 90), Contribution("rate", Estimate(1, 2, 3))],
                areas=[DecisionArea("Money", spends=80), DecisionArea("Law", reserved=True)],
                after=["open"],
            ),
            action("sign", effort=1, reserved=True, risk="law", chance=0.9),
            action(
                "try",
                effort=4,
                cost=5,
                chance=0.5,
                needs={"events": 1},
                risk="law",
                experiment=Experiment("It works"),
                contributions=brings(0, 10, 30),
            ),
        ],
        budget=60,
        appetite=RiskAppetite({"law": "cautious"}),
    )
    team = Team(
        [
            Person("Ada", skills={"writing": 3}, capacity=20, spend_limit=50),
            Person("Bob", skills={"events": 2}, capacity=15, days_a_week=4),
            Person("Cleo", skills={"writing": 4}, capacity=30),
        ],
        leader="cleo",
    )
    return sg.plan(policy, team, today=TODAY, calendar=Calendar(closed=[EASTER]))


def changed(plan: Plan, key: str, **fields: Any) -> Plan:  # noqa: ANN401 — any field of a delegation
    """The plan with one delegation changed."""
    new = evolve(plan.delegation(key), **fields)
    return evolve(
        plan, delegations=tuple(new if one.action == key else one for one in plan.delegations)
    )


def revised(plan: Plan, key: str, **fields: Any) -> Plan:  # noqa: ANN401 — any field of an action
    """The same plan for a policy in which one action is another."""
    new = evolve(plan.policy.action(key), **fields)
    actions = [new if one.key == key else one for one in plan.policy.actions]
    return evolve(plan, policy=evolve(plan.policy, actions=actions))


def governed(plan: Plan, **fields: Any) -> Plan:  # noqa: ANN401 — any field of a policy
    """The same plan for another policy."""
    return evolve(plan, policy=evolve(plan.policy, **fields))


def staffed(plan: Plan, key: str, **fields: Any) -> Plan:  # noqa: ANN401 — any field of a person
    """The same plan for a team in which one person is another."""
    new = evolve(plan.team.person(key), **fields)
    people = [new if one.key == key else one for one in plan.team.people]
    return evolve(plan, team=evolve(plan.team, people=people))


def without(plan: Plan, key: str) -> Plan:
    """The plan without one delegation."""
    return evolve(plan, delegations=tuple(one for one in plan.delegations if one.action != key))


def shared(plan: Plan, key: str, **fields: Any) -> Plan:  # noqa: ANN401 — any field of a share
    """The plan in which one share of the visits, and the objective it makes, is another."""
    delegation = plan.delegation(key)
    (share, *rest) = delegation.shares
    new = evolve(share, **fields)
    target = delegation.objective.target
    assert target is not None
    objective = evolve(delegation.objective, target=evolve(target, value=new.buffered))
    return changed(plan, key, shares=(new, *rest), objective=objective)


def covering(plan: Plan, place: int, **fields: Any) -> Plan:  # noqa: ANN401 — any field of a coverage
    """The plan with one coverage changed."""
    coverages = list(plan.coverages)
    coverages[place] = evolve(coverages[place], **fields)
    return evolve(plan, coverages=tuple(coverages))


def charting(plan: Plan, points: Points) -> Plan:
    """The plan with another trajectory of the visits."""
    first, *rest = plan.trajectories
    return evolve(plan, trajectories=(evolve(first, points=points), *rest))


def passing(plan: Plan, key: str, points: tuple[tuple[date, int | Decimal] | None, ...]) -> Plan:
    """The plan in which one action has other milestones; None stands for its very last one."""
    objective = plan.delegation(key).objective
    target = objective.target
    assert target is not None
    given = tuple(target.milestones[-1] if point is None else point for point in points)
    new = evolve(objective, target=evolve(target, milestones=given))
    return changed(plan, key, objective=new)


def about(key: str, **fields: Any) -> DelegatedAction:  # noqa: ANN401 — any field of a delegation
    """One delegation of the good plan, with another objective."""
    delegation = good().delegation(key)
    return evolve(delegation, objective=evolve(delegation.objective, **fields))


def loaded(plan: Plan, person: str, days: str) -> Plan:
    """The plan with another load of a person."""
    loads = [
        evolve(load, days=Decimal(days)) if load.person == person else load for load in plan.loads
    ]
    return evolve(plan, loads=tuple(loads))


CORRUPTIONS: dict[str, tuple[Callable[[Plan], Plan], str, str]] = {
    "an action forgotten": (lambda plan: without(plan, "sign"), "sign", "and is 0 times"),
    "an action delegated and left out": (
        lambda plan: evolve(plan, left_out=(LeftOut(action="sign", reason=SAID),)),
        "sign",
        "and is 2 times",
    ),
    "an action delegated twice": (
        lambda plan: evolve(
            plan, delegations=(*plan.delegations, evolve(plan.delegation("sign"), owner="cleo"))
        ),
        "sign",
        "and is 2 times",
    ),
    "an action delegated and without an owner": (
        lambda plan: evolve(plan, missing=(UnownedAction(action="sign", reason=SAID),)),
        "sign",
        "and is 2 times",
    ),
    "an action of another policy": (
        lambda plan: evolve(
            plan, delegations=(*plan.delegations, evolve(plan.delegation("sign"), action="sing"))
        ),
        "sing",
        "no such action",
    ),
    "chosen without what it follows": (
        lambda plan: evolve(without(plan, "open"), left_out=(LeftOut(action="open", reason=SAID),)),
        "write",
        "without “Do open”",
    ),
    "two alternatives": (
        lambda plan: revised(revised(plan, "open", alternative="way"), "sign", alternative="way"),
        "way",
        "2 alternatives for “way”",
    ),
    "an excluded action": (
        lambda plan: revised(plan, "open", tags=["loud"]),
        "open",
        "“Nothing loud”",
    ),
    "an action too risky": (
        lambda plan: revised(plan, "sign", chance=0.69),
        "sign",
        "Its chance of 69% is below the 70% that “law” requires.",
    ),
    "beyond the budget": (lambda plan: governed(plan, budget=54), "policy", "cost 55"),
    "too many experiments": (
        lambda plan: revised(plan, "try", cost=7),
        "policy",
        "take 12% of the budget, where 10% are allowed",
    ),
    "an unknown owner": (
        lambda plan: changed(plan, "sign", owner="dan"),
        "sign",
        "“dan” is not in the team",
    ),
    "an unknown mentor": (
        lambda plan: changed(plan, "open", mentor="dan"),
        "open",
        "“dan” is not in the team",
    ),
    "an unknown contributor": (
        lambda plan: changed(plan, "open", contributors=["ada", "dan"]),
        "open",
        "“dan” is not in the team",
    ),
    "an owner as their own mentor": (
        lambda plan: changed(plan, "sign", mentor="cleo"),
        "sign",
        "Cleo cannot be their own mentor",
    ),
    "a pin ignored": (
        lambda plan: evolve(plan, pins=(("open", "cleo"),)),
        "open",
        "It was pinned to cleo",
    ),
    "a reserved action given away": (
        lambda plan: revised(plan, "open", reserved=True),
        "open",
        "It is reserved for cleo",
    ),
    "an owner who is not able": (
        lambda plan: staffed(plan, "ada", skills={"writing": 1}),
        "write",
        "Ada has 50% of the needed skill, too little",
    ),
    "an owner overloaded": (
        lambda plan: staffed(plan, "ada", capacity=4),
        "ada",
        "Ada is asked for 5 of 4 days",
    ),
    "a load miscounted": (
        lambda plan: loaded(plan, "ada", "4.5"),
        "ada",
        "stated to give 4.5 days",
    ),
    "a start on a Sunday": (
        lambda plan: changed(plan, "sign", start=date(2026, 1, 4)),
        "sign",
        "Cleo does not work on 4 January 2026",
    ),
    "an end on a closed day": (
        lambda plan: changed(plan, "sign", start=EASTER, due=EASTER),
        "sign",
        "Cleo does not work on 6 April 2026",
    ),
    "an end on a day off": (
        lambda plan: changed(
            plan, "sign", start=date(2026, 1, 9), due=date(2026, 1, 9), owner="bob"
        ),
        "sign",
        "Bob does not work on 9 January 2026",
    ),
    "an end during an absence": (
        lambda plan: staffed(plan, "cleo", absences=[(TODAY, TODAY)]),
        "sign",
        "Cleo does not work on 5 January 2026",
    ),
    "a day too many": (
        lambda plan: changed(plan, "sign", due=date(2026, 1, 6)),
        "sign",
        "It runs over 2 worked days and needs 1",
    ),
    "a day too few": (
        lambda plan: revised(plan, "sign", effort="1.1"),
        "sign",
        "It runs over 1 worked day and needs 2",
    ),
    "work without effort in no time": (
        lambda plan: revised(plan, "sign", effort=0, share=".01"),
        "",
        "",
    ),
    "two things on one day": (
        lambda plan: changed(plan, "sign", owner="bob"),
        "bob",
        "of 5 January 2026",
    ),
    "a start before today": (
        lambda plan: evolve(plan, today=date(2026, 1, 6)),
        "sign",
        "It starts on 5 January 2026, before 6 January 2026",
    ),
    "a start before the earliest": (
        lambda plan: revised(plan, "sign", earliest=date(2026, 1, 6)),
        "sign",
        "It starts on 5 January 2026, before 6 January 2026",
    ),
    "a start before another ends": (
        lambda plan: revised(plan, "sign", after=["open"]),
        "sign",
        "before “Do open” ends",
    ),
    "a start before what enables it ends": (
        lambda plan: revised(plan, "open", enables=["sign"]),
        "sign",
        "before “Do open” ends",
    ),
    "late and not reported": (
        lambda plan: revised(plan, "write", due=date(2026, 1, 6)),
        "write",
        "late and is stated to end 0 late",
    ),
    "in time and reported late": (
        lambda plan: evolve(plan, missing=(LateAction(action="sign", wanted=DEADLINE, days=3),)),
        "sign",
        "It ends 0 days late and is stated to end 3 late",
    ),
    "a gap too small": (
        lambda plan: covering(plan, 0, gap=evolve(plan.coverages[0].gap, amount=Decimal(99))),
        "visits",
        "The gap is stated as 99, and is 110",
    ),
    "a gap the wrong way round": (
        lambda plan: covering(
            plan,
            1,
            gap=evolve(plan.coverages[1].gap, target=RATE.from_to(20, 10), amount=Decimal(10)),
        ),
        "rate",
        "The gap is stated as 10, and is 0",
    ),
    "a ratio covered": (
        lambda plan: covering(plan, 1, expected=0.5),
        "rate",
        "cannot be split, and has",
    ),
    "a ratio naively covered": (
        lambda plan: covering(plan, 1, naive=0.5),
        "rate",
        "cannot be split, and has",
    ),
    "a share of a ratio": (
        lambda plan: changed(
            plan,
            "write",
            shares=(
                *plan.delegation("write").shares,
                evolve(plan.delegation("write").shares[0], measure="rate"),
            ),
        ),
        "write",
        "“return rate”",
    ),
    "no share of what it brings": (
        lambda plan: changed(plan, "open", shares=()),
        "open",
        "It contributes to “visits” and has no share",
    ),
    "a share of what it does not bring": (
        lambda plan: changed(plan, "sign", shares=plan.delegation("open").shares),
        "sign",
        "It contributes to “visits” and has no share",
    ),
    "a coverage too high": (
        lambda plan: covering(plan, 0, expected=(plan.coverage or 0) + 0.01),
        "visits",
        "is right",
    ),
    "a coverage missing": (lambda plan: covering(plan, 0, expected=None), "visits", "is right"),
    "a naive coverage too low": (
        lambda plan: covering(plan, 0, naive=(plan.naive_coverage or 0) - 0.01),
        "visits",
        "is right",
    ),
    "a synergy that is not stated": (
        lambda plan: covering(plan, 0, with_synergy=2.0),
        "visits",
        "A coverage of 200% is stated",
    ),
    "asked for more than the best": (
        lambda plan: shared(plan, "open", buffered=Decimal(101)),
        "open",
        "Asked for 101, where its estimate goes from 20 to 100",
    ),
    "asked for less than the worst": (
        lambda plan: shared(plan, "open", buffered=Decimal(19)),
        "open",
        "Asked for 19, where its estimate goes from 20 to 100",
    ),
    "nominally asked for more than the best": (
        lambda plan: shared(plan, "open", nominal=Decimal(101)),
        "open",
        "Asked for 101, where its estimate goes from 20 to 100",
    ),
    "nominal shares that do not add up": (
        lambda plan: shared(plan, "open", nominal=Decimal(40)),
        "visits",
        "The nominal shares add up to",
    ),
    "a nominal share missing": (
        lambda plan: shared(plan, "open", nominal=None),
        "visits",
        "The nominal shares add up to",
    ),
    "buffered shares that bring too little": (
        lambda plan: shared(plan, "open", buffered=Decimal(30)),
        "visits",
        "the shares bring",
    ),
    "a shortfall not reported": (
        lambda plan: revised(plan, "open", contributions=brings(-90, -80, -70)),
        "visits",
        "0 are stated to be out of reach",
    ),
    "a shortfall that is not there": (
        lambda plan: evolve(plan, missing=(UnassignedGap(measure=VISITS, amount=Decimal(9)),)),
        "visits",
        "9 are stated to be out of reach, and 0 are",
    ),
    "a split of what has no parts": (
        lambda plan: covering(plan, 1, gap=evolve(plan.coverages[1].gap, refused=None)),
        "rate",
        "stated not to be divisible and is, or the other way round",
    ),
    "a split refused for no reason": (
        lambda plan: covering(plan, 0, gap=evolve(plan.coverages[0].gap, refused=SAID)),
        "visits",
        "stated not to be divisible",
    ),
    "a trajectory that ends short": (
        lambda plan: charting(plan, ((DEADLINE, 209),)),
        "visits",
        "The last milestone of “visits” is not the target on its day.",
    ),
    "no trajectory at all": (
        lambda plan: evolve(plan, trajectories=()),
        "rate",
        "The last milestone of “return rate”",
    ),
    "a trajectory that goes back": (
        lambda plan: charting(plan, ((EASTER, 150), (date(2026, 5, 4), 149), (DEADLINE, 210))),
        "visits",
        "The milestones of “visits” go back on 4 May 2026",
    ),
    "a stated milestone forgotten": (
        lambda plan: governed(
            plan,
            objective=evolve(
                plan.policy.objective,
                target=VISITS.from_to(100, 210).passing((EASTER, 150), (DEADLINE, 210)),
            ),
        ),
        "visits",
        "A milestone of “visits” that was stated is not kept",
    ),
    "milestones that end short": (
        lambda plan: passing(plan, "open", ()),
        "open",
        "The last milestone of “visits” is not the target",
    ),
    "milestones out of order": (
        lambda plan: passing(plan, "open", ((EASTER, 9), (EASTER + timedelta(1), 8), None)),
        "open",
        "The milestones of “visits” go back on 7 April 2026",
    ),
    "a milestone before the work": (
        lambda plan: passing(plan, "open", ((date(2026, 1, 1), 0), None)),
        "open",
        "A milestone of “visits” is set on 1 January 2026, before the work starts",
    ),
    "a milestone out of season": (
        lambda plan: passing(plan, "open", ((date(2026, 6, 30), 1), None)),
        "open",
        "On 30 June 2026, “visits” should stand at",
    ),
    "an objective without purpose": (
        lambda plan: changed(plan, "sign", objective=about("sign", purposes=[]).objective),
        "sign",
        "Its objective lacks a purpose.",
    ),
    "an objective of somebody else": (
        lambda plan: changed(plan, "sign", objective=about("sign", owner="bob").objective),
        "sign",
        "Its objective lacks its owner.",
    ),
    "an objective without deadline": (
        lambda plan: changed(plan, "open", objective=about("open", deadline=None).objective),
        "open",
        "Its objective lacks a deadline.",
    ),
    "an objective that asks for nothing": (
        lambda plan: changed(plan, "open", objective=about("open", target=None).objective),
        "open",
        "Its objective lacks what is asked of it.",
    ),
    "a level above a reserved area": (
        lambda plan: changed(plan, "write", levels=(("law", DelegationLevel(4)), ("money", 4))),
        "write",
        "Level 4 in “Law” is above 3",
    ),
    "a level above the spending limit": (
        lambda plan: changed(plan, "write", levels=(("law", DelegationLevel(3)), ("money", 5))),
        "write",
        "Level 5 in “Money” is above 4",
    ),
    "a level above a cap": (
        lambda plan: revised(
            plan,
            "write",
            areas=[DecisionArea("Money", cap=2), DecisionArea("Law", reserved=True)],
        ),
        "write",
        "in “Money” is above 2",
    ),
    "a level above an irreversible area": (
        lambda plan: changed(
            revised(plan, "sign", areas=[DecisionArea("Ink", irreversible=True)]),
            "sign",
            levels=(("ink", DelegationLevel(5)),),
        ),
        "sign",
        "Level 5 in “Ink” is above 4",
    ),
    "an area without a level": (
        lambda plan: changed(plan, "write", levels=plan.delegation("write").levels[:1]),
        "write",
        "Its levels are not given once",
    ),
    "an area with two levels": (
        lambda plan: changed(plan, "write", levels=2 * plan.delegation("write").levels),
        "write",
        "Its levels are not given once",
    ),
    "no level at all": (
        lambda plan: changed(plan, "sign", levels=()),
        "sign",
        "Its levels are not given once",
    ),
    "reviews out of order": (
        lambda plan: changed(plan, "open", checkpoints=plan.delegation("open").checkpoints[::-1]),
        "open",
        "is out of order",
    ),
    "a review twice": (
        lambda plan: changed(plan, "open", checkpoints=(DEADLINE - timedelta(9),) * 2),
        "open",
        "The review on 22 December 2026 is out of order",
    ),
    "a review on a closed day": (
        lambda plan: changed(plan, "open", checkpoints=(EASTER,)),
        "open",
        "The review on 6 April 2026",
    ),
    "a review before the work": (
        lambda plan: changed(plan, "open", checkpoints=(plan.delegation("open").start,)),
        "open",
        "The review on",
    ),
    "a review after the end": (
        lambda plan: changed(plan, "open", checkpoints=(DEADLINE,)),
        "open",
        "The review on 31 December 2026",
    ),
    "a mandate without intent and limits": (
        lambda plan: changed(
            plan,
            "open",
            mandate=evolve(plan.delegation("open").mandate, intent=(), limits=()),
        ),
        "open",
        "nothing under: intent and limits",
    ),
    "a mandate without reviews": (
        lambda plan: changed(
            plan, "open", mandate=evolve(plan.delegation("open").mandate, reviews=())
        ),
        "open",
        "nothing under: reviews",
    ),
    "a coverage forgotten": (
        lambda plan: evolve(plan, coverages=plan.coverages[:1]),
        "policy",
        "The coverages are not one for each target",
    ),
    "a load forgotten": (
        lambda plan: evolve(plan, loads=plan.loads[1:]),
        "ada",
        "Ada has 0 loads in the plan",
    ),
    "a load stated twice": (
        lambda plan: evolve(plan, loads=(plan.loads[0], *plan.loads)),
        "ada",
        "Ada has 2 loads in the plan",
    ),
    "a wrong capacity": (
        lambda plan: evolve(
            plan, loads=(evolve(plan.loads[0], capacity=Decimal(30)), *plan.loads[1:])
        ),
        "ada",
        "Ada is stated to have 30 days and has 20",
    ),
    "a wrong fit": (
        lambda plan: changed(plan, "write", fit=0.9),
        "write",
        "Ada is stated to have 90% of the needed skill and has 100%",
    ),
    "a mentor without need": (
        lambda plan: changed(plan, "write", mentor="cleo"),
        "write",
        "cleo is named as mentor of Ada, who has all the skills",
    ),
    "a mentor who cannot help": (
        lambda plan: changed(grown_into(plan), "write", mentor="bob"),
        "write",
        "bob is named as mentor and does not have the skills that Ada lacks",
    ),
    "no mentor where one could help": (
        lambda plan: changed(grown_into(plan), "write", mentor=None),
        "write",
        "Ada lacks skills that Cleo has, and has no mentor",
    ),
    "a level below the right one": (
        lambda plan: changed(plan, "sign", levels=(("everything", DelegationLevel(2)),)),
        "sign",
        "Level 2 in “everything” is stated, and 4 is right for Cleo",
    ),
    "a review forgotten": (
        lambda plan: changed(plan, "open", checkpoints=plan.delegation("open").checkpoints[1:]),
        "open",
        "is missing",
    ),
    "no review at all": (
        lambda plan: changed(plan, "open", checkpoints=()),
        "open",
        "is missing",
    ),
    "a review beside the rhythm": (
        lambda plan: changed(
            plan, "open", checkpoints=(date(2026, 1, 20), *plan.delegation("open").checkpoints)
        ),
        "open",
        "The review on 20 January 2026 does not belong to the rhythm",
    ),
    "a chance too high": (
        lambda plan: evolve(plan, chance=(plan.chance or 0) + 0.01),
        "visits",
        "The chance of reaching the target is stated as",
    ),
    "another chance of a target": (
        lambda plan: covering(plan, 0, chance=(plan.chance or 0) + 0.01),
        "visits",
        "The chance of reaching the target is stated as",
    ),
    "a chance of a target that cannot be split": (
        lambda plan: covering(plan, 1, chance=0.5),
        "rate",
        "A chance of reaching the target is missing, or stated where there is none",
    ),
    "a chance of all targets where one cannot be split": (
        lambda plan: evolve(plan, chance_of_all=0.5),
        "policy",
        "A chance of reaching the target is missing, or stated where there is none",
    ),
    "an error of the chance of all that is no probability": (
        lambda plan: evolve(plan, chance_of_all_error=-1.0),
        "visits",
        "The error of the chances is stated as",
    ),
    "a wished coverage too high": (
        lambda plan: covering(plan, 0, wished=1.9),
        "visits",
        "A coverage of 190% is stated",
    ),
    "a chance missing": (
        lambda plan: evolve(plan, chance=None),
        "visits",
        "A chance of reaching the target is missing",
    ),
    "a chance with interactions too low": (
        lambda plan: evolve(plan, chance_with_interactions=(plan.chance or 0) - 0.01),
        "visits",
        "With interactions, the chance of reaching the target is stated as",
    ),
    "an error that is no probability": (
        lambda plan: evolve(plan, chance_error=1.5),
        "visits",
        "The error of the chances is stated as 150%",
    ),
    "a chance of a share too high": (
        lambda plan: shared(plan, "open", chance=0.99),
        "open",
        "The share of “visits” is stated to be reached with a chance of 99%",
    ),
    "an inner point of a trajectory moved": (
        lambda plan: charting(plan, moved_point(plan.trajectories[0].points, 1)),
        "visits",
        "should stand at",
    ),
    "an inner point of a trajectory forgotten": (
        lambda plan: charting(plan, plan.trajectories[0].points[1:]),
        "visits",
        "has no milestone on",
    ),
    "a milestone of an action moved": (
        lambda plan: passing(plan, "open", moved_milestones(plan, 2)),
        "open",
        "should stand at",
    ),
    "a milestone of an action forgotten": (
        lambda plan: passing(plan, "open", (None,)),
        "open",
        "has no milestone on",
    ),
    "a runner-up from outside": (
        lambda plan: changed(plan, "write", runner_up=RunnerUp("dan", 0.1)),
        "write",
        "“dan” is named as runner-up and cannot take it",
    ),
    "the owner as runner-up": (
        lambda plan: changed(plan, "write", runner_up=RunnerUp("ada", 0.1)),
        "write",
        "“ada” is named as runner-up and cannot take it",
    ),
    "a runner-up who is not able": (
        lambda plan: changed(plan, "write", runner_up=RunnerUp("bob", 0.1)),
        "write",
        "“bob” is named as runner-up and cannot take it",
    ),
    "a runner-up where nobody can take it": (
        lambda plan: changed(plan, "open", runner_up=RunnerUp("ada", 0.1)),
        "open",
        "“ada” is named as runner-up and cannot take it",
    ),
    "a runner-up for reserved work": (
        lambda plan: changed(plan, "sign", runner_up=RunnerUp("ada", 0.1)),
        "sign",
        "“ada” is named as runner-up and cannot take it",
    ),
    "a runner-up at a wrong price": (
        lambda plan: changed(with_eve(plan), "write", runner_up=RunnerUp("eve", 9)),
        "write",
        "The change to eve is stated to cost 9",
    ),
    "a runner-up forgotten": (
        lambda plan: changed(with_eve(plan), "write", runner_up=None),
        "write",
        "No runner-up is named, and Eve could take it",
    ),
    "a runner-up who is not the best": (
        lambda plan: changed(with_eve(plan, "fay"), "write", runner_up=RunnerUp("fay", 0.2)),
        "write",
        "“fay” is named as runner-up, and Eve would be the better one",
    ),
    "a runner-up without days": (
        lambda plan: changed(
            staffed(with_eve(plan), "eve", load=19), "write", runner_up=RunnerUp("eve", 0.1)
        ),
        "write",
        "“eve” is named as runner-up and cannot take it",
    ),
    "a runner-up who declined": (
        lambda plan: evolve(
            changed(with_eve(plan), "write", runner_up=RunnerUp("eve", 0.1)),
            declined=(("write", "eve"),),
        ),
        "write",
        "“eve” is named as runner-up and cannot take it",
    ),
    "a reason about somebody unknown": (
        lambda plan: evolve(
            plan, trace=(*plan.trace, Reason(stage="x", about="zoe", message=SAID))
        ),
        "zoe",
        "A reason is about “zoe”, which is not in the plan",
    ),
    "a reason forgotten": (
        lambda plan: evolve(plan, trace=plan.trace[:1]),
        "write",
        "A reason is missing: owner",
    ),
    "a reason of another kind": (
        lambda plan: retold(plan, MessageCode.LEVELS, MessageCode.MENTOR),
        "write",
        "A reason is stated that does not belong to the plan: mentor",
    ),
    "a reason stated twice": (
        lambda plan: evolve(plan, trace=(*plan.trace, *plan.trace)),
        "write",
        "A reason is stated that does not belong to the plan: scheduled",
    ),
    "a false share in a reason": (
        lambda plan: retold(plan, MessageCode.SHARE, MessageCode.SHARE, buffered=Decimal(7)),
        "write",
        "The reason share states 7 as buffered",
    ),
    "a false date in a reason": (
        lambda plan: retold(plan, MessageCode.SCHEDULED, MessageCode.SCHEDULED, due=EASTER),
        "write",
        "The reason scheduled states 2026-04-06 as due",
    ),
    "a false fit in a reason": (
        lambda plan: retold(plan, MessageCode.OWNER, MessageCode.OWNER, fit=0.5),
        "write",
        "The reason owner states 0.5 as fit, and 1.0 is right",
    ),
    "a false number of milestones in a reason": (
        lambda plan: retold(
            plan, MessageCode.MILESTONES_EVEN, MessageCode.MILESTONES_EVEN, count=99
        ),
        "visits",
        "states 99 as count, and 12 is right",
    ),
    "a left-out action without its reason in the trace": (
        lambda plan: evolve(plan, left_out=(LeftOut(action="try", reason=SAID),)),
        "try",
        "A reason is missing: not-needed",
    ),
    "an exclusion that is not one": (
        lambda plan: claimed(plan, "try", MessageCode.EXCLUDED, exclusion="Nothing loud"),
        "try",
        "is not true of the plan",
    ),
    "a risk that is not too high": (
        lambda plan: claimed(
            plan, "open", MessageCode.TOO_RISKY, chance=1, least=0.7, category="law"
        ),
        "open",
        "is not true of the plan",
    ),
    "another chance than that of the action": (
        lambda plan: claimed(
            plan, "try", MessageCode.TOO_RISKY, chance=0.1, least=0.7, category="law"
        ),
        "try",
        "is not true of the plan",
    ),
    "a wait for what is chosen": (
        lambda plan: claimed(plan, "write", MessageCode.WAITS_FOR_INELIGIBLE, other="Do open"),
        "write",
        "is not true of the plan",
    ),
    "a prerequisite that is selected": (
        lambda plan: claimed(plan, "write", MessageCode.PREREQUISITE_NOT_SELECTED, other="Do open"),
        "write",
        "is not true of the plan",
    ),
    "an alternative that is not one": (
        lambda plan: claimed(plan, "try", MessageCode.ALTERNATIVE_SELECTED, other="Do open"),
        "try",
        "is not true of the plan",
    ),
    "a wait for what has an owner": (
        lambda plan: claimed(plan, "write", MessageCode.WAITS_FOR_UNOWNED, other="Do open"),
        "write",
        "is not true of the plan",
    ),
    "an action that is needed": (
        lambda plan: claimed(covering(plan, 0, expected=0.9), "open", MessageCode.NOT_NEEDED),
        "open",
        "The reason not-needed is not true of the plan",
    ),
    "a budget that is not exceeded": (
        lambda plan: claimed(plan, "sign", MessageCode.BUDGET_EXCEEDED, over=Decimal(5)),
        "sign",
        "is not true of the plan",
    ),
    "no skill where there is": (
        lambda plan: claimed(plan, "open", MessageCode.NO_SKILL),
        "open",
        "is not true of the plan",
    ),
    "a refusal that nobody gave": (
        lambda plan: claimed(plan, "open", MessageCode.ALL_DECLINED),
        "open",
        "is not true of the plan",
    ),
    "a pin that is not there": (
        lambda plan: claimed(plan, "open", MessageCode.PINNED_OWNER, owner="Bob", fit=1.0),
        "open",
        "is not true of the plan",
    ),
    "a worth that is too high": (
        lambda plan: claimed(
            plan, "open", MessageCode.SELECTED, measure="visits", worth=99.0, chance=1.0
        ),
        "open",
        "is not true of the plan",
    ),
    "a worth for a target there is not": (
        lambda plan: claimed(
            plan, "open", MessageCode.SELECTED, measure="sales", worth=60.0, chance=1.0
        ),
        "open",
        "is not true of the plan",
    ),
    "another target that gets nothing": (
        lambda plan: claimed(
            plan, "sign", MessageCode.SELECTED_FOR_OTHER_TARGET, measure="return rate"
        ),
        "sign",
        "is not true of the plan",
    ),
    "a strategy that others serve too": (
        lambda plan: claimed(
            plan, "sign", MessageCode.SELECTED_FOR_STRATEGY, strategy="Let schools bring families"
        ),
        "sign",
        "is not true of the plan",
    ),
    "nothing gained from what brings something": (
        lambda plan: claimed(plan, "open", MessageCode.SELECTED_WITHOUT_GAIN),
        "open",
        "is not true of the plan",
    ),
    "an enabler that nothing waits for": (
        lambda plan: claimed(
            plan,
            "sign",
            MessageCode.SELECTED_AS_ENABLER,
            others=(Message(MessageCode.QUOTED, {"statement": "Do open"}),),
        ),
        "sign",
        "is not true of the plan",
    ),
    "an enabler that contributes": (
        lambda plan: claimed(plan, "open", MessageCode.SELECTED_AS_ENABLER, measure="visits"),
        "open",
        "is not true of the plan",
    ),
    "a budget exceeded where there is none": (
        lambda plan: claimed(
            governed(plan, budget=None), "open", MessageCode.BUDGET_EXCEEDED, over=Decimal(1)
        ),
        "open",
        "The reason budget-exceeded is not true of the plan",
    ),
    "no capacity where the skill is missing": (
        lambda plan: claimed(
            revised(plan, "open", needs={"magic": 1}), "open", MessageCode.NO_CAPACITY
        ),
        "open",
        "The reason no-capacity is not true of the plan",
    ),
}


def claimed(plan: Plan, key: str, code: MessageCode, **facts: Any) -> Plan:  # noqa: ANN401 — any fact
    """The plan with one more reason about an action."""
    reason = Reason(stage="selection", about=key, message=Message(code, facts))
    return evolve(plan, trace=(*plan.trace, reason))


def retold(plan: Plan, code: MessageCode, told: MessageCode, **facts: Any) -> Plan:  # noqa: ANN401 — any fact
    """The plan in which the reasons of one code have another code or other facts."""
    trace = (
        evolve(one, message=Message(told, dict(one.message.facts) | facts))
        if one.message.code is code
        else one
        for one in plan.trace
    )
    return evolve(plan, trace=tuple(trace))


def grown_into(plan: Plan) -> Plan:
    """The plan in which Ada grows into writing with a mentor."""
    learner = staffed(plan, "ada", skills={"writing": 1}, aims=["writing"])
    return changed(learner, "write", fit=0.5, mentor="cleo")


def with_eve(plan: Plan, *others: str) -> Plan:
    """The plan with Eve, and others less able, who could write too."""
    people = [Person(name.title(), skills={"writing": 2}, capacity=20) for name in ("eve", *others)]
    people[1:] = [evolve(one, commitment=0.1) for one in people[1:]]
    loads = [Load(person=one.key, days=Decimal(0), capacity=Decimal(20)) for one in people]
    team = evolve(plan.team, people=(*plan.team.people, *people))
    return evolve(plan, team=team, loads=(*plan.loads, *loads))


def moved_point(points: tuple[tuple[date, Decimal], ...], place: int) -> Points:
    """The points with one of them a little higher."""
    day, value = points[place]
    return (*points[:place], (day, value + 2), *points[place + 1 :])


def moved_milestones(plan: Plan, place: int) -> Points:
    """The milestones of what is asked of opening, one of them a little higher."""
    target = plan.delegation("open").objective.target
    assert target is not None
    return moved_point(target.milestones, place)


def rendered(violations: tuple[Violation, ...]) -> list[tuple[str, str]]:
    """The subject and the English text of each violation."""
    return [(one.about, sg.render(one.sentence)) for one in violations]


def test_a_correct_plan_has_no_violation() -> None:
    plan = good()

    assert rendered(verify(plan)) == []
    assert (tuple(plan.missing), plan.left_out) == ((), ())
    assert {one.action: one.owner for one in plan.delegations} == {
        "open": "bob",
        "sign": "cleo",
        "try": "bob",
        "write": "ada",
    }


@pytest.mark.parametrize("case", [case for case, (_, about, _) in CORRUPTIONS.items() if about])
def test_every_corruption_is_noticed(case: str) -> None:
    corrupt, key, sentence = CORRUPTIONS[case]
    violations = rendered(verify(corrupt(good())))

    assert [text for subject, text in violations if subject == key and sentence in text], violations


@pytest.mark.parametrize("case", CORRUPTIONS)
def test_every_violation_is_rendered_in_both_languages(case: str) -> None:
    for one in verify(CORRUPTIONS[case][0](good())):
        english, french = sg.render(one.sentence), sg.render(one.sentence, language="fr")

        assert english != french
        assert "{" not in english + french


def test_the_profile_sets_the_thresholds() -> None:
    strict = Profile(least_fit=1.1, least_fit_growing=1.1)

    assert {one.about for one in verify(good(), profile=strict)} >= {"open", "write", "try"}


def test_reviews_wait_for_numbers_and_milestones_for_their_period() -> None:
    slow = evolve(VISITS, every="quarter", latency=40)
    policy = evolve(
        good().policy,
        objective=evolve(
            good().policy.objective, target=slow.from_to(100, 210), secondary=[RATE.from_to(10, 20)]
        ),
    )
    plan = sg.plan(policy, good().team, today=TODAY)

    assert rendered(verify(plan)) == []
    assert [day.month for day, _ in plan.trajectory("visits").points] == [3, 6, 9, 12]
    assert len(plan.delegation("open").checkpoints) < len(good().delegation("open").checkpoints)


def test_true_explanations_are_no_violations() -> None:
    actions = [
        *good().policy.actions,
        action("shout", tags=["loud"], contributions=brings(9, 9, 9)),
        action("dare", risk="law", chance=0.2, contributions=brings(9, 9, 9)),
        action("follow", after=["dare"], contributions=brings(9, 9, 9)),
        action("either", alternative="way", cost=1, contributions=brings(1, 2, 3)),
        action("or", alternative="way", cost=2, contributions=brings(1, 2, 3)),
        action("splurge", cost=900, contributions=brings(20, 60, 100)),
        action("conjure", needs={"magic": 1}, contributions=brings(1, 2, 3)),
    ]
    target = VISITS.from_to(100, 900)
    policy = evolve(
        good().policy, actions=actions, objective=evolve(good().policy.objective, target=target)
    )
    plan = sg.plan(policy, good().team, today=TODAY, pins={"open": "bob"})

    assert rendered(verify(plan)) == []
    assert {one.reason.code for one in plan.left_out} >= {
        MessageCode.EXCLUDED,
        MessageCode.TOO_RISKY,
        MessageCode.WAITS_FOR_INELIGIBLE,
        MessageCode.ALTERNATIVE_SELECTED,
        MessageCode.BUDGET_EXCEEDED,
    }


def test_the_chance_of_all_targets_is_recomputed() -> None:
    calls = Measure("calls", unit="calls", source="switchboard", every="month")
    objective = evolve(good().policy.objective, secondary=[calls.from_to(0, 5)])
    actions = [
        evolve(
            one,
            chance=0.6,
            contributions=[
                *(each for each in one.contributions if each.measure == "visits"),
                Contribution("calls", Estimate(1, 4, 6)),
            ],
        )
        for one in good().policy.actions
        if one.key in {"open", "write"}
    ]
    policy = evolve(good().policy, objective=objective, actions=actions)
    plan = sg.plan(policy, good().team, today=TODAY)
    assert rendered(verify(plan)) == []
    assert plan.chance_of_all is not None
    wrong = evolve(plan, chance_of_all=plan.chance_of_all + 0.01)
    assert any("of reaching all targets is stated" in text for _, text in rendered(verify(wrong)))


def test_only_plans_are_verified() -> None:
    assert verify(good()) == ()
    with pytest.raises(InvalidValueError, match="a Plan or a CascadePlan, not a str"):
        verify("a plan")  # type: ignore[arg-type]
