"""Small phrases that are answers by themselves, or no answer at all."""

from __future__ import annotations

import re
from collections.abc import Mapping

from smartgoals.coaching.understanding.utterance import Utterance, tidy
from smartgoals.model.measure_types import Frequency
from smartgoals.reading.normalize import normalize
from smartgoals.values.language import Language

_YES: Mapping[Language, str] = {
    "en": r"\b(yes|yeah|doable|feasible|realistic|possible|of course|we can|sure|certainly|definitely|we('ll| will) get there|i (believe|think) so)\b",
    "fr": r"\b(oui|faisable|realisable|realiste|possible|ca devrait|bien sur|jouable|on peut|certainement|tout a fait|on y arrivera|j'y crois|je (crois|pense) que si)\b",
}
_NOT_YES: Mapping[Language, str] = {
    "en": r"\b(not|hardly|never|n't) (\w+ )?(doable|feasible|realistic|possible|sure)\b|\bwe can't\b",
    "fr": r"\b(pas|peu|guere|jamais) (\w+ )?(faisable|realisable|realiste|possible|jouable)\b"
    r"|\bpeut pas\b",
}
_NOT_NO: Mapping[Language, str] = {
    "en": r"\b(not|n't) impossible\b",
    "fr": r"\bpas impossible\b",
}
_NO: Mapping[Language, str] = {
    "en": r"\b(no|not|never|impossible|unrealistic|can't|cannot)\b",
    "fr": r"\b(non|pas|jamais|impossible|irrealiste|infaisable)\b",
}
_EASY: Mapping[Language, str] = {"en": r"\btoo easy\b", "fr": r"\btrop facile\b"}
_WANTED: Mapping[Language, str] = {
    "en": r"^(i|we)('d| would)? (really )?(want|like|love|wish)\b|^(more|have|get|become|reach|win)\b",
    "fr": r"^(je|nous|on) (veux|voulons|veut|voudrais|voudrions|souhaite)|^j'aimerais"
    r"|^(plus de|avoir|devenir|atteindre|gagner|reussir)\b",
}
_NOW: Mapping[Language, str] = {
    "en": r"\b(today|now|currently|at present|at the moment|last year|(we'?re|we are|i am|i'm|stand|is|it's) at)\b|\b(is|are) (at |about |around )?\d",
    "fr": r"\b(aujourd'hui|actuellement|en ce moment|maintenant|l'an dernier|(est|suis|sommes|etre) a)\b|\b(est|sont) (de |a |a peu pres |environ )?\d|\bon (en )?(a|compte|est a) (environ |a peu pres |une? )?",
}
_ACCEPT: Mapping[Language, str] = {
    "en": r"\b(accept|live with|leave it|let it be)",
    "fr": r"\b(accept|vivre avec|laisse|tant pis)",
}
_ALWAYS: Mapping[Language, str] = {
    "en": r"\b(always|forever|permanently|never ends|no end|all the time|every (year|day|month))\b",
    "fr": r"\b(toujours|en permanence|sans fin|jamais fini|tout le temps|chaque (annee|jour|mois)"
    r"|tous les (ans|jours|mois))\b",
}
_TRY: Mapping[Language, str] = {
    "en": r"\b(have to try|must try|need to try|would have to test|need to test|let's try)\b",
    "fr": r"\b(faudrait essayer|faut essayer|faudrait tester|faut tester|a tester|a essayer)\b",
}
_UNTRODDEN: Mapping[Language, str] = {
    "en": r"\b(nobody knows how|don't know how|do not know how|never done|(nobody|no one) has (ever )?done)\b",
    "fr": r"\b(personne ne sait (comment|faire)|sais pas comment|sait pas comment|jamais fait|personne ne l'a fait)\b",
}


def says_yes(utterance: Utterance) -> bool:
    """Whether some part of it is a yes; "not doable" is none, "not impossible" is one."""
    if _has(utterance, _NOT_NO):
        return True
    rest = re.sub(_NOT_YES[utterance.language], " ", utterance.plain)
    return re.search(_YES[utterance.language], rest) is not None


def says_no(utterance: Utterance) -> bool:
    """Whether some part of it is a no."""
    return _has(utterance, _NO)


def is_wanted(utterance: Utterance) -> bool:
    """Whether it begins as one speaks of what is wanted."""
    return _has(utterance, _WANTED)


def finds_it_easy(utterance: Utterance) -> bool:
    """Whether it is called too easy."""
    return _has(utterance, _EASY)


def is_about_now(utterance: Utterance) -> bool:
    """Whether it tells where one stands, and not where one goes."""
    return _has(utterance, _NOW)


def accepts(utterance: Utterance) -> bool:
    """Whether something is to be left as it is."""
    return _has(utterance, _ACCEPT)


def without_end(utterance: Utterance) -> bool:
    """Whether it is to go on for ever."""
    return _has(utterance, _ALWAYS)


def wants_to_try(utterance: Utterance) -> bool:
    """Whether one would have to try before one knows."""
    return _has(utterance, _TRY)


def is_untrodden(utterance: Utterance) -> bool:
    """Whether nobody knows yet how it is done."""
    return _has(utterance, _UNTRODDEN)


def _has(utterance: Utterance, patterns: Mapping[Language, str]) -> bool:
    return re.search(patterns[utterance.language], utterance.plain) is not None


_NO_MORE: Mapping[Language, str] = {
    "en": r"(?:no|none|nothing|nope|nobody|not really|no limits?|that's (?:all|it|everything)|that is all|(?:nothing|no one|none) (?:else|more)(?: (?:really|i can think of|comes to mind))?|no more|no,? (?:nothing|none|that's all)|i have no others?)",
    "fr": r"(?:non|rien|aucune?|personne|pas vraiment|c'est tout|ce sera tout|rien (?:d'autre|de plus)|pas (?:d'autre|d'autres|plus)|non,? (?:rien|aucune?|c'est tout)|aucune? autre|sans limites?|pas de limites?|je n'en vois pas d'autres?)",
}
_GO_ON: Mapping[Language, str] = {
    "en": r"(?:yes,? |ok,? |okay,? |right,? |i'm ok,? |please )*(?:let's |i(?:'d| would) like to |we can |can we |shall we )?(?:go on|continue|carry on|resume|start again|keep going|proceed|i'm back|back again|i am back|ready)(?: with the (?:interview|questions|goal))?(?: now| please)?|yes|ok|okay|hello|hi",
    "fr": r"(?:oui,? |ok,? |d'accord,? |ca va,? |bon,? )*(?:on peut |je veux |j'aimerais |je voudrais |on )?(?:continue[rz]?|continuons|reprend(?:re|s|ons)?|reprenons|poursui(?:vre|vons|t)|je suis (?:de retour|la|pret|prete)|on y va|allons-y|me revoila)(?: (?:les questions|l'entretien|maintenant|s'il vous plait))*|oui|ok|d'accord|bonjour",
}


def is_no_more(utterance: Utterance) -> bool:
    """Whether the client says that there is nothing, or nothing more, to say.

    Args:
        utterance: What was said.
    """
    return _is(utterance, _NO_MORE)


def wants_to_go_on(utterance: Utterance) -> bool:
    """Whether the client wants to take a paused talk up again.

    Args:
        utterance: What was said.
    """
    return _is(utterance, _GO_ON)


def is_only_a_date(utterance: Utterance) -> bool:
    """Whether an answer is a day or a month and nothing else.

    Args:
        utterance: What was said.
    """
    reading = utterance.reading
    if reading.deadline is None or not reading.deadline_text:
        return False
    rest = utterance.plain.replace(normalize(tidy(reading.deadline_text)).text, " ")
    return not set(re.findall(r"[a-z0-9]+", rest)) - _AROUND_A_DATE


def is_only_figures(utterance: Utterance) -> bool:
    """Whether an answer is numbers and nothing else.

    Args:
        utterance: What was said.
    """
    return re.fullmatch(r"[\d\s.,;%/+–-]*\d[\d\s.,;%/+–-]*", utterance.plain) is not None


_AROUND_A_DATE = frozenset(
    [
        "by",
        "on",
        "the",
        "until",
        "before",
        "in",
        "end",
        "of",
        "d",
        "ici",
        "le",
        "la",
        "a",
        "au",
        "avant",
        "pour",
        "vers",
        "about",
        "around",
        "i",
        "think",
        "je",
        "pense",
        "say",
        "disons",
        "fin",
        "say",
        "let",
        "s",
        "mettons",
    ]
)


def _is(utterance: Utterance, patterns: Mapping[Language, str]) -> bool:
    return re.fullmatch(patterns[utterance.language], utterance.plain.rstrip(" ?")) is not None


# How often something is looked at, where an answer says so.

_WEEKDAYS = r"(mon|tues|wednes|thurs|fri|satur|sun)days?|(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?"
_RHYTHMS = (
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
            rf"|(every|each|on|chaque|tous les|le) ({_WEEKDAYS})( (soir|matin|evening|morning))?)\b"
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
_BARE_RHYTHMS = {
    "day": Frequency.DAY,
    "jour": Frequency.DAY,
    "week": Frequency.WEEK,
    "semaine": Frequency.WEEK,
    "quarter": Frequency.QUARTER,
    "trimestre": Frequency.QUARTER,
}
_EVERY_OTHER = re.compile(
    r"\b(every (other|second|two)|tous les deux|toutes les deux|tous les quinze|fortnight)\b"
)


def rhythm(utterance: Utterance) -> Frequency | None:
    """The rhythm, or nothing where none is named.

    >>> from datetime import date
    >>> rhythm(Utterance(text="Chaque mois.", language="fr", today=date(2026, 1, 12)))
    <Frequency.MONTH: 'month'>
    """
    if _EVERY_OTHER.search(utterance.plain):
        return None
    if utterance.plain in _BARE_RHYTHMS:
        return _BARE_RHYTHMS[utterance.plain]
    for every, pattern in _RHYTHMS:
        if re.search(pattern, utterance.plain):
            return every
    return None
