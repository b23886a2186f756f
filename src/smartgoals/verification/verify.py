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
from smartgoals.verification.assignment import check_assignment
from smartgoals.verification.capacity import check_capacity
from smartgoals.verification.cascade import check_inheritance
from smartgoals.verification.delegation import check_delegation
from smartgoals.verification.figures import check_figures
from smartgoals.verification.milestones import check_milestones
from smartgoals.verification.rollup import check_rollup
from smartgoals.verification.selection import check_selection
from smartgoals.verification.timetable import check_timetable
from smartgoals.verification.violation import Violation

# What a cascade promises: each of its plans holds, and all of them hold together.

CASCADE_CHECKS = (check_inheritance, check_capacity, check_rollup)
"""Every family of promises between the plans of a cascade."""


def check_cascade(tree: CascadePlan) -> Iterator[Violation]:
    """The plans hold together; what each promises by itself is looked at elsewhere."""
    for check in CASCADE_CHECKS:
        yield from check(tree)


def prefixed(path: str, violation: Violation) -> Violation:
    """The violation of one plan, said from the top of the cascade."""
    return evolve(violation, about=f"{path}/{violation.about}") if path else violation


CHECKS = (
    check_selection,
    check_assignment,
    check_timetable,
    check_figures,
    check_milestones,
    check_delegation,
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
    checks = CHECKS[:1] if strangers else CHECKS
    return tuple(violation for check in checks for violation in check(plan, profile))


def _verify_cascade(tree: CascadePlan, profile: Profile) -> tuple[Violation, ...]:
    alone = (
        prefixed(one.path, violation)
        for one in tree.plans
        for violation in _verify_plan(one.plan, profile)
    )
    return (*alone, *check_cascade(tree))
