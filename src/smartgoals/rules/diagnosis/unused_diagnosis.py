"""DIA-02: a point to improve that no action answers (a warning), or a strength that nothing uses (a hint)."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.assessment import Improvement, Strength
from smartgoals.model.policy import Policy
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Sentence, Text

_UNANSWERED = Text(en="“{item}” leads nowhere.", fr="« {item} » ne mène nulle part.")
_UNUSED = Text(en="Nothing builds on “{item}”.", fr="Rien ne s'appuie sur « {item} ».")


@rule(
    "DIA-02",
    "unused-diagnosis",
    Severity.WARNING,
    subject_types=Policy,
    says=Text(en="{what}", fr="{what}"),
    asks=Text(en="Act on it, use it, or accept it?", fr="Agir, s'en servir, ou l'accepter ?"),
    awaits_answer=True,
)
def unused_diagnosis(policy: Policy, _: Context) -> Iterator[Hit]:
    """A point to improve that no action answers (a warning), or a strength that nothing uses (a hint).

    ## Why

    A diagnosis is a promise to do something about it. Accepting a weakness knowingly is a decision
    too; forgetting it is not. Source: assessments motivate courses of action in the OMG Business
    Motivation Model 1.3.

    ## Flagged

    >>> from smartgoals.model import Improvement, Objective, Policy, Strength
    >>> price = Improvement("Tarifs inchangés depuis 2014", key="prix")
    >>> team = Strength("Trois bons médiateurs", key="equipe")
    >>> left = Policy(Objective("Grandir"), diagnosis=[price, team])
    >>> [(finding.where, finding.severity.name) for finding in unused_diagnosis(left)]
    [('diagnosis[prix]', 'WARNING'), ('diagnosis[equipe]', 'HINT')]

    ## Instead

    >>> from attrs import evolve
    >>> from smartgoals.model import Action, Strategy
    >>> prices = Strategy("Revoir les prix", key="prix-justes", answers=[price])
    >>> review = Action("Étude de prix", strategy=prices)
    >>> unused_diagnosis(evolve(left, cites=[team], strategies=[prices], actions=[review]))
    ()
    """
    alive = {action.strategy for action in policy.actions}
    answered = {
        key for strategy in policy.strategies if strategy.key in alive for key in strategy.answers
    }
    for assessment in policy.diagnosis:
        if assessment.accepted or assessment.key in answered:
            continue
        facts = {"item": assessment.statement}
        if isinstance(assessment, Improvement):
            yield Hit(f"diagnosis[{assessment.key}]", {"what": Sentence(_UNANSWERED, facts)})
        elif isinstance(assessment, Strength) and assessment.key not in policy.cites:
            what = Sentence(_UNUSED, facts)
            yield Hit(f"diagnosis[{assessment.key}]", {"what": what}, severity=Severity.HINT)
