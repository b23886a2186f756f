"""How much for whom: splits that add up, courses over time, and chances."""
