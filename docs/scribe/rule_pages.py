"""One page for each rule, written from the rule itself."""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from docs.scribe.fences import fenced
from docs.scribe.files import fill
from smartgoals.messages.typography import typeset
from smartgoals.text import Text
from smartgoals.values.language import Language

PAGE = """\
# {code} {name}

{severity} · looks at {of} · lives in `{home}`

| | English | français |
|---|---|---|
| **says** | {says_en} | {says_fr} |
| **asks** | {asks_en} | {asks_fr} |

{doc}
"""

INDEX = """\
# Rules

Every rule, in code order. Each page is the docstring of the rule, and its examples are tests.

{table}

```{{toctree}}
:hidden:
:glob:

*-*
```
"""


def known_rules() -> Sequence[Any]:
    """The rules of the library, or none as long as it has none."""
    try:
        return tuple(importlib.import_module("smartgoals.rules").RULES)
    except (ImportError, AttributeError):
        return ()


def page(rule: Any) -> str:  # noqa: ANN401 — any rule, whatever it looks at
    """The page of one rule."""
    return PAGE.format(
        code=rule.code,
        name=rule.name,
        severity=rule.severity.name.capitalize(),
        of=" or ".join(kind.__name__ for kind in rule.subjects),
        home=rule.look.__module__,
        says_en=cell(rule.says, "en"),
        says_fr=cell(rule.says, "fr"),
        asks_en=cell(rule.asks, "en"),
        asks_fr=cell(rule.asks, "fr"),
        doc=fenced(rule.doc),
    )


def cell(text: Text, language: Language) -> str:
    """A template as a table cell, its placeholders still open."""
    return typeset(text.written_in(language), language).replace("|", "\\|")


def index(rules: Sequence[Any]) -> str:
    """The list of rules, or a promise."""
    if not rules:
        return "# Rules\n\nNone yet.\n"
    rows = [
        f"| [{rule.code}]({rule.code}.md) | {rule.name} | {rule.severity.name.lower()} "
        f"| {cell(rule.asks, 'en')} |"
        for rule in rules
    ]
    head = "| code | name | severity | asks |\n|---|---|---|---|"
    return INDEX.format(table="\n".join([head, *rows]))


def write(folder: Path) -> None:
    """Write the index and every page."""
    rules = known_rules()
    fill(folder, {"index.md": index(rules)} | {f"{rule.code}.md": page(rule) for rule in rules})
