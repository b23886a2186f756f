"""What every plan promises, one family a file: read from the definition, blind to the planner."""
