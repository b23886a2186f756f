"""What a playbook and its templates refuse, with the offending value in the message."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from playbooks.house import HOUSE, LIST, MORNINGS, policy
from smartgoals.errors import CycleError, InvalidValueError, UnknownKeyError
from smartgoals.model import Action, Measure, Objective, Origin, Policy
from smartgoals.playbooks import (
    ActionTemplate,
    ObstacleTemplate,
    Playbook,
    StrategyTemplate,
    TargetTemplate,
    Uplift,
)
from smartgoals.text import Text

REFUSED: dict[str, tuple[Callable[[], object], str]] = {
    "uplift: out of order": (lambda: Uplift(3, 2, 1), "out of order"),
    "uplift: percents": (lambda: Uplift(0, 1, 4), "4 % is 0.04: not 4"),
    "uplift: more than all is lost": (lambda: Uplift(-2, 0, 1), "4 % is 0.04: not -2"),
    "action: blank": (lambda: ActionTemplate(" "), "words are wanted, not ' '"),
    "action: a number": (lambda: ActionTemplate(7), "words are wanted, not 7"),  # type: ignore[arg-type]
    "action: no French": (lambda: ActionTemplate(Text(en="Open", fr=" ")), "words are wanted"),
    "action: a lone limit": (lambda: ActionTemplate("Open", limits="none"), "several lines"),
    "action: a number of limits": (lambda: ActionTemplate("Open", limits=7), "several lines"),  # type: ignore[arg-type]
    "action: a blank limit": (lambda: ActionTemplate("Open", limits=["", "no"]), "a line of words"),
    "action: negative effort": (lambda: ActionTemplate("Open", effort=-1), "negative: -1"),
    "action: two days a day": (
        lambda: ActionTemplate("Open", share=2),
        "above 0 and at most 1, not 2",
    ),
    "action: more than sure": (lambda: ActionTemplate("Open", chance=2), "2"),
    "action: a target of its own": (
        lambda: ActionTemplate("Open", target=Measure("m").to(3)),  # type: ignore[arg-type]
        "a TargetTemplate is wanted",
    ),
    "obstacle: a cue alone": (lambda: ObstacleTemplate("Rain", cue="clouds"), "a cue and a resp"),
    "obstacle: a response alone": (
        lambda: ObstacleTemplate("Rain", response="a tent"),
        "a cue and a response",
    ),
    "obstacle: a blank answer": (
        lambda: ObstacleTemplate("Rain", countermeasure=" "),
        "countermeasure: words are wanted",
    ),
    "target: a number for a name": (
        lambda: TargetTemplate(7, unit="letters", value=1),  # type: ignore[arg-type]
        "words are wanted, not 7",
    ),
    "play: nothing proposed": (
        lambda: StrategyTemplate("Nothing", actions=[]),
        "has no actions",
    ),
    "playbook: blank": (lambda: Playbook(" ", plays=[]), "words are wanted"),
    "playbook: one play twice": (
        lambda: Playbook("B", plays=[HOUSE.plays[0], HOUSE.plays[0]]),
        "have the key 'hours'",
    ),
    "playbook: one action twice": (
        lambda: Playbook("B", plays=[StrategyTemplate("P", actions=[LIST, LIST])]),
        "have the key 'list'",
    ),
    "fill: a third language": (
        lambda: HOUSE.fill(policy("hours"), language="de"),  # type: ignore[arg-type]
        "'en' or 'fr', not 'de'",
    ),
    "strategies: a third language": (
        lambda: HOUSE.strategies(language="de"),  # type: ignore[arg-type]
        "'en' or 'fr', not 'de'",
    ),
    "fill: no size": (lambda: HOUSE.fill(policy("hours"), size=0), "above zero, not 0"),
    "fill: a size in words": (
        lambda: HOUSE.fill(policy("hours"), size="much"),
        "a finite number is wanted",
    ),
    "fill: from nothing": (
        lambda: HOUSE.fill(policy("hours", baseline=0)),
        "the baseline of 'visits' is 0, so nothing can bring a part of it: name the size",
    ),
    "fill: from a loss": (
        lambda: HOUSE.fill(policy("hours", baseline=-5)),
        "the baseline of 'visits' is -5",
    ),
    "fill: from nobody knows what": (
        lambda: HOUSE.fill(policy("hours", baseline=None)),
        "the baseline of 'visits' is unknown",
    ),
    "fill: no target": (
        lambda: HOUSE.fill(Policy(Objective("Grow"), strategies=HOUSE.strategies())),
        "'grow' has no target",
    ),
    "origin: no playbook": (
        lambda: Origin("", play="p", template="t"),
        "a key, or something that has one, is wanted",
    ),
    "action: a bare origin": (
        lambda: Action("Open", origin="commercial"),  # type: ignore[arg-type]
        "an Origin is wanted, not 'commercial'",
    ),
}

UNKNOWN: dict[str, tuple[Callable[[], object], str]] = {
    "a play": (lambda: HOUSE.play("garden"), "'garden', but only hours, money is known"),
    "a play to be used": (
        lambda: HOUSE.fill(policy("a"), plays={"a": "garden"}),
        "'garden', but only hours, money is known",
    ),
    "a strategy": (
        lambda: HOUSE.fill(policy("a"), plays={"b": "hours"}),
        "'b', but only a is known",
    ),
    "a play to keep": (lambda: HOUSE.only("garden"), "'garden', but only hours, money is known"),
    "an action to follow": (
        lambda: Playbook("B", plays=[StrategyTemplate("P", actions=[MORNINGS])]),
        "'evenings', but only mornings is known",
    ),
    "an action to enable": (
        lambda: Playbook("B", plays=[StrategyTemplate("P", actions=[LIST])]),
        "'evenings', but only list is known",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_mean_anything_is_refused(case: str) -> None:
    make, message = REFUSED[case]
    with pytest.raises(InvalidValueError, match=message):
        make()


@pytest.mark.parametrize("case", UNKNOWN)
def test_what_points_nowhere_is_refused(case: str) -> None:
    make, message = UNKNOWN[case]
    with pytest.raises(UnknownKeyError, match=message):
        make()


def test_a_circle_is_refused() -> None:
    with pytest.raises(CycleError):
        Playbook(
            "Round",
            plays=[
                StrategyTemplate("P", actions=[ActionTemplate("A", key="a", after=["b"])]),
                StrategyTemplate("Q", actions=[ActionTemplate("B", key="b", after=["a"])]),
            ],
        )
