"""The museum followed through its year, and the corners of following a plan."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

import smartgoals as sg
from examples import museum
from smartgoals.following import (
    Course,
    Stated,
    amend,
    attain,
    calibrate,
    carry_over,
    close,
    days_by_owner,
    follow,
    forecast,
    goal_attainment,
    moved_by,
    neglected,
    observe,
    planned_share,
    stated,
    status_of,
    target_progress,
    versions,
    worst_status,
    zone_of,
)
from smartgoals.model import (
    AmendedField,
    Amendment,
    Basis,
    CheckIn,
    CommitmentKind,
    Countermeasure,
    LeftOut,
    Measure,
    Measurement,
    Progress,
    Seasons,
    Status,
    TargetProgress,
)

SEPTEMBER = date(2026, 9, 30)


@cache
def plan() -> sg.Plan:
    """The museum's plan."""
    return sg.plan(museum.policy(), museum.team(), today=museum.TODAY, pins=museum.PINS)


def visits(value: int, at: date, *, due_to: str | None = None) -> Measurement:
    """Visits of twelve months, or those that one action brought."""
    return Measurement("visits", value=value, at=at, due_to=due_to)


def seen(*measurements: Measurement, on: date = SEPTEMBER, **more: Any) -> Progress:  # noqa: ANN401 — handed on
    """The museum on a day."""
    return follow(plan(), measurements, on=on, **more)


# The bowling chart.


@pytest.mark.parametrize(
    ("value", "pace", "status"),
    [(65_200, 0.89, Status.BEHIND), (64_900, 0.81, Status.OFF_TRACK)],
)
def test_the_museum_in_september(value: int, pace: float, status: Status) -> None:
    main = seen(visits(value, SEPTEMBER)).target("visits")

    assert main.planned_value == 65_600
    assert main.pace is not None
    assert (round(main.pace, 2), main.status) == (pace, status)


def test_at_a_slow_pace_it_says_so() -> None:
    readings = [visits(62_000 + 125 * month, date(2026, month, 28)) for month in range(1, 7)]
    progress = seen(*readings, on=date(2026, 6, 30))
    main = progress.targets[0]

    assert main.pace is not None
    assert main.pace < 0.6
    assert progress.status is Status.OFF_TRACK
    assert main.forecast.high is not None
    assert main.forecast.high < 74_000


def test_without_readings_nothing_is_claimed() -> None:
    progress = seen()

    assert {each.basis for each in progress.targets} == {Basis.NO_READING}
    assert progress.status is Status.UNKNOWN
    assert all(each.value is None and each.stale for each in progress.targets)


def test_a_course_takes_the_place_of_the_trajectory() -> None:
    evenings = visits(10, SEPTEMBER, due_to="a1")
    statuses = {
        lead: seen(evenings, courses={"a1": Course(lead=lead)}).delegation("a1").status
        for lead in (0, 300)
    }
    even = seen(visits(65_200, SEPTEMBER)).target("visits")
    stepped = seen(visits(65_200, SEPTEMBER), courses={"visits": Course(curve="step")})

    assert statuses == {0: Status.OFF_TRACK, 300: Status.TOO_EARLY}
    assert even.planned_value == stepped.target("visits").planned_value


def test_a_lead_time_does_not_go_beyond_a_stated_milestone() -> None:
    with pytest.raises(sg.InvalidValueError, match="a lead of 365 days leaves none before"):
        seen(visits(65_200, SEPTEMBER), courses={"visits": Course(lead=365)})


def test_a_course_is_about_something_in_the_plan() -> None:
    with pytest.raises(sg.UnknownKeyError, match="no target on 'a99'"):
        seen(courses={"a99": Course()})
    with pytest.raises(sg.InvalidValueError, match="courses"):
        seen(courses={"a1": 30})


def test_a_target_with_a_day_of_its_own_leaves_the_trajectory() -> None:
    objective = plan().policy.objective
    assert objective.target is not None
    early = evolve(objective, target=evolve(objective.target, deadline=SEPTEMBER))
    sooner = evolve(plan(), policy=evolve(plan().policy, objective=early))
    found = follow(sooner, [visits(65_200, SEPTEMBER)], on=SEPTEMBER + timedelta(1)).targets[0]

    assert found.planned_value == 74_000
    assert found.status is Status.MISSED


def test_before_the_start_it_is_too_early() -> None:
    start = museum.TODAY - timedelta(1)
    assert seen(visits(62_000, start), on=museum.TODAY).status is Status.TOO_EARLY


def test_the_end_is_reached_or_missed() -> None:
    last = museum.DEADLINE
    after = last + timedelta(1)

    assert seen(visits(74_000, last), on=last).status is Status.REACHED
    assert seen(visits(73_999, last), on=after).status is Status.MISSED


# Delegations.


def test_an_action_answers_for_what_is_due_to_it() -> None:
    progress = seen(visits(65_200, SEPTEMBER), visits(900, SEPTEMBER, due_to="a1"))
    a1 = progress.delegation("a1")

    assert a1.result is not None
    assert a1.result.value == 900
    assert (a1.raw, a1.clamped) == (a1.result.raw, a1.result.clamped)
    assert (a1.planned, a1.pace) == (a1.result.planned, a1.result.pace)
    assert progress.delegation("a2").status is Status.UNKNOWN


def test_work_reported_done_stands_in_for_a_result() -> None:
    half = CheckIn("a2", on=SEPTEMBER, by="lea", done=0.5, confidence=0.7)
    none = CheckIn("a2", on=SEPTEMBER - timedelta(60), by="lea", note="a start")
    a2 = seen(check_ins=[half, none]).delegation("a2")

    assert (a2.done, a2.confidence, a2.checked_in) == (0.5, 0.7, SEPTEMBER)
    assert a2.status is not Status.UNKNOWN
    assert a2.key == "a2"


def test_finished_work_has_not_reached_a_result_that_nobody_has_read() -> None:
    finished = CheckIn("a2", on=SEPTEMBER, by="lea", done=1)
    a2 = seen(check_ins=[finished]).delegation("a2")
    after = seen(check_ins=[finished], on=museum.DEADLINE + timedelta(1)).delegation("a2")
    read = seen(visits(4_000, SEPTEMBER, due_to="a2"), check_ins=[finished]).delegation("a2")

    assert (a2.status, a2.stale) == (Status.ON_TRACK, False)
    assert after.status is Status.UNKNOWN
    assert read.status is Status.REACHED


def test_an_action_without_a_target_is_judged_by_its_work() -> None:
    bare = tuple(
        evolve(each, objective=evolve(each.objective, target=None)) for each in plan().delegations
    )
    handmade = evolve(plan(), delegations=bare)
    (first, *_) = bare
    middle = first.start + (first.due - first.start) / 2

    def status(done: float | None, on: date) -> Status:
        reports = (
            [] if done is None else [CheckIn(first, on=first.start, by=first.owner, done=done)]
        )
        found = follow(handmade, [], on=on, check_ins=reports).delegation(first)
        assert (found.raw, found.clamped) == (done, done)
        assert found.forecast.value is None
        assert found.pace is None or found.planned
        return found.status

    assert status(None, first.start - timedelta(1)) is Status.TOO_EARLY
    assert status(None, middle) is Status.UNKNOWN
    assert status(0.1, middle) is Status.OFF_TRACK
    assert status(0.6, middle) is Status.ON_TRACK
    assert status(1, middle) is Status.REACHED
    assert status(0.9, first.due + timedelta(1)) is Status.BEHIND
    assert status(1.0, first.due + timedelta(1)) is Status.REACHED
    assert status(0.98, first.due + timedelta(1)) is Status.BEHIND
    assert first.objective.deadline is not None
    assert status(0.9, first.objective.deadline + timedelta(1)) is Status.MISSED
    rows = follow(handmade, [], on=middle).rows()
    assert [row["measure"] for row in rows if row["action"]] == [None] * len(bare)


def test_silence_after_a_checkpoint_is_stale() -> None:
    a1 = plan().delegation("a1")
    after = a1.checkpoints[1] + timedelta(4)

    assert seen(on=after).delegation("a1").stale
    reading = visits(10, a1.checkpoints[1], due_to="a1")
    assert not seen(reading, on=after).delegation("a1").stale
    told = [CheckIn("a5", on=plan().delegation("a5").checkpoints[1], by="karim")]
    assert not seen(on=told[0].on + timedelta(4), check_ins=told).delegation("a5").stale
    assert not seen(on=a1.checkpoints[0]).delegation("a1").stale


# Countermeasures.


def slow(*days: date) -> list[Measurement]:
    """An action that brings next to nothing."""
    return [visits(place, day, due_to="a1") for place, day in enumerate(days)]


def test_two_bad_reviews_running_owe_a_countermeasure() -> None:
    days = [day for day in plan().delegation("a1").checkpoints if day <= SEPTEMBER]
    progress = seen(*slow(*days))
    (owed,) = progress.owed

    assert (owed.delegation, owed.owner, owed.since) == ("a1", "hugo", days[-2])
    assert owed.by is not None
    assert owed.by > SEPTEMBER
    assert seen(*slow(*days[:1]), on=days[0]).owed == ()


def test_a_countermeasure_settles_it() -> None:
    days = [day for day in plan().delegation("a1").checkpoints if day <= SEPTEMBER]
    answered = tuple(
        evolve(
            each,
            countermeasures=[
                Countermeasure("a1", statement="Ask the students", who="hugo", by=SEPTEMBER)
            ],
        )
        if each.action == "a1"
        else each
        for each in plan().delegations
    )
    assert follow(evolve(plan(), delegations=answered), slow(*days), on=SEPTEMBER).owed == ()


def test_what_was_left_out_and_would_help_most_for_its_cost_comes_first() -> None:
    days = [day for day in plan().delegation("a1").checkpoints if day <= SEPTEMBER]
    left = tuple(evolve(_left(), action=key) for key in ("a3", "a2", "a7"))
    thinner = evolve(plan(), left_out=left)
    (owed,) = follow(thinner, slow(*days), on=SEPTEMBER).owed

    assert owed.candidates == ("a2", "a3")


def _left() -> LeftOut:
    """Any reason for leaving something out."""
    return LeftOut(action="a2", reason=plan().trace[0].message)


# Guardrails, sums over a window, stale readings.


def test_guardrails_hold_are_crossed_or_not_read() -> None:
    satisfaction, takings, overtime = (each.measure for each in plan().policy.objective.guardrails)
    progress = seen(
        Measurement(satisfaction, value="4.4", at=SEPTEMBER),
        Measurement(overtime, value=8, at=SEPTEMBER),
    )
    found = {each.guardrail.measure: each.holds for each in progress.guardrails}

    assert found == {satisfaction: True, takings: None, overtime: False}


YEAR = (date(2027, 1, 1), date(2027, 12, 31))
BEFORE = (date(2026, 1, 1), date(2026, 12, 31))


def month_of(key: str, value: int, month: int) -> Measurement:
    """One month of 2027."""
    first = date(2027, month, 1)
    last = (first + timedelta(31)).replace(day=1) - timedelta(1)
    return Measurement(key, value=value, since=first, at=last)


def counted(target: sg.Target, *months: int, on: date) -> TargetProgress:
    """The progress of a target counted over 2027, with a value for each month."""
    readings = [month_of(target.measure.key, value, place) for place, value in enumerate(months, 1)]
    return target_progress(target, readings, on=on, begin=YEAR[0], deadline=YEAR[1])


def test_a_sum_over_a_year_is_compared_with_the_same_days() -> None:
    sales = Measure("sales").from_to(1200, 2400).over(YEAR, baseline=BEFORE)
    half = counted(sales, *[150] * 6, on=date(2027, 6, 30))

    assert half.value == 900
    assert half.raw == pytest.approx(0.25, abs=0.01)
    assert half.pace == pytest.approx(0.5, abs=0.02)


def test_a_sum_that_is_to_fall_is_not_reached_in_january() -> None:
    complaints = Measure("complaints").from_to(120, 60).over(YEAR, baseline=BEFORE)

    assert counted(complaints, 5, on=date(2027, 1, 31)).status is not Status.REACHED
    assert counted(complaints, *[5] * 12, on=YEAR[1]).status is Status.REACHED
    assert counted(complaints, *[6] * 12, on=YEAR[1] + timedelta(1)).status is Status.MISSED


def test_a_sum_reached_early_is_reached() -> None:
    sales = Measure("sales").from_to(1200, 2400).over(YEAR, baseline=BEFORE)
    assert counted(sales, *[800] * 3, on=date(2027, 3, 31)).status is Status.REACHED


def test_missing_months_make_a_sum_incomplete() -> None:
    sales = Measure("sales").from_to(1200, 2400).over(YEAR, baseline=BEFORE)
    gappy = [month_of("sales", 100, 1), month_of("sales", 100, 3)]
    found = target_progress(sales, gappy, on=date(2027, 3, 31), begin=YEAR[0], deadline=YEAR[1])

    assert (found.basis, found.raw, found.status) == (Basis.INCOMPLETE, None, Status.UNKNOWN)


@pytest.mark.parametrize(
    ("direction", "value", "status"),
    [("increase", 2400, Status.REACHED), ("increase", 100, Status.UNKNOWN)],
)
def test_a_sum_without_a_baseline_can_only_be_reached(
    direction: str, value: int, status: Status
) -> None:
    sales = evolve(Measure("sales", direction=direction).to(2400).over(YEAR, baseline=BEFORE))
    found = counted(sales, value, on=date(2027, 1, 31))

    assert (found.basis, found.status) == (Basis.NO_BASELINE, status)


def test_a_sum_that_is_to_stay_is_judged_at_its_end() -> None:
    kept = Measure("visits", direction="increase").from_to(120, 120).over(YEAR, baseline=BEFORE)

    half = counted(kept, *[10] * 6, on=date(2027, 6, 30))
    assert (half.basis, half.status) == (Basis.HELD, Status.ON_TRACK)
    half = counted(kept, *[9] * 6, on=date(2027, 6, 30))
    assert (half.basis, half.status) == (Basis.LOST, Status.OFF_TRACK)
    assert counted(kept, *[10] * 12, on=YEAR[1]).status is Status.REACHED
    assert counted(kept, *[9] * 12, on=YEAR[1]).basis is Basis.LOST


def test_before_its_first_season_nothing_is_kept_or_lost() -> None:
    summer = Seasons([0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0])
    beach = Measure("swims", seasons=summer).from_to(300, 300).over(YEAR, baseline=BEFORE)
    found = counted(beach, 0, on=date(2027, 1, 31))

    assert (found.basis, found.raw, found.status) == (Basis.MEASURED, None, Status.UNKNOWN)


@pytest.mark.parametrize(
    ("months", "status"),
    [((3, 3, 3), Status.ON_TRACK), ((7, 7, 7), Status.OFF_TRACK), ((61,), Status.OFF_TRACK)],
)
def test_a_cap_on_a_year_is_judged_by_what_the_days_so_far_come_to(
    months: tuple[int, ...], status: Status
) -> None:
    capped = sg.Target(Measure("complaints"), baseline=50, value=60, side="at_most")
    on = month_of("complaints", 0, len(months)).at
    found = counted(capped.over(YEAR, baseline=BEFORE), *months, on=on)

    assert found.status is status
    assert counted(capped.over(YEAR, baseline=BEFORE), *[5] * 12, on=YEAR[1]).status is (
        Status.REACHED
    )


def level(target: sg.Target, *values: int, on: date | None = None, **more: Any) -> TargetProgress:  # noqa: ANN401 — handed on
    """The progress of a level read at the end of the first months of 2027."""
    readings = [
        Measurement(target.measure, value=value, at=month_of("any", 0, place).at)
        for place, value in enumerate(values, 1)
    ]
    day = on or readings[-1].at
    return target_progress(target, readings, on=day, begin=YEAR[0], deadline=YEAR[1], **more)


RATING = Measure("rating", aggregation="level")


def test_what_is_to_be_kept_is_on_track_until_it_has_been_kept() -> None:
    capped = sg.Target(RATING, baseline=3, value=5, side="at_most")

    assert level(capped, 3, 4).status is Status.ON_TRACK
    assert level(capped, 3, 7).status is Status.OFF_TRACK
    assert level(capped, *[4] * 12).status is Status.REACHED
    assert level(capped, *[4] * 11, 6, on=date(2028, 1, 1)).status is Status.MISSED


@pytest.mark.parametrize(
    ("value", "raw", "planned", "status"),
    [
        (21, 1, 24.3, Status.REACHED),
        (24, 1 / 3, 24.3, Status.ON_TRACK),
        (25, 0, 24.3, Status.OFF_TRACK),
        (17, 2 / 3, 24.3, Status.ON_TRACK),
        (10, -5 / 3, 24.3, Status.OFF_TRACK),
    ],
)
def test_a_range_is_approached_by_its_nearer_end(
    value: int, raw: float, planned: float, status: Status
) -> None:
    found = level(sg.Target(RATING, baseline=25, value=18, upper=22, side="within"), 25, 25, value)

    assert found.raw == pytest.approx(raw, abs=1e-6)
    assert float(found.planned_value or 0) == planned
    assert found.status is status


def test_a_target_with_a_deadline_of_its_own_is_judged_by_that() -> None:
    early = evolve(RATING.from_to(0, 100), deadline=date(2027, 3, 31))

    assert level(early, 10, 40, 60).planned_value == 100
    assert level(early, 10, 40, 60, on=date(2027, 4, 1)).status is Status.MISSED
    assert level(RATING.from_to(0, 100), 10, 40, 60, on=date(2027, 4, 1)).status is Status.ON_TRACK


def test_nothing_is_missed_before_the_last_figure_has_come() -> None:
    monthly = evolve(RATING, every="month", latency=5).from_to(0, 100)
    awaited = level(monthly, *[90] * 11, on=date(2028, 1, 5))
    overdue = level(monthly, *[90] * 11, on=date(2028, 1, 31))
    known = level(monthly, *[90] * 12, on=date(2028, 1, 31))

    assert (awaited.status, awaited.stale) == (Status.UNKNOWN, False)
    assert (overdue.status, overdue.stale) == (Status.UNKNOWN, True)
    assert (known.status, known.stale) == (Status.MISSED, False)


def test_a_yes_or_no_is_not_behind_before_its_day() -> None:
    permit = Measure("permit", aggregation="binary").from_to(0, 1)

    assert level(permit, 0, 0, 0).status is Status.TOO_EARLY
    assert level(permit, 0, 0, 1).status is Status.REACHED
    assert level(permit, *[0] * 12, on=date(2028, 1, 1)).status is Status.MISSED


def test_a_lead_time_is_too_early_to_tell_and_a_curve_asks_less_at_first() -> None:
    target = RATING.from_to(0, 100)
    slowly = level(target, 0, 2, course=Course(curve="s_curve"))

    assert level(target, 0, 2).planned == pytest.approx(0.16, abs=0.01)
    assert slowly.planned == pytest.approx(0.067, abs=0.01)
    assert level(target, 0, 2, course=Course(lead=90)).status is Status.TOO_EARLY
    assert level(target, 0, 0, 0, 0, course=Course(lead=90)).status is Status.OFF_TRACK
    steps = target.passing((date(2027, 6, 30), 50))
    assert level(steps, *[0] * 5, course=Course(curve="step")).status is Status.TOO_EARLY
    assert level(steps, *[0] * 6, course=Course(curve="step")).planned_value == 50


def test_seasons_shape_what_is_planned_without_any_milestones() -> None:
    summer = Measure("rating", seasons=[0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0]).from_to(0, 90)
    planned = [level(summer, *[0] * count).planned_value for count in (5, 6, 7, 8, 12)]

    assert planned == [0, 30, 60, 90, 90]


def test_seasons_decide_what_half_a_year_should_bring() -> None:
    summer = Seasons([0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0])
    beach = Measure("swims", seasons=summer).from_to(300, 600).over(YEAR, baseline=BEFORE)
    found = counted(beach, 0, 0, 0, 0, 0, 200, on=date(2027, 6, 30))

    assert found.raw == pytest.approx(1 / 3)


def test_a_yes_or_no_is_not_forecast() -> None:
    done = Measure("permit", aggregation="binary").from_to(0, 1)
    found = target_progress(
        done,
        [Measurement("permit", value=0, at=date(2027, month, 1)) for month in (1, 2, 3)],
        on=date(2027, 3, 1),
        begin=YEAR[0],
        deadline=YEAR[1],
    )
    assert found.forecast.value is None


def test_a_target_without_a_deadline_has_neither_plan_nor_forecast() -> None:
    found = target_progress(
        Measure("visits").from_to(0, 10),
        [Measurement("visits", value=5, at=YEAR[0])],
        on=YEAR[0],
        begin=YEAR[0],
        deadline=None,
    )
    assert (found.raw, found.status) == (0.5, Status.UNKNOWN)


# What is refused.


@pytest.mark.parametrize(
    ("measurements", "more", "message"),
    [
        ([Measurement("footfall", value=1, at=SEPTEMBER)], {}, "counted in 'footfall'"),
        ([visits(1, SEPTEMBER, due_to="a99")], {}, "counted in 'visits' of action 'a99'"),
        ([], {"check_ins": [CheckIn("a99", on=SEPTEMBER, by="hugo")]}, "does not delegate"),
        ([], {"check_ins": [CheckIn("a1", on=SEPTEMBER, by="nemo")]}, "nemo"),
    ],
)
def test_strangers_are_refused(
    measurements: list[Measurement], more: dict[str, Any], message: str
) -> None:
    with pytest.raises(sg.UnknownKeyError, match=message):
        seen(*measurements, **more)


def test_whoever_has_left_has_reported_before_the_plan_was_drawn() -> None:
    gone = CheckIn("a1", on=plan().today - timedelta(1), by="nemo", done=0.3)

    assert seen(check_ins=[gone]).delegation("a1").done == 0.3


def test_what_is_dropped_is_passed_over() -> None:
    fewer = evolve(plan(), delegations=tuple(e for e in plan().delegations if e.action != "a1"))
    found = follow(
        fewer,
        [visits(5, SEPTEMBER, due_to="a1")],
        on=SEPTEMBER,
        check_ins=[CheckIn("a1", on=SEPTEMBER, by="hugo", done=0.3)],
    )
    assert "a1" not in {each.action for each in found.delegations}


def test_only_plans_are_followed() -> None:
    with pytest.raises(sg.InvalidValueError, match="takes a Plan, not a str"):
        follow("a plan", [], on=SEPTEMBER)  # type: ignore[arg-type]


@pytest.mark.parametrize("key", ["delegation", "target"])
def test_unknown_keys_are_named(key: str) -> None:
    with pytest.raises(sg.UnknownKeyError, match="not 'nothing'"):
        getattr(seen(), key)("nothing")


# Laws.


@given(st.permutations(range(8)), st.integers(0, 8))
def test_neither_order_nor_the_future_matters(order: list[int], known: int) -> None:
    days = [date(2026, 1, 31) + timedelta(30 * place) for place in range(8)]
    readings = [visits(62_000 + 400 * place, day) for place, day in enumerate(days)]
    on = days[known - 1] if known else days[0] - timedelta(1)

    assert seen(*(readings[place] for place in order), on=on) == seen(*readings[:known], on=on)


def test_rows_are_flat_and_name_everybody() -> None:
    rows = seen(visits(65_200, SEPTEMBER)).rows()

    assert [row["action"] for row in rows[:2]] == [None, None]
    assert {row["owner"] for row in rows[2:]} == {"hugo", "ines", "karim", "lea", "marc", "sofia"}
    assert rows[0]["value"] == 65_200.0
    assert all(set(row) == set(rows[0]) for row in rows)


# Moved targets.


def test_a_moved_target_stays_visible() -> None:
    first = plan().policy.objective
    moved, amendments = amend(
        evolve(first, target=evolve(first.target, value=75_000)) if first.target else first,
        on=date(2026, 2, 9),
        by="claire",
        reason="catchball",
        value=74_000,
    )
    assert moved == first
    progress = seen(visits(65_200, SEPTEMBER), amendments=amendments)
    before, after = progress.versions

    assert (before.since, after.since) == (None, date(2026, 2, 9))
    assert before.target.value == 75_000
    assert before.raw is not None
    assert after.raw is not None
    assert before.raw < after.raw == progress.targets[0].raw
    assert seen(visits(65_200, SEPTEMBER)).versions == ()


def test_versions_lead_back_to_the_first() -> None:
    objective = plan().policy.objective
    changed, first = amend(
        objective,
        on=SEPTEMBER,
        by="claire",
        reason="late",
        deadline=date(2028, 3, 31),
        value=75_000,
    )
    again, second = amend(
        changed, on=date(2026, 12, 1), by="claire", reason="recount", baseline=61_000
    )
    history = versions(again, [*second, *first])

    assert [each.objective for each in history] == [objective, changed, again]
    assert [each.since for each in history] == [None, SEPTEMBER, date(2026, 12, 1)]
    assert versions(objective, []) == (history[0],)


def test_an_amendment_that_does_not_fit_is_refused() -> None:
    objective = plan().policy.objective
    stray = Amendment(
        objective,
        what=AmendedField.VALUE,
        before=1,
        after=2,
        on=SEPTEMBER,
        by="claire",
        reason="none",
    )
    with pytest.raises(sg.InvalidValueError, match="became 2 on 2026-09-30, but"):
        versions(objective, [stray])


@pytest.mark.parametrize(
    ("changes", "message"),
    [({}, "names a baseline, a value or a deadline"), ({"value": 74_000}, "nothing changes")],
)
def test_an_amendment_changes_something(changes: dict[str, int], message: str) -> None:
    with pytest.raises(sg.InvalidValueError, match=message):
        amend(plan().policy.objective, on=SEPTEMBER, by="claire", reason="why", **changes)  # type: ignore[arg-type]


def test_figures_need_a_target_and_days_are_no_amounts() -> None:
    with pytest.raises(sg.InvalidValueError, match="has no target"):
        amend(sg.Objective("Be heard"), on=SEPTEMBER, by="claire", reason="why", value=1)
    with pytest.raises(sg.InvalidValueError, match="cannot be"):
        Amendment(
            "o1",
            what=AmendedField.VALUE,
            before=None,
            after=SEPTEMBER,
            on=SEPTEMBER,
            by="claire",
            reason="why",
        )


# The end.


def test_closing_scores_and_carries_over() -> None:
    progress = seen(visits(72_000, museum.DEADLINE), on=museum.DEADLINE)
    closing = close(progress, by="claire", note="schools worked, the station did not")
    following = carry_over(progress, deadline=date(2028, 12, 31), value=78_000)

    assert closing.score == pytest.approx(10 / 12, abs=1e-6)
    assert closing.success is False
    assert close(progress, by="claire", note="outcome counts", override=1).success is True
    assert following.key == progress.plan.policy.objective.key
    assert following.target is not None
    assert following.target.baseline == 72_000
    assert following.target.value == 78_000
    kept = carry_over(progress, deadline=date(2028, 12, 31))
    assert kept.target is not None
    assert kept.target.value == 74_000


def test_seven_tenths_of_an_aspiration_are_a_success() -> None:
    objective = evolve(plan().policy.objective, kind=CommitmentKind.ASPIRATIONAL)
    dreaming = evolve(plan(), policy=evolve(plan().policy, objective=objective))
    progress = follow(dreaming, [visits(70_500, museum.DEADLINE)], on=museum.DEADLINE)

    assert close(progress, by="claire", note="well done").success is True


def test_a_goal_reached_at_the_cost_of_a_guardrail_is_no_success() -> None:
    overtime = plan().policy.objective.guardrails[2].measure
    reached = visits(74_000, museum.DEADLINE)
    fair = seen(reached, on=museum.DEADLINE)
    dear = seen(reached, Measurement(overtime, value=8, at=museum.DEADLINE), on=museum.DEADLINE)
    assert close(fair, by="claire", note="well done").success is True
    assert close(dear, by="claire", note="at what price").success is False


def test_what_was_never_read_is_closed_without_a_score() -> None:
    assert close(seen(), by="claire", note="nobody counted").success is None
    with pytest.raises(sg.InvalidValueError, match="no reading to carry over"):
        carry_over(seen(), deadline=date(2028, 12, 31))
    with pytest.raises(sg.InvalidValueError, match="is not after"):
        carry_over(seen(visits(70_000, SEPTEMBER)), deadline=SEPTEMBER)


# Several plans.


def test_one_list_of_what_nobody_looks_after() -> None:
    days = [day for day in plan().delegation("a1").checkpoints if day <= SEPTEMBER]
    found = {(each.action, str(each.why)) for each in neglected([seen(*slow(*days))])}

    assert (None, "no_reading") in found
    assert ("a1", "owed") in found
    assert ("a2", "stale") in found
    assert ("a2", "not_agreed") in found


def test_days_add_up_over_plans() -> None:
    once, twice = days_by_owner([plan()]), days_by_owner([plan(), plan()])

    assert list(once) == sorted(once)
    assert {person: 2 * days for person, days in once.items()} == twice
    assert all(isinstance(days, Decimal) for days in once.values())


def test_a_check_in_of_tomorrow_is_not_known_today() -> None:
    later = CheckIn("a2", on=SEPTEMBER + timedelta(1), by="lea", done=0.5)
    assert seen(check_ins=[later]).delegation("a2").done is None


def test_an_objective_without_figures_has_versions_of_its_deadline_only() -> None:
    bare = evolve(plan().policy.objective, target=None)
    moved, amendments = amend(
        bare, on=SEPTEMBER, by="claire", reason="late", deadline=date(2028, 3, 31)
    )
    policy = evolve(
        plan().policy, objective=evolve(moved, secondary=()), actions=(), interactions=()
    )
    handmade = evolve(plan(), policy=policy, delegations=())
    progress = follow(handmade, [], on=SEPTEMBER, amendments=amendments)

    assert (progress.versions, progress.targets) == ((), ())
    assert progress.status is Status.UNKNOWN
    assert close(progress, by="claire", note="nothing to count").score is None


def test_what_owners_were_sure_of_is_held_against_what_came() -> None:
    sure = [
        CheckIn("a1", on=SEPTEMBER, by="hugo", confidence=0.8),
        CheckIn("a2", on=SEPTEMBER, by="lea", confidence=0.6),
        CheckIn("a3", on=SEPTEMBER, by="ines", confidence=0.5),
    ]
    after = museum.DEADLINE + timedelta(1)
    found = seen(
        visits(4_000, museum.DEADLINE, due_to="a1"),
        visits(100, museum.DEADLINE, due_to="a2"),
        on=after,
        check_ins=sure,
    )
    assert stated(found) == (
        Stated("hugo", probability=0.8, happened=True),
        Stated("lea", probability=0.6, happened=False),
    )
    assert calibrate(stated(found)).brier == pytest.approx((0.04 + 0.36) / 2)


def test_what_is_of_another_kind_is_refused_by_name() -> None:
    calls: tuple[Callable[[], object], ...] = (
        lambda: target_progress("visits", [], on=SEPTEMBER, begin=SEPTEMBER),  # type: ignore[arg-type]
        lambda: target_progress(RATING.to(3), ["x"], on=SEPTEMBER, begin=SEPTEMBER),  # type: ignore[list-item]
        lambda: observe([], "visits", on=SEPTEMBER),  # type: ignore[arg-type]
        lambda: attain(RATING.to(3), 1.5),  # type: ignore[arg-type]
        lambda: forecast([], deadline=SEPTEMBER, on="today"),  # type: ignore[arg-type]
        lambda: amend("o1", on=SEPTEMBER, by="claire", reason="why"),  # type: ignore[arg-type]
        lambda: versions("o1", []),  # type: ignore[arg-type]
        lambda: close("o1", by="claire", note="done"),  # type: ignore[arg-type]
        lambda: carry_over("o1", deadline=SEPTEMBER),  # type: ignore[arg-type]
        lambda: stated("o1"),  # type: ignore[arg-type]
        lambda: goal_attainment(5),  # type: ignore[arg-type]
        lambda: zone_of("high"),  # type: ignore[arg-type]
        lambda: planned_share("today", period=sg.model.Period(*YEAR)),  # type: ignore[arg-type]
        lambda: worst_status(["fine"]),  # type: ignore[list-item]
        lambda: status_of("half", None),  # type: ignore[arg-type]
        lambda: moved_by(["a"], ["a"]),  # type: ignore[list-item]
    )
    for call in calls:
        with pytest.raises(sg.InvalidValueError, match="wanted"):
            call()
