"""Reasons: the trace says everything the plan decides, and every fact in it is that of the plan."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from math import ceil
from typing import Any

from attrs import frozen

from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.message import Message, MessageCode
from smartgoals.model.plan import Plan
from smartgoals.model.plan_results import LateAction, UnassignedGap, UnownedAction
from smartgoals.model.profile import Profile
from smartgoals.text import Text
from smartgoals.verification.contributions import asked_measure
from smartgoals.verification.violation import Violation, violation

_MISSING = Text(
    en="A reason is missing: {code}.",
    fr="Il manque une raison : {code}.",
)
_SURPLUS = Text(
    en="A reason is stated that does not belong to the plan: {code}.",
    fr="Une raison annoncée n'appartient pas au plan : {code}.",
)
_FACT = Text(
    en="The reason {code} states {said} as {name}, and {right} is right.",
    fr="La raison {code} annonce {said} pour {name}, alors que c'est {right}.",
)
_STRANGER = Text(
    en="A reason is about “{subject}”, which is not in the plan.",
    fr="Une raison porte sur « {subject} », qui n'est pas dans le plan.",
)

_C = MessageCode
_OWNER = frozenset({_C.OWNER, _C.PINNED_OWNER, _C.OWNER_FOR_DATES, _C.OWNER_UNCHANGED})
_SHARE = frozenset({_C.SHARE, _C.SHARE_AMONG_CASES, _C.SHARE_STANDS})
_MILESTONES = frozenset({_C.MILESTONES_STATED, _C.MILESTONES_EVEN, _C.MILESTONES_SEASONAL})
_LACK = frozenset({_C.OUT_OF_REACH, _C.SHORTFALL})
_SINGLE = (
    _C.MENTOR,
    _C.RUNNER_UP,
    _C.SCHEDULED,
    _C.LATE,
    _C.LEVELS,
    _C.CHECKPOINTS,
    _C.GAP,
    _C.GAP_LESS,
)
FAMILIES = (_OWNER, _SHARE, _MILESTONES, _LACK, *(frozenset({code}) for code in _SINGLE))
"""Codes of which one is stated for each decision of its kind."""

_CLOSE = 1e-6


@frozen
class _Decision:
    """What the trace has to say about a subject.

    Attributes:
        about: The key of the subject.
        codes: The codes one of which says it.
        facts: The facts that belong to it; a reason may have more.
    """

    about: str
    codes: frozenset[MessageCode]
    facts: Mapping[str, Any]


def check_reasons(plan: Plan, profile: Profile) -> Iterator[Violation]:
    """Every decision has its reason, and every reason the facts of its decision."""
    del profile
    yield from _strangers(plan)
    decisions = [*_of_targets(plan), *_of_delegations(plan), *_of_shortfalls(plan)]
    for family in FAMILIES:
        due = [one for one in decisions if one.codes == family]
        stated = [reason for reason in plan.trace if reason.message.code in family]
        for about in sorted({one.about for one in due} | {one.about for one in stated}):
            wanted = [one for one in due if one.about == about]
            found = [one.message for one in stated if one.about == about]
            yield from _matched(about, family, wanted, found)
    yield from _quoted(plan)


def _strangers(plan: Plan) -> Iterator[Violation]:
    policy = plan.policy
    known = {policy.key, *(action.key for action in policy.actions)}
    known |= {measure.key for measure in policy.objective.measures}
    known |= {person.key for person in plan.team.people}
    # An action that was taken out of the policy may still be told to be no longer asked for.
    gone = {
        reason.about for reason in plan.trace if reason.message.code is MessageCode.NO_LONGER_ASKED
    }
    for about in sorted({reason.about for reason in plan.trace} - known - gone):
        yield violation(about, _STRANGER, subject=about)


def _of_targets(plan: Plan) -> Iterator[_Decision]:
    for coverage in plan.coverages:
        gap, measure = coverage.gap, coverage.gap.measure
        facts: dict[str, Any] = {
            "measure": measure.name,
            "value": gap.target.value,
            "trend": gap.trend,
            "gap": gap.amount,
        }
        code = _C.GAP_LESS if gap.target.falls else _C.GAP
        yield _Decision(measure.key, frozenset({code}), facts)
    names = {target.measure.key: target.measure.name for target in plan.policy.objective.targets}
    for trajectory in plan.trajectories:
        facts = {"measure": names.get(trajectory.measure), "count": len(trajectory.points)}
        yield _Decision(trajectory.measure, _MILESTONES, facts)


def _of_delegations(plan: Plan) -> Iterator[_Decision]:
    names = {person.key: person.name for person in plan.team.people}
    measures = {
        asked_measure(coverage.gap).key: asked_measure(coverage.gap).name
        for coverage in plan.coverages
    }
    for given in plan.delegations:
        key, action = given.action, plan.policy.action(given.action)
        owner = names.get(given.owner)
        facts: dict[str, Any]
        yield _Decision(key, _OWNER, {"owner": owner, "fit": given.fit})
        if given.mentor is not None:
            facts = {"mentor": names.get(given.mentor), "owner": owner}
            yield _Decision(key, frozenset({_C.MENTOR}), facts)
        if given.runner_up is not None:
            facts = {"other": names.get(given.runner_up.person), "price": -given.runner_up.price}
            yield _Decision(key, frozenset({_C.RUNNER_UP}), facts)
        days = ceil(Fraction(action.effort) / Fraction(action.share))
        facts = {"start": given.start, "due": given.due, "days": days, "share": action.share}
        yield _Decision(key, frozenset({_C.SCHEDULED}), facts)
        for share in given.shares:
            facts = {"measure": measures.get(share.measure), "buffered": share.buffered}
            if share.promised is not None:
                facts["promised"] = share.promised
            yield _Decision(key, _SHARE, facts | {"cases": share.cases})
        yield _Decision(key, frozenset({_C.LEVELS}), {"levels": _levels(plan, given)})
        if given.checkpoints:
            facts = {"count": len(given.checkpoints), "first": given.checkpoints[0]}
            yield _Decision(key, frozenset({_C.CHECKPOINTS}), facts)


def _levels(plan: Plan, given: DelegatedAction) -> tuple[Message, ...]:
    """The levels in the order of the areas of the action, or of everything."""
    levels = {key: int(level) for key, level in given.levels}
    areas = plan.policy.action(given.action).areas
    named = [(area.name, levels.get(area.key)) for area in areas]
    whole = [(Message(_C.EVERYTHING), level) for level in levels.values()]
    return tuple(
        Message(_C.AREA_LEVEL, {"area": area, "level": level}) for area, level in named or whole
    )


def _of_shortfalls(plan: Plan) -> Iterator[_Decision]:
    facts: dict[str, Any]
    for shortfall in plan.missing:
        if isinstance(shortfall, LateAction):
            facts = {"late": shortfall.days, "wanted": shortfall.wanted}
            yield _Decision(shortfall.action, frozenset({_C.LATE}), facts)
        elif isinstance(shortfall, UnassignedGap):
            facts = {"measure": shortfall.measure.name, "amount": shortfall.amount}
            yield _Decision(shortfall.measure.key, _LACK, facts)


def _matched(
    about: str, family: frozenset[MessageCode], due: list[_Decision], found: list[Message]
) -> Iterator[Violation]:
    """Each decision with a reason that has all its facts; one that differs is named fact by fact."""
    left = [*found]
    open_decisions = []
    for one in due:
        fitting = next((each for each in left if not _differences(one, each)), None)
        if fitting is None:
            open_decisions.append(one)
        else:
            left.remove(fitting)
    for one in open_decisions:
        if not left:
            code = min(code.value for code in family)
            yield violation(about, _MISSING, code=code)
            continue
        nearest = min(left, key=lambda each: len(_differences(one, each)))
        left.remove(nearest)
        for name in _differences(one, nearest):
            said, right = nearest.fact(name), one.facts[name]
            facts = {"code": nearest.code.value, "name": name}
            yield violation(about, _FACT, said=str(said), right=str(right), **facts)
    for each in left:
        yield violation(about, _SURPLUS, code=each.code.value)


def _differences(decision: _Decision, stated: Message) -> list[str]:
    """The names of the facts in which a reason differs from a decision."""
    return [name for name, right in decision.facts.items() if not _same(stated.fact(name), right)]


def _same(said: object, right: object) -> bool:
    if isinstance(said, float) and isinstance(right, float):
        return abs(said - right) <= _CLOSE
    return said == right


def _quoted(plan: Plan) -> Iterator[Violation]:
    """What was left out, has no owner or cannot be split gives its reason in the trace too."""
    stated = {(reason.about, reason.message) for reason in plan.trace}
    quoted = [(omission.action, omission.reason) for omission in plan.left_out]
    quoted += [
        (shortfall.action, shortfall.reason)
        for shortfall in plan.missing
        if isinstance(shortfall, UnownedAction)
    ]
    for coverage in plan.coverages:
        if coverage.gap.refused is not None:
            quoted.append((coverage.gap.measure.key, coverage.gap.refused))
    for about, reason in quoted:
        if (about, reason) not in stated:
            yield violation(about, _MISSING, code=reason.code.value)
