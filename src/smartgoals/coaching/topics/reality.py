"""What is there: strengths, points to improve, and how one knows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import evolve

from smartgoals.coaching.draft import Draft
from smartgoals.coaching.feedback import Notice, Remark, remark
from smartgoals.coaching.phases import Phase
from smartgoals.coaching.topic import Gap, Outlook, Topic
from smartgoals.coaching.understanding.lists import entries
from smartgoals.coaching.understanding.utterance import Heard
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


def _undiagnosed(outlook: Outlook) -> Iterator[Gap]:
    diagnosis = outlook.draft.known.diagnosis
    if not (_has(diagnosis, Strength) and _has(diagnosis, Improvement)):
        yield Gap()


def _hear_diagnosis(heard: Heard, draft: Draft, _: str) -> Draft | Remark:
    """What stands before "but" works already; what stands behind could be better."""
    known = draft.known.diagnosis
    turn = _TURN[heard.language].search(heard.text)
    works, fails = (
        (heard.text[: turn.start()], heard.text[turn.end() :]) if turn else _one_side(heard, known)
    )
    grown = draft
    for kind, said in ((Strength, _HEADING.sub("", works)), (Improvement, fails)):
        for statement in entries(said):
            grown = _with(grown, kind, statement)
    return remark(Notice.PARTIAL, _OTHER_SIDE) if grown == draft else grown


def _one_side(heard: Heard, known: tuple[Assessment, ...]) -> tuple[str, str]:
    """Without a turn all of it is one side: the strengths, unless these are known."""
    return ("", heard.text) if _has(known, Strength) else (heard.text, "")


def _with(draft: Draft, kind: type[Assessment], statement: str) -> Draft:
    known = draft.known.diagnosis
    return draft.with_policy(diagnosis=(*known, kind(statement, key=draft.fresh_key(statement))))


def _has(diagnosis: tuple[Assessment, ...], kind: type[Assessment]) -> bool:
    return any(isinstance(one, kind) for one in diagnosis)


def _absent(outlook: Outlook) -> Iterator[Gap]:
    """Points that miss a solution where a problem should be named: only a rule hears that."""
    places = [finding.where for finding in outlook.found("DIA-04")]
    for one in outlook.draft.known.diagnosis:
        if any(f"[{one.key}]" in place for place in places):
            yield Gap(one.key, one.statement)


def _hear_problem(heard: Heard, draft: Draft, about: str) -> Draft | Remark:
    return _changed(draft, {about}, statement=heard.said)


def _unfounded(outlook: Outlook) -> Iterator[Gap]:
    if any(one.evidence is None for one in outlook.draft.known.diagnosis):
        yield Gap()


def _hear_evidence(heard: Heard, draft: Draft, _: str) -> Draft | Remark:
    """One source may stand behind all that has none yet."""
    bare = {one.key for one in draft.known.diagnosis if one.evidence is None}
    return _changed(draft, bare, evidence=heard.said, by=heard.client, on=heard.today)


def _changed(draft: Draft, keys: set[str], **changes: Any) -> Draft:  # noqa: ANN401 — the fields of an assessment
    known = draft.known.diagnosis
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
        look=_undiagnosed,
        hear=_hear_diagnosis,
    ),
    Topic(
        name="problem",
        phase=Phase.REALITY,
        codes=("DIA-04",),
        asks=Text(en="What goes wrong because of it?", fr="Qu'est-ce qui va mal à cause de cela ?"),
        example=Text(en="One customer in three gives up.", fr="Un client sur trois abandonne."),
        waits=("diagnosis",),
        look=_absent,
        hear=_hear_problem,
    ),
    Topic(
        name="evidence",
        phase=Phase.REALITY,
        codes=("DIA-03",),
        asks=Text(en="What do you base it on?", fr="Sur quoi vous fondez-vous ?"),
        example=Text(en="Last year's accounts.", fr="Les comptes de l'an dernier."),
        waits=("diagnosis", "problem"),
        look=_unfounded,
        hear=_hear_evidence,
    ),
)
