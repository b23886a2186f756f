"""What is done, and what it brings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve

from smartgoals.coaching.draft import MOST_ACTIONS, Draft
from smartgoals.coaching.feedback import Feedback, FeedbackKind, feedback
from smartgoals.coaching.lexicon import quantities, statements
from smartgoals.coaching.phases import Phase
from smartgoals.coaching.topic import DraftReview, Slot, Topic
from smartgoals.coaching.topics.choice import chosen_among
from smartgoals.coaching.topics.figures import measure_named
from smartgoals.coaching.topics.wording import repeats
from smartgoals.coaching.turn import Expects
from smartgoals.coaching.understanding.lists import entries, infinitive
from smartgoals.coaching.understanding.names import owner_name
from smartgoals.coaching.understanding.numbers import Figure, figures
from smartgoals.coaching.understanding.utterance import Utterance, tidy
from smartgoals.model.action import Action, Contribution
from smartgoals.model.measure import Target
from smartgoals.model.measure_types import Timing
from smartgoals.text import Text
from smartgoals.values.estimate import Estimate

_THREE = 3
_UNITS_OF_WORK = quantities.DAYS | quantities.WEEKS
_GIVEN_UP = Text(
    en="You gave up “{item}” a moment ago, so I look for another way.",
    fr="Vous aviez renoncé à « {item} » ; cherchons autre chose.",
)
_NEED_THREE = Text(
    en="Three figures would help, even rough ones.",
    fr="Trois chiffres aideraient, même approximatifs.",
)


def _without_action(review: DraftReview) -> Iterator[Slot]:
    policy = review.draft.required_policy
    served = {action.strategy for action in policy.actions}
    for strategy in policy.strategies:
        if strategy.key not in served:
            yield Slot(strategy.key, strategy.statement)


def _fill_actions(utterance: Utterance, draft: Draft, about: str) -> Draft | Feedback:
    """The actions of an answer; somebody named behind one of them is its owner."""
    grown = draft
    added: list[str] = []
    for item in map(infinitive, entries(utterance)):
        name = owner_name(item) if added and _ONLY_A_NAME.fullmatch(item) else None
        if name and added:
            grown = grown.with_owner(added[-1], name)
            continue
        statement, owner = _owner_behind(item)
        for exclusion in draft.required_policy.exclusions:
            if repeats(statement, exclusion.statement):
                return feedback(FeedbackKind.CONTRADICTING, _GIVEN_UP, item=exclusion.statement)
        new = Action(statement, key=grown.fresh_key(statement), strategy=about)
        grown = grown.with_policy(actions=(*grown.required_policy.actions, new))
        added.append(new.key)
        if owner:
            grown = grown.with_owner(new.key, owner)
    return grown


_ONLY_A_NAME = re.compile(rf"{statements.NAME}(?:\s*\([^)]*\))?")


def _owner_behind(item: str) -> tuple[str, str | None]:
    """An action without the "it is Ann who does it" behind it, and the name."""
    behind = statements.OWNER_BEHIND.search(item)
    if behind is None or not statements.DOES_IT.match(behind["rest"]):
        return item, None
    return tidy(item[: behind.start()]), owner_name(behind["name"])


def _unmeasured(review: DraftReview) -> Iterator[Slot]:
    policy = review.draft.required_policy
    if policy.objective.target:
        for action in review.draft.foremost_actions:
            if not action.contributions:
                yield Slot(action.key, action.statement)


def _fill_yield(utterance: Utterance, draft: Draft, about: str) -> Draft | Feedback:
    """Three figures are what it brings; one more, or one in days, is the work it takes."""
    found = figures(evolve(utterance, text=_with_zero(utterance)), dates=True)
    _, *thoughts = statements.SECOND_THOUGHT.split(utterance.text)
    for thought in thoughts:
        later = figures(evolve(utterance, text=thought), dates=True)
        found = later if len(later) >= _THREE else found
    work = _work(found)
    levels = [figure.amount for figure in found if figure.unit not in _UNITS_OF_WORK]
    if len(levels) < _THREE:
        levels = [figure.amount for figure in found if figure is not work]
    brought = sorted(levels[:_THREE])
    if len(brought) < _THREE:
        return feedback(FeedbackKind.PARTIAL, _NEED_THREE)
    contribution = Contribution(draft.required_target.measure.key, Estimate(*brought))
    return draft.with_policy(
        actions=tuple(
            evolve(
                action,
                contributions=(contribution,),
                effort=work.days if work else action.effort,
            )
            if action.key == about
            else action
            for action in draft.required_policy.actions
        )
    )


def _with_zero(utterance: Utterance) -> str:
    """An answer in which "at worst nothing" is a figure."""
    return quantities.NOTHING.sub(r"\1 0", utterance.text)


def _work(found: tuple[Figure, ...]) -> Figure | None:
    """The figure that counts the owner's days, if any is left beside the three: the last that does."""
    if len(found) <= _THREE:
        return None
    counted = [figure for figure in found if figure.unit in _UNITS_OF_WORK]
    return counted[-1] if counted else found[_THREE]


def _too_many(review: DraftReview) -> Iterator[Slot]:
    actions = review.draft.required_policy.actions
    if len(actions) > MOST_ACTIONS:
        names = tuple(action.statement for action in actions)
        yield Slot(facts={"actions": names}, choices=names)


def _fill_priorities(utterance: Utterance, draft: Draft, _: str) -> Draft | Feedback:
    """The actions that matter most come first; the others stay where they were."""
    actions = draft.required_policy.actions
    chosen = chosen_among(utterance, tuple(action.statement for action in actions))
    first = sorted(actions, key=lambda action: action.statement not in chosen)
    return draft.with_policy(actions=tuple(first))


def _unread(review: DraftReview) -> Iterator[Slot]:
    if review.draft.objective.target:
        for action in review.draft.foremost_actions:
            if action.target is None:
                yield Slot(action.key, action.statement)


def _fill_action_measure(utterance: Utterance, draft: Draft, about: str) -> Draft:
    """What tells early that an action works; one figure is the level wanted."""
    measure = evolve(measure_named(utterance), timing=Timing.LEADING)
    levels = figures(utterance)
    value = levels[0].amount if len(levels) == 1 else None
    return _with_target(draft, about, Target(measure, value=value))


def _with_target(draft: Draft, about: str, target: Target | None) -> Draft:
    return draft.with_policy(
        actions=tuple(
            evolve(action, target=target) if action.key == about else action
            for action in draft.required_policy.actions
        )
    )


def _without_action_measure(draft: Draft, about: str) -> Draft:
    return _with_target(draft, about, None)


def _without_actions(draft: Draft, about: str) -> Draft:
    served = (action.key for action in draft.required_policy.actions if action.strategy == about)
    return draft.without_all(frozenset(served))


def _without_yield(draft: Draft, about: str) -> Draft:
    return draft.with_policy(
        actions=tuple(
            evolve(action, contributions=()) if action.key == about else action
            for action in draft.required_policy.actions
        )
    )


TOPICS = (
    Topic(
        name="actions",
        phase=Phase.POLICY,
        codes=("POL-02",),
        asks=Text(en="What will you do, concretely?", fr="Que ferez-vous, concrètement ?"),
        again=Text(en="What would the first step be?", fr="Quel serait le premier pas ?"),
        expects=Expects.LIST,
        fields=("actions",),
        clear=_without_actions,
        example=Text(
            en="A letter to everybody who came once.", fr="Une lettre à tous ceux qui sont venus."
        ),
        own_question=True,
        depends_on=("strategies", "approach", "exclusions"),
        find_slots=_without_action,
        fill=_fill_actions,
    ),
    Topic(
        name="priorities",
        phase=Phase.POLICY,
        asks=Text(
            en="That is a lot. Which three matter most: {actions:or}?",
            fr="Cela fait beaucoup. Lesquelles comptent le plus, trois au maximum : {actions:or} ?",
        ),
        again=Text(
            en="If you could only start three of them, which?",
            fr="Si vous ne pouviez en lancer que trois, lesquelles ?",
        ),
        expects=Expects.CHOICE,
        multiple=True,
        once=True,
        example=Text(en="The first three.", fr="Les trois premières."),
        depends_on=("strategies", "actions"),
        find_slots=_too_many,
        fill=_fill_priorities,
    ),
    Topic(
        name="yields",
        phase=Phase.POLICY,
        codes=("POL-05",),
        asks=Text(
            en="How much would that bring, at worst, most likely and at best? And how many days of work?",
            fr="Combien cela apporterait-il, au pire, sans doute et au mieux ? Et combien de jours de travail ?",
        ),
        again=Text(
            en="On a bad day, most likely, on a good day?",
            fr="Dans le pire des cas, sans doute, dans le meilleur ?",
        ),
        expects=Expects.FIGURE,
        fields=("actions.contributions", "actions.effort"),
        clear=_without_yield,
        example=Text(en="20, 40, 70; ten days.", fr="20, 40, 70 ; dix jours."),
        own_question=True,
        depends_on=("strategies", "actions", "priorities"),
        find_slots=_unmeasured,
        fill=_fill_yield,
    ),
    Topic(
        name="action_measure",
        phase=Phase.POLICY,
        codes=("PLN-05",),
        asks=Text(
            en="What will tell you first that it works?",
            fr="À quoi verrez-vous en premier que cela marche ?",
        ),
        again=Text(
            en="What could you count within the first month?",
            fr="Que pourriez-vous compter dès le premier mois ?",
        ),
        fields=("actions.target", "actions.target.measure"),
        clear=_without_action_measure,
        example=Text(en="The number of bookings.", fr="Le nombre de réservations."),
        own_question=True,
        depends_on=("strategies", "actions", "priorities", "yields"),
        find_slots=_unread,
        fill=_fill_action_measure,
    ),
)
