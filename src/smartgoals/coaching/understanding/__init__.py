"""What an answer says: numbers, dates, lists, names, conditions; and what it does not say."""

from __future__ import annotations

from smartgoals.coaching.understanding.dialogue_acts import DialogueAct, SpokenAct, classify
from smartgoals.coaching.understanding.lists import condition, entries, items
from smartgoals.coaching.understanding.names import owner_name
from smartgoals.coaching.understanding.numbers import Figure, figures
from smartgoals.coaching.understanding.ordinals import pointed_at, several_of
from smartgoals.coaching.understanding.phrases import (
    accepts,
    finds_it_easy,
    is_about_now,
    is_no_more,
    is_only_a_date,
    is_only_figures,
    is_untrodden,
    is_wanted,
    says_no,
    says_yes,
    wants_to_go_on,
    wants_to_try,
    without_end,
)
from smartgoals.coaching.understanding.rhythms import rhythm
from smartgoals.coaching.understanding.utterance import Utterance, tidy

__all__ = [
    "DialogueAct",
    "Figure",
    "SpokenAct",
    "Utterance",
    "accepts",
    "classify",
    "condition",
    "entries",
    "figures",
    "finds_it_easy",
    "is_about_now",
    "is_no_more",
    "is_only_a_date",
    "is_only_figures",
    "is_untrodden",
    "is_wanted",
    "items",
    "owner_name",
    "pointed_at",
    "rhythm",
    "says_no",
    "says_yes",
    "several_of",
    "tidy",
    "wants_to_go_on",
    "wants_to_try",
    "without_end",
]
