"""How the documentation is built: pages in Markdown, and reference pages that are generated."""

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
suppress_warnings = ["ref.python"]  # types in two packages may have the same short name

default_role = "code"
napoleon_use_ivar = True  # fields are listed once, from the `Attributes:` section
autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_typehints_description_target = "documented"
autodoc_default_options = {"no-value": True}
nitpick_ignore_regex = [
    ("py:.*", r"(?!smartgoals\.).*"),  # only names of this library must resolve
    ("py:.*", r".*\.[A-Z]"),  # type variables
    (
        "py:.*",
        r"smartgoals\.coaching\.(draft|session|state|transition)\..*",
    ),  # internal state of an interview
]


def write_reference(app: Sphinx) -> None:
    """Write the generated pages."""
    del app
    rule_pages.write(HERE / "reference" / "rules")
    api_pages.write(HERE / "reference" / "api")


def setup(app: Sphinx) -> None:
    """Write the generated pages before Sphinx reads the sources."""
    app.connect("builder-inited", write_reference)
