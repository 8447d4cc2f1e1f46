"""How a line marks a question or an answer: each way of it, and what only looks like one."""

from __future__ import annotations

from collections.abc import Sequence

from kamerboek.document.questions.wording.numbers import LONGEST_RANGE, number_list, number_of
from kamerboek.document.questions.wording.styles import ANSWER_STYLES, QUESTION_STYLES, Mark, Style
from tests.rows import over


def first_of(styles: Sequence[Style], line: str) -> Mark | None:
    marks = (style(line, 0, len(line)) for style in styles)
    return next((mark for mark in marks if mark), None)


def shown(mark: Mark | None, line: str) -> tuple[str, str, str, str] | None:
    """Return style, numbers and strength of a mark, and the text behind it."""
    if mark is None:
        return None
    return mark.style, " ".join(map(str, mark.numbers)), mark.strength, line[mark.end :]


@over(
    ("line", "style", "numbers", "strength", "rest"),
    [
        ("Vraag 1", "labelled", "1", "heading", ""),
        ("VRAAG 1", "labelled", "1", "heading", ""),
        ("Vr. 1", "labelled", "1", "heading", ""),
        ("Vraag nr. 1", "labelled", "1", "heading", ""),
        ("Vraag nummer 1", "labelled", "1", "heading", ""),
        ("Vraag no. 1", "labelled", "1", "heading", ""),
        ("**Vraag 1**", "labelled", "1", "heading", ""),
        ("Vraag (1):", "labelled", "1", "heading", ""),
        ("Vraag .1", "labelled", "1", "heading", ""),
        ("Vraag 4 en 5", "labelled", "4 5", "heading", ""),
        ("Vragen 4 t/m 6", "labelled", "4 5 6", "heading", ""),
        ("Vraag 1 (pagina 8-9)", "labelled", "1", "heading", ""),
        ("Vraag 1: Hoe?", "labelled", "1", "label", "Hoe?"),
        ("Vraag 1. Hoe?", "labelled", "1", "label", "Hoe?"),
        ("Vraag 1 Hoe?", "labelled", "1", "label", "Hoe?"),
        ("Vraag 1 (blz. 3) Hoe?", "labelled", "1", "label", "Hoe?"),
        ("Vraag 1 (blz. 3): hoe?", "labelled", "1", "label", "hoe?"),
        ("Vraag 1b Hoe?", "labelled", "1b", "label", "Hoe?"),
        ("Vraag 1 C", "labelled", "1C", "heading", ""),
        ("Vraag 1 | hoe?", "labelled", "1", "label", "hoe?"),
        ("Vraag 4 12 Hoe?", "labelled", "4", "label", "Hoe?"),
        ("12", "alone", "12", "number", ""),
        ("12.", "alone", "12", "number", ""),
        ("(12)", "alone", "12", "number", ""),
        ("12):", "alone", "12", "number", ""),
        ("2, 69 en 70", "alone", "2 69 70", "number", ""),
        ("Nr. 12", "alone", "12", "number", ""),
        ("Nr 12", "alone", "12", "number", ""),
        ("12. Hoe?", "point", "12", "number", "Hoe?"),
        ("12: Hoe?", "point", "12", "number", "Hoe?"),
        ("12.Hoe?", "point", "12", "number", "Hoe?"),
        ("12) Hoe?", "bracket", "12", "number", "Hoe?"),
        ("(12) Hoe?", "bracket", "12", "number", "Hoe?"),
        ("**12.** Hoe?", "point", "12", "number", "Hoe?"),
        ("12 Hoe?", "text", "12", "number", "Hoe?"),
        ("12 “Hoe?”", "text", "12", "number", "“Hoe?”"),
        ("12 | Hoe?", "row", "12", "number", "Hoe?"),
        ("| 12 | Hoe?", "row", "12", "number", "Hoe?"),
        ("12\tHoe?", "row", "12", "number", "Hoe?"),
        ("12.\tHoe?", "row", "12", "number", "Hoe?"),
        ("12)\tHoe?", "row", "12", "number", "Hoe?"),
        ("Vraag", "bare", "", "heading", ""),
        ("Vraag:", "bare", "", "heading", ""),
        ("Vraag.", "bare", "", "heading", ""),
        ("Vraag: Hoe?", "bare", "", "label", "Hoe?"),
        # What decorates a line, and each way in which the word and its number may be written.
        *(
            (f"{sign}Vraag 1", "labelled", "1", "heading", "")
            for sign in ("#", "> ", "*", "_", "\xa0")
        ),
        *(
            (f"{sign}Vraag 1", "labelled", "1", "heading", "")
            for sign in ("\ufeff", "\u200b", "\u200e", "\u2060")
        ),
        *(
            (f"{word} 1", "labelled", "1", "heading", "")
            for word in ("Vragen", "VRAGEN", "Vraag nr", "Vraag\tnr.")
        ),
        *(
            (f"Vraag{before}1", "labelled", "1", "heading", "")
            for before in ("", ".", ":", "(", "[", "* :(", "\xa0")
        ),
        *(
            (f"Vraag 1{behind}", "labelled", "1", "heading", "")
            for behind in ("¹", "¹²³", " )", "]", "*", "***", " -", "–", ").", ".**")
        ),
        (f"Vraag 1 ({'x' * 80})", "labelled", "1", "heading", ""),
        *(
            (f"Vraag 1{stop} hoe?", "labelled", "1", "label", "hoe?")
            for stop in (":", ".", " –", " -", ":*", "::", "):")
        ),
        *(
            (f"Vraag 1 {sign}Hoe?", "labelled", "1", "label", f"{sign}Hoe?")
            for sign in "\"'“”‘’„«(€["
        ),
        *(("Vraag 1| hoe?", "labelled", "1", "label", "hoe?"),),
        *(
            ("Vraag 4 123\xa0Hoe?", "labelled", "4", "label", "Hoe?"),
            ("Vraag 1 C Hoe?", "labelled", "1C", "label", "Hoe?"),
        ),
        *(
            ("Vraag 1a", "labelled", "1a", "heading", ""),
            ("Vraag 1 C:", "labelled", "1C", "heading", ""),
        ),
        *(
            ("Nr. 12.", "alone", "12", "number", ""),
            ("12 -", "alone", "12", "number", ""),
            ("(12):", "alone", "12", "number", ""),
        ),
        *((f"12{mark}", "alone", "12", "number", "") for mark in ("**", " **", ".**", "]", ")")),
        *(
            (f"12{stop}Hoe?", "point", "12", "number", "Hoe?")
            for stop in (". ", " . ", ": ", "**. ", ".** ", ".\xa0")
        ),
        *(
            (f"12{stop}Hoe?", "bracket", "12", "number", "Hoe?")
            for stop in (") ", ".) ", ")", " ) ")
        ),
        *((f"12.{sign}Hoe", "point", "12", "number", f"{sign}Hoe") for sign in '‘“"'),
        *(
            ("12. 3 dijken", "point", "12", "number", "3 dijken"),
            ("12. €5?", "point", "12", "number", "€5?"),
        ),
        *((f"12 {sign}Hoe", "text", "12", "number", f"{sign}Hoe") for sign in "\"'“”‘’„«(€["),
        *(("12 *Hoe", "text", "12", "number", "Hoe"), ("12\xa0Hoe", "text", "12", "number", "Hoe")),
        *(
            (f"12{cell}hoe", "row", "12", "number", "hoe")
            for cell in ("|", " |", "\t", " \t ", "|| ", "\t|\t")
        ),
        *(
            ("|12|hoe", "row", "12", "number", "hoe"),
            ("|12.\thoe", "row", "12", "number", "hoe"),
        ),
        *(
            (f"Vraag{stop}", "bare", "", "heading", "")
            for stop in ("**", " :", ":**", "|", "\t:", " )")
        ),
        *(
            (f"Vraag{stop}Hoe?", "bare", "", "label", "Hoe?")
            for stop in (": ", "| ", "\t", ". ", " – ", " — ", " - ", ":** ")
        ),
        *((f"Vraag. {sign}x", "bare", "", "label", f"{sign}x") for sign in "A‘“«€"),
        *((f"Vraag - {sign}x", "bare", "", "label", f"{sign}x") for sign in "A‘“«€5"),
        *(
            ("vraag 1", "labelled", "1", "heading", ""),
            ("vraag 1:", "labelled", "1", "heading", ""),
            ("--- Vraag 1 ---", "labelled", "1", "heading", ""),
            ("== VRAAG 1: ==", "labelled", "1", "heading", ""),
            ("Vraag van het lid Bos", "bare", "", "heading", ""),
            ("Vraag van mevrouw De Wit (CDA):", "bare", "", "heading", ""),
            ("Vraag van de D66-fractie", "bare", "", "heading", ""),
        ),
        *(("Vraag: hoe?", "bare", "", "label", "hoe?"), ("Vr.: hoe?", "bare", "", "label", "hoe?")),
    ],
)
def test_a_mark_of_a_question(
    line: str, style: str, numbers: str, strength: str, rest: str
) -> None:
    assert shown(first_of(QUESTION_STYLES, line), line) == (style, numbers, strength, rest)


@over(
    "line",
    [
        *("Vraagt hij 1 ding?", "Vragen", "Vragen:", "Vraag naar 3 dingen", "12 dijken", "12, Hoe"),
        *("12. hoe?", "12.5 Hoe?", "12% Hoe?", "12/3 Hoe?", "12,5", "0 Hoe?", "1234567 Hoe?"),
        *(
            "Hoe?",
            "",
            "12e Hoe",
            "Vraag 1 hoe",
            "Vraag. hoe?",
            "Vraag-Hoe?",
            "Vraag –Hoe?",
            "Vraag - hoe?",
        ),
        *(
            "Vraagsteller 1",
            "Vragenlijst",
            "vraag 1 hoe",
            "vraag 1.",
            "Vr 1",
            "(12. hoe",
            "12.hoe",
            "12 . x",
            "12 |",
        ),
        *(
            "Vraag 1 12 hoe",
            "Vraag 1 1234 Hoe",
            "Nr.12",
            "-12",
            "12 – hoe",
            "12 en Hoe",
        ),
    ],
)
def test_what_marks_no_question(line: str) -> None:
    assert first_of(QUESTION_STYLES, line) is None


@over(
    ("line", "style", "numbers", "strength", "rest"),
    [
        ("Antwoord 1", "answer", "1", "heading", ""),
        ("ANTWOORD 1", "answer", "1", "heading", ""),
        ("Antwoorden 1 en 2", "answer", "1 2", "heading", ""),
        ("Beantwoording vraag 1", "answer", "1", "heading", ""),
        ("Reactie op vraag 1", "answer", "1", "heading", ""),
        ("Antwoord op vraag 1:", "answer", "1", "heading", ""),
        ("Antwoord bij vraag 1", "answer", "1", "heading", ""),
        ("Antwoord van vraag 1", "answer", "1", "heading", ""),
        ("Antwoord op de vraag nr. 1", "answer", "1", "heading", ""),
        ("Antwoord op vragen 7, 8, en 9", "answer", "7 8 9", "heading", ""),
        ("Antwoord (1)", "answer", "1", "heading", ""),
        ("Antwoord 1: ja.", "answer", "1", "label", "ja."),
        ("Antwoord 1 Ja.", "answer", "1", "label", "Ja."),
        ("Antwoord", "bare answer", "", "heading", ""),
        ("ANTWOORDEN", "bare answer", "", "heading", ""),
        ("Antwoord:", "bare answer", "", "heading", ""),
        ("Antwoord: ja.", "bare answer", "", "label", "ja."),
        ("Antwoord Ja.", "bare answer", "", "label", "Ja."),
        ("Antwoord op de vraag:", "bare answer", "", "heading", ""),
        ("Antwoord. Ja.", "bare answer", "", "label", "Ja."),
        ("Antwoord van de minister:", "bare answer", "", "heading", ""),
        ("Reactie", "bare answer", "", "heading", ""),
        # Who answers, and each way in which the word and its number may be written.
        *(
            (f"Antwoord van {who} op vraag 1", "answer", "1", "heading", "")
            for who in (
                *(
                    "de minister",
                    "de Minister van Defensie",
                    "de staatssecretaris",
                    "Staatssecretaris Jansen",
                ),
                *("het kabinet", "het Kabinet", "de regering", "de Regering", "de Rekenkamer"),
                *("de Algemene Rekenkamer", "Rekenkamer"),
            )
        ),
        *(
            (f"Antwoord {by} {on} 1", "answer", "1", "heading", "")
            for by in ("van de minister", "door de minister")
            for on in ("bij vraag", "op de vragen", "op de vraag")
        ),
        *(
            (f"Antwoord {on} 1", "answer", "1", "heading", "")
            for on in (
                "(op vraag",
                "op de vraag",
                "OP DE VRAAG",
                "BIJ VRAGEN",
                "vraag",
                "Vragen",
                "vraag nr.",
                "vraag nummer",
            )
        ),
        *(
            (f"{word} 1", "answer", "1", "heading", "")
            for word in ("ANTWOORDEN", "Beantwoording", "Reactie")
        ),
        *(
            ("Antwoord 1 5 jaar", "answer", "1", "label", "5 jaar"),
            ("Antwoord 1|ja", "answer", "1", "label", "ja"),
        ),
        *(
            (f"Antwoord{stop}", "bare answer", "", "heading", "")
            for stop in ("**", " :", ":**", "|", ".")
        ),
        *(
            (f"Antwoord{stop}ja", "bare answer", "", "label", "ja")
            for stop in (": ", "| ", "\t", ":")
        ),
        *((f"Antwoord – {sign}x", "bare answer", "", "label", f"{sign}x") for sign in "A‘“«€5"),
        *(
            (f"Antwoord {sign}x", "bare answer", "", "label", f"{sign}x")
            for sign in "A\"'“”‘’„«(€["
        ),
        *(
            (f"ANTWOORD {figure}", "bare answer", "", "label", figure)
            for figure in ("5,8", "5.8", "5%", "5 %", "12\xa0%")
        ),
        *(
            ("Reactie: Ja", "bare answer", "", "label", "Ja"),
            ("Reactie:", "bare answer", "", "heading", ""),
        ),
        *((f"Reactie: {sign}x", "bare answer", "", "label", f"{sign}x") for sign in "A‘“«€"),
        *(
            ("Antwoorden: ja", "bare answer", "", "label", "ja"),
            ("ANTWOORDEN:", "bare answer", "", "heading", ""),
        ),
        *(
            (f"Antwoord {who}", "bare answer", "", "heading", "")
            for who in ("minister", "van de Minister:", "het kabinet")
        ),
        *(
            (f"Antwoord {who}", "bare answer", "", "heading", "")
            for who in ("van de AR", "Algemene Rekenkamer", "regering")
        ),
        *(
            ("antwoord 1", "answer", "1", "heading", ""),
            ("antwoord op vraag 1:", "answer", "1", "heading", ""),
            ("antwoord", "bare answer", "", "heading", ""),
            ("antwoord:", "bare answer", "", "heading", ""),
            ("antwoord: Ja.", "bare answer", "", "label", "Ja."),
            ("--- Antwoord ---", "bare answer", "", "heading", ""),
            ("--- Antwoord 1 ---", "answer", "1", "heading", ""),
        ),
        (f"Antwoord van de minister{' x' * 30}", "bare answer", "", "heading", ""),
        ("Antwoord van de staatssecretaris van Defensie: **", "bare answer", "", "heading", ""),
    ],
)
def test_a_mark_of_an_answer(line: str, style: str, numbers: str, strength: str, rest: str) -> None:
    assert shown(first_of(ANSWER_STYLES, line), line) == (style, numbers, strength, rest)


@over(
    "line",
    [
        *(
            "Antwoordde hij 1?",
            "Antwoord ja.",
            "Reactie Ja.",
            "Vraag 1",
            "",
            "Reactie: ja",
            "antwoord 1.",
            "antwoord 1 ja",
            "antwoord ja",
            "antwoord: ja",
        ),
        *(
            "Antwoorden Ja.",
            "Antwoord -ja",
            "Antwoord – ja",
            "Beantwoording",
            "Antwoord. ja",
        ),
        *(
            "Antwoord van de minister. Ja",
            "Antwoord van hen",
            f"Antwoord van de minister{' x' * 31}",
        ),
        *(
            "Antwoord van de minister?",
            "Antwoord van de minister | x",
            "Reactie 5,8",
            "Antwoord aan de minister",
        ),
    ],
)
def test_what_marks_no_answer(line: str) -> None:
    assert first_of(ANSWER_STYLES, line) is None


@over(
    ("printed", "numbers", "behind"),
    [
        ("7", "7", ""),
        ("7a", "7a", ""),
        ("7, 8 en 9 is", "7 8 9", " is"),
        ("7; 8 & 9 + 10", "7 8 9 10", ""),
        ("7, alsmede 9", "7 9", ""),
        ("7 alsmede 9", "7 9", ""),
        ("7 t/m 9", "7 8 9", ""),
        ("7 tot en met 9", "7 8 9", ""),
        ("7-9", "7 8 9", ""),
        ("7 – 9", "7 8 9", ""),
        ("7 en de vragen 8", "7 8", ""),
        ("7 en vraag 9", "7 9", ""),
        ("9-7", "9", "-7"),
        ("7-7", "7", "-7"),
        ("7 en 7", "7", ""),
        (f"1-{1 + LONGEST_RANGE}", " ".join(map(str, range(1, 202))), ""),
        (f"1-{2 + LONGEST_RANGE}", "1", f"-{2 + LONGEST_RANGE}"),
        ("7 en acht", "7", " en acht"),
    ],
)
def test_a_list_of_numbers(printed: str, numbers: str, behind: str) -> None:
    found = number_list(printed, 0, len(printed))
    assert found is not None
    assert (" ".join(map(str, found[0])), printed[found[1] :]) == (numbers, behind)


def test_a_list_is_no_line_of_numbers() -> None:
    """Three hundred numbers are a list, three hundred and one are not."""
    for size, is_list in ((300, True), (301, False)):
        printed = ", ".join(map(str, range(1, size + 1)))
        assert (number_list(printed, 0, len(printed)) is not None) == is_list
    assert number_list("0", 0, 1) is None
    assert number_list("een", 0, 3) is None


@over(("printed", "value"), [("3b", 3), ("3bis", 3), ("12", 12), ("b", 0)])
def test_the_number_that_a_printed_one_begins_with(printed: str, value: int) -> None:
    assert number_of(printed) == value
