"""What is seen first: a `repr` that fits a screen, a `str` that is the English rendering."""

from __future__ import annotations

import attrs
import pytest

import smartgoals as sg
from samples import cascaded, examples, planned, progress

SCREEN = 24 * 80


@pytest.mark.parametrize("kind", examples(), ids=lambda kind: kind.__name__)
def test_a_repr_fits_a_screen(kind: type) -> None:
    text = repr(examples()[kind])

    assert len(text) <= SCREEN
    assert "\n" not in text


@pytest.mark.parametrize(
    "thing",
    [
        planned(),
        planned().delegations[0],
        planned().delegations[0].mandate,
        planned().missing,
        planned().policy,
        planned().policy.objective,
        planned().policy.actions[0],
        planned().if_fails("a1"),
        cascaded(),
        cascaded().cascade,
        progress(),
    ],
    ids=lambda thing: type(thing).__name__,
)
def test_the_str_of_a_main_result_is_its_english_rendering(thing: object) -> None:
    assert str(thing) == sg.render(thing)


def test_the_repr_of_a_plan_is_its_headline() -> None:
    plan = attrs.evolve(planned(), chance=0.624)
    shown = repr(attrs.evolve(plan, missing=(), delegations=plan.delegations[:1]))

    assert repr(plan).startswith("Plan('Receive 80,000 visits in 2027, of which 16,000 from new")
    missing = len(plan.missing)
    assert repr(plan).endswith(
        f"', 8 actions, 6 owners, 55% expected, 62% likely, {missing} missing, proposed)"
    )
    assert shown.endswith("', 1 action, 1 owner, 55% expected, 62% likely, proposed)")


def test_a_plan_without_figures_has_none_in_its_repr() -> None:
    coverages = tuple(
        attrs.evolve(one, expected=None, naive=None, with_synergy=None)
        for one in planned().coverages
    )
    agreed = planned()
    for one in agreed.delegations:
        agreed = agreed.agree(one.action)
    plan = attrs.evolve(agreed, coverages=coverages, chance=None, missing=())

    assert repr(plan).endswith("', 8 actions, 6 owners, agreed)")
    assert repr(plan.start(on=plan.today)).endswith("6 owners, started)")
    assert repr(planned().missing).startswith("(UnassignedGap(")
