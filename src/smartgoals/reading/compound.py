"""Two results in one sentence, each of which can be checked apart.

Two verbs with an object each, two figures with a noun each, two outcomes of one verb, two subjects,
or two numbered goals. A pair of words for one thing ("protect and preserve") is one result.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, pairwise
from typing import Final

from smartgoals.reading.analysis import SentenceAnalysis
from smartgoals.reading.coordination import joins_comparatives, joins_outcomes
from smartgoals.reading.lexicon import tags
from smartgoals.reading.lexicon.function_words import (
    BEFORE_SECOND_VERB,
    DETERMINERS,
    DOWNWARD,
    FRENCH_INFINITIVES,
    FRENCH_OBJECTS,
    GERUND_ENDINGS,
    GERUND_LINKS,
    IS,
    MODALS,
    NOT_OBJECTS,
    NOUN_PREPOSITIONS,
    NOUNS_TOO,
    OBJECT_CLITICS,
    OBJECT_PRONOUNS,
    PARTICLES,
    PHRASAL,
    PURPOSE_WORDS,
    SUBJECT_PRONOUNS,
    THAT_WORDS,
    TO_WORDS,
    UPWARD,
)
from smartgoals.reading.main_predicate import is_bare, is_verb_by_form
from smartgoals.reading.means import opens_means
from smartgoals.reading.quantities import Quantity
from smartgoals.reading.reading import Cue, CueKind
from smartgoals.reading.tagging import TaggedText

# Results in a row without an "and": "end hunger, achieve food security", "200 members, 5 clubs".

_RESULTS: Final = tags.UP | tags.DOWN | tags.KEEP | tags.REACH | tags.VAGUE | tags.MOVE
_PARTING: Final = frozenset({",", ";", ".", "/", ":", ")"})
_NUMBERING: Final = frozenset({":", ")"})
_SMALL_KINDS: Final = frozenset({"time", "times"})
_NEAR: Final = 4
_ENOUGH: Final = 12
"""Commas to look at."""


def listed_results(analysis: SentenceAnalysis) -> Iterator[Cue]:
    """The second of several results that only commas part."""
    text, head = analysis.text, analysis.predicate
    signs = (place for place in range(head.index + 1, text.size) if text.word(place) in _PARTING)
    for place in islice(signs, _ENOUGH):
        if place in analysis.date_tokens:
            continue
        if text.word(place) in _NUMBERING:
            start = _numbered_from(analysis, place)
        elif _parts(analysis, place):
            start = place + 1
        else:
            start = None
        if start is not None:
            yield analysis.cue(CueKind.COMPOUND, start, analysis.clause_end(place + 1))
            return


def _parts(analysis: SentenceAnalysis, place: int) -> bool:
    """Whether a result of its own stands behind a sign."""
    text, head, sign = analysis.text, analysis.predicate, analysis.text.word(place)
    if sign in {"/", ";"} and _goes_on(analysis, place + 1):
        return _has_object(analysis, place)
    if sign == "," and (
        joins_comparatives(analysis, place)
        or _counts_on(analysis, place)
        or _adds_verb(analysis, place)
    ):
        return True
    if sign in {".", "/"}:
        way = head.can_be(_WAYS) and text.has(place + 1, _WAYS)
        return way and _is_result(analysis, place + 1)
    return _is_result(analysis, place + 1) or _is_figure(analysis, place + 1)


def _adds_verb(analysis: SentenceAnalysis, place: int) -> bool:
    """As in "lower the temperature, space out the cycles": another act with an object of its own."""
    text, head, verb = analysis.text, analysis.predicate, place + 1
    behind = verb + 1 + (text.word(verb + 1) in PARTICLES)
    owned = text.word(behind) in DETERMINERS and not analysis.in_relative_clause(verb)
    return owned and head.can_be(_CHANGES | tags.VAGUE) and _goes_on(analysis, verb)


def _counts_on(analysis: SentenceAnalysis, place: int) -> bool:
    """As in "deliver 12 homes, refurbish 30", "livrer 12 logements, en réhabiliter 30"."""
    text, verb = analysis.text, place + 1
    verb += text.word(verb) in BEFORE_SECOND_VERB
    figures = {context.quantity.start for context in analysis.roles.candidates}
    counted = verb + 1 in figures and any(start < place for start in figures)
    return counted and analysis.predicate.tags != 0 and _goes_on(analysis, verb)


def _numbered_from(analysis: SentenceAnalysis, place: int) -> int | None:
    """Where a second numbered goal begins: "Goal 2:", "2)"; None where there is none."""
    text = analysis.text
    if not text.has(place - 1, tags.DIGITS) or place + 1 >= text.size:
        return None
    if text.word(place) == ")":
        opened = text.word(place - 2) == "(" or not text.word(0)[:1].isdigit()
        return None if opened else place - 1
    return place - 2 if text.has(place - 2, tags.LABEL_NOUN | tags.GOAL_NOUN) else None


def _is_result(analysis: SentenceAnalysis, place: int) -> bool:
    """Whether a verb in the form of the first one opens a further item."""
    text, head = analysis.text, analysis.predicate
    if not head.can_be(tags.VERBS) or analysis.in_relative_clause(place):
        return False
    if head.index and text.word(head.index - 1) in PURPOSE_WORDS and head.index <= _NEAR:
        return False
    if not text.has(place, _RESULTS) or text.word(place) in NOUNS_TOO:
        return False
    following, first = text.word(place + 1), text.word(head.index)
    if text.language == "fr":
        return text.word(place).endswith(FRENCH_INFINITIVES) and first.endswith(FRENCH_INFINITIVES)
    bare = is_bare(text.word(place))
    return bare and following.isalpha() and text.word(head.index + 1) not in {",", "and"}


def _is_figure(analysis: SentenceAnalysis, place: int) -> bool:
    """As in "1,000 followers, 5 % engagement": another thing with a figure of its own."""
    text = analysis.text
    for first, second in pairwise(analysis.roles.candidates):
        if not _starts_item(analysis, place, second.start) or second.before & (
            tags.FROM | tags.BASE
        ):
            continue
        if any(opens_means(text, between) for between in range(first.start, place)):
            return False
        return second.start != place or _count_apart(
            analysis, first.quantity, second.quantity, place
        )
    return False


def _starts_item(analysis: SentenceAnalysis, place: int, start: int) -> bool:
    """Whether a figure opens an item, or what changes by it does: "complaints down 20 %"."""
    text = analysis.text
    if start == place:
        return True
    if not place < start <= place + _NEAR or not text.word(place).isalpha():
        return False
    changed = text.first(tags.UP | tags.DOWN | tags.FEWER | tags.MORE, place + 1, start + 1)
    moved = (UPWARD | DOWNWARD) & set(text.words[place + 1 : start + 1])
    return not text.has(place, tags.SMALL | tags.VERBS) and (changed is not None or bool(moved))


_VERBS: Final = tags.VERBS & ~tags.AVOID
_CHANGES: Final = tags.UP | tags.DOWN | tags.KEEP
_WAYS: Final = tags.UP | tags.DOWN
_IDLE: Final = tags.SMALL | tags.LEAD | tags.UP | tags.DOWN
_FAR: Final = 8
"""Joints to look at: a goal with more is no goal."""


def compound_cues(analysis: SentenceAnalysis) -> Iterator[Cue]:
    """The second result, from the word that joins it."""
    text = analysis.text
    for place in islice(text.positions(tags.AND | tags.OR, analysis.predicate.index + 1), _ENOUGH):
        if _is_second_subject(analysis, place):
            yield analysis.cue(CueKind.COMPOUND, place, analysis.clause_end(place + 1))
            return
        if analysis.in_relative_clause(place) or _is_inside(analysis, place):
            continue
        verb = text.after(place, tags.AND) if text.has(place, tags.AND) else place + 1
        while text.word(verb) in BEFORE_SECOND_VERB and verb < place + 4:
            verb += 1
        second = _is_second_result(analysis, place, verb)
        figured = _is_second_figure(analysis, place)
        if text.has(place, tags.OR):
            both = analysis.predicate.can_be(_CHANGES) and text.has(verb, _CHANGES)
            compound = second and (figured or both)
        else:
            compound = (
                second
                or figured
                or joins_outcomes(analysis, place)
                or joins_comparatives(analysis, place)
            )
        if compound:
            yield analysis.cue(CueKind.COMPOUND, place, analysis.clause_end(verb + 1))
            return
    yield from listed_results(analysis)


def _is_inside(analysis: SentenceAnalysis, joint: int) -> bool:
    """Whether a joint belongs to a means, a span or a pair of infinitives.

    As in "by opening late and cutting prices", "between the first and second visit", "to relieve and
    green the centre".
    """
    text, behind = analysis.text, joint + 1
    start = analysis.predicate.index + 1
    near = range(max(start, joint - _NEAR), joint)
    parts = any(mask & tags.FRACTION for _, mask in text.ending(joint))
    ordinal = text.has(joint - 1, tags.ORDINAL) and not parts
    if ordinal or any(text.has(place, tags.RANGE) for place in near):
        return True
    if joint - 2 >= start and text.word(joint - 2) in TO_WORDS:
        return is_bare(text.word(joint - 1)) and not text.has(joint - 1, tags.PEOPLE)
    if not text.word(behind + (text.word(behind) in GERUND_LINKS)).endswith(GERUND_ENDINGS):
        return False
    return any(opens_means(text, place) for place in range(start, joint))


def _is_second_subject(analysis: SentenceAnalysis, joint: int) -> bool:
    """As in "and then we will …", "et elle devrait …", "que … et que …"."""
    words = analysis.text.words
    if words[0] in THAT_WORDS and words[joint + 1] in THAT_WORDS:
        return True
    return any(
        words[place] in SUBJECT_PRONOUNS and words[place + 1] in MODALS
        for place in range(joint + 1, joint + _FAR)
    )


def _is_second_result(analysis: SentenceAnalysis, joint: int, verb: int) -> bool:
    text, head = analysis.text, analysis.predicate
    if not head.tags and not text.has(head.index, tags.FACTOR | tags.SPLIT):
        return (text.has(head.index, tags.NE) and _goes_on(analysis, verb)) or _both_passive(
            analysis, joint
        )
    if not _goes_on(analysis, verb) or _is_of_the_same(text, verb):
        return False
    if _has_object(analysis, joint):
        return True
    ways = tags.UP | tags.DOWN
    both = head.can_be(ways) and text.has(verb, ways)
    return both and text.word(verb) != text.word(head.index)


def _is_of_the_same(text: TaggedText, verb: int) -> bool:
    """As in "and keep it there", "et l'y maintenir": the second verb has the first one's object."""
    return text.word(verb + 1) in OBJECT_PRONOUNS or text.word(verb - 1) in OBJECT_CLITICS


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
    later = [c for c in figures if c.quantity.start > joint]
    second = next(iter(later), None)
    if second is None or second.start - joint > _FAR:
        return False
    if figures[0].before & second.before & tags.FROM and any(c.before & tags.TO for c in later):
        return True
    if any(opens_means(text, place) for place in range(figures[0].start, joint)):
        return False
    start = text.after(joint, tags.AND)
    between = range(start, second.start)
    if any(text.word(place).isalpha() and not text.has(place, _IDLE) for place in between):
        return True
    return start in {second.start, second.quantity.start} and _count_apart(
        analysis, figures[0].quantity, second.quantity, joint
    )


def _count_apart(analysis: SentenceAnalysis, first: Quantity, second: Quantity, joint: int) -> bool:
    """As in "70 % of cases closed and 40 % appealed", but not "40 % by 2030 and 80 % by 2050"."""
    named, other = _noun(analysis, first, joint), _noun(analysis, second, analysis.text.size)
    return bool(named and other) and named != other


def _noun(analysis: SentenceAnalysis, quantity: Quantity, stop: int) -> list[str]:
    """The words of what a quantity counts; none where it has none of its own."""
    text, behind = analysis.text, quantity.end
    while text.word(behind) in NOUN_PREPOSITIONS | DETERMINERS:
        behind += 1
    plain = text.word(behind).isalpha() and not text.has(behind, tags.SMALL | tags.REPEAT)
    counted = quantity.kind not in _SMALL_KINDS and not quantity.modifier
    if not plain or not counted:
        return []
    end = behind
    while end < min(behind + _NEAR, stop) and text.word(end).isalpha():
        if text.has(end, tags.SMALL) or end in analysis.date_tokens:
            break
        end += 1
    return text.words[behind:end]


def _goes_on(analysis: SentenceAnalysis, place: int) -> bool:
    """Whether a word is a verb in the form of the first one, with an object of its own."""
    text, head = analysis.text, analysis.predicate
    word, first, following = text.word(place), text.word(head.index), text.word(place + 1)
    known = text.has(place, _VERBS | tags.FACTOR) or is_verb_by_form(text, place)
    if text.word(place - 1) in GERUND_LINKS:
        return text.has(place, _CHANGES) and word.endswith(GERUND_ENDINGS)
    if text.language == "fr":
        infinitive = word.endswith(FRENCH_INFINITIVES)
        if infinitive and len(word) > len("mer"):
            return (
                known
                or following in FRENCH_OBJECTS
                or (following[:1].isdecimal() and not text.has(place, tags.BASE | tags.SMALL))
            )
        return known and (word[-3:] == first[-3:] or following in NOUN_PREPOSITIONS)
    if following in PHRASAL and text.has(place + 2, tags.NUMBER | tags.DIGITS):
        following = text.word(place + 2)
    if not known or not following[:1].isalnum() or following in NOT_OBJECTS:
        return False
    return is_bare(word) or word[-2:] == first[-2:]


def _both_passive(analysis: SentenceAnalysis, joint: int) -> bool:
    """As in "The policy is updated and a process is established"."""
    words, end = analysis.text.words, analysis.clause_end(joint + 1)
    return any(w in IS for w in words[analysis.predicate.index : joint]) and any(
        w in IS for w in words[joint + 2 : end]
    )
