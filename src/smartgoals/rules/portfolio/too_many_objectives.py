"""POR-05: more objectives than anybody can have in mind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.rules.traversal import Portfolio
from smartgoals.text import Sentence, Text

_MANY = Text(
    en="{count} objectives at once are too many to focus on.",
    fr="{count} objectifs à la fois, c'est trop pour se concentrer.",
)
_HANDS_FULL = Text(
    en="{owner} has {count} objectives to keep in mind.",
    fr="{owner} a {count} objectifs en tête.",
)


@rule(
    "POR-05",
    "too-many-objectives",
    Severity.WARNING,
    subject_types=Portfolio,
    says=Text(en="{what}", fr="{what}"),
    asks=Text(en="Which three matter most?", fr="Quels sont les trois essentiels ?"),
)
def too_many_objectives(portfolio: Portfolio, context: Context) -> Iterator[Hit]:
    """More objectives than anybody can have in mind.

    ## Why

    What everything is aimed at, nothing reaches. A handful for all, and fewer for each, is what
    people remember without looking. Source: breakthrough objectives of hoshin kanri.

    ## Flagged

    >>> from smartgoals.model import Objective
    >>> many = [Objective(f"Objective {number}", owner="hugo") for number in range(6)]
    >>> [finding.where for finding in too_many_objectives(Portfolio(many))]
    ['', 'owners[hugo]']

    ## Instead

    >>> too_many_objectives(Portfolio(many[:3]))
    ()
    """
    profile, objectives = context.profile, portfolio.objectives
    if len(objectives) > profile.most_objectives:
        yield Hit(facts={"what": Sentence(_MANY, {"count": len(objectives)})})
    owners = Counter(objective.owner for objective in objectives if objective.owner)
    for owner, count in sorted(owners.items()):
        if count > profile.most_objectives_each:
            facts = {"owner": owner, "count": count}
            yield Hit(f"owners[{owner}]", {"what": Sentence(_HANDS_FULL, facts)})
