"""How much risk is wanted, and how a risky try is framed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal

from attrs import field, frozen

from smartgoals.values.amount import to_decimal_or_none
from smartgoals.values.checks import not_blank, sorted_items
from smartgoals.values.label_enum import LabelEnum


class Appetite(LabelEnum):
    """The five levels of the Orange Book (HM Treasury), from least to most."""

    AVERSE = "averse"
    MINIMAL = "minimal"
    CAUTIOUS = "cautious"
    OPEN = "open"
    EAGER = "eager"


def _levels(
    values: Mapping[str, Appetite | str] | Iterable[tuple[str, Appetite | str]],
) -> tuple[tuple[str, Appetite], ...]:
    return tuple((category, Appetite(level)) for category, level in sorted_items(values))


@frozen
class RiskAppetite:
    """The level of risk accepted in each category, such as finance or innovation.

    >>> RiskAppetite({"innovation": "open", "legal": "averse"}).level("innovation")
    <Appetite.OPEN: 'open'>
    """

    levels: tuple[tuple[str, Appetite], ...] = field(default=(), converter=_levels)

    def level(self, category: str) -> Appetite | None:
        """The level in a category, or nothing where nobody has said."""
        return dict(self.levels).get(category)


@frozen(kw_only=True)
class Experiment:
    """What makes a try that may fail a good one: all four parts (Edmondson, 2011).

    A hypothesis, the most it may cost, when to stop, and the question it answers.
    """

    hypothesis: str = field(kw_only=False, validator=not_blank)
    loss_limit: Decimal | None = field(default=None, converter=to_decimal_or_none)
    stop_rule: str | None = None
    question: str | None = None

    @property
    def missing(self) -> tuple[str, ...]:
        """The parts nobody has filled in yet."""
        parts = ("loss_limit", "stop_rule", "question")
        return tuple(part for part in parts if getattr(self, part) is None)
