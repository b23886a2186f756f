"""One result or two? Two can be checked apart."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, pairwise
from typing import Final

from smartgoals.reading.analysis import Scene
from smartgoals.reading.cue import Cue, CueKind
from smartgoals.reading.hidden_means import opens_means
from smartgoals.reading.lexicon import senses
from smartgoals.reading.quantities import Figure

# Results in a row without an "and": "end hunger, achieve food security", "200 members, 5 clubs".

_RESULTS: Final = senses.UP | senses.DOWN | senses.KEEP | senses.REACH | senses.VAGUE
_ALSO_NOUNS: Final = frozenset(
    {"support", "score", "cover", "return", "cut", "cuts", "rise", "fall"}
    | {"drop", "gain", "slow", "limit", "better", "advance", "drive", "address"}
    | {"aim", "close", "get", "have", "be", "help"}
)
_PURPOSE: Final = frozenset({"to", "pour", "afin", "so"})
_SMALL_KINDS: Final = frozenset({"time", "times"})
_ENOUGH: Final = 12
"""Commas to look at."""


def listed_results(scene: Scene) -> Iterator[Cue]:
    """The second of several results that only commas part."""
    text, head = scene.text, scene.head
    for place in islice(text.places(senses.SIGN, head.place + 1), _ENOUGH):
        if text.word(place) not in {",", ";"} or place in scene.dated:
            continue
        if _is_result(scene, place + 1) or _is_figure(scene, place + 1):
            yield scene.cue(CueKind.COMPOUND, place + 1, scene.clause_end(place + 1))
            return


def _is_result(scene: Scene, place: int) -> bool:
    """Whether a verb in the form of the first one opens a further item."""
    text, head = scene.text, scene.head
    if not head.can_be(senses.VERBS) or scene.in_relative_clause(place):
        return False
    if head.place and text.word(head.place - 1) in _PURPOSE and head.place <= len(_PURPOSE):
        return False
    if not text.has(place, _RESULTS) or text.word(place) in _ALSO_NOUNS:
        return False
    following, first = text.word(place + 1), text.word(head.place)
    if text.language == "fr":
        return text.word(place)[-2:] in {"er", "ir", "re"} and first[-2:] in {"er", "ir", "re"}
    bare = not text.word(place).endswith(("ed", "ing", "s"))
    return bare and following.isalpha() and text.word(head.place + 1) not in {",", "and"}


def _is_figure(scene: Scene, place: int) -> bool:
    """As in "1,000 followers, 5 % engagement": another thing with a figure of its own."""
    text = scene.text
    for first, second in pairwise(scene.aim.figures):
        if second.start != place or second.before & (senses.FROM | senses.BASE):
            continue
        if any(opens_means(text, between) for between in range(first.start, place)):
            return False
        return _counts_noun(scene, first.figure) and _counts_noun(scene, second.figure)
    return False


def _counts_noun(scene: Scene, figure: Figure) -> bool:
    text, behind = scene.text, figure.end
    behind += text.word(behind) in {"de", "d'", "of"}
    plain = text.word(behind).isalpha() and not text.has(behind, senses.SMALL | senses.REPEAT)
    return plain and figure.kind not in _SMALL_KINDS and not figure.modifier


_VERBS: Final = senses.VERBS & ~senses.AVOID
_CHANGES: Final = senses.UP | senses.DOWN | senses.KEEP
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
_IDLE: Final = senses.SMALL | senses.LEAD | senses.UP | senses.DOWN
_FAR: Final = 8
"""Joints to look at: a goal with more is no goal."""
_BE: Final = frozenset({"is", "are", "est", "sont", "sera", "seront", "will"})
_NO_OBJECT: Final = frozenset(
    ["of", "for", "in", "and", "on", "with", "to", "by", "from", "as", "at", "or"]
)


def compound(scene: Scene) -> Iterator[Cue]:
    """The second result, from the word that joins it."""
    text = scene.text
    for place in islice(text.places(senses.AND, scene.head.place + 1), _ENOUGH):
        if _is_second_subject(scene, place):
            yield scene.cue(CueKind.COMPOUND, place, scene.clause_end(place + 1))
            return
        if scene.in_relative_clause(place):
            continue
        verb = text.after(place, senses.AND)
        while text.word(verb) in _LINKS and verb < place + 4:
            verb += 1
        if _is_second_result(scene, place, verb) or _is_second_figure(scene, place):
            yield scene.cue(CueKind.COMPOUND, place, scene.clause_end(verb + 1))
            return
    yield from listed_results(scene)


def _is_second_subject(scene: Scene, joint: int) -> bool:
    """As in "and then we will …", "et elle devrait …"."""
    words = scene.text.words
    return any(
        words[place] in _SUBJECTS and words[place + 1] in _MODALS
        for place in range(joint + 1, joint + _FAR)
    )


def _is_second_result(scene: Scene, joint: int, verb: int) -> bool:
    text, head = scene.text, scene.head
    if not head.senses:
        return (text.has(head.place, senses.NE) and _goes_on(scene, verb)) or _both_passive(
            scene, joint
        )
    if not _goes_on(scene, verb):
        return False
    if _has_object(scene, joint):
        return True
    ways = senses.UP | senses.DOWN
    both = head.can_be(ways) and text.has(verb, ways)
    return both and text.word(verb) != text.word(head.place)


def _has_object(scene: Scene, joint: int) -> bool:
    """Whether the first verb has something of its own, unlike "review, update and publish"."""
    text, bare = scene.text, not scene.text.word(scene.head.place).endswith("s")
    return any(
        text.word(place)[:1].isalnum()
        and (not text.has(place, senses.VERBS) or (bare and text.word(place).endswith("s")))
        for place in range(scene.head.place + 1, joint)
    )


def _is_second_figure(scene: Scene, joint: int) -> bool:
    """As in "energy by 10 % and water by 15 %": another thing with a figure of its own."""
    text, figures = scene.text, scene.aim.figures
    if not figures or figures[0].figure.start > joint:
        return False
    second = next((c for c in figures if c.figure.start > joint), None)
    if second is None or second.start - joint > _FAR:
        return False
    if any(opens_means(text, place) for place in range(figures[0].start, joint)):
        return False
    return any(
        text.word(place).isalpha() and not text.has(place, _IDLE)
        for place in range(text.after(joint, senses.AND), second.start)
    )


def _goes_on(scene: Scene, place: int) -> bool:
    """Whether a word is a verb in the form of the first one, with an object of its own."""
    text, head = scene.text, scene.head
    word, first, following = text.word(place), text.word(head.place), text.word(place + 1)
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


def _both_passive(scene: Scene, joint: int) -> bool:
    """As in "The policy is updated and a process is established"."""
    words, end = scene.text.words, scene.clause_end(joint + 1)
    return any(w in _BE for w in words[scene.head.place : joint]) and any(
        w in _BE for w in words[joint + 2 : end]
    )
