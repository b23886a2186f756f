"""Where an action comes from, when it was not thought of here."""

from __future__ import annotations

from attrs import field, frozen

from smartgoals.values.key import key_of, key_or_none


@frozen(kw_only=True)
class Origin:
    """The playbook, the play and the template that an action was made from, by their keys.

    Until somebody has adopted the action, its days, costs, chance and estimates are assumptions of
    the template's author: `adopted_by` is the person who made them the house's own.
    """

    playbook: str = field(kw_only=False, converter=key_of)
    play: str = field(converter=key_of)
    template: str = field(converter=key_of)
    adopted_by: str | None = field(default=None, converter=key_or_none)
