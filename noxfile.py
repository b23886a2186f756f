"""Everything that is run on this house. `nox -l` is the manual; plain `nox` is the whole CI."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from pathlib import Path

import nox

os.environ["UV_PYTHON_DOWNLOADS"] = "never"  # a missing Python is skipped, not fetched
os.environ.pop("PYTHONPATH", None)

nox.options.default_venv_backend = "uv|virtualenv"
nox.options.download_python = "never"
nox.options.error_on_missing_interpreters = False
nox.options.reuse_venv = "yes"

PROJECT = nox.project.load_toml("pyproject.toml")
NEWER = nox.project.python_versions(PROJECT)[1:]
DIST = Path("dist")
ALL_CORES = ("--numprocesses", "auto", "--dist", "loadfile")
LOWEST = [bound.replace(">=", "==") for bound in PROJECT["project"]["dependencies"]]


def install(session: nox.Session, *groups: str, extra: Sequence[str] = ()) -> None:
    """Install the library as it lies here, with some dependency groups beside it."""
    session.install("-e", ".", *nox.project.dependency_groups(PROJECT, *groups), *extra)


def run_tests(session: nox.Session) -> None:
    """Run every test and every example on all cores, each file's in one place and in order."""
    session.env["HYPOTHESIS_PROFILE"] = "ci"
    session.run("pytest", *ALL_CORES, *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Style, floors, dependencies, slots and spelling."""
    install(session, "lint")
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")
    session.run("lint-imports", "--no-logo")
    session.run("deptry", "src")
    session.run("slotscheck", "--module", "smartgoals")
    session.run("typos")


@nox.session
def types(session: nox.Session) -> None:
    """Three readings of the same annotations; `tests/typing/` is checked and never executed."""
    install(session, "types")
    session.run("mypy")
    session.run("basedpyright")
    session.run("ty", "check", "src")


@nox.session
def tests(session: nox.Session) -> None:
    """Tests, laws and every example in the docs, with all branches covered."""
    install(session, "test")
    session.env["HYPOTHESIS_PROFILE"] = "ci"
    session.env["COVERAGE_FILE"] = str(Path(session.create_tmp(), "coverage"))
    session.run("coverage", "erase")
    session.run("coverage", "run", "-m", "pytest", *ALL_CORES, *session.posargs)
    session.run("coverage", "combine", "--quiet")
    session.run("coverage", "report")


@nox.session
def docs(session: nox.Session) -> None:
    """The documentation, with warnings as errors."""
    install(session, "docs")
    session.run("sphinx-build", "-n", "-W", "-q", "-b", "html", "docs", "docs/_build/html")


@nox.session
def package(session: nox.Session) -> None:
    """A wheel and an archive, checked; then the examples run from the wheel in an empty room."""
    session.install(*nox.project.dependency_groups(PROJECT, "package"))
    shutil.rmtree(DIST, ignore_errors=True)
    session.run("python", "-m", "build", "--installer", "uv", "--outdir", str(DIST))
    (wheel,) = DIST.glob("*.whl")
    session.run("check-wheel-contents", str(wheel))
    session.run("twine", "check", "--strict", *map(str, DIST.iterdir()))
    session.notify("museum", posargs=[str(wheel)])


@nox.session(default=False)
def museum(session: nox.Session) -> None:
    """The museum and its neighbours, in both languages, with two dependencies and nothing else."""
    session.install("--force-reinstall", *(session.posargs or ["."]))
    for example in ("examples/museum.py", "examples/climate.py"):
        for language in ((), ("--fr",)):
            session.run("python", "-I", "-W", "error", example, *language)
    for language in ((), ("--fr",)):
        session.run("python", "-W", "error", "-m", "examples.museum_year", *language)


@nox.session(python=NEWER, default=False)
def pythons(session: nox.Session) -> None:
    """The tests on every newer Python found on this machine."""
    install(session, "test")
    run_tests(session)


@nox.session(default=False)
def lowest(session: nox.Session) -> None:
    """The tests with the oldest dependencies we promise to work with."""
    install(session, "test", extra=LOWEST)
    run_tests(session)


@nox.session(default=False)
def browser(session: nox.Session) -> None:
    """The coach on a web page, in a real browser without a screen: needs chromium and its driver."""
    install(session, "browser")
    session.run("pytest", "tests/examples", *session.posargs)


@nox.session(default=False)
def mutation(session: nox.Session) -> None:
    """Break the rules, the planner and the reader on purpose; see which tests notice."""
    install(session, "test", "mutation")
    session.run("mutmut", "run", *session.posargs)
    session.run("mutmut", "results")


@nox.session(default=False)
def bench(session: nox.Session) -> None:
    """Print ratios measured side by side in one run; never a timed test."""
    session.install(".")
    for script in session.posargs or sorted(map(str, Path("benchmarks").glob("*.py"))):
        session.run("python", script)


@nox.session(default=False)
def new_rule(session: nox.Session) -> None:
    """Begin a rule: `nox -s new_rule -- MEA-12 vanity-metric` writes its file and its line."""
    session.install("-e", ".")
    session.run("python", "scripts/new_rule.py", *session.posargs)


@nox.session(default=False)
def changelog(session: nox.Session) -> None:
    """Show the notes of the next release, gathered from changelog.d/."""
    session.install(*nox.project.dependency_groups(PROJECT, "package"))
    session.run("towncrier", "build", "--draft", "--version", "next", *session.posargs)
