"""Amounts in relation to others: half, twice as much, 30 % more, a third of it."""

from __future__ import annotations

import re
from decimal import Decimal

from smartgoals.coaching.understanding.numbers import figures
from smartgoals.coaching.understanding.utterance import Utterance

_FACTORS = (
    (
        Decimal("0.5"),
        r"\b(half|halve[ds]?|(la )?moitie|de moitie|divis\w+ par (deux|2)|deux fois moins)\b",
    ),
    (
        Decimal(2),
        r"\b(double[rds]?|doubling|le double|twice|two times|deux fois plus|multipli\w+ par (deux|2))\b",
    ),
    (Decimal(3), r"\b(triple[rds]?|three times|trois fois plus|multipli\w+ par (trois|3))\b"),
)
_SHARES = (
    (Decimal("0.5"), r"\b(half|fifty[- ]fifty|(la )?moitie)\b"),
    (Decimal("0.75"), r"\b(three quarters|(les )?trois quarts)\b"),
    (Decimal("0.25"), r"\b(a quarter|one quarter|un quart|le quart)\b"),
    (Decimal("0.67"), r"\b(two thirds|(les )?deux tiers)\b"),
    (Decimal("0.33"), r"\b(a third|one third|un tiers|le tiers)\b"),
    (
        Decimal(1),
        r"\b(all of it|everything|entirely|completely|totally|entierement|totalement|tout|100 ?%)\b",
    ),
)


def factor(utterance: Utterance) -> Decimal | None:
    """By how much a level is to be multiplied, where an answer says so in relation to today.

    Args:
        utterance: What was said.

    >>> from datetime import date
    >>> factor(Utterance(text="30 % more", language="en", today=date(2026, 1, 12)))
    Decimal('1.3')
    """
    for amount, pattern in _FACTORS:
        if re.search(pattern, utterance.plain):
            return amount
    change = _CHANGE.search(utterance.plain)
    if change is None:
        return None
    part = next(
        figure.amount for figure in figures(utterance, dates=True) if figure.unit in _PERCENT
    )
    return 1 + (-part if _LESS.search(change[0]) else part) / 100


_PERCENT = frozenset({"%", "percent", "pourcent", "pour", "per"})
_CHANGE = re.compile(
    r"[+-]\s?\d+([.,]\d+)?\s?%|(\d|\w+) ?(%|percent|pour ?cent|per cent) (more|less|fewer|de plus|de moins|higher|lower)"
    r"|\b(up|down|increase|reduce|cut|raise|hausse|baisse|augment\w+|reduire|baisser|diminu\w+)\b[^\d]{0,20}\b(by|de) (\d|\w+) ?(%|percent|pour ?cent|per cent)"
)
_LESS = re.compile(r"-\s?\d|less|fewer|de moins|lower|\bdown\b|reduce|cut|baisse|reduire|diminu")


def share(utterance: Utterance) -> Decimal | None:
    """A share in words: half, a third, everything.

    Args:
        utterance: What was said.
    """
    return next((part for part, words in _SHARES if re.search(words, utterance.plain)), None)
