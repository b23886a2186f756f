"""The mouth: the only place where a sentence is said.

Everything below writes `Sentence(text, facts)` and leaves the saying to this floor, so that no
rule, stage or interview needs to know how French writes a number or where English puts a plural.
There is no ambient locale: the language is always an argument.
"""
