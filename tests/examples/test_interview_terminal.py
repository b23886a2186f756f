"""The coach in a terminal."""

from __future__ import annotations

import io
from datetime import date

import pytest

from coaching.cast import in_years_to_come, role
from examples.interview_terminal import converse, main
from smartgoals import Answer, Done, Interview


def typed(name: str) -> list[str]:
    """The lines somebody types: an empty one passes."""
    events = role(name).talk().events
    return [event.text if isinstance(event, Answer) else "" for event in events]


def test_a_whole_talk_fits_in_a_terminal() -> None:
    said = typed("museum_fr")
    out = io.StringIO()

    talk = converse(said, out, Interview("fr", today=date(2026, 1, 12)))

    assert isinstance(talk.turn, Done)
    assert "De combien à combien" in out.getvalue()
    assert "Votre politique tient debout" in out.getvalue()


def test_a_line_may_pass_or_take_back() -> None:
    out = io.StringIO()

    talk = converse(["<", "Noise.", "<", ""], out, Interview(today=date(2026, 1, 12)))

    assert isinstance(talk.turn, Done)
    assert "(there is nothing to take back yet)" in out.getvalue()


def test_a_line_may_show_what_was_understood_and_change_it() -> None:
    out = io.StringIO()
    said = ["Raise members from 10 to 20", "=", "= figures", "From 10 to 30"]

    talk = converse(said, out, Interview(today=date(2026, 1, 12)))

    assert "(objective.target.value: " in out.getvalue()
    assert talk.policy
    assert talk.policy.objective.target
    assert talk.policy.objective.target.value == 30


def test_the_policy_is_planned_at_the_end(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    said = typed("band_en")
    later = [in_years_to_come(text) for text in said]
    monkeypatch.setattr("sys.stdin", io.StringIO("\n".join(later)))

    main([])

    assert "ask Gwen first" in capsys.readouterr().out
