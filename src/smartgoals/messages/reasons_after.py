"""The words of mandates, replanning, cascades and what-ifs."""

from __future__ import annotations

from smartgoals.model.message import MessageCode as C
from smartgoals.text import Text

LATER_REASONS = {
    # Playbooks
    C.FROM_PLAYBOOK: Text(
        en="It comes from the playbook “{playbook}”: its days, its cost, its chance and what it brings"
        " are assumptions that nobody here has looked at.",
        fr="Elle vient du recueil « {playbook} » : ses jours, son coût, ses chances et ce qu'elle"
        " apporte sont des hypothèses que personne ici n'a regardées.",
    ),
    C.PLAYBOOK_ADOPTED: Text(
        en="It comes from the playbook “{playbook}”; {person} has made its figures the house's own.",
        fr="Elle vient du recueil « {playbook} » ; {person} en a repris les chiffres à son compte.",
    ),
    # Changes of an earlier plan
    C.OWNER_CHANGED: Text(
        en="It passes from {before} to {after}.", fr="Elle passe de {before} à {after}."
    ),
    C.DATES_CHANGED: Text(
        en="For {owner} it moves: {start:short} to {due:short}, instead of {old_start:short} to"
        " {old_due:short}.",
        fr="Pour {owner}, elle se déplace : du {start:short} au {due:short}, au lieu du"
        " {old_start:short} au {old_due:short}.",
    ),
    C.RESULT_CHANGED: Text(
        en="{owner} is asked for another result than before.",
        fr="Le résultat demandé à {owner} n'est plus le même.",
    ),
    C.SHARE_CHANGED: Text(
        en="{owner} is asked for {after} of “{measure}”, no longer for {before}.",
        fr="Il est demandé à {owner} {after} pour « {measure} », et non plus {before}.",
    ),
    C.PROPOSED_AGAIN: Text(
        en="{owner} had agreed, so this is proposed anew.",
        fr="{owner} avait accepté : elle est donc proposée à nouveau.",
    ),
    C.REQUEST_IMPOSSIBLE: Text(
        en="The days {owner} asks for are not possible.",
        fr="Les dates que demande {owner} ne sont pas possibles.",
    ),
    C.NO_LONGER_ASKED: Text(
        en="It is no longer asked of {owner}.", fr="Elle n'est plus demandée à {owner}."
    ),
    # Cascade
    C.CASCADED: Text(
        en="{owner} breaks it down into {count:# action|# actions}, from {start:short} to {until:short} at"
        " the latest.",
        fr="{owner} la décline en {count:# action|# actions}, du {start:short} au {until:short} au plus"
        " tard.",
    ),
    C.ROLLED_UP: Text(
        en="Asked for {share} of “{measure}”: the policy below it brings {amount:round} on average.",
        fr="Il lui est demandé {share} pour « {measure} » ; ce qui la décline apporte {amount:round} en"
        " moyenne.",
    ),
    # Policies of a cascade that are not planned
    C.NODE_LEFT_OUT: Text(
        en="The action above it is not chosen. {reason}",
        fr="L'action qu'elle décline n'est pas retenue. {reason}",
    ),
    C.NODE_UNOWNED: Text(
        en="Nobody owns the action above it. {reason}",
        fr="Personne ne porte l'action qu'elle décline. {reason}",
    ),
    C.NODE_WITHOUT_TIME: Text(
        en="The action above it is to be done at once, by {deadline}.",
        fr="L'action qu'elle décline est à faire tout de suite, pour le {deadline}.",
    ),
    C.NODE_WITHOUT_TARGET: Text(
        en="Nothing is asked of the action above it, and it has no target of its own.",
        fr="Rien n'est demandé à l'action qu'elle décline, et elle n'a pas de cible à elle.",
    ),
    # What a failure leads to
    C.FAILED: Text(
        en="“{action}” fails and brings nothing.", fr="« {action} » échoue et n'apporte rien."
    ),
    C.STOPPED: Text(
        en="“{action}” cannot start without {others}.",
        fr="« {action} » ne peut pas commencer sans {others}.",
    ),
    C.UNAIDED: Text(
        en="“{action}” goes on without the help of {others}.",
        fr="« {action} » continue sans l'aide de {others}.",
    ),
    C.QUOTED: Text(en="“{statement}”", fr="« {statement} »"),
    C.GOES_ON: Text(en="“{action}” goes on.", fr="« {action} » continue."),
    C.STRATEGY_IDLE: Text(
        en="The strategy “{strategy}” has no working action left.",
        fr="La stratégie « {strategy} » n'a plus aucune action qui marche.",
    ),
    C.STRATEGY_WEAKER: Text(
        en="The strategy “{strategy}” keeps {kept:percent} of what is expected of it: {actions}.",
        fr="La stratégie « {strategy} » garde {kept:percent} de ce qu'on en attend : {actions}.",
    ),
    C.TARGET_MISSED: Text(
        en="“{measure}”: {after:percent} of the gap is still covered, instead of {before:percent}.",
        fr="« {measure} » : {after:percent} de l'écart restent couverts, au lieu de {before:percent}.",
    ),
    C.OBJECTIVE_WEAKER: Text(
        en="“{objective}” is at {after:round} of 100, where its main target is.",
        fr="« {objective} » en est à {after:round} sur 100, comme sa cible principale.",
    ),
    C.PURPOSE_WEAKER: Text(
        en="“{purpose}” is at {after:round} of 100, served through “{below}”.",
        fr="« {purpose} » en est à {after:round} sur 100, à travers « {below} ».",
    ),
    # Mandates
    C.INTENT: Text(en="{purpose}", fr="{purpose}"),
    C.SERVES_OBJECTIVE: Text(
        en="It serves the objective “{objective}”", fr="C'est pour l'objectif « {objective} »"
    ),
    C.RESULT: Text(
        en="{value:more {unit}} by {deadline} (“{measure}”)",
        fr="{value:more {unit}} d'ici le {deadline} (« {measure} »)",
    ),
    C.RESULT_LESS: Text(
        en="{value:less {unit}} by {deadline} (“{measure}”)",
        fr="{value:less {unit}} d'ici le {deadline} (« {measure} »)",
    ),
    C.RESULT_AMONG_CASES: Text(
        en="{value:more {unit}} among {cases}, by {deadline} (“{measure}”)",
        fr="{value:more {unit}} parmi {cases}, d'ici le {deadline} (« {measure} »)",
    ),
    C.RESULT_LESS_AMONG_CASES: Text(
        en="{value:less {unit}} among {cases}, by {deadline} (“{measure}”)",
        fr="{value:less {unit}} parmi {cases}, d'ici le {deadline} (« {measure} »)",
    ),
    C.RESULT_MOVE: Text(
        en="“{measure}” from {baseline} to {value:in {unit}} by {deadline}",
        fr="« {measure} » de {baseline} à {value:in {unit}} d'ici le {deadline}",
    ),
    C.RESULT_LEVEL: Text(
        en="“{measure}” at {value:in {unit}} by {deadline}",
        fr="« {measure} » à {value:in {unit}} d'ici le {deadline}",
    ),
    C.RESULT_READ: Text(
        en="“{measure}” tells first whether it works",
        fr="« {measure} » dira en premier si cela marche",
    ),
    C.RESULT_DONE: Text(
        en="“{statement}”, done by {deadline}", fr="« {statement} », fait d'ici le {deadline}"
    ),
    C.GUARDRAIL_AT_LEAST: Text(
        en="“{measure}” stays at {bound} or above", fr="« {measure} » reste à {bound} ou au-dessus"
    ),
    C.GUARDRAIL_AT_MOST: Text(
        en="“{measure}” stays at {bound} or below", fr="« {measure} » reste à {bound} ou en dessous"
    ),
    C.AS_WRITTEN: Text(en="{line}", fr="{line}"),
    C.LOSS_LIMIT: Text(
        en="You may spend {loss:money {currency}} at most",
        fr="Vous pouvez dépenser {loss:money {currency}} au plus",
    ),
    C.NO_MONEY: Text(en="There is no money for it", fr="Il n'y a pas d'argent pour cela"),
    C.COST_UNKNOWN: Text(
        en="What it costs is not known yet: agree with me before you spend anything",
        fr="Le coût n'est pas encore connu : voyez avec moi avant toute dépense",
    ),
    C.STOP_RULE: Text(en="Stop rule: {rule}", fr="Règle d'arrêt : {rule}"),
    C.WORKING_DAYS: Text(
        en="{days:# working day|# working days} until {due}",
        fr="{days:# jour de travail|# jours de travail} jusqu'au {due}",
    ),
    C.MONEY: Text(en="{cost:money {currency}}", fr="{cost:money {currency}}"),
    C.MENTOR_RESOURCE: Text(en="{mentor} as a mentor", fr="{mentor} comme mentor"),
    C.REVIEWS: Text(
        en="{count:# review|# reviews}, {rhythm}, from {first} to {last}",
        fr="{count:# point d'étape|# points d'étape}, {rhythm}, du {first} au {last}",
    ),
    C.ONE_REVIEW: Text(en="once, on {day}", fr="une fois, le {day}"),
    C.CREDIT: Text(
        en="The result is yours, and your name stands beside it",
        fr="Le résultat est le vôtre, et il porte votre nom",
    ),
    C.MORE_AUTONOMY: Text(
        en="After two reviews on course, you decide more by yourself",
        fr="Après deux points d'étape favorables, vous décidez davantage sans nous",
    ),
    C.RIGHT_TO_ERR: Text(
        en="A risk you take within these limits may go wrong, and nobody is blamed; we talk about it"
        " within a week",
        fr="Un risque pris dans ces limites peut mal tourner, sans reproche ; on en parle dans la"
        " semaine",
    ),
}
