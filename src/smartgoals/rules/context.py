"""What a rule may know besides its subject."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from smartgoals.model.profile import Profile
from smartgoals.values.language import Language


@frozen(kw_only=True)
class Context:
    """The thresholds, the day and the language of one check."""

    profile: Profile = Profile()
    today: date | None = None
    language: Language | None = None
