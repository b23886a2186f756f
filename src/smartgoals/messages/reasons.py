"""The words of the planner's reasons, stage by stage."""

from __future__ import annotations

from collections.abc import Mapping

from smartgoals.model.delegation import DelegationLevel
from smartgoals.model.message import MessageCode as C
from smartgoals.text import Text

REASONS = {
    # Gap
    C.INDIVISIBLE_MEASURE: Text(
        en="“{measure}” has no parts: it has milestones, and its target is not split.",
        fr="« {measure} » n'a pas de parts : il a des jalons, et sa cible n'est pas répartie.",
    ),
    C.RATIO_WITHOUT_PARTS: Text(
        en="“{measure}” is a ratio that names no numerator and no denominator: its target is not split.",
        fr="« {measure} » est un ratio sans numérateur ni dénominateur nommés : sa cible n'est pas"
        " répartie.",
    ),
    C.UNKNOWN_BASE: Text(
        en="Nobody says over how many cases “{measure}” is taken: its target is not split.",
        fr="On ne dit pas sur combien de cas porte « {measure} » : sa cible n'est pas répartie.",
    ),
    C.UNKNOWN_CASES: Text(
        en="“{action}” lifts “{measure}” over an unknown number of cases: the target is not split.",
        fr="« {action} » relève « {measure} » sur un nombre de cas inconnu : la cible n'est pas"
        " répartie.",
    ),
    C.TOO_MANY_CASES: Text(
        en="“{action}” lifts “{measure}” over {cases} cases, of {base} there are: the target is not"
        " split.",
        fr="« {action} » relève « {measure} » sur {cases} cas, alors qu'il y en a {base} : la cible"
        " n'est pas répartie.",
    ),
    C.CONTRIBUTION_TO_RATIO: Text(
        en="“{action}” contributes to the ratio “{measure}” itself and not to its numerator or"
        " denominator: the target is not split.",
        fr="« {action} » contribue au ratio « {measure} » lui-même et non à son numérateur ou à son"
        " dénominateur : la cible n'est pas répartie.",
    ),
    C.EMPTY_DENOMINATOR: Text(
        en="The actions could leave “{measure}” without a single case: its target is not split.",
        fr="Les actions pourraient ne plus laisser un seul cas à « {measure} » : sa cible n'est pas"
        " répartie.",
    ),
    C.GAP: Text(
        en="“{measure}” should come to {value}; without acting it would come to {trend}: {gap:more}"
        " needed.",
        fr="« {measure} » doit arriver à {value} ; sans agir, ce serait {trend} : il faut {gap:more}.",
    ),
    C.GAP_LESS: Text(
        en="“{measure}” should come to {value}; without acting it would come to {trend}: {gap:less}"
        " needed.",
        fr="« {measure} » doit arriver à {value} ; sans agir, ce serait {trend} : il faut {gap:less}.",
    ),
    # Eligibility
    C.EXCLUDED: Text(
        en="Ruled out by a choice of the policy: “{exclusion}”.",
        fr="Écartée par un renoncement de la politique : « {exclusion} ».",
    ),
    C.TOO_RISKY: Text(
        en="Too risky: a chance of {chance:percent}, where {category} asks for {least:percent}.",
        fr="Trop risquée : {chance:percent} de chances, alors que {category} en demande {least:percent}.",
    ),
    C.WAITS_FOR_INELIGIBLE: Text(
        en="It waits for “{other}”, which is left out.",
        fr="Elle attend « {other} », qui est écartée.",
    ),
    # Selection
    C.SELECTED: Text(
        en="Chosen: it is worth {worth:by {unit}} of “{measure}” on average, and works with a chance of"
        " {chance:percent}.",
        fr="Retenue : elle vaut {worth:by {unit}} pour « {measure} » en moyenne, et marche avec"
        " {chance:percent} de chances.",
    ),
    C.SELECTED_FOR_MEASURE: Text(
        en="Chosen: it is worth {worth:by {unit}} of “{measure}” on average, and works with a chance of"
        " {chance:percent}.",
        fr="Retenue : elle vaut {worth:by {unit}} pour « {measure} » en moyenne, et marche avec"
        " {chance:percent} de chances.",
    ),
    C.SELECTED_AS_STEP: Text(
        en="Chosen: it is a step towards “{measure}”, and works with a chance of {chance:percent}.",
        fr="Retenue : c'est un pas vers « {measure} », et elle marche avec {chance:percent} de chances.",
    ),
    C.SELECTED_FOR_OTHER_TARGET: Text(
        en="Chosen: it brings nothing to “{main}”, but is worth {worth:by {unit}} of “{measure}” on"
        " average, and works with a chance of {chance:percent}.",
        fr="Retenue : elle n'apporte rien à « {main} », mais vaut {worth:by {unit}} pour « {measure} »"
        " en moyenne, et marche avec {chance:percent} de chances.",
    ),
    C.SELECTED_AS_ENABLER: Text(
        en="Chosen: it brings nothing to “{measure}” by itself, but is needed for {others}.",
        fr="Retenue : elle n'apporte rien à « {measure} » par elle-même, mais il la faut pour {others}.",
    ),
    C.SELECTED_FOR_STRATEGY: Text(
        en="Chosen: it is the only action of the strategy “{strategy}”.",
        fr="Retenue : c'est la seule action de la stratégie « {strategy} ».",
    ),
    C.SELECTED_WITHOUT_GAIN: Text(
        en="Chosen; it brings nothing that is counted here, and no other action needs it.",
        fr="Retenue ; elle n'apporte rien de ce qui est compté ici, et aucune autre n'en dépend.",
    ),
    C.COVERAGE_BOUND: Text(
        en="{count} candidates are many: this choice, the best found, covers {covered:percent 1} of what"
        " would be enough, and none covers more than {most:percent 1}.",
        fr="{count} candidates, c'est beaucoup : ce choix, le meilleur trouvé, couvre {covered:percent 1}"
        " de ce qui suffirait, et aucun n'en couvre plus de {most:percent 1}.",
    ),
    C.COST_BOUND: Text(
        en="{count} candidates are many: this choice, the best found, costs {cost:money {currency}}, and none that"
        " does as much costs less than {least:money {currency}}.",
        fr="{count} candidates, c'est beaucoup : ce choix, le meilleur trouvé, coûte {cost:money {currency}}, et"
        " aucun qui en fait autant ne coûte moins de {least:money {currency}}.",
    ),
    # Left out
    C.ALTERNATIVE_SELECTED: Text(
        en="Not chosen, because “{other}” is done instead.",
        fr="Non retenue, car « {other} » est retenue à sa place.",
    ),
    C.PREREQUISITE_NOT_SELECTED: Text(
        en="Not chosen, because it waits for “{other}”, which is not chosen.",
        fr="Non retenue, car elle attend « {other} », qui n'est pas retenue.",
    ),
    C.BUDGET_EXCEEDED: Text(
        en="Not chosen, because with it the budget would be exceeded by {over:money {currency}}.",
        fr="Non retenue, car avec elle, le budget serait dépassé de {over:money {currency}}.",
    ),
    C.RESOURCES_EXCEEDED: Text(
        en="Not chosen, because the team's days or the part meant for experiments do not stretch to it.",
        fr="Non retenue, car les jours de l'équipe ou la part réservée aux expériences n'y suffisent pas.",
    ),
    C.NOT_NEEDED: Text(
        en="Not chosen, because what it would bring is covered without it.",
        fr="Non retenue, car ce qu'elle apporterait est couvert sans elle.",
    ),
    C.NO_BETTER_PLAN: Text(
        en="Not chosen, because no better plan with it was found.",
        fr="Non retenue, car aucun meilleur plan avec elle n'a été trouvé.",
    ),
    C.NO_OWNER_IN_TIME: Text(
        en="Not chosen, because nobody could do it beside the others, or not in time.",
        fr="Non retenue, car personne ne pourrait la faire à côté des autres, ou pas à temps.",
    ),
    # Assignment
    C.OWNER: Text(
        en="{owner} owns it, with {fit:percent} of the skills it needs.",
        fr="{owner} la porte, avec {fit:percent} des compétences nécessaires.",
    ),
    C.PINNED_OWNER: Text(
        en="{owner} owns it by somebody's choice, with {fit:percent} of the skills it needs.",
        fr="{owner} la porte parce qu'on l'a voulu, avec {fit:percent} des compétences nécessaires.",
    ),
    C.OWNER_FOR_DATES: Text(
        en="{owner} owns it to keep the dates as far as possible, with {fit:percent} of the skills it"
        " needs.",
        fr="{owner} la porte pour tenir les dates autant que possible, avec {fit:percent} des"
        " compétences nécessaires.",
    ),
    C.OWNER_UNCHANGED: Text(
        en="{owner} keeps it, with {fit:percent} of the skills it needs.",
        fr="{owner} la garde, avec {fit:percent} des compétences nécessaires.",
    ),
    C.RUNNER_UP: Text(
        en="{other} has the skills and the days for it too; the dates would have to be set again.",
        fr="{other} en a aussi les compétences et les jours ; les dates seraient à revoir.",
    ),
    C.MENTOR: Text(
        en="{mentor} helps {owner} at the start.",
        fr="{mentor} aide {owner} au début.",
    ),
    C.NO_SKILL: Text(
        en="No single person in the team has enough of the skills it needs.",
        fr="Aucune personne de l'équipe n'a assez des compétences nécessaires.",
    ),
    C.ALL_DECLINED: Text(
        en="Those who could own it have said no.",
        fr="Ceux qui pourraient la porter ont dit non.",
    ),
    C.WAITS_FOR_UNOWNED: Text(
        en="It waits for “{other}”, which nobody owns.",
        fr="Elle attend « {other} », que personne ne porte.",
    ),
    C.NO_CAPACITY: Text(
        en="Those who could own it have not enough days left.",
        fr="Ceux qui pourraient la porter n'ont plus assez de jours.",
    ),
    # What a person has to do with the plan
    C.OWNS: Text(
        en="{person} owns {actions}.",
        fr="{person} porte {actions}.",
    ),
    C.LOADED: Text(
        en="That is {days} of the {capacity:# day|# days} {person} has.",
        fr="C'est {days} des {capacity:# jour|# jours} dont dispose {person}.",
    ),
    C.OWNS_NOTHING: Text(
        en="{person} owns no action of this plan.", fr="{person} ne porte aucune action de ce plan."
    ),
    C.MENTORS: Text(
        en="{person} helps with {actions} at the start.",
        fr="{person} aide au début pour {actions}.",
    ),
    C.COULD_OWN: Text(
        en="{person} has the skills and the days to own {actions} too; the dates would have to be set"
        " again.",
        fr="{person} a aussi les compétences et les jours pour porter {actions} ; les dates seraient à"
        " revoir.",
    ),
    C.SAID_NO: Text(en="{person} said no to {actions}.", fr="{person} a dit non à {actions}."),
    # Timetable
    C.SCHEDULED: Text(
        en="From {start:short} to {due:short}: {days:# working day|# working days} at {share:percent}"
        " of a day.",
        fr="Du {start:short} au {due:short} : {days:# jour ouvré|# jours ouvrés} à {share:percent} de"
        " la journée.",
    ),
    C.LATE: Text(
        en="Too late by {late:# day|# days}: wanted by {wanted:short}.",
        fr="En retard de {late:# jour|# jours} : attendue le {wanted:short}.",
    ),
    # Allocation
    C.SHARE: Text(
        en="Asked for {buffered:by {unit}} of “{measure}”.",
        fr="Il lui est demandé {buffered:by {unit}} pour « {measure} ».",
    ),
    C.SHARE_AMONG_CASES: Text(
        en="Asked for {buffered:by {unit}} of “{measure}” among {cases}.",
        fr="Il lui est demandé {buffered:by {unit}} pour « {measure} » parmi {cases}.",
    ),
    C.SHARE_STANDS: Text(
        en="Still asked for {promised:by {unit}} of “{measure}”, as before; by what is known now it would be"
        " {buffered}.",
        fr="Il lui est toujours demandé {promised:by {unit}} pour « {measure} », comme avant ; d'après ce qu'on sait"
        " maintenant, ce serait {buffered}.",
    ),
    C.RECOMBINED: Text(
        en="Put together again, what the actions bring on average makes “{measure}” {made}; {value} is"
        " wanted.",
        fr="Remis ensemble, ce que les actions apportent en moyenne porte « {measure} » à {made} ; la cible"
        " est {value}.",
    ),
    C.SHORTFALL: Text(
        en="What the actions are expected to bring leaves {amount:by {unit}} of “{measure}” uncovered.",
        fr="Ce qu'on attend des actions laisse {amount:by {unit}} de « {measure} » à couvrir.",
    ),
    C.OUT_OF_REACH: Text(
        en="Even at their best, and weighed by their chances, the actions leave {amount:by {unit}} of “{measure}” uncovered.",
        fr="Même au mieux, et pondérées par leurs chances, les actions laissent {amount:by {unit}} de « {measure} » à couvrir.",
    ),
    C.CHANCE_ERROR: Text(
        en="The chance of {chance:percent} is off by {error:percent 4} at most: there are too many"
        " actions to weigh every pattern of success.",
        fr="La probabilité de {chance:percent} est exacte à {error:percent 4} près : les actions sont"
        " trop nombreuses pour peser tous les cas de réussite.",
    ),
    # Trajectory
    C.MILESTONES_STATED: Text(
        en="“{measure}”: {count:# milestone|# milestones}, as stated.",
        fr="« {measure} » : {count:# jalon|# jalons}, comme demandé.",
    ),
    C.MILESTONES_EVEN: Text(
        en="“{measure}”: {count:# milestone|# milestones}, evenly from the day each action starts.",
        fr="« {measure} » : {count:# jalon|# jalons}, à parts égales dès que chaque action commence.",
    ),
    C.MILESTONES_SEASONAL: Text(
        en="“{measure}”: {count:# milestone|# milestones}, by the seasons, from the day each action"
        " starts.",
        fr="« {measure} » : {count:# jalon|# jalons}, selon les saisons, dès que chaque action commence.",
    ),
    # Levels of delegation
    C.LEVELS: Text(
        en="Who decides: {levels}.",
        fr="Qui décide : {levels}.",
    ),
    C.AREA_LEVEL: Text(en="{area} ({level:level})", fr="{area} ({level:level})"),
    C.EVERYTHING: Text(en="everything", fr="tout"),
    # Checkpoints
    C.CHECKPOINTS: Text(
        en="{count:# review|# reviews}, the first on {first:short}, {rhythm}.",
        fr="{count:# point d'étape|# points d'étape}, le premier le {first:short}, {rhythm}.",
    ),
    C.CHECKPOINTS_SPREAD: Text(
        en="spread evenly, because time is short", fr="répartis, car le temps est court"
    ),
    C.EVERY_WEEK: Text(en="every week", fr="chaque semaine"),
    C.EVERY_OTHER_WEEK: Text(en="every other week", fr="une semaine sur deux"),
    C.FIRST_MONDAYS: Text(en="on the first Monday of the month", fr="le premier lundi du mois"),
    C.EVERY_QUARTER: Text(en="every quarter", fr="chaque trimestre"),
}

DECIDERS: Mapping[int, Text] = {
    DelegationLevel.TELL: Text(en="the leader", fr="le responsable"),
    DelegationLevel.SELL: Text(
        en="the leader, who says why", fr="le responsable, qui dit pourquoi"
    ),
    DelegationLevel.CONSULT: Text(
        en="the leader, after hearing the owner",
        fr="le responsable, après avoir entendu le porteur",
    ),
    DelegationLevel.AGREE: Text(
        en="the owner and the leader together", fr="le porteur et le responsable ensemble"
    ),
    DelegationLevel.ADVISE: Text(en="the owner, after advice", fr="le porteur, après avis"),
    DelegationLevel.INQUIRE: Text(
        en="the owner, who tells afterwards", fr="le porteur, qui informe ensuite"
    ),
    DelegationLevel.DELEGATE: Text(en="the owner alone", fr="le porteur, sans demander"),
}
"""Who decides at each level of delegation."""
