"""Words for numbers, shares, units, rhythms and what is counted."""

from __future__ import annotations

import re
from decimal import Decimal

from smartgoals.model.measure_types import Frequency

DAYS = frozenset({"jour", "jours", "day", "days", "journees", "journee", "j"})

NOTHING = re.compile(
    r"\b(at worst|on a bad day|worst|minimum|au pire|au minimum|dans le pire des cas),?\s+(?:nothing|zero|none|rien|zéro)\b",
    re.IGNORECASE,
)
"""What an action brings at worst, where that is nothing."""

PART_OF = frozenset({"of", "sur"})

POSSESSIVES = frozenset(["our", "the", "my", "their", "nos", "les", "mes", "leurs", "notre"])
"""Words between "of" and a whole: 3 of our 20."""

OF_ROUGH = frozenset({"of", "de", "d"})

ROUGH = {
    "dizaine": 10,
    "douzaine": 12,
    "quinzaine": 15,
    "vingtaine": 20,
    "trentaine": 30,
    "quarantaine": 40,
    "cinquantaine": 50,
    "soixantaine": 60,
    "centaine": 100,
    "millier": 1000,
    "dozen": 12,
}

WEEKS = frozenset({"semaine", "semaines", "week", "weeks"})

MINUTES = {
    "minute": 1,
    "minutes": 1,
    "min": 1,
    "hour": 60,
    "hours": 60,
    "heure": 60,
    "heures": 60,
    "h": 60,
    "day": 1440,
    "days": 1440,
    "jour": 1440,
    "jours": 1440,
    "week": 10080,
    "weeks": 10080,
    "semaine": 10080,
    "semaines": 10080,
}

FACTORS = (
    (
        Decimal("0.5"),
        r"\b(half|halve[ds]?|(la )?moitie|de moitie|divis\w+ par (deux|2)|deux fois moins)\b",
    ),
    (
        Decimal(2),
        r"\b(double[rds]?|doubling|le double|twice|two times|deux fois plus|multipli\w+ par (deux|2))\b",
    ),
    (Decimal(3), r"\b(triple[rds]?|three times|trois fois plus|multipli\w+ par (trois|3))\b"),
)

SHARES = (
    (Decimal("0.5"), r"\b(half|fifty[- ]fifty|(la )?moitie)\b"),
    (Decimal("0.75"), r"\b(three quarters|(les )?trois quarts)\b"),
    (Decimal("0.25"), r"\b(a quarter|one quarter|un quart|le quart)\b"),
    (Decimal("0.67"), r"\b(two thirds|(les )?deux tiers)\b"),
    (Decimal("0.33"), r"\b(a third|one third|un tiers|le tiers)\b"),
    (
        Decimal(1),
        r"\b(all of it|everything|entirely|completely|totally|entierement|totalement|tout|100 ?%)\b",
    ),
)

PERCENT = frozenset({"%", "percent", "pourcent", "pour", "per"})

CHANGE = re.compile(
    r"[+-]\s?\d+([.,]\d+)?\s?%|(\d|\w+) ?(%|percent|pour ?cent|per cent) (more|less|fewer|de plus|de moins|higher|lower)"
    r"|\b(up|down|increase|reduce|cut|raise|hausse|baisse|augment\w+|reduire|baisser|diminu\w+)\b[^\d]{0,20}\b(by|de) (\d|\w+) ?(%|percent|pour ?cent|per cent)"
)

LESS = re.compile(r"-\s?\d|less|fewer|de moins|lower|\bdown\b|reduce|cut|baisse|reduire|diminu")

WEEKDAYS = r"(mon|tues|wednes|thurs|fri|satur|sun)days?|(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?"

RHYTHMS = (
    (
        Frequency.QUARTER,
        (
            r"\b(quarterly|trimestriel\w*|((every|each|per|a|chaque|par|au) (quarter|trimestre))|tous les trimestres"
            r"|(every|tous les) (three|3|trois) (months?|mois)|(once|une fois|four times|quatre fois) (a|per|par|every) (quarter|trimestre)|each term|every term)\b"
        ),
    ),
    (
        Frequency.DAY,
        r"\b(daily|quotidien\w*|every day|each day|every (night|evening|morning)|chaque (jour|soir|matin)|tous les (jours|soirs|matins)|(once|une fois) (a|per|par) (day|jour))\b",
    ),
    (
        Frequency.WEEK,
        (
            r"\b(weekly|hebdomadaire\w*|every week|each week|chaque semaine|toutes les semaines|(once|une fois) (a|per|par) (week|semaine)|(a|per|par) (week|semaine)$"
            rf"|(every|each|on|chaque|tous les|le) ({WEEKDAYS})( (soir|matin|evening|morning))?)\b"
        ),
    ),
    (
        Frequency.MONTH,
        (
            r"\b(monthly|mensuel\w*|every month|each month|chaque mois|tous les mois|(once|une fois) (a|per|par) (month|mois)"
            r"|(1st|first|last|end|middle|start|beginning|\d+(st|nd|rd|th))( day| (mon|tues|wednes|thurs|fri|satur|sun)day)? of (the|each|every) month|(at )?(the )?month[- ]end"
            r"|(debut|fin|milieu|1er|premier|dernier|le \d+)( jour)?( de| du)?( chaque)? mois|par mois|per month)\b|^(month|mois)$"
        ),
    ),
    (
        Frequency.YEAR,
        r"\b(yearly|annual\w*|annuel\w*|every year|each year|chaque annee|tous les ans|par an|once a year|une fois (par|l')\s?an)\b|^(year|an|annee)$",
    ),
)

BARE_RHYTHMS = {
    "day": Frequency.DAY,
    "jour": Frequency.DAY,
    "week": Frequency.WEEK,
    "semaine": Frequency.WEEK,
    "quarter": Frequency.QUARTER,
    "trimestre": Frequency.QUARTER,
}

EVERY_OTHER = re.compile(
    r"\b(every (other|second|two)|tous les deux|toutes les deux|tous les quinze|fortnight)\b"
)

PART_OF_A_WHOLE = re.compile(r"%|\b(part|taux|pourcentage|share|rate|percentage|proportion)\b")

BEFORE_FIGURES = re.compile(
    r",?\s*\b(?:de|from|:)?\s*(?!\d+(?:\s*(?:à|to|-)\s*\d+)?\s?(?:h|am|pm|o['’]clock|heures|ans|years?(?:\s|-)olds?)\b)(?<!\d)\d",
    re.IGNORECASE,
)
"""What comes before the levels of a measure; hours of the day and ages are part of its name."""

AGE = re.compile(
    r"\b(?:\d+\s*(?:à|to|-|and|et)\s*)?\d+[\s-]?(?:ans|years?[\s-]olds?|h|am|pm|heures|o['’]clock)\b",
    re.IGNORECASE,
)
"""Ages and hours of the day."""

COUNTED = re.compile(
    r"\b((?:the |our |le |la |un |une |notre )?(?:total |average |mean |nombre|taux|part\b|pourcentage|proportion|note\b|score|chiffre d['’]affaires|durée|délai|montant|number|rate\b|share|percentage|amount|(?:head|vote|visitor) ?count\b|turnover|revenue)"
    r"[^,;:.(?!]*?)(?=\s*[,;:.(?!]|\s+(?:from|de|is|est|now|at|to|currently|today|aujourd['’]hui|à|,)\s+(?:about |environ )?\d|(?<!\bthat)(?<!\bwho)(?<!\bwhich)(?<!\bqui)\s+(?:is|est|goes|passe|should|doit|devrait)\b|$)",
    re.IGNORECASE,
)

BEFORE_MEASURE = re.compile(
    r"^(?:(?:well|so|then|alors|bon|oh|i suppose|i guess|i think|i['’]d say|je dirais|je pense|je crois|sans doute|probably|maybe|perhaps|peut-être)[, ]+(?:que |that )?"
    r"|(?:(?:i|we|one|you)(?:['’]d| would| could| can| might| will)? (?:look at|count|measure|watch|track|follow|take)|(?:je|on|nous) (?:regarder?\w*|compt\w+|mesur\w+|suivr?\w*|pourr\w+ (?:compter|regarder|mesurer|suivre|prendre)|peut (?:compter|regarder|mesurer|suivre)))\s+"
    r"|(?:there is|there['’]s|there are|we have|we get|il y a|on a|nous avons|we keep)\s+(?=\S+\s)|(?:a|the|une|la|our|notre)\s+list(?:e)?\s+(?:of|des|de)\s+"
    r"|(?:au|à la|à l['’]|aux|by the|by|with the|from the|in the|on)\s+)+",
    re.IGNORECASE,
)

RHYTHM_BEHIND = re.compile(
    r"\s+(?:(?:every|each|once|on the|at the end of|chaque|tous les|toutes les|une fois|le 1er|fin de|en fin de|par|per)\s+(?:\w+\s+){0,3}\w+|weekly|monthly|daily|quarterly|mensuellement)$",
    re.IGNORECASE,
)
