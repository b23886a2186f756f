"""Floor 1: a sentence -> a `Reading`, in English and in French."""

from __future__ import annotations

from smartgoals.reading.reader import read
from smartgoals.reading.reading import Change, Cue, CueKind, Reading

__all__ = ["Change", "Cue", "CueKind", "Reading", "read"]
