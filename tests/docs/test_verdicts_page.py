"""The pages on verdicts say what the code does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import smartgoals as sg

DOCS = Path(__file__).parents[2] / "docs"
ROW = re.compile(r"^\| ([^|-][^|]*) \| ([^|]*) \|", re.MULTILINE)


def vague_rows(language: str) -> list[tuple[str, str]]:
    """The pairs of a table: a vague sentence, and one that is not."""
    page = (DOCS / "explanation" / "verdicts.md").read_text(encoding="utf-8")
    table = page.split(f"<!-- begin vague {language} -->")[1].split("<!-- end")[0]
    return ROW.findall(table)[1:]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_twenty_examples_stand_on_either_side(language: str) -> None:
    rows = vague_rows(language)
    assert len(rows) == 20
    for vague, plain in rows:
        assert sg.check(vague, language=language, select="SPC-01"), vague  # type: ignore[arg-type]
        assert not sg.check(plain, language=language, select="SPC-01"), plain  # type: ignore[arg-type]
        assert sg.check(vague, language=language).smart["S"] == "missed", vague  # type: ignore[arg-type]


def test_goals_of_software_teams_are_judged_as_the_page_says() -> None:
    page = (DOCS / "how-to" / "check-software-goals.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| ([^|]+) \| (met|missed) \| (met|missed|unknown) \|", page, re.MULTILINE)
    assert len(rows) == 13
    for goal, specific, measurable in rows:
        smart = sg.check(goal).smart
        assert (smart["S"], smart["M"]) == (specific, measurable), goal
