"""What a goal sentence says, and the words in it that a coach notices."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Literal, TypeAlias

from dateutil.relativedelta import relativedelta

from smartgoals.values.direction import Direction
from smartgoals.values.frozen import frozen
from smartgoals.values.language import Language

Side: TypeAlias = Literal["at_least", "at_most", "reach", "within"]
"""On which side of the level aimed at a measure has to end."""


class CueKind(StrEnum):
    """What a cue gives away about the sentence it stands in."""

    MEANS = "means"
    """The sentence asks for an activity or a thing to be made, not for a change."""
    ACTIVITY_COUNT = "activity count"
    """It counts that activity: three workshops, two hires."""
    HIDDEN_MEANS = "hidden means"
    """A means follows the end: "by opening late", "grâce à un partenariat"."""
    AVOIDANCE = "avoidance"
    """It says what is no longer wanted."""
    COMPOUND = "compound"
    """A second result begins here, one that can be checked apart."""
    VAGUE = "vague"
    """A verb or quality that nobody can check, and nothing measured beside it."""
    COMPARATIVE = "comparative"
    """More, better, several: compared with nothing, and nothing measured beside it."""
    ESCAPE = "escape"
    """A way out: if possible, essayer de."""
    INDEFINITE_TIME = "indefinite time"
    """Soon, by summer, 30 June of no year: nobody could put it into a calendar."""
    NO_ACTOR = "no actor"
    """Nobody in particular is to act: someone should, il faut."""
    THIRD_PARTY = "third party"
    """Somebody else would have to act: that the council, obtenir que."""
    ABSENT_SOLUTION = "absent solution"
    """A solution is missed where a problem should be named: lack of, manque de."""


@frozen
class Cue:
    """Words that a coach notices.

    Attributes:
        kind: What they give away.
        text: The words as they were typed.
        span: Their first position in the sentence and the one behind the last.
    """

    kind: CueKind
    text: str
    span: tuple[int, int]


@frozen
class Change:
    """By how much: 20 and `%`, 3 and `points`, 2 and `times`.

    Attributes:
        amount: How much.
        unit: `%`, `points`, `times` or a unit; None for the unit of the measure.
    """

    amount: Decimal
    unit: str | None = None


@frozen(kw_only=True)
class Reading:
    """What a sentence says. What it does not say is None; nothing is made up.

    Attributes:
        text: The sentence as it was given.
        language: The language it was read in; None where it is neither English nor French, and
            nothing else is read then.
        measure: What is counted, in the words of the sentence.
        baseline: The level it starts from.
        value: The level or count aimed at; the first end of a range.
        change: By how much, where that is what was said; "halve" is 50 %, "double" 2 times.
        unit: `%`, `points`, an ISO currency, a unit of time or matter, or the noun that is counted.
        direction: Which way it points.
        side: On which side of the level aimed at the measure has to end: `"at_least"` ("at least
            5", "5 or more"), `"at_most"` ("at most 5", "fewer than 5"), `"within"` ("between 5 and
            7"), `"reach"` for a figure without such words; None where no figure is aimed at.
            "Reduce by at least 5" leaves the level at most 5 below its baseline: `"at_most"`.
        upper: The upper end of the range where the side is `"within"`, else None.
        deadline: The last day, where the sentence and `today` tell.
        deadline_text: The words of the deadline or period.
        within: How long from now, where the deadline was put so.
        audience: The people it is about.
        purpose: What it is for: the words after "so that", "in order to", "afin de", "pour que".
        cues: The words a coach notices, in the order in which they stand.
    """

    text: str
    language: Language | None
    measure: str | None = None
    baseline: Decimal | None = None
    value: Decimal | None = None
    change: Change | None = None
    unit: str | None = None
    direction: Direction | None = None
    side: Side | None = None
    upper: Decimal | None = None
    deadline: date | None = None
    deadline_text: str | None = None
    within: relativedelta | None = None
    audience: str | None = None
    purpose: str | None = None
    cues: tuple[Cue, ...] = ()

    @property
    def is_measured(self) -> bool:
        """Whether it says how many or by how much."""
        return self.value is not None or self.change is not None

    @property
    def is_timed(self) -> bool:
        """Whether it says by when, however loosely."""
        return self.deadline_text is not None

    @property
    def is_avoidance(self) -> bool:
        """Whether it says what is no longer wanted rather than what is wanted."""
        return bool(self.cues_of(CueKind.AVOIDANCE))

    def cues_of(self, *kinds: CueKind) -> tuple[Cue, ...]:
        """The cues of some kinds.

        Args:
            kinds: The kinds wanted.
        """
        return tuple(cue for cue in self.cues if cue.kind in kinds)
