"""Statements that say nearly the same, found without comparing each with each."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import reduce
from operator import xor

from smartgoals.model.objective import Objective

# Which words two statements share.

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


def alike(objectives: Sequence[Objective], *, at_least: float) -> Iterator[tuple[int, int]]:
    """Objectives whose statement is nearly that of an earlier one: both places, the later first.

    Every statement is filed under the mark of its set of words, and under that of each set with
    one word left out. Two sets that differ by one word, added, dropped or exchanged, share a mark;
    what shares one is then compared for good. So the work grows with the number of words only.
    """
    whole: dict[int, int] = {}
    lacking_one: dict[int, int] = {}
    sets = [words_of(objective.statement) for objective in objectives]
    for place, words in enumerate(sets):
        if not words:
            continue
        own, *others = marks(words)
        shared = {whole.get(mark) for mark in (own, *others)}
        shared |= {lacking_one.get(mark) for mark in (own, *others)}
        twins = sorted(one for one in shared if one is not None)
        for twin in twins:
            if likeness(words, sets[twin]) >= at_least:
                yield place, twin
                break
        whole.setdefault(own, place)
        for mark in others:
            lacking_one.setdefault(mark, place)


def marks(words: frozenset[str]) -> Iterator[int]:
    """A number for a set of words, then one for the set without each of them.

    >>> own, *others = marks(frozenset({"a", "b"}))
    >>> own in others, set(marks(frozenset({"a"}))) <= {*others, 0}
    (False, True)
    """
    whole = reduce(xor, map(hash, words))
    yield whole
    yield from (whole ^ hash(word) for word in words)
