"""What a printed page adds, line by line, just inside each rule's bounds and just outside.

Before each line stands what it is: `#` the mark of a page, `=` a running title, `-` a rule, `^` a
form feed, a space the author's. `‖` stands behind a mark that shares its line with text.
"""

from __future__ import annotations

from kamerboek.document.questions.page import read_lines
from tests.rows import over

SIGNS = {"page_mark": "#", "running_title": "=", "rule": "-", "": " "}


def plain(marked: str) -> str:
    """Return a text without what stands before its lines."""
    lines = [line[1:] if line[:1] != "^" else "\f" for line in marked.split("\n")]
    return "\n".join(lines).replace("\n\f\n", "\f").replace("‖", "")


def read(marked: str) -> str:
    text = plain(marked)
    lines = []
    for line in read_lines(text):
        if line.kind == "page" and line.start == line.end and text.startswith("\f", line.end):
            lines.append("^")
            continue
        printed = f"{text[line.printed : line.start]}‖" if line.printed >= 0 else ""
        kinds = ("page",) if line.why else ("text",) if line.start < line.end else ("blank", "page")
        assert line.kind in kinds, line
        lines.append(f"{SIGNS[str(line.why)]}{printed}{text[line.start : line.end]}")
    return "\n".join(lines)


def document(*lines: str, between: str = " Een zin die over dijken gaat.") -> str:
    """Return the lines with one of the author's between them."""
    return "\n".join([between, *(part for line in lines for part in (line, between))])


LONG = " " + "De dijk is in goede staat. " * 30


@over(
    "marked",
    [
        document("#1/3", "#2/3", "#3/3"),
        document("#1 / 3", "#2van3", "#3 of 3"),
        document("#*1/3*", "#|2/3|", "#__3/3__"),
        document("#1/1"),
        document(" 2/3"),
        document(" 3/2", " 0/2"),
        document(" 1/2/2023", " 2/2%", " 1/2,5"),
        # The pages agree on their number, and three of five of their marks count upwards.
        document(" 1/3", " 2/4"),
        document(" 2/3", " 2/3"),
        document(" 3/9", "#1/9", "#2/9"),
        document("#1/9", " 9/9", "#2/9", " 8/9", "#3/9"),
        document(" 3/9", " 1/9", " 4/9", " 2/9"),
        # One alone stands apart, or ends the document 600 signs for each page before.
        " Een.\n \n#2/3\n \n Twee.",
        " Een.\n \n 2/3\n Twee.",
        " Een.\n 2/3\n \n Twee.",
        " Een.\n \n 3/2\n \n Twee.",
        " Een.\n \n#2/3",
        "#1/2\n \n Een.",
        f"{LONG[:600]}.\n#2/2",
        f"{LONG[:599]}.\n 2/2",
        f"{LONG[:600]}.\n 1/2",
        # A blank in the number of the page or in the total.
        document("#9/12", "#1 0/12", "#11/12", "#12/12"),
        document("#9/12", "#10/1 2", "#11/12", "#12/12"),
        document("#9/12", "#10/1 2", "#11/1 2", "#12/1 2"),
        # The mark before text; before a small letter only where three or all marks say so.
        document(" 1/3 ‖Vraag 27", " 2/3 ‖Vraag 28"),
        document(" 1/9 en dan", " 2/9 of dan"),
        document(" 1/9 ‖en dan", " 2/9 ‖of dan", " 3/9 ‖dus"),
        document(" 1/2 ‖en dan", " 2/2 ‖of dan"),
        document(" 2/3 ‖en dan", " 3/3 ‖of dan"),
        # With a word before it, it needs no other.
        *(
            document(f"#{word} 2 {of} 3")
            for word in ("Pagina", "PAGINA", "pagina", "Blz.", "Blz", "blz.", "blz", "Blad", "Page")
            for of in ("van", "/", "of")
        ),
        document(" Pagina 2 van 3 is leeg"),
        document(" Bladzijde 2 van 3 is"),
    ],
)
def test_marks_with_the_number_of_pages(marked: str) -> None:
    assert read(marked) == marked


@over(
    "line",
    [
        *("-----", "----", "____", "====", "****", "~~~~", "––––", "————", "-_=*"),
        *("- - - -", "* * * *", "_ _ _ _", "-\t- -\t-", "+---+", "|===|", "|:--:|:--:|"),
    ],
)
def test_a_line_that_is_drawn(line: str) -> None:
    assert read(document(f"-{line.strip()}")) == document(f"-{line.strip()}")


@over(
    "line", ["---", "- -", "- - -", "- - - x", "-  - - -", "+--+", "+---", "---|", "~~~", ". . . ."]
)
def test_what_is_no_line_that_is_drawn(line: str) -> None:
    assert read(document(f" {line}")) == document(f" {line}")


@over(
    "marked",
    [
        document("=Ministerie van Defensie\n#Pagina 1 van 2"),
        document("#Pagina 1 van 2\n=Ministerie van Economische Zaken".replace(" Zaken", "")),
        document(" Ministerie van Defensie\n Hier.\n#Pagina 1 van 2"),
        document(" Ministerie van defensie\n#Pagina 1 van 2"),
        document("#Pagina 1 van 2\n=Datum\n=9 mei 2023"),
        document("#Pagina 1 van 2\n=Datum\n Negen mei"),
        document("#Pagina 1 van 2\n=Datum 9 mei 2023\n 10 mei 2023"),
        document("#Pagina 1 van 2\n=Datum:\n=9 mei 2023\n=Uw kenmerk : 12-A\n=Bijlagen\n=3"),
        document("=Ons kenmerk\n=BS/2023-1\n#Pagina 1 van 2"),
        document("=Ons kenmerk BS/2023-1\n Hier.\n Daar.\n#Pagina 1 van 2"),
        document(" Datum 9 mei 2023 is goed\n#Pagina 1 van 2"),
        # Eight lines of text from the mark, thirty with those that are blank.
        document("#Pagina 1 van 2\n" + " Hier.\n" * 7 + "=Datum 9 mei 2023"),
        document("#Pagina 1 van 2\n" + " Hier.\n" * 8 + " Datum 9 mei 2023"),
        document("#Pagina 1 van 2\n" + " \n" * 29 + "=Datum 9 mei 2023"),
        document("#Pagina 1 van 2\n" + " \n" * 30 + " Datum 9 mei 2023"),
        document("=Datum 9 mei 2023\n" + " \n" * 29 + "#Pagina 1 van 2"),
        document(" Datum 9 mei 2023\n" + " \n" * 30 + "#Pagina 1 van 2"),
        document("=Datum 9 mei 2023\n" + " Hier.\n" * 7 + "#Pagina 1 van 2"),
        document(" Datum 9 mei 2023\n" + " Hier.\n" * 8 + "#Pagina 1 van 2"),
    ],
)
def test_what_letters_say_beside_their_marks(marked: str) -> None:
    assert read(marked) == marked


def titled(*titles: str, behind: str = "") -> str:
    """Return pages of which each ends with a title and its mark."""
    pages = [
        f" Op pagina {'abcdefgh'[at]} staat dit.\n{title}\n#Pagina {at + 1} van 9"
        for at, title in enumerate(titles)
    ]
    return "\n".join([*pages, " En dan het slot." + behind])


T = "Stand van de dijken"


@over(
    "marked",
    [
        titled(f"={T}", f"={T}"),
        titled(f" {T}", " Iets anders dan dat"),
        titled("=Dijken", "=Dijken"),
        # A returning line within the text, at two of three, of five and of four places.
        titled(f"={T}", f"={T}", behind=f"\n={T}\n Hier."),
        titled(f" {T}", f" {T}", behind=f"\n {T}\n Hier.\n {T}\n Hier."),
        titled(f"={T}", f"={T}", f"={T}", behind=f"\n={T}\n Hier.\n={T}\n Hier."),
        titled(f" {T}", " Anders", behind=f"\n {T}\n Hier."),
        titled("=" + "x" * 200, "=" + "x" * 200),
        titled(" " + "x" * 201, " " + "x" * 201),
        # Where the title of the document is in front, once is enough; it has four words.
        f"={T}\n Vraag 1\n" + titled(f"={T}", " Anders"),
        " Stand der dijken\n Vraag 1\n" + titled(" Stand der dijken", " Anders"),
        f" Vraag 1\n {T}\n" + titled(f" {T}", " Anders"),
        f" {T}\n Vraag 1\n {T}\n" + titled(f" {T}", " Anders"),
        # The line beside it is looked at where all up to the mark return.
        titled(f"={T}\n=Over water", f"={T}\n=Over water"),
        titled(f" {T}\n Hier", f" {T}\n Daar"),
        titled(f" {T}\n (zie boven)", f" {T}\n (zie boven)"),
        # What an author repeats: sentences, questions, heads.
        *(titled(f" {T}{sign}", f" {T}{sign}") for sign in ".?!:;"),
        titled(f"={T},", f"={T},"),
        titled(" Hoeveel dijken zijn", " Hoeveel dijken zijn"),
        *(
            titled(f" {head}", f" {head}")
            for head in (
                *("Vraag 1", "Vraag", "VRAAG", "VRAAG 1", "Vragen 1, 2", "Antwoord", "Antwoorden"),
                *("ANTWOORD 1", "ANTWOORD", "Antwoord op vraag 1", "Antwoord bij de vragen 1, 2"),
                *("Antwoord (1)", "Beantwoording vraag 1", "Reactie op vraag 1", "**Vraag 1**"),
                *("Vraag: dijken", "Vraag (dijken", "Vraag – dijken"),
                "Antwoord van de minister op vraag 1",
            )
        ),
        titled("=Vraag en antwoord", "=Vraag en antwoord"),
        # With a number that counts on, at an end of the line.
        titled(f"={T} 1", f"={T} 2"),
        titled(f"={T} 1", f"={T} 1"),
        titled(f" {T} 2", f" {T} 1"),
        titled(f"={T} 1 van 9", f"={T} 2 van 9"),
        titled(f"={T} 1/9", f"={T} 2/9"),
        titled(f"=1 | {T}", f"=2 | {T}"),
        titled(f"=1 – {T}", f"=2 – {T}"),
        titled(f"=1 - {T}", f"=2 - {T}"),
        titled(" 1 dijk in Urk", " 2 dijk in Urk"),
        titled(" Er zijn 1 dijken in Urk", " Er zijn 2 dijken in Urk"),
        titled(" Ab 1", " Ab 2"),
        titled("=Abc 1", "=Abc 2"),
        # Where half of them stand below a head, it is the author's.
        "\n".join(f"#Pagina {at} van 9\n Vraag {at}\n {T}\n Zo {at}." for at in (1, 2)),
        f"#Pagina 1 van 9\n Vraag 1\n {T}\n Zo.\n#Pagina 2 van 9\n {T}\n Dus.",
        f"#Pagina 1 van 9\n Vraag 1\n={T}\n Zo.\n#Pagina 2 van 9\n={T}\n Dus.\n"
        f"#Pagina 3 van 9\n={T}\n En.\n#Pagina 4 van 9\n Vraag 4\n Ja.",
    ],
)
def test_titles_that_return_beside_marks(marked: str) -> None:
    assert read(marked) == marked


@over(
    "marked",
    [
        # The number behind or before, a page apart: four lines for three long words, two for four.
        document(*[f"={T} {at}\n Hier.\n Daar.\n En." for at in (1, 2, 3)]),
        document(*[f"={at} {T}\n Hier.\n Daar.\n En." for at in (1, 2, 3)]),
        document(*[f"={at} | {T}\n Hier.\n Daar.\n En." for at in (1, 2, 3)]),
        document(*[f"={at} – {T}\n Hier.\n Daar.\n En." for at in (1, 2, 3)]),
        document(*[f"={T} | {at}\n Hier.\n Daar.\n En." for at in (1, 2, 3)]),
        document(*[f" {T} {at}\n Hier.\n Daar.\n En." for at in (1, 2, 4)]),
        document(*[f" {T} {at}\n Hier.\n Daar.\n En." for at in (1, 1, 2)]),
        # Two are enough with four long words, or where the title is in front.
        document(*[f"=Stand over onze dijken {at}\n Hier." for at in (1, 2)]),
        document(*[f" {T} {at}\n Hier.\n Daar.\n En." for at in (1, 2)]),
        document(*[f" Stand over onze dijken {at}" for at in (1, 2)]),
        document(*[f"=Grote dijken {at}\n" + " Hier.\n" * 2 + " Daar." for at in (1, 2, 3)]),
        document(*[f" Grote dijken {at}\n" + " Hier.\n" + " Daar." for at in (1, 2, 3)]),
        document(*[f" De dijken {at}\n" + " Hier.\n" * 3 + " Daar." for at in (1, 2, 3)]),
        # Words that end a sentence, open a question or head one.
        *(
            document(*[f" {T}{sign} {at}\n" + " Hier.\n" * 3 + " Daar." for at in (1, 2, 3)])
            for sign in ".?!:;,"
        ),
        document(*[f" Hoeveel onze dijken {at}\n" + " Hier.\n" * 3 + " D." for at in (1, 2, 3)]),
        # From twelve signs on; behind a year it may count too.
        document(*[f"=Dijk van toen {at}\n" + " Hier.\n" * 3 + " Daar." for at in (1, 2, 3)]),
        document(*[f" Onze dijken {at}\n" + " Hier.\n" * 3 + " Daar." for at in (1, 2, 3)]),
        document(*[f"=Dijken over 2023 {at}\n" + " Hier.\n" * 3 + " Daar." for at in (1, 2, 3)]),
        document(*[f" Dijken over 202 {at}\n" + " Hier.\n" * 3 + " Daar." for at in (1, 2, 3)]),
    ],
)
def test_titles_that_count_on(marked: str) -> None:
    assert read(marked) == marked


def numbered(*pages: tuple[str, str], front: str = "") -> str:
    """Return lines in twos, with one of the author's between them and a head before all."""
    parts = [" Vraag 1", *(f"{one}\n{two}\n Een zin." for one, two in pages)]
    return "\n".join([front, *parts] if front else parts)


@over(
    "marked",
    [
        numbered((f"={T}", "#1"), (f"={T}", "#2")),
        numbered(("#1", f"={T}"), ("#2", f"={T}")),
        numbered((f"={T}", "#**3**"), (f"={T}", "#4")),
        numbered((f" {T}", " 1"), (f" {T}", " 3")),
        numbered((f" {T}", " 2"), (f" {T}", " 1")),
        numbered((f" {T}", " 1")),
        # A blank line or two may be between them.
        numbered((f"={T}\n \n ", "#1"), (f"={T}", "#2")),
        numbered((f" {T}\n \n \n ", " 1"), (f" {T}", " 2")),
        # Twelve signs at least; no sentence, question or head.
        numbered(("=Onze dijken1", "#1"), ("=Onze dijken1", "#2")),
        numbered((" Onze dijken", " 1"), (" Onze dijken", " 2")),
        numbered(("=" + "x" * 200, "#1"), ("=" + "x" * 200, "#2")),
        numbered((" " + "x" * 201, " 1"), (" " + "x" * 201, " 2")),
        *(numbered((f" {T}{sign}", " 1"), (f" {T}{sign}", " 2")) for sign in ".?!:;,"),
        numbered((" Hoeveel dijken er", " 1"), (" Hoeveel dijken er", " 2")),
        numbered((" Vraag 1 hier dan", " 1"), (" Vraag 1 hier dan", " 2")),
        # The title of the document in front is enough, with one number.
        numbered((f"={T}", "#2"), front=f" {T}"),
        numbered(("#2", f"={T}"), front=f" {T}"),
        numbered((" Stand der dijken", " 2"), front=" Stand der dijken"),
        # There it returns without a number too, where nothing is above it and no head below.
        numbered((f" \n={T}", " Twee."), front=f" {T}"),
        numbered((f" {T}", " Twee."), front=f" {T}"),
        numbered((f" \n {T}", " Vraag 2"), front=f" {T}"),
        numbered((f"={T}", "#2"), (f"={T}", " Vraag 2"), front=f" {T}"),
    ],
)
def test_titles_with_a_number_on_the_line_beside(marked: str) -> None:
    assert read(marked) == marked


def fed(*pages: str) -> str:
    return "\n^\n".join(pages)


@over(
    "marked",
    [
        # At the end of pages they ascend, two at least and three of five.
        fed(" Een.\n \n#1", " Twee.\n \n#2", " Drie."),
        fed(" Een.\n \n#7", " Twee.\n \n#9", " Drie."),
        fed(" Een.\n \n 1", " Twee.\n Drie."),
        fed(" Een.\n \n 2", " Twee.\n \n 1", " Drie."),
        fed(" Een.\n#1", " Twee.\n#2"),
        fed(" Een.\n 9", " Twee.\n#1", " Drie.\n#2", " Vier."),
        fed(" Een.\n 4", " Twee.\n 3", " Drie.\n 2", " V.\n 1", " Vijf."),
        fed(" Een.\n#1", " Twee.\n 9", " D.\n#2", " V.\n 8", " V.\n#3", " Zes."),
        # The last of all ends the document.
        fed(" Een.\n \n#1", " Twee.\n \n#2"),
        # At a page's begin they count on one by one, three or on every page.
        fed(" Nul.", "#1\n Een.", "#2\n Twee.", "#3\n Drie."),
        fed(" Nul.", "#1\n Een.", "#2\n Twee."),
        fed(" Nul.", " 1\n Een.", " 3\n Twee.", " 5\n Drie."),
        fed(" Nul.", " 1\n Een.", " 2\n Twee.", " Drie."),
        fed(" Nul.", " 1\n Een."),
        fed(" Nul.", " 1\n Hoe is dat?", " 2\n Wat is dat?"),
        # A number of nine signs is none, nor is one below a line that is drawn.
        fed(" Een.\n \n#**1234**", " Twee.\n \n#**1235**", " Drie."),
        fed(" Een.\n \n ***1234**", " Twee.\n \n ***1235**", " Drie."),
        " Een.\n 1\n------\n Twee.\n 2\n------\n Drie.",
        " Een.\n#1\n \n------\n Twee.\n#2\n \n------\n Drie.",
        # Where pages have other marks it is the author's; one mark alone says nothing.
        fed("#Pagina 1 van 2\n Een.\n 1", "#Pagina 2 van 2\n Twee.\n 2", " Drie."),
        fed("#Pagina 1 van 2\n Een.\n#1", " Twee.\n#2", " Drie."),
    ],
)
def test_numbers_alone_at_the_edge_of_pages(marked: str) -> None:
    assert read(marked) == marked
