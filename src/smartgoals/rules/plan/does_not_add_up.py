"""PLN-01: actions that together fall short of the target."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.plan import Plan
from smartgoals.model.plan_results import Coverage
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text


@rule(
    "PLN-01",
    "does-not-add-up",
    Severity.ERROR,
    subject_types=Plan,
    says=Text(
        en="The actions bring {expected:percent} of what “{measure}” lacks.",
        fr="Les actions apportent {expected:percent} de ce qui manque à « {measure} ».",
    ),
    asks=Text(
        en="What is missing, or what do we lower?",
        fr="Que manque-t-il, ou que baisse-t-on ?",
    ),
)
def does_not_add_up(plan: Plan, context: Context) -> Iterator[Hit]:
    """Actions whose risk-adjusted sum stays under the gap (an error) or barely closes it (a warning).

    ## Why

    Some actions will fail. Added up as if all worked, a plan looks full that is not; weighed by
    their chances, it shows what is missing. What two actions may do for each other is a claim and
    is left out.

    ## Flagged

    >>> [severity.name for severity in weigh(0.8, margin=1.1)]
    ['ERROR']
    >>> [severity.name for severity in weigh(1.07, margin=1.1)]
    ['WARNING']

    ## Instead

    >>> list(weigh(1.2, margin=1.1))
    []
    """
    for coverage in plan.coverages:
        for severity in weigh(coverage.expected, margin=context.profile.coverage_margin):
            facts = {"expected": coverage.expected, "measure": _name(coverage)}
            yield Hit(f"coverages[{coverage.gap.measure.key}]", facts, severity=severity)


def weigh(expected: float | None, *, margin: float) -> Iterator[Severity]:
    """How grave a coverage is, if it is; where nothing adds up, nothing can fall short."""
    if expected is None:
        return
    if expected < 1:
        yield Severity.ERROR
    elif expected < margin:
        yield Severity.WARNING


def _name(coverage: Coverage) -> str:
    return coverage.gap.measure.name
