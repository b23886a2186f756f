"""Who an owner is: somebody in the team, or not."""

from __future__ import annotations

from smartgoals.model.person import Person, Team


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
