"""The differences between two plans: the answer to "what if?"."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from attrs import field

from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.measure import Measure
from smartgoals.model.plan import Plan
from smartgoals.model.plan_results import Shortfall
from smartgoals.text import Worded
from smartgoals.values.checks import as_date, instance_of
from smartgoals.values.frozen import frozen
from smartgoals.values.key import key_of


@frozen(kw_only=True)
class Reschedule:
    """An action that is worked on other days.

    Attributes:
        action: The key of the action.
        old_start: The first day of work in the first plan.
        old_due: The last day of work in the first plan.
        start: The first day of work in the second plan.
        due: The last day of work in the second plan.
    """

    action: str = field(kw_only=False, converter=key_of)
    old_start: date = field(converter=as_date)
    old_due: date = field(converter=as_date)
    start: date = field(converter=as_date)
    due: date = field(converter=as_date)


@frozen(kw_only=True)
class OwnerChange:
    """An action that passes from one owner to another.

    Attributes:
        action: The key of the action.
        before: The key of the owner in the first plan.
        after: The key of the owner in the second plan.
    """

    action: str = field(kw_only=False, converter=key_of)
    before: str = field(converter=key_of)
    after: str = field(converter=key_of)


@frozen(kw_only=True)
class ShareChange:
    """An action whose owner is asked for another result.

    Attributes:
        action: The key of the action.
        measure: What is asked for.
        before: What the first plan asks for, in the unit of the measure.
        after: What the second plan asks for, in the unit of the measure.
    """

    action: str = field(kw_only=False, converter=key_of)
    measure: Measure
    before: Decimal
    after: Decimal


@frozen
class PlanDiff(Worded):
    """What changes from one plan to another: coverage, chance, owners, dates, results, shortfalls.

    Each property that gives a pair gives the value of the first plan, then that of the second.

    Attributes:
        before: The first plan.
        after: The second plan.
    """

    before: Plan = field(validator=instance_of(Plan), repr=False)
    after: Plan = field(validator=instance_of(Plan), repr=False)

    @property
    def coverage(self) -> tuple[float | None, float | None]:
        """The expected coverage of the main target."""
        return self.before.coverage, self.after.coverage

    @property
    def coverages(self) -> tuple[tuple[Measure, float | None, float | None], ...]:
        """The expected coverage of every target that both plans have, the main one first."""
        after = {coverage.gap.measure.key: coverage.expected for coverage in self.after.coverages}
        return tuple(
            (coverage.gap.measure, coverage.expected, after[coverage.gap.measure.key])
            for coverage in self.before.coverages
            if coverage.gap.measure.key in after
        )

    @property
    def chance(self) -> tuple[float | None, float | None]:
        """The chance of reaching the main target."""
        return self.before.chance, self.after.chance

    @property
    def added(self) -> tuple[str, ...]:
        """The actions that only the second plan delegates."""
        return _only(self.after, self.before)

    @property
    def removed(self) -> tuple[str, ...]:
        """The actions that only the first plan delegates."""
        return _only(self.before, self.after)

    @property
    def reassigned(self) -> tuple[OwnerChange, ...]:
        """The actions with another owner."""
        return tuple(
            OwnerChange(old.action, before=old.owner, after=new.owner)
            for old, new in self._both()
            if old.owner != new.owner
        )

    @property
    def rescheduled(self) -> tuple[Reschedule, ...]:
        """The actions with other dates."""
        return tuple(
            Reschedule(
                old.action, old_start=old.start, old_due=old.due, start=new.start, due=new.due
            )
            for old, new in self._both()
            if (old.start, old.due) != (new.start, new.due)
        )

    @property
    def asked(self) -> tuple[ShareChange, ...]:
        """The actions of which another amount is asked, whoever owns them."""
        return tuple(
            ShareChange(old.action, measure=target.measure, before=target.value, after=wanted.value)
            for old, new in self._both()
            for target in old.objective.targets
            for wanted in new.objective.targets
            if target.measure.key == wanted.measure.key
            and target.value is not None
            and wanted.value is not None
            and target.value != wanted.value
        )

    @property
    def changed(self) -> tuple[str, ...]:
        """The actions about which something else is promised: owner, dates, result, or whether at all."""
        several = (self.reassigned, self.rescheduled, self.asked)
        keys = {one.action for changes in several for one in changes}
        return tuple(sorted({*keys, *self.added, *self.removed}))

    @property
    def affected(self) -> tuple[str, ...]:
        """The people for whom something changes, by key: owners in the first or the second plan."""
        owners = (
            delegation.owner
            for plan in (self.before, self.after)
            for delegation in plan.delegations
            if delegation.action in self.changed
        )
        return tuple(sorted(set(owners)))

    @property
    def to_agree(self) -> tuple[str, ...]:
        """The people who have to agree, or agree again, to what changes for them, by key."""
        owners = (
            delegation.owner
            for delegation in self.after.delegations
            if delegation.action in self.changed and delegation.action in self.after.open
        )
        return tuple(sorted(set(owners)))

    @property
    def new_shortfalls(self) -> tuple[Shortfall, ...]:
        """What only the second plan lacks."""
        return tuple(
            shortfall for shortfall in self.after.missing if shortfall not in self.before.missing
        )

    @property
    def resolved_shortfalls(self) -> tuple[Shortfall, ...]:
        """What only the first plan lacks."""
        return tuple(
            shortfall for shortfall in self.before.missing if shortfall not in self.after.missing
        )

    def _both(self) -> list[tuple[DelegatedAction, DelegatedAction]]:
        after = {delegation.action: delegation for delegation in self.after.delegations}
        return [
            (delegation, after[delegation.action])
            for delegation in self.before.delegations
            if delegation.action in after
        ]


def _only(plan: Plan, other: Plan) -> tuple[str, ...]:
    known = {delegation.action for delegation in other.delegations}
    return tuple(
        delegation.action for delegation in plan.delegations if delegation.action not in known
    )
