"""Measuring the success of every action: without it the others are opinions."""

from __future__ import annotations

from smartgoals.playbooks.part_templates import ObstacleTemplate, TargetTemplate
from smartgoals.playbooks.templates import ActionTemplate, StrategyTemplate
from smartgoals.text import Text

_STARTING_FIGURES = ActionTemplate(
    Text(
        en="Write down for every action what is counted and where it stands today",
        fr="Noter pour chaque action ce qu’on compte et où l’on en est aujourd’hui",
    ),
    key="starting-figures",
    effort=4,
    share=".5",
    chance=0.95,
    needs={"analysis": 2},
    enables=["messages", "price-list", "price-trial", "signature"],
    impact="high",
    target=TargetTemplate(
        Text(
            en="actions with a measure, a starting figure and a source",
            fr="actions qui ont un indicateur, un chiffre de départ et une source",
        ),
        key="actions-measured",
        unit=Text(en="actions", fr="actions"),
        value=10,
        source=Text(en="list of actions", fr="liste des actions"),
    ),
    obstacles=[
        ObstacleTemplate(
            Text(en="A figure cannot be had", fr="Un chiffre est introuvable"),
            key="no-figure",
            likelihood=0.5,
            cue=Text(
                en="a starting figure is not found within a week",
                fr="un chiffre de départ n’est pas trouvé en une semaine",
            ),
            response=Text(
                en="it is counted by hand on three ordinary days",
                fr="on le compte à la main trois jours ordinaires",
            ),
        )
    ],
    limits=[Text(en="One measure for each action", fr="Un seul indicateur par action")],
)

_QUESTION = ActionTemplate(
    Text(
        en="Ask one in ten at the door what made them come",
        fr="Demander à une personne sur dix, à l’entrée, ce qui l’a fait venir",
    ),
    key="door-question",
    effort=10,
    share=".1",
    cost=200,
    chance=0.85,
    needs={"analysis": 1},
    target=TargetTemplate(
        Text(en="answers noted", fr="réponses notées"),
        key="answers-noted",
        unit=Text(en="answers", fr="réponses"),
        value=400,
        source=Text(en="the sheet at the door", fr="la feuille à l’entrée"),
    ),
    obstacles=[
        ObstacleTemplate(
            Text(
                en="On busy days nobody asks", fr="Les jours de foule, personne ne pose la question"
            ),
            key="busy-days",
            likelihood=0.6,
            cue=Text(
                en="a week brings fewer than five answers",
                fr="une semaine rapporte moins de cinq réponses",
            ),
            response=Text(
                en="a card with the question is handed out with the ticket or the bill",
                fr="une carte avec la question accompagne le billet ou la note",
            ),
        )
    ],
    limits=[
        Text(
            en="One question, no name, no address",
            fr="Une seule question, ni nom ni adresse",
        )
    ],
)

_REVIEW = ActionTemplate(
    Text(
        en="One hour a month: what do we go on with, mend or stop?",
        fr="Une heure par mois : que poursuit-on, que corrige-t-on, qu’arrête-t-on ?",
    ),
    key="monthly-hour",
    effort=6,
    share=".05",
    chance=0.9,
    needs={"analysis": 2},
    after=["starting-figures"],
    target=TargetTemplate(
        Text(en="decisions taken on a figure", fr="décisions prises sur un chiffre"),
        key="decisions",
        unit=Text(en="decisions", fr="décisions"),
        value=4,
        source=Text(en="minutes of the hour", fr="compte rendu de l’heure"),
    ),
    obstacles=[
        ObstacleTemplate(
            Text(en="Nothing is ever stopped", fr="On n’arrête jamais rien"),
            key="nothing-stopped",
            likelihood=0.4,
            cue=Text(
                en="three months pass without an action being mended or stopped",
                fr="trois mois passent sans qu’une action soit corrigée ou arrêtée",
            ),
            response=Text(
                en="the weakest action is put to the vote of the team",
                fr="l’action la plus faible est soumise au vote de l’équipe",
            ),
        )
    ],
)

MEASUREMENT = StrategyTemplate(
    Text(en="Measuring the success of every action", fr="Mesurer le succès de chaque action"),
    key="measurement",
    actions=[_STARTING_FIGURES, _QUESTION, _REVIEW],
)
"""A figure before, a question at the door, an hour a month to decide."""
