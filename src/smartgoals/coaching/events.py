"""What a client can do: answer, pass, or take the last answer back."""

from __future__ import annotations

from typing import TypeAlias

from attrs import frozen


@frozen
class Answer:
    """What the client said, word for word; nothing at all is an answer too."""

    text: str


@frozen
class Skip:
    """The client would rather not answer; the question is kept for the end."""


@frozen
class Back:
    """The client takes the last answer or skip back."""


Event: TypeAlias = Answer | Skip | Back
"""Everything an interview can hear; a tuple of these is the whole of it."""
