"""Labels, markup and long texts around a goal change nothing of what is read."""

from __future__ import annotations

from decimal import Decimal

import pytest
from attrs import evolve

from smartgoals.reading import CueKind, Reading, read

GOALS = (
    "Reduce waiting time at the till to 4 minutes by June 2027",
    "Hire a registrar",
    "Stop printing the agenda",
    "Porter la fréquentation de 62 000 à 74 000 d'ici fin 2027",
    "Poncer les volets",
    "Ne plus perdre de bénévoles",
)
LABELS = (
    "KR2: ",
    "KR 2 – ",
    "Action 4: ",
    "Action 7 - ",
    "Priority 1 | ",
    "T3 | KR2: ",
    "Team A | ",
    "Marketing: ",
    "(a) ",
    "b) ",
    "3. ",
    "- ",
    "- [ ] ",
    "• ",
    "## ",
    "> ",
    "Fiche action 2 : ",
    "Axe 3 — ",
    "Objectif 1 : ",
)
WRAPPINGS = ("**{}**", "<p>{}</p>", "<li class='goal'>{}</li>", "*{}*", "__{}__", "`{}`", '"{}"')
INSIDE = {
    "Reduce <b>waiting</b> time at the till to 4&nbsp;minutes": "waiting time at the till",
    "Porter la <i>fr&eacute;quentation</i> &agrave; 300": "fréquentation",
    "Cut **no-shows** by 5 %": "no-shows",
    "Keep costs < 5 % &amp; falling": "costs",
}


def said(reading: Reading) -> dict[str, object]:
    """What is read, without the text and the places in it."""
    return {
        "measure": reading.measure,
        "baseline": reading.baseline,
        "value": reading.value,
        "deadline": reading.deadline,
        "direction": reading.direction,
        "cues": {cue.kind for cue in reading.cues},
    }


@pytest.mark.parametrize("goal", GOALS)
@pytest.mark.parametrize("label", LABELS)
def test_labels(label: str, goal: str) -> None:
    """A goal is read as if its label were not there."""
    language = read(goal).language

    assert said(read(label + goal, language=language)) == said(read(goal, language=language))


@pytest.mark.parametrize("goal", GOALS)
@pytest.mark.parametrize("wrapping", WRAPPINGS)
def test_wrappings(wrapping: str, goal: str) -> None:
    """Markup around a goal is not there for the reader."""
    assert said(read(wrapping.format(goal))) == said(read(goal))


@pytest.mark.parametrize(("text", "measure"), INSIDE.items(), ids=INSIDE)
def test_markup_inside(text: str, measure: str) -> None:
    """Nor is markup inside it, entities apart, which are what they stand for."""
    assert read(text).measure == measure


def test_labels_in_a_row() -> None:
    """Three labels in a row are stepped over, and no more."""
    assert read("2027 | Team A | KR2 | Hire a registrar").cues_of(CueKind.MEANS)
    assert not read("2027 | Team A | Ward B | KR2 | T3 | Hire a nurse").cues_of(CueKind.MEANS)


def test_a_figure_behind_a_name_is_no_label() -> None:
    """What a name before a colon names is the measure."""
    reading = read("Attendance: 85 %")

    assert reading.measure == "Attendance"
    assert reading.value == Decimal(85)


@pytest.mark.parametrize("filler", ['"', "«", "<", "* ", "a ", "5 "])
def test_long_texts(filler: str) -> None:
    """Of a very long text only the beginning is read, and all of it is kept."""
    text = f"{GOALS[0]}. {filler * 30_000}"
    long = read(text)

    assert long.text == text
    assert len(long.cues_of(CueKind.MEANS)) <= 1
    assert evolve(long, text="") == evolve(read(text + filler * 30_000), text="")


def test_a_text_without_spaces() -> None:
    """A word that never ends is cut and gives nothing."""
    assert read("a" * 60_000).value is None
