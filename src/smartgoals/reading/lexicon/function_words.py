"""Small closed classes of words that the grammar rules name, in both languages, without accents."""

from __future__ import annotations

import re
from typing import Final

from smartgoals.values.language import Language


def _words(listing: str) -> frozenset[str]:
    return frozenset(listing.split())


# Around verbs.
MODALS: Final = _words("will shall must should 'll devrait devra doit")
BE: Final = _words("is are be been est sont sera seront ete soit soient")
IS: Final = _words("is are est sont sera seront will")
PURSUING: Final = _words("pursue continue drive poursuivre engager accelerer reussir")
"""Verbs that leave all to the noun that follows: "poursuivre la modernisation"."""
VAGUE_NOUNS: Final = _words("modernisation transformation mutation progression")
"""Nouns of changes that could be anything."""
BEING: Final = _words("be become stay remain feel etre devenir rester")
PARTICLES: Final = _words("up out off down away back")
PHRASAL: Final = _words("up out off down away back on over in")
"""English particles that may stand between a verb and its object: "take on fifteen people"."""
TO_WORDS: Final = _words("to")
BEFORE_INFINITIVES: Final = _words("to of de d' is a")
AFTER_LEADS: Final = _words("is are to of est sont de d' a nous me m' s' se que '")
SUBORDINATORS: Final = _words("who which that whose whom qui dont")
CLITICS: Final = _words("s' y se nous les la le l'")
REFLEXIVES: Final = _words("se s' me m'")
NEGATIONS: Final = _words("not never no don' do won' will can' cannot doesn' isn' aren'")
PURPOSE_WORDS: Final = _words("to pour afin so")
BEFORE_SECOND_VERB: Final = _words("to de d' a s' se also then aussi l' y en")
OBJECT_PRONOUNS: Final = _words("it them there this that")
SUBJECT_PRONOUNS: Final = _words("i we it they nous je j' elle il on elles ils se s' ne n'")

# Around nouns.
ARTICLES: Final = _words("a an the our my your their its this these")
DEFINITE_DETERMINERS: Final = _words(
    "the our my your their this these le la les l' nos notre mon ma mes leur leurs ce cette ces"
)
INDEFINITE_ARTICLES: Final = _words("a an un une")
INDEFINITE_DETERMINERS: Final = _words("a an un une des d' the new")
DETERMINERS: Final = _words(
    """
    a an the our my your their his her its all both each every this these those some any another
    le la les l' un une des du de d' nos notre mon ma mes votre vos leur leurs ce cet cette ces
    chaque toutes tous toute tout son sa ses aux au plusieurs
    """
)
FRENCH_OBJECTS: Final = _words(
    """
    le la les l' un une des d' du nos notre mon ma mes leur leurs a aux au ce cette toutes tous
    toute tout chaque son sa ses votre vos deux trois davantage
    """
)
NOT_OBJECTS: Final = _words("of for in and on with to by from as at or")
NOUN_PREPOSITIONS: Final = _words("of de d' du des")
PREPOSITIONS: Final = _words(
    """
    of for in on with to by from as at into about between a au aux dans sur sous par avec chez entre
    """
)
EMPTY_NOUNS: Final = _words("number nombre")
"""Nouns that say nothing before "of"."""
TOTALS: Final = _words("total")
POINT_PLACES: Final = _words(
    "vente collecte charge recharge eau accueil contact livraison distribution apport retrait"
    " passage service restauration sale contact"
)
"""What makes "points" places that are counted: "20 points de collecte"."""
CHANGE_PREPOSITIONS: Final = _words("in of de d' du des dans")
MORE_OR_FEWER: Final = _words("more less fewer plus moins davantage several plusieurs many")
PREPOSED_ADJECTIVES: Final = ("autre", "divers", "jeune", "nouve", "petit")
"""Beginnings of the few French adjectives that stand before their noun."""
PUBLIC: Final = _words("public publics")
EVERYBODY: Final = _words("people us me")

# Around figures.
OF_WORDS: Final = _words("of de")
BY_WORDS: Final = _words("by par")
IN_WORDS: Final = _words("in")
TIMES_WORDS: Final[dict[Language, str]] = {"en": "times", "fr": "fois"}
UPWARD: Final = _words("up")
DOWNWARD: Final = _words("down")
ARTICLES_A_THE: Final = _words("a an the")
BASE_NOUNS: Final = _words("baseline baselines depart reference")
"""Nouns whose "of" is followed by where things stand."""
CHANGE_NOUN_LINKS: Final = _words("of in")
"""What follows the noun of a change: "a rise in sales of 5 %"."""
COMPARED_LINKS: Final = _words("en de")
"""French words before a comparative: "20 % de plaintes en moins"."""

SIZE_LINKS: Final = _words("de with having")
"""What stands before a figure that tells the size of something: "rooms with at least 20 seats"."""
ATTRIBUTE_LINKS: Final = _words("with avec")
FRENCH_FOR: Final = "pour"
SERVED: Final = _words("pour")
"""What stands before those whom a figure is for: "un adulte pour 8 enfants"."""
OUT_OF_JOINTS: Final = _words("of sur")
YEAR_DETERMINERS: Final = _words("the our its their")
"""English determiners that make a bare number a year: "the 2024 report"."""
FRENCH_YEARS: Final = _words("an ans")
AGE_WORDS: Final = _words("old olds experience")
CLOCK_WORDS: Final = _words("am pm a.m p.m o'")
CLOCK_TIME: Final = re.compile(r"(?:[01]?\d|2[0-4])h(?:[0-5]\d)?$|(?:[01]?\d|2[0-4])heures?$")
"""A French time of day, without spaces."""
RACES: Final = _words("run race walk ride")
"""What "a 10K" is followed by."""
NUMBERED_NOUNS: Final = _words(
    "week day month semaine jour mois goal objective target objectif cible action"
)
"""Nouns before a number that counts what follows, and does not name them: "each week 20 visits"."""
BETTER_WHEN_LOW: Final = _words(
    """
    time times delay delays latency error errors defects complaints cost costs waste churn
    absenteeism turnover emissions consumption wait waiting mortality infections absences accidents
    attente mortalite infections absences accidents temps delai delais retard retards latence erreur erreurs defauts plaintes cout couts dechets
    absenteisme consommation
    """
)
"""Measures of which less is better."""

TRANSFORMING: Final = (
    *(
        "modernis",
        "streamlin",
        "reinvent",
        "repens",
        "refond",
        "transform",
        "harmonis",
        "rationalis",
        "apais",
    ),
    *("revisit", "rethink", "reshap", "revamp", "overhaul", "align", "rework", "faire evoluer"),
)
"""Beginnings of verbs that change how something is done."""
MANNERS: Final = _words(
    """
    process way ways approach approaches practice practices relations relationship culture processes methods
    organisation organization thinking governance management
    facon facons approche approches pratique pratiques relation relations culture processus methodes
    methode organisation fonctionnement gouvernance gestion demarche modele
    """
)
"""Nouns of how something is done: to change them tells nothing that could be checked."""

# Comparatives.
BETTER_ADVERBS: Final = _words("better mieux")
MORE: Final = _words("more plus davantage")
FEWER: Final = _words("less fewer moins")
NO_WORDS: Final = _words("no")
NO_LONGER: Final = _words("longer never plus jamais")
PARTITIVE: Final = _words("de")
FRENCH_OF: Final = _words("de d'")
FRENCH_DEGREES: Final = _words("tot tard vite loin grand grande facile simple")
"""Adjectives and adverbs without a telling ending: "plus tôt" is no amount."""
FRENCH_FREQUENCY_ADVERBS: Final = _words("souvent longtemps regulierement frequemment longuement")
INFINITIVES_OF_BEING: Final = _words("be become feel etre devenir sentir")
ADJECTIVE_ENDINGS: Final = ("able", "ible", "ful", "ive", "ous", "ent", "ant", "ical", "ly")
AGENT_LINKS: Final = _words("by de par")
"""What follows a participle that is no adjective: "reduced by"."""

# Forms.
FRENCH_INFINITIVES: Final = ("er", "ir", "oir", "re")
NO_INFINITIVES: Final = _words(
    """
    hier fier cher mer fer hiver enfer soir noir avenir cuir tir atelier ateliers chantier quartier
    courrier papier premier dernier dossier panier loisir plaisir desir escalier calendrier cahier
    metier fevrier janvier leader manager foyer loyer palier sentier ouvrier janvier particulier
    regulier entier singulier financier immobilier mobilier hospitalier premier rentrer souvenir
    espoir savoir pouvoir devoir terroir couloir miroir territoire premier clavier fichier
    """
)
"""French words that end like an infinitive and are none."""
NO_VERB_ENDINGS: Final = ("s", "ly", "ing", "ed", "tion", "ment", "ness", "ity", "ance", "ence")
"""Ends of English words that are no imperatives."""
ADVERB_ENDINGS: Final = ("ly", "ment")
FINITE_ENDINGS: Final = ("s", "e", "ent", "ra", "ront", "it")
FUTURE_ENDINGS: Final = ("era", "eront", "erons", "ira", "iront", "irons")
BETTER_ENDINGS: Final = ("er", "etter", "eilleur", "eilleure", "eilleurs", "eilleures")
"""Ends of comparatives that say what is wanted of a thing: "write cleaner code"."""
CONTINUING: Final = _words("continue continuer")
KEEPING: Final = _words("keep save spare")
HAVING: Final = _words("have make avoir faire")
CAUSING: Final = _words("have faire")
HANDING_OUT: Final = ("provid", "offer", "deliver", "present", "propos", "offr", "livr")
"""Beginnings of verbs whose "to" names who is given something."""
PROVABLE: Final = _words(
    """
    able at au capable certified chez compliant conforme dans en equilibre free in live made neutral
    neutre on open ouvert owner present pret prete prets proprietaire ready the who zero
    """
)
"""Words after "be" that anyone could check."""
NOUNS_TOO: Final = _words(
    """
    support score cover return cut cuts rise fall drop gain slow limit better advance drive address
    aim close get have be help
    """
)
"""English verbs of results that are as often nouns."""
FRENCH_NOUNS_TOO: Final = _words(
    """
    equipe equipes visite visites forme formes demande demandes offre offres marche marches aide
    aides mesure mesures liste listes note notes place places plante plantes cause causes reste
    restes commande commandes reserve reserves rencontre rencontres enquete enquetes recherche
    recherches attente pose poses taille tailles carte porte portes charge charges montre trace
    traces classe classes caisse marque marques cible cibles cherche ferme fermes voie pratique
    pratiques programme programmes finance finances active actives vise prime primes travail
    traite vote votes filme double doubles complete complet accueil entree sortie arrive depose
    file gare garde gardes graine installe livre livres loge monte ouvre peine pile range ranges
    sonde sondes table tables trie taxe taxes vide stocke stock
    """
)
"""Forms of French verbs that are nouns after a determiner."""

PARTICIPLE_ENDINGS: Final = ("ed", "ee", "ees")
MODIFIER_ENDINGS: Final = (*PARTICIPLE_ENDINGS, "es")
"""Ends of participles before or behind their noun: "decreased error rates", "heures reduites"."""
DONE_ENDINGS: Final = ("ed", "e", "es", "ee", "ees", "is", "it", "ite")
"""Ends of participles and of finite forms of acts: "le plan est rédigé", "the site shipped"."""
STATE_ENDINGS: Final = ("ed", "en", "ifie", "ifiee")
"""Ends of participles of a state that is reached: "certified", "certifiée"."""
BARE_VERB_EXCEPTIONS: Final = ("ed", "ing", "s")
"""Ends of English verbs that are not in their bare form."""
BARE_VERBS: Final = _words(
    """
    bring ring sing string swing cling speed exceed succeed proceed feed need seed weed breed shed
    embed wed address pass discuss process focus assess access press express dress stress miss cross
    witness harness
    """
)
"""English verbs whose bare form has such an end."""
GERUND_ENDINGS: Final = ("ing", "ant")
NO_GERUNDS: Final = _words("ant tant avant")
GERUND_LINKS: Final = _words("while whilst en")
MEANS_LINKS: Final = BY_WORDS | GERUND_LINKS
OBJECT_CLITICS: Final = _words("l' y")
INFINITIVE_LINKS: Final = _words("to de d' a")
CONDITIONAL_ENDINGS: Final = ("rait", "raient")
SIMPLE_FUTURE_ENDINGS: Final = ("ra", "ront", "rons")
SUBJECT_FUTURE_ENDINGS: Final = ("era", "ira", "ront", "erons", "irons")
IMPROVING: Final = ("improv", "enhanc", "amelior")
EARNING: Final = ("gagn",)
CONTAINING: Final = ("contain",)
RENEWED: Final = ("nouve",)
"""Beginnings of verbs and adjectives."""
GIVEN_TO: Final = _words("to a au aux")

# Pairs.
BOTH: Final = (("both",), ("a", "la", "fois"))
STRONG_JOINTS: Final = _words("as along")
"""First words of the joints that part more than "and" does: "as well as", "along with"."""
REPEATED_PREPOSITIONS: Final = _words("de du des d' a au aux en")
"""French prepositions that each noun of a pair has for itself: "de jour et de nuit"."""
COMPARATIVE_ENDING: Final = "er"
THAT_OF: Final = _words("that those celle celles celui ceux")
"""Pronouns for a second noun of the same name: "celle du soir"."""
THAT_WORDS: Final = _words("that que qu'")
ENSURING_NOUNS: Final = _words("sorte sure certain ce")
"""Words before "that" that close a verb: "make sure that", "faire en sorte que", "à ce que"."""
SAME_RESULT: Final = (
    _words("health safety wellbeing well-being"),
    _words("sales revenue profit profits turnover"),
    _words("absence absences absenteeism sickness"),
    _words("speed accuracy fluency"),
    _words("quality reliability"),
    _words("visibility awareness reputation"),
    _words("ventes recettes marge"),
    _words("sante securite bien-etre"),
    _words("absenteisme absences"),
    _words("vitesse precision fluidite"),
    _words("qualite fiabilite"),
    _words("visibilite notoriete"),
)
"""Outcomes that are named together and checked together."""
