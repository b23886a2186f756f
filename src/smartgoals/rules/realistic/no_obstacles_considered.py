"""REA-09: no obstacle named, or one without an answer to it."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.objective import Objective
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Sentence, Text

_NONE = Text(en="No failure has been imagined.", fr="Aucun échec n'a été imaginé.")
_UNANSWERED = Text(
    en="Nothing is prepared for “{obstacle}”.", fr="Rien n'est prévu contre « {obstacle} »."
)


@rule(
    "REA-09",
    "no-obstacles-considered",
    Severity.WARNING,
    subject_types=Objective,
    says=Text(en="{what}", fr="{what}"),
    asks=Text(
        en="It failed: why? If that happens, then what?",
        fr="C'est raté : pourquoi ? Si cela arrive, alors quoi ?",
    ),
    awaits_answer=True,
)
def no_obstacles_considered(objective: Objective, _: Context) -> Iterator[Hit]:
    """No obstacle named, or one without an answer to it.

    ## Why

    Looking back from an imagined failure brings out what optimism hides, and an if-then plan made
    beforehand usually gets done. Source: the premortem (Klein, 2007); obstacles in KAOS;
    implementation intentions (Gollwitzer, 1999).

    ## Flagged

    >>> from smartgoals.model import IfThen, Objective, Obstacle
    >>> [finding.where for finding in no_obstacles_considered(Objective("Ouvrir le dimanche"))]
    ['obstacles']
    >>> rain = Obstacle("Pluie", key="pluie")
    >>> [
    ...     f.where
    ...     for f in no_obstacles_considered(Objective("Ouvrir le dimanche", obstacles=[rain]))
    ... ]
    ['obstacles[pluie]']

    ## Instead

    >>> ready = Obstacle("Pluie", if_then=[IfThen("il pleut", "on ouvre la verrière")])
    >>> no_obstacles_considered(Objective("Ouvrir le dimanche", obstacles=[ready]))
    ()
    """
    if not objective.obstacles:
        yield Hit("obstacles", {"what": _NONE})
    for obstacle in objective.obstacles:
        if not obstacle.countermeasure and not obstacle.if_then:
            what = Sentence(_UNANSWERED, {"obstacle": obstacle.statement})
            yield Hit(f"obstacles[{obstacle.key}]", {"what": what})
