"""Bars, ticks and points in HTML: positioned boxes, which a notebook shows even where it trusts nothing."""

from __future__ import annotations

from collections.abc import Iterable

from smartgoals.views.escaping import html

INK = "#4878a8"
"""A blue that can be told from black and from white, and from grey when printed."""

GREY = "#888"
_TRACK = "position:relative;height:1.1em;margin-top:0.1em;background-color:#8882"
_LEAST = 0.5


def track(label: str, *parts: str) -> str:
    """A row of a drawing.

    Args:
        label: What a screen reader says and a pointer shows.
        parts: What is drawn on it.
    """
    return f'<div role="img" aria-label="{html(label)}" title="{html(label)}" style="{_TRACK}">{"".join(parts)}</div>'


def bar(start: float, end: float) -> str:
    """A bar on a track.

    Args:
        start: Where it begins, as a share of the track in [0, 1].
        end: Where it ends.
    """
    return _box(start, end, f"top:0;height:100%;background-color:{INK}")


def line(start: float, end: float) -> str:
    """A dashed line in the middle of a track.

    Args:
        start: Where it begins, as a share of the track in [0, 1].
        end: Where it ends.
    """
    return _box(start, end, f"top:45%;border-top:2px dashed {GREY}") if end > start else ""


def ticks(places: Iterable[float]) -> str:
    """Marks at the foot of a track.

    Args:
        places: Where they stand, as shares of the track in [0, 1]; those that would touch are one.
    """
    distinct = sorted({round(100 * place) for place in places})
    return "".join(
        f'<i style="position:absolute;left:{min(place, 99)}%;bottom:0;height:40%;width:2px;background-color:#000;border-right:1px solid #fff"></i>'
        for place in distinct
    )


def limit(place: float) -> str:
    """A mark from top to bottom of a track.

    Args:
        place: Where it stands, as a share of the track in [0, 1].
    """
    left = min(max(100 * place, 0), 99.5)
    return f'<div style="position:absolute;left:{left:.2f}%;top:0;height:100%;border-left:2px solid {GREY}"></div>'


def _box(start: float, end: float, style: str) -> str:
    left = min(max(100 * start, 0), 100 - _LEAST)
    width = min(max(100 * (end - start), _LEAST), 100 - left)
    return f'<div style="position:absolute;left:{left:.2f}%;width:{width:.2f}%;{style}"></div>'
