"""References between nouns: do they point somewhere, and never in a circle."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from graphlib import CycleError as GraphCycleError
from graphlib import TopologicalSorter

from smartgoals.errors import CycleError, InvalidValueError, UnknownKeyError
from smartgoals.values.display import shown
from smartgoals.values.key import Keyed


def require_unique_keys(nouns: Iterable[Keyed]) -> None:
    """Refuse two different nouns with one key; the same noun twice is one noun.

    Raises:
        InvalidValueError: Naming the key.
    """
    seen: dict[str, Keyed] = {}
    for noun in nouns:
        other = seen.setdefault(noun.key, noun)
        if other != noun:
            msg = f"two nouns share the key {noun.key!r}: {shown(other)} and {shown(noun)}"
            raise InvalidValueError(msg, noun.key)


def require_known(owner: str, references: Iterable[str], known: Iterable[str]) -> None:
    """Refuse a reference that points nowhere.

    Raises:
        UnknownKeyError: Naming the reference, who makes it and what would be known.
    """
    keys = tuple(sorted(known))
    for reference in references:
        if reference not in keys:
            choice = ", ".join(keys) or "nothing"
            msg = f"{owner} refers to {shown(reference)}, but only {choice} is known"
            raise UnknownKeyError(msg, reference, keys)


def topological_order(before: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """Keys in an order in which everything comes after what it waits for; ties by key.

    Args:
        before: For each key the keys that come before it.

    Raises:
        CycleError: Naming the circle, from its smallest key.

    >>> topological_order({"open": ["build"], "build": [], "advertise": []})
    ('advertise', 'build', 'open')
    """
    sorter = TopologicalSorter({key: sorted(before[key]) for key in sorted(before)})
    try:
        sorter.prepare()
    except GraphCycleError as error:
        circle = _from_smallest(error.args[1])
        msg = "a circle of actions that wait for each other: " + " → ".join(circle)
        raise CycleError(msg, circle) from None
    order: list[str] = []
    while sorter.is_active():
        ready = sorted(sorter.get_ready())
        order.extend(ready)
        sorter.done(*ready)
    return tuple(order)


def _from_smallest(circle: Sequence[str]) -> tuple[str, ...]:
    """The circle in the direction of time, from its smallest key."""
    ring = list(circle[:-1])
    start = ring.index(min(ring))
    return (*ring[start:], *ring[:start], ring[start])
