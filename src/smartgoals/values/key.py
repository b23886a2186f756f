"""Keys: the short names by which nouns refer to one another."""

from __future__ import annotations

import unicodedata
import zlib
from collections.abc import Iterable
from typing import Any, Protocol, TypeAlias, runtime_checkable

from smartgoals.errors import InvalidValueError
from smartgoals.values.display import shown

_LONGEST = 48


@runtime_checkable
class Keyed(Protocol):
    """Anything that can be referred to."""

    @property
    def key(self) -> str:
        """Its short name, unique where it is used."""
        ...


Reference: TypeAlias = str | Keyed
"""What a caller may give where a key is wanted: the key, or the noun itself."""


def slug(statement: str) -> str:
    """A key made from a statement: lower case, no accents, words joined by hyphens, cut at 48.

    Letters of scripts without an ASCII form are kept. A statement without letters or digits gets
    a key made from its checksum, so that the same text has the same key everywhere.

    >>> slug("Élargir le public à de nouveaux visiteurs")
    'elargir-le-public-a-de-nouveaux-visiteurs'
    >>> slug("?!")
    'untitled-556e289d'
    """
    letters = unicodedata.normalize("NFKD", statement[: 8 * _LONGEST]).casefold()
    kept = "".join(
        character if character.isalnum() else " "
        for character in letters
        if not unicodedata.combining(character)
    )
    words: list[str] = []
    length = 0
    for word in kept.split():
        length += len(word) + 1
        if words and length > _LONGEST:
            break
        words.append(word[:_LONGEST])
    checksum = zlib.crc32(statement.encode("utf-8", "surrogatepass"))
    return "-".join(words) or f"untitled-{checksum:08x}"


def key_of(reference: Reference) -> str:
    """The key of what is referred to.

    Raises:
        InvalidValueError: When it is neither a key nor something that has one.
    """
    key = reference if isinstance(reference, str) else getattr(reference, "key", None)
    if not isinstance(key, str) or not key:
        msg = f"a key, or something that has one, is wanted, not {shown(reference)}"
        raise InvalidValueError(msg, reference)
    return key


def key_or_none(reference: Reference | None) -> str | None:
    """The key, or nothing where nothing is referred to."""
    return None if reference is None else key_of(reference)


def keys_of(references: Iterable[Reference]) -> tuple[str, ...]:
    """The keys of several references, in the order given."""
    if isinstance(references, str):
        msg = f"several keys are wanted, not {shown(references)}"
        raise InvalidValueError(msg, references)
    return tuple(key_of(reference) for reference in references)


def from_statement(noun: Any) -> str:  # noqa: ANN401 — attrs hands over the half-built noun
    """The default key of a noun that has a statement."""
    return _slug_of(noun.statement)


def from_name(noun: Any) -> str:  # noqa: ANN401 — attrs hands over the half-built noun
    """The default key of a noun that has a name."""
    return _slug_of(noun.name)


def _slug_of(given: object) -> str:
    """The slug of a text; of anything else none, because the noun is about to refuse it."""
    return slug(given) if isinstance(given, str) else ""
