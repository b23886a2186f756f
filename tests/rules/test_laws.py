"""Laws of checking: what stays the same whatever the goals say."""

from __future__ import annotations

from datetime import date
from typing import Any

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from rules.goals import END, HERITAGE, VISITS, whole
from rules.worst import SENTENCES
from smartgoals.model import Measure, Objective
from smartgoals.rules import RULES, Report, check

BY_EAR = [rule.code for rule in RULES if rule.wording_only]

EVIDENCE: dict[str, Any] = {
    "target": VISITS.from_to(62_000, 74_000),
    "secondary": [Measure("bookings").from_to(80, 120)],
    "deadline": END,
    "owner": "claire",
    "replaced_by": "People in every room",
    "control": 0.8,
    "options": ("evenings", "schools"),
    "audience": "families",
    "purposes": (HERITAGE,),
}

sentences = st.lists(
    st.sampled_from(
        [word for sentence in SENTENCES for word in sentence.split()]
        + ["20 %", "de 10 à 12", "in 2027", "et", "and", "plus", "no more"]
    ),
    min_size=1,
    max_size=12,
).map(" ".join)
measures = st.builds(
    Measure,
    st.sampled_from(["visits", "members", "takings"]),
    kind=st.sampled_from(["people", "money", "output", "score", None]),
    direction=st.sampled_from(["increase", "decrease", None]),
)
targets = st.builds(
    lambda measure, ends: measure.from_to(*ends),
    measures,
    st.tuples(st.integers(0, 9), st.integers(0, 9)),
)
days = st.dates(date(2026, 1, 2), date(2026, 1, 20))
objectives = st.builds(
    Objective,
    sentences,
    target=st.none() | targets,
    start=st.none() | st.just(date(2026, 1, 1)),
    deadline=st.none() | days,
    owner=st.sampled_from([None, "hugo", "lea"]),
    audience=st.sampled_from([None, "schools"]),
)
portfolios = st.lists(objectives, max_size=12).map(
    lambda several: [evolve(one, key=f"o{place}") for place, one in enumerate(several)]
)


def heard(report: Report) -> list[tuple[str, str, object]]:
    """What a report says by ear."""
    return [(one.code, one.where, one.span) for one in report if one.code in BY_EAR and one.span]


@given(portfolios, st.randoms(use_true_random=False))
def test_the_order_of_objectives_does_not_matter(goals: list[Objective], dice: Any) -> None:  # noqa: ANN401 — Hypothesis' dice
    shuffled = list(goals)
    dice.shuffle(shuffled)
    assert check(goals).findings == check(shuffled).findings


@given(sentences, st.sets(st.sampled_from(sorted(EVIDENCE))))
def test_evidence_never_adds_a_finding_about_words(sentence: str, known: set[str]) -> None:
    bare = Objective(sentence)
    informed = evolve(bare, **{name: EVIDENCE[name] for name in known})
    assert set(heard(check(informed))) <= set(heard(check(bare)))


@given(sentences)
def test_with_all_evidence_words_do_no_harm(sentence: str) -> None:
    assert heard(check(whole(sentence))) == []


@given(objectives)
def test_checking_is_idempotent(objective: Objective) -> None:
    assert check(objective) == check(objective)


@given(objectives)
def test_selection_is_a_filter(objective: Objective) -> None:
    everything = check(objective)
    for family in ("SPC", "MEA", "TIM"):
        chosen = check(objective, select=family)
        assert [one for one in chosen if one in set(everything)] == list(
            everything.of_family(family)
        )


@given(portfolios)
def test_a_portfolio_says_of_each_what_is_said_of_it_alone(goals: list[Objective]) -> None:
    together = check(goals, ignore="POR")
    alone = [(one.code, one.span) for goal in goals for one in check(goal, ignore="POR")]
    assert sorted((one.code, one.span or ()) for one in together) == sorted(
        (code, span or ()) for code, span in alone
    )


@given(sentences)
def test_spans_lie_in_the_sentence(sentence: str) -> None:
    for finding in check(sentence):
        if finding.span:
            first, last = finding.span
            assert 0 <= first < last <= len(sentence)
