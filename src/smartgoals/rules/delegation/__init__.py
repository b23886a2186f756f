"""One owner each, able and free to decide."""
