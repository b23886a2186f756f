"""Words that tell what a question of a coach in training is about."""

from __future__ import annotations

from collections.abc import Mapping

from smartgoals.text import Text
from smartgoals.values.language import Language

CUES: Mapping[str, Text] = {
    "wish": Text(
        en=r"no longer want|bothers you|brings you|what is wrong",
        fr=r"ne voulez[- ]vous plus|ne veux[- ]tu plus|vous pese|vous amene|qui ne va pas",
    ),
    "instead": Text(
        en=r"instead|solved|would you like to see|what do you want\b",
        fr=r"a la place|regle|aimeriez[- ]vous voir|que voulez[- ]vous\b",
    ),
    "change": Text(en=r"what changes|once it exists", fr=r"cela change|ca change|une fois"),
    "one": Text(en=r"only one|which one matters|first of the two", fr=r"qu'un|un seul|lequel"),
    "measure": Text(
        en=r"how will you know|how would you know|count|measure it",
        fr=r"a quoi saurez|comment saurez|compter|mesure[rz]",
    ),
    "figures": Text(
        en=r"how many|how much|from what to what|which figure",
        fr=r"combien a combien|combien\b|quel chiffre",
    ),
    "purpose": Text(
        en=r"what for|give you|why do you want|purpose|why\b",
        fr=r"objectif de cet objectif|pourquoi|a quoi cela sert|finalite|vous apporte",
    ),
    "ladder": Text(
        en=r"what is that for|and what for|and why|why\b",
        fr=r"pour quoi faire|et pourquoi|pourquoi",
    ),
    "because": Text(en=r"satisfied|lead to|link|why\b", fr=r"satisfait|mene|lien|pourquoi"),
    "audience": Text(en=r"whose|who must change", fr=r"comportement|qui doit changer"),
    "deadline": Text(en=r"by when|which date|which day|when\b", fr=r"quelle date|quel jour|quand"),
    "source": Text(
        en=r"read it|where .*(number|figure)|how often", fr=r"lirez|ou .*chiffre|rythme"
    ),
    "realistic": Text(
        en=r"doable|realistic|expert|feasible|can it be", fr=r"realisable|realiste|expert|faisable"
    ),
    "control": Text(en=r"what part is yours|depend", fr=r"depend de vous|quelle part"),
    "strengths": Text(
        en=r"work(s|ing)? (already|well)|going well|strengths?|good at",
        fr=r"marche (deja|bien)|va bien|points? forts?|forces?",
    ),
    "improvements": Text(
        en=r"could be better|weak|frustrat|hold(s|ing) you back|in the way",
        fr=r"ameliorer|faibles?|frustre|empeche|freine",
    ),
    "problem": Text(en=r"goes wrong", fr=r"va mal"),
    "evidence": Text(en=r"base it on|evidence|how do you know", fr=r"fondez|preuve|d'ou"),
    "options": Text(
        en=r"what else|other way|options|how could", fr=r"quoi d'autre|autre|options|pistes"
    ),
    "strategies": Text(
        en=r"choose|which of (these|them)", fr=r"retenez|choisi|laquelle|lesquelles"
    ),
    "approach": Text(en=r"strength will|rely on|build on", fr=r"appuyez|quelle force|misez"),
    "exclusions": Text(en=r"not do|give up", fr=r"renonce|ne ferez[- ]vous pas|abandonne"),
    "actions": Text(en=r"action|concretely|what will you do", fr=r"action|concretement|ferez"),
    "yields": Text(
        en=r"bring|at worst|days of work|how many", fr=r"apporte|au pire|jours de travail|combien"
    ),
    "leads": Text(en=r"accept it|act\b|do about", fr=r"l'accepter|agir|qu'en faites"),
    "lasting": Text(en=r"next year|last|review", fr=r"an prochain|dure|revoyez|bilan"),
    "who": Text(en=r"\bwho\b|whose name|70", fr=r"\bqui\b|quel nom|70"),
    "delegation": Text(
        en=r"decide (alone|on their own)|last word|how free|delegate",
        fr=r"decider seule?s?|dernier mot|quelle liberte|deleguer",
    ),
    "limits": Text(en=r"limits?\b|must not", fr=r"limites?\b|ne doit pas"),
    "right_to_err": Text(
        en=r"blame|forgive|mistake|allowed to fail", fr=r"rater sans|reproche|erreur|pardonn"
    ),
    "obstacle": Text(
        en=r"failed|go wrong|what if|obstacle|then what",
        fr=r"rate|mal tourner|empecher|obstacle|alors quoi",
    ),
    "commitment": Text(en=r"1 to 10|how much do you want|one to ten", fr=r"1 a 10|un a dix"),
}
"""What gives a topic away, in plain letters."""

ADVICE_IN_DISGUISE: Mapping[Language, str] = {
    "en": r"don't you think|shouldn't you|why don't you|have you (tried|thought|considered)|you should|you (need|have) to"
    r"|wouldn't it|wouldn't you|^(what|how) about\b|isn't (it|the|your|that)|^i would\b|if i were you|^just\b|let me tell you|\bright\?$",
    "fr": r"ne (pensez|croyez)[- ]vous pas|vous ne (pensez|croyez) pas|vous devriez|(avez[- ]vous|vous avez) (deja )?(essaye|pense|envisage)"
    r"|pourquoi ne pas|ne faudrait[- ]il pas|^et si (vous|on)\b|^il faut\b|a votre place|n'est-ce pas( \?|\?)?$",
}
