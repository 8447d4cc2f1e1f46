"""Parts of pages as they are made, each by itself: no book is built for it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from docutils import nodes
from docutils.utils import new_document

from kamerboek.book.building import verify
from kamerboek.book.pages import handed_on
from kamerboek.book.pages.agreement import AgreementDirective
from kamerboek.book.pages.measured import (
    MEASURED_HERE,
    NOT_MEASURED_HERE,
    MeasuredDirective,
    read_samples,
)
from kamerboek.book.pages.measured_reading import ReadingDirective, read_documents
from kamerboek.book.pages.measured_suggestions import SuggestionsDirective, read_suggestions
from kamerboek.book.questions.facts import Facts, facts_of
from kamerboek.book.questions.list_page import list_of_questions
from kamerboek.book.questions.page import _card
from kamerboek.book.rendering import head, numbers
from kamerboek.book.rendering.addresses import FOLDER, LIST
from kamerboek.book.rendering.chart_frame import chart, drawing
from kamerboek.book.rendering.data_files import table_files
from kamerboek.book.rendering.frame import LEAD_CHART, Navigation, contents_of
from kamerboek.book.rendering.icons import icon_node
from kamerboek.book.rendering.markup import html_element
from kamerboek.book.rendering.sections import _own, fold
from kamerboek.book.rendering.tables import table_block, table_origin
from kamerboek.book.rendering.theme_blocks import link_button
from kamerboek.book.rendering.what_if import what_if
from kamerboek.charts import CHART_MIME
from kamerboek.edition.edition import Edition
from kamerboek.errors import KamerboekError
from kamerboek.prose import Offered, WhatIf
from kamerboek.prose.what_if import Example, Outcome
from tests.conftest import EDITION, PROJECT
from tests.rows import over


@pytest.fixture(scope="module")
def every(edition: Edition) -> list[Facts]:
    return list(facts_of(edition, PROJECT).values())


def directive(edition: str = EDITION) -> Any:
    """Return what a directive asks of its page, with the files that it says it depends on."""
    depends: list[str] = []
    return SimpleNamespace(
        config=SimpleNamespace(kamerboek_project=str(PROJECT), kamerboek_edition=edition),
        env=SimpleNamespace(note_dependency=depends.append),
        depends=depends,
    )


def table_of(made: list[nodes.Node]) -> tuple[str, list[str], list[str]]:
    """Return the caption of the table in what was made, its heads, and what its rows are."""
    (table,) = tables_of(made)
    return table


def tables_of(made: list[nodes.Node]) -> list[tuple[str, list[str], list[str]]]:
    """Return the same of each table, in order."""
    return [read(table) for node in made for table in node.findall(nodes.table)]


def read(table: nodes.table) -> tuple[str, list[str], list[str]]:
    (title,) = table.findall(nodes.title)
    (top,) = table.findall(nodes.thead)
    (body,) = table.findall(nodes.tbody)
    heads = [each.astext() for each in top.findall(nodes.entry)]
    return title.astext(), heads, [row[0].astext() for row in body.findall(nodes.row)]


def test_the_tables_of_what_was_measured() -> None:
    here = directive()
    caption, heads, rows = table_of(MeasuredDirective.run(here))
    assert (caption, heads[:2]) == ("Gevonden getallen", ["Aantal", "Dit document"])
    assert heads[2:] == [each.name for each in read_samples(PROJECT) if each.edition != EDITION]
    assert rows == [
        *("Documenten", "Bekeken", "Hoeveelheden", "Gevonden", "Gemist", "Onterecht"),
    ]
    assert tables_of(ReadingDirective.run(here)) == [
        (
            "Gelezen documenten",
            ["Wat", "Aantal"],
            [
                "Documenten",
                "Vragen, op het oog",
                "Gevonden, in dezelfde volgorde",
                "Gevonden met alle regels aan elkaar",
                "Regels van bladzijden en noten die zijn weggelaten",
            ],
        ),
        (
            "Nagemaakte documenten",
            [
                "Aantal",
                *(
                    f"{kind}, {lines}"
                    for kind in ("Vormen", "Pagina’s")
                    for lines in ("met regels", "op één regel")
                ),
            ],
            [
                "Documenten",
                "Precies gelezen",
                "Anders gelezen, met een waarschuwing",
                "Anders gelezen, zonder waarschuwing",
            ],
        ),
    ]
    caption, heads, rows = table_of(SuggestionsDirective.run(here))
    assert caption == "Hoe vaak een voorstel klopt"
    assert heads == ["Voorstel", "Gecodeerd document", "Andere ministeries", "Aangeboden"]
    assert len(rows) == len(read_suggestions(PROJECT))
    assert here.depends == [
        str(PROJECT / "data" / "measured" / f"{name}.toml")
        for name in ("quantities", "reading", "suggestions")
    ]


def test_a_page_is_made_again_when_a_reading_on_it_changes(edition: Edition) -> None:
    asked = directive()
    asked.edition = lambda: edition
    AgreementDirective.run(asked)
    reading = PROJECT / "data" / "editions" / EDITION / "readings" / "second"
    coding = ["dispositions.csv", "elements.csv", "themes.csv"]
    files = {str(reading / name) for name in ["reading.toml", *coding]}
    assert sorted(path.name for path in reading.iterdir()) == sorted(["reading.toml", *coding])
    assert files <= set(asked.depends)
    assert {Path(each).parent for each in asked.depends} == {reading}


def test_what_was_measured_is_said_to_be_of_this_document_only_where_it_is() -> None:
    assert MeasuredDirective.run(directive())[-1].astext() == MEASURED_HERE
    other = MeasuredDirective.run(directive("elders"))
    assert other[-1].astext() == NOT_MEASURED_HERE
    assert "Dit document" not in table_of(other)[1]


@over(
    ("read", "name", "says"),
    [
        (read_samples, "quantities", "it says how well numbers are found"),
        (read_documents, "reading", "it says how well documents are read"),
        (read_suggestions, "suggestions", "it says how often what is proposed is right"),
    ],
)
def test_a_file_of_what_was_measured_that_is_not_there(read: Any, name: str, says: str) -> None:
    nowhere = Path("nowhere")
    with pytest.raises(KamerboekError) as refused:
        read(nowhere)
    path = nowhere / "data" / "measured" / f"{name}.toml"
    assert str(refused.value) == f"{path}: missing; {says}"


def test_a_page_that_hands_nothing_on_has_no_heading(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: Any = SimpleNamespace(arguments=["chapters/1"], options={"heading": "Kop"})
    monkeypatch.setattr(handed_on, "_handed_on", lambda *_: iter(()))
    assert handed_on.HandedOnDirective.run(asked) == []


def test_a_printed_answer_has_what_is_remarked_about_it(
    edition: Edition, every: list[Facts]
) -> None:
    remark: nodes.Node = nodes.paragraph("", "", nodes.Text("Een opmerking."))
    bare, remarked = (
        _card(edition, every[0], "antwoord", [nodes.Text("De tekst.")], remarks)
        for remarks in (None, [remark])
    )
    assert "De tekst." in bare.astext()
    assert "Een opmerking." not in bare.astext()
    assert "Een opmerking." in remarked.astext()


def test_the_navigation_says_which_page_a_reader_is_on() -> None:
    """Of a question's page the list of all questions is marked: it stands below that line."""
    lines = (
        ("", "<ul>"),
        ("a", '<li><a href="a">A</a></li>'),
        (LIST, '<li><a href="l">L</a></li>'),
    )
    made = Navigation({"": lines, FOLDER: lines})
    env: Any = None
    assert made.markup(env, env, "a") == (
        '<ul><li><a aria-current="page" href="a">A</a></li><li><a href="l">L</a></li>'
    )
    assert made.markup(env, env, LIST) == (
        '<ul><li><a href="a">A</a></li><li><a aria-current="page" href="l">L</a></li>'
    )
    assert made.markup(env, env, f"{FOLDER}/7") == (
        '<ul><li><a href="a">A</a></li><li><a aria-current="true" href="l">L</a></li>'
    )


def test_titles_in_the_navigation_are_words_and_no_markup() -> None:
    titles = {"index": nodes.title("", "Start"), "a": nodes.title("", "Wie < 18 & ouder")}
    subtree = SimpleNamespace(caption="Thema & deel", items=["a"])
    site_map = SimpleNamespace(root=SimpleNamespace(docname="index", subtrees=[subtree]))
    kept = {"index": SimpleNamespace(docname="index", subtrees=[subtree])}
    env: Any = SimpleNamespace(
        titles=titles,
        config=SimpleNamespace(external_site_map=_Map(site_map.root, kept)),
    )
    builder: Any = SimpleNamespace(get_target_uri=lambda name: f"{name}.html")
    assert Navigation().markup(env, builder, "index") == (
        '<h2>Thema &amp; deel</h2><ul><li><a href="a.html">Wie &lt; 18 &amp; ouder</a></li></ul>'
    )


class _Map(dict[str, Any]):
    def __init__(self, root: Any, pages: dict[str, Any]) -> None:
        super().__init__(pages)
        self.root = root


def test_what_stands_on_a_page() -> None:
    """Its sections, its folds and the chart that opens it; other charts have no line."""
    page = new_document("page")
    assert contents_of(page) == []
    below = nodes.section("", nodes.title("", "Een kop"), ids=["kop", "other"])
    page += nodes.section(
        "",
        nodes.title("", "De bladzijde"),
        chart("", lead=True, anchor="fig-eerste"),
        below,
        chart("", lead=False, anchor="fig-tweede"),
        fold("", ids=["meer"], title="Meer"),
        ids=["bladzijde"],
    )
    assert contents_of(page) == [
        ("fig-eerste", LEAD_CHART),
        ("kop", "Een kop"),
        ("meer", "Meer"),
    ]


def test_a_link_to_a_place_of_the_page() -> None:
    made = link_button("kop")
    (sign,) = made.findall(icon_node)
    assert sign["name"] == "link"
    assert made.astext() == "Link"
    assert made["classes"] == ["button"]
    assert made["attributes_of_tag"] == {"href": "#kop", "data-link": "kop"}


def orders(questions: list[Facts]) -> list[str]:
    """Return the orders that a list of these questions offers."""
    return [
        each.astext()
        for node in list_of_questions(questions)
        for each in node.findall(html_element)
        if each["tag"] == "option" and {"data-key"} & set(each["attributes_of_tag"])
    ]


def test_the_list_of_questions_is_ordered_by_what_differs(every: list[Facts]) -> None:
    """By theme where there are two, by outcome where there are two."""
    (files,) = [node for node in list_of_questions(every) if isinstance(node, table_files)]
    assert (files["said"], files["name"]) == ("Alle vragen als", "vragen")
    assert orders(every) == ["Nummer", "Thema", "Uitkomst", "Langste antwoord eerst"]
    first = every[0]
    theme = next(each for each in every if each.theme != first.theme and each.given == first.given)
    given = next(each for each in every if each.theme == first.theme and each.given != first.given)
    assert orders([first]) == ["Nummer", "Langste antwoord eerst"]
    assert orders([first, theme]) == ["Nummer", "Thema", "Langste antwoord eerst"]
    assert orders([first, given]) == ["Nummer", "Uitkomst", "Langste antwoord eerst"]


def told_app(base: str = "") -> Any:
    reference = {
        "title": "Het boek",
        "authors": ("Een", "Twee"),
        "version": "1.2",
        "edition": "najaar",
        "year": "2026",
        "document": "Het document",
        "licence": "https://example.invalid/licence",
    }
    return SimpleNamespace(
        config=SimpleNamespace(
            kamerboek_reference=reference, html_title="Het boek", html_baseurl=base
        )
    )


def test_what_a_page_tells_machines_of_itself() -> None:
    page = new_document("page")
    told = head._structured(told_app(), "Titel", "Wat het zegt.", "", page)
    assert told == {
        "@context": "https://schema.org",
        "@type": "Report",
        "name": "Titel",
        "description": "Wat het zegt.",
        "inLanguage": "nl",
        "isPartOf": {"@type": "Book", "name": "Het boek"},
        "author": [
            {"@type": "Organization", "name": "Een"},
            {"@type": "Organization", "name": "Twee"},
        ],
        "version": "1.2",
        "copyrightYear": "2026",
        "license": "https://example.invalid/licence",
        "isBasedOn": "Het document",
    }
    assert head._structured(told_app(), "Titel", "", "https://x.invalid/a", page)["url"] == (
        "https://x.invalid/a"
    )


def test_the_picture_of_a_page_in_a_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pictures of all pages stand in one folder: a page's name has the folder that it is in."""
    put: dict[str, Any] = {}
    monkeypatch.setattr(head, "svg_of", lambda _, wide: wide["form"])
    monkeypatch.setattr(head, "picture", lambda *said: said)
    monkeypatch.setattr(head, "put_beside", lambda _, __, name, made: put.update({name: made}))
    page = new_document("page")
    assert head._shared_picture(told_app(), "a/b", page) == {}
    lead = chart("", lead=True, headline="Kop", subtitle="Onder")
    lead += [
        drawing("", form="narrow", description="smal"),
        drawing("", form="wide", description="breed"),
    ]
    page += [chart("", lead=False), lead]
    found = head._shared_picture(told_app("https://x.invalid/"), "a/b", page)
    assert put == {f"{head.PICTURES}/a-b.png": ("wide", "Kop", "Onder")}
    assert found == {
        "og:image": f"https://x.invalid/{head.PICTURES}/a-b.png",
        "og:image:alt": "breed",
    }


def test_in_what_two_files_differ(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As diffoscope says it, under the name of the file; nothing where it is not there."""
    monkeypatch.setattr(shutil, "which", lambda _: None)
    assert verify._in_what("a.html", tmp_path, tmp_path) == ""
    program = tmp_path / "diffoscope"
    program.write_text('#!/bin/sh\necho "$@"\nexit 1\n', encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setattr(shutil, "which", lambda _: str(program))
    ours, theirs = tmp_path / "ours", tmp_path / "theirs"
    assert verify._in_what("a.html", ours, theirs) == (
        f":\n--text - {ours / 'a.html'} {theirs / 'a.html'}\n"
    )


@over(
    ("content", "asked"),
    [
        ({"page": "22"}, ("22", None)),
        ({"page": "22", "quote": {"question": "7", "source": 40}}, ("7", 40)),
        ({"page": "", "quote": {"question": "7", "source": 40}}, ("7", 40)),
        ({"page": ""}, None),
    ],
)
def test_where_a_figure_leads(
    content: dict[str, Any], asked: tuple[str, int | None] | None
) -> None:
    """To the sentence of its quote, or its question; else to where numbers come from."""
    found: list[tuple[str, int | None]] = []

    def address(_: object, page: str, question: str, sentence: int | None) -> str:
        assert page == "a"
        found.append((question, sentence))
        return "adres"

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(numbers, "question_address", address)
        resolver: Any = SimpleNamespace(app=None, env=SimpleNamespace(docname="a"))
        figure = numbers.figure_link("", content=content, origin="#oorsprong")
        leads = numbers.ResolveFigureLinks._address(resolver, figure)
    assert leads == ("adres" if asked else "#oorsprong")
    assert found == ([asked] if asked else [])


def test_each_note_of_a_figure_has_a_name_of_its_own() -> None:
    """Two figures of one key that say the same share a note; others are told apart, from 2 on."""
    figures = [
        numbers.figure_link("", content={"key": key, "text": text, "label": label}, document="")
        for key, text, label in (
            ("a", "3", "eerste"),
            ("a", "drie", "eerste"),
            ("a", "4", "tweede"),
            ("a", "5", "derde"),
            ("b", "6", "andere"),
        )
    ]
    found = [
        (name, [each["content"]["text"] for each in same])
        for name, same in numbers._by_note(figures)
    ]
    assert found == [
        ("note-a", ["3", "drie"]),
        ("note-a-2", ["4"]),
        ("note-a-3", ["5"]),
        ("note-b", ["6"]),
    ]


def test_where_the_numbers_of_a_table_come_from() -> None:
    (origin,) = table_origin({"origin": ["de bron"]})
    assert origin.astext() == "Herkomst: de bron."
    assert isinstance(origin, nodes.Element)
    assert origin["classes"] == ["table-origin"]
    assert table_origin({"origin": []}) == []


def test_the_caption_of_a_table_comes_first_in_it() -> None:
    content = {
        "name": "naam",
        "caption": "Wat het is",
        "columns": ["Wat", "Aantal"],
        "rows": [[["Een"], ["1"]]],
        "origin": ["de bron"],
    }
    table, origin, files = table_block(content)
    assert isinstance(table, nodes.table)
    assert [type(each) for each in table.children] == [nodes.title, nodes.tgroup]
    assert table[0].astext() == "Wat het is"
    assert origin.astext() == "Herkomst: de bron."
    assert isinstance(files, table_files)


def test_a_manifest_lists_files_and_what_they_belong_to() -> None:
    """Only what is a file is looked for in a book."""
    listed = [
        {"@id": "./", "@type": "Dataset"},
        {"@id": "a.html", "@type": "File", "sha256": "1f"},
        {"@id": "#run", "@type": "CreateAction"},
    ]
    assert verify._outputs({"@graph": listed}) == {"a.html": "1f"}


@over(
    ("element", "form", "kept"),
    [
        ("mime_bundle", CHART_MIME, True),
        ("mime_bundle", "text/plain", False),
        ("text", CHART_MIME, False),
    ],
)
def test_an_output_of_the_book_s_own_is_shown_without_a_frame(
    element: str, form: str, kept: bool
) -> None:
    shown = nodes.paragraph("", "", nodes.Text("wat het toont"))
    other = nodes.container("", nodes.paragraph("", "x"), mime_type="text/plain")
    own = nodes.container("", shown, mime_type=form)
    found = _own(nodes.container("", other, own, nb_element=element))
    assert found == ([shown] if kept else None)


@over(
    ("chosen", "back", "said"),
    [
        ("Standaard", "Terug naar standaard", "de standaard"),
        ("Deze bladzijde", "Terug naar deze bladzijde", "deze bladzijde"),
    ],
)
def test_what_a_reader_goes_back_to_is_what_the_page_has(chosen: str, back: str, said: str) -> None:
    """A page with other values is not the standard one, and its script says so too."""
    outcomes = (("12", ""),)
    offered = Offered("pace", "Tempo", ("1", "2"), ("één", "twee"), 0, ordered=True)
    block = WhatIf(
        "7-x",
        (),
        (offered,),
        (Outcome("Totaal", True),),
        {},
        (Example(chosen.removeprefix("Standaard"), outcomes), Example("tempo twee", outcomes)),
    )
    table = what_if(block.content())[-1]
    assert json.loads(table["told"])["own"] == {"name": chosen, "said": said}
    texts = [node.astext() for node in table.findall(html_element)]
    assert back in texts
    assert texts.count(chosen) == 2
