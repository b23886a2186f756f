"""Goals you can check, plan and talk about."""
