"""The picture that suits a thing: what a notebook shows of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs

from smartgoals.coaching import Interview
from smartgoals.errors import InvalidValueError
from smartgoals.messages import render
from smartgoals.messages.nouns import fields
from smartgoals.messages.phrases import title
from smartgoals.model.cascade_plan import CascadePlan
from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.mandate import Mandate
from smartgoals.model.plan import Plan
from smartgoals.model.policy import Policy
from smartgoals.model.progress import Progress
from smartgoals.reading import Reading
from smartgoals.rules import Report
from smartgoals.scheduling import Schedule
from smartgoals.text import Text
from smartgoals.values.language import Language
from smartgoals.views.bars import bar, track
from smartgoals.views.conversation import transcript
from smartgoals.views.escaping import in_words
from smartgoals.views.gantt import gantt
from smartgoals.views.mandate_letter import mandate_letter
from smartgoals.views.smart_table import marked, smart_table
from smartgoals.views.status_table import status_table
from smartgoals.views.strategy_map import strategy_map
from smartgoals.views.view import View

_READING = Text(en="What the sentence says", fr="Ce que dit la phrase")
_SCHEDULE = Text(
    en="Schedule of {count:# task|# tasks}: it ends in slot {makespan}",
    fr="Ordonnancement de {count:# tâche|# tâches} : il finit au créneau {makespan}",
)
_OPTIMAL = Text(en="No schedule is better.", fr="Aucun ordonnancement n'est meilleur.")
_BOUND = Text(
    en="No schedule can end before slot {bound}.",
    fr="Aucun ordonnancement ne peut finir avant le créneau {bound}.",
)
_TASKS = (
    Text(en="Task", fr="Tâche"),
    Text(en="Worker", fr="Intervenant"),
    Text(en="From", fr="Du"),
    Text(en="To", fr="Au"),
)


def overview(thing: object, *, language: Language = "en") -> View:
    """The picture that suits a noun or a result; where there is none, a table of what it holds.

    Args:
        thing: A noun, a result or a schedule; what has no words is shown as code.
        language: `"en"` or `"fr"`.
    """
    picture = next((draw for kind, draw in PICTURES if isinstance(thing, kind)), _table)
    return picture(thing, language=language)


def _table(thing: Any, *, language: Language) -> View:  # noqa: ANN401 — any noun
    """What a thing says of itself: its heading, then a row for each field or a line for each line."""
    try:
        first, *others = render(thing, language=language).splitlines() or [""]
    except InvalidValueError:
        return View(title=repr(thing), language=language)
    if attrs.has(type(thing)) and title(thing) is not None and others:
        rows = [
            ("" if place else label, line)
            for label, lines in fields(thing, language)
            for place, line in enumerate(lines)
        ]
        return View(title=first, rows=rows, language=language)
    return View(title=first, summary=others, language=language)


def _cascade(thing: CascadePlan, *, language: Language) -> View:
    """The plan at the top as a chart, below what the cascade as a whole adds up to."""
    heading, *lines = render(thing, language=language).splitlines()
    return attrs.evolve(
        gantt(thing.top.plan, language=language),
        title=heading,
        summary=lines,
    )


def _reading(thing: Reading, *, language: Language) -> View:
    """The sentence with the words a coach notices marked, and what was read."""
    rows = _table(thing, language=language).rows
    cues = [(render(cue.kind, language=language), cue.text) for cue in thing.cues]
    return View(
        title=in_words(language)(_READING),
        rows=[*rows, *cues],
        drawing=marked(thing.text, [cue.span for cue in thing.cues]),
        language=language,
    )


def _schedule(thing: Schedule, *, language: Language) -> View:
    """A bar for each task."""
    said = in_words(language)
    last = max(thing.makespan, 1)
    facts = {"count": len(thing.rows), "makespan": thing.makespan}
    proof = said(_OPTIMAL) if thing.is_optimal else said(_BOUND, bound=thing.lower_bound)
    return View(
        title=said(_SCHEDULE, **facts),
        summary=[proof],
        columns=[said(column) for column in _TASKS],
        rows=[(key, one.worker, str(one.start), str(one.end)) for key, one in thing.rows],
        bars=[track(key, bar(one.start / last, one.end / last)) for key, one in thing.rows],
        scale=f"0 – {thing.makespan}",
        language=language,
    )


PICTURES: tuple[tuple[type[Any], Callable[..., View]], ...] = (
    (Report, smart_table),
    (Plan, gantt),
    (CascadePlan, _cascade),
    (Policy, strategy_map),
    (Progress, status_table),
    (DelegatedAction, mandate_letter),
    (Mandate, mandate_letter),
    (Interview, transcript),
    (Reading, _reading),
    (Schedule, _schedule),
)
"""What has a picture of its own; the rest is a table."""
