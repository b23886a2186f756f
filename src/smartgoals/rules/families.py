"""The families of rules, in the order of a coaching talk."""

from __future__ import annotations

from smartgoals.text import Text
from smartgoals.values.frozen import frozen


@frozen
class Family:
    """Rules that share the first three letters of their code.

    Attributes:
        folder: The package that holds them.
        title: What they are about, in both languages.
        letter: The letter of SMART they decide, if any.
    """

    folder: str
    title: Text
    letter: str | None = None


FAMILIES = {
    "END": Family("ends", Text(en="Ends and means", fr="Fins et moyens")),
    "PUR": Family("purpose", Text(en="Purpose", fr="Finalité")),
    "SPC": Family("specific", Text(en="Specific", fr="Spécifique"), "S"),
    "MEA": Family("measurable", Text(en="Measurable", fr="Mesurable"), "M"),
    "AMB": Family("ambitious", Text(en="Ambitious", fr="Ambitieux"), "A"),
    "REA": Family("realistic", Text(en="Realistic", fr="Réaliste"), "R"),
    "TIM": Family("timely", Text(en="Time-bound", fr="Temporel"), "T"),
    "DIA": Family("diagnosis", Text(en="Diagnosis", fr="Diagnostic")),
    "POL": Family("policy", Text(en="Policy", fr="Politique")),
    "PLN": Family("plan", Text(en="Plan", fr="Plan")),
    "DEL": Family("delegation", Text(en="Delegation", fr="Délégation")),
    "POR": Family("portfolio", Text(en="Portfolio", fr="Portefeuille")),
}
"""In the order in which a coach asks: ends, purpose, SMART, diagnosis, policy, plan, several objectives."""

LETTERS = {family.letter: code for code, family in FAMILIES.items() if family.letter}
"""The family of rules behind each letter of SMART."""
