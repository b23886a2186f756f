"""What an owner is given together with an objective."""

from __future__ import annotations

from attrs import field, frozen

from smartgoals.model.obstacle import IfThen
from smartgoals.text import Sentence
from smartgoals.values.checks import many


@frozen(kw_only=True)
class Mandate:
    """The letter of mission: results, not steps.

    The five parts of stewardship delegation (Covey, 1989) with the intent of the level above
    (commander's intent), so that the owner can act when the plan breaks, and the right to err.
    Each line is a sentence still unsaid, in the language of whoever reads it.
    """

    intent: tuple[Sentence, ...] = field(default=(), converter=many)
    results: tuple[Sentence, ...] = field(default=(), converter=many)
    limits: tuple[Sentence, ...] = field(default=(), converter=many)
    failure_paths: tuple[Sentence, ...] = field(default=(), converter=many)
    resources: tuple[Sentence, ...] = field(default=(), converter=many)
    reviews: tuple[Sentence, ...] = field(default=(), converter=many)
    consequences: tuple[Sentence, ...] = field(default=(), converter=many)
    right_to_err: Sentence | None = None
    if_then: tuple[IfThen, ...] = field(default=(), converter=many)

    @property
    def missing(self) -> tuple[str, ...]:
        """The parts that are empty, among those every mandate needs."""
        parts = ("intent", "results", "limits", "resources", "reviews", "consequences")
        return tuple(part for part in parts if not getattr(self, part))
