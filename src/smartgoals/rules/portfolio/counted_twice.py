"""POR-06: an action whose parts, counted over several objectives, come to more than the whole."""

from __future__ import annotations

from collections.abc import Iterator
from math import fsum

from smartgoals.model.action import Action
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text


@rule(
    "POR-06",
    "counted-twice",
    Severity.WARNING,
    subject_types=Action,
    says=Text(
        en="“{action}” counts for {part:percent}.",
        fr="« {action} » compte pour {part:percent}.",
    ),
    asks=Text(en="Which part goes where?", fr="Quelle part va où ?"),
)
def counted_twice(action: Action, _: Context) -> Iterator[Hit]:
    """An action whose parts, counted over several objectives, come to more than the whole.

    ## Why

    Two objectives that claim the whole of one action each look covered, and together they are not.

    ## Flagged

    >>> from smartgoals.model import Action, Contribution, Estimate
    >>> few = Estimate(100, 200, 300)
    >>> claims = [Contribution("visits", few, share=0.8), Contribution("members", few, share=0.4)]
    >>> [
    ...     finding.where
    ...     for finding in counted_twice(Action("Textile evenings", contributions=claims))
    ... ]
    ['contributions']

    ## Instead

    >>> halves = [Contribution("visits", few, share=0.5), Contribution("members", few, share=0.5)]
    >>> counted_twice(Action("Textile evenings", contributions=halves))
    ()
    """
    part = fsum(
        contribution.share
        for contribution in action.contributions
        if contribution.share is not None
    )
    if part > 1:
        yield Hit("contributions", {"part": part, "action": action.statement})
