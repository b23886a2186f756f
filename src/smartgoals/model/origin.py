"""The playbook an action was made from."""

from __future__ import annotations

from attrs import field

from smartgoals.values.frozen import frozen
from smartgoals.values.key import key_of, key_or_none


@frozen(kw_only=True)
class Origin:
    """The playbook, the strategy and the template that an action was made from.

    Until somebody adopts the action, its days, costs, chance and estimates are assumptions of the
    template's author.

    Attributes:
        playbook: The key of the playbook.
        play: The key of the strategy template in it.
        template: The key of the action template.
        adopted_by: The key of the person who confirmed the figures; None before.
    """

    playbook: str = field(kw_only=False, converter=key_of)
    play: str = field(converter=key_of)
    template: str = field(converter=key_of)
    adopted_by: str | None = field(default=None, converter=key_or_none)
