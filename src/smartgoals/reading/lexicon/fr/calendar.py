"""French dates, periods and what comes before them."""

from __future__ import annotations

from typing import Final

from smartgoals.reading.lexicon import tags

_HALVES: Final = 2
"""S1 and S2 are half-years; from S3 on a week is meant."""

PHRASES: Final = {
    tags.MONTH: {
        1: "janvier, janv, janv.",
        2: "février, fév, févr, fév., févr.",
        3: "mars, mar.",
        4: "avril, avr, avr.",
        5: "mai",
        6: "juin",
        7: "juillet, juil, juil.",
        8: "août, aou.",
        9: "septembre, sept, sept., sep., sep",
        10: "octobre, oct, oct.",
        11: "novembre, nov, nov.",
        12: "décembre, déc, déc.",
    },
    tags.WEEKDAY: {
        0: "lundi",
        1: "mardi",
        2: "mercredi",
        3: "jeudi",
        4: "vendredi",
        5: "samedi",
        6: "dimanche",
    },
    tags.SEASON: {
        3: "printemps, le printemps, au printemps",
        6: "été, l'été",
        9: "automne, l'automne",
        12: "hiver, l'hiver",
    },
    tags.QUARTER: {
        1: "t1, q1, premier trimestre, 1er trimestre, 1er trim., trimestre 1",
        2: (
            "t2, q2, deuxième trimestre, 2e trimestre, 2ème trimestre, second trimestre,"
            " trimestre 2"
        ),
        3: "t3, q3, troisième trimestre, 3e trimestre, 3ème trimestre, trimestre 3",
        4: (
            "t4, q4, quatrième trimestre, 4e trimestre, 4ème trimestre, dernier trimestre,"
            " trimestre 4"
        ),
    },
    tags.HALF: {
        1: "s1, h1, premier semestre, 1er semestre, semestre 1, première moitié",
        2: (
            "s2, h2, second semestre, deuxième semestre, 2e semestre, 2nd semestre,"
            " 2ème semestre, semestre 2, seconde moitié"
        ),
    },
    tags.ORDINAL: {
        -1: "dernier, dernière",
        1: "premier, première, 1er, 1re, 1ère, premiers",
        2: "deuxième, second, seconde, 2e, 2ème, 2nd, 2nde",
        3: "troisième, 3e, 3ème",
        4: "quatrième, 4e, 4ème",
        5: "cinquième",
    },
    tags.SUFFIX: "er, e, eme, nd",
    tags.WEEK_NUMBER: {
        week: f"semaine {week}, la semaine {week}, sem. {week}, semaine n°{week}"
        + (f", s{week}" if week > _HALVES else f", s0{week}")
        for week in range(1, 54)
    },
    tags.YEAR: {
        "year": "année, l'année, an, l'an, saison, la saison, l'année civile, millésime, les années",
        "school year": (
            "l'année scolaire, année scolaire, l'année universitaire, année universitaire"
        ),
        "fiscal year": (
            "exercice, l'exercice, exercice fiscal, l'exercice fiscal, l'année fiscale,"
            " année fiscale, exercice comptable, l'exercice budgétaire, fy"
        ),
    },
    tags.PERIOD: {
        "year": "année, l'année, an, l'an, année civile, l'année civile, années",
        "school year": (
            "année scolaire, l'année scolaire, année universitaire, l'année universitaire,"
            " saison, la saison, sprint, du sprint, mandat, du mandat, le mandat, la session,"
            " session, l'année sportive, la mandature, mandature, du cycle, cycle"
        ),
        "fiscal year": (
            "exercice, l'exercice, année fiscale, l'année fiscale, exercice fiscal,"
            " l'exercice fiscal, exercice comptable"
        ),
        "half": "semestre, le semestre, du semestre",
        "quarter": "trimestre, le trimestre, du trimestre",
        "month": "mois, le mois, du mois",
        "week": "semaine, la semaine",
        "weekend": "week-end, weekend",
        "decade": "décennie, la décennie",
        "unknown": "siècle, du siècle",
        "spring": "printemps, le printemps",
        "summer": "été, l'été",
        "autumn": "automne, l'automne",
        "winter": "hiver, l'hiver",
    },
    tags.EDGE: {
        "end": (
            "fin, la fin, la fin de, fin de, fin du, la fin du, fin d', la fin d', courant,"
            " la toute fin, dernier jour de, la fin des"
        ),
        "middle": "mi, mi-, le milieu de, le milieu, milieu",
        "start": "début, le début de, début de, le début, début d', le début d'",
    },
    tags.OFFSET: {
        0: "ce, cet, cette, la présente, le présent, en cours, courante, actuelle",
        1: "prochain, prochaine, le prochain, la prochaine, suivant, suivante, à venir, qui vient",
    },
    tags.WHOLE: {
        "": (
            "le, la, l', l'ensemble de la, l'ensemble de l', l'ensemble du, la durée du,"
            " la durée de la, la durée de l', la totalité du, la totalité de la,"
            " le restant de l', le reste de l', le reste du, toute la durée du,"
            " toute la durée de la"
        ),
        "whole": "toute la, toute l', tout le, toute une, tout un",
        "first": (
            "la première, le premier, ma première, mon premier, notre première, notre premier,"
            " sa première, son premier, première, premier"
        ),
    },
    tags.FIXED: {
        "day": "aujourd'hui, ce soir",
        "tomorrow": "demain",
        "day after tomorrow": "après-demain, après demain",
        "week": "fin de semaine",
        "month": "fin de mois",
        "quarter": "fin de trimestre",
        "half": "fin de semestre",
        "year": "fin d'année, fin de l'année, dans l'année",
    },
    tags.EVENT: {
        (2, 14): "saint-valentin, la saint-valentin",
        (7, 14): "14 juillet",
        (9, 1): (
            "la rentrée, rentrée, rentrée des classes, la rentrée des classes,"
            " la rentrée scolaire, rentrée scolaire, la rentrée de septembre,"
            " rentrée de septembre, rentrée universitaire, la rentrée universitaire"
        ),
        (11, 1): "toussaint, la toussaint",
        (12, 25): "noël",
        (12, 31): "la saint-sylvestre, saint-sylvestre, le réveillon",
        None: (
            "ouverture, examen, examens, vacances, élections, lancement, concours, retraite,"
            " mariage, anniversaire, pâques, la pentecôte, l'ascension, les vacances,"
            " les grandes vacances, les fêtes, le mariage, mon mariage, mon anniversaire,"
            " les élections, la retraite, ma retraite, le ramadan, les jeux olympiques, les jo,"
            " l'examen, mes examens, les examens, le bac, le concours, mon départ, le salon,"
            " l'accouchement, l'ouverture, la reprise, la fête des mères, le nouvel an,"
            " le congrès, l'événement, le lancement, les vacances d'été, les soldes,"
            " le concert, l'échéance, l'audit, l'hiver, l'été, le printemps, l'automne,"
            " la récolte, les vendanges"
        ),
    },
    tags.OF: "de, du, d', des",
    tags.LINK: "de, d', du, en, l', la, le",
    tags.DETERMINER: (
        "le, la, l', les, un, une, mon, ma, mes, notre, nos, votre, vos, leur, leurs, son, sa, ses"
    ),
    tags.AFTER: (
        "après, suivant, qui suit, qui suivent, à compter de, à compter du, à partir de,"
        " à partir du, à partir d', suite à, dès"
    ),
    tags.START: "depuis",
    tags.PLAIN_FROM: "de, du, des, d'",
    tags.RANGE_LINK: "à, a, au, et, -, &, ou, jusqu'à, jusqu'au",
    tags.WORKING: "jours ouvrés, jours ouvrables, jour ouvré, jour ouvrable, jours travaillés",
    tags.STEP: (
        "semaine, jour, mois, séance, séances, session, sessions, cours, leçon, leçons, sprint,"
        " sprints, atelier, ateliers, réunion, réunions, cycle, cycles, consultation,"
        " consultations, visite, visites, module, modules, entretien, entretiens"
    ),
    tags.PLUS_FRACTION: {
        "0.5": "et demi, et demie",
        "0.25": "et quart",
        "0.75": "trois quarts",
    },
    tags.STRETCH: "de délai",
    tags.BIRTHDAY: "d'avoir, j'aie, d'atteindre",
    tags.EVE: {1: "la veille de, la veille du, veille de, veille du", 2: "l'avant-veille de"},
    tags.ENDING: (
        "avant la fin, avant la fin de, avant la fin du, avant la fin d', avant fin,"
        " à la fin de, à la fin du, à la fin d', à fin, au terme de, à l'issue de, à l'issue du,"
        " au bout de, au bout d', d'ici fin, pour fin"
    ),
    tags.OPEN: "en, dans, entre, sous, avant",
    tags.MANY: "années, siècle, session, sprint, cycle, du cycle, week-end, weekend",
    tags.NOT_DUE: "par, chaque, leur, d'âge",
    tags.FROM_NOW: "à partir d'aujourd'hui, à compter d'aujourd'hui",
    tags.NO_OCCASION: (
        "niveau, génération, générations, étape, siècle, fois, jour, nuit, pas, temps"
    ),
    tags.LONE_DURATION: {"weeks": "huitaine", "fortnights": "quinzaine"},
    tags.NO_EVENT: (
        "repas, déjeuner, dîner, petit, coucher, séance, cours, service, travail, douche, soir,"
        " âge, opération, consultation, bain, chirurgie, soin, injection, entretien, course,"
        " match, rapport, réunion, rendez, visite, intervention, date, journée, nuit, départ,"
        " génération, générations, étape, niveau, siècle"
    ),
    tags.BY: {
        0: (
            "au plus tard le, au plus tard en, au plus tard à, au plus tard, jusqu'à, jusqu'au,"
            " jusqu'en, horizon, pour le, pour la, pour l', pour, pour fin, date limite,"
            " à la date du, lors du calcul du, lors de, lors du, avant la fin, avant la fin de,"
            " avant la fin du, avant la fin d', avant fin, deadline, à la fin de, à la fin du,"
            " à la fin d', à fin, échéance, au terme de, à l'issue de, à l'issue du"
        ),
        1: (
            "d'ici, d'ici à, d'ici au, d'ici le, d'ici la, d'ici les, d'ici l', d'ici aux,"
            " d'ici à la, d'ici à l', à l'horizon, à l'horizon de, à l'horizon du, à échéance,"
            " à l'échéance, à échéance de, à horizon, à un horizon de, d'ici fin"
        ),
        -1: "avant, avant le, avant la, avant les, avant l', avant mes, avant d'",
    },
    tags.IN: (
        "en, pendant, durant, au cours de, au cours des, au cours du, au cours d', sur, dans,"
        " dans les, au long de, tout au long de, tout au long de l', sur la période, sur toute,"
        " dans le courant de, dans le courant du, courant, entre, sur une période de,"
        " sur une durée de, au bout de, dans l', dans le, durant les, durant l', pendant les,"
        " au titre de, au titre de l', sur l', sur le, en l', au cours de l', pendant l',"
        " pour les, au bout d', sur les"
    ),
    tags.ON: "au, à la, à l', le, la, les, l', à, lors de, lors du, aux, courant, fin",
    tags.WITHIN: {
        1: (
            "dans un délai de, dans un délai d', sous un délai de, dans un délai maximum de,"
            " dans un délai inférieur à, endéans, dans un délai maximal de"
        ),
        2: "sous",
        30: "en moins de, en moins d'",
    },
    tags.COMING: (
        "prochains, prochaines, premiers, premières, à venir, prochain, consécutifs,"
        " consécutives, qui viennent, qui suivent, maximum, pleins"
    ),
    tags.SINCE: (
        "depuis, par rapport à, par rapport au, par rapport aux, par rapport à l', comparé à,"
        " comparé au, comparée à, versus, vs, contre, qu'en, que, en référence à, base,"
        " en comparaison de, niveau de, niveaux de, adopté en, publié en, créé en, dernier,"
        " dernière, derniers, dernières, lancé en, signé en, année de référence, fondé en,"
        " née en, né en, de, du, des, s'élevait, s'élevaient, était, étaient, étions, étais,"
        " avions, affichait, atteignait, s'établissait, se situait, comptait, représentait,"
        " enregistré, enregistrés, enregistrées, constaté, constatés, constatée, constatées,"
        " observé, observés, observée, observées, mesuré, mesurés, mesurée, mesurées, relevé,"
        " relevés, obtenu, obtenus, réalisé, réalisés"
    ),
    tags.BASIS: (
        "niveau, niveaux, référence, valeur, base, stratégie, agenda, édition, rapport, recensement"
    ),
    tags.SERVICE: (
        "répondre, réponse, réponses, répondu, répondues, répondus, traiter, traité, traitée,"
        " traités, traitées, traitement, livrer, livré, livrés, livrée, livrées, livraison,"
        " rembourser, remboursé, remboursés, remboursées, résoudre, résolu, résolus, résolue,"
        " résolues, résolution, payer, payé, payés, payées, paiement, clore, clos, clôturés,"
        " instruits, instruites, instruit, instruire, expédiés, expédiées, expédier, recevoir,"
        " reçoivent, reçu, reçus, reçues, recevront, rappelés, rappelées, rappeler,"
        " recontacter, pris en charge, prise en charge, prises en charge, corriger, corrigés,"
        " corrigées, corrigé, servis, servies, rendez-vous, accusé, envoyés, envoyées, envoyé,"
        " orientés, délivrés, délivrées, réglées, réglés, recontactés, convertir, convertis,"
        " contactés, inscrits, accompagnés, réparés, réparées, délai de, délais de, demandes,"
        " dossiers, factures"
    ),
}
