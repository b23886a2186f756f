"""Conditions: goals without a figure that can be observed all the same.

"All tests in tests/auth pass" is a condition over something that can be counted: the part that
meets it is a measure, and the target is all of it. "Users can reset their password" is a single yes
or no: it can be observed once it is said who tries it, and how.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from smartgoals.model.objective import Objective
from smartgoals.reading import CueKind, Reading
from smartgoals.rules.context import Context
from smartgoals.values.frozen import frozen
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
        r"(?:all(?! in all)|every|each|none of|not (?:a|one)(?: single)?|no(?! more\b| longer\b| one\b| matter\b)\s+\S+)"
        r"\s+\S+\s+\S+"
        r"|^(?:fix|pass|close|answer|resolve|remove|clear|migrate|cover|upgrade|settle)\s+(?:all|every)\s+\S+"
    ),
    "fr": (
        r"^(?:(?:s'assurer|veiller à ce|faire en sorte|garantir)\s+)?(?:que\s+|qu')?"
        r"(?:tou(?:te)?s\s+(?:les|nos|mes|leurs|ses)|chaque|chacune?\s+des|aucune?\s+\S+|pas\s+une?\s+seule?"
        r"|la\s+totalité\s+des|l'ensemble\s+des)\s+\S+\s+\S+"
        r"|^(?:corriger|clore|résoudre|supprimer|migrer|couvrir|régler|répondre à)\s+tou(?:te)?s\s+les\s+\S+"
    ),
}
_POSSIBLE: Mapping[Language, str] = {
    "en": (
        r"^(?:be able to|(?!we\b|i\b)(?:\S+\s+){1,6}?(?:can|could|(?:is|are|will be) able to))\s+\S+"
        r"|^(?:\S+\s+){1,5}?(?:passes|compiles|(?:reports?|shows?|contains?|has|have)\s+no)\b"
    ),
    "fr": (
        r"^(?:que\s+|qu')?(?:être capables? de|pouvoir|savoir"
        r"|(?!on\b|nous\b|je\b)(?:\S+\s+){1,6}?(?:peut|peuvent|pourra|pourront|puisse|puissent|sait|savent|sache|sachent|saura|sauront))\s+\S+"
        r"|^(?:\S+\s+){1,5}?(?:passe|compile|ne\s+(?:signale|affiche|contient|comporte)\s+aucune?)\b"
    ),
}


_ABSTRACT: Mapping[Language, str] = {
    "en": (
        r"accessibility|agility|attractiveness|awareness|cohesion|collaboration|communication|complexity|confidence"
        r"|creativity|culture|efficiency|engagement|excellence|growth|happiness|image|impact|influence"
        r"|innovation|knowledge|morale|motivation|performance|potential|presence|profile|quality"
        r"|reputation|resilience|safety|satisfaction|skills|standards|stress|sustainability|synerg(?:y|ies)|transparency|trust|value"
        r"|visibility|well-?being|(?:sustainab|steadi|rapid|organical|significant|substantial)ly$"
    ),
    "fr": (
        r"accessibilité|agilité|assurance|attractivité|autonomie|bien-être|cohésion|collaboration"
        r"|communication|complexité|compétences|confiance|connaissances|créativité|culture|durabilité|efficacité"
        r"|engagement|excellence|image|impact|influence|innovation|moral|motivation|notoriété|performance"
        r"|potentiel|présence|qualité|rayonnement|réputation|résilience|satisfaction|sécurité|sérénité|stress|synergies?"
        r"|transparence|valeur|visibilité|durablement$"
    ),
}
"""Nouns of which nobody can say how many there are: more of them is no change that can be seen."""


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


def is_abstract(reading: Reading) -> bool:
    """Whether a sentence wants more or less of something that can be neither counted nor seen.

    Args:
        reading: What was read in the sentence.

    >>> from smartgoals.reading import read
    >>> is_abstract(read("Increase engagement")), is_abstract(read("Increase the takings"))
    (True, False)
    """
    if reading.language is None or reading.measure is None:
        return True
    nouns = rf"\b(?:{_ABSTRACT[reading.language]})\b"
    return re.search(nouns, reading.measure.casefold().replace("’", "'")) is not None


def is_end_state(objective: Objective, context: Context) -> bool:
    """Whether a statement with "no" or "none" describes an observable state.

    "No order leaves late" is reached or not; "no more endless meetings" only says what should stop.

    Args:
        objective: The objective.
        context: The check.
    """
    found = condition(context.reading(objective.statement))
    return found is not None and found.is_countable
