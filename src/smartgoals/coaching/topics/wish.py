"""The wish: from what is no longer wanted to what is wanted instead."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from smartgoals.coaching.draft import Draft
from smartgoals.coaching.feedback import AVOIDING, CIRCULAR, Feedback
from smartgoals.coaching.lexicon import statements
from smartgoals.coaching.phases import Phase
from smartgoals.coaching.topic import DraftReview, Slot, Topic
from smartgoals.coaching.topics.statement import aims, particular, restated, statement_in
from smartgoals.coaching.topics.wording import repeats
from smartgoals.coaching.turn import Expects
from smartgoals.coaching.understanding.ordinals import pointed_at
from smartgoals.coaching.understanding.phrases import is_wanted
from smartgoals.coaching.understanding.utterance import Utterance, tidy
from smartgoals.model.objective import Objective, Orientation
from smartgoals.reading import CueKind, read
from smartgoals.reading.normalize import normalize
from smartgoals.text import Text

_LEAVING = frozenset({Orientation.AVOID, Orientation.CEASE})
_MADE = (CueKind.MEANS, CueKind.ACTIVITY_COUNT)


def _no_wish(review: DraftReview) -> Iterator[Slot]:
    if review.draft.policy is None:
        yield Slot()


def _fill_wish(utterance: Utterance, draft: Draft, _: str) -> Draft | Feedback:
    """What is asked is what to leave: so it is, unless the words lead somewhere already."""
    complains = statements.COMPLAINS.search(utterance.plain) is not None
    leads_somewhere = not complains and (
        _is_measured(utterance) or utterance.gives_away(*_MADE) or is_wanted(utterance)
    )
    stated = evolve(utterance, text=statement_in(utterance))
    if _is_measured(stated) and not stated.gives_away(CueKind.AVOIDANCE):
        return restated(draft, utterance)
    avoids = utterance.gives_away(CueKind.AVOIDANCE)
    drafted = Objective.from_statement(
        utterance.said, language=utterance.language, today=utterance.today
    )
    if avoids or not leads_somewhere:
        orientation = Orientation.AVOID if avoids else Orientation.CEASE
        return draft.replacing_objective(
            evolve(
                drafted,
                orientation=orientation,
                target=None,
                audience=particular(drafted),
                deadline=utterance.deadline,
            )
        )
    return restated(draft, utterance)


def _is_measured(utterance: Utterance) -> bool:
    """Whether the wish holds a level to reach; an age or an hour among the words is none."""
    reading = utterance.reading
    if statements.COMPLAINS.search(utterance.plain):
        return False
    lone = reading.baseline is None and reading.change is None
    if lone and statements.AT_AN_AGE.search(utterance.plain):
        return False
    return reading.is_measured and aims(utterance)


def _leaves(review: DraftReview) -> Iterator[Slot]:
    objective = review.draft.objective
    if objective.orientation in _LEAVING and not objective.replaced_by:
        yield Slot()


def _fill_instead(utterance: Utterance, draft: Draft, _: str) -> Draft | Feedback:
    if utterance.gives_away(CueKind.AVOIDANCE) and utterance.attempt == 1:
        return AVOIDING
    return _fill_other_words(utterance, draft, _)


def _fill_other_words(utterance: Utterance, draft: Draft, _: str) -> Draft | Feedback:
    if repeats(utterance.said, draft.objective.statement):
        return CIRCULAR
    return restated(draft, utterance)


def _is_made(review: DraftReview) -> Iterator[Slot]:
    """Something to be made or done, with no figure beside it."""
    objective = review.draft.objective
    if objective.orientation in _LEAVING or objective.target:
        return
    if statements.DESCRIBES.match(normalize(objective.statement).text):
        return
    heard = read(objective.statement, language=review.language)
    if review.found("END-01", "END-02") or heard.cues_of(*_MADE):
        yield Slot()


def _fill_change(utterance: Utterance, draft: Draft, _: str) -> Draft | Feedback:
    """The result takes the place of the means, which is kept as one option."""
    means = draft.objective.statement
    changed = _fill_other_words(utterance, draft, _)
    if isinstance(changed, Feedback):
        return changed
    return changed.with_objective(options=(means,))


def _is_two(review: DraftReview) -> Iterator[Slot]:
    objective = review.draft.objective
    if objective.orientation in _LEAVING:
        return
    if review.found("SPC-02") or statements.TWO_GOALS.search(objective.statement):
        yield Slot(choices=_parts(objective.statement))


def _parts(statement: str) -> tuple[str, ...]:
    return tuple(tidy(part) for part in statements.TWO_GOALS.split(statement))


def _fill_one(utterance: Utterance, draft: Draft, _: str) -> Draft:
    """The one that was named, or pointed at: "the second"."""
    parts = _parts(draft.objective.statement)
    return restated(
        draft, evolve(utterance, text=pointed_at(utterance.said, parts, utterance.language))
    )


def _without_wish(draft: Draft, _: str) -> Draft:
    return evolve(draft, policy=None)


def _without_words(draft: Draft, _: str) -> Draft:
    """The objective as something to leave behind, so that its other side is asked for again."""
    return draft.with_objective(orientation=Orientation.CEASE, replaced_by=None)


TOPICS = (
    Topic(
        name="wish",
        phase=Phase.WISH,
        asks=Text(en="What do you no longer want?", fr="Que ne voulez-vous plus ?"),
        again=(
            Text(
                en="Think of last week: what should not have happened?",
                fr="Pensez à la semaine dernière : qu'est-ce qui n'aurait pas dû arriver ?",
            ),
            Text(
                en="What takes more of your energy than it should?",
                fr="Qu'est-ce qui vous prend plus d'énergie que cela ne devrait ?",
            ),
            Text(
                en="If you could change one thing by the end of the year, what would it be?",
                fr="Si vous pouviez changer une seule chose d'ici la fin de l'année, ce serait quoi ?",
            ),
            Text(
                en="And the people around you: what would they like to see change?",
                fr="Et ceux qui vous entourent, qu'aimeraient-ils voir changer ?",
            ),
        ),
        attempts=5,
        fields=("objective.statement",),
        clear=_without_wish,
        example=Text(
            en="I no longer want to finish every month in the red.",
            fr="Je ne veux plus finir tous les mois dans le rouge.",
        ),
        find_slots=_no_wish,
        fill=_fill_wish,
    ),
    Topic(
        name="instead",
        phase=Phase.WISH,
        codes=("END-05", "END-06"),
        asks=Text(en="What do you want instead?", fr="Que voulez-vous à la place ?"),
        again=(
            Text(
                en="Describe the day when it is solved: what do you see?",
                fr="Décrivez la journée où c'est réglé : que voyez-vous ?",
            ),
            Text(en="What would you see more of?", fr="De quoi verriez-vous davantage ?"),
            Text(
                en="What would tell a visitor that it is solved?",
                fr="À quoi un visiteur verrait-il que c'est réglé ?",
            ),
        ),
        attempts=4,
        clear=_without_words,
        example=Text(
            en="A month that ends with money left.", fr="Un mois qui finit avec un reste."
        ),
        find_slots=_leaves,
        fill=_fill_instead,
    ),
    Topic(
        name="change",
        phase=Phase.WISH,
        codes=("END-01", "END-02"),
        asks=Text(
            en="If it exists, what changes?",
            fr="Une fois que c'est fait, qu'est-ce que cela change ?",
        ),
        again=Text(
            en="And who notices the difference, and how?",
            fr="Et qui voit la différence, et à quoi ?",
        ),
        example=Text(
            en="Customers find what they look for without calling us.",
            fr="Les clients trouvent sans nous appeler.",
        ),
        depends_on=("instead",),
        find_slots=_is_made,
        fill=_fill_change,
    ),
    Topic(
        name="one",
        phase=Phase.WISH,
        codes=("SPC-02",),
        asks=Text(
            en="If you could reach only one, which?", fr="Si vous n'en atteigniez qu'un, lequel ?"
        ),
        again=Text(
            en="Which of them matters most to you?", fr="Laquelle compte le plus pour vous ?"
        ),
        expects=Expects.CHOICE,
        example=Text(en="The second one.", fr="Le second."),
        depends_on=("instead", "change"),
        find_slots=_is_two,
        fill=_fill_one,
    ),
)
