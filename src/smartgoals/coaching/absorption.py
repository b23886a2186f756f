"""What an answer says beside the question: a date, an owner, a purpose, figures; each fills what is empty."""

from __future__ import annotations

from datetime import date, timedelta

from attrs import evolve

from smartgoals.coaching.draft import Draft
from smartgoals.coaching.lexicon import statements
from smartgoals.coaching.understanding.names import owner_name
from smartgoals.coaching.understanding.utterance import Utterance, tidy
from smartgoals.model.person import Person
from smartgoals.model.purpose import Purpose

_HOW_FAR = 10
"""A deadline further away than this many years is asked for and not filed."""
_KEPT_OUT = frozenset({"who", "obstacle", "lasting", "evidence", "actions", "yields", "source"})
"""Topics in which a date is not the objective's."""
_PURPOSES = frozenset({"wish", "instead", "change", "one", "measure", "figures", "deadline"})
"""Topics in which the words after "so that" say what the objective is for."""


def absorb(utterance: Utterance, draft: Draft, topic: str) -> Draft:
    """The draft with what an answer says beside the question; what was known stays.

    Args:
        utterance: What was said.
        draft: The draft with the answer to the question in it, so that there is a wish.
        topic: The topic of the question.
    """
    grown = draft
    objective = draft.objective
    day = utterance.deadline
    if (
        objective.deadline is None
        and topic not in _KEPT_OUT
        and day
        and is_near(day, utterance.today)
    ):
        grown = grown.with_objective(deadline=day)
    purpose = tidy(utterance.reading.purpose or "")
    if not objective.purposes and topic in _PURPOSES and purpose:
        stated = without_owner(evolve(utterance, text=purpose))
        if stated:
            grown = grown.with_objective(purposes=(Purpose(stated, key=draft.fresh_key(stated)),))
    name = owner_in(utterance)
    if objective.owner is None and name and topic != "who":
        grown = _owned(grown, name)
    return grown


def _owned(draft: Draft, name: str) -> Draft:
    person = Person(name)
    known = any(one.key == person.key for one in draft.people)
    people = draft.people if known else (*draft.people, person)
    return evolve(draft.with_objective(owner=person.key), people=people)


def owner_in(utterance: Utterance) -> str | None:
    """Who is said to take care of it, if an answer says so.

    Args:
        utterance: What was said.

    >>> said = "C'est Nadège qui s'en occuperait."
    >>> owner_in(Utterance(text=said, language="fr", today=date(2026, 1, 12)))
    'Nadège'
    """
    match = statements.OWNER[utterance.language].search(utterance.text)
    name = next((one for one in match.groups() if one), None) if match else None
    return owner_name(name) if name else None


def without_owner(utterance: Utterance) -> str:
    """An answer without the clause that says who takes care of it.

    Args:
        utterance: What was said.
    """
    return tidy(statements.OWNER_CLAUSE[utterance.language].split(utterance.text)[0])


def is_near(day: date, today: date) -> bool:
    """Whether a deadline lies within what can be planned.

    Args:
        day: The deadline.
        today: The day of the talk.
    """
    return today < day <= today + timedelta(days=366 * _HOW_FAR)
