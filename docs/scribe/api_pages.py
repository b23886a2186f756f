"""One page for each room of the house, with everything its modules offer."""

from __future__ import annotations

import pkgutil
from pathlib import Path

import smartgoals
from docs.scribe.files import fill

INDEX = """\
# Rooms

What each room offers, from its own docstrings.

```{toctree}
:glob:

*
```
"""
MODULE = """\
```{{eval-rst}}
.. automodule:: {name}
{members}
```
"""
MEMBERS = "   :members:\n   :undoc-members:"
PAGES_OF_THEIR_OWN = "smartgoals.rules."
"""The families of rules have a page for each rule instead."""


def rooms() -> dict[str, dict[str, str]]:
    """The modules of each room and what is shown of them: of a folder only what it says of itself.

    A room is what lies directly in the package.
    """
    found: dict[str, dict[str, str]] = {}
    for module in pkgutil.walk_packages(smartgoals.__path__, "smartgoals."):
        room = module.name.split(".")[1]
        in_family = module.name.startswith(PAGES_OF_THEIR_OWN) and (
            module.ispkg or module.name.count(".") > PAGES_OF_THEIR_OWN.count(".")
        )
        if not in_family:
            found.setdefault(room, {})[module.name] = "" if module.ispkg else MEMBERS
    return found


def page(room: str, modules: dict[str, str]) -> str:
    """One room."""
    shown = (MODULE.format(name=name, members=members) for name, members in modules.items())
    return "\n".join([f"# {room}\n", *shown])


def write(folder: Path) -> None:
    """Write the index and every room."""
    fill(
        folder,
        {"index.md": INDEX}
        | {f"{room}.md": page(room, modules) for room, modules in rooms().items()},
    )
