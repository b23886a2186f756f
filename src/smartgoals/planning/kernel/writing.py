"""From a draft in bare numbers back to a schedule with names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smartgoals.planning.kernel.schedule import Assignment, Schedule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from smartgoals.planning.kernel.draft import Draft
    from smartgoals.planning.kernel.figures import Figure
    from smartgoals.planning.kernel.problem import Problem


def written(
    problem: Problem, figures: Sequence[Figure], finish_bound: int, draft: Draft
) -> Schedule:
    """The schedule of a draft, with what it is worth and what no schedule can beat."""
    names = [worker.key for worker in problem.workers]
    lines = zip(problem.tasks, draft.owners, draft.starts, draft.ends, strict=True)
    return Schedule(
        tuple(
            (task.key, Assignment(names[owner], start, end))
            for task, owner, start, end in lines
            if owner < len(names)
        ),
        finish=max(draft.ends, default=0),
        bound=finish_bound,
        aims=problem.aims,
        worth=tuple(figure.measure(draft.owners, draft.ends) for figure in figures),
        limits=tuple(figure.limit for figure in figures),
    )
