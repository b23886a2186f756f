"""How long a whole organisation takes to plan: a tree of policies, down to 1,000 people.

    python benchmarks/cascade.py

CPU seconds of one core, on a seeded organisation. Every policy has ten actions; each action of the
upper levels is unfolded into a policy of its own, led by its owner. People work in departments of
ten: the actions of a department are unfolded once more, and served by its ten people.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import pairwise
from math import log
from random import Random

import smartgoals as sg
from smartgoals.model import Cascade, CascadePlan, Contribution, Improvement, Strength
from smartgoals.verification import verify

TODAY = date(2026, 1, 5)
DEADLINE = date(2027, 12, 31)
WIDTH = 10
SKILLS = ("analysis", "events", "writing", "teaching", "selling")
VISITS = sg.Measure("visits", unit="visits", source="ticket desk", every="month")


class Organisation:
    """Departments of ten, and the tree of what they are to do."""

    def __init__(self, seed: int, departments: int) -> None:
        self.dice = Random(seed)
        self.departments = [
            [f"p{WIDTH * place + seat}" for seat in range(WIDTH)] for place in range(departments)
        ]
        self.team = sg.Team([self.person(key) for keys in self.departments for key in keys])
        self.tree = self.branch(self.departments, 100 * departments * WIDTH)

    def person(self, key: str) -> sg.Person:
        """Somebody who can do most things, and wants to learn one."""
        skills = {skill: self.dice.choice([3, 3, 4]) for skill in SKILLS}
        return sg.Person(
            f"Person {key}",
            key=key,
            skills=skills,
            aims=[self.dice.choice(SKILLS)],
            commitment=self.dice.choice([0.6, 0.8, 1]),
            capacity=self.dice.choice([200, 240, 300]),
        )

    def branch(self, departments: list[list[str]], wanted: int | None = None) -> Cascade:
        """The policy of some departments, unfolded among them, or of one, among its people."""
        policy = self.policy(len(departments) * WIDTH, wanted)
        keys = [action.key for action in policy.actions]
        if len(departments) == 1:
            people = departments[0]
            leaves = {key: self.policy(1) for key in keys}
            return Cascade(policy, under=leaves, people=people)
        size = len(departments) // WIDTH
        parts = [departments[size * place : size * (place + 1)] for place in range(WIDTH)]
        return Cascade(
            policy,
            under={key: self.branch(part) for key, part in zip(keys, parts, strict=True)},
            people=[part[0][0] for part in parts],
        )

    def policy(self, scale: int, wanted: int | None = None) -> sg.Policy:
        """Ten actions; leading takes a tenth of one's days, doing all of some of them."""
        target = VISITS.from_to(0, wanted) if wanted else sg.Target(VISITS)
        return sg.Policy(
            sg.Objective(
                "Welcome more visits",
                target=target,
                deadline=DEADLINE if wanted else None,
                purposes=[sg.Purpose("The town keeps its museums")] if wanted else (),
            ),
            key="policy",
            diagnosis=[Strength("A strong team"), Improvement("Few come back")],
            strategies=[sg.Strategy("Many doors", key="doors")],
            actions=[self.action(place, scale) for place in range(WIDTH)],
        )

    def action(self, place: int, scale: int) -> sg.Action:
        """One action among ten that bring the same, more or less: about a tenth each."""
        likely, leads = self.dice.randint(90, 150), scale > 1
        points = (Decimal(scale * likely * part) / 100 for part in (7, 10, 14))
        return sg.Action(
            f"Do the thing number {place}",
            key=f"a{place}",
            strategy="doors",
            effort=self.dice.randint(8, 16) if leads else self.dice.randint(1, 4),
            share=".1" if leads else 1,
            chance=self.dice.choice([0.8, 0.9, 1]),
            contributions=[Contribution(VISITS, sg.Estimate(*points))],
            needs={self.dice.choice(SKILLS): self.dice.randint(1, 3)},
        )


def seconds(work: Iterator[object]) -> float:
    """CPU seconds until a piece of work is done."""
    begun = time.process_time()
    for _ in work:
        pass
    return time.process_time() - begun


def main() -> None:
    """Print the cost of trees of growing size, per policy too, and how it grows."""
    costs: dict[int, float] = {}
    for departments in (1, 10, 100):
        organisation = Organisation(1, departments)
        plans: list[CascadePlan] = []
        profile = sg.Profile(rounds=2)

        def planning(
            one: Organisation = organisation, into: list[CascadePlan] = plans
        ) -> Iterator[None]:
            into.append(sg.plan(one.tree, one.team, today=TODAY, profile=sg.Profile(rounds=2)))
            yield

        took = seconds(planning())
        tree = plans[0]
        policies = len(tree.plans)
        costs[policies] = took
        begun = time.process_time()
        broken = verify(tree, profile=profile)
        checked = time.process_time() - begun
        print(
            f"{policies:6,} policies  {len(tree.rows()):7,} delegated  "
            f"{len(organisation.team.people):6,} people  {took:7.2f} s  "
            f"{1_000 * took / policies:6.1f} ms a policy  checked in {checked:6.2f} s, "
            f"{len(broken)} broken, {len(tree.missing)} missing, "
            f"coverage {tree.estimated_coverage} -> {tree.coverage}"
        )
    sizes = sorted(costs)
    for smaller, larger in pairwise(sizes):
        slope = log(costs[larger] / costs[smaller]) / log(larger / smaller)
        print(f"growth exponent {smaller:,} -> {larger:,} policies: {slope:.2f}")


if __name__ == "__main__":
    main()
