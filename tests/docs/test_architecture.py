"""The page on the architecture shows the floors of the import contract."""

from __future__ import annotations

from pathlib import Path

from docs.scribe.fences import fenced
from docs.scribe.files import fill
from docs.scribe.floors import PACKAGE, PAGE, floors, with_floors

ENTRY = {"__init__"}


def test_the_page_shows_the_contract() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert page == with_floors(page), "run `python -m docs.scribe.floors`"


def test_every_part_of_the_library_has_a_floor() -> None:
    parts = {path.stem for path in PACKAGE.glob("*.py")} - ENTRY
    parts |= {path.parent.name for path in PACKAGE.glob("*/__init__.py")}
    assert parts == {part for floor in floors() for part in floor}


def test_text_around_examples_is_kept() -> None:
    assert fenced("Say:\n\n>>> 1\n1\n") == "Say:\n\n```pycon\n>>> 1\n1\n```"


def test_a_folder_holds_exactly_its_pages(tmp_path: Path) -> None:
    fill(tmp_path / "rules", {"one.md": "1", "two.md": "2"})
    before = (tmp_path / "rules" / "one.md").stat().st_mtime_ns
    fill(tmp_path / "rules", {"one.md": "1", "three.md": "3"})
    assert sorted(path.name for path in (tmp_path / "rules").iterdir()) == ["one.md", "three.md"]
    assert before == (tmp_path / "rules" / "one.md").stat().st_mtime_ns
