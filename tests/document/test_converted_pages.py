# ruff: noqa: E501 - a paragraph stays on one line
"""What programs and sites make of the pages of a PDF: glued feet, marks at line ends, titles."""

from __future__ import annotations

from kamerboek.document import parse_questions
from tests.document.marked import plain, reading
from tests.rows import over

VIEWED = "Antwoorden op vragen over het veer ..."


LONG = "Het is daarna een paar keer verbouwd en geschilderd, en het vaart nog iedere dag, behalve op zondag, bij storm en bij hoog water: dan ligt het aan de kade."


@over(
    "marked",
    [
        # A mark breaks the line of its sentence, and the page's foot touches the next head.
        "Vraag 1\n{?1|Hoe oud is het veer, zo vraagt het dagblad?}\n\nAntwoord 1\n{=1|Het is gebouwd in 1961.}\n\n"
        "Vraag 2\n{?2|Waarom vaart het niet meer?}\n\n{note|1Dagblad van de Dijk, 4 juni 2022, «Veer vaart niet».}\n\n"
        "{title|ah-tk-20212022-2214}\n{title|ISSN 0921 - 7398’s-Gravenhage 2022Tweede Kamer, vergaderjaar 2021–2022, Aanhangsel 1}Antwoord 2\n"
        "{=2|Uit het bericht\n1 blijkt dat het lek is. Dat heeft het lid Bos (SP)\n2 ook gevraagd.}\n\n"
        "Vraag 3\n{?3|Wie betaalt het?}  \n{note|2(Aanhangsel Handelingen, vergaderjaar 2021–2022, nr. 844).}\n"
        "{title|Tweede Kamer, vergaderjaar 2021–2022, Aanhangsel 2}Antwoord 3\n{=3|De provincie betaalt het\n3 en het Rijk ook.}\n"
        "{note|3Bijlage bij Kamerstuk 27 625, nr. 384.}\n{title|Tweede Kamer, vergaderjaar 2021–2022, Aanhangsel 3}",
        # Two marks within one pair of brackets.
        "Vraag 1\n{?1|Hoe oud is het veer?[1 2 ]}\n\nAntwoord 1\n{=1|Het is gebouwd in 1961, zegt de provincie.[3]}\n\n"
        "{note|1 Dagblad van de Dijk, 4 juni 2022.}\n{note|2 De Polderbode, 5 juni 2022.}\n\n\n{rule|-----}\n\n"
        "Vraag 2\n{?2|Waarom vaart het niet?}\n\nAntwoord 2\n{=2|Het is lek, en dat blijft het.}\n\n{note|3 Kamerstuk 27 625, nr. 384}\n\n\n{rule|-----}\n",
        # A viewer prints the title above the text of each page.
        f"Page 1: {VIEWED} De minister Vraag 1 {{?1|Hoe oud is het veer?}} Antwoord 1 {{=1|{LONG} Het is gebouwd in\n\n"
        f"{{title|Page 2:}} {{title|{VIEWED}}} de jaren zestig.}} Vraag 2 {{?2|Wie betaalt het nieuwe veer?}} Antwoord 2 {{=2|{LONG} De provincie betaalt het.}}\n",
        f"Page 1: {VIEWED} De minister Vraag 1 {{?1|Hoe oud is het veer?}} Antwoord 1 {{=1|Het is gebouwd in "
        f"{{title|Page 2:}} {{title|{VIEWED}}} de jaren zestig.}} Vraag 2 {{?2|Wie betaalt het nieuwe veer?}} Antwoord 2 {{=2|De provincie betaalt het.}}",
        # The number of a question is no page's.
        "Brief regering Nummer: 2025D48817, datum: 2025-11-26, versie: 1 De minister Vragen van het lid Bos (CDA) "
        "Vraagnummer: 1 Vraag: {?1|Hoe oud is het veer, en hoe vaak is het sinds 1961 verbouwd?} Antwoord: {=1|Het is gebouwd in 1961. Daarna is het twee keer verbouwd, in 1980 en in 2004.} "
        "Vraagnummer: 2 Vraag: {?2|Kan de minister toezeggen dat het blijft varen?} Antwoord: {=2|Ja, dat zeg ik toe. Dat doet de provincie ook.} Vragen van het lid Vos (VVD) "
        "Vraagnummer: 3 Vraag: {?3|Wie betaalt het nieuwe veer, en wanneer is het er?} Antwoord: {=3|De provincie betaalt het. Het is er in 2030, als het plan wordt gevolgd.}",
        # What is told of those whose names stand above.
        "BIJVOEGSEL\n\nSchriftelijke antwoorden van de minister op vragen gesteld in de eerste termijn\n\nVragen Bos (CDA)\n\n"
        "{?1|Mevrouw Bos constateert dat het veer lek is en wil dat het wordt vervangen.}\n\n{=1|Dat gebeurt in 2030.}\n\n"
        "{?2|Hoe oordeelt de minister over het nieuwe veer?}\n\n{=2|De heer Van Dijk heeft dat ook gevraagd. Het is een goed veer.}\n\n"
        "Vragen Van der Wal (SP)\n\n{?3|De heer Van der Wal stelt voor dat het Rijk betaalt.}\n\n{=3|Dat doet de provincie.\n\nHet Rijk betaalt de dijk.}\n\n"
        "{?4|De heer Van der Wal vraagt of het veer blijft varen.}\n\n{=4|Ja.}\n\nNaar boven\n",
        # Two sets of a site's list, each below its title and who asks whom, in cells.
        "Het oude veer | | Jan Bos (SP) | | Piet Vos (minister veren) (D66) | | | | | {?1|Klopt het dat het veer lek is?1, 2} {=1|Ja, dat klopt.} {?2|Hoe oud is het veer?} {=2|Zestig jaar.} {?3|Wie betaalt het nieuwe?} {=3|De provincie betaalt het.} "
        "{title|De dijk bij Vaalveen | | Ans de Wit (SP), Kees Bos (PvdA) | | Van Keulen | | | | |} {?4|Is u bekend dat de dijk zakt?1, 2} {=4|Ja, dat is bekend.} {?5|Wat doet u daaraan?} {=5|Het waterschap hoogt hem op.} {?6|Wanneer is dat klaar?} {=6|In 2030.}",
    ],
)
def test_pages_that_a_program_or_a_site_has_made(marked: str) -> None:
    assert reading(plain(marked)) == marked


@over(
    ("text", "last"),
    [
        # Numbers of a page's parts, and what a site prints below its notes.
        (
            "Antwoord op vragen over het veer\n\n1.\n\nKerngegevens\n\nDatum 3 mei 2022\n\n2.\n\nTekst\n\nGeachte voorzitter, hierbij mijn antwoorden.\n\n"
            "1.\n\nHoe oud is het veer?\n\nAntwoord\n\nZestig jaar.\n\n2.\n\nWie betaalt het?\n\nAntwoord\n\nDe provincie betaalt het.\n",
            "De provincie betaalt het.",
        ),
        (
            " • Vraag 1\n  Hoe oud is het veer?1\n\n  Het is gebouwd in 1961.\n\n • Vraag 2\n  Wie betaalt het?\n\n  De provincie.\n\n"
            " 1. Dagblad van de Dijk, 4 juni 2022.\n\nKamerantwoord document nummer: ah-tk-20212022-2214",
            "De provincie.",
        ),
    ],
)
def test_what_a_site_prints_around_two_questions(text: str, last: str) -> None:
    questions = parse_questions(text).questions
    assert [each.question_text for each in questions] == [
        "Hoe oud is het veer?" + "1" * ("?1" in text),
        "Wie betaalt het?",
    ]
    assert questions[1].answer_text == last


def test_what_pages_begin_with_by_chance_stays() -> None:
    text = "Page 1: Het veer Vraag 1 Hoe oud is het veer? Antwoord 1 Het is oud, zo zegt de provincie in haar brief van drie mei over het veer en de dijk. Page 2: Het veer is lek. Vraag 2 Wie betaalt het? Antwoord 2 De provincie betaalt het."
    answer = parse_questions(text).questions[0].answer_text
    assert answer is not None
    assert answer.endswith("Het veer is lek.")


def test_a_number_of_things_at_a_line_begin_is_of_its_sentence() -> None:
    """No note there has that number: `binnen\\n4 jaar` says how long."""
    text = "Vraag 1\nHoe lang duurt het?\n\nAntwoord 1\nHet duurt bij elkaar binnen\n4 jaar, en dan\n5 Kamerleden mee.\n\nVraag 2\nWie betaalt?\n\nAntwoord 2\nDe provincie.\n"
    assert parse_questions(text).questions[0].answer_text is not None
    assert "5 Kamerleden mee." in str(parse_questions(text).questions[0].answer_text)
