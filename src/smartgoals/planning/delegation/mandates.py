"""Stage 8. The mandate of each owner: intent, result, limits, means, reviews, consequences."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from attrs import frozen

from smartgoals.model.action import Action
from smartgoals.model.delegated_action import TargetShare
from smartgoals.model.delegation import DelegationLevel
from smartgoals.model.mandate import Mandate
from smartgoals.model.measure import Guardrail, Measure, Target
from smartgoals.model.measure_types import Side
from smartgoals.model.message import Message, MessageCode
from smartgoals.model.objective import CommitmentKind, Objective, Orientation
from smartgoals.model.policy import Policy
from smartgoals.planning.allocation.trajectory import on_the_way
from smartgoals.planning.assignment.stage import Ownership
from smartgoals.planning.context import PlanningContext
from smartgoals.values.amount import subtract
from smartgoals.values.direction import Direction
from smartgoals.values.period import Period


@frozen(kw_only=True)
class MandateInputs:
    """What the earlier stages have settled for one action."""

    ownership: Ownership
    shares: tuple[TargetShare, ...]
    checkpoints: tuple[date, ...]
    rhythm: Message | None
    span: Period
    due: date

    @property
    def judged_on(self) -> date:
        """The day the result is judged."""
        return self.span.last


def objective_of(context: PlanningContext, grant: MandateInputs) -> Objective:
    """The objective of the action itself: its own measure and target, the same purposes.

    The share of the main target counts from zero what is due to this action. A target stated by the
    action comes after it, or stands alone where the action contributes nothing. An action with
    neither has to be done by its due date.
    """
    action, main = grant.ownership.action, context.policy.objective
    asked = [_asked(main.targets, share, grant) for share in grant.shares]
    if action.target is not None:
        asked.append(on_the_way(action.target, grant.span))
    return Objective(
        action.statement,
        key=f"objective-{action.key}",
        target=asked[0] if asked else None,
        secondary=asked[1:],
        guardrails=main.guardrails,
        audience=main.audience,
        start=None,
        deadline=grant.judged_on,
        purposes=main.purposes,
        owner=grant.ownership.owner.person,
        kind=CommitmentKind.ASPIRATIONAL if action.experiment else CommitmentKind.COMMITTED,
        orientation=Orientation.ACHIEVE,
        learning=action.experiment is not None,
        obstacles=action.obstacles,
    )


def _asked(targets: Sequence[Target], share: TargetShare, grant: MandateInputs) -> Target:
    """A share as a target: of the measure itself, or of the numerator of a ratio."""
    for target in targets:
        if target.measure.key == share.measure:
            due = _due(target.measure, share, grant, falls=target.falls)
            return on_the_way(due, grant.span, target.counted_over)
    ratio, part = next(
        (target, target.measure.numerator)
        for target in targets
        if target.measure.numerator is not None and target.measure.numerator.key == share.measure
    )
    falls = ratio.falls if part.direction is None else part.direction is Direction.DECREASE
    return on_the_way(_due(part, share, grant, falls=falls), grant.span)


def _due(measure: Measure, share: TargetShare, grant: MandateInputs, *, falls: bool) -> Target:
    return Target(
        measure,
        baseline=0,
        value=subtract(Decimal(0), share.asked) if falls else share.asked,
        due_to=grant.ownership.action.key,
        base=share.cases,
    )


def mandate_of(
    context: PlanningContext,
    grant: MandateInputs,
    objective: Objective,
    levels: Iterable[tuple[str, DelegationLevel]],
) -> Mandate:
    """The letter of mission of one action: everything its owner needs to decide alone."""
    action = grant.ownership.action
    owner = context.team.person(grant.ownership.owner.person).name
    purposes = context.policy.objective.purposes
    areas = {area.key: area.name for area in action.areas}
    return Mandate(
        owner=owner,
        action=action.statement,
        decisions=tuple((areas.get(key, ""), level) for key, level in levels),
        intent=(
            *(Message(MessageCode.INTENT, {"purpose": purpose.statement}) for purpose in purposes),
            Message(
                MessageCode.SERVES_OBJECTIVE, {"objective": context.policy.objective.statement}
            ),
        ),
        results=_results(objective),
        limits=_limits(context, action),
        failure_paths=tuple(
            Message(MessageCode.AS_WRITTEN, {"line": obstacle.statement})
            for obstacle in action.obstacles
        ),
        resources=_resources(context, grant),
        reviews=_reviews(grant),
        consequences=(
            Message(MessageCode.CREDIT, {"owner": owner}),
            Message(MessageCode.MORE_AUTONOMY, {"owner": owner}),
        ),
        right_to_err=_right_to_err(context.policy, owner),
        if_then=tuple(plan for obstacle in action.obstacles for plan in obstacle.if_then),
    )


def _right_to_err(policy: Policy, owner: str) -> Message:
    """What may fail without blame: as the leader said it, or any risk within the limits."""
    if policy.right_to_err:
        return Message(MessageCode.AS_WRITTEN, {"line": policy.right_to_err})
    return Message(MessageCode.RIGHT_TO_ERR, {"owner": owner})


def _results(objective: Objective) -> tuple[Message, ...]:
    if not objective.targets:
        facts = {"statement": objective.statement, "deadline": objective.deadline}
        return (Message(MessageCode.RESULT_DONE, facts),)
    return tuple(_result(target, objective) for target in objective.targets)


def _result(target: Target, objective: Objective) -> Message:
    facts: dict[str, object] = {
        "measure": target.measure.name,
        "unit": target.measure.unit,
        "baseline": target.baseline,
        "value": target.value,
        "deadline": objective.deadline,
    }
    if target.due_to is None:
        return Message(_move(target), facts)
    value = (target.value or Decimal(0)).copy_abs()
    facts = {**facts, "value": value}
    if target.base is not None and target.base != value:
        facts["cases"] = target.base
        return Message(
            MessageCode.RESULT_LESS_AMONG_CASES if target.falls else MessageCode.RESULT_AMONG_CASES,
            facts,
        )
    return Message(MessageCode.RESULT_LESS if target.falls else MessageCode.RESULT, facts)


def _move(target: Target) -> MessageCode:
    """How a target of the action's own is said: with both ends, one, or as something to read."""
    if target.value is None:
        return MessageCode.RESULT_READ
    return MessageCode.RESULT_LEVEL if target.baseline is None else MessageCode.RESULT_MOVE


def _limits(context: PlanningContext, action: Action) -> tuple[Message, ...]:
    policy = context.policy
    written = [
        *(exclusion.statement for exclusion in policy.exclusions),
        *(guideline.statement for guideline in policy.guidelines),
        *action.limits,
    ]
    limits = [Message(MessageCode.AS_WRITTEN, {"line": line}) for line in written]
    limits += [_guard(guardrail) for guardrail in policy.objective.guardrails]
    limits.append(_most_spent(action, policy.currency))
    if action.experiment is not None and action.experiment.stop_rule is not None:
        limits.append(Message(MessageCode.STOP_RULE, {"rule": action.experiment.stop_rule}))
    return tuple(limits)


def _most_spent(action: Action, currency: str | None) -> Message:
    """What may be spent or lost: what the experiment says, or else the cost of the action."""
    most = action.cost
    if action.experiment is not None and action.experiment.loss_limit is not None:
        most = action.experiment.loss_limit
    if most is None:
        return Message(MessageCode.COST_UNKNOWN)
    if not most:
        return Message(MessageCode.NO_MONEY)
    return Message(MessageCode.LOSS_LIMIT, {"loss": most, "currency": currency or ""})


def _guard(guardrail: Guardrail) -> Message:
    text = (
        MessageCode.GUARDRAIL_AT_LEAST
        if guardrail.side is Side.AT_LEAST
        else MessageCode.GUARDRAIL_AT_MOST
    )
    return Message(text, {"measure": guardrail.measure.name, "bound": guardrail.bound})


def _resources(context: PlanningContext, grant: MandateInputs) -> tuple[Message, ...]:
    action, mentor = grant.ownership.action, grant.ownership.owner.mentor
    resources = [Message(MessageCode.WORKING_DAYS, {"days": action.effort, "due": grant.due})]
    if action.cost:
        facts = {"cost": action.cost, "currency": context.policy.currency or ""}
        resources.append(Message(MessageCode.MONEY, facts))
    if mentor is not None:
        resources.append(
            Message(MessageCode.MENTOR_RESOURCE, {"mentor": context.team.person(mentor).name})
        )
    return tuple(resources)


def _reviews(grant: MandateInputs) -> tuple[Message, ...]:
    if not grant.checkpoints:
        return ()
    first, *others = grant.checkpoints
    if not others:
        return (Message(MessageCode.ONE_REVIEW, {"day": first}),)
    facts = {
        "count": len(grant.checkpoints),
        "first": first,
        "last": others[-1],
        "rhythm": grant.rhythm,
    }
    return (Message(MessageCode.REVIEWS, facts),)
