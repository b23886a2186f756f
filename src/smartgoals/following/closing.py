"""The end of a cycle: score and note of an objective, and carrying it over without losing what it is."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from attrs import evolve, field

from smartgoals.errors import InvalidValueError
from smartgoals.model.objective import CommitmentKind, Objective
from smartgoals.model.progress import Progress, Status
from smartgoals.values.amount import Amount, to_decimal_or_none
from smartgoals.values.chance import chance_or_none
from smartgoals.values.checks import as_date, not_blank, require
from smartgoals.values.frozen import frozen
from smartgoals.values.key import Reference, key_of

ASPIRATIONAL_SUCCESS = 0.7
"""The score from which an aspirational objective is a success; a committed one needs 1 (OKR)."""


@frozen(kw_only=True)
class Closing:
    """How an objective ended.

    Attributes:
        objective: The key of the objective.
        on: The day it was closed.
        by: The key of the person who closed it.
        note: What was learnt, in words.
        score: The clamped progress of the main target in [0, 1], or None where it is unknown.
        override: A score that the person gives instead, with the note as its reason, or None.
        status: The status of the main target on that day.
        success: Whether it counts as a success: the score is enough and no guardrail is crossed; None
            where the score is unknown.
    """

    objective: str = field(kw_only=False, converter=key_of)
    on: date = field(converter=as_date)
    by: str = field(converter=key_of)
    note: str = field(validator=not_blank)
    score: float | None = field(converter=chance_or_none)
    override: float | None = field(default=None, converter=chance_or_none)
    status: Status
    success: bool | None


def close(
    progress: Progress, *, by: Reference, note: str, override: float | None = None
) -> Closing:
    """Close the main objective of a plan on the day of its progress.

    Args:
        progress: What has become of the plan.
        by: Who closes it.
        note: What was learnt.
        override: A score given instead of the measured one, in [0, 1].

    Raises:
        InvalidValueError: For an empty note or a score outside [0, 1].
    """
    require("progress", progress, Progress)
    objective = progress.plan.policy.objective
    score = progress.targets[0].clamped if progress.targets else None
    counts = score if override is None else override
    aspirational = objective.kind is CommitmentKind.ASPIRATIONAL
    wanted = ASPIRATIONAL_SUCCESS if aspirational else 1
    return Closing(
        objective,
        on=progress.on,
        by=by,
        note=note,
        score=score,
        override=override,
        status=progress.status,
        success=None if counts is None else counts >= wanted and not progress.crossed,
    )


def carry_over(progress: Progress, *, deadline: date, value: Amount | None = None) -> Objective:
    """The objective for the next cycle: the same key, starting from where it stands now.

    Args:
        progress: What has become of the plan.
        deadline: The new deadline, after the day of the progress.
        value: The new target value; by default the old one.

    Raises:
        InvalidValueError: When there is no reading to start from, or the deadline has passed.
    """
    require("progress", progress, Progress)
    objective = progress.plan.policy.objective
    reached = progress.targets[0] if progress.targets else None
    if reached is None or reached.value is None:
        msg = f"{objective.key!r} has no reading to carry over from"
        raise InvalidValueError(msg, None)
    if as_date(deadline) <= progress.on:
        msg = f"the next deadline {deadline} is not after {progress.on}"
        raise InvalidValueError(msg, deadline)
    wanted: Decimal | None = to_decimal_or_none(value)
    target = evolve(
        reached.target,
        baseline=reached.value,
        value=reached.target.value if wanted is None else wanted,
        since=reached.at,
        milestones=(),
        comparison=None,
    )
    return evolve(objective, target=target, start=progress.on, deadline=deadline)
