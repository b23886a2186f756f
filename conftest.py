"""Every example in the README, the docs and the docstrings is a test."""

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
settings.register_profile("thorough", deadline=None, max_examples=2_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))

conversations = CodeBlockParser("pycon")
exchanges = DocTestStringParser(DocTestEvaluator())


def read_conversations(page: Document) -> Iterator[Region]:
    """Find each question and answer in the `pycon` blocks of a page."""
    for block in conversations(page):
        for exchange in exchanges(block.parsed, page.path):
            exchange.adjust(block, block.parsed)
            yield exchange


pages = Sybil(
    parsers=[read_conversations, PythonCodeBlockParser(), SkipParser()],
    patterns=["*.md"],
    excludes=[
        "reference/rules/*.md",
        "reference/api/*.md",
    ],  # written from docstrings, which are run below
)
docstrings = Sybil(parsers=[DocTestParser()], patterns=["*.py"], path="src")

pytest_collect_file = (pages + docstrings).pytest()
