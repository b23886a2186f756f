"""Statements that say nearly the same, found without comparing each with each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import reduce
from operator import xor

from smartgoals.model.objective import Objective
from smartgoals.rules.words import likeness, words_of


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
