"""Ten times the text takes ten times the work, whatever the text: counted in steps, not seconds."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from smartgoals.reading import read

if TYPE_CHECKING:
    from types import FrameType

NASTY = {
    "digits": "7",
    "grouped digits": "1 234 ",
    "numbers": "3 ",
    "number words": "deux cent ",
    "scales": "million ",
    "little words": "de ",
    "by": "by the ",
    "dates": "d'ici fin ",
    "months": "june, ",
    "weekdays": "monday, ",
    "ranges": "2027 - ",
    "quotes": "« ' \" ",
    "brackets": "((",
    "combining marks": "e\u0301\u0302",
    "no spaces": "augmenter",
    "verbs": "increase and ",
    "relatives": "who and ",
    "negations": "ne ",
    "shares": "9 % of within 2 days ",
    "pairs": "from 1 to 2 ",
    "bases": "from 1 ",
    "alternatives": "who is, and is ",
    "gerunds": "by opening ",
    "wants": "people stop ",
    "products": "that no longer ",
    "parts of dates": "by 3/4 ",
    "joined outcomes": "le bruit et le retard ",
    "emoji": "🎯",
}
SHORT, LONG = 800, 8_000
ROOM = 1.6
"""How much more than in proportion a reading may take: ratios of a straight line lie below ten."""


def steps(text: str) -> int:
    """How many function calls a reading takes: a measure that no busy machine disturbs."""
    calls = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        read(text, language="fr")
        read(text, language="en")
    finally:
        sys.setprofile(before)
    return calls


@pytest.mark.slow
@pytest.mark.parametrize("piece", NASTY.values(), ids=NASTY)
def test_work_grows_with_the_text(piece: str) -> None:
    """No text makes the reader go back and forth."""
    read("warm", language="fr"), read("warm", language="en")
    short, long = (steps(piece * (size // len(piece))) for size in (SHORT, LONG))

    assert long <= ROOM * (LONG / SHORT) * max(short, 300)


@pytest.mark.parametrize("number", ["7" * 300, "1" + " 234" * 300, "1" + ",000" * 300])
def test_endless_numbers_are_no_numbers(number: str) -> None:
    """A number nobody can say is not read."""
    assert read(f"Reach {number} visits").value is None
