"""Laws that hold for any text whatsoever."""

from __future__ import annotations

import unicodedata

from attrs import evolve
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reading.goals_en import GOALS as ENGLISH
from reading.goals_fr import GOALS as FRENCH
from smartgoals.reading import Reading, read

SENTENCES = [goal.text for goal in (*ENGLISH, *FRENCH)]
PIECES = sorted({piece for sentence in SENTENCES for piece in sentence.split()})
ANY_TEXT = st.text() | st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join)
PATIENT = settings(deadline=None)
TYPED = st.sampled_from(SENTENCES) | ANY_TEXT


def heard(sentence: str) -> Reading:
    """A reading without what depends on the keyboard: the letters themselves and their places."""
    reading = read(sentence)
    cues = tuple(evolve(cue, text="", span=(0, 0)) for cue in reading.cues)
    return evolve(reading, text="", cues=cues)


@PATIENT
@given(ANY_TEXT)
def test_anything_gives_a_reading(text: str) -> None:
    """`read` never raises, and keeps the text it was given."""
    assert read(text).text == text


@PATIENT
@given(TYPED)
def test_cues_lie_in_the_text(text: str) -> None:
    """A span points at the words of its cue, in the sentence as it was typed."""
    for cue in read(text).cues:
        start, end = cue.span

        assert 0 <= start < end <= len(text)
        assert text[start:end] == cue.text


@PATIENT
@given(TYPED)
def test_cues_come_in_order(text: str) -> None:
    """Cues are sorted by their place."""
    spans = [cue.span for cue in read(text).cues]

    assert spans == sorted(spans)


@PATIENT
@given(TYPED)
def test_reading_is_deterministic(text: str) -> None:
    """The same sentence is heard the same way twice."""
    assert read(text) == read(text)


@PATIENT
@given(TYPED)
@example("À*0")
def test_accents_may_be_composed_or_not(text: str) -> None:
    """NFC and NFD are one to a reader."""
    composed, apart = unicodedata.normalize("NFC", text), unicodedata.normalize("NFD", text)

    assert heard(composed) == heard(apart)


@PATIENT
@given(st.sampled_from(SENTENCES), st.sampled_from("’ʼ‘"), st.sampled_from("\u00a0\u202f\u2009"))
def test_typography_does_not_matter(text: str, apostrophe: str, space: str) -> None:
    """Curly apostrophes and no-break spaces are read like plain ones."""
    typeset = text.replace("'", apostrophe).replace(" ", space)

    assert heard(typeset) == heard(text)


@PATIENT
@given(st.sampled_from(SENTENCES))
def test_a_full_stop_adds_nothing(text: str) -> None:
    """A sentence may end in a full stop."""
    assert heard(f"{text}.") == heard(text)
