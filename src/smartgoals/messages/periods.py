"""When something happens: in 2027, in March 2027, from 3 to 14 March 2027."""

from __future__ import annotations

from datetime import date, timedelta

from smartgoals.messages.dates import day_and_month, day_number, full, month_and_year
from smartgoals.values.language import Language
from smartgoals.values.period import Period

_QUARTERS = {
    "en": ("the first", "the second", "the third", "the fourth"),
    "fr": ("premier", "deuxième", "troisième", "quatrième"),
}
_YEAR, _QUARTER, _MONTH = 12, 3, 1


def period(when: Period, language: Language) -> str:
    """The phrase that tells when, preposition included, as short as it can be without doubt.

    >>> year = Period(date(2027, 1, 1), date(2027, 12, 31))
    >>> period(year, "en"), period(year, "fr")
    ('in 2027', 'en 2027')
    >>> fair = Period(date(2027, 3, 1), date(2027, 3, 14))
    >>> period(fair, "en"), period(fair, "fr")
    ('from 1 to 14 March 2027', 'du 1er au 14 mars 2027')
    """
    first, last = when.first, when.last
    months = _whole_months(first, last)
    if months == _YEAR and first.month == 1:
        return _in(str(first.year), language)
    if months == _QUARTER and first.month % _QUARTER == 1:
        return _quarter(first, language)
    if months == _MONTH:
        return _in(month_and_year(first, language), language)
    if first == last:
        return f"{'le' if language == 'fr' else 'on'} {full(first, language)}"
    return _from_to(_start(first, last, language), full(last, language), language)


def _whole_months(first: date, last: date) -> int:
    """How many months a period fills exactly; none when it starts or ends inside one."""
    if last == date.max:
        return 0
    after = last + timedelta(days=1)
    if first.day != 1 or after.day != 1:
        return 0
    return 12 * (after.year - first.year) + after.month - first.month


def _quarter(first: date, language: Language) -> str:
    ordinal = _QUARTERS[language][first.month // _QUARTER]
    if language == "fr":
        return f"au {ordinal} trimestre {first.year}"
    return f"in {ordinal} quarter of {first.year}"


def _start(first: date, last: date, language: Language) -> str:
    """As much of the first day as the last one does not already say."""
    if first.year != last.year:
        return full(first, language)
    if first.month != last.month:
        return day_and_month(first, language)
    return day_number(first, language)


def _in(when: str, language: Language) -> str:
    return f"{'en' if language == 'fr' else 'in'} {when}"


def _from_to(first: str, last: str, language: Language) -> str:
    return f"du {first} au {last}" if language == "fr" else f"from {first} to {last}"
