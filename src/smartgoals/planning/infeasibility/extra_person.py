"""The smallest addition of one person that makes a plan feasible: days first, then skill levels."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from attrs import evolve

from smartgoals.model.infeasibility import OneMorePerson
from smartgoals.planning.context import PlanningContext
from smartgoals.planning.infeasibility.apply import apply_relaxation
from smartgoals.planning.infeasibility.bisection import fewest_steps
from smartgoals.planning.infeasibility.conflict import is_feasible
from smartgoals.values.amount import exact_sum, quantize, quantum


def one_more_person(context: PlanningContext) -> Iterator[OneMorePerson]:
    """The least demanding additional person that is enough, or None.

    From a person with every skill and all days, days are removed as long as the plan stays
    feasible, then one skill after the other is lowered, level by level.
    """
    efforts = [action.effort for action in context.policy.actions]
    step = quantum(*efforts)
    needs = (need for action in context.policy.actions for need in action.needs)
    skills = dict(sorted(needs))  # of each skill the highest level, because it comes last

    def newcomer(steps: int) -> OneMorePerson:
        days = quantize(steps * Fraction(step), step)
        return OneMorePerson(skills=tuple(sorted(skills.items())), days=days)

    most = max(1, int(Fraction(exact_sum(efforts)) / Fraction(step)))
    steps = fewest_steps(most, lambda steps: apply_relaxation(context, newcomer(steps)))
    if steps is not None:
        yield _plainest(context, newcomer(steps))


def _plainest(context: PlanningContext, person: OneMorePerson) -> OneMorePerson:
    for skill, level in person.skills:
        others = tuple(one for one in person.skills if one[0] != skill)
        lower = (tuple(sorted((*others, (skill, less)))) for less in range(level))
        for skills in (others, *lower):
            plainer = evolve(person, skills=skills)
            if is_feasible(apply_relaxation(context, plainer)):
                person = plainer
                break
    return person
