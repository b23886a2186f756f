"""A year at the museum, read as a whole in both languages."""

from __future__ import annotations

import pytest

from examples.museum_year import main


def lived(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[str]:
    """The lines of the year."""
    main(arguments)
    return capsys.readouterr().out.replace("\u202f", " ").replace("\xa0", " ").splitlines()


def test_a_year_in_english(capsys: pytest.CaptureFixture[str]) -> None:
    told = lived(capsys)
    september = told[told.index("# September: to the board") :]
    december = told[told.index("# December: to the board") :]

    assert "“A message for each public” would pass from Inès to Nadia." in told
    assert "To be agreed with: Hugo, Karim, Léa and Nadia." in told
    assert september[2] == "30 September 2026: off track, and a guardrail is crossed."
    assert any(line.startswith("Owed: Hugo, a countermeasure") for line in september)
    assert any("74,000 visits instead of 75,000" in line for line in december)
    assert any("1,900 of 3,015" in line for line in december)
    assert "Money: €81,400 spent of €88,500 planned." in december
    assert len(december[december.index("") :]) < len(september) < 40
    assert told[-1] == "“visits a year” from 66,300 to 74,000 visits"


def test_a_year_in_french(capsys: pytest.CaptureFixture[str]) -> None:
    told = lived(capsys, "--fr")

    assert "« Un message par public » aurait pour porteur Nadia, et non plus Inès." in told
    assert "30 septembre 2026 : hors trajectoire, et un garde-fou est franchi." in told
    assert "Argent : 81 400 € dépensés sur 88 500 € prévus." in told
    assert any(line.startswith("Clos le 31 décembre 2026 par claire") for line in told)
    assert told[-1] == "« visites par an » de 66 300 à 74 000 visites"
