"""Every public noun and result has words in both languages."""

from __future__ import annotations

import importlib
import inspect
import re
from datetime import date
from decimal import Decimal

import attrs
import pytest

import smartgoals as sg
from examples import museum
from samples import examples
from smartgoals.coaching import GoalType
from smartgoals.errors import InvalidValueError
from smartgoals.messages.field_labels import FIELD_LABELS
from smartgoals.model import (
    Calendar,
    Cascade,
    CatchballRound,
    Contribution,
    DelegationLevel,
    Estimate,
    ExpertJudgement,
    Gap,
    GuardrailProgress,
    IfThen,
    Mandate,
    Measure,
    Message,
    MessageCode,
    Target,
    Trend,
    Waiver,
)
from smartgoals.scheduling import Task
from smartgoals.values import Language

FACES = ("smartgoals", "smartgoals.model", "smartgoals.playbooks", "smartgoals.reading")
VISITS = Measure("visits a year", key="visits", unit="visits")
LANGUAGES: tuple[Language, ...] = ("en", "fr")


def public_classes() -> dict[str, type]:
    """The attrs classes that a face of the library exports, without protocols and bases."""
    found = {}
    for face in FACES:
        module = importlib.import_module(face)
        for name in module.__all__:
            thing = getattr(module, name)
            if inspect.isclass(thing) and attrs.has(thing) and name != "Assessment":
                found[name] = thing
    return found


def instances() -> dict[type, object]:
    """An example of each of them."""
    policy, talk = museum.policy(), sg.Interview(today=museum.TODAY)
    means = sg.read("Organise three workshops by 31 May 2027", today=museum.TODAY)
    done = sg.Done(policy=policy, report=sg.check(policy), parked=(), goal_type=GoalType.OBJECTIVE)
    reading = sg.read(
        "Raise visits by 20 % from 62,000 by 31 May 2027, within reason", today=museum.TODAY
    )
    extra: tuple[object, ...] = (
        sg.check(policy),
        next(iter(sg.check(sg.Objective("Grow")))),
        sg.RULES[0],
        talk,
        talk.turn,
        reading,
        reading.change,
        *means.cues,
        done,
        sg.Answer("Visits"),
        sg.Text(en="Why?", fr="Pourquoi ?"),
        sg.Sentence(sg.Text(en="{n}", fr="{n}"), {"n": 3}),
        Cascade(policy, under={"a1": policy}, people=["hugo"], leader="hugo"),
    )
    return examples() | {type(thing): thing for thing in extra}


@pytest.mark.parametrize("name", public_classes())
def test_every_public_class_is_rendered(name: str) -> None:
    thing = instances()[public_classes()[name]]

    for language in LANGUAGES:
        text = sg.render(thing, language=language)

        assert text.strip()
        assert not re.search(r"[{}]|<smartgoals|Decimal\(|\bdate\(| [,.)]", text), text
        assert all(label_.strip() for label_ in text.splitlines() if label_)


VISITS = Measure("visits", unit="visits")
WAITING = Measure("waiting time")
DAY = date(2027, 3, 31)


@pytest.mark.parametrize(
    ("thing", "english", "french"),
    [
        (
            VISITS.from_to(62_000, 74_000),
            "“visits” from 62,000 to 74,000 visits",
            "« visits » de 62 000 à 74 000 visits",
        ),
        (VISITS.to(74_000), "“visits” at 74,000 visits", "« visits » à 74 000 visits"),
        (WAITING.to(20), "“waiting time” at 20", "« waiting time » à 20"),
        (
            Target(VISITS, value=5, deadline=DAY),
            "“visits” at 5 visits, by 31 March 2027",
            "« visits » à 5 visits, d’ici le 31 mars 2027",
        ),
        (
            Target(VISITS, baseline=5),
            "“visits”, 5 visits today",
            "« visits », 5 visits aujourd’hui",
        ),
        (Target(VISITS, relative="0.2"), "“visits” +20%", "« visits » +20 %"),
        (Target(VISITS, delta=40), "“visits” +40 visits", "« visits » +40 visits"),
        (Target(VISITS), "“visits”", "« visits »"),
        (
            Target(VISITS, value=5, side="at_least"),
            "“visits” at least 5 visits",
            "« visits » au moins 5 visits",
        ),
        (
            Target(VISITS, value=5, side="at_most"),
            "“visits” at most 5 visits",
            "« visits » au plus 5 visits",
        ),
        (
            Target(VISITS, value=5, upper=7, side="within"),
            "“visits” between 5 and 7 visits",
            "« visits » entre 5 et 7 visits",
        ),
        (
            Contribution("satisfaction", Estimate("0.2", "0.4", "0.6"), cases=500),
            "0.4 for “satisfaction” (0.2 to 0.6) on 500 cases",
            "0,4 pour « satisfaction » (de 0,2 à 0,6) sur 500 cas",
        ),
        (Trend(series=[(DAY, 5)]), "5 on 31 March 2027", "5 le 31 mars 2027"),
        (IfThen("it rains", "we move in"), "if it rains: we move in", "si it rains : we move in"),
        (ExpertJudgement("realistic", who="Ann"), "realistic, says Ann", "réaliste, selon Ann"),
        (CatchballRound("agree"), "agree", "accepter"),
        (
            Waiver("POL-03", reason="a trial", by="Ann", until=DAY),
            "POL-03, by Ann until 31 March 2027: a trial",
            "POL-03, par Ann jusqu’au 31 mars 2027 : a trial",
        ),
        (Calendar(weekdays=[0, 5]), "Monday and Saturday", "lundi et samedi"),
        (
            GuardrailProgress(WAITING.at_most(20), value=Decimal(22), at=DAY, holds=False),
            "“waiting time” at most 20: 22 on 31 March 2027",
            "« waiting time » au plus 20 : 22 le 31 mars 2027",
        ),
        (
            Gap(
                target=WAITING.to(20),
                trend=Decimal(30),
                amount=Decimal(10),
                refused=Message(MessageCode.MONEY, {"cost": 5, "currency": "EUR"}),
            ),
            "“waiting time”: €5",
            "« waiting time » : 5 €",
        ),
    ],
)
def test_small_values_are_phrases(thing: object, english: str, french: str) -> None:
    assert sg.render(thing) == english
    assert plain(sg.render(thing, language="fr")) == french


def lines(*texts: str) -> str:
    return "\n".join(texts)


def plain(text: str) -> str:
    """French text with plain spaces."""
    return text.replace("\u202f", " ").replace("\u00a0", " ")


def test_a_noun_is_a_heading_with_a_line_for_each_field() -> None:
    action = sg.Action(
        "Open at night",
        effort="2.5",
        chance=0.75,
        contributions=[sg.Contribution(VISITS, Estimate(1, 2, 3))],
        needs={"events": 3},
        reserved=True,
    )

    assert sg.render(action) == lines(
        "Open at night",
        "   Days of work: 2.5",
        "   Chance: 75%",
        "   Brings: 2 for “visits” (1 to 3)",
        "   Skills needed: events 3",
        "   Reserved: yes",
    )
    assert plain(sg.render(sg.Team(["Ann", "Bo"]), language="fr")) == (
        "Personnes :\n   « Ann »\n   « Bo »"
    )


def test_the_letter_of_mission() -> None:
    letter = Mandate(
        owner="Hugo",
        action="Textile evenings",
        decisions=(("prices", DelegationLevel.CONSULT), ("", DelegationLevel.DELEGATE)),
        if_then=(IfThen("it rains", "we move in"), IfThen("it snows", "we stay", who="Ann")),
    )

    assert sg.render(letter) == lines(
        "Hugo: Textile evenings",
        "",
        "You decide     everything",
        "With me first  prices; I decide once I have heard you",
        "If             it rains: we move in",
        "               it snows: we stay (Ann)",
    )
    assert plain(sg.render(letter, language="fr")) == lines(
        "Hugo : Textile evenings",
        "",
        "Vous décidez     tout",
        "À voir avec moi  prices ; je décide après vous avoir entendu",
        "Si               it rains : we move in",
        "                 it snows : we stay (Ann)",
    )
    assert sg.render(Mandate()) == ""


def test_labels_are_in_order_and_in_two_languages() -> None:
    assert list(FIELD_LABELS) == sorted(FIELD_LABELS)


def test_what_has_no_labels_is_refused() -> None:
    with pytest.raises(InvalidValueError, match="cannot render Task"):
        sg.render(Task("a", duration=1))
