"""A plan in words: the answer, a line an action, the next step, and what else there is to know."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from smartgoals.messages.format import format_value
from smartgoals.messages.headline import headline
from smartgoals.messages.next_step import next_step
from smartgoals.messages.typography import on_one_line
from smartgoals.model.action import Action
from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.delegation import DelegationLevel
from smartgoals.model.plan import Plan
from smartgoals.model.plan_results import Coverage, Load, Reason, UnownedAction
from smartgoals.rules.finding import Severity
from smartgoals.text import Sentence, Text
from smartgoals.values.language import Language

_HEADS = (
    Text(en="until", fr="jusqu'au"),
    Text(en="owner", fr="porteur"),
    Text(en="action", fr="action"),
    Text(en="asked for", fr="demandé"),
    Text(en="decides alone", fr="décide sans demander"),
)
_WIDEST = (14, 30, 44, 34, 34)
_DUE = Text(en="{due:short}", fr="{due:short}")
_NOBODY = Text(en="nobody", fr="personne")
_OWNER = Text(en="{owner}", fr="{owner}")
_HELPED = Text(en="{owner} (with {mentor})", fr="{owner} (avec {mentor})")
_MORE = Text(en="{value:by {unit}}", fr="{value:by {unit}}")
_LESS = Text(en="{value:less {unit}}", fr="{value:less {unit}}")
_LEVEL = Text(en="{value:in {unit}}", fr="{value:in {unit}}")
_DONE = Text(en="done", fr="fait")
_OWNER = Text(en="{owner}", fr="{owner}")
_HELPED = Text(en="{owner} (with {mentor})", fr="{owner} (avec {mentor})")
_AND_MORE = Text(en="…", fr="…")
_AREA = Text(en="{area}", fr="{area}")
_ADVISED = Text(en="{area} (after advice)", fr="{area} (après avis)")
_EVERYTHING = Text(en="everything", fr="tout")

_TIGHT = Text(en="Tight: {people}.", fr="Charge serrée : {people}.")
_LOAD = Text(en="{person} ({days} of {capacity} days)", fr="{person} ({days} jours sur {capacity})")
_OPEN_ONE = Text(en="Still to answer: {question}", fr="Reste à répondre : {question}")
_OPEN = Text(
    en="Still to answer: {question} ({count:# more question|# more questions})",
    fr="Reste à répondre : {question} ({count:# autre question|# autres questions})",
)
_LEFT_OUT = Text(en="Left out", fr="Écarté")
_LEFT = Text(en="“{statement}”: {reason:clause}.", fr="« {statement} » : {reason:clause}.")
_TREND = Text(
    en="“{measure}”: {baseline} become {trend} without acting, and {value:in {unit}} are wanted.",
    fr="« {measure} » : de {baseline}, on passe à {trend} sans agir ; la cible est de"
    " {value:in {unit}}.",
)
_CLAIMED = Text(
    en="With what actions are said to do for each other, “{measure}” would come to"
    " {synergy:percent} of what is needed.",
    fr="Avec ce que les actions sont censées s'apporter, « {measure} » arriverait à"
    " {synergy:percent} de ce qu'il faut.",
)
_VISIBLE = 0.01


def plan(planned: Plan, language: Language) -> str:
    """The whole plan: what is said first, then a table, the next step and the details.

    Args:
        planned: The plan.
        language: "en" or "fr".
    """
    blocks = [
        headline(planned, language),
        list(_table(planned, language)),
        [format_value(line, language) for line in _after(planned, language)],
        list(_details(planned, language)),
    ]
    return "\n\n".join("\n".join(block) for block in blocks if block)


def reasons(given: tuple[Reason, ...], language: Language) -> str:
    """Reasons, one a line, in the order in which they were given."""
    return "\n".join(format_value(reason.message, language) for reason in given)


def _table(planned: Plan, language: Language) -> Iterator[str]:
    rows = [_row(planned, one, language) for one in _by_due(planned.delegations)]
    for lack in planned.missing:
        if isinstance(lack, UnownedAction):
            statement = planned.policy.action(lack.action).statement
            rows.append(["–", format_value(_NOBODY, language), on_one_line(statement), "", ""])
    if not rows:
        return
    heads = [format_value(head, language) for head in _HEADS]
    cells = [[_cut(cell, most) for cell, most in zip(row, _WIDEST, strict=True)] for row in rows]
    shown = [place for place in range(len(heads)) if any(row[place] for row in cells)]
    widths = {place: max(len(row[place]) for row in [heads, *cells]) for place in shown}
    for row in [heads, *cells]:
        yield "  " + "  ".join(f"{row[place]:<{widths[place]}}" for place in shown).rstrip()


def _by_due(delegations: Sequence[DelegatedAction]) -> list[DelegatedAction]:
    return sorted(delegations, key=lambda one: (one.due, one.action))


def _row(planned: Plan, delegation: DelegatedAction, language: Language) -> list[str]:
    action = planned.policy.action(delegation.action)
    alone = tuple(_decides(action, delegation))
    return [
        format_value(Sentence(_DUE, {"due": delegation.due}), language),
        format_value(_owner(planned, delegation), language),
        format_value(action.statement, language),
        ", ".join(format_value(asked, language) for asked in _asked(delegation)),
        ", ".join(format_value(area, language) for area in alone),
    ]


def _owner(planned: Plan, delegation: DelegatedAction) -> Sentence:
    owner = planned.team.person(delegation.owner).name
    if delegation.mentor is None:
        return Sentence(_OWNER, {"owner": owner})
    return Sentence(
        _HELPED, {"owner": owner, "mentor": planned.team.person(delegation.mentor).name}
    )


def _asked(delegation: DelegatedAction) -> Iterator[Sentence]:
    """What is asked, target by target; a second one in the same unit would say nothing here."""
    units: set[str] = set()
    if not delegation.objective.targets:
        yield Sentence(_DONE)
    for target in delegation.objective.targets:
        value, unit = target.value or Decimal(0), target.measure.unit or target.measure.name
        if unit in units:
            yield Sentence(_AND_MORE)
            return
        units.add(unit)
        if target.due_to is None:
            yield Sentence(_LEVEL, {"value": value, "unit": unit})
        else:
            yield Sentence(
                _LESS if target.falls else _MORE, {"value": value.copy_abs(), "unit": unit}
            )


def _decides(action: Action, delegation: DelegatedAction) -> Iterator[Sentence]:
    areas = {area.key: area.name for area in action.areas}
    for key, level in delegation.levels:
        facts = {"area": areas.get(key, _EVERYTHING)}
        if level >= DelegationLevel.ADVISE:
            yield Sentence(_ADVISED if level is DelegationLevel.ADVISE else _AREA, facts)


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def _after(planned: Plan, language: Language) -> Iterator[Sentence]:
    full = 0.9 if planned.planner is None else planned.planner.profile.full_load
    tight = sorted(
        (load for load in planned.loads if load.days and load.part >= full),
        key=lambda load: (-load.part, load.person),
    )
    if tight:
        yield Sentence(_TIGHT, {"people": tuple(_load(planned, load) for load in tight)})
    step = next_step(planned, language)
    if step is not None:
        yield step
    open_errors = (
        []
        if planned.planner is None
        else [one for one in planned.report if one.severity is Severity.ERROR]
    )
    if open_errors:
        first, *others = open_errors
        facts = {"question": first.question, "count": len(others)}
        yield Sentence(_OPEN if others else _OPEN_ONE, facts)


def _load(planned: Plan, load: Load) -> Sentence:
    name = planned.team.person(load.person).name
    return Sentence(_LOAD, {"person": name, "days": load.days, "capacity": load.capacity})


def _details(planned: Plan, language: Language) -> Iterator[str]:
    for coverage in planned.coverages:
        for line in _figures(coverage):
            yield format_value(line, language)
    if planned.left_out:
        yield format_value(_LEFT_OUT, language)
    for left in planned.left_out:
        statement = planned.policy.action(left.action).statement
        facts = {"statement": statement, "reason": left.reason}
        yield "  " + format_value(Sentence(_LEFT, facts), language)


def _figures(coverage: Coverage) -> Iterator[Sentence]:
    gap = coverage.gap
    if gap.target.baseline is not None and gap.trend != gap.target.comparable_baseline:
        facts: dict[str, object] = {
            "measure": gap.measure.name,
            "unit": gap.measure.unit,
            "baseline": gap.target.comparable_baseline,
            "trend": gap.trend,
            "value": gap.target.value,
        }
        yield Sentence(_TREND, facts)
    claimed, expected = coverage.with_synergy, coverage.expected
    if claimed is not None and expected is not None and abs(claimed - expected) >= _VISIBLE:
        yield Sentence(_CLAIMED, {"measure": gap.measure.name, "synergy": claimed})
