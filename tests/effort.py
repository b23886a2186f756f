"""How hard a law is tried: in proportion to the Hypothesis profile that is loaded."""

from __future__ import annotations

from hypothesis import settings

STANDARD = 100
"""The examples of a law that does not say otherwise, in the profiles `quick` and `ci`."""


def tries(usual: int) -> int:
    """The examples for a law that usually gets this many: `nox -s thorough` tries more, `fast` fewer."""
    assert settings.default is not None
    return max(1, usual * settings.default.max_examples // STANDARD)
