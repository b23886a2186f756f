"""What single answers hold: lists, choices, names, figures, rhythms, second thoughts."""

from __future__ import annotations

from datetime import date
from decimal import Decimal, localcontext

import pytest
from attrs import evolve

from coaching.test_remarks import (
    AT_THE_ACTIONS,
    AT_THE_APPROACH,
    AT_THE_DATE,
    AT_THE_DIAGNOSIS,
    AT_THE_LIMITS,
    AT_THE_NAMES,
    AT_THE_OPTIONS,
    AT_THE_SCALE,
    AT_THE_SOURCE,
    AT_THE_YIELD,
    MEASURED,
    asked,
    heard,
)
from smartgoals import Answer, Objective, render
from smartgoals.coaching.understanding import (
    DialogueAct,
    Utterance,
    classify,
    condition,
    entries,
    figures,
    items,
    owner_name,
    pointed_at,
    rhythm,
    several_of,
)
from smartgoals.values import Language

TODAY = date(2026, 2, 2)


def said(text: str, language: Language = "en") -> Utterance:
    """An utterance."""
    return Utterance(text=text, language=language, today=TODAY)


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "bread, jam and tea", ("bread", "jam", "tea")),
        ("en", "Parts run out. Van two is old.", ("Parts run out", "Van two is old")),
        (
            "en",
            "We publish well, we have Marta, and they come",
            ("We publish well", "we have Marta", "they come"),
        ),
        (
            "en",
            "No plan, no rest, everybody runs alone",
            ("No plan", "no rest", "everybody runs alone"),
        ),
        ("en", "the double checks, they slow us down", ("the double checks, they slow us down",)),
        ("en", "calls at five, when nobody answers", ("calls at five, when nobody answers",)),
        ("en", "bread (white, brown), jam", ("bread (white, brown)", "jam")),
        ("en", "the sanctions, perhaps, obviously", ("the sanctions",)),
        ("en", "1) bread 2) jam", ("bread", "jam")),
        ("en", "a) bread b) jam", ("bread", "jam")),
        ("en", "- bread\n- jam", ("bread", "jam")),
        ("en", "bread + jam", ("bread", "jam")),
        ("en", "20,000 euros, tops", ("20,000 euros",)),
        (
            "fr",
            "Le site est moche, on n'a pas de fichier",
            ("Le site est moche", "on n'a pas de fichier"),
        ),
        ("fr", "De mai à juin, de 10 h à 18 h", ("De mai à juin, de 10 h à 18 h",)),
        ("fr", "Pas de salon, ça coûte trop", ("Pas de salon, ça coûte trop",)),
        ("fr", "Pas de robot. Jamais.", ("Pas de robot",)),
    ],
)
def test_a_list_is_split_by_sense(language: Language, text: str, wanted: tuple[str, ...]) -> None:
    assert items(said(text, language)) == wanted


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        (
            "en",
            "The labels are old and the temps get no training",
            ("The labels are old", "the temps get no training"),
        ),
        ("en", "Win and keep customers", ("Win and keep customers",)),
        ("en", "They know the town and the schools", ("They know the town and the schools",)),
        (
            "fr",
            "Les prix montent et les clients partent",
            ("Les prix montent", "les clients partent"),
        ),
        ("fr", "Le lait est bon et Baptiste a du nez", ("Le lait est bon", "Baptiste a du nez")),
        (
            "fr",
            "Pas plus de 800 euros, et on ne ferme pas",
            ("Pas plus de 800 euros", "on ne ferme pas"),
        ),
        ("fr", "Les maisons et les actions", ("Les maisons et les actions",)),
        (
            "en",
            "It rains. One two three four five six, tea, jam",
            ("It rains", "One two three four five six", "tea", "jam"),
        ),
        (
            "en",
            "It rains. One two three four five six seven, tea, jam",
            ("It rains", "One two three four five six seven, tea, jam"),
        ),
        (
            "fr",
            "Un soir raté. Du thé, du pain, du sel.",
            ("Un soir raté", "Du thé", "du pain", "du sel"),
        ),
    ],
)
def test_an_entry_may_hold_an_and(language: Language, text: str, wanted: tuple[str, ...]) -> None:
    assert entries(said(text, language)) == wanted


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "If it rains, then we stay inside", ("it rains", "we stay inside")),
        ("en", "It rains -> we stay", ("It rains", "we stay")),
        ("en", "Lee quits. I ring the agency.", ("Lee quits", "I ring the agency")),
        ("fr", "S'il pleut, on reste", ("il pleut", "on reste")),
        ("fr", "Il pleut. Dans ce cas, on reste.", ("Il pleut", "on reste")),
        ("en", "It rains", None),
        ("en", "One. Two. Three.", None),
    ],
)
def test_a_condition_has_a_response(
    language: Language, text: str, wanted: tuple[str, str] | None
) -> None:
    assert condition(said(text, language)) == wanted


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Karim, mon CPE", "Karim"),
        ("Mme Roux, professeure principale de 3e B", "Mme Roux"),
        ("M. Le Goff, le directeur", "M. Le Goff"),
        ("Rashid, in Property.", "Rashid"),
        ("Marta, together with our tech office", "Marta"),
        ("Un étudiant... Hugo Malvy, mon neveu", "Hugo Malvy"),
        ("Sandrine. Ah non, elle part : Malika", "Malika"),
        ("Aoife. Or Sean. Let's say Aoife.", "Aoife"),
        ("My sister Jo, she loves it", "Jo"),
        ("Sam's wife Jo", "Jo"),
        ("Kev's got stores", "Kev"),
        ("the accountant", "accountant"),
        ("Marie or Paul", None),
        ("Someone in Property", None),
        ("we will see with the committee", None),
        ("I", None),
        ("", None),
    ],
)
def test_one_name_is_found(text: str, name: str | None) -> None:
    assert owner_name(text) == name


@pytest.mark.parametrize(
    ("language", "text", "every"),
    [
        ("fr", "tous les trois mois", "quarter"),
        ("en", "the 1st of the month", "month"),
        ("fr", "fin de mois", "month"),
        ("en", "Fridays", "week"),
        ("en", "every Monday evening", "week"),
        ("fr", "tous les soirs", "day"),
        ("en", "once a year", "year"),
        ("en", "every other Friday", None),
        ("fr", "tous les deux mois", None),
        ("en", "in the ledger", None),
    ],
)
def test_a_rhythm_is_no_date(language: Language, text: str, every: str | None) -> None:
    assert rhythm(said(text, language)) == every


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "61 of 100 now, 85 wanted", [(61, False), (100, True), (85, False)]),
        ("en", "3 of our 20, then 12", [(3, False), (20, True), (12, False)]),
        ("fr", "6 sur 10", [(6, False), (10, True)]),
        ("fr", "une centaine d'abonnés", [(100, False)]),
        ("fr", "une trentaine, 30 disons", [(30, False)]),
    ],
)
def test_a_whole_is_no_level(language: Language, text: str, wanted: list[tuple[int, bool]]) -> None:
    found = [(int(one.amount), one.whole) for one in figures(said(text, language))]

    assert found[-len(wanted) :] == wanted or found == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The evenings", ["Evenings"]),
        ("evenings and the exhibition", ["Evenings", "a third exhibition"]),
        ("1 and 3", ["Evenings", "a third exhibition"]),
        ("b", ["schools"]),
        ("a and c", ["Evenings", "a third exhibition"]),
        ("All but the schools", ["Evenings", "a third exhibition"]),
        ("The schools, not the evenings", ["schools"]),
        ("The schools. No, rather the evenings.", ["Evenings"]),
        ("the last two", ["schools", "a third exhibition"]),
        ("something else entirely", ["something else entirely"]),
        ("not the evenings", ["schools", "a third exhibition"]),
    ],
)
def test_a_choice_is_the_option_that_is_meant(text: str, wanted: list[str]) -> None:
    policy = heard(*AT_THE_APPROACH[:-1], text).policy

    assert policy
    assert [one.statement for one in policy.strategies] == wanted


def test_pointing_knows_the_last_and_the_first_few() -> None:
    things = ("bread", "jam", "tea", "salt")

    assert pointed_at("the last one", things, "en") == "salt"
    assert pointed_at("la deuxième", things, "fr") == "jam"
    assert several_of("les trois premiers", things, "fr") == things[:3]
    assert several_of("the last three", things, "en") == things[1:]
    assert several_of("les deux dernières", things, "fr") == things[2:]
    assert several_of("tea", things, "en") == ()


@pytest.mark.parametrize(
    ("language", "text", "act", "content"),
    [
        ("en", "Stupid question.", DialogueAct.COMPLAINT, ""),
        ("en", "You people are unbelievable.", DialogueAct.COMPLAINT, ""),
        ("en", "It's obvious, isn't it?", DialogueAct.EVASION, ""),
        ("en", "You'd have to ask the director.", DialogueAct.EVASION, ""),
        ("en", "We don't really measure it.", DialogueAct.NOT_KNOWING, ""),
        ("en", "I told you, customers.", DialogueAct.ANSWER, "customers"),
        (
            "en",
            "To stop losing customers, what else.",
            DialogueAct.ANSWER,
            "To stop losing customers",
        ),
        ("en", "The partners, I think, like us", DialogueAct.ANSWER, "The partners, like us"),
        ("en", "To be honest our forms are late", DialogueAct.ANSWER, "our forms are late"),
        ("fr", "Vous vous moquez de moi ?", DialogueAct.COMPLAINT, ""),
        ("fr", "Il faudrait demander au comité.", DialogueAct.EVASION, ""),
        ("fr", "Il faudrait y réfléchir.", DialogueAct.NOT_KNOWING, ""),
        ("fr", "Vous les voulez quand ?", DialogueAct.QUESTION, ""),
        ("fr", "La moitié ?", DialogueAct.ANSWER, "La moitié"),
    ],
)
def test_what_is_no_answer_is_told_from_one(
    language: Language, text: str, act: DialogueAct, content: str
) -> None:
    spoken = classify(said(text, language))

    assert (spoken.act, spoken.content) == (act, content)


def objective(*answers: str, language: Language = "en") -> Objective:
    """The objective after these answers."""
    policy = heard(*answers, language=language).policy
    assert policy
    return policy.objective


@pytest.mark.parametrize(
    ("language", "wish"),
    [
        ("fr", "Nous chantons toujours devant quarante personnes"),
        ("en", "We spend four hours a day on the phone"),
        ("fr", "Je vends encore 70 % de mon vin au négoce"),
    ],
)
def test_a_figure_that_tells_how_things_are_is_no_aim(language: Language, wish: str) -> None:
    talk = heard(wish, language=language)

    assert asked(talk).topic == "instead"
    assert objective(wish, language=language).target is None


@pytest.mark.parametrize(
    ("language", "wish", "levels"),
    [
        ("en", "I want 30 new members", (None, 30)),
        ("en", "30 new members", (None, 30)),
        ("en", "Thirty new members", (None, 30)),
        ("en", "Reduce complaints by 20 % by the end of 2026", (None, None)),
        ("fr", "On a une centaine d'abonnés, j'en voudrais le double", (100, 200)),
        ("fr", "Je vends 70 % au négoce ; je voudrais passer de 12 à 30 bouteilles", (12, 30)),
    ],
)
def test_a_figure_that_is_wished_for_is_an_aim(
    language: Language, wish: str, levels: tuple[int | None, int | None]
) -> None:
    target = objective(wish, language=language).target

    assert target
    assert target.baseline == (None if levels[0] is None else Decimal(levels[0]))
    assert target.value == (None if levels[1] is None else Decimal(levels[1]))


@pytest.mark.parametrize(
    ("said_", "name"),
    [
        ("There is a list of families in hotels, if that counts.", "families in hotels"),
        (
            "I suppose the share of our budget that is safe for two years. Really.",
            "the share of our budget that is safe for two years",
        ),
        ("Players aged 15 to 18 years old", "Players aged 15 to 18 years old"),
        ("We could count the calls, from 20 to 5", "the calls"),
    ],
)
def test_a_measure_is_named_in_the_clients_words(said_: str, name: str) -> None:
    target = objective("Noise.", "A calm house", said_).target

    assert target
    assert target.measure.name == name


@pytest.mark.parametrize(
    ("first", "second", "levels"),
    [
        ("About 30 I guess", "10", (30, 10)),
        ("80", "we stand at 20", (20, 80)),
        ("I'd like about 80", "20", (20, 80)),
        ("From 3 weeks to 5 days", "", (21, 5)),
        ("half of 40", "", (40, 20)),
        ("from 50 to 30, so nearly half", "", (50, 30)),
        ("We are at 80", "half of it", (80, 40)),
        ("40, and 30 % fewer", "", (40, 28)),
    ],
)
def test_where_one_stands_and_where_one_goes(
    first: str, second: str, levels: tuple[int, int]
) -> None:
    target = objective(
        "Noise.", "A calm house", "complaints", *filter(None, (first, second))
    ).target

    assert target
    assert [target.baseline, target.value] == [Decimal(level) for level in levels]


def test_the_decimal_context_of_the_caller_changes_no_figure() -> None:
    answers = ("Noise.", "A calm house", "complaints", "123,456, and 30 % fewer")
    with localcontext() as context:
        context.prec = 2
        target = objective(*answers, language="en").target

    assert target
    assert target.value == Decimal("86419.2")


@pytest.mark.parametrize(
    ("text", "likely", "effort"),
    [
        ("100, 200, 300 and 8 days. No, 10 days.", 200, 10),
        ("3, 4, 5. No, 3, 5, 7. And ten days.", 5, 10),
        ("between 6 and 14, probably 10, and 12 days", 10, 12),
        ("12 days of work, and 6, 10, 14", 10, 12),
        ("10, 20, 30 and two weeks", 20, 10),
        ("10, 20, 30, 20 j.", 20, 20),
        ("1, 2, 3", 2, 1),
    ],
)
def test_an_estimate_and_the_work_it_takes(text: str, likely: int, effort: int) -> None:
    policy = heard(*AT_THE_YIELD, text).policy

    assert policy
    assert policy.actions[0].contributions[0].estimate.likely == likely
    assert policy.actions[0].effort == effort


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("11! OK, 9.", 9),
        ("eight. Well, actually, seven", 7),
        ("8/10, but 10 for bookings", 8),
        ("0 or 1", 1),
    ],
)
def test_how_much_it_is_wanted_is_one_number(text: str, level: int) -> None:
    assert objective(*AT_THE_SCALE, text).commitment == level


def test_the_client_may_settle_on_me() -> None:
    talk = heard(*AT_THE_NAMES, "Ann and me. Let's say me.")

    assert talk.pins == {"open-late-on-fridays": "the-client"}


@pytest.mark.parametrize(
    ("text", "first"),
    [("Hugo and Léa", "Several people can help"), ("Somebody nice", "The first name that comes")],
)
def test_what_is_said_about_owners_suits_the_answer(text: str, first: str) -> None:
    feedback = asked(heard(*AT_THE_NAMES, text)).feedback

    assert feedback
    assert feedback.sentence.text.en.startswith(first)


def test_clauses_of_a_diagnosis_and_limits_are_items() -> None:
    found = heard(*AT_THE_DIAGNOSIS, "Textile; but the site is slow and nobody answers").policy
    limits = heard(*AT_THE_LIMITS, "No more than 800 euros, and we keep Mondays free").policy

    assert found
    assert [one.statement for one in found.diagnosis] == [
        "Textile",
        "the site is slow",
        "nobody answers",
    ]
    assert limits
    assert limits.actions[0].limits == ("No more than 800 euros", "we keep Mondays free")


def test_options_and_actions_are_said_without_we_could() -> None:
    options = heard(*AT_THE_OPTIONS, "We could sing, we could paint, or we could dance").policy
    actions = heard(*AT_THE_ACTIONS, "I will write a letter").policy

    assert options
    assert options.objective.options == ("sing", "paint", "dance")
    assert actions
    assert actions.actions[0].statement == "write a letter"


def test_a_day_said_in_the_end_replaces_the_known_one() -> None:
    dated = heard(*MEASURED, "The town keeps us open").hear(Answer("In the end, by June 2028"))

    assert dated.policy
    assert dated.policy.objective.deadline == date(2028, 6, 30)
    assert asked(dated).topic == "ladder"


def test_people_in_general_are_no_audience() -> None:
    assert objective("I want people to come back").audience is None
    assert asked(heard(*MEASURED[:1], "Everybody at ease")).topic != "audience"


@pytest.mark.parametrize(("day", "filed"), [("20 January 2036", True), ("21 January 2036", False)])
def test_a_deadline_beyond_ten_years_is_asked_for(day: str, filed: bool) -> None:
    assert (objective(*AT_THE_DATE, day).deadline is not None) is filed


def test_a_product_with_a_figure_is_not_asked_for_its_change() -> None:
    assert asked(heard("Launch 30 newsletters by June 2027")).topic != "change"
    assert asked(heard("Launch a newsletter")).topic == "change"


def test_nothing_is_an_answer_behind_a_reminder() -> None:
    assert asked(heard(*AT_THE_LIMITS, "I told you, nothing")).topic == "right_to_err"


def test_a_giant_step_is_asked_for_once_more() -> None:
    doubted = heard("Noise.", "A calm house", "complaints", "from 3 to 500")

    assert "giant step" in render(doubted)
    assert objective("Noise.", "A calm house", "complaints", *["from 3 to 500"] * 2).target


@pytest.mark.parametrize(
    ("text", "source"),
    [("Every month", None), ("every other Friday", None), ("Fridays: the ledger", "the ledger")],
)
def test_a_rhythm_is_no_source(text: str, source: str | None) -> None:
    measure = objective(*AT_THE_SOURCE, text).measure

    assert measure
    assert measure.source == source


def test_a_multiple_of_what_is_wanted_is_no_second_level() -> None:
    target = objective("Have 100 members, twice as many as the choir").target

    assert target
    assert target.baseline is None
    assert target.value == 100


def test_an_age_is_no_aim() -> None:
    assert objective("Kids drop out at 15").target is None


def test_signs_and_echoes_are_silence() -> None:
    echo = classify(said("My purpose?"), question="What is your purpose?")

    assert classify(said("?")).act is DialogueAct.SILENCE
    assert echo.act is DialogueAct.SILENCE


def test_a_lone_word_may_be_a_rhythm() -> None:
    assert rhythm(said("Semaine", "fr")) == "week"
    assert rhythm(said("month")) == "month"


def test_a_rough_number_takes_the_place_of_its_article() -> None:
    for text, language, amounts in (
        ("one dozen", "en", [12]),
        ("une douzaine", "fr", [12]),
        ("une quinzaine de jours", "fr", [15]),
    ):
        found = figures(said(text, "fr" if language == "fr" else "en"))
        assert [int(one.amount) for one in found] == amounts


def test_a_purpose_said_beside_the_figures_is_filed() -> None:
    said_so = objective("Noise.", "A calm house", "complaints", "From 40 to 20, so that we sleep")

    assert [one.statement for one in said_so.purposes] == ["we sleep"]


def test_who_takes_care_of_it_is_the_owner_and_one_of_the_people() -> None:
    talk = heard("Raise members from 10 to 20. Nina would take care of it.")

    assert talk.policy
    assert talk.policy.objective.owner == "nina"
    assert [person.name for person in talk.draft.people] == ["Nina"]
    assert talk.hear(Answer("To pay the rent. Bo would take care of it.")).draft == evolve(
        talk.draft, policy=talk.hear(Answer("To pay the rent. Bo would take care of it.")).policy
    )
