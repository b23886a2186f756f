"""No module, class, function or attribute is named by a private metaphor.

Each word below once named something here that the literature has a word for. Whoever looks for the
thing looks for that word.
"""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "src" / "smartgoals"
BANNED = {
    "blame": "critical task",
    "brief": "planning context",
    "desk": "resource timeline",
    "draughtsman": "planner",
    "giving": "relaxation",
    "hearing": "understanding",
    "heir": "inherited policy",
    "hope": "bound",
    "hopeless": "unassignable",
    "kept": "commitment",
    "lawful": "feasible",
    "loom": "disjunctive graph",
    "market": "selection instance",
    "mouth": "messages",
    "owning": "assignment",
    "promises": "verification",
    "purse": "budget",
    "purses": "budgets",
    "puzzle": "instance",
    "relay": "late acceptance",
    "reweave": "reinsert",
    "scene": "analysis",
    "stretches": "durations",
    "toll": "fixed cost",
    "unfolding": "cascade",
    "weave": "insertion search",
    "weaving": "insertion search",
    "woven": "insertion search",
    "yielding": "infeasibility",
}
"""Word by word, with what the field calls it."""

PARTS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")


def names(path: Path) -> Iterator[str]:
    """The names a module defines: its own, its classes, functions and attributes."""
    yield path.parent.name if path.name == "__init__.py" else path.stem
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
                yield name
            case ast.AnnAssign(target=ast.Name(id=name)) | ast.Attribute(attr=name):
                yield name
            case _:
                pass


def banned(name: str) -> set[str]:
    return BANNED.keys() & {part.lower() for part in PARTS.findall(name)}


@pytest.mark.parametrize(
    "path", sorted(SOURCE.rglob("*.py")), ids=lambda path: str(path.relative_to(SOURCE))
)
def test_names_are_those_of_the_field(path: Path) -> None:
    found = {name for name in names(path) if banned(name)}

    assert sorted(found) == []


@pytest.mark.parametrize("name", ["Loom", "_reweave", "BriefCase", "planning_brief", "PURSES"])
def test_a_banned_word_is_seen_inside_a_name(name: str) -> None:
    assert banned(name)


@pytest.mark.parametrize("name", ["blooming", "describe", "Keptness", "keep", "offer"])
def test_a_longer_word_is_not(name: str) -> None:
    assert not banned(name)


def test_no_two_classes_have_the_same_name() -> None:
    homes: dict[str, list[str]] = defaultdict(list)
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                homes[node.name].append(str(path.relative_to(SOURCE)))

    assert {name: paths for name, paths in homes.items() if len(paths) > 1} == {}
