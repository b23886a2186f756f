"""Nouns refuse what they cannot hold, naming class, field and value, and show themselves briefly."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

import attrs
import pytest
from attrs import field
from hypothesis import given
from hypothesis import strategies as st

from smartgoals.errors import InvalidValueError, UnknownKeyError
from smartgoals.values import to_decimal
from smartgoals.values.display import a, listed, shown
from smartgoals.values.frozen import frozen

SCREEN = 24 * 80


def only_known(value: str) -> str:
    if value == "strange":
        msg = "no such thing: 'strange'"
        raise UnknownKeyError(msg, value)
    return value


@frozen
class Pair:
    """Two numbers."""

    left: int = 1
    right: int = 2


def as_pairs(values: Iterable[Pair]) -> tuple[Pair, ...]:
    return tuple(values)


@frozen(kw_only=True)
class Noun:
    """A field of each kind."""

    name: str = field(kw_only=False)
    note: str | None = None
    done: bool = False
    sure: bool | None = None
    count: int = 0
    weight: float = 1.0
    mass: float | None = None
    amount: Decimal = field(default=Decimal(1), converter=to_decimal)
    pairs: tuple[Pair, ...] = field(default=(), converter=as_pairs)
    known: str = field(default="", converter=only_known)
    twice: int = attrs.Factory(lambda noun: 2 * noun.count, takes_self=True)
    several: tuple[int, ...] = attrs.Factory(tuple)
    hidden: object = field(default=None, repr=False)


@frozen(repr=False)
class Silent:
    """A noun without a repr."""

    name: str = "x"


@pytest.mark.parametrize(
    ("given_", "message"),
    [
        ({"name": 5}, "Noun.name: a text is wanted, not 5"),
        ({"note": 5}, "Noun.note: a text or None is wanted, not 5"),
        ({"done": 1}, "Noun.done: True or False is wanted, not 1"),
        ({"sure": "yes"}, "Noun.sure: True, False or None is wanted, not 'yes'"),
        ({"count": True}, "Noun.count: a whole number is wanted, not True"),
        ({"count": 1.5}, "Noun.count: a whole number is wanted, not 1.5"),
        ({"weight": "5"}, "Noun.weight: a number is wanted, not '5'"),
        ({"weight": float("nan")}, "Noun.weight: a number is wanted, not nan"),
        ({"mass": float("inf")}, "Noun.mass: a number or None is wanted, not inf"),
        ({"amount": "much"}, "Noun.amount: a finite number is wanted, not 'much'"),
        ({"pairs": 5}, "Noun.pairs: tuple[Pair, ...] is wanted, not 5"),
    ],
)
def test_a_refusal_names_class_field_and_value(given_: dict[str, object], message: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        Noun(**{"name": "n", **given_})  # type: ignore[arg-type]

    assert str(caught.value) == message
    assert caught.value.value is next(iter(given_.values()))


def test_an_error_of_the_library_passes_as_it_is() -> None:
    with pytest.raises(UnknownKeyError):
        Noun("n", known="strange")


def test_what_fits_is_kept() -> None:
    noun = Noun("n", note="x", done=True, sure=False, count=3, weight=2, mass=0.5)

    assert (noun.note, noun.done, noun.sure, noun.count, noun.weight, noun.mass) == (
        *("x", True, False),
        *(3, 2, 0.5),
    )


def test_a_repr_hides_defaults_and_can_be_evaluated() -> None:
    noun = Noun("n", count=2, amount="52.50", pairs=[Pair(), Pair(3, 4)], hidden=object())

    assert repr(noun) == "Noun('n', count=2, amount=52.50, pairs=(Pair(), Pair(3, 4)))"
    assert eval(repr(noun)) == attrs.evolve(noun, hidden=None)  # noqa: S307 — that is the point
    assert repr(Noun("n", several=(1,), twice=1)) == "Noun('n', twice=1, several=(1,))"
    assert repr(Pair(right=5)) == "Pair(right=5)"


def test_a_class_may_have_a_repr_of_its_own_or_none() -> None:
    @frozen
    class Own:
        name: str = "x"

        def __rich_repr__(self) -> object:
            yield "anything"

        def __repr__(self) -> str:
            return "Own!"

    assert repr(Own()) == "Own!"
    assert repr(Silent()).startswith("<")


def test_rich_is_given_short_texts() -> None:
    noun = Noun("n", note="long" * 100)
    name, (field_name, note) = noun.__rich_repr__()  # type: ignore[attr-defined]

    assert (repr(name), field_name) == ("'n'", "note")
    assert len(repr(note)) <= 120


@given(st.text(), st.lists(st.builds(Pair), max_size=200))
def test_a_repr_fits_a_screen(text: str, pairs: list[Pair]) -> None:
    noun = Noun(text, note=text * 50, pairs=pairs, hidden=None)

    assert len(repr(noun)) <= SCREEN
    assert repr(noun).isprintable()


def test_many_fields_end_in_an_ellipsis() -> None:
    names = [f"field_{place:03}" for place in range(100)]
    wide = frozen(type("Wide", (), {"__annotations__": dict.fromkeys(names, object)}))
    noun = wide(*["x" * 50] * 100)

    assert repr(noun).endswith(", …)")
    assert len(repr(noun)) <= SCREEN


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("x" * 10, "'xxxxxxxxxx'"),
        (date(2027, 12, 31), "date(2027, 12, 31)"),
        (Decimal("1E+40"), "Decimal('1E+40')"),
        (Decimal("NaN"), "Decimal('NaN')"),
        (Decimal(74_000), "74000"),
        pytest.param(10**5000, "an integer of 16610 bits", id="huge"),
        ((), "()"),
        (["a", 1], "['a', 1]"),
        ({"a": 1}, "{'a': 1}"),
        (("x" * 50, 2), "(… 2 more)"),
        (Pair(3, 4), "Pair(3, 4)"),
        (object, "<class 'object'>"),
        ("a\n\x1b[31m\u202eb", "'a\\n\\x1b[31m\\u202eb'"),
    ],
)
def test_values_are_shown_on_one_line(value: object, text: str) -> None:
    assert shown(value, limit=30) == text


def test_a_nested_noun_is_shown_by_its_first_field() -> None:
    noun = Noun("a rather long name", note="and a note that is longer still")

    assert shown(noun, limit=40) == "Noun('a rather long name', …)"
    assert shown(noun, limit=12) == "Noun('a…, …)"


@given(st.one_of(st.text(), st.lists(st.text()), st.binary(), st.decimals(), st.integers()))
def test_what_is_shown_never_exceeds_its_limit(value: object) -> None:
    assert len(shown(value, limit=40)) <= 40
    assert "\n" not in shown(value, limit=40)


def test_names_in_a_row() -> None:
    assert listed(str(n) for n in range(12)) == "0, 1, 2, 3, 4, 5, 6, 7, 8, 9 and 2 more"
    assert (a(Pair), a(int)) == ("a Pair", "an int")
