"""Other hands, where only they keep a date: owners and dates chosen together by the kernel."""

from __future__ import annotations

from attrs import evolve

from smartgoals.planning.brief import Brief
from smartgoals.planning.choose import Choice
from smartgoals.planning.dates import Dates, scheduled, set_dates
from smartgoals.planning.kernel import Aim
from smartgoals.planning.owners import Owners, find_owners, options_for

AIMS = (Aim.LATENESS, Aim.OVERLOAD, Aim.LEADER_LOAD, Aim.MISFIT, Aim.FINISH)
"""What counts when something would be late: dates, then people's days, then who suits best."""

_STEP = 1_000
"""Misfit is counted in thousandths of a score."""


def in_time(brief: Brief, choice: Choice, owners: Owners, dates: Dates) -> tuple[Owners, Dates]:
    """The same owners and dates where nothing is late; else better ones, if there are any.

    The best owners taken one by one may leave somebody with more than time allows. The kernel then
    looks at owners and dates together. Its answer counts when it is less late, and leaves nobody
    without an owner who had one.
    """
    if not dates.late:
        return owners, dates
    other = evolve(brief, settled=_together(brief, choice, owners))
    new_owners = find_owners(other, choice)
    new_dates = set_dates(other, new_owners)
    if _cost(new_owners, new_dates) < _cost(owners, dates):
        return new_owners, new_dates
    return owners, dates


def _cost(owners: Owners, dates: Dates) -> tuple[int, int]:
    return len(owners.unowned), sum(late.days for late in dates.late)


def _together(brief: Brief, choice: Choice, owners: Owners) -> tuple[tuple[str, str], ...]:
    """An owner for each owned action, by the kernel."""
    owned = {one.action.key: one.action for one in owners.ownerships}
    options = {key: options_for(brief, action) for key, action in owned.items()}
    hands = {
        key: {
            option.person: (max(one.worth for one in options[key]) - option.worth) // _STEP
            for option in options[key]
        }
        for key in owned
    }
    found = scheduled(brief, brief.slots, owned, hands, AIMS)
    return tuple((key, found.assignments[key].worker) for key in sorted(owned))
