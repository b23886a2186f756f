"""What is counted, in whose hands it lies, and in which unit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smartgoals.reading.lexicon import tags
from smartgoals.reading.lexicon.function_words import (
    ADVERB_ENDINGS,
    CHANGE_PREPOSITIONS,
    DETERMINERS,
    EMPTY_NOUNS,
    FINITE_ENDINGS,
    FRENCH_INFINITIVES,
    FRENCH_OF,
    IS,
    MODALS,
    MORE_OR_FEWER,
    NOUN_PREPOSITIONS,
    NOUNS_TOO,
    TOTALS,
)
from smartgoals.reading.main_predicate import is_bare
from smartgoals.reading.means import opens_means
from smartgoals.reading.normalize import normalize_spacing

if TYPE_CHECKING:
    from smartgoals.reading.analysis import SentenceAnalysis
    from smartgoals.reading.quantities import Quantity
    from smartgoals.reading.roles import QuantityRoles
    from smartgoals.reading.tagging import TaggedText

_STOPS: Final = frozenset({",", ".", ";", ":", "(", ")", '"', "!", "?", "|", "/", "[", "]"})
_VERBS: Final = tags.VERBS & ~tags.AVOID
_CHANGES: Final = tags.UP | tags.DOWN | tags.MOVE
_FIGURES: Final = tags.DIGITS | tags.NUMBER | tags.TENS
_JOINTS: Final = tags.AND | tags.OR
_STOPPING: Final = (
    tags.SMALL | tags.LEAD | tags.THROUGH | tags.MEASURE_END | tags.REPEAT | _JOINTS | _CHANGES
)
"""What a word may be before which a measure ends."""
_OF_FIGURES: Final = tags.LEAST | tags.MOST | tags.FROM | tags.TO | tags.CHANGED
_MOST_VERBS: Final = 4
_LONGEST_UNIT: Final = 3


def measure_of(analysis: SentenceAnalysis, taken: frozenset[int], start: int = 0) -> str | None:
    """The words that would stand on the chart: the first run that is left for them.

    Left out are the verb, figures, dates, purposes and means, articles at its ends, "number of", a
    frequency, and what it is compared with. Where the subject is what changes ("the error rate
    falls"), the subject is the measure.

    Args:
        analysis: The sentence and what was made out about it.
        taken: Tokens of figures, dates and purposes.
        start: Where the goal begins, behind its labels.
    """
    text, predicate = analysis.text, analysis.predicate
    if not predicate.tags:
        return _first_run(text, predicate.index, taken)
    figures = taken - analysis.date_tokens
    if any(
        text.has(index, _FIGURES) and index in figures for index in range(start, predicate.index)
    ):
        return _first_run(text, start, taken)
    behind = _behind_verbs(text, predicate.index)
    subject = None
    if predicate.can_be(_CHANGES) and (behind in taken or behind >= text.size):
        subject = _first_run(text, start, taken | {*range(predicate.index, text.size)})
    return subject or _first_run(text, behind, taken)


def _behind_verbs(text: TaggedText, index: int) -> int:
    """Behind the verb and the verbs it is joined to: "keep and win", "étudier et documenter"."""
    behind = _behind_verb(text, index)
    for _ in range(_MOST_VERBS):
        joint = behind
        if text.word(joint) == "," or text.has(joint, _JOINTS):
            joint += 1
        if joint == behind or not text.has(joint, _VERBS) or text.has(joint, tags.FUZZY):
            break
        behind = _behind_verb(text, joint)
    return behind


def _behind_verb(text: TaggedText, index: int) -> int:
    lengths = [length for length, mask in text.tag_sets[index].lengths if mask & tags.VERBS]
    return index + max(lengths, default=1)


def _first_run(text: TaggedText, place: int, taken: frozenset[int]) -> str | None:
    """The first run of free words that names something."""
    while place < text.size:
        start = place
        while start < text.size and start not in taken and _is_empty(text, start):
            start = _behind_empty(text, start)
        end = start
        while (
            end < text.size
            and end not in taken
            and not (
                (
                    text.masks[end] & _STOPPING
                    or not text.words[end].isalpha()
                    or text.words[end] in IS
                )
                and _stops(text, end, start)
            )
        ):
            end += 1
        stop = _without_tail(text, start, end)
        if _names(text, start, stop):
            return normalize_spacing(text.tokens.original_text(start, stop))
        if opens_means(text, end):
            break
        place = max(end, start) + 1
    return None


def _behind_empty(text: TaggedText, index: int) -> int:
    if _is_change_of(text, index):
        return index + 2
    return max(index + 1, text.after(index, tags.STOP_PHRASE))


def _names(text: TaggedText, start: int, stop: int) -> bool:
    """Whether words name something: more than numbers, signs and "a rise" alone."""
    return any(
        text.word(index)[:1].isalpha() and not _is_bare_change(text, index, start, stop)
        for index in range(start, stop)
    )


def _is_bare_change(text: TaggedText, index: int, start: int, stop: int) -> bool:
    """As in "une hausse" and "fewer": nothing is named yet."""
    bare = tags.UP | tags.DOWN | tags.FEWER | tags.MORE | tags.GOAL_NOUN
    return stop - start == 1 and text.has(index, bare)


def _is_change_of(text: TaggedText, index: int) -> bool:
    """As in "increase in", "hausse de", "target of"."""
    named = text.has(index, tags.UP | tags.DOWN | tags.GOAL_NOUN)
    return named and text.word(index + 1) in CHANGE_PREPOSITIONS


def _is_empty(text: TaggedText, index: int) -> bool:
    """Whether a word at the start of a measure says nothing about it."""
    word = text.word(index)
    following = text.word(index + 1)
    empty = word in EMPTY_NOUNS and not (following.isalpha() and following not in NOUN_PREPOSITIONS)
    if not word[0].isalnum() or empty or word in TOTALS or _is_change_of(text, index):
        return True
    if text.word(index + 1) == "-" and text.tokens.touches_previous(index + 1):
        return False
    if _is_step(text, index):
        return False
    if text.has(index, tags.SMALL | tags.DIGITS):
        return True
    if text.has(index, tags.COMPARATIVE | tags.FEWER | tags.MORE):
        return word in MORE_OR_FEWER
    determined = following in DETERMINERS and following not in NOUN_PREPOSITIONS
    return word.endswith(ADVERB_ENDINGS) and determined


def _is_step(text: TaggedText, index: int) -> bool:
    """As in "10 000 pas": not the negation."""
    return text.word(index) == "pas" and index > 0 and text.has(index - 1, _FIGURES)


def _stops(text: TaggedText, index: int, start: int) -> bool:
    """Whether a measure ends before a word."""
    word = text.word(index)
    apart = not text.tokens.touches_previous(index)
    if word in _STOPS or (opens_means(text, index) and (apart or text.word(index - 1) != "-")):
        return True
    if index == start:
        return False
    if text.has(index, _JOINTS):
        return _is_second(text, index)
    if text.has(index, tags.REPEAT) and not text.has(index, tags.MEASURE_END):
        return _is_rate(text, index)
    return (
        text.has(index, tags.MEASURE_END)
        or word in MODALS
        or (word == "-" and apart and not text.tokens.touches_previous(index + 1))
        or _is_infinitive(text, index)
        or _is_finite(text, index)
    )


def _is_rate(text: TaggedText, index: int) -> bool:
    """As in "lunches per day", "errors per 1,000 lines"."""
    behind = text.after(index, tags.REPEAT)
    share = text.has(behind, tags.DIGITS) and not text.has(behind + 1, tags.PERCENT)
    return share or text.has(behind, tags.TIME | tags.PERIOD)


def _is_infinitive(text: TaggedText, index: int) -> bool:
    """As in "collaboration to develop skills", but not in "staff to cycle to work"."""
    if text.word(index) != "to" or not text.has(index + 1, _VERBS):
        return False
    carried = text.has(index - 1, tags.PEOPLE) or "to" in text.words[max(0, index - 4) : index]
    return not carried and text.word(index + 1) not in NOUNS_TOO


def _is_finite(text: TaggedText, index: int) -> bool:
    """Whether the subject ends here: "the error rate falls below", "la part est de"."""
    if text.has(index, _CHANGES) and not text.has(index - 1, tags.SMALL):
        finite = text.word(index).endswith(FINITE_ENDINGS) or text.word(index - 1).endswith("s")
        return finite and text.has(index + 1, _OF_FIGURES)
    return text.word(index) in IS and text.has(index + 1, _FIGURES | _OF_FIGURES)


def _is_second(text: TaggedText, joint: int) -> bool:
    """Whether another verb or figure follows an "and" rather than another noun."""
    following = text.after(joint, tags.AND) if text.has(joint, tags.AND) else joint + 1
    if text.has(following, _FIGURES):
        return True
    if not text.has(following, _VERBS) or text.word(following) in NOUNS_TOO:
        return False
    if text.language == "fr":
        return text.word(following).endswith(FRENCH_INFINITIVES)
    return is_bare(text.word(following))


def _without_tail(text: TaggedText, start: int, end: int) -> int:
    """The end of a measure without small words and signs behind its last noun."""
    while end > start and (
        not text.word(end - 1)[0].isalnum()
        or (
            text.has(end - 1, tags.SMALL)
            and not _is_hyphened(text, end - 1)
            and not _is_step(text, end - 1)
        )
    ):
        end -= 1
    return end


def _is_hyphened(text: TaggedText, index: int) -> bool:
    return text.word(index - 1) == "-" and text.tokens.touches_previous(index)


def unit_of(text: TaggedText, aim: QuantityRoles, figure: Quantity) -> str | None:
    """The unit of a figure; for a count the words that follow it."""
    if figure.unit is not None:
        return figure.unit
    paired = aim.value is not None and aim.baseline is not None
    contexts = (aim.value, None if paired else aim.change, aim.baseline)
    other = next((c.quantity.unit for c in contexts if c and c.quantity.unit), None)
    if other is not None:
        return other
    for context in contexts:
        if context is not None and (noun := _noun_after(text, context.quantity.end)):
            return noun
    return None


def _noun_after(text: TaggedText, place: int) -> str | None:
    start = place + (text.word(place) in FRENCH_OF)
    end = start
    while (
        end < start + _LONGEST_UNIT
        and text.word(end)[:1].isalpha()
        and not text.has(end, tags.SMALL)
    ):
        end += 1
    return normalize_spacing(text.tokens.original_text(start, end)) if end > start else None


def audience_of(text: TaggedText) -> str | None:
    """The people the sentence is about: the first that it names."""
    place = text.first(tags.PEOPLE, 0)
    return (
        None
        if place is None
        else normalize_spacing(text.tokens.original_text(place, text.after(place, tags.PEOPLE)))
    )
