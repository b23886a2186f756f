"""Every code of the planner has words in both languages."""

from __future__ import annotations

from string import Formatter

import pytest

import smartgoals as sg
from smartgoals.messages.format import WORDS
from smartgoals.model import Message, MessageCode, Reason


def placeholders(template: str) -> set[str]:
    """The names of the facts a template wants."""
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


@pytest.mark.parametrize("code", MessageCode, ids=lambda code: code.value)
def test_both_languages_want_the_same_facts(code: MessageCode) -> None:
    text = WORDS[code]

    assert text.en
    assert text.fr
    assert placeholders(text.en) == placeholders(text.fr)


def test_a_reason_is_a_code_and_facts() -> None:
    message = Message(MessageCode.MENTOR, {"owner": "Ada", "mentor": "Bo"})
    reason = Reason(stage="owners", about="a1", message=message)

    assert reason.code is MessageCode.MENTOR
    assert reason.facts == (("mentor", "Bo"), ("owner", "Ada"))
    assert message.fact("owner") == "Ada"
    assert message.fact("date") is None
    assert sg.render(reason) == "Bo helps Ada at the start."
