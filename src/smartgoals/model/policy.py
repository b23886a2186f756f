"""Policies: what leads from one objective to many actions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any, Self

from attrs import Factory, converters, evolve, field

from smartgoals.errors import InvalidValueError, UnknownKeyError
from smartgoals.model.action import Action, Interaction, as_actions, as_interactions
from smartgoals.model.assessment import Assessment, as_assessments
from smartgoals.model.measure_types import Frequency
from smartgoals.model.objective import Objective
from smartgoals.model.references import require_known, require_unique_keys, topological_order
from smartgoals.model.risk import RiskAppetite
from smartgoals.model.strategy import (
    Exclusion,
    Guideline,
    Strategy,
    as_exclusions,
    as_guidelines,
    as_strategies,
)
from smartgoals.model.waiver import Waiver, as_waivers
from smartgoals.text import Worded
from smartgoals.values.amount import to_decimal_or_none
from smartgoals.values.checks import (
    as_date_or_none,
    instance_of,
    not_blank,
    optional_instance_of,
)
from smartgoals.values.display import listed, shown
from smartgoals.values.frozen import frozen
from smartgoals.values.key import Keyed, Reference, key_of, keys_of


def _default_key(policy: Any) -> str:  # noqa: ANN401 — attrs hands over the half-built policy
    return f"policy-{key_of(policy.objective)}"


@frozen(kw_only=True)
class Policy(Worded):
    """A diagnosis, a guiding choice and coherent actions for one main objective.

    The kernel of strategy of Rumelt (2011) with the policy deployment of hoshin kanri; not the
    Business Policy of the Business Motivation Model, which is a `Guideline` here.

    Attributes:
        objective: The main objective.
        key: Short name for references; made from the objective's key where none is given.
        diagnosis: Strengths, improvements, opportunities and threats.
        approach: The guiding choice, in one sentence.
        cites: Keys of the assessments the approach builds on.
        exclusions: What is given up on purpose.
        guidelines: Rules of conduct that bound the means.
        strategies: Lasting courses of action that group actions.
        actions: The candidate actions; the planner chooses among them. As in every collection of
        nouns, a text stands for one that has only a statement.
        interactions: What pairs of actions bring or cost together.
        budget: The most that may be spent, in the currency of the policy; None for no limit.
        currency: What all money in it is counted in, as a code such as "EUR"; None where nobody has said.
        appetite: How much risk is accepted, by category.
        right_to_err: What may fail without blame, in words; None where nobody has said.
        horizon: The day until which the policy holds.
        review: How often it is reviewed.
        waivers: Findings about it that are set aside.

    Raises:
        InvalidValueError: When two nouns share a key, or the budget is negative.
        UnknownKeyError: When a reference has no target in the policy.
        CycleError: When actions wait for each other in a circle.

    >>> fill = Policy(Objective("Welcome 74,000 visits"), actions=[Action("Open at night")])
    >>> fill.action("open-at-night").statement
    'Open at night'
    """

    objective: Objective = field(kw_only=False, validator=instance_of(Objective))
    key: str = field(default=Factory(_default_key, takes_self=True), validator=not_blank)
    diagnosis: tuple[Assessment, ...] = field(default=(), converter=as_assessments)
    approach: str | None = None
    cites: tuple[str, ...] = field(default=(), converter=keys_of)
    exclusions: tuple[Exclusion, ...] = field(default=(), converter=as_exclusions)
    guidelines: tuple[Guideline, ...] = field(default=(), converter=as_guidelines)
    strategies: tuple[Strategy, ...] = field(default=(), converter=as_strategies)
    actions: tuple[Action, ...] = field(default=(), converter=as_actions)
    interactions: tuple[Interaction, ...] = field(default=(), converter=as_interactions)
    budget: Decimal | None = field(default=None, converter=to_decimal_or_none)
    currency: str | None = field(default=None, validator=optional_instance_of(str))
    appetite: RiskAppetite = field(default=RiskAppetite(), validator=instance_of(RiskAppetite))
    right_to_err: str | None = field(default=None, validator=optional_instance_of(str))
    horizon: date | None = field(default=None, converter=as_date_or_none)
    review: Frequency | None = field(default=None, converter=converters.optional(Frequency))
    waivers: tuple[Waiver, ...] = field(default=(), converter=as_waivers)

    def __attrs_post_init__(self) -> None:
        if self.budget is not None and self.budget < 0:
            msg = f"a budget cannot be negative: {self.budget}"
            raise InvalidValueError(msg, self.budget)
        require_unique_keys(self.nouns())
        self._refuse_dangling_links()
        topological_order(self.waits())

    def nouns(self) -> Iterator[Keyed]:
        """Everything in it that has a key; no two of them may share one."""
        yield self.objective
        for purpose in self.objective.purposes:
            yield from purpose.ladder()
        for nouns in (
            self.diagnosis,
            self.exclusions,
            self.guidelines,
            self.strategies,
            self.actions,
        ):
            yield from nouns

    def _refuse_dangling_links(self) -> None:
        assessments = [assessment.key for assessment in self.diagnosis]
        strategies = [strategy.key for strategy in self.strategies]
        actions = [action.key for action in self.actions]
        measures = [measure.key for measure in self.objective.measures]
        require_known("the approach", self.cites, assessments)
        for strategy in self.strategies:
            require_known(strategy.key, strategy.answers, assessments)
        for action in self.actions:
            require_known(action.key, filter(None, [action.strategy]), strategies)
            require_known(action.key, (*action.after, *action.enables), actions)
            require_known(action.key, (part.measure for part in action.contributions), measures)
        for interaction in self.interactions:
            require_known("an interaction", (interaction.first, interaction.second), actions)
            require_known("an interaction", filter(None, [interaction.measure]), measures)

    def action(self, reference: Reference) -> Action:
        """The action with a key.

        Args:
            reference: The action or its key.

        Raises:
            UnknownKeyError: When no action has it.
        """
        key = key_of(reference)
        if key not in self._by_key:
            known = tuple(sorted(self._by_key))
            msg = f"no action has the key {shown(key)}, only {listed(known)}"
            raise UnknownKeyError(msg, key, known)
        return self._by_key[key]

    @cached_property
    def _by_key(self) -> dict[str, Action]:
        return {action.key: action for action in self.actions}

    def waits(self) -> dict[str, tuple[str, ...]]:
        """For each action the keys of those before it: what it follows and what enables it."""
        before = {action.key: set(action.after) for action in self.actions}
        for action in self.actions:
            for enabled in action.enables:
                before[enabled].add(action.key)
        return {key: tuple(sorted(keys)) for key, keys in before.items()}

    def with_actions(self, *actions: Action | str) -> Self:
        """This policy with further actions.

        Args:
            actions: The actions to add.
        """
        return evolve(self, actions=(*self.actions, *actions))

    def without_actions(self, *references: Reference) -> Self:
        """This policy without some actions, and without the links to them.

        Args:
            references: The actions to remove, or their keys.

        Raises:
            UnknownKeyError: When no action has one of the keys.
        """
        gone = {self.action(reference).key for reference in references}
        return evolve(
            self,
            actions=tuple(
                _detached(action, gone) for action in self.actions if action.key not in gone
            ),
            interactions=tuple(
                interaction
                for interaction in self.interactions
                if not gone & {interaction.first, interaction.second}
            ),
        )

    def aiming_at(self, objective: Objective) -> Self:
        """This policy with another main objective.

        Args:
            objective: The objective.
        """
        return evolve(self, objective=objective)


def _detached(action: Action, gone: set[str]) -> Action:
    return evolve(
        action,
        after=tuple(key for key in action.after if key not in gone),
        enables=tuple(key for key in action.enables if key not in gone),
    )
