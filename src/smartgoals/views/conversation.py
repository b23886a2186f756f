"""Who said what, in order: the catchball on a plan, or an interview."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from smartgoals.coaching import Answer, Back, Interview, Revise
from smartgoals.messages import render
from smartgoals.model.catchball import CatchballRound, Move
from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.plan import Plan
from smartgoals.text import Text
from smartgoals.values.language import Language
from smartgoals.views.escaping import html, in_words
from smartgoals.views.view import View

_CATCHBALL = Text(en="Catchball: {objective}", fr="Catchball : {objective}")
_COLUMNS = (Text(en="Who", fr="Qui"), Text(en="When", fr="Quand"), Text(en="Says", fr="Dit"))
_DAY = Text(en="{day:short}", fr="{day:short}")
_TO = Text(en="Plan to {owner}", fr="Plan à {owner}")
_PROPOSAL = Text(
    en="“{action}”, from {start:short} to {due:short}",
    fr="« {action} », du {start:short} au {due:short}",
)
_AGREE = Text(en="I agree.", fr="D'accord.")
_COUNTER = Text(en="Not like this: {reason}", fr="Pas ainsi : {reason}")
_DECLINE = Text(en="No: {reason}", fr="Non : {reason}")
_ANSWERS = {Move.AGREE: _AGREE, Move.COUNTER: _COUNTER, Move.DECLINE: _DECLINE}
_WISH = Text(en="Instead: {wishes:and}.", fr="Plutôt : {wishes:and}.")
_START = Text(en="start on {day:short}", fr="début le {day:short}")
_DUE = Text(en="end on {day:short}", fr="fin le {day:short}")
_RESULT = Text(en="{target} as the result", fr="{target} comme résultat")
_STATE = Text(en="{count} of {all} agreed.", fr="{count} sur {all} en accord.")
_TALK = Text(en="Interview", fr="Entretien")
_SPEAKERS = (Text(en="Who", fr="Qui"), Text(en="Says", fr="Dit"))
_COACH = Text(en="Coach", fr="Coach")
_CLIENT = Text(en="Client", fr="Client")
_PASS = Text(en="(passes)", fr="(passe)")
_BACK = Text(en="(takes the last answer back)", fr="(retire la dernière réponse)")
_REVISE = Text(en="(comes back to “{field}”)", fr="(revient sur « {field} »)")

_BUBBLE = "display:table;border:1px solid #8888;border-radius:0.8em;padding:0.4em 0.8em;margin:0.3em 0;max-width:36em"
_OURS = f"{_BUBBLE};background-color:#8882"
_THEIRS = f"{_BUBBLE};margin-left:6em;border:1px solid #4878a8"


def catchball(plan: Plan, *, language: Language = "en") -> View:
    """What was proposed to each owner, and what came back, action by action.

    Args:
        plan: The plan.
        language: `"en"` or `"fr"`.
    """
    said = in_words(language)
    lines = [
        line for delegation in plan.delegations for line in _rounds(plan, delegation, language)
    ]
    count = len(plan.delegations) - len(plan.open)
    return View(
        title=said(_CATCHBALL, objective=plan.policy.objective.statement),
        summary=[said(_STATE, count=count, all=len(plan.delegations))],
        columns=[said(column) for column in _COLUMNS],
        rows=[(who, when, words) for _, who, when, words in lines],
        drawing="".join(
            _bubble(f"{who}, {when}" if when else who, words, ours=ours)
            for ours, who, when, words in lines
        ),
        folded=True,
        language=language,
    )


def _rounds(
    plan: Plan, delegation: DelegatedAction, language: Language
) -> Iterator[tuple[bool, str, str, str]]:
    """Whether the plan speaks, who it is, when, and the words."""
    said = in_words(language)
    owner = plan.team.person(delegation.owner).name
    statement = plan.policy.action(delegation.action).statement
    proposal = said(_PROPOSAL, action=statement, start=delegation.start, due=delegation.due)
    yield True, said(_TO, owner=owner), said(_DAY, day=plan.today), proposal
    for round_ in delegation.rounds:
        who = owner if round_.by is None else plan.team.person(round_.by).name
        yield False, who, said(_DAY, day=round_.on) if round_.on else "", _answer(round_, language)


def _answer(answer: CatchballRound, language: Language) -> str:
    """What was answered, and what is wanted instead."""
    said = in_words(language)
    wishes = (
        *([said(_START, day=answer.start)] if answer.start else []),
        *([said(_DUE, day=answer.due)] if answer.due else []),
        *([said(_RESULT, target=answer.target)] if answer.target is not None else []),
    )
    words = said(_ANSWERS[answer.move], reason=answer.reason)
    return f"{words} {said(_WISH, wishes=wishes)}" if wishes else words


def transcript(interview: Interview, *, language: Language | None = None) -> View:
    """An interview so far, turn by turn.

    Args:
        interview: The interview.
        language: `"en"` or `"fr"`; by default that of the interview.
    """
    spoken = language or interview.language
    said = in_words(spoken)
    lines = list(_turns(interview, spoken))
    return View(
        title=said(_TALK),
        columns=[said(column) for column in _SPEAKERS],
        rows=[(who, words) for _, who, words in lines],
        drawing="".join(_bubble(who, words, ours=ours) for ours, who, words in lines),
        folded=True,
        language=spoken,
    )


def _turns(interview: Interview, language: Language) -> Iterator[tuple[bool, str, str]]:
    """Whether the coach speaks, who it is, and the words."""
    said = in_words(language)
    coach, client = said(_COACH), interview.client or said(_CLIENT)
    yield True, coach, render(evolve(interview, transitions=()).turn, language=language)
    for moment in interview.transitions:
        match moment.event:
            case Answer(text):
                words = text
            case Back():
                words = said(_BACK)
            case Revise(field):
                words = said(_REVISE, field=field)
            case _:
                words = said(_PASS)
        yield False, client, words
        yield True, coach, render(moment.state.turn, language=language)


def _bubble(who: str, words: str, *, ours: bool) -> str:
    style = _OURS if ours else _THEIRS
    return f'<div style="{style}"><b>{html(who)}</b><br>{html(words)}</div>'
