"""What a cascade promises: each of its plans holds, and all of them hold together."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from smartgoals.model.cascade_plan import CascadePlan
from smartgoals.planning.promises.adding_up import keeps_the_sums
from smartgoals.planning.promises.nesting import keeps_the_nesting
from smartgoals.planning.promises.sharing import keeps_the_days
from smartgoals.planning.promises.violation import Violation

FAMILIES = (keeps_the_nesting, keeps_the_days, keeps_the_sums)
"""Every family of promises between the plans of a cascade."""


def keeps_the_cascade(tree: CascadePlan) -> Iterator[Violation]:
    """The plans hold together; what each promises by itself is looked at elsewhere."""
    for keeps in FAMILIES:
        yield from keeps(tree)


def located(path: str, violation: Violation) -> Violation:
    """The violation of one plan, said from the top of the cascade."""
    return evolve(violation, about=f"{path}/{violation.about}") if path else violation
