"""Progress of 10,000 objectives with 52 weekly readings each, against the same sums in pandas.

Both are asked for the latest value, raw and planned progress and pace of every objective, in one
run; the library also settles corrections and forecasts. Run it with
`nox -s bench -- benchmarks/following.py`; it needs pandas (dependency group `benchmark`).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from importlib.util import find_spec
from random import Random
from time import process_time

from smartgoals.following import target_progress
from smartgoals.model import Measure, Measurement, Target, TargetProgress

START, DEADLINE = date(2026, 1, 5), date(2027, 1, 4)
WEEKS = [START + timedelta(7 * week) for week in range(52)]
Case = tuple[Target, list[Measurement]]


def cases(count: int) -> list[Case]:
    """So many objectives with a year of weekly readings."""
    rng = Random(5)
    found = []
    for number in range(count):
        measure = Measure("visits", key=f"m{number}")
        value = 1000
        readings = []
        for day in WEEKS:
            value += rng.randrange(-5, 20)
            readings.append(Measurement(measure, value=value, at=day))
        found.append((measure.from_to(1000, 1000 + rng.randrange(100, 700)), readings))
    return found


def followed(several: list[Case]) -> list[TargetProgress]:
    """What the library says."""
    return [
        target_progress(target, readings, on=WEEKS[-1], begin=START, deadline=DEADLINE)
        for target, readings in several
    ]


def in_pandas(several: list[Case]) -> list[float]:
    """The same sums as a data frame."""
    import pandas as pd  # noqa: PLC0415 — a heavy package that only this comparison needs

    rows = [
        (target.measure.key, reading.at, float(reading.value))
        for target, readings in several
        for reading in readings
    ]
    frame = pd.DataFrame(rows, columns=["key", "at", "value"])
    latest = frame.sort_values("at").groupby("key", sort=False).last()
    wanted = pd.DataFrame(
        [
            (target.measure.key, float(target.baseline or 0), float(target.value or 0))
            for target, _ in several
        ],
        columns=["key", "baseline", "target"],
    ).set_index("key")
    table = wanted.join(latest)
    raw = (table["value"] - table["baseline"]) / (table["target"] - table["baseline"])
    elapsed = (pd.to_datetime(table["at"]) - pd.Timestamp(START)).dt.days / (DEADLINE - START).days
    pace: list[float] = (raw / elapsed).tolist()
    return pace


def seconds(call: Callable[[], object]) -> float:
    """The processor time of one call."""
    begin = process_time()
    call()
    return process_time() - begin


def main() -> None:
    """Print the table."""
    print("objectives  smartgoals  per objective")
    for count in (1_000, 10_000):
        ours = seconds(partial(followed, cases(count)))
        print(f"{count:>10,}  {ours:>9.2f} s  {1e6 * ours / count:>9.0f} µs")
    if find_spec("pandas") is None:
        print("pandas is not installed: no comparison")
        return
    several = cases(10_000)
    in_pandas(several[:1])  # its import does not count
    ours, theirs = seconds(partial(followed, several)), seconds(partial(in_pandas, several))
    pairs = zip(followed(several), in_pandas(several), strict=True)
    apart = max(abs((mine.pace or 0) - other) for mine, other in pairs)
    print(f"pandas, the same sums without forecasts: {theirs:.2f} s; paces differ by {apart:.0e}")
    print(f"ratio: {ours / theirs:.1f}")


if __name__ == "__main__":
    main()
