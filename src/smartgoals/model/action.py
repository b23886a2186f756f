"""Actions: the smallest means that can be delegated."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Self

from attrs import Factory, evolve, field

from smartgoals.errors import InvalidValueError
from smartgoals.model.delegation import DecisionArea, as_areas
from smartgoals.model.measure import Target
from smartgoals.model.origin import Origin
from smartgoals.model.references import require_unique_keys
from smartgoals.model.risk import Experiment, Impact, Obstacle, as_obstacles
from smartgoals.model.waiver import Waiver, as_waivers
from smartgoals.text import Worded
from smartgoals.values.amount import Amount, to_decimal, to_decimal_or_none
from smartgoals.values.chance import chance, chance_or_none
from smartgoals.values.checks import (
    as_date_or_none,
    as_int,
    as_texts,
    instance_of,
    not_blank,
    nouns_of,
    optional_instance_of,
    sorted_items,
    tuple_of,
)
from smartgoals.values.display import shown
from smartgoals.values.estimate import Estimate
from smartgoals.values.frozen import frozen
from smartgoals.values.key import Reference, from_statement, key_of, key_or_none, keys_of

HIGHEST_SKILL = 4


@frozen
class Contribution:
    """What an action brings to a measure if it works at all: a three-point estimate.

    To a mean an action contributes a lift over a number of cases: half a point more from each of 500
    visitors. An action that also brings new cases is described as a ratio, by its numerator and
    denominator.

    Attributes:
        measure: The key of the measure.
        estimate: How much it brings, in the unit of the measure, in the wanted direction.
        share: The part of the action that is counted here, where several objectives claim it; 0 to 1.
        cases: Over how many cases a lift of a mean is expected; more than 0.

    Raises:
        InvalidValueError: When the cases are 0 or less.

    >>> Contribution("visits", Estimate(1800, 3200, 4800)).measure
    'visits'
    >>> Contribution("satisfaction", Estimate("0.2", "0.4", "0.6"), cases=500).cases
    Decimal('500')
    """

    measure: str = field(converter=key_of)
    estimate: Estimate = field(validator=instance_of(Estimate))
    share: float | None = field(default=None, converter=chance_or_none, kw_only=True)
    cases: Decimal | None = field(default=None, converter=to_decimal_or_none, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if self.cases is not None and self.cases <= 0:
            msg = (
                f"the cases of a contribution to {self.measure!r} are more than 0, not {self.cases}"
            )
            raise InvalidValueError(msg, self.cases)


def as_contributions(values: Iterable[Contribution]) -> tuple[Contribution, ...]:
    """Several contributions.

    Args:
        values: Contributions in any order.
    """
    return tuple_of(Contribution, values)


@frozen(kw_only=True)
class Interaction:
    """The value of doing two actions together, less that of each alone.

    Attributes:
        first: The key of one action.
        second: The key of the other.
        value: The extra, in the unit of the measure: positive is synergy, negative is overlap.
        measure: The key of the measure it counts in; the main target's where none is given.
        mechanism: Through what one helps or hinders the other; without it the value is only a hope.
        evidence: How this is known.

    Raises:
        InvalidValueError: When both are the same action.
    """

    first: str = field(kw_only=False, converter=key_of)
    second: str = field(kw_only=False, converter=key_of)
    value: Decimal = field(converter=to_decimal)
    measure: str | None = field(default=None, converter=key_or_none)
    mechanism: str | None = None
    evidence: str | None = None

    def __attrs_post_init__(self) -> None:
        if self.first == self.second:
            msg = f"an action does not interact with itself: {self.first!r}"
            raise InvalidValueError(msg, self.first)


def skill_levels(
    values: Mapping[str, int] | Iterable[tuple[str, int]],
) -> tuple[tuple[str, int], ...]:
    """Skills with levels from 0 (knows of it) to 4 (teaches it), sorted by skill.

    Args:
        values: Levels by skill, or pairs of both.

    Raises:
        InvalidValueError: For a level outside 0 to 4.
    """
    levels = sorted_items(values)
    for skill, level in levels:
        if not 0 <= as_int(level) <= HIGHEST_SKILL:
            msg = f"a skill goes from 0 to {HIGHEST_SKILL}, not {shown(level)} for {skill!r}"
            raise InvalidValueError(msg, level)
    return levels


@frozen(kw_only=True)
class Action(Worded):
    """The smallest delegable means; in a plan it gets an owner and an objective of its own.

    Attributes:
        statement: What is done, in words.
        key: Short name for references; made from the statement where none is given.
        strategy: The key of the strategy it belongs to; None where there is none.
        effort: Working days of its owner; 0 or more.
        share: The part of the owner's day it takes, above 0 and at most 1: 30 days at a share of 0.5
            run over 60 working days.
        cost: Money it takes, in the currency of the policy; 0 or more, or None where nobody has said.
        chance: How likely it works at all; 0 to 1.
        contributions: What it brings to each measure if it works.
        target: What tells that it is done, for an action that brings nothing by itself.
        needs: Skills with the levels an owner needs; 0 to 4.
        after: Keys of actions that must be finished before it starts.
        enables: Keys of actions that need it.
        alternative: The name of a group of actions of which at most one is chosen.
        earliest: The first day on which it may start.
        due: The last day on which it may end.
        tags: Words that exclusions look at.
        risk: The category of risk it belongs to, as named in the policy's risk appetite.
        impact: How much is at stake.
        experiment: What makes it a bounded experiment, where it is one.
        reserved: Whether it stays with the leader.
        areas: What there is to decide in it.
        obstacles: What could make it fail.
        limits: What its owner must not do.
        origin: The playbook it was made from; None where it was written by hand.
        waivers: Findings about it that are set aside.

    Raises:
        InvalidValueError: For an empty statement, negative effort or cost, a share outside
            (0, 1], a chance outside [0, 1], a skill level outside 0 to 4, two contributions to
            one measure, two decision areas with one key, or a due date that is not after the
            earliest start.

    >>> evenings = Action("Textile evenings", effort="52.5", needs={"programming": 3})
    >>> evenings.needs
    (('programming', 3),)
    """

    statement: str = field(kw_only=False, validator=not_blank)
    key: str = field(default=Factory(from_statement, takes_self=True), validator=not_blank)
    strategy: str | None = field(default=None, converter=key_or_none)
    effort: Decimal = field(default=Decimal(1), converter=to_decimal)
    share: Decimal = field(default=Decimal(1), converter=to_decimal)
    cost: Decimal | None = field(default=None, converter=to_decimal_or_none)
    chance: float = field(default=1.0, converter=chance)
    contributions: tuple[Contribution, ...] = field(default=(), converter=as_contributions)
    target: Target | None = field(default=None, validator=optional_instance_of(Target))
    needs: tuple[tuple[str, int], ...] = field(default=(), converter=skill_levels)
    after: tuple[str, ...] = field(default=(), converter=keys_of)
    enables: tuple[str, ...] = field(default=(), converter=keys_of)
    alternative: str | None = None
    earliest: date | None = field(default=None, converter=as_date_or_none)
    due: date | None = field(default=None, converter=as_date_or_none)
    tags: tuple[str, ...] = field(default=(), converter=as_texts)
    risk: str | None = None
    impact: Impact = field(default=Impact.MEDIUM, converter=Impact)
    experiment: Experiment | None = field(default=None, validator=optional_instance_of(Experiment))
    reserved: bool = False
    areas: tuple[DecisionArea, ...] = field(default=(), converter=as_areas)
    obstacles: tuple[Obstacle, ...] = field(default=(), converter=as_obstacles)
    limits: tuple[str, ...] = field(default=(), converter=as_texts)
    origin: Origin | None = field(default=None, validator=optional_instance_of(Origin))
    waivers: tuple[Waiver, ...] = field(default=(), converter=as_waivers)

    def __attrs_post_init__(self) -> None:
        for name, amount in (("effort", self.effort), ("cost", self.cost)):
            if amount is not None and amount < 0:
                msg = f"the {name} of {self.key!r} is negative: {amount}"
                raise InvalidValueError(msg, amount)
        if not 0 < self.share <= 1:
            msg = f"the share of {self.key!r} is above 0 and at most 1, not {self.share}"
            raise InvalidValueError(msg, self.share)
        if self.earliest and self.due and self.due <= self.earliest:
            msg = f"{self.key!r} is due on {self.due}, not after its earliest start {self.earliest}"
            raise InvalidValueError(msg, self.due)
        require_unique_keys(self.areas)
        measures = [contribution.measure for contribution in self.contributions]
        for measure in measures:
            if measures.count(measure) > 1:
                msg = f"{self.key!r} contributes twice to {measure!r}"
                raise InvalidValueError(msg, measure)

    @property
    def known_cost(self) -> Decimal:
        """What is known to be spent on it: its cost, or 0 where nobody has said."""
        return Decimal(0) if self.cost is None else self.cost

    def contribution_to(self, measure: Reference) -> Estimate | None:
        """The estimate of what this action brings to a measure; None where it brings nothing.

        Args:
            measure: The measure or its key.
        """
        contribution = self.contribution(measure)
        return None if contribution is None else contribution.estimate

    def contribution(self, measure: Reference) -> Contribution | None:
        """The contribution of this action to a measure, with the cases it covers; None without one.

        Args:
            measure: The measure or its key.
        """
        wanted = key_of(measure)
        for contribution in self.contributions:
            if contribution.measure == wanted:
                return contribution
        return None

    def bringing(
        self,
        measure: Reference,
        worst: Amount,
        likely: Amount,
        best: Amount,
        *,
        cases: Amount | None = None,
    ) -> Self:
        """This action with what it brings to a measure.

        Args:
            measure: The measure or its key.
            worst: What it brings at worst, in the unit of the measure.
            likely: What it most likely brings.
            best: What it brings at best.
            cases: Over how many cases, for a lift of a mean.

        Raises:
            InvalidValueError: When the three are out of order, or it contributes to the measure already.
        """
        contribution = Contribution(key_of(measure), Estimate(worst, likely, best), cases=cases)
        return evolve(self, contributions=(*self.contributions, contribution))

    def following(self, *actions: Reference) -> Self:
        """This action, to start only when others are done.

        Args:
            actions: The actions it waits for, or their keys.
        """
        return evolve(self, after=(*self.after, *keys_of(actions)))

    def due_on(self, day: date) -> Self:
        """This action, to be finished by a day.

        Args:
            day: The last day of work.
        """
        return evolve(self, due=day)

    def adopted(self, by: Reference) -> Self:
        """This action, made from a playbook, with its figures confirmed by a person.

        An action without an origin is returned as it is.

        Args:
            by: The person who confirms them, or their key.
        """
        if self.origin is None:
            return self
        return evolve(self, origin=evolve(self.origin, adopted_by=key_of(by)))


def as_actions(values: Iterable[Action | str]) -> tuple[Action, ...]:
    """Several actions.

    Args:
        values: Actions, or their statements; an objective is refused.
    """
    return nouns_of(Action, values)


def as_interactions(values: Iterable[Interaction]) -> tuple[Interaction, ...]:
    """Several interactions.

    Args:
        values: Interactions in any order.
    """
    return tuple_of(Interaction, values)
