"""Whose name an answer holds."""

from __future__ import annotations

import re

from smartgoals.coaching.understanding.sentences import sentences
from smartgoals.coaching.understanding.utterance import tidy

_MOST_WORDS = 3
_TITLE = r"(?:M\.|Mme|Mlle|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Me)\s+"
_WORD = r"[A-ZÀ-ÖØ-Þ][\w’'-]*"
_PARTICLE = r"(?:(?:de|du|des|la|le|van|von|al|el|d['’])\s*)"
NAME = rf"(?:{_TITLE})?{_WORD}(?:\s+{_PARTICLE}?{_WORD})*"
_NAME = re.compile(rf"(?<![\w’'])(?:{NAME})")
_FIRST = re.compile(
    r"^(?:(?:mon|ma|mes|notre|nos|le|la|les|l['’]|un|une|my|our|the|a|an|maybe|perhaps|peut-être"
    r"|probably|sans doute|ce serait|ce sera|c['’]est|it is|it['’]s|i think|i['’]d say|je pense à|je dirais|je pense que c['’]est|avec|with|ask)\s+)+",
    re.IGNORECASE,
)
_NOBODYS = re.compile(
    r"\b(personne|nobody|no one|tout|toute|tous|toutes|l['’]équipe|nous|quelqu['’]un|everybody"
    r"|everyone|the team|the whole|all|we|somebody|someone|service|department|bureau|comité"
    r"|committee|voir|anyone|whoever|(?:new|other|same) one)\b",
    re.IGNORECASE,
)
_TOO = re.compile(
    r"[,]?\s+(?:aussi|too|also|as well|again|encore|definitely|naturellement|bien sûr|of course|évidemment|probably|sans doute|peut-être|i think|je pense|obviously|certainement|please)$",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"\s*\([^)]*\)|,\s*(?:mon|ma|mes|notre|nos|le|la|l['’]|un|une|my|our|the|a|an|who|qui|parce|because|since|car|she|he|elle|il|chef|head|responsable|directrice|directeur|professeure?|infirmière|assistante?|comptable|manager)\b[^,;&]*",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"\s+(?:pour|for|parce|because|car|since|qui|who|she|he|is|est|would|could|can|will|pourrait|saurait|sait|peut|has|a|did|knows|connaît|with|avec|from|de la|du|from)\s.*$|\s+(?:would|could|can|will|pourrait|saurait|peut)$",
)
_SECOND_THOUGHT = re.compile(
    r"\b(?:no|non|or rather|plutôt|ou plutôt|actually|en fait|wait)\b\s*[,:—–-]+\s*|\b(?:let['’]s say|disons|mettons)\s+",
    re.IGNORECASE,
)
_KINSHIP = re.compile(
    rf"^{_WORD}['’]s\s+(?:wife|husband|son|daughter|sister|brother|deputy|assistant|friend|mother|father)\s+(?=[A-ZÀ-Þ])"
)
_NOT_NAMES = frozenset(
    [
        "je",
        "j",
        "i",
        "on",
        "nous",
        "we",
        "sorry",
        "no",
        "non",
        "yes",
        "oui",
        "ok",
        "ca",
        "cela",
        "it",
        "that",
        "un",
        "une",
        "the",
        "le",
        "la",
        "les",
        "mais",
        "but",
        "si",
        "pas",
        "not",
        "ne",
        "peut",
        "je",
        "c",
        "the",
    ]
)


def owner_name(said: str) -> str | None:
    """The one name in an answer; None where there is none, several, or everybody's.

    Args:
        said: What was said.

    >>> owner_name("Karim, mon CPE"), owner_name("Marie or Paul"), owner_name("the whole team")
    ('Karim', None, None)
    >>> owner_name("Mme Roux, professeure principale de 3e B"), owner_name("M. Le Goff")
    ('Mme Roux', 'M. Le Goff')
    """
    spoken = _SECOND_THOUGHT.split(tidy(said))[-1]
    answer = tidy(_TOO.sub("", tidy(_KINSHIP.sub("", tidy(spoken)))))
    bare = tidy(_ROLE.sub("", answer))
    bare = tidy(re.split(r"\s[—–]\s|;", sentences(bare).parts[0])[0])
    if not bare or _NOBODYS.search(bare):
        return None
    rest = tidy(_TOO.sub("", _FIRST.sub("", bare)))
    if re.search(rf"{_WORD}[^A-ZÀ-Þ]*(?:,| et | and | ou | or |/|&)\s*{_WORD}", rest):
        return None
    rest = _AFTER.sub("", rest)
    names = [
        name
        for name in _NAME.findall(rest)
        if re.split(r"['’]", name.split()[0].lower())[0] not in _NOT_NAMES
    ]
    if names:
        return _without_possessive(tidy(names[0])) if len(names) == 1 else None
    words = rest.split()
    alone = 0 < len(words) <= _MOST_WORDS and not re.search(r"[,;]| et | and | ou | or ", rest)
    return rest if alone and words[0].lower().rstrip("'’") not in _NOT_NAMES else None


def _without_possessive(name: str) -> str:
    return re.sub(r"['’]s$", "", name)
