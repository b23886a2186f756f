"""The sentences of an answer, and the way back to its text."""

from __future__ import annotations

import re
from collections.abc import Iterable

from attrs import frozen

from smartgoals.coaching.lexicon import statements

_ENDS = re.compile(
    rf"(?<=[.!?…]){statements.AFTER_NO_TITLE}\s+(?=\S)|(?<=\.\.\.)\s*(?=\S)|(?<=…)\s*(?=\S)|(?<=\?)\s+"
)


@frozen
class Sentences:
    """A text in sentences.

    Attributes:
        parts: The sentences in order, each with its closing mark.
        separators: What stands between them.
    """

    parts: tuple[str, ...]
    separators: tuple[str, ...]

    def joined(self, kept: Iterable[str]) -> str:
        """What was kept of each sentence as one text again; empty sentences leave no trace.

        Args:
            kept: One text for each sentence, in order.
        """
        result = ""
        for place, text in enumerate(kept):
            if text:
                result += (self.separators[place - 1] if result else "") + text
        return result


def sentences(text: str) -> Sentences:
    """Split a text at the ends of its sentences; titles, initials and list numbers are none.

    Args:
        text: What was said.

    >>> sentences("Ask M. Touton. He knows.").parts
    ('Ask M. Touton.', 'He knows.')
    """
    parts: list[str] = []
    separators: list[str] = []
    start = 0
    for end in _ENDS.finditer(text.strip()):
        parts.append(text.strip()[start : end.start()])
        separators.append(". " if parts[-1].endswith((".", "!", "?")) else " ")
        start = end.end()
    return Sentences((*parts, text.strip()[start:]), tuple(separators))
