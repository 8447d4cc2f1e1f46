# ruff: noqa: E501 - an example stays on one line
"""Small parts of the reading by themselves: marks and their surroundings, names, pieces, bytes."""

from __future__ import annotations

import os
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest

from kamerboek.document import DocumentText, parse_questions, read_document
from kamerboek.document.files.archive import Archive, parse_xml
from kamerboek.document.files.build import CELL, PARAGRAPH, TextBuilder, note, raised
from kamerboek.document.files.encoding import decoded
from kamerboek.document.model import Furniture
from kamerboek.document.questions.bounds.weave import Weaver
from kamerboek.document.questions.heads.marks import MOST_MARKS, find_marks
from kamerboek.document.questions.heads.section_headings import section_heading, short_heading
from kamerboek.document.questions.heads.sequence import best_chain, weight
from kamerboek.document.questions.page import read_lines
from kamerboek.document.questions.pairs.repeated import name_again, told_apart
from kamerboek.document.questions.pairs.sections import name_sections
from kamerboek.document.questions.parse import _numbers_of_no_note
from kamerboek.document.questions.wording.numbers import LONGEST_LIST, LONGEST_RANGE, number_list
from kamerboek.document.text import Piece, Span
from kamerboek.errors import KamerboekError
from tests.document.test_bad_input import archive
from tests.document.test_page_steps import lines_of
from tests.document.test_sequence import labelled, marked
from tests.rows import over

LONG = "Deze regel heeft er meer dan veertig en houdt niet op"


@over(
    ("before", "behind", "said"),
    [
        # What stands above, and whether only a page's end is in between.
        ("", "Hoe?", "asks opens paragraph"),
        ("Een zin.\n", "Hoe?", "asks opens paragraph"),
        (f"{LONG}\n", "Hoe?", "asks opens within"),
        (f"{'x' * 40}\n", "Hoe?", "asks opens within"),
        (f"{'x' * 39}\n", "Hoe?", "asks opens"),
        (f"{LONG}\n\n", "Hoe?", "asks opens paragraph"),
        (f"{LONG}\n\f", "Hoe?", "asks opens within"),
        (f"{LONG}\nPagina 3\n", "Hoe?", "asks opens paragraph"),
        # Whether it asks before the next mark, and within 4,000 signs.
        ("", "De dijk.", "paragraph"),
        ("", "De dijk. Hoe?", "asks paragraph"),
        ("", "Hoe dan", "opens paragraph"),
        ("", "De dijk: https://a.nl/?a=b", "paragraph"),
        *(("", f"De dijk?{sign}", "paragraph") for sign in "A=&/%#+"),
        ("", f"De dijk {'x' * 3989}?", "asks paragraph"),
        ("", f"De dijk {'x' * 3992}?", "paragraph"),
        ("", "De dijk\n\nVraag 9\nHoe?", "paragraph"),
        ("", "De dijk\n\n8 Hoe?", "paragraph"),
        ("", "De dijk\n\n8 Dijken\n\nHoe?", "asks paragraph"),
        # Answers with headings behind it, or not.
        ("", "Hoe?\nAntwoord\nJa.", "asks opens paragraph answer"),
        ("", "Hoe?\nAntwoord\nJa.\n\nVraag 2\nWat?\nAntwoord\nNee.", "asks opens paragraph answer"),
        ("", "Hoe?\n\nVraag 2\nWat?\nAntwoord\nNee.\nAntwoord\nJa.", "asks opens paragraph lacks"),
        ("", "Hoe?\n\nVraag 2\nWat?\nAntwoord\nNee.", "asks opens paragraph"),
        ("", "Vraag:\nHoe?\nAntwoord\nJa.", "asks paragraph answer"),
        # A heading right above the first of a part.
        ("Vragen over dijken\n", "Hoe?", "asks opens heading"),
        ("Vragen over dijken\n\n", "Hoe?", "asks opens paragraph heading"),
    ],
)
def test_what_surrounds_a_mark(before: str, behind: str, said: str) -> None:
    text = f"{before}1. {behind}"
    candidate = find_marks(text, read_lines(text)).candidates[0]
    assert candidate.mark.start == len(before)
    words = {
        "asks": candidate.asks,
        "opens": candidate.opens_as_question,
        "paragraph": candidate.new_paragraph,
        "within": candidate.within_sentence,
        "answer": candidate.before_answer,
        "lacks": candidate.lacks_answer,
        "heading": candidate.under_heading,
    }
    assert " ".join(word for word, is_so in words.items() if is_so) == said


@over(
    ("text", "numbers", "bare", "answers"),
    [
        ("Vraag\n16\nHoe?", "16", 0, 0),
        ("Vraag\n\n\n16\nHoe?", "16", 0, 0),
        ("Vraag\n\n\n\n16\nHoe?", "16", 1, 0),
        ("Vraag\nHoe?", "", 1, 0),
        ("Vraag: Hoe\n16", "16", 1, 0),
        ("Vraag\n16\nHoe?\nAntwoord\n16\nZo.", "16 16", 0, 1),
        ("Vraag 16\nHoe?\nAntwoord\n16\nZo.", "16 16", 0, 1),
        ("**Vraag 1**\n> 2. Hoe?\n| 3 | Wie?\n(4) Wat?\nNr. 5", "1 2 3 4 5", 0, 0),
        ("Een dijk\nvraag 1\nDe 3", "", 0, 0),
        ("Antwoord 1\nBeantwoording vraag 2\nReactie\nANTWOORD", "", 0, 4),
    ],
)
def test_the_marks_of_a_text(text: str, numbers: str, bare: int, answers: int) -> None:
    marks = find_marks(text, read_lines(text))
    assert " ".join(str(each.first) for each in marks.candidates) == numbers
    assert (len(marks.bare_questions), len(marks.answers)) == (bare, answers)


def test_an_answer_has_its_number_on_the_next_line_where_questions_do() -> None:
    def of_answers(text: str) -> list[str]:
        return [
            " ".join(map(str, each.numbers)) for each in find_marks(text, read_lines(text)).answers
        ]

    assert of_answers("Vraag\n1\nHoe?\nAntwoord\n1\nZo.") == ["1"]
    assert of_answers("Vraag 1\nHoe?\nAntwoord\n1\nZo.") == [""]
    assert of_answers("Vraag\n1\nHoe?\nAntwoord: ja\n1\nZo.") == [""]
    assert of_answers("Vraag\n1\nHoe?\nAntwoord 2\n1\nZo.") == ["2"]


def test_more_marks_than_any_document_has(monkeypatch: pytest.MonkeyPatch) -> None:
    assert MOST_MARKS == 200_000
    monkeypatch.setattr("kamerboek.document.questions.heads.marks.MOST_MARKS", 2)
    assert len(find_marks("1. A\n2. B", read_lines("1. A\n2. B")).candidates) == 2
    with pytest.raises(KamerboekError) as caught:
        find_marks("1. A\n2. B\n3. C", read_lines("1. A\n2. B\n3. C"))
    assert str(caught.value) == (
        "3 lines could each be a question, more than the 2 that are read; cut the document into parts"
    )


@over(
    ("above", "heading"),
    [
        *(
            (f"Vragen {word} dijken", True)
            for word in (
                "van",
                "over",
                "aan",
                "bij",
                "inzake",
                "uit",
                "en",
                "met",
                "voor",
                "op",
                "rond",
            )
        ),
        *(
            (f"{word} dijken", True)
            for word in (
                "Inbreng",
                "Fractie",
                "Hoofdstuk",
                "Beleidsartikel",
                "Artikel",
                "Deel",
                "Onderdeel",
                "Thema",
                "Begroting",
            )
        ),
        *((f"Over dijken ({key})", True) for key in ("A", "AB", "IV", "XXIVLC")),
        *((f"Over dijken ({key})", False) for key in ("a", "1", "ABC")),
        *(
            ("**Thema dijken**", True),
            ("# Thema dijken:", True),
            ("Thema dijken.", False),
            ("Thema dijken,", False),
            ("Thema dijken;", False),
            ("Thema dijken?", False),
        ),
        *((f"Thema {'x' * 159}", True), (f"Thema {'x' * 160}", False), (f"{'x' * 146} (A)", True)),
        *(
            ("Thema dijken\nEen\nTwee", True),
            ("Thema dijken\nEen\nTwee\nDrie", False),
            ("Thema dijken\nEen zin.", False),
        ),
        *(
            (f"Thema dijken\n{'x' * 160}", True),
            (f"Thema dijken\n{'x' * 161}", False),
            ("Thema dijken\n\n\n", True),
        ),
    ],
)
def test_the_heading_of_a_section(above: str, heading: bool) -> None:
    text = f"{above}\n1. Hoe?"
    found = read_lines(text)
    line = section_heading(text, found, [each.start for each in found], len(above) + 1)
    assert (line is not None) is heading


@over(
    ("text", "names", "titles"),
    [
        (
            "Vragen over dijken (B)\n@Een\n\nVragen over duinen (A)\n@Twee",
            ["B", "A"],
            ["Vragen over dijken (B)", "Vragen over duinen (A)"],
        ),
        (
            "Vragen over dijken (A)\n@Een\n\nVragen over duinen (A)\n@Twee",
            ["A", "B"],
            ["Vragen over dijken (A)", "Vragen over duinen (A)"],
        ),
        (
            "Vragen over dijken (B)\n@Een\n\nVragen over duinen\n@Twee",
            ["B", "A"],
            ["Vragen over dijken (B)", "Vragen over duinen"],
        ),
        (
            "Dijken van nu\n@Een zin.\n\n**Duinen  van nu**\n@Twee",
            ["A", "B"],
            ["Dijken van nu", "Duinen van nu"],
        ),
        ("Een zin die er staat.\n@Een\n\nZo is dat.\n@Twee", ["A", "B"], ["", ""]),
        ("# Thema dijken:\n@Een\n\nEen zin.\nDuinen\n@Twee", ["A", "B"], ["Thema dijken", ""]),
    ],
)
def test_the_names_and_titles_of_sections(text: str, names: list[str], titles: list[str]) -> None:
    parts = text.split("@")
    places = [len("".join(parts[: at + 1])) for at in range(len(parts) - 1)]
    whole = "".join(parts)
    sections = name_sections(whole, read_lines(whole), places)
    assert [section.name for section in sections] == names
    assert [section.title for section in sections] == titles
    assert [
        whole[section.start :].startswith(("Vragen", "Dijken", "**Dui", "# Th"))
        for section in sections
    ] == [bool(title) for title in titles]


@over(
    ("above", "heading"),
    [
        ("Dijken van nu", True),
        ("Een zin.\n\nDijken van nu", True),
        ("Een zin.\nDijken van nu", False),
        ("Dijken van nu.", False),
        ("Dijken van nu\n", True),
        ("", False),
    ],
)
def test_a_short_line_right_above_heads_a_part(above: str, heading: bool) -> None:
    text = f"{above}\n1. Hoe?"
    found = read_lines(text)
    line = short_heading(text, found, [each.start for each in found], len(above) + 1)
    assert (line is not None) is heading


@over(
    ("numbers", "worths", "taken"),
    [
        # Up to six numbers on; those between may be named by others.
        ((1, 2, 8), (9, 9, 9), [0, 1, 2]),
        ((1, 2, 9), (9, 9, 8), [0, 1]),
        (((1,), (2, 5, 6, 7), (8,)), (9, 9, 9), [0, 1, 2]),
        # What is out of order, and what asks, is filled in.
        ((1, 3, 2, 4), (9, 9, -9, 9), [0, 1, 2, 3]),
        ((1, 2, 4, 5, 3), (9, 9, 9, 9, -9), [0, 1, 2, 3]),
        ((1, 1, 2), (9, 9, 9), [0, 1, 2]),
    ],
)
def test_which_numbers_go_on(
    numbers: tuple[int | tuple[int, ...], ...], worths: tuple[float, ...], taken: list[int]
) -> None:
    marks = [marked(*((each,) if isinstance(each, int) else each)) for each in numbers]
    assert best_chain(marks, list(worths)) == taken


def test_what_is_filled_in() -> None:
    """A number that lacks, in the usual style, that asks before the last or stands between its own."""
    one, two, three, four = (marked(number) for number in (1, 2, 3, 4))
    silent = replace(two, asks=False, opens_as_question=False)
    worths = [9.0, -9.0, 9.0, 9.0]
    assert best_chain([one, silent, three, four], worths) == [0, 1, 2, 3]
    assert best_chain([one, replace(silent, new_paragraph=False), three, four], worths) == [0, 2, 3]
    assert best_chain(
        [one, replace(silent, mark=marked(2, style="row").mark), three, four], worths
    ) == [0, 2, 3]
    assert best_chain([one, replace(two, within_sentence=True), three, four], worths) == [0, 2, 3]
    assert best_chain([one, three, silent, four], [9, 9, -9, 9]) == [0, 1, 3]
    assert best_chain([one, three, two, four], [9, 9, -9, 9]) == [0, 1, 2, 3]
    assert best_chain([one, three, four, two], [9, 9, 9, -9]) == [0, 1, 2]
    assert best_chain([one, silent, silent, three, four], [9, -9, -9, 9, 9]) == [0, 3, 4]
    assert best_chain([one, two, two, three, four], [9, -9, -8, 9, 9]) == [0, 2, 3, 4]
    assert best_chain([one, two], [9, -9]) == [0]
    assert best_chain([one, two, three, marked(5), marked(6), four], [9, 9, 9, 9, 9, -9])[:5] == [
        0,
        1,
        2,
        3,
        4,
    ]


def test_the_tail_of_a_chain() -> None:
    three, source = [marked(number) for number in (1, 2, 3)], marked(4, style="alone", asks=False)
    again = marked(5, style="row", asks=False)
    assert best_chain([*three, source, again], [9] * 5) == [0, 1, 2]
    assert best_chain([*three[:2], marked(3, style="alone", asks=False)], [9] * 3) == [0, 1]
    assert best_chain([three[0], marked(2, style="alone", asks=False)], [9] * 2) == [0, 1]
    assert best_chain([*three, labelled(4)], [9] * 4) == [0, 1, 2, 3]
    assert weight(source) < 0


@over(
    ("times", "name"),
    [(0, "3"), (1, "3bis"), (2, "3ter"), (3, "3quater"), (4, "3bis4"), (5, "3bis5")],
)
def test_the_names_of_questions_with_one_number(times: int, name: str) -> None:
    assert name_again("3", times) == name


def test_questions_that_are_told_apart_keep_their_answers() -> None:
    text = "Vraag 1\nHoe?\n\nJa.\n\nVraag 2\nWat?\n\nNee.\n\nVraag 2\nWie?\n\nSoms.\n\nVraag 3\nWaar?\n\nDaar.\n"
    apart = told_apart(parse_questions(text))
    assert [(each.question, each.answered_with) for each in apart.questions] == [
        ("1", ()),
        ("2", ()),
        ("2bis", ()),
        ("3", ()),
    ]
    assert [each.questions for each in apart.answers] == [("1",), ("2",), ("2bis",), ("3",)]
    joint = "Vraag 1 en 1\nHoe?\n\nAntwoord\nJa.\n\nVraag 2\nWat?\n\nAntwoord\nNee.\n\nVraag 2\nZo?\n\nAntwoord\nDus.\n"
    assert [each.question for each in told_apart(parse_questions(joint)).questions] == [
        "1",
        "2",
        "2bis",
    ]
    once = parse_questions("Vraag 1\nHoe?\n\nJa.\n\nVraag 2\nWat?\n\nNee.\n")
    assert told_apart(once) is once


def pieces_of(text: str, start: int = 0) -> list[tuple[str, str]]:
    """Return the pieces of a text from an offset on: each with what joins it to the next."""
    passage = Weaver(text, read_lines(text)).passage(Span(start, len(text)))
    return [(text[each.start : each.end], each.joiner) for each in passage.pieces]


@over(
    ("text", "pieces"),
    [
        ("een\ntwee", [("een\ntwee", "nothing")]),
        ("de dijk-\nwerker", [("de dijk", "nothing"), ("werker", "nothing")]),
        ("de Noord-\nHollandse", [("de Noord-", "nothing"), ("Hollandse", "nothing")]),
        ("de dijk-\n\nwerker", [("de dijk", "nothing"), ("werker", "nothing")]),
        (f"{LONG}\n\nPagina 3\n\nen meer", [(LONG, "space"), ("en meer", "nothing")]),
        (f"{LONG}.\n\nPagina 3\n\nEn meer", [(f"{LONG}.", "line"), ("En meer", "nothing")]),
        (f"{'x' * 40}\n\nPagina 3\n\nEn meer", [("x" * 40, "space"), ("En meer", "nothing")]),
        (f"{'x' * 39}\n\nPagina 3\n\nEn meer", [("x" * 39, "line"), ("En meer", "nothing")]),
        ("een\xadtwee\xad", [("een", "nothing"), ("twee", "nothing")]),
        ("a\xad\xadb", [("a", "nothing"), ("b", "nothing")]),
        ("dijk- beheer, dijkbeheer", [("dijk", "nothing"), ("beheer, dijkbeheer", "nothing")]),
        ("d- beheer, dbeheer", [("d- beheer, dbeheer", "nothing")]),
        ("dijk- be, dijkbe", [("dijk- be, dijkbe", "nothing")]),
        (f"{LONG[:-3]}\xad\n\nPagina 3\n\nen", [(LONG[:-3], "nothing"), ("en", "nothing")]),
        ("", [("", "nothing")]),
        ("\n", [("\n", "nothing")]),
        ("-\ndijk", [("-\ndijk", "nothing")]),
        ("a-\nb", [("a", "nothing"), ("b", "nothing")]),
    ],
)
def test_the_pieces_of_a_text(text: str, pieces: list[tuple[str, str]]) -> None:
    assert pieces_of(text) == pieces
    assert pieces_of(f"Vraag 1\n{text}", 8) == pieces


@over(
    ("text", "numbers", "behind"),
    [
        *(
            (f"1{between}3 x", "1 2 3", " x")
            for between in (
                "-",
                " - ",
                "–",
                "—",
                " t/m ",
                " tot en met ",
                "\ttot\xa0en\xa0met ",
            )
        ),
        *(
            (f"1{between}3 x", "1 3", " x")
            for between in (
                ", ",
                ";",
                "&",
                "+",
                " en ",
                " alsmede ",
                ", en ",
                ", of ",
                ", alsmede ",
                " en de vraag ",
                " en vragen ",
                ", vraag ",
            )
        ),
        *(
            (f"1{behind}", "1", behind)
            for behind in (" of 3", " en", ", ", " x", " - x", " -", ".", ":")
        ),
        *((f"1a{behind}", "1a", behind) for behind in ("", ".", " x")),
        *((f"1{letter} x", f"1{letter}", " x") for letter in "abcdfgh"),
        ("3 - 1", "3", " - 1"),
        (f"1 - {LONGEST_RANGE + 1}", " ".join(map(str, range(1, LONGEST_RANGE + 2))), ""),
        (f"1 - {LONGEST_RANGE + 2}", "1", f" - {LONGEST_RANGE + 2}"),
        ("1, 1, 2", "1 2", ""),
        ("123456", "123456", ""),
    ],
)
def test_numbers_and_lists(text: str, numbers: str, behind: str) -> None:
    found = number_list(text, 0, len(text))
    assert found is not None
    assert (" ".join(map(str, found[0])), text[found[1] :]) == (numbers, behind)


@over("text", ["", "x", "0", "1e", "1234567", "1%", "1/2", "1.5", "1,5", "1x", "1ab", "0, 1"])
def test_what_is_no_number_of_a_question(text: str) -> None:
    assert number_list(text, 0, len(text)) is None


def test_no_answer_serves_more_than_three_hundred() -> None:
    def numbers(count: int) -> str:
        return ", ".join(str(number) for number in range(1, count + 1))

    found = number_list(numbers(LONGEST_LIST), 0, 9999)
    assert LONGEST_LIST == 300
    assert found is not None
    assert len(found[0]) == 300
    assert number_list(numbers(LONGEST_LIST + 1), 0, 9999) is None


@over(
    ("text", "numbers"),
    [
        *((f"4{slash}5{slash}6", "4 5 6") for slash in ("/", " / ", "\xa0/ ")),
        *(
            ("4/3", "4"),
            ("4/x", None),
            ("1 C", "1C"),
            ("1 C:", "1C"),
            ("1 C Hoe", "1C"),
            ("1 C hoe", "1"),
            ("1 I", "1"),
            ("1B", "1B"),
            ("1 h)", "1h"),
        ),
    ],
)
def test_numbers_behind_the_word(text: str, numbers: str | None) -> None:
    found = number_list(text, 0, len(text), lettered=True)
    assert (" ".join(map(str, found[0])) if found else None) == numbers


def test_what_is_left_out_is_kept_with_its_place() -> None:
    text = "Kop\n1/2\nVraag 1\nHoe hoog is de dijk van1\n1 Zie het rapport.\n2/2 \nnu?\n\nAntwoord\nDrie.\n-----\nMeer.\n"
    furniture = (
        Furniture("page_mark", "0", 3),
        Furniture("running_title", "Titel", 20),
        Furniture("page_mark", "9", len(text)),
    )
    found = parse_questions(DocumentText(text, left_out=furniture)).left_out
    first = text.index("Hoe hoog")
    assert [(each.kind, each.question, each.part, each.mark, each.text) for each in found] == [
        ("running_title", "1", "question", "", "Titel"),
        ("note", "1", "question", "1", "1 Zie het rapport."),
        ("page_mark", "1", "question", "", "2/2"),
        ("rule", "1", "answer", "", "-----"),
        ("page_mark", "", "", "", "9"),
    ]
    assert all(each.start >= min(first, 20) for each in found)
    assert [text[each.start : each.end] for each in found] == [
        "",
        "1 Zie het rapport.",
        "2/2",
        "-----",
        "",
    ]


def test_a_note_is_of_the_part_that_its_mark_stands_in() -> None:
    text = (
        "Kop.1\n\n1Eerst.\n\nVraag 1\nHoe?2\n\nAntwoord\nDrie.3 Meer.\n\n2Dan.\n\n3Ten slotte.\n\n"
        "Vraag 2\nWat?\n\nAntwoord\nDat.\n"
    )
    parsed = parse_questions(text)
    assert [(each.text, each.question, each.part, each.mark) for each in parsed.left_out] == [
        ("1Eerst.", "", "", "1"),
        ("2Dan.", "1", "question", "2"),
        ("3Ten slotte.", "1", "answer", "3"),
    ]
    one, two = parsed.questions
    assert [note.text for note in one.question_notes] == ["2Dan."]
    assert [note.text for note in one.answer_notes] == ["3Ten slotte."]
    assert (two.question_notes, two.answer_notes) == ((), ())


def test_a_mark_before_text_is_left_out_up_to_it() -> None:
    text = "Vraag 1\nHoe?\n\nDrie.\n1/2 Vraag 2\nWat?\n\nVier.\n2/2 En meer.\n"
    found = parse_questions(text).left_out
    assert [(each.text, text[each.start : each.end], each.question) for each in found] == [
        ("1/2", "1/2", ""),
        ("2/2", "2/2", "2"),
    ]


# Bytes and archives


@over(
    ("data", "text", "doubt"),
    [
        ("é".encode(), "é", ""),
        ("é".encode("utf-16"), "é", "UTF-16"),
        (b"\xfe\xff\x00\xe9", "é", "UTF-16"),
        ("é".encode("utf-32"), "é", "UTF-32"),
        (b"\x00\x00\xfe\xff\x00\x00\x00\xe9", "é", "UTF-32"),
        (b"caf\xe9", "café", "Windows-1252"),
        *(
            (f"a{sign}".encode("windows-1252"), f"a{sign}", "Windows-1252")
            for sign in "€‘’“”–—…•·«»°§±²³µ¹¼½¾×÷´¨©®™\xa0\xad"
        ),
        *(
            (f"a{letter}".encode("windows-1252"), f"a{letter}", "Windows-1252")
            for letter in "éëèêïîíöôóòüûúùáàâäçñÉËÈÏÖÓÜÁÀÄÇÑåøæß"
        ),
        (b"a\xe9 \xe9", "aé é", "Windows-1252"),
    ],
)
def test_bytes_in_an_encoding_that_is_certain(data: bytes, text: str, doubt: str) -> None:
    found, doubts = decoded("a", data)
    assert found == text
    said = (
        f"read as {doubt}, as its byte-order mark says"
        if doubt.startswith("UTF")
        else "read as Windows-1252: not UTF-8, and all its letters are Dutch in it"
    )
    assert doubts == ((said,) if doubt else ())


@over(
    "data",
    [
        *(b"a\xe9 \xe9 \xe9", b"a\xd0", b"a\xe9\0", b"\x81a", b"\xe9"),
        # Of an old Mac: its letters are signs in Windows-1252.
        *(each.encode("mac_roman") for each in ("officiële", "geïnd", "één", "coördinatie")),
    ],
)
def test_bytes_of_which_nobody_knows_the_encoding(data: bytes) -> None:
    with pytest.raises(
        KamerboekError, match=r"^a: not UTF-8 at byte \d; convert it to UTF-8 first$"
    ):
        decoded("a", data)


def test_bytes_that_are_not_what_their_mark_says() -> None:
    for data, name, at in ((b"\xff\xfe\x00\x00\x01", "UTF-32", 4), (b"\xfe\xff\x00", "UTF-16", 2)):
        with pytest.raises(KamerboekError) as caught:
            decoded("a", data)
        assert (
            str(caught.value)
            == f"a: not {name} at byte {at}, whatever its mark says; save it as UTF-8"
        )


def refused_by(archive_: Archive, part: str) -> str:
    with pytest.raises(KamerboekError) as caught:
        archive_.read(part)
    return str(caught.value)


def test_the_parts_of_an_archive(monkeypatch: pytest.MonkeyPatch) -> None:
    opened = Archive("a", archive({"x": b"een", "y": b"twee!"}))
    assert "x" in opened
    assert "z" not in opened
    assert opened.read("x") == b"een"
    assert refused_by(opened, "z") == "a: damaged: its part 'z' is missing"
    monkeypatch.setattr("kamerboek.document.files.archive.LARGEST_PART", 4)
    assert opened.read("x") == b"een"
    assert (
        refused_by(opened, "y") == "a: its part 'y' unpacks to more than 0 MB, which no letter does"
    )
    monkeypatch.setattr("kamerboek.document.files.archive.MOST_PARTS", 2)
    Archive("a", archive({"x": b"", "y": b""}))
    with pytest.raises(KamerboekError, match=r"^a: holds 3 parts, more than 2 allowed$"):
        Archive("a", archive({"x": b"", "y": b"", "z": b""}))


def test_an_archive_that_is_locked_says_so() -> None:
    buffer = BytesIO(archive({"x": b"een"}))
    with zipfile.ZipFile(buffer) as opened:
        opened.infolist()
    data = bytearray(buffer.getvalue())
    for signature, flag in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(signature) + flag] |= 1
    assert (
        refused_by(Archive("a", bytes(data)), "x")
        == "a: is locked with a password; save it without one"
    )


def called(content: bytes) -> list[str]:
    seen: list[str] = []
    parse_xml(
        "a",
        content,
        lambda tag, said: seen.append(f"<{tag} {said}"),
        lambda tag: seen.append(f">{tag}"),
        seen.append,
    )
    return seen


def test_the_elements_and_texts_of_xml(monkeypatch: pytest.MonkeyPatch) -> None:
    assert called(b"<a x='1'>een<b/>twee</a>") == [
        "<a {'x': '1'}",
        "een",
        "<b {}",
        ">b",
        "twee",
        ">a",
    ]
    assert called(b"<a xmlns='u'>een&amp;\ntwee</a>") == ["<u a {}", "een&\ntwee", ">u a"]
    monkeypatch.setattr("kamerboek.document.files.archive.DEEPEST_NESTING", 2)
    assert len(called(b"<a><b/><b/></a>")) == 6
    with pytest.raises(
        KamerboekError, match=r"^a: elements are nested deeper than 2, which no letter does$"
    ):
        called(b"<a><b><c/></b></a>")
    with pytest.raises(KamerboekError, match=r"^a: damaged XML at line 1, column 6; open it in a"):
        called(b"<a><b>")
    with pytest.raises(KamerboekError, match=r"^a: its XML is in an encoding that is not read$"):
        called(b"<?xml version='1.0' encoding='utf-7'?><a/>")


def built(*steps: tuple[str, ...]) -> str:
    builder = TextBuilder()
    for step in steps:
        if step[0] == "|":
            builder.separate(step[1])
        else:
            builder.add(*step)
    return builder.document().text


def test_the_strongest_separator_stays() -> None:
    assert (
        built(("|", CELL), ("a",), ("|", CELL), ("|", PARAGRAPH), ("|", CELL), ("b",)) == "a\n\nb"
    )
    assert built(("a",), ("|", CELL), ("b",), ("c",)) == "a\tbc"
    assert built(("a",), ("|", CELL), ("  \n",), ("b", "1.")) == "a\t1. b"
    assert built(("a",), ("|", PARAGRAPH), ("", "1."), ("b",)) == "a\n\n1.b"


def test_raised_digits_and_notes() -> None:
    assert raised("0123456789a") == "⁰¹²³⁴⁵⁶⁷⁸⁹a"
    assert note("1", " Zie \n [dit] ") == "[1: Zie (dit)]"
    assert note("1", " \n") == ""


def test_files_that_are_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kamerboek.document.files.read.LARGEST_TEXT", 3 * 2**20)
    monkeypatch.setattr("kamerboek.document.files.read.LARGEST_FILE", 5 * 2**20)
    for name, limit in (
        ("a.txt", 3),
        ("a.text", 3),
        ("a.html", 3),
        ("a.htm", 3),
        ("a.xhtml", 3),
        ("a.pdf", 5),
        ("a.docx", 5),
    ):
        path = tmp_path / name
        with path.open("wb") as opened:
            opened.truncate(limit * 2**20 + 1)
        with pytest.raises(KamerboekError) as caught:
            read_document(path)
        assert (
            str(caught.value)
            == f"{str(path)!r}: is {limit} MB, more than the {limit} MB that are read; cut it into parts"
        )
    path = tmp_path / "b.txt"
    path.write_bytes(b"a" * (3 * 2**20))
    assert len(read_document(path).text) == 3 * 2**20


def test_a_file_that_grows_while_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"a" * (2**20 + 1))
    monkeypatch.setattr("kamerboek.document.files.read.LARGEST_TEXT", 2**20)
    stated = os.fstat
    monkeypatch.setattr(
        os, "fstat", lambda handle: os.stat_result((*stated(handle)[:6], 1, *stated(handle)[7:]))
    )
    with pytest.raises(KamerboekError) as caught:
        read_document(path)
    assert str(caught.value) == f"{str(path)!r}: is more than 1 MB; cut it into parts"


@pytest.mark.parametrize(("before", "is_one"), [(1019, True), (1020, False)])
def test_where_a_pdf_says_that_it_is_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: int, is_one: bool
) -> None:
    monkeypatch.setattr(
        "kamerboek.document.files.pdf.read.read_pdf", lambda *_: DocumentText("Hoe?")
    )
    path = tmp_path / "a.pdf"
    path.write_bytes(b"x" * before + b"%PDF-")
    if is_one:
        assert read_document(path).text == "Hoe?"
        return
    with pytest.raises(KamerboekError, match=r"is no PDF, whatever its name says; save it as Word"):
        read_document(path)


def test_pieces_of_nothing() -> None:
    assert Weaver("", read_lines("")).passage(Span(0, 0)).pieces == (Piece(0, 0),)


@over(
    ("lines", "first", "none"),
    [
        # Above the first question a line of up to three signs is no more than a number.
        (" 123\n Zie.\n Vraag", 9, ["123"]),
        (" 1234\n Zie.\n Vraag", 10, []),
        (" Zie.\n 123\n Vraag", 5, []),
        (" Zie.\n 123\n Vraag", 6, ["123"]),
        # What a page prints, wherever it stands.
        (" Zie.\n#Pagina 12\n Vraag", 0, ["Pagina 12"]),
    ],
)
def test_lines_that_hold_no_mark_of_a_note(lines: str, first: int, none: list[str]) -> None:
    text, found = lines_of(lines)
    starts = _numbers_of_no_note(found, first)
    assert [text[each.start : each.end] for each in found if each.start in starts] == none
