"""Stage 8. What each owner is given: intent, result, limits, means, reviews, consequences."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from attrs import frozen

from smartgoals.model.action import Action
from smartgoals.model.delegated_action import TargetShare
from smartgoals.model.mandate import Mandate
from smartgoals.model.measure import Guardrail, Measure, Target
from smartgoals.model.measure_types import Side
from smartgoals.model.objective import CommitmentKind, Objective, Orientation
from smartgoals.planning.allocation.trajectory import counted_over, on_the_way
from smartgoals.planning.assignment.stage import Ownership
from smartgoals.planning.context import PlanningContext
from smartgoals.text import Sentence, Text
from smartgoals.values.amount import subtract
from smartgoals.values.direction import Direction
from smartgoals.values.period import Period

_INTENT = Text(en="In order that: {purpose}", fr="Afin que : {purpose}")
_SERVES = Text(
    en="It serves the objective “{objective}”", fr="Au service de l'objectif « {objective} »"
)
_RESULT = Text(
    en="{value} {unit} more on “{measure}” by {deadline}, thanks to this action",
    fr="{value} {unit} de plus pour « {measure} » d'ici le {deadline}, grâce à cette action",
)
_LESS = Text(
    en="{value} {unit} less on “{measure}” by {deadline}, thanks to this action",
    fr="{value} {unit} de moins pour « {measure} » d'ici le {deadline}, grâce à cette action",
)
_RESULT_AMONG = Text(
    en="{value} {unit} more on “{measure}” among {cases} by {deadline}, thanks to this action",
    fr="{value} {unit} de plus pour « {measure} » parmi {cases} d'ici le {deadline}, grâce à cette"
    " action",
)
_LESS_AMONG = Text(
    en="{value} {unit} less on “{measure}” among {cases} by {deadline}, thanks to this action",
    fr="{value} {unit} de moins pour « {measure} » parmi {cases} d'ici le {deadline}, grâce à cette"
    " action",
)
_MOVE = Text(
    en="“{measure}” from {baseline} to {value} {unit} by {deadline}",
    fr="« {measure} » de {baseline} à {value} {unit} d'ici le {deadline}",
)
_DONE = Text(
    en="“{statement}” stands by {deadline}", fr="« {statement} » est en place le {deadline}"
)
_AT_LEAST = Text(
    en="“{measure}” stays at {bound} or above", fr="« {measure} » reste à {bound} ou au-dessus"
)
_AT_MOST = Text(
    en="“{measure}” stays at {bound} or below", fr="« {measure} » reste à {bound} ou en dessous"
)
_AS_WRITTEN = Text(en="{line}", fr="{line}")
_LOSS = Text(en="It may cost {loss:money} at most", fr="Elle peut coûter {loss:money} au plus")
_STOP = Text(en="Stop rule: {rule}", fr="Règle d'arrêt : {rule}")
_DAYS = Text(
    en="{days:# working day|# working days}", fr="{days:# jour de travail|# jours de travail}"
)
_MONEY = Text(en="{cost:money}", fr="{cost:money}")
_HELP = Text(en="{mentor} as a mentor", fr="{mentor} comme mentor")
_REVIEWS = Text(
    en="{count:# review|# reviews}, from {first} to {last}",
    fr="{count:# point d'étape|# points d'étape}, du {first} au {last}",
)
_CREDIT = Text(
    en="The result is credited to {owner} by name", fr="Le résultat est porté au crédit de {owner}"
)
_FREER = Text(
    en="After two reviews on course, {owner} decides more alone",
    fr="Après deux points d'étape favorables, {owner} décide davantage",
)
_ERR = Text(
    en="{owner} may take risks within these limits and be wrong; what was learned is shared within"
    " seven days",
    fr="{owner} peut prendre des risques dans ces limites et se tromper ; ce qu'on en apprend est"
    " partagé sous sept jours",
)


@frozen(kw_only=True)
class MandateInputs:
    """What the earlier stages settled for one action, ready to be handed over."""

    ownership: Ownership
    shares: tuple[TargetShare, ...]
    checkpoints: tuple[date, ...]
    span: Period

    @property
    def judged_on(self) -> date:
        """The day the result is judged."""
        return self.span.last


def objective_of(context: PlanningContext, grant: MandateInputs) -> Objective:
    """The objective of the action itself: its own measure and target, the same purposes.

    A share of the main target counts only what is due to this action, from nothing. A target of
    the action's own follows it, or stands alone where the action brings nothing to the whole. An
    action with neither is simply to stand by its day.
    """
    action, main = grant.ownership.action, context.policy.objective
    asked = [_asked(main.targets, share, grant) for share in grant.shares]
    if action.target is not None:
        asked.append(on_the_way(action.target, grant.span))
    return Objective(
        action.statement,
        key=f"objective-{action.key}",
        target=asked[0] if asked else None,
        secondary=asked[1:],
        guardrails=main.guardrails,
        audience=main.audience,
        start=None,
        deadline=grant.judged_on,
        purposes=main.purposes,
        owner=grant.ownership.owner.person,
        kind=CommitmentKind.ASPIRATIONAL if action.experiment else CommitmentKind.COMMITTED,
        orientation=Orientation.ACHIEVE,
        learning=action.experiment is not None,
        obstacles=action.obstacles,
    )


def _asked(targets: Sequence[Target], share: TargetShare, grant: MandateInputs) -> Target:
    """A share as a target: counted in the measure itself, or in the numerator of a ratio."""
    for target in targets:
        if target.measure.key == share.measure:
            due = _due(target.measure, share, grant, falls=target.falls)
            return on_the_way(due, grant.span, counted_over(target))
    ratio, part = next(
        (target, target.measure.numerator)
        for target in targets
        if target.measure.numerator is not None and target.measure.numerator.key == share.measure
    )
    falls = ratio.falls if part.direction is None else part.direction is Direction.DECREASE
    return on_the_way(_due(part, share, grant, falls=falls), grant.span)


def _due(measure: Measure, share: TargetShare, grant: MandateInputs, *, falls: bool) -> Target:
    return Target(
        measure,
        baseline=0,
        value=subtract(Decimal(0), share.buffered) if falls else share.buffered,
        due_to=grant.ownership.action.key,
        base=share.cases,
    )


def mandate_of(context: PlanningContext, grant: MandateInputs, objective: Objective) -> Mandate:
    """The letter of mission of one action: everything its owner needs to decide alone."""
    action = grant.ownership.action
    owner = context.team.person(grant.ownership.owner.person).name
    purposes = context.policy.objective.purposes
    return Mandate(
        intent=(
            *(Sentence(_INTENT, {"purpose": purpose.statement}) for purpose in purposes),
            Sentence(_SERVES, {"objective": context.policy.objective.statement}),
        ),
        results=_results(objective),
        limits=_limits(context, action),
        failure_paths=tuple(
            Sentence(_AS_WRITTEN, {"line": obstacle.statement}) for obstacle in action.obstacles
        ),
        resources=_resources(context, grant),
        reviews=_reviews(grant),
        consequences=(Sentence(_CREDIT, {"owner": owner}), Sentence(_FREER, {"owner": owner})),
        right_to_err=Sentence(_ERR, {"owner": owner}),
        if_then=tuple(plan for obstacle in action.obstacles for plan in obstacle.if_then),
    )


def _results(objective: Objective) -> tuple[Sentence, ...]:
    if not objective.targets:
        facts = {"statement": objective.statement, "deadline": objective.deadline}
        return (Sentence(_DONE, facts),)
    return tuple(_result(target, objective) for target in objective.targets)


def _result(target: Target, objective: Objective) -> Sentence:
    facts: dict[str, object] = {
        "measure": target.measure.name,
        "unit": target.measure.unit,
        "baseline": target.baseline,
        "value": target.value,
        "deadline": objective.deadline,
    }
    if target.due_to is None:
        return Sentence(_MOVE, facts)
    value = (target.value or Decimal(0)).copy_abs()
    facts = {**facts, "value": value}
    if target.base is not None:
        facts["cases"] = target.base
        return Sentence(_LESS_AMONG if target.falls else _RESULT_AMONG, facts)
    return Sentence(_LESS if target.falls else _RESULT, facts)


def _limits(context: PlanningContext, action: Action) -> tuple[Sentence, ...]:
    policy = context.policy
    written = [
        *(exclusion.statement for exclusion in policy.exclusions),
        *(guideline.statement for guideline in policy.guidelines),
        *action.limits,
    ]
    limits = [Sentence(_AS_WRITTEN, {"line": line}) for line in written]
    limits += [_guard(guardrail) for guardrail in policy.objective.guardrails]
    limits.append(Sentence(_LOSS, {"loss": action.cost}))
    if action.experiment is not None:
        if action.experiment.loss_limit is not None:
            limits[-1] = Sentence(_LOSS, {"loss": action.experiment.loss_limit})
        if action.experiment.stop_rule is not None:
            limits.append(Sentence(_STOP, {"rule": action.experiment.stop_rule}))
    return tuple(limits)


def _guard(guardrail: Guardrail) -> Sentence:
    text = _AT_LEAST if guardrail.side is Side.AT_LEAST else _AT_MOST
    return Sentence(text, {"measure": guardrail.measure.name, "bound": guardrail.bound})


def _resources(context: PlanningContext, grant: MandateInputs) -> tuple[Sentence, ...]:
    action, mentor = grant.ownership.action, grant.ownership.owner.mentor
    resources = [Sentence(_DAYS, {"days": action.effort})]
    if action.cost:
        resources.append(Sentence(_MONEY, {"cost": action.cost}))
    if mentor is not None:
        resources.append(Sentence(_HELP, {"mentor": context.team.person(mentor).name}))
    return tuple(resources)


def _reviews(grant: MandateInputs) -> tuple[Sentence, ...]:
    if not grant.checkpoints:
        return ()
    facts = {
        "count": len(grant.checkpoints),
        "first": grant.checkpoints[0],
        "last": grant.checkpoints[-1],
    }
    return (Sentence(_REVIEWS, facts),)
