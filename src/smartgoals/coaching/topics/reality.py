"""What is there: strengths, points to improve, and how one knows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import evolve

from smartgoals.coaching.draft import Draft
from smartgoals.coaching.feedback import Feedback, FeedbackKind, feedback
from smartgoals.coaching.lexicon import statements
from smartgoals.coaching.phases import Phase
from smartgoals.coaching.topic import ClearSlot, DraftReview, Slot, Topic
from smartgoals.coaching.turn import Expects
from smartgoals.coaching.understanding.lists import entries
from smartgoals.coaching.understanding.utterance import Utterance
from smartgoals.model.assessment import Assessment, Improvement, Strength
from smartgoals.text import Text

_MORE_WORDS = Text(
    en="Could you say that in a few more words?",
    fr="Pouvez-vous le dire en quelques mots de plus ?",
)


def _no_strength(review: DraftReview) -> Iterator[Slot]:
    if not _has(review.draft.required_policy.diagnosis, Strength):
        yield Slot()


def _no_improvement(review: DraftReview) -> Iterator[Slot]:
    if not _has(review.draft.required_policy.diagnosis, Improvement):
        yield Slot()


def _fill_strengths(utterance: Utterance, draft: Draft, _: str) -> Draft | Feedback:
    """What stands before "but" works already; what stands behind could be better."""
    return _filed(utterance, draft, Strength)


def _fill_improvements(utterance: Utterance, draft: Draft, _: str) -> Draft | Feedback:
    """The same, where an answer without "but" is about what could be better."""
    return _filed(utterance, draft, Improvement)


def _filed(utterance: Utterance, draft: Draft, asked: type[Assessment]) -> Draft | Feedback:
    turn = statements.TURN_TO_IMPROVEMENTS[utterance.language].search(utterance.text)
    works, fails = "", ""
    if turn:
        works, fails = utterance.text[: turn.start()], utterance.text[turn.end() :]
    elif asked is Strength:
        works = utterance.text
    else:
        fails = utterance.text
    grown = draft
    for kind, said in (
        (Strength, statements.STRENGTHS_HEADING.sub("", works)),
        (Improvement, fails),
    ):
        for statement in entries(evolve(utterance, text=said)):
            grown = _with(grown, kind, statement)
    return feedback(FeedbackKind.PARTIAL, _MORE_WORDS) if grown == draft else grown


def _without_diagnosis(kind: type[Assessment]) -> ClearSlot:
    def clear(draft: Draft, _: str) -> Draft:
        known = draft.required_policy.diagnosis
        return draft.without_all(frozenset(one.key for one in known if isinstance(one, kind)))

    return clear


def _without_evidence(draft: Draft, _: str) -> Draft:
    known = draft.required_policy.diagnosis
    return draft.with_policy(
        diagnosis=tuple(evolve(one, evidence=None, by=None, on=None) for one in known)
    )


def _with(draft: Draft, kind: type[Assessment], statement: str) -> Draft:
    known = draft.required_policy.diagnosis
    return draft.with_policy(diagnosis=(*known, kind(statement, key=draft.fresh_key(statement))))


def _has(diagnosis: tuple[Assessment, ...], kind: type[Assessment]) -> bool:
    return any(isinstance(one, kind) for one in diagnosis)


def _absent(review: DraftReview) -> Iterator[Slot]:
    """Points that miss a solution where a problem should be named: only a rule hears that."""
    places = [finding.where for finding in review.found("DIA-04")]
    for one in review.draft.required_policy.diagnosis:
        if any(f"[{one.key}]" in place for place in places):
            yield Slot(one.key, one.statement)


def _fill_problem(utterance: Utterance, draft: Draft, about: str) -> Draft | Feedback:
    return _changed(draft, {about}, statement=utterance.said)


def _unfounded(review: DraftReview) -> Iterator[Slot]:
    diagnosis = review.draft.required_policy.diagnosis
    if diagnosis and not any(one.evidence for one in diagnosis):
        first = next((one for one in diagnosis if isinstance(one, Improvement)), diagnosis[0])
        yield Slot(first.key, first.statement)


def _fill_evidence(utterance: Utterance, draft: Draft, about: str) -> Draft:
    """What the client knows it from belongs to the finding that was asked about."""
    return _changed(
        draft, {about}, evidence=utterance.said, by=utterance.client, on=utterance.today
    )


def _changed(draft: Draft, keys: set[str], **changes: Any) -> Draft:  # noqa: ANN401 — the fields of an assessment
    known = draft.required_policy.diagnosis
    return draft.with_policy(
        diagnosis=tuple(evolve(one, **changes) if one.key in keys else one for one in known)
    )


TOPICS = (
    Topic(
        name="strengths",
        phase=Phase.REALITY,
        asks=Text(en="What works already?", fr="Qu'est-ce qui marche déjà ?"),
        again=Text(en="What can you build on?", fr="Sur quoi pouvez-vous compter ?"),
        expects=Expects.LIST,
        fields=("strengths", "diagnosis"),
        clear=_without_diagnosis(Strength),
        example=Text(en="A faithful team.", fr="Une équipe fidèle."),
        find_slots=_no_strength,
        fill=_fill_strengths,
    ),
    Topic(
        name="improvements",
        phase=Phase.REALITY,
        codes=("DIA-01",),
        own_question=True,
        asks=Text(
            en="And what frustrates you about it today?",
            fr="Et qu'est-ce qui vous frustre aujourd'hui ?",
        ),
        again=Text(en="What could be better?", fr="Que pourrait-on améliorer ?"),
        expects=Expects.LIST,
        fields=("improvements",),
        clear=_without_diagnosis(Improvement),
        example=Text(en="Half of the callers hang up.", fr="La moitié des appelants raccrochent."),
        depends_on=("strengths",),
        find_slots=_no_improvement,
        fill=_fill_improvements,
    ),
    Topic(
        name="problem",
        phase=Phase.REALITY,
        codes=("DIA-04",),
        asks=Text(en="What goes wrong because of it?", fr="Qu'est-ce qui va mal à cause de cela ?"),
        again=Text(en="Who feels it, and how?", fr="Qui le ressent, et comment ?"),
        example=Text(en="One customer in three gives up.", fr="Un client sur trois abandonne."),
        depends_on=("improvements",),
        find_slots=_absent,
        fill=_fill_problem,
    ),
    Topic(
        name="evidence",
        phase=Phase.REALITY,
        codes=("DIA-03",),
        asks=Text(en="What do you base it on?", fr="Sur quoi vous fondez-vous ?"),
        again=Text(en="How do you know?", fr="Comment le savez-vous ?"),
        fields=("diagnosis.evidence",),
        clear=_without_evidence,
        example=Text(en="Last year's accounts.", fr="Les comptes de l'an dernier."),
        depends_on=("improvements", "problem"),
        find_slots=_unfounded,
        fill=_fill_evidence,
    ),
)
