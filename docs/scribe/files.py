"""A folder of generated pages: only what changed is written, and what is no longer said goes."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path


def fill(folder: Path, pages: Mapping[str, str]) -> None:
    """Make the folder hold exactly these pages."""
    folder.mkdir(parents=True, exist_ok=True)
    for stale in {path.name for path in folder.glob("*.md")} - set(pages):
        (folder / stale).unlink()
    for name, text in pages.items():
        path = folder / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
