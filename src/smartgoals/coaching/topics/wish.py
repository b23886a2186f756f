"""The wish: from what is no longer wanted to what is wanted instead."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve

from smartgoals.coaching.draft import Draft
from smartgoals.coaching.feedback import AVOIDING, CIRCULAR, Remark
from smartgoals.coaching.phases import Phase
from smartgoals.coaching.topic import Gap, Outlook, Topic
from smartgoals.coaching.topics.wording import repeats, restated
from smartgoals.coaching.understanding.ordinals import pointed_at
from smartgoals.coaching.understanding.phrases import is_wanted
from smartgoals.coaching.understanding.utterance import Heard
from smartgoals.model.objective import Objective, Orientation
from smartgoals.reading import CueKind, read
from smartgoals.text import Text

_LEAVING = frozenset({Orientation.AVOID, Orientation.CEASE})
_TWO = re.compile(r",\s*(?:et|and|ainsi que|as well as)\s", re.IGNORECASE)
_MADE = (CueKind.MEANS, CueKind.ACTIVITY_COUNT)


def _no_wish(outlook: Outlook) -> Iterator[Gap]:
    if outlook.draft.policy is None:
        yield Gap()


def _hear_wish(heard: Heard, draft: Draft, _: str) -> Draft | Remark:
    """What is asked is what to leave: so it is, unless the words lead somewhere already."""
    leads_somewhere = heard.reading.is_measured or heard.gives_away(*_MADE) or is_wanted(heard)
    avoids = heard.gives_away(CueKind.AVOIDANCE)
    drafted = Objective.from_statement(heard.said, language=heard.language, today=heard.today)
    if avoids or not leads_somewhere:
        orientation = Orientation.AVOID if avoids else Orientation.CEASE
        return draft.aiming_at(
            evolve(drafted, orientation=orientation, target=None, deadline=heard.deadline)
        )
    return restated(draft, heard)


def _leaves(outlook: Outlook) -> Iterator[Gap]:
    objective = outlook.draft.objective
    if objective.orientation in _LEAVING and not objective.replaced_by:
        yield Gap()


def _hear_instead(heard: Heard, draft: Draft, _: str) -> Draft | Remark:
    if heard.gives_away(CueKind.AVOIDANCE) and heard.attempt == 1:
        return AVOIDING
    return _hear_other_words(heard, draft, _)


def _hear_other_words(heard: Heard, draft: Draft, _: str) -> Draft | Remark:
    if repeats(heard.said, draft.objective.statement):
        return CIRCULAR
    return restated(draft, heard)


def _is_made(outlook: Outlook) -> Iterator[Gap]:
    """Something to be made or done, with no figure beside it."""
    objective = outlook.draft.objective
    if objective.orientation in _LEAVING or objective.target:
        return
    heard = read(objective.statement, language=outlook.language)
    if outlook.found("END-01", "END-02") or heard.cues_of(*_MADE):
        yield Gap()


def _hear_change(heard: Heard, draft: Draft, _: str) -> Draft | Remark:
    """The result takes the place of the means, which is kept as one option."""
    means = draft.objective.statement
    changed = _hear_other_words(heard, draft, _)
    if isinstance(changed, Remark):
        return changed
    return changed.with_objective(options=(means,))


def _is_two(outlook: Outlook) -> Iterator[Gap]:
    objective = outlook.draft.objective
    if objective.orientation in _LEAVING:
        return
    if outlook.found("SPC-02") or _TWO.search(objective.statement):
        yield Gap()


def _hear_one(heard: Heard, draft: Draft, _: str) -> Draft:
    """The one that was named, or pointed at: "the second"."""
    parts = _TWO.split(draft.objective.statement)
    return restated(draft, evolve(heard, text=pointed_at(heard.said, parts, heard.language)))


TOPICS = (
    Topic(
        name="wish",
        phase=Phase.WISH,
        asks=Text(en="What do you no longer want?", fr="Que ne voulez-vous plus ?"),
        again=Text(
            en="Think of last week: what should not have happened?",
            fr="Pensez à la semaine dernière : qu'est-ce qui n'aurait pas dû arriver ?",
        ),
        example=Text(
            en="I no longer want to finish every month in the red.",
            fr="Je ne veux plus finir tous les mois dans le rouge.",
        ),
        look=_no_wish,
        hear=_hear_wish,
    ),
    Topic(
        name="instead",
        phase=Phase.WISH,
        codes=("END-05", "END-06"),
        asks=Text(en="What do you want instead?", fr="Que voulez-vous à la place ?"),
        again=Text(
            en="Describe the day when it is solved: what do you see?",
            fr="Décrivez la journée où c'est réglé : que voyez-vous ?",
        ),
        example=Text(
            en="A month that ends with money left.", fr="Un mois qui finit avec un reste."
        ),
        look=_leaves,
        hear=_hear_instead,
    ),
    Topic(
        name="change",
        phase=Phase.WISH,
        codes=("END-01", "END-02"),
        asks=Text(
            en="If it exists, what changes?",
            fr="Une fois que c'est fait, qu'est-ce que cela change ?",
        ),
        example=Text(
            en="Customers find what they look for without calling us.",
            fr="Les clients trouvent sans nous appeler.",
        ),
        waits=("instead",),
        look=_is_made,
        hear=_hear_change,
    ),
    Topic(
        name="one",
        phase=Phase.WISH,
        codes=("SPC-02",),
        asks=Text(
            en="If you could reach only one, which?", fr="Si vous n'en atteigniez qu'un, lequel ?"
        ),
        example=Text(en="The second one.", fr="Le second."),
        waits=("instead", "change"),
        look=_is_two,
        hear=_hear_one,
    ),
)
