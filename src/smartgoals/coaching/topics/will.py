"""Who carries it, what could go wrong, and how much it is wanted."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve

from smartgoals.coaching.draft import Draft
from smartgoals.coaching.feedback import Feedback, FeedbackKind, feedback
from smartgoals.coaching.lexicon import answers, statements
from smartgoals.coaching.phases import Phase
from smartgoals.coaching.topic import DraftReview, Slot, Topic
from smartgoals.coaching.turn import Expects
from smartgoals.coaching.understanding.lists import condition
from smartgoals.coaching.understanding.names import owner_name
from smartgoals.coaching.understanding.numbers import figures
from smartgoals.coaching.understanding.sentences import sentences
from smartgoals.coaching.understanding.utterance import Utterance
from smartgoals.model.risk import IfThen, Obstacle
from smartgoals.text import Text

_TEN = 10
_ONE_NAME = (
    Text(
        en="Several people can help; one of them should answer for it.",
        fr="Plusieurs peuvent aider ; il faut une personne qui en réponde.",
    ),
    Text(
        en="The first name that comes to mind will do.", fr="Le premier nom qui vous vient suffira."
    ),
)
_SCALE = Text(
    en="One number from 1 to 10 will do, the one that comes first.",
    fr="Un seul nombre de 1 à 10, le premier qui vient.",
)


def _unowned(review: DraftReview) -> Iterator[Slot]:
    named = dict(review.draft.pins)
    for action in review.draft.foremost_actions:
        if action.key not in named:
            yield Slot(action.key, action.statement)


def _fill_who(utterance: Utterance, draft: Draft, about: str) -> Draft | Feedback:
    """One name; whoever says "me" is the client."""
    name = utterance.speaker if _is_myself(utterance) else owner_name(utterance.text)
    if name:
        return draft.with_owner(about, name)
    several = statements.SEVERAL_NAMES.search(utterance.text) is not None
    return feedback(FeedbackKind.PARTIAL, *(_ONE_NAME if several else reversed(_ONE_NAME)))


def _is_myself(utterance: Utterance) -> bool:
    """Whether the client is meant, in the last sentence at least: 'Ann and me. Let us say me'."""
    sentence = sentences(utterance.text).parts[-1]
    last = evolve(utterance, text=statements.SECOND_THOUGHT.split(sentence)[-1])
    return statements.MYSELF.fullmatch(last.plain) is not None


def _unprepared(review: DraftReview) -> Iterator[Slot]:
    obstacles = review.draft.objective.obstacles
    if not any(obstacle.if_then or obstacle.countermeasure for obstacle in obstacles):
        yield Slot()


def _fill_obstacle(utterance: Utterance, draft: Draft, _: str) -> Draft | Feedback:
    """A condition and a response; or the obstacle first, and the response the second time."""
    known = draft.objective.obstacles
    shape = condition(utterance)
    if shape:
        obstacle = Obstacle(shape[0], if_then=[IfThen(*shape)])
        return draft.with_objective(obstacles=(obstacle,))
    if not known:
        return draft.with_objective(obstacles=(Obstacle(utterance.said),))
    plan = IfThen(known[-1].statement, utterance.said)
    return draft.with_objective(obstacles=(*known[:-1], evolve(known[-1], if_then=[plan])))


def _unwilling(review: DraftReview) -> Iterator[Slot]:
    if review.draft.objective.commitment is None:
        yield Slot()


def _fill_commitment(utterance: Utterance, draft: Draft, _: str) -> Draft | Feedback:
    said = [figure.amount for figure in figures(utterance, dates=True)]
    levels = [int(level) for level in said if level == int(level) and 1 <= level <= _TEN]
    if not levels:
        return feedback(FeedbackKind.PARTIAL, _SCALE)
    settled = re.search(answers.SETTLES_ON, utterance.plain) is not None
    return draft.with_objective(commitment=levels[-1 if settled else 0])


def _without_owner(draft: Draft, about: str) -> Draft:
    return evolve(draft, pins=tuple(pin for pin in draft.pins if pin[0] != about))


def _without_obstacle(draft: Draft, _: str) -> Draft:
    return draft.with_objective(obstacles=())


def _without_commitment(draft: Draft, _: str) -> Draft:
    return draft.with_objective(commitment=None)


TOPICS = (
    Topic(
        name="who",
        phase=Phase.WILL,
        codes=("DEL-01", "DEL-02"),
        asks=Text(en="Who could do 70 % of it?", fr="Qui saurait en faire 70 % ?"),
        again=Text(en="Whose name shall I note?", fr="Quel nom dois-je noter ?"),
        own_question=True,
        fields=("pins", "owner"),
        clear=_without_owner,
        example=Text(en="Alex, with a little help.", fr="Alex, avec un peu d'aide."),
        find_slots=_unowned,
        fill=_fill_who,
    ),
    Topic(
        name="obstacle",
        phase=Phase.WILL,
        codes=("REA-09",),
        asks=Text(
            en="Suppose it fails: what got in the way, and what would you do then?",
            fr="Imaginez que ce soit raté : qu'est-ce qui l'a empêché, et que feriez-vous alors ?",
        ),
        own_question=True,
        again=Text(
            en="And if that happens, what will you do?", fr="Et si cela arrive, que ferez-vous ?"
        ),
        fields=("objective.obstacles", "objective.obstacles.statement"),
        clear=_without_obstacle,
        example=Text(
            en="If the supplier is late, then we open with half the range.",
            fr="Si le fournisseur tarde, alors on ouvre avec la moitié de la gamme.",
        ),
        find_slots=_unprepared,
        fill=_fill_obstacle,
    ),
    Topic(
        name="commitment",
        phase=Phase.COMMITMENT,
        codes=("AMB-03",),
        asks=Text(
            en="From 1 to 10, how much do you want it?",
            fr="De 1 à 10, à quel point le voulez-vous ?",
        ),
        again=Text(
            en="If 10 is “more than anything”, where are you?",
            fr="Si 10 veut dire « plus que tout », où en êtes-vous ?",
        ),
        own_question=True,
        expects=Expects.SCALE,
        fields=("objective.commitment",),
        clear=_without_commitment,
        example=Text(en="8.", fr="8."),
        find_slots=_unwilling,
        fill=_fill_commitment,
    ),
)
