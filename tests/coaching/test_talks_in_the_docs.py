"""The talks in the documentation: what the coach says today, word for word."""

from __future__ import annotations

import pytest

from coaching.people import PAGE, SHOWN, dialogue


@pytest.mark.parametrize("name", SHOWN)
def test_the_talks_in_the_docs_are_what_is_said_today(name: str) -> None:
    """`python tests/coaching/people.py talks` writes them again."""
    assert dialogue(name) in PAGE.read_text(encoding="utf-8")
