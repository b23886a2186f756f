"""The words of a statement, and whether two statements say the same."""

from __future__ import annotations

import re
import unicodedata

_SAME = 0.6
_SHORTEST = 3


def words(statement: str) -> frozenset[str]:
    """The words that carry meaning, without case, accents or a plural s."""
    letters = unicodedata.normalize("NFKD", statement).casefold()
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return frozenset(
        word.rstrip("s")
        for word in re.findall(r"[^\W_]+", plain)
        if len(word) > _SHORTEST or word.isdecimal()
    )


def repeats(statement: str, earlier: str) -> bool:
    """Whether a statement says again what an earlier one said.

    >>> repeats("Donors who give monthly", "Donors who would give monthly!")
    True
    """
    one, other = words(statement), words(earlier)
    return bool(one | other) and len(one & other) / len(one | other) >= _SAME
