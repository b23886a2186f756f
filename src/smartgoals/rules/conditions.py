"""Goals without a figure that can be observed all the same: every, none, and what is possible.

"All tests in tests/auth pass" is a condition over the whole of something that can be counted: the
part that meets it is a measure, and the target is all of it. "Users can reset their password" is one
yes or no: it can be observed once somebody says who tries it, and how.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from attrs import frozen

from smartgoals.reading import CueKind, Reading
from smartgoals.values.language import Language

_UNOBSERVABLE: Mapping[Language, str] = {
    "en": (
        r"grow[ns]?|grown|improv\w*|better|thriv\w*|feels?|happ\w*|valued|satisf\w*|empower\w*|engag\w*"
        r"|align\w*|comfortabl\w*|best|great|supported|attention|potential|success\w*|excel\w*"
    ),
    "fr": (
        r"grandi\w*|progress\w*|amélior\w*|mieux|épanoui\w*|heureu\w*|content\w*|satisf\w*|valoris\w*"
        r"|engag\w*|impliqu\w*|motiv\w*|à l'aise|meilleur\w*|soutenu\w*|attention|réussi\w*|bien-être"
    ),
}
"""What two witnesses would not judge alike, even of everybody."""

_WHOLE: Mapping[Language, str] = {
    "en": (
        r"^(?:(?:ensure|make sure|guarantee|hav(?:e|ing)|get(?:ting)?|keep(?:ing)?|make|see to it"
        r"|(?:(?:the|our) )?(?:aim|goal|objective|requirement)(?: is)?)(?: that| for)?\s+)?"
        r"(?:all(?! in all)|every|each|none of|not (?:a|one)(?: single)?|no(?! more\b| longer\b| one\b| matter\b))"
        r"\s+\S+\s+\S+"
        r"|^(?:fix|pass|close|answer|resolve|remove|clear|migrate|cover|upgrade|settle)\s+(?:all|every)\s+\S+"
    ),
    "fr": (
        r"^(?:(?:s'assurer|veiller à ce|faire en sorte|garantir)\s+)?(?:que\s+|qu')?"
        r"(?:tou(?:te)?s\s+(?:les|nos|mes|leurs|ses)|chaque|chacune?\s+des|aucune?|pas\s+une?\s+seule?"
        r"|la\s+totalité\s+des|l'ensemble\s+des)\s+\S+\s+\S+"
        r"|^(?:corriger|clore|résoudre|supprimer|migrer|couvrir|régler|répondre à)\s+tou(?:te)?s\s+les\s+\S+"
    ),
}
_POSSIBLE: Mapping[Language, str] = {
    "en": (
        r"^(?:be able to|(?!we\b|i\b)(?:\S+\s+){1,6}?(?:can|could|(?:is|are|will be) able to))\s+\S+"
    ),
    "fr": (
        r"^(?:que\s+|qu')?(?:être capables? de|pouvoir|savoir"
        r"|(?!on\b|nous\b|je\b)(?:\S+\s+){1,6}?(?:peut|peuvent|pourra|pourront|puisse|puissent|sait|savent|sache|sachent|saura|sauront))\s+\S+"
    ),
}


@frozen(kw_only=True)
class Condition:
    """A condition that a sentence states.

    Attributes:
        words: The words that state it.
        is_countable: Whether it is about the whole of something countable, and not one yes or no.
    """

    words: str
    is_countable: bool


def condition(reading: Reading) -> Condition | None:
    """The condition that a sentence states instead of a figure, if it states one.

    Args:
        reading: What was read in the sentence. One with a vague word states no condition.

    >>> from smartgoals.reading import read
    >>> condition(read("All tests in tests/auth pass")).is_countable
    True
    >>> condition(read("Users can reset their password without calling support")).is_countable
    False
    >>> condition(read("Every visitor feels welcome"))
    """
    if reading.language is None or reading.cues_of(CueKind.VAGUE):
        return None
    text = reading.text.strip().casefold().replace("’", "'")
    if re.search(rf"\b(?:{_UNOBSERVABLE[reading.language]})\b", text):
        return None
    for patterns, is_countable in ((_WHOLE, True), (_POSSIBLE, False)):
        found = re.search(patterns[reading.language], text)
        if found:
            return Condition(words=found.group(), is_countable=is_countable)
    return None
