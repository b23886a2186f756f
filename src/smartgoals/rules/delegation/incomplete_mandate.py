"""DEL-07: a mandate without one of the parts that let somebody act alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.mandate import Mandate
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text

_PARTS = {
    "intent": Text(en="what it is for", fr="à quoi il sert"),
    "results": Text(en="which result is wanted", fr="quel résultat est attendu"),
    "limits": Text(en="where the limits are", fr="quelles sont les limites"),
    "resources": Text(en="with what means", fr="avec quels moyens"),
    "reviews": Text(en="when it is reviewed", fr="quand on en reparle"),
    "consequences": Text(en="what follows", fr="ce qui s'ensuit"),
}
_RIGHTS = Text(en="who decides what", fr="qui décide de quoi")


@rule(
    "DEL-07",
    "incomplete-mandate",
    Severity.WARNING,
    subject_types=DelegatedAction,
    says=Text(en="The mandate does not say {parts:or}.", fr="Le mandat ne dit pas {parts:or}."),
    asks=Text(
        en="What do they need, to decide alone?", fr="De quoi ont-ils besoin pour décider seuls ?"
    ),
    awaits_answer=True,
)
def incomplete_mandate(delegation: DelegatedAction, _: Context) -> Iterator[Hit]:
    """A mandate without one of the parts that let somebody act alone.

    ## Why

    Who owns a result without its limits, means and rights will come back and ask, or will stop
    asking. Source: the five parts of stewardship delegation (Covey, 1989); commander's intent.

    ## Flagged

    >>> from smartgoals.model import Mandate
    >>> len(missing_parts(Mandate(), ()))
    7

    ## Instead

    >>> from smartgoals.text import Sentence, Text
    >>> line = [Sentence(Text(en="a line", fr="une ligne"))]
    >>> full = Mandate(
    ...     intent=line, results=line, limits=line, resources=line, reviews=line, consequences=line
    ... )
    >>> missing_parts(full, levels=[("programme", 6)])
    ()
    """
    parts = missing_parts(delegation.mandate, delegation.levels)
    if parts:
        yield Hit("mandate", {"parts": parts})


def missing_parts(mandate: Mandate, levels: Sequence[tuple[str, int]]) -> tuple[Text, ...]:
    """What a mandate leaves open, in the order in which one would say it."""
    parts = tuple(_PARTS[part] for part in mandate.missing)
    return parts if levels else (*parts, _RIGHTS)
