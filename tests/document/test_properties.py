# ruff: noqa: E501 - what is drawn from stays together
"""What is printed is read back the same; any text at all is read or refused with a reason."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from kamerboek.document import ParsedDocument, parse_questions, read_document
from kamerboek.document.files.pdf.reader import read_pages
from kamerboek.document.files.pdf.text import compose
from kamerboek.errors import KamerboekError
from kamerboek.unseen import UNSEEN
from tests.document import files, printing
from tests.document.printing import ASSIGNED, STYLES, Pair
from tests.document.strategies import long_pairs, pairs
from tests.document.test_structure import check_spans
from tests.rows import over

QUICK = settings(
    max_examples=12,
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def squeezed(text: str | None) -> str:
    return "".join((text or "").split())


def same(parsed: ParsedDocument, expected: Sequence[Pair]) -> None:
    assert [question.question for question in parsed.questions] == [
        str(number) for number in range(1, len(expected) + 1)
    ]
    for question, pair in zip(parsed.questions, expected, strict=True):
        assert squeezed(question.question_text) == squeezed(pair.question)
        assert squeezed(question.answer_text) == squeezed(pair.answer)
    check_spans(parsed)


# To draw questions and answers takes longer than to read them: what is drawn is printed in each way.


@QUICK
@given(expected=pairs)
def test_every_style(expected: list[Pair]) -> None:
    @over("style", [*STYLES])
    def every(style: str) -> None:
        parsed = parse_questions("Vragen en antwoorden\n\n" + STYLES[style](expected))
        same(parsed, expected)
        assert parsed.warnings == ()

    every()


@QUICK
@given(expected=long_pairs)
def test_every_style_with_lists_in_the_answers(expected: list[Pair]) -> None:
    @over("style", [style for style in STYLES if style not in ("tab", "bar")])
    def every(style: str) -> None:
        same(parse_questions("Vragen en antwoorden\n\n" + STYLES[style](expected)), expected)

    every()


@QUICK
@given(expected=pairs)
def test_without_numbers(expected: list[Pair]) -> None:
    @over("style", [*ASSIGNED])
    def every(style: str) -> None:
        parsed = parse_questions(ASSIGNED[style](expected))
        same(parsed, expected)
        assert {warning.code for warning in parsed.warnings} == {"numbers_assigned"}

    every()


@QUICK
@given(expected=pairs)
def test_answers_behind_all_questions(expected: list[Pair]) -> None:
    same(parse_questions(printing.later_answers(expected)), expected)


@QUICK
@given(expected=pairs)
def test_word_opendocument_and_pages(tmp_path: Path, expected: list[Pair]) -> None:
    numbers = ("", "direct")

    @over(
        ("name", "write", "number"),
        [
            *(("a.docx", files.word, number) for number in (*numbers, "style")),
            *(("a.odt", files.opendocument, number) for number in numbers),
            *(("a.html", files.page, number) for number in numbers),
        ],
    )
    def every(name: str, write: Callable[..., bytes], number: str) -> None:
        path = tmp_path / name
        path.write_bytes(write(printing.blocks(expected, number)))
        same(parse_questions(read_document(path)), expected)

    every()


@QUICK
@given(expected=pairs)
def test_tables(tmp_path: Path, expected: list[Pair]) -> None:
    @over(
        ("name", "write"),
        [("a.docx", files.word), ("a.odt", files.opendocument), ("a.html", files.page)],
    )
    def every(name: str, write: Callable[..., bytes]) -> None:
        path = tmp_path / name
        path.write_bytes(write(printing.table(expected)))
        same(parse_questions(read_document(path)), expected)

    every()


@settings(parent=QUICK, max_examples=10)
@given(expected=pairs)
def test_pdf(expected: list[Pair]) -> None:
    wanted = [Pair(p.question.replace("😀", ""), p.answer.replace("😀", "")) for p in expected]

    @over("style", ["point", "Vraag, Antwoord", "alone", "number and text"])
    def every(style: str) -> None:
        printed = STYLES[style](expected).replace("😀", "")
        content = files.pdf_of([part for part in printed.split("\n\n") if part.strip()])
        # The process of its own that a PDF is read in takes most of the time: another test covers
        # it.
        text = compose(read_pages(content, 100))[0]
        same(parse_questions(text), wanted)

    every()


CHARACTERS = st.characters(exclude_categories=["Cs"])
"""As by itself for `st.text`, which tries every character there is with UTF-8, for seconds."""
ANY, FEW = st.text(CHARACTERS), st.text(CHARACTERS, max_size=5)

PIECES = st.sampled_from(
    (
        "Vraag 1", "Vraag", "1", "2.", "3)", "1 en 2", "Antwoord", "Antwoord op vraag 2", "Wat?", "Dat.",
        "\n", "\n\n", "\t", " | ", "1/2", "2/2", "\f", "\r\n", "?", "1) Zie daar", "12 Wet op de dijken",
        "Vragen over de dijk (A)", "Vragen over het water (B)", "**", "Bijlage", "Hoogachtend,", "[1: noot]",
    )
)  # fmt: skip


@settings(parent=QUICK, max_examples=150)
@given(text=ANY | st.lists(PIECES | FEW, max_size=60).map("".join))
def test_any_text_is_parsed(text: str) -> None:
    parsed = parse_questions(text)
    check_spans(parsed)
    codes = [warning.code for warning in parsed.warnings]
    assert ("unseen" in codes) == bool(UNSEEN.search(text))
    assert parsed.questions or [code for code in codes if code != "unseen"] == ["no_questions"]


@pytest.mark.parametrize("name", ["a.txt", "a.docx", "a.odt", "a.html"])
@settings(parent=QUICK, max_examples=50)
@given(data=st.data())
def test_any_bytes_are_read_or_refused(tmp_path: Path, name: str, data: st.DataObject) -> None:
    path = tmp_path / name
    written = {
        "a.docx": files.word([files.Paragraph("Vraag 1 Wat?", number="direct")]),
        "a.odt": files.opendocument([files.Paragraph("Vraag 1 Wat?", number="direct")]),
    }.get(name, "<p>1 Wat?</p> é".encode())
    content = bytearray(written)
    for _ in range(data.draw(st.integers(0, 5))):
        at = data.draw(st.integers(0, len(content) - 1))
        content[at : at + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=3))
    path.write_bytes(
        data.draw(st.binary(max_size=200)) if data.draw(st.booleans()) else bytes(content)
    )
    try:
        document = read_document(path)
    except KamerboekError as error:
        if len(str(error).splitlines()) != 1:
            raise AssertionError("a refusal of more than one line") from error
    else:
        parse_questions(document)
