"""Who decides: seven levels, for each area in which there is something to decide."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from enum import IntEnum
from typing import NoReturn

from attrs import Factory, converters, field

from smartgoals.errors import InvalidValueError
from smartgoals.values.amount import to_decimal_or_none
from smartgoals.values.checks import not_blank, nouns_of
from smartgoals.values.display import shown
from smartgoals.values.frozen import frozen
from smartgoals.values.key import from_name


class DelegationLevel(IntEnum):
    """The seven levels of delegation (Appelo, Management 3.0): the higher, the freer the owner."""

    TELL = 1
    SELL = 2
    CONSULT = 3
    AGREE = 4
    ADVISE = 5
    INQUIRE = 6
    DELEGATE = 7

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        msg = f"a delegation level goes from 1 (tell) to 7 (delegate), not {shown(value)}"
        raise InvalidValueError(msg, value)


@frozen(kw_only=True)
class DecisionArea:
    """A kind of decision inside an action: programme, suppliers, spending, prices.

    A delegation level belongs to an area, never to a person.

    Attributes:
        name: What is decided, in words.
        key: Short name for references; made from the name where none is given.
        cap: The highest level allowed here; None for no limit of its own.
        spends: Money a decision may spend, in the currency of the policy; above the owner's limit the
            level is at most 4 (agree).
        irreversible: Whether a decision cannot be undone; then the level is at most 4 (agree).
        reserved: Whether a law or a council has the last word; then the level is at most 3 (consult).
    """

    name: str = field(kw_only=False, validator=not_blank)
    key: str = field(default=Factory(from_name, takes_self=True), validator=not_blank)
    cap: DelegationLevel | None = field(
        default=None, converter=converters.optional(DelegationLevel)
    )
    spends: Decimal | None = field(default=None, converter=to_decimal_or_none)
    irreversible: bool = False
    reserved: bool = False


def as_areas(values: Iterable[DecisionArea | str]) -> tuple[DecisionArea, ...]:
    """Several decision areas.

    Args:
        values: Decision areas, or their names.
    """
    return nouns_of(DecisionArea, values)
