"""Other actions or other hands, where the first choice cannot be carried: all decided together."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import timedelta
from fractions import Fraction

from attrs import evolve, frozen

from smartgoals.model.action import Action
from smartgoals.model.plan_results import LateAction
from smartgoals.planning.assignment.stage import Owners, find_owners, options_for
from smartgoals.planning.context import Brief
from smartgoals.planning.contributions import contributes
from smartgoals.planning.gap import Gaps
from smartgoals.planning.selection.instance import Market
from smartgoals.planning.selection.resources import feasible
from smartgoals.planning.selection.stage import Choice, candidates_of, chosen, coverage_of
from smartgoals.planning.timetable import Dates, dates_of, problem_of, set_dates
from smartgoals.scheduling import Aim, Problem, Schedule, incumbents
from smartgoals.scheduling import Choice as Options

AIMS = (
    Aim.OVERLOAD,
    Aim.UNMET,
    Aim.LATENESS,
    Aim.LEADER_LOAD,
    Aim.PRICE,
    Aim.MISFIT,
    Aim.FINISH,
)
"""What counts, by rank. Nobody gives days they have not; then the target, dates, the leader."""

DECISIVE = 4
"""How many of these are worth a longer search."""

FEW, MANY = 10, 200
"""For each few actions the search may last once more as long, until they are many."""


@frozen(kw_only=True)
class Draft:
    """What to do, who does it and when."""

    choice: Choice
    owners: Owners
    dates: Dates

    @classmethod
    def of(cls, brief: Brief, choice: Choice, hopeless: Collection[str] = ()) -> Draft:
        """The best owners for some actions, and the best dates for these owners."""
        owners = find_owners(brief, choice, hopeless)
        return cls(choice=choice, owners=owners, dates=set_dates(brief, owners))

    @property
    def owned(self) -> dict[str, Action]:
        """The actions in somebody's hands, by key."""
        return {one.action.key: one.action for one in self.owners.ownerships}


def draft(brief: Brief, gaps: Gaps, choice: Choice) -> Draft:
    """The choice with owners and dates; where they show that it cannot be carried, a better one.

    Taken one by one, the best actions may want more of the same people than time allows. The
    kernel then looks at actions, owners and dates together. What it finds counts if it leaves less
    of the target, comes less late, asks less of the leader, or costs less, in that order.
    """
    first = Draft.of(brief, choice)
    if not (first.owners.unowned or first.dates.late or _led(brief, first)):
        return first
    problem = problem_for(brief, gaps, first.owned)
    if not problem.tasks:
        return first
    drafts = [first, *_drafts(brief, gaps, choice, _searched(brief, problem))]
    return min(drafts, key=lambda one: _rank(brief, problem.choice, one))


def problem_for(brief: Brief, gaps: Gaps, first: Collection[str]) -> Problem:
    """The whole question as a problem for the kernel: what to do, by whom and when.

    Misfit is what somebody is worth less than the best, in millionths of a score.

    Args:
        brief: The task.
        gaps: What is to be covered.
        first: The actions to begin the search with.
    """
    market = Market.of(brief, _doable(brief), gaps.main)
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
        purses=market.purses,
        first=[key for key in first if key in actions],
    )
    return problem_of(brief, brief.slots, actions, hands, AIMS, options)


def _searched(brief: Brief, problem: Problem) -> Schedule:
    """The kernel's answer: it may take the longer, the more there is, until nothing is amiss."""
    patience = brief.profile.rounds * (1 + min(len(problem.tasks), MANY) // FEW)
    found = next(search := incumbents(problem))
    rounds = 1
    while not found.proven and rounds < (patience if _amiss(found) else brief.profile.rounds):
        found = next(search)
        rounds += 1
    return found


def _amiss(found: Schedule) -> bool:
    return found.worth[:DECISIVE] != found.limits[:DECISIVE]


def _doable(brief: Brief) -> list[Action]:
    """The candidates somebody could own, and that follow nothing nobody could."""
    doable = {one.key: one for one in candidates_of(brief) if options_for(brief, one)}
    while lost := [one.key for one in doable.values() if not set(one.after) <= doable.keys()]:
        for key in lost:
            del doable[key]
    return list(doable.values())


def _drafts(brief: Brief, gaps: Gaps, choice: Choice, found: Schedule) -> list[Draft]:
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
    drafts = [Draft.of(brief, other, hopeless)]
    if kept != actions:
        drafts.append(Draft.of(brief, chosen(brief, gaps, kept, wished=keys), hopeless))
    return [*drafts, _as_found(brief, other, hopeless, found)]


def _as_found(brief: Brief, choice: Choice, hopeless: Collection[str], found: Schedule) -> Draft:
    """A choice in the hands that the kernel has found, on its days as far as days are known."""
    hands = {key: one.worker for key, one in found.rows}
    settled = evolve(brief, settled=tuple(sorted(hands.items())))
    owners = find_owners(settled, choice, hopeless)
    owned = {one.action.key: one.action for one in owners.ownerships}
    theirs = {one.action.key: one.owner.person for one in owners.ownerships}
    dates = (
        dates_of(brief, brief.slots, owned, found)
        if theirs == hands and found.finish <= len(brief.slots)
        else set_dates(brief, owners)
    )
    return Draft(choice=choice, owners=owners, dates=dates)


def _may_join(brief: Brief, actions: Collection[Action], one: Action) -> bool:
    """Whether an action may be done beside others, whoever has the days for it."""
    return feasible(brief, [evolve(each, effort=0) for each in (*actions, one)])


def _rank(brief: Brief, options: Options, one: Draft) -> tuple[int, int, Fraction, int, int, int]:
    done = options.places(one.owned.keys())
    return (
        options.unmet(done),
        sum(_working_days(brief, late) for late in one.dates.late),
        _led(brief, one),
        options.price(done),
        len(one.owners.unowned),
        -sum(each.owner.worth for each in one.owners.ownerships),
    )


def _working_days(brief: Brief, late: LateAction) -> int:
    """How many open days an action comes too late."""
    days = (late.wanted + timedelta(step) for step in range(1, late.days + 1))
    return sum(map(brief.calendar.works, days))


def _led(brief: Brief, one: Draft) -> Fraction:
    """The days asked of the leader for what somebody else could do."""
    return sum(
        (
            Fraction(each.action.effort)
            for each in one.owners.ownerships
            if each.owner.person == brief.team.leader and len(options_for(brief, each.action)) > 1
        ),
        Fraction(0),
    )
