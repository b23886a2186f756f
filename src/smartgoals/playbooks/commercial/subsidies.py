"""Winning subsidies: choose few calls, and answer them well."""

from __future__ import annotations

from smartgoals.playbooks.part_templates import AreaTemplate, ObstacleTemplate, TargetTemplate
from smartgoals.playbooks.templates import ActionTemplate, StrategyTemplate
from smartgoals.text import Text

_CALENDAR = ActionTemplate(
    Text(
        en="Keep a calendar of the calls that fit us",
        fr="Tenir un calendrier des appels à projets qui nous correspondent",
    ),
    key="calendar",
    effort=5,
    share=".25",
    chance=0.95,
    needs={"fundraising": 1},
    enables=["answers"],
    target=TargetTemplate(
        Text(
            en="calls noted with their date and their criteria",
            fr="appels notés avec leur date et leurs critères",
        ),
        key="calls-noted",
        unit=Text(en="calls", fr="appels"),
        value=12,
        source=Text(en="the calendar itself", fr="le calendrier lui-même"),
    ),
    obstacles=[
        ObstacleTemplate(
            Text(
                en="A call is found when it is about to close",
                fr="Un appel est repéré quand il va fermer",
            ),
            key="found-late",
            likelihood=0.4,
            cue=Text(
                en="a call closes in less than four weeks",
                fr="un appel ferme dans moins de quatre semaines",
            ),
            response=Text(
                en="it is left for next year and noted there",
                fr="on le laisse pour l’an prochain et on l’y inscrit",
            ),
        )
    ],
    limits=[
        Text(
            en="Only calls whose purposes are ours already",
            fr="Seulement des appels dont les finalités sont déjà les nôtres",
        )
    ],
)

_ANSWERS = ActionTemplate(
    Text(
        en="Answer three calls, each with a partner and figures",
        fr="Répondre à trois appels, chacun avec un partenaire et des chiffres",
    ),
    key="answers",
    effort=24,
    share=".25",
    cost=500,
    chance=0.65,
    needs={"fundraising": 3},
    risk="finance",
    impact="high",
    target=TargetTemplate(
        Text(en="files sent complete and on time", fr="dossiers envoyés complets et à temps"),
        key="files-sent",
        unit=Text(en="files", fr="dossiers"),
        value=3,
        source=Text(en="acknowledgements of receipt", fr="accusés de réception"),
    ),
    areas=[
        AreaTemplate(Text(en="choice of calls", fr="choix des appels"), key="calls"),
        AreaTemplate(
            Text(en="signature of the agreements", fr="signature des conventions"),
            key="agreements",
            irreversible=True,
        ),
    ],
    obstacles=[
        ObstacleTemplate(
            Text(en="The file is refused", fr="Le dossier est refusé"),
            key="refused",
            likelihood=0.5,
            cue=Text(en="a refusal arrives", fr="un refus arrive"),
            response=Text(
                en="the funder is called within ten days, and the reasons go into the next file",
                fr="on appelle le financeur sous dix jours et ses raisons servent au dossier suivant",
            ),
        ),
        ObstacleTemplate(
            Text(
                en="The money comes long after it is spent",
                fr="L’argent arrive bien après la dépense",
            ),
            key="paid-late",
            likelihood=0.6,
            impact="high",
            countermeasure=Text(
                en="An advance is asked for before signing",
                fr="Une avance est demandée avant signature",
            ),
        ),
    ],
    limits=[
        Text(
            en="No project that we would not want without the money",
            fr="Aucun projet que nous ne voudrions pas sans cet argent",
        )
    ],
)

_FUNDERS = ActionTemplate(
    Text(
        en="Show our funders each year what their money changed",
        fr="Montrer chaque année à nos financeurs ce que leur argent a changé",
    ),
    key="funders",
    effort=6,
    share=".2",
    cost=300,
    chance=0.85,
    needs={"fundraising": 2},
    target=TargetTemplate(
        Text(
            en="funders who have seen the results on the spot",
            fr="financeurs qui ont vu les résultats sur place",
        ),
        key="funders-met",
        unit=Text(en="funders", fr="financeurs"),
        value=4,
        source=Text(en="list of visits", fr="liste des visites"),
    ),
    obstacles=[
        ObstacleTemplate(
            Text(en="They have no time to come", fr="Ils n’ont pas le temps de venir"),
            key="no-time",
            likelihood=0.4,
            cue=Text(
                en="an invitation stays unanswered for two weeks",
                fr="une invitation reste deux semaines sans réponse",
            ),
            response=Text(
                en="we go to them with one page and two figures",
                fr="on va chez eux avec une page et deux chiffres",
            ),
        )
    ],
)

SUBSIDIES = StrategyTemplate(
    Text(en="Winning subsidies", fr="Obtenir des subventions"),
    key="subsidies",
    actions=[_CALENDAR, _ANSWERS, _FUNDERS],
)
"""Few calls, chosen early, answered with partners and figures."""
