"""REA-10: an objective that its own expert finds out of reach."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.judgement import Realism
from smartgoals.model.objective import Objective
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text


@rule(
    "REA-10",
    "called-unrealistic",
    Severity.WARNING,
    subject_types=Objective,
    says=Text(en="{who} calls it unrealistic.", fr="{who} le juge irréaliste."),
    asks=Text(en="What could you promise instead?", fr="Que pourriez-vous promettre à la place ?"),
)
def called_unrealistic(objective: Objective, _: Context) -> Iterator[Hit]:
    """An objective that its own expert finds out of reach.

    ## Why

    The expert of the field has judged, and the objective stands unchanged. Whoever owns it now owns
    a failure.

    ## Flagged

    >>> from smartgoals.model import ExpertJudgement, Objective
    >>> no = ExpertJudgement("unrealistic", who="Claire", reason="80 000 non, 74 000 oui")
    >>> [finding.where for finding in called_unrealistic(Objective("Grandir").judged(no))]
    ['judgement']

    ## Instead

    >>> yes = ExpertJudgement("realistic", who="Claire", reason="74 000 avec les écoles")
    >>> called_unrealistic(Objective("Grandir").judged(yes))
    ()
    """
    judgement = objective.judgement
    if judgement is not None and judgement.verdict is Realism.UNREALISTIC:
        yield Hit("judgement", {"who": judgement.who})
