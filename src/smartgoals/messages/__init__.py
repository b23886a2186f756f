"""The words for everything the library produces, in English and in French.

The packages below hold a `Sentence(text, facts)`; this one turns it into a string, so that no rule
or planning stage needs to know how French writes a number or where English puts a plural. The
language is always an argument.
"""

from smartgoals.messages.render import render

__all__ = ["render"]
