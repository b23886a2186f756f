"""DEL-02: a leader who keeps what others could carry."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.action import Action
from smartgoals.model.person import Person
from smartgoals.model.plan import Plan
from smartgoals.model.profile import Profile
from smartgoals.rules.context import Context
from smartgoals.rules.rule import Hit, rule
from smartgoals.rules.severity import Severity
from smartgoals.text import Sentence, Text

_MUCH = Text(
    en="You keep {kept} of {actions} actions yourself.",
    fr="Vous gardez {kept} actions sur {actions}.",
)
_COULD = Text(en="{person} could carry “{action}”.", fr="{person} pourrait porter « {action} ».")


@rule(
    "DEL-02",
    "kept-by-the-leader",
    Severity.WARNING,
    of=Plan,
    says=Text(en="{what}", fr="{what}"),
    asks=Text(en="Who could do 70% of it?", fr="Qui saurait en faire 70 % ?"),
)
def kept_by_the_leader(plan: Plan, context: Context) -> Iterator[Hit]:
    """A leader who keeps what others could carry.

    ## Why

    Whoever leads need not be the best at everything, and is the only one who can lead. Somebody who
    does it seven tenths as well frees the leader and grows. Actions reserved to the leader do not
    count. Source: the 70 % rule of delegation.

    ## Flagged

    >>> list(too_many(kept=2, actions=5, most=1 / 3))
    [2]

    ## Instead

    >>> list(too_many(kept=1, actions=3, most=1 / 3))
    []
    """
    leader = plan.team.leader
    kept = [
        (delegation, action)
        for delegation in plan.delegations
        if delegation.owner == leader
        and not (action := plan.policy.action(delegation.action)).reserved
    ]
    most = context.profile.leader_share
    for count in too_many(kept=len(kept), actions=len(plan.delegations), most=most):
        counts = {"kept": count, "actions": len(plan.delegations)}
        yield Hit("delegations", {"what": Sentence(_MUCH, counts)})
    for delegation, action in kept:
        for person in plan.team.people:
            if person.key != leader and not person.group and able(person, action, context.profile):
                facts = {"person": person.name, "action": action.statement}
                yield Hit(f"delegations[{delegation.key}].owner", {"what": Sentence(_COULD, facts)})
                break


def too_many(*, kept: int, actions: int, most: float) -> Iterator[int]:
    """The number kept, where it is more than the share a leader should keep."""
    if kept > most * actions:
        yield kept


def able(person: Person, action: Action, profile: Profile) -> bool:
    """Whether somebody is able enough for an action."""
    return person.fit(action.needs) >= profile.least_fit
