"""An independent checker: does a plan keep what every plan promises?

Written from the definition and sharing no code with the stages of the planner, so that the same
mistake would have to be made twice.
"""

from __future__ import annotations

from typing import overload

from smartgoals.errors import InvalidValueError
from smartgoals.model.cascade_plan import CascadePlan
from smartgoals.model.plan import Plan
from smartgoals.model.profile import Profile
from smartgoals.planning import kernel
from smartgoals.planning.promises.cascade import keeps_the_cascade, located
from smartgoals.planning.promises.choice import keeps_the_choice
from smartgoals.planning.promises.figures import keeps_the_figures
from smartgoals.planning.promises.handover import keeps_the_handover
from smartgoals.planning.promises.milestones import keeps_the_milestones
from smartgoals.planning.promises.ownership import keeps_the_owners
from smartgoals.planning.promises.time import keeps_the_time
from smartgoals.planning.promises.violation import Violation

PROMISES = (
    keeps_the_choice,
    keeps_the_owners,
    keeps_the_time,
    keeps_the_figures,
    keeps_the_milestones,
    keeps_the_handover,
)
"""Every family of promises, in the order of the planner's stages."""


def verify_plan(plan: Plan, *, profile: Profile | None = None) -> tuple[Violation, ...]:
    """Every promise that a plan breaks; nothing where it keeps them all.

    Args:
        plan: What somebody, not necessarily this library, has planned.
        profile: The house's numbers; by default those the plan was drawn with.
    """
    if profile is None:
        profile = plan.planner.profile if plan.planner else Profile()
    strangers = {one.action for one in plan.delegations} - {one.key for one in plan.policy.actions}
    promises = PROMISES[:1] if strangers else PROMISES
    return tuple(violation for keeps in promises for violation in keeps(plan, profile))


def verify_cascade(tree: CascadePlan, *, profile: Profile = Profile()) -> tuple[Violation, ...]:
    """Every promise that a cascade breaks: those of its plans, then those between them.

    Args:
        tree: What somebody, not necessarily this library, has planned.
        profile: The house's numbers it was planned with.
    """
    alone = (
        located(one.path, violation)
        for one in tree.plans
        for violation in verify_plan(one.plan, profile=profile)
    )
    return (*alone, *keeps_the_cascade(tree))


@overload
def verify(subject: Plan | CascadePlan, schedule: None = None) -> tuple[Violation, ...]: ...
@overload
def verify(subject: kernel.Problem, schedule: kernel.Schedule) -> tuple[kernel.Violation, ...]: ...
def verify(
    subject: Plan | CascadePlan | kernel.Problem, schedule: kernel.Schedule | None = None
) -> tuple[Violation, ...] | tuple[kernel.Violation, ...]:
    """What is wrong with a plan, with those of a cascade, or with a schedule of a problem; nothing where all is well.

    Raises:
        InvalidValueError: For a problem without a schedule, or anything else.
    """
    if isinstance(subject, Plan) and schedule is None:
        return verify_plan(subject)
    if isinstance(subject, CascadePlan) and schedule is None:
        return verify_cascade(subject)
    if isinstance(subject, kernel.Problem) and schedule is not None:
        return kernel.verify(subject, schedule)
    msg = f"verify takes a plan, the plan of a cascade, or a problem and its schedule, not {subject!r}"
    raise InvalidValueError(msg, subject)
