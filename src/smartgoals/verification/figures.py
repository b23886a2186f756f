"""The figures are what they say: gaps, coverages, shares within reach, sums that add up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction

from smartgoals.model.measure_types import Aggregation
from smartgoals.model.plan import Plan
from smartgoals.model.plan_results import Coverage, Gap, UnassignedGap
from smartgoals.model.profile import Profile
from smartgoals.text import Text
from smartgoals.verification.contributions import (
    Term,
    asked_measure,
    hinders,
    needs,
    price,
    splits,
    terms_of,
)
from smartgoals.verification.selection import chosen
from smartgoals.verification.violation import Violation, violation

_CLOSE = Fraction(1, 10**5)

_GAP = Text(
    en="{said} are said to lack, where {gap} do.",
    fr="Il manquerait {said}, alors qu'il manque {gap}.",
)
_NOT_SPLIT = Text(
    en="It does not add up, and yet has shares or a coverage.",
    fr="Elle ne s'additionne pas, et a pourtant des parts ou une couverture.",
)
_WRONGLY_REFUSED = Text(
    en="It is refused a split that it could have, or the other way round.",
    fr="Une répartition possible lui est refusée, ou l'inverse.",
)
_COVERAGE = Text(
    en="A coverage of {said:percent 1} is given, where {part:percent 1} is right.",
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
    en="{said} are said to be out of reach, where {rest} are.",
    fr="{said} seraient hors d'atteinte, alors que ce sont {rest}.",
)


def check_figures(plan: Plan, profile: Profile) -> Iterator[Violation]:
    """Every figure follows from the policy, and every sum is what it should be."""
    del profile
    for coverage in plan.coverages:
        gap = coverage.gap
        yield from _lacks(gap)
        if gap.adds_up != splits(gap, plan.policy.actions):
            yield violation(gap.measure.key, _WRONGLY_REFUSED)
        elif gap.adds_up:
            found = terms_of(plan, gap)
            yield from _covers(plan, coverage, found)
            if not _asked_elsewhere(plan, gap):
                yield from _shared(plan, gap, found)
                yield from _within_reach(found)
                yield from _adds_up(plan, gap, found)
        elif coverage.expected is not None or coverage.naive is not None:
            yield violation(gap.measure.key, _NOT_SPLIT)
        else:
            yield from _shared(plan, gap, ())


def _asked_elsewhere(plan: Plan, gap: Gap) -> bool:
    """Whether the numerator of a ratio has a target of its own: it is asked for there."""
    asked = asked_measure(gap).key
    own = {target.measure.key for target in plan.policy.objective.targets}
    return asked != gap.measure.key and asked in own


def _lacks(gap: Gap) -> Iterator[Violation]:
    wanted, trend = Fraction(gap.target.value or 0), Fraction(gap.trend)
    lack = max(Fraction(0), trend - wanted if gap.target.falls else wanted - trend)
    if gap.amount != lack:
        yield violation(gap.measure.key, _GAP, said=gap.amount, gap=float(lack))


def _shared(plan: Plan, gap: Gap, found: Sequence[Term]) -> Iterator[Violation]:
    """Who contributes has a share, and nobody else has."""
    asked = asked_measure(gap) if gap.adds_up else gap.measure
    offering = {one.action.key for one in found if one.estimate is not None}
    for delegation in plan.delegations:
        count = sum(share.measure == asked.key for share in delegation.shares)
        if count != (delegation.action in offering):
            yield violation(delegation.action, _NO_SHARE, measure=asked.name)


def _covers(plan: Plan, coverage: Coverage, found: Sequence[Term]) -> Iterator[Violation]:
    gap = coverage.gap
    overlap, synergy = _together(plan, gap)
    net = {one: one.brings - price(gap) * one.more for one in found}
    risky = sum((one.chance * worth for one, worth in net.items()), Fraction(0))
    for said, amount in (
        (coverage.expected, risky + overlap),
        (coverage.naive, sum(net.values(), Fraction(0))),
        (coverage.with_synergy, risky + overlap + synergy),
    ):
        part = amount / needs(gap) if gap.amount else Fraction(1)
        if said is None or abs(Fraction(said) - part) > _CLOSE:
            yield violation(gap.measure.key, _COVERAGE, said=said or 0.0, part=float(part))


def _together(plan: Plan, gap: Gap) -> tuple[Fraction, Fraction]:
    """What the chosen actions cost and bring each other on average: overlap, then synergy."""
    measure, cost = gap.measure, price(gap)
    worth = {measure.key: Fraction(1)}
    if measure.aggregation is not Aggregation.SUM:
        worth[measure.key] = Fraction(gap.target.base or 0) / measure.per
    if measure.numerator is not None and measure.denominator is not None:
        fewer = measure.denominator.direction == "decrease"
        worth[measure.numerator.key] = Fraction(-1 if hinders(gap) else 1)
        worth[measure.denominator.key] = cost if fewer else -cost
    chances = {action.key: Fraction(str(action.chance)) for action in chosen(plan)}
    overlap, synergy = Fraction(0), Fraction(0)
    for one in plan.policy.interactions:
        about = one.measure or plan.policy.objective.targets[0].measure.key
        if about in worth and {one.first, one.second} <= set(chances):
            both = chances[one.first] * chances[one.second]
            effect = both * Fraction(one.value) * worth[about]
            overlap += min(effect, Fraction(0))
            synergy += max(effect, Fraction(0))
    return overlap, synergy


def _limits(one: Term) -> tuple[Fraction, Fraction]:
    """The least and the most that may be asked of an action: never to do harm."""
    ends = () if one.estimate is None else (one.estimate.worst, one.estimate.best)
    least, most = (max(Fraction(0), Fraction(end)) for end in ends or (0, 0))
    return least, most


def _within_reach(found: Sequence[Term]) -> Iterator[Violation]:
    """Nobody is asked for more than their best, nor for less than their worst."""
    for one in found:
        if one.share is not None:
            least, most = _limits(one)
            for asked, each in ((one.share.buffered, Fraction(1)), (one.share.nominal, one.each)):
                if asked is not None and not least * each <= asked <= most * each:
                    facts = {"asked": asked, "least": float(least), "most": float(most)}
                    yield violation(one.action.key, _OUT_OF_RANGE, **facts)


def _adds_up(plan: Plan, gap: Gap, found: Sequence[Term]) -> Iterator[Violation]:
    key, wanted, cost = gap.measure.key, needs(gap, found), price(gap)
    asking = [one for one in found if one.estimate is not None]
    best = sum((one.chance * one.best for one in asking), Fraction(0))
    points = Fraction(gap.amount) / needs(gap) if gap.amount else Fraction(1)
    rest = max(Fraction(0), wanted - best) if asking else needs(gap)
    said = sum(
        (
            Fraction(one.amount)
            for one in plan.missing
            if isinstance(one, UnassignedGap) and one.measure.key == key
        ),
        Fraction(0),
    )
    steps = sum((_step(one) * one.each for one in asking), Fraction(1))
    if abs(rest * points - said) > max(steps * points, _point(gap)):
        yield violation(key, _UNASSIGNED, said=float(said), rest=float(rest * points))
    asked = [(one, one.share) for one in asking if one.share is not None]
    if len(asked) < len(asking) or not asked:
        return
    known = [Fraction(share.nominal) for _, share in asked if share.nominal is not None]
    # The parts of a ratio are whole: together they are the first whole number that is enough.
    beyond = sum(known) - wanted
    exact = beyond == 0 if not cost else 0 <= beyond < 1
    if known and (len(known) < len(asked) or not exact):
        yield violation(key, _NOMINAL, sum=float(sum(known)), gap=float(wanted))
    clamped = any(
        min(Fraction(share.buffered) - least, most - Fraction(share.buffered)) < _step(one)
        for one, share in asked
        for least, most in (_limits(one),)
    )
    brings = sum(
        (one.chance * one.each * Fraction(share.buffered) for one, share in asked), Fraction(0)
    )
    if not clamped and not rest and abs(brings - wanted) > steps:
        yield violation(key, _BUFFERED, sum=float(brings), gap=float(wanted))


def _step(one: Term) -> Fraction:
    """The step that a share is written in."""
    written = Decimal(0) if one.share is None else one.share.buffered
    return Fraction(10) ** min(0, int(written.as_tuple().exponent))


def _point(gap: Gap) -> Fraction:
    """The last digit of a gap: what is out of reach is never said to be nothing."""
    return Fraction(10) ** min(0, int(gap.amount.as_tuple().exponent))
