"""What holds for every rule, also for those nobody has written yet."""

from __future__ import annotations

import re
from collections import defaultdict
from doctest import DocTestParser
from pathlib import Path
from string import Formatter
from typing import Any

import pytest
from attrs import evolve

import smartgoals.rules as room
from rules.goals import TODAY, whole
from rules.worst import SENTENCES, everything
from smartgoals.messages import render
from smartgoals.model import Assessment, Improvement, Objective, Purpose
from smartgoals.rules import RETIRED, RULES, Rule, Severity, catalogue
from smartgoals.rules.families import FAMILIES
from smartgoals.text import Text

HOME = Path(room.__file__).parent
PAGE = re.compile(r"\A(?P<brief>.+?)\n\n## Why\n\n.+?\n\n## Flagged\n\n(?P<flagged>.+?)\n\n## Instead\n\n(?P<instead>.+)\Z", re.DOTALL)  # fmt: skip
FOUND = defaultdict(list)
for finding in everything():
    FOUND[finding.code].append(finding)

every_rule = pytest.mark.parametrize("rule", RULES, ids=[rule.code for rule in RULES])


def placeholders(text: Text) -> tuple[set[str], set[str]]:
    """The facts that each language asks for."""
    english, french = (
        {name for _, name, _, _ in Formatter().parse(template) if name is not None}
        for template in (text.en, text.fr)
    )
    return english, french


def test_codes_stand_in_order_and_are_never_used_twice() -> None:
    codes = [rule.code for rule in RULES]
    assert codes == sorted(set(codes))
    assert not set(codes) & RETIRED


def test_every_file_of_a_family_is_a_rule() -> None:
    files = {
        path.relative_to(HOME).with_suffix("").as_posix()
        for family in FAMILIES.values()
        for path in (HOME / family.folder).glob("*.py")
        if path.stem != "__init__"
    }
    assert files == {
        f"{FAMILIES[rule.family].folder}/{rule.name.replace('-', '_')}" for rule in RULES
    }


@every_rule
def test_file_name_and_entry_agree(rule: Rule[Any]) -> None:
    name = rule.name.replace("-", "_")
    assert rule.check.__name__ == name
    assert rule.check.__module__ == f"smartgoals.rules.{FAMILIES[rule.family].folder}.{name}"
    assert getattr(catalogue, name) is rule


@every_rule
def test_the_page_has_its_sections(rule: Rule[Any]) -> None:
    page = PAGE.match(rule.doc)
    assert page is not None
    for section in ("flagged", "instead"):
        examples = DocTestParser().get_examples(page[section])
        assert any(example.want for example in examples), section
    assert page["flagged"] != page["instead"]


@every_rule
def test_both_languages_ask_for_the_same_facts(rule: Rule[Any]) -> None:
    for text in (rule.says, rule.asks):
        english, french = placeholders(text)
        assert english == french
        assert text.en != text.fr or text.en == "{what}"


@every_rule
def test_a_question_is_a_question(rule: Rule[Any]) -> None:
    assert rule.asks.en.endswith("?")
    assert rule.asks.fr.endswith(" ?")


@every_rule
def test_every_fact_is_supplied(rule: Rule[Any]) -> None:
    assert FOUND[rule.code], "nothing in worst.py makes it speak"
    for finding in FOUND[rule.code]:
        for language in ("en", "fr"):
            assert render(finding.message, language=language)
            assert render(finding.question, language=language)


@every_rule
def test_wording_alone_never_blocks(rule: Rule[Any]) -> None:
    assert rule.severity <= Severity.WARNING or not rule.wording_only
    for finding in FOUND[rule.code]:
        assert finding.span is None or rule.wording_only


@pytest.mark.parametrize(
    "rule", [rule for rule in RULES if rule.wording_only], ids=lambda rule: str(rule.code)
)
@pytest.mark.parametrize("sentence", SENTENCES)
def test_data_silence_words(rule: Rule[Any], sentence: str) -> None:
    above = Purpose("Everybody takes part in their heritage")
    subjects = {
        Objective: evolve(whole(sentence), start=None),
        Purpose: Purpose(sentence, purposes=[above]),
        Assessment: Improvement(sentence, evidence="survey 2025", by="Inès"),
    }
    for kind in rule.subject_types:
        if kind in subjects:
            assert rule(subjects[kind], today=TODAY) == ()


def test_names_never_say_the_cure() -> None:
    cures = re.compile(r"^(add|set|use|define|give|make|say|write|name)-")
    assert [rule.name for rule in RULES if cures.match(rule.name)] == []
    assert len({rule.name for rule in RULES}) == len(RULES)
