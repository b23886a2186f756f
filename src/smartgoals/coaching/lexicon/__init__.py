"""Words and phrases of both languages that the coach listens for; no other module of it holds any."""
