"""The objective of the objective, one step at a time up to a value."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve

from smartgoals.coaching.draft import Draft
from smartgoals.coaching.feedback import A_MEANS, CIRCULAR, Feedback, FeedbackKind, feedback
from smartgoals.coaching.lexicon import statements
from smartgoals.coaching.phases import Phase
from smartgoals.coaching.topic import DraftReview, Slot, Topic
from smartgoals.coaching.topics.wording import repeats
from smartgoals.coaching.understanding.lists import entries
from smartgoals.coaching.understanding.phrases import says_no, says_yes
from smartgoals.coaching.understanding.utterance import Utterance
from smartgoals.model.purpose import Purpose
from smartgoals.reading import CueKind
from smartgoals.text import Text

_BARE = 3
_AND_WHY = Text(
    en="Thank you. I am after the reason.",
    fr="Merci. C'est la raison qui m'intéresse.",
)


def _purposeless(review: DraftReview) -> Iterator[Slot]:
    if not review.draft.objective.purposes:
        yield Slot()


def _fill_purpose(utterance: Utterance, draft: Draft, _: str) -> Draft | Feedback:
    doubt = _doubt(utterance, draft)
    if doubt:
        return doubt
    grown = draft
    for statement in _several(utterance):
        added = _purpose(evolve(utterance, text=statement), grown)
        grown = grown.with_objective(purposes=(*grown.objective.purposes, added))
    return grown


def _several(utterance: Utterance) -> tuple[str, ...]:
    """The purposes of a numbered list; else the one that was said."""
    numbered = re.match(r"\s*(?:1[.)]|a\)|[-*•])\s", utterance.text)
    return entries(utterance) if numbered else (utterance.said,)


def _alone(review: DraftReview) -> Iterator[Slot]:
    purposes = review.draft.objective.purposes
    if purposes and not purposes[0].purposes:
        yield Slot()


def _fill_higher(utterance: Utterance, draft: Draft, _: str) -> Draft | Feedback:
    doubt = _doubt(utterance, draft)
    if doubt:
        return doubt
    first, *others = draft.objective.purposes
    return draft.with_objective(purposes=(first.serving(_purpose(utterance, draft)), *others))


def _unexplained(review: DraftReview) -> Iterator[Slot]:
    purposes = review.draft.objective.purposes
    if purposes and purposes[0].because is None:
        yield Slot()


def _fill_because(utterance: Utterance, draft: Draft, _: str) -> Draft | Feedback:
    if len(utterance.plain.split()) <= _BARE and (says_yes(utterance) or says_no(utterance)):
        return feedback(FeedbackKind.PARTIAL, _AND_WHY)
    first, *others = draft.objective.purposes
    return draft.with_objective(purposes=(evolve(first, because=utterance.said), *others))


def _purpose(utterance: Utterance, draft: Draft) -> Purpose:
    return Purpose(utterance.said, key=draft.fresh_key(utterance.said))


def _doubt(utterance: Utterance, draft: Draft) -> Feedback | None:
    """A purpose that repeats a lower step, or goes down to a means."""
    objective = draft.objective
    steps = [step.statement for purpose in objective.purposes for step in purpose.ladder()]
    names = [objective.measure.name] if objective.measure else []
    if any(repeats(utterance.said, earlier) for earlier in (objective.statement, *names, *steps)):
        return CIRCULAR
    describes = re.search(statements.AN_END, utterance.plain) is not None
    if utterance.attempt == 1 and not describes and utterance.gives_away(CueKind.MEANS):
        return A_MEANS
    return None


def _without_purpose(draft: Draft, _: str) -> Draft:
    return draft.with_objective(purposes=())


def _without_higher(draft: Draft, _: str) -> Draft:
    first, *others = draft.objective.purposes
    return draft.with_objective(purposes=(evolve(first, purposes=()), *others))


def _without_reason(draft: Draft, _: str) -> Draft:
    first, *others = draft.objective.purposes
    return draft.with_objective(purposes=(evolve(first, because=None), *others))


TOPICS = (
    Topic(
        name="purpose",
        phase=Phase.PURPOSE,
        codes=("PUR-01",),
        asks=Text(
            en="Once you have it, what will it give you?",
            fr="Quel est l'objectif de cet objectif ?",
        ),
        again=(
            Text(
                en="Why does it matter to you?",
                fr="En quoi est-ce important pour vous ?",
            ),
            Text(
                en="What becomes possible once it is there?",
                fr="Qu'est-ce qui devient possible une fois que c'est là ?",
            ),
        ),
        fields=("objective.purposes.statement", "purposes"),
        clear=_without_purpose,
        example=Text(
            en="So that the shop can stay in the village.",
            fr="Pour que la boutique puisse rester au village.",
        ),
        find_slots=_purposeless,
        fill=_fill_purpose,
    ),
    Topic(
        name="ladder",
        phase=Phase.PURPOSE,
        codes=("PUR-02", "PUR-03"),
        asks=Text(en="And what is that for?", fr="Et cela, pour quoi faire ?"),
        own_question=True,
        again=Text(
            en="What would that change, for you or for others?",
            fr="Qu'est-ce que cela changerait, pour vous ou pour d'autres ?",
        ),
        fields=("objective.purposes.purposes.statement",),
        clear=_without_higher,
        example=Text(
            en="That people have a place where they meet.",
            fr="Que les gens aient un lieu où se retrouver.",
        ),
        depends_on=("purpose",),
        find_slots=_alone,
        fill=_fill_higher,
    ),
    Topic(
        name="because",
        phase=Phase.PURPOSE,
        codes=("PUR-04",),
        asks=Text(
            en="And how does the one lead to the other?",
            fr="Et comment l'un mène-t-il à l'autre ?",
        ),
        own_question=True,
        again=Text(
            en="What would you tell somebody who does not see the link?",
            fr="Que diriez-vous à quelqu'un qui ne voit pas le lien ?",
        ),
        fields=("objective.purposes.because",),
        clear=_without_reason,
        example=Text(
            en="No: those who come back are the ones who keep us alive.",
            fr="Non : ce sont ceux qui reviennent qui nous font vivre.",
        ),
        depends_on=("purpose", "ladder"),
        find_slots=_unexplained,
        fill=_fill_because,
    ),
)
