"""Impact of failing actions: propagate satisfaction from the actions up to the purposes.

The quantitative evaluation of the Goal-oriented Requirement Language (ITU-T Z.151), on a scale from
0 to 100: an action that brings nothing is at 0, one that brings what is expected of it at 100.
Actions are weighted by what is expected of them, so that the figure of a target is the part of its
gap that is still covered, at most 100. An objective is as satisfied as its main target, and a
purpose as the objectives that serve it. These figures compare failures and are no forecast; the
chances beside them are exact.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from fractions import Fraction

from smartgoals.model.action import Action
from smartgoals.model.impact import Failure, Satisfaction, TargetImpact
from smartgoals.model.message import Message, MessageCode
from smartgoals.model.objective import Objective
from smartgoals.model.plan import Plan
from smartgoals.model.plan_results import Coverage, Gap
from smartgoals.model.purpose import Purpose
from smartgoals.model.references import topological_order
from smartgoals.planning.allocation.split import split
from smartgoals.planning.allocation.stage import chance_of
from smartgoals.planning.contributions import expected_contribution
from smartgoals.planning.replanning import carried_actions, context_of
from smartgoals.planning.selection.stage import coverage_of

ALL = 100.0
NOTHING = 0.0


def failure_of(plan: Plan, failed: Collection[str]) -> Failure:
    """The rest of a plan when some of its actions bring nothing.

    Args:
        plan: The plan.
        failed: Keys of actions that it delegates.
    """
    actions = [plan.policy.action(delegation.action) for delegation in plan.delegations]
    carried = carried_actions(plan)
    stopped = _stopped(actions, failed)
    lost = {*failed, *stopped}
    left = [action for action in actions if action.key not in lost]
    unaided = tuple(
        one.key for one in left if any(one.key in plan.policy.action(key).enables for key in lost)
    )
    still = [action for action in carried if action.key not in lost]
    outlooks = tuple(_outlook(plan, coverage, carried, still) for coverage in plan.coverages)
    strategies = tuple(_strategies(plan, actions, left))
    return Failure(
        failed=tuple(sorted(failed)),
        stopped=stopped,
        unaided=unaided,
        idle=tuple(
            strategy.about
            for strategy in strategies
            if strategy.reason.code is MessageCode.STRATEGY_IDLE
        ),
        targets=outlooks,
        satisfactions=(
            *(_action(plan, action, failed, lost) for action in actions),
            *strategies,
            *_ends(plan, outlooks),
        ),
    )


def _stopped(actions: Sequence[Action], failed: Collection[str]) -> tuple[str, ...]:
    """The actions that follow a failed action, directly or not."""
    after = {action.key: action.after for action in actions}
    lost = set(failed)
    for key in topological_order(after):
        if lost & set(after[key]):
            lost.add(key)
    return tuple(sorted(lost - set(failed)))


def _outlook(
    plan: Plan, coverage: Coverage, actions: Sequence[Action], left: Sequence[Action]
) -> TargetImpact:
    gap, context = coverage.gap, context_of(plan)
    return TargetImpact(
        measure=gap.measure,
        coverage=coverage.expected,
        coverage_left=coverage_of(context, left, gap).expected,
        chance=_chance(gap, actions),
        chance_left=_chance(gap, left),
    )


def _chance(gap: Gap, actions: Sequence[Action]) -> float | None:
    """The chance that some actions reach a target, as the planner computes it."""
    found = chance_of(split(gap, actions))
    return found.chance if found else None


def _action(
    plan: Plan, action: Action, failed: Collection[str], lost: Collection[str]
) -> Satisfaction:
    said = {"action": action.statement}
    if action.key in failed:
        return Satisfaction(
            action.key, before=ALL, after=NOTHING, reason=Message(MessageCode.FAILED, said)
        )
    cause = [plan.policy.action(key) for key in sorted(lost)]
    if action.key in lost:
        others = _quoted(one for one in cause if one.key in action.after)
        reason = Message(MessageCode.STOPPED, {**said, "others": others})
        return Satisfaction(action.key, before=ALL, after=NOTHING, reason=reason)
    others = _quoted(one for one in cause if action.key in one.enables)
    reason = (
        Message(MessageCode.UNAIDED, {**said, "others": others})
        if others
        else Message(MessageCode.GOES_ON, said)
    )
    return Satisfaction(action.key, before=ALL, after=ALL, reason=reason)


def _quoted(actions: Iterable[Action]) -> tuple[Message, ...]:
    return tuple(Message(MessageCode.QUOTED, {"statement": action.statement}) for action in actions)


def _strategies(
    plan: Plan, actions: Sequence[Action], left: Sequence[Action]
) -> Iterator[Satisfaction]:
    """The part of their expected contribution to the main target that the strategies keep.

    Where their actions contribute nothing themselves, each action has the same weight.
    """
    gap = plan.coverages[0].gap
    for strategy in sorted(plan.policy.strategies, key=lambda one: one.key):
        mine = [action for action in actions if action.strategy == strategy.key]
        if not mine:
            continue
        weights = {
            action.key: max(Fraction(0), expected_contribution(action, gap)) for action in mine
        }
        if not any(weights.values()):
            weights = dict.fromkeys(weights, Fraction(1))
        still = [action for action in mine if action in left]
        kept = sum((weights[action.key] for action in still), Fraction(0)) / sum(weights.values())
        facts: dict[str, object] = {"strategy": strategy.statement}
        reason = Message(MessageCode.STRATEGY_IDLE, facts)
        if still:
            facts |= {"kept": float(kept), "actions": _quoted(still)}
            reason = Message(MessageCode.STRATEGY_WEAKER, facts)
        yield Satisfaction(strategy.key, before=ALL, after=_scaled(float(kept)), reason=reason)


def _ends(plan: Plan, outlooks: Sequence[TargetImpact]) -> Iterator[Satisfaction]:
    """The targets, the objective (as satisfied as its main target), and the purposes above."""
    for outlook in outlooks:
        if outlook.coverage is not None and outlook.coverage_left is not None:
            facts: dict[str, object] = {
                "measure": outlook.measure.name,
                "before": outlook.coverage,
                "after": outlook.coverage_left,
            }
            yield Satisfaction(
                outlook.measure.key,
                before=_scaled(outlook.coverage),
                after=_scaled(outlook.coverage_left),
                reason=Message(MessageCode.TARGET_MISSED, facts),
            )
    main = outlooks[0]
    if main.coverage is None or main.coverage_left is None:
        return
    before, after = _scaled(main.coverage), _scaled(main.coverage_left)
    objective = plan.policy.objective
    said = Message(MessageCode.OBJECTIVE_WEAKER, {"objective": objective.statement, "after": after})
    yield Satisfaction(objective.key, before=before, after=after, reason=said)
    for purpose, below in _purposes(objective):
        facts = {"purpose": purpose.statement, "below": below, "after": after}
        said = Message(MessageCode.PURPOSE_WEAKER, facts)
        yield Satisfaction(purpose.key, before=before, after=after, reason=said)


def _purposes(objective: Objective) -> Iterator[tuple[Purpose, str]]:
    """Every purpose once, with the statement of what serves it, nearest first."""
    rung = {purpose.key: (purpose, objective.statement) for purpose in objective.purposes}
    seen: set[str] = set()
    while rung:
        yield from rung.values()
        seen |= set(rung)
        rung = {
            above.key: (above, one.statement)
            for one, _ in reversed(rung.values())
            for above in reversed(one.purposes)
            if above.key not in seen
        }


def _scaled(part: float) -> float:
    """A part between 0 and 1 on the scale from 0 to 100, to four digits."""
    return round(min(ALL, max(NOTHING, ALL * part)), 4)
