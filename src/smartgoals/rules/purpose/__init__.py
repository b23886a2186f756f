"""What is the objective for: the objective of the objective."""
