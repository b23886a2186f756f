"""The figures are what they say: gaps, coverages, shares within reach, sums that add up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction

from attrs import frozen

from smartgoals.model.action import Action
from smartgoals.model.delegated_action import TargetShare
from smartgoals.model.plan import Coverage, Gap, Plan
from smartgoals.model.profile import Profile
from smartgoals.model.shortfall import UnassignedGap
from smartgoals.planning.promises.choice import chosen
from smartgoals.planning.promises.violation import Violation, broken
from smartgoals.text import Text
from smartgoals.values.estimate import Estimate

_CLOSE = Fraction(1, 10**5)

_GAP = Text(
    en="{said} are said to lack, where {gap} do.",
    fr="Il manquerait {said}, alors qu'il manque {gap}.",
)
_NOT_SPLIT = Text(
    en="It does not add up, and yet has shares or a coverage.",
    fr="Elle ne s'additionne pas, et a pourtant des parts ou une couverture.",
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


@frozen
class _Bid:
    """What one chosen action offers to a measure, and what is asked of it."""

    action: Action
    estimate: Estimate
    share: TargetShare | None

    @property
    def chance(self) -> Fraction:
        return Fraction(str(self.action.chance))

    @property
    def least(self) -> Fraction:
        return max(Fraction(0), Fraction(self.estimate.worst))

    @property
    def most(self) -> Fraction:
        return max(Fraction(0), Fraction(self.estimate.best))

    @property
    def mean(self) -> Fraction:
        worst, likely, best = self.estimate.worst, self.estimate.likely, self.estimate.best
        return (Fraction(worst) + 4 * Fraction(likely) + Fraction(best)) / 6


def keeps_the_figures(plan: Plan, profile: Profile) -> Iterator[Violation]:
    """Every figure follows from the policy, and every sum is what it should be."""
    del profile
    for coverage in plan.coverages:
        yield from _lacks(coverage.gap)
        bids = _bids(plan, coverage.gap)
        yield from _shared(plan, coverage.gap, bids)
        if coverage.gap.adds_up:
            yield from _covers(plan, coverage, bids)
            yield from _within_reach(bids)
            yield from _adds_up(plan, coverage.gap, bids)
        elif coverage.expected is not None or coverage.naive is not None:
            yield broken(coverage.gap.measure.key, _NOT_SPLIT)


def _bids(plan: Plan, gap: Gap) -> list[_Bid]:
    shares = {
        delegation.action: share
        for delegation in plan.delegations
        for share in delegation.shares
        if share.measure == gap.measure.key
    }
    return [
        _Bid(action, one.estimate, shares.get(action.key))
        for action in chosen(plan)
        for one in action.contributions
        if one.measure == gap.measure.key
    ]


def _lacks(gap: Gap) -> Iterator[Violation]:
    wanted, trend = Fraction(gap.target.value or 0), Fraction(gap.trend)
    lack = max(Fraction(0), trend - wanted if gap.target.falls else wanted - trend)
    if gap.amount != lack:
        yield broken(gap.measure.key, _GAP, said=gap.amount, gap=float(lack))


def _shared(plan: Plan, gap: Gap, bids: Sequence[_Bid]) -> Iterator[Violation]:
    """Who contributes to a sum has a share of it, and nobody else has."""
    measure = gap.measure
    offering = {bid.action.key for bid in bids} if gap.adds_up else set()
    for delegation in plan.delegations:
        count = sum(share.measure == measure.key for share in delegation.shares)
        if count != (delegation.action in offering):
            yield broken(delegation.action, _NO_SHARE, measure=measure.name)


def _covers(plan: Plan, coverage: Coverage, bids: Sequence[_Bid]) -> Iterator[Violation]:
    gap = Fraction(coverage.gap.amount)
    worth = {bid.action.key: bid for bid in bids}
    overlap, synergy = Fraction(0), Fraction(0)
    chances = {action.key: Fraction(str(action.chance)) for action in chosen(plan)}
    for one in plan.policy.interactions:
        about = one.measure or plan.policy.objective.targets[0].measure.key
        if about == coverage.gap.measure.key and {one.first, one.second} <= set(chances):
            effect = chances[one.first] * chances[one.second] * Fraction(one.value)
            overlap += min(effect, Fraction(0))
            synergy += max(effect, Fraction(0))
    risky = sum((bid.chance * bid.mean for bid in worth.values()), Fraction(0))
    naive = sum((bid.mean for bid in worth.values()), Fraction(0))
    for said, amount in (
        (coverage.expected, risky + overlap),
        (coverage.naive, naive),
        (coverage.with_synergy, risky + overlap + synergy),
    ):
        part = amount / gap if gap else Fraction(1)
        if said is None or abs(Fraction(said) - part) > _CLOSE:
            yield broken(coverage.gap.measure.key, _COVERAGE, said=said or 0.0, part=float(part))


def _within_reach(bids: Sequence[_Bid]) -> Iterator[Violation]:
    """Nobody is asked for more than their best, nor for less than their worst."""
    for bid in bids:
        if bid.share is not None:
            for asked in (bid.share.buffered, bid.share.nominal):
                if asked is not None and not bid.least <= asked <= bid.most:
                    facts = {"asked": asked, "least": float(bid.least), "most": float(bid.most)}
                    yield broken(bid.action.key, _OUT_OF_RANGE, **facts)


def _adds_up(plan: Plan, gap: Gap, bids: Sequence[_Bid]) -> Iterator[Violation]:
    key, wanted = gap.measure.key, Fraction(gap.amount)
    best = sum((bid.chance * Fraction(bid.estimate.best) for bid in bids), Fraction(0))
    rest = max(Fraction(0), wanted - best)
    said = sum(
        (
            Fraction(one.amount)
            for one in plan.missing
            if isinstance(one, UnassignedGap) and one.measure.key == key
        ),
        Fraction(0),
    )
    steps = sum((_step(bid) for bid in bids), Fraction(1))
    if abs(rest - said) > steps:
        yield broken(key, _UNASSIGNED, said=float(said), rest=float(rest))
    asked = [(bid, bid.share) for bid in bids if bid.share is not None]
    if len(asked) < len(bids) or not asked:
        return
    nominal = [share.nominal for _, share in asked]
    known = [Fraction(amount) for amount in nominal if amount is not None]
    if known and (len(known) < len(asked) or sum(known) != wanted):
        yield broken(key, _NOMINAL, sum=float(sum(known)), gap=gap.amount)
    clamped = any(
        min(Fraction(share.buffered) - bid.least, bid.most - Fraction(share.buffered)) < _step(bid)
        for bid, share in asked
    )
    brings = sum((bid.chance * Fraction(share.buffered) for bid, share in asked), Fraction(0))
    if not clamped and not rest and abs(brings - wanted) > steps:
        yield broken(key, _BUFFERED, sum=float(brings), gap=gap.amount)


def _step(bid: _Bid) -> Fraction:
    """The step that a share is written in."""
    written = Decimal(0) if bid.share is None else bid.share.buffered
    return Fraction(10) ** min(0, int(written.as_tuple().exponent))
