"""Other actions or other hands, where the first choice cannot be carried: all decided together."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import timedelta
from fractions import Fraction

from attrs import evolve, frozen

from smartgoals.model.action import Action
from smartgoals.model.plan_results import LateAction
from smartgoals.planning.assignment.stage import Owners, find_owners, options_for
from smartgoals.planning.context import PlanningContext
from smartgoals.planning.contributions import contributes
from smartgoals.planning.gap import Gaps
from smartgoals.planning.selection.instance import SelectionInstance
from smartgoals.planning.selection.resources import feasible
from smartgoals.planning.selection.stage import Selection, candidates_of, chosen, coverage_of
from smartgoals.planning.timetable import Dates, dates_of, problem_of, set_dates
from smartgoals.scheduling import ObjectiveTerm, Problem, Schedule, incumbents
from smartgoals.scheduling import OptionalTasks as Options

AIMS = (
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
    dates: Dates

    @classmethod
    def of(
        cls, brief: PlanningContext, choice: Selection, hopeless: Collection[str] = ()
    ) -> CandidatePlan:
        """The best owners for some actions, and the best dates for these owners."""
        owners = find_owners(brief, choice, hopeless)
        return cls(choice=choice, owners=owners, dates=set_dates(brief, owners))

    @property
    def owned(self) -> dict[str, Action]:
        """The actions in somebody's hands, by key."""
        return {one.action.key: one.action for one in self.owners.ownerships}


def optimise_jointly(brief: PlanningContext, gaps: Gaps, choice: Selection) -> CandidatePlan:
    """The choice with owners and dates; where they show that it cannot be carried, a better one.

    Taken one by one, the best actions may want more of the same people than time allows. The
    kernel then looks at actions, owners and dates together. What it finds counts if it leaves less
    of the target, comes less late, asks less of the leader, or costs less, in that order.
    """
    first = CandidatePlan.of(brief, choice)
    if not (first.owners.unowned or first.dates.late or _led(brief, first)):
        return first
    problem = problem_for(brief, gaps, first.owned)
    if not problem.tasks:
        return first
    drafts = [first, *_drafts(brief, gaps, choice, _searched(brief, problem))]
    return min(drafts, key=lambda one: _rank(brief, problem.optional_tasks, one))


def problem_for(brief: PlanningContext, gaps: Gaps, first: Collection[str]) -> Problem:
    """The whole question as a problem for the kernel: what to do, by whom and when.

    Misfit is what somebody is worth less than the best, in millionths of a score.

    Args:
        brief: The task.
        gaps: What is to be covered.
        first: The actions to begin the search with.
    """
    market = SelectionInstance.of(brief, _doable(brief), gaps.main)
    actions = {action.key: action for action in market.actions}
    hands: dict[str, Mapping[str, int]] = {}
    for key, action in actions.items():
        people = [option.person for option in options_for(brief, action)]
        worths = {person: brief.marks.of(person, action).worth for person in people}
        best = max(worths.values())
        hands[key] = {person: best - worth for person, worth in worths.items()}
    options = Options(
        zip(actions, market.offers, strict=True),
        goal=market.goal,
        budgets=market.purses,
        warm_start=[key for key in first if key in actions],
    )
    return problem_of(brief, brief.slots, actions, hands, AIMS, options)


def _searched(brief: PlanningContext, problem: Problem) -> Schedule:
    """The kernel's answer: it may take the longer, the more there is, until nothing is amiss."""
    patience = brief.profile.rounds * (1 + min(len(problem.tasks), MANY) // FEW)
    found = next(search := incumbents(problem))
    rounds = 1
    while not found.is_optimal and rounds < (patience if _amiss(found) else brief.profile.rounds):
        found = next(search)
        rounds += 1
    return found


def _amiss(found: Schedule) -> bool:
    return found.objective_values[:DECISIVE] != found.lower_bounds[:DECISIVE]


def _doable(brief: PlanningContext) -> list[Action]:
    """The candidates somebody could own, and that follow nothing nobody could."""
    doable = {one.key: one for one in candidates_of(brief) if options_for(brief, one)}
    while lost := [one.key for one in doable.values() if not set(one.after) <= doable.keys()]:
        for key in lost:
            del doable[key]
    return list(doable.values())


def _drafts(
    brief: PlanningContext, gaps: Gaps, choice: Selection, found: Schedule
) -> list[CandidatePlan]:
    """The same actions in the best hands there are, and in those that the kernel has found.

    What was wished for and nobody can carry stays in the choice, without an owner, where the target
    is not reached otherwise, and where only it does what it does. What is pinned is never without:
    it stays with its person, or it is left out for what counts more.
    """
    actions = [brief.policy.action(key) for key, _ in found.rows]
    done = {action.key for action in actions}
    reached = coverage_of(brief, actions, gaps.main).expected
    wished = [
        action
        for action in choice.actions
        if action.key not in done and (not contributes(action, gaps.main) or (reached or 0) < 1)
    ]
    hopeless = []
    for action in wished:
        if brief.pinned(action.key) is None and _may_join(brief, actions, action):
            actions.append(action)
            hopeless.append(action.key)
    kept = [*actions]
    for action in wished:
        if brief.pinned(action.key) is not None and _may_join(brief, kept, action):
            kept.append(action)
    keys = [action.key for action in wished]
    other = chosen(brief, gaps, actions, wished=keys)
    drafts = [CandidatePlan.of(brief, other, hopeless)]
    if kept != actions:
        drafts.append(CandidatePlan.of(brief, chosen(brief, gaps, kept, wished=keys), hopeless))
    return [*drafts, _as_found(brief, other, hopeless, found)]


def _as_found(
    brief: PlanningContext, choice: Selection, hopeless: Collection[str], found: Schedule
) -> CandidatePlan:
    """A choice in the hands that the kernel has found, on its days as far as days are known."""
    hands = {key: one.worker for key, one in found.rows}
    settled = evolve(brief, settled=tuple(sorted(hands.items())))
    owners = find_owners(settled, choice, hopeless)
    owned = {one.action.key: one.action for one in owners.ownerships}
    theirs = {one.action.key: one.owner.person for one in owners.ownerships}
    dates = (
        dates_of(brief, brief.slots, owned, found)
        if theirs == hands and found.makespan <= len(brief.slots)
        else set_dates(brief, owners)
    )
    return CandidatePlan(choice=choice, owners=owners, dates=dates)


def _may_join(brief: PlanningContext, actions: Collection[Action], one: Action) -> bool:
    """Whether an action may be done beside others, whoever has the days for it."""
    return feasible(brief, [evolve(each, effort=0) for each in (*actions, one)])


def _rank(
    brief: PlanningContext, options: Options, one: CandidatePlan
) -> tuple[int, int, Fraction, int, int, int]:
    done = options.mask(one.owned.keys())
    return (
        options.shortfall(done),
        sum(_working_days(brief, late) for late in one.dates.late),
        _led(brief, one),
        options.secondary_cost(done),
        len(one.owners.unowned),
        -sum(each.owner.worth for each in one.owners.ownerships),
    )


def _working_days(brief: PlanningContext, late: LateAction) -> int:
    """How many open days an action comes too late."""
    days = (late.wanted + timedelta(step) for step in range(1, late.days + 1))
    return sum(map(brief.calendar.works, days))


def _led(brief: PlanningContext, one: CandidatePlan) -> Fraction:
    """The days asked of the leader for what somebody else could do."""
    return sum(
        (
            Fraction(each.action.effort)
            for each in one.owners.ownerships
            if each.owner.person == brief.team.leader and len(options_for(brief, each.action)) > 1
        ),
        Fraction(0),
    )
