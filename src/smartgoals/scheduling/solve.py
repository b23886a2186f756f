"""The entry points: better and better schedules, one slice of work at a time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from random import Random

from smartgoals.errors import InvalidValueError, UnknownKeyError
from smartgoals.scheduling.construction import feasible_start
from smartgoals.scheduling.insertion_search import insertion_search
from smartgoals.scheduling.instance import Instance
from smartgoals.scheduling.joint_model import JointModel, supports
from smartgoals.scheduling.joint_search import joint_search
from smartgoals.scheduling.late_acceptance import late_acceptance
from smartgoals.scheduling.lower_bounds import makespan_bound
from smartgoals.scheduling.objectives import ObjectiveFunction, hard_constraints, objective_function
from smartgoals.scheduling.problem import Problem
from smartgoals.scheduling.solution import Assignment, IndexedSchedule, ObjectiveTerm, Schedule


def incumbents(
    problem: Problem, seed: int = 0, *, start: Mapping[str, Assignment] | None = None
) -> Iterator[Schedule]:
    """The incumbent, the best schedule so far, after every slice of work of a few milliseconds.

    The first one comes at once, from priority rules; the same one comes again when a slice found
    nothing better. The caller watches the clock and stops when time is up. The iteration ends when
    the schedule is proven optimal. The same seed gives the same sequence on every platform.

    Args:
        problem: What to schedule.
        seed: The seed of the search, any integer.
        start: The owners and, by their starts, the order of the tasks to begin with, by key; for a
            problem with optional tasks. By default the priority rules give them.

    Raises:
        InvalidValueError: What is given is no problem, or the seed no integer; or a start that is
            infeasible or cannot be begun with.
        UnknownKeyError: A task or worker of the start that is not in the problem.

    >>> from smartgoals.scheduling import Problem, Task, Worker
    >>> tasks = [Task("read", 2), Task("write", 3, predecessors=["read"]), Task("rest", 4)]
    >>> team = [Worker("Ada"), Worker("Max")]
    >>> for best in incumbents(Problem(tasks=tasks, workers=team)):
    ...     print(best.makespan, best.lower_bound, best.is_optimal)
    5 5 True
    """
    if not isinstance(problem, Problem):
        msg = f"a Problem is needed, not {problem!r}"
        raise InvalidValueError(msg, problem)
    if not isinstance(seed, int):
        msg = f"seed must be an integer, not {seed!r}"
        raise InvalidValueError(msg, seed)
    instance = Instance.of(problem)
    first = None if start is None else _begun(problem, instance, start)
    return _incumbents(problem, instance, first, Random(seed))  # noqa: S311 — repeatable, no secret


def _begun(
    problem: Problem, instance: Instance, start: Mapping[str, Assignment]
) -> IndexedSchedule:
    """The schedule to begin with by position; its ends count for nothing."""
    if not supports(problem):
        msg = f"only a problem with optional tasks can be begun with a start, not {problem!r}"
        raise InvalidValueError(msg, start)
    workers = {worker.key: number for number, worker in enumerate(problem.workers)}
    keys = {task.key for task in problem.tasks}
    for key, assignment in start.items():
        for noun, name, known in (("task", key, keys), ("worker", assignment.worker, workers)):
            if name not in known:
                msg = f"the start has {noun} {name!r}, which is not in the problem"
                raise UnknownKeyError(msg, name, tuple(sorted(known)))
    given = [start.get(task.key) for task in problem.tasks]
    owners = tuple(workers[one.worker] if one else instance.unassigned for one in given)
    for task, owner, team in zip(problem.tasks, owners, instance.eligible, strict=True):
        if owner not in team:
            msg = f"the start gives task {task.key!r} to nobody who can do it"
            raise InvalidValueError(msg, task.key)
    if not problem.optional_tasks.is_feasible(instance.selected(owners)):
        msg = "the start does optional tasks that are infeasible together"
        raise InvalidValueError(msg, tuple(sorted(start)))
    starts = tuple(one.start if one else 0 for one in given)
    return IndexedSchedule(owners, starts, starts)


def _incumbents(
    problem: Problem, instance: Instance, start: IndexedSchedule | None, rng: Random
) -> Iterator[Schedule]:
    bound = makespan_bound(instance)
    functions = [objective_function(term, problem, instance, bound) for term in problem.objectives]
    searched = [each for each in functions if not each.is_constant]

    if supports(problem):
        first = feasible_start(instance) if start is None else start
        found = joint_search(JointModel.of(problem, instance), first, rng)
    elif instance.is_plain and [each.term for each in searched] == [ObjectiveTerm.MAKESPAN]:
        found = insertion_search(instance, rng)
    else:
        found = late_acceptance(instance, [hard_constraints(instance), *searched], rng)
    known = next(found)
    best = _to_schedule(problem, functions, bound, known)
    while not best.is_optimal:
        yield best
        latest = next(found)
        if latest is not known:
            known, best = latest, _to_schedule(problem, functions, bound, latest)
    yield best


def _to_schedule(
    problem: Problem,
    functions: Sequence[ObjectiveFunction],
    bound: int,
    indexed: IndexedSchedule,
) -> Schedule:
    names = [worker.key for worker in problem.workers]
    rows = zip(problem.tasks, indexed.owners, indexed.starts, indexed.ends, strict=True)
    return Schedule(
        tuple(
            (task.key, Assignment(names[owner], start, end))
            for task, owner, start, end in rows
            if owner < len(names)
        ),
        makespan=max(indexed.ends, default=0),
        lower_bound=bound,
        objectives=problem.objectives,
        objective_values=tuple(each.evaluate(indexed.owners, indexed.ends) for each in functions),
        lower_bounds=tuple(each.lower_bound for each in functions),
    )


def solve(problem: Problem, *, rounds: int = 100, seed: int = 0) -> Schedule:
    """The best schedule after a fixed number of rounds: the same on every machine.

    Args:
        problem: What to schedule.
        rounds: The number of slices of work, >= 1, a few milliseconds each; fewer are used when
            the schedule is proven optimal before.
        seed: The seed of the search, any integer.

    Raises:
        InvalidValueError: Less than one round, no problem, or a seed that is no integer.

    >>> from smartgoals.scheduling import Problem, Task, Worker
    >>> solve(Problem(tasks=[Task("a", 2)], workers=[Worker("Ada")])).assignments["a"]
    Assignment(worker='Ada', start=0, end=2)
    """
    if not isinstance(rounds, int) or rounds < 1:
        msg = f"rounds must be an integer >= 1, not {rounds!r}"
        raise InvalidValueError(msg, rounds)
    return list(islice(incumbents(problem, seed), rounds))[-1]
