"""Selection, assignment and timetable decided together, where the first selection cannot be carried."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, timedelta
from fractions import Fraction

from attrs import evolve, frozen

from smartgoals.model.action import Action
from smartgoals.model.plan_results import LateAction
from smartgoals.planning.assignment.stage import Owners, assign_owners, options_for
from smartgoals.planning.context import PlanningContext
from smartgoals.planning.contributions import contributes
from smartgoals.planning.gap import Gaps
from smartgoals.planning.selection.instance import SelectionInstance
from smartgoals.planning.selection.resources import GrowingSelection
from smartgoals.planning.selection.stage import Selection, candidates_of, coverage_of, selection_of
from smartgoals.planning.timetable import Timetable, build_timetable, dates_of, problem_of
from smartgoals.scheduling import ObjectiveTerm, Problem, Schedule, incumbents
from smartgoals.scheduling import OptionalTasks as Options

OBJECTIVE_ORDER = (
    ObjectiveTerm.OVERLOAD,
    ObjectiveTerm.SHORTFALL,
    ObjectiveTerm.TOTAL_TARDINESS,
    ObjectiveTerm.LEADER_WORKLOAD,
    ObjectiveTerm.SECONDARY_COST,
    ObjectiveTerm.ASSIGNMENT_COST,
    ObjectiveTerm.MAKESPAN,
)
"""What counts, by rank. Nobody gives days they have not; then the target, dates, the leader."""

DECISIVE = 4
"""How many of these are worth a longer search."""

FEW, MANY = 10, 200
"""For each few actions the search may last once more as long, until they are many."""


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
        return {one.action.key: one.action for one in self.owners.ownerships}

    @property
    def unowned(self) -> frozenset[str]:
        """The keys of the selected actions without an owner."""
        return frozenset(one.action for one in self.owners.unowned)

    def carried(self, deadline: date) -> tuple[Action, ...]:
        """The actions whose figures count: they have an owner, can start, and end in time.

        Args:
            deadline: The last day on which their work may end.
        """
        return tuple(
            one.action
            for one in self.owners.ownerships
            if self.dates.slot(one.action.key).due <= deadline
        )


def optimise_jointly(context: PlanningContext, gaps: Gaps, choice: Selection) -> CandidatePlan:
    """The choice with owners and dates; where they show that it cannot be carried, a better one.

    Taken one by one, the best actions may want more of the same people than time allows. The
    kernel then looks at actions, owners and dates together. What it finds counts if it leaves less
    of the target, comes less late, asks less of the leader, or costs less, in that order.
    """
    first = CandidatePlan.of(context, choice)
    if not (first.owners.unowned or first.dates.late or _leader_days(context, first)):
        return first
    problem = problem_for(context, gaps, first.owned)
    if not problem.tasks:
        return first
    drafts = [first, *_alternatives(context, gaps, choice, _searched(context, problem))]
    return min(drafts, key=lambda one: _rank(context, problem.optional_tasks, one))


def problem_for(context: PlanningContext, gaps: Gaps, first: Collection[str]) -> Problem:
    """The whole question as a problem for the kernel: what to do, by whom and when.

    Misfit is what somebody is worth less than the best, in millionths of a score.

    Args:
        context: The task.
        gaps: What is to be covered.
        first: The actions to begin the search with.
    """
    instance = SelectionInstance.of(context, _doable(context), gaps.main)
    actions = {action.key: action for action in instance.actions}
    eligible: dict[str, Mapping[str, int]] = {}
    for key, action in actions.items():
        people = [option.person for option in options_for(context, action)]
        worths = {person: context.suitability.of(person, action).worth for person in people}
        best = max(worths.values())
        eligible[key] = {person: best - worth for person, worth in worths.items()}
    options = Options(
        zip(actions, instance.candidates, strict=True),
        goal=instance.goal,
        budgets=instance.budgets,
        warm_start=[key for key in first if key in actions],
    )
    return problem_of(context, context.working_days, actions, eligible, OBJECTIVE_ORDER, options)


def _searched(context: PlanningContext, problem: Problem) -> Schedule:
    """The kernel's answer: it may take the longer, the more there is, until nothing is amiss."""
    patience = context.profile.rounds * (1 + min(len(problem.tasks), MANY) // FEW)
    found = next(search := incumbents(problem))
    rounds = 1
    while not found.is_optimal and rounds < (
        patience if _is_open(found) else context.profile.rounds
    ):
        found = next(search)
        rounds += 1
    return found


def _is_open(found: Schedule) -> bool:
    return found.objective_values[:DECISIVE] != found.lower_bounds[:DECISIVE]


def _doable(context: PlanningContext) -> list[Action]:
    """The candidates somebody could own, and that follow nothing nobody could."""
    doable = {one.key: one for one in candidates_of(context) if options_for(context, one)}
    while lost := [one.key for one in doable.values() if not set(one.after) <= doable.keys()]:
        for key in lost:
            del doable[key]
    return list(doable.values())


def _alternatives(
    context: PlanningContext, gaps: Gaps, choice: Selection, found: Schedule
) -> list[CandidatePlan]:
    """The same actions with the best owners there are, and with those that the solver has found.

    What was desired for and nobody can carry stays in the choice, without an owner, where the target
    is not reached otherwise, and where only it does what it does. What is pinned is never without:
    it stays with its person, or it is left out for what counts more.
    """
    actions = [context.policy.action(key) for key, _ in found.rows]
    done = {action.key for action in actions}
    reached = coverage_of(context, actions, gaps.main).expected
    desired = [
        action
        for action in choice.actions
        if action.key not in done and (not contributes(action, gaps.main) or (reached or 0) < 1)
    ]
    pinned = {action.key for action in desired if context.bound(action.key) is not None}
    growing = GrowingSelection(context, actions, desired)
    joining = growing.add(action for action in desired if action.key not in pinned)
    actions += joining
    unassignable = [action.key for action in joining]
    kept = [*actions, *growing.add(action for action in desired if action.key in pinned)]
    keys = [action.key for action in desired]
    other = selection_of(actions, desired=keys)
    drafts = [CandidatePlan.of(context, other, unassignable)]
    if kept != actions:
        drafts.append(CandidatePlan.of(context, selection_of(kept, desired=keys), unassignable))
    return [*drafts, _as_found(context, other, unassignable, found)]


def _as_found(
    context: PlanningContext, choice: Selection, unassignable: Collection[str], found: Schedule
) -> CandidatePlan:
    """The selection with the owners of the schedule, and its dates if they lie inside the horizon."""
    eligible = {key: one.worker for key, one in found.rows}
    settled = evolve(context, fixed_owners=tuple(sorted(eligible.items())))
    owners = assign_owners(settled, choice, unassignable)
    owned = {one.action.key: one.action for one in owners.ownerships}
    theirs = {one.action.key: one.owner.person for one in owners.ownerships}
    dates = (
        dates_of(context, context.working_days, owned, found)
        if theirs == eligible and found.makespan <= len(context.working_days)
        else build_timetable(context, owners)
    )
    return CandidatePlan(choice=choice, owners=owners, dates=dates)


def _rank(
    context: PlanningContext, options: Options, one: CandidatePlan
) -> tuple[int, int, Fraction, int, int, int]:
    done = options.mask(one.owned.keys())
    return (
        options.shortfall(done),
        sum(_working_days(context, late) for late in one.dates.late),
        _leader_days(context, one),
        options.secondary_cost(done),
        len(one.owners.unowned),
        -sum(each.owner.worth for each in one.owners.ownerships),
    )


def _working_days(context: PlanningContext, late: LateAction) -> int:
    """How many open days an action comes too late."""
    days = (late.wanted + timedelta(step) for step in range(1, late.days + 1))
    return sum(map(context.calendar.works, days))


def _leader_days(context: PlanningContext, one: CandidatePlan) -> Fraction:
    """The days asked of the leader for what somebody else could do."""
    return sum(
        (
            Fraction(each.action.effort)
            for each in one.owners.ownerships
            if each.owner.person == context.team.leader
            and len(options_for(context, each.action)) > 1
        ),
        Fraction(0),
    )
