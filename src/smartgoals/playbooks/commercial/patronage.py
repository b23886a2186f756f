"""Patronage: firms and people who give, and whose own people come."""

from __future__ import annotations

from smartgoals.playbooks.part_templates import AreaTemplate, ObstacleTemplate, TargetTemplate
from smartgoals.playbooks.templates import ActionTemplate, StrategyTemplate, Uplift
from smartgoals.text import Text

_CASE = ActionTemplate(
    Text(
        en="One page that says what a gift changes, and for whom",
        fr="Une page qui dit ce qu’un don change, et pour qui",
    ),
    key="gift-page",
    effort=4,
    share=".25",
    cost=200,
    chance=0.9,
    needs={"fundraising": 2},
    enables=["patrons"],
    target=TargetTemplate(
        Text(
            en="projects with an amount, a date and a beneficiary",
            fr="projets avec un montant, une date et un bénéficiaire",
        ),
        key="projects-described",
        unit=Text(en="projects", fr="projets"),
        value=3,
        source=Text(en="the page", fr="la page"),
    ),
)

_PATRONS = ActionTemplate(
    Text(
        en="Meet ten firms of the area and keep three as patrons",
        fr="Rencontrer dix entreprises des environs et en garder trois comme mécènes",
    ),
    key="patrons",
    effort=16,
    share=".15",
    cost=500,
    chance=0.6,
    needs={"fundraising": 3},
    risk="finance",
    alternative="givers",
    target=TargetTemplate(
        Text(en="patrons who have signed", fr="mécènes qui ont signé"),
        key="patrons-signed",
        unit=Text(en="patrons", fr="mécènes"),
        value=3,
        source=Text(en="the agreements", fr="les conventions"),
    ),
    areas=[
        AreaTemplate(Text(en="choice of firms", fr="choix des entreprises"), key="firms"),
        AreaTemplate(
            Text(en="what patrons get in return", fr="contreparties"),
            key="returns",
            reserved=True,
        ),
    ],
    obstacles=[
        ObstacleTemplate(
            Text(
                en="The firm asks for more than is fitting",
                fr="L’entreprise demande plus qu’il ne convient",
            ),
            key="too-much-asked",
            likelihood=0.3,
            impact="high",
            cue=Text(
                en="a firm wants a say in what we offer",
                fr="une entreprise veut décider de ce que nous proposons",
            ),
            response=Text(
                en="we thank it and go to the next", fr="on la remercie et on passe à la suivante"
            ),
        )
    ],
)

_CIRCLE = ActionTemplate(
    Text(
        en="A circle of friends who give a little every year",
        fr="Un cercle d’amis qui donnent un peu chaque année",
    ),
    key="circle",
    effort=12,
    share=".1",
    cost=300,
    chance=0.75,
    needs={"fundraising": 2},
    alternative="givers",
    target=TargetTemplate(
        Text(en="friends who have given", fr="amis qui ont donné"),
        key="friends",
        unit=Text(en="friends", fr="amis"),
        value=25,
        source=Text(en="the register of gifts", fr="le registre des dons"),
    ),
    obstacles=[
        ObstacleTemplate(
            Text(en="They give once and never again", fr="Ils donnent une fois, puis plus jamais"),
            key="once-only",
            likelihood=0.4,
            cue=Text(
                en="a friend has not given for a year", fr="un ami n’a plus donné depuis un an"
            ),
            response=Text(
                en="somebody calls and tells what the gift has changed",
                fr="quelqu’un l’appelle et raconte ce que son don a changé",
            ),
        )
    ],
)

_STAFF = ActionTemplate(
    Text(
        en="An evening for the staff of firms nearby, with their families",
        fr="Une soirée pour les salariés des entreprises voisines, en famille",
    ),
    key="staff-evening",
    effort=9,
    share=".25",
    cost=900,
    chance=0.7,
    uplifts=[Uplift("0.004", "0.012", "0.025")],
    needs={"events": 2},
    tags=["event"],
    obstacles=[
        ObstacleTemplate(
            Text(en="Few of them sign up", fr="Peu de salariés s’inscrivent"),
            key="few-sign-up",
            likelihood=0.4,
            cue=Text(
                en="fewer than thirty have signed up two weeks before",
                fr="moins de trente inscrits à deux semaines",
            ),
            response=Text(
                en="a second firm is invited to the same evening",
                fr="une deuxième entreprise est invitée à la même soirée",
            ),
        )
    ],
)

PATRONAGE = StrategyTemplate(
    Text(en="Finding patrons", fr="Trouver des mécènes"),
    key="patronage",
    actions=[_CASE, _PATRONS, _CIRCLE, _STAFF],
)
"""Firms or a circle of friends, whichever suits the house, and the people around them."""
