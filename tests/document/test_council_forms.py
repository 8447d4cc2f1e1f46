# ruff: noqa: E501 - an example stays on one line
"""Forms of councils and parties: how numbers, labels, headings and closings of theirs are told."""

from __future__ import annotations

from kamerboek.document import parse_questions
from tests.document.marked import messages, plain, reading
from tests.rows import over

HEADS = [
    # A number in square brackets, or before a dash.
    "[1] {?1|Hoe hoog is de dijk?}\n\nAntwoord:\n{=1|Drie meter.}\n\n[2] {?2|Wat kost hij?}\n\nAntwoord:\n{=2|Niets.}\n",
    "1 - {?1|Hoe hoog is de dijk?}\n\n{=1|Drie meter is hij.}\n\n2 – {?2|Wat kost hij?}\n\n{=2|Niets kost hij.}\n",
    # The word for an answer behind its number; `A` before a tab.
    "1. Vraag\n{?1|Hoe hoog is de dijk?}\n\n1. Antwoord\n{=1|Drie meter.}\n\n2. Vraag\n{?2|Wat kost hij?}\n\n2. Antwoord\n{=2|Niets.}\n",
    "1\t{?1|Hoe hoog is de dijk?}\nA\t{=1|Drie meter.}\n2\t{?2|Wat kost hij?}\nA\t{=2|Niets.}\n",
    # Who answers, and who asks.
    "Vraag 1\n{?1|Hoe hoog is de dijk?}\n\nAntwoord wethouder De Vries:\n{=1|Drie meter.}\n\nVraag 2\n{?2|Wat kost hij?}\n\nAntwoord college\n{=2|Niets.}\n",
    "Vraag 1 van de heer Jansen (CDA):\n{?1|Hoe hoog is de dijk?}\n\nAntwoord:\n{=1|Drie meter.}\n\nVraag 2 van D66:\n{?2|Wat kost hij?}\n\nAntwoord:\n{=2|Niets.}\n",
    "1. VVD: {?1|Hoe hoog is de dijk?}\n\nAntwoord: {=1|Drie meter.}\n\n2. D66: {?2|Wat kost hij?}\n\nAntwoord: {=2|Niets.}\n",
    # A letter in place of the number.
    "Vraag A\n{?1|Hoe hoog is de dijk?}\n\nAntwoord A\n{=1|Drie meter.}\n\nVraag B\n{?2|Wat kost hij?}\n\nAntwoord B\n{=2|Niets.}\n",
    # A few of many questions, their numbers alone.
    "14\n{?14|Hoe hoog is de dijk?}\n\nAntwoord:\n{=14|Drie meter.}\n\n15\n{?15|Wat kost hij?}\n\nAntwoord:\n{=15|Niets.}\n\n16\n{?16|Wie betaalt hem?}\n\nAntwoord:\n{=16|Niemand.}\n\n40\n{?40|In de brief staat een dijk. Welke is dat?}\n\nAntwoord:\n{=40|Die in het noorden.}\n\n56\n{?56|Waar ligt die?}\n\nAntwoord:\n{=56|In het noorden.}\n",
    # Two parts with the same questions, both with answers.
    "Deel A: Zee\n\nVraag 1\n{?A.1|Hoe hoog is de dijk?}\n\nAntwoord\n{=A.1|Drie meter.}\n\nVraag 2\n{?A.2|Wat kost hij per meter?}\n\nAntwoord\n{=A.2|Niets.}\n\nDeel B: Rivier\n\nVraag 1\n{?B.1|Hoe hoog is de dijk?}\n\nAntwoord\n{=B.1|Vier meter.}\n\nVraag 2\n{?B.2|Wat kost hij per meter?}\n\nAntwoord\n{=B.2|Veel.}\n",
    # What says that answers follow is of no question.
    "1. {?1|Hoe hoog is de dijk?}\n2. {?2|Wat kost hij?}\n\nWij beantwoorden deze vragen als volgt.\n\nAd 1. {=1|Drie meter.}\n\nAd 2. {=2|Niets.}\n",
    "• 1. {?1|Hoe hoog is de dijk?}\n• Antwoord: {=1|Drie meter.}\n\n• 2. {?2|Wat kost hij?}\n• Antwoord: {=2|Niets.}\n",
    "Vraag 1:\n{?1|Hoe hoog is de dijk?}\nReactie college:\n{=1|Drie meter.}\n\nVraag 2:\n{?2|Wat kost hij?}\nReactie van het college\n{=2|Niets.}\n",
    # What is no head: notes in brackets, a number before a dash that asks nothing, `A` with a `B`.
    "Vraag 1\n{?1|Hoe hoog is de dijk?}\n\nAntwoord\n{=1|Drie meter.\n2 – bij vloed vier – en dan niet meer.}\n\nVraag 2\n{?2|Wat kost hij?}\n\nAntwoord\n{=2|Niets.}\n",
    "1. {?1|Welke van de twee?\nA\tZand\nB\tKlei}\n\nAntwoord: {=1|Klei.}\n\n2. {?2|Wat kost dat?}\n\nAntwoord: {=2|Niets.}\n",
]


@over("marked", HEADS)
def test_heads_are_told_whatever_stands_beside_their_number(marked: str) -> None:
    assert reading(plain(marked)) == marked


HEADINGS = [
    # The word for a part with its number, a word with a colon, a word right above a number.
    "Vraag 1\n{?1|Hoe?}\n\nAntwoord\n{=1|Zo is het.}\n\nProgramma 2 Verkeer en vervoer\n\nVraag 2\n{?2|Wat?}\n\nAntwoord\n{=2|Dat is zo.}\n",
    "Vraag 1\n{?A.1|Hoe?}\n\nAntwoord\n{=A.1|Zo is het.}\n\nVraag 2\n{?A.2|Wat?}\n\nAntwoord\n{=A.2|Dat is zo.}\n\nNiet-beleidsartikel 6 Nog onverdeeld\n\nVraag 1\n{?B.1|Wie?}\n\nAntwoord\n{=B.1|Jan is dat.}\n\nVraag 2\n{?B.2|Waar?}\n\nAntwoord\n{=B.2|Hier is het.}\n",
    "Algemeen:\n\n1. {?1|Hoe?}\n\nAntwoord: {=1|Zo is het.}\n\nFinanciën:\n\n2. {?2|Wat?}\n\nAntwoord: {=2|Dat is zo.}\n\nPersoneel:\n\n3. {?3|Wie?}\n\nAntwoord: {=3|Jan is dat.}\n",
    "Dijken aan zee\n1. {?1|Hoe?}\nAntwoord: {=1|Zo is het.}\n\nVerzoeken\n2. {?2|Wat?}\nAntwoord: {=2|Dat is zo.}\n\nUitvoering en kosten\n3. {?3|Wie?}\nAntwoord: {=3|Jan is dat.}\n",
    "A. Vragen Dorp Nu d.d. 7 oktober 2020\n\nVraag 1\n{?A.1|Hoe?}\n\nAntwoord\n{=A.1|Zo is het.}\n\nB. Vragen CDA d.d. 9 oktober 2020\n\nVraag 1\n{?B.1|Wie?}\n\nAntwoord\n{=B.1|Jan is dat.}\n",
    "A. Technische vragen Dorp Nu d.d. 7 oktober 2020\n\nVraag 1\n{?A.1|Hoe?}\n\nAntwoord\n{=A.1|Zo is het.}\n\nVraag 2\n{?A.2|Wat?}\n\nAntwoord\n{=A.2|Dat is zo.}\n\nB. Technische vraag CDA d.d. 9 oktober 2020\n\nVraag 1\n{?B.1|Wie?}\n\nAntwoord\n{=B.1|Jan is dat.}\n",
    "Vragen van het lid Ab (SP)\n\n1. {?1|Hoe?}\n\nAntwoord\n{=1|Zo is het.}\n\nVragen van het lid Van Dijk (NSC)\n\n2. {?2|Wat?}\n\nAntwoord\n{=2|Dat is zo.}\n",
    # A party that asks nothing, above questions without numbers.
    "1. {?1|Hoe?}\nAntwoord\n{=1|Zo is het.}\nVragen en opmerkingen van het lid van de BBB-fractie\n2. {?2|Wat?}\nAntwoord\n{=2|Dat is zo.}\n",
    "Vraag\n{?1|Hoe?}\n\nAntwoord\n{=1|Zo is het.}\n\nVragen en opmerkingen van de leden van de SGP-fractie\n\nDe leden van de SGP-fractie hebben geen vragen.\n\nVragen en opmerkingen van de leden van de BBB-fractie\n\nDe leden van de BBB-fractie danken de minister voor de brief.\n\nVraag\n{?2|Wat?}\n\nAntwoord\n{=2|Dat is zo.}\n",
    # A party that asks nothing, above another; one that thanks.
    "1. {?1|Hoe?}\n\nAntwoord\n{=1|Zo is het.}\n\nVragen en opmerkingen van de leden van de SGP-fractie\n\nDe leden van de SGP-fractie hebben geen nadere vragen.\n\nVragen en opmerkingen van de leden van de BBB-fractie\n\n2. {?2|Wat?}\n\nAntwoord\n{=2|Dat is zo.}\n",
    "1. {?1|Hoe?}\n\nAntwoord\n{=1|Zo is het.}\n\nVragen en opmerkingen van de leden van de D66-fractie\n\nDe leden van de D66-fractie danken de minister voor de stukken. Zij gaan daar graag op in.\n\n2. {?2|Wat?}\n\nAntwoord\n{=2|Dat is zo.}\n",
]


@over("marked", HEADINGS)
def test_headings_of_parts_and_parties_are_of_no_answer(marked: str) -> None:
    assert reading(plain(marked)) == marked
    said = [one for one in messages(plain(marked)) if "heading" in one]
    assert not said or marked.count("Programma") == 1


ASKED = "1. Hoe hoog is de dijk?\n\nAntwoord:\nDrie meter.\n\n2. Wat kost hij?\n\nAntwoord:\n"
LAST = "Hij kost niets."
CLOSINGS = [
    ("\n\nWij vertrouwen erop u hiermee voldoende te hebben geïnformeerd.\n", True),
    ("\n\nIk hoop u hiermee voldoende\nte hebben geïnformeerd.\n\nJan de Vries\n", True),
    ("\n\nMocht u nog vragen hebben, dan kunt u contact opnemen met de griffie.\n", True),
    ("\n\nAssen, 6 oktober 2011\n\nburgemeester en wethouders van Assen,\n\nE. van Ree          H. Kar\nsecretaris          burgemeester\n", True),
    ("\n\nZwolle, 4 juni 2024\n\nGedeputeerde Staten van Overijssel,\nsecretaris, voorzitter,\ndrs. A. de Vries mr. B. Bos\n", True),
    ("\n\nBurgemeester en wethouders van Delft,\n\nA. de Vries, burgemeester\n", True),
    ("\n\nBurgemeester en wethouders van Delft\n", True),
    # Right below the answer's last sentence, where no line is blank.
    ("\nMet vriendelijke groet,\nburgemeester en wethouders van Assen,\nE. van Ree\n", True),
    ("\nHoogachtend, burgemeester en wethouders van Assen,\n\nE. van Ree          H. Kar\n", True),
    ("\nWij vertrouwen erop u hiermee voldoende te hebben geïnformeerd.\n", True),
    ("\nBurgemeester en wethouders van Delft,\nA. de Vries, burgemeester\n", True),
    (
        "\n\nDelft, 4 juni 2024\n\nGedeputeerde Staten van Zuid-Holland,\nsecretaris, voorzitter,\n\n\n"
        "drs. E. Ree mr. A. Kar\n\nDeze brief is digitaal vastgesteld, hierdoor staat er geen "
        "fysieke\nhandtekening in de brief.\n",
        True,
    ),
    ("\n\nDelft, 4 juni 2024\nHet college van burgemeester en wethouders,\n", True),
    ("\n\nBijlagen:\n1. De dijken\n2. De brief van 4 juni\n", True),
    ("\n\nMet hoogachting,\n\nnamens burgemeester en wethouders,\nA. de Vries\n", True),
    ("\n\nZwolle, 9 april 2024\n", True),
    ("\n\nTabel behorende bij het antwoord op vraag 1\n\n2021  12\n2022  14\n", True),
    ("\n\nHopelijk heeft dit uw vragen voldoende beantwoord.\n\nMet groet,\nA. de Vries\n", True),
    ("\n\nMet groet,\n\nA. de Vries\n", True),
    ("\n\nHeeft u nog vragen? Neem dan contact op met A. de Vries.\n", True),
    ("\n\nKopie aan:\n- de griffie\n", True),
    ("\n\ncc: griffie\n", True),
    ("\n\n--- einde ---\n", True),
    ("\n\nEinde document\n", True),
    ("\n\nDisclaimer: aan deze tekst kunnen geen rechten worden ontleend.\n", True),
    ("\n\n© Gemeente Delft 2024\n", True),
    ("\n\nVastgesteld in de vergadering van 4 juni 2024.\n", True),
    ("\n\nAldus vastgesteld op 4 juni 2024,\n\nde griffier\n", True),
    ("\n\nDe leden van de SGP-fractie hebben geen nadere vragen.\n", True),
    ("\n\nDe leden van de SGP-fractie hebben geen vragen over dijken. Dat is zo.\n", False),
    # Sentences of the answer.
    ("\n\nEinde van het jaar is dat klaar.\n", False),
    ("\n\nVastgesteld in de vergadering van 4 juni 2024 is de hoogte.\n", False),
    ("\n\nHopelijk heeft de dijk het gehouden.\n", False),
    ("\n\nHeeft u nog vragen gesteld? Dat weten wij niet.\n", False),
    ("\n\nZwolle, 9 april 2024\n\nDaar stond de dijk toen.\n", False),
    ("\n\nWij vertrouwen erop dat de dijk blijft staan.\n", False),
    ("\n\nGedeputeerde Staten van Overijssel\nhebben dat besloten.\n", False),
    ("\n\nBurgemeester en wethouders van Delft,\ndie dat eerder zeiden\n", False),
]  # fmt: skip


@over(["behind", "closes"], CLOSINGS)
def test_how_a_council_closes_its_letter_is_no_answer(behind: str, closes: bool) -> None:
    answer = parse_questions(ASKED + LAST + behind).questions[-1].answer_text
    assert answer == (LAST if closes else (LAST + behind).strip())


@over(
    ["behind", "closes"],
    [
        ("\nWij vertrouwen erop u hiermee te hebben geïnformeerd.\nJan de Vries\n", True),
        ("\nMet vriendelijke groet,\nburgemeester en wethouders van Delft\n", True),
        ("\nHoogachtend,\nA. de Vries\n", True),
        ("\nBurgemeester en wethouders van Delft\n", True),
        # Within a sentence that is wrapped, and one that goes on.
        (" Wij schreven met\nhoogachting,\nen dat was alles.\n", False),
        ("\nBurgemeester en wethouders van Delft\nhebben dat besloten.\n", False),
    ],
)
def test_a_closing_right_below_the_last_sentence_where_no_line_is_blank(
    behind: str, closes: bool
) -> None:
    asked = ASKED.replace("\n\n", "\n")
    answer = parse_questions(asked + LAST + behind).questions[-1].answer_text
    assert answer == (LAST if closes else (LAST + behind).strip())


def test_a_college_that_is_the_answer_itself_signs_nothing() -> None:
    for whole in ("Burgemeester en wethouders van Delft", "Dat zijn\n\nGedeputeerde Staten"):
        assert parse_questions(ASKED + whole + "\n").questions[-1].answer_text == whole


def test_sources_behind_the_last_answer_may_be_wrapped() -> None:
    sources = (
        "\n\n1) De Polder, 3 juni 2024, ‘De dijk is te laag’,\nhttps://www.polder.example/dijk\n"
        "2) Kamerstuk 36 410 X, nr. 77\n3) Handelingen II 2023/24, nr. 61, item 4\n"
    )
    read = parse_questions(ASKED + LAST + sources)
    assert read.questions[-1].answer_text == LAST
    assert [left.kind for left in read.left_out if left.kind == "note"] == ["note"] * 3


INTERRUPTED = (
    "Vraag 1\nHoe hoog is de dijk?\n\nAntwoord\nDe dijk is aan de zijde van de zee, waar het water hoog staat, op een\n"
    "Pagina 1\nNota van antwoorden\n{}\nander punt acht meter hoog.\n\nPagina 2\nNota van antwoorden\n"
)


@over(["line", "taken"], [("Gemeente Oss", True), ("wat lager", False)])
def test_the_rest_of_a_pages_head_is_out_of_its_sentence(line: str, taken: bool) -> None:
    answer = parse_questions(INTERRUPTED.format(line)).questions[0].answer_text or ""
    assert (line not in answer) is taken
    assert answer.endswith("ander punt acht meter hoog.")


def test_pages_of_the_senate_name_their_paper_by_a_letter() -> None:
    page = "\nEerste Kamer, vergaderjaar 2024–2025, 36 327, F {}\n"
    text = (
        "Vraag 1\nHoe hoog is de dijk?\n\nAntwoord\nDe dijk is aan de zijde van het\n"
        f"{page.format(1)}noorden drie meter hoog.\n\nVraag 2\nWat kost hij?\n\nAntwoord\n"
        f"Niets.\n{page.format(2)}"
    )
    answers = [question.answer_text for question in parse_questions(text).questions]
    assert answers == ["De dijk is aan de zijde van het noorden drie meter hoog.", "Niets."]
