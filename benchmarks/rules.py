"""How fast the rules look: beside proselint on sentences, beside jsonschema on documents, and alone.

    python benchmarks/rules.py [--sizes 1000 10000 100000]

Each pair is timed in turns in one run, on the same text or the same documents; the best of the
rounds counts. proselint looks for other things in the same sentences; both look at each sentence by
itself. The schema holds as many constraints as there are rules for an objective. Where a package of
the `benchmark` dependency group is missing, its comparison is left out.
"""

from __future__ import annotations

import argparse
import gc
import random
from collections.abc import Callable
from datetime import date
from importlib.util import find_spec
from time import process_time
from typing import Any

from smartgoals.model import ExpertJudgement, Measure, Objective, Purpose
from smartgoals.rules import RULES, check

ROUNDS = 9
VERBS = ("Increase", "Reduce", "Launch", "Improve", "Stop", "Welcome", "Organise", "Develop")
THINGS = ("school visits", "the waiting time", "a podcast", "the shop sales", "our members")
TAILS = (
    "by 20 % before June 2027",
    "as soon as possible and enlarge the audience",
    "from 40 to 60 a week by the end of 2027",
    "through a partnership with the railway company, if possible",
    "so that more people feel that the museum is theirs",
)


def seconds(job: Callable[[], object]) -> float:
    """Processor time of one job, with the collector at rest."""
    gc.collect()
    gc.disable()
    begun = process_time()
    job()
    spent = process_time() - begun
    gc.enable()
    return spent


def in_turns(*jobs: Callable[[], object]) -> list[float]:
    """The least seconds of each job, all of them once in each round: what a busy machine hides."""
    rounds = [[seconds(job) for job in jobs] for _ in range(ROUNDS)]
    return [min(times) for times in zip(*rounds, strict=True)]


def sentences() -> list[str]:
    """Two hundred goals, each different."""
    return [f"{verb} {thing} {tail}" for verb in VERBS for thing in THINGS for tail in TAILS]


def beside_proselint() -> None:
    """Sentences a second."""
    if find_spec("proselint") is None:
        print("proselint is not installed")
        return
    from proselint.checks import __register__  # noqa: PLC0415 — a heavy package, asked for late
    from proselint.registry import CheckRegistry  # noqa: PLC0415
    from proselint.tools import LintFile  # noqa: PLC0415

    CheckRegistry().register_many(__register__)
    goals = sentences()
    for goal in goals[:5]:
        LintFile("goal", goal).lint()
    ours, theirs = in_turns(
        lambda: [check(goal, language="en") for goal in goals],
        lambda: [LintFile("goal", goal).lint() for goal in goals],
    )
    print(f"sentences   smartgoals {len(goals) / ours:9,.0f} a second")
    print(f"            proselint  {len(goals) / theirs:9,.0f} a second")
    print(f"            {theirs / ours:.1f} times as fast")


def document(place: int) -> dict[str, Any]:
    """One objective as a document; every third one lacks something."""
    return {
        "statement": f"Welcome {1000 + place} visits in 2027",
        "measure": {
            "name": "visits a year",
            "unit": "visits",
            "kind": "people" if place % 3 else "output",
            "direction": "increase",
            "source": "ticket desk",
            "every": "month",
            "latency": place % 40,
        },
        "baseline": 900 + place,
        "value": 1000 + place,
        "deadline": "2027-12-31",
        "audience": "families" if place % 3 else "",
        "owner": f"person-{place % 50}",
        "purposes": [
            {
                "statement": "Everybody takes part in their heritage",
                "because": "it is theirs",
                "beneficiary": "outside",
            }
        ],
        "judgement": {"verdict": "realistic", "who": "Claire", "reason": "doable"},
        "commitment": 5 + place % 6,
        "control": 0.3 + place % 7 / 10,
        "options": ["evenings", "schools", "trains"][: 1 + place % 3],
    }


def built(content: dict[str, Any]) -> Objective:
    """The objective of a document."""
    return Objective(
        content["statement"],
        target=Measure(**content["measure"]).from_to(content["baseline"], content["value"]),
        deadline=date.fromisoformat(content["deadline"]),
        audience=content["audience"] or None,
        owner=content["owner"],
        purposes=[Purpose(**purpose) for purpose in content["purposes"]],
        judgement=ExpertJudgement(**content["judgement"]),
        commitment=content["commitment"],
        control=content["control"],
        options=content["options"],
    )


def schema() -> tuple[dict[str, Any], int]:
    """A schema for such documents, and how many constraints it holds."""

    def text(**more: Any) -> dict[str, Any]:  # noqa: ANN401 — any keyword of the schema
        return {"type": "string", "minLength": 1, **more}

    def number(**more: Any) -> dict[str, Any]:  # noqa: ANN401 — any keyword of the schema
        return {"type": "number", **more}

    measure = {
        "name": text(),
        "unit": text(),
        "kind": {"enum": ["people", "money", "time", "score", "ratio", "binary"]},
        "direction": {"enum": ["increase", "decrease", "maintain", "achieve"]},
        "source": text(),
        "every": {"enum": ["day", "week", "month", "quarter", "year"]},
        "latency": number(minimum=0, maximum=31),
    }
    purpose = {
        "statement": text(),
        "because": text(),
        "beneficiary": {"enum": ["inside", "outside"]},
    }
    judgement = {"verdict": {"const": "realistic"}, "who": text(), "reason": text()}
    properties = {
        "statement": text(maxLength=200, pattern=r"\d"),
        "measure": {"type": "object", "required": [*measure], "properties": measure},
        "baseline": number(),
        "value": number(exclusiveMinimum=0),
        "deadline": text(pattern=r"^\d{4}-\d{2}-\d{2}$"),
        "audience": text(),
        "owner": text(),
        "purposes": {
            "type": "array",
            "minItems": 1,
            "items": {"type": "object", "required": [*purpose], "properties": purpose},
        },
        "judgement": {"type": "object", "required": [*judgement], "properties": judgement},
        "commitment": number(minimum=7, maximum=10),
        "control": number(minimum=0.5, maximum=1),
        "options": {"type": "array", "minItems": 3, "items": text()},
    }
    whole = {"type": "object", "required": [*properties], "properties": properties}
    return whole, constraints(whole)


def constraints(part: Any) -> int:  # noqa: ANN401 — any part of a schema
    """How many keywords constrain something; `properties` and `items` only lead further down."""
    if not isinstance(part, dict):
        return 0
    named = part.get("properties", {})
    deeper = sum(map(constraints, named.values())) + constraints(part.get("items"))
    return deeper + len(part.keys() - {"properties", "items"})


def beside_jsonschema() -> None:
    """Documents a second, all objections listed."""
    if find_spec("jsonschema") is None:
        print("jsonschema is not installed")
        return
    from jsonschema import Draft202012Validator  # noqa: PLC0415 — a heavy package, asked for late

    wanted, count = schema()
    validator = Draft202012Validator(wanted)
    documents = [document(place) for place in range(1_000)]
    objectives = [built(content) for content in documents]
    ours, with_building, theirs = in_turns(
        lambda: [check(objective, language="en") for objective in objectives],
        lambda: [check(built(content), language="en") for content in documents],
        lambda: [list(validator.iter_errors(content)) for content in documents],
    )
    rules = sum(issubclass(Objective, rule.subject_types) for rule in RULES)
    print(f"documents   smartgoals {1000 / ours:9,.0f} a second, {rules} rules, objects at hand")
    print(f"            smartgoals {1000 / with_building:9,.0f} a second, objects built on the way")
    print(f"            jsonschema {1000 / theirs:9,.0f} a second, {count} constraints")
    print(f"            {theirs / ours:.2f} and {theirs / with_building:.2f} times as fast")


def portfolio(size: int) -> list[Objective]:
    """So many objectives in words of their own, every tenth one like another."""
    dice = random.Random(size)
    words = [f"{first}{second}" for first in "bdfglmnprst" for second in ("alon", "ires", "emur")]
    several = []
    for place in range(size):
        measure = Measure(f"measure {place // 5}", kind="people", source="desk", every="month")
        said = " ".join(dice.choices(words, k=6))
        several.append(
            Objective(
                f"Bring {said} to {place // 2}" if place % 10 else "Bring everybody together",
                key=f"o{place}",
                target=measure.from_to(place, place + 10),
                deadline=date(2027, 1 + place % 12, 1),
                owner=f"person-{place // 3}",
            )
        )
    return several


def growth(sizes: list[int]) -> None:
    """What a portfolio costs for each objective in it, as it grows."""
    costs = []
    for size in sizes:
        several = portfolio(size)
        times = [seconds(lambda: check(several)) for _ in range(3 if size < sizes[-1] else 1)]  # noqa: B023 — called at once
        costs.append(min(times) / size)
        print(f"portfolio   {size:9,} objectives: {1e6 * costs[-1]:8.1f} µs each")
    print(f"            {costs[-1] / costs[0]:.2f} times the cost each")


def main() -> None:
    """Run all three."""
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("--sizes", type=int, nargs="+", default=[1_000, 10_000, 100_000])
    sizes = options.parse_args().sizes
    check("Warm up")
    beside_proselint()
    beside_jsonschema()
    growth(sizes)


if __name__ == "__main__":
    main()
