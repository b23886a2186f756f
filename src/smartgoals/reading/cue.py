"""Words that a coach notices, and what they make the coach think of."""

from __future__ import annotations

from enum import StrEnum

from smartgoals.values.frozen import frozen


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
