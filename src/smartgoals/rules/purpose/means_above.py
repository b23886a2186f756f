"""PUR-03: a purpose that is itself something to do."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.purpose import Purpose
from smartgoals.reading import CueKind
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, cue_hits, rule
from smartgoals.text import Text


@rule(
    "PUR-03",
    "means-above",
    Severity.WARNING,
    subject_types=Purpose,
    says=Text(
        en="“{cue}” goes down to a means, not up to an end.",
        fr="« {cue} » descend vers un moyen au lieu de monter vers une fin.",
    ),
    asks=Text(en="That is how; and why?", fr="Cela, c'est comment ; et pourquoi ?"),
    wording_only=True,
)
def means_above(purpose: Purpose, context: Context) -> Iterator[Hit]:
    """A purpose that is itself something to do.

    ## Why

    Why and how are the two directions of one ladder. A purpose that names an activity answers the
    wrong one. Where it serves a higher purpose of its own, or somebody is named whom it is good
    for, nothing is wrong. Source: laddering (Reynolds and Gutman, 1988).

    ## Flagged

    >>> from smartgoals.model import Purpose
    >>> site = Purpose("Refaire le site internet")
    >>> [finding.facts["cue"] for finding in means_above(site)]
    ['Refaire']

    ## Instead

    >>> means_above(site.serving(Purpose("Chacun prépare sa visite sans aide")))
    ()
    """
    if not purpose.purposes and purpose.beneficiary is None:
        yield from cue_hits(purpose.statement, context, CueKind.MEANS, CueKind.ACTIVITY_COUNT)
