"""Gaps, coverages and shares: every figure follows from the policy, and sums add up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction

from smartgoals.model.action import Action
from smartgoals.model.plan import Plan
from smartgoals.model.plan_results import Coverage, Gap, UnassignedGap
from smartgoals.model.profile import Profile
from smartgoals.text import Text
from smartgoals.verification.contributions import (
    Term,
    asked_measure,
    effects,
    mean,
    needs,
    splits,
    terms_of,
    terms_of_actions,
)
from smartgoals.verification.selection import carried, chosen
from smartgoals.verification.violation import Violation, violation

_MANY = 10_000
"""From here on what is asked is written with four digits."""
_CLOSE = Fraction(1, 10**5)

_GAP = Text(
    en="The gap is stated as {said}, and is {gap}.",
    fr="L'écart serait de {said}, et il est de {gap}.",
)
_COVERAGES = Text(
    en="The coverages are not one for each target, in their order.",
    fr="Les couvertures ne sont pas une par cible, dans leur ordre.",
)
_NOT_SPLIT = Text(
    en="It cannot be split, and has shares or a coverage.",
    fr="Elle ne se répartit pas, et a pourtant des parts ou une couverture.",
)
_WRONGLY_REFUSED = Text(
    en="It is stated not to be divisible and is, or the other way round.",
    fr="Elle est dite non répartissable alors qu'elle l'est, ou l'inverse.",
)
_COVERAGE = Text(
    en="A coverage of {said:percent 1} is stated, and {part:percent 1} is right.",
    fr="La couverture annoncée est de {said:percent 1}, la vraie de {part:percent 1}.",
)
_NO_SHARE = Text(
    en="It contributes to “{measure}” and has no share of it, or the other way round.",
    fr="Elle contribue à « {measure} » sans en avoir une part, ou l'inverse.",
)
_OUT_OF_RANGE = Text(
    en="Asked for {asked}, where its estimate goes from {least} to {most}.",
    fr="Il lui est demandé {asked}, alors que son estimation va de {least} à {most}.",
)
_NOMINAL = Text(
    en="The nominal shares add up to {sum} and not to {gap}.",
    fr="Les parts nominales font {sum} et non {gap}.",
)
_BUFFERED = Text(
    en="Weighed by their chances, the shares bring {sum} and not {gap}.",
    fr="Pondérées par leurs chances, les parts apportent {sum} et non {gap}.",
)
_UNASSIGNED = Text(
    en="{said} are stated to be out of reach, and {rest} are.",
    fr="{said} seraient hors d'atteinte, alors que ce sont {rest}.",
)


def check_figures(plan: Plan, profile: Profile) -> Iterator[Violation]:
    """Every gap, coverage and share follows from the policy."""
    del profile
    targets = [target.measure.key for target in plan.policy.objective.targets]
    if [coverage.gap.measure.key for coverage in plan.coverages] != targets:
        yield violation(plan.policy.key, _COVERAGES)
    for coverage in plan.coverages:
        gap = coverage.gap
        yield from _gap(gap)
        if gap.adds_up != splits(gap, plan.policy.actions):
            yield violation(gap.measure.key, _WRONGLY_REFUSED)
        elif gap.adds_up:
            found = terms_of(plan, gap)
            yield from _coverage(plan, coverage, found)
            if not _asked_elsewhere(plan, gap):
                yield from _has_shares(plan, gap, found)
                yield from _ranges(found)
                yield from _sums(plan, gap, found)
        elif coverage.expected is not None or coverage.naive is not None:
            yield violation(gap.measure.key, _NOT_SPLIT)
        else:
            yield from _has_shares(plan, gap, ())


def _asked_elsewhere(plan: Plan, gap: Gap) -> bool:
    """Whether the numerator of a ratio has a target of its own, where its shares are."""
    asked = asked_measure(gap).key
    own = {target.measure.key for target in plan.policy.objective.targets}
    return asked != gap.measure.key and asked in own


def _gap(gap: Gap) -> Iterator[Violation]:
    wanted, trend = Fraction(gap.target.value or 0), Fraction(gap.trend)
    lack = max(Fraction(0), trend - wanted if gap.target.falls else wanted - trend)
    if gap.amount != lack:
        yield violation(gap.measure.key, _GAP, said=gap.amount, gap=float(lack))


def _has_shares(plan: Plan, gap: Gap, found: Sequence[Term]) -> Iterator[Violation]:
    """Actions that contribute have a share, and no others."""
    asked = asked_measure(gap) if gap.adds_up else gap.measure
    offering = {one.action.key for one in found if one.estimate is not None}
    for delegation in plan.delegations:
        count = sum(share.measure == asked.key for share in delegation.shares)
        if count != (delegation.action in offering):
            yield violation(delegation.action, _NO_SHARE, measure=asked.name)


def _coverage(plan: Plan, coverage: Coverage, found: Sequence[Term]) -> Iterator[Violation]:
    gap = coverage.gap
    _, synergy = _interactions(plan, gap, carried(plan))
    expected = _expected(plan, gap, found, carried(plan))
    for said, amount in (
        (coverage.expected, expected),
        (coverage.naive, sum((one.net for one in found), Fraction(0))),
        (coverage.with_synergy, expected + synergy),
        (coverage.wished, _expected(plan, gap, terms_of_actions(gap, chosen(plan)), chosen(plan))),
    ):
        part = amount / needs(gap) if gap.amount else Fraction(1)
        if said is None or abs(Fraction(said) - part) > _CLOSE:
            yield violation(gap.measure.key, _COVERAGE, said=said or 0.0, part=float(part))


def _expected(plan: Plan, gap: Gap, found: Sequence[Term], actions: Sequence[Action]) -> Fraction:
    """What some actions bring on average, less what overlaps."""
    overlap, _ = _interactions(plan, gap, actions)
    return sum((one.chance * one.net for one in found), overlap)


def _interactions(plan: Plan, gap: Gap, actions: Sequence[Action]) -> tuple[Fraction, Fraction]:
    """What some actions lose and gain together on average: overlap, then synergy."""
    chances = {action.key: Fraction(str(action.chance)) for action in actions}
    overlap, synergy = Fraction(0), Fraction(0)
    for first, second, value in effects(plan, gap):
        if {first, second} <= set(chances):
            effect = chances[first] * chances[second] * value
            overlap += min(effect, Fraction(0))
            synergy += max(effect, Fraction(0))
    return overlap, synergy


def _limits(term: Term) -> tuple[Fraction, Fraction]:
    """The least and the most that may be asked of an action; never less than nothing."""
    ends = () if term.estimate is None else (term.estimate.worst, term.estimate.best)
    least, most = (max(Fraction(0), Fraction(end)) for end in ends or (0, 0))
    return least, most


def _ranges(found: Sequence[Term]) -> Iterator[Violation]:
    """No share is beyond the estimate of its action."""
    for one in found:
        if one.share is not None:
            least, most = _limits(one)
            for asked, factor in (
                (one.share.buffered, Fraction(1)),
                (one.share.nominal, one.factor),
            ):
                if asked is not None and not least * factor <= asked <= most * factor:
                    facts = {"asked": asked, "least": float(least), "most": float(most)}
                    yield violation(one.action.key, _OUT_OF_RANGE, **facts)


def _sums(plan: Plan, gap: Gap, found: Sequence[Term]) -> Iterator[Violation]:
    key, wanted = gap.measure.key, needs(gap, found)
    asking = [one for one in found if one.estimate is not None]
    best = sum((one.chance * one.best for one in asking), Fraction(0))
    points = Fraction(gap.amount) / needs(gap) if gap.amount else Fraction(1)
    beyond_reach = max(Fraction(0), wanted - best) if asking else needs(gap)
    rest = (
        max(Fraction(0), needs(gap) - _expected(plan, gap, found, carried(plan)))
        if gap.amount
        else Fraction(0)
    )
    said = sum(
        (
            Fraction(shortfall.amount)
            for shortfall in plan.missing
            if isinstance(shortfall, UnassignedGap) and shortfall.measure.key == key
        ),
        Fraction(0),
    )
    steps = sum((_step(one) * one.factor for one in asking), Fraction(1))
    if abs(rest * points - said) > _point(gap) or (rest > 0) != (said > 0):
        yield violation(key, _UNASSIGNED, said=float(said), rest=float(rest * points))
    asked = [(one, one.share) for one in asking if one.share is not None]
    if len(asked) < len(asking) or not asked:
        return
    known = [Fraction(share.nominal) for _, share in asked if share.nominal is not None]
    # Parts of a ratio are whole numbers: their sum is the first one that is enough.
    beyond = sum(known) - wanted
    exact = beyond == 0 if gap.measure.denominator is None else 0 <= beyond < 1
    if known and (len(known) < len(asked) or not exact):
        yield violation(key, _NOMINAL, sum=float(sum(known)), gap=float(wanted))
    clamped = any(
        min(Fraction(share.buffered) - least, most - Fraction(share.buffered)) < _step(one)
        for one, share in asked
        for least, most in (_limits(one),)
    )
    short = rest > 0 or any(
        Fraction(share.buffered) + _step(one) > mean(one.estimate)
        for one, share in asked
        if one.estimate is not None
    )
    brings = sum(
        (one.chance * one.factor * Fraction(share.buffered) for one, share in asked), Fraction(0)
    )
    if not clamped and not beyond_reach and not short and abs(brings - wanted) > steps:
        yield violation(key, _BUFFERED, sum=float(brings), gap=float(wanted))


def _step(term: Term) -> Fraction:
    """The step that a share is written in."""
    written = Decimal(0) if term.share is None else term.share.buffered
    digits = int(written.as_tuple().exponent)
    return Fraction(10) ** (written.adjusted() - 3 if written >= _MANY else min(0, digits))


def _point(gap: Gap) -> Fraction:
    """The last digit of a gap; what is out of reach is never rounded to nothing."""
    return Fraction(10) ** min(0, int(gap.amount.as_tuple().exponent))
