"""What a notebook shows, in JupyterLab in a browser: run and saved, trusted and not, light and dark."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from notebooks.cells import CELLS, outputs
from views.test_hostile_text import HOSTILE, named
from views.test_views import plan, views

pytest.importorskip("jupyterlab", reason="needs the dependency group `notebook`")
playwright = pytest.importorskip("playwright.sync_api", reason="needs the group `notebook`")
nbformat = pytest.importorskip("nbformat", reason="needs the dependency group `notebook`")

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser")
ROOT = Path(__file__).parents[2]
KERNEL = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
SCREENSHOTS = ROOT / "build" / "screenshots"
HEADERS = {"Authorization": "token for-this-test"}
THEMES = {"light": "JupyterLab Light", "dark": "JupyterLab Dark"}
TOKEN = "for-this-test"  # noqa: S105 — of a server on this machine
SHOWN = "count => document.querySelectorAll('.jp-RenderedHTML figure').length >= count"
DIAGRAMS = [
    view.mermaid
    for text in ("", *HOSTILE)
    for view in views(named(text) if text else plan()).values()
    if view.mermaid
]
PATIENCE = 60_000
"""Milliseconds that a slow machine is waited for."""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not BROWSER, reason="needs chromium"),
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a notebook to run, and with the same one as somebody else saved it."""
    folder = tmp_path_factory.mktemp("notebooks")
    for name, saved in (("run", False), ("saved", True)):
        cells = [
            nbformat.v4.new_code_cell(
                source, outputs=nbformat.from_dict(outputs(source)) if saved else []
            )
            for source in CELLS.values()
        ]
        nbformat.write(
            nbformat.v4.new_notebook(cells=cells, metadata=KERNEL), folder / f"{name}.ipynb"
        )
    cells = [nbformat.v4.new_markdown_cell(f"```mermaid\n{source}\n```") for source in DIAGRAMS]
    nbformat.write(nbformat.v4.new_notebook(cells=cells, metadata=KERNEL), folder / "drawn.ipynb")
    return folder


@pytest.fixture(scope="module")
def address(folder: Path) -> Iterator[str]:
    """The address of a server of notebooks on this machine, for as long as the tests run."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    home = folder / "home"
    command = [sys.executable, "-m", "jupyterlab", "--no-browser", f"--ServerApp.port={port}"]
    command += [f"--IdentityProvider.token={TOKEN}", "--allow-root"]
    command += [
        f"--ServerApp.root_dir={folder}",
        "--LabApp.news_url=",
        "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
    ]
    path = os.pathsep.join([str(ROOT), str(ROOT / "tests")])
    environment = {
        **os.environ,
        "HOME": str(home),
        "JUPYTER_CONFIG_DIR": str(home),
        "PYTHONPATH": path,
    }
    server = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)  # noqa: S603 — our own program
    address = f"http://127.0.0.1:{port}"
    try:
        _wait_for(f"{address}/api")
        yield address
    finally:
        server.terminate()
        server.wait()


def _wait_for(address: str) -> None:
    for _ in range(PATIENCE // 500):
        try:
            urllib.request.urlopen(address).close()  # noqa: S310 — this machine
        except OSError:
            time.sleep(0.5)
        else:
            return
    pytest.fail(f"nobody answers at {address}")


@pytest.fixture(scope="module", params=THEMES)
def theme(address: str, request: pytest.FixtureRequest) -> str:
    """Light or dark, as the settings of JupyterLab say."""
    raw = json.dumps({"raw": json.dumps({"theme": THEMES[request.param]})}).encode()
    where = f"{address}/lab/api/settings/@jupyterlab/apputils-extension:themes"
    change = urllib.request.Request(where, data=raw, method="PUT", headers=HEADERS)  # noqa: S310 — this machine
    urllib.request.urlopen(change).close()  # noqa: S310 — see above
    return str(request.param)


@pytest.mark.parametrize("name", ["run", "saved"])
def test_every_picture_is_shown(address: str, theme: str, name: str) -> None:
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=BROWSER, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1300, "height": 4800})
        page.set_default_timeout(PATIENCE)
        page.goto(f"{address}/lab/tree/{name}.ipynb?reset&token={TOKEN}")
        page.wait_for_selector(".jp-Notebook-cell .cm-content")
        if name == "run":
            _run_all(page)
        try:
            page.wait_for_function(SHOWN, arg=len(CELLS))
        finally:
            page.screenshot(path=SCREENSHOTS / f"{name}-{theme}.png")
        shown = _pictures(page)
        browser.close()

    assert list(shown) == list(CELLS)
    for cell, figure in shown.items():
        assert figure["words"].strip(), cell
        assert figure["scripts"] == 0
        assert figure["wide"] <= figure["room"] + 1, f"{cell} is cut off"
        assert figure["contrast"] >= 4.5, f"{cell} cannot be read in a {theme} notebook"
    assert shown["plan"]["bars"] >= 9
    assert shown["report"]["marks"] >= 2


def test_every_diagram_is_drawn_by_mermaid(address: str) -> None:
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=BROWSER, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1300, "height": 9000})
        page.set_default_timeout(PATIENCE)
        page.goto(f"{address}/lab/tree/drawn.ipynb?reset&token={TOKEN}")
        page.wait_for_function(
            "count => document.querySelectorAll('.jp-RenderedMermaid').length >= count",
            arg=len(DIAGRAMS),
        )
        page.screenshot(path=SCREENSHOTS / "diagrams.png")
        drawn = page.evaluate(
            """() => [...document.querySelectorAll('.jp-RenderedMermaid')].map(
                each => [each.querySelectorAll('img').length, each.innerText])"""
        )
        browser.close()

    assert len(DIAGRAMS) > len(HOSTILE)
    assert [words for pictures, words in drawn if not pictures] == []


def _run_all(page: Any) -> None:  # noqa: ANN401 — of playwright
    """Run every cell, with the kernel that is offered."""
    page.wait_for_selector("text=/Python 3.*Idle/")
    with suppress(playwright.TimeoutError):  # asked only where no kernel runs yet
        page.click(".jp-Dialog button.jp-mod-accept", timeout=10_000)
    page.wait_for_selector("text=/Python 3.*Idle/")
    page.click("text=Run >> nth=0")
    page.click("text=/^Run All Cells$/")


def _pictures(page: Any) -> dict[str, dict[str, Any]]:  # noqa: ANN401 — of playwright
    """What the page knows of each picture: its words, its size, and the contrast of its text."""
    found = page.evaluate(
        """() => {
            const light = colour => {
                const [r, g, b] = colour.match(/[\\d.]+/g).map(Number).map(v => {
                    v /= 255; return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4 });
                return 0.2126 * r + 0.7152 * g + 0.0722 * b };
            const opaque = element => {
                const colour = getComputedStyle(element).backgroundColor;
                return colour.startsWith('rgba') && !colour.endsWith(', 1)')
                    ? (element.parentElement ? opaque(element.parentElement) : 'rgb(255, 255, 255)') : colour };
            return [...document.querySelectorAll('.jp-RenderedHTML figure')].map(figure => {
                const a = light(getComputedStyle(figure).color), b = light(opaque(figure));
                return {
                    words: figure.innerText,
                    scripts: figure.querySelectorAll('script,style,svg').length,
                    bars: figure.querySelectorAll('td div[title]').length,
                    marks: figure.querySelectorAll('mark').length,
                    wide: figure.scrollWidth, room: figure.clientWidth,
                    contrast: (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05),
                } }) }"""
    )
    return dict(zip(CELLS, found, strict=True))
