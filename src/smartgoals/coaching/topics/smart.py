"""Whose behaviour, by when, read where, and does the expert believe in it?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from attrs import evolve

from smartgoals.coaching.absorption import is_near
from smartgoals.coaching.draft import Draft
from smartgoals.coaching.feedback import Feedback, FeedbackKind, feedback
from smartgoals.coaching.lexicon import quantities
from smartgoals.coaching.phases import Phase
from smartgoals.coaching.topic import ClearSlot, DraftReview, Slot, Topic
from smartgoals.coaching.turn import Expects
from smartgoals.coaching.understanding.numbers import figures
from smartgoals.coaching.understanding.numbers import share as share_in
from smartgoals.coaching.understanding.phrases import finds_it_easy, says_no, says_yes
from smartgoals.coaching.understanding.rhythms import rhythm
from smartgoals.coaching.understanding.sentences import sentences
from smartgoals.coaching.understanding.utterance import Utterance, tidy
from smartgoals.model.judgement import ExpertJudgement, Realism
from smartgoals.model.measure import Target
from smartgoals.text import Text

_A_REASON = 4
_HUNDRED = 100
_NO_DATE = (
    Text(
        en="I could not put that into a calendar yet.",
        fr="Je ne saurais pas encore le noter dans un agenda.",
    ),
    Text(en="A month and a year are enough.", fr="Un mois et une année suffisent."),
)
_FAR = Text(
    en="{day} is a long way off; let me make sure.",
    fr="Le {day}, c'est loin ; je préfère m'en assurer.",
)
_PAST = Text(en="{day} is behind us.", fr="Le {day} est derrière nous.")
_AND_WHY = Text(en="Your judgement counts.", fr="Votre avis compte.")
_WHICH_FIGURE = Text(
    en="To which figure would you say yes, and why?",
    fr="À quel chiffre diriez-vous oui, et pourquoi ?",
)
_YOUR_VIEW = Text(
    en="And you yourself: do you think it can be done?",
    fr="Et vous-même, pensez-vous que ce soit faisable ?",
)
_WHAT_PART = Text(en="A rough share is enough.", fr="Une part approximative suffit.")


def _nobody(review: DraftReview) -> Iterator[Slot]:
    objective = review.draft.objective
    if objective.measure and not objective.audience:
        yield Slot()


def _fill_audience(utterance: Utterance, draft: Draft, _: str) -> Draft | Feedback:
    return draft.with_objective(audience=utterance.said)


def _undated(review: DraftReview) -> Iterator[Slot]:
    if review.draft.objective.deadline is None:
        yield Slot()


def _fill_deadline(utterance: Utterance, draft: Draft, _: str) -> Draft | Feedback:
    named = _day_in(utterance)
    if named is None:
        return feedback(FeedbackKind.PARTIAL, *_NO_DATE)
    if named <= utterance.today:
        return feedback(FeedbackKind.CONTRADICTING, _PAST, day=named)
    if not is_near(named, utterance.today) and utterance.attempt == 1:
        return feedback(FeedbackKind.IMPLAUSIBLE, _FAR, day=named)
    return draft.with_objective(deadline=named)


def _day_in(utterance: Utterance) -> date | None:
    """The day an answer names: wholly, in one of its parts, or as a bare month or season."""
    prefixes = {"en": ("by ", "by the end of "), "fr": ("d'ici ", "fin ")}[utterance.language]
    parts = [part for part in re.split(r"[,;.]\s+(?:so|donc|mais|but)?\s*", utterance.said) if part]
    attempts = (
        utterance.said,
        *reversed(parts),
        *(f"{prefix}{tidy(part)}" for part in reversed(parts) for prefix in prefixes),
    )
    for said in attempts:
        day = evolve(utterance, text=said).reading.deadline
        if day:
            return day
    return None


def _unread(review: DraftReview) -> Iterator[Slot]:
    measure = review.draft.objective.measure
    if measure and (measure.source is None or measure.every is None):
        yield Slot()


def _fill_source(utterance: Utterance, draft: Draft, _: str) -> Draft:
    """Where and how often; a second answer may bring the rhythm alone."""
    measure = draft.required_target.measure
    parts = [evolve(utterance, text=part) for part in sentences(utterance.text).parts]
    heard = next((every for part in (utterance, *parts) if (every := rhythm(part))), None)
    every = heard or measure.every
    read = evolve(measure, source=measure.source or _place(utterance), every=every)
    return draft.with_objective(target=evolve(draft.required_target, measure=read))


def _place(utterance: Utterance) -> str | None:
    """Where a number is read: the first words that are no rhythm."""
    for sentence in sentences(utterance.text).parts:
        for part in re.split(
            r"[,;:]\s+|\s+[–—-]\s+|\s+(?:et|and)\s+(?=chaque|tous|every|each|once)", sentence
        ):
            said = tidy(quantities.RHYTHM_BEHIND.sub("", tidy(part)))
            if (
                said
                and rhythm(evolve(utterance, text=said)) is None
                and not _EVERY_OTHER.search(said)
            ):
                return said
    return None


_EVERY_OTHER = re.compile(r"\bevery other\b|\btous les deux\b|\bfortnight", re.IGNORECASE)


def _unjudged(review: DraftReview) -> Iterator[Slot]:
    judgement = review.draft.objective.judgement
    if judgement and judgement.verdict is Realism.UNREALISTIC:
        yield Slot(again=_WHICH_FIGURE)
    elif judgement is None:
        yield Slot(again=_YOUR_VIEW)
    elif not judgement.reason:
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
    in_words = share_in(utterance)
    if in_words is not None and not found:
        return draft.with_objective(control=float(in_words))
    share = found[0].amount if found else None
    if share is None or not 0 <= share <= _HUNDRED:
        return feedback(FeedbackKind.PARTIAL, _WHAT_PART)
    if found[0].unit == "%" or share > 10:  # noqa: PLR2004 — asked as a share of ten
        return draft.with_objective(control=float(share) / _HUNDRED)
    return draft.with_objective(control=float(share) if share <= 1 else float(share) / 10)


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
        asks=Text(
            en="Who would have to do something differently?",
            fr="Qui devrait changer ses habitudes pour cela ?",
        ),
        own_question=True,
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
        depends_on=("source",),
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
