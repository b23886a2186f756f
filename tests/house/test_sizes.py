"""A file is one idea: it fits on a few screens and has a name one can read aloud."""

from __future__ import annotations

from pathlib import Path
from statistics import median

SOURCE = Path(__file__).parents[2] / "src" / "smartgoals"
LONGEST = 350
USUAL = 125
EMPTY_WORDS = {"base", "common", "core", "helpers", "manager", "misc", "utils"}


def lengths() -> dict[str, int]:
    """The lines of each module."""
    return {
        str(path.relative_to(SOURCE)): len(path.read_text(encoding="utf-8").splitlines())
        for path in SOURCE.rglob("*.py")
    }


def test_no_file_is_long() -> None:
    assert {path: lines for path, lines in lengths().items() if lines > LONGEST} == {}


def test_most_files_are_short() -> None:
    assert median(lengths().values()) <= USUAL


def test_names_say_something() -> None:
    names = {part for path in lengths() for part in Path(path).with_suffix("").parts}
    assert names & EMPTY_WORDS == set()
