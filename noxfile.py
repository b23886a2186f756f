"""The project's sessions: `nox -l` lists them; plain `nox` runs every check on one Python."""

from __future__ import annotations

import os
import shutil
import sys
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
PYTHONS = nox.project.python_versions(PROJECT)
CURRENT = f"{sys.version_info.major}.{sys.version_info.minor}"
OTHERS = [version for version in PYTHONS if version != CURRENT]
LOWEST = [bound.replace(">=", "==") for bound in PROJECT["project"]["dependencies"]]
DIST = Path("dist")
ALL_CORES = ("--numprocesses", "auto", "--dist", "loadfile")


def install(session: nox.Session, *groups: str, extra: Sequence[str] = ()) -> None:
    """Install the library in editable mode, with some dependency groups."""
    session.install("-e", ".", *nox.project.dependency_groups(PROJECT, *groups), *extra)


def check_style(session: nox.Session) -> None:
    """Run the linters that need no more than the source."""
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")
    session.run("lint-imports", "--no-logo")


def run_tests(session: nox.Session, *arguments: str, profile: str) -> None:
    """Run pytest on all cores; the tests of one file stay in one process and in order."""
    session.env["HYPOTHESIS_PROFILE"] = profile
    session.run("pytest", *ALL_CORES, *arguments, *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Style, import contracts, dependencies, slots and spelling."""
    install(session, "lint")
    check_style(session)
    session.run("deptry", "src")
    session.run("slotscheck", "--module", "smartgoals")
    session.run("typos")


@nox.session
def types(session: nox.Session) -> None:
    """Three type checkers; the files in `tests/typing/` are checked and never executed."""
    install(session, "types")
    session.run("mypy")
    python = str(Path(session.bin) / "python")  # not the environment that nox itself runs in
    session.run("basedpyright", "--pythonpath", python)
    session.run("ty", "check", "src")


@nox.session
def tests(session: nox.Session) -> None:
    """Tests, properties and every example in the documentation, with all branches covered."""
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
    """Build and check a wheel and an sdist; `museum` then runs the examples from the wheel."""
    session.install(*nox.project.dependency_groups(PROJECT, "package"))
    shutil.rmtree(DIST, ignore_errors=True)
    session.run("python", "-m", "build", "--installer", "uv", "--outdir", str(DIST))
    (wheel,) = DIST.glob("*.whl")
    session.run("check-wheel-contents", str(wheel))
    session.run("twine", "check", "--strict", *map(str, DIST.iterdir()))
    session.notify("museum", posargs=[str(wheel)])


@nox.session(default=False)
def museum(session: nox.Session) -> None:
    """The examples in both languages, in an environment with the two dependencies only."""
    session.install("--force-reinstall", *(session.posargs or ["."]))
    for example in ("examples/museum.py", "examples/climate.py"):
        for language in ((), ("--fr",)):
            session.run("python", "-I", "-W", "error", example, *language)
    for language in ((), ("--fr",)):
        session.run("python", "-W", "error", "-m", "examples.museum_year", *language)


@nox.session(python=OTHERS, default=False)
def pythons(session: nox.Session) -> None:
    """The tests on every other supported Python found on this machine, with fewer examples."""
    install(session, "test")
    run_tests(session, "tests", "src", "-m", "not slow", profile="sample")


@nox.session(default=False)
def lowest(session: nox.Session) -> None:
    """The tests with the oldest versions of the dependencies that are promised to work."""
    install(session, "test", extra=LOWEST)
    run_tests(session, "tests", "src", "-m", "not slow", profile="sample")


@nox.session(default=False)
def fast(session: nox.Session) -> None:
    """Answer within a minute: style, and the quick tests with few examples of each property."""
    install(session, "lint", "test")
    check_style(session)
    run_tests(session, "tests", "-m", "not slow", profile="sample")


@nox.session(default=False)
def thorough(session: nox.Session) -> None:
    """Every property with fresh seeds and ten times the examples: for a night, not for a review."""
    install(session, "test")
    run_tests(session, "tests", "-m", "hypothesis", profile="thorough")


@nox.session(default=False)
def browser(session: nox.Session) -> None:
    """The web examples in a headless browser: needs chromium, and chromedriver for the interview."""
    install(session, "browser")
    session.run("pytest", "tests/examples", *session.posargs)


@nox.session(default=False)
def notebook(session: nox.Session) -> None:
    """A notebook in JupyterLab, in a headless browser; keeps pictures in `build/screenshots`: needs chromium."""
    install(session, "notebook")
    session.run("pytest", "tests/notebooks", *session.posargs)


@nox.session(default=False)
def mutation(session: nox.Session) -> None:
    """Mutation testing of the rules, the planner, the solver, the checks, the reader and the coach."""
    install(session, "test", "mutation")
    session.run("mutmut", "run", *session.posargs)
    session.run("mutmut", "results")


@nox.session(default=False)
def bench(session: nox.Session) -> None:
    """Benchmarks: ratios measured side by side in one run. No test depends on a time."""
    session.install(".")
    for script in session.posargs or sorted(map(str, Path("benchmarks").glob("*.py"))):
        session.run("python", script)


@nox.session(default=False)
def solvers(session: nox.Session) -> None:
    """The planner beside OR-tools' CP-SAT on the same seeded policies: some minutes."""
    install(session, "benchmark")
    session.run("python", "benchmarks/planning.py", "--cp-sat", *session.posargs)


@nox.session(default=False)
def new_rule(session: nox.Session) -> None:
    """Start a rule: `nox -s new_rule -- MEA-12 vanity-metric` writes its file and its entry."""
    session.install("-e", ".")
    session.run("python", "scripts/new_rule.py", *session.posargs)


@nox.session(default=False)
def changelog(session: nox.Session) -> None:
    """Show the notes of the next release, collected from `changelog.d/`."""
    session.install(*nox.project.dependency_groups(PROJECT, "package"))
    session.run("towncrier", "build", "--draft", "--version", "next", *session.posargs)
