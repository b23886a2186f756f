"""An offer unlike the competitors': one thing that can be found only here."""

from __future__ import annotations

from smartgoals.playbooks.part_templates import (
    AreaTemplate,
    ExperimentTemplate,
    ObstacleTemplate,
    TargetTemplate,
)
from smartgoals.playbooks.templates import ActionTemplate, StrategyTemplate, Uplift
from smartgoals.text import Text

_COMPARISON = ActionTemplate(
    Text(
        en="Go and see five competitors as a customer would",
        fr="Aller voir cinq concurrents comme le ferait un client",
    ),
    key="comparison",
    effort=4,
    share=".5",
    cost=200,
    chance=0.95,
    needs={"programming": 1},
    enables=["signature"],
    target=TargetTemplate(
        Text(
            en="competitors described on one page: what they do, for whom, at what price",
            fr="concurrents décrits sur une page : ce qu’ils font, pour qui, à quel prix",
        ),
        key="competitors-seen",
        unit=Text(en="competitors", fr="concurrents"),
        value=5,
        source=Text(en="the pages", fr="les pages"),
    ),
)

_SIGNATURE = ActionTemplate(
    Text(
        en="A monthly date that nobody else in the area offers",
        fr="Un rendez-vous mensuel que personne d’autre n’offre aux alentours",
    ),
    key="signature",
    effort=24,
    share=".25",
    cost=2_400,
    chance=0.7,
    uplifts=[Uplift("0.015", "0.04", "0.07")],
    needs={"programming": 3},
    tags=["event"],
    impact="high",
    areas=[
        AreaTemplate(Text(en="programme", fr="programme"), key="programme"),
        AreaTemplate(
            Text(en="spending above 1,000", fr="dépenses de plus de 1 000"),
            key="spending",
            spends=1_001,
        ),
    ],
    obstacles=[
        ObstacleTemplate(
            Text(en="Only those come who come anyway", fr="Seuls les habitués viennent"),
            key="regulars-only",
            likelihood=0.4,
            cue=Text(
                en="fewer than one in three is there for the first time, two months running",
                fr="moins d’une personne sur trois vient pour la première fois, deux mois de suite",
            ),
            response=Text(
                en="the next date is held outside the house, with a partner",
                fr="le rendez-vous suivant a lieu hors les murs, avec un partenaire",
            ),
        )
    ],
    limits=[
        Text(en="At most twelve dates a year", fr="Douze rendez-vous par an au plus"),
    ],
)

_COMPANION = ActionTemplate(
    Text(
        en="Whoever comes with a group comes back with friends or family",
        fr="Qui est venu en groupe revient avec ses amis ou sa famille",
    ),
    key="companion",
    effort=12,
    share=".2",
    cost=800,
    chance=0.75,
    uplifts=[Uplift("0.01", "0.03", "0.05")],
    needs={"partnership": 2},
    obstacles=[
        ObstacleTemplate(
            Text(en="The invitation gets lost on the way home", fr="L’invitation se perd en route"),
            key="invitation-lost",
            likelihood=0.5,
            cue=Text(
                en="less than one invitation in twenty comes back within two months",
                fr="moins d’une invitation sur vingt revient en deux mois",
            ),
            response=Text(
                en="it is sent by the teacher, the coach or the employer instead",
                fr="c’est l’enseignant, l’entraîneur ou l’employeur qui l’envoie",
            ),
        )
    ],
)

_PASS = ActionTemplate(
    Text(
        en="A joint offer with a neighbour whose public is not ours",
        fr="Une offre commune avec un voisin dont le public n’est pas le nôtre",
    ),
    key="joint-offer",
    effort=15,
    share=".2",
    cost=600,
    chance=0.65,
    uplifts=[Uplift("0.01", "0.025", "0.05")],
    needs={"partnership": 3},
    alternative="beyond",
    areas=[
        AreaTemplate(Text(en="choice of partner", fr="choix du partenaire"), key="partner"),
        AreaTemplate(
            Text(en="agreement with the partner", fr="convention avec le partenaire"),
            key="agreement",
            irreversible=True,
        ),
    ],
    obstacles=[
        ObstacleTemplate(
            Text(en="The partner loses interest", fr="Le partenaire se lasse"),
            key="partner-leaves",
            likelihood=0.3,
            cue=Text(en="the partner misses two meetings", fr="le partenaire manque deux réunions"),
            response=Text(
                en="the second on the list is asked", fr="on s’adresse au deuxième de la liste"
            ),
        )
    ],
)

_ELSEWHERE = ActionTemplate(
    Text(
        en="Four weeks in a place where our public passes",
        fr="Quatre semaines dans un lieu où passe notre public",
    ),
    key="elsewhere",
    effort=14,
    share=".5",
    cost=1_500,
    chance=0.45,
    uplifts=[Uplift("0.005", "0.02", "0.05")],
    needs={"communication": 2},
    tags=["event"],
    alternative="beyond",
    risk="innovation",
    experiment=ExperimentTemplate(
        Text(
            en="one in fifty of those who stop there comes to us within two months",
            fr="une personne sur cinquante qui s’y arrête vient chez nous sous deux mois",
        ),
        loss_limit=1_500,
        stop_rule=Text(
            en="fewer than one in two hundred after two weeks",
            fr="moins d’une sur deux cents au bout de deux semaines",
        ),
        question=Text(
            en="Which part of our offer makes a passer-by stop?",
            fr="Quelle part de notre offre arrête les passants ?",
        ),
    ),
)

OFFER = StrategyTemplate(
    Text(en="An offer unlike the competitors’", fr="Une offre qui se distingue de la concurrence"),
    key="offer",
    actions=[_COMPARISON, _SIGNATURE, _COMPANION, _PASS, _ELSEWHERE],
)
"""One thing that can be found only here, and ways to it for those who do not come yet."""
