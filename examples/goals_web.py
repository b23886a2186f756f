"""Goals in a database: `flask --app examples/goals_web run` (needs the group `examples`).

From a sentence to its report and its plan, then catchball and figures, kept as JSON documents.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import date

from flask import Flask, abort, current_app, redirect, render_template_string, request
from markupsafe import Markup
from werkzeug.wrappers import Response

import smartgoals as sg
from smartgoals.interop.json import from_dict, to_dict
from smartgoals.views import bowling_chart, catchball, gantt, smart_table

PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Goals</title>
<body style="font:1rem/1.5 sans-serif;max-width:72rem;margin:2rem auto"><p><a href="/">Goals</a></p>"""
START = """<h1>Goals</h1><form action="/check"><label>Your goal<br>
<input name="sentence" size="80" required></label> <button>Check</button></form>
<ul>{% for key, title in goals %}<li><a href="/goals/{{ key }}">{{ title }}</a></li>{% endfor %}</ul>"""
FORM = """{{ report }}<h2>Plan it</h2><form method="post" action="/goals">
{% for name in fields %}<p><label>{{ name|title }}<br>
<input name="{{ name }}" size="80" value="{{ known[name] or "" }}" required></label></p>{% endfor %}
<p><label>Actions, one a line: what; who; days of work; at worst; most likely; at best<br>
<textarea name="actions" rows="5" cols="80" required></textarea></label></p><button>Plan</button></form>"""
GOAL = """{% for view in views %}{{ view }}{% endfor %}{% for one in open %}<form method="post" action="/goals/{{ key }}/answer">
<input type="hidden" name="action" value="{{ one.action }}"><b>{{ one.mandate.owner }}</b>, {{ one.mandate.action }}:
<button name="do" value="agree">Agree</button> <input name="reason" placeholder="what has to change">
<button name="do" value="counter">Ask</button></form>{% endfor %}
<h2>Figures</h2><form method="post" action="/goals/{{ key }}/figure"><label>On <input type="date" name="at" required></label> <label>Value <input name="value" required></label> <button>Add</button></form>"""
FIELDS = ("sentence", "measure", "baseline", "value", "deadline", "purpose", "strategy")
today = date.today  # noqa: TID251 — a program has a clock; the library has none


def create_app(database: str = "goals.sqlite") -> Flask:
    """The application on a database file, which is made where there is none."""
    app = Flask(__name__)
    app.config["DATABASE"] = database
    with closing(sqlite3.connect(database)) as db, db:
        db.execute("CREATE TABLE IF NOT EXISTS goals (key INTEGER PRIMARY KEY, plan, figures)")
    app.get("/")(start)
    app.get("/check")(check)
    app.post("/goals")(create)
    app.get("/goals/<int:key>")(show)
    app.post("/goals/<int:key>/answer")(answer)
    app.post("/goals/<int:key>/figure")(figure)
    for kind in (ValueError, sg.SmartGoalsError):
        app.register_error_handler(kind, lambda error: (page("{{ error }}", error=error), 400))
    return app


def run(query: str, *values: object) -> list[tuple[str, ...]]:
    """The rows of one statement in a transaction of its own."""
    with closing(sqlite3.connect(current_app.config["DATABASE"])) as db, db:
        return db.execute(query, values).fetchall()


def load(key: int) -> tuple[sg.Plan, list[sg.Measurement]]:
    """A plan and its figures."""
    plan, figures = (run("SELECT plan, figures FROM goals WHERE key = ?", key) or abort(404))[0]
    return from_dict(json.loads(plan)), [from_dict(each) for each in json.loads(figures)]


def page(template: str, **parts: object) -> str:
    """A page; Flask escapes what people wrote, and views have escaped it already."""
    return PAGE + render_template_string(template, **parts)


def start() -> str:
    """The goals so far, and a field for the next one."""
    keys = [int(key) for (key,) in run("SELECT key FROM goals ORDER BY key")]
    return page(START, goals=[(key, load(key)[0].policy.objective.statement) for key in keys])


def check() -> str:
    """What is good and what is missing in a sentence, and a form filled with what it says."""
    goal = sg.Objective.from_statement(request.args["sentence"], today=today())
    known: dict[str, object] = {"sentence": goal.statement, "deadline": goal.deadline}
    if (target := goal.target) is not None:
        known |= {
            "measure": target.measure.name,
            "baseline": target.baseline,
            "value": target.value,
        }
    known["purpose"] = " ".join(purpose.statement for purpose in goal.purposes)
    report = Markup(smart_table(sg.check(goal, today=today())).to_html())  # noqa: S704 — escaped
    return page(FORM, report=report, fields=FIELDS, known=known)


def create() -> Response:
    """The policy of a form, planned and stored."""
    form = request.form
    measure = sg.Measure(form["measure"], key="measure", source="reported here", every="month")
    people, actions, pins = dict[str, sg.Person](), [], {}
    for place, line in enumerate(form["actions"].splitlines()):
        what, who, days, worst, likely, best = (cell.strip() for cell in line.split(";"))
        action = sg.Action(what, key=f"a{place}", strategy="way", effort=days)
        actions.append(action.bringing("measure", worst, likely, best))
        pins[action.key] = people.setdefault(who, sg.Person(who)).key
    wanted = measure.from_to(form["baseline"], form["value"])
    goal = sg.Objective(form["sentence"], key="goal", target=wanted)
    goal = goal.due_on(date.fromisoformat(form["deadline"]))
    policy = sg.Policy(
        goal.serving(sg.Purpose(form["purpose"], key="purpose")),
        diagnosis=[sg.Strength("What is there already", key="strength")],
        strategies=[sg.Strategy(form["strategy"], key="way", answers=["strength"])],
        actions=actions,
    )
    plan = sg.plan(policy, sg.Team(people.values()), today=today(), pins=pins)
    query = "INSERT INTO goals (plan, figures) VALUES (?, '[]') RETURNING key"
    return redirect(f"/goals/{run(query, json.dumps(to_dict(plan)))[0][0]}")


def show(key: int) -> str:
    """The plan, what is still to be agreed, and how the figures stand."""
    plan, figures = load(key)
    drawn = [gantt(plan), catchball(plan)]
    if figures:
        drawn.append(bowling_chart(sg.follow(plan, figures, on=max(each.at for each in figures))))
    views = [Markup(view.to_html()) for view in drawn]  # noqa: S704 — views escape what people wrote
    waiting = [plan.delegation(action) for action in plan.open]
    return page(GOAL, key=key, open=waiting, views=views)


def answer(key: int) -> Response:
    """What an owner says to a delegation; when the last one has agreed, the plan starts."""
    plan, _ = load(key)
    action, reason = request.form["action"], request.form["reason"]
    plan = (
        plan.agree(action) if request.form["do"] == "agree" else plan.counter(action, reason=reason)
    )
    plan = plan.start(on=today()) if plan.agreed else plan
    run("UPDATE goals SET plan = ? WHERE key = ?", json.dumps(to_dict(plan)), key)
    return redirect(f"/goals/{key}")


def figure(key: int) -> Response:
    """One more reading of the measure; `follow` refuses what cannot be."""
    plan, figures = load(key)
    at = date.fromisoformat(request.form["at"])
    figures.append(sg.Measurement("measure", value=request.form["value"], at=at))
    sg.follow(plan, figures, on=at)
    run("UPDATE goals SET figures = ? WHERE key = ?", json.dumps([*map(to_dict, figures)]), key)
    return redirect(f"/goals/{key}")
