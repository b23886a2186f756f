"""The application with a database, played from a sentence to figures, with and without a browser."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("flask", reason="the web example needs the dependency group `examples`")

from flask.testing import FlaskClient
from werkzeug.serving import make_server

from examples.goals_web import create_app

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser")
SENTENCE = "Grow subscriptions from 1,200 to 2,000 by 31 December 2099 so that the choir can tour"
GOAL = {
    "sentence": SENTENCE,
    "measure": "subscriptions",
    "baseline": "1200",
    "value": "2000",
    "deadline": "2099-12-31",
    "purpose": "the choir can tour",
    "strategy": "Go where people are",
    "actions": "Sing in the station; Ann; 10; 200; 400; 600\n<b>Open</b> rehearsals; Bo; 20; 300; 500; 900",
}


def visitor(database: Path) -> FlaskClient:
    """Somebody who uses the application, as it is after a start."""
    return create_app(str(database)).test_client()


def test_a_sentence_is_checked_and_fills_the_form(tmp_path: Path) -> None:
    shown = visitor(tmp_path / "goals").get("/check", query_string={"sentence": SENTENCE}).text

    assert "✓ met" in shown
    assert 'name="baseline" size="80" value="1200"' in shown
    assert 'value="the choir can tour"' in shown
    vague = visitor(tmp_path / "goals").get("/check", query_string={"sentence": "<i>Improve</i>"})
    assert "&lt;i&gt;" in vague.text
    assert "<i>Improve" not in vague.text


def test_a_goal_is_planned_agreed_followed_and_survives_a_restart(tmp_path: Path) -> None:
    database = tmp_path / "goals"
    first = visitor(database)
    assert first.post("/goals", data=GOAL).headers["Location"] == "/goals/1"
    shown = first.get("/goals/1").text
    assert "0 of 2 agreed." in shown
    assert "&lt;b&gt;Open&lt;/b&gt; rehearsals" in shown
    assert "<b>Open</b>" not in shown
    asked = {"action": "a0", "do": "counter", "reason": "The station is closed in May"}
    assert first.post("/goals/1/answer", data=asked).status_code == 302

    second = visitor(database)
    assert SENTENCE in second.get("/").text
    assert "The station is closed in May" in second.get("/goals/1").text
    for action in ("a0", "a1"):
        second.post("/goals/1/answer", data={"action": action, "do": "agree", "reason": ""})
    assert "2 of 2 agreed." in second.get("/goals/1").text
    for at, value in (("2099-03-31", "1300"), ("2099-06-30", "1500")):
        second.post("/goals/1/figure", data={"at": at, "value": value})
    assert "1,500" in visitor(database).get("/goals/1").text


@pytest.mark.parametrize(
    ("address", "form", "words"),
    [
        ("/goals", GOAL | {"deadline": "soon"}, "Invalid isoformat"),
        ("/goals", GOAL | {"baseline": "many"}, "many"),
        ("/goals", GOAL | {"actions": "Sing"}, "not enough values"),
        ("/goals/1/answer", {"action": "a9", "do": "agree", "reason": ""}, "a9"),
        ("/goals/1/answer", {"action": "a0", "do": "counter", "reason": ""}, "a counter needs a reason"),
        ("/goals/1/figure", {"at": "2099-03-31", "value": "many"}, "many"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_in_words(
    tmp_path: Path, address: str, form: dict[str, str], words: str
) -> None:
    client = visitor(tmp_path / "goals")
    client.post("/goals", data=GOAL)
    answer = client.post(address, data=form)

    assert answer.status_code == 400
    assert words in answer.text


def test_a_goal_that_is_not_there_is_not_found(tmp_path: Path) -> None:
    assert visitor(tmp_path / "goals").get("/goals/7").status_code == 404


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """The address of the application on this machine, for as long as the test runs."""
    server = make_server("127.0.0.1", 0, create_app(str(tmp_path / "goals")))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.port}"
    server.shutdown()
    thread.join()


@pytest.mark.skipif(not BROWSER, reason="needs chromium")
def test_it_can_be_played_in_a_browser(address: str) -> None:
    playwright = pytest.importorskip("playwright.sync_api", reason="needs the group `browser`")
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=BROWSER, args=["--no-sandbox"])
        page = browser.new_page()
        page.goto(address)
        page.fill("[name=sentence]", SENTENCE)
        page.click("text=Check")
        page.fill("[name=strategy]", GOAL["strategy"])
        page.fill("[name=actions]", GOAL["actions"])
        page.click("button")
        for _ in range(2):
            page.click("button[value=agree] >> nth=0")
        page.fill("[name=at]", "2099-03-31")
        page.fill("[name=value]", "1300")
        page.click("text=Add")
        shown = page.inner_text("body")
        browser.close()

    assert "2 of 2 agreed." in shown
    assert "subscriptions: planned and actual" in shown
