"""DEL-09: a sentence in which nobody acts (a warning), or a person who carries no result (a hint)."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from smartgoals.model.objective import Objective
from smartgoals.model.plan import Plan
from smartgoals.reading import CueKind
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, cue_hits, rule
from smartgoals.text import Sentence, Text

_NOBODY = Text(
    en="“{cue}”: nobody is in the sentence.", fr="« {cue} » : il n'y a personne dans la phrase."
)
_IDLE = Text(en="{person} carries no result.", fr="{person} ne porte aucun résultat.")


@rule(
    "DEL-09",
    "no-actor",
    Severity.WARNING,
    subject_types=(Objective, Plan),
    says=Text(en="{what}", fr="{what}"),
    asks=Text(
        en="Who says “I”, and what could each one own?",
        fr="Qui dit « je », et que pourrait porter chacun ?",
    ),
    wording_only=True,
)
def no_actor(noun: Objective | Plan, context: Context) -> Iterator[Hit]:
    """A sentence in which nobody acts (a warning), or a person who carries no result (a hint).

    ## Why

    "It must be done" has no hands. Somebody who owns no result on a team that has them is either
    spared or forgotten; it is worth knowing which.

    ## Flagged

    >>> from smartgoals.model import Objective
    >>> someone = Objective("Il faut ranger les réserves")
    >>> [finding.where for finding in no_actor(someone)]
    ['statement']

    ## Instead

    >>> no_actor(someone.owned_by("lea"))
    ()
    """
    if isinstance(noun, Plan):
        yield from _idle(noun)
    elif noun.owner is None:
        for hit in cue_hits(noun.statement, context, CueKind.NO_ACTOR):
            yield evolve(hit, facts={"what": Sentence(_NOBODY, hit.facts)})


def _idle(plan: Plan) -> Iterator[Hit]:
    """Everybody but the leader and groups owns something, or is named."""
    busy = {delegation.owner for delegation in plan.delegations} | {plan.team.leader}
    for person in plan.team.people:
        if person.key not in busy and not person.group:
            what = Sentence(_IDLE, {"person": person.name})
            yield Hit(
                f"team[{person.key}]", {"what": what}, severity=Severity.HINT, awaits_answer=True
            )
