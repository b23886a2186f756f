"""Corrections: "I meant 30, not 20" changes what was said before, wherever it was filed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import attrs
from attrs import evolve, field, frozen

from smartgoals.coaching.agenda import TOPIC
from smartgoals.coaching.draft import Draft
from smartgoals.coaching.events import Answer
from smartgoals.coaching.interpretation import interpret
from smartgoals.coaching.lexicon import answers
from smartgoals.coaching.session import History, SessionConfig
from smartgoals.coaching.state import DialogueState
from smartgoals.coaching.turn import MAX_ATTEMPTS, Ask
from smartgoals.coaching.understanding.dialogue_acts import DialogueAct
from smartgoals.coaching.understanding.numbers import figures
from smartgoals.coaching.understanding.utterance import Utterance, tidy
from smartgoals.values.amount import to_plain_string


@frozen
class Correction:
    """What was meant, and what it replaces.

    Attributes:
        new: The words that hold now.
        old: The words they replace; empty where the client did not repeat them.
        sure: Whether it is certainly a correction: "not X but Y" may also be an answer.
    """

    new: str
    old: str = ""
    sure: bool = field(default=True, repr=False)


_LONGEST = 8
"""A correction of more words than this, without "I meant" in it, is an answer that begins with no."""


def correction_in(utterance: Utterance, *, answers_no: bool = False) -> Correction | None:
    """The correction an utterance makes, or None where it makes none.

    Args:
        utterance: What was said.
        answers_no: Whether "no" answers the question of the moment.

    >>> from datetime import date
    >>> said = Utterance(text="Sorry, I meant 30, not 20.", language="en", today=date(2026, 1, 12))
    >>> correction_in(said)
    Correction(new='30', old='20')
    """
    text = utterance.said.replace("’", "'")
    opener, meant = (
        answers.CORRECTION_OPENERS[utterance.language],
        answers.MEANT[utterance.language],
    )
    for pattern in answers.CORRECTION_PAIRS[utterance.language]:
        match = re.fullmatch(pattern.format(o=opener, m=meant), text, re.IGNORECASE)
        if match and len(match["old"].split()) <= _LONGEST:
            sure = re.match(rf"{opener}|{meant}\s", text, re.IGNORECASE) is not None
            return Correction(tidy(match["new"]), tidy(match["old"]), sure)
    alone = re.fullmatch(rf"{opener}+(?P<said>{meant}\s+)?(?P<new>.+)", text, re.IGNORECASE)
    if alone is None:
        alone = re.fullmatch(
            rf"(?P<said>{answers.CERTAINLY_MEANT[utterance.language]}\s+)(?P<new>.+)",
            text,
            re.IGNORECASE,
        )
    if alone is None:
        return None
    said_so = alone["said"] is not None
    negative = answers.NEGATIVE.match(text) is not None
    short = len(alone["new"].split()) <= (_LONGEST if said_so or not negative else 4)
    if (negative and answers_no and not said_so) or not short:
        return None
    if negative and not said_so and not figures(evolve(utterance, text=alone["new"]), dates=True):
        return None
    return Correction(tidy(alone["new"]))


def put_right(
    config: SessionConfig,
    state: DialogueState,
    correction: Correction,
    event: Answer,
    history: History,
) -> Draft | None:
    """The draft with an earlier answer put right; None where there is nothing to correct.

    Args:
        config: What stays the same through the talk, on the day of the event.
        state: The state before the correction.
        correction: What was meant, and what it replaces.
        event: The correcting answer.
        history: What was said before.
    """
    texts = dict(history.texts)
    places = [place for place in state.active if place in texts]
    if correction.old:
        places = [
            place for place in places if _mentions(config.utterance(texts[place]), correction)
        ]
    if not places:
        return None
    place = places[-1]
    if correction.old:
        given = frozenset(path for path, by in state.provenance if by == place)
        return _corrected(state.draft, correction, given, config.utterance(texts[place]))
    day = _day_meant(config, correction)
    if day and state.draft.policy and not _is_asked("deadline", state):
        return state.draft.with_objective(deadline=day)
    earlier = dict(history.before)[place]
    asked = earlier.turn if isinstance(earlier.turn, Ask) else earlier.turn.resumes_with
    if asked is None:
        return None
    said = _merged(texts[place], correction, config.utterance(event.text))
    topic = TOPIC[asked.topic]
    base = earlier.draft if asked.topic == "wish" else topic.cleared(state.draft, asked.key)
    heard = interpret(topic, config.utterance(said, attempt=MAX_ATTEMPTS + 1), base, asked.key)
    understood = heard.feedback is None and heard.act is DialogueAct.ANSWER
    return heard.draft if understood else None


def _day_meant(config: SessionConfig, correction: Correction) -> date | None:
    """The day that holds now: the first one named."""
    first = correction.new.split(",")[0]
    return config.utterance(first).deadline or config.utterance(correction.new).deadline


def _is_asked(topic: str, state: DialogueState) -> bool:
    return isinstance(state.turn, Ask) and state.turn.topic == topic


def _merged(answer: str, correction: Correction, utterance: Utterance) -> str:
    """An earlier answer with its correction in it.

    A lone figure takes the place of the last figure of that answer; other words stand for all of it.
    """
    new = figures(evolve(utterance, text=correction.new), dates=True)
    old = figures(evolve(utterance, text=answer), dates=True)
    if len(new) == 1 and old and len(tidy(correction.new).split()) <= 3:  # noqa: PLR2004
        last = list(_FIGURE.finditer(answer))
        if last:
            fresh = to_plain_string(new[0].amount)
            return answer[: last[-1].start()] + fresh + answer[last[-1].end() :]
    return correction.new


_FIGURE = re.compile(r"\d(?:[\d\s.,\u202f\u00a0]*\d)?")


def _mentions(answer: Utterance, correction: Correction) -> bool:
    """Whether an earlier answer holds the words that are put right."""
    return _place(answer.text, correction.old) is not None or _is_figure_of(answer, correction.old)


def _is_figure_of(answer: Utterance, old: str) -> bool:
    """Whether an answer holds the same figure in other words: "a hundred or so" for 100."""
    meant = {one.amount for one in _all(evolve(answer, text=old))}
    return bool(meant) and meant <= {one.amount for one in _all(answer)}


def _place(answer: str, old: str) -> re.Match[str] | None:
    words = re.escape(old).replace(r"\ ", r"[\s\u202f\u00a0]+")
    return re.search(rf"(?<![\w.,]){words}(?![\w]|[.,]\d)", answer, re.IGNORECASE)


def _replaced(text: str, old: str, new: str) -> str:
    place = _place(text, old)
    return text[: place.start()] + new + text[place.end() :] if place else text


def _corrected(
    draft: Draft,
    correction: Correction,
    fields_of_answer: frozenset[str],
    answer: Utterance,
) -> Draft:
    """The draft with a correction applied to the fields that an answer gave."""
    new = evolve(answer, text=correction.new)
    old = evolve(answer, text=correction.old)
    swap = _Swap(
        correction,
        {was.amount: now.amount for was, now in zip(_all(old), _all(new), strict=False)},
        evolve(answer, text=_replaced(answer.text, correction.old, correction.new)).deadline,
        answer.deadline,
    )
    policy = draft.policy
    if policy is None:
        return draft
    return evolve(draft, policy=_walk(policy, "", fields_of_answer, swap))


def _all(utterance: Utterance) -> tuple[Any, ...]:
    return figures(utterance, dates=True)


@frozen
class _Swap:
    correction: Correction
    amounts: Mapping[Decimal, Decimal]
    deadline: date | None
    was: date | None

    def of(self, value: Any) -> Any:  # noqa: ANN401 — any leaf of a policy
        if isinstance(value, Decimal):
            return self.amounts.get(value, value)
        if isinstance(value, date):
            return self.deadline if self.deadline and value == self.was else value
        if isinstance(value, bool) or not isinstance(value, str | int | float):
            return value
        if isinstance(value, int) and Decimal(value) in self.amounts:
            return int(self.amounts[Decimal(value)])
        if type(value) is str:
            return _replaced(value, self.correction.old, self.correction.new)
        return value


def _walk(noun: Any, path: str, fields: frozenset[str], swap: _Swap) -> Any:  # noqa: ANN401 — any noun
    changes: dict[str, Any] = {}
    for attribute in attrs.fields(type(noun)):
        value = getattr(noun, attribute.name)
        step = f"{path}.{attribute.name}" if path else attribute.name
        changed = _below(value, step, fields, swap)
        if attribute.init and attribute.name != "key" and changed != value:
            changes[attribute.alias or attribute.name] = changed
    return evolve(noun, **changes) if changes else noun


def _below(value: Any, path: str, fields: frozenset[str], swap: _Swap) -> Any:  # noqa: ANN401
    if attrs.has(type(value)):
        return _walk(value, path, fields, swap)
    if isinstance(value, tuple) and value and all(attrs.has(type(item)) for item in value):
        return tuple(
            _walk(item, f"{path}[{getattr(item, 'key', place)}]", fields, swap)
            for place, item in enumerate(value)
        )
    if path not in fields:
        return value
    if isinstance(value, tuple):
        return tuple(swap.of(item) for item in value)
    return swap.of(value)
