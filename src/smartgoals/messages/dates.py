"""Days as people say them: 31 December 2027, 1er février 2027.

English dates put the day first, as in most of the world; nobody can misread a month in letters.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from smartgoals.values.language import Language

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
