"""A policy, and the policies that unfold its actions, level by level."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from operator import itemgetter
from typing import Any, TypeAlias

from attrs import field, frozen

from smartgoals.errors import InvalidValueError, UnknownKeyError
from smartgoals.model.policy import Policy
from smartgoals.model.references import require_known
from smartgoals.values.checks import instance_of
from smartgoals.values.key import Reference, key_of, key_or_none, keys_of

PATH_SEPARATOR = "/"
"""What stands between the keys of a path."""


def join_path(path: str, key: str) -> str:
    """The path one step further down; the top has none.

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
            msg = f"{key!r} is unfolded twice"
            raise InvalidValueError(msg, key)
        if not isinstance(child, Cascade | Policy):
            msg = f"what unfolds {key!r} is a Policy or a Cascade, not {child!r}"
            raise InvalidValueError(msg, child)
        found[key] = Cascade(child) if isinstance(child, Policy) else child
    return tuple(sorted(found.items(), key=itemgetter(0)))


@frozen(kw_only=True)
class Cascade:
    """A policy whose actions may be unfolded: the objective of one is that of a policy below it.

    `under` maps actions of the policy to what unfolds them. What hangs in the cascade is addressed
    by its path: the keys of the actions that lead there, so that keys need to be unique in their
    own policy only. `people` are the keys of those who serve the policy; without them it is served
    by whoever serves the policy above. `leader` leads them, and so owns the action that the policy
    unfolds; without one, the planner finds an owner, who then leads. A cascade cannot hold itself,
    because it is made from its leaves up.

    Raises:
        InvalidValueError: When an action is unfolded twice, or has a stroke in its key.
        UnknownKeyError: When what is unfolded is no action of the policy.

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
                msg = f"a key with a stroke would look like a path: {key!r}"
                raise InvalidValueError(msg, key)
        if not known.issuperset(key for key, _ in self.under):
            require_known(self.policy.key, (key for key, _ in self.under), known)

    def policies(self) -> Iterator[tuple[str, Cascade]]:
        """Every policy as a cascade of its own with its path, level by level, the top first."""
        level = [("", self)]
        while level:
            yield from level
            level = [
                (join_path(path, key), child) for path, one in level for key, child in one.under
            ]

    def at(self, path: str) -> Cascade:
        """The policy at a path, with all below it.

        Raises:
            UnknownKeyError: When nothing is unfolded there.
        """
        found = self
        for key in path.split(PATH_SEPARATOR) if path else ():
            under = dict(found.under)
            if key not in under:
                known = tuple(under)
                msg = f"nothing is unfolded at {path!r}: {key!r} is none of {', '.join(known)}"
                raise UnknownKeyError(msg, path, known)
            found = under[key]
        return found


ChildPolicies: TypeAlias = (
    Mapping[Any, Cascade | Policy] | tuple[tuple[Reference, Cascade | Policy], ...]
)
"""Actions of a policy, or their keys, each with what unfolds it."""
