"""The Gantt chart of a plan: who works on what from when to when."""

from __future__ import annotations

from datetime import date

from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.plan import Plan
from smartgoals.text import Text
from smartgoals.values.language import Language
from smartgoals.views.view import View, bar, in_words, labelled, mermaid_text, specification

_TITLE = Text(en="Plan: {objective}", fr="Plan : {objective}")
_COLUMNS = (
    Text(en="Action", fr="Action"),
    Text(en="Owner", fr="Responsable"),
    Text(en="From", fr="Du"),
    Text(en="To", fr="Au"),
    Text(en="Reviews", fr="Points d'étape"),
)
_DAY = Text(en="{day:short}", fr="{day:short}")
_SPAN = Text(
    en="{owner}, {start:short} to {due:short}", fr="{owner}, du {start:short} au {due:short}"
)


def gantt(plan: Plan, *, language: Language = "en") -> View:
    """The Gantt chart of a plan.

    Args:
        plan: The plan.
        language: `"en"` or `"fr"`.
    """
    first = min([plan.today, *(each.start for each in plan.delegations)])
    deadline = plan.policy.objective.deadline
    ends: list[date] = [first, *(each.due for each in plan.delegations)]
    last = max([*ends, deadline] if deadline else ends)
    said = in_words(language)

    rows, bars, sections, values = [], [], [], []
    for each in sorted(plan.delegations, key=lambda one: (one.owner, one.start, one.action)):
        statement, owner = _names(plan, each)
        rows.append(
            (
                statement,
                owner,
                said(_DAY, day=each.start),
                said(_DAY, day=each.due),
                str(len(each.checkpoints)),
            )
        )
        span = said(_SPAN, owner=owner, start=each.start, due=each.due)
        begin = _share(first, each.start, last)
        bars.append((statement, bar(begin, _share(first, each.due, last) - begin, label=span)))
        sections.append((owner, _task(each, statement)))
        values.append(_value(each, statement, owner))
    title = said(_TITLE, objective=plan.policy.objective.statement)
    return View(
        title=title,
        columns=[said(column) for column in _COLUMNS],
        rows=rows,
        drawing=labelled(bars),
        mermaid=_mermaid(title, sections),
        vegalite=specification(
            title=title,
            data={"values": values},
            mark={"type": "bar", "tooltip": True},
            encoding={
                "y": {"field": "action", "type": "nominal", "sort": None, "title": None},
                "x": {"field": "start", "type": "temporal", "title": None},
                "x2": {"field": "due"},
                "color": {"field": "owner", "type": "nominal"},
            },
        ),
    )


def _names(plan: Plan, delegation: DelegatedAction) -> tuple[str, str]:
    statement = plan.policy.action(delegation.action).statement
    return statement, plan.team.person(delegation.owner).name


def _share(first: date, day: date, last: date) -> float:
    return (day - first).days / max((last - first).days, 1)


def _task(delegation: DelegatedAction, statement: str) -> str:
    return f"    {mermaid_text(statement)} :{delegation.start}, {delegation.due}"


def _mermaid(title: str, sections: list[tuple[str, str]]) -> str:
    lines = ["gantt", f"    title {mermaid_text(title)}", "    dateFormat YYYY-MM-DD"]
    before = None
    for owner, task in sections:
        if owner != before:
            lines.append(f"    section {mermaid_text(owner)}")
        lines.append(task)
        before = owner
    return "\n".join(lines)


def _value(delegation: DelegatedAction, statement: str, owner: str) -> dict[str, str]:
    return {
        "action": statement,
        "owner": owner,
        "start": delegation.start.isoformat(),
        "due": delegation.due.isoformat(),
    }
