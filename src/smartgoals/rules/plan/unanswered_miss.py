"""PLN-08: off pace at two reviews running with no countermeasure, or declared on track all the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.measurement import Review
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Severity
from smartgoals.rules.rule import Hit, rule
from smartgoals.text import Sentence, Text

_UNANSWERED = Text(
    en="It was behind at {count} reviews running, and nothing has changed.",
    fr="Le retard dure depuis {count} points d'étape, et rien n'a changé.",
)
_ROSY = Text(
    en="It is called on track at {pace:percent} of the pace.",
    fr="On le dit en bonne voie, à {pace:percent} du rythme prévu.",
)


@rule(
    "PLN-08",
    "unanswered-miss",
    Severity.WARNING,
    subject_types=DelegatedAction,
    says=Text(en="{what}", fr="{what}"),
    asks=Text(en="What do we change now?", fr="Que change-t-on maintenant ?"),
)
def unanswered_miss(delegation: DelegatedAction, context: Context) -> Iterator[Hit]:
    """Off pace at two reviews running with no countermeasure, or declared on track all the same.

    ## Why

    One bad review is weather, two are climate. What counts is not the colour but the response; and
    a green that the figures deny costs the trust in all greens. Source: countermeasures in hoshin
    kanri; earned value.

    ## Flagged

    >>> from datetime import date
    >>> from smartgoals.model import Review
    >>> bad = [Review(date(2026, 6, 1), pace=0.8), Review(date(2026, 7, 6), pace=0.7)]
    >>> keeps_missing(bad, pace=0.85, most=2)
    True

    ## Instead

    >>> keeps_missing([*bad, Review(date(2026, 8, 3), pace=0.85)], pace=0.85, most=2)
    False
    """
    profile, reviews = context.profile, delegation.reviews
    missing = keeps_missing(reviews, pace=profile.off_pace, most=profile.most_bad_reviews)
    if missing and not delegation.countermeasures:
        what = Sentence(_UNANSWERED, {"count": profile.most_bad_reviews})
        yield Hit("countermeasures", {"what": what})
    if reviews and reviews[-1].on_track and off(reviews[-1], pace=profile.off_pace):
        what = Sentence(_ROSY, {"pace": reviews[-1].pace})
        yield Hit("reviews", {"what": what})


def off(review: Review, *, pace: float) -> bool:
    """Whether a review saw less than a pace."""
    return review.pace is not None and review.pace < pace


def keeps_missing(reviews: Sequence[Review], *, pace: float, most: int) -> bool:
    """Whether each of the last so many reviews was off the pace."""
    last = reviews[-most:]
    return len(last) == most and all(off(review, pace=pace) for review in last)
