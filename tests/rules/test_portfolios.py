"""Several objectives at once: twins, contradictions, arithmetic, and how the work grows."""

from __future__ import annotations

import random
from datetime import date
from decimal import Decimal

import pytest
from attrs import evolve

from rules.goals import END, VISITS
from smartgoals.model import Measure, MeasureIdentity, Objective, Profile
from smartgoals.rules import Portfolio, check, similarity
from smartgoals.rules.portfolio.contradiction import contradiction
from smartgoals.rules.portfolio.duplicate import duplicate
from smartgoals.rules.portfolio.impossible_sum import impossible_sum
from smartgoals.rules.portfolio.opposed_targets import opposed_targets
from smartgoals.rules.portfolio.too_many_objectives import too_many_objectives
from smartgoals.rules.similarity import jaccard_similarity, tokens


def wheres(rule: object, *objectives: Objective) -> list[str]:
    """Where a rule objects to a portfolio."""
    assert callable(rule)
    return [finding.where for finding in rule(Portfolio(objectives))]


def wants(key: str, value: int, statement: str = "", **changes: object) -> Objective:
    """An objective about visits."""
    first = Objective(statement or key, key=key, target=VISITS.from_to(100, value), deadline=END)
    return evolve(first, **changes)  # type: ignore[arg-type]


def test_the_same_wish_twice() -> None:
    assert wheres(duplicate, wants("a", 120), wants("b", 120)) == ["[b]"]
    assert wheres(duplicate, wants("a", 120), wants("b", 121)) == []
    assert wheres(duplicate, wants("a", 120), wants("b", 120, audience="schools")) == []
    assert wheres(duplicate, wants("a", 120), wants("b", 120, deadline=None)) == []
    assert wheres(duplicate, wants("a", 120), wants("b", 120), wants("c", 120)) == ["[b]", "[c]"]


def test_the_same_wish_while_another_runs() -> None:
    year = during("a", 120, date(2026, 1, 1), date(2026, 12, 31))
    assert wheres(duplicate, year, during("b", 120, date(2026, 12, 31), END)) == ["[b]"]
    assert wheres(duplicate, year, during("b", 120, date(2027, 1, 1), END)) == []
    assert wheres(duplicate, year, during("b", 120, None, date(2026, 6, 1))) == ["[b]"]
    assert wheres(duplicate, year, during("b", 120, None, END)) == []
    assert wheres(duplicate, year, wants("b", 120, deadline=None)) == []
    undated = wants("b", 120, deadline=None), wants("c", 120, deadline=None)
    assert wheres(duplicate, year, *undated) == ["[c]"]
    nested = during("b", 120, date(2026, 2, 1), date(2026, 3, 1))
    late = during("c", 120, date(2026, 6, 1), END)
    assert [one.facts["first"] for one in duplicate(Portfolio([year, nested, late]))] == ["a", "a"]


SIX = "alpha bravo charlie delta extra final"
SEVEN = f"{SIX} grand"


@pytest.mark.parametrize(
    ("one", "other", "twin"),
    [
        (SIX, SIX, True),
        (SIX, SEVEN, True),
        (SEVEN, SIX, True),
        ("alpha bravo charlie delta extra", SIX, False),
        (SEVEN, f"{SIX} hotel", False),
        ("Ouvrir le soir", "ouvrir, LE SOIR !", True),
        ("Élargir le public", "Elargir le public", True),
        ("?", "!", False),
        (
            " ".join(f"word{place}" for place in range(14)),
            " ".join(f"word{place}" for place in range(1, 15)),
            True,
        ),
    ],
)
def test_nearly_the_same_words(one: str, other: str, twin: bool) -> None:
    pair = (Objective(one, key="a"), Objective(other, key="b"))
    assert wheres(duplicate, *pair) == ["[b]"] * twin


def test_likeness_at_the_very_threshold_is_enough() -> None:
    five = Objective("alpha bravo charlie delta extra", key="a")
    portfolio = Portfolio([five, Objective(SIX, key="b")])
    assert jaccard_similarity(tokens(five.statement), tokens(SIX)) == 5 / 6
    assert duplicate(portfolio, profile=Profile(same_statement=5 / 6))
    assert not duplicate(portfolio, profile=Profile(same_statement=0.84))


def test_the_nearest_earlier_twin_is_named() -> None:
    three = [Objective(SEVEN, key="a"), Objective(SIX, key="b"), Objective(SIX, key="c")]
    (second, third) = duplicate(Portfolio(three))
    assert (second.where, second.facts["first"]) == ("[b]", SEVEN)
    assert (third.where, third.facts["first"]) == ("[c]", SEVEN)


def test_a_twin_is_found_behind_a_stranger_with_the_same_mark() -> None:
    shared = "alpha bravo charlie delta extra"
    stranger, twin = Objective(f"{shared} other", key="a"), Objective(shared, key="b")
    newcomer = Objective(f"{shared} newer", key="c")
    profile = Profile(same_statement=0.83)
    findings = duplicate(Portfolio([stranger, twin, newcomer]), profile=profile)
    assert [(one.where, one.facts["first"]) for one in findings] == [
        ("[b]", stranger.statement),
        ("[c]", shared),
    ]


def test_contradictions() -> None:
    assert wheres(contradiction, wants("a", 120), wants("b", 130)) == ["[b]"]
    assert wheres(contradiction, wants("b", 120), wants("a", 130)) == ["[b]"]
    assert wheres(contradiction, wants("a", 120), wants("b", 120)) == []
    assert wheres(contradiction, wants("a", 120), wants("b", 130, audience="schools")) == []
    assert wheres(contradiction, wants("a", 120), wants("b", 130, deadline=date(2028, 1, 1))) == []
    assert wheres(contradiction, wants("a", 120), wants("b", 130, deadline=None)) == []
    assert wheres(contradiction, wants("a", 120), wants("b", 0, target=None)) == []
    assert wheres(contradiction, wants("a", 120), wants("b", 0, target=VISITS.to(5))) == ["[b]"]


def during(key: str, value: int, first: date | None, last: date) -> Objective:
    """An objective about visits with a window."""
    return wants(key, value, start=first, deadline=last)


@pytest.mark.parametrize(
    ("start", "end", "flagged"),
    [
        (date(2026, 6, 1), date(2027, 6, 1), ["[b]"]),
        (date(2026, 12, 31), date(2027, 6, 1), ["[b]"]),
        (date(2027, 1, 1), date(2027, 6, 1), []),
        (date(2026, 6, 1), date(2026, 12, 31), []),
        (date(2025, 6, 1), date(2026, 1, 1), ["[a]"]),
        (date(2025, 6, 1), date(2025, 12, 31), []),
        (None, date(2026, 6, 1), ["[b]"]),
        (None, date(2027, 6, 1), []),
    ],
)
def test_tug_of_war(start: date | None, end: date, flagged: list[str]) -> None:
    up = during("a", 120, date(2026, 1, 1), date(2026, 12, 31))
    down = during("b", 80, start, end)
    assert wheres(opposed_targets, up, down) == flagged
    assert wheres(opposed_targets, down, up) == flagged
    assert wheres(opposed_targets, up, evolve(down, audience="schools")) == []
    assert wheres(opposed_targets, up, during("b", 120, start, end)) == []


def test_the_one_that_runs_longest_matters() -> None:
    long = during("a", 120, date(2026, 1, 1), date(2028, 12, 31))
    short = during("b", 120, date(2026, 2, 1), date(2026, 3, 1))
    late = during("c", 80, date(2027, 1, 1), date(2027, 6, 1))
    (finding,) = opposed_targets(Portfolio([long, short, late]))
    assert finding.facts == {"first": "a", "second": "c", "measure": "visits a year"}
    (turned,) = opposed_targets(Portfolio([during("c", 80, date(2025, 1, 1), END), short]))
    assert turned.facts["first"] == "b"


def test_only_known_ways_can_clash() -> None:
    up = during("a", 120, date(2026, 1, 1), date(2026, 12, 31))
    for changes in ({"target": VISITS.from_to(5, 5)}, {"target": None}, {"deadline": None}):
        other = evolve(during("b", 80, date(2026, 2, 1), END), **changes)
        assert wheres(opposed_targets, up, other) == []


@pytest.mark.parametrize(
    ("takings", "flagged"), [(234_400, False), (236_760, False), (236_770, True), (300_000, True)]
)
def test_the_takings_of_the_museum(takings: int, flagged: bool) -> None:
    goals = [
        Objective(name, target=Measure(name).to(value))
        for name, value in (
            ("full visits", 58_000),
            ("full price", "3.60"),
            ("young visits", 16_000),
            ("young price", "1.60"),
            ("takings", takings),
        )
    ]
    identity = MeasureIdentity(
        "takings", terms=[["full-visits", "full-price"], ["young-visits", "young-price"]]
    )
    findings = impossible_sum(Portfolio(goals, identities=[identity]))
    assert [one.facts["made"] for one in findings] == [Decimal(234_400)] * flagged
    assert not impossible_sum(Portfolio(goals[1:], identities=[identity]))
    assert not impossible_sum(Portfolio(goals[:-1], identities=[identity]))
    assert not impossible_sum(Portfolio(goals))


def test_second_measures_take_part_in_arithmetic() -> None:
    price, visits = Measure("price"), Measure("visits")
    both = Objective("Both", target=price.to(3), secondary=[visits.to(100)])
    takings = Objective("Takings", target=Measure("takings").to(200))
    identity = MeasureIdentity("takings", terms=[["price", "visits"]])
    assert impossible_sum(Portfolio([both, takings], identities=[identity]))
    fair = Objective("Takings", target=Measure("takings").to(300))
    later = Objective("Price later", target=evolve(price.to(3), value=None))
    assert not impossible_sum(Portfolio([both, fair, later], identities=[identity]))


def test_too_many_to_keep_in_mind() -> None:
    goals = [Objective(f"Goal {place}") for place in range(6)]
    assert wheres(too_many_objectives, *goals[:5]) == []
    assert wheres(too_many_objectives, *goals) == [""]
    mine = [evolve(goal, owner="hugo") for goal in goals[:4]]
    assert wheres(too_many_objectives, *mine[:3]) == []
    assert wheres(too_many_objectives, *mine) == ["owners[hugo]"]


def test_every_objective_is_looked_at_in_a_portfolio() -> None:
    report = check([Objective("Wait"), Objective("See")], select="TIM-01")
    assert [one.where for one in report] == ["[see].deadline", "[wait].deadline"]


def test_the_work_grows_with_the_number_of_objectives(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[int] = []

    def counting(one: frozenset[str], other: frozenset[str]) -> float:
        compared.append(1)
        return jaccard_similarity(one, other)

    monkeypatch.setattr(similarity, "jaccard_similarity", counting)
    dice = random.Random(0)  # noqa: S311 — any words will do
    work = []
    for size in (200, 400, 800):
        compared.clear()
        goals = [
            wants(f"o{place}", place, " ".join(f"word{dice.randrange(20)}" for _ in range(6)))
            for place in range(size)
        ]
        check(goals, select="POR")
        work.append(len(compared) / size)
    assert max(work) <= 16
