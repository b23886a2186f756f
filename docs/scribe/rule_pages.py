"""One page for each rule, written from the rule itself, and an index by letter."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from docs.scribe.fences import fenced
from docs.scribe.files import fill
from smartgoals.messages.typography import typeset
from smartgoals.rules import RULES, Rule
from smartgoals.rules.families import FAMILIES, Family
from smartgoals.text import Text
from smartgoals.values.language import Language

PAGE = """\
# {code} {name}

{severity} · {family} · looks at {of} · judges by {evidence} · {speech} · lives in `{home}`

| | English | français |
|---|---|---|
{sentences}

{doc}
"""

INDEX = """\
# Rules

{count} opinions on what makes a goal good, in the order in which a coach would raise them; the five letters of SMART are
five of the families. Each page is the docstring of the rule, and its examples are tests.
[How verdicts are reached](../../explanation/verdicts.md) tells what follows from them.

{families}

```{{toctree}}
:hidden:
:glob:

*-*
```
"""

FAMILY = """\
## {title}

| code | name | severity | asks |
|---|---|---|---|
{rows}
"""


def page(rule: Rule[Any]) -> str:
    """The page of one rule."""
    return PAGE.format(
        code=rule.code,
        name=rule.name,
        severity=rule.severity.name.capitalize(),
        family=title(FAMILIES[rule.family]),
        of=" or ".join(kind.__name__ for kind in rule.subject_types),
        evidence="words, where the data are silent" if rule.wording_only else "data",
        speech="asks what is not said yet" if rule.awaits_answer else "objects",
        home=rule.check.__module__,
        sentences="\n".join(sentences(rule)),
        doc=fenced(rule.doc),
    )


def sentences(rule: Rule[Any]) -> Iterator[str]:
    """What it may say, and what it asks; some rules have several things to say."""
    told = rule.says
    several = vars(sys.modules[rule.check.__module__]).values() if told.en == "{what}" else [told]
    says = [text for text in several if isinstance(text, Text)]
    for verb, text in [*(("says", text) for text in says), ("asks", rule.asks)]:
        yield f"| **{verb}** | {cell(text, 'en')} | {cell(text, 'fr')} |"


def cell(text: Text, language: Language) -> str:
    """A template as a table cell, its placeholders still open."""
    return typeset(text.written_in(language), language).replace("|", "\\|")


def title(family: Family) -> str:
    """The name of a family, with its letter of SMART."""
    return f"{family.letter}: {family.title.en}" if family.letter else family.title.en


def index() -> str:
    """All rules, family by family."""
    families = "\n".join(
        FAMILY.format(
            title=f"{title(family)} ({code})",
            rows="\n".join(row(rule) for rule in RULES if rule.family == code),
        )
        for code, family in FAMILIES.items()
    )
    return INDEX.format(count=len(RULES), families=families)


def summary() -> str:
    """The table in the README: each family of rules, and one of its questions."""
    head = "| subject | rules | one of the questions |\n|---|---|---|"
    rows = []
    for code, family in FAMILIES.items():
        rules = [rule for rule in RULES if rule.family == code]
        rows.append(f"| {title(family)} | {len(rules)} | {cell(rules[0].asks, 'en')} |")
    return "\n".join([head, *rows])


def row(rule: Rule[Any]) -> str:
    """One rule in the list."""
    cells = (f"[{rule.code}]({rule.code}.md)", rule.name, rule.severity.name.lower())
    return f"| {' | '.join(cells)} | {cell(rule.asks, 'en')} |"


def write(folder: Path) -> None:
    """Write the index and every page."""
    fill(folder, {"index.md": index()} | {f"{rule.code}.md": page(rule) for rule in RULES})
