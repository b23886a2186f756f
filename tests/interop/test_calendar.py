"""The calendar of a plan says what the plan says, to another library too."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
import vobject
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

import smartgoals as sg
from effort import tries
from examples import museum
from smartgoals.interop.calendar import to_calendar
from smartgoals.interop.testing import strategy_of
from views.test_hostile_text import HOSTILE, named
from views.test_views import plan

STAMP = datetime(2026, 1, 12, 9, tzinfo=UTC)


def read_back(subject: sg.Plan, **options: Any) -> dict[str, Any]:  # noqa: ANN401 — as `to_calendar`
    """The entries as vobject reads them, by UID."""
    text = to_calendar(subject, stamp=STAMP, **options).to_ical().decode()
    calendar = vobject.readOne(text)
    return {entry.uid.value: entry for entry in calendar.components()}


def days_of(entry: Any) -> list[date]:  # noqa: ANN401 — of vobject
    """Every day on which an entry takes place."""
    found = entry.getrruleset(addRDate=True)
    return sorted({each.date() for each in found}) if found else [entry.dtstart.value]


def test_every_action_has_its_work_reviews_and_result() -> None:
    entries = read_back(plan())

    for each in plan().delegations:
        work = entries[f"policy-o1/{each.action}/work@smartgoals"]
        result = entries[f"policy-o1/{each.action}/result@smartgoals"]
        assert work.dtstart.value == each.start
        assert work.dtend.value == each.due + timedelta(1)
        assert result.dtstart.value == each.objective.deadline
        reviews = entries[f"policy-o1/{each.action}/reviews@smartgoals"]
        assert days_of(reviews) == list(each.checkpoints)
    assert entries["policy-o1/deadline@smartgoals"].dtstart.value == date(2027, 12, 31)
    work = entries["policy-o1/a1/work@smartgoals"]
    assert work.summary.value == "Textile evenings for the 18-30s (Hugo)"
    assert "Your result: 3,015 more visits" in work.description.value


def test_reviews_in_a_rhythm_are_one_recurrence() -> None:
    source = to_calendar(plan(), stamp=STAMP).to_ical().decode()

    assert "RRULE:FREQ=MONTHLY;UNTIL=20271206;INTERVAL=1;BYDAY=1MO" in source
    assert "RRULE:FREQ=WEEKLY;UNTIL=20260504;INTERVAL=2" in source
    assert "RDATE" not in source


@given(
    st.sets(st.dates(date(2026, 1, 1), date(2027, 12, 31)), min_size=1, max_size=12),
    st.integers(1, 4),
    st.data(),
)
def test_any_days_are_read_back(loose: set[date], weeks: int, data: st.DataObject) -> None:
    first = min(loose)
    regular = [first + timedelta(7 * weeks * place) for place in range(9)]
    moved = data.draw(st.sets(st.sampled_from(regular[1:]), max_size=3))
    rhythm = sorted({*regular} - moved | {day + timedelta(1) for day in moved})
    one = plan().delegation("a1")
    for days in (sorted(loose), rhythm):
        subject = evolve(plan(), delegations=(evolve(one, checkpoints=tuple(days)),))
        entries = read_back(subject)
        assert days_of(entries["policy-o1/a1/reviews@smartgoals"]) == days


def test_the_same_plan_gives_the_same_calendar() -> None:
    assert to_calendar(plan(), stamp=STAMP).to_ical() == to_calendar(plan(), stamp=STAMP).to_ical()
    again = read_back(plan().agree("a1", by="hugo", on=museum.TODAY), sequence=1)
    assert again.keys() == read_back(plan()).keys()
    assert {entry.sequence.value for entry in again.values()} == {"1"}


def test_work_may_become_tasks() -> None:
    done = evolve(plan().delegation("a1"), done=0.25)
    short = evolve(plan().delegation("a2"), due=plan().delegation("a2").start)
    entries = read_back(evolve(plan(), delegations=(done, short)), as_tasks=True, language="fr")

    work = entries["policy-o1/a1/work@smartgoals"]
    assert (work.name, work.dtstart.value, work.due.value) == ("VTODO", done.start, done.due)
    assert work.percent_complete.value == "25"
    assert "Vous disposez de: " in work.description.value
    assert not hasattr(entries["policy-o1/a2/work@smartgoals"], "dtstart")
    assert entries["policy-o1/a1/reviews@smartgoals"].summary.value.startswith("Point d’étape")


def test_a_calendar_of_one_person_has_their_actions_only() -> None:
    uids = read_back(plan(), owner="hugo").keys()

    assert {uid.split("/")[1] for uid in uids} == {"a1", "a9", "deadline@smartgoals"}
    with pytest.raises(sg.UnknownKeyError):
        to_calendar(plan(), stamp=STAMP, owner="zoe")


def test_what_has_no_day_has_no_entry() -> None:
    one = plan().delegation("a1")
    bare = evolve(one, checkpoints=(), objective=evolve(one.objective, deadline=None))
    policy = evolve(plan().policy, objective=evolve(plan().policy.objective, deadline=None))
    entries = read_back(evolve(plan(), policy=policy, delegations=(bare,)))

    assert list(entries) == ["policy-o1/a1/work@smartgoals"]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_adds_no_line(text: str) -> None:
    plain, hostile = read_back(plan()), read_back(named(text))

    assert hostile.keys() == plain.keys()
    for uid, entry in hostile.items():
        assert {child.name for child in entry.getChildren()} == {
            child.name for child in plain[uid].getChildren()
        }


@settings(max_examples=tries(8))
@given(strategy_of(sg.Plan))
def test_every_plan_has_a_calendar(subject: sg.Plan) -> None:
    kinds = {"work", "reviews", "result", "deadline@smartgoals"}
    uids = read_back(subject).keys()

    assert {uid.rpartition("/")[2].removesuffix("@smartgoals") for uid in uids} <= {
        kind.removesuffix("@smartgoals") for kind in kinds
    }
    assert sum(uid.endswith("/work@smartgoals") for uid in uids) == len(subject.delegations)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"stamp": datetime(2026, 1, 12)}, "a stamp is a time with its time zone"),  # noqa: DTZ001
        ({"stamp": date(2026, 1, 12)}, "a stamp is a time with its time zone"),
        ({"stamp": STAMP, "sequence": -1}, "a sequence is a whole number"),
        ({"stamp": STAMP, "sequence": True}, "a sequence is a whole number"),
        ({"stamp": STAMP, "language": "de"}, "a language is"),
    ],
)
def test_what_means_nothing_is_refused(options: dict[str, Any], words: str) -> None:
    with pytest.raises(sg.InvalidValueError, match=words):
        to_calendar(plan(), **options)
