"""A rule: its code, severity and texts, and a generator of hits.

A rule file contains one decorated generator that yields hits; `Rule.to_finding` makes findings of
them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from inspect import cleandoc
from typing import Any, Generic, TypeVar, overload

from attrs import field

from smartgoals.model.profile import Profile
from smartgoals.reading import CueKind
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Finding, Severity
from smartgoals.text import Sentence, Text, as_facts
from smartgoals.values.frozen import frozen
from smartgoals.values.language import Language

S = TypeVar("S")


@frozen
class Hit:
    """A place that a rule reports, with the facts for its texts.

    Attributes:
        where: A path inside the noun, such as `"target.baseline"`; empty for the noun itself.
        facts: The values of the placeholders in `says` and `asks`, by name.
        span: The first and last character of the statement (half-open), where words are reported.
        severity: Given only where this hit is more or less severe than the rule usually is.
        awaits_answer: Given only where this hit is an objection and the rule usually an open
            question, or the reverse.
    """

    where: str = ""
    facts: tuple[tuple[str, Any], ...] = field(default=(), converter=as_facts)
    span: tuple[int, int] | None = field(default=None, kw_only=True)
    severity: Severity | None = field(default=None, kw_only=True)
    awaits_answer: bool | None = field(default=None, kw_only=True)


RuleCheck = Callable[[S, Context], Iterable[Hit]]
"""What a rule file holds: a generator of hits in one noun."""


def cue_hits(statement: str, context: Context, *kinds: CueKind) -> Iterator[Hit]:
    """One hit on the statement for each cue of some kinds; the fact `cue` is the words read.

    Args:
        statement: The statement of the noun that is checked.
        context: The check it belongs to, which reads a statement once.
        kinds: The kinds of cue that count.

    >>> [hit.span for hit in cue_hits("Launch a podcast", Context(), CueKind.MEANS)]
    [(0, 6)]
    """
    for cue in context.reading(statement).cues_of(*kinds):
        yield Hit("statement", {"cue": cue.text}, span=cue.span)


def _as_types(kinds: type[Any] | tuple[type[Any], ...]) -> tuple[type[Any], ...]:
    return kinds if isinstance(kinds, tuple) else (kinds,)


@frozen(kw_only=True)
class Rule(Generic[S]):
    """A rule with its page: call it on a subject to see what it finds there.

    Attributes:
        code: Three letters of its family and two digits, such as `"MEA-01"`. Never used again.
        name: What is wrong, in lower case with hyphens; also the name of its file and function.
        severity: How much a finding weighs, unless the hit says otherwise.
        subject_types: The types of noun it looks at.
        says: What is wrong, in both languages, with placeholders for facts.
        asks: The question that mends it, in both languages.
        awaits_answer: Whether it only waits to be told something, and objects to nothing that was said.
        wording_only: Whether it goes by mere wording: it is a warning at most, and stays silent
            where the data say what the words do not.
        check: The generator of hits.
        doc: The page: why, an example that is flagged, and the example mended.
    """

    code: str
    name: str
    severity: Severity
    subject_types: tuple[type[Any], ...] = field(converter=_as_types)
    says: Text
    asks: Text
    awaits_answer: bool = False
    wording_only: bool = False
    check: RuleCheck[S]
    doc: str

    @property
    def family(self) -> str:
        """The first three letters of the code."""
        return self.code[:3]

    def __call__(
        self,
        subject: S,
        *,
        language: Language | None = None,
        today: date | None = None,
        profile: Profile = Profile(),
    ) -> tuple[Finding, ...]:
        """What this rule alone finds in one noun.

        Args:
            subject: A noun of one of its types.
            language: The language of the statements; by default each is recognised.
            today: The day of the check.
            profile: The thresholds.
        """
        context = Context(profile=profile, today=today, language=language)
        return tuple(self.findings(subject, context))

    def findings(self, subject: S, context: Context, *, path: str = "") -> Iterator[Finding]:
        """What this rule finds in a noun.

        Args:
            subject: A noun of one of its types.
            context: The check it belongs to.
            path: Where the noun stands in what is checked.
        """
        for hit in self.check(subject, context):
            yield self.to_finding(hit, path)

    def to_finding(self, hit: Hit, path: str, part: str | None = None) -> Finding:
        """The finding of a hit.

        Args:
            hit: What the check yielded.
            path: Where the noun stands in what is checked.
            part: The words of the noun, where it is a part of that.
        """
        return Finding(
            code=self.code,
            name=self.name,
            severity=self.severity if hit.severity is None else hit.severity,
            awaits_answer=self.awaits_answer if hit.awaits_answer is None else hit.awaits_answer,
            part=part,
            where=f"{path}.{hit.where}" if path and hit.where else path or hit.where,
            span=hit.span,
            message=Sentence(self.says, hit.facts),
            question=Sentence(self.asks, hit.facts),
        )


@overload
def rule(
    code: str,
    name: str,
    severity: Severity,
    *,
    subject_types: type[S],
    says: Text,
    asks: Text,
    awaits_answer: bool = False,
    wording_only: bool = False,
) -> Callable[[RuleCheck[S]], Rule[S]]: ...
@overload
def rule(
    code: str,
    name: str,
    severity: Severity,
    *,
    subject_types: tuple[type[Any], ...],
    says: Text,
    asks: Text,
    awaits_answer: bool = False,
    wording_only: bool = False,
) -> Callable[[RuleCheck[Any]], Rule[Any]]: ...
def rule(
    code: str,
    name: str,
    severity: Severity,
    *,
    subject_types: type[S] | tuple[type[Any], ...],
    says: Text,
    asks: Text,
    awaits_answer: bool = False,
    wording_only: bool = False,
) -> Callable[[RuleCheck[Any]], Rule[Any]]:
    """Make a rule of a generator; its docstring becomes the rule's page.

    The arguments are the fields of `Rule`.

    Args:
        code: Three letters of the family and a number, such as `MEA-01`.
        name: What is wrong, as a slug.
        severity: How much a finding weighs.
        subject_types: The class, or the classes, that it checks.
        says: What is wrong, in both languages.
        asks: The question that mends it, in both languages.
        awaits_answer: Whether it only waits to be told and misses nothing.
        wording_only: Whether it reads wording alone, which structured data silences.
    """

    def decorate(check: RuleCheck[Any]) -> Rule[Any]:
        return Rule(
            code=code,
            name=name,
            severity=severity,
            subject_types=subject_types,
            says=says,
            asks=asks,
            awaits_answer=awaits_answer,
            wording_only=wording_only,
            check=check,
            doc=cleandoc(check.__doc__ or ""),
        )

    return decorate
