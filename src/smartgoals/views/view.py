"""A picture as data: a table, a drawing of it, and what other tools draw from it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from html import escape
from typing import Any

from attrs import field, frozen

from smartgoals.errors import InvalidValueError
from smartgoals.messages import render
from smartgoals.messages.typography import on_one_line
from smartgoals.text import Sentence
from smartgoals.values.language import Language

_FIGURE = "font-family:sans-serif;font-size:0.9em;margin:0.5em 0;max-width:60em"
_CAPTION = "font-weight:bold;text-align:left;padding:0.3em 0"
_CELL = (
    "text-align:left;vertical-align:top;padding:0.2em 0.8em 0.2em 0;border-bottom:1px solid #8888"
)
_MARKDOWN = re.compile(r"([\\`*_{}\[\]()<>#+\-!|~$:])")
_MERMAID = re.compile(r"[^\w\s.,'’€/()+-]")


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
        columns: The headings of its table.
        rows: The cells of its table, each as plain text.
        drawing: A drawing above the table as HTML with inline styles only; empty without one.
        mermaid: The source of a Mermaid diagram, or None where there is no such form.
        vegalite: A Vega-Lite specification as JSON text, or None where there is no such form.
    """

    title: str = field(converter=on_one_line)
    columns: tuple[str, ...] = field(converter=_texts)
    rows: tuple[tuple[str, ...], ...] = field(converter=_rows)
    drawing: str = ""
    mermaid: str | None = None
    vegalite: str | None = None

    def to_html(self) -> str:
        """The drawing and the table as an HTML figure: no script, no class, no outside address."""
        head = "".join(
            f'<th scope="col" style="{_CELL}">{html(name)}</th>' for name in self.columns
        )
        body = "".join(
            "<tr>" + "".join(f'<td style="{_CELL}">{html(cell)}</td>' for cell in row) + "</tr>"
            for row in self.rows
        )
        return (
            f'<figure style="{_FIGURE}"><figcaption style="{_CAPTION}">{html(self.title)}</figcaption>'
            f'{self.drawing}<table style="border-collapse:collapse">'
            f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></figure>"
        )

    def to_markdown(self) -> str:
        """The title and the table in Markdown (GitHub's tables)."""
        lines = [
            f"**{markdown(self.title)}**",
            "",
            _line(self.columns),
            "|" + " --- |" * len(self.columns),
            *(_line(row) for row in self.rows),
        ]
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
        return self.to_html()

    def _repr_markdown_(self) -> str:
        return self.to_markdown()


def _line(cells: Iterable[str]) -> str:
    return "| " + " | ".join(map(markdown, cells)) + " |"


def in_words(language: Language) -> Callable[..., str]:
    """A function that says a text with its facts, `said(text, name=fact)`, in a language.

    Args:
        language: `"en"` or `"fr"`.
    """
    return lambda text, **facts: render(Sentence(text, facts), language=language)


def html(text: str) -> str:
    """Text as HTML, on one line.

    Args:
        text: What somebody wrote.

    >>> html("<b> & co")
    '&lt;b&gt; &amp; co'
    """
    return escape(on_one_line(text))


def markdown(text: str) -> str:
    r"""Text as Markdown that means nothing but itself, on one line.

    Args:
        text: What somebody wrote.

    >>> markdown("a|b")
    'a\\|b'
    """
    return _MARKDOWN.sub(r"\\\1", on_one_line(text)).replace("&", "&amp;")


def mermaid_text(text: str) -> str:
    """Text for a Mermaid label: what could be syntax becomes a character entity.

    Args:
        text: What somebody wrote.

    >>> mermaid_text("a; b")
    'a#59; b'
    """
    return _MERMAID.sub(lambda match: f"#{ord(match[0])};", on_one_line(text)) or " "


def specification(**parts: object) -> str:
    """A Vega-Lite specification as JSON text.

    Args:
        parts: Its top-level members; `$schema` and `width` are added.
    """
    return json.dumps(
        {"$schema": "https://vega.github.io/schema/vega-lite/v5.json", "width": 480, **parts},
        ensure_ascii=False,
        sort_keys=True,
    )


def bar(start: float, width: float, *, label: str = "") -> str:
    """One bar of a drawing on its track, in the colour of the text around it.

    Args:
        start: Where it begins, as a share of the track in [0, 1].
        width: How long it is, as a share of the track in [0, 1].
        label: What a screen reader says and a pointer shows.
    """
    begin = min(max(start, 0.0), 1.0)
    length = min(max(width, 0.004), 1.0 - min(begin, 0.996))
    return (
        f'<div role="img" aria-label="{html(label)}" title="{html(label)}"'
        ' style="position:relative;height:0.9em;background:rgba(128,128,128,0.18)">'
        f'<div style="position:absolute;left:{100 * begin:.2f}%;width:{100 * length:.2f}%;'
        'height:100%;background:currentColor;opacity:0.65"></div></div>'
    )


def labelled(rows: Iterable[tuple[str, str]]) -> str:
    """A drawing of labels on the left and bars on the right.

    Args:
        rows: Pairs of a label and the HTML of its bar.
    """
    return "".join(
        '<div style="display:flex;align-items:center;gap:0.8em;margin:0.15em 0">'
        f'<div style="flex:0 0 16em;overflow:hidden;text-overflow:ellipsis;white-space:nowrap">{html(label)}</div>'
        f'<div style="flex:1">{drawn}</div></div>'
        for label, drawn in rows
    )
