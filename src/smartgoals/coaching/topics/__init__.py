"""What the coach asks about, phase by phase."""
