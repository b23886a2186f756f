"""The regular forms of English verbs."""

from __future__ import annotations

import re
from typing import Final

_VOWELS: Final = "aeiou"
_DOUBLED: Final = re.compile(r"[^aeiou]*[aeiou][^aeiouwxy]")
"""Short verbs that double their last letter: stop, get, run."""


def inflect(verb: str) -> tuple[str, ...]:
    """The forms a goal may use; in a phrase the first word is the verb.

    >>> inflect("raise")
    ('raise', 'raises', 'raised', 'raising')
    >>> inflect("stop")
    ('stop', 'stops', 'stopped', 'stopping')
    >>> inflect("carry out")
    ('carry out', 'carries out', 'carried out', 'carrying out')
    """
    head, _, tail = verb.partition(" ")
    return tuple(f"{form} {tail}".rstrip() for form in _forms(head))


def _forms(verb: str) -> tuple[str, str, str, str]:
    if verb.endswith("e"):
        return verb, f"{verb}s", f"{verb}d", f"{verb[:-1]}ing"
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return verb, f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing"
    stem = verb + verb[-1] if _DOUBLED.fullmatch(verb) else verb
    plural = f"{verb}es" if verb.endswith(("s", "sh", "ch", "x", "o")) else f"{verb}s"
    return verb, plural, f"{stem}ed", f"{stem}ing"
