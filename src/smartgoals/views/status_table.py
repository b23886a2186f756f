"""The progress of a plan: a row for each target and each delegated action, worst news first said."""

from __future__ import annotations

from smartgoals.messages import render
from smartgoals.model.forecast import Forecast
from smartgoals.model.progress import DelegationProgress, Progress, TargetProgress
from smartgoals.text import Text
from smartgoals.values.language import Language
from smartgoals.views.bars import bar, limit, track
from smartgoals.views.bowling_chart import drawing
from smartgoals.views.escaping import in_words
from smartgoals.views.view import View

_COLUMNS = (
    Text(en="What", fr="Quoi"),
    Text(en="Owner", fr="Porteur"),
    Text(en="Status", fr="État"),
    Text(en="Progress", fr="Avancement"),
    Text(en="Planned", fr="Prévu"),
    Text(en="Forecast", fr="Prévision"),
)
_PART = Text(en="{part:percent}", fr="{part:percent}")
_BAND = Text(en="{value} ({low} to {high})", fr="{value} (de {low} à {high})")
_SCALE = Text(en="0 to 100 %; the mark is the plan", fr="0 à 100 % ; le trait est le plan")
_OVERDUE = Text(en="{status}, reading overdue", fr="{status}, relevé en retard")


def status_table(progress: Progress, *, language: Language = "en") -> View:
    """How each target and each delegated action stands, with the chart of the main target.

    Args:
        progress: What has become of the plan.
        language: `"en"` or `"fr"`.
    """
    said = in_words(language)
    title, *summary = render(progress, language=language).splitlines()
    seen: list[TargetProgress | DelegationProgress] = [*progress.targets, *progress.delegations]
    main = progress.targets[0] if progress.targets else None
    return View(
        title=title,
        summary=summary,
        drawing=drawing(progress, main, language) if main else "",
        columns=[said(column) for column in _COLUMNS],
        rows=[_row(progress, each, language) for each in seen],
        bars=[_bar(each, language) for each in seen],
        scale=said(_SCALE),
        language=language,
    )


def _row(
    progress: Progress, seen: TargetProgress | DelegationProgress, language: Language
) -> tuple[str, ...]:
    if isinstance(seen, TargetProgress):
        what, owner = seen.target.measure.name, ""
    else:
        what = progress.plan.policy.action(seen.action).statement
        owner = progress.plan.team.person(seen.owner).name
    status = render(seen.status, language=language)
    return (
        what,
        owner,
        in_words(language)(_OVERDUE, status=status) if seen.stale else status,
        _part(seen.raw, language),
        _part(seen.planned, language),
        _forecast(seen.forecast, language),
    )


def _part(part: float | None, language: Language) -> str:
    return "" if part is None else in_words(language)(_PART, part=part)


def _forecast(forecast: Forecast, language: Language) -> str:
    if forecast.value is None:
        return "" if forecast.refused is None else render(forecast.refused, language=language)
    facts = {"value": forecast.value, "low": forecast.low, "high": forecast.high}
    return in_words(language)(_BAND, **facts)


def _bar(seen: TargetProgress | DelegationProgress, language: Language) -> str:
    done = bar(0, seen.clamped) if seen.clamped else ""
    planned = "" if seen.planned is None else limit(seen.planned)
    return track(_part(seen.raw, language), done, planned)
