"""Why a candidate that could have been chosen was not."""

from __future__ import annotations

from collections.abc import Mapping

from smartgoals.model.action import Action
from smartgoals.planning.brief import Brief
from smartgoals.planning.choosing.purses import Spare
from smartgoals.text import Sentence, Text

_ALTERNATIVE = Text(
    en="Left out: “{other}” is done instead.", fr="Écartée : « {other} » est retenue à sa place."
)
_PREREQUISITE = Text(
    en="Left out: it waits for “{other}”, which is not chosen.",
    fr="Écartée : elle attend « {other} », qui n'est pas retenue.",
)
_BUDGET = Text(
    en="Left out: with it the budget would be exceeded by {over}.",
    fr="Écartée : avec elle, le budget serait dépassé de {over}.",
)
_MEANS = Text(
    en="Left out: the team's days or the part meant for experiments do not stretch to it.",
    fr="Écartée : les jours de l'équipe ou la part réservée aux expériences n'y suffisent pas.",
)
_NOT_NEEDED = Text(
    en="Left out: the target is covered without it.",
    fr="Écartée : la cible est couverte sans elle.",
)
_NO_HANDS = Text(
    en="Left out: nobody could carry it beside the others, or not in time.",
    fr="Écartée : personne ne pourrait la porter à côté des autres, ou pas à temps.",
)


def rejection(
    brief: Brief, action: Action, chosen: Mapping[str, Action], spare: Spare, *, wished: bool
) -> Sentence:
    """The first thing that speaks against adding an action to those that were chosen."""
    if action.alternative:
        for other in chosen.values():
            if action.alternative == other.alternative:
                return Sentence(_ALTERNATIVE, {"other": other.statement})
    for key in action.after:
        if key not in chosen:
            return Sentence(_PREREQUISITE, {"other": brief.policy.action(key).statement})
    if over := spare.over_budget(action):
        return Sentence(_BUDGET, {"over": over})
    if not spare.stretches_to(action):
        return Sentence(_MEANS)
    return Sentence(_NO_HANDS if wished else _NOT_NEEDED)
