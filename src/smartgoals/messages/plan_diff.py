"""What would become of a plan, in sentences: under another assumption, or if an action fails."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.messages.format import format_value
from smartgoals.messages.infeasibility import shortfall
from smartgoals.model.impact import Failure
from smartgoals.model.message import Message
from smartgoals.model.plan_diff import PlanDiff
from smartgoals.text import Sentence, Text
from smartgoals.values.language import Language

_COVERAGE = Text(
    en="“{measure}”: {after:percent} of the gap would be covered, instead of {before:percent}.",
    fr="« {measure} » : {after:percent} de l'écart seraient couverts, au lieu de {before:percent}.",
)
_CHANCE = Text(
    en="Chance of reaching “{measure}”: {after:percent}, instead of {before:percent}.",
    fr="Chances d'atteindre « {measure} » : {after:percent}, au lieu de {before:percent}.",
)
_GAINED = Text(en="New: “{action}”, with {owner}.", fr="En plus : « {action} », avec {owner}.")
_LOST = Text(en="No longer delegated: “{action}”.", fr="N'est plus déléguée : « {action} ».")
_HANDED = Text(
    en="“{action}” would pass from {before} to {after}.",
    fr="« {action} » aurait pour porteur {after}, et non plus {before}.",
)
_MOVED = Text(
    en="“{action}” would move: {start:short} to {due:short}, instead of {old_start:short} to"
    " {old_due:short}.",
    fr="« {action} » se déplacerait : du {start:short} au {due:short}, au lieu du {old_start:short}"
    " au {old_due:short}.",
)
_ASKED = Text(
    en="{owner} would be asked for {after} of “{measure}” with “{action}”, instead of {before}.",
    fr="Il serait demandé à {owner} {after} pour « {measure} » avec « {action} », au lieu de {before}.",
)
_TO_AGREE = Text(en="To be agreed with: {people}.", fr="À convenir avec : {people}.")
_ARISEN = Text(en="Would be missing: {lack}", fr="Il manquerait : {lack}")
_RESOLVED = Text(en="Would be missing no more: {lack}", fr="Il ne manquerait plus : {lack}")
_NOTHING = Text(en="Nothing would change.", fr="Rien ne changerait.")


def difference(found: PlanDiff, language: Language) -> str:
    """What changes from one plan to another, a line each."""
    sentences = list(_changes(found)) or [Sentence(_NOTHING)]
    return "\n".join(format_value(sentence, language) for sentence in sentences)


def failure(found: Failure, language: Language) -> str:
    """Everything that is less served than before, a line each, then the chances that are left."""
    told: list[Message | Sentence] = [
        satisfaction.reason
        for satisfaction in found.satisfactions
        if satisfaction.before != satisfaction.after or satisfaction.about in found.unaided
    ]
    told += [
        Sentence(
            _CHANCE,
            {"measure": target.measure.name, "before": target.chance, "after": target.chance_left},
        )
        for target in found.targets
        if target.chance is not None
    ]
    return "\n".join(format_value(sentence, language) for sentence in told)


def _changes(found: PlanDiff) -> Iterator[Sentence]:
    before, after = found.before, found.after
    for measure, old, new in found.coverages:
        if old != new:
            yield Sentence(_COVERAGE, {"measure": measure.name, "before": old, "after": new})
    if found.chance[0] != found.chance[1]:
        main = after.coverages[0].gap.measure.name
        facts = {"measure": main, "before": found.chance[0], "after": found.chance[1]}
        yield Sentence(_CHANCE, facts)
    yield from _asked_of_owners(found)
    for lack in found.new_shortfalls:
        yield Sentence(_ARISEN, {"lack": shortfall(lack, after)})
    for lack in found.resolved_shortfalls:
        yield Sentence(_RESOLVED, {"lack": shortfall(lack, before)})


def _asked_of_owners(found: PlanDiff) -> Iterator[Sentence]:
    """Who is asked for something else, and who has to agree to it."""
    before, after = found.before, found.after
    for key in found.removed:
        yield Sentence(_LOST, {"action": before.policy.action(key).statement})
    for key in found.added:
        owner = after.team.person(after.delegation(key).owner).name
        yield Sentence(_GAINED, {"action": after.policy.action(key).statement, "owner": owner})
    for handed in found.reassigned:
        yield Sentence(
            _HANDED,
            {
                "action": after.policy.action(handed.action).statement,
                "before": before.team.person(handed.before).name,
                "after": after.team.person(handed.after).name,
            },
        )
    for moved in found.rescheduled:
        yield Sentence(
            _MOVED,
            {
                "action": after.policy.action(moved.action).statement,
                "start": moved.start,
                "due": moved.due,
                "old_start": moved.old_start,
                "old_due": moved.old_due,
            },
        )
    for asked in found.asked:
        yield Sentence(
            _ASKED,
            {
                "action": after.policy.action(asked.action).statement,
                "owner": after.team.person(after.delegation(asked.action).owner).name,
                "measure": asked.measure.name,
                "before": asked.before.copy_abs(),
                "after": asked.after.copy_abs(),
            },
        )
    if found.before.agreed and found.to_agree:
        people = tuple(after.team.person(key).name for key in found.to_agree)
        yield Sentence(_TO_AGREE, {"people": people})
