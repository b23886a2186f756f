"""The letter of mission, one page: what an owner answers for, decides and has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from smartgoals.messages.format import format_value
from smartgoals.messages.phrases import phrase
from smartgoals.model.delegated_action import DelegatedAction
from smartgoals.model.delegation import DelegationLevel
from smartgoals.model.mandate import Mandate
from smartgoals.text import Sentence, Text
from smartgoals.values.language import Language

_TITLE = Text(en="{owner}: {action}", fr="{owner} : {action}")
_EVERYTHING = Text(en="everything", fr="tout")
_WHY = Text(en="Why", fr="Pourquoi")
_RESULT = Text(en="Your result", fr="Votre résultat")
_LIMITS = Text(en="Limits", fr="Limites")
_HAVE = Text(en="You have", fr="Vous disposez de")
_RISKS = Text(en="Watch out for", fr="Attention à")
_IF = Text(en="If", fr="Si")
_REVIEWS = Text(en="We look at it", fr="On fait le point")
_CONSEQUENCES = Text(en="What follows", fr="Ce qui s'ensuit")
_ERR = Text(en="You may fail", fr="Le droit à l'erreur")
_STEPS = Text(en="Steps", fr="Étapes")
_IF_THEN = Text(en="{cue}: {response}", fr="{cue} : {response}")
_IF_THEN_WHO = Text(en="{cue}: {response} ({who})", fr="{cue} : {response} ({who})")

_DECIDES = (
    (
        Text(en="You decide", fr="Vous décidez"),
        {
            DelegationLevel.DELEGATE: Text(en="{area}", fr="{area}"),
            DelegationLevel.INQUIRE: Text(
                en="{area}; tell me after", fr="{area} ; dites-le-moi ensuite"
            ),
            DelegationLevel.ADVISE: Text(
                en="{area}; ask my advice first", fr="{area} ; prenez d'abord mon avis"
            ),
        },
    ),
    (
        Text(en="We decide", fr="On décide ensemble"),
        {DelegationLevel.AGREE: Text(en="{area}", fr="{area}")},
    ),
    (
        Text(en="With me first", fr="À voir avec moi"),
        {
            DelegationLevel.CONSULT: Text(
                en="{area}; I decide once I have heard you",
                fr="{area} ; je décide après vous avoir entendu",
            ),
            DelegationLevel.SELL: Text(
                en="{area}; I decide and say why", fr="{area} ; je décide et je dis pourquoi"
            ),
            DelegationLevel.TELL: Text(en="{area}; I decide", fr="{area} ; je décide"),
        },
    ),
)
"""Who decides, from the freest level down."""


def mandate(letter: Mandate, language: Language) -> str:
    """The letter with its parts in a fixed order; what is empty is left out.

    Args:
        letter: The mandate.
        language: "en" or "fr".
    """
    title = heading(letter, language)
    rows = parts(letter, language)
    width = max((len(label) for label, lines in rows if lines), default=0) + 2
    return "\n".join([*([title, ""] if title else []), *_in_columns(rows, width)])


def heading(letter: Mandate, language: Language) -> str:
    """To whom the letter is written and what for; empty where it does not say so.

    Args:
        letter: The mandate.
        language: "en" or "fr".
    """
    if not (letter.owner and letter.action):
        return ""
    return format_value(
        Sentence(_TITLE, {"owner": letter.owner, "action": letter.action}), language
    )


def parts(letter: Mandate, language: Language) -> list[tuple[str, list[str]]]:
    """Each part of the letter: its label and its lines, which may be none.

    Args:
        letter: The mandate.
        language: "en" or "fr".
    """
    return [
        (format_value(label, language), [phrase(line, language) for line in lines])
        for label, lines in _parts(letter)
    ]


def delegation(one: DelegatedAction, language: Language) -> str:
    """A delegated action as the letter of mission of its owner.

    Args:
        one: The delegated action.
        language: "en" or "fr".
    """
    return mandate(one.mandate, language)


def _parts(letter: Mandate) -> Iterator[tuple[Text, Iterable[object]]]:
    yield _WHY, letter.intent
    yield _RESULT, letter.results
    for label, wordings in _DECIDES:
        yield label, _decisions(letter, wordings)
    yield _HAVE, (letter.resources,) if letter.resources else ()
    yield _LIMITS, letter.limits
    yield _RISKS, letter.failure_paths
    yield (
        _IF,
        [
            Sentence(
                _IF_THEN_WHO if plan.who else _IF_THEN,
                {"cue": plan.cue, "response": plan.response, "who": plan.who},
            )
            for plan in letter.if_then
        ],
    )
    yield _REVIEWS, letter.reviews
    yield _STEPS, letter.steps
    yield _CONSEQUENCES, letter.consequences
    yield _ERR, () if letter.right_to_err is None else (letter.right_to_err,)


def _decisions(letter: Mandate, wordings: dict[DelegationLevel, Text]) -> list[Sentence]:
    return [
        Sentence(wordings[level], {"area": area or _EVERYTHING})
        for area, level in letter.decisions
        if level in wordings
    ]


def _in_columns(rows: Iterable[tuple[str, list[str]]], width: int) -> Iterator[str]:
    for label, lines in rows:
        for place, line in enumerate(lines):
            yield f"{'' if place else label:<{width}}{line}"
