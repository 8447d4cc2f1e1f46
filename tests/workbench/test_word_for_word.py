"""What an analyst is told, word for word: the forms, the document with its marks, each report."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import tornado.httpclient
import tornado.httpserver
import tornado.netutil

from kamerboek.chapter.statements import Statement
from kamerboek.edition.edition import Edition, load_edition
from kamerboek.edition.identity import About, Identity, Source
from kamerboek.edition.readings import load_reading
from kamerboek.errors import KamerboekError
from kamerboek.intake.suggest import read_proposals
from kamerboek.workbench.accept import accept_all_unchanged, accept_questions
from kamerboek.workbench.agreement_report import agreement_data, agreement_lines
from kamerboek.workbench.carry import carry_lines, write_carried
from kamerboek.workbench.check import check_edition
from kamerboek.workbench.compare_editions import (
    compare_editions,
    comparison_data,
    comparison_lines,
)
from kamerboek.workbench.desk import Desk, open_desk
from kamerboek.workbench.entries import Entry, toml_text
from kamerboek.workbench.printed import identity_problems
from kamerboek.workbench.rows import ABSENT, path_of, save, say_none, version_of
from kamerboek.workbench.serve.forms import UNIT_LABELS, forms_of
from kamerboek.workbench.serve.guard import HEADERS, HERE, Guard
from kamerboek.workbench.serve.server import application
from kamerboek.workbench.serve.state import document_of
from tests.editions import CODED_EARLIER, EARLIER, add_edition, bare_project
from tests.rows import over

LATER = (
    EARLIER.replace("40 matrozen", "45 matrozen")
    .replace("eind 2031", "in 2033")
    .replace("varen er op de vloot", "varen er nu")
    + """
4 Hoe zit dat, € 3 miljoen?

Dit is gerubriceerd, zie Kamerstuk 36 800 X, nr. 3. Zie ook het antwoord op vraag 1.
"""
)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An edition that is coded, and a later one for which it proposes."""
    project = bare_project(tmp_path_factory.mktemp("told"))
    add_edition(project, "first", EARLIER, CODED_EARLIER)
    add_edition(project, "second", LATER)
    return project


@pytest.fixture(scope="module")
def earlier(project: Path) -> Edition:
    return load_edition("first", project)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """An edition of which nothing is coded, to write in."""
    project = bare_project(tmp_path)
    add_edition(project, "first", EARLIER)
    return open_desk(project, "first")


FORMS = """\
t themes: Thema
  theme: Thema
  secondary: Raakt ook aan
  rationale: Waarom, in één regel
w dispositions: Wat het antwoord geeft
  disposition: Code
  resolved: Wat de aangewezen antwoorden geven (alleen bij een verwijzing)
  quote: De woorden die beslissen
  rationale: Waarom, in één regel
  alternative: Andere code die verdedigbaar is
  alternative_quote: De woorden voor die andere code
o elements: Onderdelen van de vraag
  element: Wat er wordt gevraagd, in een paar woorden
  ask_quote: De woorden die het vragen
  status: Wat het antwoord ermee doet
  answer_quote: De woorden van het antwoord
  note: Opmerking
g indicators: Kengetallen
  quantity: Getal in de tekst
  indicator: Naam (kleine letters, cijfers, _); de lijst heeft bekende namen
  label: Wat het meet, en van wie
  period: Periode (2025, 2025-H1, 2025-mid, 2025-07, 2026-01-01, 2024/2025)
  nature: Soort getal
  stands_in: Staat in
  answered: Wat het antwoord ermee doet (alleen als het slechts in de vraag staat)
  unit: Eenheid, als het document er geen geeft
  note: Wat is afgeleid
a commitments: Aangekondigde stappen
  quote: De woorden van het antwoord
  commitment: Wat er wordt aangekondigd, in één regel
  type: Soort
  strength: Hoe vast
  due: Termijn (2026, 2026-H1, 2026-Q2, 2026-mid, 2026-11, 2026-07-01); leeg als er geen is
  due_inferred: Het jaar is afgeleid
b confidentiality: Buiten de openbaarheid
  quote: De woorden van het antwoord
  ground: De grond zoals het antwoord die noemt
  access: Waar het wel te krijgen is
p subjects: Onderwerp
  subject: Waar de vraag over gaat, in drie tot acht woorden
n rule_notes: Regel bij de code
  note: De regel waarop de code rust
f anomalies: Verschrijvingen
  quote: De woorden zoals ze er staan
  reading: Hoe het boek ze leest
  note: Waarom
x tensions: Spanning met een ander antwoord
  quote_a: De woorden van deze vraag of dit antwoord
  question_b: Nummer van de andere vraag
  quote_b: De woorden daarvan
  note: Wat niet bij elkaar past, en hoe gelezen wel
"""


def test_what_the_forms_ask(earlier: Edition) -> None:
    told = ""
    for form in forms_of(earlier.codebook):
        told += f"{form['key']} {form['name']}: {form['label']}\n"
        told += "".join(f"  {each['name']}: {each['label']}\n" for each in form["columns"])
    assert told == FORMS
    assert " ".join(UNIT_LABELS.values()) == (
        "euro procent procentpunt mensen VTE keer jaren maanden weken aantal"
    )


@over(
    ("table", "column", "codes"),
    [
        ("dispositions", "disposition", "dispositions"),
        ("dispositions", "resolved", "dispositions"),
        ("dispositions", "alternative", "dispositions"),
        ("elements", "status", "statuses"),
        ("confidentiality", "access", "access"),
        ("commitments", "type", "commitment_types"),
        ("commitments", "strength", "strengths"),
        ("indicators", "nature", "natures"),
        ("indicators", "stands_in", "stands_in"),
        ("indicators", "answered", "answered"),
        ("themes", "theme", "themes"),
        ("themes", "secondary", "themes"),
    ],
)
def test_what_the_codes_of_a_column_mean(table: str, column: str, codes: str) -> None:
    codebook = CODEBOOK[0]
    (form,) = (each for each in forms_of(codebook) if each["name"] == table)
    (found,) = (each for each in form["columns"] if each["name"] == column)
    known = getattr(codebook, codes)
    assert found["codes"]
    for each in found["codes"]:
        meant = known[each["code"]]
        assert (each["label"], each["meaning"]) == (meant.label, meant.meaning)


CODEBOOK: list[Any] = []


@pytest.fixture(autouse=True, scope="module")
def known_codes(earlier: Edition) -> None:
    CODEBOOK[:] = [earlier.codebook]


def test_the_document_with_its_marks(project: Path) -> None:
    told = document_of(open_desk(project, "second"))
    assert (told["edition"], told["title"]) == ("second", "")
    marks = [
        (
            each["question"],
            part,
            mark["kind"],
            mark["says"],
            each["texts"][part][mark["start"] : mark["end"]],
            mark["quantity"].partition("@")[0],
        )
        for each in told["questions"]
        for part in ("question", "answer")
        for mark in each["marks"][part]
    ]
    pointer = "Zie ook het antwoord op vraag 1"
    later = "In het tweede kwartaal van 2025 wordt de Kamer geïnformeerd"
    assert marks == [
        ("1", "answer", "number", "12 count", "12", "1"),
        ("2", "answer", "signal", "komt later", later, ""),
        ("3", "answer", "number", "45 persons", "45", "3"),
        ("4", "question", "number", "3000000 eur", "€ 3 miljoen", "4"),
        ("4", "answer", "reference", "verwijst naar vraag 1", pointer, ""),
        ("4", "answer", "identifier", "36800-X-3", "Kamerstuk 36 800 X, nr. 3", ""),
        ("4", "answer", "signal", "vertrouwelijk", "gerubriceerd", ""),
    ]
    assert [each["points_to"] for each in told["questions"]] == [[], [], [], ["1"]]
    assert [each["part"] for each in told["quantities"]["1"]] == ["answer"]
    (amount,) = told["quantities"]["4"]
    assert {key: amount[key] for key in ("text", "part", "period", "unit")} == {
        "text": "€ 3 miljoen",
        "part": "question",
        "period": "",
        "unit": "euro",
    }
    question = {key: each for key, each in told["questions"][2].items() if key != "marks"}
    assert question == {
        "question": "3",
        "section": "",
        "answered_with": (),
        "points_to": [],
        "texts": {"question": "Hoeveel matrozen varen er nu?", "answer": "Er zijn 45 matrozen."},
    }


def test_a_place_is_counted_as_a_browser_counts(tmp_path: Path) -> None:
    """It has two units for a sign beyond U+FFFF, such as a ship: one place off for each before."""
    project = bare_project(tmp_path)
    add_edition(project, "first", f"{EARLIER}\n4 Zijn 🚢 er 9?\n\nEn 🚢🚢: 8 schepen, 🚢.\n")
    marks = document_of(open_desk(project, "first"))["questions"][3]["marks"]
    assert [(each["start"], each["end"]) for each in marks["question"]] == [(11, 12)]
    assert [(each["start"], each["end"]) for each in marks["answer"]] == [(9, 10)]


def test_what_two_editions_say_of_each_other(project: Path, earlier: Edition) -> None:
    found = compare_editions(earlier, open_desk(project, "second").edition)
    assert list(comparison_lines(found)) == [
        "first and second: 1 question the same, 2 changed, 1 new, 0 gone",
        "  answer 2 (was 2): … de bouw volgt [-eind 2031.-] {+in 2033.+}",
        "  question 3 (was 3): … matrozen varen er [-op de vloot?-] {+nu?+}",
        "  answer 3 (was 3): Er zijn [-40-] {+45+} matrozen.",
        "  new 4: Hoe zit dat, € 3 miljoen?",
        "figures: 1 the same",
        "  restated sailors, 2024: 40 (3) → 45 (3, proposed)",
        "steps: 1 of 2 announced in the same words again",
    ]
    data = comparison_data(found)
    assert {key: data[key] for key in ("earlier", "later", "new", "gone", "figures_the_same")} == {
        "earlier": "first",
        "later": "second",
        "new": ["4"],
        "gone": [],
        "figures_the_same": 1,
    }
    assert data["changed"][1] == {
        "earlier": "3",
        "later": "3",
        "question": [
            {"kind": "same", "words": "Hoeveel matrozen varen er"},
            {"kind": "gone", "words": "op de vloot?"},
            {"kind": "new", "words": "nu?"},
        ],
        "answer": [
            {"kind": "same", "words": "Er zijn"},
            {"kind": "gone", "words": "40"},
            {"kind": "new", "words": "45"},
            {"kind": "same", "words": "matrozen."},
        ],
        "points_to_changed": [],
    }
    assert data["figures"] == {
        "restated": [
            {
                "indicator": "sailors",
                "label": "matrozen op de vloot",
                "period": "2024",
                "earlier": [{"question": "3", "text": "40", "coded": True}],
                "later": [{"question": "3", "text": "45", "coded": False}],
            }
        ],
        "further": [],
        "new": [],
        "gone": [],
    }
    assert data["steps"][1] == {
        "question": "2",
        "step": "Plan voor de bouw",
        "due": "2031",
        "term_over_on": None,
        "same_words_in": None,
        "fate": None,
    }


def test_what_two_editions_say_where_one_ends(project: Path, earlier: Edition) -> None:
    later = open_desk(project, "second").edition
    found = compare_editions(later, earlier)
    assert "  gone 4: Hoe zit dat, € 3 miljoen?" in list(comparison_lines(found))
    assert comparison_data(found)["gone"] == ["4"]


def test_what_was_carried(tmp_path: Path) -> None:
    project = bare_project(tmp_path)
    add_edition(project, "first", EARLIER, CODED_EARLIER)
    add_edition(project, "second", f"{LATER}\n5 En nu?\n\nDat is zo.\n")
    carried, written = write_carried(project, "first", "second")
    lines = list(carry_lines(carried, written))
    assert lines[:4] == [
        "questions: 1 unchanged, 2 changed, 2 new, 0 gone",
        "  2 (was 2): antwoord: … de bouw volgt [-eind 2031.-] {+in 2033.+}",
        "  3 (was 3): vraag: … matrozen varen er [-op de vloot?-] {+nu?+}; antwoord: Er zijn "
        "[-40-] {+45+} matrozen.",
        "  new: 4, 5",
    ]
    assert "themes: 3 proposed, 1 of them from what is unchanged" in lines
    desk = open_desk(project, "second")
    bases = {
        (name, row.basis)
        for name in ("themes", "indicators", "fates")
        for row in read_proposals(desk.edition, desk.folder, name)
    }
    assert bases == {
        ("themes", "zoals vraag 1 van first: vraag en antwoord zijn gelijk"),
        ("themes", f"zoals vraag 2 van first: {lines[1].partition(': ')[2]}"),
        ("themes", f"zoals vraag 3 van first: {lines[2].partition(': ')[2]}"),
        ("indicators", "zoals vraag 1 van first: vraag en antwoord zijn gelijk"),
        (
            "indicators",
            "zoals vraag 3 van first: 40 werd 45; de periode 2024 staat er niet bij, kijk die na",
        ),
        ("fates", "zoals vraag 2 van first: vraag en antwoord zijn gelijk"),
        ("fates", "zoals vraag 2 van first: niet met dezelfde woorden"),
    }
    done = {each.name: each.groups for each in accept_all_unchanged(desk, "themes")}
    assert done == {"themes": ("1",)}
    for name, questions, options, said in (
        ("themes", ["9"], (), "nothing is proposed for question '9'; the nearest is "),
        ("thems", ["1"], (), "there is no table 'thems' of the coding; the nearest is 'themes'"),
        ("themes", ["2"], ("theme",), "--set theme: not of the form column=value"),
        ("themes", ["2"], ("theme=a", "theme=b"), "--set theme: given twice; give it once"),
        ("themes", ["2"], ("question=3",), "--set question: a proposal is of its question; "),
        ("themes", ["2"], ("rationale=a\nb",), "--set rationale: 'a\\nb': not text on one line"),
        ("themes", ["2"], ("thema=x",), "themes: there is no column 'thema'; the nearest is "),
        ("checks", ["a"], (), "checks: 'a' is not proposed; nothing is at all"),
        (
            "commitments",
            ["2"],
            ("due=2033",),
            "commitments: question 2 has 2 proposals; give each its values on the page: kamerboek "
            "code second --serve",
        ),
        ("checks", ["a"], ("a=b",), "checks: what is proposed is taken as it is; leave the"),
        (
            "rule_notes",
            ["2"],
            (),
            "question '2'; the table has no proposal at all",
        ),
    ):
        with pytest.raises(KamerboekError) as refused:
            accept_questions(desk, name, questions, options)
        assert said in str(refused.value)


def test_what_is_wrong_beside_the_tables(tmp_path: Path) -> None:
    project = bare_project(tmp_path)
    add_edition(project, "first", EARLIER, CODED_EARLIER)
    add_edition(project, "second", LATER)
    files = {
        "codin/x.csv": "",
        "coding/themas.csv": "",
        "coding/statement/x.toml": "",
        "coding/fates.csv": "edition,step,fate,given_in,quote,note\n"
        "first,Nota over de haven,silent,,,\nfrist,Nota,silent,,,\n",
        "coding/statements/real_estate.toml": '[[statement]]\nid = "a"\nplace = "elders/x"\n'
        'sentence = "Zo."\n',
        "readings/derde/themes.csv": "question,theme,secondary,rationale\n",
        "coding/suggestions/checks.toml": "[[chek]]\n",
    }
    for name, text in files.items():
        path = project / "data" / "editions" / "second" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    found = [
        (each.path.name, each.column, each.reason, each.remedy)
        for each in check_edition(project, "second").problems
    ]
    assert found == [
        ("reading.toml", "", "missing; it says how the reading was made", ""),
        ("checks.toml", "", "'chek': it holds check", ""),
        (
            "real_estate.toml",
            "",
            "statement a: it rests on nothing: name the quotes, or what is absent",
            "",
        ),
        (
            "real_estate.toml",
            "",
            "statement a: no chapter shows statements at 'elders/x'; it has none",
            "name a place that one does, or have a chapter show them there",
        ),
        (
            "fates.csv",
            "step",
            "first announces no step 'Nota over de haven'; the nearest is 'Nota over de havens'",
            "",
        ),
        (
            "fates.csv",
            "edition",
            f"{project / 'data' / 'editions'}: there is no edition 'frist'; the nearest is 'first'",
            "",
        ),
        ("codin", "", "nothing reads what is in it; the nearest is 'coding'", "rename it"),
        ("statement", "", "nothing reads what is in it; the nearest is 'statements'", "rename it"),
        ("themas.csv", "", "nothing reads it; the nearest is 'themes.csv'", "rename it"),
    ]


@over(
    ("said", "text", "missing"),
    [
        ({"answered_on": date(2026, 1, 7)}, "Den Haag, 7 januari 2026", []),
        ({"answered_on": date(2026, 1, 7)}, "Den Haag, 07  Januari\n2026.", []),
        ({"answered_on": date(2026, 1, 7)}, "7-1-2026", []),
        ({"answered_on": date(2026, 1, 7)}, "07 / 01 / 2026", []),
        ({"answered_on": date(2026, 1, 7)}, "7.01.2026", []),
        ({"answered_on": date(2026, 1, 7)}, "2026-01-07", []),
        ({"answered_on": date(2026, 1, 7)}, "17 januari 2026", ["answered_on"]),
        ({"answered_on": date(2026, 1, 7)}, "7 januari 20261", ["answered_on"]),
        ({"answered_on": date(2026, 1, 7)}, "7-1-20261", ["answered_on"]),
        ({"answered_on": date(2026, 1, 7)}, "7-2-2026", ["answered_on"]),
        ({"answered_on": date(2026, 1, 7), "added": ("answered_on",)}, "Zo.", []),
        ({"kamerstuk": "36800-X-3"}, "36 800 X Begroting nr. 3", []),
        ({"kamerstuk": "36800-X-3"}, "36800-X-3", []),
        ({"kamerstuk": "36800-X-3"}, "36800 X, nrs 3", []),
        ({"kamerstuk": "36800-X-3"}, "36 800 X, nr. 31", ["kamerstuk"]),
        ({"kamerstuk": "36800-X-3"}, "36 800 X 3", ["kamerstuk"]),
        ({"kamerstuk": "36800-X-3"}, f"36 800{' x' * 749} nr. 3", []),
        ({"kamerstuk": "36800-X-3"}, f"36 800{' x' * 751} nr. 3", ["kamerstuk"]),
        ({"document_number": "BS 2026/1"}, "ons kenmerk bs2026 / 1", []),
        ({"document_number": "BS 2026/1"}, "BS 2026/2", ["document_number"]),
    ],
)
def test_what_a_document_prints_of_itself(
    said: dict[str, Any], text: str, missing: list[str]
) -> None:
    none = Identity(
        series="stand-van-defensie",
        title="",
        asked_by="",
        answered_by="",
        answered_on=None,
        kamerstuk="",
        document_number="",
        added=(),
        retrieved=None,
        rights="",
        about=About("", None, ""),
        source=Source("source.txt", ""),
    )
    path = Path("edition.toml")
    found = list(identity_problems(path, replace(none, **said), text, date(2026, 3, 1)))
    assert [each.column for each in found] == missing
    for each in found:
        assert (each.path, each.line) == (path, 0)
        assert each.reason == f"the document does not print {str(said[each.column])!r}"
        assert each.remedy == "write it as the document does, or name it under added"


@over(("letters", "lines"), [(86, 5), (87, 8)])
def test_where_a_line_of_an_entry_is_too_long(letters: int, lines: int) -> None:
    """The name and what it holds are a hundred signs, with two brackets, four marks and a comma."""
    quotes = ("x" * 40, "x" * (letters - 40))
    text = toml_text(Entry("f", "statement", Statement("a", "b", "c", quotes=quotes)))
    assert text.count("\n") == lines


def test_what_a_table_says_that_cannot_be_written(desk: Desk) -> None:
    path = path_of(desk, "themes")
    row = {"question": "1", "theme": "readiness", "secondary": "", "rationale": "Schepen."}
    assert save(desk, "themes", {"1": [row]}, ABSENT) == ()
    seen = version_of(path)
    with pytest.raises(KamerboekError) as refused:
        save(desk, "themes", {"1": [row]}, ABSENT)
    assert str(refused.value) == (
        f"{path}: it was changed meanwhile; nothing is written: load it again"
    )
    with pytest.raises(KamerboekError) as refused:
        say_none(desk, "themes", True, seen)
    assert str(refused.value) == f"{path}: it has rows, so there is something of the kind"


def test_how_two_readers_agree(tmp_path: Path) -> None:
    project = bare_project(tmp_path)
    first, _, third = CODED_EARLIER["dispositions"].splitlines(keepends=True)
    coding = CODED_EARLIER | {"dispositions": first + third}
    add_edition(project, "first", EARLIER, coding)
    folder = project / "data" / "editions" / "first" / "readings" / "second"
    folder.mkdir(parents=True)
    (folder / "reading.toml").write_text('note = "Los gelezen."\n', encoding="utf-8")
    head = "question,theme,secondary,rationale\n"
    rows = "1,readiness,,Schepen.\n2,readiness,,Havens.\n"
    (folder / "themes.csv").write_text(head + rows, encoding="utf-8")
    kinds = "question,disposition,resolved,rule,alternative,alternative_rule,alternative_quote,"
    other = "2,deferred,,4,,,,geïnformeerd,Komt later.\n"
    (folder / "dispositions.csv").write_text(f"{kinds}quote,rationale\n{other}", encoding="utf-8")
    edition = load_edition("first", project)
    reading = load_reading(edition, "second", project)
    lines = list(agreement_lines(edition, reading))
    assert lines[0] == "first: coding and readings/second"
    assert lines[1].startswith("  in brackets 95% of ")
    assert lines[1].endswith(" bootstrap samples of the questions")
    at = next(at for at, line in enumerate(lines) if line.startswith("themes: "))
    assert lines[at].startswith("themes: 1 of 2 alike (50.0 [")
    assert "%), kappa " in lines[at]
    assert ", alpha " in lines[at]
    assert lines[at + 1 : at + 6] == [
        "               readiness  real_estate",
        "  readiness            1            .",
        "  real_estate          1            .",
        "  2: real_estate, second readiness",
        "  only in coding: 3",
    ]
    at = next(at for at, line in enumerate(lines) if line.endswith(": nothing was coded by both"))
    assert lines[at:][1:3] == ["  only in coding: 1, 3", "  only in second: 2"]
    (told,) = agreement_data(edition, [reading])
    (themes,) = (each for each in told["compared"] if each["name"] == "themes")
    assert (told["reader"], themes["units"], themes["same"]) == ("second", 2, 1)
    assert (themes["only_first"], themes["only_second"]) == (["3"], [])
    assert {"first": "real_estate", "second": "readiness", "count": 1} in themes["confusion"]


def asked(desk: Desk, *requests: tuple[str, str, Any]) -> list[tuple[int, str, str]]:
    """Ask the server of the coding page, in this process; return status, kind and text of each."""

    async def run() -> list[tuple[int, str, str]]:
        (socket,) = tornado.netutil.bind_sockets(0, HERE)
        guard = Guard(socket.getsockname()[1], "teken")
        server = tornado.httpserver.HTTPServer(application(desk, guard))
        server.add_sockets([socket])
        client = tornado.httpclient.AsyncHTTPClient(force_instance=True)
        answers = []
        for method, path, body in requests:
            headers = {"Origin": f"http://{HERE}:{guard.port}", "Content-Type": "application/json"}
            answer = await client.fetch(
                f"{guard.address}{path}",
                method=method,
                body=None if method == "GET" else json.dumps(body),
                headers=headers,
                raise_error=False,
            )
            assert {name: answer.headers[name] for name in HEADERS} == dict(HEADERS)
            kind = answer.headers["Content-Type"]
            answers.append((answer.code, kind, answer.body.decode()))
        client.close()
        server.stop()
        await server.close_all_connections()
        return answers

    return asyncio.run(run())


def test_what_the_server_answers(desk: Desk) -> None:
    row = {"question": "1", "theme": "readiness", "secondary": "", "rationale": "Schepen."}
    body = {"table": "themes", "group": "1", "rows": [row], "seen": ABSENT}
    pages = asked(
        desk,
        *(("GET", name, None) for name in ("", "code.css", "code.js", "form.js", "text.js")),
        ("GET", "state", None),
        ("POST", "save", body | {"rows": [row | {"theme": "haven"}]}),
        ("POST", "save", body),
        ("POST", "save", body),
        ("POST", "save", body | {"table": "thema"}),
        ("GET", "elders", None),
    )
    assert [code for code, _, _ in pages] == [200] * 6 + [422, 200, 409, 422, 404]
    json_, script = "application/json; charset=utf-8", "text/javascript; charset=utf-8"
    assert [kind for _, kind, _ in pages[:10]] == [
        "text/html; charset=utf-8",
        "text/css; charset=utf-8",
        *[script] * 3,
        *[json_] * 5,
    ]
    state, unfit, saved, other, none = (json.loads(text) for _, _, text in pages[5:10])
    assert state["edition"] == "first"
    assert {*state} == {
        *("edition", "title", "forms", "indicators", "questions", "quantities"),
        *("rows", "versions", "proposed", "unread", "made"),
    }
    assert unfit["message"] == ""
    assert [each["column"] for each in unfit["faults"]] == ["theme"]
    assert saved["rows"]["themes"] == {"1": [row]}
    assert (saved["made"], saved["versions"]["themes"]) == (["themes"], other["versions"]["themes"])
    assert none["faults"] == []
    assert none["message"].startswith("Niet bewaard. De server kan hier niets mee: ")
