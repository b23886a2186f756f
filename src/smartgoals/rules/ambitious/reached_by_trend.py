"""AMB-01: a target that comes by itself."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from smartgoals.model.objective import Objective
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Text
from smartgoals.values.amount import quantize, quantum
from smartgoals.values.direction import Direction


@rule(
    "AMB-01",
    "reached-by-trend",
    Severity.WARNING,
    subject_types=Objective,
    says=Text(
        en="The trend alone leads to {trend}: {value} comes without doing anything.",
        fr="La tendance mène seule à {trend} : {value} s'atteint sans rien faire.",
    ),
    asks=Text(en="What would make you proud?", fr="De quoi seriez-vous fier ?"),
)
def reached_by_trend(objective: Objective, _: Context) -> Iterator[Hit]:
    """A target that the trend reaches with no action at all.

    ## Why

    Measured from today's value nearly any target looks ambitious. Measured from where things are
    going anyway, some ask for nothing, and mobilise nobody. Source: gap analysis (Ansoff, 1965).

    ## Flagged

    >>> from datetime import date
    >>> from smartgoals.model import Measure, Objective
    >>> target = Measure("visits a year").from_to(62_000, 63_000)
    >>> target = target.read_on(date(2025, 12, 31)).growing("0.015")
    >>> drift = Objective("Welcome 63,000 visits", target=target, deadline=date(2027, 12, 31))
    >>> [finding.where for finding in reached_by_trend(drift)]
    ['target.value']

    ## Instead

    >>> reached_by_trend(drift.from_to(62_000, 74_000))
    ()
    """
    target = objective.target
    if target is None or target.baseline is None or target.value is None:
        return
    comparison = target.comparison
    since = comparison.baseline.last if comparison else target.since or objective.start
    if target.trend is None or objective.deadline is None or since is None:
        return
    trend = target.expected(since=since, deadline=objective.deadline) or target.baseline
    rises = target.direction is Direction.INCREASE
    falls = target.direction is Direction.DECREASE
    if (rises and trend >= target.value) or (falls and trend <= target.value):
        nearest = quantize(Fraction(trend), quantum(target.value))
        yield Hit("target.value", {"trend": nearest, "value": target.value})
