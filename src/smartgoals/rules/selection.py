"""Which rules look at what."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any, TypeAlias

from attrs import Factory, field, frozen

from smartgoals.rules.catalogue import RULES
from smartgoals.rules.rule import Rule

Codes: TypeAlias = str | Iterable[str] | None
"""Prefixes of codes, one or several, or nothing said."""


def _whole_families(selection: Selection) -> frozenset[str]:
    left_out = {rule.family for rule in RULES if rule not in selection.rules}
    return frozenset(rule.family for rule in selection.rules) - left_out


@frozen
class Selection:
    """Some rules, found quickly by the type of noun they look at.

    Attributes:
        rules: The rules, in code order.
        families: The families of which every rule is here.
    """

    rules: tuple[Rule[Any], ...]
    families: frozenset[str] = field(default=Factory(_whole_families, takes_self=True), init=False)
    _by_type: dict[type[Any], tuple[Rule[Any], ...]] = field(factory=dict, init=False, eq=False)

    def for_type(self, kind: type[Any]) -> tuple[Rule[Any], ...]:
        """The rules for one type of noun."""
        rules = self._by_type.get(kind)
        if rules is None:
            rules = tuple(rule for rule in self.rules if issubclass(kind, rule.subject_types))
            self._by_type[kind] = rules
        return rules


def select_rules(select: Codes, ignore: Codes) -> Selection:
    """The rules that some prefixes choose and others leave.

    >>> [rule.code for rule in select_rules("MEA", {"MEA-0", "MEA-10"}).rules]
    ['MEA-11']
    """
    return _select(_prefixes("" if select is None else select), _prefixes(ignore or ()))


@lru_cache
def _select(wanted: frozenset[str], unwanted: frozenset[str]) -> Selection:
    """Selections are kept: most checks ask for all rules."""
    return Selection(
        tuple(
            rule
            for rule in RULES
            if rule.code.startswith(tuple(wanted)) and not rule.code.startswith(tuple(unwanted))
        )
    )


def _prefixes(codes: str | Iterable[str]) -> frozenset[str]:
    return frozenset([codes] if isinstance(codes, str) else codes)
