"""Tagging: each token of a sentence with all that it can be, from the lexicon of its language."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, reduce
from operator import or_
from typing import Any, Final, TypeAlias

from attrs import frozen

from smartgoals.reading.lexicon import en, fr, tags
from smartgoals.reading.tokenize import TokenizedText, tokenize
from smartgoals.values.language import Language

# The lexicon index: from a word in a sentence to all that it can be.

Phrase: TypeAlias = tuple[str, ...]
Filed: TypeAlias = "str | Mapping[Any, str]"
"""A comma-separated list of phrases, or such a list for each value they carry."""

_NOUNS: Final = {tags.PEOPLE, tags.WORKERS}
"""Nouns that are no verbs although they look like a form of one."""
_LEXICONS: Final = {"en": en, "fr": fr}


@frozen
class TagSet:
    """All that the word at an index can be, alone or with the words behind it.

    Attributes:
        mask: Its tags, one bit each.
        tags: For each tag: how many words it takes, and the value it carries.
        lengths: For each number of words: the tags that take so many.
    """

    mask: int = 0
    tags: Mapping[int, tuple[int, Any]] = {}
    lengths: tuple[tuple[int, int], ...] = ()


NO_TAGS: Final = TagSet()
DIGITS: Final = TagSet(tags.DIGITS)
SIGN: Final = TagSet(tags.SIGN)


@frozen
class IndexEntry:
    """What a word means alone, and the phrases it begins.

    Attributes:
        alone: Its tags as a single word.
        begun: By second word: the words behind it and the tags of the phrase, longest first.
    """

    alone: TagSet
    begun: Mapping[str, tuple[tuple[list[str], TagSet], ...]]


@frozen
class LexiconIndex:
    """All phrases of one language.

    Attributes:
        phrases: The entries by first word.
    """

    phrases: Mapping[str, IndexEntry]

    def tag_sets(self, line: TokenizedText) -> list[TagSet]:
        """What each token can be; inside a stop phrase, nothing."""
        words, phrases = line.words, self.phrases
        found: list[TagSet] = []
        silent_until = 0
        for place, word in enumerate(words):
            here = NO_TAGS
            entry = phrases.get(word)
            if entry is not None and place >= silent_until:
                here = entry.alone
                if entry.begun and place + 1 < len(words):
                    for rest, meaning in entry.begun.get(words[place + 1], ()):
                        if not rest or words[place + 2 : place + 2 + len(rest)] == rest:
                            here = meaning
                            break
                if here.mask & tags.STOP_PHRASE:
                    silent_until = place + here.tags[tags.STOP_PHRASE][0]
            if here is NO_TAGS and place >= silent_until and not word[0].isalpha():
                here = DIGITS if word[0].isdecimal() else SIGN
            found.append(here)
        return found


@cache
def lexicon_index(language: Language) -> LexiconIndex:
    """The index of one language, built the first time it is asked for."""
    lexicon = _LEXICONS[language]
    meant: dict[Phrase, dict[int, tuple[int, Any]]] = defaultdict(dict)
    for listing in lexicon.PHRASES:
        for tag, filed in listing.items():
            for phrase, value in _phrases(filed):
                meant[phrase][tag] = (len(phrase), value)
    for tag, verbs in lexicon.VERBS.items():
        for phrase in _verbs(verbs, lexicon.inflect):
            if not meant[phrase].keys() & _NOUNS:  # "élève" is a pupil, not a rise
                meant[phrase].setdefault(tag, (len(phrase), None))
    return LexiconIndex(_indexed(meant))


def _phrases(filed: Filed) -> Iterator[tuple[Phrase, Any]]:
    groups = {None: filed} if isinstance(filed, str) else filed
    for value, listing in groups.items():
        for phrase in listing.split(","):
            yield tuple(tokenize(phrase).words), value


def _verbs(listing: str, inflect: Callable[[str], tuple[str, ...]]) -> Iterator[Phrase]:
    for entry in listing.split(","):
        verb, *others = tokenize(entry.strip()).normalized.text.split("/")
        for form in (*inflect(verb), *others):
            yield tuple(tokenize(form).words)


def _indexed(meant: Mapping[Phrase, Mapping[int, tuple[int, Any]]]) -> dict[str, IndexEntry]:
    """File by first word; a phrase also means what its beginnings mean, unless it is a stop phrase."""
    alone: dict[str, TagSet] = defaultdict(lambda: NO_TAGS)
    begun: dict[str, dict[str, list[tuple[list[str], TagSet]]]] = defaultdict(dict)
    for phrase in sorted(meant, key=len, reverse=True):
        first, *others = phrase
        if others:
            filed = begun[first].setdefault(others[0], [])
            filed.append((others[1:], _meaning(_inherited(meant, phrase))))
        else:
            alone[first] = _meaning(meant[phrase])
    return {
        first: IndexEntry(
            alone[first], {second: tuple(rest) for second, rest in begun[first].items()}
        )
        for first in {phrase[0] for phrase in meant}
    }


def _inherited(
    meant: Mapping[Phrase, Mapping[int, tuple[int, Any]]], phrase: Phrase
) -> Mapping[int, tuple[int, Any]]:
    """What a phrase means with what its beginnings mean; a verb takes nothing from another."""
    own = all_of_it = meant[phrase]
    if tags.STOP_PHRASE in own:
        return own
    is_verb = any(tag & tags.VERBS for tag in own)
    for length in range(len(phrase) - 1, 0, -1):
        shorter = meant.get(phrase[:length], {})
        taken = {s: v for s, v in shorter.items() if not (is_verb and s & tags.VERBS)}
        all_of_it = {**taken, **all_of_it}
    return all_of_it


def _meaning(meant: Mapping[int, tuple[int, Any]]) -> TagSet:
    lengths: dict[int, int] = defaultdict(int)
    for tag, (length, _) in meant.items():
        lengths[length] |= tag
    return TagSet(sum(meant), meant, tuple(lengths.items()))


_LONGEST: Final = 6
"""Words in the longest phrase of a lexicon that stands before a figure."""
_MARGIN: Final = 40
"""Nothing, behind the last word and so before the first: a look too far finds it harmlessly."""
_NO_WORDS: Final = [""] * _MARGIN
_NO_MASKS: Final = [0] * _MARGIN
_NO_MEANINGS: Final = [NO_TAGS] * _MARGIN


@frozen
class TaggedText:
    """A tokenized sentence in a language, and what each of its tokens can be.

    Attributes:
        tokens: The tokenized sentence.
        language: Its language.
        size: How many tokens it has.
        words: Their text, with empty words behind the end.
        masks: Their tags, one bit each.
        tag_sets: Their tags with lengths and values.
        all: Every tag that occurs anywhere.
        endings: The phrases that end at the places asked for so far.
    """

    tokens: TokenizedText
    language: Language
    size: int
    words: list[str]
    masks: list[int]
    tag_sets: list[TagSet]
    all: int
    endings: dict[int, list[tuple[int, int]]]

    def has(self, place: int, wanted: int) -> bool:
        """Whether the word at a place can be one of these."""
        return self.masks[place] & wanted != 0

    def after(self, place: int, tag: int) -> int:
        """The place behind the phrase of that tag, or the same place where there is none."""
        return place + self.tag_sets[place].tags[tag][0] if self.masks[place] & tag else place

    def value(self, place: int, tag: int) -> Any:  # noqa: ANN401 — each tag has its own kind of value
        """What the word carries in that tag."""
        return self.tag_sets[place].tags[tag][1]

    def word(self, place: int) -> str:
        """The word at a place, or nothing beyond the ends."""
        return self.words[place]

    def ending(self, stop: int) -> list[tuple[int, int]]:
        """The phrases that end right before a place, the longest first: start and tags."""
        found = self.endings.get(stop)
        if found is None:
            found = self.endings[stop] = [
                (start, mask)
                for start in range(max(0, stop - _LONGEST), stop)
                for length, mask in self.tag_sets[start].lengths
                if start + length == stop
            ]
        return found

    def first(self, tag: int, start: int, stop: int | None = None) -> int | None:
        """The first place in a stretch where a word can be that."""
        if not self.all & tag:
            return None
        masks = self.masks
        for place in range(start, self.size if stop is None else min(stop, self.size)):
            if masks[place] & tag:
                return place
        return None

    def positions(self, tag: int, start: int = 0) -> Sequence[int]:
        """All places from `start` on where a word can be that."""
        if not self.all & tag:
            return ()
        masks = self.masks
        return [place for place in range(start, self.size) if masks[place] & tag]


def tag_tokens(line: TokenizedText, language: Language) -> TaggedText:
    """Look every token up in the lexicon of a language."""
    meanings = lexicon_index(language).tag_sets(line)
    masks = [meaning.mask for meaning in meanings]
    return TaggedText(
        line,
        language,
        len(line.words),
        line.words + _NO_WORDS,
        masks + _NO_MASKS,
        meanings + _NO_MEANINGS,
        reduce(or_, masks, 0),
        {},
    )
