"""SPC-03: a way out inside the statement: if possible, ideally, and so on."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.objective import Objective
from smartgoals.reading import CueKind
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, cue_hits, rule
from smartgoals.text import Text


@rule(
    "SPC-03",
    "escape-clause",
    Severity.WARNING,
    subject_types=Objective,
    says=Text(
        en="“{cue}” lets anyone claim success.", fr="« {cue} » permet à chacun de se dire quitte."
    ),
    asks=Text(
        en="What would you promise without this word?", fr="À quoi vous engagez-vous sans ce mot ?"
    ),
    wording_only=True,
)
def escape_clause(objective: Objective, context: Context) -> Iterator[Hit]:
    """A way out inside the statement: if possible, ideally, and so on.

    ## Why

    A promise with a way out is no promise, and the people asked to keep it notice first. A value
    and a deadline of their own close the way. Source: requirement smells (Femmer et al., 2017).

    ## Flagged

    >>> from smartgoals.model import Measure, Objective
    >>> perhaps = Objective("Answer every letter within a week if possible")
    >>> [finding.facts["cue"] for finding in escape_clause(perhaps)]
    ['if possible']

    ## Instead

    >>> from datetime import date
    >>> letters = Measure("letters answered within a week", unit="%", kind="ratio")
    >>> escape_clause(perhaps.counted_in(letters).from_to(60, 100).due_on(date(2027, 6, 30)))
    ()
    """
    promised = objective.target is not None and objective.target.known and objective.deadline
    if not promised:
        yield from cue_hits(objective.statement, context, CueKind.ESCAPE)
