"""A policy and the policies that carry out its actions, level by level."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from operator import itemgetter
from typing import Any, TypeAlias

from attrs import field

from smartgoals.errors import InvalidValueError, UnknownKeyError
from smartgoals.model.policy import Policy
from smartgoals.model.references import require_known
from smartgoals.text import Worded
from smartgoals.values.checks import instance_of
from smartgoals.values.display import listed, shown
from smartgoals.values.frozen import frozen
from smartgoals.values.key import Reference, key_of, key_or_none, keys_of

PATH_SEPARATOR = "/"
"""What stands between the keys of a path."""


def join_path(path: str, key: str) -> str:
    """The path one step further down; that of the top is empty.

    Args:
        path: The path of a policy.
        key: The key of one of its actions.

    >>> join_path("", "a1"), join_path("a1", "b2")
    ('a1', 'a1/b2')
    """
    return f"{path}{PATH_SEPARATOR}{key}" if path else key


def _as_under(values: ChildPolicies) -> tuple[tuple[str, Cascade], ...]:
    given = values.items() if isinstance(values, Mapping) else values
    found: dict[str, Cascade] = {}
    for action, child in given:
        key = key_of(action)
        if key in found:
            msg = f"{key!r} has two policies below it"
            raise InvalidValueError(msg, key)
        if not isinstance(child, Cascade | Policy):
            msg = f"below {key!r} a Policy or a Cascade is wanted, not {shown(child)}"
            raise InvalidValueError(msg, child)
        found[key] = Cascade(child) if isinstance(child, Policy) else child
    return tuple(sorted(found.items(), key=itemgetter(0)))


@frozen(kw_only=True)
class Cascade(Worded):
    """A policy with further policies below some of its actions.

    The objective of an action is that of the policy below it. Everything in a cascade is addressed by
    its path, the keys of the actions that lead there, so that keys need to be unique only within
    their own policy. A cascade is built from the bottom up, so it cannot contain itself.

    Attributes:
        policy: The policy at the top.
        under: For some actions of the policy, by key, the cascade below.
        people: Keys of those who work for the policy; where empty, whoever works for the one above.
        leader: The key of the person who leads them and so owns the action above; where None, the
            planner finds an owner, who then leads.

    Raises:
        InvalidValueError: When an action has two policies below it, or a slash in its key.
        UnknownKeyError: When there is a policy below something that is no action of the policy.

    >>> from smartgoals.model.action import Action
    >>> from smartgoals.model.objective import Objective
    >>> evenings = Policy(Objective("Fill the evenings"), actions=[Action("Ask a band", key="b1")])
    >>> visits = Policy(Objective("Welcome visitors"), actions=[Action("Open late", key="a1")])
    >>> [path for path, _ in Cascade(visits, under={"a1": evenings}).policies()]
    ['', 'a1']
    """

    policy: Policy = field(kw_only=False, validator=instance_of(Policy))
    under: tuple[tuple[str, Cascade], ...] = field(default=(), converter=_as_under)
    people: tuple[str, ...] = field(default=(), converter=keys_of)
    leader: str | None = field(default=None, converter=key_or_none)

    def __attrs_post_init__(self) -> None:
        known = {action.key for action in self.policy.actions}
        for key in sorted(known):
            if PATH_SEPARATOR in key:
                msg = f"the key of an action in a cascade has no slash, which separates the parts of a path: {key!r}"
                raise InvalidValueError(msg, key)
        if not known.issuperset(key for key, _ in self.under):
            require_known(self.policy.key, (key for key, _ in self.under), known)

    def policies(self) -> Iterator[tuple[str, Cascade]]:
        """Every policy with its path, as a cascade of its own, level by level."""
        level = [("", self)]
        while level:
            yield from level
            level = [
                (join_path(path, key), child) for path, one in level for key, child in one.under
            ]

    def at(self, path: str) -> Cascade:
        """The policy at a path, with all below it.

        Args:
            path: Keys of actions joined by slashes; empty for the top.

        Raises:
            UnknownKeyError: When there is no policy at the path.
        """
        found = self
        for key in path.split(PATH_SEPARATOR) if path else ():
            under = dict(found.under)
            if key not in under:
                known = tuple(under)
                msg = f"no policy at {path!r}: {key!r} is not among {listed(known)}"
                raise UnknownKeyError(msg, path, known)
            found = under[key]
        return found


ChildPolicies: TypeAlias = (
    Mapping[Any, Cascade | Policy] | tuple[tuple[Reference, Cascade | Policy], ...]
)
"""Actions of a policy, or their keys, each with what unfolds it."""
