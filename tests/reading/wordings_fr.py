"""French wordings by class: bases, running periods, activities, rows of results, mere wishes."""

from __future__ import annotations

from reading.goal import Goal

GOALS = (
    # Where things stand, outside "de … à".
    Goal(
        "Augmenter les prêts par rapport à une valeur de départ de 3 200",
        was="3200",
        way="increase",
    ),
    Goal("Réduire le taux d'échec à 12 %, qui s'élevait en 2021 à 19 %", "12", "19"),
    Goal("Porter la part du bio à 50 %, contre 35 % aujourd'hui", "50", "35", way="increase"),
    Goal("Ramener le délai à 10 jours au lieu de 25", "10", "25", way="decrease"),
    Goal("Traiter 90 % des demandes en ligne, à comparer à 62 % à date", "90", "62"),
    Goal("Atteindre 80 % de satisfaction alors qu'elle est de 71 % actuellement", "80", "71"),
    Goal("Passer à 30 abonnés ; nous étions 12 en 2023", "30", "12", way="increase"),
    Goal("Servir 400 repas par jour, actuellement 310", "400", "310"),
    # Périodes sans « d'ici ».
    Goal("Gagner 200 adhérents la première année", by="200", due="said"),
    Goal("Boucler l'inventaire avant la Saint-Valentin", due="said"),
    Goal("Trouver un local avant l'été", due="said"),
    Goal("Recruter trois animateurs avant la phase de vote", "3", due="said", judged="means"),
    Goal("Créer 40 logements sur la durée du mandat", "40", due="said", judged="means"),
    Goal("Ranger le grenier pour le mois de janvier", due="said", judged="means"),
    Goal("Objectif 2030 : diviser par deux les emballages", by="50", due="2030-12-31"),
    Goal("Ouvrir l'atelier d'ici la rentrée 2028", due="2028-09-01", judged="means"),
    Goal("Ouvrir le manège avant Noël 2027", due="2027-12-25", judged="means"),
    Goal("Accueillir 900 classes sur l'année", "900", due="said"),
    Goal("Cuisiner maison pendant tout le mois", due="1 months"),
    Goal("Réduire de 40 % le gaspillage en deux ans et demi", by="40", due="30 months"),
    Goal("Se laver les mains avant chaque repas"),
    Goal("Répondre au courrier une heure avant la fermeture"),
    Goal("Poser une boîte à idées avant la fin du trimestre", due="said", judged="means"),
    # Directions.
    Goal("Faire passer le budget de 1,2 à 1,5 M€", "1500000", "1200000", way="increase"),
    Goal("Le délai de réponse ne dépassera pas 48 heures", "48"),
    Goal("Faire passer le chômage au-dessous de 7 % d'ici 2029", "7", due="2029-12-31"),
    Goal("Épargner 300 € par mois pour atteindre 3600 €", "3600", way="achieve"),
    Goal("Épargner plus", way="increase", judged="vague"),
    Goal("Économiser 20 % d'eau", by="20", way="decrease"),
    Goal("Gagner au moins 2 500 € par mois", "2500", way="achieve"),
    Goal("Transformer 12 friches en jardins", "12", way="achieve"),
    Goal("Soutenir 40 associations", "40", way="achieve"),
    Goal("Se lever plus tôt", way="achieve", judged="vague"),
    Goal("Ne plus recevoir de plaintes", way="None", judged="avoidance"),
    Goal("Avoir une vie plus saine", way="achieve", judged="vague"),
    Goal("Lire plus souvent", way="increase", judged="vague"),
    # Le verbe n'est pas premier.
    Goal("Nous prévoyons d'ouvrir deux crèches", "2", judged="means"),
    Goal("Notre objectif est de former 80 agents", "80", judged="means"),
    Goal("La ville ambitionne de réduire le bruit", way="decrease"),
    Goal("Je me suis fixé comme objectif de courir davantage", way="increase", judged="vague"),
    Goal("Chaque année, planter 400 arbres", "400", judged="means"),
    Goal(
        "Ma première résolution pour janvier est de ne plus fumer", due="said", judged="avoidance"
    ),
    # Ce qu'un nombre n'est pas.
    Goal("Réduire de moitié les foyers vivant avec moins de 2 € par jour", by="50"),
    Goal("Lancer une enquête réalisée après trois mois", judged="means"),
    Goal("Réduire les déchets de 25 à 30 %", by="25", way="decrease"),
    Goal("Une sortie par mois au marché", "1"),
    Goal("Atteindre 40 % en 2030 et 80 % en 2050", "40", due="2030-12-31"),
    # Activités.
    Goal("Formuler des recommandations", judged="means"),
    Goal("Sanctuariser les haies", judged="means"),
    Goal("Échanger avec les riverains", judged="means"),
    Goal("Inventorier les collections", judged="means"),
    Goal("Isoler le gymnase", judged="means"),
    Goal("Mettre aux normes les cuisines", judged="means"),
    Goal("Expérimenter le tri à la source", judged="means"),
    Goal("Appeler 30 adhérents", "30", judged="means"),
    Goal("Mise en réseau des bibliothèques", judged="means"),
    Goal("Développer de nouveaux services", judged="means"),
    Goal("Ouvrir un atelier cuisine cosmopolite", judged="means"),
    Goal("Assurer une permanence le samedi", judged="means"),
    Goal("Faire un 10 km en moins de 50 minutes", "10"),
    Goal("Chaque élève lira trois livres", "3", way="achieve"),
    Goal("Former une équipe soudée", judged="means"),
    Goal("Une charte d'accueil rédigée", judged="means"),
    # Résultats en série.
    Goal("Baisser les coûts, améliorer la qualité", judged="compound"),
    Goal("Réduire la faim, améliorer la santé et promouvoir le sport", judged="compound"),
    Goal("Tripler le nombre de lecteurs et tripler son budget", by="3", judged="compound"),
    Goal("Parvenir à la parité et autonomiser toutes les équipes", judged="compound"),
    # Simples souhaits et refus.
    Goal("Se remettre en forme", judged="vague"),
    Goal("Réussir dans mon métier", judged="vague"),
    Goal("Être une équipe soudée", judged="vague"),
    Goal("Être propriétaire"),
    Goal("Manger santé", judged="vague"),
    Goal("Maîtriser le tableur", judged="vague"),
    Goal("Rédiger des guides de qualité", judged="means vague"),
    Goal("C'est décidé, j'arrête le sucre", judged="avoidance"),
    Goal("Faire une croix sur les heures perdues", judged="avoidance"),
)
