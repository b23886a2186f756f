"""Who for which action: marks, loads, and the best assignment."""
