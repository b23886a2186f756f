"""The targets of a policy below an action: its own, where they ask for at least as much."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias

from attrs import evolve, frozen

from smartgoals.model.cascade_plan import ContradictionKind
from smartgoals.model.measure import Target
from smartgoals.model.objective import Objective
from smartgoals.values.amount import decimal_of, exact_sum, quantize, quantum, subtract

Against: TypeAlias = tuple[ContradictionKind, Decimal | None, Decimal | str]
"""In what a target contradicts what is asked: the kind, what is stated, what binds."""


@frozen(kw_only=True)
class InheritedTargets:
    """The main target, the others, and what was stated against the action above."""

    main: Target | None
    secondary: tuple[Target, ...]
    contradictions: tuple[Against, ...]


def inherited_targets(own: Objective, asked: Objective, today: date) -> InheritedTargets:
    """The targets of an objective, each at least as demanding as what is asked of it.

    Where only the measure is stated, baseline and value are those of the share that is asked for.
    What is asked for and not measured below becomes another target, to which nothing contributes;
    for a draft without any target that is no contradiction. Milestones beyond the deadline of the
    objective are not inherited.
    """
    told: list[Against] = []
    wanted = {target.measure.key: target for target in asked.targets}
    mine = {target.measure.key for target in own.targets}
    met = [
        _met(target, wanted[target.measure.key], own, today, told)
        if target.measure.key in wanted
        else target
        for target in own.targets
    ]
    added = [target for target in asked.targets if target.change and target.measure.key not in mine]
    if own.targets:
        told += [(ContradictionKind.MEASURE, None, target.measure.name) for target in added]
    ordered = (*met, *added) if own.target else (*added, *met)
    several = [_until(target, own.deadline) for target in ordered]
    return InheritedTargets(
        main=several[0] if several else None,
        secondary=tuple(several[1:]),
        contradictions=tuple(told),
    )


def _until(target: Target, deadline: date | None) -> Target:
    """A target without milestones beyond its deadline; on the deadline only its value can stand."""
    if deadline is None:
        return target
    kept = [
        (day, value)
        for day, value in target.milestones
        if day < deadline or (day, value) == (deadline, target.value)
    ]
    return evolve(target, milestones=kept)


def _met(
    own: Target, asked: Target, objective: Objective, today: date, told: list[Against]
) -> Target:
    """A target that asks for at least as much as is asked of it."""
    if not asked.change:
        return own
    filled = _filled(own, asked)
    adds, share = _to_add(filled, asked, objective, today), asked.change.copy_abs()
    if adds >= share:
        return filled
    told.append((ContradictionKind.TARGET, decimal_of(adds), share))
    return _replaced(own, asked)


def _filled(own: Target, asked: Target) -> Target:
    """A target with baseline and value, missing ones taken from what is asked."""
    if own.known:
        return own
    if own.baseline is None and own.value is None:
        return _replaced(own, asked)
    if own.baseline is None:
        return evolve(own, baseline=asked.baseline, trend=None, due_to=asked.due_to)
    value = exact_sum([own.baseline, asked.change or Decimal(0)])
    return evolve(own, value=value, trend=None)


def _replaced(own: Target, asked: Target) -> Target:
    return evolve(asked, measure=own.measure, tolerance=own.tolerance)


def _to_add(target: Target, asked: Target, objective: Objective, today: date) -> Fraction:
    """What actions have to add to reach a target, in the direction asked for; never below zero."""
    baseline, value = target.baseline or Decimal(0), target.value or Decimal(0)
    trend = baseline
    if target.trend is not None and objective.deadline is not None:
        since = target.since or objective.start or today
        expected = target.trend.expected(baseline, since=since, at=objective.deadline)
        trend = quantize(Fraction(expected), quantum(baseline, value))
    lacking = subtract(trend, value) if asked.falls else subtract(value, trend)
    return max(Fraction(lacking), Fraction(0))
