"""Every enumeration of the library has words in both languages, also those not yet written."""

from __future__ import annotations

import importlib
import pkgutil
from enum import Enum

import pytest

import smartgoals
from smartgoals.errors import InvalidValueError
from smartgoals.messages import render
from smartgoals.messages.enum_labels import ENUM_LABELS
from smartgoals.model import MessageCode


def enumerations() -> list[type[Enum]]:
    """Every enumeration with members that any module of the library defines."""
    modules = [
        importlib.import_module(module.name)
        for module in pkgutil.walk_packages(smartgoals.__path__, "smartgoals.")
    ]
    found = {
        thing
        for module in modules
        for thing in vars(module).values()
        if isinstance(thing, type) and issubclass(thing, Enum) and len(thing)
    }
    ours = [kind for kind in found if kind.__module__.startswith("smartgoals.")]
    ours.remove(MessageCode)  # its words want facts: see test_reasons
    return sorted(ours, key=lambda kind: kind.__name__)


@pytest.mark.parametrize("kind", enumerations(), ids=lambda kind: kind.__name__)
def test_every_member_has_words_without_facts(kind: type[Enum]) -> None:
    for member in kind:
        for said in (render(member), render(member, language="fr")):
            assert said
            assert "{" not in said


def test_the_vocabulary_is_in_order() -> None:
    names = [kind.__name__ for kind in ENUM_LABELS]
    assert names == sorted(names)


def test_a_word_nobody_wrote_down_is_refused() -> None:
    class Mood(Enum):
        GOOD = "good"

    with pytest.raises(InvalidValueError, match="has no label for"):
        render(Mood.GOOD)
