"""Which actions: candidates, what they share, and the best set of them."""
