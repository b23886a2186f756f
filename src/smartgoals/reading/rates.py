"""The lower halves of rates: the 1,000 of "per 1,000", the 10 of "8 out of 10"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smartgoals.reading.lexicon import senses

if TYPE_CHECKING:
    from smartgoals.reading.context import Context
    from smartgoals.reading.figures import Figure
    from smartgoals.reading.marked import Marked

_NEAR: Final = 2


def is_rate(text: Marked, context: Context, previous: Figure | None) -> bool:
    """Whether a number only says per how many, out of how many or how often."""
    figure = context.figure
    if context.touching & senses.REPEAT:
        served = text.word(figure.start - 1) == "pour" and figure.amount % 10 != 0
        return figure.sign != "x" and not served
    apart = context.touching & senses.OUT_OF == 0
    return previous is not None and not apart and _is_whole(text, figure, previous)


def _is_whole(text: Marked, figure: Figure, part: Figure) -> bool:
    """Whether a figure is what another is a part of: "15/20", "9 patients sur 10"."""
    outs = [place for place, fitting in text.ending(figure.start) if fitting & senses.OUT_OF]
    if figure.kind not in {"count", "points"}:
        return False
    gap = min(outs) - part.end
    if gap == 0:
        return True
    near = 0 < gap <= _NEAR and text.word(figure.start - 1) in {"sur", "of"}
    return near and text.word(figure.start - 2) != "a"
