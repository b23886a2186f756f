"""MEA-10: guardrails, none of which measures the other side of the target."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.measure_types import UnitKind
from smartgoals.model.objective import Objective
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text

_QUALITY = frozenset({UnitKind.SCORE, UnitKind.RATIO})

COUNTERPARTS = {
    UnitKind.PEOPLE: _QUALITY | {UnitKind.MONEY, UnitKind.TIME},
    UnitKind.MONEY: _QUALITY | {UnitKind.PEOPLE, UnitKind.TIME},
    UnitKind.OUTPUT: _QUALITY | {UnitKind.PEOPLE, UnitKind.TIME},
    UnitKind.TIME: _QUALITY | {UnitKind.MONEY},
    UnitKind.SCORE: frozenset({UnitKind.PEOPLE, UnitKind.MONEY, UnitKind.TIME, UnitKind.OUTPUT}),
}
"""For what is pursued, the sorts of measure that show what it costs."""


@rule(
    "MEA-10",
    "unpaired-guardrails",
    Severity.HINT,
    subject_types=Objective,
    says=Text(
        en="“{measure}” and its guardrails count the same sort of thing.",
        fr="« {measure} » et ses garde-fous comptent la même sorte de chose.",
    ),
    asks=Text(
        en="Which quality could suffer from the quantity, or the other way round?",
        fr="Quelle qualité pourrait souffrir de la quantité, ou l'inverse ?",
    ),
    awaits_answer=True,
)
def unpaired_guardrails(objective: Objective, _: Context) -> Iterator[Hit]:
    """Guardrails, none of which measures the other side of the target.

    ## Why

    Guardrails come in pairs with what they guard against: speed with quality, growth with loyalty,
    cost with service. A second volume beside a volume grows with it and guards nothing. Source:
    paired indicators (Grove, 1983).

    ## Flagged

    >>> from smartgoals.model import Measure, Objective
    >>> visits = Measure("visits a year", kind="people")
    >>> crowd = Objective("Welcome 74,000 visits", target=visits.from_to(62_000, 74_000))
    >>> tours = Measure("visitors on guided tours", kind="people")
    >>> [finding.where for finding in unpaired_guardrails(crowd.guarded_by(tours.at_least(4_000)))]
    ['guardrails']

    ## Instead

    >>> satisfaction = Measure("satisfaction", unit="points of 5", kind="score")
    >>> unpaired_guardrails(crowd.guarded_by(satisfaction.at_least("4.3")))
    ()
    """
    measure = objective.measure
    kinds = {guardrail.measure.kind for guardrail in objective.guardrails}
    if measure is None or measure.kind is None or not kinds or None in kinds:
        return
    counterparts = COUNTERPARTS.get(measure.kind)
    if counterparts and not kinds & counterparts:
        yield Hit("guardrails", {"measure": measure.name})
