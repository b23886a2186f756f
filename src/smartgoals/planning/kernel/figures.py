"""Each aim as a sum over numbers, with what no schedule can beat."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from attrs import frozen

from smartgoals.planning.kernel.aim import Aim
from smartgoals.planning.kernel.draft import Draft

if TYPE_CHECKING:
    from smartgoals.planning.kernel.problem import Problem
    from smartgoals.planning.kernel.puzzle import Puzzle


@frozen(eq=False)
class Figure:
    """One aim, ready to be measured. Loads are counted in the parts that shares are counted in.

    Attributes:
        aim: What is measured.
        measure: From a draft to a whole number, the smaller the better.
        limit: A number that no schedule can be below.
        fixed: Whether it is the same for every schedule, so that no search is needed.
    """

    aim: Aim
    measure: Callable[[Draft], int]
    limit: int
    fixed: bool = False


def figure(aim: Aim, problem: Problem, puzzle: Puzzle, finish_bound: int) -> Figure:
    """The figure that belongs to an aim."""
    match aim:
        case Aim.FINISH:
            return Figure(aim, lambda draft: max(draft.ends, default=0), finish_bound)
        case Aim.LATENESS:
            return _lateness(problem, puzzle)
        case Aim.OVERLOAD:
            return _overload(problem, puzzle)
        case Aim.LEADER_LOAD:
            leads = [int(worker.leads) for worker in problem.workers]
            return _priced(aim, puzzle, [[work * lead for lead in leads] for work in puzzle.work])
        case Aim.COST:
            costs = [worker.cost for worker in problem.workers]
            return _priced(aim, puzzle, [[work * cost for cost in costs] for work in puzzle.work])
        case Aim.MISFIT:
            keys = [worker.key for worker in problem.workers]
            misfits = [dict(task.misfit) for task in problem.tasks]
            return _priced(
                aim, puzzle, [[misfit.get(key, 0) for key in keys] for misfit in misfits]
            )


def _lateness(problem: Problem, puzzle: Puzzle) -> Figure:
    dues = [(number, task.due) for number, task in enumerate(problem.tasks) if task.due is not None]

    def measure(draft: Draft) -> int:
        ends = draft.ends
        return sum([ends[task] - due for task, due in dues if ends[task] > due])

    limit = sum(max(puzzle.earliest[task] - due, 0) for task, due in dues)
    return Figure(Aim.LATENESS, measure, limit, fixed=not dues)


def _overload(problem: Problem, puzzle: Puzzle) -> Figure:
    rooms = [worker.room for worker in problem.workers]
    limited = {number: room * puzzle.whole for number, room in enumerate(rooms) if room is not None}

    def measure(draft: Draft) -> int:
        spare = dict(limited)
        for owner, work in zip(draft.owners, puzzle.work, strict=True):
            if owner in spare:
                spare[owner] -= work
        return -sum(min(left, 0) for left in spare.values())

    bound_to = sum(
        work
        for work, able in zip(puzzle.work, puzzle.able, strict=True)
        if limited.keys() >= set(able)
    )
    return Figure(
        Aim.OVERLOAD, measure, max(bound_to - sum(limited.values()), 0), fixed=not limited
    )


def _priced(aim: Aim, puzzle: Puzzle, prices: list[list[int]]) -> Figure:
    def measure(draft: Draft) -> int:
        return sum([row[owner] for row, owner in zip(prices, draft.owners, strict=True)])

    choices = [
        [row[worker] for worker in able] for row, able in zip(prices, puzzle.able, strict=True)
    ]
    return Figure(
        aim,
        measure,
        sum(map(min, choices)),
        fixed=all(min(choice) == max(choice) for choice in choices),
    )
