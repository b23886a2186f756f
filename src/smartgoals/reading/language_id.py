"""The language of a sentence: English, French, or neither."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from smartgoals.reading.lexicon import tags
from smartgoals.reading.lexicon.other_languages import FREQUENT_WORDS
from smartgoals.reading.normalize import normalize
from smartgoals.reading.tagging import lexicon_index
from smartgoals.reading.tokenize import TokenizedText, tokenize

if TYPE_CHECKING:
    from collections.abc import Mapping

    from smartgoals.reading.tagging import IndexEntry
    from smartgoals.values.language import Language

_MOST_WORDS: Final = 60
"""Words to look at: more are not needed to tell languages apart."""
_FEW_WORDS: Final = 1
"""So many unknown words may be a name; more of them are another language."""
_MOST_SENTENCES: Final = 20
_MOST_LETTERS: Final = 400
"""How much of a text, and of each of its sentences, is looked at."""
_SENTENCE_END: Final = re.compile(r"(?<=[^\W_]{2}[.!?])\s+(?=[^\W\d_])|\n+")
_SENTENCE_MARKS: Final = (".", "!", "?", "\n")
_LAST_LATIN: Final = "\u024f"


def identify_language(line: TokenizedText) -> Language | None:
    """The language of a sentence, or None where it is neither English nor French.

    The language with most of the small words wins, English and French before others. Where no small
    word decides, all known words are counted. A single unknown word is taken for English.

    Args:
        line: The tokens of the sentence.

    >>> from smartgoals.reading.tokenize import tokenize
    >>> identify_language(tokenize("Doubler le public")), identify_language(tokenize("Double it"))
    ('fr', 'en')
    >>> print(identify_language(tokenize("Die Kosten bis Juni um 20 % senken")))
    None
    """
    return _language_of([word for word in line.words[:_MOST_WORDS] if word[0].isalpha()])


def blank_other_languages(text: str) -> str:
    """The text with sentences in other languages replaced by as many spaces.

    Positions stay what they were. A text whose sentences are all in one language is returned as
    it is, and so is one that has no sentence in English or French.

    Args:
        text: What was typed.

    >>> blank_other_languages("Los costes. Cut costs by 5 %.")
    '            Cut costs by 5 %.'
    """
    if not any(mark in text[:-1] for mark in _SENTENCE_MARKS):
        return text
    starts = [0, *(found.end() for found in islice(_SENTENCE_END.finditer(text), _MOST_SENTENCES))]
    if len(starts) == 1:
        return text
    parts = [text[start:end] for start, end in pairwise([*starts, len(text)])]
    foreign = [identify_language(tokenize(part[:_MOST_LETTERS])) is None for part in parts]
    if all(foreign):
        return text
    return "".join(
        " " * len(part) if skipped else part for part, skipped in zip(parts, foreign, strict=True)
    )


def _language_of(words: list[str]) -> Language | None:
    evidence, others = _evidence(), dict[str, int]()
    foreign = english = french = all_english = all_french = 0
    for word in words:
        found = evidence.get(word)
        if found is None:
            foreign += word[0] > _LAST_LATIN
            continue
        english += found.english
        french += found.french
        all_english += found.known_english
        all_french += found.known_french
        for other in found.others:
            others[other] = others.get(other, 0) + 1
    most = max(others.values(), default=0)
    if foreign * 2 > len(words):
        return None
    if most > max(english, french) and most >= max(all_english, all_french):
        return None
    if english == french:
        english, french = all_english, all_french
        if not english and not french and len(words) > _FEW_WORDS:
            return None
    return "fr" if french > english else "en"


class _Evidence(NamedTuple):
    """What a word says about the language it stands in."""

    english: bool
    """Whether it is a small word of English."""
    french: bool
    known_english: bool
    """Whether the English lexicon has it."""
    known_french: bool
    others: tuple[str, ...]
    """The other languages it is frequent in."""


@cache
def _evidence() -> Mapping[str, _Evidence]:
    """All words that say something."""
    english, french = lexicon_index("en").phrases, lexicon_index("fr").phrases
    others: dict[str, tuple[str, ...]] = {}
    for language, listing in FREQUENT_WORDS.items():
        for word in dict.fromkeys(normalize(listing).text.split()):
            others[word] = (*others.get(word, ()), language)

    def tagged(phrases: Mapping[str, IndexEntry], word: str, tag: int) -> bool:
        return word in phrases and phrases[word].alone.mask & tag != 0

    return {
        word: _Evidence(
            tagged(english, word, tags.SMALL),
            tagged(french, word, tags.SMALL),
            tagged(english, word, ~0),
            tagged(french, word, ~0),
            others.get(word, ()),
        )
        for word in {*english, *french, *others}
    }
