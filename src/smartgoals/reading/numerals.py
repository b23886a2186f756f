"""Numbers as people write them: digits with any separator, words, and what multiplies them.

All arithmetic is on integers and fractions, so that the ambient decimal context changes nothing.
"""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from smartgoals.reading.lexicon import tags
from smartgoals.values.amount import decimal_of

if TYPE_CHECKING:
    from smartgoals.reading.tagging import TaggedText

_MOST_DIGITS: Final = 18
_MOST_WORDS: Final = 12
_MOST_SCALES: Final = 2
_MOST_DECIMALS: Final = 6
_NOUN: Final = 3
_THOUSAND: Final = 1000
_GROUPS: Final = re.compile(r"\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*")
_INDIAN: Final = re.compile(r"\d{1,2}(?:,\d\d)+,\d{3}")
_LETTER_SCALES: Final = frozenset({"k", "m", "b"})
_DENOMINATORS: Final = frozenset({2, 3, 4, 5, 8, 10})
_MEASURED: Final = tags.TIME | tags.UNIT | tags.SCALE

NUMBERS: Final = tags.DIGITS | tags.NUMBER | tags.TENS
"""The tags of tokens that begin a number by themselves."""


def parse_digits(word: str, *, comma: bool) -> Decimal | None:
    """The number that digits and separators stand for.

    Three digits behind a separator are thousands, in either language; what else follows a comma or
    a point is a fraction.

    Args:
        word: One token.
        comma: Whether a comma is the usual decimal mark.

    Returns:
        The number, or None where the token stands for none.

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
    grouped = _GROUPS.match(word)
    if grouped and not _is_fraction(word, grouped, comma=comma):
        rest = word[grouped.end() :]
        plain = re.sub(r"[.,' ]", "", grouped[0])
    else:
        head = re.match(r"\d+", word)
        plain = head[0] if head else ""
        rest = word[len(plain) :]
    if not rest:
        return Decimal(plain)
    if rest[0] in ".," and rest[1:].isdigit():
        return Decimal(f"{plain}.{rest[1:]}")
    return None


def _is_fraction(word: str, grouped: re.Match[str], *, comma: bool) -> bool:
    """Whether one separator before three digits is a decimal mark after all."""
    if grouped.end() != len(word) or grouped[0].count(grouped[1]) > 1:
        return False
    mark = grouped[1]
    if word.startswith("0") and mark in ".,":
        return True
    return mark == "." and not comma and not word.endswith("000")


def number_at(text: TaggedText, place: int) -> tuple[int, Decimal] | None:
    """The number that starts at a place, in digits or words, and the place behind it.

    Args:
        text: The tagged sentence.
        place: Index of the first token.
    """
    if text.word(place)[:1].isdigit():
        found = parse_digits(text.word(place), comma=text.language == "fr")
        return None if found is None else scaled(text, *_with_fraction(text, place, found))
    if text.has(place, tags.ARTICLE) and _is_one(text, place):
        return _in_words(text, place)
    if text.has(place, tags.NUMBER | tags.TENS) or _is_round_number(text, place):
        return _in_words(text, place)
    return None


def _with_fraction(text: TaggedText, place: int, amount: Decimal) -> tuple[int, Decimal]:
    """As in "2½", "2 1/2", "1/2"; the number alone where no fraction follows."""
    end = place + 1
    if text.word(end) == "/":
        alone = fraction_at(text, place) if text.has(place + 3, _MEASURED) else None
        return (end, amount) if alone is None else (place + 3, decimal_of(alone))
    fraction = fraction_at(text, end) if text.word(place).isdecimal() else None
    if fraction is None:
        return end, amount
    return end + 3, decimal_of(Fraction(amount) + fraction)


def fraction_at(text: TaggedText, place: int) -> Fraction | None:
    """A proper fraction in digits, three tokens long: "3/4", but not "4/20" or "24/7".

    Args:
        text: The tagged sentence.
        place: Index of its numerator.
    """
    upper, lower = text.word(place), text.word(place + 2)
    tied = text.word(place + 1) == "/" and text.tokens.touches_previous(place + 1)
    if not tied or not upper.isdecimal() or not lower.isdecimal():
        return None
    if len(lower) > len("10") or text.word(place + 3) == "/":
        return None
    proper = 0 < int(upper) < int(lower) and int(lower) in _DENOMINATORS
    return Fraction(int(upper), int(lower)) if proper else None


def _is_one(text: TaggedText, place: int) -> bool:
    """As in "a mile", "au moins un atelier", "un élève sur trois": an article that counts."""
    pointed = text.has(place + 1, tags.POINTS) and text.has(place - 1, tags.CHANGED)
    if pointed or text.has(place + 1, tags.UNIT):
        return True
    if text.language == "en":
        return False
    if text.has(place + 1, tags.DECIMAL_MARK) and text.has(place + 2, NUMBERS):
        return True
    least = any(fitting & tags.LEAST for _, fitting in text.ending(place))
    shared = text.has(place + 2, tags.SHARE_OF) and text.has(place + 3, NUMBERS)
    return least or shared or _is_rhythm(text, place)


def _is_rhythm(text: TaggedText, place: int) -> bool:
    """As in "un atelier créatif par mois"."""
    for behind in range(place + 2, place + 2 + _NOUN):
        if text.has(behind, tags.REPEAT):
            return text.has(text.after(behind, tags.REPEAT), tags.TIME)
        if not text.word(behind).isalpha() or text.has(behind, tags.SMALL):
            return False
    return False


def _is_round_number(text: TaggedText, place: int) -> bool:
    """As in "Mille", "a hundred": a scale that stands for a number, unlike "thousands of"."""
    if not text.has(place, tags.SCALE) or text.word(place) in _LETTER_SCALES:
        return False
    return text.has(place, tags.ROUND) or text.has(place - 1, tags.ARTICLE)


def scaled(text: TaggedText, place: int, amount: Decimal) -> tuple[int, Decimal]:
    """Multiply a number by hundred, k, M, million … as far as they follow.

    Args:
        text: The tagged sentence.
        place: Index behind the number.
        amount: The number.
    """
    factor = 1
    for _ in range(_MOST_SCALES):
        if not text.has(place, tags.SCALE):
            break
        if text.word(place) in _LETTER_SCALES and not _is_letter_scale(text, place):
            break
        factor *= text.value(place, tags.SCALE)
        place = text.after(place, tags.SCALE)
    return place, amount if factor == 1 else decimal_of(Fraction(amount) * factor)


def _is_letter_scale(text: TaggedText, place: int) -> bool:
    """`k`, `M` and `b` count where they touch the number or a currency; a lone `m` is a metre."""
    first, _ = text.tokens.span(place, place + 1)
    upper = text.tokens.normalized.original[first].isupper()
    money = text.has(place + 1, tags.MONEY) or text.has(place - 2, tags.MONEY)
    if text.word(place) == "k":
        return True
    return money or (upper and text.word(place) != "b")


def _in_words(text: TaggedText, place: int) -> tuple[int, Decimal]:
    """A number in words: "two hundred and fifty thousand", "quatre virgule cinq", "two point one"."""
    behind, whole = _integer_in_words(text, place)
    if text.has(behind, tags.DECIMAL_MARK):
        decimals = _decimals(text, text.after(behind, tags.DECIMAL_MARK))
        if decimals is not None:
            end, part = decimals
            return scaled(text, end, decimal_of(whole + part))
    if text.has(behind, tags.PLUS_FRACTION):
        extra = Fraction(text.value(behind, tags.PLUS_FRACTION))
        end = text.after(behind, tags.PLUS_FRACTION)
        return scaled(text, end, decimal_of(whole + extra))
    return behind, Decimal(whole)


def _integer_in_words(text: TaggedText, place: int) -> tuple[int, int]:
    """Add up number words: "quatre-vingt-dix-sept"."""
    total = group = 0
    limit: int | None = None
    behind = place
    for _ in range(_MOST_WORDS):
        if (step := _step(text, place, limit)) is None:
            break
        end, worth, multiplies = step
        if multiplies and worth >= _THOUSAND:
            total, group, limit = total + (group or 1) * worth, 0, worth
        elif multiplies:
            group, limit = (group or 1) * worth, worth
        else:
            group, limit = group + worth, worth if text.has(place, tags.TENS) else 1
        behind, place = end, end + text.has(end, tags.JOINT)
    return behind, total + group


def _step(text: TaggedText, place: int, limit: int | None) -> tuple[int, int, bool] | None:
    """One more word of a number, if it is small enough to follow what came before."""
    for sense in (tags.TENS, tags.NUMBER):
        if text.has(place, sense):
            worth = int(text.value(place, sense))
            if limit is None or worth < limit:
                return text.after(place, sense), worth, False
    if text.has(place, tags.SCALE) and text.word(place) not in _LETTER_SCALES:
        return text.after(place, tags.SCALE), int(text.value(place, tags.SCALE)), True
    joined = text.language == "fr" and text.has(place - 1, tags.JOINT)
    if text.has(place, tags.ARTICLE) and (limit is None or (joined and limit > 1)):
        return place + 1, 1, False
    return None


def _decimals(text: TaggedText, place: int) -> tuple[int, Fraction] | None:
    """The decimals behind "point" or "virgule": one digit after the other, or one number."""
    digits = ""
    while len(digits) < _MOST_DECIMALS and text.has(place, tags.NUMBER | tags.TENS):
        sense = tags.TENS if text.has(place, tags.TENS) else tags.NUMBER
        if digits.strip("0") and text.value(place, sense) >= 10:  # noqa: PLR2004 — one digit at a time
            break
        if sense == tags.TENS:
            place, number = _integer_in_words(text, place)
        else:
            place, number = text.after(place, sense), int(text.value(place, sense))
        digits += str(number)
    return (place, Fraction(int(digits), 10 ** len(digits))) if digits else None
