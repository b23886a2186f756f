"""The template of an action: what a playbook proposes before it belongs to a policy."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from attrs import Factory, field

from smartgoals.model.action import Action, Contribution, skill_levels
from smartgoals.model.obstacle import Impact
from smartgoals.model.origin import Origin
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
from smartgoals.playbooks.uplift import Uplift, as_uplifts
from smartgoals.values.amount import to_decimal, to_decimal_or_none
from smartgoals.values.chance import chance
from smartgoals.values.checks import as_texts, not_blank, optional_instance_of, tuple_of
from smartgoals.values.frozen import frozen
from smartgoals.values.key import keys_of
from smartgoals.values.language import Language


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
