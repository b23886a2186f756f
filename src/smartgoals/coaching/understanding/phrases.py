"""Small phrases that are answers by themselves, or no answer at all."""

from __future__ import annotations

import re
from collections.abc import Mapping

from smartgoals.coaching.lexicon import answers
from smartgoals.coaching.understanding.utterance import Utterance, tidy
from smartgoals.reading.normalize import normalize
from smartgoals.values.language import Language


def says_yes(utterance: Utterance) -> bool:
    """Whether some part of it is a yes; "not doable" is none, "not impossible" is one."""
    if _has(utterance, answers.NOT_NO):
        return True
    rest = re.sub(answers.NOT_YES[utterance.language], " ", utterance.plain)
    return re.search(answers.YES[utterance.language], rest) is not None


def says_no(utterance: Utterance) -> bool:
    """Whether some part of it is a no."""
    return _has(utterance, answers.NO)


def is_wanted(utterance: Utterance) -> bool:
    """Whether it begins as one speaks of what is wanted."""
    return _has(utterance, answers.WANTED)


def finds_it_easy(utterance: Utterance) -> bool:
    """Whether it is called too easy."""
    return _has(utterance, answers.EASY)


def is_about_now(utterance: Utterance) -> bool:
    """Whether it tells where one stands, and not where one goes."""
    return _has(utterance, answers.ABOUT_NOW)


def is_a_guess(utterance: Utterance) -> bool:
    """Whether a figure is rough and not wished for: one guesses how things are."""
    return _has(utterance, answers.ROUGHLY) and not _has(utterance, answers.WISHED_FOR)


def accepts(utterance: Utterance) -> bool:
    """Whether something is to be left as it is."""
    return _has(utterance, answers.ACCEPT)


def without_end(utterance: Utterance) -> bool:
    """Whether it is to go on for ever."""
    return _has(utterance, answers.ALWAYS)


def wants_to_try(utterance: Utterance) -> bool:
    """Whether one would have to try before one knows."""
    return _has(utterance, answers.TRY)


def is_untrodden(utterance: Utterance) -> bool:
    """Whether nobody knows yet how it is done."""
    return _has(utterance, answers.UNTRODDEN)


def _has(utterance: Utterance, patterns: Mapping[Language, str]) -> bool:
    return re.search(patterns[utterance.language], utterance.plain) is not None


def is_no_more(utterance: Utterance) -> bool:
    """Whether the client says that there is nothing, or nothing more, to say.

    Args:
        utterance: What was said.
    """
    return _is(utterance, answers.NO_MORE)


def wants_to_go_on(utterance: Utterance) -> bool:
    """Whether the client wants to take a paused talk up again.

    Args:
        utterance: What was said.
    """
    return _is(utterance, answers.GO_ON)


def is_only_a_date(utterance: Utterance) -> bool:
    """Whether an answer is a day or a month and nothing else.

    Args:
        utterance: What was said.
    """
    reading = utterance.reading
    if reading.deadline is None or not reading.deadline_text:
        return False
    rest = utterance.plain.replace(normalize(tidy(reading.deadline_text)).text, " ")
    return not set(re.findall(r"[a-z0-9]+", rest)) - answers.AROUND_A_DATE


def is_only_figures(utterance: Utterance) -> bool:
    """Whether an answer is numbers and nothing else.

    Args:
        utterance: What was said.
    """
    return re.fullmatch(r"[\d\s.,;%/+–-]*\d[\d\s.,;%/+–-]*", utterance.plain) is not None


def _is(utterance: Utterance, patterns: Mapping[Language, str]) -> bool:
    return re.fullmatch(patterns[utterance.language], utterance.plain.rstrip(" ?")) is not None
