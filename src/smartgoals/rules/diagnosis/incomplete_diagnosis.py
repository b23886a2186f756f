"""DIA-01: no diagnosis, or only one side of it."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.assessment import Improvement, Strength
from smartgoals.model.policy import Policy
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text

_ABSENT = Text(en="There is no diagnosis.", fr="Il n'y a pas de diagnostic.")
_NO_STRENGTH = Text(
    en="The diagnosis names no strength.", fr="Le diagnostic ne nomme aucune force."
)
_NO_IMPROVEMENT = Text(
    en="The diagnosis names nothing to improve.",
    fr="Le diagnostic ne nomme aucun point à améliorer.",
)


@rule(
    "DIA-01",
    "incomplete-diagnosis",
    Severity.ERROR,
    subject_types=Policy,
    says=Text(en="{what}", fr="{what}"),
    asks=Text(
        en="What works already? What could be better?",
        fr="Qu'est-ce qui marche déjà ? Que pourrait-on améliorer ?",
    ),
    awaits_answer=True,
)
def incomplete_diagnosis(policy: Policy, _: Context) -> Iterator[Hit]:
    """A policy without a diagnosis (an error), or with strengths or weaknesses only (a warning).

    ## Why

    A policy answers a situation. Without strengths nothing will do the work; without points to
    improve nothing needs doing. Source: Rumelt (2011), whose kernel of strategy begins with the
    diagnosis.

    ## Flagged

    >>> from smartgoals.model import Improvement, Objective, Policy, Strength
    >>> [finding.severity.name for finding in incomplete_diagnosis(Policy(Objective("Grow")))]
    ['ERROR']
    >>> proud = Policy(Objective("Grow"), diagnosis=[Strength("A unique textile collection")])
    >>> [finding.severity.name for finding in incomplete_diagnosis(proud)]
    ['WARNING']

    ## Instead

    >>> both = [Strength("A unique textile collection"), Improvement("71 % come by word of mouth")]
    >>> incomplete_diagnosis(Policy(Objective("Grow"), diagnosis=both))
    ()
    """
    if not policy.diagnosis:
        yield Hit("diagnosis", {"what": _ABSENT})
        return
    for kind, what in ((Strength, _NO_STRENGTH), (Improvement, _NO_IMPROVEMENT)):
        if not any(isinstance(assessment, kind) for assessment in policy.diagnosis):
            yield Hit("diagnosis", {"what": what}, severity=Severity.WARNING)
