"""From several options to a choice: strategies, an approach, and what is given up."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from smartgoals.coaching.draft import Draft
from smartgoals.coaching.feedback import Feedback, FeedbackKind, feedback
from smartgoals.coaching.phases import Phase
from smartgoals.coaching.topic import ClearSlot, DraftReview, Slot, Topic
from smartgoals.coaching.topics.choice import chosen_among
from smartgoals.coaching.topics.wording import repeats, words
from smartgoals.coaching.turn import Expects
from smartgoals.coaching.understanding.lists import infinitive, items
from smartgoals.coaching.understanding.ordinals import pointed_at
from smartgoals.coaching.understanding.phrases import accepts
from smartgoals.coaching.understanding.rhythms import rhythm
from smartgoals.coaching.understanding.utterance import Utterance
from smartgoals.model.assessment import Improvement, Strength
from smartgoals.model.policy import Policy
from smartgoals.model.strategy import Exclusion, Guideline, Strategy
from smartgoals.text import Text

_MORE = Text(en="That is a start. What else?", fr="C'est un début. Quoi d'autre ?")
_CHOSEN = Text(
    en="You chose “{item}” a moment ago, so we keep that.",
    fr="Vous avez retenu « {item} » tout à l'heure, gardons-le.",
)
_WHICH = Text(
    en="I did not catch which way you mean.",
    fr="Je n'ai pas saisi quelle piste vous visez.",
)


def _too_few(review: DraftReview) -> Iterator[Slot]:
    if len(review.draft.objective.options) < review.profile.fewest_options:
        yield Slot()


def _fill_options(utterance: Utterance, draft: Draft, _: str) -> Draft | Feedback:
    known = draft.objective.options
    options = tuple(dict.fromkeys((*known, *map(infinitive, items(utterance)))))
    return (
        feedback(FeedbackKind.PARTIAL, _MORE)
        if options == known
        else draft.with_objective(options=options)
    )


def _unchosen(review: DraftReview) -> Iterator[Slot]:
    policy = review.draft.required_policy
    if policy.objective.options and not policy.strategies:
        yield Slot(facts={"options": policy.objective.options}, choices=policy.objective.options)


def _fill_strategies(utterance: Utterance, draft: Draft, _: str) -> Draft | Feedback:
    options = draft.objective.options
    chosen = draft
    for statement in dict.fromkeys(chosen_among(utterance, options)):
        new = Strategy(statement, key=chosen.fresh_key(statement))
        chosen = chosen.with_policy(strategies=(*chosen.required_policy.strategies, new))
    return chosen


def _no_approach(review: DraftReview) -> Iterator[Slot]:
    if review.draft.required_policy.approach is None:
        yield Slot()


def _fill_approach(utterance: Utterance, draft: Draft, _: str) -> Draft | Feedback:
    """The guiding choice, and the strengths whose words it takes up; a lone strength is meant."""
    strengths = [one for one in draft.required_policy.diagnosis if isinstance(one, Strength)]
    cited = [
        strength.key for strength in strengths if words(strength.statement) & words(utterance.said)
    ]
    if not cited and len(strengths) == 1:
        cited = [strengths[0].key]
    return draft.with_policy(approach=utterance.said, cites=cited)


def _all_in(review: DraftReview) -> Iterator[Slot]:
    if not review.draft.required_policy.exclusions:
        yield Slot()


def _fill_exclusions(utterance: Utterance, draft: Draft, _: str) -> Draft | Feedback:
    wanted = [strategy.statement for strategy in draft.required_policy.strategies]
    given_up = draft
    for statement in items(utterance):
        clash = [one for one in wanted if repeats(statement, one)]
        if clash:
            return feedback(FeedbackKind.CONTRADICTING, _CHOSEN, item=clash[0])
        new = Exclusion(statement, key=given_up.fresh_key(statement))
        given_up = given_up.with_policy(exclusions=(*given_up.required_policy.exclusions, new))
    return given_up


def _leads_nowhere(review: DraftReview) -> Iterator[Slot]:
    policy = review.draft.required_policy
    if not policy.strategies:
        return
    answered = {key for strategy in policy.strategies for key in strategy.answers}
    for one in policy.diagnosis:
        if isinstance(one, Improvement) and not one.accepted and one.key not in answered:
            names = tuple(strategy.statement for strategy in policy.strategies)
            yield Slot(one.key, one.statement, {"strategies": names}, choices=names)


def _fill_lead(utterance: Utterance, draft: Draft, about: str) -> Draft | Feedback:
    """Accepted knowingly, or taken care of by a strategy: named, or known by its actions."""
    policy = draft.required_policy
    if accepts(utterance):
        settled = tuple(
            evolve(one, accepted=True) if one.key == about else one for one in policy.diagnosis
        )
        return draft.with_policy(diagnosis=settled)
    meant = _meant(utterance, policy)
    if meant is None:
        names = tuple(strategy.statement for strategy in policy.strategies)
        return feedback(FeedbackKind.PARTIAL, _WHICH, strategies=names)
    linked = tuple(
        evolve(strategy, answers=(*strategy.answers, about)) if strategy.key == meant else strategy
        for strategy in policy.strategies
    )
    return draft.with_policy(strategies=linked)


def _meant(utterance: Utterance, policy: Policy) -> str | None:
    """The strategy whose words, or whose actions' words, the answer takes up; a lone one is meant."""
    if len(policy.strategies) == 1:
        return policy.strategies[0].key
    names = [strategy.statement for strategy in policy.strategies]
    spoken = words(pointed_at(utterance.said, names, utterance.language))
    for strategy in policy.strategies:
        if words(strategy.statement) & spoken:
            return strategy.key
    for action in policy.actions:
        if action.strategy and words(action.statement) & spoken:
            return action.strategy
    return None


def _one_off(review: DraftReview) -> Iterator[Slot]:
    if review.draft.required_policy.review is None:
        yield Slot()


def _fill_lasting(utterance: Utterance, draft: Draft, _: str) -> Draft | Feedback:
    """What holds beyond the year, how often it is looked at again, and until when."""
    policy = draft.required_policy
    new = Guideline(utterance.said, key=draft.fresh_key(utterance.said))
    guidelines = policy.guidelines or (new,)
    horizon = utterance.deadline or policy.horizon
    return draft.with_policy(guidelines=guidelines, review=rhythm(utterance), horizon=horizon)


def _without_policy_field(**cleared: object) -> ClearSlot:
    """A slot that is cleared by emptying fields of the policy."""

    def clear(draft: Draft, _: str) -> Draft:
        return draft.with_policy(**cleared)

    return clear


def _without_strategies(draft: Draft, _: str) -> Draft:
    return draft.without_all(
        frozenset(strategy.key for strategy in draft.required_policy.strategies)
    )


def _without_options(draft: Draft, _: str) -> Draft:
    return draft.with_objective(options=())


def _without_lead(draft: Draft, about: str) -> Draft:
    policy = draft.required_policy
    return draft.with_policy(
        diagnosis=tuple(
            evolve(one, accepted=False) if one.key == about else one for one in policy.diagnosis
        ),
        strategies=tuple(
            evolve(strategy, answers=tuple(key for key in strategy.answers if key != about))
            for strategy in policy.strategies
        ),
    )


TOPICS = (
    Topic(
        name="options",
        phase=Phase.POLICY,
        codes=("END-04",),
        asks=Text(en="What else could lead there?", fr="Qu'est-ce qui pourrait y mener aussi ?"),
        again=Text(
            en="What else could you try? Three ideas are a good number.",
            fr="Quoi d'autre encore ? Trois idées, c'est un bon nombre.",
        ),
        may_be_empty=True,
        expects=Expects.LIST,
        fields=("objective.options",),
        clear=_without_options,
        example=Text(
            en="Opening later, a partner, another price.",
            fr="Ouvrir plus tard, un partenaire, un autre prix.",
        ),
        find_slots=_too_few,
        fill=_fill_options,
    ),
    Topic(
        name="strategies",
        phase=Phase.POLICY,
        asks=Text(
            en="Which of these do you choose: {options:or}?",
            fr="Que retenez-vous : {options:or} ?",
        ),
        again=Text(
            en="With which of them would you start: {options:or}?",
            fr="Par laquelle commenceriez-vous : {options:or} ?",
        ),
        expects=Expects.CHOICE,
        fields=("strategies",),
        clear=_without_strategies,
        example=Text(en="The first and the partner.", fr="La première et le partenaire."),
        multiple=True,
        depends_on=("options",),
        find_slots=_unchosen,
        fill=_fill_strategies,
    ),
    Topic(
        name="approach",
        phase=Phase.POLICY,
        codes=("POL-04",),
        asks=Text(
            en="Which of your strengths will you build on?",
            fr="Sur quelle force vous appuyez-vous ?",
        ),
        own_question=True,
        again=Text(
            en="What do you have that others do not?", fr="Qu'avez-vous que d'autres n'ont pas ?"
        ),
        fields=("approach",),
        clear=_without_policy_field(approach=None, cites=()),
        example=Text(
            en="Our regulars: let them bring their friends.",
            fr="Nos habitués : qu'ils amènent leurs amis.",
        ),
        depends_on=("options", "strategies"),
        find_slots=_no_approach,
        fill=_fill_approach,
    ),
    Topic(
        name="exclusions",
        phase=Phase.POLICY,
        codes=("POL-03",),
        asks=Text(en="What will you not do?", fr="À quoi renoncez-vous ?"),
        again=Text(
            en="What would you stop, to make room for it?",
            fr="Qu'arrêteriez-vous pour lui faire de la place ?",
        ),
        may_be_empty=True,
        expects=Expects.LIST,
        fields=("exclusions",),
        clear=_without_policy_field(exclusions=()),
        example=Text(en="A second shop.", fr="Une deuxième boutique."),
        depends_on=("options", "strategies"),
        find_slots=_all_in,
        fill=_fill_exclusions,
    ),
    Topic(
        name="leads",
        phase=Phase.POLICY,
        codes=("DIA-02",),
        asks=Text(
            en="Will you do something about it, or live with it for now?",
            fr="Voulez-vous agir là-dessus, ou vivre avec pour l'instant ?",
        ),
        own_question=True,
        again=Text(
            en="Which way takes care of it: {strategies:or}, or none for now?",
            fr="Qu'est-ce qui y répond : {strategies:or}, ou rien pour l'instant ?",
        ),
        expects=Expects.CHOICE,
        clear=_without_lead,
        example=Text(en="Accept it, for this year.", fr="L'accepter, pour cette année."),
        depends_on=("strategies", "actions", "yields", "action_measure"),
        find_slots=_leads_nowhere,
        fill=_fill_lead,
    ),
    Topic(
        name="lasting",
        phase=Phase.POLICY,
        codes=("POL-01",),
        asks=Text(
            en="Which part of this should still be there next year?",
            fr="Qu'est-ce qui vaudra encore l'an prochain ?",
        ),
        own_question=True,
        fields=("guidelines", "review", "horizon"),
        clear=_without_policy_field(guidelines=(), review=None, horizon=None),
        again=Text(
            en="How often do you look at it again, and until when?",
            fr="À quel rythme y revenez-vous, et jusqu'à quand ?",
        ),
        example=Text(
            en="The partnership, reviewed every quarter until the end of next year.",
            fr="Le partenariat, revu chaque trimestre jusqu'à la fin de l'an prochain.",
        ),
        depends_on=("options", "strategies", "actions", "yields", "action_measure", "leads"),
        find_slots=_one_off,
        fill=_fill_lasting,
    ),
)
