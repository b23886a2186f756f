"""Examples in Markdown: a bare `>>>` would be read as a quotation in a quotation in a quotation."""

from __future__ import annotations


def fenced(markdown: str) -> str:
    r"""The text with every interactive example in a `pycon` fence of its own.

    >>> print(fenced("Like this:\n\n>>> 1 + 1\n2\n\nSee?").replace("`", "'"))
    Like this:
    <BLANKLINE>
    '''pycon
    >>> 1 + 1
    2
    '''
    <BLANKLINE>
    See?
    """
    blocks = markdown.strip().split("\n\n")
    return "\n\n".join(
        f"```pycon\n{block}\n```" if block.startswith(">>> ") else block for block in blocks
    )
