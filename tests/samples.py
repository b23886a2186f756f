"""One example of each kind of noun and result."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache

import attrs

from examples import museum
from smartgoals.following import follow
from smartgoals.model import (
    Amendment,
    Calendar,
    Cascade,
    CascadePlan,
    CheckIn,
    Comparison,
    Constraint,
    Contradiction,
    Countermeasure,
    Divergence,
    LateAction,
    LaterDeadline,
    LaterDue,
    LowerTarget,
    Measure,
    MeasureIdentity,
    Measurement,
    Message,
    MessageCode,
    MoreBudget,
    NotCascaded,
    OneMorePerson,
    Origin,
    OwedCountermeasure,
    OwnerChange,
    Period,
    Plan,
    PlanDiff,
    Profile,
    Progress,
    Reschedule,
    Review,
    Seasons,
    ShareChange,
    Team,
    Trend,
    UnownedAction,
    VersionProgress,
    Waiver,
)
from smartgoals.planning import plan
from smartgoals.playbooks import COMMERCIAL
from strategies import DEADLINE, QUICK, TODAY


@cache
def planned() -> Plan:
    """A plan that holds most nouns there are."""
    policy = museum.policy(target=80_000).without_actions("a9")
    lonely = Team([museum.team().person("marc")], leader="marc")
    whole = plan(policy, museum.team(), today=museum.TODAY, pins=museum.PINS, profile=QUICK)
    thin = plan(policy, lonely, today=museum.TODAY, profile=QUICK)
    return attrs.evolve(
        whole.counter("a1", reason="too much"),
        missing=(*whole.missing, *thin.missing),
        left_out=thin.left_out,
    )


def parts(thing: object) -> Iterator[object]:
    """A noun and every noun inside it."""
    if isinstance(thing, tuple):
        for part in thing:
            yield from parts(part)
    elif attrs.has(kind := type(thing)):
        yield thing
        for field in attrs.fields(kind):
            yield from parts(getattr(thing, field.name))
    elif isinstance(thing, Enum):
        yield thing


LOOSE = (
    COMMERCIAL,
    Origin("commercial", play="offer", template="signature"),
    Constraint("budget", about="policy"),
    PlanDiff(planned(), planned().without("a1")),
    Divergence("o2", condition="school holidays"),
    OwnerChange("a1", before="hugo", after="sofia"),
    MeasureIdentity("takings", terms=[["visits", "price"]]),
    planned().if_fails("a1"),
    planned().missing,
    LaterDue(action="a1", due=DEADLINE, days=3),
    ShareChange("a1", measure=Measure("visits"), before=Decimal(3), after=Decimal(2)),
    Reschedule("a1", old_start=TODAY, old_due=TODAY, start=DEADLINE, due=DEADLINE),
    LaterDeadline(deadline=DEADLINE, days=3),
    LowerTarget(measure=Measure("visits"), value=Decimal(3)),
    MoreBudget(amount=Decimal(3)),
    OneMorePerson(skills=(("events", 2),), days=Decimal(3)),
    Review(TODAY, pace=0.9),
    Contradiction(path="a1", kind="owner", stated="hugo", bound="marc"),
    NotCascaded(path="a1", reason=Message(MessageCode.NODE_WITHOUT_TARGET)),
    Amendment("a1", what="value", before=1, after=2, on=TODAY, by="hugo", reason="ill"),
    Calendar(closed=[DEADLINE]),
    CheckIn("a1", on=TODAY, by="hugo", confidence=0.7),
    Countermeasure("a1", statement="Call the schools", who="hugo", by=DEADLINE),
    Constraint("budget", "policy"),
    LowerTarget(measure=Measure("visits"), value=Decimal(3)),
    LaterDeadline(deadline=DEADLINE, days=3),
    MoreBudget(amount=Decimal(3)),
    OneMorePerson(skills=(("events", 2),), days=Decimal(3)),
    LateAction(action="a1", wanted=TODAY, days=3),
    Measurement("visits", value=65_200, at=DEADLINE),
    Period(TODAY, DEADLINE),
    Profile(),
    Seasons([4, 4, 6, 8, 10, 12, 14, 14, 10, 8, 5, 5]),
    Trend(series=[(TODAY, 3)]),
    UnownedAction(action="a1", reason=Message(MessageCode.NO_SKILL)),
    Waiver("POL-03", reason="on purpose", by="Claire"),
    Comparison(value=(TODAY, DEADLINE), baseline=(TODAY, TODAY)),
)


@cache
def cascaded() -> CascadePlan:
    """A cascade that lacks something below its top."""
    below = museum.policy().without_actions("a1", "a2", "a3")
    cascade = Cascade(museum.policy(), under={"a1": below})
    return plan(cascade, museum.team(), today=museum.TODAY, profile=QUICK)


@cache
def progress() -> Progress:
    """The progress of a plan with late news, an amended target and an owed answer."""
    readings = [
        Measurement("visits", value=62_500, at=date(2026, 6, 30)),
        Measurement("visits", value=63_000, at=date(2026, 9, 30)),
    ]
    check_ins = [CheckIn("a1", on=date(2026, 9, 1), by="hugo", confidence=0.7, done=0.5)]
    found = follow(planned(), readings, on=date(2026, 10, 1), check_ins=check_ins)
    main = found.targets[0].target
    return attrs.evolve(
        found,
        owed=(OwedCountermeasure(delegation="a1", owner="hugo", since=TODAY, by=DEADLINE),),
        versions=(VersionProgress(main, deadline=DEADLINE, since=TODAY, raw=0.1, planned=0.2),),
    )


@cache
def examples() -> dict[type, object]:
    """One example of each kind of noun."""
    found: dict[type, object] = {}
    for thing in (*parts((planned(), cascaded(), progress(), LOOSE)),):
        found.setdefault(type(thing), thing)
    return found
