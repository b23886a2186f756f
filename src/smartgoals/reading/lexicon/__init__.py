"""The words of each language as data: one folder a language, one file a kind."""
