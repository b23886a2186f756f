"""Hypothesis profiles, and the examples in the README, the docs and the docstrings as tests."""

from __future__ import annotations

import os
from collections.abc import Iterator

from hypothesis import settings
from sybil import Document, Region, Sybil
from sybil.evaluators.doctest import DocTestEvaluator
from sybil.parsers.abstract.doctest import DocTestStringParser
from sybil.parsers.myst import CodeBlockParser, PythonCodeBlockParser, SkipParser
from sybil.parsers.rest import DocTestParser

settings.register_profile("quick", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, database=None)
settings.register_profile("sample", parent=settings.get_profile("ci"), max_examples=10)
settings.register_profile("thorough", deadline=None, max_examples=1_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))

sessions = CodeBlockParser("pycon")
doctests = DocTestStringParser(DocTestEvaluator())


def read_sessions(page: Document) -> Iterator[Region]:
    """Find each statement and its output in the `pycon` blocks of a page."""
    for block in sessions(page):
        for example in doctests(block.parsed, page.path):
            example.adjust(block, block.parsed)
            yield example


pages = Sybil(
    parsers=[read_sessions, PythonCodeBlockParser(), SkipParser()],
    patterns=["*.md"],
    excludes=[  # written from docstrings, which are run below
        "reference/rules/*.md",
        "reference/api/*.md",
    ],
)
docstrings = Sybil(parsers=[DocTestParser()], patterns=["*.py"], path="src")

pytest_collect_file = (pages + docstrings).pytest()
