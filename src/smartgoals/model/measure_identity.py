"""Arithmetic that binds several measures: takings are visits times price."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction
from math import prod

from attrs import field

from smartgoals.values.amount import decimal_of
from smartgoals.values.checks import tuple_of
from smartgoals.values.frozen import frozen
from smartgoals.values.key import Reference, key_of, keys_of


def _terms(values: Iterable[Iterable[Reference]]) -> tuple[tuple[str, ...], ...]:
    return tuple(keys_of(term) for term in values)


@frozen(kw_only=True)
class MeasureIdentity:
    """An equation between measures: one is always the sum of products of others.

    Attributes:
        total: The key of the measure on the left-hand side.
        terms: The products that add up to it, each as keys of its factors.

    >>> takings = MeasureIdentity("takings", terms=[["visits", "price"], ["donations"]])
    >>> takings.value({"visits": Decimal(10), "price": Decimal(3), "donations": Decimal(5)})
    Decimal('35')
    """

    total: str = field(kw_only=False, converter=key_of)
    terms: tuple[tuple[str, ...], ...] = field(converter=_terms)

    def value(self, values: Mapping[str, Decimal]) -> Decimal | None:
        """What the total comes to; None where a factor is not known.

        Args:
            values: The value of each measure, by key.
        """
        if any(measure not in values for term in self.terms for measure in term):
            return None
        products = (
            prod((Fraction(values[measure]) for measure in term), start=Fraction(1))
            for term in self.terms
        )
        return decimal_of(sum(products, Fraction(0)))


def as_measure_identities(values: Iterable[MeasureIdentity]) -> tuple[MeasureIdentity, ...]:
    """Several equations.

    Args:
        values: Equations in any order.
    """
    return tuple_of(MeasureIdentity, values)
