"""END-07: a goal for which SMART is the wrong tool."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.objective import CommitmentKind, Objective, Orientation
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text
from smartgoals.values.direction import Direction

_LEARNING = Text(
    en="This is something to learn: a question serves it better than a number.",
    fr="Il s'agit d'apprendre : une question y aide mieux qu'un chiffre.",
)
_UNKNOWN = Text(
    en="Nobody here has done it yet: a learning goal may come first.",
    fr="Personne ici ne l'a encore fait : un objectif d'apprentissage peut venir d'abord.",
)
_EXPERIMENT = Text(
    en="It is new and daring: an experiment with a limit may come first.",
    fr="C'est nouveau et audacieux : une expérimentation bornée peut venir d'abord.",
)
_STANDING = Text(
    en="This is to stay as it is: watch it as a standing indicator, or make it a guardrail.",
    fr="Il s'agit de maintenir : suivez-le comme indicateur permanent, ou faites-en un garde-fou.",
)


@rule(
    "END-07",
    "wrong-tool",
    Severity.HINT,
    subject_types=Objective,
    says=Text(en="{what}", fr="{what}"),
    asks=Text(
        en="Do you want to reach it, to keep it, or to learn it?",
        fr="Voulez-vous l'atteindre, le maintenir ou l'apprendre ?",
    ),
    awaits_answer=True,
)
def wrong_tool(objective: Objective, _: Context) -> Iterator[Hit]:
    """A goal for which SMART is the wrong tool.

    ## Why

    A number and a date suit what one knows how to reach. What has to be learnt first wants a
    question; what is to stay as it is wants a standing indicator that is watched; what may or may
    not work wants an experiment with a limit. Source: learning goals (Seijts and Latham, 2005);
    intelligent failure (Edmondson, 2011).

    ## Flagged

    >>> from smartgoals.model import Measure, Objective
    >>> score = Measure("satisfaction", unit="points of 5")
    >>> keep = Objective("Keep visitors happy", target=score.from_to("4.4", "4.4"))
    >>> [finding.where for finding in wrong_tool(keep)]
    ['target']
    >>> [f.where for f in wrong_tool(Objective("Parler aux non-publics", novel=True))]
    ['novel']

    ## Instead

    >>> wrong_tool(keep.from_to("4.1", "4.4"))
    ()
    """
    target = objective.target
    stays = target is not None and target.direction is Direction.MAINTAIN
    if objective.learning and target is not None and target.value is not None:
        yield Hit("learning", {"what": _LEARNING})
    elif objective.novel and not objective.learning and objective.estimate is None:
        bold = objective.kind is CommitmentKind.ASPIRATIONAL
        yield Hit("novel", {"what": _EXPERIMENT if bold else _UNKNOWN})
    elif stays or objective.orientation is Orientation.MAINTAIN:
        yield Hit("target", {"what": _STANDING})
