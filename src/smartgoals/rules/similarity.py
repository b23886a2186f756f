"""Near duplicates among statements, without comparing every pair."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import reduce
from operator import xor

from smartgoals.model.objective import Objective

_WORD = re.compile(r"[^\W_]+")
_SHORTEST = 4
"""Letters of a word that carries meaning; shorter ones mostly join the others."""


def tokens(statement: str) -> frozenset[str]:
    """Words with meaning, and numbers, without case or accents.

    >>> sorted(tokens("Élargir le public à 74 000 visites"))
    ['000', '74', 'elargir', 'public', 'visites']
    """
    plain = statement.casefold()
    if not plain.isascii():
        letters = unicodedata.normalize("NFKD", plain)
        plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return frozenset(
        word for word in _WORD.findall(plain) if len(word) >= _SHORTEST or word.isdecimal()
    )


def jaccard_similarity(one: frozenset[str], other: frozenset[str]) -> float:
    """The part of all words that two sets share (Jaccard): 1 for the same words, 0 for none.

    >>> jaccard_similarity(frozenset({"a", "b"}), frozenset({"b", "c", "d"}))
    0.25
    """
    union = len(one | other)
    return len(one & other) / union if union else 0.0


def near_duplicates(
    objectives: Sequence[Objective], *, at_least: float
) -> Iterator[tuple[int, int]]:
    """Objectives whose statement is nearly that of an earlier one: both places, the later first.

    Two sets of tokens that differ by one token (added, dropped or exchanged) share a key of their
    deletion neighbourhoods (Mor and Fraenkel, 1982); only what shares one is compared, so that the
    work grows with the number of words and not with the number of pairs.

    Args:
        objectives: What to compare.
        at_least: The Jaccard similarity of near duplicates, from 0 to 1.
    """
    complete: dict[int, int] = {}
    lacking_one: dict[int, int] = {}
    sets = [tokens(objective.statement) for objective in objectives]
    for place, words in enumerate(sets):
        if not words:
            continue
        own, *others = deletion_neighbourhood(words)
        shared = {complete.get(key) for key in (own, *others)}
        shared |= {lacking_one.get(key) for key in (own, *others)}
        candidates = sorted(earlier for earlier in shared if earlier is not None)
        for earlier in candidates:
            if jaccard_similarity(words, sets[earlier]) >= at_least:
                yield place, earlier
                break
        complete.setdefault(own, place)
        for key in others:
            lacking_one.setdefault(key, place)


def deletion_neighbourhood(words: frozenset[str]) -> Iterator[int]:
    """A key for a set of words, then one for the set without each of them.

    >>> own, *others = deletion_neighbourhood(frozenset({"a", "b"}))
    >>> own in others, set(deletion_neighbourhood(frozenset({"a"}))) <= {*others, 0}
    (False, True)
    """
    own = reduce(xor, map(hash, words))
    yield own
    yield from (own ^ hash(word) for word in words)
