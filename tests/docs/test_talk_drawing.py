"""The drawing of the talk and its agenda are those of today; else run `docs/scribe/talk_drawing.py`."""

from __future__ import annotations

from docs.scribe.talk_drawing import DRAWING, PAGE, drawing, with_agenda
from smartgoals.coaching import TABLE, Outcome, Phase, diagram
from smartgoals.messages import render


def test_the_drawing_is_the_table() -> None:
    assert DRAWING.read_text(encoding="utf-8") == drawing()


def test_the_agenda_is_the_one_of_the_coach() -> None:
    page = PAGE.read_text(encoding="utf-8")

    assert page == with_agenda(page)


def test_nothing_of_the_table_is_left_out_of_the_pictures() -> None:
    for phase in Phase:
        assert render(phase) in drawing()
    for outcome in Outcome:
        assert drawing().count(f"{render(outcome)}<") + drawing().count(f"{render(outcome)},") == 7
    assert diagram().count("-->") == len({(phase, to) for (phase, _), to in TABLE.items()}) + 2
