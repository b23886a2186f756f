"""Numbers as people write them: digits with any separator, words, and what multiplies them."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from smartgoals.reading.lexicon import tags

if TYPE_CHECKING:
    from smartgoals.reading.tagging import TaggedText

_MOST_DIGITS: Final = 18
_MOST_WORDS: Final = 12
_MOST_SCALES: Final = 2
_NOUN: Final = 3
_THOUSAND: Final = 1000
_GROUPS: Final = re.compile(r"\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*")
_INDIAN: Final = re.compile(r"\d{1,2}(?:,\d\d)+,\d{3}")
_NUMBERS: Final = tags.DIGITS | tags.NUMBER | tags.TENS
_LETTER_SCALES: Final = frozenset({"k", "m", "b"})


def parse_digits(word: str, *, comma: bool) -> Decimal | None:
    """The number that digits and separators stand for, or None where they stand for none.

    Three digits behind a separator are thousands, in either language; what else follows a comma or
    a point is a fraction. `comma` says that a comma is the usual decimal mark.

    >>> parse_digits("74,000", comma=True), parse_digits("1.234,5", comma=True)
    (Decimal('74000'), Decimal('1234.5'))
    >>> parse_digits("4.125", comma=False)
    Decimal('4.125')
    """
    if len(word) > _MOST_DIGITS or not word[0].isdigit():
        return None
    if word.isdecimal():
        return Decimal(word)
    if _INDIAN.fullmatch(word):
        return Decimal(word.replace(",", ""))
    whole = _GROUPS.match(word)
    if whole and not _is_fraction(word, whole, comma=comma):
        rest = word[whole.end() :]
        plain = re.sub(r"[.,' ]", "", whole[0])
    else:
        head = re.match(r"\d+", word)
        plain = head[0] if head else ""
        rest = word[len(plain) :]
    if not rest:
        return Decimal(plain)
    if rest[0] in ".," and rest[1:].isdigit():
        return Decimal(f"{plain}.{rest[1:]}")
    return None


def _is_fraction(word: str, whole: re.Match[str], *, comma: bool) -> bool:
    """Whether one separator before three digits is a decimal mark after all."""
    if whole.end() != len(word) or whole[0].count(whole[1]) > 1:
        return False
    mark = whole[1]
    if word.startswith("0") and mark in ".,":
        return True
    return mark == "." and not comma and not word.endswith("000")


def number_at(text: TaggedText, place: int) -> tuple[int, Decimal] | None:
    """The number that starts at a place, in digits or words, and the place behind it."""
    if text.word(place)[:1].isdigit():
        found = parse_digits(text.word(place), comma=text.language == "fr")
        return None if found is None else scaled(text, place + 1, found)
    if text.has(place, tags.ARTICLE) and _is_one(text, place):
        return place + 1, Decimal(1)
    if text.has(place, tags.NUMBER | tags.TENS) or _is_round_number(text, place):
        return _in_words(text, place)
    return None


def _is_one(text: TaggedText, place: int) -> bool:
    """As in "a mile", "au moins un atelier", "un élève sur trois": an article that counts."""
    pointed = text.has(place + 1, tags.POINTS) and text.word(place - 1) in {"d'", "by"}
    if pointed or text.has(place + 1, tags.UNIT):
        return True
    if text.language == "en":
        return False
    least = any(fitting & tags.LEAST for _, fitting in text.ending(place))
    return (
        least
        or _is_rhythm(text, place)
        or (text.word(place + 2) == "sur" and text.has(place + 3, _NUMBERS))
    )


def _is_rhythm(text: TaggedText, place: int) -> bool:
    """As in "un atelier créatif par mois"."""
    for behind in range(place + 2, place + 2 + _NOUN):
        if text.word(behind) in {"par", "chaque"}:
            return text.has(behind + 1, tags.TIME)
        if not text.word(behind).isalpha() or text.has(behind, tags.SMALL):
            return False
    return False


def _is_round_number(text: TaggedText, place: int) -> bool:
    """As in "Mille", "a hundred": a scale that stands for a number, unlike "thousands of"."""
    if not text.has(place, tags.SCALE) or text.word(place) in _LETTER_SCALES:
        return False
    return text.word(place) in {"cent", "mille"} or text.has(place - 1, tags.ARTICLE)


def scaled(text: TaggedText, place: int, amount: Decimal) -> tuple[int, Decimal]:
    """Multiply by hundred, k, M, million … as far as they follow."""
    for _ in range(_MOST_SCALES):
        if not text.has(place, tags.SCALE):
            break
        if text.word(place) in _LETTER_SCALES and not _is_letter_scale(text, place):
            break
        amount *= text.value(place, tags.SCALE)
        place = text.after(place, tags.SCALE)
    return place, amount


def _is_letter_scale(text: TaggedText, place: int) -> bool:
    """`k`, `M` and `b` count where they touch the number or a currency; a lone `m` is a metre."""
    first, _ = text.tokens.span(place, place + 1)
    upper = text.tokens.normalized.original[first].isupper()
    money = text.has(place + 1, tags.MONEY) or text.has(place - 2, tags.MONEY)
    if text.word(place) == "k":
        return True
    return money or (upper and text.word(place) != "b")


def _in_words(text: TaggedText, place: int) -> tuple[int, Decimal]:
    """Add up number words: "two hundred and fifty thousand", "quatre-vingt-dix-sept"."""
    total = group = Decimal()
    room = Decimal("Infinity")
    behind = place
    for _ in range(_MOST_WORDS):
        if (step := _step(text, place, room)) is None:
            break
        end, worth, multiplies = step
        if multiplies and worth >= _THOUSAND:
            total, group, room = total + (group or 1) * worth, Decimal(), worth
        elif multiplies:
            group, room = (group or 1) * worth, worth
        else:
            group, room = group + worth, worth if text.has(place, tags.TENS) else Decimal(1)
        behind, place = end, _joined(text, end)
    return behind, total + group


def _step(text: TaggedText, place: int, room: Decimal) -> tuple[int, Decimal, bool] | None:
    """One more word of a number, if it is small enough to follow what came before."""
    for sense in (tags.TENS, tags.NUMBER):
        if text.has(place, sense) and (worth := Decimal(text.value(place, sense))) < room:
            return text.after(place, sense), worth, False
    if text.has(place, tags.SCALE) and text.word(place) not in _LETTER_SCALES:
        return text.after(place, tags.SCALE), Decimal(text.value(place, tags.SCALE)), True
    if text.has(place, tags.ARTICLE) and text.word(place - 1) == "et" and room > 1:
        return place + 1, Decimal(1), False
    return None


def _joined(text: TaggedText, place: int) -> int:
    """Step over the hyphen or "and" inside a number in words."""
    return place + 1 if text.word(place) in {"-", "et", "and"} else place
