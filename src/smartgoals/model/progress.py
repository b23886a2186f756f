"""What has become of a plan by a day: progress, status, forecast and countermeasures owed."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any

from attrs import field

from smartgoals.errors import UnknownKeyError
from smartgoals.model.forecast import Forecast, NoForecast
from smartgoals.model.measure import Guardrail, Target
from smartgoals.model.plan import Plan
from smartgoals.text import Worded
from smartgoals.values.amount import exact_sum, to_plain_string
from smartgoals.values.checks import as_date, as_date_or_none
from smartgoals.values.frozen import frozen
from smartgoals.values.key import Reference, key_of, key_or_none
from smartgoals.values.label_enum import LabelEnum


class Status(LabelEnum):
    """How a target stands on a day, from the best to the worst, then what cannot be judged."""

    REACHED = "reached"
    ON_TRACK = "on_track"
    BEHIND = "behind"
    OFF_TRACK = "off_track"
    MISSED = "missed"
    TOO_EARLY = "too_early"
    UNKNOWN = "unknown"


class Basis(LabelEnum):
    """Why a progress figure is what it is, or why there is none."""

    MEASURED = "measured"
    HELD = "held"
    LOST = "lost"
    NO_READING = "no_reading"
    INCOMPLETE = "incomplete"
    NO_BASELINE = "no_baseline"
    NO_TARGET = "no_target"


@frozen(kw_only=True)
class TargetProgress:
    """How far one target has come.

    Attributes:
        target: The target.
        delegation: The action whose own target this is, or None for a target of the whole.
        value: The latest value, as the target counts it, or None without readings.
        at: The day of the latest value.
        raw: Progress from baseline to target: 0 at the baseline, 1 at the target, below 0 or above
            1 beyond them; None where it cannot be computed.
        clamped: `raw` kept within [0, 1]: a score.
        planned_value: The value planned for the day of the latest value (without one, for the day
            of asking), or None.
        planned: The progress planned for the same day, or None.
        pace: `raw` over `planned`: 1 is exactly as planned; None where either is unknown or
            nothing is planned yet.
        basis: What the progress figure rests on.
        status: The verdict.
        forecast: Where it will be at the deadline.
        history: The values known so far as the target counts them, with their days, in order.
        stale: Whether a reading is overdue: its period and the measure's latency have passed.
        chance: The chance that a target of the whole is reached, brought up to date by what is known
            and computed as `Plan.chance` is; None for the target of an action, and where
            contributions do not add up.
    """

    target: Target
    delegation: str | None = field(default=None, converter=key_or_none)
    value: Decimal | None
    at: date | None = field(converter=as_date_or_none)
    raw: float | None
    clamped: float | None
    planned_value: Decimal | None
    planned: float | None
    pace: float | None
    basis: Basis
    status: Status
    forecast: Forecast
    history: tuple[tuple[date, Decimal], ...] = ()
    stale: bool
    chance: float | None = None

    @property
    def measure(self) -> str:
        """The key of the measure the target is counted in."""
        return self.target.measure.key


@frozen(kw_only=True)
class DelegationProgress:
    """How far one delegated action has come.

    Attributes:
        action: The key of the action.
        owner: The key of its owner.
        result: The progress of its own target, or None where it has no target.
        done: The share of the work reported done, in [0, 1], or None without a report.
        planned_done: The share of the time from start to due date that has passed, in [0, 1].
        confidence: The owner's latest probability of reaching the target, or None.
        checked_in: The day of the latest check-in, or None.
        spent: The money reported spent so far, or None without a report.
        status: The verdict: from the result where it can be judged, else from the work.
        stale: Whether a reading is overdue or a checkpoint passed, and no check-in says anything.
    """

    action: str = field(kw_only=False, converter=key_of)
    owner: str = field(converter=key_of)
    result: TargetProgress | None
    done: float | None
    planned_done: float
    confidence: float | None
    checked_in: date | None = field(converter=as_date_or_none)
    status: Status
    stale: bool
    spent: Decimal | None = None

    @property
    def key(self) -> str:
        """The key of the action."""
        return self.action

    @property
    def raw(self) -> float | None:
        """Progress of the action's own target; without one, the share of the work done."""
        return self.result.raw if self.result else self.done

    @property
    def clamped(self) -> float | None:
        """`raw` kept within [0, 1]."""
        return self.result.clamped if self.result else self.done

    @property
    def planned(self) -> float | None:
        """The progress planned for the day, on the same scale as `raw`."""
        return self.result.planned if self.result else self.planned_done

    @property
    def pace(self) -> float | None:
        """`raw` over `planned`, or None where either is unknown or nothing is planned yet."""
        if self.result:
            return self.result.pace
        return (
            self.done / self.planned_done if self.done is not None and self.planned_done else None
        )

    @property
    def forecast(self) -> Forecast:
        """Where the action's own target will be at its deadline."""
        return self.result.forecast if self.result else Forecast(refused=NoForecast.NO_NUMBERS)


@frozen(kw_only=True)
class OwedCountermeasure:
    """A response that an owner owes: off track at several reviews running, with no countermeasure.

    Rule PLN-08; countermeasures are those of hoshin kanri.

    Attributes:
        delegation: The key of the action that is off track.
        owner: The key of its owner.
        since: The first of the reviews running at which it was off track.
        by: The day of the next checkpoint, or None after the last.
        candidates: Actions that were left out of the plan and would help its measures, the
            cheapest for what they are expected to bring first.
    """

    delegation: str = field(kw_only=False, converter=key_of)
    owner: str = field(converter=key_of)
    since: date = field(converter=as_date)
    by: date | None = field(converter=as_date_or_none)
    candidates: tuple[str, ...] = ()


@frozen(kw_only=True)
class GuardrailProgress:
    """How a guardrail stands.

    Attributes:
        guardrail: The bound that must not be crossed.
        value: The latest value, or None without a reading.
        at: The day of the latest value, or None.
        holds: Whether the value is on the safe side, or None without a reading.
    """

    guardrail: Guardrail = field(kw_only=False)
    value: Decimal | None
    at: date | None = field(converter=as_date_or_none)
    holds: bool | None


@frozen(kw_only=True)
class VersionProgress:
    """How far the main target has come under one version of it: a moved target stays visible.

    Attributes:
        target: The target as it was.
        deadline: Its deadline as it was, or None.
        since: The day from which this version held, or None for the first one.
        raw: Raw progress of the latest value under this version, or None.
        planned: The progress planned under this version, evenly over its time, or None.
        by: The key of the person who changed it to this version, or None for the first one.
        reason: Why it was changed to this version; empty for the first one.
    """

    target: Target = field(kw_only=False)
    deadline: date | None = field(converter=as_date_or_none)
    since: date | None = field(converter=as_date_or_none)
    raw: float | None
    planned: float | None
    by: str | None = field(default=None, converter=key_or_none)
    reason: str = ""


@frozen(kw_only=True)
class Progress(Worded):
    """What has become of a plan by a day.

    Attributes:
        plan: The plan that is followed.
        on: The day.
        targets: The progress of each target of the main objective, the main one first.
        delegations: The progress of each delegated action, in the plan's order.
        guardrails: How the guardrails of the main objective stand.
        owed: Countermeasures that owners owe.
        versions: The progress under each version of the main target, the first one first; empty
            where it was never amended.
        candidates: Where the whole is behind or less likely than planned, actions that were left out of
            the plan and would help its measures, the cheapest for what they are expected to bring first.
        status: The verdict on the whole: the worst of the targets that can be judged, or that of the
            main target where it cannot be.
    """

    plan: Plan
    on: date = field(converter=as_date)
    targets: tuple[TargetProgress, ...]
    delegations: tuple[DelegationProgress, ...]
    guardrails: tuple[GuardrailProgress, ...] = ()
    owed: tuple[OwedCountermeasure, ...] = ()
    versions: tuple[VersionProgress, ...] = ()
    candidates: tuple[str, ...] = ()
    status: Status

    @property
    def chance(self) -> float | None:
        """The chance of reaching the main target, brought up to date by what is known, or None."""
        return self.targets[0].chance if self.targets else None

    @property
    def crossed(self) -> tuple[GuardrailProgress, ...]:
        """The guardrails that are crossed."""
        return tuple(guardrail for guardrail in self.guardrails if guardrail.holds is False)

    @property
    def spent(self) -> Decimal | None:
        """The money reported spent on all actions so far, or None without any report."""
        known = [
            delegation.spent for delegation in self.delegations if delegation.spent is not None
        ]
        return exact_sum(known) if known else None

    @cached_property
    def _by_action(self) -> dict[str, DelegationProgress]:
        return {delegation.action: delegation for delegation in self.delegations}

    def delegation(self, action: Reference) -> DelegationProgress:
        """The progress of one delegated action.

        Args:
            action: The action, or its key.

        Raises:
            UnknownKeyError: When the plan delegates no such action.
        """
        key = key_of(action)
        if key not in self._by_action:
            known = tuple(self._by_action)
            msg = f"the plan delegates {', '.join(known) or 'nothing'}, not {key!r}"
            raise UnknownKeyError(msg, key, known)
        return self._by_action[key]

    def target(self, measure: Reference) -> TargetProgress:
        """The progress of the main objective's target on one measure.

        Args:
            measure: The measure, or its key.

        Raises:
            UnknownKeyError: When no target is counted in it.
        """
        key = key_of(measure)
        for target in self.targets:
            if target.measure == key:
                return target
        known = tuple(target.measure for target in self.targets)
        msg = f"the objective has targets on {', '.join(known) or 'nothing'}, not {key!r}"
        raise UnknownKeyError(msg, key, known)

    def rows(self) -> list[dict[str, Any]]:
        """One flat row for each target and each delegation, for a data frame or a table.

        Dates stay dates, amounts become floats, what is unknown is None.
        """
        owners = {delegation.action: delegation.owner for delegation in self.delegations}
        results = [
            *self.targets,
            *(delegation.result for delegation in self.delegations if delegation.result),
        ]
        return [
            *(_row(result, self.on, owners.get(result.delegation or "")) for result in results),
            *(
                _row(delegation, self.on, delegation.owner)
                for delegation in self.delegations
                if not delegation.result
            ),
        ]


def _row(seen: TargetProgress | DelegationProgress, on: date, owner: str | None) -> dict[str, Any]:
    target = seen if isinstance(seen, TargetProgress) else None
    return {
        "on": on,
        "action": seen.delegation if isinstance(seen, TargetProgress) else seen.action,
        "owner": owner,
        "measure": target.measure if target else None,
        "value": _number(target.value if target else None),
        "at": seen.at if isinstance(seen, TargetProgress) else seen.checked_in,
        "target": _number(target.target.value if target else None),
        "raw": seen.raw,
        "clamped": seen.clamped,
        "planned": seen.planned,
        "pace": seen.pace,
        "status": seen.status.value,
        "forecast": _number(seen.forecast.value),
        "low": _number(seen.forecast.low),
        "high": _number(seen.forecast.high),
        "reached_on": seen.forecast.reached_on,
        "stale": seen.stale,
    }


def _number(amount: Decimal | None) -> float | None:
    return None if amount is None else float(to_plain_string(amount))
