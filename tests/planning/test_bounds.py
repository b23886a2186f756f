"""What a plan says about how good it is."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from attrs import evolve

import smartgoals as sg
from planning.cases import ADA, TODAY, VISITS, action, planned, policy
from planning.test_whole_plan import drawn
from planning.test_whole_plan import planned as whole
from planning.whole import Case, Levels, best_levels, levels_of
from smartgoals.errors import InvalidValueError
from smartgoals.interop.json import from_dict, to_dict
from smartgoals.model import LevelBound, Plan, PlanLevel
from smartgoals.planning.bounds import bounds_of
from smartgoals.planning.gap import measure_gaps
from smartgoals.planning.infeasibility.conflict import without_commitments
from smartgoals.planning.replanning import context_of
from smartgoals.verification import verify

CANDIDATES = [
    action("a", 5, 5, 5, cost=8, effort=2),
    action("b", 5, 5, 5, cost=5, effort=2),
    action("c", 6, 6, 6, cost=6, effort=1),
]


def example() -> Plan:
    """Two of three actions are enough; nothing but money and days decides which."""
    return planned(policy(CANDIDATES, target=VISITS.from_to(0, 9)), [ADA])


def flat(case: Case, levels: Levels) -> list[Fraction]:
    """Levels one after the other; what is left of targets in parts of what is wanted."""
    unmet, late, idle, led, (margin, cost, effort) = levels
    wanted = [abs(Fraction(one.change or 0)) or 1 for one in case.policy.objective.targets]
    return [
        *(Fraction(left) / most for left, most in zip(unmet, wanted, strict=True)),
        Fraction(late),
        *map(Fraction, idle),
        Fraction(led),
        *(Fraction(left) / most for left, most in zip(margin, wanted, strict=True)),
        Fraction(cost),
        Fraction(effort),
    ]


@pytest.mark.parametrize("seed", range(40))
def test_no_bound_is_above_the_best_plan(seed: int) -> None:
    """Where a plan is first worse than the best of all plans, its bound leaves room for that one."""
    case = drawn(seed)
    found = whole(case)
    best = flat(case, best_levels(case))
    context = without_commitments(context_of(found))
    for plan in [found, *_thinner(found)]:
        bounds = bounds_of(context, measure_gaps(context), plan)
        reached = flat(case, levels_of(case, plan))
        place = next((at for at, one in enumerate(best) if one != reached[at]), None)
        if bounds and place is not None:
            assert bounds[place].least <= best[place] + Fraction(1, 10**6)


def _thinner(plan: Plan) -> list[Plan]:
    """The plan without one of its delegations that nothing waits for."""
    needed = {key for one in plan.policy.actions for key in one.after}
    return [
        evolve(plan, delegations=tuple(other for other in plan.delegations if other != one))
        for one in plan.delegations
        if one.action not in needed
    ][:2]


def test_every_level_is_there_in_the_order_in_which_plans_are_compared() -> None:
    plan = example()

    assert [bound.level for bound in plan.bounds] == [*PlanLevel]
    values = {bound.level: bound.value for bound in plan.bounds}
    assert values[PlanLevel.UNMET] == 0
    assert values[PlanLevel.COST] == 11
    assert values[PlanLevel.EFFORT] == 3
    assert plan.is_proven_best
    assert verify(plan) == ()


def test_another_plan_could_be_better() -> None:
    plan = example()
    others = tuple(one for one in plan.delegations if one.action != "b")
    context = without_commitments(context_of(plan))
    bounds = bounds_of(context, measure_gaps(context), evolve(plan, delegations=others))
    unmet = bounds[0]

    assert (unmet.level, unmet.measure, unmet.proven) == (PlanLevel.UNMET, VISITS, False)
    assert unmet.value == Decimal("0.333334")
    assert unmet.least == 0
    assert unmet.room == unmet.value
    assert sg.render(unmet) == (
        "left of the target “visits”: 33.3334%; no plan leaves less than 0%"
    )


def test_bounds_are_said_in_both_languages_and_kept() -> None:
    plan = example()

    assert "cost: 11, proven best" in sg.render(plan.bounds).splitlines()
    assert (
        "coût\N{NO-BREAK SPACE}: 11, optimum prouvé"
        in sg.render(plan.bounds, language="fr").splitlines()
    )
    loose = LevelBound(level="cost", value=12, least=11)
    assert sg.render(loose) == "cost: 12; no plan has less than 11"
    assert from_dict(to_dict(plan)).bounds == plan.bounds
    assert evolve(plan, bounds=()) == plan


def test_a_plan_in_which_there_was_nothing_to_choose_has_no_bounds() -> None:
    unknown = action("a", 9, 9, 9, needs={"magic": 4})
    plan = planned(policy([unknown], target=VISITS.from_to(0, 9)), [ADA])

    assert (plan.bounds, plan.is_proven_best) == ((), False)


def test_lateness_counts_begun_days() -> None:
    late = action("a", 9, 9, 9, effort=4, due=TODAY + timedelta(1))
    plan = planned(policy([late], target=VISITS.from_to(0, 9)), [ADA])
    bound = next(one for one in plan.bounds if one.level is PlanLevel.LATE)

    assert bound.value == bound.least == 2


def test_what_no_plan_can_be_is_refused() -> None:
    with pytest.raises(InvalidValueError, match="no plan is below 3, and this one has 2"):
        LevelBound(level="cost", value=2, least=3)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda bounds: bounds[1:], "not one for each level"),
        (lambda bounds: (evolve(bounds[0], least=-1), *bounds[1:]), "less than nothing"),
        (lambda bounds: (evolve(bounds[0], value=1), *bounds[1:]), "1 is stated for"),
        (lambda bounds: (*bounds[:-1], evolve(bounds[-1], value=9)), "9 is stated for"),
        (
            lambda bounds: (*bounds[:-2], evolve(bounds[-2], value=99), bounds[-1]),
            "99 is stated for “cost”, and 11 is right",
        ),
    ],
)
def test_bounds_that_do_not_follow_from_the_plan_are_found(change: object, says: str) -> None:
    assert callable(change)
    plan = example()
    violations = verify(evolve(plan, bounds=change(plan.bounds)))

    assert says in " ".join(sg.render(one.sentence) for one in violations)
