"""How much a finding weighs."""

from __future__ import annotations

from enum import IntEnum


class Severity(IntEnum):
    """An error blocks planning, a warning wants an answer, a hint may be taken up or not."""

    HINT = 1
    WARNING = 2
    ERROR = 3
