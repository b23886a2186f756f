"""PLN-06: an experiment without its frame (a warning), or an open appetite and no experiment (a hint)."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.policy import Policy
from smartgoals.model.risk import Appetite
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Sentence, Text

_DARING = {Appetite.OPEN, Appetite.EAGER}
_PARTS = {
    "loss_limit": Text(en="how much it may cost", fr="ce qu'elle peut coûter"),
    "stop_rule": Text(en="when to stop", fr="quand s'arrêter"),
    "question": Text(en="what it is to teach", fr="ce qu'elle doit apprendre"),
}
_OPEN_ENDED = Text(
    en="“{action}” is tried without saying {parts:or}.",
    fr="« {action} » se tente sans dire {parts:or}.",
)
_TIMID = Text(
    en="You are open to risk, and nothing is tried out.",
    fr="Vous acceptez le risque, et rien n'est tenté.",
)


@rule(
    "PLN-06",
    "unframed-risk",
    Severity.WARNING,
    subject_types=Policy,
    says=Text(en="{what}", fr="{what}"),
    asks=Text(
        en="What can you afford to lose, to learn what?",
        fr="Que pouvez-vous perdre, pour apprendre quoi ?",
    ),
    awaits_answer=True,
)
def unframed_risk(policy: Policy, _: Context) -> Iterator[Hit]:
    """An experiment without its frame (a warning), or an open appetite and no experiment (a hint).

    ## Why

    A failure is intelligent when it answers a question and costs no more than agreed. Without the
    frame it is only a failure; without any experiment nothing new is learnt. Source: intelligent
    failure (Edmondson, 2011).

    ## Flagged

    >>> from smartgoals.model import Action, Experiment, Objective, Policy
    >>> stall = Action("Stall in the station", key="a8", experiment=Experiment("2 % come to visit"))
    >>> [finding.where for finding in unframed_risk(Policy(Objective("Grow"), actions=[stall]))]
    ['actions[a8].experiment']

    ## Instead

    >>> from attrs import evolve
    >>> frame = Experiment(
    ...     "2 % come to visit",
    ...     loss_limit=4_000,
    ...     stop_rule="below 0.5 % after 4 weeks",
    ...     question="which message works for commuters",
    ... )
    >>> unframed_risk(Policy(Objective("Grow"), actions=[evolve(stall, experiment=frame)]))
    ()
    """
    experiments = [action for action in policy.actions if action.experiment]
    for action in experiments:
        missing = action.experiment.missing if action.experiment else ()
        if missing:
            parts = tuple(_PARTS[part] for part in missing)
            what = Sentence(_OPEN_ENDED, {"action": action.statement, "parts": parts})
            yield Hit(f"actions[{action.key}].experiment", {"what": what})
    daring = any(level in _DARING for _, level in policy.appetite.levels)
    if daring and not experiments:
        yield Hit("actions", {"what": _TIMID}, severity=Severity.HINT)
