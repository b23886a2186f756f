"""Every noun inside a subject, with its path."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from attrs import field

from smartgoals.model.action import Action
from smartgoals.model.assessment import Assessment
from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.measure_identity import MeasureIdentity, as_measure_identities
from smartgoals.model.objective import Objective
from smartgoals.model.plan import Plan
from smartgoals.model.policy import Policy
from smartgoals.model.purpose import Purpose
from smartgoals.model.strategy import Strategy
from smartgoals.values.checks import tuple_of
from smartgoals.values.frozen import frozen


def as_objectives(values: Iterable[Objective]) -> tuple[Objective, ...]:
    """Several objectives."""
    return tuple_of(Objective, values)


@frozen
class Portfolio:
    """Several objectives looked at together.

    Attributes:
        objectives: The objectives.
        identities: Arithmetic that binds their measures, such as takings = visits × price.
    """

    objectives: tuple[Objective, ...] = field(converter=as_objectives)
    identities: tuple[MeasureIdentity, ...] = field(
        default=(), converter=as_measure_identities, kw_only=True
    )


Noun: TypeAlias = (
    Objective
    | Purpose
    | Assessment
    | Strategy
    | Action
    | Policy
    | DelegatedAction
    | Plan
    | Portfolio
)
Part: TypeAlias = tuple[str, Noun]


def statement_of(noun: Noun) -> str:
    """The words of a noun, or of the objective it is about; of a portfolio none.

    Args:
        noun: Any noun that rules look at.
    """
    match noun:
        case Plan():
            return noun.policy.objective.statement
        case Policy() | DelegatedAction():
            return noun.objective.statement
        case Portfolio():
            return ""
        case _:
            return noun.statement


def traverse(subject: Noun) -> Iterator[Part]:
    """The subject itself under an empty path, then what it holds, depth first.

    >>> from smartgoals.model.purpose import Purpose
    >>> [path for path, _ in traverse(Objective("Grow", purposes=[Purpose("Live")]))]
    ['', 'purposes[live]']
    """
    yield "", subject
    for step, child in _children(subject):
        for deeper, part in traverse(child):
            yield ".".join(path for path in (step, deeper) if path), part


def _children(subject: Noun) -> Iterator[Part]:
    match subject:
        case Objective() | Purpose():
            yield from _keyed("purposes", subject.purposes)
        case Policy():
            yield "objective", subject.objective
            yield from _keyed("diagnosis", subject.diagnosis)
            yield from _keyed("strategies", subject.strategies)
            yield from _keyed("actions", subject.actions)
        case Plan():
            yield "policy", subject.policy
            yield from _keyed("delegations", subject.delegations)
        case Portfolio():
            yield from _keyed("", subject.objectives)
        case _:
            pass


def _keyed(
    field_name: str,
    nouns: Iterable[Objective | Purpose | Assessment | Strategy | Action | DelegatedAction],
) -> Iterator[Part]:
    for noun in nouns:
        yield f"{field_name}[{noun.key}]", noun
