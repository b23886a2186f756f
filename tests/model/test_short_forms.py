"""A text stands for a noun that has only a statement or a name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import smartgoals as sg
from smartgoals.errors import InvalidValueError
from smartgoals.model import (
    Assumption,
    DecisionArea,
    Exclusion,
    Guideline,
    Objective,
    Obstacle,
    Policy,
    Purpose,
    Strategy,
)

GROW = Objective("Welcome 74,000 visits in 2027")
PAIRS: dict[str, Callable[[], tuple[object, object]]] = {
    "purposes": lambda: (
        Objective("Grow", purposes=["Pride"]),
        Objective("Grow", purposes=[Purpose("Pride")]),
    ),
    "purposes of purposes": lambda: (
        Purpose("Pride", purposes=["Peace"]),
        Purpose("Pride", purposes=[Purpose("Peace")]),
    ),
    "served": lambda: (GROW.serving("Pride"), GROW.serving(Purpose("Pride"))),
    "obstacles": lambda: (
        Objective("Grow", obstacles=["Rain"], assumptions=["Peace"]),
        Objective("Grow", obstacles=[Obstacle("Rain")], assumptions=[Assumption("Peace")]),
    ),
    "means": lambda: (
        Policy(GROW, actions=["Open at night"], strategies=["Night life"], guidelines=["Be kind"]),
        Policy(
            GROW,
            actions=[sg.Action("Open at night")],
            strategies=[Strategy("Night life")],
            guidelines=[Guideline("Be kind")],
        ),
    ),
    "exclusions": lambda: (
        Policy(GROW, exclusions=["No third exhibition"]),
        Policy(GROW, exclusions=[Exclusion("No third exhibition")]),
    ),
    "more actions": lambda: (
        Policy(GROW).with_actions("Open at night"),
        Policy(GROW).with_actions(sg.Action("Open at night")),
    ),
    "areas": lambda: (
        sg.Action("Open", areas=["prices"]),
        sg.Action("Open", areas=[DecisionArea("prices")]),
    ),
    "people": lambda: (sg.Team(["Ann", "Bo"]), sg.Team([sg.Person("Ann"), sg.Person("Bo")])),
}


@pytest.mark.parametrize("pair", PAIRS.values(), ids=PAIRS)
def test_a_text_stands_for_the_noun(pair: Callable[[], tuple[object, object]]) -> None:
    short, full = pair()

    assert short == full


def test_a_lone_text_is_not_several() -> None:
    with pytest.raises(
        InvalidValueError, match=r"Team\.people: several Person or texts are wanted"
    ):
        sg.Team("Ann")
    with pytest.raises(InvalidValueError, match="several Purpose or texts are wanted, not 5"):
        Objective("Grow", purposes=5)  # type: ignore[arg-type]


def test_a_blank_text_is_refused_by_the_noun_it_would_be() -> None:
    with pytest.raises(InvalidValueError, match=r"Objective\.purposes: Purpose\.statement: a text"):
        Objective("Grow", purposes=[" "])


def test_an_end_is_no_means() -> None:
    with pytest.raises(InvalidValueError, match="an Action is wanted"):
        Policy(GROW, actions=[Purpose("Pride")])  # type: ignore[list-item]
    with pytest.raises(InvalidValueError, match="a Purpose is wanted"):
        Objective("Grow", purposes=[sg.Action("Open")])  # type: ignore[list-item]
