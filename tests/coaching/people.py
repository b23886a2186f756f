"""Simulated people: answers by topic and temper, with the fields that a good listener would file."""

from __future__ import annotations

import random
import sys
import tomllib
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from attrs import frozen

from smartgoals import render
from smartgoals.coaching import Answer, Ask, Interview, Skip

PEOPLE = Path(__file__).parent / "people"
NAMES = sorted(path.stem for path in PEOPLE.glob("*.toml"))
TODAY = date(2026, 2, 2)

ASIDES = {
    "en": ("Could you repeat that?", "What do you mean?", "I don't know.", "Why do you ask?"),
    "fr": (
        "Vous pouvez répéter ?",
        "C'est-à-dire ?",
        "Je ne sais pas.",
        "Pourquoi cette question ?",
    ),
}
LEADS: dict[str, dict[str, tuple[str, ...]]] = {
    "plain": {"en": ("",), "fr": ("",)},
    "hesitant": {"en": ("Well, ", "Honestly, ", ""), "fr": ("Euh, ", "Franchement, ", "")},
}


@frozen
class Outcome:
    """How one talk went: the fields filed rightly, wrongly and out of nothing, and the questions."""

    right: int
    wrong: tuple[str, ...]
    missed: tuple[str, ...]
    invented: tuple[str, ...]
    questions: int
    talk: Interview


def talk_of(
    name: str, *, aside_rate: float = 0.0, temper: str = "plain", seed: int = 0
) -> Interview:
    """A talk with somebody: now and then an aside instead of the answer."""
    page = tomllib.loads((PEOPLE / f"{name}.toml").read_text(encoding="utf-8"))
    language = page["language"]
    chance = random.Random(seed)  # noqa: S311 — a seeded client, no secret
    talk = Interview(language, today=TODAY, client=page["name"])
    said: dict[str, int] = {}
    while isinstance(talk.turn, Ask) and len(talk.events) < 80:
        ask = talk.turn
        topic = ask.topic
        answers = _listed(page["says"].get(topic, []))
        place = said.get(topic, 0)
        if place >= len(answers):
            talk = talk.hear(Skip())
        elif ask.asides == 0 and ask.attempt == 1 and chance.random() < aside_rate:
            talk = talk.hear(Answer(chance.choice(ASIDES[language])))
        else:
            said[topic] = place + 1
            lead = chance.choice(LEADS[temper][language])
            talk = talk.hear(Answer(lead + answers[place]))
    return talk


def outcome(name: str, talk: Interview) -> Outcome:
    """What was filed, against what a good listener would have filed."""
    page = tomllib.loads((PEOPLE / f"{name}.toml").read_text(encoding="utf-8"))
    filed = dict(_fields(talk))
    right, wrong, missed, invented = 0, [], [], []
    for field, wanted in page["gold"].items():
        got = filed.get(field)
        if wanted == "none":
            invented += [f"{field}={got}"] if got else []
        elif got in (None, "", ()):
            missed.append(field)
        elif _same(got, wanted):
            right += 1
        else:
            wrong.append(f"{field}={got}")
    asks = sum(isinstance(one, Answer | Skip) for one in talk.events)
    return Outcome(right, tuple(wrong), tuple(missed), tuple(invented), asks, talk)


def _listed(answers: str | list[str]) -> list[str]:
    return [answers] if isinstance(answers, str) else answers


def _same(got: Any, wanted: Any) -> bool:  # noqa: ANN401 — whatever a field holds
    if isinstance(wanted, list):
        return len(got) == len(wanted) and all(
            _same(*pair) for pair in zip(got, wanted, strict=True)
        )
    if isinstance(wanted, str):
        return wanted.casefold() in str(got).casefold() and len(str(got)) <= 2 * len(wanted) + 12
    if isinstance(wanted, date):
        return bool(got == wanted)
    return Decimal(str(got)) == Decimal(str(wanted))


def _fields(talk: Interview) -> Iterator[tuple[str, Any]]:
    policy = talk.policy
    if policy is None:
        return
    objective = policy.objective
    target = objective.target
    people = {person.key: person.name for person in talk.draft.people}
    yield "statement", objective.statement
    if target:
        yield "measure", target.measure.name
        yield "baseline", target.baseline
        yield "value", target.value
        yield "unit", target.measure.unit
        yield "source", target.measure.source
        yield "every", target.measure.every
    yield "deadline", objective.deadline
    yield "owner", people.get(objective.owner or "")
    yield "audience", objective.audience
    yield "purposes", [one.statement for one in objective.purposes]
    yield "higher", [one.statement for top in objective.purposes for one in top.purposes]
    yield "because", next((one.because for one in objective.purposes), None)
    yield "verdict", objective.judgement.verdict if objective.judgement else None
    yield "control", objective.control
    for kind in ("strength", "improvement"):
        yield f"{kind}s", [one.statement for one in policy.diagnosis if one.kind == kind]
    yield "options", list(objective.options)
    yield "strategies", [one.statement for one in policy.strategies]
    yield "exclusions", [one.statement for one in policy.exclusions]
    yield "approach", policy.approach
    yield "actions", [one.statement for one in policy.actions]
    yield (
        "likely",
        [one.contributions[0].estimate.likely for one in policy.actions if one.contributions],
    )
    yield (
        "action_measures",
        [one.target.measure.name if one.target else "" for one in policy.actions],
    )
    yield "efforts", [one.effort for one in policy.actions if one.contributions]
    yield "owners", [people.get(talk.pins.get(one.key, ""), "") for one in policy.actions]
    yield "obstacle", objective.obstacles[0].statement if objective.obstacles else None
    responses = [plan.response for one in objective.obstacles for plan in one.if_then]
    yield "response", responses[0] if responses else None
    yield "commitment", objective.commitment
    yield "review", policy.review
    yield "limits", list(policy.actions[0].limits) if policy.actions else []
    yield (
        "level",
        policy.actions[0].areas[0].cap if policy.actions and policy.actions[0].areas else None,
    )


def table() -> str:
    """The benchmark: for each person the share of fields right, wrong, missed and invented."""
    lines = ["person            right  wrong  missed  invented  questions"]
    sums = [0, 0, 0, 0]
    for name in NAMES:
        got = outcome(name, talk_of(name))
        counts = [got.right, len(got.wrong), len(got.missed), len(got.invented)]
        sums = [one + other for one, other in zip(sums, counts, strict=True)]
        lines.append(
            f"{name:16} {counts[0]:6} {counts[1]:6} {counts[2]:7} {counts[3]:9} {got.questions:10}"
        )
    wanted = sum(sums[:3]) or 1
    lines.append(
        f"all: {sums[0] / wanted:.1%} right, {sums[1] / wanted:.1%} wrong, {sums[3]} invented"
    )
    return "\n".join(lines)


SHOWN = ("clinic_terse_en", "bikes_verbose_en", "theatre_order_fr", "fresh_mairie_fr")
"""The people whose talks stand in the documentation."""
PAGE = Path(__file__).parents[2] / "docs" / "explanation" / "coaching.md"
_TALKS = "## Four whole talks\n"
_LANGUAGES = {"en": "English", "fr": "French"}


def dialogue(name: str) -> str:
    """A whole talk as the documentation shows it."""
    talk = talk_of(name)
    lines = [f"### {talk.client} ({_LANGUAGES[talk.language]})"]
    for place, event in enumerate(talk.events):
        turn = Interview.replay(
            talk.events[:place], language=talk.language, today=talk.today, client=talk.client
        ).turn
        said = event.text if isinstance(event, Answer) else "…"
        lines += [f"**Coach:** {render(turn, language=talk.language)}", f"> {said}"]
    closing = render(talk.turn, language=talk.language)
    return "\n\n".join((*lines, f"**Coach:** {closing}"))


def with_talks(page: str) -> str:
    """The page with the talks of today at its end."""
    before, heading, after = page.partition(_TALKS)
    introduction = after.split("###")[0]
    talks = "\n\n".join(dialogue(name) for name in SHOWN)
    return f"{before}{heading}{introduction}{talks}\n"


if __name__ == "__main__":
    if "talks" in sys.argv:
        PAGE.write_text(with_talks(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
    sys.stdout.write(f"{table()}\n")
