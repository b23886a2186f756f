"""AMB-04: an objective that its own expert finds too easy."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.judgement import Realism
from smartgoals.model.objective import Objective
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text


@rule(
    "AMB-04",
    "called-too-easy",
    Severity.WARNING,
    subject_types=Objective,
    says=Text(en="{who} calls it too easy.", fr="{who} le juge trop facile."),
    asks=Text(
        en="Which number would make it worth the effort?", fr="Quel chiffre vaudrait l'effort ?"
    ),
)
def called_too_easy(objective: Objective, _: Context) -> Iterator[Hit]:
    """An objective that its own expert finds too easy.

    ## Why

    The person who knows the field says that it will come without effort. Nothing in the figures
    outweighs that.

    ## Flagged

    >>> from smartgoals.model import ExpertJudgement, Objective
    >>> judged = Objective("Welcome 63,000 visits").judged(
    ...     ExpertJudgement("too_easy", who="Claire")
    ... )
    >>> [finding.where for finding in called_too_easy(judged)]
    ['judgement']

    ## Instead

    >>> fair = ExpertJudgement("realistic", who="Claire", reason="doable with the schools")
    >>> called_too_easy(judged.judged(fair))
    ()
    """
    judgement = objective.judgement
    if judgement is not None and judgement.verdict is Realism.TOO_EASY:
        yield Hit("judgement", {"who": judgement.who})
