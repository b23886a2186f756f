"""One step of a talk: from a state and an event to the next state."""

from __future__ import annotations

from datetime import date

from attrs import evolve, frozen

from smartgoals.coaching.agenda import TOPIC, Point, next_point, open_points, outlook
from smartgoals.coaching.draft import Draft
from smartgoals.coaching.events import Answer, Skip
from smartgoals.coaching.feedback import GO_ON, Notice, Remark
from smartgoals.coaching.goal_type import ADVICE, Tool, suits
from smartgoals.coaching.interpretation import listen
from smartgoals.coaching.phases import TABLE, Outcome, Phase
from smartgoals.coaching.provenance import traced
from smartgoals.coaching.state import Moment, Talk
from smartgoals.coaching.topic import Outlook
from smartgoals.coaching.turn import PATIENCE, Ask, Done, Turn
from smartgoals.coaching.understanding.utterance import Heard
from smartgoals.model.profile import Profile
from smartgoals.rules.check import check
from smartgoals.rules.finding import Finding
from smartgoals.rules.report import Report
from smartgoals.text import Sentence
from smartgoals.values.language import Language


@frozen(kw_only=True)
class Setting:
    """What stays the same through a talk."""

    language: Language
    today: date
    client: str | None
    profile: Profile

    def see(self, draft: Draft) -> Outlook:
        """A draft, looked at by the rules."""
        return outlook(draft, language=self.language, today=self.today, profile=self.profile)

    def heard(self, answer: Answer, *, attempt: int) -> Heard:
        """An answer, ready to be understood."""
        return Heard(
            text=answer.text,
            language=self.language,
            today=self.today,
            client=self.client,
            attempt=attempt,
        )


def opening(setting: Setting) -> Talk:
    """The state before anything was said."""
    return _turned(setting, Talk(draft=Draft(), phase=Phase.WISH, turn=_NOBODYS))[0]


def step(setting: Setting, talk: Talk, event: Answer | Skip, index: int) -> Moment:
    """What an answer or a skip leads to."""
    ask = talk.turn
    assert isinstance(ask, Ask)  # noqa: S101 — the interview lets nothing else in
    if isinstance(event, Skip):
        after = evolve(talk, parked=(*talk.parked, ask), line=(*talk.line, index))
        return _moment(setting, event, after, Outcome.SKIPPED)
    heard = setting.heard(event, attempt=ask.attempt)
    understood = listen(TOPIC[ask.topic], heard, talk.draft, ask.key)
    draft = talk.draft if isinstance(understood, Remark) else understood
    after = evolve(
        talk,
        draft=draft,
        tool=suits(ask.topic, heard, draft, talk.tool),
        provenance=traced(talk.draft, draft, dict(talk.provenance), index),
        line=(*talk.line, index),
    )
    outcome = _outcome(setting.see(draft), ask)
    said = understood if isinstance(understood, Remark) else GO_ON
    if outcome is Outcome.PARKED:
        after = evolve(after, parked=(*talk.parked, ask))
    return _moment(setting, event, after, outcome, _remark(talk, after, outcome, said))


def _outcome(view: Outlook, ask: Ask) -> Outcome:
    if ask.mark not in {point.mark for point in open_points(view)}:
        return Outcome.SETTLED
    return Outcome.UNCLEAR if ask.attempt < PATIENCE else Outcome.PARKED


def _remark(before: Talk, after: Talk, outcome: Outcome, said: Remark) -> Remark | None:
    """Advice on the tool goes before what was noticed; a settled question needs neither."""
    if after.tool is not before.tool and after.tool in ADVICE:
        return Remark(Notice.OTHER_TOOL, Sentence(ADVICE[after.tool]))
    return said if outcome is Outcome.UNCLEAR else None


def _moment(
    setting: Setting,
    event: Answer | Skip,
    talk: Talk,
    outcome: Outcome,
    remark: Remark | None = None,
) -> Moment:
    again = talk.turn if outcome is Outcome.UNCLEAR else None
    moved = evolve(talk, phase=TABLE[talk.phase, outcome])
    turned, moves = _turned(setting, moved, again=again, remark=remark)
    return Moment(event, turned, ((talk.phase, outcome), *moves))


def _turned(
    setting: Setting, talk: Talk, *, again: Turn | None = None, remark: Remark | None = None
) -> tuple[Talk, tuple[tuple[Phase, Outcome], ...]]:
    """The state with the next turn, and the phases left behind because nothing was open there."""
    view = setting.see(talk.draft)
    if isinstance(again, Ask):
        (point,) = (point for point in open_points(view) if point.mark == again.mark)
        return evolve(talk, turn=ask_about(view, point, again.attempt + 1, remark)), ()
    closed = frozenset(ask.mark for ask in talk.parked)
    phase = talk.phase
    moves: list[tuple[Phase, Outcome]] = []
    while phase is not Phase.DONE:
        next_one = next_point(view, phase, closed)
        if next_one:
            turn: Turn = ask_about(view, next_one, 1, remark)
            return evolve(talk, phase=phase, turn=turn), tuple(moves)
        moves.append((phase, Outcome.EXHAUSTED))
        phase = TABLE[phase, Outcome.EXHAUSTED]
    return evolve(talk, phase=phase, turn=_done(setting, talk)), tuple(moves)


def ask_about(view: Outlook, point: Point, attempt: int = 1, remark: Remark | None = None) -> Ask:
    """The question of the rule behind a point; else, and the second time, the topic's own."""
    topic, gap = point.topic, point.gap
    findings = sorted(view.found(*topic.codes), key=lambda one: topic.codes.index(one.code))
    about = [one for one in findings if gap.about and f"[{gap.about}]" in one.where]
    finding = next(iter((*about, *findings)), None)
    return Ask(
        topic=topic.name,
        phase=topic.phase,
        question=_question(point, finding, attempt),
        example=topic.example,
        about=gap.label,
        key=gap.about,
        finding=finding,
        remark=remark,
        attempt=attempt,
    )


def _question(point: Point, finding: Finding | None, attempt: int) -> Sentence:
    topic, gap = point.topic, point.gap
    again = gap.again or topic.again
    if attempt > 1 and again:
        return Sentence(again, gap.facts)
    lent = finding is not None and (attempt > 1 or finding.code == topic.codes[0])
    if finding and lent and not topic.itself:
        return finding.question
    return Sentence(topic.asks, gap.facts)


def _done(setting: Setting, talk: Talk) -> Done:
    policy = talk.draft.policy
    report = (
        check(policy, language=setting.language, today=setting.today, profile=setting.profile)
        if policy
        else Report()
    )
    return Done(policy=policy, report=report, parked=talk.parked, tool=talk.tool)


_NOBODYS = Done(policy=None, report=Report(), parked=(), tool=Tool.OBJECTIVE)
"""Whose turn it is before the first question is found."""
