"""Dates say what Babel says, and the first of the month is an ordinal in French."""

from __future__ import annotations

from datetime import date

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from smartgoals.messages import dates
from smartgoals.messages.dates import period
from smartgoals.values import Language, Period

LOCALES: dict[Language, str] = {"en": "en_GB", "fr": "fr"}
PATTERNS = {
    "full": "d MMMM y",
    "weekday": "EEEE d MMMM y",
    "short": "d MMM y",
    "day": "d MMMM",
    "month": "MMMM y",
}


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("form", dates.FORMS)
@given(day=st.dates())
def test_every_form_is_babels(form: str, language: Language, day: date) -> None:
    oracle = format_date(day, PATTERNS[form], locale=LOCALES[language])
    if language == "fr" and day.day == 1:
        oracle = oracle.replace("1 ", "1er ", 1)
    assert dates.FORMS[form](day, language) == oracle


@pytest.mark.parametrize(
    ("first", "last", "english", "french"),
    [
        ("2027-01-01", "2027-12-31", "in 2027", "en 2027"),
        ("2027-02-01", "2027-02-28", "in February 2027", "en février 2027"),
        ("2027-12-01", "2027-12-31", "in December 2027", "en décembre 2027"),
        ("2027-01-01", "2027-03-31", "in the first quarter of 2027", "au premier trimestre 2027"),
        (
            "2027-10-01",
            "2027-12-31",
            "in the fourth quarter of 2027",
            "au quatrième trimestre 2027",
        ),
        ("2027-03-03", "2027-03-03", "on 3 March 2027", "le 3 mars 2027"),
        ("2027-03-01", "2027-03-14", "from 1 to 14 March 2027", "du 1er au 14 mars 2027"),
        (
            "2027-02-01",
            "2027-04-30",
            "from 1 February to 30 April 2027",
            "du 1er février au 30 avril 2027",
        ),
        (
            "2026-07-01",
            "2027-06-30",
            "from 1 July 2026 to 30 June 2027",
            "du 1er juillet 2026 au 30 juin 2027",
        ),
        (
            "9999-12-01",
            "9999-12-31",
            "from 1 to 31 December 9999",
            "du 1er au 31 décembre 9999",
        ),
    ],
)
def test_a_period_is_said_as_shortly_as_it_can_be(
    first: str, last: str, english: str, french: str
) -> None:
    when = Period(date.fromisoformat(first), date.fromisoformat(last))
    assert english == period(when, "en")
    assert french == period(when, "fr")


@given(st.lists(st.dates(), min_size=4, max_size=4), st.sampled_from(("en", "fr")))
def test_two_periods_never_sound_alike(days: list[date], language: Language) -> None:
    one, other = Period(*sorted(days[:2])), Period(*sorted(days[2:]))
    assert (period(one, language) == period(other, language)) == (one == other)
