"""What comes in and goes out while a plan is followed, in a few words each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from smartgoals.following import Bin, Calibration, Closing, Neglected
from smartgoals.model.measurement import CheckIn
from smartgoals.text import Text

Wording: TypeAlias = Text | Callable[[Any], Text]

_NOTHING_NEW = Text(en="nothing new", fr="rien de nouveau")
_REPORTED = {
    "done": Text(en="{done:percent} of the work done", fr="{done:percent} du travail fait"),
    "confidence": Text(en="{confidence:percent} confident", fr="confiance de {confidence:percent}"),
    "spent": Text(en="{spent} spent", fr="{spent} dépensés"),
    "note": Text(en="“{note}”", fr="« {note} »"),
}


def _check_in(seen: CheckIn) -> Text:
    told = [text for name, text in _REPORTED.items() if getattr(seen, name) not in {None, ""}]
    several = told or [_NOTHING_NEW]
    return Text(
        en="{by} on {on}: " + ", ".join(text.en for text in several),
        fr="{by}, le {on} : " + ", ".join(text.fr for text in several),
    )


_ENDED = Text(en="Closed on {on} by {by}: {status}", fr="Clos le {on} par {by} : {status}")
_SCORED = Text(en=", {score:percent} of the way", fr=", {score:percent} du chemin")
_GIVEN = Text(en=", counted as {override:percent}", fr=", compté pour {override:percent}")
_SUCCESS = {
    True: Text(en="; a success.", fr=" ; une réussite."),
    False: Text(en="; no success.", fr=" ; pas une réussite."),
    None: Text(
        en="; nobody can tell whether it is a success.", fr=" ; réussite impossible à dire."
    ),
}


def _closing(seen: Closing) -> Text:
    parts = [_ENDED]
    parts += [_SCORED] if seen.score is not None else []
    parts += [_GIVEN] if seen.override is not None else []
    parts.append(_SUCCESS[seen.success])
    return Text(
        en="".join(part.en for part in parts) + " {note}",
        fr="".join(part.fr for part in parts) + " {note}",
    )


_OF_OBJECTIVE = Text(en="{objective}: {why}", fr="{objective} : {why}")
_OF_ACTION = Text(en="{action}: {why}", fr="{action} : {why}")
_OF_OWNER = Text(en="{action} ({owner}): {why}", fr="{action} ({owner}) : {why}")

FOLLOWING: Mapping[type, Wording] = {
    Bin: Text(
        en="of {count} from {low:percent} to {high:percent}, {happened:percent} came true",
        fr="sur {count} entre {low:percent} et {high:percent}, {happened:percent} se sont réalisées",
    ),
    Calibration: Text(
        en="{count:# probability|# probabilities} stated, {bias:signed percent} on average against what"
        " came; Brier score {brier:round 2}",
        fr="{count:# probabilité annoncée|# probabilités annoncées}, {bias:signed percent} en moyenne"
        " par rapport à la suite ; score de Brier {brier:round 2}",
    ),
    CheckIn: _check_in,
    Closing: _closing,
    Neglected: lambda one: (
        _OF_OBJECTIVE if one.action is None else _OF_ACTION if one.owner is None else _OF_OWNER
    ),
}
"""The phrase of each of these values."""
