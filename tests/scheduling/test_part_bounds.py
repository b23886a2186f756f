"""What no better schedule can be below, part by part, against all schedules of small problems."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import assume, given

from scheduling.brute_force import all_schedules, parts_from_definition
from scheduling.optional_problems import optional_problems
from scheduling.test_laws import SEEDS, fewer_examples
from smartgoals.scheduling import Problem, part_bounds, parts_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scheduling.brute_force import Row


@fewer_examples
@given(optional_problems(most=4), SEEDS)
def test_no_bound_is_above_a_schedule_that_is_no_worse_before(problem: Problem, seed: int) -> None:
    """Whatever schedule is asked about."""
    assume(problem.optional_tasks.candidates)
    order = parts_of(problem)
    values = sorted({_value(problem, rows) for rows in all_schedules(problem)})
    asked = values[seed % len(values)]
    bounds = part_bounds(problem, dict(zip(order, asked, strict=True)))
    assert [*bounds] == [*order]
    for place, bound in enumerate(bounds.values()):
        rivals = [one[place] for one in values if _no_worse(one[:place], asked[:place])]
        assert bound <= min(rivals), order[place]


def _value(problem: Problem, rows: Sequence[Row]) -> tuple[int, ...]:
    return tuple(parts_from_definition(problem, rows))


def _no_worse(one: Sequence[int], other: Sequence[int]) -> bool:
    return all(mine <= theirs for mine, theirs in zip(one, other, strict=True))
