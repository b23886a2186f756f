"""The no-break spaces French wants, so that authors may type plain ones.

The rule is that of the Imprimerie nationale: a thin no-break space before `;`, `!` and `?`, a full
one before `:` and `%` and `€`, and inside « guillemets ».
"""

from __future__ import annotations

import re

from smartgoals.values.language import Language

_THIN = "\u202f"
_FULL = "\u00a0"
_ANY = f"[ {_FULL}{_THIN}]*"
_SIGNS = re.compile(
    rf"(?P<address>\b\w+://\S+)"
    rf"|(?P<open>«){_ANY}"
    rf"|{_ANY}(?P<close>»)"
    rf"|(?<=[^\s«(:;!?]){_ANY}(?P<stop>[:;!?]+)(?=[\s)\]»”]|$)"
    rf"|(?<=[\d}}]){_ANY}(?P<unit>[%€])"
)


def spaced(text: str, language: Language) -> str:
    r"""The text with the spaces its language wants; times, addresses and emphasis stay whole.

    Doing it twice changes nothing. Facts are placed afterwards, so what people wrote themselves
    is never touched.

    >>> spaced("Atteint ?", "fr"), spaced("«Oui»", "fr")
    ('Atteint\u202f?', '«\xa0Oui\xa0»')
    >>> spaced("À 10:30, voir https://example.org/?p=1", "fr")
    'À 10:30, voir https://example.org/?p=1'
    >>> spaced("Reached?", "en")
    'Reached?'
    """
    return _SIGNS.sub(_with_space, text) if language == "fr" else text


def _with_space(match: re.Match[str]) -> str:
    if address := match["address"]:
        return address
    if opening := match["open"]:
        return f"{opening}{_FULL}"
    sign = match[match.lastgroup or 0]
    thin = match["stop"] and not sign.startswith(":")
    return f"{_THIN if thin else _FULL}{sign}"
