"""Simulated people: how much of what they say is filed rightly, wrongly, or was never said."""

from __future__ import annotations

import pytest

from coaching.people import NAMES, outcome, talk_of
from smartgoals import Done, plan

everybody = pytest.mark.parametrize("name", NAMES)


@everybody
def test_people_are_heard_and_nothing_is_invented(name: str) -> None:
    heard = outcome(name, talk_of(name))
    asked_for = heard.right + len(heard.wrong) + len(heard.missed)

    assert heard.invented == ()
    assert heard.right >= 0.85 * asked_for
    assert len(heard.wrong) <= 0.1 * asked_for
    assert heard.questions <= (55 if "evasive" in name or "hostile" in name else 40)


@pytest.mark.parametrize("name", [name for name in NAMES if "evasive" not in name])
@pytest.mark.parametrize("seed", range(1))
def test_asides_on_the_way_change_nothing(name: str, seed: int) -> None:
    plain = outcome(name, talk_of(name))
    hesitant = outcome(name, talk_of(name, aside_rate=0.3, temper="hesitant", seed=seed))

    assert hesitant.invented == ()
    assert hesitant.right >= plain.right - 3
    assert isinstance(hesitant.talk.turn, Done)


@everybody
def test_what_people_say_can_be_planned(name: str) -> None:
    talk = talk_of(name)
    assert isinstance(talk.turn, Done)
    assert talk.turn.report.errors == ()
    assert talk.policy
    assert talk.team

    planned = plan(talk.policy, talk.team, today=talk.today, pins=talk.pins)

    assert planned.delegations
