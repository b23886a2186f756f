"""What the coach notices, and that it is said kindly and then asked once more."""

from __future__ import annotations

from datetime import date

import pytest

from smartgoals.coaching import Answer, Ask, Interview, Notice

TODAY = date(2026, 1, 12)


def heard(*answers: str, language: str = "en") -> Interview:
    """An interview in which these were the answers."""
    return Interview.replay(
        [Answer(text) for text in answers],
        language="fr" if language == "fr" else "en",
        today=TODAY,
    )


def asked(talk: Interview) -> Ask:
    """The question of the moment."""
    assert isinstance(talk.turn, Ask)
    return talk.turn


MEASURED = ("I no longer want an empty museum.", "Other people.", "9,300 to 16,000")
WHY = (*MEASURED, "The town keeps us open", "A heritage for all", "No, it looks at who comes")
AT_THE_DATE = (*WHY, "At the desk, every month")
AT_THE_EXPERT = (*AT_THE_DATE, "End of 2027")
AT_THE_DIAGNOSIS = (*AT_THE_EXPERT, "Yes, the school network makes it doable")
AT_THE_OPTIONS = (*AT_THE_DIAGNOSIS, "Textile; but nobody hears of it in time", "A survey")
AT_THE_APPROACH = (*AT_THE_OPTIONS, "Evenings, schools, a third exhibition", "Evenings, schools")
AT_THE_ACTIONS = (*AT_THE_APPROACH, "Textile", "A third exhibition")
AT_THE_YIELD = (*AT_THE_ACTIONS, "Open late on Fridays", "Invite families")
AT_THE_LEAD = (*AT_THE_YIELD, "1,400, 2,600, 3,800, 52 days", "2,000, 3,600, 5,400")
AT_THE_REVIEW = (*AT_THE_LEAD, "We accept it")
AT_THE_OBSTACLE = (*AT_THE_REVIEW, "Schools, every quarter until 2029")
AT_THE_NAMES = (*AT_THE_OBSTACLE, "If it rains, then we stay inside")
AT_THE_SCALE = (*AT_THE_NAMES, "Hugo", "Léa")


@pytest.mark.parametrize(
    ("before", "said", "notice"),
    [
        ((), "", Notice.SILENT),
        ((), "What do you mean?", Notice.ASKING_BACK),
        ((), "I don't know.", Notice.NOT_KNOWING),
        ((), "It depends.", Notice.EVASIVE),
        ((), "Well, nothing", Notice.EVASIVE),
        (MEASURED[:1], "I never want an empty museum", Notice.AVOIDING),
        (("Launch a newsletter",), "Launch the newsletter", Notice.CIRCULAR),
        (MEASURED[:2], "Many", Notice.PARTIAL),
        (MEASURED[:2], "16,000", Notice.PARTIAL),
        (MEASURED[:2], "From 9,300 to 9,300", Notice.CONTRADICTING),
        (
            ("Empty rooms.", "Increase the visits of the museum", "Visits a year"),
            "From 9 to 4",
            Notice.CONTRADICTING,
        ),
        (MEASURED, "Other people", Notice.CIRCULAR),
        (MEASURED, "Launch a campaign", Notice.A_MEANS),
        ((*MEASURED, "A town alive"), "A town alive", Notice.CIRCULAR),
        (WHY[:5], "Yes", Notice.PARTIAL),
        (WHY, "At the desk", Notice.PARTIAL),
        (AT_THE_DATE, "When we are ready", Notice.PARTIAL),
        (AT_THE_DATE, "31 December 2024", Notice.CONTRADICTING),
        (AT_THE_EXPERT, "Hard work", Notice.PARTIAL),
        (AT_THE_EXPERT, "Yes", Notice.PARTIAL),
        (AT_THE_EXPERT, "No, that is not possible here", Notice.PARTIAL),
        (AT_THE_DIAGNOSIS, "Textile", Notice.PARTIAL),
        (AT_THE_DIAGNOSIS, "but", Notice.PARTIAL),
        (AT_THE_OPTIONS, "Evenings", Notice.PARTIAL),
        (AT_THE_OPTIONS, "-,", Notice.SILENT),
        ((*AT_THE_APPROACH, "Textile"), "The schools", Notice.CONTRADICTING),
        (AT_THE_ACTIONS, "The third exhibition", Notice.CONTRADICTING),
        (AT_THE_LEAD, "Somehow", Notice.PARTIAL),
        (AT_THE_YIELD, "About 20", Notice.PARTIAL),
        (AT_THE_REVIEW, "Schools", Notice.PARTIAL),
        (AT_THE_OBSTACLE, "The neighbour reopens", Notice.PARTIAL),
        (AT_THE_NAMES, "Everybody", Notice.PARTIAL),
        (AT_THE_NAMES, "Hugo and Léa", Notice.PARTIAL),
        (AT_THE_SCALE, "Eleven", Notice.PARTIAL),
        (AT_THE_SCALE, "Very much", Notice.PARTIAL),
    ],
)
def test_a_doubt_is_said_and_the_question_comes_again(
    before: tuple[str, ...], said: str, notice: Notice
) -> None:
    talk = heard(*before)
    first, second = asked(talk), asked(talk.hear(Answer(said)))

    assert second.remark
    assert second.remark.notice is notice
    assert (first.mark, 2) == (second.mark, second.attempt)
