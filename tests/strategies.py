"""Hypothesis strategies: policies that are ready to be planned, and teams that may plan them."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from attrs import evolve
from hypothesis import strategies as st

from smartgoals.model import (
    Action,
    Calendar,
    Cascade,
    Contribution,
    DecisionArea,
    Exclusion,
    Experiment,
    Improvement,
    Interaction,
    Measure,
    Objective,
    Period,
    Person,
    Policy,
    Profile,
    Purpose,
    RiskAppetite,
    Strategy,
    Strength,
    Target,
    Team,
)
from smartgoals.playbooks import (
    ActionTemplate,
    AreaTemplate,
    ObstacleTemplate,
    Playbook,
    StrategyTemplate,
    TargetTemplate,
    Uplift,
)
from smartgoals.text import Text
from smartgoals.values import Estimate

TODAY = date(2026, 1, 5)
QUICK = Profile(rounds=2)
"""The house's numbers, with a short search for dates."""
DEADLINE = date(2026, 12, 31)
SKILLS = ("analysis", "events", "writing")


def days(last: date = DEADLINE) -> st.SearchStrategy[date]:
    """Days of the year that is planned."""
    return st.dates(min_value=TODAY, max_value=last)


def tenths(least: int, most: int) -> st.SearchStrategy[Decimal]:
    """Amounts with one digit after the point."""
    return st.integers(least * 10, most * 10).map(lambda number: Decimal(number) / 10)


def estimates() -> st.SearchStrategy[Estimate]:
    """Three points in order, which may start below nothing."""
    points = st.lists(tenths(-20, 400), min_size=3, max_size=3)
    return points.map(lambda three: Estimate(*sorted(three)))


def chances() -> st.SearchStrategy[float]:
    """Chances, never and surely among them."""
    return st.sampled_from([0.8, 0.75, 0.9, 0.55, 0.31, 1, 0])


def needs() -> st.SearchStrategy[dict[str, int]]:
    """No skill, one or two, at some level."""
    return st.dictionaries(st.sampled_from(SKILLS), st.integers(0, 3), max_size=2)


def skills() -> st.SearchStrategy[dict[str, int]]:
    """What somebody knows how to do."""
    return st.dictionaries(st.sampled_from(SKILLS), st.sampled_from([3, 4, 2, 1, 0]), min_size=1)


@st.composite
def actions(draw: st.DrawFn, index: int, measures: tuple[str, ...] = ("visits",)) -> Action:
    """One candidate, which may follow or enable candidates of a lower index."""
    earlier = [f"a{other}" for other in range(index)]
    links = st.lists(st.sampled_from(earlier), unique=True, max_size=2) if earlier else st.just([])
    brings = draw(st.sampled_from([True, True, False]))
    trial = draw(st.sampled_from([None, None, Experiment("It works", loss_limit=10)]))
    return Action(
        f"Do the thing number {index}",
        key=f"a{index}",
        strategy=draw(st.sampled_from(["near", "far"])),
        effort=draw(tenths(0, 30)),
        share=draw(st.sampled_from(["1", "1", ".5", ".3", ".25"])),
        cost=draw(st.integers(0, 50)),
        chance=draw(chances()),
        contributions=[
            Contribution(measure, draw(estimates()))
            for number, measure in enumerate(measures)
            if brings and (number == 0 or draw(st.booleans()))
        ],
        needs=draw(needs()),
        after=draw(links),
        alternative=draw(st.sampled_from([None, None, None, "either"])),
        earliest=draw(st.none() | days(date(2026, 6, 30))),
        tags=draw(st.sampled_from([(), (), ("loud",)])),
        risk=draw(st.sampled_from([None, "innovation"])),
        experiment=trial,
        reserved=draw(st.sampled_from([False, False, False, True])),
        areas=draw(
            st.sampled_from(
                [(), (DecisionArea("money", spends=60), DecisionArea("law", reserved=True))]
            )
        ),
    )


@st.composite
def policies(draw: st.DrawFn, most: int = 5, secondary: int = 0) -> Policy:
    """A policy without errors: measured, dated, with a purpose, a diagnosis and actions."""
    others = ("newcomers", "takings")[:secondary]
    measures = ("visits", *others)
    candidates = [
        draw(actions(index, measures)) for index in range(draw(st.sampled_from([3, most, 2, 1])))
    ]
    visits = Measure("visits", unit="visits", source="ticket desk", every="month")
    baseline = draw(st.integers(0, 500))
    keys = [action.key for action in candidates]
    pair = st.lists(st.sampled_from(keys), min_size=2, max_size=2, unique=True)
    couples = draw(st.lists(pair, max_size=2)) if len(keys) > 1 else []
    return Policy(
        Objective(
            "Welcome more visits",
            target=visits.from_to(baseline, baseline + draw(st.sampled_from([30, 60, 10, 300]))),
            secondary=[
                Measure(key, unit=key, source="ticket desk", every="month").from_to(
                    0, draw(st.sampled_from([20, 5, 50]))
                )
                for key in others
            ],
            start=TODAY,
            deadline=DEADLINE,
            purposes=[Purpose("The town keeps its museum open")],
        ),
        key="policy",
        diagnosis=[Strength("A strong team"), Improvement("Few come back")],
        exclusions=[Exclusion("Nothing loud", tags=["loud"])],
        strategies=[
            Strategy(name, key=name)
            for name in sorted({action.strategy or "" for action in candidates})
        ],
        actions=candidates,
        interactions=[
            Interaction(first, second, value=draw(st.integers(-30, 30)))
            for first, second in couples
        ],
        budget=draw(st.none() | st.integers(40, 200)),
        appetite=RiskAppetite(draw(st.sampled_from([{}, {"innovation": "open"}]))),
    )


@st.composite
def people(draw: st.DrawFn, index: int) -> Person:
    """Somebody with some skills, some aims and some days."""
    away = draw(st.lists(st.tuples(days(), st.integers(0, 40)), max_size=2))
    return Person(
        f"Person {index}",
        key=f"p{index}",
        skills=draw(skills()),
        aims=draw(st.lists(st.sampled_from(SKILLS), unique=True)),
        capacity=draw(st.sampled_from([None, 60, 120, 20, 0])),
        load=draw(st.sampled_from([0, 0, 5])),
        days_a_week=draw(st.sampled_from([5, 4, 3, 6, 1])),
        absences=[Period(first, first + timedelta(length)) for first, length in away],
        commitment=draw(st.none() | chances()),
        spend_limit=draw(st.none() | st.just(50)),
    )


@st.composite
def teams(draw: st.DrawFn, most: int = 4) -> Team:
    """A few people, one of whom may lead."""
    members = [draw(people(index)) for index in range(draw(st.sampled_from([3, most, 2, 1])))]
    leader = draw(st.none() | st.sampled_from([member.key for member in members]))
    return Team(members, leader=leader)


@st.composite
def calendars(draw: st.DrawFn) -> Calendar:
    """Weeks of four to seven days, with some days closed."""
    weekdays = draw(st.sampled_from([(0, 1, 2, 3), (0, 1, 2, 3, 4), (1, 2, 3, 4, 5, 6), range(7)]))
    return Calendar(weekdays=weekdays, closed=draw(st.lists(days(), max_size=20)))


@st.composite
def unfoldings(draw: st.DrawFn, *, asked: bool) -> Policy:
    """A policy for an action above it: a draft of an objective, or one with figures of its own.

    Where nothing is asked of the action in figures, the policy has to have its own.
    """
    policy = draw(policies(most=3))
    own = policy.objective
    assert own.target is not None
    measure = own.target.measure
    drafts = [
        Target(measure),
        Target(measure, value=draw(st.integers(1, 300))),
        Target(measure, baseline=draw(st.integers(0, 300))),
    ]
    growing = measure.from_to(100, 300).growing("0.1").read_on(TODAY)
    targets = [*(drafts if asked else []), own.target, growing]
    deadlines = [None, DEADLINE, DEADLINE + timedelta(30), date(2026, 6, 30)]
    objective = evolve(
        own,
        target=draw(st.sampled_from(targets)),
        deadline=draw(st.sampled_from(deadlines)),
        start=draw(st.sampled_from([None, None, TODAY])),
        purposes=draw(st.sampled_from([(), own.purposes])),
        owner=draw(st.sampled_from([None, None, "p0"])),
    )
    dues = st.sampled_from([None, None, date(2026, 7, 1), DEADLINE, date(2027, 3, 1)])
    actions = (evolve(action, due=draw(dues)) for action in policy.actions)
    return evolve(policy, objective=objective, actions=tuple(actions))


@st.composite
def cascades(draw: st.DrawFn, levels: int = 2) -> Cascade:
    """A policy whose actions are partly unfolded, down to some levels below it."""

    def unfolded(policy: Policy, levels: int) -> Cascade:
        keys = [action.key for action in policy.actions] if levels else []
        chosen = draw(st.lists(st.sampled_from(keys), max_size=2, unique=True)) if keys else []
        asked = {key: bool(policy.action(key).contributions) for key in chosen}
        under = {key: unfolded(draw(unfoldings(asked=asked[key])), levels - 1) for key in chosen}
        return Cascade(policy, under=under)

    return unfolded(draw(policies()), levels)


KINDS = ("far", "idle", "near", "spare")
"""Kinds of strategy: two that policies know and fill themselves, two that nobody serves yet."""


def parts() -> st.SearchStrategy[Uplift]:
    """What a template brings: parts of a baseline, in order."""
    three = st.lists(st.integers(-100, 1_000), min_size=3, max_size=3)
    return three.map(lambda points: Uplift(*(Decimal(one) / 1_000 for one in sorted(points))))


def words(said: str) -> st.SearchStrategy[Text | str]:
    """Words in both languages, or plain ones."""
    return st.sampled_from([Text(en=said, fr=f"{said}, en français"), said])


@st.composite
def templates(draw: st.DrawFn, index: int) -> ActionTemplate:
    """A proposed action, which may follow or enable those of a lower index."""
    earlier = [f"t{other}" for other in range(index)]
    links = st.lists(st.sampled_from(earlier), unique=True, max_size=2) if earlier else st.just([])
    following = draw(links)
    return ActionTemplate(
        draw(words(f"Try the thing number {index}")),
        key=f"t{index}",
        effort=draw(tenths(0, 20)),
        share=draw(st.sampled_from(["1", ".5"])),
        cost=draw(st.integers(0, 50)),
        chance=draw(chances()),
        uplifts=draw(st.lists(parts(), max_size=1)),
        target=draw(
            st.sampled_from([None, TargetTemplate("letters", unit="letters", value=index + 1)])
        ),
        needs=draw(needs()),
        after=following,
        enables=[] if following else draw(links),
        alternative=draw(st.sampled_from([None, None, "either"])),
        tags=draw(st.sampled_from([(), ("loud",)])),
        areas=[AreaTemplate(draw(words("money")), key="money")],
        obstacles=[ObstacleTemplate(draw(words("It rains")), key="rain")],
        limits=draw(st.sampled_from([(), (Text(en="not at night", fr="pas la nuit"),)])),
    )


@st.composite
def playbooks(draw: st.DrawFn) -> Playbook:
    """A few plays with a few actions each, linked across the plays."""
    kinds = draw(st.lists(st.sampled_from(KINDS), min_size=1, unique=True))
    pages = [draw(st.integers(1, 3)) for _ in kinds]
    proposed = [draw(templates(index)) for index in range(sum(pages))]
    plays = []
    for kind, page in zip(kinds, pages, strict=True):
        plays.append(
            StrategyTemplate(draw(words(f"Going {kind}")), key=kind, actions=proposed[:page])
        )
        proposed = proposed[page:]
    return Playbook("Of the house", key="house", plays=plays)


@st.composite
def idle_policies(draw: st.DrawFn) -> Policy:
    """A policy with strategies that nobody serves yet, and a baseline that parts can be taken of."""
    policy = draw(policies())
    known = {strategy.key for strategy in policy.strategies}
    target = policy.objective.target
    assert target is not None
    return evolve(
        policy,
        objective=evolve(
            policy.objective,
            target=target.measure.from_to(
                draw(st.integers(1, 900)) + draw(st.sampled_from([Decimal(0), Decimal("0.5")])),
                1_000,
            ),
        ),
        strategies=draw(
            st.permutations(
                [
                    *policy.strategies,
                    *(Strategy(kind, key=kind) for kind in KINDS if kind not in known),
                ]
            )
        ),
    )
