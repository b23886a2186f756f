"""Floor 2: the nouns. Frozen values that know each other by key and say nothing themselves."""
