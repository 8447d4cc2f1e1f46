"""The shapes of the elements of a book's pages: what styles, scripts and screen readers go by.

A shape is the tag of an element, its classes and the names of its attributes, with what an
attribute says where it can say few things. A line for each shape in each parent, with the kinds of
pages that have it: where not all pages of a kind do, with how many do, so that what one page loses
is seen. Of a drawing and of a listing of code it is only the outermost element, and
which icon a drawing is: what is in these is reviewed elsewhere.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import urlsplit

from lxml import html

Element = Any
"""An element of lxml, which has no types."""

EVERY = "*"
"""Stands for all kinds of pages that the book has."""

SAID = frozenset(
    {
        "aria-current",
        "aria-expanded",
        "aria-hidden",
        "aria-live",
        "autocomplete",
        "charset",
        "colspan",
        "data-export",
        "data-items",
        "data-key",
        "data-open",
        "data-outcome",
        "dir",
        "focusable",
        "http-equiv",
        "lang",
        "media",
        "method",
        "name",
        "property",
        "rel",
        "role",
        "scope",
        "tabindex",
        "target",
        "type",
    }
)
"""Attributes of which the shape has what they say, for it is one of a few words."""

STATIC = "_static/"
"""Where a book's own scripts and styles are: which of them an element names is of its shape."""

CLOSED = re.compile(r"\bhighlight-i?python3?\b|\bcode-listing\b")
"""Classes of a listing of code, in which the colours of its words are."""

KINDS = {"chapters": "chapter", "vragen": "question"}
"""Folders in which all pages but the index are of one kind; any other page is one by itself."""


def markup_text(pages: Mapping[str, str]) -> str:
    """Return the shapes of the elements of pages, given as HTML by the path of their file."""
    found: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    kinds = {path: _kind(PurePosixPath(path)) for path in pages}
    for path, page in pages.items():
        for pair in set(_shapes(html.document_fromstring(page))):
            found[pair][kinds[path]] += 1
    every = Counter(kinds.values())
    return "".join(
        f"{parent} > {shape}: {EVERY if on == every else ' '.join(_pages_with(on, every))}\n"
        for (parent, shape), on in sorted(found.items())
    )


def _pages_with(on: Mapping[str, int], every: Mapping[str, int]) -> Iterator[str]:
    """Yield each kind of page, with how many of them where these are not all."""
    for kind, pages in sorted(on.items()):
        yield kind if pages == every[kind] else f"{kind}({pages})"


def _kind(path: PurePosixPath) -> str:
    if path.stem == "index":
        return "front" if path.parent == PurePosixPath() else path.parent.name
    return KINDS.get(path.parent.name, path.stem)


def _shapes(element: Element) -> Iterator[tuple[str, str]]:
    """Yield of each element in an element its parent, by tag and classes, and its shape."""
    if element.tag == "svg" or CLOSED.search(element.get("class") or ""):
        return
    parent = _name(element)
    for child in element:
        if isinstance(child.tag, str):
            yield parent, "".join([_name(child), *_attributes(child), *_icon(child)])
            yield from _shapes(child)


def _name(element: Element) -> str:
    return ".".join([element.tag, *sorted((element.get("class") or "").split())])


def _attributes(element: Element) -> Iterator[str]:
    for name, said in sorted(element.attrib.items()):
        if name in SAID:
            yield f"[{name}={said}]"
        elif files := [_file(each) for each in said.split() if STATIC in each]:
            yield f"[{name}={' '.join(files)}]"
        elif name != "class":
            yield f"[{name}]"


def _file(address: str) -> str:
    return PurePosixPath(urlsplit(address).path).name


def _icon(element: Element) -> Iterator[str]:
    """Yield which icon a drawing is; nothing for another drawing."""
    if element.tag == "svg":
        yield from (use.get("href", "") for use in element.findall("use"))
