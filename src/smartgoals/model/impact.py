"""What is left of a plan when some of its actions bring nothing."""

from __future__ import annotations

from attrs import field, frozen

from smartgoals.model.measure import Measure
from smartgoals.text import Sentence
from smartgoals.values.key import key_of


@frozen(kw_only=True)
class TargetImpact:
    """How far one target is still covered, and how likely it is reached: before and after.

    All four are None where contributions to the measure do not add up.
    """

    measure: Measure
    coverage: float | None
    coverage_left: float | None
    chance: float | None
    chance_left: float | None


@frozen(kw_only=True)
class Satisfaction:
    """How well one thing in the chain of ends and means is served, from 0 to 100.

    The scale without harm of the Goal-oriented Requirement Language (ITU-T Z.151): 100 is all that
    was wanted. `reason` says where the figure comes from.
    """

    about: str = field(kw_only=False, converter=key_of)
    before: float
    after: float
    reason: Sentence


@frozen(kw_only=True)
class Failure:
    """What happens if some actions fail: from the actions up to what they are for.

    `failed` bring nothing. `stopped` follow one of those and never start. `unaided` were to be
    enabled by one of those: they go on, and no figure here says how much harder it gets.
    `idle` are the strategies without a working action. `targets` hold the main target first;
    their figures are conditional: the chance that remains once it is known that these actions
    fail. `satisfactions` go up the chain: actions, strategies, targets, objective, purposes.
    """

    failed: tuple[str, ...]
    stopped: tuple[str, ...]
    unaided: tuple[str, ...]
    idle: tuple[str, ...]
    targets: tuple[TargetImpact, ...]
    satisfactions: tuple[Satisfaction, ...]

    @property
    def coverage(self) -> float | None:
        """The risk-adjusted coverage of the main target that is left."""
        return self.targets[0].coverage_left

    @property
    def chance(self) -> float | None:
        """The chance of reaching the main target that is left."""
        return self.targets[0].chance_left
