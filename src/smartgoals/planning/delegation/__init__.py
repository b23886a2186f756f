"""Delegation: decision levels, checkpoints and the mandate of each owner."""
