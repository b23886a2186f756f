"""REA-08: a new kind of task, nobody really able, and neither a learning goal nor an experiment first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from smartgoals.model.plan import Plan
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text


@rule(
    "REA-08",
    "novel-task-without-learning-goal",
    Severity.WARNING,
    subject_types=Plan,
    says=Text(
        en="It is new, nobody is sure how, and a number is promised all the same.",
        fr="C'est nouveau, personne ne sait bien faire, et l'on promet pourtant un chiffre.",
    ),
    asks=Text(
        en="What must you learn before promising a number?",
        fr="Que faut-il apprendre avant de promettre un chiffre ?",
    ),
)
def novel_task_without_learning_goal(plan: Plan, context: Context) -> Iterator[Hit]:
    """A new kind of task, nobody really able, and neither a learning goal nor an experiment first.

    ## Why

    On a complex task that nobody masters, a hard number makes people try one thing harder instead
    of looking for a better one. Learn first, then promise. Source: learning goals (Seijts and
    Latham, 2005).

    ## Flagged

    >>> able_enough([0.4, 0.6], least=0.7)
    False

    ## Instead

    >>> able_enough([0.4, 0.7], least=0.7)
    True
    """
    objective = plan.policy.objective
    if not objective.novel or objective.learning:
        return
    experiments = any(
        plan.policy.action(delegation.action).experiment for delegation in plan.delegations
    )
    fits = [delegation.fit for delegation in plan.delegations]
    if not experiments and not able_enough(fits, least=context.profile.least_fit):
        yield Hit("policy.objective.novel")


def able_enough(fits: Iterable[float], *, least: float) -> bool:
    """Whether anybody knows how to do it."""
    return any(fit >= least for fit in fits)
