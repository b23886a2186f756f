"""POL-04: an approach that is missing, repeats a target, or builds on nothing in the diagnosis."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.policy import Policy
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Sentence, Text

_ABSENT = Text(en="There is no guiding choice.", fr="Il n'y a pas de ligne directrice.")
_TARGET = Text(
    en="“{approach}” is a target, not an approach.",
    fr="« {approach} » est une cible, pas une ligne directrice.",
)
_ROOTLESS = Text(
    en="“{approach}” builds on nothing in the diagnosis.",
    fr="« {approach} » ne s'appuie sur rien du diagnostic.",
)


@rule(
    "POL-04",
    "weak-approach",
    Severity.WARNING,
    subject_types=Policy,
    says=Text(en="{what}", fr="{what}"),
    asks=Text(en="What strength will do the work?", fr="Sur quelle force vous appuyez-vous ?"),
)
def weak_approach(policy: Policy, context: Context) -> Iterator[Hit]:
    """An approach that is missing, repeats a target, or builds on nothing in the diagnosis.

    ## Why

    "Grow by 20 %" is what one wants, not how the situation will be turned to account. An approach
    points at a strength and says what it will be used for. Source: Rumelt (2011): goals mistaken
    for strategy.

    ## Flagged

    >>> from smartgoals.model import Objective, Policy
    >>> wish = Policy(Objective("Grow"), approach="Reach 74,000 visits")
    >>> [finding.where for finding in weak_approach(wish)]
    ['approach', 'cites']

    ## Instead

    >>> from attrs import evolve
    >>> from smartgoals.model import Strength
    >>> schools = Strength("210 partner classes", key="classes")
    >>> told = "Let schools bring people, instead of adding exhibitions"
    >>> weak_approach(evolve(wish, approach=told, diagnosis=[schools], cites=[schools]))
    ()
    """
    if not policy.approach:
        yield Hit("approach", {"what": _ABSENT}, awaits_answer=True)
        return
    if context.reading(policy.approach).is_measured:
        yield Hit("approach", {"what": Sentence(_TARGET, {"approach": policy.approach})})
    if not policy.cites:
        what = Sentence(_ROOTLESS, {"approach": policy.approach})
        yield Hit("cites", {"what": what}, awaits_answer=True)
