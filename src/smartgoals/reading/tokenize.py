"""Tokenize a sentence: words, numbers and signs, each with its position."""

from __future__ import annotations

import re
from typing import Final

from attrs import frozen

from smartgoals.reading.normalize import NormalizedText, normalize

_PIECE: Final = re.compile(
    r"[a-z][^\W_]*(?:'(?!s\b|\d\d(?!\d))(?=\w|$))?"  # word, word2, l'
    r"|\d{4}-\d{2}-\d{2}(?!\d)"  # 2027-12-31
    r"|\d{1,2}([/.])\d{1,2}\1\d{4}(?!\d)"  # 31/12/2027
    r"|\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d+)?"  # 74 000,50
    r"|\d+(?:[.,']\d+)*"  # 74,000.50
    r"|[^\W\d_][^\W_]*(?:'(?=\w|$))?"  # the same in other alphabets
    r"|->|=>|[<>]=|[^\w\s]|_"
)


@frozen
class TokenizedText:
    """The tokens of one sentence, in order.

    Attributes:
        normalized: The sentence without case, accents and markup.
        matches: A match of the token pattern for each token.
        words: The text of each token.

    >>> tokenize("Porter à 62 000 l’accès").words
    ['porter', 'a', '62 000', "l'", 'acces']
    """

    normalized: NormalizedText
    matches: list[re.Match[str]]
    words: list[str]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where the words from `start` up to `end` stand in the original sentence."""
        return self.normalized.span(self.matches[start].start(), self.matches[end - 1].end())

    def original_text(self, start: int, end: int) -> str:
        """The words from `start` up to `end` as they were typed."""
        first, last = self.span(start, end)
        return self.normalized.original[first:last]

    def touches_previous(self, place: int) -> bool:
        """Whether the word at `place` follows the one before without a space."""
        pieces = self.matches
        return 0 < place < len(pieces) and pieces[place].start() == pieces[place - 1].end()


def tokenize(sentence: str) -> TokenizedText:
    """Split a sentence into words, numbers and signs.

    Args:
        sentence: The text as it was typed.
    """
    folded = normalize(sentence)
    pieces = list(_PIECE.finditer(folded.text))
    return TokenizedText(folded, pieces, [piece[0] for piece in pieces])
