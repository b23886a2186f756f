"""The table of the talk, drawn."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.coaching.phases import TABLE, Outcome, Phase


def diagram() -> str:
    """The table as a Mermaid state diagram; the documentation shows this and nothing else.

    >>> diagram().splitlines()[:3]
    ['stateDiagram-v2', '    [*] --> wish', '    wish --> wish: settled, unclear, parked, skipped']
    """
    return "\n".join(("stateDiagram-v2", *(f"    {line}" for line in _lines())))


def _lines() -> Iterator[str]:
    yield f"[*] --> {Phase.WISH}"
    arrows: dict[tuple[Phase, Phase], list[Outcome]] = {}
    for (phase, outcome), following in TABLE.items():
        arrows.setdefault((phase, following), []).append(outcome)
    for (phase, following), outcomes in sorted(arrows.items(), key=_in_order):
        yield f"{phase} --> {following}: {', '.join(outcomes)}"
    yield f"{Phase.DONE} --> [*]"


def _in_order(arrow: tuple[tuple[Phase, Phase], list[Outcome]]) -> tuple[int, int]:
    order = list(Phase)
    (phase, following), _ = arrow
    return order.index(phase), order.index(following)
