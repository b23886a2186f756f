"""AMB-03: an objective its leader hardly wants (a warning), or of which nobody has asked (a hint)."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.objective import Objective
from smartgoals.model.plan import Plan
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Sentence, Text

_WEAK = Text(
    en="It is wanted at {commitment} of 10 only.", fr="L'envie n'est que de {commitment} sur 10."
)
_UNASKED = Text(
    en="Nobody has said how much it is wanted.", fr="Personne n'a dit à quel point il y tient."
)
_UNKNOWN = Text(en="Nobody has asked {person}.", fr="Personne n'a demandé à {person}.")


@rule(
    "AMB-03",
    "low-commitment",
    Severity.WARNING,
    subject_types=(Objective, Plan),
    says=Text(en="{what}", fr="{what}"),
    asks=Text(
        en="From 1 to 10, how much do you want it? What would add one point?",
        fr="De 1 à 10, à quel point le voulez-vous ? Qu'est-ce qui ajouterait un point ?",
    ),
)
def low_commitment(noun: Objective | Plan, context: Context) -> Iterator[Hit]:
    """An objective its leader hardly wants (a warning), or of which nobody has asked (a hint).

    ## Why

    Without commitment no objective does anything: it is the one condition on which goal setting
    rests. Asked early, the number also tells what would have to change. Source: Locke and Latham
    (2002); the scaling question of GROW coaching.

    ## Flagged

    >>> from smartgoals.model import Objective
    >>> [f.severity.name for f in low_commitment(Objective("Ouvrir le dimanche", commitment=6))]
    ['WARNING']
    >>> [f.severity.name for f in low_commitment(Objective("Ouvrir le dimanche"))]
    ['HINT']

    ## Instead

    >>> low_commitment(Objective("Ouvrir le dimanche", commitment=7))
    ()
    """
    if isinstance(noun, Plan):
        yield from _owners(noun)
    elif noun.commitment is None:
        yield Hit("commitment", {"what": _UNASKED}, severity=Severity.HINT, awaits_answer=True)
    elif noun.commitment < context.profile.least_commitment:
        yield Hit("commitment", {"what": Sentence(_WEAK, {"commitment": noun.commitment})})


def _owners(plan: Plan) -> Iterator[Hit]:
    owners = {delegation.owner for delegation in plan.delegations}
    for person in plan.team.people:
        if person.key in owners and person.commitment is None:
            what = Sentence(_UNKNOWN, {"person": person.name})
            yield Hit(
                f"team[{person.key}].commitment",
                {"what": what},
                severity=Severity.HINT,
                awaits_answer=True,
            )
