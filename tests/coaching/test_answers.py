"""What an answer may bring, beyond the plain case."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from coaching.test_remarks import (
    AT_THE_ACTIONS,
    AT_THE_APPROACH,
    AT_THE_DATE,
    AT_THE_DIAGNOSIS,
    AT_THE_EXPERT,
    AT_THE_LEAD,
    AT_THE_NAMES,
    AT_THE_OBSTACLE,
    AT_THE_OPTIONS,
    AT_THE_REVIEW,
    AT_THE_SCALE,
    AT_THE_YIELD,
    MEASURED,
    TODAY,
    WHY,
    asked,
    heard,
)
from smartgoals.coaching import Answer, Ask, Back, Done, GoalType, Interview, SimulatedClient, Skip
from smartgoals.coaching.draft import Draft
from smartgoals.errors import InvalidValueError, OutOfTurnError
from smartgoals.model import Objective, Orientation, Policy, Realism


def policy_of(*answers: str, language: str = "en") -> Policy:
    """The policy after these answers."""
    policy = heard(*answers, language=language).policy
    assert policy
    return policy


def objective_of(*answers: str, language: str = "en") -> Objective:
    """The objective after these answers."""
    return policy_of(*answers, language=language).objective


def test_a_wish_may_already_be_an_objective() -> None:
    wish = objective_of("Raise visits from 62,000 to 74,000 by the end of 2027")

    assert wish.target
    assert wish.target.known
    assert wish.deadline == date(2027, 12, 31)


def test_to_keep_something_is_to_watch_it() -> None:
    talk = heard("Keep satisfaction at 4.5")

    assert objective_of("Keep satisfaction at 4.5").orientation is Orientation.MAINTAIN
    assert asked(talk).feedback


def test_a_means_gives_way_to_the_change_and_stays_an_option() -> None:
    launched = objective_of("Launch a newsletter", "Members who read us")

    assert launched.statement == "Members who read us"
    assert launched.options == ("Launch a newsletter",)


def test_a_date_named_early_is_not_asked_for_again() -> None:
    assert objective_of(*MEASURED[:2], "From 9 to 16 by June 2027").deadline == date(2027, 6, 30)
    named = objective_of("Empty rooms by June 2027.", "Full rooms")
    assert named.deadline == date(2027, 6, 30)


def test_a_measure_may_bring_its_figures() -> None:
    target = objective_of("Empty rooms.", "Full rooms", "Share of full rooms, 40 % to 60 %").target

    assert target
    assert (target.baseline, target.value) == (Decimal(40), Decimal(60))
    assert target.measure.unit == "%"


def test_two_lone_figures_make_a_road() -> None:
    target = objective_of(*MEASURED[:2], "16,000", "9,300").target

    assert target
    assert (target.baseline, target.value) == (Decimal(9_300), Decimal(16_000))


def test_the_client_is_believed_the_second_time() -> None:
    target = objective_of(
        "Empty rooms.", "Increase the visits of the museum", "Visits a year", *["From 9 to 4"] * 2
    ).target

    assert target
    assert target.value == 4
    assert objective_of(*MEASURED[:1], *["Never an empty museum again"] * 2).statement.startswith(
        "Never"
    )


def test_an_expert_who_says_no_names_the_figure_that_is_a_yes() -> None:
    refused = objective_of(
        *AT_THE_EXPERT, "Not possible with this team", "12,000 yes, with schools"
    )

    assert refused.target
    assert refused.target.value == 12_000
    assert refused.judgement
    assert refused.judgement.verdict is Realism.REALISTIC


def test_an_expert_may_find_it_too_easy() -> None:
    judgement = objective_of(*AT_THE_EXPERT, "Too easy for a team like ours").judgement

    assert judgement
    assert judgement.verdict is Realism.TOO_EASY


def test_the_reason_may_come_after_the_verdict() -> None:
    judgement = objective_of(*AT_THE_EXPERT, "Yes", "The schools have asked for it").judgement

    assert judgement
    assert (judgement.verdict, judgement.reason) == ("realistic", "The schools have asked for it")


@pytest.mark.parametrize(
    ("said", "control"), [("60 %", 0.6), ("6", 0.6), ("0.5", 0.5), ("70", 0.7)]
)
def test_what_lies_in_ones_own_hands_is_a_share(said: str, control: float) -> None:
    outside = heard("That the council closes us.", "That the council votes us 40,000 euros")
    while isinstance(outside.turn, Ask) and outside.turn.topic != "control":
        outside = outside.hear(Skip())
    vague = outside.hear(Answer("Some of it"))
    settled = outside.hear(Answer(said)).policy

    assert asked(vague).feedback
    assert settled
    assert settled.objective.control == control


def test_the_two_sides_of_a_diagnosis_may_come_one_by_one() -> None:
    kinds = [
        one.kind for one in policy_of(*AT_THE_DIAGNOSIS, "Textile", "Few hear of it").diagnosis
    ]

    assert kinds == ["strength", "improvement"]


def test_a_missing_solution_is_turned_into_a_problem() -> None:
    talk = heard(*AT_THE_DIAGNOSIS, "Textile; but a lack of a communication plan")

    assert asked(talk).topic == "problem"
    named = talk.hear(Answer("71 % come by word of mouth")).policy
    assert named
    assert named.diagnosis[-1].statement == "71 % come by word of mouth"


def test_a_lone_strength_is_the_one_relied_on() -> None:
    assert policy_of(*AT_THE_APPROACH, "The old house").cites == ("textile",)


def test_a_strategy_is_known_by_the_words_of_its_actions() -> None:
    strategies = policy_of(*AT_THE_LEAD, "The families will tell").strategies

    assert [len(one.answers) for one in strategies] == [0, 1]


def test_a_lone_strategy_takes_care_of_it() -> None:
    alone = (*AT_THE_OPTIONS, "Evenings, schools, a tram", "Evenings", "Textile", "A car park")
    strategies = policy_of(*alone, "Open late", "10, 20, 30", "Bookings", "Act").strategies

    assert len(strategies[0].answers) == 1


def test_a_point_to_improve_may_be_accepted() -> None:
    assert policy_of(*AT_THE_REVIEW).diagnosis[-1].accepted


def test_the_fourth_figure_is_the_work_it_takes() -> None:
    efforts = [action.effort for action in policy_of(*AT_THE_YIELD, "10, 20, 30, 7").actions]

    assert efforts == [7, 1]


def test_a_review_may_come_after_the_principle() -> None:
    lasting = policy_of(*AT_THE_REVIEW, "Schools", "Every month")

    assert (len(lasting.guidelines), lasting.review) == (1, "month")


def test_an_obstacle_may_come_before_its_answer() -> None:
    obstacle = objective_of(
        *AT_THE_OBSTACLE, "The neighbour reopens", "we start earlier"
    ).obstacles[0]

    assert obstacle.if_then[0].cue == "The neighbour reopens"
    assert obstacle.if_then[0].response == "we start earlier"


def test_whoever_says_me_is_the_client() -> None:
    talk = heard(*AT_THE_NAMES, "Me", "me too")

    assert talk.team
    assert [person.name for person in talk.team.people] == ["the client"]


def test_team_and_pins_are_empty_before_anybody_is_named() -> None:
    assert heard().team is None
    assert dict(heard().pins) == {}


def test_the_end_comes_after_the_commitment() -> None:
    talk = heard(*AT_THE_SCALE, "8")

    assert isinstance(talk.turn, Done)
    with pytest.raises(OutOfTurnError, match="all is said"):
        talk.hear(Answer("One more thing"))
    assert isinstance(talk.hear(Back()).turn, Ask)


def test_a_step_back_needs_something_to_take_back() -> None:
    with pytest.raises(OutOfTurnError, match="nothing to take back"):
        heard().hear(Back())


def test_what_is_no_event_is_out_of_turn() -> None:
    with pytest.raises(OutOfTurnError, match="not 'hello'"):
        heard().hear("hello")  # type: ignore[arg-type]


def test_two_steps_back_are_two_answers_less() -> None:
    talk = heard(*MEASURED)

    assert talk.hear(Back()).hear(Back()).turn == heard(MEASURED[0]).turn
    assert talk.hear(Back()).hear(Back()).hear(Back()).turn == heard().turn


def test_who_says_nothing_has_no_policy_yet_and_no_harm_is_done() -> None:
    talk = Interview(today=TODAY).hear(Skip())

    assert isinstance(talk.turn, Done)
    assert (talk.turn.policy, talk.policy) == (None, None)
    assert len(talk.turn.parked) == 1


@pytest.mark.parametrize(
    ("before", "said", "tool"),
    [
        (MEASURED[:2], "Nobody knows how that is done", GoalType.LEARNING_GOAL),
        (AT_THE_DATE, "It never ends", GoalType.STANDING_MEASURE),
        (AT_THE_EXPERT, "We would have to test that first", GoalType.EXPERIMENT),
        (AT_THE_EXPERT, "Yes, the schools are with us", GoalType.OBJECTIVE),
    ],
)
def test_the_coach_says_when_another_tool_suits_better(
    before: tuple[str, ...], said: str, tool: GoalType
) -> None:
    talk = heard(*before, said)
    advice = asked(talk).feedback
    while isinstance(talk.turn, Ask):
        talk = talk.hear(Skip())

    assert isinstance(talk.turn, Done)
    assert talk.turn.goal_type is tool
    assert (advice is None) == (tool is GoalType.OBJECTIVE)


def test_amounts_are_exact() -> None:
    action = policy_of(*AT_THE_YIELD, "1.5, 2.25, 3").actions[0]

    assert action.contributions[0].estimate.worst == Decimal("1.5")


def test_the_same_words_twice_keep_their_own_keys() -> None:
    keys = [one.key for one in policy_of(*AT_THE_ACTIONS, "Evenings", "Evenings").actions]

    assert keys == ["evenings-2", "evenings-3"]


def test_the_first_purpose_is_explained_by_a_reason() -> None:
    assert objective_of(*WHY).purposes[0].because == "No, it looks at who comes"


def test_before_the_wish_there_is_nothing_to_look_at() -> None:
    with pytest.raises(OutOfTurnError, match="no wish yet"):
        _ = Draft().required_policy
    with pytest.raises(OutOfTurnError, match="nothing is counted yet"):
        _ = heard("Empty rooms.").draft.required_target


def test_at_the_end_a_client_has_nothing_to_answer() -> None:
    over = Interview(today=TODAY).hear(Skip())

    assert SimulatedClient(name="Claire", says={"wish": "Peace"}).reply(over) == Skip()


def test_the_right_tool_is_not_forgotten() -> None:
    talk = heard(*MEASURED[:2], "Nobody knows how that is done", "From 9 to 16")
    while isinstance(talk.turn, Ask):
        talk = talk.hear(Skip())

    assert isinstance(talk.turn, Done)
    assert talk.turn.goal_type is GoalType.LEARNING_GOAL


@pytest.mark.parametrize(
    ("said", "chosen"),
    [
        ("the first and the last", ["Evenings", "a third exhibition"]),
        ("All of them", ["Evenings", "schools", "a third exhibition"]),
        ("the first two", ["Evenings", "schools"]),
        ("both", ["Evenings", "schools", "a third exhibition"]),
        ("The second one", ["schools"]),
    ],
)
def test_a_choice_may_point(said: str, chosen: list[str]) -> None:
    strategies = policy_of(*AT_THE_APPROACH[:-1], said).strategies

    assert [one.statement for one in strategies] == chosen


def test_the_one_that_matters_may_be_pointed_at() -> None:
    assert objective_of("Silence.", "Full rooms, and happy guests", "the second").statement == (
        "happy guests"
    )


def test_a_step_alone_is_no_road() -> None:
    stepped = heard(*MEASURED[:2], "20 % more")

    assert asked(stepped).feedback
    assert stepped.policy
    assert stepped.policy.objective.target
    assert stepped.policy.objective.target.value is None


def test_a_diagnosis_may_have_headings() -> None:
    diagnosis = policy_of(
        *AT_THE_DIAGNOSIS, "Strengths: textile, schools. Weak points: few hear of us"
    ).diagnosis

    assert [one.statement for one in diagnosis] == ["textile", "schools", "few hear of us"]


def test_a_date_makes_an_objective_of_what_had_no_end() -> None:
    talk = heard(*AT_THE_DATE, "It never ends", "31 December 2027")
    while isinstance(talk.turn, Ask):
        talk = talk.hear(Skip())

    assert isinstance(talk.turn, Done)
    assert talk.turn.goal_type is GoalType.OBJECTIVE


def test_an_interview_speaks_english_or_french() -> None:
    with pytest.raises(InvalidValueError, match="a language is 'en' or 'fr'"):
        Interview("de", today=TODAY)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "said", ["I want more autonomous staff", "More customers", "Nous voulons des clients fidèles"]
)
def test_a_wish_may_be_for_something(said: str) -> None:
    language = "fr" if said.startswith("Nous") else "en"

    assert objective_of(said, language=language).orientation is Orientation.ACHIEVE


def test_a_measure_is_named_without_its_figures() -> None:
    target = objective_of(
        "Empty rooms.", "Full rooms", "Share of full rooms, from 40 % to 60 %"
    ).target

    assert target
    assert target.measure.name == "Share of full rooms"


def test_not_impossible_is_a_yes() -> None:
    judgement = objective_of(*AT_THE_EXPERT, "Hard, but not impossible").judgement

    assert judgement
    assert judgement.verdict is Realism.REALISTIC


def test_weeks_of_work_are_five_days_each() -> None:
    assert policy_of(*AT_THE_YIELD, "10, 20, 30, two weeks").actions[0].effort == 10


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Jean-Pierre Martin", "Jean-Pierre Martin"),
        ("My deputy, Sophie", "Sophie"),
        ("Sophie could", "Sophie"),
        ("our accountant", "accountant"),
        ("Samira aussi", "Samira"),
    ],
)
def test_a_name_is_found_in_a_sentence(said: str, name: str) -> None:
    talk = heard(*AT_THE_NAMES, said)

    assert talk.team
    assert talk.team.people[0].name == name


@pytest.mark.parametrize("said", ["Nobody", "The whole department", "whoever has the time for it"])
def test_nobody_in_particular_is_no_name(said: str) -> None:
    assert heard(*AT_THE_NAMES, said).team is None


def test_people_further_on_in_a_sentence_are_not_what_is_counted() -> None:
    assert objective_of("I want my staff to be at ease").target is None
    assert objective_of("More customers").target


@pytest.mark.parametrize("said", ["Yes, since 3 schools joined", "Yes, with 90,000 leaflets"])
def test_a_figure_off_the_way_is_a_reason(said: str) -> None:
    refused = objective_of(*AT_THE_EXPERT, "Not possible with this team", said)

    assert refused.target
    assert refused.target.value == 16_000


def test_without_a_road_no_figure_is_agreed() -> None:
    talk = heard(*MEASURED[:2]).hear(Skip())
    while isinstance(talk.turn, Ask) and talk.turn.topic != "realistic":
        talk = talk.hear(Skip())
    judged = talk.hear(Answer("80 no, 74 yes, with schools")).policy

    assert judged
    assert judged.objective.target
    assert judged.objective.target.value is None


def test_a_strategy_may_be_pointed_at() -> None:
    strategies = policy_of(*AT_THE_LEAD, "The second").strategies

    assert [len(one.answers) for one in strategies] == [0, 1]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ("We are at 20 now", "80 would be fine")),
        ("en", ("80", "we stand at 20")),
        ("en", ("right now 20 of 100, I want 80",)),
        ("fr", ("Là on est à 20", "je vise 80")),
    ],
)
def test_where_one_stands_is_told_from_where_one_goes(language: str, said: tuple[str, ...]) -> None:
    wished = {"en": ("Empty rooms.", "Other people."), "fr": ("Le vide.", "D'autres gens.")}
    target = objective_of(*wished[language], *said, language=language).target

    assert target
    assert (target.baseline, target.value) == (Decimal(20), Decimal(80))


def test_a_problem_in_its_own_sentence_is_a_point_to_improve() -> None:
    told = "Great software. Loyal people. The problem is that timesheets come late"
    kinds = [one.kind for one in policy_of(*AT_THE_DIAGNOSIS, told).diagnosis]

    assert kinds == ["strength", "strength", "improvement"]


def test_a_lone_percentage_makes_a_ratio() -> None:
    target = objective_of(*MEASURED[:2], "We are at 20 %").target

    assert target
    assert (target.measure.unit, target.measure.aggregation) == ("%", "ratio")
