"""DIA-04: a problem told as the absence of a solution."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.assessment import Assessment
from smartgoals.reading import CueKind
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, cue_hits, rule
from smartgoals.text import Text


@rule(
    "DIA-04",
    "absent-solution",
    Severity.WARNING,
    subject_types=Assessment,
    says=Text(
        en="“{cue}” names a solution that is missing, not what goes wrong.",
        fr="« {cue} » nomme une solution absente, pas un problème.",
    ),
    asks=Text(en="What goes wrong because of it?", fr="Qu'est-ce qui va mal à cause de cela ?"),
    wording_only=True,
)
def absent_solution(assessment: Assessment, context: Context) -> Iterator[Hit]:
    """A problem told as the absence of a solution.

    ## Why

    "We lack a plan" already knows the answer and hides the question. What people would see go wrong
    leaves more ways open; evidence of it makes the wording harmless. Source: problem trees of the
    logical framework.

    ## Flagged

    >>> from smartgoals.model import Improvement
    >>> lack = Improvement("Manque d'un plan de communication")
    >>> [finding.where for finding in absent_solution(lack)]
    ['statement']

    ## Instead

    >>> absent_solution(Improvement("71 % des visiteurs viennent par le bouche-à-oreille"))
    ()
    """
    if not assessment.evidence:
        yield from cue_hits(assessment.statement, context, CueKind.ABSENT_SOLUTION)
