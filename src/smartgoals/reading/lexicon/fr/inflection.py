"""The forms of French verbs, from the ending of the infinitive.

Accents are gone by the time forms are compared, which spares most irregularities.
"""

from __future__ import annotations

from typing import Final

_FUTURE: Final = ("ai", "as", "a", "ons", "ez", "ont")
_AGREED: Final = ("", "e", "s", "es")

# Ending of the infinitive: what replaces it in the present singular, the present plural, the
# participle and the future.
_PATTERNS: Final = {
    "cevoir": ("cois coit", "cevons cevez coivent cevant", "cu", "cevr"),
    "mouvoir": ("meus meut", "mouvons mouvez meuvent mouvant", "mu", "mouvr"),
    "disposer": ("dispose", "disposons disposez disposent disposant", "dispose", "disposer"),
    "mettre": ("mets met", "mettons mettez mettent mettant", "mis", "mettr"),
    "prendre": ("prends prend", "prenons prenez prennent prenant", "pris", "prendr"),
    "eindre": ("eins eint", "eignons eignez eignent eignant", "eint", "eindr"),
    "croitre": ("crois croit", "croissons croissez croissent croissant", "cru", "croitr"),
    "soudre": ("sous sout", "solvons solvez solvent solvant", "solu", "soudr"),
    "ecrire": ("ecris ecrit", "ecrivons ecrivez ecrivent ecrivant", "ecrit", "ecrir"),
    "faire": ("fais fait", "faisons faites font faisant", "fait", "fer"),
    "suivre": ("suis suit", "suivons suivez suivent suivant", "suivi", "suivr"),
    "uire": ("uis uit", "uisons uisez uisent uisant", "uit", "uir"),
    "enir": ("iens ient", "enons enez iennent enant", "enu", "iendr"),
    "cueillir": ("cueille", "cueillons cueillez cueillent cueillant", "cueilli", "cueiller"),
    "querir": ("quiers quiert", "querons querez quierent querant", "quis", "querr"),
    "ouvrir": ("ouvre ouvres", "ouvrons ouvrez ouvrent ouvrant", "ouvert", "ouvrir"),
    "offrir": ("offre offres", "offrons offrez offrent offrant", "offert", "offrir"),
    "servir": ("sers sert", "servons servez servent servant", "servi", "servir"),
    "venir": ("viens vient", "venons venez viennent venant", "venu", "viendr"),
    "etre": ("suis", "sommes etes sont etant", "ete", "ser"),
    "avoir": ("ai", "avons avez ont ayant", "eu", "aur"),
    "dre": ("ds d", "dons dez dent dant", "du", "dr"),
    "ir": ("is it", "issons issez issent issant", "i", "ir"),
    "re": ("s t", "ons ez ent ant", "t", "r"),
}


def inflect(verb: str) -> tuple[str, ...]:
    """The forms a goal may use; in a phrase the first word is the verb.

    >>> inflect("porter")[:4]
    ('porter', 'porte', 'portes', 'portons')
    >>> inflect("reduire")[:3]
    ('reduire', 'reduis', 'reduit')
    """
    head, _, tail = verb.partition(" ")
    return tuple(f"{form} {tail}".rstrip() for form in (head, *_forms(head)))


def _forms(verb: str) -> list[str]:
    if verb.endswith("er"):
        return _first_group(verb[:-2])
    for ending, (singular, plural, participle, future) in _PATTERNS.items():
        if verb.endswith(ending):
            stem = verb.removesuffix(ending)
            present = [stem + form for form in f"{singular} {plural}".split()]
            agreed = [stem + participle + mark for mark in _AGREED]
            return [*present, *agreed, *(stem + future + mark for mark in _FUTURE)]
    return []


def _first_group(stem: str) -> list[str]:
    soft = stem + "e" if stem.endswith("g") else stem
    present = [stem + "e", stem + "es", soft + "ons", stem + "ez", stem + "ent", soft + "ant"]
    agreed = [stem + "e" + mark for mark in _AGREED]
    return [*present, *agreed, *(f"{stem}er{mark}" for mark in _FUTURE)]
