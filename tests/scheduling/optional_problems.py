"""Hypothesis strategies for small problems with optional tasks."""

from __future__ import annotations

from attrs import evolve
from hypothesis import strategies as st

from scheduling.instances import problems
from smartgoals.scheduling import Candidate, CoverageGoal, OptionalTasks, Problem


@st.composite
def candidate_sets(draw: st.DrawFn, count: int, budgets: int, targets: int = 1) -> list[Candidate]:
    """Consistent candidates: each after its prerequisites, conflicts and overlaps mutual."""
    places = range(count)
    prerequisites = [
        sum(1 << other for other in range(place) if not draw(_ODDS)) for place in places
    ]
    pairs = [(first, other) for first in places for other in range(first)]
    conflicting = [pair for pair in pairs if not draw(_ODDS)]
    lost = st.tuples(*[st.integers(0, 6)] * targets)
    overlapping = [(*pair, draw(lost)) for pair in pairs if not draw(_ODDS)]
    ranks = draw(st.permutations([*places]))
    costs = [draw(st.integers(0, 9)) for _ in places]
    efforts = [draw(st.integers(0, 3)) for _ in places]
    enabling = [draw(st.sampled_from([False, False, True])) for _ in places]
    wanted = [enabling[place] and not draw(_ODDS) for place in places]
    waited_for = [
        sum(
            1 << other
            for other in places
            if other != place and enabling[other] and not wanted[other] and not draw(_ODDS)
        )
        for place in places
    ]
    return [
        Candidate(
            tie_break=1 << ranks[place],
            contributions=draw(st.tuples(*[st.integers(-3, 9)] * targets)),
            cost=costs[place],
            effort=efforts[place],
            strategies=draw(st.sampled_from([0, 1, 2, 4, 3])),
            enabling=enabling[place],
            wanted=wanted[place],
            prerequisites=prerequisites[place],
            waits_for=waited_for[place],
            conflicts=sum(1 << sum(pair) - place for pair in conflicting if place in pair),
            consumption=(costs[place], draw(st.integers(0, 4)), draw(st.integers(0, 4)))[:budgets],
            overlaps=tuple(
                (first + other - place, loss)
                for first, other, loss in overlapping
                if place in {first, other}
            ),
        )
        for place in places
    ]


_ODDS = st.integers(0, 5)


def goals(targets: int = 1) -> st.SearchStrategy[tuple[CoverageGoal, ...]]:
    """Required and desired contributions; desired is mostly a little more, sometimes less."""
    amounts = st.integers(0, 30)
    goal = st.builds(
        lambda required, more: CoverageGoal(required, max(required + more, 0)),
        amounts,
        st.integers(-2, 6),
    )
    return st.tuples(*[goal] * targets)


def budget_limits() -> st.SearchStrategy[tuple[int, ...]]:
    """The limits of up to three budgets."""
    return st.lists(st.integers(0, 20), max_size=3).map(tuple)


@st.composite
def optional_problems(draw: st.DrawFn, most: int = 8) -> Problem:
    """Any problem, some tasks of which are optional."""
    problem = draw(problems(most))
    keys = [task.key for task in problem.tasks]
    optional = draw(st.lists(st.sampled_from(keys), unique=True)) if keys else []
    budgets = draw(budget_limits())
    targets = draw(st.integers(1, 3))
    found = draw(candidate_sets(len(optional), len(budgets), targets))
    options = OptionalTasks(
        zip(optional, found, strict=True),
        goals=draw(goals(targets)),
        budgets=budgets,
        warm_start=draw(st.sets(st.sampled_from(optional))) if optional else (),
    )
    return evolve(problem, optional_tasks=options)
