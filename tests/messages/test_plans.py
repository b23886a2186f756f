"""A plan in words: what stands in it is said, and what does not is not."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from attrs import evolve
from inline_snapshot import snapshot

import smartgoals as sg
from smartgoals.model import (
    Contribution,
    DecisionArea,
    DelegationLevel,
    Improvement,
    LateAction,
    LeftOut,
    Message,
    MessageCode,
    Plan,
    Strength,
    UnassignedGap,
    UnownedAction,
)

VISITS = sg.Measure("visits", unit="visits", source="ticket desk", every="month")


@pytest.fixture(name="plan", scope="module")
def small_plan() -> Plan:
    """One action, two people."""
    goal = sg.Objective(
        "Welcome 40,000 visits",
        target=VISITS.from_to(31_000, 40_000),
        deadline=date(2027, 12, 31),
        purposes=[sg.Purpose("Our neighbours feel at home")],
    )
    late = sg.Action(
        "Open late",
        key="late",
        strategy="hours",
        effort=30,
        chance=0.9,
        contributions=[Contribution(VISITS, sg.Estimate(9_000, 10_000, 11_000))],
        needs={"events": 2},
        areas=[DecisionArea("programme", key="programme")],
    )
    policy = sg.Policy(
        goal,
        diagnosis=[Strength("Loved", key="loved"), Improvement("Closed", key="closed")],
        strategies=[sg.Strategy("Hours", key="hours", answers=["loved", "closed"])],
        actions=[late],
    )
    people = [sg.Person("Hugo", skills={"events": 3}), sg.Person("Léa", skills={"events": 1})]
    return sg.plan(policy, sg.Team(people), today=date(2027, 1, 4))


def lines(plan: Plan, *, french: bool = False) -> list[str]:
    """What is said, line by line, in plain spaces."""
    said = sg.render(plan, language="fr" if french else "en")
    return [line.strip() for line in said.replace("\u202f", " ").replace("\xa0", " ").splitlines()]


def test_a_plan_in_english(plan: Plan) -> None:
    assert lines(plan) == snapshot(
        [
            "Welcome 40,000 visits",
            "Expected: 9,000 more visits, for 9,000 needed (100%); 90% likely.",
            "Its one action has an owner and ends in time.",
            "30 days of work; nobody has said what it costs.",
            "",
            "until        owner  action     asked for",
            "12 Feb 2027  Hugo   Open late  10,000 visits",
            "",
            "Next: nobody has said yes yet; ask Hugo first (one action, 100% of what is asked).",
        ]
    )


def test_a_plan_in_french(plan: Plan) -> None:
    assert lines(plan, french=True) == snapshot(
        [
            "Welcome 40,000 visits",
            "Attendu : 9 000 visits de plus, pour 9 000 nécessaires (100 %) ; 90 % de chances.",
            "Sa seule action a un porteur et finit à temps.",
            "30 jours de travail ; le coût n’est pas connu.",
            "",
            "jusqu’au       porteur  action     demandé",
            "12 févr. 2027  Hugo     Open late  10 000 visits",
            "",
            "Ensuite : personne n’a encore dit oui ; demander d’abord à Hugo (une action, 100 % de ce qui est demandé).",
        ]
    )


def test_without_a_sum_nothing_is_expected(plan: Plan) -> None:
    (coverage,) = plan.coverages
    whole = Message(MessageCode.INDIVISIBLE_MEASURE, {"measure": "visits"})
    gap = evolve(coverage.gap, refused=whole)
    unknown = evolve(coverage, gap=gap, expected=None, naive=None, with_synergy=None)
    said = lines(evolve(plan, coverages=(unknown,), chance=None))

    assert said[1] == "“visits” has no parts: it has milestones, and its target is not split."
    assert not [line for line in said if line.startswith("Expected")]


def test_a_chance_that_may_be_off_says_by_how_much(plan: Plan) -> None:
    (coverage,) = plan.coverages
    rough = evolve(plan, coverages=(evolve(coverage, chance=0.87, chance_error=0.0123),))

    assert lines(rough)[1].endswith("(100%); 87% likely, to within 1.2%.")
    assert "within" not in lines(plan)[1]


@pytest.mark.parametrize(
    ("chance", "said"),
    [
        (0.0, "0% likely"),
        (0.001, "less than 1% likely"),
        (0.9999, "more than 99% likely"),
        (1.0, "100% likely"),
        (None, "(100%)"),
    ],
)
def test_only_what_is_certain_is_told_as_certain(
    plan: Plan, chance: float | None, said: str
) -> None:
    (coverage,) = plan.coverages
    odds = evolve(plan, coverages=(evolve(coverage, chance=chance),))

    assert lines(odds)[1].endswith(f"{said}.")


@pytest.mark.parametrize(
    ("chance", "lacks", "verdict"),
    [
        (0.9, False, "Welcome 40,000 visits"),
        (0.9, True, "“Welcome 40,000 visits”: this plan still lacks something."),
        (None, True, "“Welcome 40,000 visits”: this plan still lacks something."),
        (0.49, False, "“Welcome 40,000 visits”: this plan will probably not get there."),
        (0.2, True, "“Welcome 40,000 visits”: this plan will probably not get there."),
        (0.0, True, "“Welcome 40,000 visits”: this plan cannot get there as it stands."),
    ],
)
def test_what_is_wrong_comes_first(
    plan: Plan, chance: float | None, lacks: bool, verdict: str
) -> None:
    late = LateAction(action="late", wanted=date(2027, 2, 1), days=11)
    shown = evolve(plan, chance=chance, missing=(late,) if lacks else (), planner=None)

    assert lines(shown)[0] == verdict


def test_a_chance_that_may_be_above_a_half_is_not_told_as_below(plan: Plan) -> None:
    assert lines(evolve(plan, chance=0.49, chance_error=0.02))[0] == "Welcome 40,000 visits"


def test_several_targets_are_told_by_name_and_together(plan: Plan) -> None:
    (coverage,) = plan.coverages
    waste = sg.Measure("waste", unit="kg").from_to(100, 60)
    second = evolve(
        coverage,
        gap=evolve(coverage.gap, target=waste, trend=Decimal(100), amount=Decimal(40)),
        expected=0.625,
        chance=0.31,
    )
    two = evolve(plan, coverages=(coverage, second), chance_of_all=0.28)
    three = evolve(plan, coverages=(coverage, second, second), chance_of_all=0.28)

    assert lines(two)[:4] == [
        "“Welcome 40,000 visits”: this plan will probably not reach all its targets.",
        "Expected for “visits”: 9,000 more visits, for 9,000 needed (100%); 90% likely.",
        "Expected for “waste”: 25 kg less, of 40 needed (62%); 31% likely.",
        "Both targets together: 28% likely.",
    ]
    assert lines(two, french=True)[2:4] == [
        "Attendu pour « waste » : 25 kg de moins, sur 40 nécessaires (62 %) ; 31 % de chances.",
        "Les deux cibles ensemble : 28 % de chances.",
    ]
    assert "All 3 targets together: 28% likely." in lines(three)


def test_what_comes_by_itself_is_not_told_as_brought(plan: Plan) -> None:
    (coverage,) = plan.coverages
    idle = evolve(coverage, gap=evolve(coverage.gap, amount=Decimal(0), trend=Decimal(41_000)))

    assert lines(evolve(plan, coverages=(idle,)))[1] == (
        "“visits” needs nothing more: without acting it comes to 41,000 visits."
    )


def test_what_only_actions_among_themselves_could_bring_is_told_apart(plan: Plan) -> None:
    (coverage,) = plan.coverages
    gap = evolve(coverage.gap, trend=Decimal(31_500))
    claimed = evolve(plan, coverages=(evolve(coverage, gap=gap, with_synergy=1.2),))

    assert lines(claimed)[-2:] == [
        "“visits”: 31,000 become 31,500 without acting, and 40,000 visits are wanted.",
        "With what actions are said to do for each other, “visits” would come to 120% of what is needed.",
    ]


def test_a_mentor_is_named_beside_the_owner(plan: Plan) -> None:
    (delegation,) = plan.delegations

    helped = evolve(plan, delegations=(evolve(delegation, mentor="lea"),))
    assert [line for line in lines(helped) if "Hugo (with Léa)" in line]


def test_what_an_owner_decides_alone_is_in_the_table(plan: Plan) -> None:
    (delegation,) = plan.delegations
    free = evolve(delegation, levels=(("programme", DelegationLevel.INQUIRE),))
    advised = evolve(delegation, levels=(("", DelegationLevel.ADVISE),))

    assert lines(evolve(plan, delegations=(free,)))[6].endswith("10,000 visits  programme")
    assert lines(evolve(plan, delegations=(advised,)))[6].endswith("everything (after advice)")


def test_what_is_missing_and_left_out_is_said(plan: Plan) -> None:
    skill, waits = (
        Message(MessageCode.NO_SKILL),
        Message(MessageCode.WAITS_FOR_UNOWNED, {"other": "Rent"}),
    )
    late = LateAction(action="late", wanted=date(2027, 2, 1), days=1)
    (coverage,) = plan.coverages
    said = lines(
        evolve(
            plan,
            delegations=(),
            loads=(),
            coverages=(evolve(coverage, expected=0.0, wished=0.9, chance=0.0),),
            left_out=(LeftOut(action="late", reason=skill),),
            missing=(
                UnassignedGap(measure=VISITS, amount=Decimal(1516)),
                UnownedAction(action="late", reason=skill),
                UnownedAction(action="late", reason=waits),
                late,
            ),
            planner=None,
        )
    )
    assert said == snapshot(
        [
            "“Welcome 40,000 visits”: this plan still lacks something.",
            "Expected: 0 more visits, of 9,000 needed (0%); 0% likely.",
            "“Open late” has no owner: no single person in the team has enough of the skills it needs (events at level 2).",
            "“Open late” has no owner: it waits for “Rent”, which nobody owns.",
            "“Open late” ends 1 day late: it is wanted by 1 February 2027.",
            "If every chosen action had an owner and ended in time, 90% could be expected.",
            "No action is delegated.",
            "",
            "until  owner   action",
            "–      nobody  Open late",
            "–      nobody  Open late",
            "",
            "With what actions are said to do for each other, “visits” would come to 100% of what is needed.",
            "Left out",
            "“Open late”: no single person in the team has enough of the skills it needs.",
        ]
    )


def test_an_empty_plan_says_that_nothing_is_delegated(plan: Plan) -> None:
    empty = evolve(plan, delegations=(), loads=(), missing=(), planner=None)

    assert lines(empty)[2:] == ["No action is delegated."]
    assert sg.render(empty.missing) == "Nothing is missing."


def test_many_wrong_things_are_counted(plan: Plan) -> None:
    skill = UnownedAction(action="late", reason=Message(MessageCode.NO_SKILL))
    late = LateAction(action="late", wanted=date(2027, 2, 1), days=3)
    said = lines(evolve(plan, missing=(*[skill] * 5, *[late] * 4), planner=None))

    assert "2 more actions have no owner." in said
    assert "1 more action ends late." in said


def test_what_two_targets_would_need_is_told_of_each(plan: Plan) -> None:
    (coverage,) = plan.coverages
    half = evolve(coverage, expected=0.5, wished=0.98)
    lack = UnownedAction(action="late", reason=Message(MessageCode.NO_SKILL))
    said = lines(evolve(plan, coverages=(half, half), missing=(lack,), planner=None))

    assert (
        "If every chosen action had an owner and ended in time, 98% could be expected for “visits”."
        in said
    )


def test_work_and_money_are_counted(plan: Plan) -> None:
    def told(*costs: int | None) -> str:
        (action,) = plan.policy.actions
        (delegation,) = plan.delegations
        keys = [f"late-{place}" for place in range(len(costs))]
        actions = [
            evolve(action, key=key, cost=cost, areas=())
            for key, cost in zip(keys, costs, strict=True)
        ]
        policy = evolve(plan.policy, actions=actions, currency="EUR")
        given = tuple(evolve(delegation, action=key) for key in keys)
        said = lines(evolve(plan, policy=policy, delegations=given))
        return next(line for line in said if "of work" in line)

    assert told(None) == "30 days of work; nobody has said what it costs."
    assert told(900) == "30 days of work; cost: €900."
    assert (
        told(900, None, 100)
        == "90 days of work; cost: €1,000, and that of one action is not known."
    )


def test_the_next_step_is_that_of_the_talk(plan: Plan) -> None:
    def step(shown: Plan) -> str:
        return next(line for line in lines(shown) if line.startswith(("Next", "It started")))

    asked = "Next: nobody has said yes yet; ask Hugo first (one action, 100% of what is asked)."
    agreed = plan.agree("late", on=date(2027, 1, 5))
    assert step(plan) == asked
    assert step(plan.counter("late", reason="Too soon")) == (
        "Next: answer Hugo, who asks for something else for “Open late”."
    )
    assert step(plan.decline("late", reason="No")) == (
        "Next: plan again, because Hugo has said no to “Open late”."
    )
    assert step(agreed) == "Next: everybody has said yes, so it can start."
    assert step(agreed.start(on=date(2027, 1, 6))) == "It started on 6 January 2027."


def test_when_some_have_agreed_the_others_are_asked(plan: Plan) -> None:
    (action,) = plan.policy.actions
    (delegation,) = plan.delegations
    policy = evolve(plan.policy, actions=[action, evolve(action, key="again")])
    other = evolve(delegation, action="again", owner="lea", shares=())
    both = evolve(plan, policy=policy, delegations=(delegation, other))
    said = lines(both.agree("late", on=date(2027, 1, 5)))

    assert "Next: 1 of 2 agreed; ask Léa first (one action)." in said


def test_the_least_that_would_be_enough_is_said() -> None:
    goal = sg.Objective(
        "Welcome 40,000 visits",
        target=VISITS.from_to(31_000, 40_000),
        deadline=date(2027, 12, 31),
        purposes=[sg.Purpose("Our neighbours feel at home")],
    )
    late = sg.Action(
        "Open late", strategy="hours", needs={"law": 2}, due=date(2027, 1, 5), effort=5
    )
    late = late.bringing(VISITS, 9_000, 9_000, 9_000)
    policy = sg.Policy(
        goal,
        diagnosis=[Strength("Loved"), Improvement("Closed")],
        strategies=[sg.Strategy("Hours", key="hours")],
        actions=[late],
    )
    lawyer = sg.Person("Ada", skills={"law": 2})
    unskilled = sg.plan(policy, sg.Team([sg.Person("Bob")]), today=date(2027, 1, 4))
    tardy = sg.plan(policy, sg.Team([lawyer]), today=date(2027, 1, 4))

    assert [line for line in lines(tardy) if "late" in line or "Least" in line] == snapshot(
        [
            "“Open late” ends 3 days late: it is wanted by 5 January 2027.",
            "8 Jan 2027  Ada    Open late  9,000 visits",
            "Least that would be enough: 3 more days for “Open late”, due on 8 January 2027.",
        ]
    )
    assert [
        line for line in lines(unskilled) if "owner" in line or "No single" in line
    ] == snapshot(
        [
            "“Open late” has no owner: no single person in the team has enough of the skills it needs (law at level 2).",
            "If every chosen action had an owner and ended in time, 100% could be expected.",
            "until  owner   action",
            "No single change that was tried would be enough.",
        ]
    )


def test_what_would_be_enough_is_not_searched_for_while_a_large_plan_is_said(plan: Plan) -> None:
    (action,) = plan.policy.actions
    many = [evolve(action, key=f"late-{place}") for place in range(12)]
    late = LateAction(action="late", wanted=date(2027, 2, 1), days=11)
    large = evolve(plan, policy=evolve(plan.policy, actions=[action, *many]), missing=(late,))

    assert "What would be enough takes a while to find: ask the plan what is missing." in lines(
        large
    )


def test_reasons_take_a_line_each(plan: Plan) -> None:
    reasons = plan.why("late")
    assert sg.render(reasons).splitlines() == [sg.render(reason) for reason in reasons]
    assert sg.render(()) == ""
