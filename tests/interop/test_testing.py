"""Strategies of every noun and result, and the laws that hold for whatever they draw."""

from __future__ import annotations

import json
import os
import pickle
import subprocess
import sys
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import attrs
import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import smartgoals as sg
from effort import tries
from smartgoals.interop.entry_point import register
from smartgoals.interop.json import from_dict, schema, to_dict
from smartgoals.interop.registry import classes
from smartgoals.interop.testing import policies, strategy_of, teams
from smartgoals.views import overview
from views.parsers import require_inert

KINDS = {name: kind for name, kind in classes().items() if attrs.has(kind)}
SCREEN = 24 * 80
TODAY = date(2027, 1, 4)
few = settings(
    max_examples=tries(6), suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


@pytest.mark.parametrize("name", KINDS)
@few
@given(st.data())
def test_every_noun_and_result_keeps_the_laws(name: str, data: st.DataObject) -> None:
    kind = KINDS[name]
    value: Any = data.draw(strategy_of(kind))
    document = json.loads(json.dumps(to_dict(value), allow_nan=False))

    assert isinstance(value, kind)
    assert from_dict(document) == value
    assert pickle.loads(pickle.dumps(value)) == value  # noqa: S301 — what was just written
    assert "\n" not in repr(value)
    assert len(repr(value)) <= SCREEN or not hasattr(kind, "__rich_repr__")
    jsonschema.Draft202012Validator(schema(kind)).validate(document)


@pytest.mark.parametrize("kind", [sg.Objective, sg.Policy, sg.Plan, sg.Report, sg.Cascade])
@few
@given(st.data())
def test_from_type_finds_the_strategy_and_ends(kind: type, data: st.DataObject) -> None:
    register()
    assert isinstance(data.draw(st.from_type(kind)), kind)


@few
@given(policies(), teams())
def test_a_policy_can_be_planned(policy: sg.Policy, team: sg.Team) -> None:
    assert sg.check(policy).errors == ()
    assert sg.plan(policy, team, today=TODAY).policy == policy


@pytest.mark.parametrize("kind", [sg.Measure, sg.Reading, sg.Report, sg.Progress, sg.Person])
@few
@given(st.data())
def test_whatever_is_drawn_can_be_shown(kind: type, data: st.DataObject) -> None:
    require_inert(overview(data.draw(strategy_of(kind))).to_html())


@pytest.mark.parametrize("kind", [int, str, sg.Rule, sg.InvalidValueError])
def test_other_classes_have_no_strategy(kind: type) -> None:
    with pytest.raises(sg.InvalidValueError, match="there is no strategy for"):
        strategy_of(kind)


def test_hypothesis_finds_the_strategies_by_an_entry_point() -> None:
    project = tomllib.loads(Path(__file__).parents[2].joinpath("pyproject.toml").read_text("utf-8"))
    module, _, function = project["project"]["entry-points"]["hypothesis"]["smartgoals"].partition(
        ":"
    )

    assert (module, function) == (register.__module__, register.__name__)


@pytest.mark.slow
@pytest.mark.parametrize("first", ["hypothesis", "smartgoals.interop.testing", "smartgoals"])
def test_any_of_the_two_libraries_may_be_imported_first(first: str, tmp_path: Path) -> None:
    installed = tmp_path / "somebody-1.0.dist-info"
    installed.mkdir()
    (installed / "METADATA").write_text("Metadata-Version: 2.1\nName: somebody\nVersion: 1.0\n")
    entry = f"[hypothesis]\nsomebody = {register.__module__}:register\n"
    (installed / "entry_points.txt").write_text(entry)
    program = (
        f"import {first}\n"
        "from hypothesis import strategies as st, find\n"
        "import smartgoals as sg\n"
        "print(type(find(st.from_type(sg.Policy), lambda _: True)).__name__)"
    )
    paths = os.pathsep.join([str(tmp_path), *sys.path])
    answer = subprocess.run(  # noqa: S603 — our own interpreter, our own program
        [sys.executable, "-W", "error", "-c", program],
        capture_output=True,
        check=False,
        text=True,
        timeout=120,
        env={**os.environ, "PYTHONPATH": paths},
    )

    assert (answer.stdout, answer.stderr) == ("Policy\n", "")
