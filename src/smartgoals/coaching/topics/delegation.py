"""What the owners may decide alone, within which limits, and what may go wrong without blame."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import evolve

from smartgoals.coaching.draft import Draft
from smartgoals.coaching.feedback import Feedback, FeedbackKind, feedback
from smartgoals.coaching.lexicon import answers
from smartgoals.coaching.phases import Phase
from smartgoals.coaching.topic import DraftReview, Slot, Topic
from smartgoals.coaching.turn import Expects
from smartgoals.coaching.understanding.lists import entries
from smartgoals.coaching.understanding.utterance import Utterance
from smartgoals.model.delegation import DecisionArea, DelegationLevel
from smartgoals.text import Text

_CHOICES: Mapping[DelegationLevel, Text] = {
    DelegationLevel.CONSULT: Text(
        en="I decide after hearing them", fr="je décide après les avoir entendus"
    ),
    DelegationLevel.AGREE: Text(en="we decide together", fr="nous décidons ensemble"),
    DelegationLevel.ADVISE: Text(
        en="they decide after asking me", fr="ils décident après m'avoir demandé"
    ),
    DelegationLevel.INQUIRE: Text(
        en="they decide and tell me afterwards", fr="ils décident et me le disent après"
    ),
    DelegationLevel.DELEGATE: Text(en="they decide alone", fr="ils décident seuls"),
}
_EVERYTHING = Text(en="everything", fr="tout")
_WHICH_LEVEL = Text(
    en="Choose what comes closest: they decide alone, tell you afterwards, ask you first, or you decide.",
    fr="Choisissez le plus proche : ils décident seuls, vous le disent après, vous demandent avant,"
    " ou c'est vous qui décidez.",
)


def _undelegated(review: DraftReview) -> Iterator[Slot]:
    actions = review.draft.required_policy.actions
    if actions and not any(action.areas for action in actions):
        choices = tuple(text.written_in(review.language) for text in _CHOICES.values())
        yield Slot(choices=choices)


def _fill_level(utterance: Utterance, draft: Draft, _: str) -> Draft | Feedback:
    """The level of delegation, for all that there is to decide in each action."""
    for level, words in answers.DELEGATION_LEVELS:
        if re.search(words[utterance.language], utterance.plain):
            area = DecisionArea(_EVERYTHING.written_in(utterance.language), cap=level)
            return _each_action(draft, areas=(area,))
    return feedback(FeedbackKind.PARTIAL, _WHICH_LEVEL)


def _unlimited(review: DraftReview) -> Iterator[Slot]:
    actions = review.draft.required_policy.actions
    if actions and not any(action.limits for action in actions):
        yield Slot()


def _fill_limits(utterance: Utterance, draft: Draft, _: str) -> Draft:
    return _each_action(draft, limits=entries(utterance))


def _each_action(draft: Draft, **changes: Any) -> Draft:  # noqa: ANN401 — the fields of an action
    actions = draft.required_policy.actions
    return draft.with_policy(actions=tuple(evolve(action, **changes) for action in actions))


def _unforgiven(review: DraftReview) -> Iterator[Slot]:
    policy = review.draft.required_policy
    if policy.actions and policy.right_to_err is None:
        yield Slot()


def _fill_error(utterance: Utterance, draft: Draft, _: str) -> Draft:
    return draft.with_policy(right_to_err=utterance.said)


def _without_level(draft: Draft, _: str) -> Draft:
    return _each_action(draft, areas=())


def _without_limits(draft: Draft, _: str) -> Draft:
    return _each_action(draft, limits=())


def _without_error(draft: Draft, _: str) -> Draft:
    return draft.with_policy(right_to_err=None)


TOPICS = (
    Topic(
        name="delegation",
        phase=Phase.WILL,
        asks=Text(
            en="What may they decide alone, and when do they come to you?",
            fr="Que peuvent-ils décider seuls, et quand viennent-ils vous voir ?",
        ),
        again=Text(
            en="When something has to be decided, who has the last word?",
            fr="Quand il y a quelque chose à décider, qui a le dernier mot ?",
        ),
        example=Text(
            en="They decide and tell me afterwards.", fr="Ils décident et me le disent après."
        ),
        expects=Expects.CHOICE,
        multiple=True,
        fields=("actions.areas", "actions.areas.cap"),
        depends_on=("who",),
        find_slots=_undelegated,
        fill=_fill_level,
        clear=_without_level,
    ),
    Topic(
        name="limits",
        phase=Phase.WILL,
        asks=Text(
            en="Which limits must they keep to: money, time, or anything else?",
            fr="Quelles limites doivent-ils respecter : argent, temps, ou autre chose ?",
        ),
        again=Text(en="What must not happen on the way?", fr="Que ne doit-il pas arriver ?"),
        example=Text(en="No more than 2,000 euros.", fr="Pas plus de 2 000 euros."),
        may_be_empty=True,
        expects=Expects.LIST,
        fields=("actions.limits",),
        depends_on=("who", "delegation"),
        find_slots=_unlimited,
        fill=_fill_limits,
        clear=_without_limits,
    ),
    Topic(
        name="right_to_err",
        phase=Phase.WILL,
        asks=Text(
            en="What may go wrong without anybody being blamed?",
            fr="Qu'est-ce qui peut rater sans qu'on le reproche à personne ?",
        ),
        again=Text(en="Which mistake would you forgive?", fr="Quelle erreur pardonneriez-vous ?"),
        example=Text(en="A first evening without guests.", fr="Une première soirée sans public."),
        may_be_empty=True,
        fields=("right_to_err",),
        depends_on=("who", "delegation", "limits"),
        find_slots=_unforgiven,
        fill=_fill_error,
        clear=_without_error,
    ),
)
