"""PUR-05: one purpose, and nothing above it."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.objective import Objective
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text


@rule(
    "PUR-05",
    "short-ladder",
    Severity.HINT,
    subject_types=Objective,
    says=Text(
        en="There may be a deeper purpose than “{purpose}”.",
        fr="Il y a peut-être une finalité plus profonde que « {purpose} ».",
    ),
    asks=Text(en="What else is it for?", fr="À quoi d'autre cela sert-il ?"),
    awaits_answer=True,
)
def short_ladder(objective: Objective, _: Context) -> Iterator[Hit]:
    """One purpose, and nothing above it.

    ## Why

    The first answer to "what for?" is seldom the last. Two or three more questions usually reach a
    value, which is where people begin to care. Source: the five whys; laddering (Reynolds and
    Gutman, 1988).

    ## Flagged

    >>> from smartgoals.model import Objective, Purpose
    >>> open_days = Purpose("The town keeps us open six days a week")
    >>> [finding.where for finding in short_ladder(Objective("Grow").serving(open_days))]
    ['purposes[the-town-keeps-us-open-six-days-a-week]']

    ## Instead

    >>> heritage = Purpose("Everybody takes part in their heritage")
    >>> short_ladder(Objective("Grow").serving(open_days.serving(heritage)))
    ()
    """
    match [step for purpose in objective.purposes for step in purpose.ladder()]:
        case [only]:
            yield Hit(f"purposes[{only.key}]", {"purpose": only.statement})
        case _:
            pass
