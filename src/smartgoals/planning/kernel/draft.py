"""A schedule in bare numbers, as the algorithms pass it on."""

from __future__ import annotations

from attrs import frozen


@frozen
class Draft:
    """Who does each task, and when, by position.

    Attributes:
        owners: The worker of each task.
        starts: The first slot of each task.
        ends: The slot after the last one of each task.
    """

    owners: tuple[int, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
