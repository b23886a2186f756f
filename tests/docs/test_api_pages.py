"""The API reference has every public name once, and nothing that is internal."""

from __future__ import annotations

from collections import Counter
from importlib import import_module
from pathlib import Path

import pytest

import smartgoals
from docs.scribe.api_pages import (
    GROUPS,
    PACKAGES,
    contents,
    documented,
    has_page,
    pages,
    public_names,
    summary,
    write,
)


def test_every_public_name_is_in_one_group() -> None:
    counted = Counter(name for names in contents().values() for name in names)
    assert counted == Counter(public_names())


def test_every_package_of_the_library_is_covered() -> None:
    root = Path(smartgoals.__file__).parent
    parts = {path.parent.name for path in root.glob("*/__init__.py")}
    parts |= {path.stem for path in root.glob("*.py")} - {"__init__"}
    assert parts == {package.partition(".")[0] for package in PACKAGES}


def test_what_can_be_imported_from_the_top_is_described() -> None:
    described = {name.rpartition(".")[2] for name in public_names()}
    assert set(smartgoals.__all__) - described == set()


def test_every_class_has_a_page_and_a_summary() -> None:
    written = pages()
    classes = [name for name in public_names() if has_page(name)]
    assert {f"{name}.md" for name in classes} <= set(written)
    assert [name for name in classes if not summary(name)] == []


def test_every_group_with_names_has_a_page() -> None:
    found = contents()
    expected = {f"{group.slug}.md" for group in GROUPS if found[group.slug]}
    assert expected <= set(pages())


def test_a_constant_is_described_by_the_text_below_it() -> None:
    assert documented("rules.RULES") == "Every rule, in code order."


def test_a_constant_without_a_description_is_reported() -> None:
    with pytest.raises(LookupError, match="no docstring"):
        documented("rules.NO_SUCH_NAME")


@pytest.mark.parametrize("package", PACKAGES)
def test_public_names_exist(package: str) -> None:
    module = import_module(f"smartgoals.{package}")
    assert [name for name in module.__all__ if not hasattr(module, name)] == []
    assert len(set(module.__all__)) == len(module.__all__)


def test_the_folder_is_written(tmp_path: Path) -> None:
    write(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == set(pages())
