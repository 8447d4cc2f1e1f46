# ruff: noqa: E501 - an example stays on one line
"""What stands between questions that is of none: who asks, what leads to it, which part begins."""

from __future__ import annotations

from kamerboek.document import parse_questions
from kamerboek.document.files.web import read_page
from tests.document.marked import messages, plain, reading
from tests.rows import over

INTRODUCED = "De leden van de SGP-fractie hebben de brief gelezen en hebben nog enkele vragen."
PARTY = "Vragen en opmerkingen van de leden van de SGP-fractie"


@over(
    "marked",
    [
        # What leads to the questions of a party, below its heading and without one.
        f"Vraag 1\n{{?1|Hoe?}}\n\nAntwoord\n{{=1|Zo is het.}}\n\n{PARTY}\n\n{INTRODUCED}\n\nVraag 2\n{{?2|Wat?}}\n\nAntwoord\n{{=2|Dat is zo.}}\n",
        f"Vraag 1\n{{?1|Hoe?}}\n\nAntwoord\n{{=1|Zo is het.}}\n\n{INTRODUCED}\n\nVraag 2\n{{?2|Wat?}}\n\nAntwoord\n{{=2|Dat is zo.}}\n",
        "1.\n{?1|Hoe?}\n\nAntwoord\n{=1|Zo is het.}\n\nInbreng van de VVD-fractie\n\nDe  leden  van  de  VVD-fractie  danken  de\nminister voor de dank en stellen nog\neen aantal vragen.\n\n2.\n{?2|Wat?}\n\nAntwoord\n{=2|Dat is zo.}\n",
        f"Vraag 1 {{?1|Hoe hoog is de dijk?}} Antwoord {{=1|De dijk is drie meter hoog, en breed.}} {PARTY} {INTRODUCED} Vraag 2 {{?2|Wat kost een sluis?}} Antwoord {{=2|Een sluis is niet duur, en blijft dat.}}",
        f"Vraag 1 {{?1|Hoe hoog is de dijk?}} Antwoord {{=1|De dijk is drie meter hoog, en breed.}} {INTRODUCED} Vraag 2 {{?2|Wat kost een sluis?}} Antwoord {{=2|Een sluis is niet duur, en blijft dat.}}",
        # Members that ask are asking, and whom the answer names leads to nothing.
        "Vraag 1\n{?1|Hoe?}\n\nAntwoord\n{=1|Zo is het.}\n\nVraag 2\n{?2|De leden van de SGP-fractie hebben kennisgenomen van de brief. De leden van de VVD-fractie vragen wat dat is.}\n\nAntwoord\n{=2|Dat is zo.}\n",
        "Vraag 1\n{?1|Hoe?}\n\nAntwoord\n{=1|Zo is het.\n\nDe leden van de SGP-fractie vragen of dat nog andere vragen geeft.}\n\nVraag 2\n{?2|Wat?}\n\nAntwoord\n{=2|Dat is zo.}\n",
        # A party alone heads the questions of its members.
        "Vraag 1\n{?1|Hoe hoog?}\n\nAntwoord\n{=1|Zo is het.}\n\nFVD\n\nVraag 2\n{?2|Wat?}\n\nAntwoord\n{=2|Dat.}\n\nDENK\n\nVraag 3\n{?3|Wie?}\n\nAntwoord\n{=3|Jan.}\n",
        "Vraag 1\n{?1|Hoe hoog?}\nAntwoord\n{=1|Zo is het.}\nJA21\nVraag 2\n{?2|Wat?}\nAntwoord\n{=2|Dat.}\n",
        # The parts of a list of questions that has no answers.
        "1. {?1|Hoe hoog?}\n\n2. {?2|Wat?}\n\nSluizen in het noorden\n\n3. {?3|Wie?}\n\n4. {?4|Waar?}\n\n5. {?5|Wanneer?}\n\nKades\n\n6. {?6|Waarom?}\n",
        # Whose question it is.
        "Vraag 1 van de SP-fractie\n{?1|Hoe?}\n\nAntwoord\n{=1|Zo.}\n\nVraag 2 van het lid Van Dijk (SP)\n{?2|Wat?}\n\nAntwoord\n{=2|Dat.}\n",
        "1. (SP)\n\n{?1|Hoe?}\n\nAntwoord\n{=1|Zo.}\n\n2. (CDA)\n\n{?2|Wat?}\n\nAntwoord\n{=2|Dat.}\n",
        "1\tVVD\t{?1|Hoe hoog is de dijk?}\t{=1|Drie meter.}\n\n2\tPvdA/GroenLinks\t{?2|Wat kost hij?}\t{=2|Niets.}\n\n3\tD66\t{?3|Wie meet dat?}\t{=3|De polder.}\n",
        "1  Vraag     {?1|Hoe hoog is de dijk?}\n\n   Antwoord  {=1|Drie meter.}\n\n2  Vraag     {?2|Wat kost hij?}\n\n   Antwoord  {=2|Niets.}\n",
        # Parts with their number before them.
        "Vraag 1\n{?1|Hoe?}\n\nAntwoord\n{=1|Zo is het.}\n\nII. Dijken\n\nVraag 2\n{?2|Wat?}\n\nAntwoord\n{=2|Dat is zo.}\n\nIII. Sluizen\n\nVraag 3\n{?3|Wie?}\n\nAntwoord\n{=3|Jan is dat.}\n",
        "Vraag 1\n{?1|Hoe?}\n\nAntwoord\n{=1|Dit zijn er twee.\n\nI. Dijken\n\nII. Sluizen}\n\nVraag 2\n{?2|Wat?}\n\nAntwoord\n{=2|Dat is zo.}\n",
        "I. Dijken Vraag 1 {?1|Hoe hoog is de dijk?} Antwoord {=1|De dijk is drie meter hoog, en breed.} II. Oude sluizen Vraag 2 {?2|Wat kost een sluis?} Antwoord {=2|Een sluis is niet duur, en blijft dat ook.} III. Nieuwe kades Vraag 3 {?3|Wie bouwt kades?} Antwoord {=3|De polder.}",
        "1. Dijken Vraag 1 {?1|Hoe hoog is de dijk?} Antwoord {=1|De dijk is drie meter hoog, en breed.} 2. Sluizen Vraag 2 {?2|Wat kost een sluis?} Antwoord {=2|Een sluis is niet duur, en blijft dat ook.} 3. Kades Vraag 3 {?3|Wie bouwt kades?} Antwoord {=3|De polder.}",
        "Vraag 1 {?1|Hoe hoog is de dijk?} Antwoord {=1|De dijk is drie meter hoog, en breed. Dat komt door twee dingen. 1. Zand. 2. Klei} Vraag 2 {?2|Wat kost een sluis?} Antwoord {=2|Een sluis is niet duur, en blijft dat ook. De polder betaalt hem.}",
        # Members as headings, of questions without a number too.
        "Van Dijk (SP)\n\nVraag\n{?1|Hoe?}\n\nAntwoord\n{=1|Zo is het.}\n\nHet lid Van der Ab (PvdA)\n\nVraag\n{?2|Wat?}\n\nAntwoord\n{=2|Dat is zo.}\n\nAb en Cd (beiden VVD)\n\nVraag\n{?3|Wie?}\n\nAntwoord\n{=3|Jan is dat.}\n",
        "Van Dijk (SP) Vraag: {?1|Hoe hoog is de dijk?} Antwoord: {=1|De dijk is drie meter hoog, en breed.} Ab (PvdA) Vraag: {?2|Wat kost een sluis?} Antwoord: {=2|Een sluis is niet duur, en blijft dat ook.} Cd en Ef (beiden D66) Vraag: {?3|Wie bouwt kades?} Antwoord: {=3|De polder.}",
        # Several questions below one heading, where lines were lost.
        "Vragen 1 en 2 {?1|Hoe hoog is de dijk?} {?2|Wie bouwt de kades?} Antwoord op vragen 1 en 2 {=1 2|De dijk is drie meter hoog, en breed.} Vraag 3 {?3|Wat kost een sluis?} Antwoord op vraag 3 {=3|Een sluis is niet duur, en blijft dat ook.} Vragen 4 en 5 {?4|Wanneer komt die?} {?5|Waar ligt hij?} Antwoord op vragen 4 en 5 {=4 5|In mei.}",
        # A question that is not asked any longer.
        "Vraag 1\n{?1|Vervallen.}\n\nVraag 2\n{?2|Wat?}\n\nAntwoord\n{=2|Dat is zo.}\n\nVraag 3\n{?3|Deze vraag is komen te vervallen.}\n\nVraag 4\n{?4|Wie?}\n\nAntwoord\n{=4|Jan is dat.}\n",
        # What a page says of its letter, at the end of all.
        "Vraag 1 {?1|Hoe hoog is de dijk?} Antwoord {=1|De dijk is drie meter hoog, en breed.} Vraag 2 {?2|Wat kost een sluis?} Antwoord {=2|Een sluis is niet duur, en blijft dat ook.} {title|Ministerie van Economische Zaken en Klimaat} {title|Datum 12 maart 1998} {page|Pagina 1 van 1}",
        # What is annexed.
        "Vraag 1\n{?1|Hoe?}\n\nAntwoord\n{=1|Zo is het.}\n\nVraag 2\n{?2|Wat?}\n\nAntwoord\n{=2|Dat is zo.}\n\nBijlage bij de antwoorden op de vragen over dijken\n\n1. Motie over dijken\n",
        # Answers that count on behind all questions.
        "1.\n{?1|Hoe hoog is de dijk?}\n\n2.\n{?2|Wat kost hij?}\n\nAntwoorden\n\nAd 1.\n{=1|Drie meter.}\n\nAd 2.\n{=2|Niets.}\n",
        "3\n{?3|Hoe hoog is de dijk?}\n\n4\n{?4|Wat kost hij?}\n\n3 en 4\n{=3 4|Drie meter, en niets.}\n\n5\n{?5|Wie meet hem?}\n\n{=5|De polder meet hem.}\n",
        "1\n{?1|Hoe hoog is de dijk?}\n\nAntwoord 1\n{=1|Drie meter.}\n\n{?2|Wat kost hij?}\nAntwoord 2\n{=2|Niets.}\n\n3\n{?3|Wie meet hem?}\n\nAntwoord 3\n{=3|De polder.}\n",
        "I. Vragen\n\n1. {?1|Hoe hoog is de dijk?}\n2. {?2|Wat kost hij?}\n\nII. Reactie van de Minister\n\n1. {=1|Drie meter is hij.}\n\n2. {=2|Niets, dat is bekend.}\n",
        "1. {?1|Hoe hoog is de dijk?}\n\n2. {?2|Wat kost hij?}\n\nAd 1 en 2\n{=1 2|Drie meter, en niets.}\n",
        "1. {?1|Hoe hoog is de dijk in de polder?} 2. {?2|Wat kost een sluis in de polder?} 3. {?3|Wie bouwt de kades daar?} Antwoorden Ad 1. {=1|De dijk is daar drie meter hoog, en breed.} Ad 2. {=2|Een sluis is niet duur, en blijft dat ook.} Ad 3. {=3|De polder bouwt.}",
        "Vraag 1\n{?1|Hoe?}\n\nAntwoord op 1\n{=1|Zo is het.}\n\nVraag 2\n{?2|Wat?}\n\nAntwoord op 2\n{=2|Dat is zo.}\n",
        "Vraag 1 {?1|Hoe hoog is de dijk? a. En hoe breed? b. En hoe oud?} Antwoord op 1 {=1|De dijk is drie meter hoog, en breed.} Vraag 2 {?2|Wat kost een sluis?} Antwoord op 2 {=2|Een sluis is niet duur, en blijft dat ook. De polder betaalt hem.}",
        # Letters behind the numbers, where lines were lost.
        "Vraag 1a {?1a|Hoe hoog is de dijk?} Antwoord {=1a|Drie meter.} Vraag 1b {?1b|Hoe breed?} Antwoord {=1b|Twee meter, en daar nog meer.} Vraag 2a {?2a|Wat kost hij?} Antwoord {=2a|Niets.} Vraag 2b {?2b|Wie betaalt dat?} Antwoord {=2b|De polder.} Vraag 2c {?2c|Wanneer?} Antwoord {=2c|In mei.}",
        # How secret each page is.
        "Vraag 1 {?1|Hoe hoog is de dijk?} Antwoord {=1|De dijk is {title|DEPARTEMENTAAL VERTROUWELIJK} {page|1} drie meter hoog.} Vraag 2 {?2|Wat kost een sluis?} {title|DEPARTEMENTAAL VERTROUWELIJK} {page|2} Antwoord {=2|Een sluis is niet duur, en blijft dat ook.}",
        "Vraag 1 {?1|Hoe hoog is de dijk?} Antwoord {=1|De dijk is drie meter hoog, en breed.} Vraag 2 {?2|Wat kost een sluis?} Antwoord {=2|Een sluis is niet duur, en blijft dat ook. De polder betaalt hem ieder jaar uit de heffing.} {title|CONCEPT 1}",
    ],
)
def test_what_is_of_no_question(marked: str) -> None:
    assert reading(plain(marked)) == marked


def test_the_parts_of_a_letter_with_the_questions_of_two_members() -> None:
    for title in (
        "Antwoorden op de vragen van het lid Ab (PvdA) over dijken",
        "Antwoord op de schriftelijke vragen van het lid Ab (PvdA) over dijken",
        "Beantwoording Kamervragen Ab (PvdA)",
    ):
        second = title.replace("Ab (PvdA)", "Cd (D66)")
        lined = (
            f"{title}\n\n1\nHoe?\n\nAntwoord 1\nZo is het.\n\n2\nWat?\n\nAntwoord 2\nDat is zo.\n\n"
            f"{second}\n\n1\nWie?\n\nAntwoord 1\nJan is dat.\n\n2\nWaar?\n\nAntwoord 2\nDaar is dat.\n"
        )
        # On one line a longer text, and no number alone.
        lost = " ".join(lined.replace(" is ", " is en blijft nog jaren ").split())
        for number, asked in (("1", "Hoe"), ("2", "Wat"), ("1", "Wie"), ("2", "Waar")):
            lost = lost.replace(f" {number} {asked}", f" Vraag {number} {asked}")
        for text, said in ((lined, "is"), (lost, "is en blijft nog jaren")):
            parsed = parse_questions(text)
            assert [each.question for each in parsed.questions] == ["A.1", "A.2", "B.1", "B.2"]
            assert [each.answer_text for each in parsed.questions] == [
                *(f"Zo {said} het.", f"Dat {said} zo."),
                *(f"Jan {said} dat.", f"Daar {said} dat."),
            ]


def test_what_surrounds_a_web_page_by_what_it_says_of_itself() -> None:
    for around in ('class="footer row"', 'id="footer"', 'role="contentinfo"', 'class="breadcrumb"'):
        page = f"<p>Vraag 1</p><div {around}><div>Over</div><p>Zoeken</p></div><p>Hoe?</p>"
        assert read_page("a.html", page.encode()).text == "Vraag 1\n\nHoe?"
    page = '<p>Vraag 1</p><div class="footnote"><p>Zoeken</p></div>'
    assert "Zoeken" in read_page("a.html", page.encode()).text


def test_a_bracket_that_a_line_has_broken_opens_no_note() -> None:
    text = (
        "Vraag 1\nHoe?\n\nAntwoord\nZie het stuk over kades.11 Dat is een brief.\n\n"
        "Vraag 2\nWat?\n\nAntwoord\nZie de brief over dijken en over de sluizen in de polder (nr.\n"
        "11). Wat die kost weet\nBlad 1 van 2\n\nniemand.\n\nBlad 2 van 2\n"
    )
    answer = parse_questions(text).questions[1].answer_text
    assert answer is not None
    assert "11). Wat die kost weet" in answer


@over(
    ("heads", "cell", "left"),
    [
        ("Nr.\tVraag\tBlz.\tAntwoord", "12", ""),
        ("Nr.\tVraag\tBlz.\tAntwoord", "12-14", ""),
        ("Nr.\tVraag\tOnderwerp\tAntwoord", "Dijken", ""),
        ("Nr.\tVraag\tBlz.\tOpmerking", "12", "12\t"),
    ],
)
def test_the_other_columns_of_a_table(heads: str, cell: str, left: str) -> None:
    rows = "".join(
        f"\n\n{number}\t{asked}\t{cell}\t{answer}"
        for number, asked, answer in (
            ("1", "Hoe hoog is hij?", "Drie meter."),
            ("2", "Wat kost hij?", "Dat is niet bekend."),
            ("3", "Wie meet dat?", "De polder."),
        )
    )
    parsed = parse_questions(f"{heads}{rows}\n")
    expected = [
        f"{left}{answer}" for answer in ("Drie meter.", "Dat is niet bekend.", "De polder.")
    ]
    assert [each.answer_text for each in parsed.questions] == expected


@over(
    "heads",
    [
        "Nr.\tFractie\tVraag\tAntwoord",
        "Nr.\tPartij\tPagina\tVraag\tAntwoord",
        "Nr\tBlz\tVraag\tAntwoord",
        "Nr\tProgramma\tVraag\tAntwoord",
    ],
)
def test_columns_between_a_number_and_its_question(heads: str) -> None:
    cells = {"Fractie": "Wij Water", "Partij": "VVD", "Pagina": "12", "Blz": "14", "Programma": "2"}
    rows = "".join(
        "\n"
        + "\t".join([str(number), *(cells[each] for each in heads.split("\t")[1:-2]), asked, said])
        for number, asked, said in (
            (1, "Hoe hoog is hij?", "Drie meter."),
            (2, "Wat kost hij?", "Dat is niet bekend."),
            (3, "Wie meet dat?", "De polder."),
        )
    )
    parsed = parse_questions(f"{heads}{rows}\n")
    assert [(each.question, each.question_text, each.answer_text) for each in parsed.questions] == [
        ("1", "Hoe hoog is hij?", "Drie meter."),
        ("2", "Wat kost hij?", "Dat is niet bekend."),
        ("3", "Wie meet dat?", "De polder."),
    ]


def test_a_party_that_was_introduced_is_in_no_doubt() -> None:
    table = "Soort 2019 2020\nDijken 12 13\nSluizen 25 25"
    marked = (
        f"Vraag 1\n{{?1|Hoe?}}\n\nAntwoord\n{{=1|Zo.\n\n{table}}}\n\n{PARTY}\n\n{INTRODUCED}\n\n"
        "Vraag 2\n{?2|Wat?}\n\nAntwoord\n{=2|Dat.}\n"
    )
    assert reading(plain(marked)) == marked
    assert messages(plain(marked)) == []


@over(
    ("heading", "sure"),
    [
        ("Vragen aan de Staatssecretaris van Defensie", True),
        ("Vragen aan de minister voor Natuur en Stikstof", True),
        ("Thema Dijken en sluizen", True),
        ("Vragen aan de polder", False),
        ("Deel twee", False),
    ],
)
def test_headings_that_are_in_no_doubt(heading: str, *, sure: bool) -> None:
    marked = (
        "Vraag 1\n{?1|Hoe?}\n\nAntwoord\n{=1|Zo is het.}\n\n"
        f"{heading}\n\nVraag 2\n{{?2|Wat?}}\n\nAntwoord\n{{=2|Dat is zo.}}\n"
    )
    assert reading(plain(marked)) == marked
    assert (not messages(plain(marked))) == sure


PLACES = (
    "Ede",
    "Urk",
    "Epe",
    "Oss",
    "Elst",
    "Goes",
    "Hulst",
    "Breda",
    "Assen",
    "Norg",
    "Anlo",
    "Odoorn",
)


def test_pages_that_are_skipped_are_told() -> None:
    for mark in (
        "Pagina {} van 6",
        "{}/6",
        "- {} -",
        "Tweede Kamer, vergaderjaar 2019–2020, 35 300 X, nr. 4   {}",
    ):
        for lost in (3, 0):
            pages = [
                "".join(
                    f"De dijk bij {place} is hoog genoeg om daar na {page} jaar al het water\n"
                    f"te keren, zo blijkt op bladzijde {page * at + 20} van het stuk.\n"
                    for at, place in enumerate(PLACES[page:], start=page)
                )
                + f"\n{mark.format(page)}\n"
                for page in (1, 2, 3, 4, 5)
                if page != lost
            ]
            printed = "\f".join(pages)
            lined = (
                f"Vraag 1\nHoe?\n\nAntwoord\nZo.\n\nVraag 2\nWat?\n\nAntwoord\n{printed}\fDat.\n"
            )
            for text in (lined, " ".join(lined.split())):
                said = [each for each in messages(text) if "may be lost" in each]
                told = (
                    "question 2: page 2 is followed by page 4; what stood between them may be lost"
                )
                assert said == ([told] if lost else []), (mark, text)


def test_an_annex_behind_the_last_answer_where_lines_were_lost() -> None:
    asked = (
        "Vraag 1 Hoe hoog is de dijk in de polder? Antwoord De dijk is drie meter hoog, en breed. "
        "Vraag 2 Wat kost een sluis in de polder? Antwoord Een sluis is niet duur. Zie bijlage 2. "
    )
    for behind, annexed in (
        ("Bijlage 1: Overzicht van moties 1. Motie over dijken", True),
        ("BIJLAGE Overzicht van dijken", True),
        ("Bijlage bij de antwoorden Dijken en sluizen", True),
        ("Bijlage 2 bevat het overzicht.", False),
        ("De Bijlage Overzicht is lang.", False),
    ):
        answer = "Een sluis is niet duur. Zie bijlage 2."
        told = "what stands behind the last answer was taken for an annex"
        parsed = parse_questions(f"{asked}{behind}")
        assert parsed.questions[-1].answer_text == (answer if annexed else f"{answer} {behind}")
        assert any(each.message == told for each in parsed.warnings) == annexed


def test_what_leads_to_questions_before_the_end_of_a_page() -> None:
    for mark in ("Pagina 1 van 2", "Tweede Kamer, vergaderjaar 2019–2020, 35 300 X, nr. 4   1"):
        text = (
            f"Vraag 1\nHoe?\n\nAntwoord\nZo is het.\n\n{PARTY}\n\n{INTRODUCED}\n\n{mark}\n\f"
            f"Vraag 2\nWat?\n\nAntwoord\nDat is zo.\n\n{mark.replace('1 van', '2 van')}\n"
        )
        assert parse_questions(text).questions[0].answer_text == "Zo is het."


def test_a_source_below_its_number_at_the_end() -> None:
    for source in ("De Telegraaf, «Dijken lopen over», 12 mei 2000", "CBS, Statline, 17 mei 2019."):
        text = f"Vraag 1\nHoe?\n\nAntwoord\nZo is het\n1\n.\n\nVraag 2\nWat?\n\nAntwoord\nDat is zo.\n1\n{source}\n"
        assert parse_questions(text).questions[-1].answer_text == "Dat is zo."


@over(
    ("heading", "left"),
    [("2. Dijken", False), ("II. Dijken", False), ("2. De dijk is hoog.", True), ("dijken", True)],
)
def test_a_numbered_part_right_below_an_answer_is_told(heading: str, *, left: bool) -> None:
    text = f"Vraag 1\nHoe?\n\nAntwoord\nZo is het.\n{heading}\n\nVraag 2\nWat?\n\nAntwoord\nDat is zo.\n"
    assert (messages(text) == []) == left


@over(
    "signed",
    [
        "Mede namens de staatssecretaris,\n\nDe minister van Defensie,\n\nDrs. J. Jansen-de Vries",
        "DE MINISTER VAN DEFENSIE,\n\nmr. drs. J. Jansen",
        "De Minister van Defensie,\nJ. (Jan) de Vries\n\nDe Staatssecretaris van Defensie,\nP. Smit",
        "Den Haag, 12 mei 2020\n\nDe Minister van Defensie\n\nJ. de Vries",
    ],
)
def test_who_signs_below_the_last_answer(signed: str) -> None:
    asked = "Vraag {}\n{} hoog is de dijk in de polder?\n\nAntwoord\nDe polder beslist daar zelf over, ieder jaar.\n\n"
    text = f"{asked.format(1, 'Hoe')}{asked.format(2, 'Even')}{signed}\n"
    for read in (text, " ".join(text.split())):
        if signed.startswith("Den Haag") and "\n" not in read:
            continue  # there nothing says where the answer ends
        answer = parse_questions(read).questions[-1].answer_text
        assert answer == "De polder beslist daar zelf over, ieder jaar."


@over(
    "marked",
    [
        "Vraag 1 en Vraag 2\n{?1|Hoe hoog is de dijk?}\n{?2|Wie bouwt hem?}\n\nAntwoord op vraag 1 en vraag 2\n{=1 2|De polder bouwt hem.}\n\nVraag 3\n{?3|Wat?}\n\nAntwoord op vraag 3\n{=3|Dat.}\n",
        "Vraag 1 en Vraag 2 {?1|Hoe hoog is de dijk?} {?2|Wie bouwt hem?} Antwoord op vraag 1 en vraag 2 {=1 2|De polder bouwt hem, en betaalt hem ook.} Vraag 3 {?3|Wat kost een sluis in de polder?} Antwoord op vraag 3 {=3|Dat is niet bekend.}",
    ],
)
def test_two_questions_in_one_heading_each_with_its_word(marked: str) -> None:
    assert reading(plain(marked)) == marked
