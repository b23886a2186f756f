"""The assignment of owners, where the first good answer is not the best one."""

from __future__ import annotations

from smartgoals.planning.assignment.solver import NOBODY, Option, Workload, assign


def test_the_search_beats_regret_where_regret_is_short_sighted() -> None:
    days = {"dig": 3, "plant": 6, "sow": 3, "water": 6}
    work = Workload(
        days=days,
        capacity={"pam": 12, "quin": 4},
        taken={"pam": 0, "quin": 0},
        balance=250_000,
    )
    worths = {"dig": (8, 4), "plant": (1, 3), "sow": (2, 6), "water": (8, 4)}
    options = {
        action: (Option("pam", pam * 100_000), Option("quin", quin * 100_000))
        for action, (pam, quin) in worths.items()
    }

    assert assign(options, work) == {"dig": "pam", "plant": NOBODY, "sow": "quin", "water": "pam"}
