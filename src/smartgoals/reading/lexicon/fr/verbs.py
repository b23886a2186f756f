"""French verbs of goals, in the infinitive, and the nouns that replace them.

Forms are derived; a noun follows its verb after a slash ("augmenter/augmentation").
"""

from __future__ import annotations

from typing import Final

from smartgoals.reading.lexicon import tags

VERBS: Final = {
    tags.UP: """
        faire remonter, faire décoller, augmenter/augmentation, accroître/accroissement, élever,
        élargir/élargissement, étendre/extension, gagner/gain, croître/croissance, hausser/hausse,
        développer, multiplier, progresser/progression, relever/relèvement, doubler/doublement,
        tripler, intensifier, accélérer/accélération, amplifier, rehausser, montée, grandir,
        majorer/majoration, allonger, agrandir, booster, maximiser, renforcer, diversifier,
        densifier, faire progresser, faire grimper, faire croître, grimper, faire monter,
        prolonger, ajouter, élargissement, augmentations, hausses
    """,
    tags.DOWN: """
        tomber, chuter, faire descendre, descendre, réduire/réduction, diminuer/diminution,
        baisser/baisse, abaisser/abaissement, limiter/limitation, raccourcir, alléger/allègement,
        minimiser, perdre/perte, restreindre, faire baisser, faire reculer, freiner, décroître,
        économiser/économie, faire chuter, atténuer, contenir, diviser, rabaisser, comprimer,
        resserrer, amoindrir, ralentir, désengorger, reculer/recul, supprimer, éliminer,
        éradiquer, réductions, faire diminuer, vider la, vider le, vider les, vider notre, vider
        l', écouler, résorber, apurer, épargner, écourter, amincir, mincir, maigrir, décarboner
    """,
    tags.KEEP: """
        maintenir/maintien, conserver/conservation, garder, préserver/préservation,
        stabiliser/stabilisation, pérenniser, sauvegarder, rester, demeurer, continuer à,
        continuer, fidéliser, retenir, protéger
    """,
    tags.REACH: """
        terminer premier, terminer première, terminer premiers, terminer premières, terminer dans,
        finir premier, finir première, finir premiers, tenir les délais, tenir le délai, tenir le
        budget, tenir les engagements, tenir nos engagements, tenir le calendrier, équilibrer,
        afficher complet, atteindre/atteinte, obtenir/obtention, parvenir, arriver, dépasser,
        réaliser, être, avoir, assurer, garantir, décrocher, réussir, devenir, faire, franchir,
        attirer, accueillir, vendre, signer, remporter, générer, recevoir, servir, viser, couvrir,
        réunir, collecter, lever, convertir, terminer, finir, compter, permettre, tenir, acquérir,
        rendre, disposer, enregistrer, satisfaire, s'assurer, veiller, totaliser, avoisiner,
        toucher, conquérir, reconquérir, rembourser, pourvoir, inscrire, dégager
    """,
    tags.MOVE: """
        porter, passer/passage, ramener, faire passer, amener, évoluer/évolution,
        améliorer/amélioration, remonter, changer, transformer, optimiser, modifier
    """,
    tags.ACT: """
        accorder une, accorder un, accorder des, peindre, demander, remettre, apporter, écrire à,
        donner un, donner une, donner des, comparer, rapprocher, embrigader, traduire, assurer la
        camionnette, vendre la, vendre le, repasser, rencontrer, appeler le, appeler la, contacter
        le, contacter la, écrire au, écrire à la, rappeler le, rappeler la, aller voir, adhérer à,
        adhérer au, agrandir, externaliser/externalisation, implanter/implantation, refondre,
        rejoindre, renouveler/renouvellement, réécrire/réécriture, réparer/réparation,
        rouvrir/réouverture, solliciter, assurer le suivi, assurer un suivi, assurer une
        permanence, assurer une veille, assurer la mise, assurer la formation, assurer la
        promotion, assurer la gestion, assurer la coordination, assurer une présence,
        lancer/lancement, créer/création, construire/construction, mettre en place/mise en place,
        organiser/organisation, recruter/recrutement, embaucher/embauche, refaire/refonte,
        publier/publication, rédiger/rédaction, écrire/écriture, mettre en lumière/mise en
        lumière, mettre en valeur/mise en valeur, mettre en avant/mise en avant, implémenter,
        fonder, élaborer/élaboration, concevoir/conception, installer/installation,
        déployer/déploiement, déterminer, définir/définition, identifier/identification,
        évaluer/évaluation, analyser/analyse, effectuer, mener, conduire, animer/animation,
        former/formation, participer/participation, produire/production, diffuser/diffusion,
        communiquer/communication, informer, proposer, mettre en œuvre/mise en œuvre, instaurer,
        rénover/rénovation, aménager/aménagement, acheter/achat, établir, instituer, désigner,
        nommer/nomination, préparer/préparation, planifier/planification,
        programmer/programmation, mettre à jour/mise à jour, actualiser/actualisation,
        réviser/révision, introduire, tester, ouvrir/ouverture, développer/développement,
        réaliser/réalisation, bâtir, constituer/constitution, consulter, auditer,
        cartographier/cartographie, recenser/recensement, adopter/adoption, planter/plantation,
        distribuer/distribution, envoyer/envoi, inviter, intégrer/intégration,
        automatiser/automatisation, numériser/numérisation, dématérialiser, traduire/traduction,
        documenter, suivre, mesurer, collecter, interroger, enquêter, explorer,
        expérimenter/expérimentation, signature, étudier/étude, piloter, financer/financement,
        investir, soumettre, présenter/présentation, tenir, doter, se doter de, disposer de,
        disposer d', se doter d', remplacer/remplacement, migrer/migration, acquérir/acquisition,
        équiper/équipement, déménager, restructurer, réorganiser/réorganisation,
        moderniser/modernisation, réhabiliter/réhabilitation, réaménager, mutualiser, harmoniser,
        formaliser/formalisation, contractualiser, négocier, conclure, contacter, partager,
        coordonner, nettoyer, ranger, trier, choisir, sélectionner, lister, décrire, commander,
        imprimer, filmer, enregistrer, coder, finaliser/finalisation, achever, compléter,
        terminer, finir, valider, vérifier, corriger, relire, afficher, éditer/édition,
        accompagner, sensibiliser, ajouter, adapter/adaptation, modéliser, systématiser,
        généraliser/généralisation, structurer, labelliser, livrer/livraison, répondre à l'appel,
        déposer, inaugurer, exposer/exposition, enseigner, héberger/hébergement, mettre à
        disposition/mise à disposition, mettre en ligne/mise en ligne, mettre en service/mise en
        service, végétaliser, formuler/formulation, sanctuariser/sanctuarisation,
        échanger/échange, poursuivre/poursuite, engager, initier, amorcer, démarrer/démarrage,
        lancer une, ériger, édifier, rebâtir, reconstruire/reconstruction, énoncer, esquisser,
        dessiner les, tracer, codifier, rédiger une, relater, résumer, synthétiser, transcrire,
        retranscrire, sous-titrer, illustrer, photographier, scanner, archiver/archivage,
        inventorier, cataloguer/catalogage, indexer, étiqueter, peser, prélever, échantillonner,
        inspecter/inspection, contrôler, examiner, surveiller, superviser/supervision, arbitrer,
        modérer, présider, siéger, convier, réunir, rassembler, convoquer, accueillir en stage,
        parrainer, tutorer, mentorer, coacher, encadrer, briefer, débriefer, relancer, téléphoner,
        démarcher, prospecter/prospection, sonder, questionner, recueillir/recueil, récolter,
        compiler, agréger, dépouiller, croiser les, mettre en vente/mise en vente, mettre en
        réseau/mise en réseau, mettre en scène/mise en scène, mettre en chantier/mise en chantier,
        mettre sur pied/mise sur pied, mettre aux normes/mise aux normes, mettre à niveau/mise à
        niveau, mettre à l'étude, mettre au point, mettre en production/mise en production, mettre
        en commun/mise en commun, prendre contact, prendre rendez-vous, passer commande, passer un
        appel, faire appel, faire réaliser, faire installer, faire traduire, faire le point, faire
        l'inventaire, tenir une, tenir un, donner une conférence, donner un cours, installer une,
        poser/pose, câbler, isoler/isolation, raccorder à, meubler, décorer/décoration, repeindre,
        carreler, paver, bitumer, goudronner, démolir/démolition, creuser, semer, tailler,
        désherber, arroser, vendanger, défricher, clôturer, approvisionner/approvisionnement,
        stocker, expédier, louer/location, réserver/réservation, souscrire/souscription, céder,
        racheter/rachat, breveter, déposer un, certifier/certification, homologuer/homologation,
        agréer, habiliter, autoriser, approuver/approbation, voter, ratifier/ratification,
        légiférer, promulguer, édicter, décréter, réglementer, instruire un, ouvrir une,
        délocaliser, relocaliser/relocalisation, transférer/transfert, déléguer/délégation,
        affecter/affectation, attribuer/attribution, élire/élection, titulariser, muter, monter
        un, monter une, assister à, prendre part à, intervenir dans, intervenir auprès,
        refactoriser, déboguer, prototyper/prototypage, maquetter, paramétrer/paramétrage,
        configurer/configuration, sauvegarder les données, interfacer, brancher, basculer,
        versionner, itérer, annoncer/annonce, dévoiler, médiatiser, publiciser, sponsoriser,
        subventionner, cofinancer/cofinancement, budgéter, chiffrer/chiffrage, estimer/estimation,
        prioriser/priorisation, hiérarchiser, cadrer/cadrage, jalonner, scénariser, répertorier,
        référencer, décliner, démultiplier, essaimer, capitaliser, outiller, tisser, nouer, signer
        une convention, conventionner, s'associer à, se rapprocher de, collaborer/collaboration,
        dialoguer, débattre, concerter/concertation, échanger avec,
        commercialiser/commercialisation, projeter des, répéter, composer, chorégraphier, jouer
        une, s'inscrire à, s'inscrire au, s'abonner, s'équiper, suivre une formation, suivre un
        cours, suivre des cours, passer un examen, entamer, commencer à, commencer un, commencer
        une, reprendre contact, regrouper, emménager, recourir à, recourir au, recourir aux,
        modifier, donner procuration, fixer des, faire un point, prévoir un, prévoir une, prévoir
        des, changement de, changement du, transmettre le, transmettre un, transmettre une,
        prendre un, passer une annonce, passer un appel à, assister au, assister aux, inscrire le,
        inscrire la, inscrire les, mettre un, mettre une, mettre des, changer de prestataire,
        changer de fournisseur, changer de logiciel, changer d'agence, changer de banque, parler
        de, parler du, parler des, faire venir, faire intervenir, faire appel à, abattre, abonder,
        abréger, abriter, accrocher, accréditer, acheminer, actionner, adjoindre, adosser,
        adresser, affilier, affranchir, affréter, agencer, aiguiser, aérer, ajourner, ajuster,
        alerter, aligner, alimenter, alterner, amarrer, amender, ancrer, annexer, annoter,
        annuler, anonymiser, apposer, apprêter, armer, arpenter, arranger, articuler, assainir,
        assembler, assigner, assortir, assujettir, attacher, attester, auditionner, authentifier,
        autofinancer, avertir, aviser, badigeonner, balayer, baliser, barricader, baser, battre le
        rappel, bêcher, bétonner, blanchir, blinder, boucher, bouturer, bricoler, broder, brosser,
        broyer, cadenasser, calculer, calibrer, calfeutrer, cantonner, capitonner, capter,
        caréner, caser, changer les, chaîner, charger, chauler, chaulage, chercher, chronométrer,
        cimenter, ciseler, citer, clarifier, classer/classement, cloisonner, clore, clouer,
        cofonder, coller, colmater, colorier, combler, commenter, commémorer, compartimenter,
        compresser, concasser, concéder, confectionner, confier, confirmer, confronter, congédier,
        connecter, consacrer une, consigner, consoler, constater, contourner, contracter, copier,
        coudre, couler, couper, couronner, créditer, crépir, cribler, cuisiner un, cuire, curer,
        dallage, daller, dater, débarrasser, débaptiser, débloquer, déboiser, déboucher,
        débrancher, débroussailler, décaisser, décaler, décaper, décharger, déchiffrer, déclarer,
        déclencher, décloisonner, décomposer, déconnecter, découper, décrocher les, décrypter,
        dédier, dédommager, dégraisser, délimiter, délivrer, démanteler, démarquer, démonter,
        dénoncer, dénombrer, dépanner, dépeindre, déplacer, dépoussiérer, déraciner, désamianter,
        désinfecter, désinstaller, desserrer, détailler, détourner, détruire, dévier,
        diagnostiquer, dicter, diligenter, disséquer, distiller, domicilier, doper, dorer, doubler
        les vitrages, draguer, dresser, dupliquer, ébaucher, échafauder, échelonner, éclaircir,
        éclairer, écrêter, effacer, égaliser, égrener, élaguer/élagage, électrifier, émettre,
        émonder, emballer, emboîter, embellir, emprunter, enclencher, encoder, endiguer, enduire,
        enfouir, engazonner, enlever, enquêter sur, enrôler, ensemencer, enterrer, entreposer,
        entretenir, énumérer, envelopper, épandre, épaissir, épingler, épousseter, épurer,
        équarrir, essayer, essuyer, estampiller, étalonner, étayer, étendre le linge, étirer,
        évacuer, évider, vider, excaver, exécuter, exempter, exhumer, exiger, exonérer,
        expertiser, expliquer, exploiter, exporter, exproprier, extraire, fabriquer/fabrication,
        façonner, facturer/facturation, faucher, ferrer, fertiliser, ficeler, filtrer, fixer les,
        fixer un, flécher, formater, forer, forger, fouiller, fournir/fourniture, fractionner,
        franchiser, fumiger, fusionner/fusion, gager, galvaniser, garnir, gazonner, gérer,
        glisser, gommer, gonfler, graisser, graver, greffer, griffonner, guider, habiller,
        hiberner, hisser, honorer, horodater, humidifier, hydrofuger, illuminer, immatriculer,
        immerger, implorer, importer, imposer, imprégner, improviser, imputer, incorporer,
        inclure, inculquer, incuber, indemniser, industrialiser, informatiser/informatisation,
        ingérer, injecter, insérer, insonoriser, insuffler, intercaler, interpeller, interpréter,
        intervertir, interviewer, inventer, inverser, irriguer, jardiner, jeter, joindre, jumeler,
        justifier, labourer, lâcher, laminer, laver, légaliser, léguer, lessiver, lever une,
        libérer, licencier, lier, ligaturer, lisser, lotir, lubrifier, maçonner, malaxer,
        mandater, manier, manifester, manœuvrer, marier, marquer, marteler, mastiquer,
        matérialiser, mécaniser, mélanger, mentionner, mettre à la disposition, mettre au net,
        mettre en conformité/mise en conformité, mettre en location, mettre en page, mettre en
        route, mettre en sécurité/mise en sécurité, mettre en terre, mettre hors, meuler, mixer,
        moissonner, motoriser, mouler, mouvoir, munir, murer, museler, narrer, neutraliser,
        niveler, noter, notifier, numéroter, objecter, obturer, occulter, octroyer/octroi, offrir,
        opposer, ordonner, orner, ôter, pailler, paginer, palisser, panser, parapher, parcelliser,
        parquer, parquetage, partir en, passer au crible, passer en revue, patrouiller, peigner,
        percer, percevoir, perforer, permuter, pétitionner, pétrir, peupler, photocopier, piéger,
        piocher, piquer, placarder, placer, plafonner les, plancher, plâtrer, plier, plomber,
        polir, pomper, ponctuer, poncer/ponçage, porter plainte, poster, poursuivre les, pratiquer
        une, préciser, préconiser, prédéfinir, préfinancer, prendre des, prendre en photo, prendre
        une, presser, prêter, prévenir, primer, procéder, procéder à, proclamer, procurer,
        projeter un, prononcer, protéger les, purger, purifier, quadriller, qualifier, quantifier,
        rabattre, raboter, raccommoder, raccorder, racler, radier, raffiner, rafraîchir, rallonger
        le, ramasser/ramassage, ramoner, ranimer, râper, rapatrier/rapatriement, rapporter, raser,
        ratisser, rattacher, ravaler/ravalement, raviver, réaffecter, réagencer, réaliser un,
        réaliser une, réassortir, rebaptiser, reboiser, réciter, réclamer, recoder, recoller,
        recommander, recomposer, reconduire, reconfigurer, recopier, recoudre, recouper,
        recouvrir, recréer, rectifier, recycler les, redécorer, redéfinir, redéployer, rediffuser,
        rediriger, redistribuer, redresser, réécouter, réemployer, réévaluer, réexaminer,
        refermer, réfléchir à, reformuler, refuser, regarnir, régler, régulariser/régularisation,
        réimprimer, réinitialiser, réinstaller, réintégrer, réintroduire, rejouer, relier,
        reloger/relogement, remanier, remblayer, rembourser les, remercier, remettre à, remettre
        aux, remettre en état/remise en état, remettre en service, remettre un, remettre une,
        remiser, remodeler, remplir un, remplir une, remplir les formulaires, remuer, rendre
        visite, rendre un, renégocier, renommer, renseigner, rentoiler, renvoyer, répandre,
        répartir, repérer, replanter, repiquer, reporter, repositionner, reprendre le,
        représenter, reprogrammer, reproduire, réquisitionner, résilier, respectabiliser,
        restaurer/restauration, restituer, retailler, retapisser, retaper, retirer, retoucher,
        retourner, retracer, revendre, revernir, reverser, revêtir, revoir, révoquer, rincer,
        riveter, rogner, rôtir, rouler, router, rythmer, sabler, saisir/saisie, saler,
        sanctionner, saturer, saucissonner, sceller, scier, scinder, sculpter, sécher, secourir,
        segmenter, séparer, sérigraphier, serrer, signaler/signalement, signer la, signer le,
        signifier, simuler, situer, solder, sonoriser, sortir un, soumissionner, souder, soupeser,
        sous-louer, sous-traiter, soutirer, spécifier, standardiser, stériliser, subdiviser,
        substituer, suivre une, superposer, suspendre, tamiser, tamponner, tapisser, tatouer,
        taxer, télécharger, téléverser, tendre un, terrasser/terrassement, tirer, tirer au sort,
        tisser des, titrer, tondre/tonte, torréfier, tourner/tournage, traiter les, trancher,
        transformer le, transmettre les, transplanter, transporter, travailler sur, traverser,
        tresser, trianguler, tricoter, troquer, tronçonner, trouer, tuteurer, unifier,
        uniformiser, user de, usiner, utiliser les, vacciner les, valider les, vectoriser, veiller
        à la mise, vendre aux enchères, ventiler, verbaliser, vernir, verrouiller, verser,
        vidanger, visionner, viser les documents, visser, vitrer, voiler, zoner
    """,
    tags.GROW: """
        héberger, disposer de, disposer d', demander, apporter, donner un, donner une, créer,
        développer, ouvrir, accompagner, sensibiliser, réaliser, tenir, ajouter, collecter,
        suivre, mesurer, terminer, finir, partager, compléter, enregistrer, adapter, financer,
        étudier, équiper, acquérir, monter, être, avoir, disposer, ranger, trier, nettoyer,
        produire, conduire, généraliser, structurer, planter, intégrer, engager, réunir,
        rassembler, récolter, recueillir, contrôler, poursuivre, échanger, céder, louer, tracer,
        lancer une, reprendre, commercialiser
    """,
    tags.VAGUE: """
        accentuer, revitaliser, revivifier, bonifier, affiner, peaufiner, muscler, étoffer,
        crédibiliser, légitimer, enraciner, vivifier, catalyser, humaniser, responsabiliser,
        autonomiser, réenchanter, ressouder, réconcilier, rassurer, fortifier, faire évoluer,
        faire grandir, tirer vers le haut, réussir l'accueil, réussir l'intégration, réussir la
        réorganisation, réussir la fusion, réussir la reprise, garder une longueur d'avance,
        prendre une longueur d'avance, avoir une longueur d'avance, donner toute sa place, faire
        de l'innovation, réussir la transformation, réussir la transition, réussir la mutation,
        réussir le virage, donner un nouveau souffle, donner un second souffle, donner un nouvel
        élan, donner une nouvelle dimension, donner du sens, passer à la vitesse supérieure,
        franchir un cap, resserrer les liens, grandir en, grandir ensemble, tirer le meilleur
        parti, tirer parti, aller plus loin, faire mieux connaître, faire bouger, se dépasser,
        monter en puissance, monter en gamme, améliorer/amélioration, optimiser/optimisation,
        renforcer/renforcement, soutenir/soutien, favoriser, dynamiser/dynamisation,
        valoriser/valorisation, sensibiliser/sensibilisation, contribuer/contribution, faire en
        sorte, promouvoir/promotion, encourager, faciliter, consolider/consolidation,
        développer/développement, moderniser, simplifier/simplification, fluidifier, stimuler,
        accompagner, booster, aider, appuyer, perfectionner, enrichir, approfondir, redynamiser,
        revaloriser, rendre, inciter, impulser, œuvrer, veiller, mobiliser, fédérer,
        professionnaliser, rationaliser, repenser, mieux, devenir, progresser, affirmer,
        conforter, pérenniser, accroître la visibilité, s'améliorer, être plus, être meilleur,
        être mieux, faire mieux, maximiser, garantir la qualité, assurer la qualité, se
        perfectionner, évoluer, s'épanouir, répondre aux besoins, répondre aux attentes,
        satisfaire, innover, sublimer, maîtriser/maîtrise, exceller, s'affirmer, briller,
        prospérer, rayonner, participer au rayonnement, réussir dans, réussir ma, réussir mes,
        réussir sa, réussir notre, remettre en forme, se remettre en forme, me remettre en forme,
        se mettre en forme, rester en forme, être en forme, retrouver la forme, manger santé,
        manger sainement, manger équilibré, manger mieux, mieux manger, dormir mieux, se sentir,
        prendre soin, donner le meilleur, faire la différence, être reconnu, être un, être une,
        être le meilleur, être un bon, être une bonne, être la meilleure, être à l'écoute, être
        proactif, être performant, être heureux, être heureuse, assister les, conseiller, orienter
        les, harmoniser, faire vivre, faire connaître, faire rayonner, mettre en avant, mettre en
        valeur, donner envie, rendre accessible, apporter un soutien, apporter une aide, créer du
        lien, créer de la valeur, tendre vers, agir pour, agir en faveur, s'engager pour, être
        acteur
    """,
    tags.SAVE: """
        épargner/épargne, économiser/économie, mettre de côté
    """,
    tags.AVOID: """
        éviter, arrêter, stopper, cesser, renoncer, abandonner, empêcher, bannir, proscrire, fuir
    """,
    tags.CONTACT: """
        appeler, rappeler, contacter, recontacter, visiter, voir, écrire à, parler à, saluer
    """,
    tags.DO: """
        donner, apprendre, lire, cuisiner, peindre, dessiner, visiter, appeler, monter, lutter,
        aller, boire, manger, courir, marcher, nager, dormir, méditer, jouer, parler, dire, voir,
        savoir, pouvoir, prendre, trouver, répondre, traiter, livrer, utiliser, travailler, vivre,
        partir, rejoindre, pratiquer, consacrer, aider, résoudre, exercer, voyager, essayer,
        soulever, cultiver, écouter, regarder, payer, dépenser, orienter, insérer, loger, soigner,
        vacciner, dépister, recycler, valoriser, restituer, prévenir, comprendre, connaître,
        maîtriser, délivrer, instruire, traduire, raccorder, électrifier, végétaliser, desservir,
        sécuriser, transmettre, respecter, associer, impliquer, réinsérer, réduire
    """,
    tags.CREATE: """
        créer, instaurer, offrir, donner, proposer, apporter, construire, développer, établir,
        bâtir, entretenir, garantir, assurer, insuffler, installer, cultiver, favoriser,
        promouvoir, nouer, tisser, inspirer, éveiller, susciter, révéler, faire, avoir, tenir,
        maintenir, garder, conserver, restaurer, forger, transmettre, poser, impulser, stimuler,
        rendre, fournir, délivrer, encourager, renforcer, redonner, procurer, mener, vivre,
        partager, retrouver, disposer de, mettre en place, accueillir
    """,
    tags.SUPPORT: """
        encourager, sensibiliser/sensibilisation, mobiliser/mobilisation, inciter
    """,
}
