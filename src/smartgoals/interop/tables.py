"""Rows for data frames, spreadsheets and CSV files; needs no other library.

`Report.rows`, `Plan.rows`, `Progress.rows` and `CascadePlan.rows` give the usual columns; `rows_of` makes rows
of any nouns and results. Rows are dicts with the same keys and plain cells, as `DataFrame(rows)` takes them.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any, Literal

import attrs

from smartgoals.errors import InvalidValueError
from smartgoals.messages.typography import on_one_line
from smartgoals.values.amount import to_plain_string
from smartgoals.values.display import shown

__all__ = ["rows_of", "safe_cell", "to_csv"]

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%", "＝", "＋", "－", "＠")
"""What a spreadsheet may take for the start of a formula or a command, in any width of letter."""


def rows_of(things: Iterable[object]) -> list[dict[str, Any]]:
    """One flat row for each noun or result, with a column for each field.

    Amounts become floats, days stay days, enumerations become words, and a noun that has a key is
    named by it. The fields of a noun without a key get columns of their own, as in `gap.amount`; several
    things in one field become one text.

    Args:
        things: Nouns or results, usually of one class, such as `plan.loads` or `policy.actions`.

    Raises:
        InvalidValueError: For anything else.

    >>> from smartgoals.model import Person
    >>> row = rows_of([Person("Hugo", skills={"events": 3}, capacity=40)])[0]
    >>> row["name"], row["skills"], row["capacity"]
    ('Hugo', 'events 3', 40.0)
    """
    rows = [dict(_columns(thing, "")) for thing in things]
    names = list(dict.fromkeys(name for row in rows for name in row))
    return [{name: row.get(name) for name in names} for row in rows]


def _columns(thing: Any, prefix: str) -> Iterator[tuple[str, Any]]:  # noqa: ANN401 — any noun
    if not attrs.has(type(thing)):
        msg = f"nouns or results are wanted, not {shown(thing)}"
        raise InvalidValueError(msg, thing)
    for field in attrs.fields(type(thing)):
        name, value = prefix + field.name.lstrip("_"), getattr(thing, field.name)
        if attrs.has(type(value)) and not hasattr(value, "key"):
            yield from _columns(value, f"{name}.")
        else:
            yield name, _cell(value)


def _cell(value: Any) -> Any:  # noqa: ANN401 — any field, a line for each type
    match value:
        case Enum():
            return value.value
        case None | bool() | int() | float() | str() | date():
            return value
        case Decimal():
            return float(to_plain_string(value))
        case tuple() | frozenset():
            return "; ".join(_listed(part) for part in value)
        case _ if hasattr(value, "key"):
            return value.key
        case _:
            return on_one_line(str(value))


def _listed(part: object) -> str:
    """One of several things in one cell; a pair is written with a space."""
    if isinstance(part, tuple):
        return " ".join(_listed(each) for each in part)
    return str(_cell(part))


def safe_cell(value: object) -> object:
    """A cell that no spreadsheet takes for a formula: such a text gets an apostrophe before it.

    Args:
        value: A cell of a row; numbers and days stay what they are.

    >>> safe_cell("=HYPERLINK(0)"), safe_cell("Open late"), safe_cell(-3)
    ("'=HYPERLINK(0)", 'Open late', -3)
    """
    risky = isinstance(value, str) and value.lstrip(" \u00a0").startswith(_FORMULA)
    return f"'{value}" if risky else value


def to_csv(
    rows: Iterable[Mapping[str, Any]],
    *,
    delimiter: Literal[",", ";", "\t"] = ",",
    decimal: Literal[".", ","] = ".",
) -> str:
    r"""Rows as the text of a CSV file (RFC 4180), a heading first, safe to open in a spreadsheet.

    Args:
        rows: Rows with the same keys.
        delimiter: What stands between cells; `";"` for a French spreadsheet.
        decimal: The sign before decimals; `","` for a French spreadsheet.

    Raises:
        InvalidValueError: For another delimiter or decimal sign, or rows with different keys.

    >>> to_csv([{"action": "=cmd()", "cost": 2.5}], delimiter=";", decimal=",")
    "action;cost\r\n'=cmd();2,5\r\n"
    """
    if delimiter not in {",", ";", "\t"} or decimal not in {".", ","}:
        msg = f"a delimiter is , or ; or a tab and a decimal sign . or a comma, not {delimiter!r} and {decimal!r}"
        raise InvalidValueError(msg, (delimiter, decimal))
    given = list(rows)
    names = list(given[0]) if given else []
    lines = _Lines()
    writer = csv.writer(lines, delimiter=delimiter)
    writer.writerow(map(safe_cell, names))
    for row in given:
        if list(row) != names:
            msg = f"rows with the columns {', '.join(names)} are wanted, not {', '.join(row)}"
            raise InvalidValueError(msg, row)
        writer.writerow(_written(row[name], decimal) for name in names)
    return "".join(lines.text)


class _Lines:
    """What `csv` takes for a file."""

    def __init__(self) -> None:
        self.text: list[str] = []

    def write(self, line: str) -> None:
        """Keep a line."""
        self.text.append(line)


def _written(value: object, decimal: str) -> object:
    if isinstance(value, float):
        return str(value).replace(".", decimal)
    return safe_cell(on_one_line(value) if isinstance(value, str) else value)
