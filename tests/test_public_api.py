"""The face of the library: every change of a name or a signature is a visible diff here."""

from __future__ import annotations

import ast
import inspect
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest
from inline_snapshot import snapshot

import smartgoals as sg

FACE = Path(sg.__file__)


def test_the_names_are_sorted_and_few() -> None:
    assert sg.__all__ == sorted(sg.__all__)
    assert len(sg.__all__) <= 50


def test_every_name_loads_and_dir_shows_it() -> None:
    assert dir(sg) == sg.__all__
    assert [name for name in sg.__all__ if getattr(sg, name) is None] == []


def test_an_unknown_name_is_refused_as_python_does() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'no_such_name'"):
        getattr(sg, "no_such_name")  # noqa: B009 — a type checker refuses the attribute


def test_type_checkers_see_the_same_names() -> None:
    face = ast.parse(FACE.read_text(encoding="utf-8"))
    block = next(node for node in face.body if isinstance(node, ast.If))
    imported = [
        alias.asname
        for node in block.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    ]

    assert sorted(name for name in imported if name) == sg.__all__


def test_importing_the_face_loads_nothing_yet() -> None:
    program = "import sys, smartgoals; print(sorted(m for m in sys.modules if 'smartgoals' in m))"
    loaded = subprocess.run(  # noqa: S603 — our own interpreter, our own words
        [sys.executable, "-c", program], capture_output=True, check=True, text=True
    )

    assert loaded.stdout.strip() == "['smartgoals']"


FIRST_USES = [
    ("check", "Interview"),
    ("plan", "Objective"),
    ("read", "check"),
    ("render", "plan"),
    ("Playbook", "Interview", "plan"),
    tuple(sg.__all__),
]
IN_THREADS = """
import sys, threading
import smartgoals as sg

names = sys.argv[1:]
together = threading.Barrier(len(names))
failures = []

def use(name):
    together.wait()
    try:
        getattr(sg, name)
    except BaseException as error:
        failures.append(f"{name}: {error!r}")

sys.setswitchinterval(1e-6)
threads = [threading.Thread(target=use, args=(name,)) for name in names]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(failures)
"""


@pytest.mark.slow
@pytest.mark.parametrize("names", FIRST_USES, ids=lambda names: " ".join(names[:3]))
def test_names_may_be_used_for_the_first_time_in_several_threads(names: tuple[str, ...]) -> None:
    answer = subprocess.run(  # noqa: S603 — our own interpreter, our own program
        [sys.executable, "-c", IN_THREADS, *names],
        capture_output=True,
        check=True,
        text=True,
        timeout=60,
    )

    assert answer.stdout.strip() == "[]"


def imported_at_load(package: str) -> set[str]:
    """The packages that some module of a package imports while it is being loaded."""
    found = set()
    for path in (FACE.parent / package).rglob("*.py"):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ImportFrom) and node.module:
                found.add(f"{node.module}.".split(".")[1])
    return {name for name in found if (FACE.parent / name).is_dir()} - {package, "values", ""}


def test_every_package_is_loaded_after_those_it_imports() -> None:
    homes = {home for home in vars(sg)["_HOMES"].values() if (FACE.parent / home).is_dir()}
    below = vars(sg)["_BELOW"]

    assert {home for home in homes if imported_at_load(home) - set(below.get(home, ()))} == set()
    for home, packages in below.items():
        for place, package in enumerate(packages):
            assert set(below.get(package, ())) <= set(packages[:place]), home


def test_the_version_is_that_of_the_metadata() -> None:
    assert sg.__version__ == version("smartgoals")


@pytest.mark.parametrize("verb", ["check", "plan", "read", "render"])
def test_verbs_take_their_subjects_by_position_and_the_rest_by_name(verb: str) -> None:
    parameters = inspect.signature(getattr(sg, verb)).parameters.values()
    by_position = [one for one in parameters if one.kind is not inspect.Parameter.KEYWORD_ONLY]

    assert len(by_position) == (2 if verb == "plan" else 1)


def spoken(name: str) -> str:
    """A signature as one would say it: names only, what is optional in brackets."""
    said = []
    for one in inspect.signature(getattr(sg, name)).parameters.values():
        if one.kind is inspect.Parameter.KEYWORD_ONLY and "*" not in said:
            said.append("*")
        said.append(one.name if one.default is inspect.Parameter.empty else f"[{one.name}]")
    return f"{name}({', '.join(said)})"


def test_the_signatures() -> None:
    verbs = [spoken(name) for name in ("check", "plan", "read", "render")]
    nouns = [
        spoken(name) for name in ("Objective", "Purpose", "Policy", "Action", "Person", "Team")
    ]
    coach = [spoken(name) for name in ("Interview", "Answer")]

    assert verbs == snapshot(
        [
            "check(subject, *, [language], [today], [profile], [select], [ignore])",
            "plan(policy, team, *, today, [calendar], [profile], [pins], [previous], [progress])",
            "read(sentence, *, [language], [today], [fiscal_year_start])",
            "render(thing, *, [language])",
        ]
    )
    assert coach == snapshot(
        [
            "Interview([language], *, today, [client], [profile], [transitions])",
            "Answer(text, *, [on], [question], [language])",
        ]
    )
    assert nouns == snapshot(
        [
            "Objective(statement, *, [key], [target], [secondary], [guardrails], [audience], [start], [deadline], [purposes], [owner], [kind], [orientation], [replaced_by], [estimate], [reference], [judgement], [commitment], [control], [last_won], [slack], [novel], [learning], [options], [obstacles], [assumptions], [divergences], [waivers])",
            "Purpose(statement, *, [key], [because], [beneficiary], [purposes])",
            "Policy(objective, *, [key], [diagnosis], [approach], [cites], [exclusions], [guidelines], [strategies], [actions], [interactions], [budget], [currency], [appetite], [right_to_err], [horizon], [review], [waivers])",
            "Action(statement, *, [key], [strategy], [effort], [share], [cost], [chance], [contributions], [target], [needs], [after], [enables], [alternative], [earliest], [due], [tags], [risk], [impact], [experiment], [reserved], [areas], [obstacles], [limits], [origin], [waivers])",
            "Person(name, *, [key], [skills], [aims], [capacity], [load], [days_a_week], [absences], [commitment], [spend_limit], [group])",
            "Team(people, *, [leader])",
        ]
    )


def test_the_names() -> None:
    assert sg.__all__ == snapshot(
        [
            "Action",
            "Answer",
            "Ask",
            "Calendar",
            "Cascade",
            "CheckIn",
            "Contribution",
            "CycleError",
            "DelegatedAction",
            "DelegationLevel",
            "Done",
            "Estimate",
            "Finding",
            "Guardrail",
            "Improvement",
            "Interview",
            "InvalidValueError",
            "Mandate",
            "Measure",
            "Measurement",
            "NotReadyError",
            "Objective",
            "OutOfTurnError",
            "Person",
            "Plan",
            "Playbook",
            "Policy",
            "Profile",
            "Progress",
            "Purpose",
            "RULES",
            "Reading",
            "Report",
            "Rule",
            "Sentence",
            "Severity",
            "SmartGoalsError",
            "Strategy",
            "Strength",
            "Target",
            "Team",
            "Text",
            "UnassignedGap",
            "UnknownKeyError",
            "Verdict",
            "check",
            "follow",
            "plan",
            "read",
            "render",
        ]
    )
