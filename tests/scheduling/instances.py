"""Problems to try the kernel on: seeded ones of any size, and small ones for Hypothesis."""

from __future__ import annotations

from random import Random

from hypothesis import strategies as st

from smartgoals.scheduling import PUNCTUAL, Aim, Problem, Task, Worker

SKILLS = ("draw", "prose", "sums")


def crowd(seed: int, tasks: int, workers: int, arrows: int = 0) -> Problem:
    """A problem of the plain sort: skills and precedence, nothing closed, nothing shared."""
    dice = Random(seed)  # noqa: S311 — repeatable, not secret
    team = [
        Worker(f"w{number}", skills={skill: dice.randrange(3) for skill in dice.sample(SKILLS, 2)})
        for number in range(workers)
    ]
    held = [pair for worker in team for pair in worker.skills]
    after: list[set[str]] = [set() for _ in range(tasks)]
    for _ in range(arrows):
        earlier, later = sorted(dice.sample(range(tasks), 2))
        after[later].add(f"t{earlier}")
    work = []
    for number in range(tasks):
        skill, level = dice.choice(held)
        asked = {skill: dice.randint(0, level)}
        work.append(Task(f"t{number}", dice.randint(1, 40), skills=asked, after=after[number]))
    return Problem(tasks=work, workers=team)


@st.composite
def plain_problems(draw: st.DrawFn, most: int = 12) -> Problem:
    """Skills, precedence, release dates and milestones; the aim is an early finish."""
    return _problem(draw, most, rich=False)


@st.composite
def rich_problems(draw: st.DrawFn, most: int = 12) -> Problem:
    """Everything at once: closed slots, shares, due dates, loads, misfits, costs, any aims."""
    return _problem(draw, most, rich=True)


def problems(most: int = 12) -> st.SearchStrategy[Problem]:
    """Plain and rich ones."""
    return plain_problems(most) | rich_problems(most)


def _problem(draw: st.DrawFn, most: int, *, rich: bool) -> Problem:
    levels = st.dictionaries(st.sampled_from(SKILLS), st.integers(0, 2))
    count = draw(st.integers(1, 3))
    team = [
        Worker(
            f"w{number}",
            skills=draw(levels) if number else dict.fromkeys(SKILLS, 2),
            closed=draw(st.lists(st.integers(0, 12), max_size=4)) if rich else (),
            cost=draw(st.integers(0, 3)) if rich else 0,
            room=draw(st.none() | st.integers(0, 9)) if rich else None,
            leads=rich and number == 0,
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
                after=draw(st.sets(st.sampled_from(earlier), max_size=2)) if earlier else (),
                release=draw(st.sampled_from([0, 0, 3])),
                due=draw(st.none() | st.integers(0, 12)) if rich else None,
                share=draw(st.sampled_from(["1", "1/2", "0.3"])) if rich else 1,
                beyond=rich and draw(st.sampled_from([False, False, True])),
                misfit={"w0": draw(st.integers(0, 3))} if rich else {},
            )
        )
    aims = draw(st.permutations([*Aim])) if rich else PUNCTUAL
    return Problem(tasks=tasks, workers=team, aims=aims)
