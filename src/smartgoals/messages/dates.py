"""Days and periods in words: 31 December 2027, 1er février 2027, a week, six mois.

English dates put the day first, as in most of the world, with the month in letters.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from smartgoals.values.language import Language
from smartgoals.values.period import Period

_MONTHS: Mapping[Language, str] = {
    "en": "January February March April May June July August September October November December",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
}
_SHORT_MONTHS: Mapping[Language, str] = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec",
    "fr": "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
}
_WEEKDAYS: Mapping[Language, str] = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
}


def full(day: date, language: Language) -> str:
    """Day, month and year.

    >>> full(date(2027, 12, 31), "en"), full(date(2027, 2, 1), "fr")
    ('31 December 2027', '1er février 2027')
    """
    return f"{day_and_month(day, language)} {day.year}"


def with_weekday(day: date, language: Language) -> str:
    """The full date with the day of the week.

    >>> with_weekday(date(2027, 2, 1), "en"), with_weekday(date(2027, 2, 1), "fr")
    ('Monday 1 February 2027', 'lundi 1er février 2027')
    """
    return f"{_WEEKDAYS[language].split()[day.weekday()]} {full(day, language)}"


def weekday(day: int, language: Language) -> str:
    """The name of a day of the week.

    Args:
        day: 0 for Monday to 6 for Sunday.
        language: "en" or "fr".

    >>> weekday(0, "en"), weekday(6, "fr")
    ('Monday', 'dimanche')
    """
    return _WEEKDAYS[language].split()[day]


def short(day: date, language: Language) -> str:
    """The date for a narrow column.

    >>> short(date(2027, 12, 31), "en"), short(date(2027, 12, 31), "fr")
    ('31 Dec 2027', '31 déc. 2027')
    """
    month = _SHORT_MONTHS[language].split()[day.month - 1]
    return f"{day_number(day, language)} {month} {day.year}"


def day_and_month(day: date, language: Language) -> str:
    """The date where the year is clear.

    >>> day_and_month(date(2027, 12, 31), "en"), day_and_month(date(2027, 8, 1), "fr")
    ('31 December', '1er août')
    """
    return f"{day_number(day, language)} {month_name(day, language)}"


def month_and_year(day: date, language: Language) -> str:
    """The month a day lies in.

    >>> month_and_year(date(2027, 8, 1), "en"), month_and_year(date(2027, 8, 1), "fr")
    ('August 2027', 'août 2027')
    """
    return f"{month_name(day, language)} {day.year}"


def month_name(day: date, language: Language) -> str:
    """The month in letters."""
    return _MONTHS[language].split()[day.month - 1]


def day_number(day: date, language: Language) -> str:
    """The day of the month; in French the first is an ordinal."""
    return "1er" if language == "fr" and day.day == 1 else str(day.day)


FORMS: Mapping[str, Callable[[date, Language], str]] = {
    "full": full,
    "weekday": with_weekday,
    "short": short,
    "day": day_and_month,
    "month": month_and_year,
}
"""The forms of a date, by the name a placeholder asks for."""


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
