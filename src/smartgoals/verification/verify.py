"""Independent checks: does everything hold that a plan states?

They are written from the definition and share no code with the planner, so that a mistake is only
missed if it is made twice.
"""

from __future__ import annotations

from attrs import evolve

from smartgoals.errors import InvalidValueError
from smartgoals.model.cascade_plan import CascadePlan
from smartgoals.model.plan import Plan
from smartgoals.model.profile import Profile
from smartgoals.verification.assignment import check_assignment, check_runner_ups
from smartgoals.verification.bounds import check_bounds
from smartgoals.verification.capacity import check_capacity
from smartgoals.verification.cascade import check_inheritance, check_rollup
from smartgoals.verification.chances import check_chances
from smartgoals.verification.checkpoints import check_checkpoints
from smartgoals.verification.delegation import check_delegation
from smartgoals.verification.explanations import check_explanations
from smartgoals.verification.figures import check_figures
from smartgoals.verification.milestones import check_milestones
from smartgoals.verification.reasons import check_reasons
from smartgoals.verification.selection import check_selection
from smartgoals.verification.timetable import check_timetable
from smartgoals.verification.violation import Violation

CHECKS = (
    check_selection,
    check_assignment,
    check_runner_ups,
    check_timetable,
    check_figures,
    check_bounds,
    check_chances,
    check_milestones,
    check_delegation,
    check_checkpoints,
    check_reasons,
    check_explanations,
)
"""The checks of one plan, in the order of the planner's stages."""

CASCADE_CHECKS = (check_inheritance, check_capacity, check_rollup)
"""The checks between the plans of a cascade."""


def verify(subject: Plan | CascadePlan, *, profile: Profile | None = None) -> tuple[Violation, ...]:
    """Everything that does not hold in a plan or a cascade plan; empty where all does.

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
        return _verify_cascade(subject, profile)
    msg = f"verify takes a Plan or a CascadePlan, not a {type(subject).__name__}"
    raise InvalidValueError(msg, subject)


def _verify_plan(plan: Plan, profile: Profile | None) -> tuple[Violation, ...]:
    if profile is None:
        profile = plan.planner.profile if plan.planner else Profile()
    strangers = {delegation.action for delegation in plan.delegations} - {
        action.key for action in plan.policy.actions
    }
    checks = CHECKS[:1] if strangers else CHECKS
    return tuple(violation for check in checks for violation in check(plan, profile))


def _verify_cascade(tree: CascadePlan, profile: Profile | None) -> tuple[Violation, ...]:
    alone = (
        _prefixed(node.path, violation)
        for node in tree.plans
        for violation in _verify_plan(node.plan, profile)
    )
    between = (violation for check in CASCADE_CHECKS for violation in check(tree))
    return (*alone, *between)


def _prefixed(path: str, violation: Violation) -> Violation:
    """The violation of one plan of a cascade, with the path of its policy."""
    return evolve(violation, about=f"{path}/{violation.about}") if path else violation
