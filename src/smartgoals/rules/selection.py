"""Select rules by prefixes of their codes, and find those for a type of noun."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any, TypeAlias

from attrs import Factory, field

from smartgoals.errors import InvalidValueError
from smartgoals.rules.catalogue import RULES
from smartgoals.rules.families import FAMILIES, LETTERS
from smartgoals.rules.rule import Rule
from smartgoals.rules.verdict import decides
from smartgoals.values.display import shown
from smartgoals.values.frozen import frozen

Codes: TypeAlias = str | Iterable[str] | None
"""Prefixes of codes in any case, one or several; None where nothing is said."""

CODES = frozenset(rule.code for rule in RULES)
"""The code of every rule."""


def _asked(selection: RuleSelection) -> frozenset[str]:
    return frozenset(
        letter for letter in LETTERS if any(decides(letter, rule.code) for rule in selection.rules)
    )


def _complete(selection: RuleSelection) -> frozenset[str]:
    left_out = CODES - {rule.code for rule in selection.rules}
    return frozenset(
        letter for letter in LETTERS if not any(decides(letter, code) for code in left_out)
    )


@frozen
class RuleSelection:
    """Some rules, found quickly by the type of noun they look at.

    Attributes:
        rules: The rules, in code order.
        asked: The letters of SMART behind which one of them stands.
        complete: The letters behind which every rule is here.
    """

    rules: tuple[Rule[Any], ...]
    asked: frozenset[str] = field(default=Factory(_asked, takes_self=True), init=False)
    complete: frozenset[str] = field(default=Factory(_complete, takes_self=True), init=False)
    _by_type: dict[type[Any], tuple[Rule[Any], ...]] = field(factory=dict, init=False, eq=False)

    def for_type(self, kind: type[Any]) -> tuple[Rule[Any], ...]:
        """The rules for one type of noun."""
        rules = self._by_type.get(kind)
        if rules is None:
            rules = tuple(rule for rule in self.rules if issubclass(kind, rule.subject_types))
            self._by_type[kind] = rules
        return rules


def select_rules(select: Codes, ignore: Codes) -> RuleSelection:
    """The rules that match `select` and do not match `ignore`.

    Args:
        select: Prefixes of the only rules to use; every rule where None.
        ignore: Prefixes of rules to leave out.

    Raises:
        InvalidValueError: For a prefix that no code begins with.

    >>> [rule.code for rule in select_rules("mea", {"MEA-0", "MEA-10"}).rules]
    ['MEA-11']
    """
    wanted = frozenset({""}) if select is None else _prefixes("select", select)
    return _select(wanted, _prefixes("ignore", () if ignore is None else ignore))


@lru_cache
def _select(wanted: frozenset[str], unwanted: frozenset[str]) -> RuleSelection:
    """Cached, because most checks use all rules."""
    return RuleSelection(
        tuple(
            rule
            for rule in RULES
            if rule.code.startswith(tuple(wanted)) and not rule.code.startswith(tuple(unwanted))
        )
    )


def _prefixes(argument: str, codes: str | Iterable[str]) -> frozenset[str]:
    several = (codes,) if isinstance(codes, str) else codes
    if not isinstance(several, Iterable):
        msg = f"{argument} takes prefixes of codes such as 'MEA' or 'TIM-01', not {shown(codes)}"
        raise InvalidValueError(msg, codes)
    return frozenset(_known_prefix(argument, code) for code in several)


def _known_prefix(argument: str, prefix: str) -> str:
    """A prefix of codes in capitals; `InvalidValueError` where no code begins so."""
    capitals = prefix.strip().upper() if isinstance(prefix, str) else ""
    if not capitals or not any(code.startswith(capitals) for code in CODES):
        families = ", ".join(FAMILIES)
        msg = f"{argument}: no rule has a code that begins with {shown(prefix)}; families are {families}"
        raise InvalidValueError(msg, prefix)
    return capitals
