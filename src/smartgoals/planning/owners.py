"""Stage 3. Exactly one owner for each action, and who else it could have been."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from attrs import frozen

from smartgoals.model.action import Action
from smartgoals.model.delegated_action import RunnerUp
from smartgoals.model.load import Load
from smartgoals.model.reason import Reason
from smartgoals.model.shortfall import UnownedAction
from smartgoals.planning.assignment import NOBODY, Option, Workload, assign
from smartgoals.planning.availability import capacity_of
from smartgoals.planning.brief import Brief
from smartgoals.planning.choose import Choice
from smartgoals.planning.fitness import Fitness, eligible, everybodys_fitness
from smartgoals.text import Sentence, Text
from smartgoals.values.amount import decimal_of

STAGE = "owners"

_MILLION = 10**6
_LAST_RESORT = 10**9

_OWNER = Text(
    en="{owner} owns it: fit {fit:percent}, growth {growth:percent}, commitment {will:percent}.",
    fr="{owner} la porte : aptitude {fit:percent}, progression {growth:percent}, envie {will:percent}.",
)
_PINNED = Text(
    en="{owner} was chosen by hand, with a fit of {fit:percent}.",
    fr="{owner} : un choix fait à la main, avec une aptitude de {fit:percent}.",
)
_IN_TIME = Text(
    en="{owner} owns it so that everything is done in time, with a fit of {fit:percent}.",
    fr="{owner} la porte pour que tout soit fait à temps, avec une aptitude de {fit:percent}.",
)
_KEPT = Text(
    en="{owner} keeps it, with a fit of {fit:percent}.",
    fr="{owner} la garde, avec une aptitude de {fit:percent}.",
)
_RUNNER_UP = Text(
    en="Next best is {other}, at {price:signed} of score.",
    fr="Ensuite vient {other}, à {price:signed} de score.",
)
_MENTOR = Text(
    en="{mentor} helps {owner} at the start.",
    fr="{mentor} aide {owner} au début.",
)
_NO_SKILL = Text(
    en="Nobody in the team has the skills it needs.",
    fr="Personne dans l'équipe n'a les compétences nécessaires.",
)
_SAID_NO = Text(
    en="Those who could own it have said no.",
    fr="Ceux qui pourraient la porter ont dit non.",
)
_NO_DAYS = Text(
    en="Those who could own it have not enough days left.",
    fr="Ceux qui pourraient la porter n'ont plus assez de jours.",
)


@frozen(kw_only=True)
class Ownership:
    """One action in somebody's hands."""

    action: Action
    owner: Fitness
    runner_up: RunnerUp | None


@frozen(kw_only=True)
class Owners:
    """Who owns what, sorted by action; who nobody could own; what everybody then carries."""

    ownerships: tuple[Ownership, ...]
    unowned: tuple[UnownedAction, ...]
    loads: tuple[Load, ...]
    reasons: tuple[Reason, ...]


def find_owners(brief: Brief, choice: Choice) -> Owners:
    """One owner for each chosen action, the best assignment of all together.

    The leader is asked last: only for what is reserved, or what nobody else can take. Somebody
    pinned by hand gets the action whatever the score says, and the price is shown.
    """
    marks = marks_for(brief, choice)
    work = _workload(brief, choice)
    options = options_for(brief, choice, marks)
    owners = assign(options, work)
    loads = work.after(owners)
    owned = [action for action in choice.actions if owners[action.key] != NOBODY]
    ownerships = tuple(
        Ownership(
            action=action,
            owner=marks[action.key][owners[action.key]],
            runner_up=_runner_up(brief, action, owners[action.key], marks[action.key], work, loads),
        )
        for action in owned
    )
    unowned = tuple(
        UnownedAction(action=action.key, reason=_why_nobody(brief, action, options[action.key]))
        for action in choice.actions
        if action not in owned
    )
    reasons = [reason for ownership in ownerships for reason in _reasons(brief, ownership)]
    reasons += [Reason(stage=STAGE, about=one.action, sentence=one.reason) for one in unowned]
    return Owners(
        ownerships=ownerships,
        unowned=unowned,
        loads=_loads(work, loads),
        reasons=tuple(reasons),
    )


def _why_nobody(brief: Brief, action: Action, options: Sequence[Option]) -> Sentence:
    said_no = any(key == action.key for key, _ in brief.declined)
    return Sentence(_NO_DAYS if options else _SAID_NO if said_no else _NO_SKILL)


def marks_for(brief: Brief, choice: Choice) -> dict[str, dict[str, Fitness]]:
    """For each chosen action the marks of everybody."""
    return {
        action.key: everybodys_fitness(action, brief.team, brief.profile)
        for action in choice.actions
    }


def options_for(
    brief: Brief, choice: Choice, marks: dict[str, dict[str, Fitness]]
) -> dict[str, tuple[Option, ...]]:
    """For each chosen action who may get it, and what that is worth."""
    return {action.key: _options(brief, action, marks) for action in choice.actions}


def _workload(brief: Brief, choice: Choice) -> Workload:
    people = sorted(brief.team.people, key=lambda person: person.key)
    return Workload(
        days={action.key: Fraction(action.effort) for action in choice.actions},
        capacity={
            person.key: Fraction(capacity_of(person, brief.calendar, brief.today, brief.deadline))
            for person in people
        },
        taken={person.key: Fraction(person.load) for person in people},
        balance=round(brief.profile.weights.balance * _MILLION),
        pinned=frozenset(action for action, _ in brief.pins),
    )


def _options(
    brief: Brief, action: Action, marks: dict[str, dict[str, Fitness]]
) -> tuple[Option, ...]:
    """Who may get an action: the one pinned, the leader where reserved, or all who are able."""
    candidates = marks[action.key]
    pinned = brief.pinned(action.key)
    leader = brief.team.leader
    if pinned is not None:
        return (Option(pinned, _worth(brief, candidates[pinned])),)
    if action.reserved and leader is not None:
        if (action.key, leader) in brief.declined:
            return ()
        return (Option(leader, _worth(brief, candidates[leader])),)
    able = [
        one
        for one in candidates.values()
        if eligible(one, brief.profile) and (action.key, one.person) not in brief.declined
    ]
    kept = brief.kept.of(action.key)
    if kept is not None:
        able = [one for one in able if one.person == kept.owner] or able
    settled = dict(brief.settled).get(action.key)
    if settled is not None:
        able = [candidates[settled]]
    return tuple(
        Option(one.person, _worth(brief, one) - (_LAST_RESORT if one.person == leader else 0))
        for one in able
    )


def _worth(brief: Brief, candidate: Fitness) -> int:
    return round(candidate.score(brief.profile) * _MILLION)


def _runner_up(
    brief: Brief,
    action: Action,
    current: str,
    marks: Mapping[str, Fitness],
    work: Workload,
    loads: Mapping[str, Fraction],
) -> RunnerUp | None:
    """The best other person for one action, everything else left as it is."""
    days = work.days[action.key]

    def gain(candidate: Fitness) -> int:
        load = loads[candidate.person] - (days if candidate.person == current else 0)
        option = Option(candidate.person, _worth(brief, candidate))
        return work.gain(action.key, option, load)

    others = [
        candidate
        for candidate in marks.values()
        if candidate.person not in {current, brief.team.leader}
        and (action.key, candidate.person) not in brief.declined
        and eligible(candidate, brief.profile)
        and work.fits(candidate.person, loads[candidate.person] + days)
    ]
    if not others:
        return None
    best = max(others, key=gain)
    return RunnerUp(best.person, (gain(marks[current]) - gain(best)) / _MILLION)


def _loads(work: Workload, loads: Mapping[str, Fraction]) -> tuple[Load, ...]:
    return tuple(
        Load(person=person, days=decimal_of(days), capacity=decimal_of(work.capacity[person]))
        for person, days in loads.items()
    )


def _reasons(brief: Brief, ownership: Ownership) -> list[Reason]:
    action, owner = ownership.action, ownership.owner
    names = {person.key: person.name for person in brief.team.people}
    text = _OWNER
    if brief.pinned(action.key) is not None:
        text = _PINNED
    elif (kept := brief.kept.of(action.key)) is not None and kept.owner == owner.person:
        text = _KEPT
    elif action.key in dict(brief.settled):
        text = _IN_TIME
    facts = {
        "owner": names[owner.person],
        "fit": float(owner.fit),
        "growth": float(owner.growth),
        "will": float(owner.commitment),
    }
    sentences = [Sentence(text, facts)]
    if owner.mentor is not None:
        facts = {"mentor": names[owner.mentor], "owner": names[owner.person]}
        sentences.append(Sentence(_MENTOR, facts))
    if ownership.runner_up is not None:
        other = ownership.runner_up
        facts = {"other": names[other.person], "price": -other.price}
        sentences.append(Sentence(_RUNNER_UP, facts))
    return [Reason(stage=STAGE, about=action.key, sentence=sentence) for sentence in sentences]
