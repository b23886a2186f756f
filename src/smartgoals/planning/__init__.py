"""Floor 4: a policy becomes delegated actions, one stage a file."""
