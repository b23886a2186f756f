"""POR-03: two objectives that cannot both be served under some condition, and nothing agreed about it."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.objective import Objective
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text


@rule(
    "POR-03",
    "unresolved-divergence",
    Severity.WARNING,
    subject_types=Objective,
    says=Text(
        en="“{statement}” and “{other}” pull apart: {condition}.",
        fr="« {statement} » et « {other} » tirent à l'opposé : {condition}.",
    ),
    asks=Text(en="When they clash, which one wins?", fr="S'ils s'opposent, lequel l'emporte ?"),
    awaits_answer=True,
)
def unresolved_divergence(objective: Objective, _: Context) -> Iterator[Hit]:
    """Two objectives that cannot both be served under some condition, and nothing agreed about it.

    ## Why

    A divergence is not yet a conflict: it becomes one on the day of the condition, when there is
    least time to talk. Deciding beforehand costs a sentence. Source: divergences in KAOS (van
    Lamsweerde et al., 1998).

    ## Flagged

    >>> from smartgoals.model import Divergence, Objective
    >>> clash = Divergence("families-on-wednesday", condition="school holidays")
    >>> [f.where for f in unresolved_divergence(Objective("Quiet galleries", divergences=[clash]))]
    ['divergences[families-on-wednesday]']

    ## Instead

    >>> from attrs import evolve
    >>> settled = evolve(clash, resolution="quiet hours from 10 to 12")
    >>> unresolved_divergence(Objective("Quiet galleries", divergences=[settled]))
    ()
    """
    for divergence in objective.divergences:
        if not divergence.resolution:
            facts = {
                "statement": objective.statement,
                "other": divergence.other,
                "condition": divergence.condition,
            }
            yield Hit(f"divergences[{divergence.other}]", facts)
