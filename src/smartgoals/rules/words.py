"""Which words two statements share."""

from __future__ import annotations

import re
import unicodedata

_WORD = re.compile(r"[^\W_]+")
_SHORTEST = 4
"""Letters of a word that carries meaning; shorter ones mostly join the others."""


def words_of(statement: str) -> frozenset[str]:
    """The words that carry meaning, and the numbers, without case or accents.

    >>> sorted(words_of("Élargir le public à 74 000 visites"))
    ['000', '74', 'elargir', 'public', 'visites']
    """
    plain = statement.casefold()
    if not plain.isascii():
        letters = unicodedata.normalize("NFKD", plain)
        plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return frozenset(
        word for word in _WORD.findall(plain) if len(word) >= _SHORTEST or word.isdecimal()
    )


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """The part of all words that two sets share (Jaccard): 1 for the same words, 0 for none.

    >>> likeness(frozenset({"a", "b"}), frozenset({"b", "c", "d"}))
    0.25
    """
    union = len(one | other)
    return len(one & other) / union if union else 0.0
