"""Words and amounts for each format a picture goes into: HTML, Markdown, Mermaid, Vega-Lite."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from decimal import Decimal
from html import escape

from smartgoals.messages import render
from smartgoals.messages.typography import on_one_line
from smartgoals.text import Sentence
from smartgoals.values.amount import to_plain_string
from smartgoals.values.language import Language

_MARKDOWN = re.compile(r"([\\`*_{}\[\]()<>#+\-!|~$:])")
_MERMAID = re.compile(r"[^\w\s.,'’€/()+-]")
_LABEL = 80


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
    """Text for a Mermaid label: what could be syntax becomes a character entity, and it is short.

    Args:
        text: What somebody wrote.

    >>> mermaid_text("a; b")
    'a#59; b'
    """
    flat = on_one_line(text)
    short = flat if len(flat) <= _LABEL else f"{flat[: _LABEL - 1]}…"
    return _MERMAID.sub(lambda match: f"#{ord(match[0])};", short) or " "


def to_number(amount: Decimal) -> float:
    """An amount as the number of a drawing.

    Args:
        amount: The exact amount.
    """
    return float(to_plain_string(amount))


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
