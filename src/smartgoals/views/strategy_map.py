"""The strategy map of a policy: purposes above, then the objective, strategies and actions."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from smartgoals.model.policy import Policy
from smartgoals.model.purpose import Purpose
from smartgoals.text import Text
from smartgoals.values.language import Language
from smartgoals.views.view import View, html, in_words, mermaid_text

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

_BOX = "display:inline-block;border:1px solid currentColor;border-radius:0.4em;padding:0.3em 0.6em;margin:0.2em"
_ROW = "text-align:center;margin:0.4em 0"


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
    title = said(_TITLE, objective=policy.objective.statement)
    levels = dict.fromkeys(node.level for node in nodes)
    statements = {(node.level, node.key): node.statement for node in nodes}
    drawing = "".join(
        f'<div style="{_ROW}">'
        + "".join(
            f'<span style="{_BOX}">{html(node.statement)}</span>'
            for node in nodes
            if node.level == level
        )
        + "</div>"
        for level in levels
    )
    return View(
        title=title,
        columns=[said(column) for column in _COLUMNS],
        rows=[
            (
                said(node.level),
                node.statement,
                " · ".join(statements[each] for each in node.serves if each in statements),
            )
            for node in nodes
        ],
        drawing=drawing,
        mermaid=_mermaid(nodes),
    )


def _nodes(policy: Policy) -> Iterator[Node]:
    """Every noun of a policy, the ends first."""
    objective = policy.objective
    for purpose in _ladder(objective.purposes):
        above = tuple((_PURPOSE, each.key) for each in purpose.purposes)
        yield Node(_PURPOSE, purpose.key, purpose.statement, above)
    top = tuple((_PURPOSE, each.key) for each in objective.purposes)
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


def _mermaid(nodes: list[Node]) -> str:
    names = {(node.level, node.key): f"n{place}" for place, node in enumerate(nodes)}
    lines = ["flowchart BT"]
    lines += [f'    n{place}["{mermaid_text(node.statement)}"]' for place, node in enumerate(nodes)]
    lines += [
        f"    n{place} --> {names[above]}"
        for place, node in enumerate(nodes)
        for above in node.serves
        if above in names
    ]
    return "\n".join(lines)
