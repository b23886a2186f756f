"""The bowling chart of hoshin kanri: planned against actual values of a target, and the forecast."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from itertools import pairwise

from attrs import frozen

from smartgoals.model.forecast import Forecast
from smartgoals.model.progress import Progress, TargetProgress
from smartgoals.text import Text
from smartgoals.values.key import Reference
from smartgoals.values.language import Language
from smartgoals.views.bars import GREY, INK
from smartgoals.views.escaping import html, in_words, mermaid_text, specification, to_number
from smartgoals.views.view import View

_TITLE = Text(en="{measure}: planned and actual", fr="{measure} : prévu et réel")
_COLUMNS = (
    Text(en="Day", fr="Jour"),
    Text(en="Planned", fr="Prévu"),
    Text(en="Actual", fr="Réel"),
    Text(en="Forecast", fr="Prévision"),
)
_DAY = Text(en="{day:short}", fr="{day:short}")
_AMOUNT = Text(en="{amount}", fr="{amount}")
_BAND = Text(en="{value} ({low} to {high})", fr="{value} (de {low} à {high})")
_PLANNED = Text(en="planned", fr="prévu")
_ACTUAL = Text(en="actual", fr="réel")
_FORECAST = Text(en="forecast", fr="prévision")
_LEGEND = Text(
    en="dashed: planned · dots: actual · bar: forecast at the deadline",
    fr="tirets : prévu · points : réel · barre : prévision à l'échéance",
)


@frozen(kw_only=True)
class Series:
    """What is drawn.

    Attributes:
        planned: The value wanted by each day.
        actual: The value known on each day.
        forecast: Where it will be at the deadline.
        deadline: The day of the forecast; None without any day.
    """

    planned: Mapping[date, Decimal]
    actual: Mapping[date, Decimal]
    forecast: Forecast
    deadline: date | None

    @property
    def band(self) -> tuple[Decimal, Decimal, Decimal] | None:
        """The forecast with the ends of its interval; None where there is none."""
        three = self.forecast.low, self.forecast.value, self.forecast.high
        low, value, high = three
        return None if low is None or value is None or high is None else (low, value, high)

    @property
    def days(self) -> list[date]:
        """Every day on which something is planned or known."""
        return sorted({*self.planned, *self.actual})


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
    series = _series(progress, seen)
    title = said(_TITLE, measure=seen.target.measure.name)
    return View(
        title=title,
        columns=[said(column) for column in _COLUMNS],
        rows=[_row(series, day, language) for day in series.days],
        drawing=drawing(progress, seen, language),
        folded=True,
        mermaid=_mermaid(title, series),
        vegalite=_vegalite(title, series, (said(_PLANNED), said(_ACTUAL), said(_FORECAST))),
        language=language,
    )


def _series(progress: Progress, seen: TargetProgress) -> Series:
    planned = dict(progress.plan.trajectory(seen.measure).points)
    actual = dict(seen.history)
    last = max([*planned, *actual], default=None)
    return Series(planned=planned, actual=actual, forecast=seen.forecast, deadline=last)


def _row(series: Series, day: date, language: Language) -> tuple[str, ...]:
    said = in_words(language)
    planned, actual = series.planned.get(day), series.actual.get(day)
    band = series.band if day == series.deadline else None
    return (
        said(_DAY, day=day),
        "" if planned is None else said(_AMOUNT, amount=planned),
        "" if actual is None else said(_AMOUNT, amount=actual),
        "" if band is None else said(_BAND, low=band[0], value=band[1], high=band[2]),
    )


_FRAME = "position:relative;height:11em;margin:0.4em 4.5em 0 0;border-left:1px solid #8888;border-bottom:1px solid #8888;max-width:44em"
_DOT = f"width:0.7em;height:0.7em;margin:-0.35em 0 0 -0.35em;border-radius:50%;background-color:{INK};border:1px solid #fff"
_BAR = f"width:0.5em;margin-left:-0.25em;background-color:{INK};opacity:0.45"
_STEP = f"border-top:2px dashed {GREY}"
_SCALE = "position:absolute;left:100%;padding-left:0.5em;white-space:nowrap;margin-top:-0.7em;font-size:0.9em"


def drawing(progress: Progress, seen: TargetProgress, language: Language) -> str:
    """The chart of one target: steps for the plan, dots for what was measured, a bar for the forecast.

    Args:
        progress: What has become of the plan.
        seen: The target.
        language: `"en"` or `"fr"`.
    """
    said = in_words(language)
    series = _series(progress, seen)
    if not series.days:
        return ""
    band = series.band or ()
    values = [*series.planned.values(), *series.actual.values(), *band]
    low, high = min(values), max(values)
    first, last = series.days[0], series.days[-1]

    def left(day: date) -> float:
        return 100 * (day - first).days / max((last - first).days, 1)

    def top(value: Decimal) -> float:
        return 100 * to_number(high - value) / max(to_number(high - low), 1e-9)

    def box(style: str, start: float, height: Decimal, day: date, value: Decimal) -> str:
        place = f"position:absolute;left:{start:.1f}%;top:{top(height):.1f}%"
        label = html(f"{said(_DAY, day=day)}: {said(_AMOUNT, amount=value)}")
        return f'<div title="{label}" style="{place};{style}"></div>'

    parts = []
    for (day, value), (later, _) in pairwise([*sorted(series.planned.items()), (last, low)]):
        start = min(left(day), 98)
        width = max(left(later) - start, 2)
        parts.append(box(f"width:{width:.1f}%;{_STEP}", start, value, day, value))
    if band:
        tall = max(top(band[0]) - top(band[2]), 2)
        parts.append(box(f"height:{tall:.1f}%;{_BAR}", 100, band[2], last, band[1]))
    parts += [
        box(_DOT, left(day), value, day, value) for day, value in sorted(series.actual.items())
    ]
    parts += [
        f'<div style="{_SCALE};top:{top(value):.1f}%">{html(said(_AMOUNT, amount=value))}</div>'
        for value in sorted({low, high})
    ]
    days = f"{said(_DAY, day=first)} – {said(_DAY, day=last)}"
    return (
        f'<div style="{_FRAME}">{"".join(parts)}</div>'
        f'<div style="margin:0.3em 0;font-size:0.9em">{html(days)} · {html(said(_LEGEND))}</div>'
    )


def _mermaid(title: str, series: Series) -> str:
    """Both lines over the same days; between two known values the first one holds, as Mermaid has no gaps."""
    months = [day.isoformat()[:7] for day in series.days]
    labels = months if len(set(months)) == len(months) else [day.isoformat() for day in series.days]
    lines = [
        "xychart-beta",
        f'    title "{mermaid_text(title)}"',
        f"    x-axis [{', '.join(map(_quoted, labels))}]",
        *(
            f"    line [{_filled(points, series.days)}]"
            for points in (series.planned, series.actual)
            if points
        ),
    ]
    return "\n".join(lines)


def _quoted(label: str) -> str:
    return f'"{label}"'


def _filled(points: Mapping[date, Decimal], days: list[date]) -> str:
    """A value for each day up to the last one that is known, the first known one for those before."""
    known = sorted(points)
    row = []
    for day in days:
        if day <= known[-1]:
            before = [each for each in known if each <= day] or known[:1]
            row.append(f"{to_number(points[before[-1]]):g}")
    return ", ".join(row)


def _vegalite(title: str, series: Series, names: tuple[str, str, str]) -> str:
    values = [
        {"day": day.isoformat(), "value": to_number(value), "series": name}
        for name, points in zip(names[:2], (series.planned, series.actual), strict=True)
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
    if series.band and series.deadline:
        low, _, high = series.band
        band = {
            "day": series.deadline.isoformat(),
            "low": to_number(low),
            "high": to_number(high),
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
