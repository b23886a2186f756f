"""A cascade of plans, said aloud: what it adds up to, level by level, and what it lacks."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.messages.format import format_value
from smartgoals.messages.infeasibility import shortfall
from smartgoals.model.cascade import PATH_SEPARATOR, join_path
from smartgoals.model.cascade_plan import (
    CascadeNode,
    CascadePlan,
    Contradiction,
    ContradictionKind,
    RollUp,
)
from smartgoals.model.message import Message
from smartgoals.model.plan_results import Coverage
from smartgoals.text import Sentence, Text
from smartgoals.values.language import Language

_TOP = Text(en="{statement}", fr="{statement}")
_HEAD = Text(en="{path}  {statement}", fr="{path}  {statement}")
_LED = Text(
    en="led by {leader}, from {start:short} to {until:short} at the latest",
    fr="conduite par {leader}, du {start:short} au {until:short} au plus tard",
)
_MORE = Text(en="{gap:more {unit}}", fr="{gap:more {unit}}")
_LESS = Text(en="{gap:less {unit}}", fr="{gap:less {unit}}")
_ESTIMATED = Text(
    en="“{measure}”: {change} needed; estimated at {estimated:percent} of that",
    fr="« {measure} » : il faut {change} ; estimé à {estimated:percent} de ce total",
)
_ROLLED_UP = Text(
    en="“{measure}”: {change} needed; estimated at {estimated:percent} of that, and at"
    " {expected:percent} by the policies below",
    fr="« {measure} » : il faut {change} ; estimé à {estimated:percent} de ce total, et à"
    " {expected:percent} d'après ce qui décline les actions",
)
_NO_SUM = Text(
    en="“{measure}”: its parts do not add up", fr="« {measure} » : ses parts ne s'additionnent pas"
)
_CHANCE = Text(
    en="chance of reaching it: {chance:percent}", fr="chances d'y arriver : {chance:percent}"
)
_ACTION = Text(
    en="{path}  {statement}: {owner}, {start:short} to {due:short}",
    fr="{path}  {statement} : {owner}, du {start:short} au {due:short}",
)
_MISSING = Text(en="Missing", fr="Il manque")
_NOTHING_MISSING = Text(en="Nothing is missing.", fr="Il ne manque rien.")
_AT = Text(en="{path}: {what}", fr="{path} : {what}")
_AT_THE_TOP = Text(en="at the top: {what}", fr="au sommet : {what}")
_CONTRADICTIONS = Text(
    en="Stated against the level above, which binds", fr="Contraire au niveau du dessus, qui prime"
)
_NOT_UNFOLDED = Text(en="Not planned", fr="Non décliné")

_AGAINST = {
    ContradictionKind.DEADLINE: Text(
        en="a deadline on {stated}, after that of its action, {bound}",
        fr="une échéance le {stated}, après celle de son action, le {bound}",
    ),
    ContradictionKind.DUE: Text(
        en="due on {stated}, outside the days of its action: {bound}",
        fr="attendue le {stated}, hors des jours de son action : {bound}",
    ),
    ContradictionKind.EARLIEST: Text(
        en="no start before {stated}, when its action is to be done by {bound}",
        fr="pas de début avant le {stated}, alors que son action est à faire pour le {bound}",
    ),
    ContradictionKind.START: Text(
        en="a start on {stated}, not before its deadline, {bound}",
        fr="un début le {stated}, qui ne précède pas son échéance, le {bound}",
    ),
    ContradictionKind.TARGET: Text(
        en="it aims at {stated}, where {bound} are asked",
        fr="elle vise {stated}, alors qu'il en est demandé {bound}",
    ),
    ContradictionKind.MEASURE: Text(
        en="“{bound}” is asked and not counted", fr="« {bound} » est demandé sans être compté"
    ),
    ContradictionKind.OWNER: Text(
        en="owned by {stated}, where the owner of its action is {bound}",
        fr="portée par {stated}, alors que son action est portée par {bound}",
    ),
    ContradictionKind.BUDGET: Text(
        en="a budget of {stated}, where its action may cost {bound}",
        fr="un budget de {stated}, alors que son action peut coûter {bound}",
    ),
}


def cascade_plan(tree: CascadePlan, language: Language) -> str:
    """The whole cascade, line by line; each plan by itself says more."""
    return "\n".join(
        line if isinstance(line, str) else format_value(line, language)
        for line in _lines(tree, language)
    )


def contradiction(found: Contradiction, language: Language) -> str:
    """What is stated below against what stands above."""
    return format_value(_contradiction(found), language)


def _lines(tree: CascadePlan, language: Language) -> Iterator[Sentence | Text | str]:
    unfolded = {node.path.rpartition(PATH_SEPARATOR)[0] for node in tree.plans if node.path}
    for node in tree.plans:
        if node.path:
            yield ""
        head, *rest = _plan(node, rolled_up=node.path in unfolded)
        yield head
        yield from ("   " + format_value(line, language) for line in rest)
    yield ""
    yield _MISSING if tree.missing else _NOTHING_MISSING
    plans = {node.path: node.plan for node in tree.plans}
    for lack in tree.missing:
        what = shortfall(lack.shortfall, plans[lack.path])
        yield "   " + format_value(_located(lack.path, what), language)
    for title, found in (
        (_CONTRADICTIONS, [_contradiction(one) for one in tree.contradictions]),
        (_NOT_UNFOLDED, [_located(absent.path, absent.reason) for absent in tree.not_cascaded]),
    ):
        if found:
            yield title
            yield from ("   " + format_value(sentence, language) for sentence in found)


def _plan(node: CascadeNode, *, rolled_up: bool) -> Iterator[Sentence]:
    plan, window = node.plan, node.window
    statement = plan.policy.objective.statement
    names = {person.key: person.name for person in plan.team.people}
    if window is None:
        yield Sentence(_TOP, {"statement": statement})
    else:
        yield Sentence(_HEAD, {"path": node.path, "statement": statement})
        leader = names.get(plan.team.leader or "", "")
        yield Sentence(_LED, {"leader": leader, "start": window.start, "until": window.until})
    for coverage, rolled in zip(plan.coverages, node.rollups, strict=True):
        yield _covered(coverage, rolled, rolled_up=rolled_up)
    if node.chance is not None:
        yield Sentence(_CHANCE, {"chance": node.chance})
    for delegation in plan.delegations:
        facts = {
            "path": join_path(node.path, delegation.action),
            "statement": plan.policy.action(delegation.action).statement,
            "owner": names[delegation.owner],
            "start": delegation.start,
            "due": delegation.due,
        }
        yield Sentence(_ACTION, facts)


def _covered(coverage: Coverage, rolled: RollUp, *, rolled_up: bool) -> Sentence:
    measure = coverage.gap.measure.name
    if rolled.estimated is None:
        return Sentence(_NO_SUM, {"measure": measure})
    gap = coverage.gap
    change = {"gap": gap.amount, "unit": gap.measure.unit}
    facts: dict[str, object] = {
        "measure": measure,
        "change": Sentence(_LESS if gap.target.falls else _MORE, change),
        "estimated": rolled.estimated,
    }
    if rolled_up and rolled.expected is not None:
        return Sentence(_ROLLED_UP, {**facts, "expected": rolled.expected})
    return Sentence(_ESTIMATED, facts)


def _contradiction(found: Contradiction) -> Sentence:
    facts = {"stated": found.stated, "bound": found.bound}
    if found.kind is ContradictionKind.MEASURE:
        del facts["stated"]
    return _located(found.path, Sentence(_AGAINST[found.kind], facts))


def _located(path: str, what: Sentence | Message) -> Sentence:
    if not path:
        return Sentence(_AT_THE_TOP, {"what": what})
    return Sentence(_AT, {"path": path, "what": what})
