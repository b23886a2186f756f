"""What an action hands down to the policy that unfolds it, who serves it, and what comes back."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from attrs import evolve

import smartgoals as sg
from planning.cases import DEADLINE, TODAY, VISITS, action, policy
from planning.trees import ADA, BOB, CLEO, draft, grown
from smartgoals.errors import InvalidValueError, NotReadyError, UnknownKeyError
from smartgoals.model import (
    Aggregation,
    Cascade,
    CascadePlan,
    CascadeShortfall,
    Contradiction,
    Contribution,
    Exclusion,
    Guideline,
    Interaction,
    LateAction,
    Measure,
    Period,
    Person,
    Purpose,
    Target,
    UnassignedGap,
    Window,
)
from smartgoals.values import Estimate
from smartgoals.verification import verify

EVENINGS = action("a1", 40, 60, 80, effort=10, share="0.1")
SCHOOLS = action("a2", 40, 60, 80, effort=10, share="0.1")
TOP = policy([EVENINGS, SCHOOLS])
BELOW = draft([action("b1", 20, 30, 40, effort=5), action("b2", 20, 30, 40, effort=5)])


def contradictions(tree: CascadePlan) -> list[tuple[str, str, object, object]]:
    """What is stated against the level above."""
    assert verify(tree) == ()
    return [(one.path, one.kind.value, one.stated, one.bound) for one in tree.contradictions]


# --- what is handed down ------------------------------------------------------------------------


def test_the_objective_of_an_action_becomes_that_of_the_policy_below() -> None:
    top = TOP.aiming_at(
        TOP.objective.guarded_by(Measure("satisfaction").at_least(4)).owned_by("director")
    )
    tree = grown(Cascade(evolve(top, exclusions=[Exclusion("No fair")]), under={"a1": BELOW}))
    asked = tree.delegation("a1").objective
    handed = tree.at("a1").plan.policy

    assert handed.objective.statement == BELOW.objective.statement
    assert handed.objective.target == asked.target
    assert asked.target is not None
    assert evolve(asked.target, milestones=()) == Target(VISITS, baseline=0, value=50, due_to="a1")
    assert handed.objective.deadline == asked.deadline == DEADLINE
    assert handed.objective.purposes == asked.purposes == TOP.objective.purposes
    assert handed.objective.guardrails == asked.guardrails != ()
    assert handed.objective.owner == tree.delegation("a1").owner
    assert handed.exclusions == (Exclusion("No fair"),)
    assert contradictions(tree) == []


def test_what_a_policy_states_itself_stays_where_it_asks_for_no_less() -> None:
    own = draft(
        BELOW.actions,
        target=VISITS.from_to(100, 155),
        deadline=date(2026, 11, 30),
        purposes=[Purpose("Neighbours meet")],
        guidelines=[Guideline("Everybody is greeted")],
        objective={"audience": "students", "owner": "ada"},
    )
    tree = grown(Cascade(TOP, under={"a1": own}), [ADA])
    objective = tree.at("a1").plan.policy.objective

    assert objective.target == own.objective.target
    assert objective.deadline == date(2026, 11, 30)
    assert objective.purposes == (Purpose("Neighbours meet"),)
    assert objective.audience == "students"
    assert contradictions(tree) == []


@pytest.mark.parametrize(
    ("target", "handed", "stated"),
    [
        (Target(VISITS, value=60), VISITS.from_to(0, 60), None),
        (Target(VISITS, value=20), VISITS.from_to(0, 50), 20),
        (Target(VISITS, baseline=100), VISITS.from_to(100, 150), None),
        (VISITS.from_to(100, 140), VISITS.from_to(0, 50), 40),
        (VISITS.from_to(100, 60), VISITS.from_to(0, 50), 0),
        (VISITS.from_to(100, 155).growing("0.1"), VISITS.from_to(0, 50), 45),
        (VISITS.from_to(100, 165).growing("0.1"), VISITS.from_to(100, 165).growing("0.1"), None),
    ],
)
def test_a_target_asks_for_no_less_than_the_share_above(
    target: Target, handed: Target, stated: int | None
) -> None:
    tree = grown(Cascade(TOP, under={"a1": draft(BELOW.actions, target=target)}))
    found = tree.at("a1").plan.policy.objective.target

    assert found is not None
    assert evolve(found, due_to=None, milestones=()) == handed
    assert contradictions(tree) == (
        [] if stated is None else [("a1", "target", Decimal(stated), Decimal(50))]
    )


def test_what_is_asked_and_not_counted_is_missing_below() -> None:
    queue = Measure("minutes in the queue", key="queue")
    own = draft(
        [action("b1", contributions=[Contribution("queue", Estimate(1, 2, 3))])],
        target=queue.from_to(9, 5),
    )
    tree = grown(Cascade(TOP, under={"a1": own}))

    assert contradictions(tree) == [("a1", "measure", None, "visits")]
    assert CascadeShortfall(
        path="a1", shortfall=UnassignedGap(measure=VISITS, amount=Decimal(50))
    ) in (tree.missing)
    assert [one.measure for one in tree.at("a1").rollups] == ["queue", "visits"]
    assert tree.at("a1").rollups[1].expected == 0
    assert tree.coverage == 0.6


def test_a_draft_without_any_target_takes_what_is_asked() -> None:
    tree = grown(Cascade(TOP, under={"a1": draft([action("b1")], target=None)}))

    assert tree.at("a1").plan.coverage == 0
    assert contradictions(tree) == []


def test_secondary_targets_do_not_take_the_place_of_the_main_one() -> None:
    own = draft([action("b1")], target=None, objective={"secondary": [VISITS.from_to(0, 60)]})
    extra = Measure("meals", key="meals").from_to(0, 5)
    top = policy([evolve(EVENINGS, target=extra), SCHOOLS])
    tree = grown(Cascade(top, under={"a1": own}))

    objective = tree.at("a1").plan.policy.objective
    assert [target.measure.key for target in objective.targets] == ["meals", "visits"]


def test_a_half_stated_target_of_the_action_asks_for_nothing_below() -> None:
    half = Measure("meals", key="meals").to(5)
    own = draft([action("b1")], target=Measure("meals", key="meals").from_to(0, 3))
    tree = grown(Cascade(policy([evolve(EVENINGS, target=half)]), under={"a1": own}))

    targets = tree.at("a1").plan.policy.objective.targets
    assert [target.value for target in targets] == [3, 60]
    assert verify(tree) == ()


def test_dates_above_bind_those_below() -> None:
    top = policy([evolve(EVENINGS, earliest=date(2026, 3, 2), due=date(2026, 8, 31)), SCHOOLS])
    below = draft(
        [
            action("b1", 20, 30, 40),
            action("b2", 1, 2, 3, due=date(2026, 9, 15)),
            action("b3", 1, 2, 3, due=date(2026, 2, 1)),
            action("b4", 1, 2, 3, earliest=date(2026, 9, 1)),
            action("b5", 1, 2, 3, due=date(2026, 5, 1)),
        ],
        deadline=date(2027, 6, 30),
        objective={"start": date(2026, 12, 31)},
        budget=7,
    )
    tree = grown(Cascade(top, under={"a1": below}), pins={"a1": "ada", "a2": "bob"})
    one = tree.at("a1")

    assert one.window == Window(start=date(2026, 3, 2), until=date(2026, 8, 31))
    assert one.plan.policy.objective.deadline == DEADLINE
    assert one.plan.policy.budget == 7
    assert min(each.start for each in one.plan.delegations) == date(2026, 3, 2)
    assert contradictions(tree) == [
        ("a1", "deadline", date(2027, 6, 30), DEADLINE),
        ("a1", "start", DEADLINE, DEADLINE),
        ("a1/b2", "due", date(2026, 9, 15), date(2026, 8, 31)),
        ("a1/b3", "due", date(2026, 2, 1), date(2026, 3, 2)),
        ("a1/b4", "earliest", date(2026, 9, 1), date(2026, 8, 31)),
    ]
    late = [one.shortfall for one in tree.missing if isinstance(one.shortfall, LateAction)]
    assert late == [LateAction(action="b4", wanted=date(2026, 8, 31), days=1)]


def test_what_waits_above_is_not_kept_waiting() -> None:
    enabling = action("a3", enables=["a2"], effort=10, due=date(2026, 12, 1))
    unowned = action("a4", enables=["a2"], needs={"magic": 4})
    top = policy([EVENINGS, evolve(SCHOOLS, after=["a1"]), enabling, unowned])
    own = draft([action("b1", effort=1)], target=VISITS.from_to(0, 5))
    tree = grown(Cascade(top, under={"a1": BELOW, "a3": own}))
    start = tree.delegation("a2").start

    for path in ("a1", "a3"):
        window = tree.at(path).window
        assert window is not None
        assert window.until == start - date.resolution
    assert contradictions(tree) == []


def test_an_owner_named_below_gives_way() -> None:
    own = draft(BELOW.actions, objective={"owner": "zoe"})
    tree = grown(Cascade(TOP, under={"a1": own}), pins={"a1": "bob"})

    assert contradictions(tree) == [("a1", "owner", "zoe", "bob")]


def test_the_cost_of_an_action_is_the_budget_below() -> None:
    top = policy([evolve(EVENINGS, cost=100), SCHOOLS], budget=500)
    drafts = {budget: draft(BELOW.actions, budget=budget) for budget in (None, 60, 300)}
    trees = {budget: grown(Cascade(top, under={"a1": one})) for budget, one in drafts.items()}

    assert {budget: tree.at("a1").plan.policy.budget for budget, tree in trees.items()} == {
        None: 100,
        60: 60,
        300: 100,
    }
    assert contradictions(trees[60]) == []
    assert contradictions(trees[300]) == [("a1", "budget", Decimal(300), Decimal(100))]
    assert grown(Cascade(TOP, under={"a1": drafts[None]})).at("a1").plan.policy.budget is None


# --- who serves whom ----------------------------------------------------------------------------


def test_the_owner_leads_and_is_asked_last() -> None:
    tree = grown(Cascade(TOP, under={"a1": BELOW}), pins={"a1": "ada"})
    below = tree.at("a1").plan

    assert below.team.leader == "ada"
    assert {one.owner for one in below.delegations} <= {"bob", "cleo"}


def test_what_was_delegated_does_not_come_back_up() -> None:
    cascade = Cascade(TOP, under={"a1": Cascade(BELOW, under={"b1": draft([action("c1")])})})
    tree = grown(cascade, [*(ADA, BOB, CLEO), Person("Dan")], leader="ada", pins={"a1": "bob"})

    assert "ada" not in {person.key for person in tree.at("a1").plan.team.people}
    assert {person.key for person in tree.at("a1/b1").plan.team.people} == {"cleo", "dan"}
    named = Cascade(TOP, under={"a1": Cascade(BELOW, people=["ada", "cleo"])})
    tree = grown(named, [ADA, BOB, CLEO], leader="ada", pins={"a1": "bob"})
    assert {person.key for person in tree.at("a1").plan.team.people} == {"ada", "bob", "cleo"}


def test_a_leader_named_below_owns_the_action() -> None:
    cascade = Cascade(TOP, under={"a1": Cascade(BELOW, people=["bob"], leader="cleo")})
    tree = grown(cascade)
    by_hand = grown(cascade, pins={"a1": "ada"})

    assert tree.delegation("a1").owner == tree.at("a1").plan.team.leader == "cleo"
    assert by_hand.delegation("a1").owner == by_hand.at("a1").plan.team.leader == "ada"
    assert verify(tree) == verify(by_hand) == ()


def test_some_people_serve_the_top() -> None:
    tree = grown(Cascade(TOP, people=[BOB, CLEO], leader=BOB, under={"a1": BELOW}))

    assert [person.key for person in tree.top.plan.team.people] == ["bob", "cleo"]
    assert tree.delegation("a1").owner == "cleo"
    assert tree.at("a1").plan.team.people[0].key == "cleo"


def test_pins_lead_to_actions_by_their_paths() -> None:
    cascade = Cascade(TOP, under={"a1": Cascade(BELOW, people=["bob"])})
    tree = grown(cascade, pins={"a1/b2": "ada"})

    assert tree.delegation("a1/b2").owner == "ada"
    assert tree.pins == (("a1/b2", "ada"),)
    assert verify(tree) == ()


@pytest.mark.parametrize(
    ("cascade", "pins"),
    [
        (Cascade(TOP, under={"a1": BELOW}), {"a1/b9": "ada"}),
        (Cascade(TOP, under={"a1": BELOW}), {"a2/b1": "ada"}),
        (Cascade(TOP, under={"a1": BELOW}), {"a1/b1": "zoe"}),
        (Cascade(TOP, under={"a1": Cascade(BELOW, people=["zoe"])}), {}),
        (Cascade(TOP, leader="zoe"), {}),
    ],
)
def test_what_nobody_knows_is_refused(cascade: Cascade, pins: dict[str, str]) -> None:
    with pytest.raises(UnknownKeyError, match=r"b9|b1|zoe"):
        grown(cascade, pins=pins)


def test_days_promised_above_are_not_promised_again() -> None:
    top = policy([action("a1", 40, 60, 80, effort=20), action("a2", 40, 60, 80, effort=20)])
    tree = grown(Cascade(top, under={"a2": BELOW}), [ADA, BOB], pins={"a1": "ada", "a2": "bob"})
    below = tree.at("a2").plan

    assert {one.owner for one in below.delegations} == {"ada"}
    assert min(one.start for one in below.delegations) > tree.delegation("a1").due
    assert below.team.person("ada").absences == (
        Period(tree.delegation("a1").start, tree.delegation("a1").due),
    )
    assert verify(tree) == ()


def test_a_part_of_a_day_leaves_the_rest() -> None:
    halves = [action("b1", 20, 30, 40, effort=5, share="0.5")]
    tree = grown(
        Cascade(policy([EVENINGS, SCHOOLS]), under={"a1": draft(halves)}),
        [ADA, BOB],
        pins={"a1": "bob", "a2": "ada"},
    )
    ada = tree.at("a1").plan.team.person("ada")

    assert tree.delegation("a1/b1").start == TODAY
    assert ada.absences == ()
    assert ada.load == 10
    assert verify(tree) == ()


def test_days_beyond_the_deadline_take_nothing_from_those_before() -> None:
    own = draft([action("b1", 20, 30, 40, effort=2, share="0.5")], deadline=date(2026, 1, 9))
    tree = grown(Cascade(TOP, under={"a1": own}), [ADA, BOB], pins={"a1": "bob", "a2": "ada"})

    assert tree.at("a1").plan.team.person("ada").load == Decimal("0.5")


def test_who_said_how_many_days_they_have_gives_no_more_of_them() -> None:
    few = evolve(ADA, capacity=22, load=2)
    top = policy([EVENINGS, SCHOOLS])
    tree = grown(Cascade(top, under={"a1": BELOW}), [few, BOB], pins={"a1": "bob", "a2": "ada"})

    assert tree.at("a1").plan.team.person("ada").load == 12
    assert verify(tree) == ()


def test_what_is_due_first_has_the_first_word() -> None:
    top = policy([evolve(EVENINGS, due=date(2026, 12, 1)), evolve(SCHOOLS, due=date(2026, 6, 1))])
    one = draft([action("b1", 20, 30, 40, effort=10)])
    pins = {"a1": "ada", "a2": "bob"}
    tree = grown(Cascade(top, under={"a1": one, "a2": one}), pins=pins)

    assert tree.delegation("a2/b1").start == TODAY
    assert [one.path for one in tree.plans] == ["", "a1", "a2"]


# --- what is not unfolded -----------------------------------------------------------------------


def test_what_is_not_delegated_is_not_unfolded() -> None:
    top = policy(
        [
            EVENINGS,
            evolve(SCHOOLS, chance=1, alternative="x"),
            action("a3", 1, 2, 3, alternative="x"),
            action("a5", effort=1, due=TODAY, strategy="now", target=VISITS.from_to(0, 5)),
        ]
    )
    inner = Cascade(BELOW, under={"b1": draft([action("c1")])})
    own = draft([action("b1")], target=VISITS.from_to(0, 5))
    tree = grown(Cascade(top, under={"a3": inner, "a5": own}), pins={"a5": "cleo"})

    assert [one.path for one in tree.plans] == [""]
    assert [one.path for one in tree.not_cascaded] == ["a3", "a5"]
    left_out, at_once = (sg.render(one.reason) for one in tree.not_cascaded)
    assert left_out.startswith("The action above it is not chosen. Not chosen, because ")
    assert at_once == "The action above it is to be done at once, by 5 January 2026."
    assert verify(tree) == ()


def test_what_nobody_owns_is_not_unfolded() -> None:
    top = policy([action("a1", 40, 60, 80, needs={"magic": 4})])
    tree = grown(Cascade(top, under={"a1": BELOW}))

    assert [one.path for one in tree.plans] == [""]
    assert [sg.render(one.reason) for one in tree.not_cascaded] == [
        "Nobody owns the action above it. No single person in the team has enough of the skills it needs."
    ]
    assert verify(tree) == ()


def test_where_nothing_is_asked_a_draft_is_not_unfolded() -> None:
    top = policy([action("a1", 0, 0, 1, strategy="try"), action("a2", 90, 120, 150)])
    tree = grown(Cascade(top, under={"a1": BELOW}), pins={"a1": "ada"})
    own = draft(BELOW.actions, target=VISITS.from_to(0, 5))
    with_own = grown(Cascade(top, under={"a1": own}), pins={"a1": "ada"})

    assert [sg.render(one.reason) for one in tree.not_cascaded] == [
        "Nothing is asked of the action above it, and it has no target of its own."
    ]
    assert with_own.at("a1").plan.policy.objective.target == VISITS.from_to(0, 5)
    assert verify(tree) == verify(with_own) == ()


def test_a_policy_that_is_not_ready_says_where_it_hangs() -> None:
    unmeasured = draft([action("b1")], target=None)
    with pytest.raises(NotReadyError, match=r"below the action 'a1'[\s\S]*MEA-01") as caught:
        grown(Cascade(policy([action("a1", effort=10)]), under={"a1": unmeasured}))
    assert caught.value.report.errors
    assert grown(Cascade(evolve(TOP, diagnosis=()))).plans
    strict, few = sg.Profile(strict=True), sg.Team([ADA])
    with pytest.raises(NotReadyError, match=r"cannot be planned yet[\s\S]*DIA-"):
        sg.plan(Cascade(evolve(TOP, diagnosis=())), few, today=TODAY, profile=strict)


# --- what comes back ----------------------------------------------------------------------------


def test_leaves_count_instead_of_estimates() -> None:
    below = draft(
        [
            action("b1", 20, 30, 40, chance=0.5),
            action("b2", 20, 30, 40),
            action("b3", 10, 20, 30),
        ],
        interactions=[Interaction("b1", "b2", value=-6), Interaction("b2", "b3", value=9)],
    )
    deeper = draft([action("c1", 10, 15, 20), action("c2", 10, 15, 20, chance=0.8)])
    tree = grown(Cascade(TOP, under={"a1": Cascade(below, under={"b3": deeper})}))

    assert tree.at("a1/b3").rollups[0].amount == 27
    assert tree.at("a1").rollups[0].amount == Decimal("0.5") * 30 + 30 + 27 - 3
    assert tree.top.rollups[0].amount == 60 + 69
    assert tree.coverage == 1.29
    assert tree.estimated_coverage == 1.2
    assert tree.at("a1").rollups[0].estimated == 1.24
    assert verify(tree) == ()


def test_an_unfolded_action_is_as_likely_as_its_leaves_make_it() -> None:
    sure = draft([action("b1", 50, 50, 50)])
    tree = grown(Cascade(policy([evolve(EVENINGS, chance=0.5), SCHOOLS]), under={"a1": sure}))

    assert tree.top.plan.chance is not None
    assert tree.top.plan.chance < 0.55
    assert tree.chance == pytest.approx(0.933, abs=0.001)


def test_what_does_not_add_up_is_not_rolled_up() -> None:
    rate = Measure("return rate", key="rate", aggregation=Aggregation.LEVEL)
    brings = [Contribution("rate", Estimate(1, 2, 3))]
    top = policy([action("a1", contributions=brings, share="0.1")], target=rate.from_to(0, 5))
    own = draft([action("b1", 20, 30, 40)], target=VISITS.from_to(0, 5))
    tree = grown(Cascade(top, under={"a1": own}))

    assert tree.coverage is None
    assert tree.chance is None
    assert tree.top.rollups[0].amount is None
    assert verify(tree) == ()


def test_where_there_is_no_gap_all_of_it_is_covered() -> None:
    top = policy([EVENINGS, SCHOOLS], target=VISITS.from_to(100, 100).growing("0.5"))
    top = top.aiming_at(top.objective.from_to(100, 110))
    tree = grown(Cascade(top, under={"a1": BELOW}))

    assert tree.coverage in {1.0, None} or tree.not_cascaded


# --- the tree as a whole ------------------------------------------------------------------------


def test_rows_stand_below_what_they_unfold() -> None:
    tree = grown(
        Cascade(TOP, under={"a1": Cascade(BELOW, under={"b2": draft([action("c1", 9, 9, 9)])})})
    )
    rows = [(row["path"], row["level"], row["until"], row["rolled_up"]) for row in tree.rows()]

    assert rows == [
        ("a1", 1, DEADLINE, 0.78),
        ("a1/b1", 2, None, None),
        ("a1/b2", 2, DEADLINE, 0.36),
        ("a1/b2/c1", 3, None, None),
        ("a2", 1, None, None),
    ]


def test_why_tells_the_decision_and_what_became_of_it() -> None:
    tree = grown(Cascade(TOP, under={"a1": BELOW}))
    reasons = [sg.render(reason) for reason in tree.why("a1")]

    assert reasons[-2].endswith(
        "breaks it down into 2 actions, from 5 Jan 2026 to 31 Dec 2026 at the latest."
    )
    assert reasons[-1] == "Asked for 50 of “visits”: the policy below it brings 60 on average."
    assert tree.why("a1/b1") == tree.at("a1").plan.why("b1")
    assert tree.why("a1/visits") == tree.at("a1").plan.why("visits")
    assert tree.why("a2") == tree.top.plan.why("a2")
    for path in ("a9", "a1/b9", "a9/b1"):
        with pytest.raises(UnknownKeyError, match="9"):
            tree.why(path)


def test_catchball_is_played_at_a_path() -> None:
    tree = grown(Cascade(TOP, under={"a1": BELOW}))
    played = (
        tree.agree("a1", by="ada", on=TODAY)
        .counter("a1/b1", reason="fewer days", by="bob")
        .decline("a1/b2", reason="ill")
    )

    states = {row["path"]: row["state"] for row in played.rows()}
    assert states == {"a1": "agreed", "a1/b1": "countered", "a1/b2": "declined", "a2": "proposed"}
    assert {row["state"] for row in tree.rows()} == {"proposed"}


def test_pins_and_calendar_of_an_earlier_plan_are_kept() -> None:
    cascade = Cascade(TOP, under={"a1": BELOW})
    calendar = sg.Calendar(closed=[TODAY])
    tree = grown(cascade, pins={"a1": "cleo"}, calendar=calendar)
    again = grown(cascade, previous=tree, pins={"a2": "ada"})

    assert again.delegation("a1").owner == "cleo"
    assert again.delegation("a2").owner == "ada"
    assert again.calendar == calendar


def test_a_plan_follows_its_own_kind() -> None:
    cascade = Cascade(TOP)
    tree = grown(cascade)
    with pytest.raises(InvalidValueError, match="does not follow the plan of a cascade"):
        sg.plan(TOP, tree.team, today=TODAY, previous=tree)  # type: ignore[call-overload]
    with pytest.raises(InvalidValueError, match="does not follow the plan of one policy"):
        sg.plan(cascade, tree.team, today=TODAY, previous=tree.top.plan)  # type: ignore[call-overload]


def test_a_contradiction_is_said_once_for_each_thing() -> None:
    assert Contradiction(path="a1", kind="owner", stated="a", bound="b").kind == "owner"


@pytest.mark.parametrize(("wanted", "opposed"), [(20, 60), (70, 5)])
def test_what_a_policy_below_adds_its_own_way_is_no_help_the_other_way(
    wanted: int, opposed: int
) -> None:
    """It is said, and nothing of it counts."""
    waiting = Measure("waiting", unit="minutes", source="door", every="week")
    brings = [Contribution("waiting", Estimate(25, 30, 35))]
    top = policy([action("a", contributions=brings)], target=waiting.from_to(45, wanted))
    below = policy([action("b", contributions=brings)], target=waiting.from_to(45, opposed))
    tree = sg.plan(Cascade(top, under={"a": below}), sg.Team([ADA, BOB]), today=TODAY)
    inner = next(one for one in tree.plans if one.path == "a")

    assert [one.kind for one in tree.contradictions] == ["target"]
    assert inner.plan.delegations == ()
    assert [one.path for one in tree.missing] == ["a"]
    assert verify(tree) == ()
