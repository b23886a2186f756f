"""What could give way, and how little of it is enough."""
