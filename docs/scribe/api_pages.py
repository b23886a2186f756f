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
   :members:
   :undoc-members:
```
"""
PAGES_OF_THEIR_OWN = "smartgoals.rules."
"""The families of rules have a page for each rule instead."""


def rooms() -> dict[str, list[str]]:
    """The modules of each room by name; a room is what lies directly in the package."""
    found: dict[str, list[str]] = {}
    for module in pkgutil.walk_packages(smartgoals.__path__, "smartgoals."):
        room = module.name.split(".")[1]
        in_family = module.name.startswith(PAGES_OF_THEIR_OWN) and (
            module.ispkg or module.name.count(".") > PAGES_OF_THEIR_OWN.count(".")
        )
        if not in_family:
            found.setdefault(room, []).append(module.name)
    return found


def page(room: str, modules: list[str]) -> str:
    """One room."""
    return "\n".join([f"# {room}\n", *(MODULE.format(name=name) for name in modules)])


def write(folder: Path) -> None:
    """Write the index and every room."""
    fill(
        folder,
        {"index.md": INDEX}
        | {f"{room}.md": page(room, modules) for room, modules in rooms().items()},
    )
