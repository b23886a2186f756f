"""DEL-05: more freedom than the owner is ready for or the decision allows, or none at all."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.autonomy import highest, readiness
from smartgoals.model.delegation import DelegationLevel
from smartgoals.model.plan import Plan
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.queries import in_person
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Sentence, Text

_IN_NAME_ONLY = Text(
    en="“{action}” is {owner}'s in name only: every decision is made above.",
    fr="« {action} » n'est à {owner} que de nom : tout se décide au-dessus.",
)
_ABANDONED = Text(
    en="{owner} is left alone with “{area}”: level {level}, where {most} fits.",
    fr="On laisse {owner} sans appui sur « {area} » : niveau {level}, quand {most} conviendrait.",
)


@rule(
    "DEL-05",
    "wrong-level",
    Severity.WARNING,
    subject_types=Plan,
    says=Text(en="{what}", fr="{what}"),
    asks=Text(
        en="Which decisions are really theirs?", fr="Quelles décisions sont vraiment les siennes ?"
    ),
)
def wrong_level(plan: Plan, context: Context) -> Iterator[Hit]:
    """More freedom than the owner is ready for or the decision allows, or none at all.

    ## Why

    Too much freedom too early is abandonment; an owner who decides nothing has been given work and
    not a responsibility. Levels belong to areas of decision, not to people. Source: seven levels of
    delegation (Appelo, Management 3.0); situational leadership.

    ## Flagged

    >>> from smartgoals.model import DecisionArea, Person
    >>> prices = DecisionArea("prices", reserved=True)
    >>> int(highest(prices, Person("Marc")))
    3

    ## Instead

    >>> int(highest(DecisionArea("programme"), Person("Marc")))
    7
    """
    for delegation in plan.delegations:
        where = f"delegations[{delegation.key}].levels"
        action, owner = (
            plan.policy.action(delegation.action),
            in_person(delegation.owner, plan.team),
        )
        if owner is None:
            continue
        levels = delegation.levels
        if levels and all(level <= DelegationLevel.SELL for _, level in levels):
            names = {"owner": owner.name, "action": action.statement}
            yield Hit(where, {"what": Sentence(_IN_NAME_ONLY, names)})
        areas = {area.key: area for area in action.areas}
        ready = readiness(delegation.fit, owner, action, context.profile)
        for key, level in levels:
            area = areas.get(key)
            allowed = min(ready, highest(area, owner)) if area else ready
            if level > allowed:
                name = area.name if area else action.statement
                facts = {
                    "owner": owner.name,
                    "area": name,
                    "level": int(level),
                    "most": int(allowed),
                }
                yield Hit(f"{where}[{key}]", {"what": Sentence(_ABANDONED, facts)})
