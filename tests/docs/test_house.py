"""The drawing of the house and the contract that holds it up are the same."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from docs.scribe.fences import fenced
from docs.scribe.files import fill

HOUSE = Path(__file__).parents[2]


def floors_of_the_contract() -> list[str]:
    """The floors import-linter defends, without the marks for planned rooms."""
    project = tomllib.loads((HOUSE / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = project["tool"]["importlinter"]["contracts"]
    (floors,) = (contract["layers"] for contract in contracts if contract["id"] == "floors")
    return [re.sub(r"[()]", "", floor) for floor in floors]


def floors_of_the_drawing() -> list[str]:
    """The first column of the drawing."""
    text = (HOUSE / "docs" / "explanation" / "house.md").read_text(encoding="utf-8")
    drawing = text.partition("```text\n")[2].partition("\n```")[0]
    return [re.split(r"\s{2,}", line)[0] for line in drawing.splitlines()]


def test_the_drawing_is_the_contract() -> None:
    assert floors_of_the_contract() == floors_of_the_drawing()


def test_text_around_examples_is_kept() -> None:
    assert fenced("Say:\n\n>>> 1\n1\n") == "Say:\n\n```pycon\n>>> 1\n1\n```"


def test_a_folder_holds_exactly_its_pages(tmp_path: Path) -> None:
    fill(tmp_path / "rules", {"one.md": "1", "two.md": "2"})
    before = (tmp_path / "rules" / "one.md").stat().st_mtime_ns
    fill(tmp_path / "rules", {"one.md": "1", "three.md": "3"})
    assert sorted(path.name for path in (tmp_path / "rules").iterdir()) == ["one.md", "three.md"]
    assert before == (tmp_path / "rules" / "one.md").stat().st_mtime_ns
