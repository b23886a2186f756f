"""Templates of strategies and actions, with what an action brings relative to a baseline."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from decimal import Decimal
from fractions import Fraction
from typing import Self

from attrs import Factory, evolve, field

from smartgoals.errors import InvalidValueError
from smartgoals.model.action import Action, Contribution, skill_levels
from smartgoals.model.origin import Origin
from smartgoals.model.risk import Impact
from smartgoals.model.strategy import Strategy
from smartgoals.playbooks.localized import (
    Localized,
    as_lines,
    key_from_statement,
    localize,
    validate_localized,
)
from smartgoals.playbooks.part_templates import (
    AreaTemplate,
    ExperimentTemplate,
    ObstacleTemplate,
    TargetTemplate,
    as_area_templates,
    as_obstacle_templates,
)
from smartgoals.values.amount import quantize, to_decimal, to_decimal_or_none, to_plain_string
from smartgoals.values.chance import chance
from smartgoals.values.checks import as_texts, not_blank, optional_instance_of, tuple_of
from smartgoals.values.estimate import Estimate
from smartgoals.values.frozen import frozen
from smartgoals.values.key import key_or_none, keys_of
from smartgoals.values.language import Language


@frozen
class Uplift:
    """What an action brings if it works, as parts of the baseline: 0.04 is 4 % of it.

    The reference is the baseline and not the gap: parts of the gap would grow with the target, and
    any target would seem within reach. Positive values help, also where the measure is to go down.

    Attributes:
        worst: The least it brings if it works, in [-1, 1].
        likely: What it most likely brings, in [-1, 1].
        best: The most it brings, in [-1, 1].
        measure: The key of the measure, or None for the main one.

    Raises:
        InvalidValueError: When the three are out of order, or one lies outside -1 to 1.

    >>> Uplift("0.01", "0.03", "0.05").of(Decimal(62_000), step=Decimal(1)).likely
    Decimal('1860')
    """

    worst: Decimal = field(converter=to_decimal)
    likely: Decimal = field(converter=to_decimal)
    best: Decimal = field(converter=to_decimal)
    measure: str | None = field(default=None, converter=key_or_none, kw_only=True)

    def __attrs_post_init__(self) -> None:
        Estimate(self.worst, self.likely, self.best)
        for part in (self.worst, self.best):
            if not -1 <= part <= 1:
                msg = f"a part lies between -1 and 1, 4 % is 0.04: not {to_plain_string(part)}"
                raise InvalidValueError(msg, part)

    def of(self, whole: Decimal, *, step: Decimal) -> Estimate:
        """The estimate for a given baseline, rounded to the nearest step, halves to even.

        Args:
            whole: The baseline that the parts are taken of.
            step: What amounts are rounded to.
        """
        return Estimate(
            *(
                quantize(Fraction(part) * Fraction(whole), step)
                for part in (self.worst, self.likely, self.best)
            )
        )


def as_uplifts(values: Iterable[Uplift]) -> tuple[Uplift, ...]:
    """Several uplifts."""
    return tuple_of(Uplift, values)


@frozen(kw_only=True)
class ActionTemplate:
    """A proposed action: what an `Action` has, but parts of a baseline for what it brings.

    It holds no dates and no people. `effort`, `cost` and `chance` are where its author would begin.
    `after` and `enables` name templates of the same playbook, `alternative` a group inside its play.
    Skills, tags and the category of risk are keys, the same in both languages.

    Attributes:
        statement: The action in words, one text for both languages or a `Text`.
        key: Its key, unique in the playbook; made from the statement by default.
        effort: Working days of its owner to begin with; 0 or more.
        share: The part of the owner's day it takes, in (0, 1].
        cost: Money to begin with; 0 or more, or None where it depends on the place.
        chance: The probability that it works at all, in [0, 1].
        uplifts: What it brings, as parts of baselines.
        target: How its own success is measured, or None.
        needs: Pairs of a skill and the level needed, 0 to 4.
        after: Keys of templates that must end before it starts.
        enables: Keys of templates that it makes possible.
        alternative: The group of which only one action is chosen, or None.
        tags: Keys for grouping.
        risk: The category of risk, or None.
        impact: How much is at stake.
        experiment: The frame of an experiment, or None.
        areas: The kinds of decision that come with it.
        obstacles: What could make it fail.
        limits: What its owner must not do.

    Raises:
        InvalidValueError: For words missing in a language, and for whatever an action refuses.

    >>> late = ActionTemplate(
    ...     "Open late on Thursdays", effort=12, uplifts=[Uplift(0, ".02", ".04")]
    ... )
    >>> late.key
    'open-late-on-thursdays'
    """

    statement: Localized = field(kw_only=False, validator=validate_localized)
    key: str = field(default=Factory(key_from_statement, takes_self=True), validator=not_blank)
    effort: Decimal = field(default=Decimal(1), converter=to_decimal)
    share: Decimal = field(default=Decimal(1), converter=to_decimal)
    cost: Decimal | None = field(default=None, converter=to_decimal_or_none)
    chance: float = field(default=1.0, converter=chance)
    uplifts: tuple[Uplift, ...] = field(default=(), converter=as_uplifts)
    target: TargetTemplate | None = field(
        default=None, validator=optional_instance_of(TargetTemplate)
    )
    needs: tuple[tuple[str, int], ...] = field(default=(), converter=skill_levels)
    after: tuple[str, ...] = field(default=(), converter=keys_of)
    enables: tuple[str, ...] = field(default=(), converter=keys_of)
    alternative: str | None = None
    tags: tuple[str, ...] = field(default=(), converter=as_texts)
    risk: str | None = None
    impact: Impact = field(default=Impact.MEDIUM, converter=Impact)
    experiment: ExperimentTemplate | None = field(
        default=None, validator=optional_instance_of(ExperimentTemplate)
    )
    areas: tuple[AreaTemplate, ...] = field(default=(), converter=as_area_templates)
    obstacles: tuple[ObstacleTemplate, ...] = field(default=(), converter=as_obstacle_templates)
    limits: tuple[Localized, ...] = field(default=(), converter=as_lines)

    def __attrs_post_init__(self) -> None:
        self.written_in("en", key=self.key)

    def written_in(
        self,
        language: Language,
        *,
        key: str,
        strategy: str | None = None,
        contributions: Iterable[Contribution] = (),
        origin: Origin | None = None,
    ) -> Action:
        """The action in one language, without links to others: those are made where it is put.

        Args:
            language: `"en"` or `"fr"`.
            key: The key of the action.
            strategy: The key of its strategy, or None.
            contributions: What it brings to measures.
            origin: Where it comes from, or None.
        """
        return Action(
            localize(self.statement, language),
            key=key,
            strategy=strategy,
            effort=self.effort,
            share=self.share,
            cost=self.cost,
            chance=self.chance,
            contributions=tuple(contributions),
            target=None if self.target is None else self.target.written_in(language, prefix=key),
            needs=self.needs,
            tags=self.tags,
            risk=self.risk,
            impact=self.impact,
            experiment=None if self.experiment is None else self.experiment.written_in(language),
            areas=tuple(area.written_in(language) for area in self.areas),
            obstacles=tuple(obstacle.written_in(language) for obstacle in self.obstacles),
            limits=tuple(localize(line, language) for line in self.limits),
            origin=origin,
        )


def as_action_templates(values: Iterable[ActionTemplate]) -> tuple[ActionTemplate, ...]:
    """Several proposed actions."""
    return tuple_of(ActionTemplate, values)


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
