"""A repair changes as few promises as can be: held against every possible plan of small tasks.

The checker shares nothing with the planner: it enumerates who could do what from which day on.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from math import ceil

from attrs import evolve, frozen
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import smartgoals as sg
from effort import tries
from planning.cases import QUICK, TODAY, VISITS, action, policy
from smartgoals.model import Action, CheckIn, LateAction, Period, Person, Plan, Team
from smartgoals.verification import verify

FRIDAYS = (TODAY + timedelta(11), TODAY + timedelta(18))
"""The last days of the second and of the third week: ten or fifteen days of work."""


def open_days(person: Person) -> list[date]:
    """The days somebody works, from the first day of the plan on, further than anything may last."""
    days = (TODAY + timedelta(place) for place in range(90))
    return [
        day
        for day in days
        if day.weekday() < 5 and not any(day in absence for absence in person.absences)
    ]


@frozen
class Promise:
    """Who does an action on which days."""

    owner: str
    days: tuple[date, ...]

    @property
    def said(self) -> tuple[str, date, date]:
        """What is promised: by whom, from when, until when."""
        return self.owner, self.days[0], self.days[-1]


@frozen(kw_only=True)
class Task:
    """What has to be planned again, in plain terms."""

    actions: Mapping[str, Action]
    people: Sequence[Person]
    previous: Mapping[str, tuple[str, date, date]]
    begun: frozenset[str]
    done: Mapping[str, float]
    today: date
    last: date

    def options(self, key: str) -> Iterator[Promise]:
        """Every way in which one action can be done in time."""
        whole, needs = int(self.actions[key].effort), dict(self.actions[key].needs)
        owner, start, _ = self.previous.get(key, ("", date.max, date.max))
        for person in self.people:
            if any(dict(person.skills).get(skill, 0) < level for skill, level in needs.items()):
                continue
            days = open_days(person)
            mine = key in self.begun and person.key == owner
            worked = sum(start <= day < self.today for day in days) if mine else 0
            fact = mine and key in self.done
            effort = worked + ceil(whole * (1 - self.done[key])) if key in self.done else whole
            if key in self.done and not mine and owner in {one.key for one in self.people}:
                continue
            for place, first in enumerate(days):
                if first < self.today and not (mine and first == start):
                    continue
                if fact and first != start:
                    continue
                taken = tuple(days[place : place + effort])
                if taken[-1] > self.last:
                    break
                yield Promise(person.key, taken)


def fewest_changes(task: Task) -> int | None:
    """The fewest earlier promises that change where everything is done in time; None if it cannot be."""
    keys = sorted(task.actions)
    every = {key: list(task.options(key)) for key in keys}
    best: int | None = None

    def search(place: int, taken: dict[str, Promise], changed: int) -> None:
        nonlocal best
        if best is not None and changed >= best:
            return
        if place == len(keys):
            best = changed
            return
        key = keys[place]
        for option in every[key]:
            clash = any(
                other.owner == option.owner and set(other.days) & set(option.days)
                for other in taken.values()
            )
            early = any(
                option.days[0] <= taken[before].days[-1] for before in task.actions[key].after
            )
            if not clash and not early:
                differs = key in task.previous and task.previous[key] != option.said
                search(place + 1, {**taken, key: option}, changed + differs)

    search(0, {}, 0)
    return best


@st.composite
def news(draw: st.DrawFn) -> tuple[Plan, sg.Policy, Team, Sequence[CheckIn], date]:
    """A small plan that was agreed, and what has happened since."""
    efforts = draw(st.lists(st.integers(1, 4), min_size=2, max_size=4))
    skilled = draw(st.lists(st.booleans(), min_size=len(efforts), max_size=len(efforts)))
    follows = draw(st.lists(st.booleans(), min_size=len(efforts), max_size=len(efforts)))
    actions = [
        action(
            f"a{place}",
            *[10] * 3,
            effort=effort,
            needs={"cooking": 2} if cooks else {},
            after=[f"a{place - 1}"] if place and follows[place] else [],
        )
        for place, (effort, cooks) in enumerate(zip(efforts, skilled, strict=True))
    ]
    people = [
        Person("Ada", key="ada", skills={"cooking": 2}),
        Person("Bob", key="bob", skills={"cooking": draw(st.sampled_from([0, 2]))}),
    ]
    last = draw(st.sampled_from(FRIDAYS))
    subject = policy(actions, target=VISITS.from_to(0, 10 * len(actions)), deadline=last)
    first = sg.plan(subject, Team(people), today=TODAY, profile=QUICK)
    for each in first.delegations:
        first = first.agree(each.action, on=TODAY)
    today = TODAY + timedelta(draw(st.integers(1, 7)))
    begun = [each for each in first.delegations if each.start < today]
    reports = [
        CheckIn(each.action, on=today, by=each.owner, done=draw(st.sampled_from([0.25, 0.5, 0.75])))
        for each in begun
        if draw(st.booleans())
    ]
    ill, gone = draw(st.sampled_from([("", ""), ("ada", ""), ("bob", ""), ("", "bob")]))
    away = today + timedelta(draw(st.integers(0, 5)))
    back = away + timedelta(draw(st.integers(0, 6)))
    team = Team(
        [
            evolve(one, absences=[Period(away, back)]) if one.key == ill else one
            for one in people
            if one.key != gone
        ]
    )
    if draw(st.booleans()):
        extra = action("b", *[10] * 3, effort=draw(st.integers(1, 4)))
        wider = policy(
            [*actions, extra], target=VISITS.from_to(0, 10 * len(actions) + 10), deadline=last
        )
        return first, wider, team, reports, today
    return first, subject, team, reports, today


@settings(max_examples=tries(60))
@given(news())
def test_no_possible_plan_changes_fewer_promises(
    small: tuple[Plan, sg.Policy, Team, Sequence[CheckIn], date],
) -> None:
    first, subject, team, reports, today = small
    assume(not first.missing)
    progress = sg.follow(first, [], on=today, check_ins=reports)
    again = sg.plan(subject, team, today=today, profile=QUICK, previous=first, progress=progress)
    assert verify(again) == ()
    done = {each.delegation: each.done or 0.0 for each in reports}
    task = Task(
        actions={one.key: one for one in subject.actions},
        people=team.people,
        previous={one.action: (one.owner, one.start, one.due) for one in first.delegations},
        begun=frozenset(one.action for one in first.delegations if one.start < today),
        done=done,
        today=today,
        last=subject.objective.deadline or today,
    )
    fewest = fewest_changes(task)
    if fewest is None:
        return
    assert [lack for lack in again.missing if isinstance(lack, LateAction)] == []
    assert list(again.missing) == []
    changed = sum(
        task.previous[one.action] != (one.owner, one.start, one.due)
        for one in again.delegations
        if one.action in task.previous
    )
    assert changed == fewest
