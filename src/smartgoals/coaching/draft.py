"""What has been understood so far: a policy in the making and the people who could carry it."""

from __future__ import annotations

from typing import Any

from attrs import evolve, frozen

from smartgoals.errors import OutOfTurnError
from smartgoals.model.action import Action
from smartgoals.model.measure import Target
from smartgoals.model.objective import Objective
from smartgoals.model.person import Person
from smartgoals.model.policy import Policy
from smartgoals.values.key import Keyed, slug

MOST_ACTIONS = 3
"""How many actions are asked about one by one; a client who names more chooses among them."""


@frozen(kw_only=True)
class Draft:
    """A policy without invention: every field of it was said. Before the wish there is none.

    `pins` maps actions to the people named for them, as `smartgoals.plan` takes them.
    """

    policy: Policy | None = None
    people: tuple[Person, ...] = ()
    pins: tuple[tuple[str, str], ...] = ()

    @property
    def required_policy(self) -> Policy:
        """The policy, for those who speak after the wish.

        Raises:
            OutOfTurnError: Before the wish.
        """
        if self.policy is None:
            msg = "there is no wish yet, so there is nothing to look at"
            raise OutOfTurnError(msg, "wish", "look")
        return self.policy

    @property
    def objective(self) -> Objective:
        """The main objective, once there is a wish."""
        return self.required_policy.objective

    @property
    def required_target(self) -> Target:
        """The target, once something is counted.

        Raises:
            OutOfTurnError: Before that.
        """
        if self.objective.target is None:
            msg = "nothing is counted yet, so there are no figures to speak of"
            raise OutOfTurnError(msg, "wish", "look")
        return self.objective.target

    @property
    def foremost_actions(self) -> tuple[Action, ...]:
        """The actions that are asked about one by one: the first, unless the client chose others."""
        return self.required_policy.actions[:MOST_ACTIONS]

    def replacing_objective(self, objective: Objective) -> Draft:
        """This draft with another main objective."""
        policy = self.policy
        key = f"policy-{objective.key}"
        if policy is None:
            return evolve(self, policy=Policy(objective, key=key))
        return evolve(self, policy=evolve(policy, objective=objective, key=key))

    def with_policy(self, **changes: Any) -> Draft:  # noqa: ANN401 — the fields of a policy
        """This draft with some fields of its policy changed."""
        return evolve(self, policy=evolve(self.required_policy, **changes))

    def with_objective(self, **changes: Any) -> Draft:  # noqa: ANN401 — the fields of an objective
        """This draft with some fields of its objective changed."""
        return self.replacing_objective(evolve(self.objective, **changes))

    def with_owner(self, action: str, name: str) -> Draft:
        """This draft with somebody named for an action."""
        person = Person(name)
        known = any(one.key == person.key for one in self.people)
        people = self.people if known else (*self.people, person)
        return evolve(self, people=people, pins=(*self.pins, (action, person.key)))

    def without(self, key: str) -> Draft:
        """This draft without an action, an assessment, a strategy or an exclusion.

        Args:
            key: The key of what is taken out.
        """
        return self.without_all(frozenset({key}))

    def without_all(self, gone: frozenset[str]) -> Draft:
        """This draft without some nouns and without what refers to them.

        Args:
            gone: The keys of what is taken out.
        """
        policy = self.required_policy
        changed = evolve(
            policy,
            diagnosis=tuple(one for one in policy.diagnosis if one.key not in gone),
            cites=tuple(key for key in policy.cites if key not in gone),
            exclusions=tuple(
                exclusion for exclusion in policy.exclusions if exclusion.key not in gone
            ),
            strategies=tuple(
                evolve(strategy, answers=tuple(key for key in strategy.answers if key not in gone))
                for strategy in policy.strategies
                if strategy.key not in gone
            ),
            actions=tuple(
                evolve(action, strategy=None if action.strategy in gone else action.strategy)
                for action in policy.actions
                if action.key not in gone
            ),
        )
        pins = tuple(pin for pin in self.pins if pin[0] not in gone)
        return evolve(self, policy=changed, pins=pins)

    def uncounted(self) -> Draft:
        """This draft without a target, and without what its actions would bring towards it."""
        policy = self.required_policy
        actions = tuple(evolve(action, contributions=()) for action in policy.actions)
        objective = evolve(policy.objective, target=None)
        return evolve(self, policy=evolve(policy, objective=objective, actions=actions))

    def fresh_key(self, statement: str) -> str:
        """A key for a new noun that no other noun of the policy has."""
        taken = _keys(self.policy)
        key, count = slug(statement), 1
        while key in taken:
            count += 1
            key = f"{slug(statement)}-{count}"
        return key


def _keys(policy: Policy | None) -> frozenset[str]:
    if policy is None:
        return frozenset()
    steps = (step for purpose in policy.objective.purposes for step in purpose.ladder())
    nouns: tuple[Keyed, ...] = (
        policy.objective,
        *steps,
        *policy.diagnosis,
        *policy.exclusions,
        *policy.guidelines,
        *policy.strategies,
        *policy.actions,
    )
    return frozenset(noun.key for noun in nouns)
