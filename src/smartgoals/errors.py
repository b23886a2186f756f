"""The exceptions of the library.

A bad goal is a finding of `check`; an exception says that a call cannot be carried out. Each one is a
`SmartGoalsError` that shows the offending value in its message and carries it as an attribute.
"""

from __future__ import annotations

from typing import Any

__all__ = [
    "CycleError",
    "InvalidValueError",
    "NotReadyError",
    "OutOfTurnError",
    "SmartGoalsError",
    "UnknownKeyError",
]


class SmartGoalsError(Exception):
    """The base of all exceptions the library raises on purpose."""


class InvalidValueError(SmartGoalsError, ValueError):
    """A value that cannot mean anything: a deadline before the start, a chance above one.

    Attributes:
        message: What is wrong, in English.
        value: The value that was refused.
    """

    def __init__(self, message: str, value: object = None) -> None:
        super().__init__(message, value)
        self.message = message
        self.value = value

    def __str__(self) -> str:
        return self.message


class UnknownKeyError(SmartGoalsError, LookupError):
    """A reference to something that does not exist.

    Attributes:
        message: What is wrong, in English.
        key: The key that was not found.
        known: The keys there are, sorted.
    """

    def __init__(self, message: str, key: str, known: tuple[str, ...] = ()) -> None:
        super().__init__(message, key, known)
        self.message = message
        self.key = key
        self.known = known

    def __str__(self) -> str:
        return self.message


class CycleError(SmartGoalsError, ValueError):
    """A cycle in a relation that must be acyclic.

    Attributes:
        message: What is wrong, in English.
        circle: The keys of the cycle; the first one is repeated at the end.
    """

    def __init__(self, message: str, circle: tuple[str, ...]) -> None:
        super().__init__(message, circle)
        self.message = message
        self.circle = circle

    def __str__(self) -> str:
        return self.message


class OutOfTurnError(SmartGoalsError, RuntimeError):
    """A step that is not possible in the present state, such as agreeing to what was declined.

    Attributes:
        message: What is wrong, in English.
        state: The state at the time.
        event: What was tried.
    """

    def __init__(self, message: str, state: str, event: str) -> None:
        super().__init__(message, state, event)
        self.message = message
        self.state = state
        self.event = event

    def __str__(self) -> str:
        return self.message


class NotReadyError(SmartGoalsError, ValueError):
    """A policy that cannot be planned yet.

    Attributes:
        message: What is missing, in English.
        report: The `Report` that says what is missing.
    """

    def __init__(self, message: str, report: Any) -> None:  # noqa: ANN401 — Report lives two floors up
        super().__init__(message, report)
        self.message = message
        self.report = report

    def __str__(self) -> str:
        return self.message
