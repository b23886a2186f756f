"""Whose behaviour, by when, read where, and does the expert believe in it?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from attrs import evolve

from smartgoals.coaching.draft import Draft
from smartgoals.coaching.feedback import Notice, Remark, remark
from smartgoals.coaching.phases import Phase
from smartgoals.coaching.topic import Gap, Outlook, Topic
from smartgoals.coaching.understanding.numbers import figures
from smartgoals.coaching.understanding.phrases import finds_it_easy, rhythm, says_no, says_yes
from smartgoals.coaching.understanding.utterance import Heard
from smartgoals.model.judgement import ExpertJudgement, Realism
from smartgoals.model.measure import Target
from smartgoals.model.measure_types import UnitKind
from smartgoals.text import Text

_COUNTED_IN_PEOPLE = frozenset({UnitKind.PEOPLE, UnitKind.MONEY})
_A_REASON = 4
_HUNDRED = 100
_NO_DATE = Text(
    en="I could not put that into a calendar. Which day, which year?",
    fr="Je ne saurais pas le noter dans un agenda. Quel jour, quelle année ?",
)
_PAST = Text(
    en="{day} is behind us. Which day ahead?", fr="Le {day} est derrière nous. Quel jour à venir ?"
)
_AND_WHY = Text(
    en="Your word counts. What makes you say so?",
    fr="Votre avis compte. Qu'est-ce qui vous le fait dire ?",
)
_WHICH_FIGURE = Text(
    en="To which figure would you say yes, and why?",
    fr="À quel chiffre diriez-vous oui, et pourquoi ?",
)
_WHAT_PART = Text(en="As a share of ten, say?", fr="Sur dix, disons ?")


def _nobody(outlook: Outlook) -> Iterator[Gap]:
    objective = outlook.draft.objective
    if objective.measure is None or objective.audience:
        return
    if outlook.found("SPC-04") or objective.measure.kind in _COUNTED_IN_PEOPLE:
        yield Gap()


def _hear_audience(heard: Heard, draft: Draft, _: str) -> Draft | Remark:
    return draft.with_objective(audience=heard.said)


def _undated(outlook: Outlook) -> Iterator[Gap]:
    if outlook.draft.objective.deadline is None:
        yield Gap()


def _hear_deadline(heard: Heard, draft: Draft, _: str) -> Draft | Remark:
    named = heard.reading.deadline
    if named is None:
        return remark(Notice.PARTIAL, _NO_DATE)
    if heard.deadline is None:
        return remark(Notice.CONTRADICTING, _PAST, day=named)
    return draft.with_objective(deadline=heard.deadline)


def _unread(outlook: Outlook) -> Iterator[Gap]:
    measure = outlook.draft.objective.measure
    if measure and (measure.source is None or measure.every is None):
        yield Gap()


def _hear_source(heard: Heard, draft: Draft, _: str) -> Draft:
    """Where and how often; a second answer may bring the rhythm alone."""
    measure = draft.counted.measure
    every = rhythm(heard) or measure.every
    read = evolve(measure, source=measure.source or heard.said, every=every)
    return draft.with_objective(target=evolve(draft.counted, measure=read))


def _unjudged(outlook: Outlook) -> Iterator[Gap]:
    judgement = outlook.draft.objective.judgement
    if judgement and judgement.verdict is Realism.UNREALISTIC:
        yield Gap(again=_WHICH_FIGURE)
    elif judgement is None or not judgement.reason:
        yield Gap()


def _hear_judgement(heard: Heard, draft: Draft, _: str) -> Draft | Remark:
    """A verdict and a reason; a no to the figure with a yes to another one moves the target."""
    objective = draft.objective
    earlier = objective.judgement
    verdict = _verdict(heard) or (earlier.verdict if earlier else None)
    if verdict is None:
        return remark(Notice.PARTIAL, _AND_WHY)
    reason = heard.said if len(heard.plain.split()) >= _A_REASON else None
    judgement = ExpertJudgement(verdict, who=heard.speaker, on=heard.today, reason=reason)
    judged = draft.with_objective(judgement=judgement)
    refused = earlier is not None and earlier.verdict is Realism.UNREALISTIC
    target = objective.target
    agreed = _agreed(heard, target, refused=refused) if target else None
    if target is None or agreed is None:
        return judged
    return judged.with_objective(target=evolve(target, value=agreed))


def _verdict(heard: Heard) -> Realism | None:
    if finds_it_easy(heard):
        return Realism.TOO_EASY
    if says_yes(heard):
        return Realism.REALISTIC
    return Realism.UNREALISTIC if says_no(heard) else None


def _agreed(heard: Heard, target: Target, *, refused: bool) -> Decimal | None:
    """The figure said yes to, where the one wanted was said no to: "6 no, 9 yes".

    When the no was said before (`refused`), the yes alone will do. It lies on the way from the
    baseline to what was wanted; other figures are reasons.
    """
    if target.baseline is None or target.value is None:
        return None
    yes = no = None
    for part in re.split(r"[;,]\s(?=\S)", heard.text):
        clause = evolve(heard, text=part)
        found = figures(clause)
        if found and says_no(clause) and no is None:
            no = found[0].amount
        elif found and says_yes(clause) and yes is None:
            yes = found[0].amount
    nearer, further = sorted((target.baseline, target.value))
    on_the_way = yes is not None and nearer < yes < further
    return yes if on_the_way and (refused or no == target.value) else None


def _elsewhere(outlook: Outlook) -> Iterator[Gap]:
    objective = outlook.draft.objective
    if objective.control is None and outlook.found("REA-05"):
        yield Gap()


def _hear_control(heard: Heard, draft: Draft, _: str) -> Draft | Remark:
    found = figures(heard)
    share = found[0].amount if found else None
    if share is None or not 0 <= share <= _HUNDRED:
        return remark(Notice.PARTIAL, _WHAT_PART)
    if found[0].unit == "%" or share > 10:  # noqa: PLR2004 — asked as a share of ten
        return draft.with_objective(control=float(share / _HUNDRED))
    return draft.with_objective(control=float(share if share <= 1 else share / 10))


TOPICS = (
    Topic(
        name="audience",
        phase=Phase.SMART,
        codes=("SPC-04",),
        asks=Text(en="Whose behaviour must change?", fr="Le comportement de qui doit changer ?"),
        example=Text(en="People who came once.", fr="Ceux qui sont venus une fois."),
        look=_nobody,
        hear=_hear_audience,
    ),
    Topic(
        name="deadline",
        phase=Phase.SMART,
        codes=("TIM-01", "TIM-02"),
        asks=Text(en="On which date do we look?", fr="À quelle date regarde-t-on ?"),
        again=Text(en="Which day, which year?", fr="Quel jour, quelle année ?"),
        example=Text(en="At the end of next June.", fr="À la fin de juin prochain."),
        look=_undated,
        hear=_hear_deadline,
    ),
    Topic(
        name="source",
        phase=Phase.SMART,
        codes=("MEA-05",),
        asks=Text(en="Where and when will you read it?", fr="Où et quand lirez-vous ce chiffre ?"),
        again=Text(
            en="How often: every week, month, quarter?",
            fr="À quel rythme : chaque semaine, mois, trimestre ?",
        ),
        example=Text(
            en="In the till's records, every month.", fr="Dans les tickets de caisse, chaque mois."
        ),
        look=_unread,
        hear=_hear_source,
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
        example=Text(
            en="Yes, since our neighbours did it in two years.",
            fr="Oui, nos voisins l'ont fait en deux ans.",
        ),
        look=_unjudged,
        hear=_hear_judgement,
    ),
    Topic(
        name="control",
        phase=Phase.SMART,
        codes=("REA-05",),
        asks=Text(en="What part is yours?", fr="Quelle part dépend de vous ?"),
        example=Text(en="About 60 %.", fr="Environ 60 %."),
        look=_elsewhere,
        hear=_hear_control,
    ),
)
