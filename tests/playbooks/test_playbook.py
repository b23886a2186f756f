"""Playbooks: what they fill, and what they leave alone."""

from __future__ import annotations

from decimal import Decimal
from random import Random

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from effort import tries
from playbooks.house import HOUSE, VISITS, figures, policy
from smartgoals.errors import UnknownKeyError
from smartgoals.model import (
    Action,
    Aggregation,
    Estimate,
    Impact,
    Measure,
    Objective,
    Origin,
    Policy,
    Strategy,
)
from smartgoals.playbooks import (
    ActionTemplate,
    AreaTemplate,
    ExperimentTemplate,
    ObstacleTemplate,
    Playbook,
    StrategyTemplate,
    TargetTemplate,
    Uplift,
)
from smartgoals.text import Text
from smartgoals.values import Amount
from strategies import idle_policies, playbooks

# --- laws -------------------------------------------------------------------------------------


@settings(max_examples=tries(40))
@given(playbooks(), idle_policies())
def test_filling_twice_is_filling_once(book: Playbook, idle: Policy) -> None:
    once = book.fill(idle)

    assert book.fill(once) == once
    assert book.fill(once, language="fr") == once


@settings(max_examples=tries(40))
@given(playbooks(), idle_policies())
def test_what_was_written_stays_as_it_was(book: Playbook, idle: Policy) -> None:
    full = book.fill(idle)

    assert full.actions[: len(idle.actions)] == idle.actions
    assert evolve(full, actions=idle.actions) == idle


@settings(max_examples=tries(40))
@given(playbooks(), idle_policies())
def test_exactly_the_empty_strategies_that_a_play_fits_are_filled(
    book: Playbook, idle: Policy
) -> None:
    served = {action.strategy for action in idle.actions}
    new = book.fill(idle).actions[len(idle.actions) :]
    expected = [
        (play.key, template.key)
        for play in book.plays
        if play.key not in served
        for template in play.actions
    ]

    assert sorted((one.strategy, one.origin.template) for one in new if one.origin) == sorted(
        expected
    )
    assert len(new) == len(expected)


@settings(max_examples=tries(40))
@given(playbooks(), idle_policies(), st.randoms(use_true_random=False))
def test_order_of_plays_and_strategies_does_not_matter(
    book: Playbook, idle: Policy, chance: Random
) -> None:
    plays, strategies = list(book.plays), list(idle.strategies)
    chance.shuffle(plays)
    chance.shuffle(strategies)
    shuffled = evolve(book, plays=plays).fill(evolve(idle, strategies=strategies))

    assert shuffled.actions == book.fill(idle).actions


@settings(max_examples=tries(40))
@given(playbooks(), idle_policies())
def test_both_languages_have_the_same_keys_and_figures(book: Playbook, idle: Policy) -> None:
    english, french = book.fill(idle).actions, book.fill(idle, language="fr").actions

    assert [figures(action) for action in english] == [figures(action) for action in french]


@settings(max_examples=tries(40))
@given(playbooks(), idle_policies())
def test_links_stay_among_the_new(book: Playbook, idle: Policy) -> None:
    new = book.fill(idle).actions[len(idle.actions) :]
    links = {link for action in new for link in (*action.after, *action.enables)}

    assert links <= {action.key for action in new}


@settings(max_examples=tries(40))
@given(playbooks())
def test_a_policy_may_begin_with_the_strategies_of_a_playbook(book: Playbook) -> None:
    begun = Policy(Objective("Grow", target=VISITS.from_to(100, 150)), strategies=book.strategies())
    full = book.fill(begun)

    assert {action.strategy for action in full.actions} == {play.key for play in book.plays}
    assert {need for action in full.actions for need, _ in action.needs} == {
        skill for skill, _ in book.skills
    }


# --- one thing at a time ------------------------------------------------------------------------


def test_actions_say_where_they_come_from() -> None:
    full = HOUSE.fill(policy("hours", "money"))

    assert [action.key for action in full.actions] == [
        "hours-evenings",
        "hours-mornings",
        "money-list",
    ]
    assert full.action("hours-evenings").origin == Origin(
        "our-house", play="hours", template="evenings"
    )
    assert full.action("hours-evenings").alternative == "hours-hours"
    assert full.action("hours-mornings").after == ("hours-evenings",)
    assert full.action("hours-mornings").alternative is None
    assert full.action("money-list").enables == ("hours-evenings",)


def test_a_link_to_a_play_that_is_not_used_is_left_out() -> None:
    full = HOUSE.fill(policy("money"))

    assert full.action("money-list").enables == ()


def test_a_play_may_fit_two_strategies_each_with_actions_of_its_own() -> None:
    full = HOUSE.fill(
        policy("day", "night", "money"), plays={"day": HOUSE.plays[0], "night": HOUSE.plays[0]}
    )

    assert full.action("night-mornings").after == ("night-evenings",)
    assert full.action("money-list").enables == ("day-evenings", "night-evenings")


def test_a_strategy_may_be_given_its_play() -> None:
    more = Strategy("Nous ouvrirons plus longtemps")
    given_play = HOUSE.fill(
        Policy(Objective("Grow", target=VISITS.from_to(100, 150)), strategies=[more]),
        plays={more: "hours"},
        language="fr",
    )

    assert [action.statement for action in given_play.actions] == [
        "Ouvrir le soir",
        "Open in the morning",
    ]
    assert HOUSE.fill(given_play, plays={more: "hours"}) == given_play


def test_the_given_play_wins_over_the_key() -> None:
    full = HOUSE.fill(policy("hours"), plays={"hours": "money"})

    assert [action.key for action in full.actions] == ["hours-list"]


def test_a_key_that_is_taken_gets_a_number() -> None:
    taken = policy("money", "money-list", "money-list-2")
    full = HOUSE.fill(taken)

    assert [action.key for action in full.actions] == ["money-list-3"]


def test_a_group_of_alternatives_never_becomes_somebody_elses() -> None:
    loud = Action("Play loud music", alternative="hours-hours")
    full = HOUSE.fill(policy("hours").with_actions(loud))
    twin = HOUSE.with_plays(
        StrategyTemplate("P", key="a", actions=[ActionTemplate("A", alternative="b-c")]),
        StrategyTemplate("Q", key="a-b", actions=[ActionTemplate("B", alternative="c")]),
    )

    assert full.action("hours-evenings").alternative == "hours-hours-2"
    assert [action.alternative for action in twin.fill(policy("a", "a-b")).actions] == [
        "a-b-c",
        "a-b-c-2",
    ]


def test_a_policy_that_nothing_fits_stays_itself() -> None:
    alone = policy("garden", baseline=None)

    assert HOUSE.fill(alone) is alone


@pytest.mark.parametrize(
    ("baseline", "value", "size", "expected"),
    [
        (100, 150, None, (-1, 2, 10)),
        (62_000, 74_000, None, (-620, 1_550, 6_200)),
        ("4.5", 6, None, ("0.0", "0.1", "0.4")),
        ("4.50", 6, None, ("-0.04", "0.11", "0.45")),
        (0, 150, 1_000, (-10, 25, 100)),
        (None, 150, 1_000, (-10, 25, 100)),
        (100, 150, 1_000, (-10, 25, 100)),
    ],
)
def test_parts_are_rounded_to_the_finest_digit_of_the_target(
    baseline: Amount | None,
    value: Amount,
    size: Amount | None,
    expected: tuple[Amount, Amount, Amount],
) -> None:
    full = HOUSE.fill(policy("hours", baseline=baseline, value=value), size=size)

    assert full.action("hours-evenings").contribution_to(VISITS) == Estimate(*expected)


@pytest.mark.parametrize("kind", [kind for kind in Aggregation if kind is not Aggregation.SUM])
def test_of_what_does_not_add_up_no_part_is_told(kind: Aggregation) -> None:
    full = HOUSE.fill(policy("hours", measure=Measure("rate", aggregation=kind)))

    assert [action.contributions for action in full.actions] == [(), ()]


def test_a_secondary_target_is_named_by_its_measure() -> None:
    gifts = Measure("gifts")
    asking = Playbook(
        "Gifts",
        plays=[StrategyTemplate("Ask", actions=[ActionTemplate("Write", key="write", uplifts=[Uplift(0, ".1", ".2", measure=gifts)])])],
    )  # fmt: skip
    first = policy("ask")
    grown = evolve(first, objective=evolve(first.objective, secondary=[gifts.from_to(50, 60)]))
    action = asking.fill(grown, size=9_000).action("ask-write")

    assert [(part.measure, part.estimate.best) for part in action.contributions] == [
        ("gifts", Decimal(10))
    ]
    with pytest.raises(UnknownKeyError, match="'gifts', but only visits is known"):
        asking.fill(first)


def test_the_parts_of_an_action_are_said_in_each_language() -> None:
    whole = ActionTemplate(
        "Try it",
        key="try",
        target=TargetTemplate(Text(en="letters sent", fr="lettres envoyées"), unit=Text(en="letters", fr="lettres"), value=3, source="the post book"),
        experiment=ExperimentTemplate(Text(en="they answer", fr="ils répondent"), loss_limit=10, stop_rule="in May", question="who?"),
        areas=[AreaTemplate(Text(en="prices", fr="tarifs"), spends=9, irreversible=True, reserved=True)],
        obstacles=[
            ObstacleTemplate(Text(en="It rains", fr="Il pleut"), likelihood=0.3, impact="high", countermeasure=Text(en="a tent", fr="une tente"), cue=Text(en="clouds come", fr="le ciel se couvre"), response=Text(en="the tent is set up", fr="on monte la tente")),
            ObstacleTemplate("Nobody knows"),
        ],
        limits=[Text(en="not at night", fr="pas la nuit"), "never twice"],
    )  # fmt: skip
    action = whole.written_in("fr", key="a1")
    rain, nobody = action.obstacles

    assert action.target is not None
    assert action.experiment is not None
    assert (action.target.measure.key, action.target.measure.unit) == ("a1-letters-sent", "lettres")
    assert action.target.measure.source == "the post book"
    assert action.target.baseline == 0
    assert action.target.value == 3
    assert (action.experiment.hypothesis, action.experiment.missing) == ("ils répondent", ())
    assert (action.areas[0].key, action.areas[0].name) == ("prices", "tarifs")
    assert action.areas[0].spends == 9
    assert action.areas[0].reserved
    assert action.areas[0].irreversible
    assert (rain.key, rain.statement, rain.impact) == ("it-rains", "Il pleut", Impact.HIGH)
    assert (rain.countermeasure, rain.if_then[0].cue) == ("une tente", "le ciel se couvre")
    assert (nobody.if_then, nobody.countermeasure) == ((), None)
    assert action.limits == ("pas la nuit", "never twice")


def test_a_playbook_says_which_skills_a_team_should_write_down() -> None:
    book = Playbook(
        "Skills",
        plays=[
            StrategyTemplate(
                "One", actions=[ActionTemplate("A", needs={"writing": 1, "events": 2})]
            ),
            StrategyTemplate(
                "Two", actions=[ActionTemplate("B", needs={"writing": 3, "events": 1})]
            ),
        ],
    )

    assert book.skills == (("events", 2), ("writing", 3))


def test_strategies_come_in_both_languages() -> None:
    assert [one.statement for one in HOUSE.strategies(language="fr")] == [
        "Plus d'heures",
        "More money",
    ]
    assert [one.key for one in HOUSE.strategies()] == ["hours", "money"]


def test_some_plays_alone_forget_the_others() -> None:
    money = HOUSE.only("money")

    assert [play.key for play in money.plays] == ["money"]
    assert money.play("money").actions[0].enables == ()
    assert HOUSE.only("money", HOUSE.plays[0]) == HOUSE
    assert HOUSE.only("hours").plays == (HOUSE.plays[0],)
    assert HOUSE.only().plays == ()


def test_a_play_of_ones_own_is_added_or_takes_the_place_of_another() -> None:
    garden = StrategyTemplate("A garden", key="garden", actions=[ActionTemplate("Plant trees")])
    gifts = StrategyTemplate(
        "Ask for gifts", key="money", actions=[ActionTemplate("Write to friends")]
    )

    assert HOUSE.with_plays(garden).plays == (*HOUSE.plays, garden)
    assert HOUSE.with_plays(gifts).plays == (HOUSE.plays[0], gifts)


def test_adopting_keeps_the_origin() -> None:
    lent = HOUSE.fill(policy("hours")).action("hours-evenings")
    mine = lent.adopted(by="claire")

    assert mine.origin == Origin(
        "our-house", play="hours", template="evenings", adopted_by="claire"
    )
    assert evolve(mine, origin=lent.origin) == lent
    assert evolve(lent, origin=None).adopted(by="claire").origin is None
