"""Floor 3: from a policy and a team to delegated actions."""
