"""The coach on a web page: `flask --app examples/interview_web run` (needs the group `examples`).

The server remembers nothing. The page carries the events of the talk in a hidden field, and each
request replays them: an interview is as small as what was said. Under each question the page shows
what was understood, with a button for each field that asks for it again.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from html import escape

from flask import Flask, request

import smartgoals as sg
from smartgoals.coaching import Back, Event, Revise, Skip, event_from_dict
from smartgoals.errors import InvalidValueError, OutOfTurnError
from smartgoals.values.language import Language

app = Flask(__name__)

WORDS = {
    "en": {
        "say": "Answer",
        "pass": "Pass",
        "back": "Take it back",
        "title": "The coach",
        "change": "change",
    },
    "fr": {
        "say": "Répondre",
        "pass": "Passer",
        "back": "Revenir",
        "title": "Le coach",
        "change": "modifier",
    },
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
  {understood}
  {turn}
  <button name="do" value="back" formnovalidate>{back}</button>
</form>
"""
QUESTION = """<p><label for="answer">{question}</label></p>
  <textarea id="answer" name="answer" rows="3" autofocus required></textarea>
  <button name="do" value="say">{say}</button>
  <button name="do" value="pass" formnovalidate>{pass}</button>"""


def written(events: Iterable[Event]) -> str:
    """Events as JSON."""
    return json.dumps([event.to_dict() for event in events])


def read(text: str) -> list[Event]:
    """The events that a page carried.

    Raises:
        InvalidValueError: When the text is no list of events, or not even text that can be sent.
    """
    try:
        text.encode()
        documents = json.loads(text)
        json.dumps(documents, ensure_ascii=False).encode()
    except (ValueError, RecursionError) as broken:
        msg = "the page carried no list of events"
        raise InvalidValueError(msg, text) from broken
    if not isinstance(documents, list):
        msg = "the page carried no list of events"
        raise InvalidValueError(msg, documents)
    return [event_from_dict(document) for document in documents]


def said(text: str) -> sg.Answer:
    """What somebody typed.

    Raises:
        InvalidValueError: When it holds half a character, which no page can show.
    """
    try:
        text.encode()
    except UnicodeEncodeError as broken:
        msg = "the answer holds half a character"
        raise InvalidValueError(msg, text) from broken
    return sg.Answer(text)


def understood(talk: sg.Interview) -> str:
    """What the last answer was taken to mean: a button for each field asks for it again."""
    change = WORDS[talk.language]["change"]
    return "\n  ".join(
        f'<button name="revise" value="{escape(one.field)}" formnovalidate>'
        f"{escape(one.words)} — {change}</button>"
        for one in talk.understood
        if one.field.startswith("objective.") and can_be_revised(talk, one.field)
    )


def can_be_revised(talk: sg.Interview, field: str) -> bool:
    """Whether the coach can ask for a field again."""
    try:
        talk.revise(field)
    except OutOfTurnError:
        return False
    return True


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
        understood=understood(talk),
        turn=turn,
        **words,
    )


@app.route("/", methods=["GET", "POST"])
@app.route("/<any(en, fr):language>", methods=["GET", "POST"])
def answer(language: Language = "en") -> str | tuple[str, int]:
    """One step of a talk: replay what was said before, hear what is said now."""
    today = date.today()  # noqa: DTZ011, TID251 — an application has a clock; the library has none
    doing = request.form.get("do")
    talk = sg.Interview(language, today=today)
    try:
        for event in read(request.form.get("events", "[]")):
            talk = talk.hear(event)
        if "revise" in request.form:
            talk = talk.hear(Revise(request.form["revise"]))
        elif doing == "say":
            talk = talk.hear(said(request.form.get("answer", "")))
        elif doing in {"pass", "back"}:
            talk = talk.hear(Skip() if doing == "pass" else Back())
    except OutOfTurnError:
        return page(talk), 409
    except InvalidValueError:
        return page(talk), 400
    return page(talk)
