"""The chance of a plan brought up to date by what is known: what is done, and what brought less."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from smartgoals.model.progress import Progress, Status, TargetProgress
from smartgoals.planning.allocation.split import split
from smartgoals.planning.allocation.stage import chance_of
from smartgoals.planning.repair import policy_as_known
from smartgoals.planning.replanning import carried_actions


def with_chances(progress: Progress) -> Progress:
    """The progress with the chance of each target of the whole, computed as the plan computes it.

    A finished action brings what it brought, a slow one less; nothing else changes. So without news
    the chance is that of the plan, also of a repaired one. Once the deadline has passed, what is
    reached has chance 1 and what is missed 0.

    Args:
        progress: What has become of a plan.
    """
    policy = policy_as_known(progress.plan, progress)
    actions = [policy.action(action.key) for action in carried_actions(progress.plan)]
    gaps = {coverage.gap.measure.key: coverage.gap for coverage in progress.plan.coverages}
    chances = {}
    for target in progress.targets:
        found = None
        if target.measure in gaps:
            found = chance_of(split(gaps[target.measure], actions))
        chances[target.measure] = found.chance if found else None
    return evolve(progress, targets=_with(progress.targets, chances, over=_is_over(progress)))


def _is_over(progress: Progress) -> bool:
    deadline = progress.plan.policy.objective.deadline
    return deadline is not None and progress.on >= deadline


def _with(
    targets: Sequence[TargetProgress], chances: dict[str, float | None], *, over: bool
) -> tuple[TargetProgress, ...]:
    settled = {Status.REACHED: 1.0, Status.MISSED: 0.0} if over else {}
    return tuple(
        evolve(target, chance=settled.get(target.status, chances[target.measure]))
        for target in targets
    )
