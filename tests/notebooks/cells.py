"""The cells of the notebook that is played: each shows one kind of thing."""

from __future__ import annotations

from functools import cache
from typing import Any

MUSEUM = """
from datetime import date
import smartgoals as sg
from examples import museum
from smartgoals.views import bowling_chart, catchball, load_chart
plan = sg.plan(museum.policy(), museum.team(), today=museum.TODAY, pins=museum.PINS)
figures = [
    sg.Measurement("visits", value=62_300, at=date(2026, 3, 31)),
    sg.Measurement("visits", value=63_400, at=date(2026, 6, 30)),
    sg.Measurement("visits", value=65_200, at=date(2026, 9, 30)),
]
progress = sg.follow(plan, figures, on=date(2026, 9, 30))
"""

CELLS = {
    "report": f'{MUSEUM}\nsg.check("Improve quality and grow as soon as possible")',
    "reading": 'sg.read("Halve the waiting time within 3 months, if possible")',
    "objective": "plan.policy.objective",
    "policy": "plan.policy",
    "plan": "plan",
    "load": "load_chart(plan)",
    "letter": "plan.delegations[0]",
    "catchball": 'catchball(plan.agree("a2").counter("a1", reason="June is exams"))',
    "progress": "progress",
    "bowling": "bowling_chart(progress)",
    "interview": 'sg.Interview("fr", today=museum.TODAY).hear(sg.Answer("Un musée vide"))',
}
"""What is typed into each cell, by the name of what it shows."""


@cache
def _namespace() -> dict[str, Any]:
    names: dict[str, Any] = {}
    exec(MUSEUM, names)  # noqa: S102 — the cell above
    return names


def outputs(source: str) -> list[dict[str, Any]]:
    """What a kernel would have stored under a cell."""
    value = eval(source.removeprefix(MUSEUM), _namespace())  # noqa: S307 — a cell above
    data = {"text/html": value._repr_html_(), "text/plain": repr(value)}
    return [{"output_type": "execute_result", "execution_count": 1, "metadata": {}, "data": data}]
