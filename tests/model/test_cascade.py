"""A cascade is stated from its leaves up, and every policy in it has a path."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

from smartgoals.errors import InvalidValueError, UnknownKeyError
from smartgoals.model import Action, Cascade, Objective, Person, Policy, Window

BELOW = Policy(Objective("Fill the evenings"), actions=[Action("Ask a band", key="b1")])
FIRST = Action("Open late", key="a1")
TOP = Policy(Objective("Welcome visitors"), actions=[FIRST, Action("Invite schools", key="a2")])
DEEPER = Cascade(BELOW, under={"b1": BELOW})


def test_a_policy_alone_is_a_cascade_of_its_own() -> None:
    cascade = Cascade(TOP, under={FIRST: BELOW})

    assert cascade == Cascade(TOP, under={"a1": Cascade(BELOW)})
    assert cascade == Cascade(TOP, under=((FIRST, BELOW),))
    assert evolve(cascade) == cascade


def test_the_order_of_what_unfolds_does_not_matter() -> None:
    one = Cascade(TOP, under={"a2": DEEPER, "a1": BELOW})

    assert one == Cascade(TOP, under={"a1": BELOW, "a2": DEEPER})
    assert [path for path, _ in one.policies()] == ["", "a1", "a2", "a2/b1"]
    assert hash(one) == hash(Cascade(TOP, under={"a1": BELOW, "a2": DEEPER}))


def test_people_are_referred_to_by_key() -> None:
    hugo = Person("Hugo")

    assert Cascade(TOP, people=[hugo, "marc"], leader=hugo).people == ("hugo", "marc")
    assert Cascade(TOP, leader=hugo).leader == "hugo"


def test_a_path_leads_to_a_policy() -> None:
    cascade = Cascade(TOP, under={"a2": DEEPER})

    assert cascade.at("") is cascade
    assert cascade.at("a2/b1").policy == BELOW
    for path in ("a1", "a2/b2", "a2/b1/b1"):
        with pytest.raises(UnknownKeyError, match="no policy at"):
            cascade.at(path)


def test_what_cannot_be_unfolded_is_refused() -> None:
    with pytest.raises(UnknownKeyError, match=r"'a3'.*a1, a2"):
        Cascade(TOP, under={"a3": BELOW})
    with pytest.raises(InvalidValueError, match="'a1' has two policies below it"):
        Cascade(TOP, under=((FIRST, BELOW), ("a1", DEEPER)))
    with pytest.raises(InvalidValueError, match="a Policy or a Cascade is wanted, not 'b1'"):
        Cascade(TOP, under={"a1": "b1"})  # type: ignore[dict-item]
    with pytest.raises(InvalidValueError, match=r"Cascade\.policy: a Policy is wanted"):
        Cascade(BELOW.objective)  # type: ignore[arg-type]


def test_a_key_that_looks_like_a_path_is_refused() -> None:
    with pytest.raises(InvalidValueError, match="which separates the parts of a path: 'a/1'"):
        Cascade(Policy(Objective("Grow"), actions=[Action("Sow", key="a/1")]))


def test_a_window_opens_before_it_closes() -> None:
    with pytest.raises(InvalidValueError, match="before its start on 2026-03-02"):
        Window(start=date(2026, 3, 2), until=date(2026, 3, 1))
