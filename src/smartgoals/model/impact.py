"""The impact of failing actions on a plan."""

from __future__ import annotations

from attrs import field

from smartgoals.model.measure import Measure
from smartgoals.model.message import Message
from smartgoals.text import Worded
from smartgoals.values.frozen import frozen
from smartgoals.values.key import key_of


@frozen(kw_only=True)
class TargetImpact:
    """How far one target is still covered, and how likely it is reached, before and after a failure.

    All four figures are None where contributions to the measure do not add up.

    Attributes:
        measure: What the target is counted in.
        coverage: The part of the gap covered before; 1 is all of it.
        coverage_left: The part of the gap covered after.
        chance: The chance of reaching the target before; 0 to 1.
        chance_left: The chance of reaching it after.
    """

    measure: Measure
    coverage: float | None
    coverage_left: float | None
    chance: float | None
    chance_left: float | None


@frozen(kw_only=True)
class Satisfaction:
    """How well one thing in the chain of ends and means is served, from 0 to 100.

    The scale of the Goal-oriented Requirement Language (ITU-T Z.151) without its negative half.

    Attributes:
        about: The key of the action, strategy, measure, objective or purpose.
        before: Its satisfaction before; 100 is all that was wanted.
        after: Its satisfaction after.
        reason: Where the figure comes from.
    """

    about: str = field(kw_only=False, converter=key_of)
    before: float
    after: float
    reason: Message


@frozen(kw_only=True)
class Failure(Worded):
    """What happens if some actions fail, from the actions up to the purposes.

    Attributes:
        failed: Keys of the actions that bring nothing.
        stopped: Keys of the actions that follow one of those and never start.
        unaided: Keys of the actions that one of those was to enable: they go on, and no figure here
            says how much harder it gets.
        idle: Keys of the strategies without a working action.
        targets: What is left of each target, the main one first. The figures are conditional: what
            remains once it is known that these actions fail.
        satisfactions: Actions, strategies, targets, objective and purposes, in this order.
    """

    failed: tuple[str, ...]
    stopped: tuple[str, ...]
    unaided: tuple[str, ...]
    idle: tuple[str, ...]
    targets: tuple[TargetImpact, ...]
    satisfactions: tuple[Satisfaction, ...]

    @property
    def coverage(self) -> float | None:
        """The part of the main gap that is still expected to be covered."""
        return self.targets[0].coverage_left

    @property
    def chance(self) -> float | None:
        """The chance of reaching the main target that is left."""
        return self.targets[0].chance_left
