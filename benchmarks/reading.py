"""Reading side by side with what one would use instead, on the same sentences in one run.

    python benchmarks/reading.py [sentences.txt]

Prints sentences a second and two ratios: against dateparser plus quantulum3 (more is better), and
against one bare pass each of a number, a date-word and a cue-word pattern (less is better). Without
a file it reads sentences of its own. The alternatives are in the `benchmark` dependency group; a
missing one is named and left out.
"""

from __future__ import annotations

import re
import sys
import time
import warnings
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from smartgoals.reading import read

if TYPE_CHECKING:
    from collections.abc import Callable

SENTENCES = (
    "Increase online sales from 10,000 to 15,000 by December 31, 2027.",
    "Cut the average waiting time in the emergency room to under 30 minutes within six months.",
    "Improve the experience of first-time visitors",
    "Hire two nurses and open the night ward by June 2027",
    "Porter la part de bio dans les cantines de 20 % à 50 % d'ici fin 2027.",
    "Réduire de moitié les émissions du parc automobile avant le 31 décembre 2030.",
    "Mettre en place une politique commerciale",
    "Ne plus perdre de bénévoles",
)
NUMBERS = re.compile(r"\d[\d.,  ]*\d|\d")
DATES = re.compile(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|janvier|f[ée]vrier|mars|avril|mai|juin"
    r"|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre|by|before|within|d['’]ici|avant"
    r"|years?|months?|weeks?|days?|quarters?|ans?|mois|semaines?|jours?|trimestres?)\b",
    re.IGNORECASE,
)
CUES = re.compile(
    r"\b(?:improve|enhance|strengthen|support|foster|boost|promote|avoid|stop|never|not|launch"
    r"|create|build|hire|if possible|soon|am[ée]liorer|optimiser|renforcer|soutenir|favoriser|lancer"
    r"|cr[ée]er|organiser|[ée]viter|cesser|ne|plus|jamais|si possible|bient[ôo]t|and|et)\b",
    re.IGNORECASE,
)
ROUNDS = 50


def bare_passes(sentence: str) -> None:
    """The least that any reader must do: look at every letter three times."""
    for pattern in (NUMBERS, DATES, CUES):
        for _ in pattern.finditer(sentence):
            pass


def alternatives() -> dict[str, Callable[[str], object]]:
    """Dates by dateparser and quantities by quantulum3, if both are installed.

    `read` finds the language by itself; dateparser is timed doing so and with the two named.
    """
    try:
        dates = import_module("dateparser.search").search_dates
        quantities = import_module("quantulum3.parser").parse
    except ImportError as missing:
        print(f"left out: {missing.name} is not installed")
        return {}
    return {
        "dateparser+quantulum3": lambda text: (dates(text), quantities(text)),
        "  told the languages": lambda text: (
            dates(text, languages=["en", "fr"]),
            quantities(text),
        ),
    }


def speed(work: Callable[[str], object], sentences: list[str], rounds: int = ROUNDS) -> float:
    """Sentences a second: for each the best of some rounds, so that a busy machine tells little."""
    spent = 0.0
    for sentence in sentences:
        best = float("inf")
        for _ in range(rounds):
            clock = time.perf_counter()
            work(sentence)
            best = min(best, time.perf_counter() - clock)
        spent += best
    return len(sentences) / spent


def main() -> None:
    """Print the speeds and the two ratios."""
    warnings.simplefilter("ignore")
    given = Path(sys.argv[1]).read_text(encoding="utf-8").splitlines() if sys.argv[1:] else None
    sentences = given or [*SENTENCES]
    reading, bare = speed(read, sentences), speed(bare_passes, sentences)
    print(f"smartgoals.read        {reading:>10,.0f} sentences a second")
    print(f"three bare passes      {bare:>10,.0f}    {bare / reading:.1f} times as fast as read")
    for name, other in alternatives().items():
        slow = speed(other, sentences[:40], rounds=4)
        print(f"{name:<22} {slow:>10,.0f}    read is {reading / slow:,.0f} times as fast")


if __name__ == "__main__":
    main()
