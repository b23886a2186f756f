"""Which way a goal points, and on which side of its level it has to end."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

from smartgoals.reading.context import comparison
from smartgoals.reading.lexicon import tags
from smartgoals.reading.lexicon.function_words import (
    ADJECTIVE_ENDINGS,
    AGENT_LINKS,
    BETTER_WHEN_LOW,
    CONTAINING,
    DOWNWARD,
    EARNING,
    FEWER,
    FRENCH_DEGREES,
    FRENCH_FREQUENCY_ADVERBS,
    IMPROVING,
    INFINITIVES_OF_BEING,
    MODIFIER_ENDINGS,
    MORE,
    NO_WORDS,
    PARTITIVE,
    UPWARD,
)
from smartgoals.reading.units import size
from smartgoals.values.direction import Direction

if TYPE_CHECKING:
    from smartgoals.reading.context import QuantityContext
    from smartgoals.reading.main_predicate import MainPredicate
    from smartgoals.reading.quantities import Quantity
    from smartgoals.reading.reading import Side
    from smartgoals.reading.roles import QuantityRoles
    from smartgoals.reading.tagging import TaggedText

_WAYS: Final = {
    tags.UP: Direction.INCREASE,
    tags.DOWN: Direction.DECREASE,
    tags.KEEP: Direction.MAINTAIN,
}
_NEAR: Final = 6
_PLAIN: Final = tags.SMALL | tags.VERBS
_NEGATED: Final = 4


def direction_of(
    text: TaggedText, aim: QuantityRoles, head: MainPredicate, *, timed: bool
) -> Direction | None:
    """The figures tell where there are two; else the verb; else the figure's own words."""
    return (
        _from_pair(aim)
        or _from_change(text, aim)
        or _from_verb(text, aim, head)
        or _from_comparative(text, aim, head)
        or _from_figure(text, aim, head)
        or _from_modifier(text, aim, head)
        or _from_improvement(text, aim, head)
        or (Direction.ACHIEVE if aim.value or _is_deed(head, timed=timed) else None)
    )


def _is_deed(head: MainPredicate, *, timed: bool) -> bool:
    """Whether the verb names something that will be done or not done on the day."""
    return (timed or head.tags != 0) and not head.can_be(tags.VAGUE | tags.AVOID)


def _from_pair(aim: QuantityRoles) -> Direction | None:
    base = aim.baseline or aim.compared
    level = aim.value or aim.reached
    if base is None or level is None:
        return None
    start = _sized(base.quantity, level.quantity)
    goal = _sized(level.quantity, base.quantity)
    if start == goal:
        return Direction.MAINTAIN
    return Direction.INCREASE if goal > start else Direction.DECREASE


def _sized(figure: Quantity, other: Quantity) -> Fraction:
    """The amount in the base unit of its dimension: 45 minutes are less than 4 hours."""
    return size(figure.level, figure.unit or other.unit)


def _from_change(text: TaggedText, aim: QuantityRoles) -> Direction | None:
    if aim.change is None:
        return None
    figure = aim.change.quantity
    if figure.sign in {"-", "/"}:
        return Direction.DECREASE
    if figure.sign in {"+", "x"}:
        return Direction.INCREASE
    compared = comparison(text, figure)
    if compared:
        return Direction.INCREASE if compared & tags.MORE else Direction.DECREASE
    return _nearest(text, figure.start) or _better(text, figure)


def _better(text: TaggedText, figure: Quantity) -> Direction:
    """Improving points down for delays, errors and costs, and up for all else."""
    own = range(figure.start, figure.end)
    places = (place for place in range(text.size) if place not in own)
    falls = any(text.word(place) in BETTER_WHEN_LOW for place in places)
    return Direction.DECREASE if falls else Direction.INCREASE


def _nearest(text: TaggedText, place: int) -> Direction | None:
    """The nearest verb of change before a figure."""
    for before in range(place - 1, -1, -1):
        for sense in (tags.UP, tags.DOWN):
            if text.has(before, sense):
                return _WAYS[sense]
    return None


def _from_verb(text: TaggedText, aim: QuantityRoles, head: MainPredicate) -> Direction | None:
    for sense, way in _WAYS.items():
        if head.can_be(sense) and not head.can_be(tags.ACT) and not _is_level(text, aim, head):
            return way
    if aim.value is None or _follows(text, aim.value, head):
        return None
    said = text.words[max(0, aim.value.start - 1) : aim.value.quantity.start]
    if not (DOWNWARD | UPWARD).isdisjoint(said):
        return Direction.INCREASE if DOWNWARD.isdisjoint(said) else Direction.DECREASE
    if head.can_be(tags.UP | tags.MOVE):
        if aim.value.is_maximum or aim.value.quantity.kind == "time":
            return Direction.DECREASE
        return None if head.can_be(tags.REACH) else Direction.INCREASE
    return None


def _is_level(text: TaggedText, aim: QuantityRoles, head: MainPredicate) -> bool:
    """As in "save €500", "gagner 2 000 € par mois", "contain at least half": no way at all."""
    if aim.value is None:
        return head.can_be(tags.SAVE) and aim.change is None
    money = aim.value.quantity.kind == "money" and aim.baseline is None
    word = text.word(head.index)
    earned = head.can_be(tags.SAVE) or (
        word.startswith(EARNING) and _follows(text, aim.value, head)
    )
    return (money and earned) or (word.startswith(CONTAINING) and aim.value.is_minimum)


def _follows(text: TaggedText, value: QuantityContext, head: MainPredicate) -> bool:
    """Whether the figure is what the verb does something to: "transform 12 plots"."""
    lengths = [length for length, mask in text.tag_sets[head.index].lengths if mask & tags.VERBS]
    behind = head.index + max(lengths, default=1)
    return value.start == behind and not value.before & tags.TO


def _from_figure(text: TaggedText, aim: QuantityRoles, head: MainPredicate) -> Direction | None:
    """As in "complaints fall below 20": no head, but a verb of change before the figure."""
    if aim.value is None or head.tags:
        return None
    return _nearest(text, aim.value.start)


def _from_modifier(text: TaggedText, aim: QuantityRoles, head: MainPredicate) -> Direction | None:
    """As in "Reduction of the gap to 5", "show decreased error rates below 2"."""
    if aim.value is None:
        return None
    noun = text.masks[head.index] & (tags.MORE | tags.FEWER)
    if noun:
        return Direction.DECREASE if noun & tags.FEWER else Direction.INCREASE
    participle = head.index + 1
    if (
        not text.word(participle).endswith(MODIFIER_ENDINGS)
        or text.word(participle + 1) in AGENT_LINKS
    ):
        return None
    ways = (_WAYS[tag] for tag in (tags.UP, tags.DOWN) if text.has(participle, tag))
    return next(ways, None)


def _from_improvement(
    text: TaggedText, aim: QuantityRoles, head: MainPredicate
) -> Direction | None:
    """As in "improve the pass rate", "amélioration du temps d'attente": what is better of a scale."""
    if aim.value is not None or not text.word(head.index).startswith(IMPROVING):
        return None
    near = range(head.index + 1, head.index + 1 + _NEAR)
    scale = next((at for at in near if text.has(at, tags.SCALE_NOUN | tags.OUTCOME)), None)
    if scale is None:
        return None
    falls = any(text.word(place) in BETTER_WHEN_LOW for place in range(scale, near.stop))
    return Direction.DECREASE if falls else Direction.INCREASE


def _from_comparative(
    text: TaggedText, aim: QuantityRoles, head: MainPredicate
) -> Direction | None:
    """As in "Less noise", "boire plus d'eau"."""
    if aim.value is not None or text.has(head.index, tags.NE | tags.AVOID):
        return None
    for place in range(head.index, head.index + _NEAR):
        if text.word(place) in MORE | FEWER and not _is_degree(text, place):
            return Direction.INCREASE if text.word(place) in MORE else Direction.DECREASE
    return None


def _is_degree(text: TaggedText, place: int) -> bool:
    """As in "more comfortable", "plus tôt", "no more", "ne … plus": nothing is more or less."""
    following = text.word(place + 1)
    being = text.word(place - 1) in INFINITIVES_OF_BEING and text.word(place) in MORE
    if being or following in FRENCH_DEGREES or text.word(place - 1) in NO_WORDS:
        return True
    refused = any(text.has(before, tags.NE) for before in range(max(0, place - _NEGATED), place))
    if text.language == "en":
        return refused or following.endswith(ADJECTIVE_ENDINGS)
    plain = following.isalpha() and following not in PARTITIVE and not text.has(place + 1, _PLAIN)
    return refused or (
        text.word(place) == "plus" and plain and following not in FRENCH_FREQUENCY_ADVERBS
    )


_FLIPPED: Final[dict[Side, Side]] = {"at_least": "at_most", "at_most": "at_least"}
_GROWING: Final = tags.UP | tags.DOWN | tags.MOVE | tags.REACH


def side_of(text: TaggedText, roles: QuantityRoles, direction: Direction | None) -> Side | None:
    """The side of the level aimed at on which the measure has to end.

    Args:
        text: The tagged sentence.
        roles: Its quantities.
        direction: The way it points: a decrease by at least 5 ends at most 5 below.
    """
    context = roles.value or roles.change
    if context is None:
        return None
    if roles.value is not None and _is_held_within(text, context):
        return "within"
    bound = context.bound or _time_limit(context)
    if bound is None or _is_level_to_reach(text, context):
        return "reach"
    falls = roles.value is None and direction is Direction.DECREASE
    return _FLIPPED[bound] if falls else bound


def _is_held_within(text: TaggedText, context: QuantityContext) -> bool:
    """As in "between 5 and 7", "keep it at 5 to 7"."""
    if context.upper is None or context.upper.level <= context.quantity.level:
        return False
    maintained = text.first(tags.KEEP, 0, context.start) is not None
    return maintained or bool((context.touching | context.before) & tags.RANGE)


def _time_limit(context: QuantityContext) -> Side | None:
    """As in "answer within 2 days", "répondre sous 48 heures"."""
    limited = context.quantity.kind == "time" and context.before & tags.WITHIN
    return "at_most" if limited else None


def _is_level_to_reach(text: TaggedText, context: QuantityContext) -> bool:
    """As in "grow up to 500", "augmenter jusqu'à 500": no ceiling behind a verb of change."""
    unbounded = any(mask & tags.UNBOUNDED for _, mask in text.ending(context.quantity.start))
    return unbounded and text.first(_GROWING, 0, context.start) is not None
