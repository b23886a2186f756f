"""DEL-02: a leader who keeps what others could carry."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from smartgoals.model.action import Action
from smartgoals.model.person import Person
from smartgoals.model.plan import Plan
from smartgoals.model.profile import Profile
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Sentence, Text

_MUCH = Text(
    en="You keep {count} of {actions} actions yourself.",
    fr="Vous gardez {count} actions sur {actions}.",
)
_COULD = Text(en="{person} could carry “{action}”.", fr="{person} pourrait porter « {action} ».")


@rule(
    "DEL-02",
    "undelegated",
    Severity.WARNING,
    subject_types=Plan,
    says=Text(en="{what}", fr="{what}"),
    asks=Text(en="Who could do 70% of it?", fr="Qui saurait en faire 70 % ?"),
)
def undelegated(plan: Plan, context: Context) -> Iterator[Hit]:
    """A leader who keeps what others could carry.

    ## Why

    Whoever leads need not be the best at everything, and is the only one who can lead. Somebody who
    does it seven tenths as well frees the leader and grows. Actions reserved to the leader do not
    count. Source: the 70 % rule of delegation.

    ## Flagged

    >>> keeps_too_much(2, of=5, most=1 / 3)
    True

    ## Instead

    >>> keeps_too_much(1, of=3, most=1 / 3)
    False
    """
    leader, profile = plan.team.leader, context.profile
    retained = [
        (delegation, action)
        for delegation in plan.delegations
        if delegation.owner == leader
        and not (action := plan.policy.action(delegation.action)).reserved
    ]
    if keeps_too_much(len(retained), of=len(plan.delegations), most=profile.leader_share):
        counts = {"count": len(retained), "actions": len(plan.delegations)}
        yield Hit("delegations", {"what": Sentence(_MUCH, counts)})
    others = [person for person in plan.team.people if person.key != leader and not person.group]
    for delegation, action in retained:
        able = (person for person in others if is_able(person, action, profile))
        for person in islice(able, 1):
            facts = {"person": person.name, "action": action.statement}
            yield Hit(f"delegations[{delegation.key}].owner", {"what": Sentence(_COULD, facts)})


def keeps_too_much(count: int, *, of: int, most: float) -> bool:
    """Whether so many actions are more than the share a leader should keep."""
    return count > most * of


def is_able(person: Person, action: Action, profile: Profile) -> bool:
    """Whether somebody is able enough for an action."""
    return float(person.fit(action.needs)) >= profile.least_fit
