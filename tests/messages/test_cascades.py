"""A cascade in words: what it adds up to at each level, and all that is against it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from attrs import evolve
from inline_snapshot import snapshot

import smartgoals as sg
from planning.cases import VISITS, action, policy
from planning.trees import ADA, BOB, draft, grown
from smartgoals.model import (
    Aggregation,
    Cascade,
    Contradiction,
    ContradictionKind,
    Contribution,
    Measure,
)
from smartgoals.values import Estimate


def test_a_cascade_line_by_line() -> None:
    late = action("a1", 40, 60, 80, effort=10, share="0.1", due=date(2026, 3, 31))
    rate = Measure("return rate", key="rate", aggregation=Aggregation.LEVEL)
    top = policy(
        [late, action("a2", 40, 60, 80), action("a3", 1, 2, 3, needs={"magic": 4})],
        target=VISITS.from_to(0, 125),
    )
    below = draft(
        [action("b1", 20, 30, 40, effort=90), action("b2", 20, 30, 40, effort=2)],
        target=VISITS.from_to(0, 30),
        objective={"secondary": [rate.from_to(1, 2)]},
    )
    own = draft([action("c1", 1, 2, 3)], target=VISITS.from_to(0, 1))
    cascade = Cascade(top, under={"a1": below, "a3": own})
    tree = grown(cascade, [ADA, BOB], pins={"a1": "ada", "a2": "bob"})

    assert sg.render(tree) == snapshot("""\
Welcome more visits
   “visits”: 125 more visits needed; estimated at 96% of that, and at 96% by the policies below
   chance of reaching it: 27%
   a1  Do a1: Ada, 5 Jan 2026 to 22 May 2026
   a2  Do a2: Bob, 5 Jan 2026 to 5 Jan 2026

a1  Welcome more visits
   led by Ada, from 5 Jan 2026 to 31 Mar 2026 at the latest
   “visits”: 60 more visits needed; estimated at 100% of that
   “return rate”: its parts do not add up
   chance of reaching it: 50%
   a1/b1  Do b1: Bob, 8 Jan 2026 to 13 May 2026
   a1/b2  Do b2: Bob, 6 Jan 2026 to 7 Jan 2026

Missing
   at the top: 5 more visits for “visits” that nothing planned is expected to bring
   at the top: an owner for “Do a3”: no single person in the team has enough of the skills it needs
   at the top: 52 days for “Do a1”, wanted by 31 March 2026
   a1: 43 days for “Do b1”, wanted by 31 March 2026
Stated against the level above, which binds
   a1: it aims at 30, where 60 are asked
Not planned
   a3: Nobody owns the action above it. No single person in the team has enough of the skills it needs.\
""")
    assert sg.render(tree, language="fr") == snapshot("""\
Welcome more visits
   «\xa0visits\xa0»\xa0: il faut 125 visits de plus\u202f; estimé à 96\xa0% de ce total, et à 96\xa0% d’après ce qui décline les actions
   chances d’y arriver\xa0: 27\xa0%
   a1  Do a1\xa0: Ada, du 5 janv. 2026 au 22 mai 2026
   a2  Do a2\xa0: Bob, du 5 janv. 2026 au 5 janv. 2026

a1  Welcome more visits
   conduite par Ada, du 5 janv. 2026 au 31 mars 2026 au plus tard
   «\xa0visits\xa0»\xa0: il faut 60 visits de plus\u202f; estimé à 100\xa0% de ce total
   «\xa0return rate\xa0»\xa0: ses parts ne s’additionnent pas
   chances d’y arriver\xa0: 50\xa0%
   a1/b1  Do b1\xa0: Bob, du 8 janv. 2026 au 13 mai 2026
   a1/b2  Do b2\xa0: Bob, du 6 janv. 2026 au 7 janv. 2026

Il manque
   au sommet\xa0: 5 visits de plus pour «\xa0visits\xa0», que rien de prévu ne devrait apporter
   au sommet\xa0: un porteur pour «\xa0Do a3\xa0»\xa0: aucune personne de l’équipe n’a assez des compétences nécessaires
   au sommet\xa0: 52 jours pour «\xa0Do a1\xa0», attendue le 31 mars 2026
   a1\xa0: 43 jours pour «\xa0Do b1\xa0», attendue le 31 mars 2026
Contraire au niveau du dessus, qui prime
   a1\xa0: elle vise 30, alors qu’il en est demandé 60
Non décliné
   a3\xa0: Personne ne porte l’action qu’elle décline. Aucune personne de l’équipe n’a assez des compétences nécessaires.\
""")


def test_nothing_missing_is_said() -> None:
    top = policy([action("a1", 100, 100, 100, effort=1), action("a2", 40, 60, 80)])
    tree = grown(Cascade(top), [ADA, BOB])

    assert sg.render(tree).splitlines()[-1] == "Nothing is missing."
    assert sg.render(tree, language="fr").splitlines()[-1] == "Il ne manque rien."


@pytest.mark.parametrize("kind", ContradictionKind)
def test_every_contradiction_has_its_words(kind: ContradictionKind) -> None:
    stated, bound = Decimal(300), Decimal(100)
    found = Contradiction(path="a1", kind=kind, stated=stated, bound=bound)

    assert sg.render(found).startswith("a1: ")
    assert "100" in sg.render(found)
    assert sg.render(found, language="fr").startswith("a1\xa0: ")


def test_a_contradiction_in_a_sentence() -> None:
    stated, bound = date(2027, 6, 30), date(2026, 12, 31)
    found = Contradiction(path="a1", kind="deadline", stated=stated, bound=bound)

    assert sg.render(found) == snapshot(
        "a1: a deadline on 30 June 2027, after that of its action, 31 December 2026"
    )
    assert sg.render(evolve(found, path=""), language="fr") == snapshot(
        "au sommet\xa0: une échéance le 30 juin 2027, après celle de son action, le 31 décembre 2026"
    )


def test_a_measure_that_does_not_add_up_is_said_so() -> None:
    rate = Measure("return rate", key="rate", aggregation=Aggregation.LEVEL)
    brings = [Contribution("rate", Estimate(1, 2, 3))]
    tree = grown(Cascade(policy([action("a1", contributions=brings)], target=rate.from_to(0, 5))))

    assert "   “return rate”: its parts do not add up" in sg.render(tree).splitlines()
