"""What a book holds for machines, as the names by which they find things in it, without values.

Of JSON the path of each key, where an object that says its type is named by that; of XML the path
of each element with its attributes; of a table its columns. Files of one kind are taken together.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from lxml import html

from kamerboek.book.rendering.account import NOTEBOOKS
from kamerboek.book.rendering.chart_frame import SPECIFICATIONS
from kamerboek.book.rendering.data_files import TABLES_FOLDER
from kamerboek.book.rendering.what_if import FOLDER

IN_PAGES = {
    "application/ld+json": "//script[@type='application/ld+json']/text()",
    "data-told": "//@data-told",
}
"""What pages hold as JSON: what it is called, and where it stands."""

FILES = (
    ".book.json",
    "feed.xml",
    "ro-crate-metadata.json",
    "_static/search-index.js",
    f"{FOLDER}/*.js",
    f"{SPECIFICATIONS}/*.js",
    f"{NOTEBOOKS}/*.ipynb",
)

HANDED = re.compile(r"\s*(?:window\.)?(kamerboek\.\w+)\((.*)\);\s*", re.DOTALL)
"""A script that only hands data to another: the name that it calls, and the data."""

LEFT_OUT = re.compile(r"\.(?:wide|narrow)\.|\.outputs\[\]|\.units\.")
"""What stands in a chart's specification is the drawing library's, in the outputs of a notebook
its chapter's, and units are those that a page happens to have."""


def machine_text(book: Path, pages: Mapping[str, str]) -> str:
    """Return the names in what a built book holds for machines; `pages` is its HTML by path."""
    found = {f"{name}: {path}" for page in pages.values() for name, path in _in_page(page)}
    for pattern in FILES:
        for file in book.glob(pattern):
            text = file.read_text(encoding="utf-8")
            in_file = _in_xml(text) if file.suffix == ".xml" else _in_json(text)
            found.update(f"{pattern}: {path}" for path in in_file)
    found.update(_columns(book / TABLES_FOLDER))
    return "".join(f"{line}\n" for line in sorted(found))


def _in_page(page: str) -> Iterator[tuple[str, str]]:
    tree = html.document_fromstring(page)
    for name, where in IN_PAGES.items():
        for text in tree.xpath(where):
            yield from ((name, path) for path in _paths(json.loads(text), ""))


def _in_json(text: str) -> Iterator[str]:
    """Yield the paths of the keys of JSON, or of what a script hands on, under what it calls."""
    handed = HANDED.fullmatch(text)
    calls, data = handed.groups() if handed else ("", text)
    if handed:
        yield calls
    yield from (path for path in _paths(json.loads(data), calls) if not LEFT_OUT.search(path))


def _paths(value: Any, at: str) -> Iterator[str]:
    if isinstance(value, list):
        for each in value:
            yield from _paths(each, f"{at}[]")
    elif isinstance(value, dict):
        within = f"{at}({_type(value['@type'])})" if "@type" in value else at
        for key, each in value.items():
            path = f"{within}.{'…' if key.isdigit() else key}"
            yield path
            yield from _paths(each, path)


def _type(said: str | list[str]) -> str:
    return said if isinstance(said, str) else " ".join(said)


def _in_xml(text: str) -> Iterator[str]:
    """Yield the path of each element, with what the namespaces of names are."""

    def paths(element: ElementTree.Element, at: str) -> Iterator[str]:
        path = f"{at}/{element.tag}{''.join(f'[{name}]' for name in sorted(element.attrib))}"
        yield path
        for child in element:
            yield from paths(child, path)

    return paths(ElementTree.fromstring(text), "")  # noqa: S314 - our own


def _columns(folder: Path) -> Iterator[str]:
    """Yield the columns of each table that readers can take along, per form of file."""
    for file in (*folder.glob("*.csv"), *folder.glob("*.json")):
        text = file.read_text(encoding="utf-8")
        if file.suffix == ".csv":
            columns = next(csv.reader(text.splitlines()))
        else:
            columns = list(dict.fromkeys(name for row in json.loads(text) for name in row))
        yield f"{folder.name}/{file.name}: {' | '.join(columns)}"
