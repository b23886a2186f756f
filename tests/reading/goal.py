"""A sentence, and what a good listener would hear in it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from attrs import frozen
from dateutil.relativedelta import relativedelta

from smartgoals.reading import CueKind, Reading

JUDGED = {
    CueKind.MEANS: "means",
    CueKind.ACTIVITY_COUNT: "means",
    CueKind.AVOIDANCE: "avoidance",
    CueKind.COMPOUND: "compound",
    CueKind.VAGUE: "vague",
    CueKind.COMPARATIVE: "vague",
}


@frozen
class Goal:
    """What must be heard; what is left out must not be."""

    text: str
    value: str | None = None
    was: str | None = None
    by: str | None = None
    way: str | None = None
    due: str | None = None
    """A date, a number of months or days ("6 months"), or `said` for words without a date."""
    judged: str = ""

    def heard_by(self, reading: Reading) -> dict[str, object]:
        """What was expected and what was heard, where they differ."""
        expected = {
            "value": None if self.value is None else Decimal(self.value),
            "was": None if self.was is None else Decimal(self.was),
            "by": None if self.by is None else Decimal(self.by),
            "due": self.due,
            "judged": set(self.judged.split()),
        }
        heard = {
            "value": reading.value,
            "was": reading.baseline,
            "by": reading.change.amount if reading.change else None,
            "due": _due(reading),
            "judged": {JUDGED[cue.kind] for cue in reading.cues if cue.kind in JUDGED},
        }
        if self.way is not None:
            expected["way"] = self.way
            heard["way"] = str(reading.direction)
        return {
            part: (wanted, heard[part])
            for part, wanted in expected.items()
            if wanted != heard[part]
        }


def _due(reading: Reading) -> str | None:
    if isinstance(reading.deadline, date):
        return reading.deadline.isoformat()
    if isinstance(reading.within, relativedelta):
        months = 12 * reading.within.years + reading.within.months
        return f"{months} months" if months else f"{reading.within.days} days"
    return "said" if reading.deadline_text is not None else None


@frozen
class Wording:
    """A sentence, what it is, and what it is not; what is in neither is open to judgement."""

    text: str
    is_a: str
    is_no: str = ""
