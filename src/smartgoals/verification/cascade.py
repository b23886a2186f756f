"""Check that the policies of a cascade respect the actions above them, and the roll-up."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from fractions import Fraction

from smartgoals.model.action import Action
from smartgoals.model.cascade import Cascade
from smartgoals.model.cascade_plan import CascadeNode, CascadePlan
from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.measure_types import Aggregation
from smartgoals.model.plan import Plan
from smartgoals.model.plan_results import Gap, LateAction
from smartgoals.text import Text
from smartgoals.verification.selection import carried
from smartgoals.verification.violation import Violation, violation

_COUNTED = Text(
    en="It should be planned or stated not to be cascaded exactly once, and is {count:# time|# times}.",
    fr="Elle devrait être planifiée ou annoncée comme non déclinée une seule fois, et l'est"
    " {count:# fois|# fois}.",
)
_NOT_DELEGATED = Text(
    en="The action above it is not delegated.",
    fr="Elle décline une action qui n'est pas déléguée.",
)
_LED = Text(
    en="{owner} owns the action and does not lead the policy below it.",
    fr="{owner} porte l'action sans diriger la politique qui la décline.",
)
_WINDOW = Text(
    en="It has from {start} to {until}, and is stated to have from {said_start} to {said_until}.",
    fr="Elle est à faire entre le {start} et le {until}, et se dit bornée du {said_start} au"
    " {said_until}.",
)
_SOONER = Text(
    en="It starts on {start}, before the action it is a part of, on {other}.",
    fr="Elle commence le {start}, avant l'action dont elle fait partie, le {other}.",
)
_LATER = Text(
    en="It ends on {due}, after {until}, and is not reported late.",
    fr="Elle finit le {due}, après le {until}, sans que ce soit dit.",
)
_DEADLINE = Text(
    en="It is judged on {deadline}, after the action above it, on {other}.",
    fr="Elle est jugée le {deadline}, après l'action qu'elle décline, le {other}.",
)
_LESS = Text(
    en="It aims at {gap} of “{measure}”, where {share} are asked.",
    fr="Elle vise {gap} pour « {measure} », alors qu'il en est demandé {share}.",
)
_RICHER = Text(
    en="It may cost {budget:money {currency}}, where its action may cost {cost:money {currency}}.",
    fr="Elle peut coûter {budget:money {currency}}, alors que son action peut coûter {cost:money {currency}}.",
)


def check_inheritance(tree: CascadePlan) -> Iterator[Violation]:
    """Every policy belongs to a delegated action and does not go beyond it."""
    yield from _complete(tree)
    plans = {node.path: node for node in tree.plans}
    for node in tree.plans:
        if node.path:
            above, _, key = node.path.rpartition("/")
            given = {delegation.action: delegation for delegation in plans[above].plan.delegations}
            if key in given:
                yield from _bound(tree, node, plans[above].plan, given[key])
            else:
                yield violation(node.path, _NOT_DELEGATED)


def _complete(tree: CascadePlan) -> Iterator[Violation]:
    """Every policy is planned or stated not to be; below one that is not, nothing is."""
    counts = Counter(node.path for node in tree.plans)
    counts.update(absent.path for absent in tree.not_cascaded)
    lost = {absent.path for absent in tree.not_cascaded}
    expected: list[str] = []
    waiting: list[tuple[str, Cascade]] = [("", tree.cascade)]
    while waiting:
        path, cascade = waiting.pop()
        expected.append(path)
        if path not in lost:
            waiting += [(f"{path}/{key}".lstrip("/"), child) for key, child in cascade.under]
    for path in sorted({*expected, *counts}):
        if counts[path] != 1 or path not in expected:
            yield violation(path, _COUNTED, count=counts[path])


def _bound(
    tree: CascadePlan, node: CascadeNode, above: Plan, given: DelegatedAction
) -> Iterator[Violation]:
    people = {person.key: person.name for person in above.team.people}
    if not node.plan.team.leader == given.owner == node.plan.policy.objective.owner:
        yield violation(node.path, _LED, owner=people[given.owner])
    yield from _in_the_window(tree, node, above, given)
    deadline = node.plan.policy.objective.deadline
    if deadline and given.objective.deadline and deadline > given.objective.deadline:
        yield violation(node.path, _DEADLINE, deadline=deadline, other=given.objective.deadline)
    yield from _aims_high_enough(node, given)
    cost, budget = above.policy.action(given.action).cost, node.plan.policy.budget
    if above.policy.budget is None or cost is None:
        return
    if budget is None or budget > cost:
        facts = {"budget": budget or 0, "cost": cost, "currency": above.policy.currency or ""}
        yield violation(node.path, _RICHER, **facts)


def _in_the_window(
    tree: CascadePlan, node: CascadeNode, above: Plan, given: DelegatedAction
) -> Iterator[Violation]:
    until = max(given.start, _until(above, given))
    said = node.window
    if said is None or (said.start, said.until) != (given.start, until):
        facts = {
            "start": given.start,
            "until": until,
            "said_start": said.start if said else tree.today,
            "said_until": said.until if said else tree.today,
        }
        yield violation(node.path, _WINDOW, **facts)
    reported = {
        lack.shortfall.action: lack.shortfall
        for lack in tree.missing
        if lack.path == node.path and isinstance(lack.shortfall, LateAction)
    }
    for delegation in node.plan.delegations:
        path = f"{node.path}/{delegation.action}"
        if delegation.start < given.start:
            yield violation(path, _SOONER, start=delegation.start, other=given.start)
        if delegation.due > until and not _is_reported(delegation, reported, until):
            yield violation(path, _LATER, due=delegation.due, until=until)


def _is_reported(
    delegation: DelegatedAction, reported: Mapping[str, LateAction], until: date
) -> bool:
    late = reported.get(delegation.action)
    return (
        late is not None
        and late.wanted <= until
        and late.wanted + timedelta(late.days) == delegation.due
    )


def _until(above: Plan, given: DelegatedAction) -> date:
    """The last day by which the dates of the parent plan are kept."""
    action = above.policy.action(given.action)
    days = [action.due, given.objective.deadline]
    for other in above.delegations:
        follows = given.action in above.policy.action(other.action).after
        if follows or other.action in action.enables:
            days.append(other.start - timedelta(1))
    return min(day for day in days if day is not None)


def _aims_high_enough(node: CascadeNode, given: DelegatedAction) -> Iterator[Violation]:
    aimed = {coverage.gap.measure.key: coverage.gap.amount for coverage in node.plan.coverages}
    for target in given.objective.targets:
        if target.change:
            share, measure = abs(Fraction(target.change)), target.measure
            if measure.key not in aimed or Fraction(aimed[measure.key]) < share:
                facts = {"gap": aimed.get(measure.key, 0), "share": float(share)}
                yield violation(node.path, _LESS, measure=measure.name, **facts)


_CLOSE = Fraction(1, 10**5)

_ROLLED_UP = Text(
    en="Its leaves are stated to bring {said:percent 1} of “{measure}”, and {part:percent 1} is"
    " right.",
    fr="Ses feuilles apporteraient {said:percent 1} de « {measure} », alors que c'est"
    " {part:percent 1}.",
)
_ESTIMATED = Text(
    en="The estimate of “{measure}” differs from that of its plan.",
    fr="L'estimation de « {measure} » diffère de celle de son plan.",
)

Amounts = dict[str, Fraction]
"""What comes on average, by measure."""


def check_rollup(tree: CascadePlan) -> Iterator[Violation]:
    """Every coverage follows from the leaves below it."""
    below: defaultdict[str, dict[str, Amounts]] = defaultdict(dict)
    for node in reversed(tree.plans):
        above, _, key = node.path.rpartition("/")
        amounts = {
            coverage.gap.measure.key: _brought(node, coverage.gap, below[node.path])
            for coverage in node.plan.coverages
            if coverage.gap.measure.aggregation is Aggregation.SUM
        }
        if node.path:
            below[above][key] = amounts
        yield from _stated(node, amounts)


def _brought(node: CascadeNode, gap: Gap, unfolded: Mapping[str, Amounts]) -> Fraction:
    """Leaves bring their estimates weighed by their chances, others what is below; less overlaps."""
    measure, chances, total = gap.measure.key, dict[str, Fraction](), Fraction(0)
    for action in carried(node.plan):
        if action.key in unfolded:
            chances[action.key] = Fraction(1)
            total += unfolded[action.key].get(measure, Fraction(0))
        else:
            chances[action.key] = Fraction(str(action.chance))
            total += chances[action.key] * _mean(action, measure)
    main = node.plan.policy.objective.targets[0].measure.key
    for interaction in node.plan.policy.interactions:
        both = {interaction.first, interaction.second} <= set(chances)
        if both and (interaction.measure or main) == measure and interaction.value < 0:
            total += (
                chances[interaction.first]
                * chances[interaction.second]
                * Fraction(interaction.value)
            )
    return total


def _mean(action: Action, measure: str) -> Fraction:
    for contribution in action.contributions:
        if contribution.measure == measure:
            worst, likely, best = (
                contribution.estimate.worst,
                contribution.estimate.likely,
                contribution.estimate.best,
            )
            return (Fraction(worst) + 4 * Fraction(likely) + Fraction(best)) / 6
    return Fraction(0)


def _stated(node: CascadeNode, amounts: Amounts) -> Iterator[Violation]:
    about = node.path or node.plan.policy.key
    for coverage, rolled in zip(node.plan.coverages, node.rollups, strict=True):
        measure = coverage.gap.measure
        if (rolled.measure, rolled.estimated) != (measure.key, coverage.expected):
            yield violation(about, _ESTIMATED, measure=measure.name)
        elif measure.key in amounts:
            gap = Fraction(coverage.gap.amount)
            part = amounts[measure.key] / gap if gap else Fraction(1)
            near = _CLOSE * max(Fraction(1), abs(part))
            if rolled.expected is None or abs(Fraction(rolled.expected) - part) > near:
                facts = {"said": rolled.expected or 0.0, "part": float(part)}
                yield violation(about, _ROLLED_UP, measure=measure.name, **facts)
