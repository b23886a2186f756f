"""END-03: an objective that already says how: by opening late, thanks to a partner."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.objective import Objective
from smartgoals.reading import CueKind
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, cue_hits, rule
from smartgoals.text import Text


@rule(
    "END-03",
    "hidden-means",
    Severity.WARNING,
    subject_types=Objective,
    says=Text(
        en="“{cue}” is a means inside the end: keep it as a candidate action.",
        fr="« {cue} » est un moyen caché dans la fin : gardez-le comme action possible.",
    ),
    asks=Text(en="Could another way work?", fr="Un autre chemin serait-il possible ?"),
    wording_only=True,
)
def hidden_means(objective: Objective, context: Context) -> Iterator[Hit]:
    """An objective that already says how: by opening late, thanks to a partner.

    ## Why

    As long as the means stands in the objective, nobody looks for a better one. Once other options
    are written down, it is one among them.

    ## Flagged

    >>> from smartgoals.model import Objective
    >>> late = Objective("Attirer les moins de 30 ans en ouvrant le soir")
    >>> [finding.facts["cue"] for finding in hidden_means(late)]
    ['en ouvrant le soir']

    ## Instead

    >>> from attrs import evolve
    >>> hidden_means(evolve(late, options=["ouvrir le soir", "aller sur les campus"]))
    ()
    """
    if not objective.options:
        yield from cue_hits(objective.statement, context, CueKind.HIDDEN_MEANS)
