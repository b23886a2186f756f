"""Objectives: the results that are wanted."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Self

from attrs import Factory, evolve, field

from smartgoals.errors import InvalidValueError
from smartgoals.model.divergence import Divergence, as_divergences
from smartgoals.model.judgement import ExpertJudgement, ReferenceClass
from smartgoals.model.measure import Guardrail, Measure, Target, as_guardrails, as_targets
from smartgoals.model.measure_types import Aggregation, Side, UnitKind
from smartgoals.model.purpose import Purpose, as_purposes
from smartgoals.model.risk import Assumption, Obstacle, as_assumptions, as_obstacles
from smartgoals.model.waiver import Waiver, as_waivers
from smartgoals.text import Worded
from smartgoals.values.amount import Amount, decimal_of
from smartgoals.values.chance import chance_or_none
from smartgoals.values.checks import (
    as_date_or_none,
    as_int_or_none,
    as_texts,
    not_blank,
    optional_instance_of,
)
from smartgoals.values.direction import Direction
from smartgoals.values.display import shown
from smartgoals.values.estimate import Estimate
from smartgoals.values.frozen import frozen
from smartgoals.values.key import Reference, from_statement, key_or_none
from smartgoals.values.label_enum import LabelEnum
from smartgoals.values.language import Language

if TYPE_CHECKING:
    from smartgoals.reading import Reading


class Orientation(LabelEnum):
    """The four goal patterns of KAOS (Dardenne, van Lamsweerde and Fickas, 1993)."""

    ACHIEVE = "achieve"
    MAINTAIN = "maintain"
    AVOID = "avoid"
    CEASE = "cease"


class CommitmentKind(LabelEnum):
    """Committed objectives are to be reached in full; of aspirational ones 70 % is a success (OKR)."""

    COMMITTED = "committed"
    ASPIRATIONAL = "aspirational"


@frozen(kw_only=True)
class Objective(Worded):
    """An attainable, measurable result by a date, which quantifies a purpose.

    Everything but the statement may be missing: `smartgoals.check` says what a draft lacks.

    Attributes:
        statement: What is wanted, in words.
        key: Short name for references; made from the statement where none is given.
        target: How much of what is wanted.
        secondary: Further targets, in order of importance.
        guardrails: What must not be harmed on the way.
        audience: Whom it is for.
        start: The day from which it is pursued.
        deadline: The day by which it is wanted.
        purposes: What it is for; a text stands for a purpose that has only a statement.
        owner: The key of the person who answers for it.
        kind: Whether it is to be reached in full or aimed at.
        orientation: Whether something is to be achieved, maintained, avoided or ended.
        replaced_by: What is wanted instead of what is to be avoided or ended.
        estimate: The change from the baseline that may be expected by the deadline, in the unit of the
            measure, in the wanted direction.
        reference: What comparable cases reached.
        judgement: The expert's judgement on its realism.
        commitment: How much the leader wants it; 1 to 10.
        control: The part of the result that depends on the owner; 0 to 1.
        last_won: Whether the objective of the last cycle was reached.
        slack: The part of the team's time that is still free; 0 to 1.
        novel: Whether no one here has done it before.
        learning: Whether the result wanted is to know how.
        options: Other ways that were considered.
        obstacles: What could make it fail.
        assumptions: What must hold outside for it to be reached.
        divergences: Conditions under which it conflicts with other objectives.
        waivers: Findings about it that are set aside.

    Raises:
        InvalidValueError: For an empty statement, a deadline that is not after the start, a
            commitment outside 1 to 10, or two targets on measures with one key.

    >>> from datetime import date
    >>> visits = Measure("visits a year", unit="visits")
    >>> grow = Objective("Welcome 74,000 visits in 2027", target=visits.from_to(62_000, 74_000))
    >>> grow.due_on(date(2027, 12, 31)).deadline.year
    2027
    """

    statement: str = field(kw_only=False, validator=not_blank)
    key: str = field(default=Factory(from_statement, takes_self=True), validator=not_blank)
    target: Target | None = field(default=None, validator=optional_instance_of(Target))
    secondary: tuple[Target, ...] = field(default=(), converter=as_targets)
    guardrails: tuple[Guardrail, ...] = field(default=(), converter=as_guardrails)
    audience: str | None = None
    start: date | None = field(default=None, converter=as_date_or_none)
    deadline: date | None = field(default=None, converter=as_date_or_none)
    purposes: tuple[Purpose, ...] = field(default=(), converter=as_purposes)
    owner: str | None = field(default=None, converter=key_or_none)
    kind: CommitmentKind = field(default=CommitmentKind.COMMITTED, converter=CommitmentKind)
    orientation: Orientation = field(default=Orientation.ACHIEVE, converter=Orientation)
    replaced_by: str | None = None
    estimate: Estimate | None = field(default=None, validator=optional_instance_of(Estimate))
    reference: ReferenceClass | None = field(
        default=None, validator=optional_instance_of(ReferenceClass)
    )
    judgement: ExpertJudgement | None = field(
        default=None, validator=optional_instance_of(ExpertJudgement)
    )
    commitment: int | None = field(default=None, converter=as_int_or_none)
    control: float | None = field(default=None, converter=chance_or_none)
    last_won: bool | None = None
    slack: float | None = field(default=None, converter=chance_or_none)
    novel: bool = False
    learning: bool = False
    options: tuple[str, ...] = field(default=(), converter=as_texts)
    obstacles: tuple[Obstacle, ...] = field(default=(), converter=as_obstacles)
    assumptions: tuple[Assumption, ...] = field(default=(), converter=as_assumptions)
    divergences: tuple[Divergence, ...] = field(default=(), converter=as_divergences)
    waivers: tuple[Waiver, ...] = field(default=(), converter=as_waivers)

    @classmethod
    def from_statement(
        cls, sentence: str, *, language: Language | None = None, today: date | None = None
    ) -> Self:
        """A draft with what a sentence says, and nothing else.

        Args:
            sentence: The sentence, in English or French.
            language: "en" or "fr"; recognised where None.
            today: The day relative dates are counted from; without it "in six months" stays open.

        Raises:
            InvalidValueError: For a sentence without words.

        >>> draft = Objective.from_statement("Porter les visites de 62 000 à 74 000 d'ici fin 2027")
        >>> draft.target.value, draft.deadline.isoformat()
        (Decimal('74000'), '2027-12-31')
        """
        from smartgoals.reading import read  # noqa: PLC0415 — only who reads loads the reader

        return cls.from_reading(read(sentence, language=language, today=today))

    @classmethod
    def from_reading(cls, reading: Reading) -> Self:
        """A draft with what was read, and nothing else.

        Args:
            reading: What `smartgoals.read` found in a sentence.
        """
        return cls(
            reading.text,
            target=_target(reading),
            deadline=reading.deadline,
            audience=reading.audience,
            purposes=_purposes(reading),
            orientation=_orientation(reading),
        )

    def __attrs_post_init__(self) -> None:
        if self.start and self.deadline and self.deadline <= self.start:
            msg = f"the deadline {self.deadline} is not after the start {self.start}"
            raise InvalidValueError(msg, self.deadline)
        if self.commitment is not None and not 1 <= self.commitment <= 10:  # noqa: PLR2004 — the question says "from 1 to 10"
            msg = f"commitment goes from 1 to 10, not {shown(self.commitment)}"
            raise InvalidValueError(msg, self.commitment)

        measures = [target.measure.key for target in self.targets]
        for measure in measures:
            if measures.count(measure) > 1:
                msg = f"{self.key!r} has two targets on {measure!r}"
                raise InvalidValueError(msg, measure)

    @property
    def measure(self) -> Measure | None:
        """What the main target is counted in; None without a target."""
        return self.target.measure if self.target else None

    @property
    def targets(self) -> tuple[Target, ...]:
        """The main target first, then the secondary ones."""
        return (self.target, *self.secondary) if self.target else self.secondary

    @property
    def measures(self) -> tuple[Measure, ...]:
        """What all targets are counted in, with the parts of ratios."""
        return tuple(
            measure
            for target in self.targets
            for measure in (target.measure, *target.measure.parts)
        )

    def counted_in(self, measure: Measure) -> Self:
        """This objective with another measure; the figures of an earlier target are kept.

        Args:
            measure: What is counted.
        """
        target = evolve(self.target, measure=measure) if self.target else Target(measure)
        return evolve(self, target=target)

    def from_to(self, baseline: Amount, value: Amount) -> Self:
        """This objective with a target from one value to another.

        Args:
            baseline: Where the measure stands, in its unit.
            value: Where it should stand at the deadline.

        Raises:
            InvalidValueError: Without a measure.
        """
        if self.target is None:
            msg = f"{shown(self.statement)} has no measure yet: call `counted_in` first"
            raise InvalidValueError(msg, self.statement)
        return evolve(self, target=evolve(self.target, baseline=baseline, value=value))

    def due_on(self, deadline: date) -> Self:
        """This objective with a deadline.

        Args:
            deadline: The day by which it is wanted.
        """
        return evolve(self, deadline=deadline)

    def serving(self, *purposes: Purpose | str) -> Self:
        """This objective with further purposes.

        Args:
            purposes: What it is also for.
        """
        return evolve(self, purposes=(*self.purposes, *purposes))

    def guarded_by(self, *guardrails: Guardrail) -> Self:
        """This objective with further guardrails.

        Args:
            guardrails: What else must not be harmed.
        """
        return evolve(self, guardrails=(*self.guardrails, *guardrails))

    def judged(self, judgement: ExpertJudgement) -> Self:
        """This objective with the expert's judgement on its realism.

        Args:
            judgement: The judgement.
        """
        return evolve(self, judgement=judgement)

    def owned_by(self, owner: Reference) -> Self:
        """This objective with an owner.

        Args:
            owner: The person who answers for it, or their key.
        """
        return evolve(self, owner=key_or_none(owner))

    def waiving(self, *waivers: Waiver) -> Self:
        """This objective with further findings set aside.

        Args:
            waivers: Which findings, by whom and why.
        """
        return evolve(self, waivers=(*self.waivers, *waivers))


def _target(reading: Reading) -> Target | None:
    """What is counted and how much of it; words without a figure are no target yet."""
    name = reading.measure or reading.unit or reading.text
    if not (reading.is_measured or reading.baseline is not None):
        return None
    if not any(character.isalpha() for character in reading.text):
        return None
    level = reading.value is not None or reading.baseline is not None
    unit = (
        reading.unit if level else None
    )  # "by 20 %" tells nothing about what costs are counted in
    measure = Measure(name, unit=unit or "", direction=reading.direction)
    if unit == "%":  # shares are not added up
        measure = evolve(measure, kind=UnitKind.RATIO, aggregation=Aggregation.RATIO)
    relative, delta = _change(reading)
    return Target(
        measure,
        baseline=reading.baseline,
        value=reading.value,
        relative=relative,
        delta=delta,
        side=reading.side or Side.REACH,
        upper=reading.upper,
    )


def _change(reading: Reading) -> tuple[Decimal | None, Decimal | None]:
    """The change that was read: a share of the baseline, or an amount; nothing without a direction."""
    change, direction = reading.change, reading.direction
    if change is None or direction not in {Direction.INCREASE, Direction.DECREASE}:
        return None, None
    falls = direction is Direction.DECREASE
    if change.unit == "times":
        if change.amount == 0:
            return None, None
        factor = 1 / Fraction(change.amount) if falls else Fraction(change.amount)
        return decimal_of(factor - 1), None
    amount = change.amount.copy_negate() if falls else change.amount
    return (decimal_of(Fraction(amount) / 100), None) if change.unit == "%" else (None, amount)


def _purposes(reading: Reading) -> tuple[Purpose, ...]:
    return () if reading.purpose is None else (Purpose(reading.purpose),)


def _orientation(reading: Reading) -> Orientation:
    if reading.is_avoidance:
        return Orientation.AVOID
    if reading.direction is Direction.MAINTAIN:
        return Orientation.MAINTAIN
    return Orientation.ACHIEVE
