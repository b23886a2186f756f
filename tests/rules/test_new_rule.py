"""The scaffold of a rule: what it writes passes the tests of every rule."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts import new_rule
from smartgoals.rules import RULES

CATALOGUE = (new_rule.FOLDER / "catalogue.py").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("code", "name", "reason"),
    [
        ("MEA-01", "vanity-metric", "is taken"),
        ("XYZ-01", "vanity-metric", "is no code"),
        ("MEA-1", "vanity-metric", "is no code"),
        ("MEA-99", "VanityMetric", "is no name"),
        ("MEA-99", "unmeasured", "there is a rule called"),
    ],
)
def test_what_is_refused(code: str, name: str, reason: str) -> None:
    assert reason in (new_rule.refuse(code, name) or "")


def test_what_is_welcome() -> None:
    assert new_rule.refuse("MEA-99", "vanity-metric") is None


def test_the_catalogue_gets_one_line_and_one_import() -> None:
    entered = new_rule.entered(CATALOGUE, "MEA-99", "vanity_metric")
    added = set(entered.splitlines()) - set(CATALOGUE.splitlines())
    assert added == {
        "from smartgoals.rules.measurable.vanity_metric import vanity_metric",
        "    vanity_metric,",
    }
    assert set(CATALOGUE.splitlines()) <= set(entered.splitlines())
    place = entered.splitlines().index("    vanity_metric,")
    last = [rule.check.__name__ for rule in RULES if rule.family == "MEA"][-1]
    assert entered.splitlines()[place - 1] == f"    {last},"


def test_the_catalogue_as_it_stands_is_in_order() -> None:
    first = RULES[0]
    assert (
        new_rule.entered(CATALOGUE, first.code, first.check.__name__).count(
            f"    {first.check.__name__},"
        )
        == 1
    )


def test_the_file_is_a_rule(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "src" / "smartgoals" / "rules" / "measurable").mkdir(parents=True)
    room = tmp_path / "src" / "smartgoals" / "rules"
    (room / "catalogue.py").write_text(CATALOGUE, encoding="utf-8")
    monkeypatch.setattr(new_rule, "FOLDER", room)
    monkeypatch.setattr("sys.argv", ["new_rule.py", "MEA-99", "vanity-metric"])
    new_rule.main()
    written = room / "measurable" / "vanity_metric.py"
    made: dict[str, object] = {"__name__": "vanity_metric"}
    exec(compile(written.read_text(encoding="utf-8"), str(written), "exec"), made)  # noqa: S102 — our own file
    rule = made["vanity_metric"]
    assert (getattr(rule, "code", None), getattr(rule, "name", None)) == ("MEA-99", "vanity-metric")


def test_without_a_code_and_a_name_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.argv", ["new_rule.py"])
    with pytest.raises(SystemExit, match="is no code"):
        new_rule.main()
