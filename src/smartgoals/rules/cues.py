"""From the words a coach notices to hits: what all rules by ear share."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.reading import CueKind
from smartgoals.rules.context import Context
from smartgoals.rules.rule import Hit


def hits(statement: str, context: Context, *kinds: CueKind) -> Iterator[Hit]:
    """One hit on the statement for each cue of some kinds; `cue` is what was heard.

    >>> [hit.span for hit in hits("Launch a podcast", Context(), CueKind.MEANS)]
    [(0, 6)]
    """
    for cue in context.reading(statement).cues_of(*kinds):
        yield Hit("statement", {"cue": cue.text}, span=cue.span)
