"""PLN-02: a synergy without a mechanism, or without evidence."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.policy import Policy
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text

_PARTS = {
    "mechanism": Text(en="nobody says how.", fr="on ne dit pas comment."),
    "evidence": Text(en="nothing shows it.", fr="rien ne le montre."),
}


@rule(
    "PLN-02",
    "unproven-synergy",
    Severity.WARNING,
    subject_types=Policy,
    says=Text(
        en="What “{first}” and “{second}” do for each other is only hoped for: {what}",
        fr="Ce que « {first} » et « {second} » s'apportent n'est qu'espéré : {what}",
    ),
    asks=Text(
        en="Through what does one help the other?", fr="Par quoi l'une aide-t-elle l'autre ?"
    ),
    awaits_answer=True,
)
def unproven_synergy(policy: Policy, _: Context) -> Iterator[Hit]:
    """A synergy without a mechanism, or without evidence.

    ## Why

    One and one make three through something: a shared audience, a skill, a moment. Without it the
    third is a wish, and the first thing to be missing. The planner never counts it in. Source:
    supermodularity (Milgrom and Roberts, 1990); synergy (Ansoff, 1965).

    ## Flagged

    >>> from smartgoals.model import Action, Interaction, Objective, Policy
    >>> pair = [Action("Textile evenings", key="a1"), Action("A message per public", key="a3")]
    >>> magic = Interaction("a1", "a3", value=500)
    >>> hoping = Policy(Objective("Grow"), actions=pair, interactions=[magic])
    >>> [finding.where for finding in unproven_synergy(hoping)]
    ['interactions[a1+a3].mechanism', 'interactions[a1+a3].evidence']

    ## Instead

    >>> from attrs import evolve
    >>> told = evolve(magic, mechanism="shared audience", evidence="exit survey 2025")
    >>> unproven_synergy(evolve(hoping, interactions=[told]))
    ()
    """
    for claim in policy.interactions:
        if claim.value <= 0:
            continue
        pair = [policy.action(key).statement for key in (claim.first, claim.second)]
        for part, what in _PARTS.items():
            if not getattr(claim, part):
                facts = {"first": pair[0], "second": pair[1], "what": what}
                yield Hit(f"interactions[{claim.first}+{claim.second}].{part}", facts)
