"""What the README tells a stranger to type is what the machines type."""

from __future__ import annotations

import re
from pathlib import Path

HOUSE = Path(__file__).parents[2]


def commands(document: str) -> list[str]:
    """The lines of the `sh` blocks of a document."""
    text = (HOUSE / document).read_text(encoding="utf-8")
    blocks = re.findall(r"```sh\n(.*?)```", text, re.DOTALL)
    return [line for block in blocks for line in block.splitlines() if line]


def test_ci_types_the_command_of_the_readme() -> None:
    tests = [line for line in commands("README.md") if line.endswith("nox")]
    assert len(tests) == 1
    assert tests[0] in (HOUSE / ".ci" / "run").read_text(encoding="utf-8").splitlines()


def test_the_readme_names_scripts_that_exist() -> None:
    scripts = [word for line in commands("README.md") for word in line.split() if ".py" in word]
    assert scripts
    assert [script for script in scripts if not (HOUSE / script).exists()] == []
