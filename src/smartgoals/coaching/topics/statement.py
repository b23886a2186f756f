"""Putting the objective into the words of an answer."""

from __future__ import annotations

from attrs import evolve

from smartgoals.coaching.absorption import owner_in, without_owner
from smartgoals.coaching.draft import Draft
from smartgoals.coaching.lexicon import statements
from smartgoals.coaching.understanding.sentences import sentences
from smartgoals.coaching.understanding.utterance import Utterance, tidy
from smartgoals.model.measure import Measure, Target
from smartgoals.model.measure_types import UnitKind
from smartgoals.model.objective import Objective, Orientation
from smartgoals.reading import CueKind
from smartgoals.reading.normalize import normalize


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
        if not statements.ASIDE.match(normalize(tidy(part)).text)
        and owner_in(evolve(utterance, text=part)) is None
    ] or [utterance.text]
    measured = [part for part in kept if _aims(evolve(utterance, text=part))]
    said = tidy((measured or kept)[0])
    clauses = statements.WISH_CLAUSE.split(said)
    if len(clauses) > 1:
        said = next(
            (one for one in clauses if evolve(utterance, text=one).reading.is_measured), clauses[-1]
        )
    return tidy(statements.WHAT_I_WANT.sub("", tidy(without_owner(evolve(utterance, text=said)))))


def _aims(part: Utterance) -> bool:
    """Whether a sentence says how much, of something that is wanted."""
    return part.reading.is_measured and not part.gives_away(CueKind.AVOIDANCE)


def restated(draft: Draft, utterance: Utterance) -> Draft:
    """The draft with its objective in the words of an answer, and with what these words say.

    What was known about the objective stays: a date unless the answer names another, and once there are
    actions also the target they count towards.

    Args:
        draft: What was understood before.
        utterance: The answer.
    """
    utterance = evolve(utterance, text=statement_in(utterance))
    said = Objective.from_statement(
        utterance.said, language=utterance.language, today=utterance.today
    )
    target = said.target or _people(utterance)
    if draft.policy is None:
        deadline = utterance.deadline
        return draft.replacing_objective(
            evolve(
                said,
                key=_key(draft, said),
                target=target,
                deadline=deadline,
                orientation=_towards(said),
            )
        )
    earlier = draft.objective
    counted = earlier.target if draft.policy.actions else target
    return draft.replacing_objective(
        evolve(
            earlier,
            statement=said.statement,
            key=_key(draft, said),
            target=counted,
            audience=said.audience or earlier.audience if draft.policy.actions else said.audience,
            purposes=earlier.purposes or said.purposes,
            deadline=utterance.deadline or earlier.deadline,
            orientation=_towards(said),
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
    spoken = [word for word in utterance.plain.split() if word not in statements.BEFORE_PEOPLE]
    if statements.PEOPLE.search(utterance.plain) or (who and spoken[:1] == who[-1:]):
        return Target(Measure(utterance.said, kind=UnitKind.PEOPLE))
    return None
