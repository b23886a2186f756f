"""Simulated annealing over which tasks are done, by whom and in which order, all at once.

A random change is accepted if the energy grows by no more than a random allowance (S. Kirkpatrick et al.,
1983); the best state is the one whose parts come first in order, whatever its energy. The search goes on in
cycles, each from the best state, and in every round twice as long as in the one before.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from math import log
from random import Random
from typing import TYPE_CHECKING

from smartgoals.scheduling.joint_model import OVERRUN, SCALE_BITS, TARDINESS, JointModel
from smartgoals.scheduling.joint_moves import JointMoves
from smartgoals.scheduling.joint_state import UNDONE, JointState

if TYPE_CHECKING:
    from smartgoals.scheduling.solution import IndexedSchedule

FIRST_HEATS = (60, 2, 3_000, 60, 2)
HEATS = (*FIRST_HEATS, 60_000, 3_000, 60, 2)
"""The temperatures at which the cycles of a round start, in usual amounts of the last part: cool ones
first, so that little time makes the first schedule better and not worse. The hottest one is left out
of the first round."""

COLD = 0.2
"""The temperature at which cycles end."""

FIRST_STEPS, STEPS_PER_TASK = 300, 12
"""The steps of a cycle in the first round: so many, and as many for each task."""

STEPS_PER_TEMPERATURE = 64
"""After so many steps it gets colder."""

SLICE_COST, SLICE_COST_PER_TASK, STEP_COST = 1_300, 2, 8
"""A slice of work ends after so many dates were set, and so many for each task; a step counts as some
of them. With up to some hundred tasks a slice takes a few milliseconds."""

CHANCES = 1_024
ALLOWANCES = tuple(round(-log((place + 0.5) / CHANCES) * CHANCES) for place in range(CHANCES))
"""What a step may cost in parts of the temperature, each equally likely: an exponential distribution
as whole numbers, so that a seed gives the same schedule everywhere."""


class JointSearch:
    """The state of the search."""

    _schedule: IndexedSchedule | None
    _best_value: tuple[int, ...]
    _best: tuple[list[int], list[float], list[int], list[int]]

    def __init__(self, model: JointModel, first: IndexedSchedule, rng: Random) -> None:
        """Begin a search.

        Args:
            model: The problem.
            first: A schedule to begin with.
            rng: The source of chance.
        """
        self._model, self._random = model, rng.random
        owners = [owner if owner < len(model.spans) else UNDONE for owner in first.owners]
        self.state = JointState(model, owners, _ranks(model, first))
        self._energy = self.state.energy()
        self._keep(self.state.value())
        self._moves = JointMoves(model, self.state, self._random)

    @property
    def best_schedule(self) -> IndexedSchedule:
        """The best schedule so far; the same object as long as there is no better one."""
        if self._schedule is None:
            owners, _, starts, ends = self._best
            self._schedule = self._model.schedule(owners, starts, ends)
        return self._schedule

    def _keep(self, value: tuple[int, ...]) -> None:
        """The present state is the best one so far."""
        state = self.state
        self._best_value, self._schedule = value, None
        self._best = ([*state.owners], [*state.ranks], [*state.starts], [*state.ends])

    def restart(self) -> None:
        """Go back to the best state."""
        self.state = JointState(self._model, *self._best[:2])
        self._moves = JointMoves(self._model, self.state, self._random)
        self._energy = self.state.energy()

    def step(self, temperature: int) -> int:
        """Make one step if it is not too bad; returns the number of dates that it set.

        Args:
            temperature: What the energy may grow by, about.
        """
        state, weights = self.state, self._model.weights
        allowance = ALLOWANCES[int(self._random() * CHANCES)]
        allowed = self._energy + (temperature * allowance) // CHANCES
        if not self._moves.change():
            state.undo()
            return 0
        dated = (
            state.parts[TARDINESS] * weights[TARDINESS] + state.parts[OVERRUN] * weights[OVERRUN]
        )
        if state.energy() - dated > allowed:
            state.undo()
            return 0
        state.settle()
        dates, energy = len(state.moved), state.energy()
        if energy > allowed:
            state.undo()
            return dates
        state.commit()
        self._energy = energy
        if state.parts_in_order() <= self._best_value[: len(self._model.layout)]:
            value = state.value()
            if value < self._best_value:
                self._keep(value)
        return dates


def joint_search(
    model: JointModel, first: IndexedSchedule, rng: Random
) -> Iterator[IndexedSchedule]:
    """The best schedule so far, after every slice of work, without end.

    Args:
        model: The problem.
        first: The owners and, by their starts, the order to begin with.
        rng: The source of chance.
    """
    search = JointSearch(model, first, rng)
    yield search.best_schedule
    spent, most = 0, SLICE_COST + SLICE_COST_PER_TASK * len(model.teams)
    for temperature in _temperatures(FIRST_STEPS + STEPS_PER_TASK * len(model.teams)):
        if temperature is None:
            search.restart()
            continue
        spent += STEP_COST + search.step(temperature)
        if spent > most:
            spent = 0
            yield search.best_schedule


def _temperatures(steps: int) -> Iterator[int | None]:
    """The temperature of every step; None where a cycle begins."""
    for pace in count():
        for heat in HEATS if pace else FIRST_HEATS:
            yield None
            levels = (steps << pace) // STEPS_PER_TEMPERATURE + 1
            cooling = (COLD / heat) ** (1 / levels)
            for level in range(levels):
                temperature = int(heat * cooling**level * (1 << SCALE_BITS))
                for _ in range(STEPS_PER_TEMPERATURE):
                    yield temperature


def _ranks(model: JointModel, schedule: IndexedSchedule) -> list[float]:
    """Priorities between 0 and 1 in the order of starts; undone tasks follow their predecessors."""
    times, instance = [*schedule.starts], model.instance
    for task in instance.topological_order:
        earlier = [times[one] for one in instance.predecessors[task]]
        times[task] = max([times[task], *earlier])
    ranks = [0.0] * len(times)
    for place, task in enumerate(sorted(instance.topological_order, key=times.__getitem__)):
        ranks[task] = (place + 1) / (len(times) + 1)
    return ranks
