"""Templates of the parts of an action: obstacles, experiment, decision areas, target."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from attrs import Factory, field

from smartgoals.errors import InvalidValueError
from smartgoals.model.delegation import DecisionArea
from smartgoals.model.measure import Measure, Target
from smartgoals.model.risk import Experiment, IfThen, Impact, Obstacle
from smartgoals.playbooks.localized import (
    Localized,
    key_from_name,
    key_from_statement,
    localize,
    localize_or_none,
    validate_localized,
    validate_localized_or_none,
)
from smartgoals.values.amount import to_decimal, to_decimal_or_none
from smartgoals.values.chance import chance_or_none
from smartgoals.values.checks import not_blank, tuple_of
from smartgoals.values.display import shown
from smartgoals.values.frozen import frozen
from smartgoals.values.language import Language


@frozen(kw_only=True)
class ObstacleTemplate:
    """What could make a proposed action fail; `cue` and `response` are its if-then plan.

    Attributes:
        statement: What could go wrong.
        key: Its key; made from the statement by default.
        likelihood: Its probability, in [0, 1], or None.
        impact: How much it would hurt.
        countermeasure: What would help, or None.
        cue: The sign that calls for the response, or None.
        response: What to do at the sign, or None.

    Raises:
        InvalidValueError: For a cue without a response, or a response without a cue.
    """

    statement: Localized = field(kw_only=False, validator=validate_localized)
    key: str = field(default=Factory(key_from_statement, takes_self=True), validator=not_blank)
    likelihood: float | None = field(default=None, converter=chance_or_none)
    impact: Impact = field(default=Impact.MEDIUM, converter=Impact)
    countermeasure: Localized | None = field(default=None, validator=validate_localized_or_none)
    cue: Localized | None = field(default=None, validator=validate_localized_or_none)
    response: Localized | None = field(default=None, validator=validate_localized_or_none)

    def __attrs_post_init__(self) -> None:
        if (self.cue is None) != (self.response is None):
            msg = f"an if-then plan has a cue and a response: {shown(self.cue)}, {shown(self.response)}"
            raise InvalidValueError(msg, (self.cue, self.response))

    def written_in(self, language: Language) -> Obstacle:
        """The obstacle in one language.

        Args:
            language: `"en"` or `"fr"`.
        """
        plans = (
            ()
            if self.cue is None or self.response is None
            else (IfThen(localize(self.cue, language), localize(self.response, language)),)
        )
        return Obstacle(
            localize(self.statement, language),
            key=self.key,
            likelihood=self.likelihood,
            impact=self.impact,
            countermeasure=localize_or_none(self.countermeasure, language),
            if_then=plans,
        )


@frozen(kw_only=True)
class ExperimentTemplate:
    """The template of a bounded experiment; all four parts are required.

    Attributes:
        hypothesis: What is believed.
        loss_limit: The money that may be lost at most.
        stop_rule: When it is stopped.
        question: What it answers.
    """

    hypothesis: Localized = field(kw_only=False, validator=validate_localized)
    loss_limit: Decimal = field(converter=to_decimal)
    stop_rule: Localized = field(validator=validate_localized)
    question: Localized = field(validator=validate_localized)

    def written_in(self, language: Language) -> Experiment:
        """The experiment in one language.

        Args:
            language: `"en"` or `"fr"`.
        """
        return Experiment(
            localize(self.hypothesis, language),
            loss_limit=self.loss_limit,
            stop_rule=localize(self.stop_rule, language),
            question=localize(self.question, language),
        )


@frozen(kw_only=True)
class AreaTemplate:
    """The template of a decision area; the planner sets the level of delegation.

    Attributes:
        name: What is decided.
        key: Its key; made from the name by default.
        spends: The money that may be spent at a time, or None.
        irreversible: Whether decisions cannot be taken back.
        reserved: Whether they are reserved by law or by the board.
    """

    name: Localized = field(kw_only=False, validator=validate_localized)
    key: str = field(default=Factory(key_from_name, takes_self=True), validator=not_blank)
    spends: Decimal | None = field(default=None, converter=to_decimal_or_none)
    irreversible: bool = False
    reserved: bool = False

    def written_in(self, language: Language) -> DecisionArea:
        """The decision area in one language.

        Args:
            language: `"en"` or `"fr"`.
        """
        return DecisionArea(
            localize(self.name, language),
            key=self.key,
            spends=self.spends,
            irreversible=self.irreversible,
            reserved=self.reserved,
        )


@frozen(kw_only=True)
class TargetTemplate:
    """The template of an action's own target, counted from zero on its first day.

    It counts what is due to the action, such as calls answered or patrons met, because a template
    cannot know the baseline of an organisation.

    Attributes:
        name: What is counted.
        key: Its key; made from the name by default.
        unit: The unit it is counted in.
        value: How much is wanted, counted from 0.
        source: Where it is read, or None.
    """

    name: Localized = field(kw_only=False, validator=validate_localized)
    key: str = field(default=Factory(key_from_name, takes_self=True), validator=not_blank)
    unit: Localized = field(validator=validate_localized)
    value: Decimal = field(converter=to_decimal)
    source: Localized | None = field(default=None, validator=validate_localized_or_none)

    def written_in(self, language: Language, *, prefix: str) -> Target:
        """The target in one language; the key of its measure begins with a prefix.

        Args:
            language: `"en"` or `"fr"`.
            prefix: What the key of the measure begins with.
        """
        measure = Measure(
            localize(self.name, language),
            key=f"{prefix}-{self.key}",
            unit=localize(self.unit, language),
            source=localize_or_none(self.source, language),
        )
        return measure.from_to(0, self.value)


def as_obstacle_templates(values: Iterable[ObstacleTemplate]) -> tuple[ObstacleTemplate, ...]:
    """Several obstacles."""
    return tuple_of(ObstacleTemplate, values)


def as_area_templates(values: Iterable[AreaTemplate]) -> tuple[AreaTemplate, ...]:
    """Several decision areas."""
    return tuple_of(AreaTemplate, values)
