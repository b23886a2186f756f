"""PLN-07: a risk beyond what was agreed, that nobody has accepted in person."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from smartgoals.model.plan import Plan
from smartgoals.model.profile import Profile
from smartgoals.model.risk import Appetite
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Sentence, Text

_ODDS = Text(
    en="“{action}” works with a chance of {chance:percent}; at least {least:percent} was agreed.",
    fr="« {action} » a {chance:percent} de chances ; on avait convenu d'au moins {least:percent}.",
)
_STAKES = Text(
    en="Experiments take {part:percent} of the budget; at most {most:percent} was agreed.",
    fr="Les essais prennent {part:percent} du budget ; on avait convenu d'au plus {most:percent}.",
)


@rule(
    "PLN-07",
    "outside-appetite",
    Severity.ERROR,
    subject_types=Plan,
    says=Text(en="{what}", fr="{what}"),
    asks=Text(en="Who accepts this risk, and how far?", fr="Qui accepte ce risque, et jusqu'où ?"),
)
def outside_appetite(plan: Plan, context: Context) -> Iterator[Hit]:
    """A risk beyond what was agreed, that nobody has accepted in person.

    ## Why

    An appetite is agreed so that nobody has to be brave alone. Going beyond it is allowed to
    somebody who signs for it: this is the one error that a waiver can set aside. Source: the Orange
    Book (HM Treasury).

    ## Flagged

    >>> from smartgoals.model import Appetite, Profile
    >>> is_too_risky(0.6, appetite=Appetite.CAUTIOUS, profile=Profile())
    True

    ## Instead

    >>> is_too_risky(0.7, appetite=Appetite.CAUTIOUS, profile=Profile())
    False
    """
    policy, profile = plan.policy, context.profile
    tried: defaultdict[Appetite, Decimal] = defaultdict(Decimal)
    for delegation in plan.delegations:
        action = policy.action(delegation.action)
        appetite = policy.appetite.level(action.risk) if action.risk else None
        if appetite is None:
            continue
        if action.experiment:
            tried[appetite] += action.known_cost
            continue
        if is_too_risky(action.chance, appetite=appetite, profile=profile):
            least = profile.tolerance(appetite).least_chance
            facts = {"action": action.statement, "chance": action.chance, "least": least}
            yield Hit(f"policy.actions[{action.key}].chance", {"what": Sentence(_ODDS, facts)})
    for appetite, cost in sorted(tried.items()):
        most = profile.tolerance(appetite).experiments
        if policy.budget and float(cost / policy.budget) > most:
            facts = {"part": float(cost / policy.budget), "most": most}
            yield Hit("policy.budget", {"what": Sentence(_STAKES, facts)})


def is_too_risky(chance: float, *, appetite: Appetite, profile: Profile) -> bool:
    """Whether an ordinary action stays below the least chance that was agreed."""
    return chance < profile.tolerance(appetite).least_chance
