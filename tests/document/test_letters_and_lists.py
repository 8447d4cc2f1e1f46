# ruff: noqa: E501 - an example stays on one line
"""Letters, lists and tables as ministries, the Kamer and the Rekenkamer print them: read whole."""

from __future__ import annotations

from pathlib import Path

from kamerboek.document import parse_questions, read_document
from kamerboek.document.files.pdf.columns import in_columns
from kamerboek.document.files.pdf.lines import PdfLine, PdfPage
from kamerboek.document.files.pdf.text import compose
from kamerboek.document.questions.bounds.pieces import finishes
from kamerboek.document.questions.heads.marks import find_marks
from kamerboek.document.questions.page import read_lines
from tests.document.marked import plain, reading
from tests.rows import over

LINE = "De dijk is hoog en wordt ieder jaar door het waterschap gemeten."
PAGE = "\n".join([LINE] * 11)
BEHIND = "\n\nVraag 2\n{?2|Wat is dat?}\n\nAntwoord 2\n{=2|Dat is zo.}\n"
BESIDE = " " * 12

READINGS = {
    "a numbered title behind an answer": (
        "1. {?1|Hoe hoog is de dijk?}\n\n{=1|Drie meter.}\n\n2.1 Toezicht en handhaving\n\n"
        "2. {?2|Wat is dat?}\n\n{=2|Dat is zo.}\n"
    ),
    "a title with the number of its part behind a short answer": (
        "Vraag 1\n{?1|Hoe hoog is de dijk?}\n\nAntwoord 1\n{=1|Zie antwoord vraag 2.}\n\n2. Toezicht en handhaving"
        + BEHIND
    ),
    "two titles, one of a chapter and one of its part": (
        "Vraag 1\n{?1|Hoe hoog is de dijk?}\n\nAntwoord 1\n{=1|Drie meter.}\n\n2. Dijken en duinen\n\nAlgemeen"
        + BEHIND
    ),
    "a title behind a table": (
        "Vraag 1\n{?1|Hoe hoog is de dijk?}\n\nAntwoord 1\n{=1|Jaar\tHoogte\n2020\t12}\n\n2. Toezicht en handhaving"
        + BEHIND
    ),
    "the last item of a list is no title": (
        "Vraag 1\n{?1|Wat is er gedaan?}\n\nAntwoord 1\n{=1|Twee dingen.\n\n1. Meer toezicht\n\n2. Minder regels}"
        + BEHIND
    ),
    "a title behind a list in another form": (
        "Vraag 1\n{?1|Wat is er gedaan?}\n\nAntwoord 1\n{=1|Twee dingen.\n\n1) Meer toezicht.\n\nDat was het.}\n\n2. Toezicht en regels"
        + BEHIND
    ),
    "the heads of columns, printed for each part": (
        "Nr.\tVraag\tAntwoord\n1\t{?1|Hoe hoog is de dijk?}\t{=1|Drie meter.}\n\nPersoneel\n\n{title|Nr.\tVraag\tAntwoord}\n"
        "2\t{?2|Wat is dat?}\t{=2|Dat is zo.}\n\n{title|| Nr | Vraag | Antwoord |}\n3\t{?3|Wie?}\t{=3|Jan is dat.}\n"
    ),
    "a page's title that names the answers": (
        "Vraag 1\n{?1|Hoe hoog is de dijk?}\n\nAntwoord 1\n{=1|De dijk is aan de zijde van\n\n{page|Pagina 1 van 2}\n"
        "{title|Antwoorden Rekenkamer op vragen over Dijken in beheer}\n\nhet water hoog.}" + BEHIND
    ),
    "such a title with the number of its page": (
        "Vraag 1\n{?1|Hoe hoog is de dijk?}\n\nAntwoord 1\n{=1|De dijk is hoog;\n{title|Beantwoording vragen over Dijken in beheer 2}\n\ndat is zo.}"
        + BEHIND
    ),
    "a question without its mark on a short line": (
        "Vragen over dijken\n\n1. {?1|Wanneer is dat gereed}\n{=1|Dat is naar verwachting eind 2025.}\n\n2. {?2|Blz. 12: Wanneer is het dan klaar geworden}\n"
        "{=2|Ook eind 2025.}\n"
    ),
    "a question that ends with its page": (
        "1. {?1|Hoe hoog is de dijk?\n\na) Waarom is dat?\n\nb) Hoe komt dat?}\f{=1|Door het water.}\n\n2. {?2|Wat is dat?}\n\n{=2|Dat is zo.}\n"
    ),
    "parts of a question that begins with a request": (
        "1\n\n{?1|Kunt u de dijken uitsplitsen naar provincie.\n\na. Hoe hoog zijn die?\n\nb. Hoe lang zijn die?}\n\n{=1|Dat staat in een tabel.}\n\n"
        "2\n\n{?2|Wat is dat?}\n\n{=2|Dat is zo.}\n"
    ),
    "a last question that requests behind a sentence": (
        "1\n\n{?1|Hoe hoog is de dijk?}\n\n{=1|Drie meter.}\n\n2\n\n{?2|Wat is dat?}\n\n{=2|Dat is zo.}\n\n"
        "3\n\n{?3|In de nota staat dat de dijk te laag is. Kunt u de dijken uitsplitsen naar provincie, met hun lengte.}\n\n{=3|Dat volgt.}\n"
    ),
    "a list with plain numbers where notes have theirs raised": (
        "1. {?1|Hoe hoog is de dijk?}\n\n{=1|Dat staat er.¹ Er zijn twee dingen gedaan.²\n\n1 Meer toezicht.\n\n2 Minder regels.}\n\n2. {?2|Wat is dat?}\n\n{=2|Dat is zo.}\n\n"
        "{note|¹ Zie het rapport.}\n\n{note|² Zie de nota.}\n"
    ),
    "a numbered list where notes have brackets": (
        "1. {?1|Hoe hoog is de dijk?}\n\n{=1|Dat staat er.[1] Er zijn twee dingen gedaan.[2]\n\n1. Meer toezicht.\n2. Minder regels.\n\nDat was het.}\n\n2. {?2|Wat is dat?}\n\n{=2|Dat is zo.}\n\n"
        "{note|[1] Zie het rapport.}\n{note|[2] Zie de nota.}\n"
    ),
    "the rows of a table with their rank": (
        "Vraag 1\n{?1|Hoe hoog is de dijk?}\n\nAntwoord 1\n{=1|Dat staat er.1 En er.2\n\nTabel 1 Dijken\n\n1 Groningen 112 98\n2 Friesland 131 1.204\nTotaal 283 256\n\n"
        "{note|1 Zie het rapport.}\n{note|2 Kamerstuk 36 410}\n\n{page|Pagina 2 van 3}\n\nDaarna meer.}\n"
    ),
    "the name of a party as a title": (
        "Vraag 1\n{?1|Hoe hoog is de dijk?}\n\nAntwoord 1\n{=1|Drie meter.}\n\nCDA" + BEHIND
    ),
    "the title of a section that follows, where no number restarts": (
        "Vraag\n{?1|Hoe hoog is de dijk?}\n\nAntwoord\n{=1|Drie meter.}\n\nVragen over het Deltafonds (J)\n\nVraag\n{?2|Is dat zo?}\n\nAntwoord\n{=2|Ja.}\n"
    ),
    "a note before the numbers of pages": (
        f"Vraag 1\n{{?1|Hoe hoog is de dijk?}}\n\nAntwoord 1\n{{=1|Dat staat er.1\n\n{PAGE}\n\n{{note|1 Krant over dijken in het noorden}}\n\n"
        f"{PAGE}\n\n{{title|Dijken in het zuiden 2}}\n{PAGE}\n\n{{title|Dijken in het oosten 3}}\n{PAGE}\n\n{{title|Dijken in het westen 4}}\nDaarna meer.}}\n"
    ),
    "a note whose number touches capitals": (
        "Vraag 1\n{?1|Hoe hoog is de dijk?}\n\nAntwoord 1\n{=1|Dat staat in de cijfers.14\n\n{note|14CBS, Statline.}\n\n{page|Pagina 2 van 3}\n\nDaarna meer.}\n"
    ),
    "an item in brackets is no note": (
        "Vraag 1\n{?1|Hoe hoog is de dijk?}\n\nAntwoord 1\n{=1|Dat staat er.1 En er.2\n\n(1) De dijk is hoog.\n(2) De dijk is laag.\n\n"
        "{note|1 Zie het rapport.}\n{note|2 Zie de nota.}\n\n{page|Pagina 2 van 3}\n\nDaarna meer.}\n"
    ),
    "what a letter's pages have at the right, where columns are kept": (
        f"        Vraag 1\n        {{?1|Hoe hoog is de dijk?}}\n\n        Antwoord\n        {{=1|{LINE}\n\n{{page|Pagina 1 van 2}}\n\f"
        f"        {LINE}{BESIDE}{{title|Datum}}\n        {LINE}{BESIDE}{{title|12 maart 2024}}\n\n"
        f"        {LINE}{BESIDE}{{title|Ons kenmerk}}\n{' ' * 84}{{title|IENW/BSK-2024/51}}\n\n        Daarna meer.}}\n"
    ),
    "a column with one such word is of a table": (
        f"Vraag 1\n{{?1|Hoe hoog is de dijk?}}\n\nAntwoord\n{{=1|{LINE}{BESIDE}Datum\n{LINE}{BESIDE}12 maart 2024\n\nDaarna meer.}}\n"
    ),
    "notes where no question has a number": (
        "Vraag\n{?1|Hoe hoog is de dijk?}\n\nAntwoord\n{=1|Dat staat er.1}\n\n{note|1 Zie het rapport van het waterschap.}\n\n{page|Pagina 1 van 2}\n\n"
        "Vraag\n{?2|Is dat zo?}\n\nAntwoord\n{=2|Dat is zo.2}\n\n{note|2 Zie de nota van het waterschap.}\n\n{page|Pagina 2 van 2}\n"
    ),
    "whose letter it is, on two lines of the next page": (
        f"Vraag 1\n{{?1|Hoe hoog is de dijk?}}\n\nAntwoord\n{{=1|{LINE}\n\n{{page|Pagina 1 van 2}}\n\f{{title|Ministerie van Infrastructuur}}\n{{title|en Waterstaat}}\n\n"
        f"{{title|Ons kenmerk}}\n{{title|IENW/BSK-2024/51}}\n\n{LINE}}}\n"
    ),
    "other questions that these add to, on the next page": (
        "Vraag 1\n{?1|Hoe hoog is de dijk?}\n\nAntwoord 1\n{=1|Drie meter.}\n\nToelichting:\n\n{page|1/2}\n\n"
        "Deze vragen dienen ter aanvulling op eerdere vragen ter zake.\n\n{page|2/2}\n"
    ),
}


@over("kind", sorted(READINGS))
def test_a_document_of_each_kind(kind: str) -> None:
    assert reading(plain(READINGS[kind])) == READINGS[kind]


@over(("heading", "lacks"), [("vragen 2 en 3", False), ("vraag 3", True)])
def test_where_headings_are_of_several_questions_the_others_have_none(
    heading: str, lacks: bool
) -> None:
    joint = "4 Hoe?\n\n5 Waar?\n\nAntwoord op vragen 4 en 5\n\nNee."
    text = f"1 Wie?\n\nJan.\n\n2 Wat?\n\n3 Wie?\n\nAntwoord op {heading}\n\nJa.\n\n{joint}\n"
    marks = find_marks(text, read_lines(text))
    assert [each.lacks_answer for each in marks.candidates][:2] == [lacks, lacks]


def test_the_title_of_a_section_right_below_a_list_is_a_doubt() -> None:
    text = "Vraag 1\nHoe?\nAntwoord 1\nDat is:\n- de dijk\nVragen over het Deltafonds (J)\nVraag 2\nWat?\nAntwoord 2\nDit.\n"
    said = [each for each in parse_questions(text).warnings if "heading" in each.message]
    assert [(each.question, text[each.start : each.end]) for each in said] == [
        ("1", "Vragen over het Deltafonds (J)")
    ]


def test_each_question_of_a_guessed_group_is_warned_of() -> None:
    text = "5 Hoe?\n6 Wie?\n7 Wat?\n\nZo is het.\n\n8 Waar?\n\nDaar is het.\n"
    said = [each for each in parse_questions(text).warnings if "serve them too" in each.message]
    assert [each.question for each in said] == ["5", "6", "7"]
    text = "Vraag 1\nHoe?\n\nVraag 2\nWie?\n\nAntwoord\nZo.\n\nVraag 3\nWat?\n\nAntwoord\nDit.\n"
    said = [each for each in parse_questions(text).warnings if "serves them all" in each.message]
    assert [each.question for each in said] == ["1", "2"]


@over(
    ("words", "over"),
    [
        ("Dat is zo.[1: Zie de nota]", True),
        ("Dat is zo.[1: Zie de nota][2: https://a.nl/12]", True),
        ("Dat is zo[1: Zie de nota.]", False),
        ("Dat is [zo: ja]", False),
    ],
)
def test_a_note_behind_a_sentence(words: str, over: bool) -> None:
    assert finishes(words, 0, len(words)) is over


def test_the_number_of_a_note_above_its_text_on_a_web_page(tmp_path: Path) -> None:
    page = tmp_path / "noten.html"
    page.write_text(
        "<p>Een zin.<sup>1</sup></p><div><sup>1</sup><p>Zie de nota.</p></div>"
        "<table><tr><td><sup>2</sup></td><td>cel</td></tr></table><p><sup>3</sup></p>",
        encoding="utf-8",
    )
    assert read_document(page).text == "Een zin.¹\n\n¹ Zie de nota.\n\n²\tcel\n\n³"


def line(top: float, left: float, text: str, right: float = 0.0) -> PdfLine:
    return PdfLine(text, left, right or left + 5 * len(text), top, top + 9)


def text_of(*pages: list[PdfLine]) -> str:
    return compose([PdfPage(842, lines) for lines in pages])[0]


MARGIN = [
    (90, "Ministerie van Dijken"),
    (112, "Datum"),
    (123, "12 mei"),
    (145, "Ons kenmerk"),
    (156, "D/1"),
]


@over(
    ("beside", "right", "left_out"),
    [
        (MARGIN, 440, True),
        # One of these words alone, text that reaches into the column, and a column more to the left.
        (MARGIN[:3], 440, False),
        (MARGIN, 460, False),
        ([(top, text) for top, text in MARGIN if text != "Datum"], 440, False),
    ],
)
def test_what_a_letter_has_at_the_right_of_one_page(
    beside: list[tuple[int, str]], right: float, left_out: bool
) -> None:
    words = [line(90 + 13 * at, 70, "De dijk is hoog.", right) for at in range(8)]
    text, said = compose([PdfPage(842, [*(line(top, 450, each) for top, each in beside), *words])])
    assert ("kenmerk" in text or "Datum" in text) is not left_out
    assert [each for _, each, _ in said] == ([each for _, each in beside] if left_out else [])


def test_the_number_of_a_page_below_a_question_with_that_number() -> None:
    first = [line(60, 70, "1"), line(120, 70, "Hoe hoog is de dijk?"), line(810, 300, "1")]
    second = [line(60, 70, "Hoog."), line(120, 70, "2"), line(140, 70, "Wie?"), line(810, 300, "2")]
    assert text_of(first, second) == "1\n\nHoe hoog is de dijk?\fHoog.\n\n2\nWie?"


@over(("left", "kept"), [(70, True), (72.9, True), (73, False), (300, False)])
def test_a_questions_number_at_the_foot_of_a_page(left: float, kept: bool) -> None:
    first = [line(120, 70, "1"), line(140, 70, "Hoe hoog is de dijk?"), line(760, left, "2")]
    second = [line(120, 70, "Wat is dat?"), line(140, 70, "3"), line(160, 70, "Wie?")]
    assert ("\n2" in text_of(first, second)) is kept


def rows(first: int, asked: list[str], answered: list[str], top: float) -> list[PdfLine]:
    cells = [line(top, 70, str(first))]
    cells += [line(top + 13 * at, 100, words) for at, words in enumerate(asked)]
    cells += [line(top + 13 * at, 300, words, 480) for at, words in enumerate(answered)]
    return sorted(cells, key=lambda cell: (cell.top, cell.left))


def test_a_table_of_which_each_page_has_few_rows() -> None:
    """Long answers: two rows a page, and the title of a part that reaches over both columns."""
    answer = ["Dat is een lange zin over dijken,"] * 14 + ["meer niet."]
    pages = [
        [
            *rows(number, ["Hoe hoog is", f"dijk {number}?"], answer, 120),
            line(330, 70, "Vragen van leden over de dijken en duinen", 330),
            *rows(number + 1, ["Hoe laag is", f"dijk {number}?"], answer, 360),
        ]
        for number in (1, 3)
    ]
    read = parse_questions(text_of(*pages)).questions
    assert [" ".join(each.question_text.split()) for each in read] == [
        f"Hoe {word} is dijk {number}?" for number in (1, 3) for word in ("hoog", "laag")
    ]
    assert all((each.answer_text or "").endswith("meer niet.") for each in read)


@over("by_rows", [True, False])
def test_a_page_of_a_table_that_was_read_by_rows_has_no_columns(by_rows: bool) -> None:
    """Two rows are not enough to show that it is a table, as on the last page of one."""
    left = [line(120 + 15 * at, 70, f"Dit is de vraag {at}, die lang is", 280) for at in range(8)]
    right = [line(125 + 16 * at, 300, f"Dit is het antwoord {at}", 500) for at in range(8)]
    lines = [each for pair in zip(left, right, strict=True) for each in pair]
    read = in_columns(PdfPage(842, lines, by_rows=by_rows))
    assert read == (lines if by_rows else [*left, *right])


@over(("right", "columns"), [("Vraag 3", True), ("Dus zo.", False)])
def test_short_lines_in_two_columns_that_each_have_questions(right: str, columns: bool) -> None:
    """The lines of both stand at the same heights, as the cells of a table do."""
    left = ["Vraag 1", "Hoe hoog?", "", "Antwoord", "Zo.", "", "Vraag 2", "Hoe laag?"]
    beside = ["Antwoord", "Zo laag.", "", right, "Hoe lang is de dijk?", "", "Antwoord", "Zo lang."]
    lines = [
        line(120 + 13 * at, x, words)
        for at, pair in enumerate(zip(left, beside, strict=True))
        for x, words in zip((70, 250), pair, strict=True)
        if words
    ]
    text = text_of(lines)
    assert (text.index("Hoe laag?") < text.index("Zo laag.")) is columns
