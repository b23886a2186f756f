"""Draw the table of the talk, and write its agenda down: run this file when either has changed."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from pathlib import Path

from smartgoals.coaching import TABLE, Phase
from smartgoals.coaching.agenda import TOPICS
from smartgoals.coaching.topic import Topic
from smartgoals.messages.render import render
from smartgoals.text import Sentence

PAGE = Path(__file__).parents[1] / "explanation" / "coaching.md"
DRAWING = PAGE.with_name("talk.svg")
BEGIN, END = "<!-- begin agenda -->\n", "<!-- end agenda -->\n"

BOX, STEP, LEFT, WIDTH = 34, 72, 20, 190
STYLE = "font-family='sans-serif' font-size='14' fill='none' stroke='#808080'"
INK = "fill='#808080' stroke='none'"


def drawing() -> str:
    """The table as a picture: a box for each phase, an arrow for each move."""
    height = STEP * len(Phase) - STEP + BOX + 20
    lines = (
        f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 640 {height}' role='img' {STYLE}>",
        "<title>The phases of a talk, and what leads from one to the next</title>",
        "<defs><marker id='tip' orient='auto' refX='8' refY='4' markerWidth='9' markerHeight='8'>",
        f"<path d='M0,0 L9,4 L0,8 z' {INK}/></marker></defs>",
        *_boxes(),
        *_arrows(),
        "</svg>",
    )
    return "\n".join(lines) + "\n"


def _top(phase: Phase) -> int:
    return 10 + STEP * list(Phase).index(phase)


def _boxes() -> Iterator[str]:
    for phase in Phase:
        top = _top(phase)
        yield f"<rect x='{LEFT}' y='{top}' width='{WIDTH}' height='{BOX}' rx='6'/>"
        yield _words(LEFT + WIDTH // 2, top + 22, render(phase), anchor="middle")


def _arrows() -> Iterator[str]:
    moves: dict[tuple[Phase, Phase], list[str]] = {}
    for (phase, outcome), following in TABLE.items():
        moves.setdefault((phase, following), []).append(render(outcome))
    for (phase, following), outcomes in moves.items():
        top, right = _top(phase), LEFT + WIDTH
        label = ", ".join(outcomes)
        if phase is following:
            yield (
                f"<path d='M{right},{top + 10} h40 q12,0 12,9 q0,9 -12,9 h-36'"
                " marker-end='url(#tip)'/>"
            )
            yield _words(right + 64, top + 24, label)
        else:
            middle = LEFT + WIDTH // 2
            yield (
                f"<path d='M{middle},{top + BOX} V{_top(following) - 1}' marker-end='url(#tip)'/>"
            )
            yield _words(middle + 10, top + BOX + 23, label)


def _words(left: int, base: int, said: str, anchor: str = "start") -> str:
    return f"<text x='{left}' y='{base}' text-anchor='{anchor}' {INK}>{escape(said)}</text>"


def agenda() -> str:
    """Every topic of the coach as a Markdown table: when, what, and for which rules."""
    heads = ["| phase | topic | what the coach asks | settles |", "|---|---|---|---|"]
    rows = [
        f"| {topic.phase} | {topic.name} | {_asked(topic)} | {' '.join(topic.codes) or '—'} |"
        for topic in sorted(TOPICS, key=lambda topic: list(Phase).index(topic.phase))
    ]
    return "\n".join(heads + rows) + "\n"


def _asked(topic: Topic) -> str:
    return render(Sentence(topic.asks, {"options": ("…",), "actions": ("…",)}))


def with_agenda(text: str) -> str:
    """A page with the agenda of today between its marks."""
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n{agenda()}\n{END}{after}"


if __name__ == "__main__":
    DRAWING.write_text(drawing(), encoding="utf-8")
    PAGE.write_text(with_agenda(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
