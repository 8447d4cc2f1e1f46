# ruff: noqa: E501 - a document on one line stays on one line
"""Whole documents on one line: where questions and answers end, and what pages left within them."""

from __future__ import annotations

from collections.abc import Mapping

from kamerboek.document import parse_questions
from tests.document.marked import messages, plain, reading

LETTER = (
    "Geachte voorzitter, hierbij zenden wij u de antwoorden op de vragen die de vaste commissie heeft gesteld over het "
    "rapport Dijken en kades in beeld. De antwoorden zijn in de vergadering van deze week vastgesteld. "
)
BEFORE = "Vraag 1 {?1|Wat is een kade?} {=1|Een muur aan het water.} "
BEHIND = (
    " Vraag 3 {?3|Wie meet de dijk?} {=3|Dat doet de gemeente, ieder jaar opnieuw.}"
    " Vraag 4 {?4|Hoe vaak gebeurt dat?} {=4|Ieder jaar, zo staat in het besluit van de raad.}"
)
PAGED = BEHIND.replace(" Vraag 4", " {page|3/4} Vraag 4") + " {page|4/4}"


def misread(documents: Mapping[str, str]) -> dict[str, str]:
    """Return how documents are read that are read otherwise than is written into them."""
    found = {name: reading(plain(marked)) for name, marked in documents.items()}
    return {name: found[name] for name, marked in documents.items() if found[name] != marked}


def test_where_a_question_ends() -> None:
    second = {
        "who asks asks to receive": "{?2|Wat kost de kade? Graag ontvangen wij een overzicht.} {=2|Drie miljoen.}",
        "a page named behind it": "{?2|Is hij hoog? Waarom is dat zo? (blz. 12)} {=2|Dat is niet bekend.}",
        "a page named behind a request": "{?2|Graag een overzicht van de kades. (pagina 3)} {=2|Dat is er niet.}",
        "a page named before a request": "{?2|Blz. 12: Graag een overzicht van de kades.} {=2|Dat is er niet.}",
        "a question that is quoted": "{?2|Hoe hoog is hij?} {=2|Een meter. De vraag was: hoe hoog moet hij zijn?}",
        "a request, and one quoted": "{?2|Kunt u de kades noemen.} {=2|Het zijn er drie. De vraag was: waar liggen zij?}",
        "an answer with an amount": "{?2|Hoeveel is het? En voor wie?} {=2|€ 25 miljoen is voor de raad.}",
        "an answer with a number": "{?2|Hoeveel zijn het?} {=2|12 van de 30 kades zijn hoog.}",
    }
    documents = {name: f"{LETTER}{BEFORE}Vraag 2 {each}{BEHIND}" for name, each in second.items()}
    over_pages = {
        "a question goes on": "{?2|Hoe hoog is hij? En hoe breed {page|2/4} is hij dan?} {=2|Een meter.}",
        "a question follows": "{?2|Hoe hoog is hij?} {page|2/4} {?|Hoe breed is hij?} {=2|Een meter.}",
        "a request follows": "{?2|Hoe hoog is hij? {page|2/4} Graag per kade.} {=2|Een meter.}",
    }
    over_pages["a question follows"] = (
        "{?2|Hoe hoog is hij? {page|2/4} Hoe breed is hij?} {=2|Een meter.}"
    )
    documents |= {
        name: f"{LETTER}{BEFORE}Vraag 2 {each}{PAGED}" for name, each in over_pages.items()
    }
    assert misread(documents) == {}


def test_what_heads_a_question_or_an_answer() -> None:
    ten = " ".join(
        f"Vraag {n} {{?{n}|Wat kost kade {n}?}} {{={n}|Dat is bekend.}}" for n in range(1, 10)
    )
    parts = " ".join(
        f"{n} {{?A.{n}|Hoe hoog is kade {n}?}} {{=A.{n}|Een meter.}}" for n in range(1, 4)
    )
    documents = {
        "a number that a blank splits": f"{LETTER}{ten} Vraag 1 0 {{?10|Wie meet hem?}} {{=10|De raad.}}",
        "a letter that a scan misread": f"{LETTER}{BEFORE}Vraaq 2 {{?2|Wie?}} {{=2|Zij.}}{BEHIND}",
        "the title of the whole before it": f"{LETTER}Vragen en antwoorden {BEFORE}Vraag 2 {{?2|Wie?}} {{=2|Zij.}}{BEHIND}",
        "a sentence about a question is none": f"{LETTER}1 {{?1|Hoe hoog is hij?}} {{=1|Een meter. Vraag 3 gaat hier nader op in.}} "
        "2 {?2|Hoe breed is hij?} {=2|Dat staat bij vraag 3. Vraag 1 gaat over hoogte.} 3 {?3|Hoe diep is hij?} {=3|Een meter.}",
        "a number that is pointed to": f"{LETTER}1. {{?1|Hoe hoog is hij?}} {{=1|Zie ons antwoord op vraag 2. Dat is zo.}} "
        "2. {?2|Hoe breed is hij? (blz. 3)} {=2|Ja.} 3. {?3|Hoe diep is hij?} {=3|Een meter.}",
        "an answer with a number": f"{LETTER}Vraag 1 {{?1|Hoeveel?}} Antwoord {{=1|9 van de 30 kades.}} "
        "Vraag 2 {?2|Wie?} Antwoord {=2|Zij.} Vraag 3 {?3|Wat?} Antwoord {=3|Dat.}",
        "letters answered together": f"{LETTER}Vraag 1a {{?1a|Wie?}} {{=1a|Zij.}} Vraag 1b {{?1b|Wat?}} Vraag 2 {{?2|Hoe?}} {{=1b 2|Zo.}}",
    }
    other = " ".join(
        f"{n} {{?B.{n}|Hoe lang is weg {n}?}} {{=B.{n}|Een mijl.}}" for n in range(1, 4)
    )
    documents["a part with a heading"] = f"{LETTER}{parts} Deel 2: vragen aan de raad {other}"
    assert misread(documents) == {}


OLD = (
    "1 {?1|Hoe hoog is de kade aan de haven?} 2 {?2|Wat kost hij? Wie betaalt hem?} 3 {?3|Wie meet hem?} "
    "4 {?4|Bent u bereid hem te meten? Zo neen, waarom niet?}"
)
"""All questions first, as the Kamer printed them for long."""

BY = "van minister Jansen (Financiën). (Ontvangen 3 mei 2004)"
ANSWERED = "1 {=1|Een meter.} 2 en 3 {=2 3|Dat is 000 X bekend.} 4 {=4|Ja, dat ben ik.}"
FOOT = "{title|ah-tk-20032004-12 ISSN 0921 - 7398 ’s-Gravenhage 2004}"


def test_answers_behind_all_questions() -> None:
    documents = {
        "under one heading": f"{LETTER}{OLD} Antwoord {BY} {ANSWERED}",
        "under two": f"{LETTER}{OLD} Antwoord Antwoord {BY} {ANSWERED}",
        "an earlier paper named": f"{LETTER}{OLD} Antwoord {BY}, zie ook Aanhangsel nr. 24 {ANSWERED}",
        "numbers before a page's foot are of no notes": f"{LETTER}{OLD} Antwoord {BY} {ANSWERED} {FOOT}",
        "with another word": f"{LETTER}{OLD} Mededeling {BY} {ANSWERED}",
        "up to": f"{LETTER}{OLD} Antwoord {BY} 1 t/m 4 {{=1 2 3 4|Dat is niet bekend.}}",
    }
    assert misread(documents) == {}
    short = f"{LETTER}{OLD} Antwoord {BY} {ANSWERED.replace(' 4 {', ' {')}"
    assert "{=4|" not in reading(plain(short))


def test_questions_without_a_number() -> None:
    three = [("?", "Zo is het."), ("?", "Nee."), ("? Zo ja, wie?", "Dat staat in stuk 35 000 X.")]
    documents = {
        f"{word} {answer}": LETTER
        + " ".join(
            f"{word} {{?{n}|De kade is oud. Wie meet kade {'abc'[n - 1]}{end}}} {answer} {{={n}|{said}}}"
            for n, (end, said) in enumerate(three, start=1)
        )
        for word, answer in (("Vraag", "Antwoord"), ("Vraag:", "Antwoord:"), ("VRAAG", "ANTWOORD"))
    }
    assert misread(documents) == {}
    # Where they do not take turns, the words may be of a sentence.
    assert "?2|" not in reading(plain(f"{LETTER}Vraag Wie? Vraag Wat? Antwoord Zo is het."))


def test_a_dossier_is_no_question_with_the_number_nought() -> None:
    text = f"{LETTER}Zie stuk 35 000 X. 1 {{?1|Hoe hoog is hij?}} {{=1|Een.}} 2 {{?2|Wie?}} {{=2|Zij (35 000 X).}} 3 {{?3|Wat?}} {{=3|Dat.}}"
    assert misread({"35 000 X": text}) == {}


def test_what_pages_leave_behind() -> None:
    second = "Vraag 2 {?2|Hoe hoog is hij?} {=2|Een meter.}"
    documents = {
        "2 van 3": f"{LETTER}{BEFORE}{{page|2 van 3}} {second} {{page|3 van 3}}{BEHIND}",
        "pagina 2/3": f"{LETTER}{BEFORE}{{page|pagina 2/3}} {second} {{page|pagina 3/3}}{BEHIND}",
        "a mark behind a comma": f"{LETTER}{BEFORE}{{page|Blad 2}} {second.replace('Een meter', 'Een, {page|Blad 3} of twee')} {{page|Blad 4}}{BEHIND}",
        "rows of a table are no heading": f"{LETTER}{BEFORE}{second.replace('meter.', 'meter. Onderdeel 2020 2021 2022 2023 Noord 12 9 14 3')}{BEHIND}",
        "a ministry with its chapter is one": f"{LETTER}{BEFORE}{second} Ministerie van Financiën (IX){BEHIND}",
        "a note within a sentence": f"{LETTER}{BEFORE}{second.replace('Een meter.', 'Dat is bekend.1 Zo is de {note|1 Brief van de raad, 3 maart 2021.} kade gebouwd.')}{BEHIND}",
        "an address within a sentence": f"{LETTER}{BEFORE}{second.replace('Een meter.', 'Dat is bekend.1 Zo is de kade in {note|1 https://www.kade.nl/hoog} 2020 gebouwd. Zij is hoog.')}{BEHIND}",
        "a signature": f"{LETTER}{BEFORE}{second}{BEHIND} De minister van Onderwijs, Cultuur en Wetenschap, J. Jansen",
    }
    assert misread(documents) == {}


def test_a_numbered_question_within_an_answer_is_told() -> None:
    three = " ".join(f"{n} {{?{n}|Hoe hoog is kade {n}?}} {{={n}|Een meter.}}" for n in range(1, 4))
    text = plain(f"{LETTER}{three} Dat is zo. 12 Hoe breed is de dijk? Een mijl.")
    assert "question 3: what may be question 12 stands in its answer" in messages(text)
    assert not any("what may be" in said for said in messages(text.replace("12 Hoe", "Hoe")))
    following = text.replace("zo. 12 Hoe", "vitamine C. 4 Op pagina 5 staat dat. Hoe")
    assert "question 3: what may be question 4 stands in its answer" in messages(following)


def test_a_sentence_that_breaks_off_at_a_page_is_told() -> None:
    left = f"{LETTER}{BEFORE}Vraag 2 {{?2|Wie?}} {{=2|Dat is de 2/4 Brief van mei raad.}}{PAGED}"
    whole = left.replace("Brief van mei ", "")
    said = "question 2: a sentence breaks off where a page ends; something of the page may be left in it"
    assert (said in messages(plain(left)), said in messages(plain(whole))) == (True, False)


SDU = "KST95812 0607tkkst30800-X-12 ISSN 0921 - 7371 Sdu Uitgevers ’s-Gravenhage 2006"
SESSION = "Tweede Kamer, vergaderjaar 2006–2007, 30 800 X, nr. 12"
LONG = "Zij is gebouwd met steen uit de streek en staat aan het water van de haven."


def test_what_a_page_leaves_between_the_words_of_a_heading() -> None:
    first = f"{LETTER}1 {{?1|Wat is een kade?}} Antwoord op vraag 1 {{=1|Een muur. {LONG}}} "
    last = f" 3 {{?3|Wie meet hem?}} Antwoord op vraag 3 {{=3|Dat doet de raad. {LONG}}}"
    foot = f"{{title|{SDU} {SESSION} 1}}"
    documents = {
        f"{before}, {behind}": f"{first}2 {{?2|Hoe hoog is hij?}} {before} {foot} {behind} {{=2|Een meter.}}{last}"
        for before, behind in (
            ("Antwoord", "op vraag 2"),
            ("Antwoord op", "vraag 2"),
            ("Antwoord op vraag", "2"),
            ("Antwoord op de", "vraag 2"),
        )
    }
    note = "{note|1 Kamerstuk 36 276 X, nr. 62.}"
    documents["a note too"] = (
        f"{first.replace('Een muur.', 'Een muur.1')}2 {{?2|Hoe hoog is hij?}} Antwoord {note} {foot}"
        f" op vraag 2 {{=2|Een meter.}}{last}"
    )
    assert misread(documents) == {}


def test_what_a_ministry_prints_at_the_head_of_its_pages() -> None:
    for said in (
        "Directie Bestuursondersteuning Datum 9 september 2026 Onze referentie BS2022054986",
        "Ministerie van Defensie Directie Beleid Onze referentie BS2022054986",
        "Ministerie van Defensie Onze referentie BS2022054986",
    ):
        for between in (" ", "\n\n", "\f"):
            second = (
                f"Vraag 2 Hoe hoog is Pagina 1 van 2{between}{said} hij nu? Antwoord Een meter."
            )
            text = plain(f"{LETTER}{BEFORE}{second}{BEHIND} Pagina 2 van 2")
            question = parse_questions(text).questions[1]
            assert question.question_text == "Hoe hoog is hij nu?", (said, between)
            assert [text[each.start : each.end] for each in question.question_pieces] == [
                "Hoe hoog is",
                "hij nu?",
            ]


def test_items_with_letters_within_a_question() -> None:
    items = "a. Hoe hoog is de kade? b. Zo ja, waarom is dat zo?"
    documents = {
        f"{word}{sign}{answer}": LETTER
        + " ".join(
            f"{word}{n}{sign} {{?{n}|{items if n == 2 else 'Wie meet hem?'}}}{answer} {{={n}|Dat is bekend.}}"
            for n in range(1, 5)
        )
        for word, sign in (("Vraag ", ""), ("Vraag ", ":"), ("", ""), ("", "."))
        for answer in ("", " Antwoord")
    }
    assert misread(documents) == {}
    # Where there is a question 2b, the letter is that of 2a.
    two = f"{LETTER}Vraag 1 Wie? Antwoord Zij. Vraag 2 a. Hoe? Antwoord Zo. Vraag 2 b. Wat? Antwoord Dat."
    assert [each.question for each in parse_questions(two).questions] == ["1", "2a", "2b"]


def test_notes_within_sentences() -> None:
    foot = "{page|Pagina 1}"
    third = " Vraag 3 {?3|Wie meet de dijk?} Antwoord {=3|Dat doet de raad, ieder jaar opnieuw.}"
    end = f"{third} {{page|Pagina 2}}"
    first = BEFORE.replace("{=1", "Antwoord {=1")
    second = f"{LETTER}{first}Vraag 2 {{?2|Hoe hoog is hij?}} Antwoord "
    documents = {
        "a mark that was lost": f"{second}{{=2|Wij wijzen naar het {{note|1 Kamerstukken II 2021/24, 29 273, nr. 74.}} {foot} besluit van de raad.}}{end}",
        "a number of an answer and an address": f"{second}{{=2|Zie ook het antwoord {{note|1 https://www.kade.nl/hoog}} {foot} op vraag 1.}}{end}",
        "two, and an amount behind": f"{second}{{=2|Dat is zo.1 Het kost.2 Dit gaat van 4 naar {{note|1 Kamerstuk 36 276 X, nr. 62.}} {{note|2 https://www.kade.nl/hoog}} {foot} € 30 miljoen.}}{end}",
        "a name behind": f"{second}{{=2|Dat is zo.1 Het kost.2 Dit zegt de {{note|1 Kamerstuk 36 276 X, nr. 62.}} {{note|2 De cijfers zijn afgerond.}} {foot} Rekenkamer ook.}}{end}",
        "no page told": f"{second}{{=2|Dit gaat over het {{note|1 Kamerstuk 36 276 X, nr. 62.}} in 2027 gebouwde deel.}}{third}",
    }
    assert misread(documents) == {}
    left = plain(documents["no page told"]).replace("in 2027 gebouwde", "Rijkswerf genoemde")
    assert "question 2: a note may stand within a sentence" in messages(left)


def test_a_question_that_goes_on_over_a_page_and_a_page_that_ends_its_heading() -> None:
    foot = f"{{title|{SESSION} 1}}"
    last = f"{BEHIND} {{title|{SESSION} 2}}"
    documents = {
        "it asks again": f"{LETTER}{BEFORE}Vraag 2 {{?2|Is hij hoog? {foot} Kunt u uw antwoord toelichten?}} {{=2|Een meter. {LONG}}}{last}",
        "it asks who": f"{LETTER}{BEFORE}Vraag 2 {{?2|Is hij hoog? Kan de minister dat toelichten.}} {{=2|Een meter. {foot} {LONG}}}{last}",
        "the heading": f"{LETTER}{BEFORE}Vraag {foot} 2 {{?2|Is hij hoog?}} {{=2|Een meter. {LONG}}}{last}",
    }
    assert misread(documents) == {}
    paged = plain(documents["the heading"]).replace(" 2 Is hij", "\f2 Is hij")
    assert "Vraag" not in " ".join(
        each.answer_text or "" for each in parse_questions(paged).questions
    )


def test_the_title_of_the_front_that_begins_a_sentence() -> None:
    front = f"{LETTER}Antwoorden op vragen over de kades van de haven "
    answers = "Over de kades van de haven is de raad op 3 mei 2021 geïnformeerd."
    for between in (" ", "\f"):
        text = f"{front}Vraag 1 Wie? Antwoord op vraag{between}1 {answers} {LONG} Vraag 2 Wat? Antwoord op vraag 2 Dat. {LONG} Vraag 3 Hoe? Antwoord op vraag 3 Zo."
        found = [each.answer_text for each in parse_questions(text).questions]
        assert found == [f"{answers} {LONG}", f"Dat. {LONG}", "Zo."]


def test_sentences_that_name_questions_are_no_titles() -> None:
    named = {1: "3 en 9", 2: "4 en 8", 3: "5 en 9", 4: "6 en 7"}
    text = LETTER + " ".join(
        f"Vraag {n} {{?{n}|Hoe hoog is kade {n}?}} Antwoord {{={n}|Een meter. {LONG * 8} Zie hiervoor ook de vragen {those}.}}"
        for n, those in named.items()
    )
    assert misread({"named": text}) == {}


def test_headings_within_a_list_without_answers() -> None:
    text = LETTER + " ".join(
        f"{n}. {{?{n}|Kunt u zeggen hoe hoog kade {n} is?}}{' Bedrijfsvoering en personeel' if n == 3 else ''}"
        for n in range(1, 7)
    )
    assert misread({"list": text}) == {}


def test_sentences_that_count_on_are_no_titles() -> None:
    text = LETTER + " ".join(
        f"Vraag {n} {{?{n}|Hoe hoog is kade {n}?}} Antwoord {{={n}|Een meter. {LONG * 8} Van de 63 kades zijn er inmiddels {n + 4} overgedragen aan de raad.}}"
        for n in range(1, 5)
    )
    assert misread({"counted": text}) == {}


def test_a_note_behind_which_a_sentence_goes_on_is_told() -> None:
    first = f"{LETTER}Vraag 1 Wat is een kade? Antwoord Een muur.1 Vraag 2 Wie meet hem? Antwoord Dat doet de raad. "
    note = "1 Kamerstuk 29 129 X, nr. 65."
    said = f"question 2: '{note} Van de 84 ' was taken for a note; what stands behind it may be the author's"
    long = messages(f"{first}{note} Van de 84 kades zijn er nu 17 overgedragen aan de raad.")
    assert said in long
    assert not any("behind it may be" in each for each in messages(f"{first}{note}"))


def joint(end: str, between: str = "") -> str:
    """Return five pairs, of which 2 and 3 have one answer; `between` stands within the fourth."""
    pairs = {
        1: "Hoe hoog is de dijk?{}Antwoord{}De dijk is hoog.",
        2: "Wie bouwde de dijk?",
        3: "Wanneer is dat gedaan?{}Antwoord{}Het waterschap deed dat in 1990.",
        4: f"Is de dijk veilig?{between}{{}}Antwoord{{}}De dijk is veilig.",
        5: "Wie meet dat?{}Antwoord{}Het waterschap meet dat.",
    }
    return "".join(
        f"Vraag {n}{end}{pair.replace('{}', end)}{end}" for n, pair in pairs.items()
    ).strip()


def test_where_lines_were_lost_nothing_is_sure_without_a_word() -> None:
    said = "the answer behind questions 2, 3 does not say whether it serves them all"
    looks = "what looks like question 1 was taken for running text"
    asked = " 1 Wat zijn hiervan de kosten?"
    assert messages(joint("\n\n")) == []
    assert [each.startswith(said) for each in messages(joint(" "))] == [True]
    assert looks in messages(joint(" ", asked))
