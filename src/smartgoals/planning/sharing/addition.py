"""Whether contributions to a target add up, and where they do not, why: never a silent average."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from smartgoals.model.action import Action
from smartgoals.model.kinds import Aggregation
from smartgoals.model.measure import Measure, Target
from smartgoals.text import Sentence, Text
from smartgoals.values.direction import Direction

_WHOLE = Text(
    en="“{measure}” has no parts: it has milestones, and its target is not split.",
    fr="« {measure} » n'a pas de parts : il a des jalons, et sa cible n'est pas répartie.",
)
_NO_PARTS = Text(
    en="“{measure}” is a ratio that names no numerator and no denominator: its target is not split.",
    fr="« {measure} » est un ratio sans numérateur ni dénominateur nommés : sa cible n'est pas"
    " répartie.",
)
_NO_BASE = Text(
    en="Nobody says over how many cases “{measure}” is taken: its target is not split.",
    fr="On ne dit pas sur combien de cas porte « {measure} » : sa cible n'est pas répartie.",
)
_NO_CASES = Text(
    en="“{action}” lifts “{measure}” over an unknown number of cases: the target is not split.",
    fr="« {action} » relève « {measure} » sur un nombre de cas inconnu : la cible n'est pas"
    " répartie.",
)
_TOO_MANY = Text(
    en="“{action}” lifts “{measure}” over {cases} cases, of {base} there are: the target is not"
    " split.",
    fr="« {action} » relève « {measure} » sur {cases} cas, alors qu'il y en a {base} : la cible"
    " n'est pas répartie.",
)
_DIRECT = Text(
    en="“{action}” contributes to the ratio “{measure}” itself and not to its numerator or"
    " denominator: the target is not split.",
    fr="« {action} » contribue au ratio « {measure} » lui-même et non à son numérateur ou à son"
    " dénominateur : la cible n'est pas répartie.",
)
_EMPTIED = Text(
    en="The actions could leave “{measure}” without a single case: its target is not split.",
    fr="Les actions pourraient ne plus laisser un seul cas à « {measure} » : sa cible n'est pas"
    " répartie.",
)


def refusal(target: Target, actions: Sequence[Action]) -> Sentence | None:
    """Why a target cannot be split among actions, or nothing where it can."""
    measure = target.measure
    facts = {"measure": measure.name}
    if measure.aggregation is Aggregation.SUM:
        return None
    if measure.aggregation in {Aggregation.LEVEL, Aggregation.BINARY}:
        return Sentence(_WHOLE, facts)
    if measure.aggregation is Aggregation.RATIO and measure.denominator is None:
        return Sentence(_NO_PARTS, facts)
    if target.base is None:
        return Sentence(_NO_BASE, facts)
    if measure.denominator is not None:
        return _of_a_ratio(target, target.base, measure.denominator, actions)
    return _of_a_mean(measure, target.base, actions)


def _of_a_mean(measure: Measure, base: Decimal, actions: Sequence[Action]) -> Sentence | None:
    for action in _by_key(actions):
        lift = action.contribution(measure)
        facts = {"action": action.statement, "measure": measure.name}
        if lift is not None and lift.cases is None:
            return Sentence(_NO_CASES, facts)
        if lift is not None and lift.cases is not None and lift.cases > base:
            return Sentence(_TOO_MANY, {**facts, "cases": lift.cases, "base": base})
    return None


def _of_a_ratio(
    target: Target, base: Decimal, below: Measure, actions: Sequence[Action]
) -> Sentence | None:
    """Numerators may be weighed against denominators as long as some denominator is left."""
    left = Fraction(base)
    adds = below.direction is not Direction.DECREASE
    for action in _by_key(actions):
        if action.contribution_to(target.measure) is not None:
            facts = {"action": action.statement, "measure": target.measure.name}
            return Sentence(_DIRECT, facts)
        bottom = action.contribution_to(below)
        if bottom is not None:
            left += min(Fraction(bottom.worst) if adds else -Fraction(bottom.best), Fraction(0))
    return None if left > 0 else Sentence(_EMPTIED, {"measure": target.measure.name})


def _by_key(actions: Sequence[Action]) -> list[Action]:
    return sorted(actions, key=lambda action: action.key)
