"""POL-06: an action of a playbook whose figures nobody here has looked at."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.action import Action
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text


@rule(
    "POL-06",
    "unadopted-playbook-action",
    Severity.HINT,
    subject_types=Action,
    says=Text(
        en="“{action}” and its figures come from the playbook “{playbook}”; nobody here has looked"
        " at them.",
        fr="« {action} » et ses chiffres viennent du recueil « {playbook} » ; personne ici ne les a"
        " regardés.",
    ),
    asks=Text(
        en="What would it take here, and what would it bring?",
        fr="Que demanderait-elle ici, et qu'apporterait-elle ?",
    ),
    awaits_answer=True,
)
def unadopted_playbook_action(action: Action, _: Context) -> Iterator[Hit]:
    """An action of a playbook whose figures nobody here has looked at.

    ## Why

    A playbook knows what such actions usually take and bring, and knows nothing of this house. Its
    days, costs, chances and estimates are assumptions until somebody here has made them their own.

    ## Flagged

    >>> from smartgoals.model import Action, Origin
    >>> origin = Origin("commercial", play="offer", template="signature")
    >>> evenings = Action("A monthly date", origin=origin).bringing("visits", 900, 2_400, 4_300)
    >>> [finding.where for finding in unadopted_playbook_action(evenings)]
    ['origin']

    ## Instead

    >>> unadopted_playbook_action(evenings.adopted(by="claire"))
    ()
    """
    if action.origin is not None and action.origin.adopted_by is None:
        yield Hit("origin", {"action": action.statement, "playbook": action.origin.playbook})
