"""What a plan says first: whether it gets there, what is wrong, and the next step.

Whatever is wrong comes first. Every figure is one of the plan, and nothing is said that its parts do not bear out:
chances are those of each target by name, and of all of them together.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from smartgoals.messages.format import format_value
from smartgoals.model.message import Message, MessageCode
from smartgoals.model.plan import Plan
from smartgoals.model.plan_results import Coverage, LateAction, UnownedAction
from smartgoals.text import Sentence, Text
from smartgoals.values.amount import exact_sum, shift, to_fraction
from smartgoals.values.language import Language

_KEPT = 3
_TENS = 20
_EVEN = 0.5
_TWO = 2
_NAMED = 3
_NEARLY = 1e-9
_LEAST = 0.005

_GOES = Text(en="{statement}", fr="{statement}")
_CANNOT = Text(
    en="“{statement}”: this plan cannot get there as it stands.",
    fr="« {statement} » : en l'état, ce plan ne peut pas y arriver.",
)
_PROBABLY_NOT = Text(
    en="“{statement}”: this plan will probably not get there.",
    fr="« {statement} » : ce plan n'y arrivera probablement pas.",
)
_NOT_ALL = Text(
    en="“{statement}”: this plan will probably not reach all its targets.",
    fr="« {statement} » : ce plan n'atteindra probablement pas toutes ses cibles.",
)
_INCOMPLETE = Text(
    en="“{statement}”: this plan still lacks something.",
    fr="« {statement} » : il manque encore quelque chose à ce plan.",
)

_EXPECTED = Text(en="Expected: {what}; {likely}.", fr="Attendu : {what} ; {likely}.")
_EXPECTED_OF = Text(
    en="Expected for “{measure}”: {what}; {likely}.",
    fr="Attendu pour « {measure} » : {what} ; {likely}.",
)
_SHORT = {
    False: Text(
        en="{brought:more {unit}}, of {gap} needed ({share})",
        fr="{brought:more {unit}}, sur {gap} nécessaires ({share})",
    ),
    True: Text(
        en="{brought:less {unit}}, of {gap} needed ({share})",
        fr="{brought:less {unit}}, sur {gap} nécessaires ({share})",
    ),
}
_ENOUGH = {
    False: Text(
        en="{brought:more {unit}}, for {gap} needed ({share})",
        fr="{brought:more {unit}}, pour {gap} nécessaires ({share})",
    ),
    True: Text(
        en="{brought:less {unit}}, for {gap} needed ({share})",
        fr="{brought:less {unit}}, pour {gap} nécessaires ({share})",
    ),
}
_BY_ITSELF = Text(
    en="“{measure}” needs nothing more: without acting it comes to {trend:in {unit}}.",
    fr="« {measure} » ne demande rien de plus : sans agir, on arrive à {trend:in {unit}}.",
)
_LIKELY = Text(en="{chance:percent} likely", fr="{chance:percent} de chances")
_LIKELY_WITHIN = Text(
    en="{chance:percent} likely, to within {error:percent 1}",
    fr="{chance:percent} de chances, à {error:percent 1} près",
)
_UNLIKELY = Text(en="less than 1% likely", fr="moins de 1 % de chances")
_NEARLY_SURE = Text(en="more than 99% likely", fr="plus de 99 % de chances")
_BOTH = Text(en="Both targets together: {likely}.", fr="Les deux cibles ensemble : {likely}.")
_ALL = Text(
    en="All {count} targets together: {likely}.", fr="Les {count} cibles ensemble : {likely}."
)
_WISHED = Text(
    en="If every chosen action had an owner and ended in time, {share} could be expected.",
    fr="Si chaque action retenue avait un porteur et finissait à temps, on pourrait attendre"
    " {share}.",
)
_WISHED_OF = Text(
    en="If every chosen action had an owner and ended in time, {share} could be expected for"
    " “{measure}”.",
    fr="Si chaque action retenue avait un porteur et finissait à temps, on pourrait attendre"
    " {share} pour « {measure} ».",
)

_UNOWNED = Text(
    en="“{action}” has no owner: {reason:clause}{needs}.",
    fr="« {action} » n'a pas de porteur : {reason:clause}{needs}.",
)
_NEEDS = Text(en=" ({skills})", fr=" ({skills})")
_SKILL = Text(en="{skill} at level {level}", fr="{skill} au niveau {level}")
_ALSO_UNOWNED = Text(
    en="{count:# more action has|# more actions have} no owner.",
    fr="{count:# autre action n'a|# autres actions n'ont} pas de porteur.",
)
_LATE = Text(
    en="“{action}” ends {days:# day|# days} late: it is wanted by {wanted}.",
    fr="« {action} » finit avec {days:# jour|# jours} de retard : elle est attendue le {wanted}.",
)
_ALSO_LATE = Text(
    en="{count:# more action ends|# more actions end} late.",
    fr="{count:# autre action finit|# autres actions finissent} en retard.",
)
_NO_ACTION = Text(en="No action is delegated.", fr="Aucune action n'est déléguée.")
_ONE_IN_TIME = Text(
    en="Its one action has an owner and ends in time.",
    fr="Sa seule action a un porteur et finit à temps.",
)
_BOTH_IN_TIME = Text(
    en="Both actions have an owner and end in time.",
    fr="Les deux actions ont un porteur et finissent à temps.",
)
_IN_TIME = Text(
    en="All {count} actions have an owner and end in time.",
    fr="Les {count} actions ont toutes un porteur et finissent à temps.",
)
_WORK = Text(en="{days:# day|# days} of work", fr="{days:# jour|# jours} de travail")
_COSTS = Text(
    en="{work}; cost: {cost:money {currency}}.",
    fr="{work} ; coût : {cost:money {currency}}.",
)
_COSTS_PARTLY = Text(
    en="{work}; cost: {cost:money {currency}}, and that of {count:one action is|# actions is} not known.",
    fr="{work} ; coût : {cost:money {currency}}, et celui {count:d'une action n'est pas|de # actions"
    " n'est pas} connu.",
)
_COSTS_UNKNOWN = Text(
    en="{work}; nobody has said what it costs.", fr="{work} ; le coût n'est pas connu."
)

_WITHOUT_CHANCE = Text(en="Expected: {what}.", fr="Attendu : {what}.")
_WITHOUT_CHANCE_OF = Text(
    en="Expected for “{measure}”: {what}.", fr="Attendu pour « {measure} » : {what}."
)
_PERCENT = Text(en="{share:percent}", fr="{share:percent}")


def headline(plan: Plan, language: Language) -> list[str]:
    """The verdict, what is expected of each target, and what is wrong or that nothing is, line by line.

    Args:
        plan: The plan.
        language: "en" or "fr".
    """
    return [format_value(line, language) for line in _lines(plan)]


def _lines(plan: Plan) -> Iterator[Sentence | Message]:
    yield Sentence(_verdict(plan), {"statement": plan.policy.objective.statement})
    several = len(plan.coverages) > 1
    for coverage in plan.coverages:
        yield from _target(coverage, several=several)
    if several and plan.chance_of_all is not None:
        count = len(plan.coverages)
        chance = likely(plan.chance_of_all, plan.chance_of_all_error)
        yield Sentence(_BOTH if count == _TWO else _ALL, {"count": count, "likely": chance})
    wrong = (*_unowned(plan), *_late(plan))
    yield from wrong
    if wrong:
        yield from _wished(plan, several=several)
    if plan.delegations:
        if not wrong:
            count = len(plan.delegations)
            text = {1: _ONE_IN_TIME, _TWO: _BOTH_IN_TIME}.get(count, _IN_TIME)
            yield Sentence(text, {"count": count})
        yield _resources(plan)
    else:
        yield Sentence(_NO_ACTION)


def _verdict(plan: Plan) -> Text:
    chance, error = plan.chance, plan.chance_error
    if chance is not None and chance + error <= 0:
        return _CANNOT
    if chance is not None and chance + error < _EVEN:
        return _PROBABLY_NOT
    if plan.chance_of_all is not None and plan.chance_of_all + plan.chance_of_all_error < _EVEN:
        return _NOT_ALL
    return _INCOMPLETE if plan.missing else _GOES


def _target(coverage: Coverage, *, several: bool) -> Iterator[Sentence | Message]:
    gap, measure, expected = coverage.gap, coverage.gap.measure, coverage.expected or 0.0
    if gap.refused is not None:
        yield gap.refused
    elif not gap.amount:
        yield Sentence(
            _BY_ITSELF, {"measure": measure.name, "unit": measure.unit, "trend": gap.trend}
        )
    else:
        falls = gap.target.falls
        facts: dict[str, object] = {
            "unit": measure.unit,
            "gap": gap.amount,
            "share": share(expected),
            "brought": about(gap.amount, expected),
        }
        enough = expected >= 1 - _NEARLY
        what = Sentence(_ENOUGH[falls] if enough else _SHORT[falls], facts)
        said: dict[str, object] = {"measure": measure.name, "what": what}
        if coverage.chance is None:
            yield Sentence(_WITHOUT_CHANCE_OF if several else _WITHOUT_CHANCE, said)
        else:
            said["likely"] = likely(coverage.chance, coverage.chance_error)
            yield Sentence(_EXPECTED_OF if several else _EXPECTED, said)


def share(expected: float) -> Sentence:
    """A share of the gap in whole percents, never rounded up to all of it.

    Args:
        expected: The share; 0 or more.
    """
    whole = round(to_fraction(expected) * 100)
    if expected < 1 - _NEARLY:
        whole = min(whole, 99)
    return Sentence(_PERCENT, {"share": shift(Decimal(whole), -2)})


def likely(chance: float, error: float) -> Sentence:
    """A chance in whole percents; only what is certain is said to be.

    Args:
        chance: The chance; 0 to 1.
        error: The most it can be off by.
    """
    if 0 < chance < _LEAST:
        return Sentence(_UNLIKELY)
    if 1 - _LEAST < chance < 1:
        return Sentence(_NEARLY_SURE)
    text = _LIKELY_WITHIN if error >= _LEAST else _LIKELY
    return Sentence(text, {"chance": chance, "error": error})


def about(gap: Decimal, expected: float) -> Decimal:
    """What is expected, to three digits and rounded down, as estimates bear no more.

    Args:
        gap: What is needed; more than 0.
        expected: The share of it that is expected; all of it is never rounded to less.

    >>> about(Decimal(10_126), 1.0701), about(Decimal(6), 0.71), about(Decimal(100), 0.9999)
    (Decimal('10800'), Decimal('4.2'), Decimal('99'))
    >>> about(Decimal("0.4"), 0.071)
    Decimal('0.0284')
    """
    if expected >= 1 - _NEARLY:
        return max(_floor(Fraction(gap) * to_fraction(expected)), gap)
    return _floor(Fraction(gap) * to_fraction(expected))


def _floor(amount: Fraction) -> Decimal:
    """Three digits of an amount; from 20 on without a fraction, from 1 on with one digit of it."""
    places = 1 if amount < _TENS else 0
    while amount >= 10 ** (_KEPT - places):
        places -= 1
    while 0 < amount < 1 and amount * 10**places < 10 ** (_KEPT - 1):
        places += 1
    steps = int(amount * Fraction(10) ** places)
    return shift(Decimal(steps), -places) if places > 0 else Decimal(steps * 10**-places)


def _unowned(plan: Plan) -> Iterator[Sentence]:
    lacks = [lack for lack in plan.missing if isinstance(lack, UnownedAction)]
    for lack in lacks[:_NAMED]:
        action = plan.policy.action(lack.action)
        skills = tuple(
            Sentence(_SKILL, {"skill": skill, "level": level})
            for skill, level in action.needs
            if lack.reason.code is MessageCode.NO_SKILL
        )
        facts = {
            "action": action.statement,
            "reason": lack.reason,
            "needs": Sentence(_NEEDS, {"skills": skills}) if skills else "",
        }
        yield Sentence(_UNOWNED, facts)
    if len(lacks) > _NAMED:
        yield Sentence(_ALSO_UNOWNED, {"count": len(lacks) - _NAMED})


def _late(plan: Plan) -> Iterator[Sentence]:
    lacks = [lack for lack in plan.missing if isinstance(lack, LateAction)]
    for lack in lacks[:_NAMED]:
        action = plan.policy.action(lack.action).statement
        yield Sentence(_LATE, {"action": action, "days": lack.days, "wanted": lack.wanted})
    if len(lacks) > _NAMED:
        yield Sentence(_ALSO_LATE, {"count": len(lacks) - _NAMED})


def _wished(plan: Plan, *, several: bool) -> Iterator[Sentence]:
    for coverage in plan.coverages:
        wished, expected = coverage.wished, coverage.expected
        if wished is not None and expected is not None and wished > expected + _LEAST:
            facts = {"share": share(wished), "measure": coverage.gap.measure.name}
            yield Sentence(_WISHED_OF if several else _WISHED, facts)


def _resources(plan: Plan) -> Sentence:
    actions = [plan.policy.action(delegation.action) for delegation in plan.delegations]
    unknown = sum(action.cost is None for action in actions)
    work = Sentence(_WORK, {"days": exact_sum(action.effort for action in actions)})
    facts = {
        "work": work,
        "cost": exact_sum(action.known_cost for action in actions),
        "currency": plan.policy.currency or "",
        "count": unknown,
    }
    if unknown == len(actions):
        return Sentence(_COSTS_UNKNOWN, facts)
    return Sentence(_COSTS_PARTLY if unknown else _COSTS, facts)
