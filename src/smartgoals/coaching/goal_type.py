"""When a SMART objective is the wrong tool, and which one is right.

A specific, hard outcome goal set where nobody knows the way does worse than learning first (Locke
and Latham, 2002). What is to stay as it is wants watching, and not a project. What can only be
found out by trying wants an experiment with a limit to its loss.
"""

from __future__ import annotations

from collections.abc import Mapping

from smartgoals.coaching.draft import Draft
from smartgoals.coaching.understanding.phrases import is_untrodden, wants_to_try, without_end
from smartgoals.coaching.understanding.utterance import Utterance
from smartgoals.model.objective import Orientation
from smartgoals.text import Text
from smartgoals.values.label_enum import LabelEnum


class GoalType(LabelEnum):
    """What suits a wish."""

    OBJECTIVE = "objective"
    LEARNING_GOAL = "learning goal"
    STANDING_MEASURE = "standing measure"
    EXPERIMENT = "experiment"


_ABOUT_THE_WAY = frozenset({"measure", "figures", "realistic"})

ADVICE: Mapping[GoalType, Text] = {
    GoalType.LEARNING_GOAL: Text(
        en="Where nobody knows the way yet, a figure would be a guess. A learning goal suits"
        " better: what do you want to have found out, and by when?",
        fr="Là où personne ne connaît encore le chemin, un chiffre serait une devinette. Mieux vaut"
        " un objectif d'apprentissage : que voulez-vous avoir appris, et pour quand ?",
    ),
    GoalType.STANDING_MEASURE: Text(
        en="What should hold without an end is no objective but a measure to watch: choose a bound,"
        " and act when it is crossed.",
        fr="Ce qui doit durer sans fin n'est pas un objectif, mais un indicateur à surveiller :"
        " fixez un seuil, et agissez quand il est franchi.",
    ),
    GoalType.EXPERIMENT: Text(
        en="What only a trial can tell deserves an experiment: a hypothesis, a limit to what it may"
        " cost, and the day you stop.",
        fr="Ce que seul un essai peut dire mérite une expérimentation : une hypothèse, une limite"
        " à ce qu'elle peut coûter, et le jour où l'on arrête.",
    ),
}
"""What the coach says as soon as another tool suits better."""


def recommend(topic: str, utterance: Utterance, draft: Draft, before: GoalType) -> GoalType:
    """The tool that suits after one more answer.

    What was once heard is not forgotten, except that a date makes a project of what had no end.
    """
    dated = draft.policy is not None and draft.policy.objective.deadline is not None
    if before is GoalType.STANDING_MEASURE and dated:
        return GoalType.OBJECTIVE
    if before is not GoalType.OBJECTIVE:
        return before
    if topic in _ABOUT_THE_WAY and is_untrodden(utterance):
        return GoalType.LEARNING_GOAL
    if topic == "realistic" and wants_to_try(utterance):
        return GoalType.EXPERIMENT
    keeps = draft.policy and draft.policy.objective.orientation is Orientation.MAINTAIN
    if not dated and (keeps or (topic == "deadline" and without_end(utterance))):
        return GoalType.STANDING_MEASURE
    return before
