"""Actions, owners and dates decided together, where the best actions one by one cannot be carried."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import smartgoals as sg
from planning.cases import TODAY, VISITS, action, chosen, context, policy
from smartgoals.model import (
    Action,
    Contribution,
    LateAction,
    Measure,
    Person,
    Plan,
    Policy,
    Team,
    UnownedAction,
)
from smartgoals.planning.comparison import CandidatePlan
from smartgoals.planning.gap import measure_gaps
from smartgoals.planning.joint_optimisation import optimise_jointly, problem_for
from smartgoals.values import Estimate
from smartgoals.verification import verify

FRIDAY = date(2026, 1, 16)
"""Ten working days from today on."""


def soon(*actions: Action, wanted: int = 10) -> Policy:
    """A policy for two weeks."""
    return policy(actions, deadline=FRIDAY, target=VISITS.from_to(0, wanted))


def planned(
    subject: Policy, *people: Person, leader: str | None = None, pins: dict[str, str] | None = None
) -> Plan:
    """The whole plan, as long as a director would wait."""
    return sg.plan(subject, Team(people, leader=leader), today=TODAY, pins=pins)


def hands(plan: Plan) -> dict[str, str]:
    """Who does what."""
    return {one.action: one.owner for one in plan.delegations}


def left_out(plan: Plan) -> dict[str, str]:
    """What is left out, and why, in words."""
    return {one.action: sg.render(one.reason) for one in plan.left_out}


def missing(plan: Plan) -> list[str]:
    """The actions that are missing or late."""
    actions = (one for one in plan.missing if isinstance(one, UnownedAction | LateAction))
    return [one.action for one in actions]


def keys(actions: Iterable[Action]) -> list[str]:
    """Their keys."""
    return [one.key for one in actions]


def test_nothing_changes_where_the_first_draft_is_fine() -> None:
    task = context(soon(action("a", 9, 9, 9), action("b", 9, 9, 9)), [Person("Ada"), Person("Bob")])
    gaps, choice = measure_gaps(task), chosen(task)

    assert optimise_jointly(task, gaps, choice) == CandidatePlan.of(task, choice)


def test_another_alternative_is_chosen_because_only_it_can_be_in_time() -> None:
    slow = action("slow", 20, 20, 20, effort=9, share="0.5", alternative="way")
    quick = action("quick", 20, 20, 20, effort=5, cost=50, alternative="way")
    task = context(soon(slow, quick), [Person("Ada")])
    plan = planned(soon(slow, quick), Person("Ada"))

    assert keys(chosen(task).actions) == ["slow"]
    assert hands(plan) == {"quick": "ada"}
    assert left_out(plan) == {"slow": "Not chosen, because “Do quick” is done instead."}
    assert plan.missing == ()


def test_another_alternative_is_chosen_because_only_it_has_hands() -> None:
    hard = action("hard", 20, 20, 20, needs={"law": 4}, alternative="way")
    easy = action("easy", 20, 20, 20, cost=50, alternative="way")
    plan = planned(soon(hard, easy), Person("Ada"))

    assert hands(plan) == {"easy": "ada"}
    assert plan.missing == ()


def test_two_small_actions_take_the_place_of_a_large_one_nobody_has_days_for() -> None:
    large = action("large", 12, 12, 12, effort=6)
    small = [action(key, 6, 6, 6, effort=3, cost=20) for key in ("one", "two")]
    plan = planned(soon(large, *small), Person("Ada", capacity=4), Person("Bob", load=6))

    assert hands(plan).keys() == {"one", "two"}
    assert plan.coverage == 1.2
    assert left_out(plan) == {
        "large": "Not chosen, because what it would bring is covered without it."
    }


def test_what_no_target_needs_and_nobody_can_carry_is_left_out() -> None:
    plan = planned(soon(action("tell", needs={"law": 4}), action("do", 20, 20, 20)), Person("Ada"))

    assert hands(plan) == {"do": "ada"}
    assert plan.missing == ()
    assert left_out(plan) == {
        "tell": "Not chosen, because what it would bring is covered without it."
    }


def test_where_the_target_is_left_what_nobody_can_carry_is_told_as_missing() -> None:
    plan = planned(soon(action("tell", needs={"law": 4}), action("do", 5, 5, 5)), Person("Ada"))

    assert hands(plan) == {"do": "ada"}
    assert missing(plan) == ["tell"]
    assert left_out(plan) == {}


def test_what_the_target_lacks_and_nobody_can_carry_is_told_as_missing() -> None:
    plan = planned(
        soon(action("hard", 8, 8, 8, needs={"law": 4}), action("easy", 5, 5, 5)), Person("Ada")
    )

    assert hands(plan) == {"easy": "ada"}
    assert missing(plan) == ["hard"]


def test_what_brings_something_and_nobody_can_carry_is_not_missed_where_others_do() -> None:
    cheap = action("cheap", 20, 20, 20, needs={"law": 4})
    plan = planned(soon(cheap, action("dear", 20, 20, 20, cost=9)), Person("Ada"))

    assert hands(plan) == {"dear": "ada"}
    assert plan.missing == ()
    assert left_out(plan) == {
        "cheap": "Not chosen, because what it would bring is covered without it."
    }


def test_where_everything_follows_what_nobody_can_own_there_is_nothing_to_search_for() -> None:
    line = [action("base", needs={"law": 4}), action("house", 20, 20, 20, after=["base"])]
    plan = planned(soon(*line), Person("Ada"))

    assert hands(plan) == {}
    assert missing(plan) == ["base", "house"]
    assert [sg.render(one) for one in plan.why("house") if one.stage == "owners"] == [
        "It waits for “Do base”, which nobody owns."
    ]
    assert (plan.coverage, plan.coverages[0].wished) == (0.0, 2.0)


def test_what_follows_what_nobody_can_own_is_no_part_of_the_question() -> None:
    line = [
        action("base", needs={"law": 4}),
        action("house", 9, 9, 9, after=["base"]),
        action("roof", 9, 9, 9, after=["house"]),
        action("tent", 5, 5, 5),
    ]
    task = context(soon(*line), [Person("Ada")])

    assert [one.key for one in problem_for(task, measure_gaps(task), []).tasks] == ["tent"]


def test_a_pin_survives() -> None:
    slow = action("slow", 20, 20, 20, effort=9, share="0.5", alternative="way")
    quick = action("quick", 20, 20, 20, effort=5, cost=50, alternative="way")
    people = [Person("Ada", commitment=1), Person("Bob", commitment=0)]

    assert hands(planned(soon(slow, quick), *people, pins={"quick": "bob"})) == {"quick": "bob"}


def test_a_pin_takes_days_its_person_has_not() -> None:
    long = action("long", 20, 20, 20, effort=4, share="0.5")
    plan = planned(
        soon(long, action("short", 2, 2, 2)), Person("Ada", capacity=1), pins={"long": "ada"}
    )

    assert hands(plan) == {"long": "ada"}


def test_what_is_pinned_is_left_out_for_what_counts_more() -> None:
    works = action("works", 9, 9, 9, effort=1, needs={"events": 3})
    helps = action("helps", effort=3)
    able, other = Person("Ada", skills={"events": 4}, capacity=3), Person("Bob", load=10)
    plan = planned(soon(works, helps), able, other, pins={"helps": "ada"})

    assert hands(plan) == {"works": "ada"}
    assert left_out(plan) == {
        "helps": "Not chosen, because nobody could do it beside the others, or not in time."
    }


def test_nobody_is_given_days_that_only_a_pin_may_take() -> None:
    pinned = action("pinned", 5, 5, 5, effort=5, alternative="way")
    other = action("other", 9, 9, 9, effort=3, needs={"law": 4}, alternative="way")
    bob = Person("Bob", skills={"law": 4}, load=9)
    plan = planned(soon(pinned, other), bob, pins={"pinned": "bob"})

    assert "other" not in hands(plan)
    assert verify(plan) == ()


def test_the_leader_is_relieved_by_choosing_for_other_hands() -> None:
    main = action("main", 6, 6, 6, effort=5)
    near = action("near", 6, 6, 6, effort=4, alternative="way", needs={"art": 4})
    far = action("far", 6, 6, 6, effort=4, cost=20, alternative="way", needs={"law": 4})
    lead = Person("Ada", skills={"art": 4})
    bob = Person("Bob", skills={"art": 4}, capacity=5)
    lawyer = Person("Cleo", skills={"law": 4}, capacity=4)
    subject = soon(main, near, far)

    assert hands(planned(subject, lead, bob, leader="ada")).keys() == {"main", "near"}
    assert hands(planned(subject, lead, bob, lawyer, leader="ada")) == {
        "far": "cleo",
        "main": "bob",
    }


def test_what_ends_long_after_the_deadline_still_gets_its_dates() -> None:
    slow = action("slow", 20, 20, 20, effort=3, share="0.1")
    plan = planned(soon(slow), Person("Ada"))

    assert (plan.delegation("slow").start, plan.delegation("slow").due) == (
        TODAY,
        date(2026, 2, 13),
    )
    assert missing(plan) == ["slow"]


def test_lateness_counts_in_working_days() -> None:
    """From a Friday to a Monday it is one, from a Wednesday to a Friday two."""
    saturday, end = date(2026, 1, 17), date(2026, 1, 23)
    one = action(
        "one", 20, 20, 20, effort=2, earliest=FRIDAY, due=saturday, alternative="way", cost=1
    )
    two = action("two", 20, 20, 20, effort=10, due=date(2026, 1, 14), alternative="way")
    plan = planned(policy([one, two], deadline=end, target=VISITS.from_to(0, 10)), Person("Ada"))

    assert hands(plan) == {"one": "ada"}


def test_what_ends_after_the_deadline_brings_nothing_and_gives_way() -> None:
    late = action("late", 20, 20, 20, effort=2, earliest=FRIDAY, alternative="way")
    soon_done = action(
        "soon", 20, 20, 20, effort=10, due=date(2026, 1, 14), alternative="way", cost=9
    )
    plan = planned(soon(late, soon_done), Person("Ada"))

    assert hands(plan) == {"soon": "ada"}
    assert [(one.action, one.days) for one in plan.missing if isinstance(one, LateAction)] == [
        ("soon", 2)
    ]


def test_a_secondary_target_steers_the_choice() -> None:
    """The dearer alternative is chosen because only it serves both targets."""
    takings = Measure("takings", unit="€", source="till", every="month")
    both = [
        Contribution("visits", Estimate(20, 20, 20)),
        Contribution("takings", Estimate(5, 5, 5)),
    ]
    one = action("one", 20, 20, 20, cost=1, alternative="way")
    two = action("two", cost=2, alternative="way", contributions=both)
    subject = policy(
        [one, two],
        deadline=FRIDAY,
        target=VISITS.from_to(0, 10),
        secondary=[takings.from_to(0, 5)],
    )
    plan = planned(subject, Person("Ada"))

    assert hands(plan) == {"two": "ada"}
    assert plan.missing == ()


def test_optional_work_never_makes_a_plan_late() -> None:
    """The only action of a strategy is left out where it cannot be in time."""
    main = action("main", 20, 20, 20, effort=2)
    side = action("side", 3, 3, 3, effort=7, strategy="aside", due=date(2026, 1, 8))
    plan = planned(soon(main, side), Person("Ada"), Person("Bob"))

    assert hands(plan).keys() == {"main"}
    assert plan.missing == ()


def test_what_a_chosen_action_waits_for_is_done_and_nothing_else_that_brings_nothing() -> None:
    main = action("main", 20, 20, 20)
    helps = action("helps", effort=2, cost=5, enables=["main"])
    idle = action("idle", effort=2, cost=5)
    plan = planned(soon(main, helps, idle), Person("Ada"))

    assert hands(plan).keys() == {"main", "helps"}
    assert left_out(plan) == {
        "idle": "Not chosen, because what it would bring is covered without it."
    }
