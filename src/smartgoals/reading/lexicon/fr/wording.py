"""French wording that a coach notices."""

from __future__ import annotations

from typing import Final

from smartgoals.reading.lexicon import tags

PHRASES: Final = {
    tags.STOP_PHRASE: (
        "ne dépassera pas, ne dépasseront pas, n'excédera pas, n'excéderont pas, ne devra pas"
        " dépasser, ne devront pas dépasser, ne doit pas dépasser, ne doivent pas dépasser, ne"
        " devrait pas dépasser, ne pas aller au-delà de, aux 100 km, aux cent kilomètres, commerce"
        " équitable, café équitable, non seulement, 24/7, 7j/7, 24h/24, 24h sur 24, 24 heures sur"
        " 24, 7 jours sur 7, but non lucratif, non-public, non-publics, non-visiteurs, ne jamais"
        " dépasser, ne pas dépasser, ne pas excéder, ne dépasse pas, ne dépassent pas, n'excède"
        " pas, n'excèdent pas, n'excéder pas, à deux chiffres, deux-roues, demi-journée,"
        " semi-marathon, non-fumeurs, no-show, no-shows, non-stop, pas à pas, rien de plus simple,"
        " au plus tard, de plus en plus, non lucratif, n'importe, rien que, pas moins de, pas plus"
        " de, plus de, plus d', moins de, moins d', au plus, au moins, le plus, la plus, les plus,"
        " de plus, en plus, plus tard, petit à petit, un par un, point de vue, points de vue,"
        " points de vente, point de vente, mise au point, point d'accès, points d'eau, jour après"
        " jour, à jour, mise à jour, en bonne et due forme, s'il te plaît, bonne pratique, sans"
        " abri, sans-abri, sans domicile, sans rendez-vous, en partie, par exemple, en particulier,"
        " par rapport à, par rapport au, par rapport aux, par ailleurs, en cours de, au cours de"
    ),
    tags.AVOID: (
        "fini le, fini la, finie la, enrayer, mettre un frein, se débarrasser des, se débarrasser"
        " du, se débarrasser d', éviter, évite, éviter de, évitons, arrêter de, arrêter d',"
        " arrêter, arrêt de, arrête de, j'arrête, stopper, cesser, cesser de, cessons, en finir"
        " avec, mettre fin à, mettre fin au, mettre fin aux, mettre un terme au, mettre un terme"
        " aux, ne plus, ne pas, n'être plus, plus jamais, fini, finis les, finies les, mettre un"
        " terme à, renoncer à, abandonner, s'abstenir de, plus aucun, plus aucune, plus de place"
        " pour, ne jamais, ne rien, se débarrasser de, empêcher, se passer de, stop, bannir,"
        " proscrire, dire non, dire stop, tirer un trait, tourner le dos, décrocher de, décrocher"
        " du, me passer de, se passer du, refuser de, refuser d', interdire, résister à, fuir, me"
        " débarrasser, débarrasser de, faire une croix, en finir, cesser d', arrêt du, arrêt des,"
        " arrêtons, arrêter la, arrêter le, arrêter les, stop à, stop aux, stop au, halte à, halte"
        " aux, ne jamais plus, jamais plus, finies, finis, terminé, terminés, plus question,"
        " renoncer aux, renoncer au, rompre avec, couper court à, faire cesser, faire disparaître,"
        " s'affranchir de, s'affranchir des, s'affranchir du, se libérer de, se libérer des, se"
        " défaire de, se défaire des, tourner la page, en terminer avec, ne plus jamais, sortir de"
        " l'urgence, sortir du rouge, sortir de la dépendance, sortir de la spirale, se passer des,"
        " se passer d', mettre fin à la, en finir avec les, prévenir les chutes, prévenir les"
        " accidents, prévenir les risques, prévenir les conflits, prévenir les incendies, prévenir"
        " les retards, prévenir les fuites, prévenir les pannes, prévenir les inondations, prévenir"
        " les ruptures, prévenir les impayés, prévenir les blessures, prévenir les maladies,"
        " prévenir les départs, prévenir les expulsions, prévenir les vols, prévenir les"
        " dégradations, prévenir les abandons, prévenir les incivilités, prévenir les violences,"
        " prévenir les infections, prévenir les litiges, prévenir les tensions, prévenir les"
        " erreurs, prévenir les intrusions, prévenir les pollutions, prévenir les addictions,"
        " prévenir les rechutes, prévenir les hospitalisations, prévenir les burn-out, prévenir la"
        " récidive, prévenir la fraude, prévenir la casse, prévenir la violence, prévenir la"
        " désinsertion, prévenir la délinquance, prévenir la pollution, prévenir la perte, prévenir"
        " la radicalisation, prévenir le décrochage, prévenir le harcèlement, prévenir le"
        " gaspillage, prévenir le surendettement, prévenir le stress, prévenir le suicide, prévenir"
        " le burn-out, prévenir l'absentéisme, prévenir l'épuisement, prévenir l'usure, prévenir"
        " l'isolement, prévenir l'échec, prévenir l'illettrisme, prévenir l'exclusion"
    ),
    tags.NO: "aucun, aucune, pas de, pas d'",
    tags.NE: "ne, n'",
    tags.NEGATION: "plus, pas, jamais, rien, aucun, aucune, guère, personne, nulle part",
    tags.ESCAPE: (
        "si possible, autant que possible, le cas échéant, idéalement, essayer de, essayer d',"
        " etc, etc., entre autres, dans la mesure du possible, tenter de, tenter d', si nécessaire,"
        " si besoin, au besoin, éventuellement, selon les moyens, en fonction des moyens, sous"
        " réserve de, sous réserve, tâcher de, s'efforcer de, selon les besoins, lorsque c'est"
        " possible, quand c'est possible, si le temps le permet, de son mieux, de notre mieux, de"
        " mon mieux, plus ou moins, notamment, ou autre, si tout va bien, là où c'est possible,"
        " chaque fois que possible, dans la mesure de nos moyens"
    ),
    tags.COMPARATIVE: (
        "meilleur, meilleure, meilleurs, meilleures, mieux, beaucoup, plusieurs, significatif,"
        " significative, significativement, de référence, davantage, plus, moins, nombreux,"
        " nombreuses, fortement, sensiblement, considérablement, nettement, notablement, majeur,"
        " majeure, sensible, le plus, la plus, les plus, plus de, plus d', moins de, moins d',"
        " autant, de plus en plus, le meilleur, optimal, optimale, drastiquement, un maximum de,"
        " assez, suffisamment"
    ),
    tags.FUZZY: {
        "quality": (
            "haut niveau, influence, implication, culture de, culture du, information claire,"
            " visibilité, notoriété, rayonnement, image, bien-être, compétences, compétence,"
            " connaissance, connaissances, confiance, efficacité, qualité, cohésion, attractivité,"
            " autonomie, sérénité, motivation, inclusivité, inclusion, équité, transparence,"
            " synergie, synergies, résilience, agilité, créativité, innovation, crédibilité,"
            " épanouissement, bienveillance, professionnalisme, rigueur, réactivité, compétitivité,"
            " estime de soi, esprit d'équipe, vivre ensemble, vivre-ensemble, lien social,"
            " savoir-faire, savoir-être, fidélité, fierté, santé mentale, équilibre de vie, qualité"
            " de vie, qualité de service"
        ),
        "praise": (
            "soudé, soudée, soudés, soudées, unie, unies, plaisant, plaisante, rassurant,"
            " rassurante, valorisant, valorisante, accueillant, accueillante, vivant, vivante,"
            " convivial, durabilité, pérennité, exemplaire, exemplarité, résilience, productivité,"
            " stable, fiable, calme, bon, bonne, bons, bonnes, efficace, efficacement, efficience,"
            " efficient, excellence, excellent, durable, durablement, performant, performante,"
            " performance, adapté, adaptée, adéquat, optimal, innovant, innovante, attractif,"
            " attractive, engagement, expérience, leader, référence, moderne, fort, forte, heureux,"
            " heureuse, épanoui, sens, satisfaction, dynamisme, dynamique, bien, accessible,"
            " simple, fluide, facile, conformité, qualitatif, riche, autonome, serein, pertinent,"
            " pertinente, convivialité, agréable, reconnu, reconnue, proche, solidarité,"
            " harmonieux, ambitieux, ambitieuse, inclusif, inclusive, de qualité, de haute qualité,"
            " de grande qualité, de pointe, haut de gamme, d'excellence, proactif, proactive,"
            " réactif, réactive, à l'écoute, bienveillant, bienveillante, chaleureux, chaleureuse,"
            " motivé, motivés, motivant, motivante, inspirant, inspirante, exemplaires,"
            " remarquable, exceptionnel, exceptionnelle, professionnel et, compétent, compétente,"
            " épanouie, épanouissant, épanouissante, stimulant, stimulante, apaisé, apaisée,"
            " résilient, résiliente, sain, saine, zen, positif, positive, impact positif,"
            " environnement propice, cadre de vie, ambiance, incontournable, de premier plan,"
            " optimisé, optimisée, compétitif, compétitive, harmonieuse, transparent, transparente,"
            " agile, mémorable, exigeant, exigeante, exigeants, exigeantes, passionné, passionnée,"
            " passionnés, digne, attentif, attentive, attentionné, attentionnée, courtois,"
            " courtoise, poli, humain, humaine, humains, délicat, doux, douce, épanouissants,"
            " gratifiant, gratifiante, stimulants, stimulantes, captivant, captivante, immersif,"
            " immersive, magique, extraordinaire, exceptionnels, exceptionnelles, somptueux, beau,"
            " belle, beaux, belles, élégant, élégante, charmant, cosy, confortable, confortables,"
            " joyeux, joyeuse, festif, festive, coloré, détendu, détendue, sereine, sereins,"
            " reposant, hospitalier, généreux, généreuse, respecté, admiré, célèbre, prestigieux,"
            " prestigieuse, emblématique, influent, influente, crédible, authentique, honnête,"
            " éthique, juste, équitable, équitables, diversifié, diversifiée, ouvert d'esprit,"
            " curieux, curieuse, créatif, créative, créatifs, original, originale, visionnaire,"
            " audacieux, audacieuse, courageux, courageuse, dévoué, dévouée, énergique,"
            " enthousiaste, engagé et, discipliné, professionnelle et, compétents, compétentes,"
            " talentueux, expérimenté, polyvalent, polyvalente, flexible, souple, adaptable,"
            " concentré, prévenant, patient et, formidable, superbe, splendide, idéal, idéale,"
            " parfait, parfaite, impeccable, unique, spécial, riche et variée, varié, variée,"
            " solide, solides, robuste, sage, raisonnable, intuitif, intuitive, ergonomique,"
            " pratique et, porteurs de sens, porteur de sens, porteuse de sens, cohérent,"
            " cohérente, impressionnant, marquant, marquante, convaincant, stratégique,"
            " constructif, constructive, fructueux, fructueuse, fructueuses, durables, étroit,"
            " étroite, étroites, uni, unis, loyal, loyale, fidèle, contents, satisfait, satisfaite,"
            " fier, fière, fiers, prospère, florissant, florissante, contemporain, contemporaine,"
            " progressiste, intelligent, intelligente, intelligents, supérieur en, supérieure en,"
            " luxueux, pionnier, pionnière, novateur, novatrice, novateurs, transformateur,"
            " inoubliable, inoubliables, attrayant, attrayante, séduisant, séduisante,"
            " chaleureuses, conviviale, conviviaux, accueillants, accueillantes, vivante et, animé,"
            " animée, dynamiques, calibre mondial, de calibre mondial, ouverte sur, plus ouvert,"
            " plus ouverte, soucieux, soucieuse, soigné, soignée, apaisant, apaisante, sécurisant,"
            " sécurisante, bien vivre, meilleure hygiène, de tous les possibles, à taille humaine,"
            " sur mesure, personnalisé, personnalisée, irréprochable, irréprochables"
        ),
    },
    tags.GRADE: (
        "de qualité, de haute qualité, de grande qualité, de pointe, haut de gamme, d'excellence,"
        " de premier plan, à la hauteur, irréprochable, irréprochables"
    ),
    tags.INDEFINITE: (
        "bientôt, dès que possible, à terme, à moyen terme, à long terme, à court terme,"
        " progressivement, au plus vite, le plus vite possible, le plus tôt possible, rapidement,"
        " prochainement, dans les meilleurs délais, à l'avenir, dans les prochains mois, dans les"
        " prochaines années, dans les prochaines semaines, dans les mois à venir, dans les années à"
        " venir, au fil du temps, tôt ou tard, sous peu, petit à petit, d'ici peu, d'ici quelques"
        " mois, d'ici quelques années, d'ici quelques semaines, à plus long terme, peu à peu, en"
        " temps voulu, au plus tôt, dans quelques mois, dans quelques années, graduellement"
    ),
    tags.THROUGH: (
        "grâce à, grâce au, grâce aux, via, au moyen de, au moyen d', à travers, par le biais de,"
        " par l'intermédiaire de, à l'aide de, à l'aide d', au travers de, par la, par le, par l',"
        " par les, par une, par un, par des, en s'appuyant sur, par le biais d', par la mise en"
        " place"
    ),
    tags.CLITIC: "mieux, ne, n', pas, plus, se, s', y, en, nous, les, la, le, l', lui, leur, me",
    tags.PURPOSE_LINK: {
        None: (
            "afin de, afin d', afin que, afin qu', pour que, pour qu', de sorte que, de sorte qu',"
            " de façon à, de façon que, de façon à ce que, de manière à, de manière que, de manière"
            " à ce que, de telle sorte que, dans le but de, dans le but d', dans l'objectif de,"
            " dans l'objectif d', dans l'optique de, dans l'optique d', dans l'intention de, dans"
            " l'espoir de, dans l'espoir d', en vue de, en vue d', à seule fin de, à cette fin,"
            " histoire de"
        ),
    },
    tags.STATE: (
        "voix, chance, choix, parole, environnement, climat, culture, atmosphère, ambiance,"
        " sentiment, sens de, esprit, conditions, accueil, état d'esprit, habitude, habitudes,"
        " harmonie, lien, liens, identité, appartenance, dialogue, élan, dynamique, envie, ordre,"
        " curiosité, passion, goût, solidarité, avenir, monde, société, vie, séjour, impression,"
        " perception, impact, valeur, différence, changement, joie, énergie, enthousiasme, respect,"
        " tolérance, empathie, coopération, entraide, cadre de vie, lieu de, lieu d', espace de,"
        " opportunités, cohésion, relations, relation, image, potentiel, regard, vision, mémoire"
    ),
    tags.SCALE_NOUN: (
        "taux, nombre de, nombre d', part de, part des, part du, pourcentage, proportion, délai,"
        " délais, durée, temps de, coût, coûts, fréquence, ratio, score, moyenne, rendement, prix,"
        " volume, volumes, chiffre d'affaires, fréquentation, vitesse, température, poids, indice,"
        " montant, quantité, effectif, effectifs, rythme"
    ),
    tags.OUTCOME: (
        "arrêts maladie, blessures, chutes, casse, retours, bruit, pannes, annulations, impayés,"
        " dette, dettes, stress, trafic, abandons, réservations, commandes, visites, abonnements,"
        " prêts, résultats, temps de réponse, défauts, rebuts, incidents, vols, vandalisme, retard,"
        " stocks, marges, trésorerie, pertes, assiduité, fréquentation, recettes, ventes,"
        " satisfaction, fidélité, moral, qualité, productivité, coûts, absentéisme, absences,"
        " heures supplémentaires, sécurité, bien-être, engagement, chiffre d'affaires, marge,"
        " accidents, gaspillage, déchets, émissions, ponctualité, réussite, exclusions, visibilité,"
        " notoriété, efficacité, participation, confiance, délais, délai, temps d'attente, erreurs,"
        " réclamations, plaintes, retards, conversion, dons, adhésions, consommation d'énergie,"
        " consommation d'eau, taux, santé, fiabilité, précision, vitesse, notes, fluidité,"
        " turnover, accessibilité, lisibilité"
    ),
    tags.ACT_NOUN: (
        "répétition, répétitions, voyage, voyages, tournée, tournées, leçon, leçons, événement,"
        " événements, projection, projections, dégustation, dégustations, foire, foires, festival,"
        " festivals, cérémonie, cérémonies, compétition, compétitions, match, matchs, appel à"
        " projets, relance, relances, déménagement, remplacement, réparation, réparations, pose de,"
        " pose d', peinture, entretien annuel, vide-grenier, kermesse, collecte, collectes,"
        " débriefing, débriefings, intégration, plan d'action, plan de formation, feuille de route,"
        " journée de formation, journée d'accueil, journées de formation, recyclage aux,"
        " permanence, permanences, point presse, bilan, bilans, audit, audits, enquête, enquêtes,"
        " étude, études, formation, formations, atelier, ateliers, campagne, campagnes, visite,"
        " visites, inventaire, inspection, réunion, réunions, journée portes ouvertes, journées"
        " portes ouvertes, portes ouvertes, séminaire, séminaires, webinaire, webinaires, stage,"
        " stages, cours, lancement, déploiement, migration, rénovation, relogement, travaux,"
        " chantier, maintenance, recrutement, embauche, publication, traduction, numérisation,"
        " appel d'offres, étude de faisabilité, exposition, expositions, concert, concerts,"
        " conférence, conférences, lettre d'information, dépliant, dépliants, brochure, brochures,"
        " flyer, flyers, affiche, affiches, communiqué de presse, entretien, entretiens,"
        " diagnostic, diagnostics, analyse, cartographie, restauration, achèvement, création,"
        " réalisation, mise en place, mise en œuvre, préparation, rédaction, test, tests, pilote,"
        " prototype, nettoyage, séance, séances, tutorat, refonte, mise à niveau, passation, achat,"
        " achats, saisie, tournage, ouverture, inauguration, organisation, élaboration, conception,"
        " exercice incendie, rencontre, rencontres, spectacle, spectacles, tournoi, tournois,"
        " ravalement, ponçage, site internet, consultation, concertation, recensement, signature,"
        " réception"
    ),
    tags.WORKERS: (
        "équipe, équipes, bénévoles, bénévole, salariés, salariées, agents, agent, collaborateurs,"
        " collaboratrices, employés, managers, infirmiers, soignants, médecins, développeurs,"
        " ingénieurs, enseignants, professeurs, régisseur, guides, animateurs, aidants, gardien"
    ),
    tags.LABEL_NOUN: (
        "étape, étapes, priorité, priorités, action, actions, tâche, tâches, axe, axes, thème,"
        " pilier, chantier, fiche, fiche action, kr, résultat clé, objectif, objectifs, but, cible,"
        " équipe, service, direction, jalon, initiative, projet, point, ambition, okr, livrable,"
        " mesure, activité, volet, orientation, mission"
    ),
    tags.NO_ACTOR: (
        "il faut, on doit, il faudrait, il convient de, il est nécessaire de, il est important de,"
        " il est essentiel de, on devrait, il faudra, quelqu'un, il serait bon de, il est"
        " indispensable de, il y a lieu de, il s'agit de, il s'agit d', il serait souhaitable, doit"
        " être fait, il est temps de, il conviendrait, qu'on, on pourrait"
    ),
    tags.THIRD: (
        "que la mairie, que les élus, obtenir que, que le conseil, que l'état, que le"
        " gouvernement, convaincre, persuader, que la ville, que la région, que le maire, que la"
        " direction, obtenir de la mairie, que les parents, que mon chef, que mes collègues, que"
        " mon mari, que ma femme, qu'ils, qu'elles, que les autres, que le ministère, que la"
        " préfecture, que le département, que mon patron, faire en sorte que les, amener la mairie,"
        " que nos concurrents, que les clients, obtenir de la région, obtenir de l'état, obtenir du"
        " conseil"
    ),
    tags.ABSENT: (
        "manque de, manque d', le manque de, absence de, absence d', l'absence de, pas de, pas d',"
        " pas assez de, pas assez d', il nous faut, il nous manque, nous manquons de, pénurie de,"
        " insuffisance de, défaut de, nous n'avons pas de, nous n'avons pas d', il n'y a pas de, il"
        " n'y a pas d', il manque, trop peu de, on n'a pas de, on manque de, carence en,"
        " insuffisamment de, besoin d'un, besoin d'une"
    ),
    tags.AND: (
        "et, ainsi que, tout en, de même que, mais aussi, &, et de, et d', et à, puis, et aussi,"
        " et à la fois"
    ),
    tags.MEASURE_END: (
        "par rapport à, par rapport au, par rapport aux, comparé à, comparée à, en comparaison de,"
        " selon, d'après, tel que mesuré, telle que mesurée, mesuré par, mesurée par, mesurés par,"
        " en moins, de moins, en hausse, en baisse, en augmentation, en recul, au moins, au"
        " maximum, au minimum, au plus, maximum, en moyenne, ou plus, ou moins, chaque jour, chaque"
        " semaine, chaque mois, chaque trimestre, chaque année, chaque saison, actuellement,"
        " aujourd'hui, d'une année sur l'autre, de plus"
    ),
    tags.OR: "ou",
    tags.RELATIVE: (
        "qui, dont, que, qu', lesquels, auquel, où, lorsque, quand, si, parce, laquelle, lequel,"
        " desquels, auxquels, afin, pour, pourquoi"
    ),
    tags.LEAD: (
        "nous, je, j', on, notre, nos, le, la, les, l', objectif, objectifs, but, est, de, d',"
        " sont, vise, visons, vouloir, veux, voulons, voudrais, souhaite, souhaitons, allons, vais,"
        " va, devons, dois, doit, faut, il, elle, s', se, devrait, devra, devront, devraient, que,"
        " qu', kr, cible, ambition, ici, d'ici, à, mon, ma, mes, c', ce, afin, pour, m', me,"
        " résultat, clé, en, chaque, année, souhait, priorité, résolution, également, aussi,"
        " notamment, progressivement, y, ils, elles, tu, vous, leur, davantage, réussir à, parvenir"
        " à, arriver à, être capable de, pouvoir, peux, peut, pourra, pourront, t', te, viser à,"
        " vise à, enfin, ensuite, régulièrement, systématiquement, significativement, ainsi,"
        " principal, rapidement, globalement, désormais, aimerais, aimerait, aimerions, compte,"
        " comptons, espère, s'engage à, engageons, engage, toujours, n°, numéro, apprendre à, axe,"
        " prévoyons, prévois, prévoit, prévoient, prévoir de, prévu, envisage, envisageons,"
        " envisagent, projette, projetons, projettent, ambitionne, ambitionnons, ambitionnent,"
        " entends, entend, entendons, entendent, désire, désirons, désirent, tiens à, tenons à,"
        " cherche, cherchons, cherchent, tente de, tentons de, tâche de, s'attache, s'emploie,"
        " s'efforce, efforcerons, propose de, proposons de, se propose, veut, veulent, voudrait,"
        " voudrions, voudraient, souhaitent, souhaiterais, souhaiterions, décidé, décide de,"
        " décidons de, décidé de, décidé d', promis, promets, promettons, juré, jure, voilà,"
        " m'engage, s'engagent, engagé, engagée, engagés, suis, sommes, comptent, espérons,"
        " espèrent, devoir, devez, pouvons, peuvent, visent, tend à, tendre à, premier, première,"
        " grand, grande, seul, seule, global, générale, général, stratégique, opérationnel,"
        " spécifique, personnel, personnelle, professionnel, professionnelle, ultime, prioritaire,"
        " bonne, intention, mission, défi, projet, enjeu, volonté, cap, ayant, avons prévu, ai"
        " prévu, ont prévu, a prévu, mois, jour, semaine, ensemble, collectivement, vite,"
        " massivement, substantiellement, notablement, nettement, radicalement, durablement,"
        " graduellement, fortement, drastiquement, essentiellement, individuellement,"
        " personnellement, idéalement, avoir pour objectif, a pour objectif, a pour but, a pour"
        " ambition, pour objectif, pour but, pour ambition, comme objectif, comme but, le plan est"
        " de, le plan est d', l'idée est de, l'idée est d', le principe est de, le principe est d',"
        " la démarche est de, la démarche est d', il s'agit de, il est prévu de, il est prévu d',"
        " consiste à, l'enjeu est de, l'enjeu est d', prochaine étape, suite"
    ),
    tags.SETTING: (
        "fixé, fixe, fixons, fixée, fixés, donné, donne, donnons, pris, prends, prenons, ai, a,"
        " avons, ont, assigné, lancé"
    ),
    tags.GOAL_NOUN: (
        "objectif, objectifs, but, cible, ambition, résolution, mission, défi, intention,"
        " engagement, priorité, challenge, projet"
    ),
    tags.PEOPLE: (
        "apprentis, apprenti, hôtes, voisins, enfant, locataire, habitant, résident, lecteur,"
        " donateur, abonné, parent, visiteurs, visiteur, clients, client, clientes, usagers,"
        " usager, élèves, élève, étudiants, étudiantes, patients, patient, habitants, citoyens,"
        " citoyennes, personnes, personne, familles, famille, jeunes, salariés, salariées, agents,"
        " collaborateurs, collaboratrices, employés, membres, enseignants, professeurs, enfants,"
        " adultes, femmes, hommes, filles, garçons, parents, bénévoles, donateurs, abonnés,"
        " lecteurs, spectateurs, touristes, travailleurs, agriculteurs, ménages, locataires,"
        " cyclistes, voyageurs, développeurs, ingénieurs, managers, soignants, infirmiers,"
        " médecins, aidants, réfugiés, migrants, seniors, adolescents, candidats, diplômés,"
        " entreprises, commerçants, artisans, associations, scolaires, écoles, collégiens, lycéens,"
        " publics, public, population, populations, participants, adhérents, joueurs,"
        " bénéficiaires, utilisateurs, utilisatrices, résidents, demandeurs d'emploi, allocataires,"
        " licenciés, fumeurs, électeurs, prospects, consommateurs, éleveurs, riverains,"
        " automobilistes, partenaires, fournisseurs, stagiaires, nouveaux arrivants"
    ),
    tags.SMALL: (
        "le, la, les, l', un, une, des, de, du, d', à, au, aux, en, dans, sur, sous, par, pour,"
        " avec, sans, et, ou, que, qu', qui, dont, où, ne, n', pas, plus, est, sont, être, a, ont,"
        " ce, cet, cette, ces, mon, ma, mes, notre, nos, votre, vos, leur, leurs, son, sa, ses,"
        " nous, je, j', on, il, elle, ils, elles, se, s', y, entre, chez, vers, ici, d'ici, d'au,"
        " moins, c', afin, soit, ainsi, chaque, tous, toutes, tout, toute, quel, aussi, très, fin,"
        " après, avant, depuis, lors, via"
    ),
}
