"""The verb `check`: apply every rule that fits to a sentence, a noun or several objectives."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from smartgoals.errors import InvalidValueError
from smartgoals.model.objective import Objective
from smartgoals.model.profile import Profile
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Finding, sort_key
from smartgoals.rules.report import Report
from smartgoals.rules.selection import Codes, select_rules
from smartgoals.rules.traversal import Noun, Portfolio, statement_of, traverse
from smartgoals.rules.verdict import rulings
from smartgoals.rules.waivers import Waivers
from smartgoals.values.checks import require
from smartgoals.values.display import shown
from smartgoals.values.language import Language, validate_language


def check(
    subject: str | Noun | Iterable[Objective],
    *,
    language: Language | None = None,
    today: date | None = None,
    profile: Profile = Profile(),
    select: Codes = None,
    ignore: Codes = None,
) -> Report:
    """The findings of every rule that applies: what is wrong, and what is not said yet.

    Args:
        subject: A sentence, any noun, or several objectives, which are then checked together.
        language: The language of the statements; by default each is recognised.
        today: The day of the check, for relative dates and for waivers that expire.
        profile: The thresholds.
        select: Prefixes of the only rules to use, such as "MEA" or {"MEA", "TIM-01"}; case does not
            matter.
        ignore: Prefixes of rules to leave out.

    Raises:
        InvalidValueError: For a subject that no rule applies to, an empty sentence, or a code in
            `select`, `ignore` or a waiver that no rule has.

    >>> report = check(Objective("Delight our visitors"), select="MEA")
    >>> [finding.code for finding in report]
    ['MEA-01']
    """
    require("profile", profile, Profile)
    require("today", today, date, None)
    if language is not None:
        validate_language(language)
    context = Context(profile=profile, today=today, language=language)
    noun = _noun(subject, context)
    rules = select_rules(select, ignore)
    waivers = Waivers(today)
    found: list[Finding] = []
    for path, part in traverse(noun):
        waivers.gather(path, part)
        for rule in rules.for_type(type(part)):
            words = statement_of(part) if path else None
            found += [rule.to_finding(hit, path, words) for hit in rule.check(part, context)]
    found.sort(key=sort_key)
    unwaived, waived = waivers.split(found)
    judged = rulings(noun, unwaived, asked=rules.asked, complete=rules.complete, context=context)
    return Report(unwaived, about=statement_of(noun), waived=waived, rulings=judged)


def _noun(subject: str | Noun | Iterable[Objective], context: Context) -> Noun:
    if isinstance(subject, str):
        return Objective.from_reading(context.reading(subject))
    if isinstance(subject, Noun):
        return subject
    if isinstance(subject, Iterable):
        objectives = tuple(subject)
        if all(isinstance(objective, Objective) for objective in objectives):
            return Portfolio(objectives)
    msg = f"nothing to check: {shown(subject)} is no sentence, noun or objectives"
    raise InvalidValueError(msg, subject)
