"""French numbers in words, what is said around them, and units."""

from __future__ import annotations

from typing import Final

from smartgoals.reading.lexicon import tags

PHRASES: Final = {
    tags.NUMBER: {
        0: "zéro",
        1: "un seul, une seule",
        2: "deux",
        3: "trois",
        4: "quatre",
        5: "cinq",
        6: "six, une demi-douzaine de, une demi-douzaine d'",
        7: "sept",
        8: "huit",
        9: "neuf",
        10: "dix, une dizaine de, une dizaine d'",
        11: "onze",
        12: "douze, une douzaine de, une douzaine d'",
        13: "treize",
        14: "quatorze",
        15: "quinze, une quinzaine de, une quinzaine d'",
        16: "seize",
        20: "une vingtaine de, une vingtaine d'",
        30: "une trentaine de, une trentaine d'",
        40: "une quarantaine de, une quarantaine d'",
        50: "une cinquantaine de, une cinquantaine d'",
        100: "une centaine de, une centaine d'",
        1000: "un millier de, un millier d'",
    },
    tags.TENS: {
        10: "dix",
        20: "vingt",
        30: "trente",
        40: "quarante",
        50: "cinquante",
        60: "soixante",
        70: "septante",
        80: "quatre-vingt, quatre-vingts, huitante, octante",
        90: "nonante",
    },
    tags.SCALE: {
        12: "douzaine, douzaines",
        10: "dizaine, dizaines",
        100: "cent, cents, centaines, centaine",
        1000: "mille, milliers, millier, k",
        1000000: "million, millions, mio, m",
        1000000000: "milliard, milliards, md, mds, mrd, mrds",
    },
    tags.FRACTION: {
        "25": "un quart de, le quart de, un quart des, le quart des, un quart du, un quart",
        "33": "un tiers de, le tiers de, un tiers des, un tiers, le tiers des",
        "50": "la moitié de, la moitié des, la moitié du, moitié, la moitié",
        "67": "deux tiers, les deux tiers",
        "75": "trois quarts, les trois quarts",
        "20": "un cinquième",
        "10": "un dixième",
    },
    tags.FACTOR: {
        2: (
            "doubler, double, doublera, doublé, doublement, doublons, doublerons,"
            " multiplier par deux, doublant"
        ),
        3: "tripler, triple, triplera, triplement, multiplier par trois, triplons",
        4: "quadrupler, quadruplement, multiplier par quatre",
        5: "quintupler, multiplier par cinq",
        10: "décupler, multiplier par dix",
    },
    tags.SPLIT: {
        "50": (
            "diviser par deux, diviser par 2, divisée par deux, divisé par deux,"
            " division par deux, divise par deux, divisons par deux"
        ),
        "67": (
            "diviser par trois, diviser par 3, divisé par trois, divisée par trois,"
            " division par trois"
        ),
        "75": "diviser par quatre, diviser par 4, divisé par quatre, divisée par quatre",
        "80": "diviser par cinq, diviser par 5",
        "90": "diviser par dix, diviser par 10",
    },
    tags.MULTIPLY: "multiplier, multiplie, multiplié, multipliée, multipliés, multipliées",
    tags.DIVIDE: "diviser, divise, divisé, divisée, divisés, divisées, réduire par, réduits par",
    tags.FACTOR_OF: "d'un facteur, par un facteur, facteur de, facteur",
    tags.SHARE_OF: "sur",
    tags.JOINT: "et, -",
    tags.ROUND: "cent, mille",
    tags.DECIMAL_MARK: "virgule",
    tags.MINUS: "moins, négatif",
    tags.GUARD: (
        "sans dépasser, sans jamais dépasser, sans excéder, sans aller au-delà de,"
        " tout en gardant, tout en maintenant, tout en restant, tout en limitant,"
        " tout en conservant, en restant sous, en gardant, en maintenant, à condition,"
        " dans la limite de, dans la limite d', avec un budget de, avec un budget d',"
        " pour un budget de, pour un coût de, pour un coût inférieur à, pour moins de,"
        " sous réserve, sans dépenser plus de, sans dépenser"
    ),
    tags.LIMITED: "avec au plus, avec moins de, avec un maximum de, avec au maximum, avec pas plus de",
    tags.THREAT: "empêcher que, empêcher qu', éviter que, éviter qu', qui risque, qui risquent, qui peut, qui peuvent, qui ferait",
    tags.SUBSET: "dont, parmi lesquels, parmi lesquelles, y compris, avec au moins, notamment",
    tags.ABBREVIATION: "m, mm, mme, dr, st, ste, av, bd, art, env, p, n, etc, ex, cf",
    tags.STREET: ("rue, avenue, boulevard, chemin, allée, quai, impasse, route, bis, ter, square"),
    tags.VERSION: "version, migrer, migration, mettre à jour, mise à jour, upgrader",
    tags.LEVEL_NOUN: (
        "note, score, taux, niveau, moyenne, budget, montant, volume, total, seuil, part, solde"
    ),
    tags.ALL: "tous, toutes, tout, l'ensemble, la totalité, le reste, les autres",
    tags.LATER: "après, depuis",
    tags.WANT: (
        "voulons, veux, veut, veulent, souhaitons, souhaite, allons, vais, devons, doit,"
        " doivent, dois, faut, devra, devront, visons, vise, prévoyons, comptons, faudra"
    ),
    tags.TOPIC: (
        "budget, coût, coûts, financement, équipe, personnel, responsable, pilote, prix,"
        " contexte, rappel"
    ),
    tags.AS_OF: "dès",
    tags.EACH: "pièce, chacun, chacune, l'unité, par tête, par personne",
    tags.UNDER: "sous",
    tags.TRIAL: "essais, essai, tentatives, reprises, occasions, épreuves",
    tags.STAR: "étoiles, étoile, points",
    tags.BASIS_POINTS: "points de base, point de base, pb",
    tags.TIMES: "fois, x, fois plus de, fois plus",
    tags.ARTICLE: "un, une",
    tags.PERCENT: "%, pour cent, pourcent, pct, p. 100, pourcents",
    tags.POINTS: ("points de pourcentage, point de pourcentage, points, point, pts, pt, pp"),
    tags.LEAST: (
        "au moins, au minimum, un minimum de, minimum, minimum de, pas moins de, plus de,"
        " plus d', supérieur à, supérieure à, supérieurs à, au-dessus de, au-delà de,"
        " dépassant, >, >=, ≥, a minima, min, mini,"
        " dépasser, dépasse, dépassent, excéder, excède"
    ),
    tags.MOST: (
        "ne dépassera pas, ne dépasseront pas, n'excédera pas, n'excéderont pas,"
        " ne devra pas dépasser, ne devront pas dépasser, ne doit pas dépasser,"
        " ne doivent pas dépasser, ne devrait pas dépasser, ne pas aller au-delà de, au plus,"
        " au maximum, un maximum de, maximum, maximum de, pas plus de, moins de, moins d',"
        " inférieur à, inférieure à, inférieurs à, au-dessous de, en dessous de, en-dessous de,"
        " sous, sous les, ne jamais dépasser, ne pas dépasser, ne pas excéder, ne dépasse pas,"
        " ne dépassent pas, n'excède pas, n'excèdent pas, sous la barre des, sous le seuil de,"
        " jusqu'à, <, <=, ≤, sous la barre de, max, maxi"
    ),
    tags.OR_MORE: (
        "ou plus, ou davantage, ou mieux, ou au-delà, et plus, et au-delà, au moins, au minimum,"
        " minimum, mini, a minima"
    ),
    tags.OR_LESS: (
        "ou moins, et moins, ou en dessous, au plus, au maximum, au grand maximum, tout au plus,"
        " maximum, maxi, max"
    ),
    tags.RANGE: "entre",
    tags.UNBOUNDED: "jusqu'à",
    tags.ABOUT: (
        "environ, près de, autour de, presque, un total de, total de, une moyenne de,"
        " moyenne de, à peu près, quelque, exactement, :, =, ~, les, des, un, une, le, la, l',"
        " d', soit, de l'ordre de, à hauteur de, taux de, un taux de, score de, un score de,"
        " note de, une note de, au total, en moyenne, encore, seulement, en tout, un budget de,"
        " un montant de, un volume de, niveau de, cible de, objectif de, l'objectif de,"
        " seuil de, le seuil de, la barre des, le cap des, cap des, nos, mes, ses, leurs, mon,"
        " ma, premiers"
    ),
    tags.FROM: (
        "de, d', partant de, à partir de, à partir du, à compter de, à compter du, dès, du, des"
    ),
    tags.TO: (
        "à, jusqu'à, ->, =>, →, pour atteindre, atteindre, atteignant, vers, pour arriver à,"
        " cible, objectif, soit, aux, au, à un taux de, passer à"
    ),
    tags.CHANGED: "de, d', par",
    tags.BASE: (
        "contre, au lieu de, actuellement, actuellement de, actuellement à, aujourd'hui,"
        " versus, vs, par rapport à, valeur de départ, partant de, à partir de, était, étaient,"
        " au départ, initialement, plutôt que, comparé à, valeur initiale, référence,"
        " à comparer à, à comparer aux, à comparer avec, comparé aux, comparée aux,"
        " comparativement à, comparativement aux, en comparaison de, par rapport aux,"
        " en lieu et place de, à la place de, aujourd'hui à, aujourd'hui de,"
        " est aujourd'hui de, est actuellement de, niveau actuel, niveau actuel de,"
        " taux actuel de, taux actuel, valeur actuelle, valeur actuelle de, situation actuelle,"
        " situation de départ, point de départ, base de, auparavant, précédemment, jusqu'ici,"
        " à l'origine, était de, étaient de, s'élevait à, s'élevaient à, jusque-là,"
        " alors qu'il est de, alors qu'elle est de, alors qu'ils sont, alors qu'elles sont,"
        " face à, face aux"
    ),
    tags.PAST: (
        "était, étaient, étions, étais, élevait, élevaient, atteignait, atteignaient,"
        " établissait, établissaient, situait, situaient, affichait, affichaient, obtenait,"
        " enregistrait, comptait, comptaient, avait, avions, avaient, représentait,"
        " représentaient, plafonnait, stagnait"
    ),
    tags.NOW: (
        "aujourd'hui, actuellement, à ce jour, à date, à l'heure actuelle, en ce moment,"
        " à présent, pour l'instant, pour le moment, jusqu'ici, au départ, au lancement,"
        " actuels, actuelles, constatés, constatées"
    ),
    tags.MORE: (
        "de plus, en plus, supplémentaires, supplémentaire, de croissance, d'augmentation,"
        " de hausse, de progression, plus, additionnels, d'amélioration, nouveaux, nouvelles,"
        " de mieux"
    ),
    tags.FEWER: (
        "de moins, en moins, de réduction, de baisse, de diminution, moins, d'économies, d'économie"
    ),
    tags.OUT_OF: "sur, parmi, /",
    tags.NAME: (
        "semaine, jour, mois, phase, iso, soc, version, v, niveau, scope, article, chapitre,"
        " odd, type, grade, classe, salle, section, étape, ligne, zone, lot, objectif, cible,"
        " axe, action, mesure, priorité, top, covid, windows, web, industrie, n°, #, no,"
        " numéro, groupe, titre, tome, agenda, plan, euro, norme, partie, annexe, page,"
        " catégorie, fiche, jalon, kr, okr, semestre, trimestre, tranche, module, sprint, bac,"
        " loi, cop, acte, rt, re"
    ),
    tags.AGE: (
        "âgés de, âgées de, âgé de, âgée de, âge de, de l'âge de, dès l'âge de, les moins de,"
        " des moins de, aux moins de, les plus de, des plus de, aux plus de, chez les,"
        " vivant avec, vivent avec, vit avec, gagnant, disposant de, pesant, nés après,"
        " nés avant"
    ),
    tags.REPEAT: "par, chaque, tous les, toutes les, /, pour, à la minute, à la journée",
    # Units of money, time and matter.
    tags.MONEY: {
        "EUR": "€, euro, euros, eur, d'euros",
        "USD": "$, dollar, dollars, usd, us$, de dollars",
        "GBP": "£, livres sterling, gbp, de livres",
        "CHF": "chf, francs suisses, francs, francs chf",
        "CAD": "cad, $ ca, dollars canadiens",
        "XOF": "fcfa, francs cfa, xof",
    },
    tags.TIME: {
        "seconds": "s, seconde, secondes, sec",
        "milliseconds": "milliseconde, millisecondes, ms",
        "minutes": "minute, minutes, min, mn",
        "hours": "heure, heures, h",
        "days": "jour, jours, jours ouvrés, jours ouvrables, jours calendaires, nuits, j",
        "weeks": "semaine, semaines",
        "seasons": "hivers, étés, automnes",
        "fortnights": "quinzaine",
        "months": "mois",
        "quarters": "trimestre, trimestres",
        "semesters": "semestre, semestres",
        "years": "an, ans, année, années",
        "decades": "décennie, décennies",
    },
    tags.UNIT: {
        "kg": "kg, kilo, kilos, kilogrammes, kgs",
        "g": "g, gramme, grammes",
        "t": "t, tonne, tonnes",
        "mg": "mg, milligrammes",
        "mm": "mm, millimètres",
        "ml": "ml, millilitres",
        "cl": "cl, centilitres",
        "hl": "hl, hectolitres",
        "kW": "kw, kilowatts",
        "km2": "km2, kilomètres carrés",
        "To": "to",
        "Ko": "ko",
        "km": "km, kilomètre, kilomètres",
        "m": "m, mètre, mètres",
        "cm": "cm, centimètres",
        "m2": "m2, mètres carrés",
        "m3": "m3, mètres cubes",
        "ha": "ha, hectare, hectares",
        "l": "litre, litres, l",
        "kWh": "kwh",
        "MWh": "mwh",
        "GWh": "gwh",
        "TWh": "twh",
        "MW": "mw, mégawatts",
        "GW": "gw, gigawatts",
        "°C": "°c, ° c, degrés",
        "dB": "db, décibels",
        "Go": "go",
        "Mo": "mo",
    },
}
