"""What the coach notices, and that it is said kindly and then asked once more."""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest

from smartgoals.coaching import Answer, Ask, FeedbackKind, Interview
from smartgoals.values import Language

TODAY = date(2026, 1, 12)


def heard(*answers: str, language: str = "en") -> Interview:
    """An interview in which these were the answers."""
    return _after(answers, "fr" if language == "fr" else "en")


@cache
def _after(answers: tuple[str, ...], language: Language) -> Interview:
    """The same, with each beginning heard once for all tests: an interview is a value."""
    if not answers:
        return Interview(language, today=TODAY)
    return _after(answers[:-1], language).hear(Answer(answers[-1]))


def asked(talk: Interview) -> Ask:
    """The question of the moment."""
    assert isinstance(talk.turn, Ask)
    return talk.turn


MEASURED = ("I no longer want an empty museum.", "Other people.", "9,300 to 16,000")
WHY = (*MEASURED, "The town keeps us open", "A heritage for all", "No, it looks at who comes")
AT_THE_SOURCE = (*WHY, "The young")
AT_THE_DATE = (*AT_THE_SOURCE, "At the desk, every month")
AT_THE_EXPERT = (*AT_THE_DATE, "End of 2027")
AT_THE_DIAGNOSIS = (*AT_THE_EXPERT, "Yes, the school network makes it doable")
AT_THE_OPTIONS = (*AT_THE_DIAGNOSIS, "Textile; but nobody hears of it in time", "A survey")
AT_THE_APPROACH = (*AT_THE_OPTIONS, "Evenings, schools, a third exhibition", "Evenings, schools")
AT_THE_ACTIONS = (*AT_THE_APPROACH, "Textile", "A third exhibition")
AT_THE_YIELD = (*AT_THE_ACTIONS, "Open late on Fridays", "Invite families")
AT_THE_SIGN = (*AT_THE_YIELD, "1,400, 2,600, 3,800, 52 days", "2,000, 3,600, 5,400")
AT_THE_LEAD = (*AT_THE_SIGN, "Bookings, 40 a week", "The number of family cards")
AT_THE_REVIEW = (*AT_THE_LEAD, "We accept it")
AT_THE_OBSTACLE = (*AT_THE_REVIEW, "Schools, every quarter until 2029")
AT_THE_NAMES = (*AT_THE_OBSTACLE, "If it rains, then we stay inside")
AT_THE_LEVEL = (*AT_THE_NAMES, "Hugo", "Léa")
AT_THE_LIMITS = (*AT_THE_LEVEL, "They decide alone")
AT_THE_SCALE = (*AT_THE_LIMITS, "2,000 euros an evening", "A first evening without guests")


@pytest.mark.parametrize(
    ("before", "said", "notice"),
    [
        ((), "", FeedbackKind.SILENT),
        ((), "I don't know.", FeedbackKind.NOT_KNOWING),
        ((), "It depends.", FeedbackKind.EVASIVE),
        ((), "Well, nothing", FeedbackKind.EVASIVE),
        (MEASURED[:1], "I never want an empty museum", FeedbackKind.AVOIDING),
        (("Launch a newsletter",), "Launch the newsletter", FeedbackKind.CIRCULAR),
        (MEASURED[:2], "Many", FeedbackKind.PARTIAL),
        (MEASURED[:2], "From 9,300 to 9,300", FeedbackKind.CONTRADICTING),
        (
            ("Empty rooms.", "Increase the visits of the museum", "Visits a year"),
            "From 9 to 4",
            FeedbackKind.CONTRADICTING,
        ),
        (MEASURED, "Other people", FeedbackKind.CIRCULAR),
        (MEASURED, "Launch a campaign", FeedbackKind.A_MEANS),
        ((*MEASURED, "A town alive"), "A town alive", FeedbackKind.CIRCULAR),
        (WHY[:5], "Yes", FeedbackKind.PARTIAL),
        (AT_THE_DATE, "When we are ready", FeedbackKind.PARTIAL),
        (AT_THE_DATE, "31 December 2024", FeedbackKind.CONTRADICTING),
        (AT_THE_EXPERT, "Hard work", FeedbackKind.PARTIAL),
        (AT_THE_DIAGNOSIS, "but", FeedbackKind.PARTIAL),
        (AT_THE_OPTIONS, "-,", FeedbackKind.SILENT),
        ((*AT_THE_APPROACH, "Textile"), "The schools", FeedbackKind.CONTRADICTING),
        (AT_THE_ACTIONS, "The third exhibition", FeedbackKind.CONTRADICTING),
        (AT_THE_LEAD, "Somehow", FeedbackKind.PARTIAL),
        (AT_THE_YIELD, "About 20", FeedbackKind.PARTIAL),
        (AT_THE_NAMES, "Everybody", FeedbackKind.PARTIAL),
        (AT_THE_NAMES, "Hugo and Léa", FeedbackKind.PARTIAL),
        (AT_THE_SCALE, "Eleven", FeedbackKind.PARTIAL),
        (AT_THE_SCALE, "Very much", FeedbackKind.PARTIAL),
    ],
)
def test_a_doubt_is_said_and_the_question_comes_again(
    before: tuple[str, ...], said: str, notice: FeedbackKind
) -> None:
    talk = heard(*before)
    first, second = asked(talk), asked(talk.hear(Answer(said)))

    assert second.feedback
    assert second.feedback.kind is notice
    assert (first.slot_id, 2) == (second.slot_id, second.attempt)


@pytest.mark.parametrize(
    ("before", "said", "field"),
    [
        (MEASURED[:2], "16,000", "objective.target.value"),
        (AT_THE_SOURCE, "At the desk", "objective.target.measure.source"),
        (AT_THE_EXPERT, "Yes", "objective.judgement.verdict"),
        (AT_THE_EXPERT, "No, that is not possible here", "objective.judgement.verdict"),
        (AT_THE_OPTIONS, "Evenings", "objective.options"),
        (AT_THE_REVIEW, "Schools", "guidelines[schools-2].statement"),
        (
            AT_THE_OBSTACLE,
            "The neighbour reopens",
            "objective.obstacles[the-neighbour-reopens].statement",
        ),
    ],
)
def test_a_part_of_the_answer_is_understood_and_the_rest_asked_for(
    before: tuple[str, ...], said: str, field: str
) -> None:
    talk = heard(*before)
    first, second = asked(talk), asked(talk.hear(Answer(said)))

    assert (first.slot_id, 2) == (second.slot_id, second.attempt)
    assert second.feedback is None
    assert field in {one.field for one in second.understood}
    assert second.understood == talk.hear(Answer(said)).understood
