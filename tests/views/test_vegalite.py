"""Vega-Lite specifications are valid by the schema of Vega-Lite itself."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import altair as alt
import jsonschema
import pytest

from views.test_hostile_text import HOSTILE, named
from views.test_views import plan, views


@cache
def specifications() -> jsonschema.Draft7Validator:
    """The schema that Altair carries."""
    path = Path(alt.__file__).parent / "vegalite" / "v5" / "schema" / "vega-lite-schema.json"
    return jsonschema.Draft7Validator(json.loads(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("text", ["", *HOSTILE])
def test_every_specification_is_valid(text: str) -> None:
    drawn = views(named(text) if text else plan())
    valid = {name: view.to_vegalite() for name, view in drawn.items() if view.vegalite}

    assert set(valid) == {"gantt", "load", "bowling"}
    for specification in valid.values():
        specifications().validate(specification)
