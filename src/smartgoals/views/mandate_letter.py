"""The letter of mission as a page: a row for each part."""

from __future__ import annotations

from smartgoals.messages.mandates import heading, parts
from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.mandate import Mandate
from smartgoals.text import Text
from smartgoals.values.language import Language
from smartgoals.views.escaping import in_words
from smartgoals.views.view import View

_TITLE = Text(en="Letter of mission", fr="Lettre de mission")


def mandate_letter(letter: Mandate | DelegatedAction, *, language: Language = "en") -> View:
    """The letter of mission of an owner, each part with its lines.

    Args:
        letter: The mandate, or the delegated action whose owner it is written to.
        language: `"en"` or `"fr"`.
    """
    mandate = letter.mandate if isinstance(letter, DelegatedAction) else letter
    rows = [
        ("" if place else label, line)
        for label, lines in parts(mandate, language)
        for place, line in enumerate(lines)
    ]
    title = heading(mandate, language) or in_words(language)(_TITLE)
    return View(title=title, rows=rows, language=language)
