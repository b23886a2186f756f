"""What happens between two levels of a cascade: what is passed down and what comes back up."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from attrs import field, frozen

from smartgoals.errors import InvalidValueError
from smartgoals.model.plan import Plan
from smartgoals.model.shortfall import Shortfall
from smartgoals.text import Sentence
from smartgoals.values.checks import day
from smartgoals.values.key import key_of
from smartgoals.values.word import Word


@frozen(kw_only=True)
class Window:
    """The days within which an action is to be done, and so everything that unfolds it."""

    start: date = field(converter=day)
    until: date = field(converter=day)

    def __attrs_post_init__(self) -> None:
        if self.until < self.start:
            msg = f"a window that closes on {self.until}, before it opens on {self.start}"
            raise InvalidValueError(msg, self.until)


@frozen(kw_only=True)
class RollUp:
    """How far a measure's gap is closed: as estimated at one level, and as its leaves add up to.

    `estimated` and `expected` are parts of the gap, 1 is all of it. `estimated` is None where
    contributions do not add up, `expected` also where a mean or a ratio has something unfolded. `amount` is what `expected` comes to in the unit of the measure,
    `spread` its standard deviation.
    """

    measure: str = field(converter=key_of)
    estimated: float | None
    expected: float | None
    amount: Decimal | None = None
    spread: Decimal | None = None


@frozen(kw_only=True)
class UnfoldedPlan:
    """The plan of one policy of a cascade, and where it hangs.

    `path` is empty for the top, which has no `window`. `chance` is that of reaching the main
    target once the plans below count instead of the estimates; `plan.chance` is the one before.
    """

    path: str
    plan: Plan
    window: Window | None
    rollups: tuple[RollUp, ...]
    chance: float | None

    @property
    def coverage(self) -> float | None:
        """The part of the main gap that all below this policy adds up to."""
        return self.rollups[0].expected


@frozen(kw_only=True)
class Lack:
    """What a plan somewhere in a cascade lacks, with the path of that plan."""

    path: str
    shortfall: Shortfall


@frozen(kw_only=True)
class NotUnfolded:
    """A policy that is not planned, with all below it, because its action is not delegated."""

    path: str
    reason: Sentence


class ContradictionKind(Word):
    """In what a policy contradicts the action it unfolds."""

    DEADLINE = "deadline"
    DUE = "due"
    EARLIEST = "earliest"
    START = "start"
    TARGET = "target"
    MEASURE = "measure"
    OWNER = "owner"
    BUDGET = "budget"


@frozen(kw_only=True)
class Contradiction:
    """What a policy states against the action it unfolds; what stands above it binds.

    `path` leads to the policy, or to the action of it that is meant. For a target both amounts are
    what acting has to add; for a measure `stated` is nothing and `bound` the one asked for.
    """

    path: str
    kind: ContradictionKind = field(converter=ContradictionKind)
    stated: date | Decimal | str | None
    bound: date | Decimal | str
