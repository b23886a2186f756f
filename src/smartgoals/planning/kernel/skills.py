"""Who can do what, without asking everybody about everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from smartgoals.planning.kernel.task import Pairs, Task
    from smartgoals.planning.kernel.worker import Worker


def able_workers(tasks: tuple[Task, ...], workers: tuple[Worker, ...]) -> list[tuple[int, ...]]:
    """For each task, the positions of the workers who can do it.

    Tasks that ask for the same skills share one tuple, so that the cost is that of the distinct
    demands and not of all tasks times all workers.
    """
    holders: dict[str, list[tuple[int, int]]] = {}
    for position, worker in enumerate(workers):
        for skill, level in worker.skills:
            holders.setdefault(skill, []).append((position, level))

    def able(skills: Pairs) -> tuple[int, ...]:
        sets = [
            {position for position, held in holders.get(skill, ()) if held >= level}
            for skill, level in skills
        ]
        return tuple(sorted(set.intersection(*sets))) if sets else tuple(range(len(workers)))

    answers = {skills: able(skills) for skills in dict.fromkeys(task.skills for task in tasks)}
    return [answers[task.skills] for task in tasks]
