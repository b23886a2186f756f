"""The drawing of the architecture, from the import contract: run this file when the floors have changed."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "smartgoals"
PAGE = ROOT / "docs" / "explanation" / "architecture.md"
BEGIN, END = "<!-- begin floors -->\n", "<!-- end floors -->\n"

SUMMARIES = {
    "interop": "bridges to other libraries, each an optional extra",
    "views": "plans, policies and reports as HTML, Markdown, Mermaid and Vega-Lite",
    "messages": "every sentence shown to a user, in English and in French",
    "coaching": "the interview: interpret an answer, fill the draft, ask the next question",
    "following": "progress, status, forecast and countermeasures from measurements",
    "planning": "from a policy and a team to delegated actions: one stage a module",
    "rules": "what makes a goal good: one rule a module, one package a family",
    "verification": "independent checks of a finished plan, sharing no code with the planner",
    "playbooks": "templates of strategies and actions",
    "model": "the nouns: objective, purpose, measure, policy, action, team, plan",
    "reading": "what a goal sentence says, in English and in French",
    "scheduling": "a solver for multi-skill project scheduling; knows nothing of goals",
    "text": "a text in both languages, and a sentence with the facts that fill it",
    "values": "exact amounts, estimates, periods, keys",
    "errors": "the exceptions",
}
"""What each part holds. A part that is not implemented yet may have its line here already."""


def floors() -> list[list[str]]:
    """The floors of the import contract, top first: on each the parts that exist."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = project["tool"]["importlinter"]["contracts"]
    (layers,) = (contract["layers"] for contract in contracts if contract["id"] == "floors")
    named = (re.findall(r"\w+", layer) for layer in layers)
    existing = ([part for part in parts if exists(part)] for parts in named)
    return [parts for parts in existing if parts]


def exists(part: str) -> bool:
    """Whether a part of the contract is implemented, as a package or as a module."""
    return (PACKAGE / part / "__init__.py").exists() or (PACKAGE / f"{part}.py").exists()


def drawing() -> str:
    """The floors as a table, numbered from the ground; parts of one floor have the same number."""
    rows = (
        f"| {number} | `{part}` | {SUMMARIES[part]} |"
        for number, parts in zip(range(len(floors()), 0, -1), floors(), strict=True)
        for part in parts
    )
    return "\n".join(["| floor | part | what it holds |", "|---|---|---|", *rows])


def with_floors(page: str) -> str:
    """The page with the floors of today between its marks."""
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n{drawing()}\n\n{END}{after}"


if __name__ == "__main__":
    PAGE.write_text(with_floors(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
