"""Prices: who pays what, for what, and who does not come because of it."""

from __future__ import annotations

from smartgoals.playbooks.part_templates import (
    AreaTemplate,
    ExperimentTemplate,
    ObstacleTemplate,
    TargetTemplate,
)
from smartgoals.playbooks.templates import ActionTemplate, StrategyTemplate, Uplift
from smartgoals.text import Text

_DECIDED_ABOVE = AreaTemplate(Text(en="prices", fr="tarifs"), key="prices", reserved=True)

_WHO_PAYS = ActionTemplate(
    Text(
        en="See who pays which price, and what the neighbours ask",
        fr="Voir qui paie quel tarif, et ce que demandent les voisins",
    ),
    key="who-pays",
    effort=5,
    share=".25",
    chance=0.95,
    needs={"analysis": 2},
    enables=["price-list", "price-trial"],
    target=TargetTemplate(
        Text(
            en="prices described: who pays them, how often, what they bring",
            fr="tarifs décrits : qui les paie, combien de fois, ce qu’ils rapportent",
        ),
        key="prices-described",
        unit=Text(en="prices", fr="tarifs"),
        value=6,
        source=Text(en="till or ticket desk", fr="caisse ou billetterie"),
    ),
)

_LIST = ActionTemplate(
    Text(
        en="Fewer prices, each with a reason that fits in one sentence",
        fr="Moins de tarifs, chacun avec une raison qui tient en une phrase",
    ),
    key="price-list",
    effort=8,
    share=".2",
    cost=300,
    chance=0.8,
    uplifts=[Uplift("-0.005", "0.005", "0.015")],
    needs={"pricing": 2},
    risk="finance",
    impact="high",
    areas=[_DECIDED_ABOVE],
    obstacles=[
        ObstacleTemplate(
            Text(en="Some lose an old discount", fr="Certains perdent une ancienne réduction"),
            key="lost-discount",
            likelihood=0.6,
            cue=Text(en="a regular complains at the desk", fr="un habitué se plaint à l’accueil"),
            response=Text(
                en="they keep the old price for a year, in writing",
                fr="il garde l’ancien tarif un an, par écrit",
            ),
        )
    ],
    limits=[
        Text(
            en="Nobody pays more than one tenth above today’s price",
            fr="Personne ne paie plus d’un dixième au-dessus du tarif actuel",
        )
    ],
)

_QUIET_HOURS = ActionTemplate(
    Text(
        en="A lower price at the quietest hours",
        fr="Un tarif réduit aux heures les plus creuses",
    ),
    key="quiet-hours",
    effort=6,
    share=".2",
    cost=400,
    chance=0.65,
    uplifts=[Uplift("0.003", "0.015", "0.03")],
    needs={"pricing": 2},
    tags=["discount"],
    alternative="draw",
    areas=[_DECIDED_ABOVE],
    obstacles=[
        ObstacleTemplate(
            Text(
                en="Those who came anyway come then and pay less",
                fr="Ceux qui venaient déjà viennent alors et paient moins",
            ),
            key="shifted",
            likelihood=0.4,
            cue=Text(
                en="takings of the week fall for a month",
                fr="la recette de la semaine baisse pendant un mois",
            ),
            response=Text(
                en="the price holds only for those who come for the first time",
                fr="ce tarif ne vaut plus que pour une première venue",
            ),
        )
    ],
)

_TRIAL = ActionTemplate(
    Text(
        en="Pay what you like on the first Sunday of three months",
        fr="Prix libre le premier dimanche, pendant trois mois",
    ),
    key="price-trial",
    effort=5,
    share=".25",
    cost=700,
    chance=0.5,
    uplifts=[Uplift(0, "0.012", "0.03")],
    needs={"pricing": 1},
    tags=["discount"],
    alternative="draw",
    risk="innovation",
    areas=[_DECIDED_ABOVE],
    experiment=ExperimentTemplate(
        Text(
            en="half of those who come on these days have never come before",
            fr="la moitié de ceux qui viennent ces jours-là ne sont jamais venus",
        ),
        loss_limit=700,
        stop_rule=Text(
            en="less than a third of the usual takings on the first of them",
            fr="moins d’un tiers de la recette habituelle la première fois",
        ),
        question=Text(
            en="Is it the price that keeps people away?",
            fr="Est-ce le prix qui retient les gens ?",
        ),
    ),
)

PRICES = StrategyTemplate(
    Text(en="Fair prices", fr="Des tarifs justes"),
    key="prices",
    actions=[_WHO_PAYS, _LIST, _QUIET_HOURS, _TRIAL],
)
"""Few prices that can be explained, and one way to draw those whom the price keeps away."""
