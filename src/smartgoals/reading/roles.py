"""Which figure is the base, which the level aimed at, and which the change."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise
from typing import Final

from attrs import evolve, frozen

from smartgoals.reading.context import (
    QuantityContext,
    follows_change_verb,
    is_baseline,
    is_change,
    is_from,
    is_only_base,
    is_past,
    quantity_context,
)
from smartgoals.reading.lexicon import tags
from smartgoals.reading.lexicon.function_words import (
    FRENCH_INFINITIVES,
    GERUND_ENDINGS,
)
from smartgoals.reading.non_targets import is_age, is_no_target, is_weak
from smartgoals.reading.quantities import Quantity
from smartgoals.reading.scope import WHOLE_TEXT, Scope
from smartgoals.reading.tagging import TaggedText
from smartgoals.reading.units import convert
from smartgoals.values.amount import decimal_of

# Figures that may be aimed at, and those to fall back on where there is no other.


def role_candidates(
    text: TaggedText, found: Sequence[Quantity], scope: Scope
) -> tuple[list[QuantityContext], list[QuantityContext]]:
    """The quantities that may be aimed at, and those to fall back on where there is no other.

    A number that measures nothing (a name, an age, a rate) takes its partner in a range with it.

    Args:
        text: The tagged sentence.
        found: Its quantities, in order.
        scope: What of the text does not speak of the goal.

    Returns:
        The strong candidates and the weak ones.
    """
    contexts = [quantity_context(text, figure) for figure in found]
    strong: list[QuantityContext] = []
    weak: list[QuantityContext] = []
    for place, context in enumerate(contexts):
        previous = contexts[place - 1] if place else None
        following = contexts[place + 1] if place + 1 < len(contexts) else None
        if context.quantity.start in scope.outside or is_no_target(text, context, previous):
            continue
        if following and joins(text, context, following) and is_age(text, following):
            continue
        if previous and joins(text, previous, context) and is_age(text, previous):
            continue
        (weak if is_weak(text, context) else strong).append(context)
    return strong, weak


def _without_asides(
    text: TaggedText, strong: list[QuantityContext], scope: Scope
) -> list[QuantityContext]:
    """Leave out what is said in brackets or of a part, unless it is a base or all there is."""
    if not scope.asides or all(c.quantity.start in scope.asides for c in strong):
        return strong
    return [
        context
        for context in strong
        if context.quantity.start not in scope.asides or is_baseline(text, context)
    ]


def joins(text: TaggedText, first: QuantityContext, second: QuantityContext) -> bool:
    """Whether two figures are the ends of a range: "18-25", "5 to 10", "entre 5 et 10"."""
    joint = second.quantity.start - 1
    if first.quantity.unit not in {None, second.quantity.unit}:
        return False
    return first.quantity.end == joint and text.has(joint, tags.RANGE_LINK)


_NEAR: Final = 6


@frozen
class QuantityRoles:
    """The quantities of a goal by the part they play, each in its context.

    Attributes:
        baseline: Where things stand or stood, or None.
        value: The level or count aimed at, or None.
        change: By how much it is to change, or None.
        candidates: All that may be aimed at, in order.
        compared: The base where it is said in a unit that cannot be turned into that of the level.
        reached: The level that a change leads to, where only an aside tells it.
    """

    baseline: QuantityContext | None = None
    value: QuantityContext | None = None
    change: QuantityContext | None = None
    candidates: tuple[QuantityContext, ...] = ()
    compared: QuantityContext | None = None
    reached: QuantityContext | None = None


NO_ROLES: Final = QuantityRoles()


def assign_roles(
    text: TaggedText, found: Sequence[Quantity], scope: Scope = WHOLE_TEXT
) -> QuantityRoles:
    """Give every quantity its part.

    A pair "from … to …" goes first; then what is aimed at in so many words; then a change; then
    the first plain level. Where a range is aimed at, its first end counts. Base and level are
    brought into one unit.

    Args:
        text: The tagged sentence.
        found: Its quantities, in order.
        scope: What of the text does not speak of the goal.
    """
    if not found:
        return NO_ROLES
    strong, weak = role_candidates(text, found, scope)
    plain = _without_asides(text, strong, scope)
    roles = _roles(text, plain, weak)
    if len(plain) < len(strong) and roles.value is None:
        pair = _pair(text, [c for c in strong if c.quantity.start in scope.asides])
        roles = roles if pair is None else evolve(roles, baseline=pair[0], reached=pair[1])
    return _in_one_unit(roles)


def _roles(
    text: TaggedText, strong: list[QuantityContext], weak: list[QuantityContext]
) -> QuantityRoles:
    pair = _pair(text, strong)
    if pair is not None:
        ahead = strong[: strong.index(pair[1]) - 1]
        by = next((c for c in ahead if is_change(text, c, first=c is strong[0])), None)
        return QuantityRoles(*pair, by, tuple(strong))
    strong = _without_upper_ends(text, strong)
    based = [c for c in strong if is_baseline(text, c)]
    rest = [c for c in strong if not is_baseline(text, c)]
    change = next((c for c in rest if is_change(text, c, first=c is rest[0])), None)
    aimed = next((c for c in rest if c is not change and c.before & tags.TO), None)
    if change is None and aimed is None:
        aimed = next(iter((*rest, *weak)), None)
    if aimed is None and change is None and based and not is_only_base(text, based[0]):
        return QuantityRoles(value=based[0], candidates=tuple(strong))
    return QuantityRoles(based[0] if based else None, aimed, change, tuple(strong))


def _in_one_unit(roles: QuantityRoles) -> QuantityRoles:
    """Base and level in the unit of the level, else of the base, else without the base."""
    base, goal = roles.baseline, roles.value
    if base is None or goal is None:
        return roles
    unit, wanted = base.quantity.unit, goal.quantity.unit
    if unit is None or wanted is None or unit == wanted:
        return roles
    turned = convert(base.quantity.amount, unit, wanted)
    if turned is not None:
        quantity = evolve(base.quantity, amount=turned, unit=wanted)
        return evolve(roles, baseline=evolve(base, quantity=quantity))
    turned = convert(goal.quantity.amount, wanted, unit)
    if turned is None:
        return evolve(roles, baseline=None, compared=base)
    quantity = evolve(goal.quantity, amount=turned, unit=unit)
    return evolve(roles, value=evolve(goal, quantity=quantity))


def _pair(
    text: TaggedText, found: Sequence[QuantityContext]
) -> tuple[QuantityContext, QuantityContext] | None:
    """As in "From A to B", "de A à B", "A → B"."""
    for first, second in pairwise(found):
        gap = second.start - first.quantity.end
        if (
            not second.before & tags.TO
            or not 0 <= gap <= _NEAR
            or _is_instalment(text, first, second)
        ):
            continue
        if is_past(text, second) or not _is_alike(text, first.quantity, second.quantity):
            continue
        if _are_apart(text, range(first.quantity.end, second.start)):
            continue
        if _is_by(text, first) or (joins(text, first, second) and _is_span(text, first, second)):
            continue
        if (
            is_from(text, first)
            or follows_change_verb(text, first.quantity.start)
            or first.before & tags.BASE
        ):
            scaled = _scaled_alike(text, first.quantity, second.quantity)
            same = scaled is first.quantity
            return first if same else evolve(first, quantity=scaled), second
        if text.word(second.quantity.start - 1) in {"->", "=>", "→"}:
            return first, second
    return None


def _are_apart(text: TaggedText, between: range) -> bool:
    """Whether "and" or a new clause stands between two figures: "…, porter l'indice à 92"."""
    return any(
        text.has(place, tags.AND)
        or (
            text.word(place) in {",", ";"}
            and text.has(place + 1, tags.VERBS)
            and not text.word(place + 1).endswith(GERUND_ENDINGS)
        )
        for place in between
    )


def _is_instalment(text: TaggedText, first: QuantityContext, second: QuantityContext) -> bool:
    """As in "€500 a month to reach €6,000"."""
    return text.has(first.quantity.end, tags.REPEAT) and not text.has(
        second.quantity.end, tags.REPEAT
    )


def _scaled_alike(text: TaggedText, first: Quantity, second: Quantity) -> Quantity:
    """Let "from 1.2 to 1.5 million" mean millions twice."""
    scale = text.first(tags.SCALE, second.start, second.end)
    bare = first.kind == "count" and first.end - first.start == 1
    if scale is None or not bare or Fraction(second.amount) < Fraction(first.amount) * 100:
        return first
    amount = decimal_of(Fraction(first.amount) * text.value(scale, tags.SCALE))
    return evolve(first, amount=amount)


def _without_upper_ends(
    text: TaggedText, found: Sequence[QuantityContext]
) -> list[QuantityContext]:
    """Let the first figure of "5 to 10 %" stand for both, with the unit of the second."""
    merged: list[QuantityContext] = []
    for context in found:
        if merged and joins(text, merged[-1], context):
            merged[-1] = _ranged(text, merged[-1], context.quantity)
        else:
            merged.append(context)
    return merged


def _ranged(text: TaggedText, lower: QuantityContext, upper: Quantity) -> QuantityContext:
    figure = evolve(_scaled_alike(text, lower.quantity, upper), end=upper.end, bound=upper.bound)
    if figure.kind == "count":
        figure = evolve(figure, kind=upper.kind, unit=upper.unit)
    return evolve(lower, quantity=figure, upper=upper)


def _is_alike(text: TaggedText, first: Quantity, second: Quantity) -> bool:
    """Whether two figures count the same: 5 and 9 days, but not 30 % and 800 visits."""
    if first.kind in {second.kind, "count"}:
        return True
    return second.kind == "count" and not text.word(second.end).isalpha()


def _is_by(text: TaggedText, context: QuantityContext) -> bool:
    """As in "by 10 points to 45 %": a change, then the level it leads to."""
    return text.language == "en" and bool(context.before & tags.CHANGED)


def _is_span(text: TaggedText, first: QuantityContext, second: QuantityContext) -> bool:
    """As in "réduire de 30 à 40 %": the ends of a change, not of a way."""
    if text.language == "en" and first.before & tags.FROM:
        return False
    if not first.before & (tags.CHANGED | tags.FROM | tags.BASE):
        return text.language == "fr"
    upward = second.quantity.amount > first.quantity.amount
    noun = text.word(first.start - 1)
    if text.has(first.start - 1, tags.UP | tags.DOWN) and not noun.endswith(FRENCH_INFINITIVES):
        return first.quantity.unit is None and second.quantity.kind == "percent"
    way = text.first(tags.UP | tags.DOWN, 0, first.start)
    return way is not None and upward != text.has(way, tags.UP)
