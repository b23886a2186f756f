"""Short phrases that agree, refuse, accept, doubt or correct, by language."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from smartgoals.model.delegation import DelegationLevel
from smartgoals.values.language import Language

YES: Mapping[Language, str] = {
    "en": r"\b(yes|yeah|doable|feasible|realistic|possible|of course|we can|sure|certainly|definitely|we('ll| will) get there|i (believe|think|guess) (so|it is|we can|yes)|it is)\b",
    "fr": r"\b(oui|faisable|realisable|realiste|possible|ca devrait|bien sur|jouable|on peut|certainement|tout a fait|on y arrivera|j'y crois|je (crois|pense) (que )?(si|oui))\b",
}

NOT_YES: Mapping[Language, str] = {
    "en": r"\b(not|hardly|never|n't) (\w+ )?(doable|feasible|realistic|possible|sure)\b|\bwe can't\b",
    "fr": r"\b(pas|peu|guere|jamais) (\w+ )?(faisable|realisable|realiste|possible|jouable)\b"
    r"|\bpeut pas\b",
}

NOT_NO: Mapping[Language, str] = {
    "en": r"\b(not|n't) impossible\b",
    "fr": r"\bpas impossible\b",
}

NO: Mapping[Language, str] = {
    "en": r"\b(no|not|never|impossible|unrealistic|can't|cannot)\b",
    "fr": r"\b(non|pas|jamais|impossible|irrealiste|infaisable)\b",
}

EASY: Mapping[Language, str] = {"en": r"\btoo easy\b", "fr": r"\btrop facile\b"}

WANTED: Mapping[Language, str] = {
    "en": r"^(i|we)('d| would)? (really )?(want|like|love|wish)\b|^(more|have|get|become|reach|win|be|achieve|hit|sell|welcome|earn|make|attain|fewer|less)\b",
    "fr": r"^(je|nous|on) (veux|voulons|veut|voudrais|voudrions|souhaite)|^j'aimerais"
    r"|^(plus de|avoir|devenir|atteindre|gagner|reussir|etre|vendre|accueillir|faire|toucher|moins de|davantage)\b",
}

ABOUT_NOW: Mapping[Language, str] = {
    "en": r"\b(today|now|currently|at present|at the moment|last year|(we'?re|we are|i am|i'm|stand|is|it's) at)\b|\b(is|are) (at |about |around )?\d",
    "fr": r"\b(aujourd'hui|actuellement|en ce moment|maintenant|l'an dernier|(est|suis|sommes|etre) a)\b|\b(est|sont) (de |a |a peu pres |environ )?\d|\bon (en )?(a|compte|est a) (environ |a peu pres |une? )?",
}

RECONSIDERS = r"\b(en fait|actually|in fact|plutot|rather|finalement|in the end|my real|mon vrai|ma vraie|what i really want|ce que je veux vraiment|on second thoughts?|a la reflexion)\b"
"""Words with which somebody takes back what was said before."""

FROM_TO = r"\b(?:from|de|passer de)\s+\W*\d[^.;!?]*?\b(?:to|a)\s+\W*\d"
"""Two levels, the one where it starts and the one where it is to end."""

THE_OLD: Mapping[Language, str] = {
    "en": r"(?:the )?(?:first|old|earlier|former|one before|previous)(?: one| version| date| figures?)?|(?:as )?before|what i said (?:first|before|earlier)",
    "fr": r"(?:le |la |les |l')?(?:premiere?s?|ancien(?:ne)?s?|avant|precedente?s?)(?: version| date| chiffres?)?|comme avant|ce que j'ai dit (?:d'abord|avant)|celui d'avant",
}

THE_NEW: Mapping[Language, str] = {
    "en": r"(?:the )?(?:second|last|new|later|latter|newer)(?: one| version| date| figures?)?|now|what i (?:just said|said now|say now)",
    "fr": r"(?:le |la |les )?(?:seconde?s?|deuxiemes?|derniere?s?|nouveau|nouvelles?|nouveaux)(?: version| date| chiffres?)?|maintenant|ce que je viens de dire|celui de maintenant",
}

ROUGHLY: Mapping[Language, str] = {
    "en": r"\b(about|around|roughly|some|maybe|perhaps|approximately|give or take|or so|odd|dozen|i'd guess|i guess)\b",
    "fr": r"\b(environ|a peu pres|une? (diz|douz|quinz|vingt|trent|quarant|cinquant|soixant|cent)aine|vers|autour de|plus ou moins|peut-etre|a la louche)\b",
}

WISHED_FOR: Mapping[Language, str] = {
    "en": r"\b(want|like|would|aim|aiming|goal|target|reach|get to|hope|should|ideally|up to|down to)\b",
    "fr": r"\b(veux|voudrais|voulons|voudrait|aimerais|aimerait|vise|visons|objectif|atteindre|arriver|serait|seraient|espere|devrait|ideal|idealement|descendre|monter|jusqu'a)\b",
}

ACCEPT: Mapping[Language, str] = {
    "en": r"\b(accept|live with|leave it|let it be)",
    "fr": r"\b(accept|vivre avec|laisse|tant pis)",
}

ALWAYS: Mapping[Language, str] = {
    "en": r"\b(always|forever|permanently|never ends|no end|all the time|every (year|day|month))\b",
    "fr": r"\b(toujours|en permanence|sans fin|jamais fini|tout le temps|chaque (annee|jour|mois)"
    r"|tous les (ans|jours|mois))\b",
}

TRY: Mapping[Language, str] = {
    "en": r"\b(have to try|must try|need to try|would have to test|need to test|let's try)\b",
    "fr": r"\b(faudrait essayer|faut essayer|faudrait tester|faut tester|a tester|a essayer)\b",
}

UNTRODDEN: Mapping[Language, str] = {
    "en": r"\b(nobody knows how|don't know how|do not know how|never done|(nobody|no one) has (ever )?done)\b",
    "fr": r"\b(personne ne sait (comment|faire)|sais pas comment|sait pas comment|jamais fait|personne ne l'a fait)\b",
}

SETTLES_ON = r"\b(say|disons|mettons|plutot|rather|enfin|finalement|ok|okay|allez|no|non|actually|let's go with|make it)\b"
"""Words between two figures that make the last one hold."""

NO_MORE: Mapping[Language, str] = {
    "en": r"(?:no|none|nothing|nope|nobody|not really|no limits?|that's (?:all|it|everything)|that is all|(?:nothing|no one|none) (?:else|more)(?: (?:really|i can think of|comes to mind))?|no more|no,? (?:nothing|none|that's all)|i have no others?)",
    "fr": r"(?:non|rien|aucune?|personne|pas vraiment|c'est tout|ce sera tout|rien (?:d'autre|de plus)|pas (?:d'autre|d'autres|plus)|non,? (?:rien|aucune?|c'est tout)|aucune? autre|sans limites?|pas de limites?|je n'en vois pas d'autres?)",
}

GO_ON: Mapping[Language, str] = {
    "en": r"(?:yes,? |ok,? |okay,? |right,? |i'm ok,? |please )*(?:let's |i(?:'d| would) like to |we can |can we |shall we )?(?:go on|continue|carry on|resume|start again|keep going|proceed|i'm back|back again|i am back|ready)(?: with the (?:interview|questions|goal))?(?: now| please)?|yes|ok|okay|hello|hi",
    "fr": r"(?:oui,? |ok,? |d'accord,? |ca va,? |bon,? )*(?:on peut |je veux |j'aimerais |je voudrais |on )?(?:continue[rz]?|continuons|reprend(?:re|s|ons)?|reprenons|poursui(?:vre|vons|t)|je suis (?:de retour|la|pret|prete)|on y va|allons-y|me revoila)(?: (?:les questions|l'entretien|maintenant|s'il vous plait))*|oui|ok|d'accord|bonjour",
}

AROUND_A_DATE = frozenset(
    [
        "by",
        "on",
        "the",
        "until",
        "before",
        "in",
        "end",
        "of",
        "d",
        "ici",
        "le",
        "la",
        "a",
        "au",
        "avant",
        "pour",
        "vers",
        "about",
        "around",
        "i",
        "think",
        "je",
        "pense",
        "say",
        "disons",
        "fin",
        "say",
        "let",
        "s",
        "mettons",
    ]
)

CORRECTION_OPENERS: Mapping[Language, str] = {
    "en": r"(?:(?:oh,? |ah,? )?(?:sorry|oops|wait|no|pardon|my mistake|correction|i was wrong|scratch that|let me correct (?:that|myself)|i made a mistake|actually|in the end|on second thoughts?|come to think of it|let me rephrase)\b[\s,.:;!–—-]*)",
    "fr": r"(?:(?:oh,? |ah,? |euh,? )?(?:pardon|désolée?|oups|attendez|non|mais non|correction|erreur|je me suis trompée?|au temps pour moi|autant pour moi|je rectifie|en fait|finalement|tout compte fait|à la réflexion|rectification)\b[\s,.:;!–—-]*)",
}

MEANT: Mapping[Language, str] = {
    "en": r"(?:(?:what )?i (?:really )?mea(?:n|nt)(?: to say)?(?: is| was|:)?|i should have said|make (?:it|that)|it(?:'s|’s| is| was)|that should be|rather|change (?:it|that) to)",
    "fr": r"(?:(?:je|j['’])\s?(?:voulais dire|veux dire|aurais dû dire|pensais à)|mettez(?: plutôt)?|c['’](?:est|était)(?: plutôt)?|plutôt|disons plutôt|il faut lire)",
}

CORRECTION_PAIRS: Mapping[Language, tuple[str, ...]] = {
    "en": (
        r"{o}*{m}\s+(?P<new>.+?),?\s+(?:and\s+)?not\s+(?P<old>.+)",
        r"{o}*{m}\s+(?P<new>.+?)\s+instead of\s+(?P<old>.+)",
        r"{o}*(?:it(?:'s|’s| is)\s+)?not\s+(?P<old>.+?)[,;]?\s+(?:but|it(?:'s|’s| is))\s+(?P<new>.+)",
        r"{o}+not\s+(?P<old>.+?)[,;:]\s+(?:but\s+|it(?:'s|’s| is)\s+)?(?P<new>.+)",
        r"{o}+(?P<new>.+?),\s+not\s+(?P<old>.+)",
        r"(?:please )?(?:change|replace)\s+(?P<old>.+?)\s+(?:to|by|with|into)\s+(?P<new>.+)",
        r"i said\s+(?P<old>.+?)[,;]?\s+(?:but )?(?:i (?:mean|meant)|it(?:'s|’s| is)|it should be)\s+(?P<new>.+)",
    ),
    "fr": (
        r"{o}*{m}\s+(?P<new>.+?),?\s+(?:et\s+)?(?:non\s+)?(?:pas|non)\s+(?P<old>.+)",
        r"{o}*{m}\s+(?P<new>.+?)\s+(?:au lieu de|plutôt que)\s+(?P<old>.+)",
        r"{o}*(?:ce n['’]est|c['’]est)\s+pas\s+(?P<old>.+?)[,;]?\s+(?:mais|c['’]est)\s+(?P<new>.+)",
        r"{o}+pas\s+(?P<old>.+?)[,;:]\s+(?:mais\s+|c['’]est\s+)?(?P<new>.+)",
        r"{o}+(?P<new>.+?),\s+(?:et\s+)?(?:pas|non(?: pas)?)\s+(?P<old>.+)",
        r"(?:changez|remplacez)\s+(?P<old>.+?)\s+(?:par|en)\s+(?P<new>.+)",
        r"j['’]ai dit\s+(?P<old>.+?)[,;]?\s+(?:mais )?(?:c['’]est|je voulais dire)\s+(?P<new>.+)",
    ),
}

NEGATIVE = re.compile(r"^(?:no|non|actually|in the end|en fait|finalement)\b", re.IGNORECASE)

CERTAINLY_MEANT: Mapping[Language, str] = {
    "en": r"(?:i (?:really )?mea(?:n|nt)(?: to say)?|i should have said|make (?:it|that)|change (?:it|that) to)",
    "fr": r"(?:je voulais dire|j'aurais dû dire|mettez plutôt|disons plutôt)",
}

CONDITIONS: Mapping[Language, tuple[re.Pattern[str], ...]] = {
    "en": (
        re.compile(
            r"\b(?:if|when)\s+(.+?)(?:,\s*then\s+|,\s*|\s+then\s+|:\s+)(.+)",
            re.IGNORECASE | re.DOTALL,
        ),
        re.compile(
            r"(.+?)[.,;!:]\s+(?:and )?(?:then|in that case|so then|if so)[,:]?\s+(.+)",
            re.IGNORECASE | re.DOTALL,
        ),
        re.compile(r"(.+?)\s*(?:->|→|=>)\s*(.+)", re.DOTALL),
    ),
    "fr": (
        re.compile(
            r"\b(?:si\s+|s['’](?=il))(.+?)(?:,\s*alors\s+|,\s*|\s+alors\s+|\s*:\s+)(.+)",
            re.IGNORECASE | re.DOTALL,
        ),
        re.compile(
            r"(.+?)[.,;!:]\s+(?:et )?(?:alors|dans ce cas|du coup|auquel cas)[,:]?\s+(.+)",
            re.IGNORECASE | re.DOTALL,
        ),
        re.compile(r"(.+?)\s*(?:->|→|=>)\s*(.+)", re.DOTALL),
    ),
}

ORDINAL_ARTICLE = r"(?:the |le |la |les |l')?"

ORDINALS: Mapping[Language, Sequence[str]] = {
    "en": ("first|1st", "second|2nd", "third|3rd", "fourth|4th", "fifth|5th"),
    "fr": ("premiere?", "seconde?|deuxieme", "troisieme", "quatrieme", "cinquieme"),
}

LAST: Mapping[Language, str] = {"en": "last", "fr": "derniere?"}

ALL_OF_THEM: Mapping[Language, str] = {
    "en": r"all|all of (?:them|these)|all (?:two|three|four|five)|both|both of them|everything",
    "fr": r"tout|tous|toutes|(?:tous|toutes) les (?:deux|trois|quatre|cinq)|les (?:deux|trois|quatre)",
}

FIRST_FEW: Mapping[Language, str] = {
    "en": r"(?:the )?first (?:(two)|(three)|(four))",
    "fr": r"(?:les )?(?:(deux)|(trois)|(quatre)) premiere?s",
}

LAST_FEW: Mapping[Language, str] = {
    "en": r"(?:the )?last (?:(two)|(three)|(four))",
    "fr": r"(?:les )?(?:(deux)|(trois)|(quatre)) dernieres?",
}

ORDINAL_NOUN: Mapping[Language, str] = {"en": "(?: one)?", "fr": ""}

DELEGATION_LEVELS: tuple[tuple[DelegationLevel, Mapping[Language, str]], ...] = (
    (
        DelegationLevel.AGREE,
        {"en": r"\b(together|both of us|jointly|agree)\b", "fr": r"\b(ensemble|d'accord tous)\b"},
    ),
    (
        DelegationLevel.CONSULT,
        {
            "en": r"\b(i|me) (decide|have the last word|choose|will decide)\b|\bmy decision\b|\blast word is mine\b",
            "fr": r"\bje (decide|tranche|garde le dernier mot)\b|\bc'est moi qui decide\b",
        },
    ),
    (
        DelegationLevel.ADVISE,
        {
            "en": r"\b(after|once they have|if they) (ask|asking|asked|consult\w*|talk\w*)\b|\basks? (me|us)\b|\b(my|our) (advice|opinion)\b|\b(tells?|asks?|checks? with) (me|us) (first|before)\b",
            "fr": r"\bapres (m'avoir|en avoir|avoir) \w+\b|\b(me|nous) (demand\w+|consult\w+)\b|\bmon avis\b|\b(me|nous) (le )?(dit|disent|parle|parlent|previent|previennent|montre|montrent) (avant|d'abord)\b|\bavec mon accord\b",
        },
    ),
    (
        DelegationLevel.INQUIRE,
        {
            "en": r"\b(tell|inform|report|let) (me|us)\b|\bafterwards?\b|\bkeep (me|us) (informed|posted)\b",
            "fr": r"\b(disent|informent?|previennent|tiennent) .*\b(apres|au courant)\b|\bm'inform\w+\b|\bme (le )?(disent|dit|previen\w+|raconte\w*|tien\w+ au courant)\b|\brendent? compte\b",
        },
    ),
    (
        DelegationLevel.DELEGATE,
        {
            "en": r"\b((she|he|they) (decides?|chooses?|runs? it)$|don't (want|need) to (hear|know|be asked).*|whatever (they|she|he) (want|like)s?|alone|everything|free(ly)?|themselves|himself|herself|full|all of it|on (their|her|his) own|up to them|entirely)\b",
            "fr": r"\b((elle|il|elles|ils) (decide|decident|choisit|choisissent)$|pas (a|besoin de) (le )?savoir|seule?s?|tout|libres?|carte blanche|eux-memes|entierement|comme (ils|elles|il|elle) veu\w+)\b",
        },
    ),
)
