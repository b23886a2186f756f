"""The reference of the rules: a page each, and an index by letter."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from docs.scribe.rule_pages import index, page, summary, write
from smartgoals.rules import RULES, Rule

NAMED = {rule.code: rule for rule in RULES}


def test_a_rule_becomes_a_page() -> None:
    written = page(NAMED["MEA-01"])
    assert written.startswith(
        "# MEA-01 unmeasured\n\nError · M: Measurable · looks at Objective · judges by data · "
        "objects · lives in `smartgoals.rules.measurable.unmeasured`"
    )
    assert "| **asks** | How will you know? Who looks, and where? | À quoi saurez-vous" in written
    assert "## Flagged\n\n```pycon\n>>> from smartgoals.model" in written


def test_a_rule_with_several_things_to_say_says_them_all() -> None:
    written = page(NAMED["REA-06"])
    assert written.count("| **says** |") == 2
    assert "looks at Objective or Plan" in page(NAMED["DEL-09"])
    assert "judges by words, where the data are silent" in page(NAMED["SPC-01"])
    assert "asks what is not said yet" in page(NAMED["PUR-01"])


@pytest.mark.parametrize("rule", RULES, ids=[rule.code for rule in RULES])
def test_every_page_is_whole(rule: Rule[Any]) -> None:
    written = page(rule)
    assert written.startswith(f"# {rule.code} {rule.name}\n")
    assert "| **says** |" in written
    assert "| {what} |" not in written
    assert re.findall(r"^## (\w+)$", written, re.MULTILINE) == ["Why", "Flagged", "Instead"]


def test_the_index_lists_every_rule_once() -> None:
    listed = re.findall(r"^\| \[(\S+)\]\((\S+)\.md\) \|", index(), re.MULTILINE)
    assert sorted(listed) == [(rule.code, rule.code) for rule in RULES]
    headings = re.findall(r"^## (\w): ", index(), re.MULTILINE)
    assert "".join(headings) == "SMART"


def test_the_readme_has_the_table() -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    table = readme.partition("<!-- begin rules -->\n")[2].partition("\n<!-- end rules -->")[0]
    assert table == summary()


def test_the_folder_is_written(tmp_path: Path) -> None:
    write(tmp_path)
    assert {path.stem for path in tmp_path.iterdir()} == {"index", *NAMED}
