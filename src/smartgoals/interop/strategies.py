"""Strategies of what people write, of policies that can be planned, and of what each verb makes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from smartgoals.coaching import Answer, Ask, Done, Interview, Skip
from smartgoals.following import follow
from smartgoals.model import (
    Action,
    Cascade,
    CascadePlan,
    Contribution,
    Estimate,
    Failure,
    Measure,
    Measurement,
    Missing,
    Objective,
    Person,
    Plan,
    PlanDiff,
    Policy,
    Profile,
    Progress,
    Purpose,
    Seasons,
    Strategy,
    Strength,
    Team,
    Trend,
)
from smartgoals.planning import plan
from smartgoals.playbooks import Uplift
from smartgoals.reading import Reading, read
from smartgoals.rules import Finding, Report, check
from smartgoals.text import Sentence, Text

TODAY = date(2027, 1, 4)
"""The day on which plans are made and interviews are held."""

_QUICK = Profile(rounds=2)


# What people write and count.


def words() -> st.SearchStrategy[str]:
    """What a person may write: never blank, and now and then meant to break something."""
    usual = st.sampled_from(["Welcome more visitors", "Réduire l'attente", "Open late", "a", "É"])
    hostile = st.sampled_from(
        ["<script>alert(1)</script>", "=cmd()", "x\n| y", "\u202eright to left"]
    )
    return usual | hostile | st.text(min_size=1, max_size=20).filter(_says_something)


def _says_something(text: str) -> bool:
    return any(character.isalnum() for character in text)


def keys() -> st.SearchStrategy[str]:
    """A few keys, so that some refer to the same thing."""
    return st.sampled_from(["a1", "a2", "visits", "hugo", "open-late"])


def amounts() -> st.SearchStrategy[Decimal]:
    """Amounts with one digit after the point."""
    return st.integers(-500, 100_000).map(lambda tenths: Decimal(tenths) / 10)


def days() -> st.SearchStrategy[date]:
    """Days of sixteen years."""
    return st.dates(date(2020, 1, 1), date(2035, 12, 31))


def facts() -> st.SearchStrategy[Any]:
    """What a sentence or a message may hold."""
    return st.one_of(words(), st.integers(-99, 99), amounts(), days(), st.booleans(), st.none())


# Policies that can be planned, and who could carry them.

_SKILLS: tuple[str, ...] = ("analysis", "events", "writing")


@st.composite
def policies(draw: st.DrawFn, *, most: int = 4) -> Policy:
    """A policy without errors: measured, dated, with a purpose, a diagnosis and actions in order.

    Args:
        draw: Given by Hypothesis.
        most: How many actions it has at most.
    """
    visits = Measure("visits", key="visits", unit="visits", source="ticket desk", every="month")
    baseline = draw(st.integers(0, 500))
    actions = [draw(_action(place)) for place in range(draw(st.integers(1, most)))]
    return Policy(
        Objective(
            draw(words()),
            target=visits.from_to(baseline, baseline + draw(st.sampled_from([30, 60, 10, 300]))),
            start=TODAY,
            deadline=date(2027, 12, 31),
            purposes=[Purpose(draw(words()), key="why")],
            key="goal",
        ),
        key="policy",
        diagnosis=[Strength("A strong team")],
        strategies=[Strategy("Go further", key="far")],
        actions=actions,
        budget=draw(st.none() | st.integers(40, 200)),
    )


@st.composite
def _action(draw: st.DrawFn, place: int) -> Action:
    earlier = [f"a{before}" for before in range(place)]
    three = sorted(draw(st.lists(amounts(), min_size=3, max_size=3)))
    return Action(
        draw(words()),
        key=f"a{place}",
        strategy="far",
        effort=draw(st.integers(0, 30)),
        cost=draw(st.integers(0, 50)),
        chance=draw(st.sampled_from([0.8, 0.5, 1.0, 0.0])),
        contributions=[Contribution("visits", Estimate(*three))] if draw(st.booleans()) else [],
        needs=draw(st.dictionaries(st.sampled_from(_SKILLS), st.integers(0, 3), max_size=2)),
        after=draw(st.lists(st.sampled_from(earlier), unique=True, max_size=1)) if earlier else [],
    )


@st.composite
def teams(draw: st.DrawFn, *, most: int = 4) -> Team:
    """A few people with skills and days, one of whom may lead.

    Args:
        draw: Given by Hypothesis.
        most: How many people there are at most.
    """
    people = [
        Person(
            draw(words()),
            key=f"p{place}",
            skills=draw(st.dictionaries(st.sampled_from(_SKILLS), st.integers(0, 4))),
            capacity=draw(st.sampled_from([None, 60, 120, 20])),
        )
        for place in range(draw(st.integers(1, most)))
    ]
    leader = draw(st.none() | st.sampled_from([person.key for person in people]))
    return Team(people, leader=leader)


# What a verb makes.


@st.composite
def _plans(draw: st.DrawFn) -> Plan:
    made = plan(draw(policies()), draw(teams()), today=TODAY, profile=_QUICK)
    for delegation in made.delegations:
        match draw(st.sampled_from(["wait", "agree", "counter", "decline"])):
            case "agree":
                made = made.agree(delegation.action, by=delegation.owner, on=TODAY)
            case "counter":
                made = made.counter(delegation.action, reason=draw(words()), target=draw(amounts()))
            case "decline":
                made = made.decline(delegation.action, reason=draw(words()))
    return made


@st.composite
def _progress(draw: st.DrawFn) -> Progress:
    days = st.dates(TODAY, date(2027, 12, 31))
    readings = draw(st.dictionaries(days, amounts(), max_size=4))
    measurements = [Measurement("visits", value=value, at=day) for day, value in readings.items()]
    return follow(draw(_plans()), measurements, on=draw(days))


@st.composite
def _interviews(draw: st.DrawFn) -> Interview:
    talk = Interview(draw(st.sampled_from(["en", "fr"])), today=TODAY)
    for words in draw(st.lists(st.none() | _sentences(), max_size=4)):
        if isinstance(talk.turn, Ask):
            talk = talk.hear(Skip() if words is None else Answer(words))
    return talk


def _sentences() -> st.SearchStrategy[str]:
    """What people say of goals, and anything else."""
    return words() | st.sampled_from(
        [
            "Halve the waiting time within 3 months, if possible",
            "Grow visits from 62,000 to 74,000 by 31 December 2027 so that the museum stays open",
            "Réduire de 30 % les déchets d'ici fin 2027 afin d'aider le quartier",
            "Yes",
            "I don't know",
        ]
    )


MADE: Mapping[type[Any], Callable[[], st.SearchStrategy[Any]]] = {
    Policy: policies,
    Team: teams,
    Plan: _plans,
    PlanDiff: lambda: st.builds(PlanDiff, _plans(), _plans()),
    Missing: lambda: _plans().map(lambda made: made.missing),
    Progress: _progress,
    Seasons: lambda: st.lists(st.integers(1, 20), min_size=12, max_size=12).map(Seasons),
    Trend: lambda: (
        st.builds(Trend, growth=amounts().map(lambda amount: amount / 10_000))
        | st.builds(Trend, series=st.dictionaries(days(), amounts(), min_size=1).map(_by_day))
    ),
    Uplift: lambda: (
        st.lists(st.integers(-100, 1_000), min_size=3, max_size=3)
        .map(sorted)
        .map(lambda three: Uplift(*(Decimal(each) / 1_000 for each in three)))
    ),
    CascadePlan: lambda: st.builds(
        lambda policy, team: plan(Cascade(policy), team, today=TODAY, profile=_QUICK),
        policies(),
        teams(),
    ),
    Failure: lambda: _plans().filter(lambda made: made.delegations).map(
        lambda made: made.if_fails(made.delegations[0].action)
    ),
    Reading: lambda: _sentences().map(read),
    Report: lambda: _sentences().map(check) | policies().map(check),
    Finding: lambda: _sentences().map(lambda words: check(words)[0]),
    Interview: _interviews,
    Ask: lambda: _interviews().map(lambda talk: talk.turn).filter(lambda turn: isinstance(turn, Ask)),
    Done: lambda: _interviews().map(_finished),
    Sentence: lambda: st.builds(
        lambda value: Sentence(Text(en="{value}", fr="{value}"), {"value": value}), facts()
    ),
    Text: lambda: st.builds(Text, en=words(), fr=words()),
}  # fmt: skip


def _by_day(series: Mapping[date, Decimal]) -> list[tuple[date, Decimal]]:
    return sorted(series.items())


def _finished(talk: Interview) -> Done:
    """The end of a talk in which nothing more is answered."""
    while not isinstance(talk.turn, Done):
        talk = talk.hear(Skip())
    return talk.turn


WHOLES = frozenset(
    {Policy, Team, Plan, PlanDiff, Missing, Progress, CascadePlan, Failure, Interview}
)
"""What is made by a verb only where it is asked for, and field by field inside something else."""
