"""What is counted, and from how much to how much."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from attrs import evolve

from smartgoals.coaching.draft import Draft
from smartgoals.coaching.feedback import Feedback, FeedbackKind, feedback
from smartgoals.coaching.lexicon import quantities
from smartgoals.coaching.phases import Phase
from smartgoals.coaching.topic import DraftReview, Slot, Topic
from smartgoals.coaching.turn import Expects
from smartgoals.coaching.understanding.numbers import (
    DURATIONS,
    Figure,
    factor,
    figures,
    in_one_unit,
    multiplied,
)
from smartgoals.coaching.understanding.phrases import is_a_guess, is_about_now
from smartgoals.coaching.understanding.utterance import Utterance, tidy
from smartgoals.model.measure import Measure, Target
from smartgoals.model.measure_types import Aggregation, UnitKind
from smartgoals.reading import read
from smartgoals.text import Text
from smartgoals.values.direction import Direction

_STANDING_STILL = Text(
    en="From {amount} to {amount}: you are there already, if I heard you well.",
    fr="De {amount} à {amount} : vous y êtes déjà, si j'ai bien entendu.",
)
_OTHER_WAY = Text(
    en="“{statement}” points one way, these figures the other.",
    fr="« {statement} » va dans un sens, ces chiffres dans l'autre.",
)
_A_STEP = Text(
    en="That is the distance between the two.",
    fr="Voilà la distance entre les deux.",
)
_SURE = Text(
    en="From {low} to {high} would be a giant step; let me make sure.",
    fr="De {low} à {high}, ce serait un pas de géant ; je préfère m'en assurer.",
)
_A_PAIR = 2
_FAR_APART = Decimal(50)
_PERCENT = frozenset({"%", "percent", "pourcent", "pour", "per"})
_NO_FIGURE = Text(
    en="I would need two figures; rough ones are welcome.",
    fr="Il me faudrait deux chiffres ; même à la louche, ils sont bienvenus.",
)


def _unmeasured(review: DraftReview) -> Iterator[Slot]:
    if review.draft.objective.target is None:
        yield Slot()


def measure_named(utterance: Utterance) -> Measure:
    """The measure an answer names.

    Args:
        utterance: What was said.
    """
    measure = Measure(_name(utterance))
    if quantities.PART_OF_A_WHOLE.search(utterance.plain):
        return evolve(measure, kind=UnitKind.RATIO, aggregation=Aggregation.RATIO)
    return measure


def _fill_measure(utterance: Utterance, draft: Draft, _: str) -> Draft | Feedback:
    """What is counted, with its figures where the answer has them."""
    measure = measure_named(utterance)
    named = draft.with_objective(target=Target(measure))
    behind = _after_name(utterance, measure.name)
    if not figures(behind):
        return named
    filled = _fill_figures(behind, named, "")
    return filled if isinstance(filled, Draft) else named


def _after_name(utterance: Utterance, name: str) -> Utterance:
    """The answer behind the name of the measure, where its figures stand."""
    before, _, after = utterance.text.partition(name)
    said = after if after.strip(" .,:;") else before
    return evolve(utterance, text=quantities.AGE.sub("", said))


def _name(utterance: Utterance) -> str:
    """What is counted: the words that name a count, or the first clause before the figures."""
    named = quantities.COUNTED.search(utterance.said)
    if named:
        return tidy(named[1])
    before = tidy(quantities.BEFORE_FIGURES.split(utterance.said)[0]) or utterance.said
    bare = tidy(quantities.BEFORE_MEASURE.sub("", before)) or before
    return tidy(re.split(r"[,;:.!?(](?:\s|$)", bare)[0]) or bare


def _half_measured(review: DraftReview) -> Iterator[Slot]:
    target = review.draft.objective.target
    if target and (not target.known or review.found("MEA-03")):
        yield Slot(again=_missing_end(target))


_TODAY = Text(en="And where do you stand today?", fr="Et où en êtes-vous aujourd'hui ?")
_WANTED = Text(en="And how many would you like?", fr="Et combien en voulez-vous ?")


def _missing_end(target: Target) -> Text | None:
    """The question for the one figure that is missing, where the other is known."""
    if target.value is not None and target.baseline is None:
        return _TODAY
    return _WANTED if target.value is None and target.baseline is not None else None


def _fill_figures(utterance: Utterance, draft: Draft, _: str) -> Draft | Feedback:
    target = draft.required_target
    found = _levels(utterance, target)
    if not found:
        return feedback(FeedbackKind.PARTIAL, _NO_FIGURE)
    if len(found) == 1 and utterance.reading.change:
        return feedback(FeedbackKind.PARTIAL, _A_STEP)
    if len(found) == 1:
        ended = _one_end(target, found[0], now=is_about_now(utterance) or is_a_guess(utterance))
        return _dated(draft.with_objective(target=ended), utterance)
    doubt = _doubt(utterance, draft, found)
    return doubt or _dated(draft.with_objective(target=_between(target, found)), utterance)


def _levels(utterance: Utterance, target: Target) -> tuple[Figure, ...]:
    """The levels an answer names; "half" and "30 % more" are worked out from where one starts."""
    said = figures(utterance)
    found = in_one_unit(tuple(figure for figure in said if not figure.whole) or said)
    times = factor(utterance)
    if times is None:
        return found
    percent = target.measure.unit == "%"
    levels = [one for one in found if percent or one.unit not in _PERCENT]
    start = levels[0].amount if levels else target.baseline
    if start is None or len(levels) >= _A_PAIR:
        return found
    unit = levels[0].unit if levels else ""
    return Figure(start, unit), Figure(multiplied(start, times), unit)


def _doubt(utterance: Utterance, draft: Draft, found: tuple[Figure, ...]) -> Feedback | None:
    """What is asked before two levels are filed; the second time the client is believed."""
    low, high = found[0].amount, found[1].amount
    if low == high:
        return feedback(FeedbackKind.CONTRADICTING, _STANDING_STILL, amount=low)
    if utterance.attempt > 1:
        return None
    if _is_doubtful(found, draft.required_target):
        return feedback(FeedbackKind.IMPLAUSIBLE, _SURE, low=low, high=high)
    if _turns_back(utterance, draft, found):
        statement = draft.objective.statement
        return feedback(FeedbackKind.CONTRADICTING, _OTHER_WAY, statement=statement)
    return None


def _is_doubtful(found: tuple[Figure, ...], target: Target) -> bool:
    """Whether figures can hardly be meant: a share above 100 %, or more than fifty times as much."""
    low, high = sorted(one.amount.copy_abs() for one in found[:_A_PAIR])
    in_percent = "%" in {found[0].unit, found[1].unit} or target.measure.unit == "%"
    return (in_percent and high > 100) or (low > 0 and high > multiplied(low, _FAR_APART))  # noqa: PLR2004


def _turns_back(utterance: Utterance, draft: Draft, found: tuple[Figure, ...]) -> bool:
    """Whether the figures point the other way than the words do."""
    meant = read(draft.objective.statement, language=utterance.language).direction
    up = found[1].amount > found[0].amount
    return meant is (Direction.DECREASE if up else Direction.INCREASE)


def _one_end(target: Target, figure: Figure, *, now: bool) -> Target:
    """A lone figure is the value aimed at; or where one stands, if it says so or the aim is known."""
    measured = _in_parts(target, (figure,))
    if target.value is None and not now:
        return evolve(measured, value=figure.amount)
    return evolve(measured, baseline=figure.amount)


def _between(target: Target, found: tuple[Figure, ...]) -> Target:
    return evolve(_in_parts(target, found), baseline=found[0].amount, value=found[1].amount)


def _in_parts(target: Target, found: tuple[Figure, ...]) -> Target:
    """The target, whose measure is a ratio if one of its figures is in percent."""
    units = {figure.unit for figure in found}
    if len(units) == 1 and units <= DURATIONS and not target.measure.unit:
        return evolve(
            target, measure=evolve(target.measure, unit=found[0].unit, kind=UnitKind.TIME)
        )
    if "%" not in {figure.unit for figure in found}:
        return target
    ratio = evolve(target.measure, unit="%", kind=UnitKind.RATIO, aggregation=Aggregation.RATIO)
    return evolve(target, measure=ratio)


def _dated(draft: Draft, utterance: Utterance) -> Draft:
    """An answer about figures may name the day too."""
    if draft.objective.deadline is None and utterance.deadline:
        return draft.with_objective(deadline=utterance.deadline)
    return draft


def _without_measure(draft: Draft, _: str) -> Draft:
    return draft.uncounted()


def _without_figures(draft: Draft, _: str) -> Draft:
    target = draft.objective.target
    bare = evolve(target, baseline=None, value=None) if target else None
    return draft.with_objective(target=bare)


TOPICS = (
    Topic(
        name="measure",
        phase=Phase.WISH,
        codes=("MEA-01",),
        asks=Text(
            en="How will you know that you are there?",
            fr="À quoi saurez-vous que c'est atteint ?",
        ),
        again=Text(en="What could you count?", fr="Que pourriez-vous compter ?"),
        own_question=True,
        fields=("objective.target.measure.name", "target.measure"),
        clear=_without_measure,
        example=Text(
            en="The number of customers who come back within a year.",
            fr="Le nombre de clients qui reviennent dans l'année.",
        ),
        depends_on=("instead", "change", "one"),
        find_slots=_unmeasured,
        fill=_fill_measure,
    ),
    Topic(
        name="figures",
        phase=Phase.WISH,
        codes=("MEA-02", "MEA-03"),
        asks=Text(en="From how many to how many?", fr="De combien à combien ?"),
        again=Text(
            en="Where do you stand today, and where would you like to be?",
            fr="Où en êtes-vous aujourd'hui, et où voulez-vous arriver ?",
        ),
        expects=Expects.FIGURE,
        fields=("objective.target.baseline", "objective.target.value", "target"),
        clear=_without_figures,
        example=Text(en="From 120 to 150.", fr="De 120 à 150."),
        depends_on=("instead", "change", "one", "measure"),
        find_slots=_half_measured,
        fill=_fill_figures,
    ),
)
