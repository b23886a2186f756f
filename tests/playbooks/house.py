"""A small playbook of one's own, and policies with strategies that have no action yet."""

from __future__ import annotations

from smartgoals.model import Action, Measure, Objective, Policy, Strategy
from smartgoals.playbooks import ActionTemplate, Playbook, StrategyTemplate, Uplift
from smartgoals.text import Text
from smartgoals.values import Amount

VISITS = Measure("visits", unit="visits")
EVENINGS = ActionTemplate(
    Text(en="Open in the evening", fr="Ouvrir le soir"),
    key="evenings",
    uplifts=[Uplift("-.01", ".025", ".1")],
    alternative="hours",
)
MORNINGS = ActionTemplate("Open in the morning", key="mornings", after=["evenings"])
LIST = ActionTemplate("List the calls", key="list", enables=["evenings"])
HOUSE = Playbook(
    Text(en="Our house", fr="Notre maison"),
    plays=[
        StrategyTemplate(
            Text(en="More hours", fr="Plus d'heures"), key="hours", actions=[EVENINGS, MORNINGS]
        ),
        StrategyTemplate("More money", key="money", actions=[LIST]),
    ],
)


def policy(
    *strategies: str,
    measure: Measure = VISITS,
    baseline: Amount | None = 100,
    value: Amount = 150,
) -> Policy:
    """A policy with strategies that have no action yet."""
    target = measure.from_to(baseline, value) if baseline is not None else measure.to(value)
    return Policy(
        Objective("Grow", target=target), strategies=[Strategy(key, key=key) for key in strategies]
    )


def figures(action: Action) -> tuple[object, ...]:
    """An action without its words."""
    return (
        action.key,
        action.strategy,
        action.effort,
        action.share,
        action.cost,
        action.chance,
        action.contributions,
        action.target and (action.target.measure.key, action.target.change),
        action.needs,
        action.after,
        action.enables,
        action.alternative,
        action.tags,
        action.risk,
        action.impact,
        action.experiment and action.experiment.loss_limit,
        tuple((area.key, area.spends, area.reserved, area.irreversible) for area in action.areas),
        tuple((one.key, one.likelihood, one.impact, len(one.if_then)) for one in action.obstacles),
        len(action.limits),
        action.origin,
    )
