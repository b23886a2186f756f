"""Communication: a message for each public, where that public is."""

from __future__ import annotations

from smartgoals.playbooks.part_templates import (
    AreaTemplate,
    ExperimentTemplate,
    ObstacleTemplate,
    TargetTemplate,
)
from smartgoals.playbooks.templates import ActionTemplate, StrategyTemplate, Uplift
from smartgoals.text import Text

_LISTENING = ActionTemplate(
    Text(
        en="Listen to twelve people who do not come",
        fr="Écouter douze personnes qui ne viennent pas",
    ),
    key="listening",
    effort=5,
    share=".25",
    cost=200,
    chance=0.95,
    needs={"communication": 1},
    enables=["messages"],
    target=TargetTemplate(
        Text(
            en="conversations noted in the words of those who spoke",
            fr="conversations notées avec les mots de ceux qui parlent",
        ),
        key="conversations",
        unit=Text(en="conversations", fr="conversations"),
        value=12,
        source=Text(en="the notes", fr="les notes"),
    ),
    obstacles=[
        ObstacleTemplate(
            Text(en="Only friends of the house answer", fr="Seuls les amis de la maison répondent"),
            key="friends-only",
            likelihood=0.5,
            cue=Text(
                en="the first four already know us well",
                fr="les quatre premières nous connaissent déjà bien",
            ),
            response=Text(
                en="the next eight are met in the street, at work or at school",
                fr="on rencontre les huit suivantes dans la rue, au travail ou à l’école",
            ),
        )
    ],
)

_MESSAGES = ActionTemplate(
    Text(
        en="One message for each public, told where that public is",
        fr="Un message par public, porté là où ce public se trouve",
    ),
    key="messages",
    effort=20,
    share=".25",
    cost=3_000,
    chance=0.7,
    uplifts=[Uplift("0.01", "0.035", "0.06")],
    needs={"communication": 3},
    tags=["advertising"],
    areas=[
        AreaTemplate(Text(en="words and pictures", fr="textes et images"), key="wording"),
        AreaTemplate(
            Text(en="spending above 1,000", fr="dépenses de plus de 1 000"),
            key="spending",
            spends=1_001,
        ),
    ],
    obstacles=[
        ObstacleTemplate(
            Text(
                en="A message reaches people and moves nobody",
                fr="Un message est vu et ne fait venir personne",
            ),
            key="moves-nobody",
            likelihood=0.4,
            cue=Text(
                en="nobody names it at the entrance for four weeks",
                fr="personne ne le cite à l’entrée pendant quatre semaines",
            ),
            response=Text(
                en="it is stopped, and its money goes to the message that is named most",
                fr="on l’arrête et son argent va au message le plus cité",
            ),
        )
    ],
    limits=[Text(en="At most three publics at a time", fr="Trois publics à la fois au plus")],
)

_AMBASSADORS = ActionTemplate(
    Text(
        en="Twenty regulars each bring somebody new",
        fr="Vingt habitués font venir chacun quelqu’un de nouveau",
    ),
    key="ambassadors",
    effort=8,
    share=".2",
    cost=400,
    chance=0.75,
    uplifts=[Uplift("0.005", "0.02", "0.04")],
    needs={"communication": 2},
    obstacles=[
        ObstacleTemplate(
            Text(en="Their zeal fades after a month", fr="Leur élan retombe au bout d’un mois"),
            key="zeal-fades",
            likelihood=0.5,
            cue=Text(
                en="fewer than five have brought somebody after a month",
                fr="moins de cinq ont fait venir quelqu’un au bout d’un mois",
            ),
            response=Text(
                en="they are invited behind the scenes with their guest",
                fr="on les invite dans les coulisses avec leur invité",
            ),
        )
    ],
)

_TWO_MESSAGES = ActionTemplate(
    Text(
        en="Try two messages on the same public",
        fr="Essayer deux messages auprès d’un même public",
    ),
    key="two-messages",
    effort=6,
    share=".25",
    cost=600,
    chance=0.5,
    uplifts=[Uplift(0, "0.01", "0.025")],
    needs={"communication": 2},
    tags=["advertising"],
    after=["starting-figures"],
    risk="innovation",
    experiment=ExperimentTemplate(
        Text(
            en="a message about the people draws twice as many as one about the price",
            fr="un message qui parle des gens attire deux fois plus qu’un message sur le prix",
        ),
        loss_limit=600,
        stop_rule=Text(
            en="no difference after six weeks or two hundred answers",
            fr="aucune différence après six semaines ou deux cents réponses",
        ),
        question=Text(
            en="What makes this public set out?", fr="Qu’est-ce qui décide ce public à venir ?"
        ),
    ),
)

COMMUNICATION = StrategyTemplate(
    Text(en="A message for each public", fr="Un message pour chaque public"),
    key="communication",
    actions=[_LISTENING, _MESSAGES, _AMBASSADORS, _TWO_MESSAGES],
)
"""Listen first, then speak to each public where it is, and keep what works."""
