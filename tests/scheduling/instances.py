"""Problems for the tests: seeded ones of any size, and Hypothesis strategies for small ones."""

from __future__ import annotations

from random import Random

from hypothesis import strategies as st

from smartgoals.scheduling import DUE_DATE_OBJECTIVES, ObjectiveTerm, Problem, Task, Worker

SKILLS = ("draw", "prose", "sums")


def seeded_problem(seed: int, tasks: int, workers: int, arcs: int = 0) -> Problem:
    """A plain problem: skills and precedence, no breaks, demands of 1."""
    rng = Random(seed)  # noqa: S311 — repeatable, not secret
    team = [
        Worker(f"w{number}", skills={skill: rng.randrange(3) for skill in rng.sample(SKILLS, 2)})
        for number in range(workers)
    ]
    held = [pair for worker in team for pair in worker.skills]
    predecessors: list[set[str]] = [set() for _ in range(tasks)]
    for _ in range(arcs):
        earlier, later = sorted(rng.sample(range(tasks), 2))
        predecessors[later].add(f"t{earlier}")
    work = []
    for number in range(tasks):
        skill, level = rng.choice(held)
        required = {skill: rng.randint(0, level)}
        work.append(
            Task(
                f"t{number}", rng.randint(1, 40), skills=required, predecessors=predecessors[number]
            )
        )
    return Problem(tasks=work, workers=team)


@st.composite
def plain_problems(draw: st.DrawFn, most: int = 12) -> Problem:
    """Skills, precedence, release dates and milestones; the objective is the makespan."""
    return _problem(draw, most, rich=False)


@st.composite
def rich_problems(draw: st.DrawFn, most: int = 12) -> Problem:
    """Everything at once: breaks, demands, due dates, capacities, costs, any order of objectives."""
    return _problem(draw, most, rich=True)


def problems(most: int = 12) -> st.SearchStrategy[Problem]:
    """Plain and rich problems."""
    return plain_problems(most) | rich_problems(most)


def _problem(draw: st.DrawFn, most: int, *, rich: bool) -> Problem:
    levels = st.dictionaries(st.sampled_from(SKILLS), st.integers(0, 2))
    count = draw(st.integers(1, 3))
    team = [
        Worker(
            f"w{number}",
            skills=draw(levels) if number else dict.fromkeys(SKILLS, 2),
            breaks=draw(st.lists(st.integers(0, 12), max_size=4)) if rich else (),
            rate=draw(st.integers(0, 3)) if rich else 0,
            capacity=draw(st.none() | st.integers(0, 9)) if rich else None,
            is_leader=rich and number == 0,
        )
        for number in range(count)
    ]
    tasks: list[Task] = []
    for number in range(draw(st.integers(0, most))):
        earlier = [task.key for task in tasks]
        tasks.append(
            Task(
                f"t{number}",
                draw(st.integers(0, 5)),
                skills=draw(
                    st.dictionaries(st.sampled_from(SKILLS), st.integers(0, 2), max_size=1)
                ),
                predecessors=draw(st.sets(st.sampled_from(earlier), max_size=2)) if earlier else (),
                release_date=draw(st.sampled_from([0, 0, 3])),
                due_date=draw(st.none() | st.integers(0, 12)) if rich else None,
                deadline=draw(st.none() | st.integers(0, 12)) if rich else None,
                demand=draw(st.sampled_from(["1", "1/2", "0.3"])) if rich else 1,
                ignores_capacity=rich and draw(st.sampled_from([False, False, True])),
                assignment_costs={"w0": draw(st.integers(0, 3))} if rich else {},
            )
        )
    objectives = draw(st.permutations([*ObjectiveTerm])) if rich else DUE_DATE_OBJECTIVES
    return Problem(tasks=tasks, workers=team, objectives=objectives)
