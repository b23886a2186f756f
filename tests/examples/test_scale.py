"""The same findings on one core, on several processes and on a local cluster of Dask."""

from __future__ import annotations

from functools import cache

import distributed
import pytest

from examples.scale import Row, check_documents, documents, on_all_cores, on_dask, on_one_core

MANY = 600


@cache
def alone() -> list[Row]:
    """What one core finds."""
    return on_one_core(documents(MANY))


def test_rows_name_their_goal() -> None:
    assert {row["goal"] for row in check_documents(documents(4))} == {f"goal-{n}" for n in range(4)}


@pytest.mark.slow
def test_processes_find_the_same() -> None:
    assert on_all_cores(documents(MANY), workers=2) == alone()


@pytest.mark.slow
def test_a_cluster_finds_the_same() -> None:
    with (
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, dashboard_address=None
        ) as cluster,
        distributed.Client(cluster) as client,
    ):
        assert on_dask(documents(MANY), client) == alone()
