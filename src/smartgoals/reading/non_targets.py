"""Numbers that are names: phase 2, ISO 9001, District 9, the 3rd, 12B, 8 pm, 2030."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from smartgoals.reading.context import QuantityContext, follows_change_verb
from smartgoals.reading.lexicon import tags
from smartgoals.reading.lexicon.function_words import (
    AGE_WORDS,
    CLOCK_TIME,
    CLOCK_WORDS,
    FRENCH_YEARS,
    INDEFINITE_ARTICLES,
    NUMBERED_NOUNS,
    OF_WORDS,
    OUT_OF_JOINTS,
    RACES,
    SERVED,
    SIZE_LINKS,
    YEAR_DETERMINERS,
)
from smartgoals.reading.normalize import normalize_spacing
from smartgoals.reading.quantities import Quantity
from smartgoals.reading.tagging import TaggedText

_YEARS: Final = range(1900, 2200)
_STREET_NAME: Final = 4


def is_identifier(text: TaggedText, context: QuantityContext) -> bool:
    """Whether a bare number names something instead of counting it."""
    figure = context.quantity
    if _is_ratio(text, figure) or _is_clock_time(text, context):
        return True
    if figure.kind != "count":
        return False
    behind = text.word(figure.end)
    if behind in CLOCK_WORDS or _is_glued(text, figure) or _is_listed(text, figure):
        return True
    if _is_address(text, figure) or _is_version(text, context) or _is_code(text, figure):
        return True
    stop = figure.start - (text.word(figure.start - 1) in {"-", "#"})
    counted = behind.isalpha() and not text.has(figure.end, tags.VERBS)
    opening = stop == 1 and text.has(0, tags.VERBS)
    if (text.word(stop - 1) in NUMBERED_NOUNS and counted) or (opening and behind.isalpha()):
        return False
    if stop == figure.start:
        named = context.touching & tags.NAME != 0
    else:
        named = any(fitting & tags.NAME for _, fitting in text.ending(stop))
    return named or _follows_proper_noun(text, figure)


def _is_clock_time(text: TaggedText, context: QuantityContext) -> bool:
    """As in "ouvrir à 9h30", "avant 18 h", but not in "réduire à 2 h"."""
    figure = context.quantity
    if (
        text.language != "fr"
        or figure.kind != "time"
        or not CLOCK_TIME.match(_letters(text, figure))
    ):
        return False
    before = text.has(figure.start - 1, tags.BY) and text.value(figure.start - 1, tags.BY) == -1
    at = context.touching & (tags.TO | tags.BY | tags.AS_OF) and text.has(
        figure.start - 1, tags.SMALL
    )
    return before or (bool(at) and not follows_change_verb(text, figure.start))


def _letters(text: TaggedText, figure: Quantity) -> str:
    """The tokens of a figure, without spaces."""
    return "".join(text.words[figure.start : figure.end])


def _is_address(text: TaggedText, figure: Quantity) -> bool:
    """As in "14 Harbour Road", "12 rue des Lilas"."""
    if not text.all & tags.STREET or not text.word(figure.start).isdecimal():
        return False
    if text.language == "fr":
        return text.has(figure.end, tags.STREET)
    for place in range(figure.end, figure.end + _STREET_NAME):
        first = text.tokens.original_text(place, place + 1)[:1] if place < text.size else ""
        if not first.isupper():
            return False
        if text.has(place, tags.STREET):
            return place > figure.end
    return False


def _is_code(text: TaggedText, figure: Quantity) -> bool:
    """As in "call 0800-202-55": digits behind a zero or two hyphens count nothing."""
    word, behind = text.word(figure.start), text.word(figure.end)
    if text.word(figure.start - 1) == "-" and text.word(figure.start - 3) == "-":
        return text.tokens.touches_previous(figure.start)
    coded = word[0] == "0" and word.isdecimal()
    return coded and (len(word) > len("09") or (len(word) > 1 and not behind.isalpha()))


def _is_version(text: TaggedText, context: QuantityContext) -> bool:
    """As in "Upgrade Django to 5.2", "passer à la version 4.1"."""
    figure = context.quantity
    if not text.all & tags.VERSION or text.word(figure.end).isalpha():
        return False
    led = context.before & tags.TO or text.has(figure.start - 1, tags.VERSION)
    return bool(led) and text.first(tags.VERSION, 0, figure.start) is not None


def _is_glued(text: TaggedText, figure: Quantity) -> bool:
    """As in "12B", "the 3rd", "a 5K": a number that is part of a word."""
    behind = text.word(figure.end)
    digits = text.word(figure.end - 1)[:1].isdecimal()
    if (
        digits
        and text.tokens.touches_previous(figure.end)
        and (behind.isalpha() or text.has(figure.end, tags.SUFFIX))
    ):
        return True
    raced = text.word(figure.end - 1) == "k" and text.has(figure.start - 1, tags.ARTICLE)
    return raced and (not behind.isalpha() or behind in RACES or text.has(figure.end, tags.SMALL))


def _is_ratio(text: TaggedText, figure: Quantity) -> bool:
    """As in "1:1"."""
    for colon in (figure.end, figure.start - 1):
        apart = text.word(colon) != ":" or not text.tokens.touches_previous(colon + 1)
        if not apart and text.has(colon - 1, tags.DIGITS) and text.has(colon + 1, tags.DIGITS):
            return True
    return False


def _is_listed(text: TaggedText, figure: Quantity) -> bool:
    """As in "1. Open the shop"."""
    numbered = figure.start == 0 and text.word(figure.end) in {".", ")", ":"}
    return numbered and figure.end + 1 < text.size


def _follows_proper_noun(text: TaggedText, figure: Quantity) -> bool:
    """As in "District 9", but not in "NPS 50" or "Hire 3 nurses"."""
    if figure.start < 2 or text.word(figure.end).isalpha():  # noqa: PLR2004 — the first word has a capital anyway
        return False
    said = normalize_spacing(text.tokens.original_text(figure.start - 1, figure.start))
    return said[:1].isupper() and said[1:].islower()


def is_year(text: TaggedText, context: QuantityContext) -> bool:
    """Whether a bare number is a year that no date has claimed."""
    figure, word = context.quantity, text.word(context.quantity.start)
    if figure.kind != "count" or not word.isdecimal() or int(word) not in _YEARS:
        return False
    if text.word(figure.start - 1) in YEAR_DETERMINERS:
        return True
    if context.before & tags.TO or context.is_minimum or context.is_maximum:
        return False
    return not text.word(figure.end).isalpha()


# The lower halves of rates: the 1,000 of "per 1,000", the 10 of "8 out of 10".

_NEAR: Final = 2


def is_denominator(text: TaggedText, context: QuantityContext, previous: Quantity | None) -> bool:
    """Whether a number only says per how many, out of how many or how often."""
    figure = context.quantity
    if context.touching & tags.REPEAT:
        served = text.word(figure.start - 1) in SERVED and Fraction(figure.amount) % 10 != 0
        return figure.sign not in {"x", "/"} and not served
    apart = context.touching & tags.OUT_OF == 0 or context.before & tags.BASE != 0
    return previous is not None and not apart and _is_whole(text, figure, previous)


def _is_whole(text: TaggedText, figure: Quantity, part: Quantity) -> bool:
    """Whether a figure is what another is a part of: "15/20", "9 patients sur 10"."""
    outs = [place for place, fitting in text.ending(figure.start) if fitting & tags.OUT_OF]
    if figure.kind not in {"count", "points"}:
        return False
    gap = min(outs) - part.end
    if gap == 0:
        return True
    near = 0 < gap <= _NEAR and text.word(figure.start - 1) in OUT_OF_JOINTS
    return near and text.word(figure.start - 2) not in INDEFINITE_ARTICLES


# Ages: of people, never of what is aimed at.

_CHANGES: Final = tags.UP | tags.DOWN | tags.MOVE


def is_age(text: TaggedText, context: QuantityContext) -> bool:
    """As in "aged 18", "under-5s", "people over 65", "les plus de 65 ans", "16 year olds"."""
    figure = context.quantity
    if (context.touching | context.before) & tags.AGE or _bounds_people(text, context):
        return True
    if figure.unit != "years":
        return False
    if text.language == "fr":
        changed = text.first(_CHANGES, 0, figure.start) is not None
        aimed = changed and context.before & tags.TO
        aimed = aimed and not text.has(figure.start - 4, tags.PEOPLE)
        return not aimed and text.word(figure.end - 1) in FRENCH_YEARS
    behind = text.word(figure.end + (text.word(figure.end) in OF_WORDS))
    return behind in AGE_WORDS | {"-"}


def _bounds_people(text: TaggedText, context: QuantityContext) -> bool:
    """As in "people over 65"."""
    figure = context.quantity
    bounded = figure.kind == "count" and (context.is_minimum or context.is_maximum)
    return (
        bounded and text.has(context.start - 1, tags.PEOPLE) and not text.word(figure.end).isalpha()
    )


# Numbers that are no target, and those to fall back on where there is no other.

_TIMED: Final = tags.IN | tags.WITHIN
_TRIAL_DISTANCE: Final = 5
_PART_OF: Final = (
    tags.OF | tags.OUT_OF | tags.SHARE_OF | tags.DIGITS | tags.NUMBER | tags.DETERMINER
)
_GOVERNED: Final = tags.TO | tags.UP | tags.DOWN


def is_no_target(
    text: TaggedText, context: QuantityContext, previous: QuantityContext | None
) -> bool:
    """Whether a number measures nothing that could be aimed at."""
    return (
        is_identifier(text, context)
        or _is_interval(text, context)
        or is_age(text, context)
        or is_denominator(text, context, previous.quantity if previous else None)
        or is_year(text, context)
        or _is_adjective(text, context)
    )


def _is_interval(text: TaggedText, context: QuantityContext) -> bool:
    """As in "surveyed after three months": only when, not how many."""
    return context.quantity.kind == "time" and text.has(context.quantity.start - 1, tags.LATER)


def _is_trial(text: TaggedText, quantity: Quantity) -> bool:
    """As in "in 3 of 4 trials", "à 3 essais sur 4"."""
    if not text.all & tags.TRIAL or quantity.kind != "count":
        return False
    near = range(quantity.end, quantity.end + _TRIAL_DISTANCE)
    trial = next((place for place in near if text.has(place, tags.TRIAL)), None)
    if trial is None:
        return False
    if trial == quantity.end:
        return text.has(trial + 1, tags.SHARE_OF)
    return all(text.has(place, _PART_OF) for place in range(quantity.end, trial))


def _is_adjective(text: TaggedText, context: QuantityContext) -> bool:
    """As in "a 3-year plan", but not in "a maximum 24-hour wait", "within a 10-day window"."""
    figure = context.quantity
    within = text.word(figure.start - 1) in INDEFINITE_ARTICLES and text.has(
        figure.start - 2, tags.WITHIN
    )
    if context.is_minimum or context.is_maximum or within:
        return False
    return figure.modifier and figure.kind in {"count", "time"}


def is_weak(text: TaggedText, context: QuantityContext) -> bool:
    """A promise of service, or a size of something else."""
    figure, before = context.quantity, context.before
    if figure.modifier or _is_trial(text, figure) or _is_size_or_price(text, figure):
        return True
    if figure.kind == "time" and _is_timed(text, context):
        return True
    sized = text.word(context.start) in SIZE_LINKS and (context.is_minimum or context.is_maximum)
    return sized and not before & _GOVERNED


def _is_size_or_price(text: TaggedText, quantity: Quantity) -> bool:
    """As in "our team of 8", "à 15 euros pièce"."""
    priced = quantity.kind == "money" and text.has(quantity.end, tags.EACH)
    of = text.language == "en" and text.has(quantity.start - 1, tags.OF)
    return priced or (of and text.has(quantity.start - 2, tags.WORKERS))


def _is_timed(text: TaggedText, context: QuantityContext) -> bool:
    before = context.before
    if before & _TIMED and not before & tags.TO:
        return True
    words = range(context.start, context.quantity.start)
    return not before & _GOVERNED and any(text.has(place, tags.UNDER) for place in words)
