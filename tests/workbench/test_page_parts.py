"""The coding page without a browser: who is let in, what is asked, what its forms are, as data."""

from __future__ import annotations

import json
from typing import Any

import pytest

from kamerboek.chapter.statements import CardStatement, NamedQuote, Statement
from kamerboek.checks.rules import Check, Names, Quote, Reading
from kamerboek.edition.edition import Edition
from kamerboek.errors import KamerboekError
from kamerboek.workbench.accept import Accepted, accepted_lines
from kamerboek.workbench.entries import Entry, toml_text
from kamerboek.workbench.serve.forms import forms_of
from kamerboek.workbench.serve.guard import Guard
from kamerboek.workbench.serve.server import MOST_ROWS, asked_of
from tests.rows import over

GUARD = Guard(8000, "teken")
OWN = {"Host": "127.0.0.1:8000", "Origin": "http://127.0.0.1:8000"}
JSON = {"Content-Type": "application/json; charset=utf-8"}


@over(
    ("method", "token", "headers", "status"),
    [
        ("GET", "teken", {"Host": "127.0.0.1:8000"}, 0),
        ("GET", "teken", {"Host": "localhost:8000"}, 0),
        ("GET", "teken", OWN, 0),
        ("GET", "teken", {**OWN, "Sec-Fetch-Site": "same-origin"}, 0),
        ("GET", "teken", {**OWN, "Sec-Fetch-Site": "none"}, 0),
        ("POST", "teken", {**OWN, **JSON}, 0),
        # Another name of this machine, another port, another page.
        ("GET", "teken", {}, 403),
        ("GET", "teken", {"Host": "elders.nl:8000"}, 403),
        ("GET", "teken", {"Host": "127.0.0.1:8001"}, 403),
        ("GET", "teken", {**OWN, "Sec-Fetch-Site": "cross-site"}, 403),
        ("GET", "teken", {**OWN, "Sec-Fetch-Site": "same-site"}, 403),
        ("GET", "teken", {**OWN, "Origin": "http://elders.nl"}, 403),
        ("GET", "teken", {**OWN, "Origin": "http://localhost:8000"}, 403),
        # A write says that it comes from the page itself, and is JSON.
        ("POST", "teken", {"Host": "127.0.0.1:8000", **JSON}, 403),
        ("POST", "teken", {**OWN, **JSON, "Origin": "http://elders.nl"}, 403),
        ("POST", "teken", OWN, 415),
        ("POST", "teken", {**OWN, "Content-Type": "text/plain"}, 415),
        # Who has not the address.
        ("GET", "teke", OWN, 404),
        ("GET", "", OWN, 404),
        ("POST", "ander", {**OWN, **JSON}, 404),
    ],
)
def test_who_is_let_in(method: str, token: str, headers: dict[str, str], status: int) -> None:
    assert GUARD.refuses(method, token, headers) == status


def test_the_address_of_the_page() -> None:
    assert GUARD.address == "http://127.0.0.1:8000/teken/"
    assert len(Guard(1).token) >= 43
    assert Guard(1).token != Guard(1).token


NO_ROWS = {"table": "themes", "seen": "v", "none": True}


def body(**said: Any) -> bytes:
    given = {"table": "themes", "seen": "v", "group": "1", "rows": [{"theme": "a"}]}
    return json.dumps({**given, **said}).encode()


@over(
    ("asked", "said"),
    [
        (b"{", "the request holds no JSON"),
        (b'"\\ud800"', "the request holds no JSON"),
        (b"[]", "the request is no object"),
        (body(table="fates"), "the page has no form for a table 'fates'"),
        (body(also="x"), "the page does not say 'also' in such a request"),
        (body(none=True), "the page does not say 'group' in such a request"),
        (body(rows=[{}])[:-1] + b', "rows": []}', "the request says 'rows' twice"),
        (
            b'{"table": "themes", "seen": "v", "group": "1", "rows": [{"a": "1", "a": "2"}]}',
            "the request says 'a' twice",
        ),
        (
            body(rows=[{}] * (MOST_ROWS + 1)),
            f"{MOST_ROWS + 1} rows; a question has at most {MOST_ROWS}",
        ),
    ],
)
def test_a_request_that_asks_nothing(asked: bytes, said: str) -> None:
    with pytest.raises(KamerboekError) as refused:
        asked_of(asked)
    assert str(refused.value) == said


@over("wrong", [{"table": 1}, {"seen": None}, {"group": 1}, {"rows": {}}])
def test_a_request_of_another_form(wrong: dict[str, Any]) -> None:
    with pytest.raises(KamerboekError, match=f"^{next(iter(wrong))}: "):
        asked_of(body(**wrong))
    with pytest.raises(KamerboekError, match=r"^none: "):
        asked_of(json.dumps(NO_ROWS | {"none": "ja"}).encode())


def test_a_request_that_fits() -> None:
    assert callable(asked_of(body(rows=[{}] * MOST_ROWS)))
    assert callable(asked_of(json.dumps(NO_ROWS).encode()))


@over(
    ("done", "lines"),
    [
        ([], ["nothing accepted"]),
        ([Accepted("themes", (), 0, ())], ["nothing accepted"]),
        ([Accepted("themes", ("1",), 1, ())], ["themes: 1 row accepted"]),
        ([Accepted("themes", ("1", "2"), 2, ())], ["themes: 2 rows accepted"]),
        ([Accepted("checks", ("a",), 1, ())], ["checks: 1 entry accepted"]),
        ([Accepted("statements", ("a", "b"), 2, ())], ["statements: 2 entries accepted"]),
        (
            [Accepted("themes", (), 0, ("nee",)), Accepted("checks", ("a",), 1, ("ook niet",))],
            [
                "themes: not accepted: nee",
                "checks: not accepted: ook niet",
                "checks: 1 entry accepted",
            ],
        ),
    ],
)
def test_what_was_accepted_is_said(done: list[Accepted], lines: list[str]) -> None:
    assert list(accepted_lines(done)) == lines


def rule(**fields: Any) -> Check:
    return Check(**{"id": "a", "kind": "sum", "title": "T", "sentence": "Zo.", **fields})


@over(
    ("kind", "value", "text"),
    [
        (
            "quote",
            NamedQuote("drie", "1", "3 schepen"),
            '[[quote]]\nname = "drie"\nquestion = "1"\ntext = "3 schepen"\n',
        ),
        (
            "quote",
            NamedQuote("drie", "1", "‘3’\nschepen", "question"),
            '[[quote]]\nname = "drie"\nquestion = "1"\ntext = "‘3’\\nschepen"\npart = "question"\n',
        ),
        (
            "statement",
            Statement("a", "x/y", "Zo.", quotes=("drie", "vier")),
            '[[statement]]\nid = "a"\nplace = "x/y"\nsentence = "Zo."\nquotes = ["drie", "vier"]\n',
        ),
        (
            "card",
            CardStatement("k", "t", "3", "schepen", "drie", open=True),
            '[[card]]\nid = "k"\ntheme = "t"\nnumber = "3"\nclaim = "schepen"\n'
            'quote = "drie"\nopen = true\n',
        ),
        (
            "check",
            rule(left='ships["2024"]', right='it\'s "3"', decimals=2),
            '[[check]]\nid = "a"\nkind = "sum"\ntitle = "T"\nsentence = "Zo."\n'
            'left = \'ships["2024"]\'\nright = "it\'s \\"3\\""\ndecimals = 2\n',
        ),
        (
            "check",
            rule(quotes=(Quote("1", "3 schepen"),), counts={"n": Names("2", ("a", "b"))}),
            '[[check]]\nid = "a"\nkind = "sum"\ntitle = "T"\nsentence = "Zo."\n'
            'quotes = [{ question = "1", quote = "3 schepen" }]\n'
            'counts = { n = { question = "2", names = ["a", "b"] } }\n',
        ),
        # What is too long for a line stands apart, or a line for each.
        (
            "check",
            rule(reading=(Reading("als het zo is", sentence="x" * 120),)),
            '[[check]]\nid = "a"\nkind = "sum"\ntitle = "T"\nsentence = "Zo."\n\n'
            f'[[check.reading]]\nassumption = "als het zo is"\nsentence = "{"x" * 120}"\n',
        ),
        (
            "statement",
            Statement("a", "x/y", "Zo.", quotes=("d" * 60, "e" * 60)),
            '[[statement]]\nid = "a"\nplace = "x/y"\nsentence = "Zo."\n'
            f'quotes = [\n    "{"d" * 60}",\n    "{"e" * 60}",\n]\n',
        ),
    ],
)
def test_an_entry_as_a_file_has_it(kind: str, value: Any, text: str) -> None:
    assert toml_text(Entry("f", kind, value)) == text
    with_basis = toml_text(Entry("f", kind, value, "vraag 3"))
    assert with_basis == text.replace("]]\n", ']]\nbasis = "vraag 3"\n', 1)


def test_an_entry_is_called_by_its_file_and_name() -> None:
    assert Entry("checks.toml", "check", rule()).called == "checks.toml: check a"
    assert Entry("s/x.toml", "quote", NamedQuote("n", "1", "t")).called == "s/x.toml: quote n"


def test_the_forms_as_data(edition: Edition) -> None:
    """A column is a code, words of the document, a quantity, yes or no, or a text."""
    forms = {each["name"]: each for each in forms_of(edition.codebook)}
    kinds = {
        (name, column["name"]): column["kind"]
        for name, form in forms.items()
        for column in form["columns"]
    }
    assert kinds["themes", "theme"] == "code"
    assert kinds["themes", "rationale"] == "text"
    assert kinds["dispositions", "quote"] == "words"
    assert kinds["indicators", "quantity"] == "quantity"
    assert kinds["commitments", "due_inferred"] == "yes_no"
    assert [(name, form["key"], form["single"], form["every"]) for name, form in forms.items()] == [
        ("themes", "t", True, True),
        ("dispositions", "w", True, True),
        ("elements", "o", False, True),
        ("indicators", "g", False, False),
        ("commitments", "a", False, False),
        ("confidentiality", "b", False, False),
        ("subjects", "p", True, False),
        ("rule_notes", "n", False, False),
        ("anomalies", "f", False, False),
        ("tensions", "x", False, False),
    ]
    theme = forms["themes"]["columns"][0]
    assert (theme["label"], theme["optional"], theme["required"]) == ("Thema", False, False)
    assert theme["codes"][0] == {
        "code": next(iter(edition.codebook.themes)),
        "label": next(iter(edition.codebook.themes.values())).label,
        "meaning": next(iter(edition.codebook.themes.values())).meaning,
    }
    ground = next(each for each in forms["confidentiality"]["columns"] if each["name"] == "ground")
    assert ground["instead"]["label"] == "Het antwoord noemt geen grond"
    unit = next(each for each in forms["indicators"]["columns"] if each["name"] == "unit")
    assert {"code": "persons", "label": "mensen", "meaning": ""} in unit["codes"]
    assert unit["optional"]
