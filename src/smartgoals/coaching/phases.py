"""The talk as one table: in which phase, after what, comes which phase.

Everything about the order of a talk lives here; nothing here knows what is being talked about.
The phases are those of GROW (Whitmore, 1992), with the purpose asked for by name.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping

from smartgoals.values.label_enum import LabelEnum


class Phase(LabelEnum):
    """Where a talk stands."""

    WISH = "wish"
    PURPOSE = "purpose"
    SMART = "smart"
    REALITY = "reality"
    POLICY = "policy"
    WILL = "will"
    COMMITMENT = "commitment"
    DONE = "done"


class Outcome(LabelEnum):
    """What became of a question."""

    SETTLED = "settled"
    """The answer was understood, and the question is closed."""
    UNCLEAR = "unclear"
    """Not yet, or not wholly: the question is asked once more."""
    PARKED = "parked"
    """Not the second time either: it is kept for the end."""
    SKIPPED = "skipped"
    """The client passed: it is kept for the end."""
    EXHAUSTED = "exhausted"
    """Nothing is left to ask in this phase."""


_ORDER = tuple(Phase)
_ANSWERED = (Outcome.SETTLED, Outcome.UNCLEAR, Outcome.PARKED, Outcome.SKIPPED)

TABLE: Mapping[tuple[Phase, Outcome], Phase] = {
    **{(phase, outcome): phase for phase in _ORDER[:-1] for outcome in _ANSWERED},
    **{(phase, Outcome.EXHAUSTED): following for phase, following in itertools.pairwise(_ORDER)},
}
"""Every move there is. `Back` is not one of them: it returns to the state before."""


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
