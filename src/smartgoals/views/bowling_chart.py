"""The bowling chart of hoshin kanri: planned against actual values of the main target."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from smartgoals.model.progress import Progress, TargetProgress
from smartgoals.text import Text
from smartgoals.values.amount import to_plain_string
from smartgoals.values.key import Reference
from smartgoals.values.language import Language
from smartgoals.views.view import View, html, in_words, mermaid_text, specification

_TITLE = Text(en="{measure}: planned and actual", fr="{measure} : prévu et réel")
_COLUMNS = (
    Text(en="Day", fr="Jour"),
    Text(en="Planned", fr="Prévu"),
    Text(en="Actual", fr="Réel"),
)
_DAY = Text(en="{day:short}", fr="{day:short}")
_AMOUNT = Text(en="{amount}", fr="{amount}")
_PLANNED = Text(en="planned", fr="prévu")
_ACTUAL = Text(en="actual", fr="réel")
_FORECAST = Text(en="forecast", fr="prévision")


def bowling_chart(
    progress: Progress, *, measure: Reference | None = None, language: Language = "en"
) -> View:
    """Planned and actual values of a target by day, with the forecast at the deadline.

    Args:
        progress: What has become of the plan.
        measure: The measure of one target, or its key; by default that of the main target.
        language: `"en"` or `"fr"`.

    Raises:
        UnknownKeyError: When no target is counted in the measure.
    """
    seen = progress.target(
        progress.plan.policy.objective.targets[0].measure if measure is None else measure
    )
    said = in_words(language)

    planned = dict(progress.plan.trajectory(seen.measure).points)
    actual = dict(seen.history)
    days = sorted({*planned, *actual})
    title = said(_TITLE, measure=seen.target.measure.name)
    return View(
        title=title,
        columns=[said(column) for column in _COLUMNS],
        rows=[
            (
                said(_DAY, day=day),
                said(_AMOUNT, amount=planned[day]) if day in planned else "",
                said(_AMOUNT, amount=actual[day]) if day in actual else "",
            )
            for day in days
        ],
        drawing=_drawing(title, planned, actual),
        mermaid=_mermaid(title, planned),
        vegalite=_vegalite(title, planned, seen, (said(_PLANNED), said(_ACTUAL), said(_FORECAST))),
    )


_WIDTH, _HEIGHT, _MARGIN = 600, 160, 8


def _drawing(title: str, planned: dict[date, Decimal], actual: dict[date, Decimal]) -> str:
    """Two lines in the colour of the text: the plan dashed, what was measured solid."""
    days = [day.toordinal() for day in {*planned, *actual}]
    values = [_number(value) for value in (*planned.values(), *actual.values())]
    first, wide = min(days), max(max(days) - min(days), 1)
    low, high = min(values), max(max(values) - min(values), 1e-9)

    def line(points: dict[date, Decimal], style: str) -> str:
        places = " ".join(
            f"{_MARGIN + (day.toordinal() - first) / wide * (_WIDTH - 2 * _MARGIN):.1f},"
            f"{_HEIGHT - _MARGIN - (_number(value) - low) / high * (_HEIGHT - 2 * _MARGIN):.1f}"
            for day, value in sorted(points.items())
        )
        return f'<polyline points="{places}" style="fill:none;stroke:currentColor;{style}"/>'

    return (
        f'<svg role="img" aria-label="{html(title)}" viewBox="0 0 {_WIDTH} {_HEIGHT}"'
        ' style="width:100%;max-width:40em;border-left:1px solid;border-bottom:1px solid">'
        f"{line(planned, 'stroke-width:1;stroke-dasharray:6 4')}{line(actual, 'stroke-width:3')}</svg>"
    )


def _number(amount: Decimal) -> float:
    return float(to_plain_string(amount))


def _mermaid(title: str, planned: dict[date, Decimal]) -> str:
    days = ", ".join(f'"{day.isoformat()}"' for day in sorted(planned))
    values = ", ".join(to_plain_string(planned[day]) for day in sorted(planned))
    lines = (
        "xychart-beta",
        f'    title "{mermaid_text(title)}"',
        f"    x-axis [{days}]",
        f"    line [{values}]",
    )
    return "\n".join(lines)


def _vegalite(
    title: str, planned: dict[date, Decimal], seen: TargetProgress, names: tuple[str, str, str]
) -> str:
    series = (planned, dict(seen.history))
    values = [
        {"day": day.isoformat(), "value": _number(value), "series": name}
        for name, points in zip(names[:2], series, strict=True)
        for day, value in sorted(points.items())
    ]
    layers: list[dict[str, object]] = [
        {
            "data": {"values": values},
            "mark": {"type": "line", "point": True, "tooltip": True},
            "encoding": {
                "x": {"field": "day", "type": "temporal", "title": None},
                "y": {
                    "field": "value",
                    "type": "quantitative",
                    "title": None,
                    "scale": {"zero": False},
                },
                "color": {"field": "series", "type": "nominal", "title": None},
                "strokeDash": {"field": "series", "type": "nominal", "title": None},
            },
        }
    ]
    if seen.forecast.low is not None and seen.forecast.high is not None:
        last = max(planned, default=seen.at)
        band = {
            "day": last.isoformat() if last else "",
            "low": _number(seen.forecast.low),
            "high": _number(seen.forecast.high),
            "series": names[2],
        }
        layers.append(
            {
                "data": {"values": [band]},
                "mark": {"type": "errorbar", "ticks": True},
                "encoding": {
                    "x": {"field": "day", "type": "temporal"},
                    "y": {"field": "low", "type": "quantitative"},
                    "y2": {"field": "high"},
                },
            }
        )
    return specification(title=title, layer=layers)
