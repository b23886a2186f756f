"""Precision and recall of `read` on labelled sentences of your own.

    python benchmarks/labels.py sentences.jsonl

Each line is an object: `text`, `lang` ("en" or "fr") and `label`, an object of `measurable`,
`time_bound`, `means_not_end`, `avoidance`, `compound` and `vague`, each true, false or null where
the label is not decided. Prints F1 for each label and language, and how often the language is
recognised.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from smartgoals.reading import CueKind, read

MEANS = (CueKind.MEANS, CueKind.ACTIVITY_COUNT)
VAGUE = (CueKind.VAGUE, CueKind.COMPARATIVE, CueKind.ESCAPE)


def labels(text: str, language: Any) -> dict[str, bool]:  # noqa: ANN401 — comes from JSON
    """The labels that a reading amounts to."""
    reading = read(text, language=language)
    return {
        "measurable": reading.is_measured,
        "time_bound": reading.is_timed,
        "means_not_end": bool(reading.cues_of(*MEANS)),
        "avoidance": bool(reading.cues_of(CueKind.AVOIDANCE)),
        "compound": bool(reading.cues_of(CueKind.COMPOUND)),
        "vague": bool(reading.cues_of(*VAGUE)),
    }


def f1(rows: list[dict[str, Any]], label: str, language: str) -> float:
    """The harmonic mean of precision and recall, or NaN where no sentence has the label."""
    tally: Counter[tuple[bool, bool]] = Counter()
    for row in rows:
        gold = row["label"][label]
        if row["lang"] == language and gold is not None:
            tally[gold, labels(row["text"], language)[label]] += 1
    found, missed, invented = tally[True, True], tally[True, False], tally[False, True]
    return (
        2 * found / (2 * found + missed + invented) if found + missed + invented else float("nan")
    )


def main() -> None:
    """Print the table."""
    if len(sys.argv) != 2:  # noqa: PLR2004 — the script and the file
        print("skipped: name a file of labelled sentences")
        return
    lines = Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    print(f"{'F1':<16}{'en':>7}{'fr':>7}")
    for label in rows[0]["label"]:
        if label in labels("", None):
            scores = (f"{f1(rows, label, language):7.3f}" for language in ("en", "fr"))
            print(f"{label:<16}{''.join(scores)}")
    right = sum(read(row["text"]).language == row["lang"] for row in rows)
    print(f"language recognised in {right} of {len(rows)} sentences")


if __name__ == "__main__":
    main()
