"""The next step with a plan: what would be enough, whom to ask, or that it can start."""

from __future__ import annotations

from fractions import Fraction

from smartgoals.messages.headline import share
from smartgoals.messages.infeasibility import relaxation
from smartgoals.messages.typography import join_or
from smartgoals.model.catchball import DelegationState
from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.plan import Plan
from smartgoals.text import Sentence, Text
from smartgoals.values.language import Language

_QUICK = 12
"""Up to so many candidates the ways out are looked for whenever a plan is said."""
_HELP = Text(en="Least that would be enough: {ways}.", fr="Le moins qui suffirait : {ways}.")
_ASK = Text(
    en="What would be enough takes a while to find: ask the plan what is missing.",
    fr="Chercher ce qui suffirait prend un moment : demander au plan ce qui manque.",
)
_NO_HELP = Text(
    en="No single change that was tried would be enough.",
    fr="Aucun changement essayé ne suffirait à lui seul.",
)
_NEXT = Text(
    en="Next: nobody has said yes yet; ask {owner} first ({count:one action|# actions}{part}).",
    fr="Ensuite : personne n'a encore dit oui ; demander d'abord à {owner} ({count:une"
    " action|# actions}{part}).",
)
_NEXT_OF = Text(
    en="Next: {agreed} of {total} agreed; ask {owner} first ({count:one action|# actions}{part}).",
    fr="Ensuite : {agreed} sur {total} acceptées ; demander d'abord à {owner} ({count:une"
    " action|# actions}{part}).",
)
_PART = Text(en=", {share} of what is asked", fr=", {share} de ce qui est demandé")
_ANSWER = Text(
    en="Next: answer {owner}, who asks for something else for “{action}”.",
    fr="Ensuite : répondre à {owner}, qui demande autre chose pour « {action} ».",
)
_DECLINED = Text(
    en="Next: plan again, because {owner} has said no to “{action}”.",
    fr="Ensuite : refaire le plan, car {owner} a dit non pour « {action} ».",
)
_ANSWERS = {DelegationState.COUNTERED: _ANSWER, DelegationState.DECLINED: _DECLINED}
_START = Text(
    en="Next: everybody has said yes, so it can start.",
    fr="Ensuite : tout le monde a dit oui, le plan peut commencer.",
)
_STARTED = Text(en="It started on {day}.", fr="Il a commencé le {day}.")


def next_step(plan: Plan, language: Language) -> Sentence | None:
    """What would be enough where something is missing, or else who has to say what.

    Args:
        plan: The plan.
        language: "en" or "fr".
    """
    if plan.missing and plan.planner is not None:
        if len(plan.policy.actions) > _QUICK:
            return Sentence(_ASK)
        ways = [relaxation(way, language, plan) for way in plan.missing.relaxations]
        facts = {"ways": join_or([way[0].lower() + way[1:] for way in ways], language)}
        return Sentence(_HELP, facts) if ways else Sentence(_NO_HELP)
    if plan.started is not None:
        return Sentence(_STARTED, {"day": plan.started})
    answered = next(
        (delegation for delegation in plan.delegations if delegation.state in _ANSWERS), None
    )
    if answered is not None:
        facts = {
            "owner": plan.team.person(answered.owner).name,
            "action": plan.policy.action(answered.action).statement,
        }
        return Sentence(_ANSWERS[answered.state], facts)
    if plan.agreed:
        return None if plan.missing or not plan.delegations else Sentence(_START)
    return _ask_first(plan)


def _ask_first(plan: Plan) -> Sentence:
    """Who stands for most of the main target among those who have not said yes."""
    main = plan.coverages[0]
    owned: dict[str, list[DelegatedAction]] = {}
    for delegation in plan.delegations:
        if delegation.state is not DelegationState.AGREED:
            owned.setdefault(delegation.owner, []).append(delegation)
    parts = {
        owner: sum(
            Fraction(part.nominal)
            for one in theirs
            for part in one.shares
            if part.measure == main.gap.measure.key and part.nominal is not None
        )
        for owner, theirs in owned.items()
    }
    first = min(owned, key=lambda owner: (-parts[owner], -len(owned[owner]), owner))
    part: Sentence | str = ""
    if main.gap.amount and parts[first]:
        stands_for = float(parts[first] / Fraction(main.gap.amount))
        part = Sentence(_PART, {"share": share(stands_for)})
    agreed = len(plan.delegations) - len(plan.open)
    facts = {
        "owner": plan.team.person(first).name,
        "count": len(owned[first]),
        "part": part,
        "agreed": agreed,
        "total": len(plan.delegations),
    }
    return Sentence(_NEXT_OF if agreed else _NEXT, facts)
