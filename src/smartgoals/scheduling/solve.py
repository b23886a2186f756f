"""Better and better schedules, one slice of work at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from random import Random

from smartgoals.errors import InvalidValueError
from smartgoals.scheduling.insertion_search import weave
from smartgoals.scheduling.instance import Instance
from smartgoals.scheduling.late_acceptance import relay
from smartgoals.scheduling.lower_bounds import finish_bound
from smartgoals.scheduling.objectives import TermTable, figure, law
from smartgoals.scheduling.problem import Problem
from smartgoals.scheduling.solution import Assignment, IndexedSchedule, ObjectiveTerm, Schedule

# From a draft in bare numbers back to a schedule with names.


def written(
    problem: Problem, figures: Sequence[TermTable], finish_bound: int, draft: IndexedSchedule
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
        makespan=max(draft.ends, default=0),
        lower_bound=finish_bound,
        objectives=problem.objectives,
        objective_values=tuple(figure.measure(draft.owners, draft.ends) for figure in figures),
        lower_bounds=tuple(figure.limit for figure in figures),
    )


def incumbents(problem: Problem, seed: int = 0) -> Iterator[Schedule]:
    """The best schedule so far, after every slice of work of a few milliseconds.

    The first one comes at once, from priority rules; the same one comes again when a slice brought
    nothing better. The caller holds the clock and stops when time is up. The iteration ends by
    itself when the schedule is proven to be the best there is. The same seed gives the same
    sequence on every platform.

    >>> from smartgoals.scheduling import Problem, Task, Worker
    >>> tasks = [Task("read", 2), Task("write", 3, predecessors=["read"]), Task("rest", 4)]
    >>> team = [Worker("Ada"), Worker("Max")]
    >>> for best in incumbents(Problem(tasks=tasks, workers=team)):
    ...     print(best.makespan, best.lower_bound, best.is_optimal)
    5 5 True
    """
    puzzle = Instance.of(problem)
    bound = finish_bound(puzzle)
    figures = [figure(aim, problem, puzzle, bound) for aim in problem.objectives]
    open_figures = [each for each in figures if not each.fixed]
    rng = Random(seed)  # noqa: S311 — a search wants repeatable chance, not secrets

    if puzzle.plain and [each.aim for each in open_figures] == [ObjectiveTerm.MAKESPAN]:
        drafts = weave(puzzle, rng)
    else:
        drafts = relay(puzzle, [law(puzzle), *open_figures], rng)
    known = next(drafts)
    best = written(problem, figures, bound, known)
    while not best.is_optimal:
        yield best
        draft = next(drafts)
        if draft is not known:
            known, best = draft, written(problem, figures, bound, draft)
    yield best


def solve(problem: Problem, *, rounds: int = 100, seed: int = 0) -> Schedule:
    """The best schedule after a fixed number of rounds: the same on every machine.

    A round is a slice of work of `incumbents`, a few milliseconds; it takes fewer of them when
    the schedule is proven to be the best before.

    Raises:
        InvalidValueError: Less than one round.

    >>> from smartgoals.scheduling import Problem, Task, Worker
    >>> solve(Problem(tasks=[Task("a", 2)], workers=[Worker("Ada")])).assignments["a"]
    Assignment(worker='Ada', start=0, end=2)
    """
    if rounds < 1:
        msg = f"a schedule takes one round at least, not {rounds!r}"
        raise InvalidValueError(msg, rounds)
    return list(islice(incumbents(problem, seed), rounds))[-1]
