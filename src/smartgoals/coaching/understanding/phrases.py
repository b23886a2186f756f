"""Small phrases that are answers by themselves, or no answer at all."""

from __future__ import annotations

import re
from collections.abc import Mapping

from smartgoals.coaching.understanding.utterance import Utterance, tidy
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
