"""The commercial playbook: whole in both languages, and planned from end to end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import combinations

import attrs
import pytest
from inline_snapshot import snapshot

import smartgoals as sg
from examples import museum
from playbooks.house import figures
from smartgoals.model import Improvement, Strength
from smartgoals.playbooks import COMMERCIAL
from smartgoals.text import Text
from smartgoals.values import Language
from smartgoals.verification import verify
from strategies import QUICK

LANGUAGES: tuple[Language, ...] = ("en", "fr")
both_languages = pytest.mark.parametrize("language", LANGUAGES)
POINTS = {"subsidies", "offer", "communication", "measurement", "patronage", "prices"}
TODAY = date(2026, 1, 12)
SKILLS = dict(COMMERCIAL.skills)
HOUSES = {  # what is counted, from how much, to how much
    "theatre": ("seats sold", 8_000, 8_600),
    "club": ("members", 240, 255),
    "shop": ("customers a year", 3_100, 3_300),
}


@cache
def filled(house: str, language: Language) -> sg.Policy:
    """A policy that begins with nothing but the strategies of the playbook."""
    counted, baseline, value = HOUSES[house]
    measure = sg.Measure(counted, key="main", unit="people", source="till", every="month")
    begun = sg.Policy(
        sg.Objective(
            "Welcome more people",
            key="more",
            target=measure.from_to(baseline, value),
            start=TODAY,
            deadline=date(2026, 12, 31),
            purposes=[sg.Purpose("The house lives on", key="purpose")],
        ),
        diagnosis=[Strength("A good team", key="s"), Improvement("Few come back", key="w")],
        strategies=COMMERCIAL.strategies(language=language),
        exclusions=["No second house"],
    )
    return COMMERCIAL.fill(begun, language=language)


def team() -> sg.Team:
    """Three people who know between them what the playbook needs."""
    return sg.Team(
        [
            sg.Person("Ada", skills=SKILLS, days_a_week=4, commitment=0.8),
            sg.Person("Bo", skills=SKILLS, commitment=0.9),
            sg.Person("Cy", skills=SKILLS, days_a_week=3, commitment=0.8),
        ],
        leader="ada",
    )


@cache
def planned(house: str, language: Language) -> sg.Plan:
    """The plan of the filled policy."""
    return sg.plan(filled(house, language), team(), today=TODAY, profile=QUICK)


def said(thing: object, under: str = "") -> Iterator[tuple[str, object]]:
    """Everything a template holds, under the names of the fields."""
    if isinstance(thing, tuple):
        for part in thing:
            yield from said(part, under)
    elif attrs.has(kind := type(thing)) and not isinstance(thing, Text):
        for field in attrs.fields(kind):
            yield from said(getattr(thing, field.name), field.name)
    else:
        yield under, thing


def test_the_six_points_have_a_play_each_with_several_actions() -> None:
    assert {play.key for play in COMMERCIAL.plays} == POINTS
    assert all(3 <= len(play.actions) <= 5 for play in COMMERCIAL.plays)


def test_everything_is_said_in_both_languages() -> None:
    texts = [thing for _, thing in said(COMMERCIAL) if isinstance(thing, Text)]
    keys = {"key", "needs", "after", "enables", "alternative", "tags", "risk", "measure", "impact"}

    assert len(texts) > 100
    assert [text.en for text in texts if text.en == text.fr and " " in text.en] == []
    assert {field for field, thing in said(COMMERCIAL) if isinstance(thing, str)} <= keys


def test_sentences_are_not_used_twice() -> None:
    statements = [template.statement for play in COMMERCIAL.plays for template in play.actions]

    assert len(set(statements)) == len(statements)


def test_every_action_shows_its_success_and_every_try_has_a_frame() -> None:
    templates = [template for play in COMMERCIAL.plays for template in play.actions]

    assert [one.key for one in templates if not one.uplifts and not one.target] == []
    assert [one.key for one in templates if one.risk == "innovation" and not one.experiment] == []
    assert len([one for one in templates if one.experiment]) == 3
    assert [one.key for one in templates if not one.needs] == []


@both_languages
@pytest.mark.parametrize("house", HOUSES)
def test_a_house_is_planned_from_nothing_but_the_playbook(house: str, language: Language) -> None:
    plan = planned(house, language)

    assert plan.missing == ()
    assert plan.coverage is not None
    assert plan.coverage >= 1
    assert verify(plan) == ()
    assert {plan.policy.action(one.action).strategy for one in plan.delegations} == POINTS


@pytest.mark.parametrize("house", HOUSES)
def test_both_languages_lead_to_the_same_owners_dates_and_figures(house: str) -> None:
    english, french = (
        [
            (
                (one.action, one.owner, one.start, one.due),
                (one.levels, one.checkpoints, one.runner_up, one.mentor, one.fit),
                [(share.measure, share.buffered, share.nominal) for share in one.shares],
            )
            for one in planned(house, language).delegations
        ]
        for language in LANGUAGES
    )

    assert english == french
    assert planned(house, "en").chance == planned(house, "fr").chance


@both_languages
@pytest.mark.parametrize("house", HOUSES)
def test_the_rules_find_nothing_new_but_that_it_is_borrowed(house: str, language: Language) -> None:
    full = filled(house, language)
    before, after = (
        {(one.code, one.where) for one in sg.check(policy, language=language, today=TODAY)}
        for policy in (attrs.evolve(full, actions=()), full)
    )

    assert after - before == {
        ("POL-06", f"actions[{action.key}].origin") for action in full.actions
    }
    assert {code for code, _ in before - after} == {"POL-01", "POL-02", "END-04"}
    assert sg.check(full, language=language, today=TODAY).errors == ()


@both_languages
def test_nothing_is_left_unsaid(language: Language) -> None:
    told = sg.render(planned("theatre", language), language=language)

    assert re.findall(r"[{}]|None|Text\(", told) == []


def test_a_plan_says_whose_figures_it_believes() -> None:
    full = filled("club", "en")
    mine = full.action("offer-companion").adopted(by="ada")
    others = [action for action in full.actions if action.key != mine.key]
    plan = sg.plan(attrs.evolve(full, actions=[*others, mine]), team(), today=TODAY, profile=QUICK)

    assert sg.render(plan.why("subsidies-answers")[0]) == snapshot(
        "It comes from the playbook “commercial”: its days, its cost, its chance and what it brings are assumptions that nobody here has looked at."
    )
    assert sg.render(plan.why("subsidies-answers")[0], language="fr") == snapshot(
        "Elle vient du recueil «\xa0commercial\xa0»\xa0: ses jours, son coût, ses chances et ce qu’elle apporte sont des hypothèses que personne ici n’a regardées."
    )
    assert sg.render(plan.why("offer-companion")[0]) == snapshot(
        "It comes from the playbook “commercial”; ada has made its figures the house’s own."
    )
    assert sg.render(plan.why("offer-companion")[0], language="fr") == snapshot(
        "Elle vient du recueil «\xa0commercial\xa0»\u202f; ada en a repris les chiffres à son compte."
    )


@both_languages
def test_the_museum_is_filled_and_planned(language: Language) -> None:
    say = museum.french if language == "fr" else museum.english
    empty = museum.policy(say).without_actions(*(f"a{number}" for number in range(1, 10)))
    full = COMMERCIAL.fill(empty, language=language)
    plan = sg.plan(full, museum.team(), today=museum.TODAY, profile=QUICK)

    assert verify(plan) == ()
    assert {one.action.split("-")[0] for one in plan.delegations} == POINTS
    assert 0.5 < (plan.coverage or 0) < 1


def test_what_the_museum_wrote_is_kept() -> None:
    policy = museum.policy()

    assert COMMERCIAL.fill(policy) == policy
    thinner = policy.without_actions("a6")
    more = COMMERCIAL.fill(thinner)
    assert more.actions[: len(thinner.actions)] == thinner.actions
    assert {action.strategy for action in more.actions[len(thinner.actions) :]} == {"prices"}


def test_every_play_stands_alone_too() -> None:
    for play in COMMERCIAL.plays:
        begun = attrs.evolve(filled("club", "en"), actions=())
        actions = COMMERCIAL.only(play).fill(begun).actions
        assert len(actions) == len(play.actions)


def test_less_may_be_what_is_wanted() -> None:
    empty = sg.Measure("empty seats", key="main", unit="seats", source="till", every="month")
    policy = filled("theatre", "en")
    objective = attrs.evolve(policy.objective, target=empty.from_to(4_000, 3_800))
    begun = attrs.evolve(policy, actions=()).aiming_at(objective)
    plan = sg.plan(COMMERCIAL.fill(begun), team(), today=TODAY, profile=QUICK)

    assert plan.missing == ()
    assert all(
        share.buffered >= 0 for delegation in plan.delegations for share in delegation.shares
    )


def test_any_two_plays_go_together() -> None:
    for some in combinations(COMMERCIAL.strategies(), 2):
        begun = attrs.evolve(filled("club", "en"), actions=(), strategies=some)
        actions = COMMERCIAL.fill(begun).actions
        known = {action.key for action in actions}
        links = {link for action in actions for link in (*action.after, *action.enables)}
        assert links <= known


def test_both_languages_have_the_same_figures() -> None:
    english, french = (filled("shop", language).actions for language in LANGUAGES)

    assert [figures(one) for one in english] == [figures(one) for one in french]
