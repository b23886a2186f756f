"""What is there: strengths, points to improve, and how one knows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import evolve

from smartgoals.coaching.draft import Draft
from smartgoals.coaching.feedback import Feedback, FeedbackKind, feedback
from smartgoals.coaching.phases import Phase
from smartgoals.coaching.topic import DraftReview, Slot, Topic
from smartgoals.coaching.understanding.lists import entries
from smartgoals.coaching.understanding.utterance import Utterance
from smartgoals.model.assessment import Assessment, Improvement, Strength
from smartgoals.text import Text
from smartgoals.values.language import Language

_TURN: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"[.,;:\s]*\b(?:to improve|what could be better|could be better|weaknesses|weak points|what (?:does not|doesn['’]t)(?: work)?|the problem is(?: that)?|unfortunately|but|however|less good)\b\s*[:,]?\s*",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"[.,;:\s]*(?:\bà améliorer|\bpoints? faibles?|\bfaiblesses?|\bce qui ne (?:marche|va) pas|\bce qui va moins bien|\bmoins bien|\ble (?:problème|souci),? (?:c['’]est|est)(?: que)?|\bmalheureusement|\bpar contre|\ben revanche|\bmais|\bcependant|\bpourtant)\b"
        r"\s*[:,]?\s*",
        re.IGNORECASE,
    ),
}
_HEADING = re.compile(
    r"^\s*(?:points? forts?|forces?|ce qui (?:marche|va bien)|strengths?|strong points|what works)\s*:\s*",
    re.IGNORECASE,
)
_OTHER_SIDE = Text(en="Thank you. And the other side?", fr="Merci. Et l'autre côté ?")


def _undiagnosed(review: DraftReview) -> Iterator[Slot]:
    diagnosis = review.draft.required_policy.diagnosis
    if not (_has(diagnosis, Strength) and _has(diagnosis, Improvement)):
        yield Slot()


def _fill_diagnosis(utterance: Utterance, draft: Draft, _: str) -> Draft | Feedback:
    """What stands before "but" works already; what stands behind could be better."""
    known = draft.required_policy.diagnosis
    turn = _TURN[utterance.language].search(utterance.text)
    works, fails = (
        (utterance.text[: turn.start()], utterance.text[turn.end() :])
        if turn
        else _one_side(utterance, known)
    )
    grown = draft
    for kind, said in ((Strength, _HEADING.sub("", works)), (Improvement, fails)):
        for statement in entries(said):
            grown = _with(grown, kind, statement)
    return feedback(FeedbackKind.PARTIAL, _OTHER_SIDE) if grown == draft else grown


def _one_side(utterance: Utterance, known: tuple[Assessment, ...]) -> tuple[str, str]:
    """Without a turn all of it is one side: the strengths, unless these are known."""
    return ("", utterance.text) if _has(known, Strength) else (utterance.text, "")


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
    if any(one.evidence is None for one in review.draft.required_policy.diagnosis):
        yield Slot()


def _fill_evidence(utterance: Utterance, draft: Draft, _: str) -> Draft | Feedback:
    """One source may stand behind all that has none yet."""
    bare = {one.key for one in draft.required_policy.diagnosis if one.evidence is None}
    return _changed(draft, bare, evidence=utterance.said, by=utterance.client, on=utterance.today)


def _changed(draft: Draft, keys: set[str], **changes: Any) -> Draft:  # noqa: ANN401 — the fields of an assessment
    known = draft.required_policy.diagnosis
    return draft.with_policy(
        diagnosis=tuple(evolve(one, **changes) if one.key in keys else one for one in known)
    )


TOPICS = (
    Topic(
        name="diagnosis",
        phase=Phase.REALITY,
        codes=("DIA-01",),
        asks=Text(
            en="What works already? What could be better?",
            fr="Qu'est-ce qui marche déjà ? Que pourrait-on améliorer ?",
        ),
        again=Text(en="And the other side?", fr="Et l'autre côté ?"),
        example=Text(
            en="A faithful team; but half of the callers hang up.",
            fr="Une équipe fidèle ; mais la moitié des appelants raccrochent.",
        ),
        find_slots=_undiagnosed,
        fill=_fill_diagnosis,
    ),
    Topic(
        name="problem",
        phase=Phase.REALITY,
        codes=("DIA-04",),
        asks=Text(en="What goes wrong because of it?", fr="Qu'est-ce qui va mal à cause de cela ?"),
        example=Text(en="One customer in three gives up.", fr="Un client sur trois abandonne."),
        depends_on=("diagnosis",),
        find_slots=_absent,
        fill=_fill_problem,
    ),
    Topic(
        name="evidence",
        phase=Phase.REALITY,
        codes=("DIA-03",),
        asks=Text(en="What do you base it on?", fr="Sur quoi vous fondez-vous ?"),
        example=Text(en="Last year's accounts.", fr="Les comptes de l'an dernier."),
        depends_on=("diagnosis", "problem"),
        find_slots=_unfounded,
        fill=_fill_evidence,
    ),
)
