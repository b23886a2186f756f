"""Playbooks: named sets of strategies with the actions they usually take."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Self

from attrs import Factory, evolve, field

from smartgoals.errors import InvalidValueError
from smartgoals.model.policy import Policy
from smartgoals.model.references import require_known, topological_order
from smartgoals.model.strategy import Strategy
from smartgoals.playbooks.instantiate import instantiate
from smartgoals.playbooks.localized import Localized, key_from_name, validate_localized
from smartgoals.playbooks.templates import StrategyTemplate, as_strategy_templates
from smartgoals.values.amount import Amount, to_decimal_or_none
from smartgoals.values.checks import not_blank
from smartgoals.values.frozen import frozen
from smartgoals.values.key import Reference, key_of
from smartgoals.values.language import Language, validate_language


@frozen(kw_only=True)
class Playbook:
    """Reusable templates of strategies and actions, as plain values.

    A playbook fills strategies that have no action yet and changes nothing else. It does not know
    the organisation: what its actions bring are parts of a baseline, efforts and costs are first
    guesses, and every action made from it says so in its `origin` until a person adopts it.

    Attributes:
        name: What it is called, one text for both languages or a `Text`.
        key: Its key; made from the name by default.
        plays: The templates of strategies, with keys of their own.

    Raises:
        InvalidValueError: When two plays or two actions share a key.
        UnknownKeyError: When an action follows or enables one that no play has.
        CycleError: When actions wait for each other in a circle.

    >>> from smartgoals.playbooks.templates import ActionTemplate
    >>> evenings = ActionTemplate("Open late on Thursdays", key="evenings")
    >>> house = Playbook(
    ...     "Our house", plays=[StrategyTemplate("A fuller week", key="week", actions=[evenings])]
    ... )
    >>> house.play("week").actions == (evenings,)
    True
    """

    name: Localized = field(kw_only=False, validator=validate_localized)
    key: str = field(default=Factory(key_from_name, takes_self=True), validator=not_blank)
    plays: tuple[StrategyTemplate, ...] = field(converter=as_strategy_templates)

    def __attrs_post_init__(self) -> None:
        templates = [template for play in self.plays for template in play.actions]
        keys = [template.key for template in templates]
        for several in ([play.key for play in self.plays], keys):
            for key in several:
                if several.count(key) > 1:
                    msg = f"two things in the playbook {self.key!r} have the key {key!r}"
                    raise InvalidValueError(msg, key)
        before = {key: list[str]() for key in keys}
        for template in templates:
            require_known(template.key, (*template.after, *template.enables), keys)
            before[template.key] += template.after
            for enabled in template.enables:
                before[enabled].append(template.key)
        topological_order(before)

    def play(self, reference: Reference) -> StrategyTemplate:
        """The play with a key.

        Args:
            reference: The template of a strategy, or its key.

        Raises:
            UnknownKeyError: When there is none, naming those there are.
        """
        key = key_of(reference)
        require_known("the play", [key], [play.key for play in self.plays])
        return next(play for play in self.plays if play.key == key)

    def with_plays(self, *plays: StrategyTemplate) -> Self:
        """This playbook with more plays; a play with a key that exists replaces the earlier one.

        Args:
            plays: Templates of strategies.
        """
        new = {play.key: play for play in plays}
        kept = {play.key: play for play in self.plays}
        return evolve(self, plays=tuple((kept | new).values()))

    def only(self, *references: Reference) -> Self:
        """This playbook with some of its plays only, without links to the others.

        Args:
            references: The templates that stay, or their keys.

        Raises:
            UnknownKeyError: When no play has one of the keys.
        """
        wanted = {self.play(reference).key for reference in references}
        plays = [play for play in self.plays if play.key in wanted]
        known = {template.key for play in plays for template in play.actions}
        return evolve(self, plays=tuple(play.linked_to(known) for play in plays))

    def strategies(self, *, language: Language = "en") -> tuple[Strategy, ...]:
        """A strategy for each play, under its key: a start for a policy.

        Args:
            language: `"en"` or `"fr"`.
        """
        return tuple(play.written_in(validate_language(language)) for play in self.plays)

    @property
    def skills(self) -> tuple[tuple[str, int], ...]:
        """The skills its actions need, each with the highest level needed."""
        highest: dict[str, int] = {}
        for play in self.plays:
            for template in play.actions:
                for skill, level in template.needs:
                    highest[skill] = max(level, highest.get(skill, 0))
        return tuple(sorted(highest.items()))

    def fill(
        self,
        policy: Policy,
        *,
        language: Language = "en",
        plays: Mapping[str, Reference] | Mapping[Strategy, Reference] | None = None,
        size: Amount | None = None,
    ) -> Policy:
        """The policy with actions for each strategy that has none and that a play fits.

        A play fits the strategy that has its key, or the one it is given to in `plays`. New actions
        have keys that begin with their strategy's, and come last, sorted. Links between them are
        kept where both are new. What an action brings is a part of the target's baseline, rounded
        to the finest digit of the target; for a measure that does not add up no contribution is
        stated. Filling twice gives the same as filling once.

        Args:
            policy: What is wanted, with strategies; its actions stay as they are.
            language: `"en"` or `"fr"`; keys and figures are the same in both.
            plays: For strategies or their keys, the plays that fit them.
            size: What replaces the baseline of the main target where that is unknown or zero, such
                as the figure of a comparable organisation.

        Raises:
            UnknownKeyError: When `plays` names no strategy or no play, or an action would
                contribute to a measure without a target.
            InvalidValueError: For an unsupported language, a size that is not above zero, or a
                baseline that is needed and missing or not above zero.
        """
        named = {key_of(strategy): self.play(play) for strategy, play in (plays or {}).items()}
        require_known("plays", sorted(named), [strategy.key for strategy in policy.strategies])
        return instantiate(
            policy,
            {play.key: play for play in self.plays} | named,
            playbook=self.key,
            language=validate_language(language),
            size=to_decimal_or_none(size),
        )
