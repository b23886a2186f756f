"""Tests import the public names of packages, so that modules inside a package can be changed freely."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

TESTS = Path(__file__).parents[1]
SOURCE = TESTS.parent / "src"
PUBLIC_MODULES = {
    "smartgoals.errors",
    "smartgoals.interop.calendar",
    "smartgoals.interop.gate",
    "smartgoals.interop.json",
    "smartgoals.interop.okr",
    "smartgoals.interop.tables",
    "smartgoals.interop.testing",
    "smartgoals.text",
}
RULE = re.compile(r"smartgoals\.rules\.[a-z]+\.[a-z_]+")
"""Each rule is public by its module, which is its page in the reference."""

EXCEPTIONS = frozenset(
    {
        "smartgoals.coaching.agenda",
        "smartgoals.coaching.draft",
        "smartgoals.coaching.understood",
        "smartgoals.interop.entry_point",
        "smartgoals.interop.registry",
        "smartgoals.messages.enum_labels",
        "smartgoals.messages.field_labels",
        "smartgoals.messages.format",
        "smartgoals.messages.numbers",
        "smartgoals.messages.dates",
        "smartgoals.messages.typography",
        "smartgoals.model.catchball",
        "smartgoals.model.seasons",
        "smartgoals.planning.allocation.split",
        "smartgoals.planning.allocation.success_probability",
        "smartgoals.planning.allocation.trajectory",
        "smartgoals.planning.assignment.solver",
        "smartgoals.planning.bounds",
        "smartgoals.planning.comparison",
        "smartgoals.planning.context",
        "smartgoals.planning.contributions",
        "smartgoals.planning.gap",
        "smartgoals.planning.infeasibility.relaxations",
        "smartgoals.planning.infeasibility.conflict",
        "smartgoals.planning.joint_optimisation",
        "smartgoals.planning.pipeline",
        "smartgoals.planning.replanning",
        "smartgoals.planning.selection.bounds",
        "smartgoals.planning.selection.eligibility",
        "smartgoals.planning.selection.label",
        "smartgoals.planning.selection.solver",
        "smartgoals.planning.selection.stage",
        "smartgoals.planning.timetable",
        "smartgoals.reading.numerals",
        "smartgoals.rules.conditions",
        "smartgoals.rules.families",
        "smartgoals.rules.finding",
        "smartgoals.rules.similarity",
        "smartgoals.rules.traversal",
        "smartgoals.scheduling.construction",
        "smartgoals.scheduling.instance",
        "smartgoals.scheduling.joint_model",
        "smartgoals.scheduling.joint_moves",
        "smartgoals.scheduling.joint_search",
        "smartgoals.scheduling.joint_state",
        "smartgoals.scheduling.precedence_graph",
        "smartgoals.scheduling.timeline",
        "smartgoals.values.amount",
        "smartgoals.values.chance",
        "smartgoals.values.checks",
        "smartgoals.values.display",
        "smartgoals.values.frozen",
        "smartgoals.values.key",
        "smartgoals.verification.chances",
        "smartgoals.verification.contributions",
    }
)
"""Internal modules with tests of their own: only to be shortened."""


def imported() -> Iterator[tuple[str, str]]:
    """Each module of the library that a test imports from, with the test."""
    for path in sorted(TESTS.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("smartgoals"):
                yield node.module or "", str(path.relative_to(TESTS))


def is_public(module: str) -> bool:
    """Whether names may be imported from a module: it is a package, or public by itself."""
    is_package = SOURCE.joinpath(*module.split("."), "__init__.py").exists()
    return is_package or module in PUBLIC_MODULES or RULE.fullmatch(module) is not None


def test_tests_use_public_names() -> None:
    """Import from the package and its `__all__`; a unit test of an internal needs an exception."""
    inner = {(module, test) for module, test in imported() if not is_public(module)}
    assert {(module, test) for module, test in inner if module not in EXCEPTIONS} == set()


def test_every_exception_is_a_module() -> None:
    modules = (SOURCE.joinpath(*module.split(".")).with_suffix(".py") for module in EXCEPTIONS)
    assert [str(path) for path in modules if not path.exists()] == []


def test_checks_of_plans_are_tested_without_the_planner() -> None:
    used = {module for module, test in imported() if test.startswith("verification/")}
    assert {module for module in used if module.startswith("smartgoals.planning")} == set()
