"""How many days each person is asked for, of those they have."""

from __future__ import annotations

from smartgoals.model.plan import Plan
from smartgoals.text import Text
from smartgoals.values.language import Language
from smartgoals.views.bars import bar, limit, track
from smartgoals.views.escaping import in_words, mermaid_text, specification, to_number
from smartgoals.views.view import View

_TITLE = Text(en="Days asked of each person", fr="Jours demandés à chacun")
_COLUMNS = (
    Text(en="Person", fr="Personne"),
    Text(en="Days asked", fr="Jours demandés"),
    Text(en="Days available", fr="Jours disponibles"),
    Text(en="Load", fr="Charge"),
)
_NUMBER = Text(en="{number}", fr="{number}")
_PART = Text(en="{part:percent}", fr="{part:percent}")
_TOO_MUCH = Text(en="{part:percent}, too much", fr="{part:percent}, trop")
_SCALE = Text(en="The mark is 100 %", fr="Le trait est à 100 %")


def load_chart(plan: Plan, *, language: Language = "en") -> View:
    """The load of each person in a plan, against the days they have.

    Args:
        plan: The plan.
        language: `"en"` or `"fr"`.
    """
    said = in_words(language)

    most = max([1.0, *(load.part for load in plan.loads)])
    rows, bars, values = [], [], []
    for load in plan.loads:
        name = plan.team.person(load.person).name
        part = said(_TOO_MUCH if load.part > 1 else _PART, part=load.part)
        rows.append(
            (name, said(_NUMBER, number=load.days), said(_NUMBER, number=load.capacity), part)
        )
        bars.append(track(part, bar(0, load.part / most), limit(1 / most)))
        values.append(
            {"person": name, "days": to_number(load.days), "capacity": to_number(load.capacity)}
        )
    title = said(_TITLE)
    return View(
        title=title,
        columns=[said(column) for column in _COLUMNS],
        rows=rows,
        bars=bars,
        scale=said(_SCALE),
        mermaid=_mermaid(title, values) if values else None,
        vegalite=specification(
            title=title,
            data={"values": values},
            encoding={"y": {"field": "person", "type": "nominal", "sort": None, "title": None}},
            layer=[
                {
                    "mark": {"type": "bar", "opacity": 0.3, "tooltip": True},
                    "encoding": {"x": {"field": "capacity", "type": "quantitative", "title": None}},
                },
                {
                    "mark": {"type": "bar", "height": 8, "tooltip": True},
                    "encoding": {"x": {"field": "days", "type": "quantitative"}},
                },
            ],
        ),
        language=language,
    )


def _mermaid(title: str, values: list[dict[str, object]]) -> str:
    names = ", ".join(f'"{mermaid_text(str(value["person"]))}"' for value in values)
    days = ", ".join(str(value["days"]) for value in values)
    capacity = ", ".join(str(value["capacity"]) for value in values)
    return "\n".join(
        (
            "xychart-beta horizontal",
            f'    title "{mermaid_text(title)}"',
            f"    x-axis [{names}]",
            f"    bar [{days}]",
            f"    line [{capacity}]",
        )
    )
