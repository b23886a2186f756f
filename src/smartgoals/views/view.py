"""A picture as data: a table, a drawing of it, and what other tools draw from it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from attrs import field, frozen

from smartgoals.errors import InvalidValueError
from smartgoals.messages.typography import on_one_line
from smartgoals.text import Text
from smartgoals.values.language import Language, validate_language
from smartgoals.views.escaping import html, in_words, markdown

MOST_ROWS = 50
"""How many rows a notebook shows; `to_html` without a limit shows all."""

_FIGURE = "font-family:sans-serif;font-size:0.9em;line-height:1.4;margin:0.5em 0;max-width:76em"
_CAPTION = "font-weight:bold;font-size:1.1em;text-align:left;padding:0.3em 0"
_LINE = "margin:0.15em 0"
_TABLE = "border-collapse:collapse;table-layout:auto;text-align:left;margin:0.4em 0"
_CELL = "text-align:left;vertical-align:top;padding:0.25em 1em 0.25em 0"
_RULE = "border-top:1px solid #8886"
_BAR = "min-width:16em;width:40%"
_SHORT = 14
"""A cell of at most so many characters stays on one line."""

_AS_TABLE = Text(en="As a table", fr="En tableau")
_MORE = Text(en="… and {count} more.", fr="… et {count} de plus.")


def _texts(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(values)


def _rows(rows: Iterable[Iterable[str]]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(row) for row in rows)


@frozen(kw_only=True)
class View:
    """A picture of a noun or a result, for every place where people look.

    Text of users is escaped for each format it goes into.

    Attributes:
        title: What it shows, in one line.
        summary: What is said before the picture, a line each, as plain text.
        columns: The headings of its table; empty where the first cell of each row says what it is.
        rows: The cells of its table, each as plain text; the first one names the row.
        drawing: A drawing above the table as HTML with inline styles only; empty without one.
        bars: A drawing for each row, in a last column, as HTML with inline styles only; or empty.
        scale: The heading of that column: from where to where the bars go.
        folded: Whether the drawing says what the table says, so that the table may start folded.
        mermaid: The source of a Mermaid diagram, or None where there is no such form.
        vegalite: A Vega-Lite specification as JSON text, or None where there is no such form.
        language: `"en"` or `"fr"`: the language of its words.
    """

    title: str = field(converter=on_one_line)
    summary: tuple[str, ...] = field(default=(), converter=_texts)
    columns: tuple[str, ...] = field(default=(), converter=_texts)
    rows: tuple[tuple[str, ...], ...] = field(default=(), converter=_rows)
    drawing: str = ""
    bars: tuple[str, ...] = field(default=(), converter=_texts)
    scale: str = ""
    folded: bool = False
    mermaid: str | None = None
    vegalite: str | None = None
    language: Language = field(default="en", converter=validate_language)

    def to_html(self, *, most: int | None = None) -> str:
        """The drawing and the table as an HTML figure: no script, no class, no outside address.

        Args:
            most: How many rows are shown; of more, only their number. None shows all.
        """
        lines = "".join(f'<div style="{_LINE}">{html(line)}</div>' for line in self.summary)
        return (
            f'<figure lang="{self.language}" style="{_FIGURE}">'
            f'<figcaption style="{_CAPTION}">{html(self.title)}</figcaption>'
            f"{lines}{self.drawing}{self._table(most)}</figure>"
        )

    def _table(self, most: int | None) -> str:
        if not self.rows:
            return ""
        headings = "".join(
            f'<th scope="col" style="{_CELL};font-weight:bold">{html(name)}</th>'
            for name in (*self.columns, *([self.scale] if self.bars else []))
        )
        head = f"<thead><tr>{headings}</tr></thead>" if self.columns else ""
        bars = self.bars or ("",) * len(self.rows)
        pairs = list(zip(self.rows, bars, strict=True))[:most]
        body = "".join(_row(cells, bar) for cells, bar in pairs)
        table = f'<table style="{_TABLE}">{head}<tbody>{body}</tbody></table>'
        said = in_words(self.language)
        if len(pairs) < len(self.rows):
            more = said(_MORE, count=len(self.rows) - len(pairs))
            table += f'<div style="{_LINE}">{html(more)}</div>'
        if self.folded:
            return f"<details><summary>{html(said(_AS_TABLE))}</summary>{table}</details>"
        return table

    def to_markdown(self) -> str:
        """The title, the summary and the table in Markdown (GitHub's tables)."""
        lines = [f"**{markdown(self.title)}**", ""]
        for line in self.summary:
            lines += [markdown(line), ""]
        if self.rows:
            columns = self.columns or ("",) * len(self.rows[0])
            lines += [_line(columns), "|" + " --- |" * len(columns), *map(_line, self.rows)]
        return "\n".join(lines)

    def to_mermaid(self) -> str:
        """The source of a Mermaid diagram.

        Raises:
            InvalidValueError: When this picture has no such form.
        """
        if self.mermaid is None:
            msg = f"{self.title!r} has no Mermaid form; use to_html or to_markdown"
            raise InvalidValueError(msg, self.title)
        return self.mermaid

    def to_vegalite(self) -> dict[str, Any]:
        """A Vega-Lite specification (version 5), its data inside.

        Raises:
            InvalidValueError: When this picture has no such form.
        """
        if self.vegalite is None:
            msg = f"{self.title!r} has no Vega-Lite form; use to_html or to_markdown"
            raise InvalidValueError(msg, self.title)
        specification: dict[str, Any] = json.loads(self.vegalite)
        return specification

    def _repr_html_(self) -> str:
        return self.to_html(most=MOST_ROWS)


def _row(cells: tuple[str, ...], bar: str) -> str:
    """A row below a line, unless its first cell is empty: then it goes on with the row above."""
    first, *others = cells
    rule = f";{_RULE}" if first else ""
    least = ";min-width:12em" if len(first) > _SHORT else ""
    return (
        f'<tr><th scope="row" style="{_style(first)}{least}{rule};font-weight:bold">{html(first)}</th>'
        + "".join(f'<td style="{_style(cell)}{rule}">{html(cell)}</td>' for cell in others)
        + (f'<td style="{_CELL};{_BAR}{rule}">{bar}</td>' if bar else "")
        + "</tr>"
    )


def _style(cell: str) -> str:
    return f"{_CELL};white-space:nowrap" if len(cell) <= _SHORT else _CELL


def _line(cells: Iterable[str]) -> str:
    return "| " + " | ".join(map(markdown, cells)) + " |"
