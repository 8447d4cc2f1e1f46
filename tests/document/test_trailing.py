# ruff: noqa: E501 - an example stays on one line
"""Lines behind a question or the last answer that end no sentence are told of."""

from __future__ import annotations

from tests.document.marked import messages, plain, reading
from tests.document.test_one_line import LETTER
from tests.rows import over

SAID = "question {}: the last lines of its {} end no sentence, from {!r} on"
FIRST = "Vraag 1\n{?1|Hoe hoog?}\n\nAntwoord\n{=1|Acht meter.}\n\n"


@over(
    ["marked", "said"],
    [
        (
            FIRST
            + "Vraag 2\n{?2|Hoe lang?\n\nVragen over dijken\n2}\n\nAntwoord\n{=2|Negen meter.}\n",
            [SAID.format(2, "question", "Vragen over dijken")],
        ),
        (
            FIRST + "Vraag 2\n{?2|Hoe lang?}\n\nAntwoord\n{=2|Negen meter.\n\nDijken en duinen}\n",
            [SAID.format(2, "answer", "Dijken en duinen")],
        ),
        (
            "Vraag 1\n{?1|Hoe hoog?}\n\nAntwoord\n{=1|Acht meter.\n\nDijken en duinen}\n",
            [SAID.format(1, "answer", "Dijken en duinen")],
        ),
        # A line of a signature may end with a comma, and the next begin with a small letter.
        (
            "Vraag 1\n{?1|Hoe hoog?}\n\nAntwoord\n{=1|Acht meter.\n\nDe directeur,\nvan den Brink}\n",
            [SAID.format(1, "answer", "De directeur,")],
        ),
        # What a page or a picture leaves behind an answer in the middle; not the mark of a note.
        *(
            (
                f"Vraag 1\n{{?1|Hoe hoog?}}\n\nAntwoord\n{{=1|Acht meter.\n\n{left}}}\n\nVraag 2\n{{?2|Hoe lang?}}\n\nAntwoord\n{{=2|Negen meter.}}\n",
                [SAID.format(1, "answer", left)],
            )
            for left in ("Foto: ANP", "Openbaar | 2/5", "© Rijksoverheid")
        ),
        (
            "Vraag 1\n{?1|Hoe hoog?}\n\nAntwoord\n{=1|Acht meter.\n\nDat is gemeten.2}\n\nVraag 2\n{?2|Hoe lang?}\n\nAntwoord\n{=2|Negen meter.}\n",
            [],
        ),
        *(
            (
                f"{LETTER}Vraag 1 {{?1|Hoe hoog is de dijk bij het oude veer?}} Antwoord 1 {{=1|Acht meter. {left}}} Vraag 2 {{?2|Hoe lang is de dijk bij het oude veer?}} Antwoord 2 {{=2|Negen meter, en de kade is nog langer.}}",
                [SAID.format(1, "answer", left)],
            )
            for left in ("Foto: ANP", "Kenmerk 2024-0000123", "© Rijksoverheid", "bladzijde 2")
        ),
        # The star of a note; two make a list.
        (
            "Vraag 1\n{?1|Hoe hoog?}\n\nAntwoord\n{=1|Acht meter.\n\n* Kamerstuk 29 000, nr. 3.}\n",
            ["question 1: the last line of its answer may be a note: '* Kamerstuk 29 000, nr. 3.'"],
        ),
        (
            "Vraag 1\n{?1|Welke veren zijn er?}\n\nAntwoord\n{=1|Dit zijn de veren:\n\n* Urk\n* Dijk}\n",
            [],
        ),
        # A sentence, a list, the rows of a table, a reference; an answer before it has such lines.
        (FIRST + "Vraag 2\n{?2|Hoe lang?\n\nGraag per dijk.}\n\nAntwoord\n{=2|Negen meter.}\n", []),
        (
            FIRST
            + "Vraag 2\n{?2|Hoe lang?\n\n- in meters\n- in jaren}\n\nAntwoord\n{=2|Negen meter.}\n",
            [],
        ),
        (
            FIRST
            + "Vraag 2\n{?2|Hoe lang?}\n\nAntwoord\n{=2|Negen meter.\n\nZwolle 12\nDeventer 8}\n",
            [],
        ),
        (
            FIRST + "Vraag 2\n{?2|Hoe lang?}\n\nAntwoord\n{=2|Negen meter.\n\nZie ook vraag 1}\n",
            [],
        ),
        (
            "Vraag 1\n{?1|Wie?}\n\nAntwoord\n{=1|Deze.\n\nZwolle met 12 dijken}\n\nVraag 2\n{?2|En wie nog?}\n\nAntwoord\n{=2|Deze.\n\nKlaas\n\nMarie de Wit}\n",
            None,
        ),
    ],
)
def test_lines_that_end_no_sentence(marked: str, said: list[str] | None) -> None:
    text = plain(marked)
    if said is None:
        assert not any("end no sentence" in each for each in messages(text))
    else:
        assert reading(text) == marked
        assert messages(text) == said


SECOND = "Vraag 2\n{?2|Hoe lang?}\n\nAntwoord\n{=2|"
THIRD = "}\n\nVraag 3\n{?3|Hoe breed?}\n\nAntwoord\n{=3|Drie meter.}\n"
ANNEX = "question 2: what stands behind the last answer may be an annex, from {!r} on"


@over(
    ["answer", "said"],
    [
        ("Negen meter.\n\nGemeente Zwolle 2", [SAID.format(2, "answer", "Gemeente Zwolle 2")]),
        ("Negen meter.\nGemeente Zwolle 2", [SAID.format(2, "answer", "Gemeente Zwolle 2")]),
        ("Negen meter.\nGemeente Zwolle\n2", [SAID.format(2, "answer", "Gemeente Zwolle")]),
        (
            "Gemeente Zwolle 2\n\nNegen meter.",
            [
                "question 2: the first lines of its answer end no sentence, from 'Gemeente Zwolle 2' on"
            ],
        ),
        (
            "Negen meter.\n\nKamervragen over dijken | 2",
            [SAID.format(2, "answer", "Kamervragen over dijken | 2")],
        ),
        ("Negen meter.\n\nGemeente Zwolle\t2", [SAID.format(2, "answer", "Gemeente Zwolle\t2")]),
        (
            "Negen meter.\n\nKenmerk: D2023-12 blad 2 van 3",
            [SAID.format(2, "answer", "Kenmerk: D2023-12 blad 2 van 3")],
        ),
        # A reference, rows, an item, a sentence that goes on below, one without its full stop.
        ("Negen meter.\n\nDat staat op blad 2 van 3", []),
        ("Negen meter.\n\nDe dijken zijn er 2", []),
        ("Negen meter.\n\nZie verder het antwoord op vraag 12", []),
        ("Negen meter.\n\nDat is artikel 12", []),
        ("Negen meter.\n\nZwolle met dijk 12\nKampen met dijk 8", []),
        ("Het gaat om:\nDijken in Zwolle 2", []),
        ("In Zwolle zijn het er 2\nen in Kampen negen.", []),
    ],
)
def test_a_title_with_its_number_beside_an_answer(answer: str, said: list[str]) -> None:
    marked = FIRST + SECOND + answer + THIRD
    assert reading(plain(marked)) == marked
    assert messages(plain(marked)) == said


@over(
    ["answer", "first"],
    [
        ("Negen meter.\n\nDijken per jaar\n\nJaar Dijken\n2021 4\n2022 5", "Dijken per jaar"),
        ("Negen meter.\n\nTabel 1. Dijken\n2021 4\n2022 5", "Tabel 1. Dijken"),
        ("Negen meter.\nDijken per jaar\n\n2021 4\n2022 5", "Dijken per jaar"),
        ("Negen meter.\n\nOver de cijfers\n\nZij zijn van dit jaar.", "Over de cijfers"),
        # Announced, without a title, a single figure, a source, a sentence.
        ("Negen meter.\n\nZwolle 4\nKampen 5", ""),
        ("Negen meter.\n\nDijken met water\nZwolle 4\nKampen, zegt men.", ""),
        ("De tabel zegt het.\n\nDijken per jaar\n2021 4\n2022 5", ""),
        ("Negen meter, per jaar:\n\nZwolle 4\nKampen 5", ""),
        ("Negen meter.\n\nBron: de gemeente\n\nZij is van dit jaar.", ""),
        ("Negen meter.\n\nZij is breed.\n\nZij is van dit jaar.", ""),
    ],
)
def test_an_annex_that_does_not_say_so(answer: str, first: str) -> None:
    marked = FIRST + SECOND + answer + "}\n"
    assert reading(plain(marked)) == marked
    assert messages(plain(marked)) == ([ANNEX.format(first)] if first else [])


def test_no_annex_where_other_answers_have_such_lines() -> None:
    within = "Negen meter.\n\nOver de cijfers\n\nZij zijn van dit jaar."
    text = plain(FIRST.replace("Acht meter.", within) + SECOND + within + "}\n")
    assert messages(text) == []


WORDS = "question {}: the last words of its answer end no sentence, from {!r} on"
ONE_LINE = f"{LETTER}Vraag 1 {{?1|Hoe hoog?}} Antwoord {{=1|Acht meter.}} Vraag 2 {{?2|Hoe lang?}} Antwoord {{=2|"


@over(
    ["answer", "first"],
    [
        ("Negen meter. Dijken per jaar Zwolle 4 Kampen 5", "Dijken per jaar Zwolle 4 Kampen 5"),
        ("Negen meter (1 km). Bekijk PDF-document 145 kB", "Bekijk PDF-document 145 kB"),
        ("Negen meter. Zie ook Dossier dijken", "Zie ook Dossier dijken"),
        # Announced, a reference, a sentence, no sentence before.
        ("Negen meter. De jaren: 2021 4 2022 5", ""),
        ("Negen meter. Zie het antwoord op vraag 1", ""),
        ("Negen meter. Dat is lang.", ""),
        ("Negen meter", ""),
    ],
)
def test_words_behind_the_last_sentence_on_one_line(answer: str, first: str) -> None:
    text = plain(f"{ONE_LINE}{answer}}}")
    assert messages(text) == ([WORDS.format(2, first)] if first else [])


def test_words_with_which_other_answers_end_too() -> None:
    said = "Negen meter. In 2021 waren het er 4 en in 2022 waren het er 5"
    text = plain(f"{ONE_LINE.replace('Acht meter.', said)}{said}}}")
    assert not any("end no sentence" in each for each in messages(text))


@over(
    ["asked", "first"],
    [
        ("Hoe lang?\nKosten van de dijk", "Kosten van de dijk"),
        ("Noem de lengte.\n\nKosten van de dijk", "Kosten van de dijk"),
        ("Hoe lang?\nZie ook de brief", ""),
        ("Welke?\nDijken\nKades", ""),
        ("Hoe lang is de\nDiefdijk", ""),
    ],
)
def test_a_heading_behind_a_question_that_another_follows(asked: str, first: str) -> None:
    marked = (
        "Vraag 1\n{?1|" + asked + "}\n\nVraag 2\n{?2|Hoe breed?}\n\nAntwoord op vraag 1 en 2\n"
        "{=1 2|Negen meter.}\n"
    )
    assert reading(plain(marked)) == marked
    assert messages(plain(marked)) == ([SAID.format(1, "question", first)] if first else [])


@over(
    ["first", "last", "said"],
    [
        ("", "\nStatus: afgedaan", ["the last line of most answers begins with 'Status'"]),
        ("", "\nWie gaat hierover: Bos", []),
        ("", " Wethouder: Bos", ["the last line of most answers begins with 'Wethouder'"]),
        ("Fractie: CDA\n", "", ["the first line of most questions begins with 'Fractie'"]),
        ("", "\nDit: zo is het. En zo", []),
    ],
)
def test_a_label_that_most_texts_have(first: str, last: str, said: list[str]) -> None:
    text = "".join(
        f"Vraag {number}\n{first}Hoe hoog is dijk {number}?\n\nAntwoord\nNegen meter.{last}\n\n"
        for number in (1, 2, 3, 4)
    )
    assert messages(text) == [f"{each}: it may be of no text" for each in said]
