# ruff: noqa: E501 - what a file holds stays on one line
"""The same questions come out of every format."""

from __future__ import annotations

from pathlib import Path

import pytest

from kamerboek.document import DocumentText, parse_questions, read_document
from tests.document import files
from tests.document.files import Block, Paragraph
from tests.document.test_structure import check_spans

LABELLED: tuple[Block, ...] = (
    Paragraph("Geachte voorzitter, hierbij de antwoorden op uw vragen."),
    Paragraph("Vraag 1", bold=True),
    Paragraph("Hoe hoog is de dijk?", bold=True),
    Paragraph("Antwoord op vraag 1", bold=True),
    Paragraph("Drie meter."),
    Paragraph("En een beetje."),
    Paragraph("Vraag 2", bold=True),
    Paragraph("Wie meet dat?"),
    Paragraph("Antwoord op vraag 2"),
    Paragraph("Het waterschap."),
)
NUMBERED: tuple[Block, ...] = (
    Paragraph("Vragen en antwoorden"),
    Paragraph("Hoe hoog is de dijk?", number="direct"),
    Paragraph("Drie meter."),
    Paragraph("En een beetje."),
    Paragraph("Wie meet dat?", number="direct"),
    Paragraph("Het waterschap."),
)
STYLED: tuple[Block, ...] = tuple(
    Paragraph(block.text, number="style" if block.number else "")
    for block in NUMBERED
    if isinstance(block, Paragraph)
)
TABLE: tuple[Block, ...] = (
    ("Nr", "Vraag", "Antwoord"),
    ("1", "Hoe hoog is de dijk?", "Drie meter.\nEn een beetje."),
    ("2", "Wie meet dat?", "Het waterschap."),
)


def read(folder: Path, name: str, content: bytes) -> DocumentText:
    path = folder / name
    path.write_bytes(content)
    return read_document(path)


def check(document: DocumentText, *codes: str) -> None:
    parsed = parse_questions(document)
    assert [question.question for question in parsed.questions] == ["1", "2"]
    first, second = parsed.questions
    assert first.question_text == "Hoe hoog is de dijk?"
    assert first.answer_text is not None
    assert first.answer_text.split() == ["Drie", "meter.", "En", "een", "beetje."]
    assert second.question_text == "Wie meet dat?"
    assert second.answer_text == "Het waterschap."
    assert [warning.code for warning in parsed.warnings] == list(codes)
    check_spans(parsed)


@pytest.mark.parametrize("write", [files.word, files.opendocument, files.page])
@pytest.mark.parametrize(
    ("blocks", "codes"),
    [(LABELLED, ()), (NUMBERED, ("numbers_assigned",)), (TABLE, ())],
    ids=["labelled", "numbered", "table"],
)
def test_word_opendocument_and_pages(tmp_path, write, blocks, codes) -> None:
    name = {"word": "a.docx", "opendocument": "a.odt", "page": "a.html"}[write.__name__]
    check(read(tmp_path, name, write(blocks)), *codes)


def test_word_numbering_by_style_survives(tmp_path: Path) -> None:
    check(read(tmp_path, "a.docx", files.word(STYLED)), "numbers_assigned")


@pytest.mark.parametrize("pattern", ["%1", "%1)", "Vraag %1:", "Vraag %1"])
def test_word_numbering_as_printed(tmp_path: Path, pattern: str) -> None:
    document = read(tmp_path, "a.docx", files.word(STYLED, pattern=pattern))
    assert pattern.replace("%1", "2") + " Wie meet dat?" in document.text
    check(document, "numbers_assigned")


def test_the_numbers_that_were_assigned_have_their_place(tmp_path: Path) -> None:
    document = read(tmp_path, "a.docx", files.word(NUMBERED))
    assert [span.of(document.text) for span in document.assigned_numbers] == ["1.", "2."]


def test_an_assigned_number_in_an_answer_is_no_warning(tmp_path: Path) -> None:
    blocks = (*LABELLED, Paragraph("Ten eerste dit.", number="direct"))
    parsed = parse_questions(read(tmp_path, "a.docx", files.word(blocks)))
    assert parsed.warnings == ()
    assert (parsed.answers[-1].text or "").endswith("1. Ten eerste dit.")


def test_word_headers_and_footers_are_left_out(tmp_path: Path) -> None:
    text = read(tmp_path, "a.docx", files.word(LABELLED)).text
    assert "dijken" not in text
    assert "Pagina" not in text


def test_word_notes_stand_where_they_are_referred_to(tmp_path: Path) -> None:
    reference = (
        '<w:p><w:r><w:t>Vraag 3 Waarom?</w:t></w:r><w:r><w:footnoteReference w:id="4"/></w:r></w:p>'
        '<w:p><w:r><w:t>Daarom</w:t></w:r><w:r><w:footnoteReference w:id="5"/></w:r>'
        "<w:r><w:t>, zo is dat.</w:t></w:r></w:p>"
    )
    notes = {"4": "De [Telegraaf], 3 mei.", "5": "Kamerstuk 1."}
    content = files.word(LABELLED, footnotes=notes, body=reference)
    parsed = parse_questions(read(tmp_path, "a.docx", content))
    third = parsed.questions[2]
    assert third.question_text == "Waarom?[4: De (Telegraaf), 3 mei.]"
    assert third.answer_text == "Daarom[5: Kamerstuk 1.], zo is dat."


def test_word_shows_the_number_of_a_note_that_was_shown(tmp_path: Path) -> None:
    """Whatever a file says, a note of a megabyte is there once."""
    reference = '<w:r><w:t>Zo</w:t></w:r><w:r><w:footnoteReference w:id="4"/></w:r>'
    body = f"<w:p>{reference * 3}</w:p>"
    content = files.word((), footnotes={"4": "De Telegraaf."}, body=body)
    assert read(tmp_path, "a.docx", content).text == "Zo[4: De Telegraaf.]Zo[4]Zo[4]"


def test_word_formulas_are_read_as_a_line_and_told_of(tmp_path: Path) -> None:
    space = "http://schemas.openxmlformats.org/officeDocument/2006/math"
    part = "<m:r><m:t>{}</m:t></m:r>"
    body = (
        f'<w:p xmlns:m="{space}"><w:r><w:t xml:space="preserve">Dat kost </w:t></w:r><m:oMath>'
        f"{part.format('5')}<m:f><m:num>{part.format('3')}</m:num><m:den>{part.format('4')}</m:den>"
        f"</m:f></m:oMath><w:r><w:t> miljard.</w:t></w:r></w:p>"
    )
    document = read(tmp_path, "a.docx", files.word((), body=body))
    assert document.text == "Dat kost 5 3/4 miljard."
    assert document.not_read == ("a formula is read as one line: how its parts stand is lost",)


def test_word_deleted_hidden_and_field_text_is_left_out(tmp_path: Path) -> None:
    body = (
        "<w:p><w:r><w:t>Echt</w:t></w:r><w:del><w:r><w:delText>weg</w:delText></w:r></w:del>"
        "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t>"
        "</w:r><w:ins><w:r><w:t> nieuw</w:t></w:r></w:ins></w:p>"
    )
    assert read(tmp_path, "a.docx", files.word((), body=body)).text == "Echt nieuw"


def test_word_words_that_a_style_strikes_out_are_left_out(tmp_path: Path) -> None:
    run = '<w:r><w:rPr><w:rStyle w:val="Weg"/></w:rPr><w:t>4</w:t></w:r><w:r><w:t>5 miljoen</w:t></w:r>'
    content = files.word((), body=f"<w:p>{run}</w:p>")
    styles = '<w:style w:styleId="Doorgehaald"><w:rPr><w:strike/></w:rPr></w:style><w:style w:styleId="Weg"><w:basedOn w:val="Doorgehaald"/></w:style></w:styles>'
    document = read(
        tmp_path, "a.docx", files.changed(content, "word/styles.xml", "</w:styles>", styles)
    )
    assert document.text == "5 miljoen"
    assert document.not_read == ("struck out in the file, and left out here: '4'",)


def test_word_rows_that_were_deleted_and_how_words_are_said_are_left_out(tmp_path: Path) -> None:
    cell = "<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
    row = "<w:tr><w:trPr>{}</w:trPr>{}</w:tr>"
    rows = row.format('<w:del w:id="1"/>', cell.format("weg")) + row.format("", cell.format("dijk"))
    ruby = "<w:ruby><w:rt><w:r><w:t>9</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>5 miljard</w:t></w:r></w:rubyBase></w:ruby>"
    body = f"<w:tbl>{rows}</w:tbl><w:p><w:r>{ruby}</w:r></w:p>"
    assert read(tmp_path, "a.docx", files.word((), body=body)).text == "dijk\n\n5 miljard"


def test_word_notes_without_what_is_struck_out_and_with_their_hyphens(tmp_path: Path) -> None:
    body = '<w:p><w:r><w:t>Zo</w:t></w:r><w:r><w:footnoteReference w:id="4"/></w:r></w:p>'
    content = files.word((), footnotes={"4": "Noot."}, body=body)
    note = (
        "<w:r><w:t>8</w:t><w:noBreakHyphen/><w:t>9</w:t></w:r><w:r><w:rPr><w:strike/></w:rPr>"
        "<w:t>10</w:t></w:r><w:del><w:r><w:delText>11</w:delText></w:r></w:del>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>12</w:t></w:r></w:p></w:footnote>"
    )
    changed = files.changed(content, "word/footnotes.xml", "</w:p></w:footnote>", note)
    assert read(tmp_path, "a.docx", changed).text == "Zo[4: Noot.8-9]"


def test_opendocument_words_that_a_style_strikes_out_or_hides_are_left_out(tmp_path: Path) -> None:
    body = (
        '<text:p text:style-name="Kind">4 miljoen</text:p><text:p>5<text:note><text:note-citation>1'
        '</text:note-citation><text:note-body><text:p>Noot <text:span text:style-name="Kind">weg'
        "</text:span>.</text:p></text:note-body></text:note></text:p>"
        '<text:section text:display="none"><text:p>weg</text:p></text:section>'
    )
    content = files.opendocument((), body=body)
    styles = (
        '<office:automatic-styles><style:style style:name="Ouder"><style:text-properties '
        'style:text-line-through-style="solid"/></style:style><style:style style:name="Kind" '
        'style:parent-style-name="Ouder"/>'
    )
    changed = files.changed(content, "content.xml", "<office:automatic-styles>", styles)
    document = read(tmp_path, "a.odt", changed)
    assert document.text == "5[1: Noot .]"
    assert document.not_read[0] == "struck out in the file, and left out here: '4 miljoen'"


def test_cells_that_are_one_with_others_are_told_of(tmp_path: Path) -> None:
    """But not the first of a row, which says what its rows are of."""
    first = "<w:tc>{}<w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>"
    word = f"<w:tbl><w:tr>{first}{first}</w:tr></w:tbl>"
    told = ("a cell is one with that above it, and is read as empty",)
    goes_on, begins = (f"<w:tcPr><w:vMerge{v}/></w:tcPr>" for v in ("", ' w:val="restart"'))
    for cells, said in ((("", begins), ()), (("", goes_on), told), ((goes_on, ""), ())):
        content = files.word((), body=word.format(*cells))
        assert read(tmp_path, "a.docx", content).not_read == said
    cell = "<table:table-cell table:number-rows-spanned='{}'><text:p>a</text:p></table:table-cell>"
    row = f"<table:table><table:table-row>{cell}{cell}</table:table-row></table:table>"
    told = ("a cell is one with those below it, which are read as empty",)
    for rows, said in (((1, 1), ()), ((1, 2), told), ((2, 1), ())):
        text = files.opendocument((), body=row.format(*rows))
        assert read(tmp_path, "a.odt", text).not_read == said
        page = "<table><tr><td rowspan={}>a<td rowspan={}>b</table>".format(*rows).encode()
        assert read(tmp_path, "a.html", page).not_read == said


def test_word_text_boxes_are_read_once(tmp_path: Path) -> None:
    inner = "<w:txbxContent><w:p><w:r><w:t>kader</w:t></w:r></w:p></w:txbxContent>"
    compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    body = (
        f'<w:p><w:r><w:t>voor</w:t></w:r><w:r><m:AlternateContent xmlns:m="{compatibility}">'
        f"<m:Choice>{inner}</m:Choice><m:Fallback>{inner}</m:Fallback></m:AlternateContent></w:r></w:p>"
    )
    assert read(tmp_path, "a.docx", files.word((), body=body)).text == "voor\n\nkader"


def test_opendocument_notes_tabs_and_breaks(tmp_path: Path) -> None:
    body = (
        "<text:p>Een<text:s text:c='2'/>twee<text:tab/>drie<text:line-break/>vier<text:note>"
        "<text:note-citation>1</text:note-citation><text:note-body><text:p>Noot.</text:p>"
        "</text:note-body></text:note> vijf</text:p>"
    )
    text = read(tmp_path, "a.odt", files.opendocument((), body=body)).text
    assert text == "Een  twee\tdrie\nvier[1: Noot.] vijf"


def test_pages_in_latin_1(tmp_path: Path) -> None:
    content = "<html><meta charset=iso-8859-1><p>1 Waar is caf\xe9 \x80?<p>Daar is het.</html>"
    text = read(tmp_path, "a.html", content.encode("latin-1")).text
    assert text == "1 Waar is café €?\n\nDaar is het."


def test_pdf_with_headers_and_page_marks(tmp_path: Path) -> None:
    paragraphs = ["Vragen en antwoorden"]
    for number in range(1, 41):
        paragraphs.append(
            f"{number}. Hoe hoog is dijk nummer {number} in het land, en wie heeft dat gemeten?"
        )
        paragraphs.append(f"Dijk {number} is hoog. " + "Dat is gemeten en nog eens gemeten. " * 8)
    content = files.pdf_of(paragraphs, header="Antwoorden op vragen over dijken")
    document = read(tmp_path, "a.pdf", content)
    assert "Pagina" not in document.text
    assert "Antwoorden op" not in document.text
    parsed = parse_questions(document)
    assert [question.question for question in parsed.questions] == [str(n) for n in range(1, 41)]
    for number, question in enumerate(parsed.questions, start=1):
        asked = " ".join(question.question_text.split())
        assert asked == f"Hoe hoog is dijk nummer {number} in het land, en wie heeft dat gemeten?"
        assert (question.answer_text or "").startswith(f"Dijk {number} is hoog. ")
        assert (question.answer_text or "").endswith("gemeten.")
    assert parsed.warnings == ()
    check_spans(parsed)


def test_pdf_with_numbers_in_the_margin(tmp_path: Path) -> None:
    lines = [
        (70.0, 100.0, "1"), (110.0, 100.0, "Hoe hoog is de dijk?"), (110.0, 126.0, "Drie meter."),
        (70.0, 152.0, "2"), (110.0, 152.0, "Wie meet dat?"), (110.0, 178.0, "Het waterschap."),
    ]  # fmt: skip
    parsed = parse_questions(read(tmp_path, "a.pdf", files.pdf([lines])))
    assert [question.question_text for question in parsed.questions] == [
        "Hoe hoog is de dijk?",
        "Wie meet dat?",
    ]


def test_plain_text_stays_as_it_is(tmp_path: Path) -> None:
    content = "\ufeff1 Een?\r\nJa\x0c\u2028 é\r\n"
    assert read(tmp_path, "a.txt", content.encode()).text == content


def test_a_raised_digit_joins_no_number(tmp_path: Path) -> None:
    body = (
        "<w:p><w:r><w:t>De dijk is 12</w:t></w:r><w:r><w:rPr>"
        '<w:vertAlign w:val="superscript"/></w:rPr>'
        '<w:t>3</w:t></w:r><w:r><w:t xml:space="preserve"> meter.</w:t></w:r></w:p>'
    )
    assert "12³ meter" in read(tmp_path, "a.docx", files.word([], body=body)).text
    assert (
        "12³ meter en CO2"
        in read(tmp_path, "a.html", b"<p>12<sup>3</sup> meter en CO<sub>2</sub></p>").text
    )


def test_a_fraction_set_high_and_low_is_no_mark_of_a_note(tmp_path: Path) -> None:
    body = (
        b"<p>Vraag 1</p><p>Hoeveel?</p><p>Antwoord 1</p><p>Het is 1<sup>1</sup>/<sub>2</sub>"
        b" miljoen en <sup>3</sup>&frasl;4 jaar, op 12<sup>1</sup> bruggen en 2<sup>1</sup>/3 dijk."
    )
    text = read(tmp_path, "a.html", body).text
    assert text.endswith("Het is 1½ miljoen en ¾ jaar, op 12¹ bruggen en 2¹/3 dijk.")


@pytest.mark.parametrize(
    ("encoding", "said"), [("windows-1252", "Windows-1252"), ("utf-16", "UTF-16")]
)
def test_another_encoding_is_read_where_it_is_certain(
    tmp_path: Path, encoding: str, said: str
) -> None:
    content = "1 Eén dijk kost € 3 — waarom ‘drie’?\n\nDaarom.\n".encode(encoding)
    parsed = parse_questions(read(tmp_path, "a.txt", content))
    assert parsed.questions[0].question_text == "Eén dijk kost € 3 — waarom ‘drie’?"
    assert [warning.code for warning in parsed.warnings] == ["encoding"]
    assert said in parsed.warnings[0].message


def test_columns_of_a_pdf_are_read_one_by_one(tmp_path: Path) -> None:
    def column(left: float, number: int) -> list[tuple[float, float, str]]:
        lines = [f"Vraag {number}", "Hoe hoog is de dijk van de oude polder?", "Antwoord"]
        lines += [f"Dijk {number} is hoog, zegt regel {row} van dit antwoord." for row in range(20)]
        return [(left, 110 + 13.0 * row, text) for row, text in enumerate(lines)]

    both = [pair for rows in zip(column(40, 1), column(320, 2), strict=True) for pair in rows]
    parsed = parse_questions(read(tmp_path, "a.pdf", files.pdf([both])))
    assert [question.question for question in parsed.questions] == ["1", "2"]
    for question in parsed.questions:
        assert (question.answer_text or "").count(f"Dijk {question.question} is hoog") == 20


def test_a_page_that_is_turned_is_read_as_it_is_shown(tmp_path: Path) -> None:
    """Its digits are no marks of notes, whose height is that of letters that lie on their side."""
    said = [
        "Vraag 1",
        "Wat kost de dijk van de oude polder?",
        "Antwoord",
        "Dat kost 3,4 miljard euro, voor 75.000 inwoners.",
        "Vraag 2",
        "Tot wanneer?",
        "Antwoord",
        "Tot 2027.",
    ]
    page = [(70.0, 110 + 13.0 * row, text) for row, text in enumerate(said)]
    for quarter in range(4):
        content = files.pdf([page], turned=quarter)
        parsed = parse_questions(read(tmp_path, "a.pdf", content))
        assert [each.answer_text for each in parsed.questions] == [said[3], said[7]]
        assert parsed.warnings == ()


def test_the_number_of_an_answer_at_the_top_of_a_page_right_above_it(tmp_path: Path) -> None:
    """The numbers of questions return above answers, and so does the one at the edge of a page."""
    asked = [
        line for at in range(1, 8) for line in (str(at), f"Hoe hoog is dijk {at} van de polder?")
    ]
    first = ["Antwoord van de minister. (Ontvangen 4 april 2006)"]
    first += [line for at in (1, 2, 3, 4) for line in (str(at), f"Dijk {at} is hoog.")]
    second = [line for at in (5, 6, 7) for line in (str(at), f"Dijk {at} is hoog.")]
    pages = [
        [(56.0, top + 13.0 * row, text) for row, text in enumerate(lines)]
        for lines, top in ((asked + first, 200), (second, 75))
    ]
    for page, number in zip(pages, ("1", "2"), strict=True):
        page.append((527.0, 32.0, number))
    parsed = parse_questions(read(tmp_path, "a.pdf", files.pdf(pages)))
    assert [each.answer_text for each in parsed.questions] == [
        f"Dijk {at} is hoog." for at in range(1, 8)
    ]
    assert {row.text for row in parsed.left_out if row.kind == "page_mark"} == {"1", "2"}


def test_what_pages_of_a_pdf_repeat_is_kept_apart(tmp_path: Path) -> None:
    paragraphs = []
    for number in range(1, 30):
        paragraphs += [f"{number}. Hoe hoog is dijk {number}?", "Dat is gemeten. " * 20]
    content = files.pdf_of(paragraphs, header="Antwoorden over dijken")
    parsed = parse_questions(read(tmp_path, "a.pdf", content))
    kinds = {row.kind for row in parsed.left_out}
    assert kinds == {"page_mark", "running_title"}
    assert {row.text for row in parsed.left_out if row.kind == "running_title"} == {
        "Antwoorden over dijken"
    }
