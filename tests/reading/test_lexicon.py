"""The lexicons: tags that can be told apart."""

from __future__ import annotations

from collections import Counter

from smartgoals.reading.lexicon import tags


def test_every_tag_has_a_bit_of_its_own() -> None:
    """Two names for one bit would mix up two kinds of words."""
    bits = Counter(
        bit for bit in vars(tags).values() if isinstance(bit, int) and bit.bit_count() == 1
    )

    assert [bit.bit_length() - 1 for bit, names in bits.items() if names > 1] == []
