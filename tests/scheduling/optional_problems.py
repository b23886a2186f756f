"""Hypothesis strategies for small problems with optional tasks."""

from __future__ import annotations

from attrs import evolve
from hypothesis import strategies as st

from scheduling.instances import problems
from smartgoals.scheduling import Candidate, CoverageGoal, OptionalTasks, Problem


@st.composite
def candidate_sets(draw: st.DrawFn, count: int, budgets: int) -> list[Candidate]:
    """Consistent candidates: each after its prerequisites, conflicts and overlaps mutual."""
    places = range(count)
    prerequisites = [
        sum(1 << other for other in range(place) if not draw(_ODDS)) for place in places
    ]
    pairs = [(first, other) for first in places for other in range(first)]
    conflicting = [pair for pair in pairs if not draw(_ODDS)]
    overlapping = [(*pair, draw(st.integers(0, 6))) for pair in pairs if not draw(_ODDS)]
    ranks = draw(st.permutations([*places]))
    costs = [draw(st.integers(0, 9)) for _ in places]
    return [
        Candidate(
            tie_break=1 << ranks[place],
            contribution=draw(st.integers(-3, 9)),
            cost=costs[place],
            effort=draw(st.integers(0, 3)),
            strategy=draw(st.sampled_from([0, 1, 2, 4])),
            enabling=draw(st.sampled_from([False, False, True])),
            prerequisites=prerequisites[place],
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


def goals() -> st.SearchStrategy[CoverageGoal]:
    """Required and desired contributions; desired is mostly a little more, sometimes less."""
    amounts = st.integers(0, 30)
    return st.builds(
        lambda required, more: CoverageGoal(required, required + more), amounts, st.integers(-2, 6)
    )


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
    found = draw(candidate_sets(len(optional), len(budgets)))
    options = OptionalTasks(
        zip(optional, found, strict=True),
        goal=draw(goals()),
        budgets=budgets,
        warm_start=draw(st.sets(st.sampled_from(optional))) if optional else (),
    )
    return evolve(problem, optional_tasks=options)
