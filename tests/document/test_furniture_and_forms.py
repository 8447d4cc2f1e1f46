# ruff: noqa: E501 - a document on one line stays on one line
"""Forms in which documents are printed, and what their pages leave: with lines, and on one line."""

from __future__ import annotations

from tests.document.marked import messages, plain, reading
from tests.rows import over

LETTER = (
    "Geachte voorzitter, hierbij zenden wij u de antwoorden op de vragen die de vaste commissie heeft gesteld over het "
    "rapport Dijken en kades in beeld. De antwoorden zijn in de vergadering van deze week vastgesteld. "
)
IMPRINT = "Tweede Kamer, vergaderjaar 2022–2023, 36 200 X, nr. 53"
MEMBERS = "De leden van de D66-fractie"


def listed(rows: str, between: str = " ") -> str:
    """Return a list of questions with the heads of the columns behind them."""
    return between.join((LETTER, "Nr", "Vraag", "Bijlage", "Blz. (van)", rows))


@over(
    "marked",
    [
        # The figures behind the questions of a list, whose columns were lost.
        listed(
            "1 {?1|Hoe hoog is de dijk?} {title|0 12} 2 {?2|Wie meet de dijk? Zo ja, hoe vaak gebeurt dat?} {title|0 131} 3 {?3|Waar ligt de kade, en wie betaalt die?} {title|1 7}"
        ),
        listed(
            f"1 {{?1|Hoe hoog is de dijk?}} {{title|0 12}} {{title|{IMPRINT} 1}} 2 {{?2|Wie meet de dijk? Zo ja, hoe vaak gebeurt dat?}} {{title|0 131}} 3 {{?3|Waar ligt de kade, en wie betaalt die?}} {{title|1 7}} {{title|{IMPRINT} 2}}"
        ),
        listed(
            "1\n{?1|Hoe hoog is de dijk?}\n{title|0}\n{title|12}\n2\n{?2|Wie meet de dijk?}\n{title|0}\n{title|131}\n3\n{?3|Waar ligt de kade?}\n{title|1}\n{title|7}\n",
            "\n",
        ),
        # `A:` heads answers, and a number stands before `Vraag:`.
        f"{LETTER}1. {{?1|Hoe hoog is de dijk?}} A: {{=1|Een meter.}} 2. {{?2|Wie meet hem?}} A: {{=2|De gemeente.}} 3. {{?3|Wie betaalt dat?}} A: {{=3|Het rijk.}}",
        f"{LETTER}1 Vraag: {{?1|Hoe hoog is de dijk?}} Antwoord: {{=1|Een meter.}} 2 Vraag: {{?2|Wie meet hem?}} Antwoord: {{=2|De gemeente.}} 3 Vraag: {{?3|Wie betaalt dat?}} Antwoord: {{=3|Het rijk.}}",
        # Members say what they want to know, without a question mark.
        f"{LETTER}1 {{?1|{MEMBERS} vragen hoe hoog de dijk is.}} Antwoord {{=1|Een meter.}} 2 {{?2|{MEMBERS} vernemen graag wie hem meet.}} Antwoord {{=2|De gemeente.}} 3 {{?3|{MEMBERS} vragen wie dat betaalt.}} Antwoord {{=3|Het rijk.}}",
        # The number of a question that a sentence points to is no page's.
        f"{LETTER}Vraag 1: {{?1|Hoe hoog is de dijk?}} Antwoord: {{=1|{'Een meter, en dat is hoog genoeg. ' * 14}Zoals het antwoord op vraag 1 is dit bekend.}} Vraag 2: {{?2|Wie meet hem?}} Antwoord: {{=2|{'Dat doet de gemeente, ieder jaar. ' * 14}Het rijk.}} {{page|2}}",
        # An imprint, whose number stands before the author's own figures.
        f"{LETTER}Vraag 1 {{?1|Hoe hoog?}} Antwoord {{=1|Zo hoog als in {{title|{IMPRINT} 2}} de tabel: 3,1 {{title|{IMPRINT} 3}} 276,3 304,4 meter. Dat {{title|{IMPRINT} 4}} blijft zo.}} Vraag 2 {{?2|Wie?}} Antwoord {{=2|Niemand.}}",
    ],
)
def test_forms_and_furniture_on_one_line(marked: str) -> None:
    assert reading(plain(marked)) == marked


def test_an_imprint_that_misses_one_number_is_left_out_on_every_page() -> None:
    pages = " ".join(
        f"Zo is het hier. {IMPRINT} {page}" + (" 276,3 en 8,1 zijn" if page % 3 == 0 else "")
        for page in range(2, 14)
    )
    text = f"{LETTER}Vraag 1 Hoe hoog? Antwoord {pages} Vraag 2 Wie? Antwoord Niemand. Vraag 3 Waar? Antwoord Hier."
    assert "Tweede Kamer" not in plain(reading(text).split("{=1|")[1]).replace(IMPRINT, "")
    assert reading(text).count(f"{{title|{IMPRINT}") == 12


def test_statements_that_are_answered_together() -> None:
    text = (
        "1\nHoe hoog is de dijk?\n\nAntwoord\nEen meter.\n\n"
        "2\nDe dijk is oud en laag.\n\n3\nDe kade is nog ouder.\n\n4\nHoe kan dat?\n\n"
        "Antwoord op vragen 2 t/m 4\nDat is zo gegroeid.\n\n5\nWie meet hem?\n\nAntwoord\nDe gemeente.\n"
    )
    marked = reading(text)
    assert "{?2|De dijk is oud en laag.}" in marked
    assert "{?3|De kade is nog ouder.}" in marked
    assert "{=2 3 4|Dat is zo gegroeid.}" in marked


LETTERHEAD = "Datum\n6 juli 2023\nOnze referentie\n2023-382634"


def test_what_a_letter_says_at_the_head_of_a_page() -> None:
    marked = (
        "Vraag 1\n{?1|Hoe hoog is de dijk?}\n\nAntwoord 1\n{=1|De dijk is een meter.\n\f{title|Datum}\n{title|6 juli 2023}\n{title|Onze referentie}\n{title|2023-382634}\n\nDat is hoog genoeg.}\n\n"
        "Vraag 2\n{?2|Wie meet hem?}\n\nAntwoord 2\n{=2|De gemeente.}\n"
    )
    assert LETTERHEAD in plain(marked)
    assert reading(plain(marked)) == marked


def test_a_page_ends_between_a_number_and_its_label() -> None:
    marked = (
        "1\n\nVraag: {?1|Hoe hoog is de dijk?}\n\nAntwoord: {=1|Een meter.}\n\n2\n\n{page|Pagina 2 van 3}\n\n"
        "Vraag: {?2|Wie meet hem?}\n\nAntwoord: {=2|De gemeente.}\n\n3\n\nVraag: {?3|Wie betaalt?}\n\nAntwoord: {=3|Het rijk.}\n"
    )
    assert reading(plain(marked)) == marked


def test_a_source_that_begins_with_a_small_letter_is_a_note() -> None:
    last = "1 de Volkskrant, 19 juli 2020, ‘De dijk’."
    text = (
        "Vraag 1\nKent u het bericht ‘De dijk’?1 Zo ja, wat vindt u ervan?\n\n"
        f"{last}\n\nPagina 1 van 2\nZo nee, waarom niet?\n\nAntwoord 1\nJa.\n\nVraag 2\nWie meet?\n\nAntwoord 2\nDe gemeente.\n\nPagina 2 van 2\n"
    )
    assert f"{{note|{last}}}" in reading(text)


def test_headings_behind_the_figures_of_a_table() -> None:
    text = (
        f"{LETTER}Vraag 1 Hoe hoog is de dijk? Antwoord Een meter. Personeel en beheer Vraag 2 Wie meet hem? Antwoord Het zijn er meer in 2023 2024 Dijken 12,1 13,4 Toezicht "
        "Vraag 3 Wie betaalt dat? Antwoord Het rijk. Water en wegen Vraag 4 Hoe lang al? Antwoord Heel lang."
    )
    marked = reading(text)
    assert "{=1|Een meter.}" in marked
    assert "{=2|Het zijn er meer in 2023 2024 Dijken 12,1 13,4}" in marked
    assert "{=3|Het rijk.}" in marked
    assert messages(text) == ["the last line of the answer to 2 was left out as a heading"]


def test_the_last_number_of_a_text_behind_a_figure() -> None:
    table = "Dijken 12,1 13,4 15,6 " * 60
    text = f"{LETTER}Vraag 1 Hoe hoog? Antwoord Een meter. Vraag 2 Wie? Antwoord {table}2"
    assert "question 2: '2', with which the text ends, may be the number of a page" in messages(
        text
    )


def test_words_of_a_sentence_are_no_title_of_the_front() -> None:
    said = "Dit volgt uit de motie van het lid Paternotte"
    text = (
        f"{LETTER}Antwoorden op vragen van het lid Paternotte (D66) over dijken Vraag 1 Hoe hoog? Antwoord Zo. {said} c.s. over de dijk. "
        f"Vraag 2 Wie? Antwoord Dat. {said} c.s. over de kade. Vraag 3 Waar? Antwoord Hier."
    )
    assert f"{{=1|Zo. {said} c.s. over de dijk.}}" in reading(text)


PAGE_MARKS = (
    "{page|3/9}",
    "{page|Pagina 3 van 9}",
    f"{{title|{IMPRINT} 3}}",
    "{page|- 3 -}",
)
PAGED = "Dat blijft zo."


def around(mark: str, second: str) -> str:
    """Return a document on one line with such marks; `#` is where one stands in the second part."""
    before, behind = (mark.replace("3", number, 1) if "3" in mark else mark for number in "24")
    if mark.startswith("{title|"):
        before, behind = (f"{{title|{IMPRINT} {number}}}" for number in "24")
    return (
        f"{LETTER}Vraag 1 {{?1|Hoe hoog is de dijk?}} Antwoord op vraag 1 {{=1|Een meter. {before} Dat is genoeg.}} "
        f"{second.replace('#', mark)} Vraag 3 {{?3|Wie betaalt dat?}} Antwoord op vraag 3 {{=3|Het rijk. {behind} {PAGED}}}"
    )


@over("mark", list(PAGE_MARKS))
def test_what_a_pages_end_splits(mark: str) -> None:
    for second in (
        "Toezicht en # handhaving Vraag 2 {?2|Wie meet hem?} Antwoord op vraag 2 {=2|De gemeente.}",
        "Vraag # 2 {?2|Wie meet hem?} Antwoord op vraag 2 {=2|De gemeente.}",
        "Vraag 2 {?2|Wie meet hem?} Antwoord op # vraag 2 {=2|De gemeente.}",
        "Vraag 2 {?2|Wie meet van # Den Haag uit de dijk?} Antwoord op vraag 2 {=2|De gemeente.}",
    ):
        marked = around(mark, second)
        if mark == "{page|3/9}" and second.startswith("Vraag #"):
            continue  # `Vraag 3/9` may name two questions
        assert reading(plain(marked)) == marked, second


@over(
    "between",
    [f"{{title|{IMPRINT} 2}}", "{page|Pagina 2 van 3}"],
)
def test_a_page_ends_behind_the_number_of_a_question(between: str) -> None:
    other = between.replace(f"{IMPRINT} 2", f"{IMPRINT} 3").replace("Pagina 2", "Pagina 3")
    marked = (
        f"{LETTER}1. {{?1|Hoe hoog is de dijk?}} Antwoord {{=1|Een meter.}} 2. {between} {{?2|Wie meet hem?}} Antwoord {{=2|De gemeente.}} "
        f"3. {{?3|Wie betaalt dat?}} Antwoord {{=3|Het rijk. {other} {PAGED}}} 4. {{?4|Hoe lang al?}} Antwoord {{=4|Heel lang.}}"
    )
    assert reading(plain(marked)) == marked


def test_the_number_of_a_page_before_what_a_letter_says() -> None:
    said = "Datum 12 mei 2023 Onze referentie 2023-0000123"
    marked = (
        f"{LETTER}Vraag 1 {{?1|Hoe hoog is de dijk?}} Antwoord {{=1|Een meter, en de {{page|2}} {{title|{said}}} kade is hoger.}} "
        f"Vraag 2 {{?2|Wie meet hem?}} Antwoord {{=2|De gemeente.}} {{page|3}} {{title|{said}}} Vraag 3 {{?3|Wie betaalt dat?}} Antwoord {{=3|Het rijk.}}"
    )
    assert reading(plain(marked)) == marked


OLD = (
    "Vragen van het lid Verhoeven (D66) aan de minister van Defensie over dijken. (Ingezonden 3 april 2004)",
    "1 {?1|Hoe hoog is de dijk?}",
    "2 {?2|Wie meet hem?}",
    "3 {?3|Wie betaalt dat?}",
    "4 {?4|Hoe lang al?}",
    "Antwoord van minister Kamp (Defensie). (Ontvangen 3 mei 2004)",
)


@over(
    ("answers", "lines"),
    [
        (("1 {=1|Een meter.}", "2/3 {=2 3|De gemeente.}", "4 {=4|Heel lang.}"), False),
        (("1 {=1|Een meter.}", "2/3 {=2 3|De gemeente.}", "4 {=4|Heel lang.}"), True),
        (("1/2/3 {=1 2 3|De gemeente meet en betaalt.}", "4 {=4|Heel lang.}"), False),
        (("1/2 {=1 2|De gemeente.}", "3/4 {=3 4|Het rijk.}"), True),
    ],
)
def test_answers_that_name_questions_with_a_slash(answers: tuple[str, ...], lines: bool) -> None:
    parts = [*OLD, *answers]
    if lines:
        parts = [part.replace(" {", "\n{") if part[0].isdigit() else part for part in parts]
    marked = ("\n\n" if lines else " ").join(parts)
    assert reading(plain(marked)) == marked


def test_lines_are_as_long_as_what_they_say() -> None:
    words = "Dit antwoord staat in een brede kolom, en de regels daarvan zijn lang genoeg om te worden geteld; zij gaan door tot aan de rand van het papier waarop de brief is gedrukt"
    blank = " " * 60
    marked = "\n\n".join(
        f"{blank}Vraag {number}\n{blank}{{?{number}|Hoe hoog is dijk {number}?}}\n\n{blank}Antwoord {number}\n{blank}{{={number}|{words}\n{blank}en dan niet verder.}}"
        for number in range(1, 8)
    )
    assert reading(plain(marked)) == marked
    assert messages(plain(marked)) == []


@over(
    ("note", "is_one"),
    [
        ("1) De Telegraaf, 3 mei 2008", True),
        ("1. De Telegraaf, 3 mei 2008, ‘Dijk loopt vast’", True),
        ("[1] de Volkskrant van 3 mei 2008", True),
        ("1 NRC Handelsblad 12-5-2008", True),
        ("1) «Dijk loopt vast», het Parool, 1 mei 2012", True),
        ("1 Zie: http://www.nu.nl/dijk 2 Trouw, 4 mei 2008", True),
        ("1. Op 3 mei 2008 is de dijk gemeten", False),
        ("1. De dijk is hoog 2. De Telegraaf, 3 mei", False),
    ],
)
def test_sources_with_which_a_text_ends(note: str, is_one: bool) -> None:
    said = "Dat is bekend, en de gemeente meet de dijk ieder jaar."
    for between in (" ", "\n\n"):
        head = f"{LETTER}Vraag 1 Hoe hoog? Antwoord 1 Een meter.".replace(" V", between + "V")
        printed = note if between == " " else note.replace(" 2", "\n2")
        text = between.join((head, "Vraag 2 Wie meet hem?", f"Antwoord 2 {said}", printed))
        assert (f"{{=2|{said}}}" in reading(text)) is is_one, between


def test_a_letter_that_says_what_a_page_does_not() -> None:
    marked = "1. {?1|Hoe?}\n\n{=1|Zo:\n\n1. De dijk is hoog.\n2. De kade ook.}\n\n2. {?2|Wie?1}\n\n{=2|Zij.}\n\n3. {?3|Waar?}\n\n{=3|Daar:\n1. Hier.\n2. Ginds.}\n"
    assert reading(plain(marked)) == marked
    assert messages(plain(marked)) == []


def test_answers_that_begin_with_the_same_words_are_no_titles() -> None:
    same = "Hiermee volgt de minister de motie van het lid Verhoeven over"
    answers = ("Een meter.", f"{same} de dijk.", f"{same} de kade.", f"{same} de sluis.")
    numbered = [f"{number} {{={number}|{said}}}" for number, said in enumerate(answers, start=1)]
    marked = " ".join((*OLD, *numbered))
    assert reading(plain(marked)) == marked


def test_headings_where_most_answers_end_with_a_table() -> None:
    table = "Dijken 12,1 13,4 15,6"
    marked = f"{LETTER}" + " ".join(
        f"Vraag {number} {{?{number}|Hoe hoog is dijk {number}?}} Antwoord {{={number}|{said}}}{behind}"
        for number, said, behind in (
            *((1, table, ""), (2, table, ""), (3, "Zo is het.", " Toezicht en beheer")),
            *((4, table, ""), (5, "Dat is zo.", "")),
        )
    )
    assert reading(plain(marked)) == marked


def test_figures_of_a_row_on_the_next_page() -> None:
    heads = "Nr Vraag Bijlage Blz. (van) t/m"
    rows = [
        "1\nHoe hoog is de dijk?\n0\n98",
        f"2\nWie meet hem?\n\n{IMPRINT}\n\n1\n\f0\n92",
        f"3\nWie betaalt dat?\n0\n132\n\n4\n\n{IMPRINT}\n\n2\n\fHoe lang al?\n1\n7",
        "5\nWaar ligt de kade?\n0\n12\n14",
    ]
    marked = reading("\n\n".join([heads, *rows]))
    asked = ("Hoe hoog is de dijk?", "Wie meet hem?", "Wie betaalt dat?", "Hoe lang al?")
    for number, question in enumerate((*asked, "Waar ligt de kade?"), start=1):
        assert f"{{?{number}|{question}}}" in marked, marked


def test_figures_that_the_columns_of_a_list_have_left() -> None:
    asked = [f"{number}. Hoe hoog is dijk {number}?" for number in range(1, 9)]
    asked[4] += "\n1 122"
    text = "\n\n".join(asked)
    assert "question 5: the figures behind it may be of a column of the list" in messages(text)


def test_lines_that_stand_together_may_be_a_list() -> None:
    text = (
        "1. Welke gemeenten?\n\nHet zijn deze twee.\n\nAmsterdam\n\nRotterdam\n\n"
        "2. Wat kost dat?\n\nEen miljoen.\n\nPersoneel\n\n3. Wie betaalt?\n\nHet rijk.\n\nWater\n\n4. Wie meet?\n\nNiemand.\n"
    )
    said = "the last line of the answer to 1 was left out as a heading"
    assert messages(text) == [said, said]
