"""The objective of the objective, one step at a time up to a value."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from smartgoals.coaching.draft import Draft
from smartgoals.coaching.feedback import A_MEANS, CIRCULAR, Notice, Remark, remark
from smartgoals.coaching.phases import Phase
from smartgoals.coaching.topic import Gap, Outlook, Topic
from smartgoals.coaching.topics.wording import repeats
from smartgoals.coaching.understanding.phrases import says_no, says_yes
from smartgoals.coaching.understanding.utterance import Heard
from smartgoals.model.purpose import Purpose
from smartgoals.reading import CueKind
from smartgoals.text import Text

_BARE = 3
_AND_WHY = Text(
    en="Thank you. I am after the reason.",
    fr="Merci. C'est la raison qui m'intéresse.",
)


def _purposeless(outlook: Outlook) -> Iterator[Gap]:
    if not outlook.draft.objective.purposes:
        yield Gap()


def _hear_purpose(heard: Heard, draft: Draft, _: str) -> Draft | Remark:
    doubt = _doubt(heard, draft)
    if doubt:
        return doubt
    return draft.with_objective(purposes=(_purpose(heard, draft),))


def _alone(outlook: Outlook) -> Iterator[Gap]:
    purposes = outlook.draft.objective.purposes
    if purposes and not purposes[0].purposes:
        yield Gap()


def _hear_higher(heard: Heard, draft: Draft, _: str) -> Draft | Remark:
    doubt = _doubt(heard, draft)
    if doubt:
        return doubt
    first, *others = draft.objective.purposes
    return draft.with_objective(purposes=(first.serving(_purpose(heard, draft)), *others))


def _unexplained(outlook: Outlook) -> Iterator[Gap]:
    purposes = outlook.draft.objective.purposes
    if purposes and purposes[0].because is None:
        yield Gap()


def _hear_because(heard: Heard, draft: Draft, _: str) -> Draft | Remark:
    if len(heard.plain.split()) <= _BARE and (says_yes(heard) or says_no(heard)):
        return remark(Notice.PARTIAL, _AND_WHY)
    first, *others = draft.objective.purposes
    return draft.with_objective(purposes=(evolve(first, because=heard.said), *others))


def _purpose(heard: Heard, draft: Draft) -> Purpose:
    return Purpose(heard.said, key=draft.fresh_key(heard.said))


def _doubt(heard: Heard, draft: Draft) -> Remark | None:
    """A purpose that repeats a lower step, or goes down to a means."""
    objective = draft.objective
    steps = [step.statement for purpose in objective.purposes for step in purpose.ladder()]
    names = [objective.measure.name] if objective.measure else []
    if any(repeats(heard.said, earlier) for earlier in (objective.statement, *names, *steps)):
        return CIRCULAR
    if heard.attempt == 1 and heard.gives_away(CueKind.MEANS):
        return A_MEANS
    return None


TOPICS = (
    Topic(
        name="purpose",
        phase=Phase.PURPOSE,
        codes=("PUR-01",),
        asks=Text(
            en="Once you have it, what will it give you?",
            fr="Quel est l'objectif de cet objectif ?",
        ),
        again=Text(
            en="That is how. And why do you want it?", fr="Cela, c'est comment ; et pourquoi ?"
        ),
        example=Text(
            en="So that the shop can stay in the village.",
            fr="Pour que la boutique puisse rester au village.",
        ),
        look=_purposeless,
        hear=_hear_purpose,
    ),
    Topic(
        name="ladder",
        phase=Phase.PURPOSE,
        codes=("PUR-02", "PUR-03"),
        asks=Text(en="And what is that for?", fr="Et cela, pour quoi faire ?"),
        example=Text(
            en="That people have a place where they meet.",
            fr="Que les gens aient un lieu où se retrouver.",
        ),
        waits=("purpose",),
        look=_alone,
        hear=_hear_higher,
    ),
    Topic(
        name="because",
        phase=Phase.PURPOSE,
        codes=("PUR-04",),
        asks=Text(
            en="If it is reached and the purpose is not, are you satisfied?",
            fr="Si c'est atteint sans la finalité, êtes-vous satisfait ?",
        ),
        again=Text(
            en="Through what does the one lead to the other?",
            fr="Par quoi l'un mène-t-il à l'autre ?",
        ),
        example=Text(
            en="No: those who come back are the ones who keep us alive.",
            fr="Non : ce sont ceux qui reviennent qui nous font vivre.",
        ),
        waits=("purpose", "ladder"),
        look=_unexplained,
        hear=_hear_because,
    ),
)
