"""From a policy to the policies under its actions, and back up."""
