"""Normalize text: case, accents, typography and markup go, and the way back is remembered.

Matching ignores case, accents and typography; spans must not. A folded text therefore remembers
where each of its letters came from.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from html import unescape
from typing import Final

from attrs import frozen

_APOSTROPHES: Final = str.maketrans(dict.fromkeys("’‘ʼ′`´＇‛", "'"))
_SAME: Final = {
    **dict.fromkeys("’‘ʼ′`´＇‛", "'"),
    **dict.fromkeys("“”„«»″", '"'),
    **dict.fromkeys("‐‑‒–—−", "-"),
    **dict.fromkeys("\xa0\u202f\u2009\u2007\u200a\u2002\u2003\t\n\r", " "),
    "œ": "oe",
    "Œ": "oe",
    "æ": "ae",
    "Æ": "ae",
    "×": "x",
    "º": "o",
    "°": "°",
    "⁄": "/",
    "\xad": "",
    "\u200b": "",
    "\u200d": "",
    "\ufeff": "",
}
_FRACTIONS: Final = {"½": "1/2", "¼": "1/4", "¾": "3/4", "⅓": "1/3", "⅔": "2/3", "⅕": "1/5"}
"""Vulgar fractions: apart from the number before them."""


def _fold_letter(letter: str) -> str:
    if letter in _SAME:
        return _SAME[letter]
    if letter in _FRACTIONS:
        return f" {_FRACTIONS[letter]}"
    parts = unicodedata.normalize("NFKD", letter)
    return "".join(
        _SAME.get(part, part.lower()) for part in parts if not unicodedata.combining(part)
    )


_ONE_TO_ONE: Final = {
    ord(letter): folded
    for letter in map(chr, (*range(0x250), *range(0x2000, 0x2070), 0x2212))
    if len(folded := _fold_letter(letter)) == 1
}
_KNOWN: Final = re.compile(r"[\x20-\x7e€→≥≤°•]*")


@frozen
class NormalizedText:
    """Normalized text, and where each of its letters stood.

    Attributes:
        original: The text as it was typed.
        text: The normalized text.
        positions: The original position of each letter and of the end; None where nothing moved.

    >>> plain = normalize("Élargir l’accès")
    >>> plain.text, plain.span(8, 10)
    ("elargir l'acces", (8, 10))
    """

    original: str
    text: str
    positions: tuple[int, ...] | None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the original sentence that a stretch of the plain text stands for."""
        if self.positions is None:
            return start, end
        return self.positions[start], self.positions[end]


def normalize(sentence: str) -> NormalizedText:
    """Plain lower-case letters, straight quotes, single-width spaces; no accents and no markup.

    Args:
        sentence: The text as it was typed, perhaps with HTML tags, entities or Markdown emphasis.
    """
    if _MARKUP_SIGN.search(sentence) is None:
        if sentence.isascii():
            return NormalizedText(sentence, sentence.lower(), None)
        quick = sentence.translate(_ONE_TO_ONE)
        if _KNOWN.fullmatch(quick):
            return NormalizedText(sentence, quick, None)
    letters: list[str] = []
    positions: list[int] = []
    for position, letter in _letters(sentence):
        plain = _fold_letter(letter)
        letters.append(plain)
        positions.extend([position] * len(plain))
    positions.append(len(sentence))
    return NormalizedText(sentence, "".join(letters), tuple(positions))


# Markup: tags become spaces, entities what they stand for, signs of emphasis nothing.

_MARKUP_SIGN: Final = re.compile(r"[<&*_`]")
_MARKS: Final = (
    "\u0300-\u036f\u0653-\u0655\u093c\u09be\u09d7\u0b3e\u0b56\u0b57\u0bbe\u0bd7\u0c56\u0cc2\u0cd5"
    "\u0cd6\u0d3e\u0d57\u0dca\u0dcf\u0ddf\u102e\u3099\u309a"
)
"""Combining marks of composed letters: they belong to the letter before them."""
_MARKUP: Final = re.compile(
    r"<(?:/?[a-zA-Z][^<>]{0,200})>"
    r"|&(?:#\d{1,6}|#[xX][0-9a-fA-F]{1,5}|[a-zA-Z]{2,31});"
    rf"|\*\*|__|`+|(?<![\w{_MARKS}])[*_](?=\w)|(?<=[\w{_MARKS}])[*_](?![\w{_MARKS}])"
)


def _plain_markup(found: re.Match[str]) -> str:
    if found[0][0] == "&":
        return unescape(found[0])
    return " " if found[0][0] == "<" else ""


def _letters(sentence: str) -> Iterator[tuple[int, str]]:
    """Each letter behind the markup, with its position in the sentence."""
    behind = 0
    for found in _MARKUP.finditer(sentence):
        yield from enumerate(sentence[behind : found.start()], behind)
        for letter in _plain_markup(found):
            yield found.start(), letter
        behind = found.end()
    yield from enumerate(sentence[behind:], behind)


def normalize_spacing(words: str) -> str:
    """The same words whatever the keyboard: composed letters, single plain spaces, no markup.

    Args:
        words: Part of a sentence, as it was typed.
    """
    if _MARKUP_SIGN.search(words):
        words = _MARKUP.sub(_plain_markup, words)
    if words.isascii():
        return " ".join(words.replace("`", "'").split())
    return " ".join(unicodedata.normalize("NFC", words).translate(_APOSTROPHES).split())
