"""The cheapest cover, its bounds and what it forgets, against all sets there are."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, combinations, pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from effort import tries
from scheduling.optional_problems import budget_limits, candidate_sets, goals
from smartgoals.planning.selection import solver
from smartgoals.planning.selection.bounds import UpperBound, undominated
from smartgoals.planning.selection.label import Label, empty_label, extend, remove
from smartgoals.planning.selection.solver import MANY, cheapest_cover
from smartgoals.scheduling import Candidate, CoverageGoal, OptionalTasks

Market = tuple[list[Candidate], tuple[CoverageGoal, ...], tuple[int, ...]]
Places = tuple[int, ...]


@st.composite
def markets(draw: st.DrawFn, most: int = 7) -> Market:
    """Candidates, what is wanted of them and what they share; the first of these is the budget."""
    budgets = (draw(st.integers(0, 40)), *draw(budget_limits()))[:3]
    targets = draw(st.integers(1, 3))
    candidates = draw(candidate_sets(draw(st.integers(0, most)), len(budgets), targets))
    return candidates, draw(goals(targets)), budgets


def sets(count: int) -> list[Places]:
    """All sets of so many candidates."""
    places = range(count)
    return [*chain.from_iterable(combinations(places, size) for size in range(count + 1))]


def allowed(instance: Market, some: Places) -> bool:
    """Whether a set may be chosen, from the definition."""
    candidates, _, budgets = instance
    return all(
        all(
            other in some
            for other in range(len(candidates))
            if candidates[one].prerequisites >> other & 1
        )
        and not any(candidates[one].conflicts >> other & 1 for other in some)
        for one in some
    ) and all(
        sum(candidates[one].consumption[index] for one in some) <= limit
        for index, limit in enumerate(budgets)
    )


def rank(instance: Market, some: Places) -> tuple[Any, ...]:
    """How good a set is, from the definition: smaller is better."""
    candidates, goals, _ = instance
    ours = [candidates[place] for place in some]
    worths = [
        sum(one.contributions[target] for one in ours)
        - sum(
            losses[target]
            for one, other in combinations(some, 2)
            for place, losses in candidates[one].overlaps
            if place == other
        )
        for target in range(len(goals))
    ]
    pairs = [*zip(worths, goals, strict=True)]
    reached = all(worth >= goal.required for worth, goal in pairs)
    served, waited = 0, set()
    for one in ours:
        served |= one.strategies
        waited |= {other for other in range(len(candidates)) if one.waits_for >> other & 1}
    needed = sum(one.enabling and one.wanted for one in ours)
    enabling = sum(one.enabling and not one.wanted for one in ours)
    return (
        tuple(-min(worth, goal.required) for worth, goal in pairs),
        -served.bit_count(),
        len(waited - {*some}) - needed if reached else -needed - enabling,
        tuple(-min(worth, goal.desired) for worth, goal in pairs),
        sum(one.cost for one in ours),
        sum(one.effort for one in ours),
        len(ours),
        [-one.tie_break for one in sorted(ours, key=lambda one: -one.tie_break)],
    )


def best(instance: Market) -> Places:
    """The best of all sets that may be chosen."""
    several = (some for some in sets(len(instance[0])) if allowed(instance, some))
    return min(several, key=lambda some: rank(instance, some))


def picked(instance: Market, some: Places) -> Label:
    """A set that may be chosen, built candidate by candidate."""
    candidates, wanted, budgets = instance
    label: Label | None = empty_label(wanted, budgets)
    for place in some:
        assert label is not None
        label = extend(label, place, candidates[place], budgets)
    assert label is not None
    return label


@given(markets())
def test_the_cover_is_the_best_of_all_sets(instance: Market) -> None:
    """And says so."""
    found = cheapest_cover(*instance)

    assert found.chosen == best(instance)
    assert found.objective == rank(instance, found.chosen)[:5]
    assert found.proven


@given(markets(most=6))
def test_a_set_sums_up_to_what_the_definition_says(instance: Market) -> None:
    """It can be built if and only if it may be chosen, and a candidate can leave it again."""
    candidates, wanted, budgets = instance
    for some in sets(len(candidates)):
        if not allowed(instance, some):
            continue
        label = picked(instance, some)
        assert label.objective(wanted) == rank(instance, some)[:5]
        assert label.sort_key(wanted)[1:3] == rank(instance, some)[5:7]
        for place in range(len(candidates)):
            more = extend(label, place, candidates[place], budgets)
            if place in some:
                continue
            larger = tuple(sorted({*some, place}))
            assert (more is not None) == allowed(instance, larger)
            if more is not None and candidates[place].strategies & ~label.strategies:
                back = remove(more, place, candidates[place])
                back = back._replace(strategies=label.strategies, waited_for=label.waited_for)
                assert back == label


@given(markets(most=6))
def test_hope_never_promises_less_than_what_is_possible(instance: Market) -> None:
    """Whatever a set begins with."""
    candidates, wanted, budgets = instance
    for begun in range(len(candidates) + 1):
        hope = UpperBound(candidates[begun:], wanted, budgets)
        for some in sets(len(candidates)):
            if allowed(instance, some):
                start = picked(instance, tuple(place for place in some if place < begun))
                assert hope.of(start) <= rank(instance, some)[:5]


@given(markets(most=6), st.data())
def test_the_best_set_never_begins_with_one_that_is_forgotten(
    instance: Market, data: st.DataObject
) -> None:
    """Of what is kept, one set at least can become as good as the best of all."""
    candidates, wanted, budgets = instance
    begun = data.draw(st.integers(0, len(candidates)))
    starts = [some for some in sets(begun) if allowed(instance, some)]
    kept = undominated(
        [picked(instance, some) for some in starts], candidates[begun:], wanted, budgets
    )
    ours = {label.chosen for label in kept}
    good = [
        some
        for some in sets(len(candidates))
        if allowed(instance, some) and sum(1 << place for place in some if place < begun) in ours
    ]

    assert min(rank(instance, some) for some in good) == rank(instance, best(instance))


@pytest.mark.parametrize("numbers", [{"MANY": 0}, {"MOST_KEPT": 1}, {"MOST_KEPT": 3}])
@settings(max_examples=tries(100))
@given(instance=markets())
def test_what_is_not_proven_says_how_far_off_it_may_be(
    numbers: dict[str, int], instance: Market
) -> None:
    """What is found may be chosen, and the best of all sets is no better than the bound."""
    with pytest.MonkeyPatch.context() as patch:
        for name, number in numbers.items():
            patch.setattr(solver, name, number)
        found = cheapest_cover(*instance)

    assert allowed(instance, found.chosen)
    assert found.objective == rank(instance, found.chosen)[:5]
    assert found.bound <= rank(instance, best(instance))[:5] <= found.objective
    assert found.proven == (found.bound == found.objective)


@given(markets(), st.lists(st.tuples(st.integers(0, 9), st.integers(1, 9)), min_size=1))
def test_beyond_many_candidates_the_bound_is_never_beaten_by_what_is_found(
    instance: Market, kinds: Sequence[tuple[int, int]]
) -> None:
    """Nor does it promise less than a smaller instance gives."""
    candidates, wanted, budgets = instance
    few = len(candidates)
    more = [
        Candidate(
            tie_break=1 << few + place,
            contributions=(kinds[place % len(kinds)][1],) * len(wanted),
            cost=kinds[place % len(kinds)][0],
            effort=1,
            consumption=(kinds[place % len(kinds)][0], 1, 1)[: len(budgets)],
        )
        for place in range(MANY + 1)
    ]
    found = cheapest_cover([*candidates, *more], wanted, budgets)

    assert found.bound <= found.objective
    assert found.bound <= rank(instance, best(instance))[:5]
    assert allowed(([*candidates, *more], wanted, budgets), found.chosen)


@given(markets())
def test_a_choice_weighs_sets_as_the_cover_ranks_them(instance: Market) -> None:
    """What is unmet and then the price, for the kernel: the same order, but for ties."""
    candidates, wanted, budgets = instance
    keys = [str(place) for place in range(len(candidates))]
    choice = OptionalTasks(zip(keys, candidates, strict=True), goals=wanted, budgets=budgets)
    several = [some for some in sets(len(candidates)) if allowed(instance, some)]

    def weight(some: Places) -> tuple[int, int, int]:
        done = choice.mask([keys[place] for place in some])
        return choice.shortfall(done), choice.unserved(done), choice.secondary_cost(done)

    for one, other in pairwise(several):
        assert (weight(one) < weight(other)) == (
            rank(instance, one)[:6] < rank(instance, other)[:6]
        )


def test_names_break_ties() -> None:
    """The greater bit belongs to the earlier name."""
    two = [
        Candidate(tie_break=bit, contributions=(5,), cost=1, effort=1, consumption=(1,))
        for bit in (1, 2)
    ]

    assert cheapest_cover(two, (CoverageGoal(5, 5),), (9,)).chosen == (1,)


def test_one_who_enables_and_brings_something_pays_once() -> None:
    """Else the hope would be too dear, and the only way lost."""
    both = Candidate(
        tie_break=1, contributions=(5,), cost=7, effort=1, enabling=True, consumption=(7,)
    )

    assert UpperBound([both], (CoverageGoal(5, 5),), (9,)).of(
        empty_label((CoverageGoal(5, 5),), (9,))
    ) == ((-5,), 0, 0, (-5,), 7)


@pytest.mark.parametrize(
    "later",
    [
        Candidate(
            tie_break=1, contributions=(9,), cost=1, effort=1, consumption=(1,), prerequisites=0b10
        ),
        Candidate(
            tie_break=1, contributions=(9,), cost=1, effort=1, consumption=(1,), conflicts=0b01
        ),
        Candidate(
            tie_break=1,
            contributions=(9,),
            cost=1,
            effort=1,
            consumption=(1,),
            overlaps=((0, (8,)),),
        ),
    ],
    ids=["needs the dearer", "excludes the cheaper", "overlaps with the cheaper"],
)
def test_a_dearer_set_is_kept_for_what_comes_later(later: Candidate) -> None:
    cheap, dear = (
        Candidate(
            tie_break=4 >> place, contributions=(2,), cost=cost, effort=1, consumption=(cost,)
        )
        for place, cost in enumerate((1, 3))
    )
    begin = empty_label((CoverageGoal(20, 20),), (10,))
    labels = [extend(begin, 0, cheap, (10,)), extend(begin, 1, dear, (10,))]
    both = [label for label in labels if label is not None]

    assert len(undominated(both, [later], (CoverageGoal(20, 20),), (10,))) == 2
    assert len(undominated(both, [], (CoverageGoal(20, 20),), (10,))) == 1
