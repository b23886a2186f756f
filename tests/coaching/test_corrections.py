"""What was said before can be put right, in words or by asking for the field again."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from coaching.test_remarks import (
    AT_THE_ACTIONS,
    AT_THE_DATE,
    AT_THE_EXPERT,
    AT_THE_LEAD,
    AT_THE_NAMES,
    AT_THE_SCALE,
    MEASURED,
    asked,
    heard,
)
from smartgoals import Answer, Ask, Done, Interview, Objective, render
from smartgoals.coaching import FeedbackKind, Skip
from smartgoals.errors import OutOfTurnError
from smartgoals.values import Language

GROW = ("Raise members from 10 to 20 by 31 December 2026",)
GRANDIR = ("Passer de 10 à 20 adhérents d'ici le 31 décembre 2026",)


def objective(talk: Interview) -> Objective:
    """The objective of a talk."""
    assert talk.policy
    return talk.policy.objective


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Sorry, I meant 30, not 20."),
        ("en", "I meant 30 instead of 20"),
        ("en", "No, not 20, but 30"),
        ("en", "Oops, 30, not 20"),
        ("en", "Please change 20 to 30"),
        ("en", "I said 20, but I meant 30"),
        ("fr", "Pardon, je voulais dire 30, pas 20."),
        ("fr", "Je voulais dire 30 au lieu de 20"),
        ("fr", "Ce n'est pas 20, c'est 30"),
        ("fr", "Non, pas 20 : 30"),
        ("fr", "Erreur, 30, et non 20"),
        ("fr", "Remplacez 20 par 30"),
        ("fr", "J'ai dit 20, c'est 30"),
    ],
)
def test_a_figure_is_put_right_wherever_it_was_filed(language: str, said: str) -> None:
    before = heard(*(GROW if language == "en" else GRANDIR), language=language)
    after = before.hear(Answer(said))

    target = objective(after).target
    assert target
    assert (target.baseline, target.value) == (Decimal(10), Decimal(30))
    assert "30" in objective(after).statement
    assert objective(after).purposes == ()
    assert asked(after).topic == asked(before).topic
    assert asked(after).attempt == asked(before).attempt
    assert asked(after).feedback
    assert {one.field for one in after.understood} >= {"objective.target.value"}
    assert after.provenance["objective.target.value"] == 1
    assert after.provenance["objective.target.baseline"] == 0


@pytest.mark.parametrize("said", ["No, 80", "Sorry, 80", "I meant 80", "Make it 80"])
def test_the_last_figure_is_put_right_without_naming_it(said: str) -> None:
    target = objective(heard("Empty rooms.", "Full rooms", "Visits", "From 9 to 16", said)).target

    assert target
    assert (target.baseline, target.value) == (Decimal(9), Decimal(80))


def test_the_last_answer_is_put_right_as_a_whole() -> None:
    purposes = objective(heard(*MEASURED, "Money", "I meant peace of mind")).purposes

    assert [one.statement for one in purposes] == ["peace of mind"]


def test_a_date_and_a_name_are_put_right_in_words() -> None:
    dated = heard(*AT_THE_EXPERT).hear(Answer("I meant 2028, not 2027"))
    assert objective(dated).deadline == date(2028, 12, 31)
    scale = heard(*AT_THE_SCALE, "8").hear(Answer("Sorry, I meant 9, not 8"))
    assert objective(scale).commitment == 9
    assert isinstance(scale.turn, Done)


def test_words_of_an_earlier_answer_are_put_right() -> None:
    talk = heard(*AT_THE_ACTIONS).hear(Answer("I meant lectures, not schools"))

    assert objective(talk).options == ("Evenings", "schools", "a third exhibition")
    assert talk.policy
    assert [one.statement for one in talk.policy.strategies] == ["Evenings", "lectures"]


def test_what_was_never_said_cannot_be_put_right() -> None:
    before = heard(*GROW)
    after = before.hear(Answer("Sorry, I meant 30, not 55."))

    feedback = asked(after).feedback
    assert feedback
    assert feedback.kind is FeedbackKind.CORRECTING
    assert after.policy == before.policy


@pytest.mark.parametrize("said", ["Not sure, but the schools say yes", "No, we cannot do 12,000"])
def test_an_answer_that_begins_with_no_is_no_correction(said: str) -> None:
    judged = objective(heard(*AT_THE_EXPERT, said))

    assert judged.target
    assert judged.target.value == 16_000
    assert judged.judgement


def test_a_correction_needs_something_to_correct() -> None:
    assert objective(heard("Sorry, I meant empty rooms")).statement


@pytest.mark.parametrize(
    ("field", "topic", "said", "path", "value"),
    [
        ("deadline", "deadline", "30 June 2028", "deadline", date(2028, 6, 30)),
        ("objective.deadline", "deadline", "30 June 2028", "deadline", date(2028, 6, 30)),
        ("commitment", "commitment", "6", "commitment", 6),
        ("objective.control", "control", "half", "control", 0.5),
        ("audience", "audience", "The young", "audience", "The young"),
        ("options", "options", "a tram, a bus, a boat", "options", ("a tram", "a bus", "a boat")),
    ],
)
def test_a_field_is_asked_for_again(
    field: str, topic: str, said: str, path: str, value: object
) -> None:
    before = heard(*AT_THE_SCALE, "8")
    reopened = before.revise(field)

    assert asked(reopened).topic == topic
    assert asked(reopened).revising
    assert reopened.policy == before.policy
    after = reopened.hear(Answer(said))
    assert getattr(objective(after), path) == value
    assert isinstance(after.turn, Done)
    assert reopened.hear(Skip()).policy == before.policy


@pytest.mark.parametrize(
    ("topic", "said"),
    [
        ("measure", "Visits of schools"),
        ("figures", "From 9,000 to 12,000"),
        ("purpose", "Peace"),
        ("ladder", "A town alive"),
        ("because", "They count us"),
        ("source", "At the till, every week"),
        ("realistic", "Yes, since others did it"),
        ("strengths", "A café"),
        ("improvements", "Dark rooms"),
        ("evidence:nobody-hears-of-it-in-time", "A count"),
        ("strategies", "schools"),
        ("approach", "The café"),
        ("exclusions", "A shop"),
        ("actions:evenings", "Open on Mondays"),
        ("yields:open-late-on-fridays", "1, 2, 3, 4 days"),
        ("leads:nobody-hears-of-it-in-time", "Evenings"),
        ("lasting", "Evenings, every month until 2029"),
        ("who:open-late-on-fridays", "Karim"),
        ("obstacle", "If it snows, then we sweep"),
        ("wish", "I no longer want silence"),
        ("instead", "Full rooms"),
    ],
)
def test_every_topic_can_be_revised(topic: str, said: str) -> None:
    before = heard(*AT_THE_SCALE, "8")
    reopened = before.revise(topic)

    assert asked(reopened).id == topic or asked(reopened).topic == topic
    unclear = reopened.hear(Answer("I don't know"))
    assert unclear.policy == before.policy
    assert asked(unclear).revising
    assert reopened.hear(Answer(said)).draft != before.draft


@pytest.mark.parametrize("field", ["colour", "objective.colour", "who:nobody"])
def test_only_what_the_coach_asks_for_can_be_revised(field: str) -> None:
    with pytest.raises(OutOfTurnError, match="to revise yet"):
        heard(*AT_THE_DATE).revise(field)


def test_before_the_wish_there_is_nothing_to_revise() -> None:
    with pytest.raises(OutOfTurnError, match="to revise yet"):
        heard().revise("wish")


def test_two_deadlines_are_put_side_by_side() -> None:
    talk = heard(*AT_THE_EXPERT).hear(Answer("Doable, but rather by the end of 2028"))

    assert asked(talk).topic == "deadline"
    assert asked(talk).revising
    feedback = asked(talk).feedback
    assert feedback
    assert feedback.kind is FeedbackKind.CONTRADICTING
    assert objective(talk).deadline == date(2027, 12, 31)
    assert objective(talk.hear(Answer("End of 2028"))).deadline == date(2028, 12, 31)


def test_what_is_no_action_is_taken_out() -> None:
    talk = heard(*AT_THE_LEAD[:-2])
    assert asked(talk).about == "Open late on Fridays"
    after = talk.hear(Answer("That's not an action, it's an idea"))

    assert after.policy
    assert [one.statement for one in after.policy.actions] == ["Invite families"]


def test_a_name_alone_is_no_reason() -> None:
    known = heard(*AT_THE_NAMES, "Hugo").revise("because").hear(Answer("Hugo"))

    assert objective(known).purposes[0].because == "No, it looks at who comes"
    assert isinstance(known.turn, Ask)
    assert known.policy
    assert known.policy.actions[0].contributions[0].estimate.worst == Decimal(1400)


MEMBERS = {
    "en": ("Raise members from 12 to 30 by 31 December 2027", "To pay the rent"),
    "fr": ("Passer de 12 à 30 adhérents d'ici le 31 décembre 2027", "Payer le loyer"),
}


@pytest.mark.parametrize(
    ("language", "said", "sides", "levels"),
    [
        (
            "en",
            "Actually, what I really want is from 5 to 55.",
            "from 12 to 30, and now from 5 to 55",
            (5, 55),
        ),
        (
            "en",
            "That 40 members would feel at home.",
            "from 12 to 30, and now from 12 to 40",
            (12, 40),
        ),
        ("en", "The members are at 15 now.", "from 12 to 30, and now from 15 to 30", (15, 30)),
        ("fr", "En fait, passer de 5 à 55.", "de 12 à 30, et maintenant de 5 à 55", (5, 55)),
        (
            "fr",
            "Que 40 adhérents me suffiraient, c'est mon objectif.",
            "de 12 à 30, et maintenant de 12 à 40",
            (12, 40),
        ),
    ],
)
def test_figures_that_contradict_are_put_side_by_side(
    language: Language, said: str, sides: str, levels: tuple[int, int]
) -> None:
    talk = heard(*MEMBERS[language], language=language).hear(Answer(said))

    assert asked(talk).topic == "figures"
    assert sides in render(talk, language=language)
    assert len(asked(talk).choices) == 2
    old, new = (
        ("the first one", "The new one.") if language == "en" else ("la première", "Le nouveau.")
    )
    for answer, wanted in ((old, (12, 30)), (new, levels), (asked(talk).choices[1], levels)):
        chosen = talk.hear(Answer(answer)).policy
        assert chosen
        assert chosen.objective.target
        target = chosen.objective.target
        assert [target.baseline, target.value] == [Decimal(level) for level in wanted]


@pytest.mark.parametrize(
    "said",
    [
        "So that 3 jobs are kept",
        "The club next door went from 30 to 65",
        "Members from 12 to 30, as I said",
        "Actually, 2 or 3 or 4 people would be happy",
    ],
)
def test_figures_about_other_things_contradict_nothing(said: str) -> None:
    assert asked(heard(*MEMBERS["en"]).hear(Answer(said))).topic != "figures"


def test_a_day_that_contradicts_is_put_beside_the_known_one() -> None:
    talk = heard(*MEMBERS["en"], "That children play", "Fees pay it by 30 June 2028")

    assert asked(talk).topic == "deadline"
    assert asked(talk).choices == ("2027-12-31", "2028-06-30")
    assert "Earlier you said 31 December 2027, and now 30 June 2028. Which one holds?" in render(
        talk
    )
    later, former = talk.hear(Answer("the second")), talk.hear(Answer("The old date"))
    assert later.policy
    assert later.policy.objective.deadline == date(2028, 6, 30)
    assert former.policy
    assert former.policy.objective.deadline == date(2027, 12, 31)


def test_other_words_for_the_objective_keep_what_actions_count_towards() -> None:
    before = heard(*AT_THE_LEAD)
    talk = before.revise("instead").hear(Answer("A fuller house"))

    assert before.policy
    assert talk.policy
    assert talk.policy.objective.statement == "A fuller house"
    assert talk.policy.objective.audience == "The young"
    assert talk.policy.objective.target == before.policy.objective.target
    assert talk.policy.objective.deadline == before.policy.objective.deadline
    assert talk.policy.objective.purposes == before.policy.objective.purposes


def test_other_words_before_there_are_actions_bring_their_own_figures() -> None:
    talk = heard(*AT_THE_DATE).revise("instead").hear(Answer("Raise visits from 40 to 60"))

    assert talk.policy
    target = talk.policy.objective.target
    assert target
    assert [target.baseline, target.value] == [Decimal(40), Decimal(60)]


def test_no_may_begin_what_is_given_up() -> None:
    talk = heard(*AT_THE_ACTIONS[:-1], "No, 3 exhibitions")

    assert talk.policy
    assert talk.policy.approach == "Textile"
    assert [one.statement for one in talk.policy.exclusions] == ["3 exhibitions"]


def test_figures_in_words_are_put_right_too() -> None:
    calm = ("Noise.", "A calm house", "complaints")
    spelled = heard(*calm, "from 40 to 20", "I meant twelve")
    words = heard(*calm, "from forty to twenty", "I meant 12 to 8")

    assert objective(spelled).target == objective(heard(*calm, "from 40 to 12")).target
    target = objective(words).target
    assert target
    assert [target.baseline, target.value] == [Decimal(12), Decimal(8)]


def test_what_was_said_to_a_paused_coach_is_put_right() -> None:
    talk = heard(*GROW, "stop", "To pay the rent", "Sorry, I meant the salaries.")

    assert [one.statement for one in objective(talk).purposes] == ["the salaries"]


def test_items_of_a_list_are_put_right() -> None:
    talk = heard(*AT_THE_ACTIONS[:-3], "Sorry, I meant concerts, not schools.")

    assert objective(talk).options == ("Evenings", "concerts", "a third exhibition")


def test_before_the_wish_nothing_is_put_right() -> None:
    assert heard("I don't know, maybe", "I meant yes, not maybe").policy is None


def test_a_correction_of_a_correction_at_the_end_is_out_of_turn() -> None:
    done = heard(*AT_THE_SCALE, "8", "Sorry, I meant 15,000, not 16,000.")

    assert objective(done).target
    with pytest.raises(OutOfTurnError):
        done.hear(Answer("Sorry, I meant the other one."))
