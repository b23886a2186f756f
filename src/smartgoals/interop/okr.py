"""Objectives from and to OKR tools: the fields that such tools have in common; needs no other library.

An objective with key results, as in the tools of `unified.to` and in the open-source trackers: each key result
has a unit, a value to start from, one to reach and one of today. What the tools have no field for (purposes,
guardrails, judgements) stays here; store it with `smartgoals.interop.json`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from smartgoals.errors import InvalidValueError, SmartGoalsError
from smartgoals.model.measure import Measure, Target
from smartgoals.model.objective import Objective
from smartgoals.model.progress import Progress, TargetProgress
from smartgoals.values.amount import to_plain_string
from smartgoals.values.display import shown

__all__ = ["from_okr", "to_okr"]


def to_okr(objective: Objective, *, progress: Progress | None = None) -> dict[str, Any]:
    """An objective as OKR tools know it: names, dates and numbers, ready for JSON.

    Args:
        objective: The objective; each of its targets becomes a key result.
        progress: What has become of its plan, for the values of today.

    >>> goal = Objective("Welcome more", key="more", target=Measure("visits").from_to(60, 74))
    >>> to_okr(goal)["key_results"][0]["target_value"]
    74.0
    """
    seen = {target.measure: target for target in progress.targets} if progress else {}
    return {
        "id": objective.key,
        "name": objective.statement,
        "description": "; ".join(purpose.statement for purpose in objective.purposes) or None,
        "owner": objective.owner,
        "start_date": objective.start.isoformat() if objective.start else None,
        "due_date": objective.deadline.isoformat() if objective.deadline else None,
        "status": progress.status.value if progress else None,
        "key_results": [
            _key_result(target, seen.get(target.measure.key)) for target in objective.targets
        ],
    }


def _key_result(target: Target, seen: TargetProgress | None) -> dict[str, Any]:
    return {
        "id": target.measure.key,
        "name": target.measure.name,
        "unit": target.measure.unit,
        "start_value": _number(target.baseline),
        "target_value": _number(target.value),
        "current_value": _number(seen.value) if seen else None,
        "progress": seen.clamped if seen else None,
    }


def _number(amount: Decimal | None) -> float | None:
    return None if amount is None else float(to_plain_string(amount))


def from_okr(document: Mapping[str, Any]) -> Objective:
    """The objective of an OKR tool, as a draft that `smartgoals.check` can look at.

    Args:
        document: A mapping with a `name`, and whatever else of what `to_okr` writes it has; other fields are
            left alone.

    Raises:
        InvalidValueError: Naming the field that cannot be what it is.

    >>> from_okr({"name": "Welcome more", "due_date": "2027-12-31"}).deadline
    datetime.date(2027, 12, 31)
    """
    if not isinstance(document, Mapping):
        msg = f"an objective of an OKR tool is a mapping with a name, not {shown(document)}"
        raise InvalidValueError(msg, document)
    given: dict[str, Any] = {"owner": document.get("owner")}
    if document.get("id") is not None:
        given["key"] = document["id"]
    if document.get("description") is not None:
        given["purposes"] = [document["description"]]
    for name, field in (("start", "start_date"), ("deadline", "due_date")):
        given[name] = _day(document.get(field), field)
    results = document.get("key_results") or []
    if not isinstance(results, list):
        msg = f"key_results: a list is wanted, not {shown(results)}"
        raise InvalidValueError(msg, results)
    targets = [*_targets(results)]
    main = targets[0] if targets else None
    try:
        return Objective(document.get("name", ""), target=main, secondary=targets[1:], **given)
    except SmartGoalsError as error:
        msg = f"name or dates: {error}"
        raise InvalidValueError(msg, document) from None


def _targets(results: list[Any]) -> Iterator[Target]:
    for place, result in enumerate(results):
        try:
            measure = Measure(result["name"], **_given(result))
            yield Target(
                measure, baseline=result.get("start_value"), value=result.get("target_value")
            )
        except (SmartGoalsError, TypeError, KeyError, AttributeError) as error:
            msg = f"key_results[{place}]: {error}"
            raise InvalidValueError(msg, result) from None


def _given(result: Mapping[str, Any]) -> dict[str, Any]:
    """What a tool says of a measure, beside its name."""
    found = {"key": result.get("id"), "unit": result.get("unit")}
    return {name: value for name, value in found.items() if value is not None}


def _day(written: object, field: str) -> date | None:
    """A day, or the day of a moment, as tools write both."""
    if written is None:
        return None
    try:
        return date.fromisoformat(str(written)[:10])
    except ValueError:
        msg = f"{field}: a day is wanted as YYYY-MM-DD, not {shown(written)}"
        raise InvalidValueError(msg, written) from None
