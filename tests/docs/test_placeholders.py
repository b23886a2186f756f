"""The tables of placeholders say what is said."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from smartgoals.messages import render
from smartgoals.text import Sentence, Text
from smartgoals.values import Direction, Period

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "placeholders.md"
NAMES = {"Decimal": Decimal, "Direction": Direction, "Period": Period, "date": date}
ROW = re.compile(r"^\| (?:`(\{.*?\})` \| )?`([^`{]+)` \| (.+?) \| (.+?) \|$", re.MULTILINE)


def rows() -> list[tuple[str, str, str, str]]:
    """Template, fact, English, French: one for each row that states a fact."""
    text = PAGE.read_text(encoding="utf-8").replace("\\|", "|")
    return [(row[1] or "{fact}", row[2], row[3], row[4]) for row in ROW.finditer(text)]


def typed(said: str) -> str:
    """What is said with plain spaces, as the page is typed."""
    return re.sub(r"\s", " ", said)


@pytest.mark.parametrize(("template", "fact", "english", "french"), rows())
def test_the_page_says_what_is_said(template: str, fact: str, english: str, french: str) -> None:
    name = re.split(r"[:}]", template[1:])[0]
    value = eval(fact, NAMES)  # noqa: S307 — the page is ours
    sentence = Sentence(Text(en=template, fr=template), {name: value})
    assert english == typed(render(sentence))
    assert french == typed(render(sentence, language="fr"))


def test_no_row_is_missed() -> None:
    assert len(rows()) == PAGE.read_text(encoding="utf-8").count("\n| `")
