"""Whose name an answer holds."""

from __future__ import annotations

import re

from smartgoals.coaching.lexicon import statements
from smartgoals.coaching.understanding.sentences import sentences
from smartgoals.coaching.understanding.utterance import tidy

_MOST_WORDS = 3
_NAME = re.compile(rf"(?<![\w’'])(?:{statements.NAME})")


def owner_name(said: str) -> str | None:
    """The one name in an answer; None where there is none, several, or everybody's.

    Args:
        said: What was said.

    >>> owner_name("Karim, mon CPE"), owner_name("Marie or Paul"), owner_name("the whole team")
    ('Karim', None, None)
    >>> owner_name("Mme Roux, professeure principale de 3e B"), owner_name("M. Le Goff")
    ('Mme Roux', 'M. Le Goff')
    """
    spoken = statements.SECOND_THOUGHT.split(tidy(said))[-1]
    answer = tidy(statements.BEHIND_NAME.sub("", tidy(statements.KINSHIP.sub("", tidy(spoken)))))
    bare = tidy(statements.ROLE.sub("", answer))
    parts = sentences(bare).parts
    proper = (part for part in parts if _begins_with_a_name(part))
    bare = tidy(re.split(r"\s[—–]\s|;", next(proper, parts[0]))[0])
    if not bare or statements.NO_NAME.search(bare):
        return None
    rest = tidy(statements.BEHIND_NAME.sub("", statements.BEFORE_NAME.sub("", bare)))
    if statements.SEVERAL_NAMES.search(rest):
        return None
    rest = statements.AFTER_NAME.sub("", rest)
    names = [name for name in _NAME.findall(rest) if _is_a_name(name)]
    if names:
        return _without_possessive(tidy(names[0])) if len(names) == 1 else None
    words = rest.split()
    alone = 0 < len(words) <= _MOST_WORDS and not re.search(r"[,;]| et | and | ou | or ", rest)
    return rest if alone and words[0].lower().rstrip("'’") not in statements.NOT_NAMES else None


def _begins_with_a_name(sentence: str) -> bool:
    name = _NAME.match(tidy(statements.BEFORE_NAME.sub("", tidy(sentence))))
    return name is not None and _is_a_name(name[0])


def _is_a_name(found: str) -> bool:
    return re.split(r"['’]", found.split(maxsplit=1)[0].lower())[0] not in statements.NOT_NAMES


def _without_possessive(name: str) -> str:
    return re.sub(r"['’]s$", "", name)
