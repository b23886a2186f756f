"""Stage 5. How much is asked of each owner: shares that survive the failure of some actions."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from functools import cached_property

from attrs import frozen

from smartgoals.model.delegated_action import TargetShare
from smartgoals.model.plan import Gap
from smartgoals.model.reason import Reason
from smartgoals.model.shortfall import UnassignedGap
from smartgoals.planning.apportion import Range, in_proportion, in_steps
from smartgoals.planning.brief import Brief
from smartgoals.planning.choose import Choice
from smartgoals.planning.gap import Gaps
from smartgoals.planning.reach import chance_of_reaching
from smartgoals.planning.worth import chance_of, estimated, expected, interactions_on
from smartgoals.text import Sentence, Text
from smartgoals.values.amount import rounded, step_of
from smartgoals.values.estimate import Estimate

STAGE = "targets"

_ASKED = Text(
    en="Asked for {buffered} of {measure}: {factor:percent} of what is estimated, so that those"
    " that work make up for those that do not.",
    fr="Il lui est demandé {buffered} pour {measure} : {factor:percent} de ce qui est estimé, pour"
    " que les actions qui marchent compensent celles qui ne marchent pas.",
)
_NO_SPLIT = Text(
    en="{measure} does not add up: its target is not split among the actions.",
    fr="{measure} ne s'additionne pas : sa cible n'est pas répartie entre les actions.",
)
_OUT_OF_REACH = Text(
    en="Even at their best, and weighed by their chances, the actions leave {amount} of {measure}.",
    fr="Même au mieux, et pondérées par leurs chances, les actions laissent {amount} de {measure}.",
)


@frozen(kw_only=True)
class Targets:
    """The shares of each action, the chance of the whole, and what nobody can reach."""

    shares: tuple[tuple[str, tuple[TargetShare, ...]], ...]
    chance: float | None
    chance_with_interactions: float | None
    unassigned: tuple[UnassignedGap, ...]
    reasons: tuple[Reason, ...]

    def of(self, action: str) -> tuple[TargetShare, ...]:
        """The shares of one action, the main target's first."""
        return self._by_action.get(action, ())

    @cached_property
    def _by_action(self) -> dict[str, tuple[TargetShare, ...]]:
        return dict(self.shares)


@frozen(kw_only=True)
class _Split:
    gap: Gap
    factor: Fraction
    shares: dict[str, TargetShare]
    unassigned: UnassignedGap | None


def split_targets(brief: Brief, gaps: Gaps, choice: Choice) -> Targets:
    """Every gap shared out among the actions that contribute to it.

    The buffered share of an action is its estimate times one factor for all, held within the
    estimate's range: where no range binds, the shares weighed by their chances sum to the gap.
    Where even the best case leaves a gap, nobody is asked for more than their own estimate, and
    the rest is returned as unassigned.
    """
    splits = [_split(gap, choice) for gap in gaps.gaps]
    shares = tuple(
        (
            action.key,
            tuple(split.shares[action.key] for split in splits if action.key in split.shares),
        )
        for action in choice.actions
    )
    chances = [_chance(brief, gaps.main, choice, claimed=claimed) for claimed in (False, True)]
    return Targets(
        shares=shares,
        chance=chances[0],
        chance_with_interactions=chances[1],
        unassigned=tuple(split.unassigned for split in splits if split.unassigned is not None),
        reasons=tuple(reason for split in splits for reason in _reasons(split)),
    )


def _split(gap: Gap, choice: Choice) -> _Split:
    key = gap.measure.key
    bids = {
        action.key: (action, estimate)
        for action in choice.actions
        if (estimate := action.contribution_to(key)) is not None
    }
    if not gap.adds_up or not bids:
        lacking = gap.adds_up and gap.amount > 0
        missing = UnassignedGap(measure=gap.measure, amount=gap.amount) if lacking else None
        return _Split(gap=gap, factor=Fraction(1), shares={}, unassigned=missing)
    wanted = Fraction(gap.amount)
    hoped = sum((expected(action, key) for action, _ in bids.values()), Fraction(0))
    best = sum(
        (chance_of(action) * Fraction(estimate.best) for action, estimate in bids.values()),
        Fraction(0),
    )
    step = _step(gap, [estimate for _, estimate in bids.values()])
    ranges = {one: _range(estimate, step) for one, (_, estimate) in bids.items()}
    weights = {one: max(Fraction(0), expected(action, key)) for one, (action, _) in bids.items()}
    parts = in_proportion(wanted, weights, ranges)
    factor = wanted / hoped if hoped > 0 else Fraction(1)
    missing = None
    if best < wanted:
        parts, factor = None, Fraction(1)
        missing = UnassignedGap(measure=gap.measure, amount=max(step, rounded(wanted - best, step)))
    nominal = {} if parts is None else in_steps(parts, Fraction(step))
    asked = {
        one: rounded(ranges[one].nearest(factor * estimated(action, key)), step)
        for one, (action, _) in bids.items()
    }
    shares = {
        one: TargetShare(
            key,
            buffered=asked[one],
            nominal=rounded(nominal[one], step) if one in nominal else None,
            chance=estimate.at_least(asked[one]),
        )
        for one, (_, estimate) in bids.items()
    }
    return _Split(gap=gap, factor=factor, shares=shares, unassigned=missing)


def _step(gap: Gap, estimates: Sequence[Estimate]) -> Decimal:
    """The step shares are written in: that of the target, or a finer one where an estimate asks.

    An estimate from 0.4 to 0.6 holds no whole number: then its own digits decide.
    """
    ends = (gap.amount, gap.target.value, gap.target.baseline)
    coarse = step_of(*(amount for amount in ends if amount is not None))
    if all(_has_step(estimate, coarse) for estimate in estimates):
        return coarse
    return step_of(coarse, *(point for one in estimates for point in (one.worst, one.best)))


def _has_step(estimate: Estimate, step: Decimal) -> bool:
    limits = _range(estimate, step)
    return limits.least <= limits.most


def _range(estimate: Estimate, step: Decimal) -> Range:
    """From the worst to the best in whole steps; nobody is asked to do harm, whatever the worst."""
    unit = Fraction(step)
    least = -(-Fraction(estimate.worst) // unit) * unit
    most = Fraction(estimate.best) // unit * unit
    return Range(max(Fraction(0), least), max(Fraction(0), most))


def _chance(brief: Brief, gap: Gap, choice: Choice, *, claimed: bool) -> float | None:
    if not gap.adds_up:
        return None
    key = gap.measure.key
    interactions = interactions_on(brief.policy, key) if claimed else ()
    return chance_of_reaching(float(gap.amount), choice.actions, key, interactions)


def _reasons(split: _Split) -> list[Reason]:
    measure = split.gap.measure
    if not split.gap.adds_up:
        sentence = Sentence(_NO_SPLIT, {"measure": measure.name})
        return [Reason(stage=STAGE, about=measure.key, sentence=sentence)]
    reasons = []
    for action, share in split.shares.items():
        facts = {
            "buffered": share.buffered,
            "measure": measure.name,
            "factor": float(split.factor),
        }
        reasons.append(Reason(stage=STAGE, about=action, sentence=Sentence(_ASKED, facts)))
    if split.unassigned is not None:
        facts = {"amount": split.unassigned.amount, "measure": measure.name}
        reasons.append(
            Reason(stage=STAGE, about=measure.key, sentence=Sentence(_OUT_OF_REACH, facts))
        )
    return reasons
