"""Apostrophes are curved, French signs get their space; everything else is left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals.messages.typography import typeset

french_like = st.text(alphabet="'aé1 \u00a0\u202f:;!?«»%€{}()/.\n|”", max_size=30)


@pytest.mark.parametrize(
    ("typed", "set_right"),
    [
        ("À quoi le saurez-vous ?", "À quoi le saurez-vous\u202f?"),
        ("À quoi le saurez-vous?", "À quoi le saurez-vous\u202f?"),
        ("Quoi ?! Non !!", "Quoi\u202f?! Non\u202f!!"),
        ("un ; deux", "un\u202f; deux"),
        ("Reste : trois", "Reste\u00a0: trois"),
        (
            "Rien ne dira si « {statement} » est atteint.",
            "Rien ne dira si «\u00a0{statement}\u00a0» est atteint.",
        ),
        ("« Et cela ? »", "«\u00a0Et cela\u202f?\u00a0»"),
        ("(vraiment ?)", "(vraiment\u202f?)"),
        ("{share} % de {cost} €", "{share}\u00a0% de {cost}\u00a0€"),
        (
            "{days:jour|jours} ; {n:# fois|# fois} ?",
            "{days:jour|jours}\u202f; {n:# fois|# fois}\u202f?",
        ),
        ("{question} ?", "{question}\u202f?"),
        ("n'a pas d'{what}", "n’a pas d’{what}"),
        ("{owner}'s", "{owner}’s"),
    ],
)
def test_plain_spaces_are_set_right(typed: str, set_right: str) -> None:
    assert set_right == typeset(typed, "fr")


@pytest.mark.parametrize(
    "kept",
    [
        "10:30",
        "2027-03-01T10:30:00",
        "https://example.org/?page=1&x=2;y",
        "Voir https://example.org/a?",
        "{n:un|deux}",
        "(?)",
        "?",
        "% des visites",
        "un/deux",
    ],
)
def test_what_is_no_french_punctuation_is_kept(kept: str) -> None:
    assert kept == typeset(kept, "fr")


@given(french_like)
def test_twice_is_once(text: str) -> None:
    once = typeset(text, "fr")
    assert typeset(once, "fr") == once


@given(french_like)
def test_only_spaces_and_apostrophes_change(text: str) -> None:
    def letters(written: str) -> str:
        return "".join(written.replace("’", "'").split())

    assert letters(typeset(text, "fr")) == letters(text)


@given(st.text())
def test_of_english_only_apostrophes_change(text: str) -> None:
    assert typeset(text, "en").replace("’", "'") == text.replace("’", "'")
