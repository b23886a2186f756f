"""MEA-09: a criterion that goes in a circle: it is done when it is done."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.objective import Objective
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.rules.similarity import tokens
from smartgoals.text import Text

COMPLETION = tokens(
    "reached reaching achieved achievement attained attainment completed completion complete done"
    " finished success successful progress percentage rate share goal objective target project"
    " atteint atteinte atteints atteinte realise realisation acheve achevement termine finalise"
    " avancement reussi reussite succes taux pourcentage objectif cible projet abouti fait faite"
)
"""Words that say that something is over, and not what it is."""

_STEM = 5


@rule(
    "MEA-09",
    "circular",
    Severity.WARNING,
    subject_types=Objective,
    says=Text(
        en="“{measure}” only says again that it is reached.",
        fr="« {measure} » redit seulement que c'est atteint.",
    ),
    asks=Text(
        en="What would a stranger see on that day?", fr="Que verrait un inconnu ce jour-là ?"
    ),
)
def circular(objective: Objective, _: Context) -> Iterator[Hit]:
    """A criterion that goes in a circle: it is done when it is done.

    ## Why

    "Objective reached", "project completed", "rate of achievement": such a measure is true by
    itself and tells nothing about the world. A good one could be read by somebody who has never
    heard of the objective.

    ## Flagged

    >>> from smartgoals.model import Measure, Objective
    >>> done = Objective("Renew the audio guides", target=Measure("audio guides renewed").to(1))
    >>> [finding.where for finding in circular(done)]
    ['target.measure']
    >>> fait = Objective(
    ...     "Enchanter le public", target=Measure("taux d'atteinte de l'objectif").to(100)
    ... )
    >>> [finding.where for finding in circular(fait)]
    ['target.measure']

    ## Instead

    >>> circular(done.counted_in(Measure("visitors who borrow an audio guide", unit="%")))
    ()
    """
    target = objective.target
    if target is None or target.baseline is not None:
        return
    said, again = tokens(objective.statement), tokens(target.measure.name)
    over = again & COMPLETION - said
    nothing_new = all(_is_among(word, said) for word in again - over)
    if nothing_new and (over or all(_is_among(word, again) for word in said)):
        yield Hit("target.measure", {"measure": target.measure.name})


def _is_among(word: str, words: frozenset[str]) -> bool:
    """Whether a word is one of these, in whatever form."""
    return any(word[:_STEM] == known[:_STEM] for known in words)
