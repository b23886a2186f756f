"""The talks in the docs are what the coach says today."""

from __future__ import annotations

from pathlib import Path

import pytest

from coaching.people import talk_of
from smartgoals import Answer, Ask, render

PAGE = Path(__file__).parents[2] / "docs" / "explanation" / "coaching.md"


@pytest.mark.parametrize(
    "name", ["clinic_terse_en", "bikes_verbose_en", "theatre_order_fr", "fresh_mairie_fr"]
)
def test_the_talks_in_the_docs_are_what_is_said_today(name: str) -> None:
    page = PAGE.read_text(encoding="utf-8")
    talk = talk_of(name)

    for ask, event in zip(talk.asked, (talk.events[place] for place in talk.active), strict=True):
        if isinstance(ask, Ask) and isinstance(event, Answer):
            said = render(ask, language=talk.language)
            assert f"**Coach:** {said}\n\n> {event.text}\n" in page
