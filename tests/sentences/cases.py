"""Random plans of every kind: unowned, late, out of reach, for several targets, with falls."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

import smartgoals as sg
from smartgoals.model import CascadePlan, Exclusion, Interaction, Plan, RiskAppetite

TODAY = date(2027, 1, 4)
QUICK = sg.Profile(rounds=2)
SKILLS = ("cooking", "law", "music")
MEASURES = (
    sg.Measure("visits", key="visits", unit="visits", source="desk", every="month"),
    sg.Measure("queue", key="queue", unit="minutes", source="desk", every="month"),
    sg.Measure("members", key="members", source="register", every="year"),
)


@st.composite
def targets(draw: st.DrawFn) -> list[sg.Target]:
    """One to three targets, of which the queue is to get shorter."""
    count = draw(st.sampled_from([1, 1, 2, 3]))
    found = []
    for measure in draw(st.permutations(MEASURES))[:count]:
        baseline, change = draw(st.integers(100, 900)), draw(st.sampled_from([7, 40, 100, 350]))
        falls = measure.key == "queue"
        target = measure.from_to(baseline, baseline - change if falls else baseline + change)
        growth = draw(st.sampled_from([None, None, None, "0.02"]))
        found.append(target if growth is None or falls else target.growing(growth))
    return found


@st.composite
def actions(draw: st.DrawFn, index: int, keys: tuple[str, ...], letter: str) -> sg.Action:
    """One candidate; what it brings goes to some of the measures, or to none."""
    earlier = [f"{letter}{one}" for one in range(index)]
    points = st.lists(st.integers(0, 240), min_size=3, max_size=3).map(sorted)
    helped = draw(st.lists(st.sampled_from(keys), unique=True, max_size=2))
    return sg.Action(
        f"Do the thing number {index}",
        key=f"{letter}{index}",
        strategy=draw(st.sampled_from(["near", "far", None])),
        effort=draw(st.sampled_from(["0", ".5", "3", "12", "30", "80"])),
        share=draw(st.sampled_from(["1", "1", ".5"])),
        cost=draw(st.sampled_from([None, 0, 20, 90])),
        chance=draw(st.sampled_from([1.0, 0.9, 0.7, 0.3])),
        contributions=[sg.Contribution(key, sg.Estimate(*draw(points))) for key in helped],
        needs=draw(st.dictionaries(st.sampled_from(SKILLS), st.integers(1, 4), max_size=1)),
        after=draw(st.sampled_from([(), *((one,) for one in earlier)])),
        alternative=draw(st.sampled_from([None, None, None, "either"])),
        due=draw(st.sampled_from([None, None, None, TODAY + timedelta(20)])),
        earliest=draw(st.sampled_from([None, None, TODAY + timedelta(15)])),
        tags=draw(st.sampled_from([(), (), (), ("loud",)])),
        risk=draw(st.sampled_from([None, None, "new"])),
        reserved=draw(st.sampled_from([False, False, False, True])),
    )


@st.composite
def policies(draw: st.DrawFn, letter: str = "a") -> sg.Policy:
    """A policy of one to six candidates, whose keys start with a letter."""
    aims = draw(targets())
    keys = tuple(one.measure.key for one in aims)
    count = draw(st.integers(1, 6))
    candidates = [draw(actions(index, keys, letter)) for index in range(count)]
    couples = draw(
        st.lists(
            st.lists(
                st.sampled_from([one.key for one in candidates]),
                min_size=2,
                max_size=2,
                unique=True,
            ),
            max_size=1,
        )
        if count > 1
        else st.just([])
    )
    return sg.Policy(
        sg.Objective(
            "Welcome more people",
            key="aim",
            target=aims[0],
            secondary=aims[1:],
            start=TODAY,
            deadline=TODAY + timedelta(draw(st.sampled_from([25, 60, 200, 360]))),
            purposes=[sg.Purpose("The town keeps its museum open")],
        ),
        key="policy",
        diagnosis=[sg.Strength("A strong team"), sg.Improvement("Few come back")],
        strategies=[sg.Strategy(name, key=name) for name in ("near", "far")],
        exclusions=[Exclusion("Nothing loud", tags=["loud"])],
        actions=candidates,
        interactions=[
            Interaction(first, second, value=draw(st.integers(-40, 40)), measure=keys[0])
            for first, second in couples
        ],
        budget=draw(st.sampled_from([None, None, 60, 200])),
        currency=draw(st.sampled_from([None, "EUR"])),
        appetite=RiskAppetite(draw(st.sampled_from([{}, {"new": "open"}]))),
    )


@st.composite
def teams(draw: st.DrawFn) -> sg.Team:
    """One to four people, one of whom may lead, and now and then a group."""
    people = [
        sg.Person(
            name,
            skills=draw(st.dictionaries(st.sampled_from(SKILLS), st.integers(1, 4), max_size=2)),
            aims=draw(st.lists(st.sampled_from(SKILLS), unique=True, max_size=1)),
            capacity=draw(st.sampled_from([None, 5, 20, 60])),
            days_a_week=draw(st.sampled_from([5, 5, 2])),
            group=name == "Dan" and draw(st.booleans()),
        )
        for name in ("Ada", "Bob", "Cid", "Dan")[: draw(st.integers(1, 4))]
    ]
    return sg.Team(people, leader=draw(st.sampled_from([None, "ada"])))


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """A plan, now and then one that was agreed, answered or drawn again after a refusal."""
    policy, team = draw(policies()), draw(teams())
    plan = sg.plan(policy, team, today=TODAY, profile=QUICK)
    move = draw(st.sampled_from(["", "", "", "agree", "counter", "decline", "start"]))
    if not plan.delegations or not move:
        return plan
    first = plan.delegations[0].action
    if move == "agree":
        return plan.agree(first, on=TODAY)
    if move == "counter":
        return plan.counter(first, reason="Too soon", on=TODAY)
    if move == "decline":
        refused = plan.decline(first, reason="No", on=TODAY)
        return sg.plan(policy, team, today=TODAY, profile=QUICK, previous=refused)
    for one in plan.open:
        plan = plan.agree(one, on=TODAY)
    return plan.start(on=TODAY)


@st.composite
def trees(draw: st.DrawFn) -> CascadePlan:
    """The plans of a cascade: a policy, and another one below one of its actions."""
    top, below = draw(policies()), draw(policies(letter="b"))
    under = draw(st.sampled_from([one.key for one in top.actions]))
    cascade = sg.Cascade(top, under={under: below})
    return sg.plan(cascade, draw(teams()), today=TODAY, profile=QUICK)
