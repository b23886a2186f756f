"""The index over a lexicon: from a word in a sentence to all it can be."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from attrs import frozen

from smartgoals.reading.lexicon import en, fr, senses
from smartgoals.reading.line import Line, cut

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from smartgoals.values.language import Language

Senses: TypeAlias = "Mapping[str, tuple[int, Any]]"
"""For each sense of a place: how many words it takes, and the value it carries."""

_NOTHING: Final[Senses] = {}
_LEXICONS: Final = {"en": en, "fr": fr}


@frozen
class Vocabulary:
    """All phrases of one language, filed under their first word, the longest first."""

    phrases: Mapping[str, tuple[tuple[list[str], Senses], ...]]

    def senses_of(self, line: Line) -> list[Senses]:
        """What each word of a line can be, alone or with the words after it."""
        words, phrases = line.words, self.phrases
        found: list[Senses] = []
        silent_until = 0
        for place, word in enumerate(words):
            here = _NOTHING
            if word in phrases and place >= silent_until:
                for rest, meant in phrases[word]:
                    if not rest or words[place + 1 : place + 1 + len(rest)] == rest:
                        here = meant
                        break
                if senses.INNOCENT in here:
                    silent_until = place + here[senses.INNOCENT][0]
            found.append(here)
        return found


@cache
def vocabulary(language: Language) -> Vocabulary:
    """The index of one language, built the first time it is asked for."""
    lexicon = _LEXICONS[language]
    meanings: dict[tuple[str, ...], dict[str, tuple[int, Any]]] = defaultdict(dict)
    for listing in lexicon.PHRASES:
        for sense, filed in listing.items():
            for phrase, value in _phrases(filed):
                meanings[phrase][sense] = (len(phrase), value)
    for sense, verbs in lexicon.VERBS.items():
        for phrase in _verbs(verbs, lexicon.inflect):
            meanings[phrase].setdefault(sense, (len(phrase), None))
    return Vocabulary(_indexed(meanings))


def _phrases(filed: str | Mapping[Any, str]) -> Iterator[tuple[tuple[str, ...], Any]]:
    groups = {None: filed} if isinstance(filed, str) else filed
    for value, listing in groups.items():
        for phrase in listing.split(","):
            if words := tuple(cut(phrase).words):
                yield words, value


def _verbs(
    listing: str, inflect: Callable[[str], tuple[str, ...]]
) -> Iterator[tuple[str, ...]]:
    for entry in listing.split(","):
        verb, *others = cut(entry.strip()).folded.text.split("/")
        for form in (*inflect(verb), *others):
            yield tuple(cut(form).words)


def _indexed(
    meanings: Mapping[tuple[str, ...], dict[str, tuple[int, Any]]],
) -> dict[str, tuple[tuple[list[str], Senses], ...]]:
    """File by first word; a phrase also means what its beginnings mean, unless it is innocent."""
    index: dict[str, list[tuple[list[str], Senses]]] = defaultdict(list)
    for phrase in sorted(meanings, key=len, reverse=True):
        meant = dict(meanings[phrase])
        if senses.INNOCENT not in meant:
            for length in range(len(phrase) - 1, 0, -1):
                meant = {**meanings.get(phrase[:length], {}), **meant}
        index[phrase[0]].append((list(phrase[1:]), meant))
    return {first: tuple(entries) for first, entries in index.items()}
