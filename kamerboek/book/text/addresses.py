"""The places of a book that an address can lead to: what somebody cited is to be found again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from lxml import html

PLACES = "//main//*[@id!=''][not(ancestor-or-self::template)]"
"""What an address can name on a page: not what a script opens there, nor the frame around it."""

NUMBERED = re.compile(r"id\d+")
"""A place that is numbered as the page is made, beside the name that it has."""


def addresses_text(pages: Mapping[str, str]) -> str:
    """Return the addresses within a book, a line each; `pages` is its HTML by path."""
    return "".join(f"{address}\n" for path, page in pages.items() for address in _of(path, page))


def _of(path: str, page: str) -> Iterator[str]:
    yield path
    for element in html.document_fromstring(page).xpath(PLACES):
        if not NUMBERED.fullmatch(element.get("id")):
            yield f"{path}#{element.get('id')}"
