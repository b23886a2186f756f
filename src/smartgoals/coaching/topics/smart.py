"""Whose behaviour, by when, read where, and does the expert believe in it?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from attrs import evolve

from smartgoals.coaching.draft import Draft
from smartgoals.coaching.feedback import Feedback, FeedbackKind, feedback
from smartgoals.coaching.phases import Phase
from smartgoals.coaching.topic import ClearSlot, DraftReview, Slot, Topic
from smartgoals.coaching.turn import Expects
from smartgoals.coaching.understanding.numbers import figures
from smartgoals.coaching.understanding.phrases import finds_it_easy, rhythm, says_no, says_yes
from smartgoals.coaching.understanding.utterance import Utterance
from smartgoals.model.judgement import ExpertJudgement, Realism
from smartgoals.model.measure import Target
from smartgoals.model.measure_types import UnitKind
from smartgoals.text import Text

_COUNTED_IN_PEOPLE = frozenset({UnitKind.PEOPLE, UnitKind.MONEY})
_A_REASON = 4
_HUNDRED = 100
_NO_DATE = Text(
    en="I could not put that into a calendar yet.",
    fr="Je ne saurais pas encore le noter dans un agenda.",
)
_PAST = Text(en="{day} is behind us.", fr="Le {day} est derrière nous.")
_AND_WHY = Text(en="Your judgement counts.", fr="Votre avis compte.")
_WHICH_FIGURE = Text(
    en="To which figure would you say yes, and why?",
    fr="À quel chiffre diriez-vous oui, et pourquoi ?",
)
_WHAT_PART = Text(en="A rough share is enough.", fr="Une part approximative suffit.")


def _nobody(review: DraftReview) -> Iterator[Slot]:
    objective = review.draft.objective
    if objective.measure is None or objective.audience:
        return
    if review.found("SPC-04") or objective.measure.kind in _COUNTED_IN_PEOPLE:
        yield Slot()


def _fill_audience(utterance: Utterance, draft: Draft, _: str) -> Draft | Feedback:
    return draft.with_objective(audience=utterance.said)


def _undated(review: DraftReview) -> Iterator[Slot]:
    if review.draft.objective.deadline is None:
        yield Slot()


def _fill_deadline(utterance: Utterance, draft: Draft, _: str) -> Draft | Feedback:
    named = utterance.reading.deadline
    if named is None:
        return feedback(FeedbackKind.PARTIAL, _NO_DATE)
    if utterance.deadline is None:
        return feedback(FeedbackKind.CONTRADICTING, _PAST, day=named)
    return draft.with_objective(deadline=utterance.deadline)


def _unread(review: DraftReview) -> Iterator[Slot]:
    measure = review.draft.objective.measure
    if measure and (measure.source is None or measure.every is None):
        yield Slot()


def _fill_source(utterance: Utterance, draft: Draft, _: str) -> Draft:
    """Where and how often; a second answer may bring the rhythm alone."""
    measure = draft.required_target.measure
    every = rhythm(utterance) or measure.every
    read = evolve(measure, source=measure.source or utterance.said, every=every)
    return draft.with_objective(target=evolve(draft.required_target, measure=read))


def _unjudged(review: DraftReview) -> Iterator[Slot]:
    judgement = review.draft.objective.judgement
    if judgement and judgement.verdict is Realism.UNREALISTIC:
        yield Slot(again=_WHICH_FIGURE)
    elif judgement is None or not judgement.reason:
        yield Slot()


def _fill_judgement(utterance: Utterance, draft: Draft, _: str) -> Draft | Feedback:
    """A verdict and a reason; a no to the figure with a yes to another one moves the target."""
    objective = draft.objective
    earlier = objective.judgement
    verdict = _verdict(utterance) or (earlier.verdict if earlier else None)
    if verdict is None:
        return feedback(FeedbackKind.PARTIAL, _AND_WHY)
    reason = utterance.said if len(utterance.plain.split()) >= _A_REASON else None
    judgement = ExpertJudgement(verdict, who=utterance.speaker, on=utterance.today, reason=reason)
    judged = draft.with_objective(judgement=judgement)
    refused = earlier is not None and earlier.verdict is Realism.UNREALISTIC
    target = objective.target
    agreed = _agreed(utterance, target, refused=refused) if target else None
    if target is None or agreed is None:
        return judged
    return judged.with_objective(target=evolve(target, value=agreed))


def _verdict(utterance: Utterance) -> Realism | None:
    if finds_it_easy(utterance):
        return Realism.TOO_EASY
    if says_yes(utterance):
        return Realism.REALISTIC
    return Realism.UNREALISTIC if says_no(utterance) else None


def _agreed(utterance: Utterance, target: Target, *, refused: bool) -> Decimal | None:
    """The figure said yes to, where the one wanted was said no to: "6 no, 9 yes".

    When the no was said before (`refused`), the yes alone will do. It lies on the way from the
    baseline to what was wanted; other figures are reasons.
    """
    if target.baseline is None or target.value is None:
        return None
    yes = no = None
    for part in re.split(r"[;,]\s(?=\S)", utterance.text):
        clause = evolve(utterance, text=part)
        found = figures(clause)
        if found and says_no(clause) and no is None:
            no = found[0].amount
        elif found and says_yes(clause) and yes is None:
            yes = found[0].amount
    nearer, further = sorted((target.baseline, target.value))
    on_the_way = yes is not None and nearer < yes < further
    return yes if on_the_way and (refused or no == target.value) else None


def _elsewhere(review: DraftReview) -> Iterator[Slot]:
    objective = review.draft.objective
    if objective.control is None and review.found("REA-05"):
        yield Slot()


def _fill_control(utterance: Utterance, draft: Draft, _: str) -> Draft | Feedback:
    found = figures(utterance)
    share = found[0].amount if found else None
    if share is None or not 0 <= share <= _HUNDRED:
        return feedback(FeedbackKind.PARTIAL, _WHAT_PART)
    if found[0].unit == "%" or share > 10:  # noqa: PLR2004 — asked as a share of ten
        return draft.with_objective(control=float(share / _HUNDRED))
    return draft.with_objective(control=float(share if share <= 1 else share / 10))


def _without(**cleared: None) -> ClearSlot:
    """A slot that is cleared by emptying fields of the objective."""

    def clear(draft: Draft, _: str) -> Draft:
        return draft.with_objective(**cleared)

    return clear


def _without_source(draft: Draft, _: str) -> Draft:
    target = draft.required_target
    measure = evolve(target.measure, source=None, every=None)
    return draft.with_objective(target=evolve(target, measure=measure))


TOPICS = (
    Topic(
        name="audience",
        phase=Phase.SMART,
        codes=("SPC-04",),
        asks=Text(en="Whose behaviour must change?", fr="Le comportement de qui doit changer ?"),
        again=Text(en="Whom is it about?", fr="De qui s'agit-il ?"),
        fields=("objective.audience",),
        clear=_without(audience=None),
        example=Text(en="People who came once.", fr="Ceux qui sont venus une fois."),
        find_slots=_nobody,
        fill=_fill_audience,
    ),
    Topic(
        name="deadline",
        phase=Phase.SMART,
        codes=("TIM-01", "TIM-02"),
        asks=Text(
            en="By when would you like to be there?",
            fr="Pour quand voulez-vous y être ?",
        ),
        own_question=True,
        again=(
            Text(en="Which day, which year?", fr="Quel jour, quelle année ?"),
            Text(
                en="At the end of which month, at the latest?",
                fr="À la fin de quel mois, au plus tard ?",
            ),
        ),
        expects=Expects.DATE,
        fields=("objective.deadline",),
        clear=_without(deadline=None),
        example=Text(en="At the end of next June.", fr="À la fin de juin prochain."),
        find_slots=_undated,
        fill=_fill_deadline,
    ),
    Topic(
        name="source",
        phase=Phase.SMART,
        codes=("MEA-05",),
        asks=Text(
            en="Where will you read that figure, and how often?",
            fr="Où lirez-vous ce chiffre, et à quel rythme ?",
        ),
        own_question=True,
        fields=("objective.target.measure.source", "objective.target.measure.every"),
        clear=_without_source,
        again=Text(
            en="How often: every week, month, quarter?",
            fr="À quel rythme : chaque semaine, mois, trimestre ?",
        ),
        example=Text(
            en="In the till's records, every month.", fr="Dans les tickets de caisse, chaque mois."
        ),
        find_slots=_unread,
        fill=_fill_source,
    ),
    Topic(
        name="realistic",
        phase=Phase.SMART,
        codes=("REA-01",),
        asks=Text(
            en="You are the expert: is it doable, and why?",
            fr="Vous êtes l'expert : est-ce réalisable, et pourquoi ?",
        ),
        again=Text(en="What makes you say so?", fr="Qu'est-ce qui vous le fait dire ?"),
        fields=("objective.judgement", "objective.judgement.verdict", "objective.judgement.reason"),
        clear=_without(judgement=None),
        example=Text(
            en="Yes, since our neighbours did it in two years.",
            fr="Oui, nos voisins l'ont fait en deux ans.",
        ),
        find_slots=_unjudged,
        fill=_fill_judgement,
    ),
    Topic(
        name="control",
        phase=Phase.SMART,
        codes=("REA-05",),
        asks=Text(en="How much of it depends on you?", fr="Quelle part dépend de vous ?"),
        own_question=True,
        again=Text(en="Out of ten, how much is up to you?", fr="Sur dix, combien dépend de vous ?"),
        expects=Expects.FIGURE,
        fields=("objective.control",),
        clear=_without(control=None),
        example=Text(en="About 60 %.", fr="Environ 60 %."),
        find_slots=_elsewhere,
        fill=_fill_control,
    ),
)
