"""Plans as the search compares them: the order over all targets, dates, people and money."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta
from fractions import Fraction
from typing import TypeAlias

from attrs import evolve, frozen

from smartgoals.model.action import Action
from smartgoals.model.plan_results import LateAction
from smartgoals.planning.assignment.stage import Owners, assign_owners, options_for
from smartgoals.planning.context import PlanningContext
from smartgoals.planning.selection.stage import Selection
from smartgoals.planning.timetable import Timetable, build_timetable
from smartgoals.scheduling import OptionalTasks as Options


@frozen(kw_only=True)
class CandidatePlan:
    """What to do, who does it and when."""

    choice: Selection
    owners: Owners
    dates: Timetable

    @classmethod
    def of(
        cls, context: PlanningContext, choice: Selection, unassignable: Collection[str] = ()
    ) -> CandidatePlan:
        """The best owners for some actions, and the best dates for these owners."""
        owners = assign_owners(context, choice, unassignable)
        return cls(choice=choice, owners=owners, dates=build_timetable(context, owners))

    @property
    def owned(self) -> dict[str, Action]:
        """The actions that have an owner, by key."""
        return {ownership.action.key: ownership.action for ownership in self.owners.ownerships}

    @property
    def unowned(self) -> frozenset[str]:
        """The keys of the selected actions without an owner."""
        return frozenset(unowned_action.action for unowned_action in self.owners.unowned)

    def without_late(self, deadline: date) -> CandidatePlan:
        """The plan without what ends after the deadline.

        Args:
            deadline: The last day on which work may end.
        """
        lost = {slot.action for slot in self.dates.slots if slot.due > deadline}
        kept = [
            ownership for ownership in self.owners.ownerships if ownership.action.key not in lost
        ]
        dates = Timetable(
            slots=tuple(slot for slot in self.dates.slots if slot.action not in lost),
            late=tuple(
                late_action for late_action in self.dates.late if late_action.action not in lost
            ),
            reasons=tuple(reason for reason in self.dates.reasons if reason.about not in lost),
        )
        return evolve(self, owners=evolve(self.owners, ownerships=tuple(kept)), dates=dates)

    def carried(self, deadline: date) -> tuple[Action, ...]:
        """The actions whose figures count: they have an owner, can start, and end in time.

        Args:
            deadline: The last day on which their work may end.
        """
        return tuple(
            ownership.action
            for ownership in self.owners.ownerships
            if self.dates.slot(ownership.action.key).due <= deadline
        )


Rank: TypeAlias = tuple[int, int, int, Fraction, int, int, int]
"""How good a plan is, smaller is better: the order in which plans are compared."""


def rank_of(context: PlanningContext, options: Options, plan: CandidatePlan) -> Rank:
    """What plans are compared by, from left to right.

    What is left of the targets, in their order, by what is carried; working days late; strategies
    without an action and enabling actions left out; days asked of the leader; what is left of the
    margins, cost and effort; actions without an owner; how well owners suit.

    Args:
        context: The task.
        options: What each candidate brings and takes.
        plan: A plan for the task.
    """
    done = options.mask([one.key for one in plan.carried(context.deadline)])
    return (
        options.shortfall(done),
        sum(working_days_late(context, late) for late in plan.dates.late),
        options.unserved(done),
        leader_days(context, plan),
        options.secondary_cost(done),
        len(plan.owners.unowned),
        -sum(ownership.owner.worth for ownership in plan.owners.ownerships),
    )


def working_days_late(context: PlanningContext, late: LateAction) -> int:
    """How many open days an action comes too late."""
    days = (late.wanted + timedelta(step) for step in range(1, late.days + 1))
    return sum(map(context.calendar.works, days))


def leader_days(context: PlanningContext, one: CandidatePlan) -> Fraction:
    """The days asked of the leader for what somebody else could do."""
    return sum(
        (
            Fraction(ownership.action.effort)
            for ownership in one.owners.ownerships
            if ownership.owner.person == context.team.leader
            and len(options_for(context, ownership.action)) > 1
        ),
        Fraction(0),
    )
