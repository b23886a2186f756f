"""Who carries it, what could go wrong, and how much it is wanted."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve

from smartgoals.coaching.draft import Draft
from smartgoals.coaching.feedback import Notice, Remark, remark
from smartgoals.coaching.phases import Phase
from smartgoals.coaching.topic import Gap, Outlook, Topic
from smartgoals.coaching.understanding.lists import condition
from smartgoals.coaching.understanding.names import name_in
from smartgoals.coaching.understanding.numbers import figures
from smartgoals.coaching.understanding.utterance import Heard
from smartgoals.model.obstacle import IfThen, Obstacle
from smartgoals.text import Text

_TEN = 10
_MYSELF = re.compile(r"(moi|moi-meme|me|myself|i|i do|i will|je m'en occupe)( aussi| too)?")
_ONE_NAME = Text(
    en="When it is everybody's, it is nobody's. One name, the first that comes?",
    fr="Quand c'est l'affaire de tous, ce n'est celle de personne. Un nom, le premier qui vient ?",
)
_THEN_WHAT = Text(
    en="Good to know now. And then what?", fr="Bon à savoir dès maintenant. Et alors, quoi ?"
)
_SCALE = Text(
    en="One number from 1 to 10 will do, the one that comes first.",
    fr="Un seul nombre de 1 à 10, le premier qui vient.",
)


def _unowned(outlook: Outlook) -> Iterator[Gap]:
    named = dict(outlook.draft.pins)
    for action in outlook.draft.known.actions:
        if action.key not in named:
            yield Gap(action.key, action.statement)


def _hear_who(heard: Heard, draft: Draft, about: str) -> Draft | Remark:
    """One name; whoever says "me" is the client."""
    name = heard.speaker if _MYSELF.fullmatch(heard.plain) else name_in(heard.text)
    return draft.entrusting(about, name) if name else remark(Notice.PARTIAL, _ONE_NAME)


def _unprepared(outlook: Outlook) -> Iterator[Gap]:
    obstacles = outlook.draft.objective.obstacles
    if not any(one.if_then or one.countermeasure for one in obstacles):
        yield Gap()


def _hear_obstacle(heard: Heard, draft: Draft, _: str) -> Draft | Remark:
    """A condition and a response; or the obstacle first, and the response the second time."""
    known = draft.objective.obstacles
    shape = condition(heard)
    if shape:
        obstacle = Obstacle(shape[0], if_then=[IfThen(*shape)])
        return draft.with_objective(obstacles=(obstacle,))
    if not known:
        return draft.with_objective(obstacles=(Obstacle(heard.said),))
    plan = IfThen(known[-1].statement, heard.said)
    return draft.with_objective(obstacles=(*known[:-1], evolve(known[-1], if_then=[plan])))


def _unwilling(outlook: Outlook) -> Iterator[Gap]:
    if outlook.draft.objective.commitment is None:
        yield Gap()


def _hear_commitment(heard: Heard, draft: Draft, _: str) -> Draft | Remark:
    found = figures(heard, dates=True)
    level = found[0].amount if found else None
    if level is None or level != int(level) or not 1 <= level <= _TEN:
        return remark(Notice.PARTIAL, _SCALE)
    return draft.with_objective(commitment=int(level))


TOPICS = (
    Topic(
        name="who",
        phase=Phase.WILL,
        codes=("DEL-01", "DEL-02"),
        asks=Text(en="Who could do 70 % of it?", fr="Qui saurait en faire 70 % ?"),
        again=Text(en="Whose name?", fr="Quel nom ?"),
        example=Text(en="Alex, with a little help.", fr="Alex, avec un peu d'aide."),
        look=_unowned,
        hear=_hear_who,
    ),
    Topic(
        name="obstacle",
        phase=Phase.WILL,
        codes=("REA-09",),
        asks=Text(
            en="It failed: why? If that happens, then what?",
            fr="C'est raté : pourquoi ? Si cela arrive, alors quoi ?",
        ),
        again=Text(en="If that happens, then what?", fr="Si cela arrive, alors quoi ?"),
        example=Text(
            en="If the supplier is late, then we open with half the range.",
            fr="Si le fournisseur tarde, alors on ouvre avec la moitié de la gamme.",
        ),
        look=_unprepared,
        hear=_hear_obstacle,
    ),
    Topic(
        name="commitment",
        phase=Phase.COMMITMENT,
        codes=("AMB-03",),
        asks=Text(
            en="From 1 to 10, how much do you want it?",
            fr="De 1 à 10, à quel point le voulez-vous ?",
        ),
        example=Text(en="8.", fr="8."),
        look=_unwilling,
        hear=_hear_commitment,
    ),
)
