"""DEL-06: a mandate that says how, and not what for."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.mandate import Mandate
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text


@rule(
    "DEL-06",
    "micromanaged-mandate",
    Severity.WARNING,
    subject_types=DelegatedAction,
    says=Text(
        en="The mandate lists steps and no result.",
        fr="Le mandat énumère des étapes, sans résultat.",
    ),
    asks=Text(
        en="What result, whatever the method?", fr="Quel résultat, quelle que soit la méthode ?"
    ),
)
def micromanaged_mandate(delegation: DelegatedAction, _: Context) -> Iterator[Hit]:
    """A mandate that says how, and not what for.

    ## Why

    "Go for this, go for that": steps keep the thinking with the leader, and break at the first
    surprise. A result leaves the method to the one who does the work. Source: gofer and stewardship
    delegation (Covey, 1989).

    ## Flagged

    >>> from smartgoals.model import Mandate
    >>> from smartgoals.text import Sentence, Text
    >>> step = Sentence(Text(en="Print the leaflets", fr="Imprimer les dépliants"))
    >>> only_steps(Mandate(steps=[step]))
    True

    ## Instead

    >>> result = Sentence(Text(en="3,000 more visits", fr="3 000 visites de plus"))
    >>> only_steps(Mandate(steps=[step], results=[result]))
    False
    """
    if only_steps(delegation.mandate):
        yield Hit("mandate.results")


def only_steps(mandate: Mandate) -> bool:
    """Whether a mandate tells the method and leaves out what it is for."""
    return bool(mandate.steps) and not mandate.results
