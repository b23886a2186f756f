"""The words a coach notices: each kind where it should be, and nowhere else."""

from __future__ import annotations

import pytest

from smartgoals.reading import Cue, CueKind, read

NOTICED = {
    "Launch a new website": (CueKind.MEANS, "Launch"),
    "The website is redesigned": (CueKind.MEANS, "redesigned"),
    "New website published": (CueKind.MEANS, "published"),
    "Develop a tool that answers 90 % of the mail": (CueKind.MEANS, "Develop"),
    "Develop and launch a new app": (CueKind.MEANS, "Develop"),
    "Le facteur trimballera les colis": (CueKind.MEANS, "trimballera"),
    "Hire two engineers": (CueKind.ACTIVITY_COUNT, "Hire"),
    "Hold 12 visitor forums": (CueKind.ACTIVITY_COUNT, "Hold"),
    "Mettre en place une charte": (CueKind.MEANS, "Mettre en place"),
    "Organisation de trois ateliers": (CueKind.ACTIVITY_COUNT, "Organisation"),
    "Grow sales by opening on Sundays, in time": (CueKind.HIDDEN_MEANS, "by opening on Sundays"),
    "Gagner du public grâce à la nuit blanche": (
        CueKind.HIDDEN_MEANS,
        "grâce à la nuit blanche",
    ),
    "Gagner du public en s'ouvrant le soir": (CueKind.HIDDEN_MEANS, "en s'ouvrant le soir"),
    "Stop losing school groups": (CueKind.AVOIDANCE, "Stop"),
    "We will not waste food": (CueKind.AVOIDANCE, "will not"),
    "No broken lifts": (CueKind.AVOIDANCE, "No"),
    "Je ne veux plus être en surpoids": (CueKind.AVOIDANCE, "ne veux plus"),
    "Que le musée ne soit plus désert": (CueKind.AVOIDANCE, "ne soit plus"),
    "Sell more and avoid debts": (CueKind.AVOIDANCE, "avoid"),
    "Cut costs and raise revenue": (CueKind.COMPOUND, "and raise revenue"),
    "Finish the course, and then I will teach it": (
        CueKind.COMPOUND,
        "and then I will teach it",
    ),
    "Ne plus perdre de clés et retrouver les outils": (
        CueKind.COMPOUND,
        "et retrouver les outils",
    ),
    "The rule is written and the team is trained": (
        CueKind.COMPOUND,
        "and the team is trained",
    ),
    "Lancement du site et organisation du salon": (
        CueKind.COMPOUND,
        "et organisation du salon",
    ),
    "Improve the experience": (CueKind.VAGUE, "Improve"),
    "Increase trust": (CueKind.VAGUE, "trust"),
    "Build trust": (CueKind.VAGUE, "trust"),
    "Améliorer la conformité": (CueKind.VAGUE, "Améliorer"),
    "Develop better skills": (CueKind.VAGUE, "Develop"),
    "Développer le public jeune": (CueKind.VAGUE, "Développer"),
    "More visitors": (CueKind.COMPARATIVE, "More"),
    "Plus de visiteurs": (CueKind.COMPARATIVE, "Plus de"),
    "Call everyone back if possible": (CueKind.ESCAPE, "if possible"),
    "Rappeler chacun, si possible": (CueKind.ESCAPE, "si possible"),
    "Grow soon": (CueKind.INDEFINITE_TIME, "soon"),
    "Progresser à terme": (CueKind.INDEFINITE_TIME, "à terme"),
    "Someone should call": (CueKind.NO_ACTOR, "Someone should"),
    "Il faut gagner du public": (CueKind.NO_ACTOR, "Il faut"),
    "Get the council to pay": (CueKind.THIRD_PARTY, "Get the council to"),
    "Obtenir que la mairie finance": (CueKind.THIRD_PARTY, "Obtenir que"),
    "Lack of a plan": (CueKind.ABSENT_SOLUTION, "Lack of"),
    "Manque d’un plan": (CueKind.ABSENT_SOLUTION, "Manque d’"),
}

UNNOTICED = {
    "Open the museum to new visitors": CueKind.MEANS,
    "Give people a voice": CueKind.MEANS,
    "Give people the keys": CueKind.MEANS,
    "Sign 10 new customers": CueKind.ACTIVITY_COUNT,
    "Développer le public jeune de 9 300 à 16 000": CueKind.MEANS,
    "Ouvrir le musée à un nouveau public": CueKind.MEANS,
    "Students will identify the capitals": CueKind.MEANS,
    "The shop is loved": CueKind.MEANS,
    "Reach 80 % by spring 2027": CueKind.HIDDEN_MEANS,
    "Courir en octobre": CueKind.HIDDEN_MEANS,
    "Élargir aux non-publics": CueKind.AVOIDANCE,
    "Pas à pas, conquérir un nouveau public": CueKind.AVOIDANCE,
    "Rien de plus simple que de venir": CueKind.AVOIDANCE,
    "Non seulement augmenter mais élargir": CueKind.AVOIDANCE,
    "Attirer ceux qui ne viennent jamais": CueKind.AVOIDANCE,
    "Cut no-shows from 18 % to 8 %": CueKind.AVOIDANCE,
    "monter 5 étages sans être essoufflé": CueKind.AVOIDANCE,
    "Réduire l'attente à moins de 5 minutes": CueKind.AVOIDANCE,
    "Read more, not only at night": CueKind.AVOIDANCE,
    "Fix the roof. Do not tell the neighbours": CueKind.AVOIDANCE,
    "Give a talk, not a lesson": CueKind.AVOIDANCE,
    "Buy a bus stop": CueKind.AVOIDANCE,
    "Gagner du public qui n'est pas venu": CueKind.AVOIDANCE,
    "N'ouvrir que le dimanche": CueKind.AVOIDANCE,
    "Design and build a playground": CueKind.COMPOUND,
    "Increase sales and profits": CueKind.COMPOUND,
    "Grow sales and support for the museum": CueKind.COMPOUND,
    "Welcome people who read and write poems": CueKind.COMPOUND,
    "Reach 50 % by 2027 and 80 % by 2030": CueKind.COMPOUND,
    "Win customers and markets in Spain": CueKind.COMPOUND,
    "Improve satisfaction from 4.1 to 4.4": CueKind.VAGUE,
    "Increase engagement": CueKind.VAGUE,
    "Reduce the noise": CueKind.VAGUE,
    "Reach 20 % more visitors": CueKind.COMPARATIVE,
    "Launch a better website": CueKind.COMPARATIVE,
    "Reach 5 shops in Q3": CueKind.INDEFINITE_TIME,
}


@pytest.mark.parametrize(("sentence", "expected"), NOTICED.items(), ids=NOTICED)
def test_noticed(sentence: str, expected: tuple[CueKind, str]) -> None:
    """The cue is there, on the right words."""
    kind, words = expected

    assert words in [cue.text for cue in read(sentence).cues_of(kind)]


@pytest.mark.parametrize(("sentence", "kind"), UNNOTICED.items(), ids=UNNOTICED)
def test_unnoticed(sentence: str, kind: CueKind) -> None:
    """What only looks like a cue is none."""
    assert read(sentence).cues_of(kind) == ()


def test_a_cue_knows_its_place() -> None:
    """Spans count the letters that were typed, accents apart or not."""
    sentence = "D\u2019ici l\u2019e\u0301te\u0301, ame\u0301liorer l\u2019œuvre"

    vague = read(sentence).cues_of(CueKind.VAGUE)

    assert vague == (Cue(CueKind.VAGUE, "ame\u0301liorer", (15, 25)),)
