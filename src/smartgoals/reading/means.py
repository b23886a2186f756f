"""Does the sentence ask for a change, or for something to be done or made?"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Final

from smartgoals.reading.cue import Cue, CueKind
from smartgoals.reading.lexicon import tags

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smartgoals.reading.analysis import SentenceAnalysis
    from smartgoals.reading.context import QuantityContext
    from smartgoals.reading.quantities import Quantity
    from smartgoals.reading.tagging import TaggedText

_INDEFINITE: Final = frozenset({"a", "an", "un", "une", "des", "d'", "the", "new"})
_ONE: Final = frozenset({"a", "an", "un", "une"})
_BE: Final = frozenset(
    {"is", "are", "be", "been", "est", "sont", "sera", "seront", "ete", "soit", "soient"}
)
_BETTER: Final = ("er", "etter", "eilleur", "eilleure", "eilleurs", "eilleures")
"""Ends of comparatives that say what is wanted of a thing: "write cleaner code"."""
_HANDING_OUT: Final = ("provid", "offer", "deliver", "present", "propos", "offr", "livr")
_PUBLIC: Final = frozenset({"public", "publics"})
_BEFORE_NOUNS: Final = ("autre", "divers", "jeune", "nouve", "petit")
"""The few French adjectives that come first: after any other word "publics" is one itself."""
_NEAR: Final = 3


def means_cues(analysis: SentenceAnalysis) -> Iterator[Cue]:
    """A means where an end was due, and the count of one's own activity."""
    head = analysis.predicate
    if head.can_be(tags.ACT) and not head.can_be(tags.AVOID):
        kind = _kind(analysis)
        if kind is not None:
            yield analysis.cue_for(kind, head.index, tags.ACT)
    elif head.can_be(tags.CONTACT) and _is_tally(analysis):
        yield analysis.cue_for(CueKind.ACTIVITY_COUNT, head.index, tags.CONTACT)
    elif not head.tags and _is_plain(analysis):
        place = _passive(analysis)
        if place is not None:
            yield analysis.cue_for(CueKind.MEANS, place, tags.ACT)


def _is_tally(analysis: SentenceAnalysis) -> bool:
    """As in "Call 30 members", but not in "Visit five countries"."""
    value, text = analysis.roles.value, analysis.text
    if value is None or value.quantity.kind != "count":
        return False
    behind = text.after(analysis.predicate.index, tags.CONTACT)
    end = value.quantity.end
    return value.start - behind <= _NEAR and text.first(tags.PEOPLE, end, end + _NEAR) is not None


def _is_plain(analysis: SentenceAnalysis) -> bool:
    """Whether nothing is measured but a count."""
    value = analysis.roles.value
    return analysis.roles.change is None and (value is None or value.quantity.kind == "count")


def _kind(analysis: SentenceAnalysis) -> CueKind | None:
    text, head, aim = analysis.text, analysis.predicate, analysis.roles
    if text.first(tags.PEOPLE, 0, head.index) is not None:
        return None
    behind = text.after(head.index, tags.ACT)
    if text.has(behind, tags.COMPARATIVE) and text.word(behind).endswith(_BETTER):
        return None
    if aim.value is not None and aim.baseline is None:
        return _counted(analysis, aim.value, behind)
    grows = text.has(head.index, tags.GROW) and _is_growth(analysis, behind)
    return None if grows or analysis.is_measured else CueKind.MEANS


def _counted(analysis: SentenceAnalysis, value: QuantityContext, behind: int) -> CueKind | None:
    """What an activity with a figure is: a count of itself, a means, or an end after all."""
    text, head, figure = analysis.text, analysis.predicate, value.quantity
    ambiguous = text.has(head.index, tags.GROW)
    if figure.amount == 0 or _names_measure(text, behind, figure):
        return None
    if figure.kind == "count" and value.start - behind <= _NEAR:
        return None if ambiguous and _is_crowd(analysis, figure.end) else CueKind.ACTIVITY_COUNT
    if head.can_be(tags.VAGUE) and text.word(behind) in _ONE:
        return CueKind.MEANS
    served = figure.kind != "count" and (
        text.has(head.index, tags.SERVICE) or figure.start != behind
    )
    return None if ambiguous or served else CueKind.MEANS


def _names_measure(text: TaggedText, behind: int, figure: Quantity) -> bool:
    """As in "Book sales of 5,000", unlike "Run a series of 3": the verb is a noun after all."""
    bare = not text.has(behind, tags.SMALL | tags.LEAD | tags.DIGITS | tags.NUMBER)
    return bare and text.word(figure.start - 1) == "of" and figure.start - behind > 1


def _is_crowd(analysis: SentenceAnalysis, place: int) -> bool:
    """Whether people are counted, and not "12 visitor forums" or "4 rapports publics"."""
    text = analysis.text
    people = text.first(tags.PEOPLE, place, place + _NEAR)
    if people is None or (text.word(people) in _PUBLIC and _follows_noun(text, place, people)):
        return False
    behind = text.word(text.after(people, tags.PEOPLE))
    return not behind.isalpha() or text.has(text.after(people, tags.PEOPLE), tags.SMALL)


def _follows_noun(text: TaggedText, place: int, people: int) -> bool:
    return people > place and not text.word(people - 1).startswith(_BEFORE_NOUNS)


def _is_growth(analysis: SentenceAnalysis, behind: int) -> bool:
    """As in "Develop skills", "développer la mobilité", "ouvrir le musée à un nouveau public"."""
    text, head = analysis.text, analysis.predicate
    end = analysis.clause_end(behind)
    if text.has(behind, tags.AND) and text.has(behind + 1, tags.ACT):
        return False
    if text.word(behind) == "de" and text.word(behind + 1).startswith("nouve"):
        return False
    if head.can_be(tags.VAGUE | tags.UP):
        return text.word(behind) not in _INDEFINITE - ({"the"} if head.can_be(tags.UP) else set())
    if text.word(behind) in {"people", "us", "me"}:
        return True
    opened_to = not text.word(head.index).startswith(_HANDING_OUT) and any(
        text.word(p) in {"to", "a", "aux", "au"} and text.first(tags.PEOPLE, p, p + 5) is not None
        for p in range(behind + 1, end)
    )
    return opened_to or text.first(tags.FUZZY, behind, min(end, behind + _NEAR + 1)) is not None


def _passive(analysis: SentenceAnalysis) -> int | None:
    """As in "The policy is updated", "onboarding shipped"."""
    text = analysis.text
    end = analysis.clause_end(analysis.predicate.index)
    for place in takewhile(end.__gt__, text.positions(tags.ACT, analysis.predicate.index + 1)):
        done = text.word(place).endswith(("ed", "e", "es", "ee", "ees", "is", "it", "ite"))
        if not done or text.has(place, tags.DOWN | tags.KEEP):
            continue
        if text.word(place - 1) in _BE or (
            place == end - 1 and text.word(place).endswith(("ed", "ee", "ees"))
        ):
            return place
    return None
