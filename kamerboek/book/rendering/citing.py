"""How to cite a page or a chart of the book: from its file, and the edition that it is about."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from docutils import nodes
from pydantic import ConfigDict, Field, with_config
from pydantic.dataclasses import dataclass as validated_dataclass
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.writers.html5 import HTML5Translator

from kamerboek.edition.identity import Identity
from kamerboek.errors import KamerboekError
from kamerboek.figures import date_text, kamerstuk_text
from kamerboek.reading import read_yaml, validated

FILE = "CITATION.cff"
UNDATED = "z.d."
"""What a reference says where no year is known: zonder datum."""


@with_config(ConfigDict(extra="ignore"))
@validated_dataclass(frozen=True)
class Author:
    """Who made the book."""

    name: str


@with_config(ConfigDict(extra="ignore"))
@validated_dataclass(frozen=True)
class Citation:
    """What a reference to the book needs; the file may say more."""

    title: str
    version: str
    authors: tuple[Author, ...] = Field(min_length=1)
    license: tuple[str, ...] = Field(min_length=1)


def read_citation(project: Path) -> Citation:
    """Read the file; raises KamerboekError naming it and what is wrong in it."""
    path = project / FILE
    return validated(Citation, read_yaml(path, "it says how to cite the book"), str(path))


@dataclass(frozen=True)
class Reference:
    """What every reference to the book names; what is not known is empty."""

    title: str
    authors: tuple[str, ...]
    version: str
    edition: str
    year: str
    document: str
    licence: str


def reference_of(citation: Citation, identity: Identity, edition: str, title: str) -> Reference:
    """Return what references name, from the file and the edition: its year is that of the answers.

    The licence is the one for text. A book of another `title` than the file's is its own author:
    the file names those of its book.
    """
    known = []
    if identity.kamerstuk:
        known.append(kamerstuk_text(identity.kamerstuk))
    if identity.answered_on:
        known.append(date_text(identity.answered_on))
    text_licence = next((each for each in citation.license if each.startswith("CC")), "")
    return Reference(
        title=title,
        authors=tuple(author.name for author in citation.authors)
        if title == citation.title
        else (title,),
        version=citation.version,
        edition=edition,
        year=str(identity.answered_on.year) if identity.answered_on else "",
        document=", ".join(known),
        licence=(text_licence or citation.license[0]).replace("-", " "),
    )


def apa(reference: Reference, part: str, kind: str, address: str) -> str:
    """Return the reference to a part of the book in APA's form: one line of text."""
    authors = ", ".join(reference.authors)
    about = f" Over: {reference.document}." if reference.document else ""
    where = f" {address}" if address else ""
    return (
        f"{authors}. ({reference.year or UNDATED}). {part} [{kind}]. In {reference.title} "
        f"(versie {reference.version}, uitgave {reference.edition}).{about} "
        f"{reference.licence}.{where}"
    )


def bibtex(reference: Reference, part: str, kind: str, address: str, key: str) -> str:
    """Return the reference to a part of the book as an entry of BibTeX."""
    about = f"; over: {reference.document}" if reference.document else ""
    note = (
        f"{kind}; versie {reference.version}, uitgave {reference.edition}{about}; "
        f"{reference.licence}"
    )
    fields = {
        "author": " and ".join(f"{{{_tex(author)}}}" for author in reference.authors),
        "title": _tex(part),
        "booktitle": _tex(reference.title),
        "year": reference.year,
        "note": _tex(note),
        "url": address,
    }
    lines = [f"  {name} = {{{said}}}," for name, said in fields.items() if said]
    return "\n".join([f"@incollection{{{key},", *lines, "}"])


def _tex(text: str) -> str:
    """Return text with the signs that BibTeX reads as orders made text."""
    return re.sub(r"[\\{}$&#%_^~]", lambda found: f"\\{found[0]}", text).replace("\\\\", "/")


class citation_forms(nodes.General, nodes.Element):  # noqa: N801 - docutils names nodes so
    """How to cite: of a chart its `title` and `anchor`, of the page itself neither.

    That of a chart is inert until its button asks for it.
    """


def citation_block(_: Any) -> list[nodes.Node]:
    """Return how to cite the page."""
    return [citation_forms("", title="", anchor="")]


def page_address(config: Config, page: str, anchor: str = "") -> str:
    """Return the address of a page where the book is published; empty where it is not."""
    return file_address(config, f"{page}.html" + (f"#{anchor}" if anchor else ""))


def file_address(config: Config, name: str) -> str:
    """Return the address of a file where the book is published; empty where it is not."""
    base: str = config.html_baseurl
    return f"{base.rstrip('/')}/{name}" if base else ""


def visit_citation_forms(self: HTML5Translator, node: citation_forms) -> None:
    """Write both forms, each with a button that copies it."""
    page, config = self.builder.current_docname, self.builder.config
    reference = Reference(**config.kamerboek_reference)
    title = self.builder.env.titles[page].astext()
    part = f"{node['title']} ({title})" if node["title"] else title
    kind = self.builder.env.metadata[page].get("kind", "Hoofdstuk")
    if node["title"]:
        kind = "Grafiek"
    address = page_address(config, page, node["anchor"])
    key = "-".join(filter(None, ["kamerboek", page.rsplit("/", 1)[-1], node["anchor"]]))
    line = self.encode(apa(reference, part, kind, address))
    entry = self.encode(bibtex(reference, part, kind, address, key))
    forms = (
        f'<p class="form">APA</p><p>{line}</p>{COPY}'
        f'<p class="form">BibTeX</p><pre>{entry}</pre>{COPY}'
    )
    if node["title"]:
        self.body.append(
            f'<template id="{self.attval(citation_name(node["anchor"]))}">{forms}</template>'
        )
    else:
        self.body.append(f'<div class="citation" id="{PAGE_CITATION}">{forms}</div>')
    raise nodes.SkipNode


COPY = (
    '<p><button type="button" class="button script-only" data-copy-before>'
    "<span>Kopieer</span></button></p>"
)
PAGE_CITATION = "citeren"


def citation_name(anchor: str) -> str:
    """Return the name of what tells how to cite a chart."""
    return f"citeren-{anchor}"


def set_reference(config: Config, project: Path, identity: Identity, edition: str) -> None:
    """Keep what references name in the settings, so that pages are remade when it changes.

    Raises KamerboekError where the settings say that the book is published at what is no address.
    """
    if config.html_baseurl and not config.html_baseurl.startswith(("https://", "http://")):
        raise KamerboekError(
            f"_config.yml: baseurl: {config.html_baseurl!r}: give the address with its https://"
        )
    reference = reference_of(read_citation(project), identity, edition, config["html_title"])
    config["kamerboek_reference"] = asdict(reference)


def add_citing(app: Sphinx) -> None:
    """Register the setting and the node with Sphinx."""
    app.add_config_value("kamerboek_reference", {}, "html", [dict])
    app.add_node(citation_forms, html=(visit_citation_forms, None))
