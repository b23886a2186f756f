"""How often the verdicts agree with people, on labelled goal sentences.

    python benchmarks/verdicts.py [FILE.jsonl ...]

Each line of a file is a sentence with labels: `{"text", "lang", "label": {"smart", "measurable",
"time_bound", "vague", "avoidance"}}`, where a label is true, false or null. Without a file the corpus
`../shared/corpus` beside the repository is used; where it is missing, nothing is measured. The corpus
quotes third parties and is not part of the repository.

Prints, per language: F1 of *Measurable* and *Time-bound* met; of sentences that people call SMART, the
share that misses none of S, M and T; of vague and avoiding ones, the share called *Specific*; and the
objection that stands on most sentences.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path
from typing import Any

from smartgoals.rules import Report, Verdict, check

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus" / "dev.jsonl"
LABELS = {"M": "measurable", "T": "time_bound"}

Judged = list[tuple[dict[str, Any], Report]]


def f1(judged: Judged, letter: str) -> float:
    """Harmonic mean of precision and recall of a letter that is met, where the label is known."""
    counts = Counter(
        (labels[LABELS[letter]], report.smart[letter] is Verdict.MET)
        for labels, report in judged
        if labels[LABELS[letter]] is not None
    )
    hits, wrong = counts[True, True], counts[False, True] + counts[True, False]
    return 2 * hits / (2 * hits + wrong) if hits else 0.0


def share(reports: list[Report], letters: str, verdict: Verdict) -> str:
    """How many reports have a verdict on one of some letters."""
    found = sum(any(report.smart[letter] is verdict for letter in letters) for report in reports)
    return f"{found} of {len(reports)}"


def table(language: str, judged: Judged) -> None:
    """The table of one language."""
    smart = [report for labels, report in judged if labels["smart"]]
    bad = [report for labels, report in judged if labels["vague"] or labels["avoidance"]]
    codes = Counter(
        code for _, report in judged for code in {one.code for one in report.objections}
    )
    code, count = codes.most_common(1)[0]
    print(f"{language}  measurable, F1 of M met                  {f1(judged, 'M'):.3f}")
    print(f"{language}  time-bound, F1 of T met                  {f1(judged, 'T'):.3f}")
    print(
        f"{language}  SMART for people, misses S, M or T       {share(smart, 'SMT', Verdict.MISSED)}"
    )
    print(f"{language}  vague or avoiding, called Specific       {share(bad, 'S', Verdict.MET)}")
    print(f"{language}  most frequent objection                  {code}, {count / len(judged):.0%}")


def main() -> None:
    """Print a table for each language, or say that there is nothing to measure on."""
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("files", nargs="*", type=Path)
    files = options.parse_args().files or [CORPUS]
    if missing := [str(file) for file in files if not file.exists()]:
        print(f"skipped: there is no corpus at {', '.join(missing)}")
        return
    lines = [line for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    rows = [json.loads(line) for line in lines if line.strip()]
    for language in sorted({row["lang"] for row in rows}):
        table(
            language,
            [
                (row["label"], check(row["text"], language=language))
                for row in rows
                if row["lang"] == language
            ],
        )


if __name__ == "__main__":
    main()
