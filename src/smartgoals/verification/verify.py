"""An independent checker: does a plan keep what every plan promises?

Written from the definition and sharing no code with the stages of the planner, so that the same
mistake would have to be made twice.
"""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from smartgoals.errors import InvalidValueError
from smartgoals.model.cascade_plan import CascadePlan
from smartgoals.model.plan import Plan
from smartgoals.model.profile import Profile
from smartgoals.verification.assignment import keeps_the_owners
from smartgoals.verification.capacity import keeps_the_days
from smartgoals.verification.cascade import keeps_the_nesting
from smartgoals.verification.delegation import keeps_the_handover
from smartgoals.verification.figures import keeps_the_figures
from smartgoals.verification.milestones import keeps_the_milestones
from smartgoals.verification.rollup import keeps_the_sums
from smartgoals.verification.selection import keeps_the_choice
from smartgoals.verification.timetable import keeps_the_time
from smartgoals.verification.violation import Violation

# What a cascade promises: each of its plans holds, and all of them hold together.

FAMILIES = (keeps_the_nesting, keeps_the_days, keeps_the_sums)
"""Every family of promises between the plans of a cascade."""


def keeps_the_cascade(tree: CascadePlan) -> Iterator[Violation]:
    """The plans hold together; what each promises by itself is looked at elsewhere."""
    for keeps in FAMILIES:
        yield from keeps(tree)


def located(path: str, violation: Violation) -> Violation:
    """The violation of one plan, said from the top of the cascade."""
    return evolve(violation, about=f"{path}/{violation.about}") if path else violation


PROMISES = (
    keeps_the_choice,
    keeps_the_owners,
    keeps_the_time,
    keeps_the_figures,
    keeps_the_milestones,
    keeps_the_handover,
)
"""Every family of promises, in the order of the planner's stages."""


def verify(subject: Plan | CascadePlan, *, profile: Profile | None = None) -> tuple[Violation, ...]:
    """Every violation in a plan or in the plans of a cascade; empty where there is none.

    Args:
        subject: The plan or cascade plan to check, whoever made it.
        profile: The thresholds it was planned with; by default those the plan remembers, else
            the standard `Profile()`.

    Raises:
        InvalidValueError: For anything that is neither a plan nor a cascade plan.
    """
    if isinstance(subject, Plan):
        return _verify_plan(subject, profile)
    if isinstance(subject, CascadePlan):
        return _verify_cascade(subject, profile or Profile())
    msg = f"verify takes a Plan or a CascadePlan, not a {type(subject).__name__}"
    raise InvalidValueError(msg, subject)


def _verify_plan(plan: Plan, profile: Profile | None) -> tuple[Violation, ...]:
    if profile is None:
        profile = plan.planner.profile if plan.planner else Profile()
    strangers = {one.action for one in plan.delegations} - {one.key for one in plan.policy.actions}
    promises = PROMISES[:1] if strangers else PROMISES
    return tuple(violation for keeps in promises for violation in keeps(plan, profile))


def _verify_cascade(tree: CascadePlan, profile: Profile) -> tuple[Violation, ...]:
    alone = (
        located(one.path, violation)
        for one in tree.plans
        for violation in _verify_plan(one.plan, profile)
    )
    return (*alone, *keeps_the_cascade(tree))
