"""Floor 0: the small exact values everything else is made of."""
