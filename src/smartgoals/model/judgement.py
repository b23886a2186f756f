"""Realism: the judgement of the expert, and what comparable cases reached."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from fractions import Fraction

from attrs import field

from smartgoals.errors import InvalidValueError
from smartgoals.values.amount import Amount, decimal_of, to_decimal, to_fraction
from smartgoals.values.checks import as_date_or_none, not_blank
from smartgoals.values.display import shown
from smartgoals.values.frozen import frozen
from smartgoals.values.label_enum import LabelEnum


class Realism(LabelEnum):
    """The expert's verdict on an objective."""

    TOO_EASY = "too_easy"
    REALISTIC = "realistic"
    UNREALISTIC = "unrealistic"


@frozen(kw_only=True)
class ExpertJudgement:
    """A dated judgement of the leader on realism.

    Attributes:
        verdict: Too easy, realistic or unrealistic.
        who: Who judges.
        on: The day of the judgement.
        reason: Why.

    >>> ExpertJudgement("realistic", who="Claire", reason="doable with the school network").verdict
    <Realism.REALISTIC: 'realistic'>
    """

    verdict: Realism = field(kw_only=False, converter=Realism)
    who: str = field(validator=not_blank)
    on: date | None = field(default=None, converter=as_date_or_none)
    reason: str | None = None


def _cases(values: Iterable[Amount]) -> tuple[Decimal, ...]:
    return tuple(sorted(to_decimal(value) for value in values))


@frozen(kw_only=True)
class ReferenceClass:
    """What comparable cases reached.

    Reference class forecasting (Kahneman and Tversky, 1979; Flyvbjerg, 2006).

    Attributes:
        name: What the cases have in common.
        cases: Their relative changes, such as 0.09 for +9 %.

    Raises:
        InvalidValueError: Without any case.
    """

    name: str = field(kw_only=False, validator=not_blank)
    cases: tuple[Decimal, ...] = field(converter=_cases)

    def __attrs_post_init__(self) -> None:
        if not self.cases:
            msg = f"the reference class {self.name!r} has no cases"
            raise InvalidValueError(msg, self.cases)

    def quantile(self, part: float) -> Decimal:
        """The change that this part of the cases stayed at or below, interpolated linearly.

        The method of Excel's PERCENTILE.INC (Hyndman and Fan's type 7).

        Args:
            part: The part of the cases; 0 to 1.

        Raises:
            InvalidValueError: When the part is not between 0 and 1.

        >>> ReferenceClass("town museums", cases=["0.02", "0.10", "0.18"]).quantile(0.75)
        Decimal('0.14')
        """
        if not 0 <= part <= 1:
            msg = f"a part of the cases lies between 0 and 1, not {shown(part)}"
            raise InvalidValueError(msg, part)
        place = to_fraction(part) * (len(self.cases) - 1)
        below = place.numerator // place.denominator
        above = min(below + 1, len(self.cases) - 1)
        low, high = Fraction(self.cases[below]), Fraction(self.cases[above])
        return decimal_of(low + (place - below) * (high - low))
