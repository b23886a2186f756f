"""Changing an objective on the way without losing what it was: who, when, why, before and after."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from attrs import evolve

from smartgoals.errors import InvalidValueError
from smartgoals.model.measure import Target
from smartgoals.model.measurement import AmendedField, AmendedValue, Amendment
from smartgoals.model.objective import Objective
from smartgoals.values.amount import Amount
from smartgoals.values.checks import require, tuple_of
from smartgoals.values.frozen import frozen
from smartgoals.values.key import Reference


def amend(
    objective: Objective,
    *,
    on: date,
    by: Reference,
    reason: str,
    baseline: Amount | None = None,
    value: Amount | None = None,
    deadline: date | None = None,
) -> tuple[Objective, tuple[Amendment, ...]]:
    """The objective with another baseline, target value or deadline, and the record of the change.

    Args:
        objective: What is changed.
        on: The day of the change.
        by: Who changes it.
        reason: Why.
        baseline: The new baseline, or None to leave it.
        value: The new target value, or None to leave it.
        deadline: The new deadline, or None to leave it.

    Raises:
        InvalidValueError: When nothing would change, or figures are given to an objective that has
            no target.
    """
    require("objective", objective, Objective)
    wanted = (
        (AmendedField.BASELINE, baseline),
        (AmendedField.VALUE, value),
        (AmendedField.DEADLINE, deadline),
    )
    amendments = tuple(
        Amendment(
            objective,
            what=what,
            before=_field(objective, what),
            after=new,
            on=on,
            by=by,
            reason=reason,
        )
        for what, new in wanted
        if new is not None
    )
    if not amendments:
        msg = f"an amendment of {objective.key!r} names a baseline, a value or a deadline"
        raise InvalidValueError(msg, objective.key)
    for amendment in amendments:
        objective = _with(objective, amendment.what, amendment.after)
    return objective, amendments


@frozen(kw_only=True)
class Version:
    """An objective as it was for a time.

    Attributes:
        objective: The objective.
        since: The day from which it held, or None for the first version.
        by: The key of the person who made it so, or None for the first version.
        reason: Why it was made so; empty for the first version.
    """

    objective: Objective
    since: date | None
    by: str | None = None
    reason: str = ""


def versions(objective: Objective, amendments: Iterable[Amendment]) -> tuple[Version, ...]:
    """Every version of an objective, the first one first and the present one last.

    Args:
        objective: The objective as it is now.
        amendments: What was changed, in any order; those of other objectives are passed over.

    Raises:
        InvalidValueError: When the amendments do not lead to the objective as it is.
    """
    require("objective", objective, Objective)
    changes = sorted(
        (each for each in tuple_of(Amendment, amendments) if each.subject == objective.key),
        key=lambda each: each.on,
    )
    found: list[Version] = []
    for place in range(len(changes) - 1, -1, -1):
        change = changes[place]
        if _field(objective, change.what) != change.after:
            msg = (
                f"the {change.what} of {objective.key!r} became {change.after} on {change.on}, "
                f"but the objective then has {_field(objective, change.what)}"
            )
            raise InvalidValueError(msg, change.after)
        if not found or found[-1].since != change.on:
            found.append(
                Version(objective=objective, since=change.on, by=change.by, reason=change.reason)
            )
        objective = _with(objective, change.what, change.before)
    return (Version(objective=objective, since=None), *reversed(found))


def _field(objective: Objective, what: AmendedField) -> AmendedValue:
    if what is AmendedField.DEADLINE:
        return objective.deadline
    value: AmendedValue = getattr(_target(objective), what.value)
    return value


def _with(objective: Objective, what: AmendedField, value: AmendedValue) -> Objective:
    changed: dict[str, Any] = {what.value: value}
    if what is AmendedField.DEADLINE:
        return evolve(objective, **changed)
    return evolve(objective, target=evolve(_target(objective), **changed))


def _target(objective: Objective) -> Target:
    if objective.target is None:
        msg = f"{objective.key!r} has no target whose figures could be amended"
        raise InvalidValueError(msg, objective.target)
    return objective.target
