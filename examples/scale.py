"""Many goals on many cores: documents in, objects built in the worker, plain rows back.

`python -m examples.scale` checks some thousands of objectives on one core, then on all. On a cluster the
same function is mapped over the same chunks, as `on_dask` does.
"""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import chain
from multiprocessing import get_context
from typing import Any, TypeAlias

import smartgoals as sg
from smartgoals.interop.json import from_dict, to_dict

Row: TypeAlias = dict[str, Any]
CHUNK = 250
"""Documents that one task reads: enough that sending them costs little beside checking them."""


def check_documents(documents: Sequence[str]) -> list[Row]:
    """The findings on some goals, as rows; a function of a module, so that a worker can import it."""
    goals = [from_dict(json.loads(document)) for document in documents]
    return [{"goal": goal.key, **row} for goal in goals for row in sg.check(goal).rows()]


def chunks(documents: Sequence[str]) -> list[Sequence[str]]:
    """The documents in tasks."""
    return [documents[first : first + CHUNK] for first in range(0, len(documents), CHUNK)]


def on_one_core(documents: Sequence[str]) -> list[Row]:
    """All in this process: what to begin with."""
    return check_documents(documents)


def on_all_cores(documents: Sequence[str], workers: int | None = None) -> list[Row]:
    """In several processes of this machine, each of which imports the library once."""
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        return list(chain.from_iterable(pool.map(check_documents, chunks(documents))))


def on_dask(documents: Sequence[str], client: Any) -> list[Row]:  # noqa: ANN401 — of Dask
    """On a cluster: `client` is a `dask.distributed.Client`."""
    return list(chain.from_iterable(client.gather(client.map(check_documents, chunks(documents)))))


def documents(count: int) -> list[str]:
    """As many goals, as a database would hold them."""
    sentences = ("Improve the welcome", "Sell {n} tickets by 31 May 2027", "Halve the waiting time")
    goals = (
        sg.Objective.from_statement(sentences[n % len(sentences)].format(n=n + 10))
        for n in range(count)
    )
    return [json.dumps({**to_dict(goal), "key": f"goal-{n}"}) for n, goal in enumerate(goals)]


def main() -> None:
    """Check the same goals in both ways, and say how long each took."""
    stored = documents(3_000)
    for way in (on_one_core, on_all_cores):
        before = time.perf_counter()
        rows = way(stored)
        print(f"{way.__name__}: {len(rows)} findings in {time.perf_counter() - before:.1f} seconds")


if __name__ == "__main__":
    main()
