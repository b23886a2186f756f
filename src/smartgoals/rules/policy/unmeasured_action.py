"""POL-05: an action without a measure of its own."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.action import Action
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text


@rule(
    "POL-05",
    "unmeasured-action",
    Severity.WARNING,
    subject_types=Action,
    says=Text(
        en="Nobody will see whether “{action}” succeeds.",
        fr="Personne ne verra si « {action} » réussit.",
    ),
    asks=Text(
        en="How is this action's success measured?",
        fr="Comment mesurez-vous le succès de cette action ?",
    ),
    awaits_answer=True,
)
def unmeasured_action(action: Action, _: Context) -> Iterator[Hit]:
    """An action without a measure of its own.

    ## Why

    Of actions that nobody evaluates, all are repeated, the useless ones too. What an action brings
    to a measure, or a small target of its own, is enough.

    ## Flagged

    >>> from smartgoals.model import Action
    >>> evenings = Action("Textile evenings")
    >>> [finding.where for finding in unmeasured_action(evenings)]
    ['target']

    ## Instead

    >>> unmeasured_action(evenings.bringing("visits", 1_800, 3_200, 4_800))
    ()
    """
    if action.target is None and not action.contributions:
        yield Hit("target", {"action": action.statement})
