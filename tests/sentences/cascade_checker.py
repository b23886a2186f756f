"""Recompute the statements of a rendered cascade from its plans."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sentences.checker import day, figure, likely, percentage
from smartgoals.model import CascadeNode, CascadePlan

TARGET = re.compile(
    r"   “(?P<name>[^”]+)”: (?P<change>.*) needed; estimated at (?P<estimated>[\d,]+)% of that"
    r"(?:, and at (?P<expected>[\d,]+)% by the policies below)?"
)
CHANCE = re.compile(r"   chance of reaching it: (?P<chance>.*)")
LED = re.compile(r"   led by (?P<leader>.*), from (?P<start>.*) to (?P<until>.*) at the latest")
ACTION = re.compile(
    r"   (?P<path>[\w/]+)  (?P<statement>.*): (?P<owner>\w+), (?P<start>\d.*) to (?P<due>\d.*)"
)


def _target(node: CascadeNode, found: re.Match[str]) -> bool:
    pairs = zip(node.plan.coverages, node.rollups, strict=True)
    (pair,) = (pair for pair in pairs if pair[0].gap.measure.name == found["name"])
    coverage, rolled = pair
    fell = bool(re.search(r"less|fewer", found["change"]))
    expected = found["expected"]
    assert rolled.estimated is not None
    return (
        figure(found["change"]) == coverage.gap.amount
        and fell == coverage.gap.target.falls
        and percentage(found["estimated"], rolled.estimated)
        and abs(rolled.estimated - (coverage.expected or 0.0)) <= 1e-6
        and (expected is None or percentage(expected, rolled.expected or 0.0))
    )


def _led(node: CascadeNode, found: re.Match[str]) -> bool:
    plan, window = node.plan, node.window
    assert window is not None
    leader = plan.team.person(plan.team.leader or "").name
    said = (found["leader"], day(found["start"]), day(found["until"]))
    return said == (leader, window.start, window.until)


def _action(node: CascadeNode, found: re.Match[str]) -> bool:
    given = node.plan.delegation(found["path"].rpartition("/")[2])
    said = (found["statement"], found["owner"], day(found["start"]), day(found["due"]))
    statement = node.plan.policy.action(given.action).statement
    return said == (statement, node.plan.team.person(given.owner).name, given.start, given.due)


def _chance(node: CascadeNode, found: re.Match[str]) -> bool:
    said = f"{found['chance']} likely"
    return node.chance is not None and likely(said, node.chance)


CHECKS = ((TARGET, _target), (LED, _led), (ACTION, _action), (CHANCE, _chance))


def false_cascade_lines(tree: CascadePlan, text: str) -> Iterator[str]:
    """The lines about plans that are not true of them; what is missing is checked plan by plan."""
    blocks = text.split("\n\n")
    for node, block in zip(tree.plans, blocks, strict=False):
        for line in block.splitlines()[1:]:
            hits = [(found, says) for pattern, says in CHECKS if (found := pattern.fullmatch(line))]
            if not hits or not all(says(node, found) for found, says in hits):
                yield line
    lacking = blocks[len(tree.plans)].splitlines()
    if (lacking[0] == "Missing") != bool(tree.missing):
        yield lacking[0]
