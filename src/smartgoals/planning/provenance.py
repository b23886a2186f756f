"""Where the chosen actions come from, for those that a playbook lent."""

from __future__ import annotations

from collections.abc import Sequence

from smartgoals.model.action import Action
from smartgoals.model.origin import Origin
from smartgoals.model.reason import Reason
from smartgoals.text import Sentence, Text

STAGE = "choose"

_LENT = Text(
    en="It comes from the playbook “{playbook}”: its days, its cost, its chance and what it brings"
    " are assumptions that nobody here has looked at.",
    fr="Elle vient du recueil « {playbook} » : ses jours, son coût, ses chances et ce qu'elle"
    " apporte sont des hypothèses que personne ici n'a regardées.",
)
_ADOPTED = Text(
    en="It comes from the playbook “{playbook}”; {person} has made its figures the house's own.",
    fr="Elle vient du recueil « {playbook} » ; {person} en a repris les chiffres à son compte.",
)


def provenance(actions: Sequence[Action]) -> tuple[Reason, ...]:
    """A reason for each action that was made from a playbook: whose figures these are."""
    return tuple(
        Reason(stage=STAGE, about=action.key, sentence=_said(action.origin))
        for action in actions
        if action.origin is not None
    )


def _said(origin: Origin) -> Sentence:
    facts = {"playbook": origin.playbook}
    if origin.adopted_by is None:
        return Sentence(_LENT, facts)
    return Sentence(_ADOPTED, {**facts, "person": origin.adopted_by})
