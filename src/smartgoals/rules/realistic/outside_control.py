"""REA-05: a result that somebody else decides."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from smartgoals.model.objective import Objective
from smartgoals.reading import CueKind
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, cue_hits, rule
from smartgoals.text import Sentence, Text

_THEIRS = Text(
    en="“{cue}”: somebody else would have to act.", fr="« {cue} » : c'est à d'autres d'agir."
)
_SHARE = Text(
    en="Only {control:percent} of it lies in your hands.",
    fr="{control:percent} seulement dépendent de vous.",
)


@rule(
    "REA-05",
    "outside-control",
    Severity.WARNING,
    subject_types=Objective,
    says=Text(en="{what}", fr="{what}"),
    asks=Text(en="What part is yours?", fr="Quelle part dépend de vous ?"),
    wording_only=True,
)
def outside_control(objective: Objective, context: Context) -> Iterator[Hit]:
    """A result that somebody else decides.

    ## Why

    Nobody can promise what others do. The part that lies in one's own hands makes a better
    objective, and often a surprisingly large one. Source: the well-formed outcome of coaching
    practice.

    ## Flagged

    >>> from attrs import evolve
    >>> from smartgoals.model import Objective
    >>> vote = Objective("Obtenir que la mairie vote le budget")
    >>> [finding.where for finding in outside_control(vote)]
    ['statement']
    >>> [finding.where for finding in outside_control(evolve(vote, control=0.4))]
    ['control']

    ## Instead

    >>> outside_control(evolve(vote, control=0.5))
    ()
    """
    if objective.control is None:
        for hit in cue_hits(objective.statement, context, CueKind.THIRD_PARTY):
            yield evolve(hit, facts={"what": Sentence(_THEIRS, hit.facts)})
    elif objective.control < context.profile.least_control:
        what = Sentence(_SHARE, {"control": objective.control})
        yield Hit("control", {"what": what})
