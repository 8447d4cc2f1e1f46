"""What pages print in few words, or as a code, a day, a file's name: within a sentence too."""

from __future__ import annotations

from kamerboek.document import parse_questions
from tests.document.marked import messages
from tests.rows import over

PLACES = ("Ede", "Urk", "Epe", "Oss", "Elst", "Goes", "Hulst", "Breda", "Assen", "Norg", "Anlo")
NAMES = (*PLACES, "Venlo", "Weert")
DONE = ("verhoogd", "verbreed", "hersteld", "verlegd", "verkocht", "gekeurd", "gesloten")
COST = ("kostte daarna nog", "vergde toen", "nam ook", "kreeg later", "won zo")
ASKED = "Vraag {}\nHoe hoog is de dijk bij {} nu precies?\n\nAntwoord\n"


def answers() -> list[str]:
    """Return long answers, in which each sentence says something else."""
    return [
        " ".join(
            f"De dijk bij {place} is in {1960 + 7 * at + number} {DONE[(at + 3 * number) % 7]} en "
            f"{COST[(2 * at + number) % 5]} {31 + at * number} miljoen euro, zo blijkt."
            for at, place in enumerate(PLACES[: 6 + number % 4])
        )
        for number in range(len(NAMES))
    ]


def on_pages(marks: list[str]) -> str:
    """Return questions with these answers, cut into pages within a sentence; a mark ends each."""
    whole = "".join(
        f"{ASKED.format(number + 1, NAMES[number])}{answer}\n\n"
        for number, answer in enumerate(answers())
    )
    edges = [0]
    for page in range(1, len(marks)):
        edges.append(whole.index(" en ", page * len(whole) // len(marks)))
    edges.append(len(whole))
    pages = [
        f"{whole[start:end]}\n\n{mark}\n"
        for start, end, mark in zip(edges, edges[1:], marks, strict=False)
    ]
    return "\f".join(pages)


@over(
    ("mark", "lined", "lost"),
    [
        ("Ministerie van Defensie {}", True, True),
        ("AVT17/DV127342", True, True),
        ("IENW/BSK-2023/1122", True, True),
        (r"C:\Documenten\antwoorden_v3.docx {}", True, True),
        ("DEPARTEMENTAAL VERTROUWELIJK", True, True),
        ("Pag. {}/5", True, True),
        ("12-05-2020 {}", True, False),
        ("12/05/2020 {} van 5", True, False),
        ("Antwoorden Kamervragen dijken | {} van 5", True, True),
    ],
)
def test_what_pages_print_in_few_words(mark: str, *, lined: bool, lost: bool) -> None:
    text = on_pages([mark.format(page) for page in range(1, 6)])
    for read, told in ((text, lined), (" ".join(text.split()), lost)):
        found = [
            " ".join((each.answer_text or "").split()) for each in parse_questions(read).questions
        ]
        assert (found == answers()) == told


@over(
    "mark",
    ["Tabel {}", "deze {}", "kenmerk AVT17/DV127342", "besluit AVT17/DV127342", "Fase {}"],
)
def test_words_before_a_number_that_no_page_prints(mark: str) -> None:
    lost = " ".join(on_pages([mark.format(page) for page in range(1, 6)]).split())
    said = " ".join(each.answer_text or "" for each in parse_questions(lost).questions)
    assert all(mark.format(page) in said for page in range(1, 6))


def test_what_stands_before_the_number_of_a_page_is_told_where_a_sentence_goes_on() -> None:
    lost = " ".join(on_pages([f"Dijken. {page}" for page in range(1, 6)]).split())
    said = " ".join(each.answer_text or "" for each in parse_questions(lost).questions)
    assert said.count("Dijken.") == 5
    assert not any(f"Dijken. {page}" in said for page in range(1, 6))
    assert sum("breaks off where a page ends" in each for each in messages(lost)) == 4


def test_each_number_that_may_be_a_page_is_told_where_the_last_ends_the_text() -> None:
    lost = " ".join(on_pages([str(page) for page in range(1, 6)]).split())
    told = [each for each in messages(lost) if "the number of a page" in each]
    wrong = [
        str(number)
        for number, (found, answer) in enumerate(
            zip(parse_questions(lost).questions, answers(), strict=True), start=1
        )
        if found.answer_text != answer
    ]
    assert {number for number in wrong if f"question {number}: " not in " ".join(told)} == set()


def test_the_number_of_a_question_on_its_line_is_no_page() -> None:
    text = on_pages([f"Ministerie van Defensie {page}" for page in range(1, 6)])
    assert [each.question for each in parse_questions(text).questions] == [
        str(number) for number in range(1, len(NAMES) + 1)
    ]


def test_a_row_of_two_figures_at_the_edge_of_pages_is_no_title() -> None:
    pages = (
        "Vraag 1\nHoe?\n\nAntwoord\nZo is het.\n\nDijken 12.400 11.987\nSluizen 13.100 13.260",
        "Totaal 25.500 25.247\n\nVraag 2\nWat?\n\nAntwoord\nDat is zo.\n\nKades 14.600 16.200",
        "Totaal 26.100 28.400\n\nVraag 3\nWie?\n\nAntwoord\nJan is dat.",
    )
    text = "\f".join(f"{page}\n\nPagina {at} van 3\n" for at, page in enumerate(pages, start=1))
    said = [each.answer_text or "" for each in parse_questions(text).questions]
    assert "Totaal 25.500 25.247" in said[0]
    assert "Totaal 26.100 28.400" in said[1]


def test_what_is_added_behind_a_figure_where_lines_were_lost() -> None:
    added = "Deze vragen dienen ter aanvulling op eerdere vragen van het lid Ab (SP)."
    for head in ("Toelichting: ", "Toelichting ", ""):
        text = (
            "Vraag 1 Hoe hoog is de dijk in de polder? Antwoord 1 Drie meter, en hij is breed. "
            "Vraag 2 Wat kost een sluis in de polder? Antwoord 2 Dat was niet veel in 2003. "
            f"{head}{added}"
        )
        assert parse_questions(text).questions[-1].answer_text == "Dat was niet veel in 2003."
