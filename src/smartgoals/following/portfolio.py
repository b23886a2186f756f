"""Several plans together: what nobody looks after, and how many days each owner gives to all of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from decimal import Decimal

from attrs import field

from smartgoals.model.plan import Plan
from smartgoals.model.plan_results import UnownedAction
from smartgoals.model.progress import Progress, Status
from smartgoals.values.amount import exact_sum
from smartgoals.values.checks import tuple_of
from smartgoals.values.frozen import frozen
from smartgoals.values.key import key_of
from smartgoals.values.label_enum import LabelEnum


class Neglect(LabelEnum):
    """Why an objective or a delegation needs somebody's attention."""

    NO_DEADLINE = "no_deadline"
    NO_PURPOSE = "no_purpose"
    NO_OWNER = "no_owner"
    NO_READING = "no_reading"
    STALE = "stale"
    MISSED = "missed"
    OWED = "owed"
    NOT_AGREED = "not_agreed"


@frozen(kw_only=True)
class Neglected:
    """Something that needs attention.

    Attributes:
        objective: The key of the main objective of the plan.
        action: The key of the delegated action, or None where it is the objective itself.
        owner: The key of the owner, or None where the objective has none.
        why: Why it needs attention.
    """

    objective: str = field(kw_only=False, converter=key_of)
    action: str | None
    owner: str | None
    why: Neglect


def neglected(followed: Iterable[Progress]) -> tuple[Neglected, ...]:
    """Everything in some plans that needs attention, one list in order of objective and action.

    Args:
        followed: The progress of each plan, on days of the caller's choice.
    """
    found = [each for progress in tuple_of(Progress, followed) for each in _neglected(progress)]
    return tuple(sorted(found, key=lambda each: (each.objective, each.action or "", each.why)))


def _neglected(progress: Progress) -> Iterable[Neglected]:
    objective = progress.plan.policy.objective
    whole = (
        (objective.deadline is None, Neglect.NO_DEADLINE),
        (not objective.purposes, Neglect.NO_PURPOSE),
        (progress.status is Status.MISSED, Neglect.MISSED),
        (any(target.value is None for target in progress.targets), Neglect.NO_READING),
        (any(target.stale for target in progress.targets), Neglect.STALE),
    )
    for applies, why in whole:
        if applies:
            yield Neglected(objective, action=None, owner=objective.owner, why=why)
    for lack in progress.plan.missing:
        if isinstance(lack, UnownedAction):
            yield Neglected(objective, action=lack.action, owner=None, why=Neglect.NO_OWNER)
    open_ = set(progress.plan.open)
    owed = {each.delegation for each in progress.owed}
    for delegation in progress.delegations:
        of_action = (
            (delegation.action in open_, Neglect.NOT_AGREED),
            (delegation.status is Status.MISSED, Neglect.MISSED),
            (delegation.stale, Neglect.STALE),
            (delegation.action in owed, Neglect.OWED),
        )
        for applies, why in of_action:
            if applies:
                yield Neglected(
                    objective, action=delegation.action, owner=delegation.owner, why=why
                )


def days_by_owner(plans: Iterable[Plan]) -> Mapping[str, Decimal]:
    """The days of work that each person gives to some plans together, in order of their keys.

    Args:
        plans: The plans; people with the same key are the same person.
    """
    days: dict[str, list[Decimal]] = defaultdict(list)
    for plan in tuple_of(Plan, plans):
        for load in plan.loads:
            days[load.person].append(load.days)
    return {person: exact_sum(several) for person, several in sorted(days.items())}
