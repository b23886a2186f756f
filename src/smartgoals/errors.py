"""What can go wrong, on one page.

A bad goal is a finding; a broken promise is an exception.
Everything raised on purpose is a `SmartGoalsError`, shows the offending value in its message and
carries it as an attribute, so that nobody has to fish for meaning in a string.
"""

from __future__ import annotations

from typing import Any


class SmartGoalsError(Exception):
    """The common ancestor of what this library raises on purpose."""


class InvalidValueError(SmartGoalsError, ValueError):
    """A value that cannot mean anything: a deadline before the start, a chance above one.

    Attributes:
        value: The value that was refused.
    """

    def __init__(self, message: str, value: object = None) -> None:
        super().__init__(message, value)
        self.message = message
        self.value = value

    def __str__(self) -> str:
        return self.message


class UnknownKeyError(SmartGoalsError, LookupError):
    """A reference that points nowhere.

    Attributes:
        key: The key nobody answers to.
        known: The keys that would have been understood, sorted.
    """

    def __init__(self, message: str, key: str, known: tuple[str, ...] = ()) -> None:
        super().__init__(message, key, known)
        self.message = message
        self.key = key
        self.known = known

    def __str__(self) -> str:
        return self.message


class CycleError(SmartGoalsError, ValueError):
    """Links that bite their own tail.

    Attributes:
        circle: The keys around the circle; the first one is repeated at the end.
    """

    def __init__(self, message: str, circle: tuple[str, ...]) -> None:
        super().__init__(message, circle)
        self.message = message
        self.circle = circle

    def __str__(self) -> str:
        return self.message


class OutOfTurnError(SmartGoalsError, RuntimeError):
    """A step taken when it was not its turn: agreeing to a plan that was stopped, say.

    Attributes:
        state: Where the conversation stood.
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
    """A policy that still has errors was asked for a plan.

    Attributes:
        report: The `Report` that says what is missing.
    """

    def __init__(self, message: str, report: Any) -> None:  # noqa: ANN401 — Report lives two floors up
        super().__init__(message, report)
        self.message = message
        self.report = report

    def __str__(self) -> str:
        return self.message
