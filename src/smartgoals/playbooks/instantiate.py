"""Instantiate a play: match it with strategies, make keys, and turn uplifts into contributions."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from decimal import Decimal

from attrs import evolve

from smartgoals.errors import InvalidValueError
from smartgoals.model.action import Action, Contribution
from smartgoals.model.measure import Target
from smartgoals.model.measure_types import Aggregation
from smartgoals.model.origin import Origin
from smartgoals.model.policy import Policy
from smartgoals.model.references import require_known
from smartgoals.playbooks.templates import ActionTemplate, StrategyTemplate, Uplift
from smartgoals.values.amount import quantum, to_plain_string
from smartgoals.values.frozen import frozen
from smartgoals.values.language import Language


@frozen(kw_only=True)
class _Place:
    """A template, the strategy it is put under, and the key of the action it becomes."""

    strategy: str
    play: StrategyTemplate
    template: ActionTemplate
    key: str


def instantiate(
    policy: Policy,
    plays: Mapping[str, StrategyTemplate],
    *,
    playbook: str,
    language: Language,
    size: Decimal | None,
) -> Policy:
    """The policy with actions for its empty strategies; `plays` are by the key of the strategy."""
    if size is not None and size <= 0:
        msg = f"a size to take parts of is above zero, not {to_plain_string(size)}"
        raise InvalidValueError(msg, size)
    places = _places(policy, plays)
    groups = _groups(policy, places)
    actions = [
        evolve(
            place.template.written_in(
                language,
                key=place.key,
                strategy=place.strategy,
                contributions=[
                    _contribution(uplift, policy, size)
                    for uplift in place.template.uplifts
                    if _adds_up(uplift, policy)
                ],
                origin=Origin(playbook, play=place.play.key, template=place.template.key),
            ),
            after=_linked(place, place.template.after, places),
            enables=_linked(place, place.template.enables, places),
            alternative=groups.get((place.strategy, place.template.alternative)),
        )
        for place in places
    ]
    return policy.with_actions(*sorted(actions, key=_by_key)) if actions else policy


def _by_key(action: Action) -> str:
    return action.key


def _places(policy: Policy, plays: Mapping[str, StrategyTemplate]) -> list[_Place]:
    """Every template that is wanted, each with a key that is free; in order of keys."""
    served = {action.strategy for action in policy.actions}
    taken = {noun.key for noun in policy.nouns()}
    places: list[_Place] = []
    for strategy in sorted({strategy.key for strategy in policy.strategies} - served):
        if play := plays.get(strategy):
            for template in sorted(play.actions, key=lambda template: template.key):
                key = _free(f"{strategy}-{template.key}", taken)
                taken.add(key)
                places.append(_Place(strategy=strategy, play=play, template=template, key=key))
    return places


def _groups(policy: Policy, places: Iterable[_Place]) -> dict[tuple[str, str | None], str]:
    """A unique name for each group of alternatives of each strategy."""
    taken = {action.alternative for action in policy.actions}
    names: dict[tuple[str, str | None], str] = {}
    for place in places:
        group = (place.strategy, place.template.alternative)
        if place.template.alternative and group not in names:
            names[group] = _free(f"{place.strategy}-{place.template.alternative}", taken)
            taken.add(names[group])
    return names


def _free(key: str, taken: Container[str | None]) -> str:
    """The key, or the first of key-2, key-3 ... that is not in use."""
    free, number = key, 1
    while free in taken:
        number += 1
        free = f"{key}-{number}"
    return free


def _linked(place: _Place, templates: Iterable[str], places: Iterable[_Place]) -> tuple[str, ...]:
    """The keys of the new actions that a template refers to, preferably in its own play."""
    beside = {template.key for template in place.play.actions}
    return tuple(
        other.key
        for wanted in sorted(set(templates))
        for other in places
        if other.template.key == wanted
        and (wanted not in beside or other.strategy == place.strategy)
    )


def _target(uplift: Uplift, policy: Policy) -> Target:
    """The target that an uplift applies to: the one with its measure, or the main target."""
    objective = policy.objective
    if uplift.measure is None:
        if objective.target is None:
            msg = f"{objective.key!r} has no target yet, so nothing can bring a part of it"
            raise InvalidValueError(msg, objective)
        return objective.target
    targets = {target.measure.key: target for target in objective.targets}
    require_known("an uplift", [uplift.measure], targets)
    return targets[uplift.measure]


def _adds_up(uplift: Uplift, policy: Policy) -> bool:
    """Whether parts of the baseline make sense; of a mean or a ratio they do not."""
    return _target(uplift, policy).measure.aggregation is Aggregation.SUM


def _contribution(uplift: Uplift, policy: Policy, size: Decimal | None) -> Contribution:
    target = _target(uplift, policy)
    whole = size if size is not None and target is policy.objective.target else target.baseline
    if whole is None or whole <= 0:
        known = "unknown" if whole is None else to_plain_string(whole)
        msg = (
            f"the baseline of {target.measure.key!r} is {known}, so nothing can bring a part of it:"
            " name the size of a comparable house"
        )
        raise InvalidValueError(msg, whole)
    ends = (end for end in (target.baseline, target.value) if end is not None)
    return Contribution(target.measure, uplift.of(whole, step=quantum(*ends)))
