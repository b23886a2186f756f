"""A rule: one opinion about what makes a goal good.

A rule file holds a decorated generator that yields bare hits; everything else about a finding is
stamped on here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from inspect import cleandoc
from typing import Any, Generic, TypeVar, overload

from attrs import field, frozen

from smartgoals.model.profile import Profile
from smartgoals.rules.context import Context
from smartgoals.rules.finding import Finding, Severity
from smartgoals.text import Sentence, Text, as_facts
from smartgoals.values.language import Language

S = TypeVar("S")


@frozen
class Hit:
    """A place that a rule objects to, with the facts its sentences need.

    `severity` is given only where a hit weighs more or less than the rule usually does.
    """

    where: str = ""
    facts: tuple[tuple[str, Any], ...] = field(default=(), converter=as_facts)
    span: tuple[int, int] | None = field(default=None, kw_only=True)
    severity: Severity | None = field(default=None, kw_only=True)


Look = Callable[[S, Context], Iterable[Hit]]


@frozen(kw_only=True)
class Rule(Generic[S]):
    """A rule with its page: call it on a subject to see what it finds there.

    `of` is the type of noun it looks at, or several; `says` what is wrong, `asks` the coach's
    question, `doc` the page with its examples. A rule that goes `by_ear` may object to mere
    wording: it is a warning at most, and stays silent where the data say what the words do not.
    """

    code: str
    name: str
    severity: Severity
    of: type[S] | tuple[type[Any], ...]
    says: Text
    asks: Text
    by_ear: bool = False
    look: Look[S]
    doc: str

    @property
    def family(self) -> str:
        """The first three letters of the code."""
        return self.code[:3]

    @property
    def subjects(self) -> tuple[type[Any], ...]:
        """The types of noun it looks at."""
        return self.of if isinstance(self.of, tuple) else (self.of,)

    def __call__(
        self,
        subject: S,
        *,
        language: Language | None = None,
        today: date | None = None,
        profile: Profile = Profile(),
    ) -> tuple[Finding, ...]:
        """What this rule alone finds in one noun."""
        context = Context(profile=profile, today=today, language=language)
        return tuple(self.findings(subject, context))

    def findings(self, subject: S, context: Context, *, path: str = "") -> Iterator[Finding]:
        """What this rule finds in a noun; `path` is where that stands in what is checked."""
        for hit in self.look(subject, context):
            yield self.stamp(hit, path)

    def stamp(self, hit: Hit, path: str) -> Finding:
        """A finding made of a bare hit."""
        return Finding(
            code=self.code,
            name=self.name,
            severity=self.severity if hit.severity is None else hit.severity,
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
    of: type[S],
    says: Text,
    asks: Text,
    by_ear: bool = False,
) -> Callable[[Look[S]], Rule[S]]: ...
@overload
def rule(
    code: str,
    name: str,
    severity: Severity,
    *,
    of: tuple[type[Any], ...],
    says: Text,
    asks: Text,
    by_ear: bool = False,
) -> Callable[[Look[Any]], Rule[Any]]: ...
def rule(
    code: str,
    name: str,
    severity: Severity,
    *,
    of: type[S] | tuple[type[Any], ...],
    says: Text,
    asks: Text,
    by_ear: bool = False,
) -> Callable[[Look[Any]], Rule[Any]]:
    """Make a rule of a generator; its docstring becomes the rule's page."""

    def decorate(look: Look[Any]) -> Rule[Any]:
        return Rule(
            code=code,
            name=name,
            severity=severity,
            of=of,
            says=says,
            asks=asks,
            by_ear=by_ear,
            look=look,
            doc=cleandoc(look.__doc__ or ""),
        )

    return decorate
