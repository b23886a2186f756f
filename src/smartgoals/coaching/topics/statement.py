"""Putting the objective into the words of an answer."""

from __future__ import annotations

import re

from attrs import evolve

from smartgoals.coaching.absorption import owner_in, without_owner
from smartgoals.coaching.draft import Draft
from smartgoals.coaching.understanding.sentences import sentences
from smartgoals.coaching.understanding.utterance import Utterance, tidy
from smartgoals.model.measure import Measure, Target
from smartgoals.model.measure_types import UnitKind
from smartgoals.model.objective import Objective, Orientation
from smartgoals.reading.normalize import normalize

_NEAR = 3
_PEOPLE = re.compile(r"\b(d'autres gens|des gens|autres gens)\b")
_ASIDE = re.compile(
    r"^(?:obviously|evidemment|basically|simply|of course|bien sur|voila|c'est tout|that's all|that's it|if we|si (?:on|nous)|ca ne devrait)\b"
)
_WHAT_I_WANT = re.compile(
    r"^(?:what (?:i|we)(?:['’]d| would)? (?:really )?(?:want|like|love|need)(?: to see)? is(?: that)?|ce que (?:j['’]aimerais|je (?:veux|voudrais|souhaite)|nous voulons|l['’]on veut|on veut|on voudrait)(?: voir)?,? c['’]est(?: que)?|my (?:goal|aim|objective) is(?: to)?|(?:mon|notre) (?:but|objectif),? (?:c['’]est|est)(?: de)?)\s+",
    re.IGNORECASE,
)
_WISH = re.compile(
    r"(?:,|;|:|\s[–—-]|\.)\s+(?:(?:so|and|but|donc|et|mais)\s+)?(?=(?:(?:what )?(?:i|we)(?:['’]d| would)? (?:want|like|need)|je (?:veux|voudrais)|j['’](?:aimerais|en voudrais)|on (?:veut|voudrait|vise)|nous voulons)\b)",
    re.IGNORECASE,
)


def statement_in(utterance: Utterance) -> str:
    """The words of an answer that state what is wanted: without asides, owners and reasons.

    Args:
        utterance: What was said.

    >>> from datetime import date
    >>> said = "I want them to stay. Obviously."
    >>> statement_in(Utterance(text=said, language="en", today=date(2026, 1, 12)))
    'I want them to stay'
    """
    kept = [
        part
        for part in sentences(utterance.text).parts
        if not _ASIDE.match(normalize(tidy(part)).text)
        and owner_in(evolve(utterance, text=part)) is None
    ] or [utterance.text]
    measured = [part for part in kept if evolve(utterance, text=part).reading.is_measured]
    said = tidy((measured or kept)[0])
    clauses = _WISH.split(said)
    if len(clauses) > 1:
        said = next(
            (one for one in clauses if evolve(utterance, text=one).reading.is_measured), clauses[-1]
        )
    return tidy(_WHAT_I_WANT.sub("", tidy(without_owner(evolve(utterance, text=said)))))


def restated(draft: Draft, utterance: Utterance) -> Draft:
    """The draft with its objective in the words of an answer, and with what these words say.

    A date that was named before stays, unless the answer names another.
    """
    earlier = draft.policy.objective if draft.policy else None
    utterance = evolve(utterance, text=statement_in(utterance))
    objective = Objective.from_statement(
        utterance.said, language=utterance.language, today=utterance.today
    )
    kept = earlier.deadline if earlier else None
    ahead = utterance.deadline
    return draft.replacing_objective(
        evolve(
            objective,
            key=_key(draft, objective),
            target=objective.target or _people(utterance),
            deadline=ahead or kept,
            options=earlier.options if earlier else (),
            orientation=_towards(objective),
        )
    )


def _key(draft: Draft, objective: Objective) -> str:
    same = draft.policy is not None and draft.policy.objective.key == objective.key
    return objective.key if same else draft.fresh_key(objective.statement)


def _towards(objective: Objective) -> Orientation:
    keeps = objective.orientation is Orientation.MAINTAIN
    return Orientation.MAINTAIN if keeps else Orientation.ACHIEVE


def _people(utterance: Utterance) -> Target | None:
    """People who are wanted can be counted: the first words themselves say what the measure is."""
    who = normalize(utterance.reading.audience or "").text.split()
    if _PEOPLE.search(utterance.plain) or (who and who[-1] in utterance.plain.split()[:_NEAR]):
        return Target(Measure(utterance.said, kind=UnitKind.PEOPLE))
    return None
