"""How much risk is accepted, and how an experiment is bounded."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal

from attrs import field

from smartgoals.values.amount import to_decimal_or_none
from smartgoals.values.checks import not_blank, sorted_items
from smartgoals.values.frozen import frozen
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

    Attributes:
        levels: Levels by category, or pairs of both.

    >>> RiskAppetite({"innovation": "open", "legal": "averse"}).level("innovation")
    <Appetite.OPEN: 'open'>
    """

    levels: tuple[tuple[str, Appetite], ...] = field(default=(), converter=_levels)

    def level(self, category: str) -> Appetite | None:
        """The level in a category; None where none was set.

        Args:
            category: The category.
        """
        return dict(self.levels).get(category)


@frozen(kw_only=True)
class Experiment:
    """What makes a try that may fail a good one (intelligent failure; Edmondson, 2011).

    Attributes:
        hypothesis: What is expected to happen.
        loss_limit: The most it may cost, in the currency of the policy.
        stop_rule: When it is stopped.
        question: What it is to find out.
    """

    hypothesis: str = field(kw_only=False, validator=not_blank)
    loss_limit: Decimal | None = field(default=None, converter=to_decimal_or_none)
    stop_rule: str | None = None
    question: str | None = None

    @property
    def missing(self) -> tuple[str, ...]:
        """The names of the parts that are not filled in."""
        parts = ("loss_limit", "stop_rule", "question")
        return tuple(part for part in parts if getattr(self, part) is None)
