"""DIA-03: a judgement without evidence, or that nobody has signed."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.assessment import Assessment
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text

_NO_EVIDENCE = Text(en="nothing shows it.", fr="rien ne le montre.")
_UNSIGNED = Text(en="nobody has signed it.", fr="personne ne l'a signé.")


@rule(
    "DIA-03",
    "unsupported-opinion",
    Severity.WARNING,
    subject_types=Assessment,
    says=Text(en="“{item}” is an opinion: {what}", fr="« {item} » est un avis : {what}"),
    asks=Text(en="What do you base it on?", fr="Sur quoi vous fondez-vous ?"),
    awaits_answer=True,
)
def unsupported_opinion(assessment: Assessment, _: Context) -> Iterator[Hit]:
    """A judgement without evidence, or that nobody has signed.

    ## Why

    Diagnoses are repeated until they are true. Evidence lets others see the same thing; a name lets
    them ask. Source: the assessment of the OMG Business Motivation Model 1.3, made by somebody on
    some ground.

    ## Flagged

    >>> from smartgoals.model import Improvement
    >>> [f.where for f in unsupported_opinion(Improvement("Word of mouth brings most visitors"))]
    ['evidence', 'by']

    ## Instead

    >>> unsupported_opinion(
    ...     Improvement("Word of mouth brings 71 %", evidence="exit survey 2025", by="Inès")
    ... )
    ()
    """
    facts = {"item": assessment.statement}
    if not assessment.evidence:
        yield Hit("evidence", {**facts, "what": _NO_EVIDENCE})
    if not assessment.by:
        yield Hit("by", {**facts, "what": _UNSIGNED})
