"""PUR-04: a step up the ladder without a reason."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.purpose import Purpose
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text


@rule(
    "PUR-04",
    "unjustified-purpose-link",
    Severity.WARNING,
    subject_types=Purpose,
    says=Text(
        en="Nothing says why reaching the objective leads to “{purpose}”.",
        fr="Rien ne dit pourquoi l'objectif mène à « {purpose} ».",
    ),
    asks=Text(
        en="If it is reached and the purpose is not, are you satisfied?",
        fr="S'il est atteint sans la finalité, êtes-vous satisfait ?",
    ),
    awaits_answer=True,
)
def unjustified_purpose_link(purpose: Purpose, _: Context) -> Iterator[Hit]:
    """A step up the ladder without a reason.

    ## Why

    Between an objective and its purpose lies a claim about the world. Said aloud, it can be
    checked, and shared by those who act on it. Source: theory of change; impact mapping (Adzic,
    2012).

    ## Flagged

    >>> from smartgoals.model import Purpose
    >>> [
    ...     finding.where
    ...     for finding in unjustified_purpose_link(Purpose("Funding secured over several years"))
    ... ]
    ['because']

    ## Instead

    >>> unjustified_purpose_link(
    ...     Purpose("Funding secured", because="the regional call scores new publics")
    ... )
    ()
    """
    if not purpose.because:
        yield Hit("because", {"purpose": purpose.statement})
