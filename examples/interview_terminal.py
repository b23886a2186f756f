"""The coach in a terminal: `python examples/interview_terminal.py`, or with `--fr` in French.

An empty line passes, "<" takes the last answer back, "= deadline" asks for a field again, "=" alone
shows what the last answer was taken to mean, and the end of the input ends the talk.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from datetime import date
from typing import TextIO

import smartgoals as sg
from smartgoals.coaching import Back, Event, Revise, Skip
from smartgoals.errors import OutOfTurnError
from smartgoals.values.language import Language


def event_of(line: str) -> Event:
    """What a typed line means."""
    typed = line.strip()
    if typed == "<":
        return Back()
    if typed.startswith("="):
        return Revise(typed[1:].strip())
    return sg.Answer(typed) if typed else Skip()


def converse(lines: Iterable[str], out: TextIO, talk: sg.Interview) -> sg.Interview:
    """Ask, listen, and ask again, until the coach is done or nobody answers any more."""
    print(sg.render(talk, language=talk.language), file=out)
    for line in lines:
        if line.strip() == "=":
            print("\n".join(f"({one.field}: {one.words})" for one in talk.understood), file=out)
            continue
        try:
            talk = talk.hear(event_of(line))
        except OutOfTurnError as refused:
            print(f"({refused})", file=out)
        print(f"\n{sg.render(talk, language=talk.language)}", file=out)
        if isinstance(talk.turn, sg.Done):
            break
    return talk


def main(arguments: Sequence[str]) -> None:
    """Talk on standard input and output; at the end, plan with the people who were named."""
    language: Language = "fr" if "--fr" in arguments else "en"
    today = date.today()  # noqa: DTZ011, TID251 — an application has a clock; the library has none
    talk = converse(sys.stdin, sys.stdout, sg.Interview(language, today=today))
    ready = isinstance(talk.turn, sg.Done) and not talk.turn.report.errors
    if ready and talk.policy and talk.team:
        plan = sg.plan(talk.policy, talk.team, today=today, pins=talk.pins)
        print(f"\n{sg.render(plan, language=language)}")


if __name__ == "__main__":
    main(sys.argv[1:])
