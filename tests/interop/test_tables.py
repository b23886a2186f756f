"""Rows are plain and flat, data frames take them, and no spreadsheet runs what is in them."""

from __future__ import annotations

import csv
import math
from datetime import date
from typing import Any

import attrs
import pandas as pd
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

import smartgoals as sg
from examples import museum
from samples import cascaded, examples
from smartgoals.following import neglected
from smartgoals.interop.tables import rows_of, safe_cell, to_csv
from smartgoals.interop.testing import strategy_of
from views.test_hostile_text import HOSTILE, named
from views.test_views import plan, progress

TABLES = {
    "report": sg.check("Do better and faster, if possible").rows(),
    "empty report": sg.check(museum.policy().objective, select={"SPC"}).rows(),
    "plan": plan().rows(),
    "cascade": cascaded().rows(),
    "progress": progress().rows(),
    "actions": rows_of(museum.policy().actions),
    "people": rows_of(museum.team().people),
    "loads": rows_of(plan().loads),
    "coverages": rows_of(plan().coverages),
    "neglected": rows_of(neglected([progress()])),
    "missing": rows_of(sg.plan(museum.policy(target=90_000), museum.team(), today=museum.TODAY).missing),
}  # fmt: skip
each_table = pytest.mark.parametrize("name", TABLES)


def require_flat(rows: list[dict[str, Any]]) -> None:
    """Every row has the same columns, and every cell is plain."""
    assert len({tuple(row) for row in rows}) <= 1
    for row in rows:
        for cell in row.values():
            assert cell is None or type(cell) in {str, int, float, bool, date}


@each_table
def test_rows_are_flat_and_data_frames_take_them(name: str) -> None:
    rows = TABLES[name]
    require_flat(rows)
    in_pandas, in_polars = pd.DataFrame(rows), pl.DataFrame(rows, infer_schema_length=None)

    assert list(in_pandas.columns) == in_polars.columns == (list(rows[0]) if rows else [])
    assert len(in_pandas) == in_polars.height == len(rows)
    for column in in_polars.columns:
        assert in_polars[column].to_list() == [row[column] for row in rows]


def test_a_report_has_a_row_for_each_finding_in_either_language() -> None:
    report = sg.check("Improve quality as soon as possible")
    vague = next(row for row in report.rows() if row["code"] == "SPC-01")
    (french,) = (row for row in report.rows(language="fr") if row["code"] == "SPC-01")

    assert len(report.rows()) == len(report)
    assert (vague["letter"], vague["severity"], vague["first"], vague["last"]) == (
        "S",
        "warning",
        0,
        7,
    )
    assert vague["message"] == "“Improve” does not say what will be different."
    assert french["message"] != vague["message"]


def test_a_plan_has_columns_for_every_target_and_everyone_who_helps() -> None:
    rows = {row["action"]: row for row in plan().rows()}

    assert (rows["a1"]["measure"], rows["a1"]["measure_2"]) == (
        "visits a year",
        "first visits by new publics",
    )
    assert rows["a4"]["target_3"] == 40_000
    assert rows["a7"]["measure_2"] is None
    assert rows["a2"]["mentor"] == "Hugo"
    assert {row["deputy"] for row in rows.values()} <= {
        one.name for one in museum.team().people
    } | {None}


def test_nouns_without_a_key_have_columns_for_their_fields() -> None:
    (row, *_) = TABLES["coverages"]

    assert row["gap.amount"] == 10_126
    assert row["gap.target.measure"] == "visits"
    person = TABLES["people"][1]
    assert person["skills"].startswith("mediation ") or "; " in person["skills"]


@pytest.mark.parametrize("kind", [kind for kind in examples() if attrs.has(kind)])
def test_every_noun_is_a_row(kind: type) -> None:
    require_flat(rows_of([examples()[kind]]))


@given(strategy_of(sg.Objective))
def test_any_objective_is_a_row(objective: sg.Objective) -> None:
    require_flat(rows_of([objective]))


@pytest.mark.parametrize("thing", [3.5, "Sing", None, sg.Severity.ERROR])
def test_only_nouns_and_results_are_rows(thing: object) -> None:
    with pytest.raises(sg.InvalidValueError, match="nouns or results are wanted"):
        rows_of([thing])


@each_table
def test_a_csv_file_is_read_back(name: str) -> None:
    rows = TABLES[name]
    read = list(csv.DictReader(to_csv(rows).splitlines()))

    assert len(read) == len(rows)
    for before, after in zip(rows, read, strict=True):
        for column, cell in before.items():
            if isinstance(cell, float):
                assert math.isclose(float(after[column]), cell)
            elif not isinstance(cell, str):
                assert after[column] == ("" if cell is None else str(cell))


def test_a_french_spreadsheet_gets_its_signs() -> None:
    (line,) = to_csv(
        [{"coût": 2.5, "le": date(2027, 1, 4)}], delimiter=";", decimal=","
    ).splitlines()[1:]

    assert line == "2,5;2027-01-04"
    assert to_csv([]) == "\r\n"


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_no_formula_and_no_row(text: str) -> None:
    rows = named(text).rows()
    source = to_csv(rows)

    assert len(list(csv.reader(source.splitlines()))) == len(rows) + 1
    for cells in csv.reader(source.splitlines()):
        assert not any(cell.startswith(("=", "+", "@", "\t")) for cell in cells)


@given(st.text())
def test_no_text_starts_a_formula(text: str) -> None:
    ((cell,),) = list(csv.reader(to_csv([{"a": text}]).splitlines()))[1:] or [[""]]

    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))
    assert safe_cell(safe_cell(text)) == safe_cell(text)


@pytest.mark.parametrize(
    ("options", "rows", "words"),
    [
        ({"delimiter": "|"}, [], "a delimiter is"),
        ({"decimal": "_"}, [], "a delimiter is"),
        ({}, [{"a": 1}, {"b": 1}], "rows with the columns a are wanted, not b"),
    ],
)
def test_what_is_no_table_is_refused(
    options: dict[str, Any], rows: list[dict[str, Any]], words: str
) -> None:
    with pytest.raises(sg.InvalidValueError, match=words):
        to_csv(rows, **options)
