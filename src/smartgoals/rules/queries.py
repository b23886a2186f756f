"""What several rules ask of the model: chances, the days an objective runs, and owners."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TypeAlias

from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.objective import Objective
from smartgoals.model.person import Person, Team
from smartgoals.values.period import Period

Chance: TypeAlias = tuple[str, float]
"""Where the estimate stands, and the chance of reaching what is asked."""


def chances(noun: Objective | DelegatedAction) -> Iterator[Chance]:
    """The chance of each thing asked for of which somebody has an estimate.

    An objective's estimate is the change from the baseline that may be expected, in the direction
    that is wanted. A delegated action has a share of the target, and the planner its chance.
    """
    if isinstance(noun, DelegatedAction):
        yield from ((f"shares[{share.measure}]", share.chance) for share in noun.shares)
    elif noun.estimate is not None and noun.target is not None and noun.target.change is not None:
        yield "estimate", noun.estimate.at_least(noun.target.change.copy_abs())


NEVER = Period(date.max, date.max)
"""A stand-in for the window of what has no deadline."""


def window(objective: Objective) -> Period | None:
    """The days from start to deadline; without a start the last one, without a deadline none.

    >>> window(Objective("Grow", deadline=date(2027, 12, 31))).first
    datetime.date(2027, 12, 31)
    """
    end = objective.deadline
    return None if end is None else Period(objective.start or end, end)


def in_person(owner: str, team: Team) -> Person | None:
    """The one person of the team that a key names, and not a group or a stranger.

    >>> team = Team([Person("Hugo"), Person("The board", key="board", group=True)])
    >>> in_person("hugo", team).name, in_person("board", team), in_person("nobody", team)
    ('Hugo', None, None)
    """
    for person in team.people:
        if person.key == owner and not person.group:
            return person
    return None


def name_of(owner: str, team: Team) -> str:
    """The name behind a key; of a stranger the key itself."""
    return next((person.name for person in team.people if person.key == owner), owner)
