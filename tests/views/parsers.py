"""What a browser reads in HTML."""

from __future__ import annotations

import re
from html.parser import HTMLParser

ALLOWED = set(
    re.findall(
        r"\w+", "figure figcaption table thead tbody tr th td div span details summary mark b i br"
    )
)
ATTRIBUTES = {"style", "role", "aria-label", "title", "scope", "lang"}


class Elements(HTMLParser):
    """Every element and its attributes, as a browser would read them."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.open: list[str] = []
        self.text = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Remember an element."""
        self.tags.append(tag)
        self.attributes += attrs
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close the innermost element, which has to be the one that is named."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Remember its text."""
        self.text += data


def require_inert(html: str) -> None:
    """What a browser reads is elements of tables and boxes, each closed, and none can act or load."""
    elements = Elements(html)
    assert set(elements.tags) <= ALLOWED
    assert {name for name, _ in elements.attributes} <= ATTRIBUTES
    assert elements.open == []
    for name, value in elements.attributes:
        assert name != "style" or not re.search(r"url|expression|[<>\"']", value or "")
    assert not re.search(r"[\u202a-\u202e\x1b\r\n]", html)
