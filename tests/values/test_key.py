"""Keys are stable names, and references are keys or what has one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals.errors import InvalidValueError
from smartgoals.model import Person, Purpose
from smartgoals.values.key import Keyed, key_of, key_or_none, keys_of, slug


@given(st.text())
def test_a_slug_of_a_slug_is_itself(statement: str) -> None:
    assert slug(slug(statement)) == slug(statement)


@given(st.text())
def test_a_slug_is_a_short_key(statement: str) -> None:
    key = slug(statement)

    assert key
    assert len(key) <= 48
    assert key_of(key) == key
    assert all(part.isalnum() for part in key.split("-"))


@given(st.text(alphabet="abcçdéèêfgœù -'’", min_size=1), st.sampled_from(["upper", "lower"]))
def test_case_and_spaces_do_not_make_another_key(statement: str, case: str) -> None:
    shouted = "  " + getattr(statement, case)() + " "

    if any(letter.isalnum() for letter in statement):
        assert slug(shouted) == slug(statement)


@pytest.mark.parametrize(
    ("statement", "key"),
    [
        ("Élargir le public", "elargir-le-public"),
        ("Welcome 74,000 visits!", "welcome-74-000-visits"),
        ("L’œuvre d'été", "l-œuvre-d-ete"),
        ("博物館を満たす", "博物館を満たす"),
        ("Straße", "strasse"),
        ("word " * 30, "word-word-word-word-word-word-word-word-word"),
        ("x" * 100, "x" * 48),
        ("?!", "untitled-556e289d"),
        ("", "untitled-00000000"),
        ("\ud800", "untitled-1dc4a528"),
    ],
)
def test_slugs_are_as_they_always_were(statement: str, key: str) -> None:
    assert slug(statement) == key


def test_a_reference_is_a_key_or_what_has_one() -> None:
    hugo = Person("Hugo")

    assert isinstance(hugo, Keyed)
    assert key_of(hugo) == key_of("hugo") == key_or_none(hugo) == "hugo"
    assert key_or_none(None) is None
    assert keys_of([hugo, "lea"]) == ("hugo", "lea")


@pytest.mark.parametrize("reference", ["", None, 3, object(), ["hugo"]])
def test_what_has_no_key_is_refused_and_shown(reference: object) -> None:
    with pytest.raises(
        InvalidValueError, match="a key, or something that has one, is wanted"
    ) as caught:
        key_of(reference)  # type: ignore[arg-type]

    assert caught.value.value is reference
    assert repr(reference) in str(caught.value)


def test_one_text_is_not_several_references() -> None:
    with pytest.raises(InvalidValueError, match="several keys are wanted, not 'hugo'"):
        keys_of("hugo")


def test_nouns_are_keyed_by_what_they_say() -> None:
    assert Purpose("A proud team").key == "a-proud-team"
    assert Person("Léa").key == "lea"
