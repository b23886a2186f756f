"""What cannot mean anything is refused by its constructor, with the offending value shown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest

from smartgoals.errors import CycleError, InvalidValueError, UnknownKeyError
from smartgoals.model import (
    Action,
    Amendment,
    Assumption,
    Calendar,
    CheckIn,
    Contribution,
    Countermeasure,
    DecisionArea,
    DelegationLevel,
    Estimate,
    Exclusion,
    Experiment,
    ExpertJudgement,
    Guideline,
    IfThen,
    Improvement,
    Interaction,
    Measure,
    Measurement,
    Objective,
    Obstacle,
    Person,
    Policy,
    Purpose,
    ReferenceClass,
    RiskAppetite,
    Strategy,
    Strength,
    Target,
    Team,
    Trend,
    Waiver,
)

START, END = date(2026, 1, 5), date(2026, 12, 31)
MOMENT = datetime(2026, 1, 5, 9, 30)  # noqa: DTZ001 — a naive moment is what is refused
NAN = float("nan")
VISITS = Measure("visits")
GROW = Objective("Welcome more visits", key="o", target=VISITS.from_to(10, 20))
ESTIMATE = Estimate(1, 2, 3)
OPEN, CLOSE = Action("Open at night", key="open"), Action("Close by day", key="close")


def action(**fields: Any) -> Action:  # noqa: ANN401 — whatever is to be refused
    """An action with some fields of one's own."""
    return Action("Open at night", key="open", **fields)


def objective(**fields: Any) -> Objective:  # noqa: ANN401 — whatever is to be refused
    """An objective with some fields of one's own."""
    return Objective("Welcome more visits", key="o", **fields)


def person(**fields: Any) -> Person:  # noqa: ANN401 — whatever is to be refused
    """A person with some fields of one's own."""
    return Person("Hugo", **fields)


REFUSED: dict[str, tuple[Callable[[], object], object, str]] = {
    "objective: deadline on its start": (
        lambda: objective(start=START, deadline=START),
        START,
        "the deadline 2026-01-05 is not after the start 2026-01-05",
    ),
    "objective: deadline before its start": (
        lambda: objective(start=END, deadline=START),
        START,
        "2026-01-05 is not after the start 2026-12-31",
    ),
    "objective: deadline with a clock": (
        lambda: objective(deadline=MOMENT),
        MOMENT,
        "a datetime.date is wanted",
    ),
    "objective: due on a moment": (
        lambda: GROW.due_on(MOMENT),
        MOMENT,
        "a datetime.date is wanted",
    ),
    "objective: start with a clock": (
        lambda: objective(start=MOMENT),
        MOMENT,
        "a datetime.date is wanted",
    ),
    "objective: commitment too low": (lambda: objective(commitment=0), 0, "from 1 to 10, not 0"),
    "objective: commitment too high": (lambda: objective(commitment=11), 11, "1 to 10, not 11"),
    "objective: commitment in parts": (lambda: objective(commitment=7.5), 7.5, "not 7.5"),
    "objective: control above all": (lambda: objective(control=1.2), 1.2, "not 1.2"),
    "objective: figures of nothing": (
        lambda: objective().from_to(1, 2),
        "Welcome more visits",
        "'Welcome more visits' has no measure yet",
    ),
    "objective: two targets on a measure": (
        lambda: objective(target=VISITS.to(3), secondary=[VISITS.to(4)]),
        "visits",
        "'o' has two targets on 'visits'",
    ),
    "objective: a measure for a target": (lambda: objective(target=VISITS), VISITS, "a Target"),
    "objective: a text for a judgement": (lambda: objective(judgement="ok"), "ok", "not 'ok'"),
    "objective: a number for an estimate": (
        lambda: objective(estimate=3),
        3,
        "an Estimate is wanted, not 3",
    ),
    "objective: cases for their class": (lambda: objective(reference=[1]), [1], "ReferenceClass"),
    "objective: unknown kind": (lambda: objective(kind="maybe"), "maybe", "not 'maybe'"),
    "objective: one purpose, not several": (
        lambda: objective(purposes=Purpose("Pride")),
        Purpose("Pride"),
        "several Purpose or texts are wanted",
    ),
    "objective: a means for a purpose": (lambda: GROW.serving(OPEN), OPEN, "a Purpose is wanted"),  # type: ignore[arg-type]
    "objective: a strategy for a purpose": (
        lambda: objective(purposes=[Strategy("Night life")]),
        Strategy("Night life"),
        "a Purpose is wanted",
    ),
    "objective: one text for the options": (lambda: objective(options="a"), "a", "several str"),
    "target: something else for its measure": (
        lambda: Target("visits", value=3),  # type: ignore[arg-type]
        "visits",
        "Target.measure: a Measure is wanted, not 'visits'",
    ),
    "target: no number": (lambda: VISITS.from_to(NAN, 3), None, "nan"),
    "target: infinite": (lambda: VISITS.to(float("inf")), float("inf"), "inf"),
    "target: yes for a number": (lambda: VISITS.to(True), True, "a number is wanted, not True"),  # noqa: FBT003 — what is refused
    "target: a number for a trend": (lambda: Target(VISITS, trend=3), 3, "a Trend"),  # type: ignore[arg-type]
    "guardrail: something else for its measure": (
        lambda: type(VISITS.at_most(3))("visits", bound=3, side="at_most"),  # type: ignore[arg-type]
        "visits",
        "a Measure",
    ),
    "guardrail: no bound": (lambda: VISITS.at_least("much"), "much", "'much'"),
    "measure: known before it happens": (
        lambda: Measure("visits", latency=-2),
        -2,
        "latency of 'visits' is negative: -2",
    ),
    "measure: latency in parts": (lambda: Measure("visits", latency=1.5), 1.5, "not 1.5"),  # type: ignore[arg-type]
    "measure: unknown aggregation": (lambda: Measure("visits", aggregation="x"), "x", "mean"),
    "trend: neither": (Trend, (None, ()), "either a growth or a series"),
    "trend: both": (
        lambda: Trend(growth=0, series=[(START, 3)]),
        None,
        "either a growth or a series",
    ),
    "trend: less than nothing": (lambda: Trend(growth=-1), None, "not -1"),
    "trend: two values for a day": (
        lambda: Trend(series=[(START, 3), (START, 4)]),
        None,
        "two values for 2026-01-05",
    ),
    "action: negative effort": (lambda: action(effort=-1), None, "effort of 'open' .*: -1"),
    "action: negative cost": (lambda: action(cost="-0.5"), None, "cost of 'open' .*: -0.5"),
    "action: effort of no number": (lambda: action(effort=NAN), None, "nan"),
    "action: no share of a day": (lambda: action(share=0), None, "not 0"),
    "action: more than a day": (lambda: action(share="1.1"), None, "not 1.1"),
    "action: chance above one": (lambda: action(chance=1.01), 1.01, "not 1.01"),
    "action: chance below nothing": (lambda: action(chance=-0.1), -0.1, "not -0.1"),
    "action: due on its earliest start": (
        lambda: action(earliest=START, due=START),
        START,
        "due on 2026-01-05, not after its earliest start 2026-01-05",
    ),
    "action: earliest with a clock": (
        lambda: action(earliest=MOMENT),
        MOMENT,
        "a datetime.date is wanted",
    ),
    "action: skill above the scale": (lambda: action(needs={"law": 5}), 5, "not 5 for 'law'"),
    "action: skill below the scale": (lambda: action(needs={"law": -1}), -1, "not -1 for 'law'"),
    "action: skill in parts": (lambda: action(needs={"law": 2.5}), 2.5, "not 2.5"),
    "action: two contributions to a measure": (
        lambda: action().bringing("visits", 1, 2, 3).bringing(VISITS, 1, 2, 3),
        "visits",
        "'open' contributes twice to 'visits'",
    ),
    "action: two areas with one key": (
        lambda: action(areas=[DecisionArea("Law"), DecisionArea("law")]),
        "law",
        "two nouns share the key 'law'",
    ),
    "action: a measure for a target": (lambda: action(target=VISITS), VISITS, "a Target"),
    "action: a text for an experiment": (lambda: action(experiment="x"), "x", "an? Experiment"),
    "action: one text for its tags": (lambda: action(tags="loud"), "loud", "several str"),
    "action: one key for what it follows": (lambda: action(after="close"), "close", "several"),
    "action: unknown impact": (lambda: action(impact="huge"), "huge", "low, medium, high"),
    "contribution: numbers for an estimate": (
        lambda: Contribution("visits", (1, 2, 3)),  # type: ignore[arg-type]
        (1, 2, 3),
        "an? Estimate",
    ),
    "interaction: with itself": (lambda: Interaction("a", "a", value=3), "a", "itself: 'a'"),
    "area: level above the scale": (lambda: DecisionArea("law", cap=8), 8, "not 8"),
    "area: level below the scale": (lambda: DelegationLevel(0), 0, "1 .tell. to 7 .*not 0"),
    "person: negative capacity": (lambda: person(capacity=-3), None, "capacity of 'hugo' .*: -3"),
    "person: negative load": (lambda: person(load="-.5"), None, "load of 'hugo' .*: -0.5"),
    "person: no day a week": (lambda: person(days_a_week=0), 0, "works 1 to 7 days a week, not 0"),
    "person: eight days a week": (
        lambda: person(days_a_week=8),
        8,
        "works 1 to 7 days a week, not 8",
    ),
    "person: part of a day a week": (lambda: person(days_a_week=2.5), 2.5, "not 2.5"),
    "person: commitment above one": (lambda: person(commitment=2), 2, "not 2"),
    "person: skill above the scale": (lambda: person(skills={"law": 7}), 7, "not 7 for 'law'"),
    "team: nobody": (lambda: Team([]), (), "at least one person"),
    "team: two with one key": (
        lambda: Team([Person("Hugo"), Person("Hugo", load=3)]),
        "hugo",
        "two nouns share the key 'hugo'",
    ),
    "team: a means among people": (lambda: Team([OPEN]), OPEN, "a Person is wanted"),  # type: ignore[list-item]
    "policy: negative budget": (lambda: Policy(GROW, budget=-1), None, "negative: -1"),
    "policy: a means for its objective": (lambda: Policy(OPEN), OPEN, "an? Objective"),  # type: ignore[arg-type]
    "policy: a purpose for its objective": (
        lambda: Policy(Purpose("Pride")),  # type: ignore[arg-type]
        Purpose("Pride"),
        "an? Objective",
    ),
    "policy: a text for its objective": (lambda: Policy("Grow"), "Grow", "an? Objective"),  # type: ignore[arg-type]
    "policy: nothing for its objective": (
        lambda: Policy(None),  # type: ignore[arg-type]
        None,
        "a key, or something that has one, is wanted",
    ),
    "policy: an end among its means": (lambda: Policy(GROW, actions=[GROW]), GROW, "an? Action"),  # type: ignore[list-item]
    "policy: a table for its appetite": (
        lambda: Policy(GROW, appetite={"law": "open"}),  # type: ignore[arg-type]
        {"law": "open"},
        "RiskAppetite",
    ),
    "policy: two nouns with one key": (
        lambda: Policy(GROW, actions=[OPEN], strategies=[Strategy("Nights", key="open")]),
        "open",
        "two nouns share the key 'open'",
    ),
    "policy: a purpose with the key of an action": (
        lambda: Policy(GROW.serving(Purpose("Pride", key="open")), actions=[OPEN]),
        "open",
        "two nouns share the key 'open'",
    ),
    "appetite: unknown level": (lambda: RiskAppetite({"law": "wild"}), "wild", "averse"),
    "reference class: no case": (lambda: ReferenceClass("museums", cases=[]), (), "'museums'"),
    "reference class: more than all": (
        lambda: ReferenceClass("museums", cases=[1]).quantile(1.5),
        1.5,
        "not 1.5",
    ),
    "calendar: no weekday": (lambda: Calendar(weekdays=[]), (), "not ()"),
    "calendar: an eighth day": (lambda: Calendar(weekdays=[0, 7]), (0, 7), "0, 7"),
    "calendar: closed at a moment": (
        lambda: Calendar(closed=[MOMENT]),
        MOMENT,
        "a datetime.date is wanted",
    ),
    "calendar: always closed": (
        lambda: Calendar(closed=AlwaysClosed()).on_or_after(START),
        START,
        "no worked day within ten years of 2026-01-05",
    ),
    "assumption: chance above one": (lambda: Assumption("x", chance=3), 3, "not 3"),
    "obstacle: likelihood below nothing": (lambda: Obstacle("x", likelihood=-1), -1, "not -1"),
    "measurement: at a moment": (
        lambda: Measurement("visits", value=3, at=MOMENT),
        MOMENT,
        "a datetime.date is wanted",
    ),
    "check-in: surer than sure": (
        lambda: CheckIn("open", on=START, by="hugo", confidence=1.1),
        1.1,
        "not 1.1",
    ),
    "experiment: lost more than a number": (
        lambda: Experiment("It works", loss_limit="all"),
        "all",
        "'all'",
    ),
    "exclusions: one text": (lambda: Policy(GROW, exclusions="No debt"), "No debt", "several"),
}


class AlwaysClosed:
    """A house that never opens."""

    def __contains__(self, day: object) -> bool:
        return True


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_mean_anything_is_refused(case: str) -> None:
    build, value, message = REFUSED[case]

    with pytest.raises(InvalidValueError, match=message) as caught:
        build()

    if value is not None:
        assert caught.value.value == value


BLANK: dict[str, Callable[[str], object]] = {
    "Objective": Objective,
    "Purpose": Purpose,
    "Action": Action,
    "Strategy": Strategy,
    "Guideline": Guideline,
    "Exclusion": Exclusion,
    "Strength": Strength,
    "Improvement": Improvement,
    "Obstacle": Obstacle,
    "Assumption": Assumption,
    "Measure": Measure,
    "Person": Person,
    "DecisionArea": DecisionArea,
    "Experiment": Experiment,
    "IfThen cue": lambda text: IfThen(text, "then"),
    "IfThen response": lambda text: IfThen("if", text),
    "Waiver": lambda text: Waiver(text, reason="r", by="b"),
    "Waiver reason": lambda text: Waiver("POL-03", reason=text, by="b"),
    "Waiver by": lambda text: Waiver("POL-03", reason="r", by=text),
    "ExpertJudgement": lambda text: ExpertJudgement("realistic", who=text),
    "ReferenceClass": lambda text: ReferenceClass(text, cases=[1]),
    "Countermeasure": lambda text: Countermeasure("a", statement=text, who="hugo", by=END),
    "Amendment reason": lambda text: Amendment(
        "a", what="value", before=1, after=2, on=START, by="hugo", reason=text
    ),
    "key": lambda text: Purpose("Pride", key=text),
}


@pytest.mark.parametrize("blank", ["", "  ", " \n", None], ids=repr)
@pytest.mark.parametrize("noun", BLANK)
def test_what_says_nothing_is_refused(noun: str, blank: str) -> None:
    with pytest.raises(InvalidValueError, match=r"is not blank") as caught:
        BLANK[noun](blank)

    assert caught.value.value is blank


UNKNOWN: dict[str, tuple[Callable[[], object], str, tuple[str, ...]]] = {
    "strategy of an action": (
        lambda: Policy(GROW, actions=[action(strategy="gone")]),
        "gone",
        (),
    ),
    "what an action follows": (
        lambda: Policy(GROW, actions=[action(after=["gone"]), CLOSE]),
        "gone",
        ("close", "open"),
    ),
    "what an action enables": (
        lambda: Policy(GROW, actions=[action(enables=["gone"])]),
        "gone",
        ("open",),
    ),
    "measure of a contribution": (
        lambda: Policy(GROW, actions=[action().bringing("gone", 1, 2, 3)]),
        "gone",
        ("visits",),
    ),
    "what a strategy answers": (
        lambda: Policy(GROW, strategies=[Strategy("Nights", answers=["gone"])]),
        "gone",
        (),
    ),
    "what the approach cites": (lambda: Policy(GROW, cites=["gone"]), "gone", ()),
    "actions of an interaction": (
        lambda: Policy(GROW, actions=[OPEN], interactions=[Interaction("open", "gone", value=1)]),
        "gone",
        ("open",),
    ),
    "measure of an interaction": (
        lambda: Policy(
            GROW,
            actions=[OPEN, CLOSE],
            interactions=[Interaction(OPEN, CLOSE, value=1, measure="gone")],
        ),
        "gone",
        ("visits",),
    ),
    "leader of a team": (lambda: Team([Person("Hugo")], leader="gone"), "gone", ("hugo",)),
    "person in a team": (lambda: Team([Person("Hugo")]).person("gone"), "gone", ("hugo",)),
    "action in a policy": (lambda: Policy(GROW, actions=[OPEN]).action("gone"), "gone", ("open",)),
    "action in an empty policy": (lambda: Policy(GROW).action("gone"), "gone", ()),
    "action to leave": (lambda: Policy(GROW).without_actions("gone"), "gone", ()),
}


@pytest.mark.parametrize("case", UNKNOWN)
def test_a_reference_points_somewhere(case: str) -> None:
    build, key, known = UNKNOWN[case]

    with pytest.raises(UnknownKeyError, match=repr(key)) as caught:
        build()

    assert (caught.value.key, caught.value.known) == (key, known)


@pytest.mark.parametrize(
    ("links", "circle"),
    [
        ({"a": ["a"]}, ("a", "a")),
        ({"a": ["b"], "b": ["a"]}, ("a", "b", "a")),
        ({"b": ["c"], "c": ["a"], "a": ["b"], "d": ["a"]}, ("a", "c", "b", "a")),
    ],
)
def test_actions_do_not_wait_for_each_other(
    links: dict[str, list[str]], circle: tuple[str, ...]
) -> None:
    actions = [Action(f"Do {key}", key=key, after=links.get(key, [])) for key in "abcd"]

    with pytest.raises(CycleError, match=" → ".join(circle)) as caught:
        Policy(GROW, actions=actions)

    assert caught.value.circle == circle


def test_enabling_waits_too() -> None:
    with pytest.raises(CycleError) as caught:
        Policy(GROW, actions=[action(enables=["close"], after=["close"]), CLOSE])

    assert caught.value.circle == ("close", "open", "close")


def test_the_same_noun_twice_is_one_noun() -> None:
    pride = Purpose("Pride")
    upwards = Purpose("A strong team", purposes=[pride])

    assert Policy(GROW.serving(pride, upwards)).objective.purposes == (pride, upwards)
