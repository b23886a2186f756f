"""The cheapest cover, its bounds and what it forgets, against all sets there are."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, combinations, pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scheduling.optional_problems import budget_limits, candidate_sets, goals
from smartgoals.planning.selection import solver
from smartgoals.planning.selection.bounds import Hope, undominated
from smartgoals.planning.selection.label import Label, empty_label, extend, remove
from smartgoals.planning.selection.solver import MANY, cheapest_cover
from smartgoals.scheduling import Candidate, CoverageGoal, OptionalTasks

Market = tuple[list[Candidate], CoverageGoal, tuple[int, ...]]
Places = tuple[int, ...]


@st.composite
def markets(draw: st.DrawFn, most: int = 7) -> Market:
    """Candidates, what is wanted of them and what they share; the first purse is the budget."""
    purses = (draw(st.integers(0, 40)), *draw(budget_limits()))[:3]
    return draw(candidate_sets(draw(st.integers(0, most)), len(purses))), draw(goals()), purses


def sets(count: int) -> list[Places]:
    """All sets of so many candidates."""
    places = range(count)
    return [*chain.from_iterable(combinations(places, size) for size in range(count + 1))]


def allowed(market: Market, some: Places) -> bool:
    """Whether a set may be chosen, from the definition."""
    candidates, _, purses = market
    return all(
        all(
            other in some
            for other in range(len(candidates))
            if candidates[one].prerequisites >> other & 1
        )
        and not any(candidates[one].conflicts >> other & 1 for other in some)
        for one in some
    ) and all(
        sum(candidates[one].consumption[purse] for one in some) <= limit
        for purse, limit in enumerate(purses)
    )


def rank(market: Market, some: Places) -> tuple[Any, ...]:
    """How good a set is, from the definition: smaller is better."""
    candidates, goal, _ = market
    ours = [candidates[place] for place in some]
    worth = sum(one.contribution for one in ours) - sum(
        loss
        for one, other in combinations(some, 2)
        for place, loss in candidates[one].overlaps
        if place == other
    )
    return (
        -min(worth, goal.required),
        -len({one.strategy for one in ours} - {0}),
        -sum(one.enabling for one in ours),
        -min(worth, goal.desired),
        sum(one.cost for one in ours),
        sum(one.effort for one in ours),
        len(ours),
        [-one.tie_break for one in sorted(ours, key=lambda one: -one.tie_break)],
    )


def best(market: Market) -> Places:
    """The best of all sets that may be chosen."""
    several = (some for some in sets(len(market[0])) if allowed(market, some))
    return min(several, key=lambda some: rank(market, some))


def picked(market: Market, some: Places) -> Label:
    """A set that may be chosen, built candidate by candidate."""
    candidates, _, purses = market
    pick: Label | None = empty_label(purses)
    for place in some:
        assert pick is not None
        pick = extend(pick, place, candidates[place], purses)
    assert pick is not None
    return pick


@given(markets())
def test_the_cover_is_the_best_of_all_sets(market: Market) -> None:
    """And says so."""
    found = cheapest_cover(*market)

    assert found.chosen == best(market)
    assert found.promise == rank(market, found.chosen)[:5]
    assert found.proven


@given(markets(most=6))
def test_a_set_sums_up_to_what_the_definition_says(market: Market) -> None:
    """It can be built if and only if it may be chosen, and a candidate can leave it again."""
    candidates, goal, purses = market
    for some in sets(len(candidates)):
        if not allowed(market, some):
            continue
        pick = picked(market, some)
        assert pick.objective(goal) == rank(market, some)[:5]
        assert pick.sort_key(goal)[1:3] == rank(market, some)[5:7]
        for place in range(len(candidates)):
            more = extend(pick, place, candidates[place], purses)
            if place in some:
                continue
            larger = tuple(sorted({*some, place}))
            assert (more is not None) == allowed(market, larger)
            if more is not None and candidates[place].strategy & ~pick.strategies:
                back = remove(more, place, candidates[place])
                assert back._replace(strategies=pick.strategies) == pick


@given(markets(most=6))
def test_hope_never_promises_less_than_what_is_possible(market: Market) -> None:
    """Whatever a set begins with."""
    candidates, goal, purses = market
    for begun in range(len(candidates) + 1):
        hope = Hope(candidates[begun:], goal, purses)
        for some in sets(len(candidates)):
            if allowed(market, some):
                start = picked(market, tuple(place for place in some if place < begun))
                assert hope.of(start) <= rank(market, some)[:5]


@given(markets(most=6), st.data())
def test_the_best_set_never_begins_with_one_that_is_forgotten(
    market: Market, data: st.DataObject
) -> None:
    """Of what is kept, one set at least can become as good as the best of all."""
    candidates, goal, purses = market
    begun = data.draw(st.integers(0, len(candidates)))
    starts = [some for some in sets(begun) if allowed(market, some)]
    kept = undominated([picked(market, some) for some in starts], candidates[begun:], goal, purses)
    ours = {pick.chosen for pick in kept}
    good = [
        some
        for some in sets(len(candidates))
        if allowed(market, some) and sum(1 << place for place in some if place < begun) in ours
    ]

    assert min(rank(market, some) for some in good) == rank(market, best(market))


@pytest.mark.parametrize("numbers", [{"MANY": 0}, {"MOST_KEPT": 1}, {"MOST_KEPT": 3}])
@settings(max_examples=100)
@given(market=markets())
def test_what_is_not_proven_says_how_far_off_it_may_be(
    numbers: dict[str, int], market: Market
) -> None:
    """What is found may be chosen, and the best of all sets is no better than the bound."""
    with pytest.MonkeyPatch.context() as patch:
        for name, number in numbers.items():
            patch.setattr(solver, name, number)
        found = cheapest_cover(*market)

    assert allowed(market, found.chosen)
    assert found.promise == rank(market, found.chosen)[:5]
    assert found.bound <= rank(market, best(market))[:5] <= found.promise
    assert found.proven == (found.bound == found.promise)


@given(markets(), st.lists(st.tuples(st.integers(0, 9), st.integers(1, 9)), min_size=1))
def test_beyond_many_candidates_the_bound_is_never_beaten_by_what_is_found(
    market: Market, kinds: Sequence[tuple[int, int]]
) -> None:
    """Nor does it promise less than a smaller market gives."""
    candidates, goal, purses = market
    few = len(candidates)
    more = [
        Candidate(
            tie_break=1 << few + place,
            contribution=kinds[place % len(kinds)][1],
            cost=kinds[place % len(kinds)][0],
            effort=1,
            consumption=(kinds[place % len(kinds)][0], 1, 1)[: len(purses)],
        )
        for place in range(MANY + 1)
    ]
    found = cheapest_cover([*candidates, *more], goal, purses)

    assert found.bound <= found.promise
    assert found.bound <= rank(market, best(market))[:5]
    assert allowed(([*candidates, *more], goal, purses), found.chosen)


@given(markets())
def test_a_choice_weighs_sets_as_the_cover_ranks_them(market: Market) -> None:
    """What is unmet and then the price, for the kernel: the same order, but for ties."""
    candidates, goal, purses = market
    keys = [str(place) for place in range(len(candidates))]
    choice = OptionalTasks(zip(keys, candidates, strict=True), goal=goal, budgets=purses)
    several = [some for some in sets(len(candidates)) if allowed(market, some)]

    def weight(some: Places) -> tuple[int, int]:
        done = choice.mask([keys[place] for place in some])
        return choice.shortfall(done), choice.secondary_cost(done)

    for one, other in pairwise(several):
        assert (weight(one) < weight(other)) == (rank(market, one)[:6] < rank(market, other)[:6])


def test_names_break_ties() -> None:
    """The greater bit belongs to the earlier name."""
    two = [
        Candidate(tie_break=bit, contribution=5, cost=1, effort=1, consumption=(1,))
        for bit in (1, 2)
    ]

    assert cheapest_cover(two, CoverageGoal(5, 5), (9,)).chosen == (1,)


def test_one_who_enables_and_brings_something_pays_once() -> None:
    """Else the hope would be too dear, and the only way lost."""
    both = Candidate(tie_break=1, contribution=5, cost=7, effort=1, enabling=True, consumption=(7,))

    assert Hope([both], CoverageGoal(5, 5), (9,)).of(empty_label((9,))) == (-5, 0, -1, -5, 7)


@pytest.mark.parametrize(
    "later",
    [
        Candidate(
            tie_break=1, contribution=9, cost=1, effort=1, consumption=(1,), prerequisites=0b10
        ),
        Candidate(tie_break=1, contribution=9, cost=1, effort=1, consumption=(1,), conflicts=0b01),
        Candidate(
            tie_break=1, contribution=9, cost=1, effort=1, consumption=(1,), overlaps=((0, 8),)
        ),
    ],
    ids=["needs the dearer", "excludes the cheaper", "overlaps with the cheaper"],
)
def test_a_dearer_set_is_kept_for_what_comes_later(later: Candidate) -> None:
    cheap, dear = (
        Candidate(tie_break=4 >> place, contribution=2, cost=cost, effort=1, consumption=(cost,))
        for place, cost in enumerate((1, 3))
    )
    begin = empty_label((10,))
    picks = [extend(begin, 0, cheap, (10,)), extend(begin, 1, dear, (10,))]
    both = [pick for pick in picks if pick is not None]

    assert len(undominated(both, [later], CoverageGoal(20, 20), (10,))) == 2
    assert len(undominated(both, [], CoverageGoal(20, 20), (10,))) == 1
