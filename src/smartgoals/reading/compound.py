"""One result or two? Two can be checked apart."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, pairwise
from typing import Final

from smartgoals.reading.analysis import SentenceAnalysis
from smartgoals.reading.cue import Cue, CueKind
from smartgoals.reading.embedded_means import opens_means
from smartgoals.reading.lexicon import tags
from smartgoals.reading.quantities import Quantity

# Results in a row without an "and": "end hunger, achieve food security", "200 members, 5 clubs".

_RESULTS: Final = tags.UP | tags.DOWN | tags.KEEP | tags.REACH | tags.VAGUE
_ALSO_NOUNS: Final = frozenset(
    {"support", "score", "cover", "return", "cut", "cuts", "rise", "fall"}
    | {"drop", "gain", "slow", "limit", "better", "advance", "drive", "address"}
    | {"aim", "close", "get", "have", "be", "help"}
)
_PURPOSE: Final = frozenset({"to", "pour", "afin", "so"})
_SMALL_KINDS: Final = frozenset({"time", "times"})
_ENOUGH: Final = 12
"""Commas to look at."""


def listed_results(analysis: SentenceAnalysis) -> Iterator[Cue]:
    """The second of several results that only commas part."""
    text, head = analysis.text, analysis.predicate
    for place in islice(text.positions(tags.SIGN, head.index + 1), _ENOUGH):
        if text.word(place) not in {",", ";"} or place in analysis.date_tokens:
            continue
        if _is_result(analysis, place + 1) or _is_figure(analysis, place + 1):
            yield analysis.cue(CueKind.COMPOUND, place + 1, analysis.clause_end(place + 1))
            return


def _is_result(analysis: SentenceAnalysis, place: int) -> bool:
    """Whether a verb in the form of the first one opens a further item."""
    text, head = analysis.text, analysis.predicate
    if not head.can_be(tags.VERBS) or analysis.in_relative_clause(place):
        return False
    if head.index and text.word(head.index - 1) in _PURPOSE and head.index <= len(_PURPOSE):
        return False
    if not text.has(place, _RESULTS) or text.word(place) in _ALSO_NOUNS:
        return False
    following, first = text.word(place + 1), text.word(head.index)
    if text.language == "fr":
        return text.word(place)[-2:] in {"er", "ir", "re"} and first[-2:] in {"er", "ir", "re"}
    bare = not text.word(place).endswith(("ed", "ing", "s"))
    return bare and following.isalpha() and text.word(head.index + 1) not in {",", "and"}


def _is_figure(analysis: SentenceAnalysis, place: int) -> bool:
    """As in "1,000 followers, 5 % engagement": another thing with a figure of its own."""
    text = analysis.text
    for first, second in pairwise(analysis.roles.candidates):
        if second.start != place or second.before & (tags.FROM | tags.BASE):
            continue
        if any(opens_means(text, between) for between in range(first.start, place)):
            return False
        return _counts_noun(analysis, first.quantity) and _counts_noun(analysis, second.quantity)
    return False


def _counts_noun(analysis: SentenceAnalysis, figure: Quantity) -> bool:
    text, behind = analysis.text, figure.end
    behind += text.word(behind) in {"de", "d'", "of"}
    plain = text.word(behind).isalpha() and not text.has(behind, tags.SMALL | tags.REPEAT)
    return plain and figure.kind not in _SMALL_KINDS and not figure.modifier


_VERBS: Final = tags.VERBS & ~tags.AVOID
_CHANGES: Final = tags.UP | tags.DOWN | tags.KEEP
_LINKS: Final = frozenset({"to", "de", "d'", "a", "s'", "se", "also", "then", "aussi", "l'", "y"})
_SUBJECTS: Final = frozenset(
    {"i", "we", "it", "they", "nous", "je", "elle", "il", "on", "elles", "ils"}
)
_MODALS: Final = frozenset({"will", "shall", "should", "must", "devrait", "devra", "doit"})
_OBJECTS: Final = frozenset(
    [
        "le",
        "la",
        "les",
        "l'",
        "un",
        "une",
        "des",
        "d'",
        "du",
        "nos",
        "notre",
        "mon",
        "ma",
        "mes",
        "leur",
        "leurs",
        "a",
        "aux",
        "au",
        "ce",
        "cette",
        "toutes",
        "tous",
        "toute",
        "tout",
        "chaque",
        "son",
        "sa",
        "ses",
        "votre",
        "vos",
        "deux",
        "trois",
        "davantage",
    ]
)
_IDLE: Final = tags.SMALL | tags.LEAD | tags.UP | tags.DOWN
_FAR: Final = 8
"""Joints to look at: a goal with more is no goal."""
_BE: Final = frozenset({"is", "are", "est", "sont", "sera", "seront", "will"})
_NO_OBJECT: Final = frozenset(
    ["of", "for", "in", "and", "on", "with", "to", "by", "from", "as", "at", "or"]
)


def compound_cues(analysis: SentenceAnalysis) -> Iterator[Cue]:
    """The second result, from the word that joins it."""
    text = analysis.text
    for place in islice(text.positions(tags.AND, analysis.predicate.index + 1), _ENOUGH):
        if _is_second_subject(analysis, place):
            yield analysis.cue(CueKind.COMPOUND, place, analysis.clause_end(place + 1))
            return
        if analysis.in_relative_clause(place):
            continue
        verb = text.after(place, tags.AND)
        while text.word(verb) in _LINKS and verb < place + 4:
            verb += 1
        if _is_second_result(analysis, place, verb) or _is_second_figure(analysis, place):
            yield analysis.cue(CueKind.COMPOUND, place, analysis.clause_end(verb + 1))
            return
    yield from listed_results(analysis)


def _is_second_subject(analysis: SentenceAnalysis, joint: int) -> bool:
    """As in "and then we will …", "et elle devrait …"."""
    words = analysis.text.words
    return any(
        words[place] in _SUBJECTS and words[place + 1] in _MODALS
        for place in range(joint + 1, joint + _FAR)
    )


def _is_second_result(analysis: SentenceAnalysis, joint: int, verb: int) -> bool:
    text, head = analysis.text, analysis.predicate
    if not head.tags:
        return (text.has(head.index, tags.NE) and _goes_on(analysis, verb)) or _both_passive(
            analysis, joint
        )
    if not _goes_on(analysis, verb):
        return False
    if _has_object(analysis, joint):
        return True
    ways = tags.UP | tags.DOWN
    both = head.can_be(ways) and text.has(verb, ways)
    return both and text.word(verb) != text.word(head.index)


def _has_object(analysis: SentenceAnalysis, joint: int) -> bool:
    """Whether the first verb has something of its own, unlike "review, update and publish"."""
    text, bare = analysis.text, not analysis.text.word(analysis.predicate.index).endswith("s")
    return any(
        text.word(place)[:1].isalnum()
        and (not text.has(place, tags.VERBS) or (bare and text.word(place).endswith("s")))
        for place in range(analysis.predicate.index + 1, joint)
    )


def _is_second_figure(analysis: SentenceAnalysis, joint: int) -> bool:
    """As in "energy by 10 % and water by 15 %": another thing with a figure of its own."""
    text, figures = analysis.text, analysis.roles.candidates
    if not figures or figures[0].quantity.start > joint:
        return False
    second = next((c for c in figures if c.quantity.start > joint), None)
    if second is None or second.start - joint > _FAR:
        return False
    if any(opens_means(text, place) for place in range(figures[0].start, joint)):
        return False
    return any(
        text.word(place).isalpha() and not text.has(place, _IDLE)
        for place in range(text.after(joint, tags.AND), second.start)
    )


def _goes_on(analysis: SentenceAnalysis, place: int) -> bool:
    """Whether a word is a verb in the form of the first one, with an object of its own."""
    text, head = analysis.text, analysis.predicate
    word, first, following = text.word(place), text.word(head.index), text.word(place + 1)
    known = text.has(place, _VERBS)
    if text.word(place - 1) in {"while", "whilst", "en"}:
        return text.has(place, _CHANGES) and word.endswith(("ing", "ant"))
    if text.language == "fr":
        infinitive = word[-2:] in {"er", "ir", "re"}
        if infinitive and len(word) > len("mer"):
            return known or following in _OBJECTS
        return known and (word[-3:] == first[-3:] or following in {"de", "du", "d'", "des"})
    if not known or not following.isalnum() or following in _NO_OBJECT:
        return False
    return not word.endswith(("ed", "ing", "s")) or word[-2:] == first[-2:]


def _both_passive(analysis: SentenceAnalysis, joint: int) -> bool:
    """As in "The policy is updated and a process is established"."""
    words, end = analysis.text.words, analysis.clause_end(joint + 1)
    return any(w in _BE for w in words[analysis.predicate.index : joint]) and any(
        w in _BE for w in words[joint + 2 : end]
    )
