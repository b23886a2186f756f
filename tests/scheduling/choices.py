"""Problems with optional tasks, small enough for Hypothesis."""

from __future__ import annotations

from attrs import evolve
from hypothesis import strategies as st

from scheduling.instances import problems
from smartgoals.scheduling import Candidate, CoverageGoal, OptionalTasks, Problem


@st.composite
def offers(draw: st.DrawFn, count: int, purses: int) -> list[Candidate]:
    """Candidates as a market has them: none before one it needs, and all of them agree."""
    places = range(count)
    needs = [sum(1 << other for other in range(place) if not draw(_ODDS)) for place in places]
    pairs = [(one, other) for one in places for other in range(one)]
    clashing = [pair for pair in pairs if not draw(_ODDS)]
    overlapping = [(*pair, draw(st.integers(0, 6))) for pair in pairs if not draw(_ODDS)]
    names = draw(st.permutations([*places]))
    costs = [draw(st.integers(0, 9)) for _ in places]
    return [
        Candidate(
            tie_break=1 << names[place],
            contribution=draw(st.integers(-3, 9)),
            cost=costs[place],
            effort=draw(st.integers(0, 3)),
            strategy=draw(st.sampled_from([0, 1, 2, 4])),
            enabling=draw(st.sampled_from([False, False, True])),
            prerequisites=needs[place],
            conflicts=sum(1 << sum(pair) - place for pair in clashing if place in pair),
            consumption=(costs[place], draw(st.integers(0, 4)), draw(st.integers(0, 4)))[:purses],
            overlaps=tuple(
                (one + other - place, loss)
                for one, other, loss in overlapping
                if place in {one, other}
            ),
        )
        for place in places
    ]


_ODDS = st.integers(0, 5)


def goals() -> st.SearchStrategy[CoverageGoal]:
    """What is wanted, and what is enough: mostly a little more, now and then less."""
    amounts = st.integers(0, 30)
    return st.builds(
        lambda wanted, more: CoverageGoal(wanted, wanted + more), amounts, st.integers(-2, 6)
    )


def limits() -> st.SearchStrategy[tuple[int, ...]]:
    """What is in up to three purses."""
    return st.lists(st.integers(0, 20), max_size=3).map(tuple)


@st.composite
def optional_problems(draw: st.DrawFn, most: int = 8) -> Problem:
    """Any problem, some of whose tasks are optional."""
    problem = draw(problems(most))
    keys = [task.key for task in problem.tasks]
    optional = draw(st.lists(st.sampled_from(keys), unique=True)) if keys else []
    purses = draw(limits())
    several = draw(offers(len(optional), len(purses)))
    choice = OptionalTasks(
        zip(optional, several, strict=True),
        goal=draw(goals()),
        budgets=purses,
        warm_start=draw(st.sets(st.sampled_from(optional))) if optional else (),
    )
    return evolve(problem, optional_tasks=choice)
