"""REA-01: the one who knows has not spoken."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.objective import Objective
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text


@rule(
    "REA-01",
    "expert-silent",
    Severity.WARNING,
    subject_types=Objective,
    says=Text(
        en="Nobody who knows the field has said whether it can be done, and why.",
        fr="Personne du métier n'a dit si c'est réalisable, ni pourquoi.",
    ),
    asks=Text(
        en="You are the expert: is it doable, and why?",
        fr="Vous êtes l'expert : est-ce réalisable, et pourquoi ?",
    ),
    awaits_answer=True,
)
def expert_silent(objective: Objective, _: Context) -> Iterator[Hit]:
    """No expert judgement on realism, or one without a reason.

    ## Why

    Whether an objective is realistic cannot be read off its words: the leader, as the expert of
    the field, judges that. A reason makes the judgement something one can learn from later.

    ## Flagged

    >>> from smartgoals.model import ExpertJudgement, Objective
    >>> grow = Objective("Welcome 74,000 visits")
    >>> [finding.where for finding in expert_silent(grow)]
    ['judgement']

    ## Instead

    >>> yes = ExpertJudgement("realistic", who="Claire", reason="doable with the school network")
    >>> expert_silent(grow.judged(yes))
    ()
    """
    if objective.judgement is None:
        yield Hit("judgement")
    elif not objective.judgement.reason:
        yield Hit("judgement.reason")
