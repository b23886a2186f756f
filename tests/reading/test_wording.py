"""Means, vague words, avoidances and compounds: what is one, and what only looks like one."""

from __future__ import annotations

import pytest

from reading import flags_en, flags_fr
from reading.goal import JUDGED, Wording
from smartgoals.reading import read

WORDINGS = (*flags_en.WORDINGS, *flags_fr.WORDINGS)


@pytest.mark.parametrize("wording", WORDINGS, ids=[wording.text for wording in WORDINGS])
def test_wording(wording: Wording) -> None:
    """All that the sentence is, and nothing that it is not."""
    found = {JUDGED[cue.kind] for cue in read(wording.text).cues if cue.kind in JUDGED}

    assert set(wording.is_a.split()) <= found
    assert not set(wording.is_no.split()) & found
