"""A plan under way is repaired: what is done stays done, what is slow is believed less."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from functools import cache

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

import smartgoals as sg
from effort import tries
from examples import museum
from planning.cases import TODAY
from smartgoals.verification import verify
from strategies import QUICK, policies, teams

LATER = date(2026, 5, 18)


@cache
def agreed() -> sg.Plan:
    """The museum's plan, agreed and started."""
    plan = sg.plan(museum.policy(), museum.team(), today=museum.TODAY, pins=museum.PINS)
    for action in plan.open:
        plan = plan.agree(action, on=museum.TODAY)
    return plan.start(on=museum.TODAY)


def followed(
    *check_ins: sg.CheckIn, readings: Sequence[sg.Measurement] = (), on: date = LATER
) -> sg.Progress:
    """What has become of it."""
    return sg.follow(agreed(), readings, on=on, check_ins=check_ins)


def repaired(progress: sg.Progress, *, team: sg.Team | None = None) -> sg.Plan:
    """The plan drawn again with what is known."""
    return sg.plan(
        museum.policy(),
        team or museum.team(),
        today=progress.on,
        pins=museum.PINS,
        previous=agreed(),
        progress=progress,
    )


def done(action: str, share: float, *, by: str = "hugo") -> sg.CheckIn:
    """A report of work done."""
    return sg.CheckIn(action, on=LATER, by=by, done=share)


def changed(plan: sg.Plan) -> set[str]:
    """The actions whose owner or dates are no longer those of the agreed plan."""
    return {
        new.action
        for new in plan.delegations
        for old in [agreed().delegation(new.action)]
        if (new.owner, new.start, new.due) != (old.owner, old.start, old.due)
    }


def test_without_news_nothing_moves() -> None:
    again = repaired(followed())

    assert changed(again) == set()
    assert again.coverage == agreed().coverage
    assert verify(again) == ()


def test_work_on_schedule_keeps_its_dates() -> None:
    old = agreed().delegation("a1")
    passed = (LATER - old.start) / (old.due - old.start)
    again = repaired(followed(done("a1", round(passed, 2))))

    assert abs(again.delegation("a1").due - old.due) <= timedelta(7)
    assert again.delegation("a1").start == old.start
    assert changed(again) <= {"a1"}


def test_work_behind_schedule_ends_later_and_nothing_else_moves() -> None:
    again = repaired(followed(done("a1", 0.1)))

    assert again.delegation("a1").due > agreed().delegation("a1").due
    assert changed(again) <= {"a1", "a9"}
    assert verify(again) == ()


@settings(max_examples=5)
@given(st.floats(0.05, 0.95), st.floats(0.05, 0.95))
def test_more_work_done_never_ends_later(one: float, other: float) -> None:
    less, more = sorted((one, other))
    late, soon = (
        repaired(followed(done("a1", share))).delegation("a1").due for share in (less, more)
    )

    assert soon <= late


def test_a_finished_action_counts_as_what_it_brought() -> None:
    brought = sg.Measurement("visits", value=1_000, at=LATER, due_to="a1")
    again = repaired(followed(done("a1", 1), readings=[brought]))
    action = again.policy.action("a1")

    assert action.chance == 1
    (visits,) = (each for each in action.contributions if each.measure == "visits")
    assert visits.estimate == sg.Estimate(1_000, 1_000, 1_000)
    assert (again.coverage or 0) < (agreed().coverage or 0)


def test_a_finished_action_without_a_reading_keeps_its_estimate() -> None:
    again = repaired(followed(done("a1", 1)))

    assert again.policy.action("a1") == museum.policy().action("a1")


def test_what_a_leaver_has_finished_asks_nobody_for_days() -> None:
    rest = evolve(
        museum.team(), people=[each for each in museum.team().people if each.key != "marc"]
    )
    again = repaired(followed(done("a7", 1, by="marc")), team=rest)

    assert again.policy.action("a7").effort == 0
    assert "a7" in {each.action for each in again.delegations}


def test_what_a_leaver_has_finished_answers_for_what_they_promised() -> None:
    rest = evolve(
        museum.team(), people=[each for each in museum.team().people if each.key != "lea"]
    )
    brought = sg.Measurement("visits", value=500, at=LATER, due_to="a2")
    again = repaired(followed(done("a2", 1, by="lea"), readings=[brought]), team=rest)

    assert again.delegation("a2").owner != "lea"
    assert asked(again)["a2"] == asked(agreed())["a2"]


def test_what_a_leaver_has_half_done_goes_on_with_what_is_left() -> None:
    rest = evolve(
        museum.team(), people=[each for each in museum.team().people if each.key != "lea"]
    )
    again = repaired(followed(done("a2", 0.5, by="lea")), team=rest)
    effort = museum.policy().action("a2").effort

    assert again.policy.action("a2").effort == effort / 2


def test_an_action_behind_its_plan_is_estimated_at_its_pace() -> None:
    readings = [sg.Measurement("visits", value=10, at=LATER, due_to="a1")]
    progress = followed(readings=readings)
    again = repaired(progress)
    before = museum.policy().action("a1").contributions[0].estimate
    after = again.policy.action("a1").contributions[0].estimate
    result = progress.delegation("a1").result

    assert result is not None
    assert result.raw is not None
    assert result.planned
    assert float(after.likely) == pytest.approx(
        float(before.likely) * result.raw / result.planned, rel=1e-3
    )
    assert (again.chance or 0) < (agreed().chance or 0)


def asked(plan: sg.Plan) -> dict[str, Decimal | None]:
    """The result each owner answers for."""
    targets = {each.action: each.objective.target for each in plan.delegations}
    return {action: target.value if target else None for action, target in targets.items()}


def test_whoever_is_slow_is_still_asked_for_what_they_promised() -> None:
    readings = [sg.Measurement("visits", value=10, at=LATER, due_to="a1")]
    again = repaired(followed(readings=readings))
    (share, *_) = again.delegation("a1").shares

    assert asked(again) == asked(agreed())
    assert changed(again) == set()
    assert again.agreed
    assert share.asked == agreed().delegation("a1").shares[0].buffered > share.buffered
    assert share.chance < 0.01
    assert "Still asked for 3,015 visits of “visits a year”" in sg.render(again.why("a1")[3])
    assert verify(again) == ()


def test_what_was_promised_is_still_judged_after_a_repair() -> None:
    readings = [sg.Measurement("visits", value=900, at=LATER, due_to="a1")]
    again = repaired(followed(done("a1", 1), readings=readings))
    after = sg.follow(again, readings, on=LATER).delegation("a1")

    assert after.result is not None
    assert after.result.target.value == asked(agreed())["a1"]
    assert after.raw == pytest.approx(900 / 3015, abs=1e-6)
    assert after.status is not sg.model.Status.REACHED


def test_whoever_has_begun_more_than_they_have_days_for_goes_on() -> None:
    slow = sg.CheckIn("a4", on=LATER, by="karim", done=0.1)
    again = repaired(followed(slow, done("a5", 1, by="karim")))
    load = next(each for each in again.loads if each.person == "karim")

    assert load.days > load.capacity
    assert {each.action for each in again.delegations} == set(asked(agreed()))
    assert again.delegation("a5").due == agreed().delegation("a5").due
    assert [sg.render(one.sentence) for one in verify(again)] == []


def test_days_count_up_to_the_report_unless_all_should_be_done_by_now() -> None:
    early = date(2026, 2, 16)
    half = sg.CheckIn("a1", on=early, by="hugo", done=0.5)
    nearly = sg.CheckIn("a1", on=early, by="hugo", done=0.99)
    ahead, overdue = (repaired(followed(each)).delegation("a1").due for each in (half, nearly))

    assert ahead < agreed().delegation("a1").due
    assert LATER <= overdue < ahead


def test_finished_work_that_nobody_has_read_goes_at_the_pace_of_the_whole() -> None:
    slow = [sg.Measurement("visits", value=62_050, at=date(2026, 4, 30))]
    before = museum.policy().action("a2").contributions[0].estimate
    unread = repaired(followed(done("a2", 1, by="lea"), readings=slow)).policy.action("a2")
    brought = sg.Measurement("visits", value=3_000, at=LATER, due_to="a2")
    read = repaired(followed(done("a2", 1, by="lea"), readings=[*slow, brought]))

    assert unread.contributions[0].estimate.likely < before.likely
    assert read.policy.action("a2").contributions[0].estimate == sg.Estimate(3_000, 3_000, 3_000)


def test_whoever_asks_for_another_result_is_not_held_to_the_first() -> None:
    countered = evolve(
        agreed(),
        delegations=tuple(
            each if each.action != "a1" else evolve(each, state="countered")
            for each in agreed().delegations
        ),
    )
    readings = [sg.Measurement("visits", value=10, at=LATER, due_to="a1")]
    again = sg.plan(
        museum.policy(),
        museum.team(),
        today=LATER,
        pins=museum.PINS,
        previous=countered,
        progress=sg.follow(countered, readings, on=LATER),
    )
    assert (asked(again)["a1"] or 0) < (asked(agreed())["a1"] or 0)


def test_a_second_repair_asks_for_what_the_first_plan_asked() -> None:
    readings = [sg.Measurement("visits", value=10, at=LATER, due_to="a1")]
    again = repaired(followed(readings=readings))
    later = sg.follow(again, readings, on=date(2026, 6, 30))
    third = sg.plan(museum.policy(), museum.team(), today=later.on, previous=again, progress=later)

    assert asked(third) == asked(agreed())


@pytest.mark.parametrize("changed", [False, True])
def test_the_policy_as_it_stands_is_as_good_as_the_original_one(changed: bool) -> None:
    readings = [sg.Measurement("visits", value=300, at=LATER, due_to="a1")]
    first = followed(done("a1", 0.3), readings=readings)
    again = repaired(first)
    later = sg.follow(again, readings, on=date(2026, 6, 30), check_ins=[done("a1", 0.3)])
    original, standing = museum.policy(), again.policy
    if changed:
        original, standing = (evolve(each, interactions=()) for each in (original, standing))

    def third(policy: sg.Policy) -> sg.Plan:
        return sg.plan(policy, museum.team(), today=later.on, previous=again, progress=later)

    assert again.estimated == museum.policy()
    assert standing.action("a1") != original.action("a1")
    assert third(standing) == third(original)


def test_a_whole_that_is_behind_lowers_every_action_that_has_begun() -> None:
    readings = [sg.Measurement("visits", value=62_050, at=date(2026, 4, 30))]
    again = repaired(followed(readings=readings))
    begun = {each.action for each in agreed().delegations if each.start < LATER}

    for action in museum.policy().actions:
        lowered = again.policy.action(action.key).contributions != action.contributions
        assert lowered == (action.key in begun and bool(action.contributions))


def test_disappointing_figures_never_make_the_outlook_better() -> None:
    chances = []
    for value in (62_900, 62_400, 62_100, 61_900):
        readings = [sg.Measurement("visits", value=value, at=date(2026, 4, 30))]
        chances.append(repaired(followed(readings=readings)).chance)

    assert chances == sorted(chances, key=float, reverse=True)  # type: ignore[arg-type]


def test_a_loss_is_not_made_smaller_by_going_slowly() -> None:
    readings = [sg.Measurement("visits", value=62_050, at=date(2026, 6, 30))]
    progress = sg.follow(agreed(), readings, on=date(2026, 6, 30))
    again = repaired(progress)
    prices = again.policy.action("a6").contributions[0].estimate

    assert prices.worst == Decimal(-300)
    assert prices.best < 900


def test_actions_new_to_the_policy_are_planned_as_they_are() -> None:
    policy = museum.policy()
    extra = evolve(policy.action("a9"), key="a10", statement="A bus and museum pass")
    wider = evolve(policy, actions=(*policy.actions, extra))
    again = sg.plan(
        wider,
        museum.team(),
        today=LATER,
        pins=museum.PINS,
        previous=agreed(),
        progress=followed(done("a1", 0.5)),
    )
    assert again.policy.action("a10") == extra


def test_progress_belongs_to_the_previous_plan() -> None:
    with pytest.raises(sg.InvalidValueError, match="together with the plan it belongs to"):
        sg.plan(museum.policy(), museum.team(), today=LATER, progress=followed())


# The chance brought up to date.


@settings(max_examples=tries(20))
@given(policies(), teams(), st.integers(0, 200))
def test_without_news_the_chance_is_that_of_the_plan(
    policy: sg.Policy, team: sg.Team, days: int
) -> None:
    first = sg.plan(policy, team, today=TODAY, profile=QUICK)
    on = min(TODAY + timedelta(days), (policy.objective.deadline or TODAY) - timedelta(1))
    seen = sg.follow(first, [], on=on)

    assert seen.chance == first.chance
    assert [each.chance for each in seen.targets] == [each.chance for each in first.coverages]


@settings(max_examples=5)
@given(st.integers(0, 2_000), st.sampled_from([0.2, 0.6, 1.0]), st.integers(61_800, 63_500))
def test_the_chance_of_a_repaired_plan_holds_until_there_is_more_news(
    evenings: int, share: float, whole: int
) -> None:
    readings = [
        sg.Measurement("visits", value=evenings, at=LATER, due_to="a1"),
        sg.Measurement("visits", value=whole, at=LATER),
    ]
    progress = followed(done("a1", share), readings=readings)
    again = repaired(progress)
    seen = sg.follow(again, readings, on=LATER, check_ins=[done("a1", share)])

    assert [each.chance for each in seen.targets] == [each.chance for each in again.coverages]
    assert seen.chance == progress.chance


def test_what_brings_less_lowers_the_chance_and_what_brings_more_raises_it() -> None:
    def chance(value: int, share: float) -> float:
        brought = sg.Measurement("visits", value=value, at=LATER, due_to="a1")
        found = followed(done("a1", share), readings=[brought]).chance
        assert found is not None
        return found

    slow = [chance(value, 0.5) for value in (0, 100, 300, 2_000)]
    finished = [chance(value, 1) for value in (0, 1_000, 2_000, 3_000, 5_000)]

    assert slow == sorted(slow)
    assert finished == sorted(finished)
    assert finished[0] < (agreed().chance or 0) < finished[-1]


def test_once_it_is_over_the_chance_is_one_or_nothing() -> None:
    last = museum.DEADLINE
    reached = sg.follow(agreed(), [sg.Measurement("visits", value=74_000, at=last)], on=last)
    after = last + timedelta(1)
    missed = sg.follow(agreed(), [sg.Measurement("visits", value=73_000, at=last)], on=after)

    assert (reached.chance, missed.chance) == (1.0, 0.0)


def test_an_action_that_brought_nothing_yet_may_still_come_into_its_own() -> None:
    nothing = [sg.Measurement("visits", value=0, at=LATER, due_to="a1")]
    again = repaired(followed(readings=nothing))
    later = sg.follow(again, nothing, on=LATER)

    assert again.delegation("a1").pace == 0
    assert later.chance == again.chance


def test_without_a_target_there_is_no_chance() -> None:
    bare = evolve(agreed(), coverages=())

    assert sg.follow(bare, [], on=LATER).chance is None
