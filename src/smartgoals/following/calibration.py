"""Was "80 % sure" right 80 % of the time: forecasts of owners against what came out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import field

from smartgoals.errors import InvalidValueError
from smartgoals.model.progress import Progress, Status
from smartgoals.values.chance import chance
from smartgoals.values.checks import require, tuple_of
from smartgoals.values.frozen import frozen


@frozen(kw_only=True)
class Stated:
    """A probability somebody stated, and what came out.

    Attributes:
        by: The key of the person.
        probability: The probability stated, in [0, 1].
        happened: Whether it happened.
    """

    by: str = field(kw_only=False)
    probability: float = field(converter=chance)
    happened: bool


def stated(progress: Progress) -> tuple[Stated, ...]:
    """What owners were sure of, and what came out, for the actions that are reached or missed.

    Args:
        progress: What has become of a plan; probabilities are those of the last check-ins.
    """
    require("progress", progress, Progress)
    return tuple(
        Stated(
            delegation.owner,
            probability=delegation.confidence,
            happened=delegation.status is Status.REACHED,
        )
        for delegation in progress.delegations
        if delegation.confidence is not None
        and delegation.status in {Status.REACHED, Status.MISSED}
    )


@frozen(kw_only=True)
class Bin:
    """Probabilities of about the same size, and how often they came true.

    Attributes:
        low: The lower end, included.
        high: The upper end, excluded (included for 1).
        count: How many were stated.
        stated: Their mean.
        happened: The share that came true, in [0, 1].
    """

    low: float
    high: float
    count: int
    stated: float
    happened: float


@frozen(kw_only=True)
class Calibration:
    """How well somebody's probabilities hold.

    Attributes:
        count: How many were stated.
        brier: The mean squared error (Brier, 1950): 0 is perfect, .25 what always saying 50 % gets.
        bias: Mean probability less share that happened: above 0 is overconfident.
        bins: The probabilities by size, empty bins left out.
    """

    count: int
    brier: float
    bias: float
    bins: tuple[Bin, ...]


def calibrate(stated: Iterable[Stated], *, bins: int = 5) -> Calibration:
    """How well probabilities hold.

    Args:
        stated: What was stated and what came out, at least one.
        bins: Into how many equal parts [0, 1] is cut, 1 or more.

    Raises:
        InvalidValueError: Without anything stated, or for fewer than one bin.

    >>> calibrate([Stated("hugo", probability=0.8, happened=True)] * 4).bias
    -0.2
    """
    every = tuple_of(Stated, stated)
    if not every:
        msg = "a calibration needs at least one stated probability"
        raise InvalidValueError(msg, every)
    if bins < 1:
        msg = f"at least one bin is needed, not {bins}"
        raise InvalidValueError(msg, bins)
    groups: dict[int, list[Stated]] = {}
    for each in every:
        groups.setdefault(min(int(each.probability * bins), bins - 1), []).append(each)
    return Calibration(
        count=len(every),
        brier=_mean([(each.probability - each.happened) ** 2 for each in every]),
        bias=_mean([each.probability - each.happened for each in every]),
        bins=tuple(
            Bin(
                low=place / bins,
                high=(place + 1) / bins,
                count=len(group),
                stated=_mean([each.probability for each in group]),
                happened=_mean([float(each.happened) for each in group]),
            )
            for place, group in sorted(groups.items())
        ),
    )


def calibration_by_owner(stated: Iterable[Stated], *, bins: int = 5) -> Mapping[str, Calibration]:
    """The calibration of each person, in order of their keys.

    Args:
        stated: What was stated and what came out.
        bins: Into how many equal parts [0, 1] is cut, 1 or more.
    """
    groups: dict[str, list[Stated]] = {}
    for each in tuple_of(Stated, stated):
        groups.setdefault(each.by, []).append(each)
    return {person: calibrate(group, bins=bins) for person, group in sorted(groups.items())}


def _mean(values: list[float]) -> float:
    return round(sum(values) / len(values), 12)
