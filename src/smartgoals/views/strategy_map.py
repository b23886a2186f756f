"""The strategy map of a policy: purposes above, then the objective, strategies and actions."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from smartgoals.model.policy import Policy
from smartgoals.model.purpose import Purpose
from smartgoals.text import Text
from smartgoals.values.language import Language
from smartgoals.views.escaping import html, in_words, mermaid_text
from smartgoals.views.view import View

_TITLE = Text(en="Strategy map: {objective}", fr="Carte stratégique : {objective}")
_COLUMNS = (
    Text(en="Level", fr="Niveau"),
    Text(en="What", fr="Quoi"),
    Text(en="So that", fr="Pour"),
)
_PURPOSE = Text(en="Purpose", fr="Finalité")
_OBJECTIVE = Text(en="Objective", fr="Objectif")
_STRATEGY = Text(en="Strategy", fr="Stratégie")
_ACTION = Text(en="Action", fr="Action")

_MORE = Text(en="… and {count} more.", fr="… et {count} de plus.")
_SHOWN = 12
"""How many actions are drawn below one strategy; the table has them all."""

_BOX = "display:inline-block;border:1px solid #8888;border-radius:0.5em;padding:0.3em 0.7em;margin:0.25em;vertical-align:top;text-align:left"
_END = f"{_BOX};background-color:#8882"
_GOAL = f"{_BOX};border:2px solid #4878a8;font-weight:bold"
_LEVEL = "text-align:center;margin:0.2em 0"
_ARROW = '<div style="text-align:center;color:#888">▲</div>'


@frozen
class Node:
    """One noun of the map.

    Attributes:
        level: What sort of noun it is.
        key: Its key, unique within the level.
        statement: Its statement.
        serves: The levels and keys of what it serves.
    """

    level: Text
    key: str
    statement: str
    serves: tuple[tuple[Text, str], ...]


def strategy_map(policy: Policy, *, language: Language = "en") -> View:
    """The strategy map of a policy, ends above and means below (Kaplan and Norton, 2004).

    Args:
        policy: The policy.
        language: `"en"` or `"fr"`.
    """
    said = in_words(language)

    nodes = list(_nodes(policy))
    statements = {(node.level, node.key): node.statement for node in nodes}
    return View(
        title=said(_TITLE, objective=policy.objective.statement),
        columns=[said(column) for column in _COLUMNS],
        rows=[
            (
                said(node.level),
                node.statement,
                " · ".join(statements[each] for each in node.serves if each in statements),
            )
            for node in nodes
        ],
        drawing=_drawing(nodes, language),
        folded=True,
        mermaid=_mermaid(nodes, language),
        language=language,
    )


def _drawing(nodes: list[Node], language: Language) -> str:
    """Purposes in a row, the objective, then a box for each strategy with its actions in it."""

    def row(level: Text, style: str) -> str:
        boxes = "".join(
            f'<span style="{style}">{html(node.statement)}</span>'
            for node in nodes
            if node.level == level
        )
        return f'<div style="{_LEVEL}">{boxes}</div>' if boxes else ""

    boxes = "".join(_box(strategy, below, language) for strategy, below in _branches(nodes))
    levels = [row(_PURPOSE, _END), row(_OBJECTIVE, _GOAL)]
    means = f'<div style="{_LEVEL}">{boxes}</div>' if boxes else ""
    return _ARROW.join(level for level in [*levels, means] if level)


def _branches(nodes: list[Node]) -> Iterator[tuple[Node | None, list[Node]]]:
    """Each strategy with its actions, then the actions that serve the objective directly."""
    actions = [node for node in nodes if node.level == _ACTION]
    strategies = [node for node in nodes if node.level == _STRATEGY]
    for strategy in strategies:
        yield strategy, [node for node in actions if (_STRATEGY, strategy.key) in node.serves]
    known = {(_STRATEGY, strategy.key) for strategy in strategies}
    direct = [node for node in actions if not known & set(node.serves)]
    if direct:
        yield None, direct


def _box(strategy: Node | None, actions: list[Node], language: Language) -> str:
    lines = [f"<b>{html(strategy.statement)}</b>"] if strategy else []
    lines += [html(node.statement) for node in actions[:_SHOWN]]
    if len(actions) > _SHOWN:
        lines.append(html(in_words(language)(_MORE, count=len(actions) - _SHOWN)))
    style = f"{_BOX};max-width:18em"
    return f'<div style="{style}">' + "".join(f"<div>{text}</div>" for text in lines) + "</div>"


def _nodes(policy: Policy) -> Iterator[Node]:
    """Every noun of a policy, the ends first."""
    objective = policy.objective
    for purpose in _ladder(objective.purposes):
        above = tuple((_PURPOSE, each.key) for each in purpose.purposes)
        yield Node(_PURPOSE, purpose.key, purpose.statement, above)
    top = tuple((_PURPOSE, purpose.key) for purpose in objective.purposes)
    yield Node(_OBJECTIVE, objective.key, objective.statement, top)
    goal = (_OBJECTIVE, objective.key)
    for strategy in policy.strategies:
        yield Node(_STRATEGY, strategy.key, strategy.statement, (goal,))
    for action in policy.actions:
        end = goal if action.strategy is None else (_STRATEGY, action.strategy)
        yield Node(_ACTION, action.key, action.statement, (end,))


def _ladder(purposes: tuple[Purpose, ...]) -> list[Purpose]:
    """Purposes and theirs, the highest first, each once."""
    found: dict[str, Purpose] = {}
    level = list(purposes)
    while level:
        for purpose in level:
            found.pop(purpose.key, None)
            found[purpose.key] = purpose
        level = [above for purpose in level for above in purpose.purposes]
    return list(reversed(found.values()))


def _mermaid(nodes: list[Node], language: Language) -> str:
    """A flowchart from means to ends; of many actions below one strategy only the first ones."""
    drawn = [node for node in nodes if node.level != _ACTION]
    hidden: list[tuple[int, Node]] = []
    for _, below in _branches(nodes):
        drawn += below[:_SHOWN]
        hidden += [(len(below) - _SHOWN, below[0])] if len(below) > _SHOWN else []
    names = {(node.level, node.key): f"n{place}" for place, node in enumerate(drawn)}
    lines = ["flowchart BT"]
    lines += [f'    n{place}["{mermaid_text(node.statement)}"]' for place, node in enumerate(drawn)]
    edges = [
        f"    {names[node.level, node.key]} --> {names[above]}"
        for node in drawn
        for above in node.serves
        if above in names
    ]
    for place, (count, sample) in enumerate(hidden):
        more = mermaid_text(in_words(language)(_MORE, count=count))
        lines.append(f'    m{place}["{more}"]')
        edges += [f"    m{place} --> {names[above]}" for above in sample.serves if above in names]
    return "\n".join([*lines, *edges])
