"""The library has no clock, no input or output, and no global state: its source says so."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "src" / "smartgoals"
FORBIDDEN_NAMES = {"__import__", "breakpoint", "compile", "eval", "exec", "input", "open", "print"}
FORBIDDEN_METHODS = {
    "fromtimestamp",
    "getcontext",
    "getenv",
    "localcontext",
    "now",
    "perf_counter",
    "read_text",
    "setcontext",
    "today",
    "urlopen",
    "utcnow",
    "write_text",
}


def trespasses(source: str) -> list[str]:
    """What a module does that only its caller may do."""
    found = []
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(func=ast.Name(id=name)) if name in FORBIDDEN_NAMES:
                found.append(f"{node.lineno}: {name}()")
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) if (
                name in FORBIDDEN_METHODS
            ):
                found.append(f"{node.lineno}: {name}()")
            case ast.Call(func=ast.Attribute(attr="Random") | ast.Name(id="Random"), args=[]):
                found.append(f"{node.lineno}: Random() without a seed")
            case ast.Attribute(value=ast.Name(id="random"), attr=name) if name != "Random":
                found.append(f"{node.lineno}: random.{name}")
            case ast.ImportFrom(module="random", names=names) if {"Random"} != {
                alias.name for alias in names
            }:
                found.append(f"{node.lineno}: from random import")
            case ast.Global():
                found.append(f"{node.lineno}: global")
            case _:
                pass
    return found


@pytest.mark.parametrize(
    "path", sorted(SOURCE.rglob("*.py")), ids=lambda path: str(path.relative_to(SOURCE))
)
def test_no_module_touches_the_world(path: Path) -> None:
    assert trespasses(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "line",
    [
        "date.today()",
        "datetime.now()",
        "print('hello')",
        "open('goals.json')",
        "path.read_text()",
        "random.random()",
        "random.Random()",
        "from random import choice",
        "def f():\n    global x",
        "decimal.getcontext()",
        "localcontext()",
    ],
)
def test_the_scan_sees_a_trespass(line: str) -> None:
    assert trespasses(line)


@pytest.mark.parametrize("line", ["self.today", "random.Random(7)", "from random import Random"])
def test_the_scan_lets_the_rest_pass(line: str) -> None:
    assert trespasses(line) == []
