"""The coach on a web page: `flask --app examples/interview_web run` (needs the group `examples`).

The server remembers nothing. The page carries the events of the talk in a hidden field, and each
request replays them: an interview is as small as what was said.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from html import escape

from flask import Flask, request

import smartgoals as sg
from smartgoals.coaching import Back, Event, Skip
from smartgoals.errors import OutOfTurnError
from smartgoals.values.language import Language

app = Flask(__name__)

WORDS = {
    "en": {"say": "Answer", "pass": "Pass", "back": "Take it back", "title": "The coach"},
    "fr": {"say": "Répondre", "pass": "Passer", "back": "Revenir", "title": "Le coach"},
}
PAGE = """<!doctype html>
<html lang="{language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>
  body {{ font: 1.1rem/1.5 system-ui, sans-serif; max-width: 36rem; margin: 3rem auto; padding: 0 1rem }}
  blockquote {{ margin: .2rem 0 1rem; padding-left: 1rem; border-left: 3px solid #999 }}
  textarea, button {{ font: inherit }} textarea {{ width: 100%; box-sizing: border-box }}
  pre {{ white-space: pre-wrap; font: inherit }}
</style>
<h1>{title}</h1>
{past}
<form method="post" action="/{language}">
  <input type="hidden" name="events" value="{events}">
  {turn}
  <button name="do" value="back" formnovalidate>{back}</button>
</form>
"""
QUESTION = """<p><label for="answer">{question}</label></p>
  <textarea id="answer" name="answer" rows="3" autofocus required></textarea>
  <button name="do" value="say">{say}</button>
  <button name="do" value="pass" formnovalidate>{pass}</button>"""


def written(events: Iterable[Event]) -> str:
    """Events as JSON: the words of an answer, null for a pass, false for a step back."""
    return json.dumps(
        [
            event.text if isinstance(event, sg.Answer) else False if event == Back() else None
            for event in events
        ]
    )


def read(text: str) -> list[Event]:
    """The events that a page carried."""
    return [
        sg.Answer(said) if isinstance(said, str) else Back() if said is False else Skip()
        for said in json.loads(text)
    ]


def page(talk: sg.Interview) -> str:
    """What was said, and the question of the moment or the end."""
    words = WORDS[talk.language]
    past = [
        f"<p>{escape(sg.render(ask, language=talk.language))}</p>"
        f"<blockquote>{escape(event.text)}</blockquote>"
        for ask, event in zip(
            talk.asked, (talk.events[place] for place in talk.active), strict=True
        )
        if isinstance(event, sg.Answer)
    ]
    spoken = escape(sg.render(talk, language=talk.language))
    turn = (
        QUESTION.format(question=spoken, **words)
        if isinstance(talk.turn, sg.Ask)
        else f'<pre id="end">{spoken}</pre>'
    )
    return PAGE.format(
        language=talk.language,
        past="\n".join(past),
        events=escape(written(talk.events)),
        turn=turn,
        **words,
    )


@app.route("/", methods=["GET", "POST"])
@app.route("/<any(en, fr):language>", methods=["GET", "POST"])
def talk(language: Language = "en") -> str | tuple[str, int]:
    """One step of a talk: replay what was said before, hear what is said now."""
    today = date.today()  # noqa: DTZ011, TID251 — an application has a clock; the library has none
    doing: dict[str, Event] = {
        "say": sg.Answer(request.form.get("answer", "")),
        "pass": Skip(),
        "back": Back(),
    }
    said = sg.Interview(language, today=today)
    try:
        for event in read(request.form.get("events", "[]")):
            said = said.hear(event)
        if request.form.get("do") in doing:
            said = said.hear(doing[request.form["do"]])
    except OutOfTurnError:
        return page(said), 409
    except (TypeError, ValueError):
        return page(said), 400
    return page(said)
