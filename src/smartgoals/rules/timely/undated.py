"""TIM-01: an objective without a deadline."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.objective import Objective
from smartgoals.reading import Cue, CueKind, Reading
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Sentence, Text

_NONE = Text(en="There is no deadline.", fr="Il n'y a pas d'échéance.")
_WORDS = Text(
    en="“{words}” is not a day in the calendar yet.",
    fr="« {words} » n'est pas encore un jour du calendrier.",
)


@rule(
    "TIM-01",
    "undated",
    Severity.ERROR,
    subject_types=Objective,
    says=Text(en="{what}", fr="{what}"),
    asks=Text(en="On which date do we look?", fr="À quelle date regarde-t-on ?"),
    awaits_answer=True,
)
def undated(objective: Objective, context: Context) -> Iterator[Hit]:
    """An objective without a deadline, or with words for one that are no day in the calendar.

    ## Why

    Without a day on which somebody looks, an objective can never be missed, so it can never be
    reached either. Source: OMG Business Motivation Model 1.3, where an objective is time-targeted.

    ## Flagged

    >>> from datetime import date
    >>> from smartgoals.model import Objective
    >>> someday = Objective("Accueillir 74 000 visites")
    >>> [finding.where for finding in undated(someday)]
    ['deadline']

    ## Instead

    >>> undated(someday.due_on(date(2027, 12, 31)))
    ()
    """
    if objective.deadline is not None:
        return
    reading = context.reading(objective.statement)
    if reading.deadline_text is None:
        yield Hit("deadline", {"what": _NONE})
    elif not indefinite(reading):
        what = Sentence(_WORDS, {"words": reading.deadline_text})
        yield Hit("deadline", {"what": what})


def indefinite(reading: Reading) -> tuple[Cue, ...]:
    """The words of a deadline that everybody puts on another day: TIM-02 asks about them.

    Args:
        reading: What was read in a statement.
    """
    words = (reading.deadline_text or "").casefold()
    cues = reading.cues_of(CueKind.INDEFINITE_TIME)
    return tuple(cue for cue in cues if cue.text.casefold() in words)
