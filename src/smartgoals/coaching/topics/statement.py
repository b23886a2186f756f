"""Putting the objective into the words of an answer."""

from __future__ import annotations

from attrs import evolve

from smartgoals.coaching.absorption import owner_in, without_owner
from smartgoals.coaching.draft import Draft
from smartgoals.coaching.lexicon import statements
from smartgoals.coaching.understanding.numbers import factor, figures, multiplied
from smartgoals.coaching.understanding.phrases import is_about_now, is_wanted
from smartgoals.coaching.understanding.sentences import sentences
from smartgoals.coaching.understanding.utterance import Utterance, tidy
from smartgoals.model.measure import Measure, Target
from smartgoals.model.measure_types import UnitKind
from smartgoals.model.objective import Objective, Orientation
from smartgoals.reading import CueKind
from smartgoals.reading.normalize import normalize
from smartgoals.values.direction import Direction


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
    measured = [part for part in kept if _says_how_much(evolve(utterance, text=part))]
    said = tidy((measured or kept)[0])
    clauses = statements.WISH_CLAUSE.split(said)
    if len(clauses) > 1:
        said = _measured_clause(clauses, utterance) or clauses[-1]
    bare = tidy(without_owner(evolve(utterance, text=said)))
    wanted = tidy(statements.WHAT_I_WANT.sub("", bare))
    wished = tidy(statements.BEFORE_INFINITIVE.sub("", wanted))
    return wished[:1].upper() + wished[1:] if wished != bare else bare


def _measured_clause(clauses: list[str], utterance: Utterance) -> str | None:
    """The clause that says how much, the wish before what is; both where the wish is told in relation."""
    first, *wished = (evolve(utterance, text=one) for one in clauses)
    levels = [one for one in wished if one.reading.value is not None]
    relative = any(factor(one) is not None for one in wished)
    if not levels and relative and first.reading.value is not None:
        return utterance.said
    return next((one.text for one in (*levels, first) if one.reading.is_measured), None)


_FIRST_WORDS = 2


def _says_how_much(part: Utterance) -> bool:
    """Whether a sentence says how much, of something that is wanted."""
    measured = part.reading.is_measured and aims(part)
    return measured and not part.gives_away(CueKind.AVOIDANCE)


def aims(utterance: Utterance) -> bool:
    """Whether a figure is a level to reach, and not one that describes how things are.

    "We sing in front of the same forty people" has a figure and no aim; a change, a day, a wish or a
    phrase that begins with the figure has one.

    Args:
        utterance: What was said.
    """
    reading = utterance.reading
    moves = reading.baseline is not None or reading.change is not None
    directed = reading.direction is not None and reading.direction is not Direction.ACHIEVE
    first = " ".join(utterance.text.split()[:_FIRST_WORDS])
    starts = bool(figures(evolve(utterance, text=first)))
    return moves or directed or starts or reading.deadline is not None or is_wanted(utterance)


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
    target = (_levels(said.target, utterance) if aims(utterance) else None) or _people(utterance)
    if draft.policy is None:
        deadline = utterance.deadline
        return draft.replacing_objective(
            evolve(
                said,
                key=_key(draft, said),
                target=target,
                audience=particular(said),
                deadline=deadline,
                orientation=_towards(said),
            )
        )
    earlier = draft.objective
    who = particular(said)
    counted = earlier.target if draft.policy.actions else target
    return draft.replacing_objective(
        evolve(
            earlier,
            statement=said.statement,
            key=_key(draft, said),
            target=counted,
            audience=who or earlier.audience if draft.policy.actions else who,
            purposes=earlier.purposes or said.purposes,
            deadline=utterance.deadline or earlier.deadline,
            orientation=_towards(said),
        )
    )


def particular(objective: Objective) -> str | None:
    """The audience of what was said; none where it is only "people", or stands in the purpose.

    Args:
        objective: What was read from a sentence.
    """
    audience = objective.audience
    if audience is None or normalize(audience).text in statements.ANYBODY:
        return None
    aside = any(audience in purpose.statement for purpose in objective.purposes)
    return None if aside else audience


def _levels(target: Target | None, utterance: Utterance) -> Target | None:
    """A target of which only today's level and a multiple of it were said, with both ends."""
    times = factor(utterance)
    if target is None or target.value is None or target.baseline is not None or times is None:
        return target
    if not is_about_now(utterance):
        return target
    counted = evolve(target.measure, unit="")
    return Target(counted, baseline=target.value, value=multiplied(target.value, times))


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
