"""From a sentence to its `Reading`, one small step after the other."""

from __future__ import annotations

from datetime import date
from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from smartgoals.reading.analysis import SentenceAnalysis, relative_clause_tokens
from smartgoals.reading.avoidance import avoidance_cues
from smartgoals.reading.compound import compound_cues
from smartgoals.reading.direction import direction_of, side_of
from smartgoals.reading.language_id import blank_other_languages, identify_language
from smartgoals.reading.lexicon import tags
from smartgoals.reading.lexicon.function_words import TIMES_WORDS
from smartgoals.reading.main_predicate import behind_labels, find_main_predicate
from smartgoals.reading.means import embedded_means_cues, means_cues
from smartgoals.reading.measure import audience_of, measure_of, unit_of
from smartgoals.reading.normalize import normalize_spacing
from smartgoals.reading.purpose import PurposeClause, find_purpose
from smartgoals.reading.quantities import find_quantities
from smartgoals.reading.reading import Change, Reading
from smartgoals.reading.roles import QuantityRoles, assign_roles
from smartgoals.reading.scope import Scope, scope_of
from smartgoals.reading.tagging import TaggedText, tag_tokens
from smartgoals.reading.temporal.deadlines import find_time_expressions
from smartgoals.reading.tokenize import tokenize
from smartgoals.reading.vagueness import phrase_cues, vague_cues
from smartgoals.values.checks import require
from smartgoals.values.language import validate_language

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from smartgoals.reading.context import QuantityContext
    from smartgoals.reading.reading import Cue
    from smartgoals.reading.temporal.period import TimeExpression
    from smartgoals.values.language import Language

_ENOUGH: Final = 50
"""Figures to look at: a text with more is no goal."""
_MOST_LETTERS: Final = 50_000
"""Letters to look at: what follows is kept in `text` and not read."""


def read(
    sentence: str,
    *,
    language: Language | None = None,
    today: date | None = None,
    fiscal_year_start: int = 1,
) -> Reading:
    """Hear what a goal sentence says, in English or in French.

    Nothing is made up: what the sentence does not say stays None. Relative deadlines stay relative
    until `today` is given. Fiscal years are named after the year in which they end.

    Args:
        sentence: The sentence, or a few of which the first that states an aim counts.
        language: `"en"` or `"fr"`; by default the language that its words show.
        today: The day from which relative deadlines count, or None to leave them relative.
        fiscal_year_start: The month in which fiscal years begin, 1 to 12.

    >>> reading = read("Cut no-shows from 18 % to 8 % by June 2027")
    >>> reading.measure, int(reading.baseline), int(reading.value), reading.unit
    ('no-shows', 18, 8, '%')
    >>> reading.direction, reading.deadline
    (<Direction.DECREASE: 'decrease'>, datetime.date(2027, 6, 30))

    >>> lecture = read("Réduire de moitié le gaspillage en six mois")
    >>> lecture.language, lecture.measure, str(lecture.change.amount), lecture.change.unit
    ('fr', 'gaspillage', '50', '%')
    >>> lecture.within
    relativedelta(months=+6)
    """
    require("sentence", sentence, str)
    require("today", today, date, None)
    if language is not None:
        validate_language(language)
    said = _beginning(sentence)
    line = tokenize(said if language else blank_other_languages(said))
    spoken = language or identify_language(line)
    if spoken is None or not line.words:
        return Reading(text=sentence, language=spoken)
    text = tag_tokens(line, spoken)
    found = tuple(find_time_expressions(text))
    dated = frozenset(place for when in found for place in range(when.start, when.end))
    scope = scope_of(text)
    start = max(behind_labels(text), scope.start)
    quantities = find_quantities(text, dated | {*range(start)})
    aim = assign_roles(text, tuple(islice(quantities, _ENOUGH)), scope)
    purpose = find_purpose(text, dated)
    aside = purpose.tokens if purpose else frozenset[int]()
    head = find_main_predicate(text, dated | aside if purpose and purpose.leads else dated, start)
    timed = tuple(when for when in found if _is_said_of_goal(text, when, scope))
    beside = relative_clause_tokens(text, head)
    if purpose and not purpose.leads:
        beside |= purpose.tokens
    analysis = SentenceAnalysis(text, head, aim, timed, dated, beside)
    deadline = _deadline(analysis)
    direction = direction_of(text, aim, head, timed=deadline is not None)
    side = side_of(text, aim, direction)
    return Reading(
        text=sentence,
        language=text.language,
        measure=_rate_words(analysis)
        or measure_of(analysis, _spoken_for(analysis) | aside, start)
        or _level_noun(analysis),
        baseline=aim.baseline.quantity.level if aim.baseline else None,
        value=aim.value.quantity.level if aim.value else None,
        change=_change(analysis),
        unit=_unit(analysis),
        direction=direction,
        side=side,
        upper=_upper(aim) if side == "within" else None,
        deadline=deadline.day(today, fiscal_year_start) if deadline else None,
        deadline_text=normalize_spacing(line.original_text(deadline.start, deadline.end))
        if deadline
        else None,
        within=deadline.within if deadline else None,
        audience=audience_of(text),
        purpose=_purpose_words(text, purpose),
        cues=tuple(sorted(_cues(analysis), key=attrgetter("span"))),
    )


def _is_said_of_goal(text: TaggedText, when: TimeExpression, scope: Scope) -> bool:
    """Whether a date stands in a sentence with a goal, or says by when by itself."""
    return when.start not in scope.sentences or text.has(when.start, tags.BY)


def _upper(roles: QuantityRoles) -> Decimal | None:
    """The upper end of the range aimed at."""
    return roles.value.upper.level if roles.value and roles.value.upper else None


def _beginning(text: str) -> str:
    """So much of a long text as may hold a goal, up to the end of a word."""
    if len(text) <= _MOST_LETTERS:
        return text
    end = text.rfind(" ", 0, _MOST_LETTERS)
    return text[: end if end > 0 else _MOST_LETTERS]


def _purpose_words(text: TaggedText, purpose: PurposeClause | None) -> str | None:
    if purpose is None:
        return None
    return normalize_spacing(text.tokens.original_text(purpose.start, purpose.end))


def _rate_words(analysis: SentenceAnalysis) -> str | None:
    """What a frequency counts: the "times a week" of "3 times a week", "once a day"."""
    text, goal = analysis.text, analysis.roles.value
    if goal is None or goal.quantity.kind != "times":
        return None
    start, end = goal.quantity.end, _end(analysis, goal)
    if end == start:
        return None
    return (
        f"{TIMES_WORDS[text.language]} {normalize_spacing(text.tokens.original_text(start, end))}"
    )


def _level_noun(analysis: SentenceAnalysis) -> str | None:
    """As in "reach a score of 8": the noun in front of a level where nothing else is measured."""
    text, goal = analysis.text, analysis.roles.value
    if goal is None:
        return None
    noun = text.first(tags.LEVEL_NOUN, goal.start, goal.quantity.start)
    return None if noun is None else normalize_spacing(text.tokens.original_text(noun, noun + 1))


def _deadline(analysis: SentenceAnalysis) -> TimeExpression | None:
    """The last absolute date; else the first of what else there is."""
    counting = [
        when
        for when in analysis.time_expressions
        if when.is_deadline and not _belongs_to_base(analysis, when)
    ]
    settled = [(day, when) for when in counting if (day := when.day(None, 1)) is not None]
    if settled:
        return _first_of_milestones(analysis) or max(settled, key=lambda pair: pair[0])[1]
    return counting[0] if counting else None


def _first_of_milestones(analysis: SentenceAnalysis) -> TimeExpression | None:
    """The date that goes with the first figure: "40 % by 2030 and 80 % by 2050"."""
    text = analysis.text
    goal = analysis.roles.value or analysis.roles.change
    second = None if goal is None else _second_milestone(analysis, goal.quantity.end)
    if goal is None or second is None:
        return None
    dates = [
        when
        for when in analysis.time_expressions
        if (when.is_deadline or text.has(when.start, tags.AS_OF)) and when.day(None, 1) is not None
    ]
    own = [when for when in dates if goal.quantity.end <= when.start < second]
    later = any(when.start > second for when in dates)
    return own[0] if own and later else None


def _second_milestone(analysis: SentenceAnalysis, behind: int) -> int | None:
    """Where the next figure stands, or "all of them" and the like behind "and"."""
    text = analysis.text
    starts = [c.quantity.start for c in analysis.roles.candidates if c.quantity.start >= behind]
    joined = (place for place in text.positions(tags.AND, behind) if text.has(place + 1, tags.ALL))
    return min((*starts, *joined), default=None)


def _belongs_to_base(analysis: SentenceAnalysis, when: TimeExpression) -> bool:
    """Whether a date tells when the baseline was taken: "40 % in 2024"."""
    base = analysis.roles.baseline
    if base is None or analysis.text.has(when.start, tags.BY):
        return False
    ahead = analysis.text.word(when.end) == ":" and base.quantity.start == when.end + 1
    return ahead or 0 <= when.start - base.quantity.end <= 1


def _spoken_for(analysis: SentenceAnalysis) -> frozenset[int]:
    """The words of figures, with their prepositions, and of dates."""
    aim = analysis.roles
    contexts = (c for c in (aim.baseline, aim.value, aim.change) if c is not None)
    return analysis.date_tokens | {
        place
        for context in contexts
        for tokens in (range(context.start, _end(analysis, context)), context.bound_tokens)
        for place in tokens
        if place >= context.quantity.start or not analysis.text.has(place, tags.SCALE_NOUN)
    }


def _end(analysis: SentenceAnalysis, context: QuantityContext) -> int:
    """Where a figure ends, "per week" included."""
    end = context.quantity.end
    rated = analysis.text.after(end, tags.REPEAT)
    per = rated > end and analysis.text.has(rated, tags.TIME)
    return analysis.text.after(rated, tags.TIME) if per or rated > end + 1 else end


def _change(analysis: SentenceAnalysis) -> Change | None:
    change = analysis.roles.change
    if change is None:
        return None
    return Change(
        change.quantity.amount,
        unit_of(analysis.text, QuantityRoles(change=change), change.quantity),
    )


def _unit(analysis: SentenceAnalysis) -> str | None:
    goal = analysis.roles.value or analysis.roles.change
    return unit_of(analysis.text, analysis.roles, goal.quantity) if goal else None


def _cues(analysis: SentenceAnalysis) -> Iterator[Cue]:
    """An avoidance hides the vagueness of the same words; a means hides it altogether."""
    yield from phrase_cues(analysis)
    yield from compound_cues(analysis)
    yield from embedded_means_cues(analysis)
    yield from (found := tuple(means_cues(analysis)))
    avoided = tuple(avoidance_cues(analysis))
    yield from avoided
    graded = analysis.text.first(tags.GRADE, analysis.predicate.index) is not None
    helps = graded or analysis.text.has(analysis.predicate.index, tags.SUPPORT)
    if not avoided and (helps or not any(cue.kind in {"means", "activity count"} for cue in found)):
        yield from vague_cues(analysis)
