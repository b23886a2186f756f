"""Goals as people write them are heard as a good listener would."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reading.goals_en import GOALS as ENGLISH
from reading.goals_fr import GOALS as FRENCH
from reading.late_goals_en import GOALS as LATE_ENGLISH
from reading.late_goals_fr import GOALS as LATE_FRENCH
from reading.more_goals_en import GOALS as MORE_ENGLISH
from reading.more_goals_fr import GOALS as MORE_FRENCH
from reading.wordings_en import GOALS as ENGLISH_WORDINGS
from reading.wordings_fr import GOALS as FRENCH_WORDINGS
from smartgoals.reading import read

if TYPE_CHECKING:
    from reading.goal import Goal


@pytest.mark.parametrize(
    "goal", [*ENGLISH, *MORE_ENGLISH, *LATE_ENGLISH, *ENGLISH_WORDINGS], ids=lambda goal: goal.text
)
def test_english(goal: Goal) -> None:
    """What is said in English is heard, and nothing else."""
    heard = read(goal.text, language="en")

    assert goal.heard_by(heard) == {}


@pytest.mark.parametrize(
    "goal", [*FRENCH, *MORE_FRENCH, *LATE_FRENCH, *FRENCH_WORDINGS], ids=lambda goal: goal.text
)
def test_french(goal: Goal) -> None:
    """What is said in French is heard, and nothing else."""
    heard = read(goal.text, language="fr")

    assert goal.heard_by(heard) == {}


@pytest.mark.parametrize("goal", [*ENGLISH, *FRENCH], ids=lambda goal: goal.text)
def test_language(goal: Goal) -> None:
    """A sentence tells its language."""
    expected = "en" if goal in ENGLISH else "fr"

    assert read(goal.text).language == expected
