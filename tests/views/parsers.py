"""What a browser reads in HTML."""

from __future__ import annotations

from html.parser import HTMLParser


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
