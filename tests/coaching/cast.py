"""The people who talk to the coach, read from `clients/`."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

from attrs import frozen

from smartgoals.coaching import Interview, SimulatedClient

CLIENTS = Path(__file__).parent / "clients"
NAMES = sorted(path.stem for path in CLIENTS.glob("*.toml"))


@frozen
class Role:
    """A client and the day on which the talk takes place."""

    client: SimulatedClient
    today: date

    @property
    def interview(self) -> Interview:
        """An interview with this client, before the first answer."""
        return Interview(self.client.language, today=self.today, client=self.client.name)

    def talk(self) -> Interview:
        """The interview to its end."""
        return self.client.talk(self.interview)


def role(name: str) -> Role:
    """One of the cast."""
    page = tomllib.loads((CLIENTS / f"{name}.toml").read_text(encoding="utf-8"))
    client = SimulatedClient(name=page["name"], language=page["language"], says=page["says"])
    return Role(client, page["today"])


def in_years_to_come(text: str) -> str:
    """What was said of 2027 and 2028, said of next year and the year after: examples run today."""
    this_year = date.today().year  # noqa: DTZ011, TID251 — the examples have a clock
    return text.replace("2028", str(this_year + 2)).replace("2027", str(this_year + 1))
