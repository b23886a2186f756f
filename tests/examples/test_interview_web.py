"""The coach on a web page, with and without a browser."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from urllib.parse import quote

import pytest

import smartgoals as sg
from coaching.cast import in_years_to_come, role
from smartgoals import Answer
from smartgoals.errors import InvalidValueError

pytest.importorskip("flask", reason="the web example needs the dependency group `examples`")

from werkzeug.serving import make_server

from examples.interview_web import app, read, said, written

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser")
DRIVER = shutil.which("chromedriver")


def said_in(name: str) -> list[str]:
    """What somebody says from the first question to the last, for years that are still to come."""
    events = role(name).talk().events
    texts = [event.text for event in events if isinstance(event, Answer)]
    return [in_years_to_come(text) for text in texts]


def test_the_first_page_asks_in_the_language_of_its_address() -> None:
    visitor = app.test_client()

    assert "What do you no longer want?" in visitor.get("/").text
    assert "Que ne voulez-vous plus" in visitor.get("/fr").text
    assert visitor.get("/de").status_code == 404


def test_what_people_type_is_only_text() -> None:
    shown = app.test_client().post(
        "/", data={"do": "say", "answer": "No <script>alert(1)</script>"}
    )

    assert "<script>" not in shown.text
    assert "&lt;script&gt;" in shown.text


def test_a_step_back_too_far_and_a_broken_page_are_told_so() -> None:
    visitor = app.test_client()

    assert visitor.post("/", data={"do": "back"}).status_code == 409
    assert visitor.post("/", data={"events": "{"}).status_code == 400
    assert visitor.post("/", data={"events": "3"}).status_code == 400


@pytest.mark.parametrize(
    "form",
    [
        {"events": "{"},
        {"events": "3"},
        {"events": "[3]"},
        {"events": '[{"kind": "answer"}]'},
        {"events": '[{"kind": "answer", "text": 3}]'},
        {"events": '[{"kind": "answer", "text": "Noise.", "on": "soon"}]'},
        {"events": '[{"kind": "answer", "text": "\\ud800"}]'},
        {"events": "[" * 100_000},
        {"events": f'[{{"kind": "answer", "text": {"[" * 900}{"]" * 900}}}]'},
        {"events": f'[{{"kind": {"[" * 900}{"]" * 900}}}]'},
        {"do": "say", "answer": "half a character: \ud800"},
    ],
)
def test_what_no_page_would_send_is_refused(form: dict[str, str]) -> None:
    pairs = "&".join(f"{name}={quote(text, errors='surrogatepass')}" for name, text in form.items())
    shown = app.test_client().post(
        "/", data=pairs, content_type="application/x-www-form-urlencoded"
    )

    assert shown.status_code == (200 if "do" in form else 400)


def test_half_a_character_is_no_answer() -> None:
    with pytest.raises(InvalidValueError, match="half a character"):
        said("\ud800")
    with pytest.raises(InvalidValueError, match="no list of events"):
        read('["\\ud800"]')


def test_what_is_taken_back_is_gone() -> None:
    events = '[{"kind": "answer", "text": "Noise."}, {"kind": "back"}]'
    shown = app.test_client().post("/", data={"events": events})

    assert "Noise." not in shown.text.partition("<form")[0]


def test_what_was_understood_is_shown_and_can_be_changed() -> None:
    visitor = app.test_client()
    shown = visitor.post("/", data={"do": "say", "answer": "Raise members from 10 to 20"})

    assert 'name="revise" value="objective.target.value"' in shown.text
    events = written([sg.Answer("Raise members from 10 to 20")])
    asked = visitor.post("/", data={"events": events, "revise": "objective.target.value"})
    assert "From how many to how many?" in asked.text
    refused = visitor.post("/", data={"events": events, "revise": "objective.colour"})
    assert refused.status_code == 409


@pytest.fixture
def address() -> Iterator[str]:
    """Where the page is served while a test looks at it."""
    server = make_server("127.0.0.1", 0, app)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.skipif(not (BROWSER and DRIVER), reason="no chromium with its driver on this machine")
@pytest.mark.parametrize("name", ["museum_fr", "museum_en"])
def test_the_museum_in_a_real_browser(address: str, name: str) -> None:
    pytest.importorskip("selenium", reason="the browser test needs the dependency group `browser`")
    from selenium.webdriver import Chrome, ChromeOptions  # noqa: PLC0415 — an optional group
    from selenium.webdriver.chrome.service import Service  # noqa: PLC0415 — an optional group
    from selenium.webdriver.common.by import By  # noqa: PLC0415 — an optional group
    from selenium.webdriver.support.expected_conditions import (  # noqa: PLC0415 — an optional group
        presence_of_element_located,
    )
    from selenium.webdriver.support.ui import WebDriverWait  # noqa: PLC0415 — an optional group

    options = ChromeOptions()
    options.binary_location = str(BROWSER)
    for flag in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"):
        options.add_argument(flag)
    with Chrome(options=options, service=Service(executable_path=str(DRIVER))) as browser:
        wait = WebDriverWait(browser, timeout=20)
        browser.get(f"{address}/{role(name).client.language}")
        for place, text in enumerate(said_in(name)):
            browser.find_element(By.ID, "answer").send_keys(text)
            browser.find_element(By.CSS_SELECTOR, 'button[value="say"]').click()
            following = By.CSS_SELECTOR, f"blockquote:nth-of-type({place + 1})"
            wait.until(presence_of_element_located(following))
        end = browser.find_element(By.ID, "end").text
        spoken = [quote.text for quote in browser.find_elements(By.TAG_NAME, "blockquote")]

    assert spoken[-1] == "8."
    assert end.startswith(("Votre politique tient debout", "Your policy stands"))
