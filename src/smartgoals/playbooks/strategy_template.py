"""The template of a strategy and of the actions that usually carry it out."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Self

from attrs import Factory, evolve, field

from smartgoals.errors import InvalidValueError
from smartgoals.model.strategy import Strategy
from smartgoals.playbooks.action_template import ActionTemplate, as_action_templates
from smartgoals.playbooks.localized import (
    Localized,
    key_from_statement,
    localize,
    validate_localized,
)
from smartgoals.values.checks import not_blank, tuple_of
from smartgoals.values.frozen import frozen
from smartgoals.values.language import Language


@frozen(kw_only=True)
class StrategyTemplate:
    """A template of a strategy: its words and the actions it proposes.

    Attributes:
        statement: The strategy in words, one text for both languages or a `Text`.
        key: Its key; made from the statement by default.
        actions: The actions it proposes, at least one.

    Raises:
        InvalidValueError: When it proposes nothing.

    >>> StrategyTemplate(
    ...     "Win subsidies", key="subsidies", actions=[ActionTemplate("List the calls")]
    ... ).key
    'subsidies'
    """

    statement: Localized = field(kw_only=False, validator=validate_localized)
    key: str = field(default=Factory(key_from_statement, takes_self=True), validator=not_blank)
    actions: tuple[ActionTemplate, ...] = field(converter=as_action_templates)

    def __attrs_post_init__(self) -> None:
        if not self.actions:
            msg = f"the strategy {self.key!r} has no actions"
            raise InvalidValueError(msg, self.actions)

    def written_in(self, language: Language) -> Strategy:
        """The strategy in one language, under the key of the play.

        Args:
            language: `"en"` or `"fr"`.
        """
        return Strategy(localize(self.statement, language), key=self.key)

    def linked_to(self, known: Collection[str]) -> Self:
        """This play, with links to these templates only.

        Args:
            known: The keys of templates that links may name.
        """
        return evolve(
            self,
            actions=tuple(
                evolve(
                    template,
                    after=tuple(key for key in template.after if key in known),
                    enables=tuple(key for key in template.enables if key in known),
                )
                for template in self.actions
            ),
        )


def as_strategy_templates(values: Iterable[StrategyTemplate]) -> tuple[StrategyTemplate, ...]:
    """Several plays."""
    return tuple_of(StrategyTemplate, values)
