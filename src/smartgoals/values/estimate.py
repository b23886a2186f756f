"""What something may bring: at worst, most likely, at best."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from attrs import field

from smartgoals.errors import InvalidValueError
from smartgoals.values.amount import decimal_of, to_decimal, to_plain_string
from smartgoals.values.chance import normal_sf, round_probability
from smartgoals.values.frozen import frozen


@frozen
class Estimate:
    """A three-point estimate, as in PERT (Malcolm et al., 1959).

    Amounts count in the wanted direction: more is better, also where the measure is to go down.

    Attributes:
        worst: What comes at worst.
        likely: What most likely comes.
        best: What comes at best.

    Raises:
        InvalidValueError: When the three are out of order.

    >>> visits = Estimate(200, 500, 1400)
    >>> visits.mean, visits.sigma
    (Decimal('600'), Decimal('200'))
    """

    worst: Decimal = field(converter=to_decimal)
    likely: Decimal = field(converter=to_decimal)
    best: Decimal = field(converter=to_decimal)

    def __attrs_post_init__(self) -> None:
        if not self.worst <= self.likely <= self.best:
            given = ", ".join(
                to_plain_string(point) for point in (self.worst, self.likely, self.best)
            )
            msg = f"estimate out of order (worst, likely, best): {given}"
            raise InvalidValueError(msg, (self.worst, self.likely, self.best))

    @property
    def mean(self) -> Decimal:
        """The expected amount: (worst + 4 likely + best) / 6."""
        return decimal_of(
            (Fraction(self.worst) + 4 * Fraction(self.likely) + Fraction(self.best)) / 6
        )

    @property
    def sigma(self) -> Decimal:
        """The standard deviation: (best - worst) / 6."""
        return decimal_of((Fraction(self.best) - Fraction(self.worst)) / 6)

    def at_least(self, amount: Decimal) -> float:
        """The chance that at least this much comes, by a normal distribution.

        Args:
            amount: The least that is wanted.

        >>> Estimate(200, 500, 1400).at_least(Decimal(600))
        0.5
        """
        return round_probability(normal_sf(float(amount), float(self.mean), float(self.sigma)))
