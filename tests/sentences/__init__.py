"""Whether what a plan says is true of its parts."""
