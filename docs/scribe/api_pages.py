"""The API reference: a page for each group of names as a user meets them, and one for each class."""

from __future__ import annotations

import ast
import enum
import inspect
from collections.abc import Iterator
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from textwrap import indent

from attrs import frozen

import smartgoals
from docs.scribe.files import fill

PACKAGES = (
    "model",
    "reading",
    "rules",
    "planning",
    "following",
    "coaching",
    "playbooks",
    "messages",
    "scheduling",
    "verification",
    "text",
    "values",
    "errors",
    "interop.calendar",
    "interop.gate",
    "interop.json",
    "interop.okr",
    "interop.tables",
    "interop.testing",
    "views",
)
"""Where public names come from: each declares them in `__all__`."""


@frozen
class Group:
    """Names that belong together for a user.

    Attributes:
        slug: The name of its page.
        title: The heading of its page.
        about: What it is for, in a sentence or two.
        names: The public names, each as `package.Name`; a bare package stands for all its names
            that no group lists.
    """

    slug: str
    title: str
    about: str
    names: tuple[str, ...]


def _model(names: str) -> tuple[str, ...]:
    return tuple(f"model.{name}" for name in names.split())


GROUPS = (
    Group(
        "functions",
        "The main functions",
        "Read a sentence, check a goal, plan a policy, follow a plan, and render anything as text. All are available"
        " as `smartgoals.read`, `smartgoals.check` and so on.",
        ("reading.read", "rules.check", "planning.plan", "following.follow", "messages.render"),
    ),
    Group(
        "goals",
        "Goals",
        "What is to be achieved, how it is measured and what it is for.",
        _model(
            "Objective Purpose Measure Target Guardrail Measurement Comparison Window Seasons Period"
            " Tolerance Beneficiary ExpertJudgement ReferenceClass Amendment MeasureIdentity Side"
            " Aggregation UnitKind Frequency Orientation CommitmentKind Timing Basis Trend Realism"
            " AmendedField"
        ),
    ),
    Group(
        "policies",
        "Policies",
        "How an objective is to be achieved: a diagnosis, strategies, and actions with what they contribute.",
        _model(
            "Policy Strategy Action Contribution Estimate Interaction Exclusion Guideline Strength"
            " Improvement Opportunity Threat Assessment Assumption Obstacle IfThen Experiment"
            " Countermeasure Divergence RiskAppetite Appetite Impact Origin Cascade"
        ),
    ),
    Group(
        "people",
        "People, calendar and settings",
        "Who can take on actions, when they work, and the thresholds of rules and planner.",
        _model(
            "Person Team DecisionArea DelegationLevel Calendar Profile Weights StatusBands Waiver"
        ),
    ),
    Group(
        "plans",
        "Plans",
        "The result of `smartgoals.plan`: delegated actions with owners, dates and reasons.",
        _model(
            "Plan DelegatedAction Mandate Review TargetShare Trajectory Coverage Gap Load Reason"
            " LevelBound PlanLevel LeftOut RunnerUp DelegationState CatchballRound Move Planner CascadePlan CascadeNode"
            " RollUp"
        ),
    ),
    Group(
        "alternatives",
        "Impossible plans and alternatives",
        "What a plan lacks, the constraints that conflict, the smallest changes that resolve it, and what-if questions.",
        (
            *_model(
                "Missing Shortfall UnassignedGap UnownedAction LateAction Constraint ConstraintKind"
                " Relaxation LowerTarget LaterDeadline LaterDue MoreBudget OneMorePerson PlanDiff"
                " OwnerChange Reschedule ShareChange Failure TargetImpact Satisfaction CascadeShortfall"
                " NotCascaded Contradiction ContradictionKind"
            ),
            "planning",
        ),
    ),
    Group(
        "following",
        "Following a plan",
        "Measurements and check-ins, and what follows from them: progress, status, forecast, calibration.",
        (
            *_model(
                "Progress TargetProgress DelegationProgress GuardrailProgress VersionProgress CheckIn"
                " Forecast NoForecast PaceBasis Status OwedCountermeasure"
            ),
            "following",
        ),
    ),
    Group(
        "reading", "Reading sentences", "What `smartgoals.read` finds in a sentence.", ("reading",)
    ),
    Group(
        "checking",
        "Checking",
        "Reports, findings and verdicts of `smartgoals.check`, and how to write a rule.",
        ("rules",),
    ),
    Group(
        "interview",
        "The interview",
        "A conversation that leads to a policy, one question at a time, and its simulation.",
        ("coaching",),
    ),
    Group(
        "views",
        "Pictures",
        "Plans, policies, reports and progress as HTML, Markdown, Mermaid and Vega-Lite.",
        ("views",),
    ),
    Group(
        "json",
        "JSON documents",
        "Store nouns and results, and describe their documents; needs the extra `smartgoals[json]`.",
        tuple(f"interop.json.{name}" for name in ("VERSION", "from_dict", "schema", "to_dict")),
    ),
    Group(
        "calendar",
        "Calendars",
        "Work, reviews and deadlines as an iCalendar; needs the extra `smartgoals[calendar]`.",
        ("interop.calendar.to_calendar",),
    ),
    Group(
        "tables",
        "Rows and CSV",
        "Rows for data frames and spreadsheets.",
        tuple(f"interop.tables.{name}" for name in ("rows_of", "safe_cell", "to_csv")),
    ),
    Group(
        "gate",
        "A gate for tests and agents",
        "An assertion for unit tests, and answers as plain JSON with their schema.",
        tuple(f"interop.gate.{name}" for name in ("ANSWER_SCHEMA", "assert_smart", "to_answer")),
    ),
    Group(
        "okr",
        "OKR tools",
        "Objectives with the fields that OKR tools have in common.",
        ("interop.okr.from_okr", "interop.okr.to_okr"),
    ),
    Group(
        "testing",
        "Strategies for Hypothesis",
        "Values of every noun and result for property tests; needs the extra `smartgoals[testing]`.",
        tuple(f"interop.testing.{name}" for name in ("policies", "strategy_of", "teams")),
    ),
    Group("playbooks", "Playbooks", "Templates of strategies and actions.", ("playbooks",)),
    Group(
        "scheduling",
        "Scheduling",
        "A solver for multi-skill project scheduling that can be used by itself.",
        ("scheduling",),
    ),
    Group(
        "verification", "Verification", "Independent checks of a finished plan.", ("verification",)
    ),
    Group(
        "texts",
        "Texts and values",
        "Sentences in two languages, their rendering, and small exact values.",
        ("text", "values", "messages"),
    ),
    Group("errors", "Errors", "Every exception that the library raises on purpose.", ("errors",)),
    Group("more", "More types", "Types that appear as attributes of those above.", ("model",)),
)


def public_names() -> list[str]:
    """Every public name, as `package.Name`: of one that several packages export, the first."""
    names = (
        f"{package}.{name}"
        for package in PACKAGES
        for name in import_module(f"smartgoals.{package}").__all__
    )
    by_subject: dict[object, str] = {}
    for name in names:
        found = subject(name)
        by_subject.setdefault(found if inspect.isclass(found) else name, name)
    return list(by_subject.values())


def contents() -> dict[str, list[str]]:
    """The names of each group, in its order; every public name is in one of them."""
    listed = {name for group in GROUPS for name in group.names}
    rest = [name for name in public_names() if name not in listed]
    return {
        group.slug: [
            name
            for entry in group.names
            for name in (
                [entry] if "." in entry else [name for name in rest if name.startswith(f"{entry}.")]
            )
        ]
        for group in GROUPS
    }


def subject(name: str) -> object:
    """What a public name stands for."""
    package, _, short = name.rpartition(".")
    return getattr(import_module(f"smartgoals.{package}"), short)


def has_page(name: str) -> bool:
    """Whether a name has a page of its own: a class that is neither an enumeration nor an error."""
    found = subject(name)
    return inspect.isclass(found) and not issubclass(found, enum.Enum | BaseException)


def summary(name: str) -> str:
    """The first sentence of the docstring of a class or function."""
    text = inspect.getdoc(subject(name)) or ""
    return " ".join(text.partition("\n\n")[0].split()).replace("|", "\\|")


def page(name: str) -> str:
    """The page of one class."""
    return f"# {name.rpartition('.')[2]}\n\n{directive(name)}"


def directive(name: str) -> str:
    """The instruction to Sphinx that documents a name."""
    found = subject(name)
    if inspect.isclass(found):
        head = f".. autoclass:: smartgoals.{name}\n   :members:\n   :undoc-members:"
    elif inspect.isfunction(found):
        head = f".. autofunction:: smartgoals.{name}"
    else:
        head = f".. py:data:: smartgoals.{name}\n\n{indent(documented(name), '   ')}"
    return f"```{{eval-rst}}\n{head}\n```\n"


def documented(name: str) -> str:
    """The docstring of a constant or a type alias, which stands below it in its own module."""
    package, _, short = name.rpartition(".")
    folder = Path(smartgoals.__file__).parent / package.partition(".")[0]
    for path in sorted(folder.rglob("*.py")):
        for statement, follower in pairwise(ast.parse(path.read_text(encoding="utf-8")).body):
            match statement, follower:
                case (
                    ast.Assign(targets=[ast.Name(id=target)])
                    | ast.AnnAssign(target=ast.Name(id=target)),
                    ast.Expr(value=ast.Constant(value=str(text))),
                ) if target == short:
                    return inspect.cleandoc(text)
                case _:
                    pass
    msg = f"smartgoals.{name} has no docstring"
    raise LookupError(msg)


def group_page(group: Group, names: list[str]) -> str:
    """The page of a group: its classes in a table, everything else in full."""
    pages = [name for name in names if has_page(name)]
    others = [name for name in names if not has_page(name)]
    return "\n".join(
        [f"# {group.title}\n\n{group.about}\n", *_table(pages), *map(directive, others)]
    )


def _table(pages: list[str]) -> Iterator[str]:
    if pages:
        yield "| class | |\n|---|---|"
        yield from (
            f"| [{name.rpartition('.')[2]}]({name}.md) | {summary(name)} |" for name in pages
        )
        yield f"\n{toctree(pages)}"


def toctree(pages: list[str]) -> str:
    """The navigation entries of some pages."""
    lines = "\n".join(pages)
    return f"```{{toctree}}\n:hidden:\n\n{lines}\n```\n"


def index(groups: list[Group]) -> str:
    """The page that leads to the groups."""
    entries = "\n".join(
        f"- [{group.title}]({group.slug}.md): {group.about[0].lower()}{group.about[1:]}"
        for group in groups
    )
    intro = (
        "Every public name, grouped by use. The most common ones can be imported from `smartgoals`."
    )
    return f"# API\n\n{intro}\n\n{entries}\n\n{toctree([group.slug for group in groups])}"


def pages() -> dict[str, str]:
    """Every page of the reference by its file name."""
    found = contents()
    groups = [group for group in GROUPS if found[group.slug]]
    written = {"index.md": index(groups)}
    for group in groups:
        names = found[group.slug]
        written[f"{group.slug}.md"] = group_page(group, names)
        written |= {f"{name}.md": page(name) for name in names if has_page(name)}
    return written


def write(folder: Path) -> None:
    """Write every page."""
    fill(folder, pages())
