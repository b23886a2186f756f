"""Somebody who answers from a script: a client for rehearsals, demonstrations and tests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from attrs import field, frozen

from smartgoals.coaching.events import Answer, Skip
from smartgoals.coaching.interview import Interview
from smartgoals.coaching.turn import Ask
from smartgoals.values.checks import sorted_items
from smartgoals.values.language import Language

Script: TypeAlias = Mapping[str, str | Iterable[str]]


def _script(
    says: Script | Iterable[tuple[str, str | Iterable[str]]],
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple(
        (topic, (said,) if isinstance(said, str) else tuple(said))
        for topic, said in sorted_items(says)
    )


@frozen(kw_only=True)
class SimulatedClient:
    """A name, a language, and what this person says on each topic.

    Where there are several sayings on a topic, each is said when that topic comes up again. On
    what the script does not mention the client passes.

    Attributes:
        name: What the client is called.
        language: `"en"` or `"fr"`.
        says: Pairs of a topic and what is said on it, one saying for each time it comes up.

    >>> claire = SimulatedClient(name="Claire", says={"wish": "I no longer want an empty museum."})
    >>> claire.says[0]
    ('wish', ('I no longer want an empty museum.',))
    """

    name: str
    language: Language = "en"
    says: tuple[tuple[str, tuple[str, ...]], ...] = field(default=(), converter=_script)

    def on(self, topic: str, time: int = 0) -> Answer | Skip:
        """What the client says on a topic, the first time (0) or a later one.

        Args:
            topic: The name of the topic.
            time: How often it has come up before, from 0.
        """
        sayings = dict(self.says).get(topic, ())
        return Answer(sayings[time]) if time < len(sayings) else Skip()

    def reply(self, interview: Interview) -> Answer | Skip:
        """What the client answers to the question of the moment.

        An answer that was taken back is not counted as said.

        Args:
            interview: The interview, with its question of the moment.
        """
        turn = interview.turn
        if not isinstance(turn, Ask):
            return Skip()
        said = sum(isinstance(ask, Ask) and ask.topic == turn.topic for ask in interview.asked)
        return self.on(turn.topic, said)

    def talk(self, interview: Interview) -> Interview:
        """The interview after the client has answered to the end.

        Args:
            interview: The interview to begin with.
        """
        while isinstance(interview.turn, Ask):
            interview = interview.hear(self.reply(interview))
        return interview
