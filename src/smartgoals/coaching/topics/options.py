"""From several options to a choice: strategies, an approach, and what is given up."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from smartgoals.coaching.draft import Draft
from smartgoals.coaching.feedback import Notice, Remark, remark
from smartgoals.coaching.phases import Phase
from smartgoals.coaching.topic import Gap, Outlook, Topic
from smartgoals.coaching.topics.wording import repeats, words
from smartgoals.coaching.understanding.lists import items
from smartgoals.coaching.understanding.ordinals import pointed_at, several_of
from smartgoals.coaching.understanding.phrases import accepts, rhythm
from smartgoals.coaching.understanding.utterance import Heard
from smartgoals.model.assessment import Improvement, Strength
from smartgoals.model.policy import Policy
from smartgoals.model.strategy import Exclusion, Guideline, Strategy
from smartgoals.text import Text

_MORE = Text(en="That is a start. What else?", fr="C'est un début. Quoi d'autre ?")
_CHOSEN = Text(
    en="You want “{item}” and give it up: which is it?",
    fr="Vous voulez « {item} » et vous y renoncez : lequel des deux ?",
)
_WHICH = Text(
    en="Which of your ways would take care of it: {strategies:or}?",
    fr="Laquelle de vos voies s'en charge : {strategies:or} ?",
)


def _too_few(outlook: Outlook) -> Iterator[Gap]:
    if len(outlook.draft.objective.options) < outlook.profile.fewest_options:
        yield Gap()


def _hear_options(heard: Heard, draft: Draft, _: str) -> Draft | Remark:
    known = draft.objective.options
    options = tuple(dict.fromkeys((*known, *items(heard))))
    return (
        remark(Notice.PARTIAL, _MORE) if options == known else draft.with_objective(options=options)
    )


def _unchosen(outlook: Outlook) -> Iterator[Gap]:
    policy = outlook.draft.known
    if policy.objective.options and not policy.strategies:
        yield Gap(facts={"options": policy.objective.options})


def _hear_strategies(heard: Heard, draft: Draft, _: str) -> Draft | Remark:
    options = draft.objective.options
    named = several_of(heard.said, options, heard.language) or items(heard)
    chosen = draft
    for item in named:
        statement = pointed_at(item, options, heard.language)
        new = Strategy(statement, key=chosen.fresh_key(statement))
        chosen = chosen.with_policy(strategies=(*chosen.known.strategies, new))
    return chosen


def _no_approach(outlook: Outlook) -> Iterator[Gap]:
    if outlook.draft.known.approach is None:
        yield Gap()


def _hear_approach(heard: Heard, draft: Draft, _: str) -> Draft | Remark:
    """The guiding choice, and the strengths whose words it takes up; a lone strength is meant."""
    strengths = [one for one in draft.known.diagnosis if isinstance(one, Strength)]
    cited = [one.key for one in strengths if words(one.statement) & words(heard.said)]
    if not cited and len(strengths) == 1:
        cited = [strengths[0].key]
    return draft.with_policy(approach=heard.said, cites=cited)


def _all_in(outlook: Outlook) -> Iterator[Gap]:
    if not outlook.draft.known.exclusions:
        yield Gap()


def _hear_exclusions(heard: Heard, draft: Draft, _: str) -> Draft | Remark:
    wanted = [one.statement for one in draft.known.strategies]
    given_up = draft
    for statement in items(heard):
        clash = [one for one in wanted if repeats(statement, one)]
        if clash:
            return remark(Notice.CONTRADICTING, _CHOSEN, item=clash[0])
        new = Exclusion(statement, key=given_up.fresh_key(statement))
        given_up = given_up.with_policy(exclusions=(*given_up.known.exclusions, new))
    return given_up


def _leads_nowhere(outlook: Outlook) -> Iterator[Gap]:
    policy = outlook.draft.known
    if not policy.strategies:
        return
    answered = {key for strategy in policy.strategies for key in strategy.answers}
    for one in policy.diagnosis:
        if isinstance(one, Improvement) and not one.accepted and one.key not in answered:
            yield Gap(one.key, one.statement)


def _hear_lead(heard: Heard, draft: Draft, about: str) -> Draft | Remark:
    """Accepted knowingly, or taken care of by a strategy: named, or known by its actions."""
    policy = draft.known
    if accepts(heard):
        settled = tuple(
            evolve(one, accepted=True) if one.key == about else one for one in policy.diagnosis
        )
        return draft.with_policy(diagnosis=settled)
    meant = _meant(heard, policy)
    if meant is None:
        names = tuple(strategy.statement for strategy in policy.strategies)
        return remark(Notice.PARTIAL, _WHICH, strategies=names)
    linked = tuple(
        evolve(one, answers=(*one.answers, about)) if one.key == meant else one
        for one in policy.strategies
    )
    return draft.with_policy(strategies=linked)


def _meant(heard: Heard, policy: Policy) -> str | None:
    """The strategy whose words, or whose actions' words, the answer takes up; a lone one is meant."""
    if len(policy.strategies) == 1:
        return policy.strategies[0].key
    names = [strategy.statement for strategy in policy.strategies]
    spoken = words(pointed_at(heard.said, names, heard.language))
    for strategy in policy.strategies:
        if words(strategy.statement) & spoken:
            return strategy.key
    for action in policy.actions:
        if action.strategy and words(action.statement) & spoken:
            return action.strategy
    return None


def _one_off(outlook: Outlook) -> Iterator[Gap]:
    if outlook.draft.known.review is None:
        yield Gap()


def _hear_lasting(heard: Heard, draft: Draft, _: str) -> Draft | Remark:
    """What holds beyond the year, how often it is looked at again, and until when."""
    policy = draft.known
    guidelines = policy.guidelines or (Guideline(heard.said, key=draft.fresh_key(heard.said)),)
    horizon = heard.deadline or policy.horizon
    return draft.with_policy(guidelines=guidelines, review=rhythm(heard), horizon=horizon)


TOPICS = (
    Topic(
        name="options",
        phase=Phase.POLICY,
        codes=("END-04",),
        asks=Text(en="What else could lead there?", fr="Qu'est-ce qui pourrait y mener aussi ?"),
        again=Text(en="What else? Three is a good number.", fr="Quoi d'autre ? Trois, c'est bien."),
        example=Text(
            en="Opening later, a partner, another price.",
            fr="Ouvrir plus tard, un partenaire, un autre prix.",
        ),
        look=_too_few,
        hear=_hear_options,
    ),
    Topic(
        name="strategies",
        phase=Phase.POLICY,
        asks=Text(
            en="Which of these do you choose: {options:or}?",
            fr="Que retenez-vous : {options:or} ?",
        ),
        example=Text(en="The first and the partner.", fr="La première et le partenaire."),
        several=True,
        waits=("options",),
        look=_unchosen,
        hear=_hear_strategies,
    ),
    Topic(
        name="approach",
        phase=Phase.POLICY,
        codes=("POL-04",),
        asks=Text(en="What strength will do the work?", fr="Sur quelle force vous appuyez-vous ?"),
        example=Text(
            en="Our regulars: let them bring their friends.",
            fr="Nos habitués : qu'ils amènent leurs amis.",
        ),
        waits=("options", "strategies"),
        look=_no_approach,
        hear=_hear_approach,
    ),
    Topic(
        name="exclusions",
        phase=Phase.POLICY,
        codes=("POL-03",),
        asks=Text(en="What will you not do?", fr="À quoi renoncez-vous ?"),
        example=Text(en="A second shop.", fr="Une deuxième boutique."),
        waits=("options", "strategies"),
        look=_all_in,
        hear=_hear_exclusions,
    ),
    Topic(
        name="leads",
        phase=Phase.POLICY,
        codes=("DIA-02",),
        asks=Text(en="Act, or accept it?", fr="Agir, ou l'accepter ?"),
        example=Text(en="Accept it, for this year.", fr="L'accepter, pour cette année."),
        waits=("strategies", "actions", "yields"),
        look=_leads_nowhere,
        hear=_hear_lead,
    ),
    Topic(
        name="lasting",
        phase=Phase.POLICY,
        codes=("POL-01",),
        asks=Text(
            en="What will still hold next year?", fr="Qu'est-ce qui vaudra encore l'an prochain ?"
        ),
        again=Text(
            en="How often do you look at it again, and until when?",
            fr="À quel rythme y revenez-vous, et jusqu'à quand ?",
        ),
        example=Text(
            en="The partnership, reviewed every quarter until the end of next year.",
            fr="Le partenariat, revu chaque trimestre jusqu'à la fin de l'an prochain.",
        ),
        waits=("options", "strategies", "actions", "yields", "leads"),
        look=_one_off,
        hear=_hear_lasting,
    ),
)
