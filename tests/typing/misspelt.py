"""Read by type checkers, never run: a misspelt public name is an error."""

from __future__ import annotations

import smartgoals as sg

sg.check("Welcome 74,000 visits in 2027")
sg.chekc("Welcome 74,000 visits in 2027")  # type: ignore[attr-defined]
sg.Objektive("Welcome 74,000 visits in 2027")  # type: ignore[attr-defined]
