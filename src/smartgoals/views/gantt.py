"""The Gantt chart of a plan: who works on what from when to when, when it is reviewed and judged."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from smartgoals.messages import render
from smartgoals.messages.headline import headline
from smartgoals.messages.infeasibility import shortfall
from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.plan import Plan
from smartgoals.text import Text
from smartgoals.values.language import Language
from smartgoals.views.bars import bar, limit, line, ticks, track
from smartgoals.views.escaping import in_words, mermaid_text, specification
from smartgoals.views.view import View

_TITLE = Text(en="Plan: {objective}", fr="Plan : {objective}")
_COLUMNS = (
    Text(en="Action", fr="Action"),
    Text(en="Owner", fr="Porteur"),
    Text(en="From", fr="Du"),
    Text(en="To", fr="Au"),
    Text(en="Judged", fr="Jugé le"),
    Text(en="Reviews", fr="Points d'étape"),
)
_DAY = Text(en="{day:short}", fr="{day:short}")
_SPAN = Text(
    en="{owner}, {start:short} to {due:short}", fr="{owner}, du {start:short} au {due:short}"
)
_SCALE = Text(
    en="{first:short} to {last:short}: work, time to spare (dashed), reviews (ticks)",
    fr="du {first:short} au {last:short} : travail, marge (tirets), points d'étape (traits)",
)
_DEADLINE = Text(en="Deadline", fr="Échéance")


def gantt(plan: Plan, *, language: Language = "en") -> View:
    """The Gantt chart of a plan: a bar from the first to the last day of work of each action.

    The dashed line behind a bar leads to the day on which the result is judged, ticks are reviews,
    and the mark from top to bottom is the deadline of the objective.

    Args:
        plan: The plan.
        language: `"en"` or `"fr"`.
    """
    said = in_words(language)
    first, last = _extent(plan)
    delegations = sorted(plan.delegations, key=lambda one: (one.start, one.due, one.action))
    rows = [_row(plan, delegation, language) for delegation in delegations]
    title = said(_TITLE, objective=plan.policy.objective.statement)
    return View(
        title=title,
        summary=_summary(plan, language),
        columns=[said(column) for column in _COLUMNS],
        rows=rows,
        bars=[_bar(plan, delegation, first, last, language) for delegation in delegations],
        scale=said(_SCALE, first=first, last=last),
        mermaid=_mermaid(plan, title, said(_DEADLINE)),
        vegalite=_vegalite(plan, title, delegations),
        language=language,
    )


def _extent(plan: Plan) -> tuple[date, date]:
    """From the first day to the last one that is drawn."""
    judged = [delegation.objective.deadline or delegation.due for delegation in plan.delegations]
    ends = [plan.today, plan.policy.objective.deadline or plan.today, *judged]
    return (
        min([plan.today, *(delegation.start for delegation in plan.delegations)]),
        max([*ends, *(delegation.due for delegation in plan.delegations)]),
    )


def _summary(plan: Plan, language: Language) -> list[str]:
    """Whether the plan adds up and what it lacks, before anybody looks at its bars."""
    lacks = [render(shortfall(each, plan), language=language) for each in plan.missing]
    first, *rest = headline(plan, language)
    verdict = [] if first == render(plan.policy.objective.statement) else [first]
    return [*verdict, *rest, *lacks]


def _row(plan: Plan, delegation: DelegatedAction, language: Language) -> tuple[str, ...]:
    said = in_words(language)
    statement, owner = _names(plan, delegation)
    judged = delegation.objective.deadline
    return (
        statement,
        owner,
        said(_DAY, day=delegation.start),
        said(_DAY, day=delegation.due),
        said(_DAY, day=judged) if judged else "",
        str(len(delegation.checkpoints)),
    )


def _bar(
    plan: Plan, delegation: DelegatedAction, first: date, last: date, language: Language
) -> str:
    def place(day: date) -> float:
        return (day - first).days / max((last - first).days, 1)

    start, due = place(delegation.start), place(delegation.due)
    judged = place(delegation.objective.deadline or delegation.due)
    deadline = plan.policy.objective.deadline
    _, owner = _names(plan, delegation)
    label = in_words(language)(_SPAN, owner=owner, start=delegation.start, due=delegation.due)
    return track(
        label,
        line(due, judged),
        bar(start, due),
        ticks(map(place, delegation.checkpoints)),
        limit(place(deadline)) if deadline else "",
    )


def _names(plan: Plan, delegation: DelegatedAction) -> tuple[str, str]:
    statement = plan.policy.action(delegation.action).statement
    return statement, plan.team.person(delegation.owner).name


def _mermaid(plan: Plan, title: str, mark: str) -> str:
    """A section for each owner."""
    lines = ["gantt", f"    title {mermaid_text(title)}", "    dateFormat YYYY-MM-DD"]
    before = None
    for delegation in sorted(plan.delegations, key=lambda one: (one.owner, one.start, one.action)):
        statement, owner = _names(plan, delegation)
        if delegation.owner != before:
            lines.append(f"    section {mermaid_text(owner)}")
        lines.append(f"    {mermaid_text(statement)} :{delegation.start}, {delegation.due}")
        before = delegation.owner
    deadline = plan.policy.objective.deadline
    if deadline is not None:
        lines += [f"    section {mark}", f"    {mark} :milestone, {deadline}, 0d"]
    return "\n".join(lines)


def _vegalite(plan: Plan, title: str, delegations: Iterable[DelegatedAction]) -> str:
    values, reviews = [], []
    for delegation in delegations:
        statement, owner = _names(plan, delegation)
        values.append(
            {
                "action": statement,
                "owner": owner,
                "start": delegation.start.isoformat(),
                "due": delegation.due.isoformat(),
            }
        )
        reviews += [{"action": statement, "day": day.isoformat()} for day in delegation.checkpoints]
    rows = {"field": "action", "type": "nominal", "sort": None, "title": None}
    return specification(
        title=title,
        layer=[
            {
                "data": {"values": values},
                "mark": {"type": "bar", "tooltip": True},
                "encoding": {
                    "y": rows,
                    "x": {"field": "start", "type": "temporal", "title": None},
                    "x2": {"field": "due"},
                    "color": {"field": "owner", "type": "nominal", "title": None},
                },
            },
            {
                "data": {"values": reviews},
                "mark": {"type": "tick", "color": "black"},
                "encoding": {"y": rows, "x": {"field": "day", "type": "temporal"}},
            },
        ],
    )
