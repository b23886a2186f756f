"""Documents for contributors name modules, files, sessions and versions that exist."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

import smartgoals

ROOT = Path(__file__).parents[2]
DOCUMENTS = ("README.md", "CONTRIBUTING.md", "SECURITY.md")
CI_WORKFLOW = Path(".github", "workflows", "ci.yml")


def text_of(document: str | Path) -> str:
    """The text of a file of the repository."""
    return (ROOT / document).read_text(encoding="utf-8")


def test_every_term_leads_to_a_module() -> None:
    page = text_of("docs/development/where-to-find-what.md")
    paths = re.findall(r"`([\w/]+(?:/|\.py))`", page.partition("## ")[2])
    assert paths
    assert [path for path in paths if not (ROOT / "src" / "smartgoals" / path).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS)
def test_links_lead_to_files(document: str) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)", text_of(document))
    assert [link for link in links if not (ROOT / link).exists()] == []


@pytest.mark.parametrize("document", ["CONTRIBUTING.md", CI_WORKFLOW])
def test_modules_that_are_named_exist(document: str | Path) -> None:
    paths = re.findall(r"`(src/smartgoals/[\w/.]+)`", text_of(document))
    assert [path for path in paths if not (ROOT / path).exists()] == []


@pytest.mark.parametrize(
    "document", ["CONTRIBUTING.md", "docs/development/release.md", CI_WORKFLOW, Path(".ci", "run")]
)
def test_sessions_that_are_named_exist(document: str | Path) -> None:
    sessions = set(re.findall(r"^def (\w+)\(session", text_of("noxfile.py"), re.MULTILINE))
    text = text_of(document)
    named = {
        name
        for names in re.findall(r"nox (?:-s|--session) ((?:[a-z_]+ ?)+)", text)
        for name in names.split()
    }
    named |= {name.partition("-")[0] for name in re.findall(r"session: ([\w.-]+)", text)}
    assert named
    assert named - sessions == set()


def test_the_versions_agree() -> None:
    project = tomllib.loads(text_of("pyproject.toml"))["project"]["version"]
    cited = re.findall(r"^version: (.+)$", text_of("CITATION.cff"), re.MULTILINE)
    assert cited == [project] == [smartgoals.__version__]
