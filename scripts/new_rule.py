"""Start a rule: write its file and its line in the catalogue.

python scripts/new_rule.py MEA-12 vanity-metric
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from smartgoals.rules import RETIRED, RULES
from smartgoals.rules.families import FAMILIES

FOLDER = Path(__file__).resolve().parents[1] / "src" / "smartgoals" / "rules"

IMPORT = re.compile(r"^from smartgoals\.rules\.\S+ import (?:\w+|\(\n *\w+,\n\))$", re.MULTILINE)
"""A line of the catalogue, also where it is too long for one."""

FILE = '''\
"""{code}: what is wrong, in a few words."""

from __future__ import annotations

from collections.abc import Iterator

from smartgoals.model.objective import Objective
from smartgoals.rules.context import Context
from smartgoals.rules.rule import Hit, rule
from smartgoals.rules.finding import Severity
from smartgoals.text import Text


@rule(
    "{code}",
    "{name}",
    Severity.WARNING,
    subject_types=Objective,
    says=Text(en="What is wrong with “{{statement}}”.", fr="Ce qui ne va pas dans « {{statement}} »."),
    asks=Text(en="Which question mends it?", fr="Quelle question y remédie ?"),
    awaits_answer=False,
)
def {function}(objective: Objective, _: Context) -> Iterator[Hit]:
    """What is wrong, in one sentence.

    ## Why

    Why it matters, and who says so.

    ## Flagged

    >>> from smartgoals.model import Objective
    >>> [finding.where for finding in {function}(Objective("A goal with the fault"))]
    ['statement']

    ## Instead

    >>> {function}(Objective("A goal without it"))
    ()
    """
    if "with the fault" in objective.statement:
        yield Hit("statement", {{"statement": objective.statement}})
'''


def refuse(code: str, name: str) -> str | None:
    """Why there can be no such rule, if there cannot."""
    if not re.fullmatch(r"[A-Z]{3}-\d\d", code) or code[:3] not in FAMILIES:
        return f"{code!r} is no code: three letters out of {', '.join(FAMILIES)}, and two digits"
    if not re.fullmatch(r"[a-z]+(-[a-z]+)*", name):
        return f"{name!r} is no name: lower case, words joined by hyphens"
    taken = {rule.code for rule in RULES} | RETIRED
    if code in taken:
        return f"{code} is taken, or was once"
    if name in {rule.name for rule in RULES}:
        return f"there is a rule called {name!r}"
    return None


def entered(catalogue: str, code: str, function: str) -> str:
    """The catalogue with one more rule, the import in order of the alphabet and the entry of codes."""
    imports = IMPORT.findall(catalogue)
    line = f"from smartgoals.rules.{FAMILIES[code[:3]].folder}.{function} import {function}"
    catalogue = catalogue.replace("\n".join(imports), "\n".join(sorted([*imports, line])))
    known = {rule.code: rule.check.__name__ for rule in RULES} | {code: function}
    before, _, rest = catalogue.partition("= (\n")
    _, _, after = rest.partition("\n)\n")
    entries = "\n".join(f"    {known[one]}," for one in sorted(known))
    return f"{before}= (\n{entries}\n)\n{after}"


def main() -> None:
    """Write the file and the line, or exit with the reason why not."""
    code, name = sys.argv[1:] if len(sys.argv) == 3 else ("", "")  # noqa: PLR2004 — a code and a name
    if reason := refuse(code, name):
        sys.exit(reason)
    function = name.replace("-", "_")
    path = FOLDER / FAMILIES[code[:3]].folder / f"{function}.py"
    path.write_text(FILE.format(code=code, name=name, function=function), encoding="utf-8")
    catalogue = FOLDER / "catalogue.py"
    text = catalogue.read_text(encoding="utf-8")
    catalogue.write_text(entered(text, code, function), encoding="utf-8")
    print(f"wrote {path.relative_to(FOLDER.parents[2])} and its line in catalogue.py")


if __name__ == "__main__":
    main()
