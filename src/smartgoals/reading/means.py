"""Whether a sentence asks for an end, or for something to be done or made.

The verb and its object decide together (the frame): to launch a website is a means, to create calmer
mornings an end, to train forty guides a count of one's own activity.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Final

from smartgoals.reading.analysis import (
    better_manner,
    created_state,
    pursued_noun,
    transformed_manner,
)
from smartgoals.reading.lexicon import tags
from smartgoals.reading.lexicon.function_words import (
    ATTRIBUTE_LINKS,
    BE,
    BETTER_ENDINGS,
    BY_WORDS,
    CAUSING,
    CLITICS,
    DETERMINERS,
    DONE_ENDINGS,
    EVERYBODY,
    GERUND_ENDINGS,
    GERUND_LINKS,
    GIVEN_TO,
    HANDING_OUT,
    HAVING,
    INDEFINITE_ARTICLES,
    INDEFINITE_DETERMINERS,
    MEANS_LINKS,
    NO_GERUNDS,
    OF_WORDS,
    PARTICIPLE_ENDINGS,
    PARTITIVE,
    PREPOSED_ADJECTIVES,
    PREPOSITIONS,
    PUBLIC,
    RENEWED,
)
from smartgoals.reading.main_predicate import is_bare
from smartgoals.reading.reading import Cue, CueKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smartgoals.reading.analysis import SentenceAnalysis
    from smartgoals.reading.context import QuantityContext
    from smartgoals.reading.quantities import Quantity
    from smartgoals.reading.tagging import TaggedText

_NEAR: Final = 3
_OBJECT: Final = 5
"""Tokens of an object that are looked at."""
_ALL: Final = 100
"""Per cent: all of it, which measures nothing."""
_COUNTED: Final = frozenset({"count", "unit"})


def means_cues(analysis: SentenceAnalysis) -> Iterator[Cue]:
    """A means where an end was due, or the count of one's own activity.

    Args:
        analysis: The sentence and what was made out about it.
    """
    text, predicate = analysis.text, analysis.predicate
    acts = predicate.can_be(tags.ACT) or text.has(predicate.index, tags.SUPPORT)
    if predicate.tags and acts and not predicate.can_be(tags.AVOID):
        kind = _kind(analysis)
        if kind is not None:
            yield analysis.cue_for(kind, predicate.index, tags.ACT)
    elif predicate.can_be(tags.CONTACT) and (_is_tally(analysis) or _is_rhythm(analysis)):
        yield analysis.cue_for(CueKind.ACTIVITY_COUNT, predicate.index, tags.CONTACT)
    elif text.word(predicate.index) in HAVING and _is_plain(analysis):
        index = _caused(analysis) or _named_act(analysis, predicate.index + 1)
        if index is not None:
            yield analysis.cue_for(CueKind.MEANS, index, tags.ACT_NOUN)
    elif not predicate.tags and _is_plain(analysis):
        index = _named_act(analysis, predicate.index)
        if index is not None:
            yield analysis.cue_for(CueKind.MEANS, index, tags.ACT_NOUN)
        elif (index := _passive(analysis)) is not None:
            yield analysis.cue_for(CueKind.MEANS, index, tags.ACT)


def _is_tally(analysis: SentenceAnalysis) -> bool:
    """As in "Call 30 members", but not in "Visit five countries"."""
    value, text = analysis.roles.value, analysis.text
    if value is None or value.quantity.kind != "count":
        return False
    behind = text.after(analysis.predicate.index, tags.CONTACT)
    end = value.quantity.end
    return value.start - behind <= _NEAR and text.first(tags.PEOPLE, end, end + _NEAR) is not None


def _is_rhythm(analysis: SentenceAnalysis) -> bool:
    """As in "visit ten farms a month", unlike "call my mother twice a week"."""
    value, text = analysis.roles.value, analysis.text
    if value is None or value.quantity.kind != "count":
        return False
    end = value.quantity.end
    return any(
        text.has(place, tags.REPEAT) and text.has(place + 1, tags.TIME)
        for place in range(end, end + _NEAR)
    )


def _is_plain(analysis: SentenceAnalysis) -> bool:
    """Whether nothing is measured but a count."""
    value = analysis.roles.value
    return analysis.roles.change is None and (value is None or value.quantity.kind in _COUNTED)


def _kind(analysis: SentenceAnalysis) -> CueKind | None:
    text, predicate, roles = analysis.text, analysis.predicate, analysis.roles
    if _is_done_by_learners(analysis):
        return None
    behind = max(text.after(predicate.index, tags.ACT), predicate.index + 1)
    better = text.has(behind, tags.COMPARATIVE) and text.word(behind).endswith(BETTER_ENDINGS)
    told_nothing = (
        better_manner(analysis, behind),
        pursued_noun(analysis),
        transformed_manner(analysis),
    )
    if better or any(place is not None for place in told_nothing):
        return None
    if predicate.can_be(tags.REACH) and text.word(behind) in PREPOSITIONS - {"of", "de", "d'"}:
        return None
    if roles.value is not None and roles.baseline is None:
        return _counted(analysis, roles.value, behind)
    if created_state(analysis) is not None:
        return None
    if text.has(predicate.index, tags.SUPPORT):
        grows = text.first(tags.COMPARATIVE, behind, behind + _NEAR) is not None
    else:
        grows = text.has(predicate.index, tags.GROW) and _is_growth(analysis, behind)
    return None if grows or analysis.is_measured else CueKind.MEANS


def _is_done_by_learners(analysis: SentenceAnalysis) -> bool:
    """Whether those the goal is about act themselves: "pupils will identify the capitals"."""
    text = analysis.text
    index = analysis.predicate.index
    return (
        text.first(tags.PEOPLE, 0, index) is not None and text.first(tags.WORKERS, 0, index) is None
    )


def _counted(analysis: SentenceAnalysis, value: QuantityContext, behind: int) -> CueKind | None:
    """What an activity with a figure is: a count of itself, a means, or an end after all."""
    text, predicate, figure = analysis.text, analysis.predicate, value.quantity
    ambiguous = text.has(predicate.index, tags.GROW) or (
        figure.kind == "percent" and predicate.can_be(tags.DO)
    )
    by_form = not text.has(predicate.index, tags.ACT) and (
        text.language == "fr" or figure.kind == "percent"
    )
    if by_form or figure.amount == 0 or _names_measure(text, behind, figure):
        return None
    if figure.kind == "count" and value.start - behind <= _NEAR:
        crowd = ambiguous and _is_crowd(analysis, figure.end)
        return None if crowd else CueKind.ACTIVITY_COUNT
    if predicate.can_be(tags.VAGUE) and text.word(behind) in INDEFINITE_ARTICLES:
        return CueKind.MEANS
    if _is_attribute(text, behind, value):
        return CueKind.MEANS
    if figure.kind == "percent" and figure.amount == _ALL and not ambiguous:
        return CueKind.MEANS
    served = figure.kind != "count" and (
        text.has(predicate.index, tags.SERVICE) or figure.start != behind
    )
    return None if ambiguous or served else CueKind.MEANS


def _is_attribute(text: TaggedText, behind: int, value: QuantityContext) -> bool:
    """Whether the figure describes what is made: "write labels (with 100 % coverage)"."""
    before = {text.word(value.start - 1), text.word(value.start)}
    return value.start > behind and bool(before & (ATTRIBUTE_LINKS | {"("}))


def _names_measure(text: TaggedText, behind: int, figure: Quantity) -> bool:
    """As in "Book sales of 5,000", unlike "Run a series of 3": the verb is a noun after all."""
    bare = not text.has(behind, tags.SMALL | tags.LEAD | tags.DIGITS | tags.NUMBER)
    return bare and text.word(figure.start - 1) in OF_WORDS and figure.start - behind > 1


def _is_crowd(analysis: SentenceAnalysis, index: int) -> bool:
    """Whether people are counted, and not "12 visitor forums" or "4 rapports publics"."""
    text = analysis.text
    people = text.first(tags.PEOPLE, index, index + _NEAR)
    if people is None or (text.word(people) in PUBLIC and _follows_noun(text, index, people)):
        return False
    behind = text.word(text.after(people, tags.PEOPLE))
    return not behind.isalpha() or text.has(text.after(people, tags.PEOPLE), tags.SMALL)


def _follows_noun(text: TaggedText, index: int, people: int) -> bool:
    return people > index and not text.word(people - 1).startswith(PREPOSED_ADJECTIVES)


def _is_growth(analysis: SentenceAnalysis, behind: int) -> bool:
    """As in "Develop skills", "développer la mobilité", "ouvrir le musée à un nouveau public"."""
    text, predicate = analysis.text, analysis.predicate
    end = analysis.clause_end(behind)
    if text.has(behind, tags.AND) and text.has(behind + 1, tags.ACT):
        return False
    if text.word(behind) in PARTITIVE and text.word(behind + 1).startswith(RENEWED):
        return False
    if predicate.can_be(tags.VAGUE | tags.UP):
        grown = {"the"} if predicate.can_be(tags.UP) else set()
        return text.word(behind) not in INDEFINITE_DETERMINERS - grown
    if text.word(behind) in EVERYBODY:
        return True
    opened_to = not text.word(predicate.index).startswith(HANDING_OUT) and any(
        text.word(index) in GIVEN_TO and text.first(tags.PEOPLE, index, index + _OBJECT) is not None
        for index in range(behind + 1, end)
    )
    return opened_to or text.first(tags.FUZZY, behind, min(end, behind + _NEAR + 1)) is not None


def _named_act(analysis: SentenceAnalysis, index: int) -> int | None:
    """As in "Fire drill in the annexe", "Three open days", "Bilan carbone": an act as a noun."""
    text, value = analysis.text, analysis.roles.value
    if value is not None and not text.has(index, tags.ACT_NOUN):
        index = value.quantity.end
    while text.word(index) in DETERMINERS or text.has(index, tags.COMING):
        index += 1
    stop = min(index + _NEAR, analysis.clause_end(index))
    named = text.first(tags.ACT_NOUN, index, stop)
    if named is None:
        return None
    if text.language == "fr":
        return named if named == index or value is not None else None
    behind = text.after(named, tags.ACT_NOUN)
    last = (
        not text.word(behind).isalpha()
        or text.word(behind) in PREPOSITIONS
        or text.has(behind, tags.REPEAT)
    )
    return named if last or behind in analysis.date_tokens else None


def _caused(analysis: SentenceAnalysis) -> int | None:
    """As in "have our accounts audited", "have exhibitors sign", "faire auditer les comptes"."""
    text, index = analysis.text, analysis.predicate.index
    if analysis.roles.value is not None or text.word(index) not in CAUSING:
        return None
    if text.language == "fr":
        return index + 1 if text.has(index + 1, tags.ACT) else None
    for place in range(index + 2, min(index + 2 + _OBJECT, analysis.clause_end(index))):
        let = text.word(place - 1).endswith("s") and is_bare(text.word(place))
        if text.has(place, tags.ACT) and (let or text.word(place).endswith(PARTICIPLE_ENDINGS)):
            return place
    return None


def _passive(analysis: SentenceAnalysis) -> int | None:
    """As in "The policy is updated", "onboarding shipped"."""
    text = analysis.text
    end = analysis.clause_end(analysis.predicate.index)
    for index in takewhile(end.__gt__, text.positions(tags.ACT, analysis.predicate.index + 1)):
        done = text.word(index).endswith(DONE_ENDINGS)
        if not done or text.has(index, tags.DOWN | tags.KEEP):
            continue
        last = index == end - 1 and not text.has(index - 1, tags.AND)
        if text.word(index - 1) in BE or (last and text.word(index).endswith(PARTICIPLE_ENDINGS)):
            return index
    return None


# Means behind an end: "by opening late", "grâce à un partenariat".


def embedded_means_cues(analysis: SentenceAnalysis) -> Iterator[Cue]:
    """The first means that follows the end."""
    text = analysis.text
    for place in text.positions(tags.THROUGH | tags.SMALL, analysis.predicate.index + 1):
        if place not in analysis.date_tokens and opens_means(text, place):
            yield analysis.cue(CueKind.HIDDEN_MEANS, place, analysis.clause_end(place + 1))
            return


def opens_means(text: TaggedText, place: int) -> bool:
    """Whether a means begins at a place: "via", "by opening", "en ouvrant"."""
    if text.masks[place] & tags.THROUGH:
        return True
    if text.words[place] not in MEANS_LINKS:
        return False
    if text.word(place) in BY_WORDS and text.language == "en":
        opening = text.word(place + 1).endswith(GERUND_ENDINGS)
        return opening and not text.has(place + 1, tags.SEASON)
    if text.word(place) not in GERUND_LINKS or text.language != "fr":
        return False
    following = text.word(place + 1 + (text.word(place + 1) in CLITICS))
    return following.endswith(GERUND_ENDINGS) and following not in NO_GERUNDS
