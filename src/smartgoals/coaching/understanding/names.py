"""Whose name an answer holds."""

from __future__ import annotations

import re

from smartgoals.coaching.understanding.utterance import tidy

_MOST_WORDS = 3
_NAME = re.compile(r"[A-ZÀ-ÖØ-Þ][\w’'-]*(?:\s+[A-ZÀ-ÖØ-Þ][\w’'-]*)*")
_FIRST = re.compile(
    r"^(?:(?:mon|ma|mes|notre|nos|le|la|les|l['’]|un|une|my|our|the|a|an|maybe|perhaps|peut-être"
    r"|probably|sans doute|ce serait|c['’]est|it is|it['’]s|i think|je pense à)\s+)+",
    re.IGNORECASE,
)
_NOBODYS = re.compile(
    r"\b(personne|nobody|no one|tout|toute|tous|toutes|l['’]équipe|nous|quelqu['’]un|everybody"
    r"|everyone|the team|the whole|all|we|somebody|someone|service|department|bureau|comité"
    r"|committee|voir)\b",
    re.IGNORECASE,
)
_TOO = re.compile(r"\s+(?:aussi|too|also|as well|again|encore)$", re.IGNORECASE)


def owner_name(said: str) -> str | None:
    """The one name in an answer; nothing where there is none, several, or everybody's.

    >>> owner_name("My deputy, Sophie"), owner_name("Marie or Paul"), owner_name("the whole team")
    ('Sophie', None, None)
    """
    answer = tidy(_TOO.sub("", tidy(said)))
    if _NOBODYS.search(answer):
        return None
    rest = _FIRST.sub("", answer)
    names = _NAME.findall(rest)
    if names:
        return tidy(names[0]) if len(names) == 1 else None
    alone = len(rest.split()) <= _MOST_WORDS and not re.search(r"[,;]| et | and | ou | or ", rest)
    return rest if rest and alone else None
