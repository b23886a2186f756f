"""PUR-02: a purpose in the words of the objective itself."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.objective import Objective
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.rules.similarity import jaccard_similarity, tokens
from smartgoals.text import Text


@rule(
    "PUR-02",
    "purpose-repeats-objective",
    Severity.WARNING,
    subject_types=Objective,
    says=Text(en="“{purpose}” says the objective once more.", fr="« {purpose} » redit l'objectif."),
    asks=Text(en="And what is that for?", fr="Et cela, pour quoi faire ?"),
)
def purpose_repeats_objective(objective: Objective, context: Context) -> Iterator[Hit]:
    """A purpose in the words of the objective itself.

    ## Why

    "We want more visitors in order to have more visitors" sounds better in long sentences. A
    purpose that repeats the objective hides that nobody has asked what it is for. Source: laddering
    (Reynolds and Gutman, 1988).

    ## Flagged

    >>> from smartgoals.model import Objective, Purpose
    >>> grow = Objective("Welcome many more visitors to our museum")
    >>> again = grow.serving(Purpose("Have many more visitors in our museum", key="again"))
    >>> [finding.where for finding in purpose_repeats_objective(again)]
    ['purposes[again]']

    ## Instead

    >>> purpose_repeats_objective(grow.serving(Purpose("Everybody takes part in their heritage")))
    ()
    """
    said = tokens(objective.statement) if objective.purposes else frozenset()
    for purpose in objective.purposes:
        if jaccard_similarity(said, tokens(purpose.statement)) >= context.profile.same_wording:
            yield Hit(f"purposes[{purpose.key}]", {"purpose": purpose.statement})
