"""Recompute every statement of a rendered plan from the parts of the plan.

Nothing is imported from planning, verification or messages: a sentence is read with a pattern, and what it
claims is worked out again from the public values of the plan.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction

from smartgoals.model import (
    Action,
    Coverage,
    DelegationState,
    Estimate,
    LateAction,
    MessageCode,
    Person,
    Plan,
    Reason,
    UnassignedGap,
    UnownedAction,
)

CLOSE = 1e-6
HALF = 0.5
MONTHS = "January February March April May June July August September October November December"

Says = Callable[[Plan, re.Match[str]], bool]


# What the parts are, worked out again.


def mean(estimate: Estimate) -> Fraction:
    """The PERT mean."""
    low, likely, high = (Fraction(one) for one in (estimate.worst, estimate.likely, estimate.best))
    return (low + 4 * likely + high) / 6


def deadline_of(plan: Plan, action: Action) -> date:
    """The day by which an action is wanted."""
    last = plan.policy.objective.deadline
    assert last is not None
    return last if action.due is None else min(action.due, last)


def in_time(plan: Plan) -> list[Action]:
    """The actions that have an owner and end by the deadline of the objective."""
    last = plan.policy.objective.deadline
    assert last is not None
    return [plan.policy.action(one.action) for one in plan.delegations if one.due <= last]


def selected(plan: Plan) -> list[Action]:
    """The actions that are chosen: delegated, or without an owner."""
    keys = {one.action for one in plan.delegations}
    keys |= {one.action for one in plan.missing if isinstance(one, UnownedAction)}
    return [one for one in plan.policy.actions if one.key in keys]


def brought(plan: Plan, actions: list[Action], measure: str) -> Fraction:
    """What some actions bring to a sum on average, less what overlaps."""
    chances = {one.key: Fraction(str(one.chance)) for one in actions}
    total = Fraction(0)
    for one in actions:
        estimate = one.contribution_to(measure)
        if estimate is not None:
            total += chances[one.key] * mean(estimate)
    main = plan.policy.objective.targets[0].measure.key
    for both in plan.policy.interactions:
        pair = (both.first, both.second)
        if (both.measure or main) == measure and both.value < 0 and chances.keys() >= set(pair):
            total += Fraction(both.value) * chances[pair[0]] * chances[pair[1]]
    return total


def share(plan: Plan, coverage: Coverage, actions: list[Action]) -> float:
    """The share of a gap that some actions are expected to close."""
    gap = coverage.gap
    if not gap.amount:
        return 1.0
    return float(brought(plan, actions, gap.measure.key) / Fraction(gap.amount))


def named(plan: Plan, statement: str) -> Action:
    """The action with a statement."""
    (found,) = (one for one in plan.policy.actions if one.statement == statement)
    return found


def covered(plan: Plan, name: str | None) -> Coverage:
    """The coverage of a target by its name; the only one without a name."""
    if name is None:
        (only,) = plan.coverages
        return only
    (found,) = (one for one in plan.coverages if one.gap.measure.name == name)
    return found


def figure(text: str) -> Decimal:
    """A number as it is written in English."""
    return Decimal(re.sub(r"[^0-9.]", "", text))


def percentage(text: str, value: float) -> bool:
    """Whether a percentage is that of a value, and not all where something lacks."""
    said = int(text.replace(",", ""))
    return abs(said - 100 * value) <= HALF + CLOSE or (said == 99 and 0.99 <= value < 1)


def likely(text: str, chance: float) -> bool:
    """Whether words for a chance fit it."""
    if text.startswith("less than 1%"):
        return 0 < chance < 0.005
    if text.startswith("more than 99%"):
        return 0.995 < chance < 1
    found = re.match(r"(\d+)% likely", text)
    return found is not None and abs(int(found[1]) - 100 * chance) <= HALF + CLOSE


def day(text: str) -> date:
    """A day as it is written in English, with the month in full or short."""
    number, month, year = text.split()
    months = [one[:3] for one in MONTHS.split()]
    return date(int(year), months.index(month[:3]) + 1, int(number))


def fully_skilled(plan: Plan, action: Action) -> list[Person]:
    """The persons, no groups, who have every skill an action needs."""
    return [
        one
        for one in plan.team.people
        if not one.group
        and all(dict(one.skills).get(skill, 0) >= level for skill, level in action.needs)
    ]


def free_days(plan: Plan, person: Person) -> Decimal:
    """The days a person has left."""
    (load,) = (one for one in plan.loads if one.person == person.key)
    return load.capacity - load.days


def statements(listed: str) -> set[str]:
    """The quoted statements of a list."""
    return set(re.findall(r"“([^”]+)”", listed))


# The headline.


def _verdict(plan: Plan, line: str) -> bool:
    chance, error = plan.chance, plan.chance_error
    lacking = bool(tuple(plan.missing))
    if line.endswith("cannot get there as it stands."):
        return chance == 0
    if line.endswith("will probably not get there."):
        return chance is not None and chance + error < HALF
    good = chance is None or chance + error >= HALF
    together = plan.chance_of_all is None or plan.chance_of_all + plan.chance_of_all_error >= HALF
    if line.endswith("still lacks something."):
        return lacking and good and together
    if line.endswith("will probably not reach all its targets."):
        return good and not together
    short = [one for one in plan.coverages if share(plan, one, in_time(plan)) < 1 - CLOSE]
    return (
        line == plan.policy.objective.statement and not lacking and good and together and not short
    )


def _expected(plan: Plan, found: re.Match[str]) -> bool:
    coverage = covered(plan, found["measure"])
    gap, right = coverage.gap, share(plan, coverage, in_time(plan))
    amount = Fraction(figure(found["amount"]))
    near = abs(amount - Fraction(right) * Fraction(gap.amount)) <= max(
        Fraction(right) * Fraction(gap.amount) / 100,
        Fraction(1, 10) if amount < 20 else Fraction(1),
    )
    fell = bool(re.search(r"less|fewer", found["change"]))
    enough = found["of"] == "for"
    short = any(
        isinstance(one, UnassignedGap) and one.measure.key == gap.measure.key
        for one in plan.missing
    )
    return (
        abs(right - (coverage.expected or 0)) <= CLOSE
        and near
        and percentage(found["share"], right)
        and figure(found["gap"]) == gap.amount
        and fell == (gap.target.value < (gap.target.baseline or 0))  # type: ignore[operator]
        and enough == (right >= 1 - CLOSE)
        and (enough or amount < Fraction(gap.amount))
        and short == (right < 1 - CLOSE)
        and coverage.chance is not None
        and likely(found["likely"], coverage.chance)
    )


def _together(plan: Plan, found: re.Match[str]) -> bool:
    count = 2 if found["count"] == "Both" else int(found["count"].split()[1])
    assert plan.chance_of_all is not None
    least = min(one.chance for one in plan.coverages if one.chance is not None)
    return (
        count == len(plan.coverages)
        and likely(found["likely"], plan.chance_of_all)
        and plan.chance_of_all <= least + plan.chance_of_all_error + CLOSE
    )


def _by_itself(plan: Plan, found: re.Match[str]) -> bool:
    gap = covered(plan, found["measure"]).gap
    value, trend = gap.target.value, gap.trend
    assert value is not None
    reached = trend <= value if gap.target.falls else trend >= value
    return gap.amount == 0 and reached and figure(found["trend"]) == trend


def _all_in_time(plan: Plan, found: re.Match[str]) -> bool:
    count = 2 if found["both"] else int(found["count"] or 1)
    unowned = [one for one in plan.missing if isinstance(one, UnownedAction)]
    return (
        not unowned
        and count == len(plan.delegations)
        and all(
            one.due <= deadline_of(plan, plan.policy.action(one.action)) for one in plan.delegations
        )
    )


def _unowned(plan: Plan, found: re.Match[str]) -> bool:
    action = named(plan, found["action"])
    if any(one.action == action.key for one in plan.delegations):
        return False
    return reason_holds(plan, action, found["why"])


def _late(plan: Plan, found: re.Match[str]) -> bool:
    action = named(plan, found["action"])
    wanted = deadline_of(plan, action)
    due = plan.delegation(action).due
    return day(found["wanted"]) == wanted and (due - wanted).days == int(found["days"])


def _more(plan: Plan, found: re.Match[str]) -> bool:
    kind = UnownedAction if "owner" in found["what"] else LateAction
    return int(found["count"]) == sum(isinstance(one, kind) for one in plan.missing) - 3


def _wished(plan: Plan, found: re.Match[str]) -> bool:
    coverage = covered(plan, found["measure"])
    right = share(plan, coverage, selected(plan))
    return (
        abs(right - (coverage.wished or 0)) <= CLOSE
        and percentage(found["share"], right)
        and right > (coverage.expected or 0)
    )


def _resources(plan: Plan, found: re.Match[str]) -> bool:
    actions = [plan.policy.action(one.action) for one in plan.delegations]
    costs = [one.cost for one in actions if one.cost is not None]
    unknown = len(actions) - len(costs)
    if figure(found["days"]) != sum(one.effort for one in actions):
        return False
    said = found["money"]
    if said == "nobody has said what it costs":
        return not costs
    amount, *rest = said.removeprefix("cost: ").split(", and that of ")
    count = rest[0].split()[0] if rest else "0"
    euros = plan.policy.currency == "EUR"
    return (
        figure(amount) == sum(costs)
        and amount.startswith("€") == euros
        and {"one": 1}.get(count, count) in {unknown, str(unknown)}
    )


# After the table.


def _tight(plan: Plan, found: re.Match[str]) -> bool:
    names = {one.name: one.key for one in plan.team.people}
    told = re.findall(r"(\w+) \(([\d.,]+) of ([\d.,]+) days\)", found["people"])
    loads = {one.person: one for one in plan.loads}
    tight = {key for key, one in loads.items() if one.days and one.part >= 0.9}
    return {names[name] for name, _, _ in told} == tight and all(
        figure(days) == loads[names[name]].days and figure(most) == loads[names[name]].capacity
        for name, days, most in told
    )


def _ask(plan: Plan, found: re.Match[str]) -> bool:
    people = {one.name: one.key for one in plan.team.people}
    waiting = [one for one in plan.delegations if one.state is DelegationState.PROPOSED]
    theirs = [one for one in waiting if one.owner == people[found["owner"]]]
    count = 1 if found["count"] == "one action" else int(found["count"].split()[0])
    main = plan.coverages[0].gap
    asked = sum(
        Fraction(part.nominal)
        for one in theirs
        for part in one.shares
        if part.measure == main.measure.key and part.nominal is not None
    )
    agreed = len(plan.delegations) - len(waiting)
    told = found["agreed"]
    part = found["part"]
    return (
        len(theirs) == count
        and (told is None) == (agreed == 0)
        and (told is None or told == f"{agreed} of {len(plan.delegations)} agreed")
        and (part is None or percentage(part, float(asked / Fraction(main.amount))))
    )


def _state(state: DelegationState) -> Says:
    def says(plan: Plan, found: re.Match[str]) -> bool:
        one = plan.delegation(named(plan, found["action"]))
        return one.state is state and plan.team.person(one.owner).name == found["owner"]

    return says


def _can_start(plan: Plan, found: re.Match[str]) -> bool:
    del found
    agreed = all(one.state is DelegationState.AGREED for one in plan.delegations)
    return agreed and plan.started is None and not tuple(plan.missing)


def _trend(plan: Plan, found: re.Match[str]) -> bool:
    gap = covered(plan, found["measure"]).gap
    figures = (figure(found["baseline"]), figure(found["trend"]), figure(found["value"]))
    return figures == (gap.target.baseline, gap.trend, gap.target.value)


def _claimed(plan: Plan, found: re.Match[str]) -> bool:
    synergy = covered(plan, found["measure"]).with_synergy
    return synergy is not None and percentage(found["share"], synergy)


def _left_out(plan: Plan, found: re.Match[str]) -> bool:
    action = named(plan, found["action"])
    return action not in selected(plan) and reason_holds(plan, action, found["why"])


LINES: tuple[tuple[str, Says], ...] = (
    (
        (
            r"Expected(?: for “(?P<measure>[^”]+)”)?: (?P<change>(?P<amount>[\d,.]+)[^,]*), (?P<of>of|for)"
            r" (?P<gap>[\d,.]+) needed \((?P<share>[\d,]+)%\); (?P<likely>.*)\."
        ),
        _expected,
    ),
    (r"(?P<count>Both|All \d+) targets together: (?P<likely>.*)\.", _together),
    (
        r"“(?P<measure>[^”]+)” needs nothing more: without acting it comes to (?P<trend>.*)\.",
        _by_itself,
    ),
    (
        r"(?:Its one action has|(?P<both>Both) actions have|All (?P<count>\d+) actions have) an owner and ends? in time\.",
        _all_in_time,
    ),
    (r"No action is delegated\.", lambda plan, _: not plan.delegations),
    (r"“(?P<action>[^”]+)” has no owner: (?P<why>.*)\.", _unowned),
    (
        r"“(?P<action>[^”]+)” ends (?P<days>\d+) days? late: it is wanted by (?P<wanted>.*)\.",
        _late,
    ),
    (r"(?P<count>\d+) more actions? (?P<what>has no owner|have no owner|ends? late)\.", _more),
    (
        (
            r"If every chosen action had an owner and ended in time, (?P<share>[\d,]+)% could be"
            r" expected(?: for “(?P<measure>[^”]+)”)?\."
        ),
        _wished,
    ),
    (r"(?P<days>[\d,.]+) days? of work; (?P<money>.*)\.", _resources),
    (r"Tight: (?P<people>.*)\.", _tight),
    (
        (
            r"Next: (?:nobody has said yes yet|(?P<agreed>\d+ of \d+ agreed)); ask (?P<owner>\w+) first"
            r" \((?P<count>one action|\d+ actions)(?:, (?P<part>[\d,]+)% of what is asked)?\)\."
        ),
        _ask,
    ),
    (
        r"Next: answer (?P<owner>\w+), who asks for something else for “(?P<action>[^”]+)”\.",
        _state(DelegationState.COUNTERED),
    ),
    (
        r"Next: plan again, because (?P<owner>\w+) has said no to “(?P<action>[^”]+)”\.",
        _state(DelegationState.DECLINED),
    ),
    (r"Next: everybody has said yes, so it can start\.", _can_start),
    (r"It started on (?P<day>.*)\.", lambda plan, found: day(found["day"]) == plan.started),
    (
        (
            r"“(?P<measure>[^”]+)”: (?P<baseline>[\d,.]+) become (?P<trend>[\d,.]+) without acting, and"
            r" (?P<value>[\d,.]+)[^,]* are wanted\."
        ),
        _trend,
    ),
    (
        (
            r"With what actions are said to do for each other, “(?P<measure>[^”]+)” would come to"
            r" (?P<share>[\d,]+)% of what is needed\."
        ),
        _claimed,
    ),
    (r"Left out", lambda plan, _: bool(plan.left_out)),
    (r"  “(?P<action>[^”]+)”: (?P<why>.*)", _left_out),
)
"""What each line of a rendered plan claims."""


def _row(plan: Plan, line: str) -> bool:
    """A line of the table: until, owner, action, what is asked."""
    cells = re.split(r"\s{2,}", line.strip())
    if len(cells) < 3:
        return False
    until, owner, statement, *asked = cells
    action = named(plan, statement)
    if owner == "nobody":
        return until == "–" and action.key not in {one.action for one in plan.delegations}
    given = plan.delegation(action)
    name = owner.partition(" (with ")[0]
    right = plan.team.person(given.owner).name == name and day(until) == given.due
    if not given.objective.targets:
        return right and asked[:1] == ["done"]
    value = given.objective.targets[0].value
    assert value is not None
    return right and figure(asked[0].split(",  ")[0].partition(" ")[0]) == abs(value)


def false_lines(plan: Plan, text: str) -> list[str]:
    """The lines of a rendered plan that are not true of it, or that nobody knows how to check."""
    first, *rest = text.splitlines()
    wrong = [] if _verdict(plan, first) else [first]
    for line in rest:
        if not line or line.startswith(("  until", "Least that", "No single change")):
            continue
        known = [(re.fullmatch(pattern, line), says) for pattern, says in LINES]
        hits = [(found, says) for found, says in known if found is not None]
        if hits:
            wrong += [line for found, says in hits if not says(plan, found)]
        elif not (line.startswith("  ") and _row(plan, line)):
            wrong.append(line)
    return wrong


# Reasons: of what has no owner, of what is left out, and of what is in the trace.


def reason_holds(plan: Plan, action: Action, words: str) -> bool:
    """Whether the words of a reason about an action are true of the plan."""
    for pattern, says in REASONS:
        found = re.fullmatch(pattern, words.removesuffix("."), re.IGNORECASE)
        if found is not None:
            return says(plan, action, found)
    return False


Explains = Callable[[Plan, Action, re.Match[str]], bool]


def _no_skill(plan: Plan, action: Action, found: re.Match[str]) -> bool:
    levels = re.findall(r"(\w+) at level (\d)", found["skills"] or "")
    stated = {skill: int(level) for skill, level in levels}
    return not fully_skilled(plan, action) and (not stated or stated == dict(action.needs))


def _no_days(plan: Plan, action: Action, found: re.Match[str]) -> bool:
    del found
    declined = {who for key, who in plan.declined if key == action.key}
    leader = plan.team.leader
    able = [one for one in fully_skilled(plan, action) if one.key not in declined]
    if action.reserved and leader is not None:
        able = [one for one in plan.team.people if one.key == leader]
    return all(free_days(plan, one) < action.effort for one in able)


def _waits(plan: Plan, action: Action, found: re.Match[str]) -> bool:
    other = named(plan, found["other"])
    return other.key in action.after and other.key not in {one.action for one in plan.delegations}


def _not_chosen(plan: Plan, action: Action, found: re.Match[str]) -> bool:
    other = named(plan, found["other"])
    return other.key in action.after and other not in selected(plan)


def _instead(plan: Plan, action: Action, found: re.Match[str]) -> bool:
    other = named(plan, found["other"])
    return other.alternative == action.alternative is not None and other in selected(plan)


def _excluded(plan: Plan, action: Action, found: re.Match[str]) -> bool:
    return any(
        one.statement == found["choice"] and set(one.tags) & set(action.tags)
        for one in plan.policy.exclusions
    )


def _risky(plan: Plan, action: Action, found: re.Match[str]) -> bool:
    del plan
    stated = (int(found["chance"]), int(found["least"]), found["category"])
    return stated == (round(100 * action.chance), 50, action.risk) and action.chance < HALF


def _over_budget(plan: Plan, action: Action, found: re.Match[str]) -> bool:
    owned = [plan.policy.action(one.action) for one in plan.delegations]
    cost = sum((one.cost or 0 for one in (*owned, action)), Decimal(0))
    budget = plan.policy.budget
    return budget is not None and cost - budget == figure(found["over"])


def _not_needed(plan: Plan, action: Action, found: re.Match[str]) -> bool:
    del found
    return all(
        share(plan, one, in_time(plan)) >= 1 - CLOSE
        for one in plan.coverages
        if brought(plan, [action], one.gap.measure.key) > 0
    )


def _nobody_in_time(plan: Plan, action: Action, found: re.Match[str]) -> bool:
    """Nobody is wholly free with the days and the weeks for it."""
    del found
    busy = {one.owner for one in plan.delegations}
    if set(action.after) & {one.action for one in plan.missing if isinstance(one, UnownedAction)}:
        return False
    last = deadline_of(plan, action)
    start = max(plan.today, action.earliest or plan.today)
    for one in fully_skilled(plan, action):
        weeks = (last - start).days // 7
        room = weeks * int(one.days_a_week) * Fraction(action.share)
        fits = free_days(plan, one) >= action.effort and room > action.effort
        leads = one.key == plan.team.leader
        if one.key not in busy and fits and not action.after and not leads:
            return bool(action.reserved)
    return True


def _beyond_days(plan: Plan, action: Action, found: re.Match[str]) -> bool:
    del found
    people = [one for one in plan.team.people if not one.group]
    if any(one.capacity is None for one in people):
        return False
    capacity = sum((one.capacity for one in people if one.capacity is not None), Decimal(0))
    efforts = sum((plan.policy.action(one.action).effort for one in plan.delegations), Decimal(0))
    return efforts + action.effort > capacity


REASONS: tuple[tuple[str, Explains], ...] = (
    (
        r"no single person in the team has enough of the skills it needs(?: \((?P<skills>.*)\))?",
        _no_skill,
    ),
    (r"those who could own it have not enough days left", _no_days),
    (
        r"those who could own it have said no",
        lambda plan, action, _: action.key in dict(plan.declined),
    ),
    (r"it waits for “(?P<other>[^”]+)”, which nobody owns", _waits),
    (r"it waits for “(?P<other>[^”]+)”, which is left out", _not_chosen),
    (r"not chosen, because it waits for “(?P<other>[^”]+)”, which is not chosen", _not_chosen),
    (r"not chosen, because “(?P<other>[^”]+)” is done instead", _instead),
    (r"ruled out by a choice of the policy: “(?P<choice>[^”]+)”", _excluded),
    (
        r"too risky: a chance of (?P<chance>\d+)%, where (?P<category>\w+) asks for (?P<least>\d+)%",
        _risky,
    ),
    (r"not chosen, because with it the budget would be exceeded by (?P<over>.*)", _over_budget),
    (
        r"not chosen, because the team's days or the part meant for experiments do not stretch to it".replace(
            "'", "’"
        ),
        _beyond_days,
    ),
    (r"not chosen, because what it would bring is covered without it", _not_needed),
    (r"not chosen, because no better plan with it was found", lambda *_: True),
    (r"not chosen, because nobody could do it beside the others, or not in time", _nobody_in_time),
)


def _worth(plan: Plan, reason: Reason) -> bool:
    action, facts = plan.policy.action(reason.about), dict(reason.facts)
    coverage = covered(plan, str(facts["measure"]))
    estimate = action.contribution_to(coverage.gap.measure.key)
    assert estimate is not None
    right = Fraction(str(action.chance)) * mean(estimate)
    main = plan.coverages[0].gap.measure.key
    other = reason.code is MessageCode.SELECTED_FOR_OTHER_TARGET
    return (
        abs(float(facts["worth"]) - float(right)) <= CLOSE * max(1.0, float(right))
        and facts["chance"] == action.chance
        and (not other or (right > 0 and action.contribution_to(main) is None))
    )


def _needed_for(plan: Plan, action: Action) -> set[str]:
    return {
        one.statement
        for one in selected(plan)
        if action.key in one.after or one.key in action.enables
    }


def _enables(plan: Plan, reason: Reason) -> bool:
    action = plan.policy.action(reason.about)
    stated = {one.fact("statement") for one in dict(reason.facts)["others"]}
    main = plan.coverages[0].gap.measure.key
    return stated == _needed_for(plan, action) != set() and action.contribution_to(main) is None


def _carries(plan: Plan, reason: Reason) -> bool:
    action = plan.policy.action(reason.about)
    beside = [one for one in selected(plan) if one.strategy == action.strategy]
    names = {one.key: one.statement for one in plan.policy.strategies}
    return beside == [action] and names[action.strategy or ""] == dict(reason.facts)["strategy"]


def _no_gain(plan: Plan, reason: Reason) -> bool:
    action = plan.policy.action(reason.about)
    gains = [brought(plan, [action], one.gap.measure.key) for one in plan.coverages]
    return all(gain <= 0 for gain in gains) and not _needed_for(plan, action)


def _runner_up(plan: Plan, reason: Reason) -> bool:
    action, facts = plan.policy.action(reason.about), dict(reason.facts)
    (other,) = (one for one in plan.team.people if one.name == facts["other"])
    return (
        not other.group
        and not (action.reserved and plan.team.leader is not None)
        and (action.key, other.key) not in plan.declined
        and plan.delegation(action).owner != other.key
        and free_days(plan, other) >= action.effort
    )


def _owner(plan: Plan, reason: Reason) -> bool:
    given, facts = plan.delegation(reason.about), dict(reason.facts)
    person = plan.team.person(given.owner)
    pinned = reason.code is MessageCode.PINNED_OWNER
    needs, skills = plan.policy.action(given.action).needs, dict(person.skills)
    fits = [min(Fraction(skills.get(skill, 0), level), Fraction(1)) for skill, level in needs]
    fit = sum(fits) / len(fits) if fits else Fraction(1)
    return (
        facts["owner"] == person.name
        and abs(facts["fit"] - float(fit)) <= CLOSE
        and (not pinned or given.action in dict(plan.pins))
    )


def _shared(plan: Plan, reason: Reason) -> bool:
    facts = dict(reason.facts)
    measures = {one.gap.measure.name: one.gap.measure.key for one in plan.coverages}
    return any(
        share.measure == measures[facts["measure"]] and share.buffered == facts["buffered"]
        for share in plan.delegation(reason.about).shares
    )


def _lacks(plan: Plan, reason: Reason) -> bool:
    facts = dict(reason.facts)
    coverage = covered(plan, str(facts["measure"]))
    gap = Fraction(coverage.gap.amount)
    best = sum(
        Fraction(str(one.chance)) * Fraction(estimate.best)
        for one in in_time(plan)
        if (estimate := one.contribution_to(coverage.gap.measure.key)) is not None
    )
    short = gap - brought(plan, in_time(plan), coverage.gap.measure.key)
    near = abs(Fraction(facts["amount"]) - short) <= 1
    return near and (reason.code is MessageCode.SHORTFALL or best < gap)


def _gap(plan: Plan, reason: Reason) -> bool:
    facts = dict(reason.facts)
    gap = covered(plan, str(facts["measure"])).gap
    falls = reason.code is MessageCode.GAP_LESS
    lack = gap.trend - facts["value"] if falls else facts["value"] - gap.trend
    right = (gap.target.value, gap.trend, max(lack, Decimal(0)))
    return (facts["value"], facts["trend"], facts["gap"]) == right


def _scheduled(plan: Plan, reason: Reason) -> bool:
    given, facts = plan.delegation(reason.about), dict(reason.facts)
    return (facts["start"], facts["due"]) == (given.start, given.due)


C = MessageCode
TRACE: dict[MessageCode, Callable[[Plan, Reason], bool]] = {
    C.SELECTED: _worth,
    C.SELECTED_FOR_OTHER_TARGET: _worth,
    C.SELECTED_AS_ENABLER: _enables,
    C.SELECTED_FOR_STRATEGY: _carries,
    C.SELECTED_WITHOUT_GAIN: _no_gain,
    C.RUNNER_UP: _runner_up,
    C.OWNER: _owner,
    C.PINNED_OWNER: _owner,
    C.OWNER_UNCHANGED: _owner,
    C.OWNER_FOR_DATES: _owner,
    C.SHARE: _shared,
    C.SHORTFALL: _lacks,
    C.OUT_OF_REACH: _lacks,
    C.GAP: _gap,
    C.GAP_LESS: _gap,
    C.SCHEDULED: _scheduled,
}


def false_reasons(plan: Plan) -> Iterator[Reason]:
    """The reasons of the trace that are not true of the plan."""
    for reason in plan.trace:
        holds = TRACE.get(reason.code)
        if holds is not None and not holds(plan, reason):
            yield reason
