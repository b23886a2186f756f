"""How the documentation is built: Markdown by hand, reference pages by the scribe."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from docs.scribe import api_pages, rule_pages  # noqa: E402 — found only after the line above

if TYPE_CHECKING:
    from sphinx.application import Sphinx

project = "smartgoals"
copyright = "the smartgoals authors"  # noqa: A001 — Sphinx wants this name
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = "smartgoals"

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
suppress_warnings = ["ref.python"]  # types on two floors may share a short name

default_role = "code"
napoleon_use_ivar = True  # fields are listed once, with their docstrings
autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_typehints_description_target = "documented"
autodoc_default_options = {"no-value": True}
nitpick_ignore_regex = [
    ("py:.*", r"(?!smartgoals\.).*"),  # only our own names must resolve
    ("py:.*", r".*\.[A-Z]"),  # and of those, not the type variables
]


def write_reference(app: Sphinx) -> None:
    """Write the pages that nobody keeps by hand."""
    del app
    rule_pages.write(HERE / "reference" / "rules")
    api_pages.write(HERE / "reference" / "api")


def setup(app: Sphinx) -> None:
    """Ask the scribe before Sphinx looks for pages."""
    app.connect("builder-inited", write_reference)
