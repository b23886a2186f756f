"""Who carries it, what could go wrong, and how much it is wanted."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve

from smartgoals.coaching.draft import Draft
from smartgoals.coaching.hearing.conditions import condition
from smartgoals.coaching.hearing.heard import Heard, tidy
from smartgoals.coaching.hearing.numbers import figures
from smartgoals.coaching.phases import Phase
from smartgoals.coaching.remark import Notice, Remark, remark
from smartgoals.coaching.topic import Gap, Outlook, Topic
from smartgoals.model.obstacle import IfThen, Obstacle
from smartgoals.reading.fold import fold
from smartgoals.text import Text

_MOST_WORDS = 3
_TEN = 10
_MYSELF = re.compile(r"^(moi|moi-meme|me|myself|i|i do)$")
_EVERYBODY = re.compile(
    r"\b(tout le monde|l'equipe|nous|tous|quelqu'un|everybody|everyone|the team|we|all of us|somebody|someone)\b"
)
_SEVERAL = re.compile(r",|;| et | and | ou | or |\n")
_TOO = re.compile(r"\s+(?:aussi|too|also|as well|again|encore)$", re.IGNORECASE)
_ONE_NAME = Text(
    en="When several carry it, nobody does. Whose name comes first?",
    fr="Quand plusieurs s'en chargent, personne ne s'en charge. Quel nom d'abord ?",
)
_THEN_WHAT = Text(
    en="Good to know now. And then what?", fr="Bon à savoir dès maintenant. Et alors, quoi ?"
)
_SCALE = Text(
    en="One number from 1 to 10 will do, the one that comes first.",
    fr="Un seul chiffre de 1 à 10, le premier qui vient.",
)


def _unowned(outlook: Outlook) -> Iterator[Gap]:
    named = dict(outlook.draft.pins)
    for action in outlook.draft.known.actions:
        if action.key not in named:
            yield Gap(action.key, action.statement)


def _hear_who(heard: Heard, draft: Draft, about: str) -> Draft | Remark:
    name = tidy(_TOO.sub("", heard.said))
    alone = not _SEVERAL.search(name) and len(name.split()) <= _MOST_WORDS
    if _MYSELF.match(fold(name).text):
        return draft.entrusting(about, heard.speaker)
    if not name or not alone or _EVERYBODY.search(heard.plain):
        return remark(Notice.PARTIAL, _ONE_NAME)
    return draft.entrusting(about, name)


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
        example=Text(en="Alex, with a little help.", fr="Alex."),
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
