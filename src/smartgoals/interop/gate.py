"""A gate for tests and agents: an assertion, and answers as plain JSON; needs no other library.

An agent that is given a goal can check it before it works on it, and a front end can show what came back,
without knowing the classes of the library.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from smartgoals.coaching import Ask, Interview
from smartgoals.errors import InvalidValueError
from smartgoals.messages import render
from smartgoals.messages.findings import LETTER_NAMES, message
from smartgoals.model.plan import Plan
from smartgoals.model.profile import Profile
from smartgoals.rules import Finding, Report, Severity, check
from smartgoals.rules.verdict import Verdict
from smartgoals.values.display import shown
from smartgoals.values.language import Language

__all__ = ["ANSWER_SCHEMA", "assert_smart", "to_answer"]


def assert_smart(
    subject: Any,  # noqa: ANN401 — what `check` takes
    *,
    letters: str = "SMT",
    language: Language | None = None,
    today: date | None = None,
    profile: Profile = Profile(),
    ignore: Iterable[str] | None = None,
) -> Report:
    """Fail where a goal misses a letter of SMART, or an error stands against it.

    Args:
        subject: A sentence, a noun or several objectives, as for `smartgoals.check`.
        letters: The letters that have to be met, of `"SMART"`; what a sentence alone can show are S, M
            and T.
        language: The language of a sentence; by default it is found out. The failure is in it too.
        today: The day of the check.
        profile: The thresholds of the rules.
        ignore: Codes of rules, or their first letters, that are not asked.

    Returns:
        The report.

    Raises:
        AssertionError: Naming each letter that is not met, with what is wrong and what to ask.
        InvalidValueError: For letters that are not in SMART, and whatever `check` refuses.

    >>> assert_smart("Sell 400 concert tickets by 31 May 2027").smart["M"].value
    'met'
    """
    __tracebackhide__ = True
    if not letters or not set(letters) <= set(LETTER_NAMES):
        msg = f"letters of {''.join(LETTER_NAMES)} are wanted, not {shown(letters)}"
        raise InvalidValueError(msg, letters)
    report = check(subject, language=language, today=today, profile=profile, ignore=ignore)
    words = language or "en"
    unmet = [
        ruling
        for ruling in report.rulings
        if ruling.letter in letters and ruling.verdict is not Verdict.MET
    ]
    lines = []
    for ruling in unmet:
        name = render(LETTER_NAMES[ruling.letter], language=words)
        lines.append(f"{name}: {render(ruling.verdict, language=words)}")
        lines += [_asked(finding, words) for finding in ruling.findings]
    told = {finding for ruling in unmet for finding in ruling.findings}
    objections = (each for each in report.objections if each.severity is Severity.ERROR)
    lines += [_asked(each, words) for each in objections if each not in told]
    if lines:
        raise AssertionError("\n".join([f"“{report.about}”", *lines]))
    return report


def _asked(finding: Finding, language: Language) -> str:
    question = render(finding.question, language=language)
    return f"  {finding.code} {message(finding, language)} {question}"


def to_answer(result: Report | Plan | Interview, *, language: Language = "en") -> dict[str, Any]:
    """What was found, planned or asked, in words, as plain JSON for a tool of an agent or a front end.

    `ANSWER_SCHEMA` describes it. To store a result and read it back, use `smartgoals.interop.json`.

    Args:
        result: A report, a plan or an interview.
        language: `"en"` or `"fr"`.

    Raises:
        InvalidValueError: For anything else.

    >>> answer = to_answer(check("Improve the welcome"))
    >>> answer["ready"], answer["letters"]["T"], answer["next"]
    (False, 'missed', 'What will be different, and for whom, the day you reach it?')
    """
    match result:
        case Report():
            return _of_report(result, language)
        case Plan():
            return _of_plan(result, language)
        case Interview():
            return _of_interview(result, language)
        case _:
            msg = f"a report, a plan or an interview is wanted, not {shown(result)}"
            raise InvalidValueError(msg, result)


def _of_report(report: Report, language: Language) -> dict[str, Any]:
    return {
        "kind": "report",
        "text": render(report, language=language),
        "ready": not report.objections and not report.errors,
        "letters": {letter: verdict.value for letter, verdict in report.smart.items()},
        "objections": [_finding(each, language) for each in report.objections],
        "open": [_finding(each, language) for each in report.open],
        "next": render(report.next.question, language=language) if report.next else None,
    }


def _finding(finding: Finding, language: Language) -> dict[str, Any]:
    return {
        "code": finding.code,
        "severity": finding.severity.name.lower(),
        "where": finding.where,
        "message": message(finding, language),
        "question": render(finding.question, language=language),
    }


def _of_plan(plan: Plan, language: Language) -> dict[str, Any]:
    rows = [
        {
            name: value.isoformat() if isinstance(value, date) else value
            for name, value in row.items()
        }
        for row in plan.rows()
    ]
    return {
        "kind": "plan",
        "text": render(plan, language=language),
        "ready": not plan.missing,
        "coverage": plan.coverage,
        "chance": plan.chance,
        "actions": rows,
    }


def _of_interview(interview: Interview, language: Language) -> dict[str, Any]:
    turn = interview.turn
    return {
        "kind": "interview",
        "text": render(turn, language=language),
        "ready": not isinstance(turn, Ask),
        "question": turn.id if isinstance(turn, Ask) else None,
        "expects": turn.expects.value if isinstance(turn, Ask) else None,
        "choices": list(turn.choices) if isinstance(turn, Ask) else [],
        "progress": turn.progress if isinstance(turn, Ask) else 1.0,
    }


_TEXT = {"type": "string"}
_TEXT_OR_NULL = {"type": ["string", "null"]}
_SHARE = {"type": ["number", "null"], "minimum": 0}
_FINDING = {
    "type": "object",
    "properties": dict.fromkeys(("code", "severity", "where", "message", "question"), _TEXT),
    "required": ["code", "severity", "where", "message", "question"],
    "additionalProperties": False,
}


def _shape(kind: str, **properties: object) -> dict[str, Any]:
    """An object with exactly these members, and those that every answer has."""
    every = {"kind": {"const": kind}, "text": _TEXT, "ready": {"type": "boolean"}, **properties}
    return {
        "type": "object",
        "properties": every,
        "required": list(every),
        "additionalProperties": False,
    }


ANSWER_SCHEMA: dict[str, Any] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "oneOf": [
        _shape(
            "report",
            letters={
                "type": "object",
                "additionalProperties": {"enum": [v.value for v in Verdict]},
            },
            objections={"type": "array", "items": _FINDING},
            open={"type": "array", "items": _FINDING},
            next=_TEXT_OR_NULL,
        ),
        _shape(
            "plan",
            coverage={"type": ["number", "null"]},
            chance=_SHARE,
            actions={"type": "array", "items": {"type": "object"}},
        ),
        _shape(
            "interview",
            question=_TEXT_OR_NULL,
            expects=_TEXT_OR_NULL,
            choices={"type": "array", "items": _TEXT},
            progress={"type": "number", "minimum": 0, "maximum": 1},
        ),
    ],
}
"""The JSON Schema (draft 2020-12) of every answer; `ready` says whether nothing stands in the way."""
