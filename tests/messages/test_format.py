"""Each fact is said by its type, and what people wrote is said as they wrote it."""

from __future__ import annotations

import unicodedata
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from babel.lists import format_list
from hypothesis import given
from hypothesis import strategies as st

from smartgoals.errors import InvalidValueError, UnknownKeyError
from smartgoals.messages import render
from smartgoals.messages.typography import join_and, join_or
from smartgoals.text import Sentence, Text
from smartgoals.values import Direction, Language, Period


def said(template: str, fact: object, language: Language = "en") -> str:
    """The template with one fact called x."""
    return render(Sentence(Text(en=template, fr=template), {"x": fact}), language=language)


@pytest.mark.parametrize(
    ("thing", "english", "french"),
    [
        (74_000, "74,000", "74\u202f000"),
        (Decimal("3.10"), "3.1", "3,1"),
        (0.61918, "0.619", "0,619"),
        (True, "yes", "oui"),
        (False, "no", "non"),
        (None, "—", "—"),
        (date(2027, 2, 1), "1 February 2027", "1er février 2027"),
        (
            Period(date(2027, 3, 1), date(2027, 3, 14)),
            "from 1 to 14 March 2027",
            "du 1er au 14 mars 2027",
        ),
        (("Hugo", 1200, True), "Hugo, 1,200 and yes", "Hugo, 1\u202f200 et oui"),
        ((), "", ""),
        ("As {they} wrote it ?", "As {they} wrote it ?", "As {they} wrote it ?"),
        (Direction.INCREASE, "increase", "augmenter"),
        (Text(en="Why?", fr="Pourquoi ?"), "Why?", "Pourquoi\u202f?"),
    ],
)
def test_a_fact_is_said_by_its_type(thing: object, english: str, french: str) -> None:
    assert english == render(thing)
    assert french == render(thing, language="fr")
    assert english == said("{x}", thing, "en")
    assert french == said("{x}", thing, "fr")


@pytest.mark.parametrize(
    ("template", "fact", "english", "french"),
    [
        ("{x:percent}", 0.62, "62%", "62\xa0%"),
        ("{x:percent 1}", 0.6249, "62.5%", "62,5\xa0%"),
        ("{x:percent}", Decimal("0.075"), "7.5%", "7,5\xa0%"),
        ("{x:round}", 1234.5678, "1,235", "1\u202f235"),
        ("{x:round 1}", Decimal("4.25"), "4.2", "4,2"),
        ("{x:money EUR}", 24_000, "€24,000", "24\u202f000\xa0€"),
        ("{x:money EUR}", Decimal("3.1"), "€3.10", "3,10\xa0€"),
        ("{x:money}", Decimal("3.1"), "3.10", "3,10"),
        ("{x:money USD 0}", 3.7, "$4", "4\xa0$US"),
        ("{x:signed}", 12, "+12", "+12"),
        ("{x:signed}", -12, "-12", "-12"),
        ("{x:signed}", 0, "0", "0"),
        ("{x:signed percent}", 0.12, "+12%", "+12\xa0%"),
        ("{x:signed money EUR}", 500, "+€500", "+500\xa0€"),
        ("{x} {x:day|days}", 0, "0 days", "0 day"),
        ("{x:# day|# days}", 1200, "1,200 days", "1\u202f200 days"),
        ("{x:person|people}", ("Hugo", "Inès"), "people", "people"),
        ("{x:weekday}", date(2027, 2, 1), "Monday 1 February 2027", "lundi 1er février 2027"),
        ("{x:month}", date(2027, 2, 1), "February 2027", "février 2027"),
        ("{x:or}", ("a", "b", "c"), "a, b or c", "a, b ou c"),
        ("{x:and}", ("a", "b"), "a and b", "a et b"),
    ],
)
def test_a_placeholder_may_ask_for_a_form(
    template: str, fact: object, english: str, french: str
) -> None:
    assert english == said(template, fact, "en")
    assert french == said(template, fact, "fr")


@pytest.mark.parametrize(
    ("template", "fact"),
    [
        ("{x:percent}", "a text"),
        ("{x:weekday}", 12),
        ("{x:money}", date(2027, 1, 1)),
        ("{x:shouted}", 12),
        ("{x:or}", "a"),
        ("{x:percent}", True),
        ("{x}", object()),
    ],
)
def test_a_form_that_does_not_suit_is_refused(template: str, fact: object) -> None:
    with pytest.raises(InvalidValueError):
        said(template, fact)


@pytest.mark.parametrize("template", ["{y}", "{x.real}", "{x[0]}", "{}", "{0}"])
def test_a_placeholder_without_its_fact_is_an_error(template: str) -> None:
    with pytest.raises(UnknownKeyError, match="only x"):
        said(template, 1)


def test_a_text_with_placeholders_cannot_be_said_without_facts() -> None:
    with pytest.raises(UnknownKeyError, match="only none") as caught:
        render(Text(en="{n} left", fr="reste {n}"))
    assert caught.value.key == "n"


def test_an_unknown_language_is_refused() -> None:
    german: Any = "de"
    with pytest.raises(InvalidValueError, match="'en' or 'fr', not 'de'"):
        render("Guten Tag", language=german)


def test_sentences_nest() -> None:
    inner = Sentence(Text(en="{n} visits", fr="{n} visites"), {"n": 1200})
    outer = Text(en="Missing: {what}", fr="Il manque : {what}")
    assert render(Sentence(outer, {"what": inner})) == "Missing: 1,200 visits"
    assert render(Sentence(outer, {"what": inner}), language="fr") == (
        "Il manque\u00a0: 1\u202f200 visites"
    )


PRINTABLE = st.text(st.characters(exclude_categories=["C", "Zl", "Zp"]))


@given(PRINTABLE, st.sampled_from(("en", "fr")))
def test_printable_text_is_left_as_it_is(text: str, language: Language) -> None:
    assert render(text, language=language) == text


@given(st.text(), st.sampled_from(("en", "fr")))
def test_any_other_text_stays_on_its_line(text: str, language: Language) -> None:
    shown = render(text, language=language)

    assert len(shown.splitlines()) <= 1
    assert shown.encode().decode() == shown
    assert not any(unicodedata.category(c) in {"Cc", "Cs"} for c in shown)
    assert shown == render(shown, language=language)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Grow\r\n  Time-bound: met", "Grow   Time-bound: met"),
        ("Grow\u2028Nothing is missing.", "Grow Nothing is missing."),
        ("\x1b[2J\x1b[1;31mGrow\x1b[0m", "Grow"),
        ("\x1b]8;;https://example.org\x07Grow\x1b]8;;\x1b\\", "Grow"),
        ("\u202egrow\u202c \u2066a\u2069 \u200fb", "grow a b"),
        ("Gr\x00ow\x08\x7f\x9b", "Grow"),
        ("Grow \ud800", "Grow \ufffd"),
        ("👩\u200d🎨", "👩\u200d🎨"),
    ],
)
def test_what_could_forge_a_line_is_taken_out(text: str, shown: str) -> None:
    assert render(text) == shown
    assert said("{x}.", text) == f"{shown}."


@given(st.text(), st.sampled_from(("en", "fr")))
def test_a_quotation_ends_where_it_should(text: str, language: Language) -> None:
    opening, closing = {"en": ("“", "”"), "fr": ("«", "»")}[language]
    shown = said({"en": "“{x}” and more", "fr": "« {x} » et plus"}[language], text, language)

    assert shown.count(opening) == shown.count(closing) == 1
    assert shown.startswith(opening)


@given(st.lists(st.text(alphabet="abc", min_size=1), max_size=5))
def test_lists_are_babels(items: list[str]) -> None:
    assert join_and(items, "en") == format_list(items, locale="en_GB")
    assert join_and(items, "fr") == format_list(items, locale="fr")
    assert join_or(items, "en") == format_list(items, style="or", locale="en_GB")
    assert join_or(items, "fr") == format_list(items, style="or", locale="fr")
