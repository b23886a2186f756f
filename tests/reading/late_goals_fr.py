"""French goals in the tone of budgets, strategies, OKR sheets and new-year lists."""

from __future__ import annotations

from reading.goal import Goal

GOALS = (
    # Budgets, contrats d'objectifs, stratégies.
    Goal("Taux de satisfaction des usagers ≥ 85 %", "85"),
    Goal("Délai moyen de traitement des dossiers : 30 jours", "30"),
    Goal(
        "Porter à 100 000 le nombre d'apprentis en 2027", "100000", due="2027-12-31", way="increase"
    ),
    Goal(
        "Réduire de 10 points l'écart entre filles et garçons d'ici 2030",
        by="10",
        way="decrease",
        due="2030-12-31",
    ),
    Goal("Stabiliser la dépense à 3,2 Md€", "3200000000", way="maintain"),
    Goal("Au moins 50 % de produits durables, dont 20 % de bio, dans les cantines", "50"),
    Goal("Accompagner 500 ménages dans la rénovation de leur logement", "500"),
    Goal("Renforcer l'attractivité du territoire et soutenir l'emploi", judged="vague compound"),
    Goal("Mettre en œuvre un plan de sobriété", judged="means"),
    Goal("Assurer un accès équitable aux soins", judged="vague"),
    Goal(
        "Diminuer le taux de chômage à 5 % à l'horizon 2027", "5", way="decrease", due="2027-12-31"
    ),
    Goal(
        "Généraliser le tri à la source des biodéchets d'ici au 1er janvier 2028",
        due="2028-01-01",
        judged="means",
    ),
    Goal("Valoriser 70 % des déchets du bâtiment", "70"),
    Goal("Créer 200 places de crèche entre 2026 et 2028", "200", due="2028-12-31", judged="means"),
    Goal("Rénover 500 000 logements par an", "500000", judged="means"),
    Goal("Favoriser l'inclusion numérique", judged="vague"),
    Goal(
        "Réduction de la consommation d'eau de 10 % d'ici 2030 par rapport à 2019",
        by="10",
        way="decrease",
        due="2030-12-31",
    ),
    Goal("Végétaliser 30 cours d'école d'ici 2028", "30", due="2028-12-31", judged="means"),
    Goal("Zéro déchet plastique en 2030", "0", due="2030-12-31"),
    Goal(
        "Augmenter la part modale du vélo de 4 à 12 % en 2030",
        "12",
        "4",
        way="increase",
        due="2030-12-31",
    ),
    Goal("Ne pas artificialiser de nouvelles terres agricoles", judged="avoidance"),
    Goal("Former l'ensemble des agents d'accueil", judged="means"),
    Goal("Lutter contre l'isolement des personnes âgées"),
    Goal("100 % des bâtiments publics accessibles d'ici la fin 2027", "100", due="2027-12-31"),
    Goal("Élaboration du schéma cyclable", judged="means"),
    Goal("Sensibiliser les habitants au tri", judged="means vague"),
    Goal("Maintenir le taux de couverture vaccinale au-dessus de 95 %", "95", way="maintain"),
    Goal("Réduire le délai d'instruction de 60 à 45 jours", "45", "60", way="decrease"),
    # OKR et équipes.
    Goal(
        "Augmenter le taux de conversion de 2,5 % à 4 % au T2",
        "4",
        "2.5",
        way="increase",
        due="said",
    ),
    Goal("Signer 20 nouveaux contrats avant la fin du trimestre", "20", due="said"),
    Goal("Atteindre 1 000 utilisateurs actifs par jour", "1000", way="achieve"),
    Goal("Déployer la nouvelle version sur 3 sites pilotes", "3", judged="means"),
    Goal("Réduire le nombre de bugs critiques à moins de 5", "5", way="decrease"),
    Goal(
        "Avoir une équipe soudée",
        judged="vague",
    ),
    Goal("Devenir incontournable sur le marché", judged="vague"),
    Goal("Améliorer notre communication interne", judged="vague"),
    Goal("Publier un article par semaine", "1", judged="means"),
    Goal("Obtenir 200 avis positifs", "200"),
    Goal("Satisfaire nos clients", judged="vague"),
    Goal("Automatiser 80 % des tests", "80", judged="means"),
    Goal("Tester trois prestataires", "3", judged="means"),
    Goal("Temps de réponse médian sous 200 ms", "200"),
    Goal("Livrer la V2 et migrer les clients", judged="compound means"),
    Goal("Recruter un data scientist d'ici fin mars", due="said", judged="means"),
    Goal("Ne plus avoir d'incident majeur en production", judged="avoidance"),
    Goal("Augmenter l'ARR de 1,2 M€ à 2 M€", "2000000", "1200000", way="increase"),
    # Résolutions.
    Goal("Faire du sport trois fois par semaine", "3"),
    Goal("Perdre du poids", way="decrease"),
    Goal("Arrêter de procrastiner", judged="avoidance"),
    Goal("Mettre 200 € de côté chaque mois", "200"),
    Goal("Lire un livre par mois", "1"),
    Goal("Passer plus de temps avec mes enfants", judged="vague"),
    Goal("Être en meilleure santé", judged="vague"),
    Goal("Parler couramment anglais en deux ans", due="24 months"),
    Goal("Ne jamais sauter de repas", judged="avoidance"),
    Goal("Courir 10 km en moins de 50 minutes d'ici juin", "10", due="said"),
    Goal("Mieux dormir", judged="vague"),
    Goal("Apprendre à nager avant l'été", due="said"),
    Goal("Obtenir mon permis de conduire d'ici 6 mois", due="6 months"),
    Goal("Manger moins de viande", judged="vague", way="decrease"),
    Goal("Terminer mon mémoire et trouver un emploi", judged="compound means"),
    Goal("Rembourser 5 000 € avant le 31 décembre", "5000", due="said"),
    Goal("Éviter le sucre", judged="avoidance"),
    Goal("Prendre confiance en moi", judged="vague"),
    # Un article devant un long groupe nominal n'est pas un nombre.
    Goal("Offrir un lieu calme toujours ouvert", judged="vague"),
)
