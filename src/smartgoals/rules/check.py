"""The verb: look at something with every rule that applies."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from smartgoals.errors import InvalidValueError
from smartgoals.model.objective import Objective
from smartgoals.model.plan import Plan
from smartgoals.model.policy import Policy
from smartgoals.model.profile import Profile
from smartgoals.model.waiver import Waiver
from smartgoals.rules.catalogue import RULES
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Finding
from smartgoals.rules.parts import Noun, Portfolio, parts
from smartgoals.rules.report import Report
from smartgoals.rules.rule import Rule
from smartgoals.rules.severity import Severity
from smartgoals.rules.verdict import verdicts
from smartgoals.values.language import Language

PHASES = ("END", "PUR", "SPC", "MEA", "AMB", "REA", "TIM", "DIA", "POL", "PLN", "DEL", "POR")
"""The families in the order of a coaching talk: wish, purpose, SMART, reality, options, will."""

WAIVABLE_ERRORS = frozenset({"PLN-07"})
"""A risk above the appetite is an error that somebody may accept in person."""

Codes = str | Iterable[str] | None


def check(
    subject: str | Noun | Iterable[Objective],
    *,
    language: Language | None = None,
    today: date | None = None,
    profile: Profile = Profile(),
    select: Codes = None,
    ignore: Codes = None,
) -> Report:
    """What a good coach would object to, and ask.

    Args:
        subject: A sentence, any noun, or several objectives, which are then looked at together.
        language: The language of the statements; by default each is recognised.
        today: The day of the check, for relative dates and for waivers that expire.
        profile: The thresholds.
        select: Prefixes of the only rules to use, such as "MEA" or {"MEA", "TIM-01"}.
        ignore: Prefixes of rules to leave out.

    Raises:
        InvalidValueError: For a subject that no rule can look at, or an empty sentence.

    >>> report = check(Objective("Delight our visitors"), select="MEA")
    >>> [finding.code for finding in report]
    ['MEA-01']
    """
    noun = _noun(subject, language, today)
    context = Context(profile=profile, today=today, language=language)
    chosen = [one for one in RULES if _chosen(one.code, select, ignore)]
    found: list[Finding] = []
    waived: list[tuple[Finding, Waiver]] = []
    for path, part in parts(noun):
        waivers = (*_waivers(part), *_waivers(noun))
        for finding in _unhidden(_look(chosen, part, context, path), chosen):
            waiver = _waiver(finding, waivers, today)
            if waiver is None:
                found.append(finding)
            else:
                waived.append((finding, waiver))
    found.sort(key=_order)
    waived.sort(key=lambda pair: _order(pair[0]))
    objective, prefix = _main_objective(noun)
    about_it = [finding for finding in found if finding.where.startswith(prefix)]
    return Report(tuple(found), waived=tuple(waived), verdicts=verdicts(objective, about_it))


def _noun(
    subject: str | Noun | Iterable[Objective], language: Language | None, today: date | None
) -> Noun:
    if isinstance(subject, str):
        return Objective.from_statement(subject, language=language, today=today)
    if isinstance(subject, Noun):
        return subject
    if isinstance(subject, Iterable):
        objectives = tuple(subject)
        if all(isinstance(one, Objective) for one in objectives):
            return Portfolio(objectives)
    msg = f"nothing to check: {subject!r} is no sentence, noun or objectives"
    raise InvalidValueError(msg, subject)


def _chosen(code: str, select: Codes, ignore: Codes) -> bool:
    return (select is None or code.startswith(_prefixes(select))) and not (
        ignore is not None and code.startswith(_prefixes(ignore))
    )


def _prefixes(codes: str | Iterable[str]) -> tuple[str, ...]:
    return (codes,) if isinstance(codes, str) else tuple(codes)


def _look(rules: Iterable[Rule[Any]], part: Noun, context: Context, path: str) -> Iterator[Finding]:
    for one in rules:
        if isinstance(part, one.of):
            yield from one.findings(part, context, path=path)


def _unhidden(findings: Iterable[Finding], rules: Iterable[Rule[Any]]) -> list[Finding]:
    found = list(findings)
    fired = {finding.code for finding in found}
    hidden = {code for one in rules if one.code in fired for code in one.hides}
    return [finding for finding in found if finding.code not in hidden]


def _waivers(part: Noun) -> tuple[Waiver, ...]:
    waivers: tuple[Waiver, ...] = getattr(part, "waivers", ())
    return waivers


def _waiver(finding: Finding, waivers: Iterable[Waiver], today: date | None) -> Waiver | None:
    if finding.severity is Severity.ERROR and finding.code not in WAIVABLE_ERRORS:
        return None
    for waiver in waivers:
        if waiver.code == finding.code and waiver.holds(today):
            return waiver
    return None


def _order(finding: Finding) -> tuple[int, int, str, str, tuple[int, int]]:
    phase = PHASES.index(finding.family)
    return phase, -finding.severity, finding.where, finding.code, finding.span or (-1, -1)


def _main_objective(noun: Noun) -> tuple[Objective | None, str]:
    match noun:
        case Objective():
            return noun, ""
        case Policy():
            return noun.objective, "objective"
        case Plan():
            return noun.policy.objective, "policy.objective"
        case _:
            return None, ""
