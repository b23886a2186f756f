"""Ends and means told apart, and what is wanted from what is not."""
