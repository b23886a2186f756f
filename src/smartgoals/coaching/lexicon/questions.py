"""Words that tell what a question of a coach in training is about, and what is wrong with it.

All patterns are in plain letters: no case, no accents.
"""

from __future__ import annotations

from collections.abc import Mapping

from smartgoals.text import Text
from smartgoals.values.language import Language

CUES: Mapping[str, Text] = {
    "wish": Text(
        en=r"no longer want|bother(s|ing) you|brings you|what is wrong\b(?! with you)|on your mind|troubl(es|ing) you|worr(ies|ying) you"
        r"|like to (talk about|change|leave behind)|weighs on you|would you (like|want) to work on",
        fr=r"ne voulez[- ]vous plus|ne veux[- ]tu plus|vous pese|vous amene|qui ne va pas|vous (preoccupe|tracasse|inquiete|derange)"
        r"|aimeriez[- ]vous (changer|parler|quitter)|voudriez[- ]vous changer",
    ),
    "instead": Text(
        en=r"instead|in its place|solved|would you like to see|what do you want\b|would you (love|like|want|wish) (to have|to happen|for)?|ideal(ly)?|perfect day|look like",
        fr=r"a la place|regle\b|aimeriez[- ](vous )?(voir|avoir|quoi)?|vous (aimeriez|voudriez|souhaitez) (quoi|voir|avoir)|que voulez[- ]vous\b|dans l'ideal|a quoi (cela|ca) ressemblerait|souhaitez[- ]vous",
    ),
    "change": Text(
        en=r"what (changes|would change|will be different|difference)|once it exists",
        fr=r"cela change|ca change|une fois|qu'est-ce qui (change|sera different)",
    ),
    "one": Text(
        en=r"only one|which one matters|matters most|first of the two|most important",
        fr=r"qu'un|un seul|lequel|compte le plus|plus important",
    ),
    "measure": Text(
        en=r"how (will|would|do|can|could) you (know|tell|be able to tell|notice|recognise|recognize)|how will you see|count|measure it|measure success|tell that it has worked|sign of success",
        fr=r"a quoi (saurez|verrez|reconnaitrez)|comment (saurez|verrez|saura|reconnaitrez|vous saurez)|compter|mesure[rz]|signe (de reussite|que)",
    ),
    "figures": Text(
        en=r"how many|how much\b(?! (of it|depends|would that bring))|from what to what|which (figure|number)|where are you (today|now)|where do you stand|starting point|what number",
        fr=r"combien a combien|combien\b|quels? (chiffres?|niveau)|d'ou partez|ou en etes[- ]vous|point de depart|ou voulez[- ]vous arriver",
    ),
    "purpose": Text(
        en=r"what for\b|(would|will|does) (it|that|this) (give|bring|mean|get) (you|to you)|why do you want|purpose|(does|is) (it|that|this) (matter|important)|matters? (so much )?to you|what makes (it|this|that) important",
        fr=r"objectif de cet objectif|pourquoi (le )?voulez|a quoi cela sert|finalite|(cela |ca )?vous apporte(rait|ra)?|en quoi (est-ce|c'est) important|pourquoi (est-ce|c'est) important|compte (tant )?pour vous|but profond",
    ),
    "ladder": Text(
        en=r"what is that for|and what for|and why|make possible|becomes? possible|and what would that|beyond that|what (else )?would (that|it) change|deeper",
        fr=r"pour quoi faire|et pourquoi|rendrait possible|devient possible|devien(drait|dra) possible|important|au[- ]dela|et (cela|ca) (vous )?(apporterait|permettrait|changerait)|permettrait",
    ),
    "because": Text(
        en=r"satisfied|(lead|get|bring|help) you (to|there)|\blinks?\b|connect|how (does|do|would|will) .{3,50} (keep|help|lead|bring|make|serve)",
        fr=r"satisfaite?|y men(e|er|era|erait)|\blien\b|en quoi .{3,60} (aide|mene|contribue|permet|sert)",
    ),
    "audience": Text(
        en=r"whose|who must change|who is (it|this) (for|about)|for whom|who (has|needs) to (change|behave|act differently)",
        fr=r"comportement|qui doit changer|pour qui|de qui s'agit|qui (est concerne|cela concerne)",
    ),
    "deadline": Text(
        en=r"by when|which (date|day|month)|until when|when (would|do|will|should) you|time ?frame|deadline|how long (will|do) you (give|need)|\bwhen\b",
        fr=r"(a|pour) quelle (date|echeance)|quel jour|pour quand|d'ici quand|d'ici combien|quel delai|\bquand\b",
    ),
    "source": Text(
        en=r"read it|where .*(number|figure|data)|how often|where (do|will|would|can) you (see|find|read|look)",
        fr=r"lirez|ou .*(chiffre|donnee)|rythme|ou (verrez|trouverez|lisez|regardez)|a quelle frequence",
    ),
    "realistic": Text(
        en=r"doable|realistic|expert|feasible|can it be (done|reached)|within (your )?reach|how (likely|confident|sure)|achievable",
        fr=r"realisable|realiste|expert|faisable|a votre portee|atteignable|chances? (d'y arriver|de reussir)|jouable|y croyez",
    ),
    "control": Text(
        en=r"what part is yours|depend|up to you|in your (control|power|hands)|influence",
        fr=r"depend de vous|quelle part|de votre ressort|votre (influence|pouvoir)|prise dessus",
    ),
    "strengths": Text(
        en=r"work(s|ing)? (already|well)|already work(s|ing)?|going well|goes well|strengths?\b(?!.*build)|good at|proud of|resources|(can|do) you (count|rely) on",
        fr=r"marche (deja|bien)|va bien|points? forts?|forces?\b|\bfiers?\b|\bfieres?\b|ressources|atouts?|fonctionne (deja|bien)|pouvez[- ]vous compter",
    ),
    "improvements": Text(
        en=r"could (be|work|go) better|weak|frustrat|hold(s|ing) you back|gets in (the|your) way|is in (the|your) way|stops? you|improve|missing|not work|difficult(ies|y)?|what is (hard|missing)",
        fr=r"ameliorer|faibles?|frustre|empeche|freine|bloque|manque|ne (marche|fonctionne|va) pas|difficultes?|obstacles? (aujourd'hui|actuels?)",
    ),
    "problem": Text(en=r"goes wrong|consequence", fr=r"va mal|consequence"),
    "evidence": Text(
        en=r"base it on|evidence|how do you know|tells you (that|so)|makes you (say|think)|facts?\b",
        fr=r"fondez|preuve|d'ou (le )?(tenez|savez)|comment le savez|vous fait dire|quels faits",
    ),
    "options": Text(
        en=r"what else|other ways?|options|how could|could you (try|do)|might you (try|do)|ideas|possibilit|anything else|ways (to|of)",
        fr=r"quoi d'autre|autre (voie|facon|maniere|idee|chose)|options|pistes|pourriez[- ]vous (faire|essayer|tenter)|idees|possibilites|comment pourriez",
    ),
    "strategies": Text(
        en=r"choose|which of (these|them|those)|appeals|which (idea|option|way)|pick|favou?rite",
        fr=r"retenez|choisi|laquelle|lesquelles|quelle (idee|piste|option)|vous (plait|tente|parle) le plus|preferez",
    ),
    "approach": Text(
        en=r"strength will|rely on|build on|which strengths?|lean on",
        fr=r"appuyez|quelle force|misez|sur quoi (pouvez|allez)[- ]vous (vous appuyer|miser|batir)",
    ),
    "exclusions": Text(
        en=r"(will|would|do) you not do|not do|give up|say no to|stop doing|let go",
        fr=r"renonce|ne ferez[- ]vous pas|abandonne|direz[- ]vous non|arreterez|laisser tomber|laissez[- ]vous de cote",
    ),
    "actions": Text(
        en=r"actions?\b|concretely|what will you do|(very )?first step|next step|start with|begin with|where will you (start|begin)",
        fr=r"actions?\b|concretement|ferez|premier pas|prochain pas|par quoi (commencez|allez[- ]vous commencer)|commencer",
    ),
    "yields": Text(
        en=r"bring\b|at worst|days of work|how many|effort|how much would that",
        fr=r"apporte|au pire|jours de travail|combien|effort|rapporte",
    ),
    "action_measure": Text(
        en=r"see that it works|tell that it works|first sign|success of (it|this|that)|know it is working",
        fr=r"verrez[- ]vous que (cela|ca) (marche|fonctionne|avance)|premier signe|succes de cette",
    ),
    "priorities": Text(
        en=r"which three|three .*most", fr=r"quelles? trois|lesquelles .*trois|trois .*plus"
    ),
    "leads": Text(
        en=r"accept it|live with|act\b|do(ing)? (something )?about",
        fr=r"l'accepter|vivre avec|agir|qu'en faites|y repond",
    ),
    "lasting": Text(
        en=r"next year|\blast(s|ing)?\b(?! week)|review|still be there|in the long run",
        fr=r"an prochain|dure(r|ra)?\b|revoyez|bilan|long terme|vaudra encore",
    ),
    "who": Text(
        en=r"\bwho\b|whose name|70|could you (ask|entrust|give it to)|to whom",
        fr=r"\bqui\b|quel nom|70|confier",
    ),
    "delegation": Text(
        en=r"decide (alone|on their own)|last word|how free|delegate|leeway|free hand",
        fr=r"decider seule?s?|dernier mot|quelle liberte|deleguer|marge de manoeuvre|latitude",
    ),
    "limits": Text(
        en=r"limits?\b|must not|boundar|red lines?|budget",
        fr=r"limites?\b|ne doit pas|lignes? rouges?|budget|cadre",
    ),
    "right_to_err": Text(
        en=r"blame|forgive|mistakes?|allowed to (fail|err)|may go wrong",
        fr=r"rater sans|reproche|erreurs?|pardonn|droit de se tromper|peut rater",
    ),
    "obstacle": Text(
        en=r"failed|fails|go wrong|what if|obstacles?|then what|(get|stand) in the way|could stop|plan b|might prevent",
        fr=r"rate\b|mal tourner|empecher|obstacles?|alors quoi|plan b|pourrait (faire )?(echouer|gener|bloquer)|imprevu",
    ),
    "commitment": Text(
        en=r"1 to 10|how much do you want|one to ten|scale|committed|motivat|how ready",
        fr=r"1 a 10|un a dix|echelle|motivation|engage|motive|envie de",
    ),
}
"""What gives a topic away; where several do, the longest match decides."""

ADVICE_IN_DISGUISE: Mapping[Language, str] = {
    "en": r"shouldn't you|why don't you|have you (ever )?(tried|thought|considered)|you should|you (need|have) to|you (must|ought to|could always)"
    r"|wouldn't it be better|^(what|how) about\b|^i would\b|if i were you|^just\b|let me tell you|what if you|could you not|did you try|^(try|hire|ask|use|make|do|get|buy|call) (?!you\b)",
    "fr": r"vous devriez|il faut(drait)?\b|(avez[- ]vous|vous avez) (deja )?(essaye|pense|envisage)"
    r"|pourquoi ne pas|pourquoi vous ne|ne faudrait[- ]il pas|^et si (vous|on)\b|a votre place|^(essayez|embauchez|prenez|faites|demandez|appelez) |vous (devez|pourriez toujours)",
}
"""Advice, or a question that is advice."""

LEADING: Mapping[Language, str] = {
    "en": r"don't you (think|want|agree|feel)|wouldn't (it|you)|isn't (it|the|your|that)|aren't you|\b(right|ok|okay|no|do you not|don't you|isn't it)\?*$|surely|obviously|you (do )?want .*, don't you",
    "fr": r"ne (pensez|croyez|trouvez|voulez)[- ]vous pas|vous ne (pensez|croyez|trouvez|voulez) pas|n'est-ce pas|\b(hein|non|d'accord|ok)\W*$|n'est-ce pas plutot|c'est parce que vous|evidemment|avouez",
}
"""A question that holds the answer the coach wants to hear."""

BLAMING: Mapping[Language, str] = {
    "en": r"why (are|did|do|didn't|don't|can't|haven't) you (so |still |always |never |not )|what('s| is) wrong with you|your (fault|mistake)|how could you|what were you thinking",
    "fr": r"pourquoi (etes|avez|n'avez|n'etes)[- ]vous (pas |toujours |encore |jamais |si )|qu'est-ce qui ne va pas (chez|avec) vous|votre faute|vous ne savez pas|comment avez[- ]vous pu",
}
"""A question that looks for somebody to blame."""

CLOSED: Mapping[Language, str] = {
    "en": r"^(and |but |so |then )?(do|does|did|is|are|was|were|will|would|can|could|should|shall|have|has|had|may)\b",
    "fr": r"^(et |mais |alors |donc )?(est-ce|avez|etes|voulez|pouvez|pourriez|seriez|aimez|allez|savez|pensez|croyez|y a-t-il|vous|c'est|cela|ca|\w+-t-(il|elle|on)|\w+ \w+-t-(il|elle))\b",
}
"""How a question begins that yes or no answers."""

INVITES: Mapping[Language, str] = {
    "en": r"\b(tell me|describe|say more|explain|walk me through|what|which|who|whom|whose|when|where|why|how)\b",
    "fr": r"\b(dites|racontez|decrivez|expliquez|parlez|dire|raconter|decrire|expliquer|que|quoi|quel|quelle|quels|quelles|qui|quand|ou|pourquoi|comment|combien|lequel|laquelle)\b",
}
"""Words with which a question is open, wherever they stand."""

TWICE: Mapping[Language, str] = {
    "en": r"\b(and|or)\s+(?:by |to |for |with )?(what|which|who|whom|when|where|why|how)\b",
    "fr": r"\b(et|ou)\s+(?:pour |a |de |par |avec )?(que|quoi|quel|quelle|quels|quelles|qui|quand|ou|pourquoi|comment|combien|lequel|laquelle)\b",
}
"""How a second question begins within the same sentence."""
