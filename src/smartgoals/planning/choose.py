"""Stage 2. Which of the candidate actions: enough to reach the target, no more than can be paid."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from fractions import Fraction

from attrs import frozen

from smartgoals.model.action import Action
from smartgoals.model.plan import Coverage, Gap
from smartgoals.model.reason import LeftOut, Reason
from smartgoals.planning.admission import refusals
from smartgoals.planning.brief import Brief
from smartgoals.planning.gap import Gaps
from smartgoals.planning.rejection import rejection
from smartgoals.planning.selection import best_selection
from smartgoals.planning.worth import estimated, expected, together
from smartgoals.text import Sentence, Text

STAGE = "choose"

_CHOSEN = Text(
    en="Chosen: it brings {worth:round} on average, and works with a chance of {chance:percent}.",
    fr="Retenue : elle apporte {worth:round} en moyenne, et marche avec {chance:percent} de chances.",
)
_ENABLES = Text(
    en="Chosen: it brings nothing to {measure} by itself, but carries its strategy.",
    fr="Retenue : elle n'apporte rien à {measure} par elle-même, mais porte sa stratégie.",
)
_UNPROVEN = Text(
    en="{count} candidates are many: this choice is the best found, not proven the best.",
    fr="{count} candidates, c'est beaucoup : ce choix est le meilleur trouvé, sans preuve qu'il n'en"
    " est pas de meilleur.",
)


@frozen(kw_only=True)
class Choice:
    """The actions to delegate, sorted by key, and what they cover of each target."""

    actions: tuple[Action, ...]
    coverages: tuple[Coverage, ...]
    left_out: tuple[LeftOut, ...]
    reasons: tuple[Reason, ...]


def choose(brief: Brief, gaps: Gaps) -> Choice:
    """The cheapest set of candidates that covers the gap with a margin, or covers most of it.

    Ruled out first: what an exclusion names, what is riskier than the appetite, what waits for
    something ruled out. Then sets compete in this order: covered part of the gap (up to the
    profile's margin), strategies with an action, actions that enable, cost, effort, key.
    """
    policy = brief.policy
    refused = refusals(policy, brief.profile)
    candidates = [action for action in _by_key(policy.actions) if action.key not in refused]
    selection = best_selection(brief, candidates, gaps.main)
    chosen = selection.actions
    left_out = [LeftOut(action=key, reason=sentence) for key, sentence in sorted(refused.items())]
    left_out += [
        LeftOut(action=action.key, reason=rejection(brief, action, chosen))
        for action in candidates
        if action not in chosen
    ]
    return Choice(
        actions=chosen,
        coverages=tuple(coverage_of(brief, chosen, gap) for gap in gaps.gaps),
        left_out=tuple(left_out),
        reasons=(
            *(() if selection.proven else (_unproven(gaps.main, len(candidates)),)),
            *(_reason(action, gaps.main) for action in chosen),
            *(Reason(stage=STAGE, about=one.action, sentence=one.reason) for one in left_out),
        ),
    )


def coverage_of(brief: Brief, actions: Sequence[Action], gap: Gap) -> Coverage:
    """How far some actions close a gap; unknown where contributions do not add up."""
    key = gap.measure.key
    if not gap.adds_up:
        return Coverage(gap=gap, expected=None, naive=None, with_synergy=None)
    everything = sum((estimated(action, key) for action in actions), Fraction(0))
    return Coverage(
        gap=gap,
        expected=_part(together(actions, brief.policy, key, synergy=False), gap.amount),
        naive=_part(everything, gap.amount),
        with_synergy=_part(together(actions, brief.policy, key, synergy=True), gap.amount),
    )


def _part(amount: Fraction, gap: Decimal) -> float:
    """The covered part to six digits; where there is no gap, all of it is covered."""
    return round(float(amount / Fraction(gap)), 6) if gap else 1.0


def _by_key(actions: Iterable[Action]) -> list[Action]:
    return sorted(actions, key=lambda action: action.key)


def _reason(action: Action, gap: Gap) -> Reason:
    worth = expected(action, gap.measure.key)
    sentence = (
        Sentence(_CHOSEN, {"worth": float(worth), "chance": action.chance})
        if action.contribution_to(gap.measure)
        else Sentence(_ENABLES, {"measure": gap.measure.name})
    )
    return Reason(stage=STAGE, about=action.key, sentence=sentence)


def _unproven(gap: Gap, count: int) -> Reason:
    sentence = Sentence(_UNPROVEN, {"count": count})
    return Reason(stage=STAGE, about=gap.measure.key, sentence=sentence)
