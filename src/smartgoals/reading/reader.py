"""From a sentence to its `Reading`, one small step after the other."""

from __future__ import annotations

from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from smartgoals.reading.analysis import Scene, relative_places
from smartgoals.reading.avoidance import avoidance
from smartgoals.reading.compound import compound
from smartgoals.reading.direction import direction_of
from smartgoals.reading.head import head_of
from smartgoals.reading.hidden_means import hidden_means
from smartgoals.reading.language_id import language_of
from smartgoals.reading.lexicon import senses
from smartgoals.reading.means import means
from smartgoals.reading.measure import audience_of, measure_of, unit_of
from smartgoals.reading.normalize import tidy
from smartgoals.reading.quantities import figures
from smartgoals.reading.reading import Change, Reading
from smartgoals.reading.roles import Aim, aim_of
from smartgoals.reading.tagging import mark
from smartgoals.reading.temporal.deadlines import whens
from smartgoals.reading.tokenize import cut
from smartgoals.reading.vagueness import asides, fuzziness

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from smartgoals.reading.context import Context
    from smartgoals.reading.cue import Cue
    from smartgoals.reading.temporal.expression import When
    from smartgoals.values.language import Language

_ENOUGH: Final = 50
"""Figures to look at: a text with more is no goal."""

_HELPING: Final = frozenset({"assist", "facilitate", "explore"})
"""Activities that say nothing anyone could check."""


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

    >>> heard = read("Cut no-shows from 18 % to 8 % by June 2027")
    >>> heard.measure, int(heard.baseline), int(heard.value), heard.unit
    ('no-shows', 18, 8, '%')
    >>> heard.direction, heard.deadline
    (<Direction.DECREASE: 'decrease'>, datetime.date(2027, 6, 30))

    >>> entendu = read("Réduire de moitié le gaspillage en six mois")
    >>> entendu.language, entendu.measure, str(entendu.change.amount), entendu.change.unit
    ('fr', 'gaspillage', '50', '%')
    >>> entendu.within
    relativedelta(months=+6)
    """
    line = cut(sentence)
    text = mark(line, language or language_of(line))
    if not text.size:
        return Reading(text=sentence, language=text.language)
    found = tuple(whens(text))
    dated = frozenset(place for when in found for place in range(when.start, when.end))
    aim = aim_of(text, tuple(islice(figures(text, dated), _ENOUGH)))
    head = head_of(text, dated)
    scene = Scene(text, head, aim, found, dated, relative_places(text, head))
    deadline = _deadline(scene)
    return Reading(
        text=sentence,
        language=text.language,
        measure=measure_of(text, head, _spoken_for(scene)),
        baseline=aim.baseline.figure.level if aim.baseline else None,
        value=aim.value.figure.level if aim.value else None,
        change=_change(scene),
        unit=_unit(scene),
        direction=direction_of(text, aim, head, timed=deadline is not None),
        deadline=deadline.day(today, fiscal_year_start) if deadline else None,
        deadline_text=tidy(line.said(deadline.start, deadline.end)) if deadline else None,
        within=deadline.within if deadline else None,
        audience=audience_of(text),
        cues=tuple(sorted(_cues(scene), key=attrgetter("span"))),
    )


def _deadline(scene: Scene) -> When | None:
    """The last absolute date; else the first of what else there is."""
    counting = [when for when in scene.whens if when.counts and not _belongs_to_base(scene, when)]
    settled = [(day, when) for when in counting if (day := when.day(None, 1)) is not None]
    if settled:
        first = _first_of_milestones(scene, [when for _, when in settled])
        return first or max(settled, key=lambda pair: pair[0])[1]
    return counting[0] if counting else None


def _first_of_milestones(scene: Scene, whens: list[When]) -> When | None:
    """The date that goes with the first figure: "40 % by 2030 and 80 % by 2050"."""
    goal = scene.aim.value or scene.aim.change
    behind = [c for c in scene.aim.figures if goal and c.figure.start > goal.figure.start]
    if not goal or not behind:
        return None
    own = [when for when in whens if goal.figure.end <= when.start < behind[0].figure.start]
    later = [when for when in whens if when.start > behind[0].figure.start]
    return own[0] if own and later else None


def _belongs_to_base(scene: Scene, when: When) -> bool:
    """Whether a date tells when the baseline was taken: "40 % in 2024"."""
    base = scene.aim.baseline
    if base is None:
        return False
    ahead = scene.text.word(when.end) == ":" and base.figure.start == when.end + 1
    return ahead or 0 <= when.start - base.figure.end <= 1


def _spoken_for(scene: Scene) -> frozenset[int]:
    """The words of figures, with their prepositions, and of dates."""
    aim = scene.aim
    contexts = (c for c in (aim.baseline, aim.value, aim.change) if c is not None)
    return scene.dated | {p for c in contexts for p in range(c.start, _end(scene, c))}


def _end(scene: Scene, context: Context) -> int:
    """Where a figure ends, "per week" included."""
    end = context.figure.end
    rated = scene.text.after(end, senses.REPEAT)
    per = rated > end and scene.text.has(rated, senses.TIME)
    return scene.text.after(rated, senses.TIME) if per or rated > end + 1 else end


def _change(scene: Scene) -> Change | None:
    change = scene.aim.change
    if change is None:
        return None
    return Change(change.figure.amount, unit_of(scene.text, Aim(change=change), change.figure))


def _unit(scene: Scene) -> str | None:
    goal = scene.aim.value or scene.aim.change
    return unit_of(scene.text, scene.aim, goal.figure) if goal else None


def _cues(scene: Scene) -> Iterator[Cue]:
    """An avoidance hides the vagueness of the same words; a means hides it altogether."""
    yield from asides(scene)
    yield from compound(scene)
    yield from hidden_means(scene)
    yield from (found := tuple(means(scene)))
    avoided = tuple(avoidance(scene))
    yield from avoided
    graded = scene.text.first(senses.GRADE, scene.head.place) is not None
    helps = graded or scene.text.word(scene.head.place) in _HELPING
    if not avoided and (helps or not any(cue.kind in {"means", "activity count"} for cue in found)):
        yield from fuzziness(scene)
