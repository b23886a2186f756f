"""MEA-01: an objective without a measure."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.objective import Objective
from smartgoals.reading import CueKind, Reading
from smartgoals.rules.conditions import condition
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text

_NOTHING = Text(en="Nothing tells whether it is reached.", fr="Rien ne dira si c'est atteint.")
_YES_OR_NO = Text(
    en="It is a yes or a no, and nobody says who checks it.",
    fr="C'est oui ou non, et l'on ne dit pas qui le vérifie.",
)
_PART_OF_ALL = Text(
    en="It can be counted, and nobody says how many there are.",
    fr="Cela se compte, et l'on ne dit pas combien il y en a.",
)


@rule(
    "MEA-01",
    "unmeasured",
    Severity.ERROR,
    subject_types=Objective,
    says=Text(en="{what}", fr="{what}"),
    asks=Text(
        en="How will you know? Who looks, and where?",
        fr="À quoi saurez-vous que c'est atteint ? Qui le constate, et où ?",
    ),
)
def unmeasured(objective: Objective, context: Context) -> Iterator[Hit]:
    """An objective without a measure; one yes or no only waits for somebody who checks it.

    ## Why

    A wish becomes an objective the day somebody can answer "not yet". Without a measure nobody
    can, and the talk about success becomes a talk about impressions. A condition over the whole of
    something countable ("every file opens in a second") is a measure: the part that meets it. Source:
    OMG Business Motivation Model 1.3, which calls an end measurable or no objective.

    ## Flagged

    >>> from smartgoals.model import Measure, Objective
    >>> wish = Objective("Enchanter nos visiteurs")
    >>> [finding.where for finding in unmeasured(wish)]
    ['target']

    ## Instead

    >>> unmeasured(wish.counted_in(Measure("visiteurs qui reviennent", unit="personnes")))
    ()
    """
    if objective.target is not None:
        return
    reading = context.reading(objective.statement)
    found = condition(reading)
    if found is not None and found.is_countable:
        what = _PART_OF_ALL
    elif found is not None or is_deliverable(reading):
        what = _YES_OR_NO
    else:
        what = _NOTHING
    yield Hit("target", {"what": what}, awaits_answer=what is not _NOTHING)


def is_deliverable(reading: Reading) -> bool:
    """Whether a sentence asks for something that is there or not: "launch the site".

    Args:
        reading: What was read in a statement.
    """
    vague = reading.cues_of(CueKind.VAGUE, CueKind.COMPARATIVE)
    return bool(reading.cues_of(CueKind.MEANS)) and not vague
