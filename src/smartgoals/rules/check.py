"""The verb: look at something with every rule that applies."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from smartgoals.errors import InvalidValueError
from smartgoals.model.objective import Objective
from smartgoals.model.profile import Profile
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Finding
from smartgoals.rules.order import in_order_of_talk
from smartgoals.rules.parts import Noun, Portfolio, parts
from smartgoals.rules.report import Report
from smartgoals.rules.selection import Codes, Selection, chosen
from smartgoals.rules.verdict import rulings
from smartgoals.rules.waiving import Waivers
from smartgoals.values.language import Language


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
    context = Context(profile=profile, today=today, language=language)
    noun = _noun(subject, context)
    rules = chosen(select, ignore)
    waivers = Waivers(today)
    found: list[Finding] = []
    for path, part in parts(noun):
        waivers.gather(path, part)
        found += _look(rules, part, context, path)
    found.sort(key=in_order_of_talk)
    covered = [(finding, waivers.covering(finding)) for finding in found]
    return Report(
        tuple(finding for finding, waiver in covered if waiver is None),
        waived=tuple((finding, waiver) for finding, waiver in covered if waiver is not None),
        rulings=rulings(noun, [finding for finding, waiver in covered if waiver is None]),
    )


def _noun(subject: str | Noun | Iterable[Objective], context: Context) -> Noun:
    if isinstance(subject, str):
        return Objective.from_reading(context.reading(subject))
    if isinstance(subject, Noun):
        return subject
    if isinstance(subject, Iterable):
        objectives = tuple(subject)
        if all(isinstance(one, Objective) for one in objectives):
            return Portfolio(objectives)
    msg = f"nothing to check: {subject!r} is no sentence, noun or objectives"
    raise InvalidValueError(msg, subject)


def _look(rules: Selection, part: Noun, context: Context, path: str) -> list[Finding]:
    """What the rules find in one noun, less what says no more than something else found there."""
    found: list[Finding] = []
    hiding: list[tuple[Finding, frozenset[str]]] = []
    for rule in rules.for_type(type(part)):
        for finding in rule.findings(part, context, path=path):
            found.append(finding)
            if rule.hides:
                hiding.append((finding, rule.hides))
    if not hiding:
        return found
    return [
        finding
        for finding in found
        if not any(finding.code in codes and meet(finding, other) for other, codes in hiding)
    ]


def meet(one: Finding, other: Finding) -> bool:
    """Whether two findings are about the same words; one without a place in them is about all."""
    if one.span is None or other.span is None:
        return True
    return one.span[0] < other.span[1] and other.span[0] < one.span[1]
