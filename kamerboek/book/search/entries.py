"""What the search finds: questions, sections, figures of the register, abbreviations."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from sphinx.application import Sphinx

from kamerboek.book.pages.register_page import row_anchor
from kamerboek.book.questions.facts import Facts, facts_of_book
from kamerboek.book.questions.places import question_place
from kamerboek.book.questions.words import title_of
from kamerboek.book.search.page_text import sections_noted
from kamerboek.edition.edition import Edition, load_edition
from kamerboek.figures import period_text

FILE = "search-index.js"
REGISTER, ABBREVIATIONS = "register", "begrippen"


@dataclass(frozen=True)
class Entry:
    """A place that can be found: its address from the top of the book, and what is searched.

    `page` says on which page it is, where its title does not.
    """

    kind: Literal["question", "section", "number", "term"]
    address: str
    title: str
    text: str
    question: str = ""
    page: str = ""


def entries_of(app: Sphinx) -> Iterator[Entry]:
    """Yield everything that the search finds, in the order of the book's contents."""
    project, pages = Path(app.config.kamerboek_project), app.config.external_site_map
    edition = load_edition(app.config.kamerboek_edition, project)
    every = facts_of_book(edition.name, project)
    for facts in every.values():
        yield _question(app, facts)
    for page in pages:
        yield from _sections(app, page)
    if REGISTER in app.env.all_docs:
        yield from _numbers(app, every.values())
    if ABBREVIATIONS in app.env.all_docs:
        yield from _terms(app, edition)


def write_index(app: Sphinx, folder: Path) -> None:
    """Write what the search finds as a script: a page from disk may load no other data."""
    entries = [
        {name: said for name, said in vars(entry).items() if said} for entry in entries_of(app)
    ]
    text = json.dumps(entries, ensure_ascii=False, separators=(",", ":"))
    script = f"kamerboek.searched({text.replace('<', chr(92) + 'u003c')});\n"
    (folder / FILE).write_text(script, encoding="utf-8")


def _question(app: Sphinx, facts: Facts) -> Entry:
    return Entry(
        kind="question",
        address=_address(app, *question_place(facts.number)),
        title=title_of(facts),
        question=" ".join(facts.question.question_text.split()),
        text=" ".join((facts.question.answer_text or "").split()),
    )


def _sections(app: Sphinx, page: str) -> Iterator[Entry]:
    name = app.env.titles[page].astext()
    for section in sections_noted(app.env, page):
        if section.text or section.title:
            yield Entry(
                kind="section",
                address=_address(app, page, section.anchor),
                title=section.title,
                text=section.text,
                page=name if section.title != name else "",
            )


def _numbers(app: Sphinx, every: Iterable[Facts]) -> Iterator[Entry]:
    name = app.env.titles[REGISTER].astext()
    for facts in every:
        for row in facts.indicators.values():
            period = period_text(row.code.period) if row.code.period else ""
            yield Entry(
                kind="number",
                address=_address(app, REGISTER, row_anchor(row)),
                title=f"{row.code.label}: {row.figure.text}",
                text=", ".join(filter(None, [period, row.quantity.text])),
                page=name,
            )


def _terms(app: Sphinx, edition: Edition) -> Iterator[Entry]:
    name = app.env.titles[ABBREVIATIONS].astext()
    for row in edition.coding.abbreviations:
        yield Entry(
            kind="term",
            address=_address(app, ABBREVIATIONS, ""),
            title=row.abbreviation,
            text="; ".join(filter(None, [row.expansion, row.note, *row.forms])),
            page=name,
        )


def _address(app: Sphinx, page: str, anchor: str) -> str:
    uri = app.builder.get_target_uri(page)
    return f"{uri}#{anchor}" if anchor else uri
