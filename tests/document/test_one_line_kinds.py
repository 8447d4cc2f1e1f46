# ruff: noqa: E501 - a document on one line stays on one line
"""Kinds of documents on one line: who heads questions and answers, and what stands behind them."""

from __future__ import annotations

from tests.document.marked import messages, plain, reading
from tests.document.test_one_line import BEFORE, BEHIND, LETTER, misread

LONG = "Zij is gebouwd met steen uit de streek en staat aan het water van de haven."
PAIRS = {1: "Wat is een kade?", 2: "Hoe hoog is hij?", 3: "Wie meet hem?", 4: "Hoe vaak is dat?"}


def pairs(question: str, answer: str, second: str = "Dat is bekend.") -> str:
    """Return four pairs with these heads, in which `{}` is the number; `second` is an answer."""
    return " ".join(
        f"{question.format(n)} {{?{n}|{asked}}} {answer.format(n)} {{={n}|{second if n == 2 else 'Dat is zo.'}}}"
        for n, asked in PAIRS.items()
    )


def test_heads_of_questions_and_answers() -> None:
    heads = {
        "a number and a colon": ("{}:", "Antwoord:"),
        "who answers": ("{}.", "Antwoord college:"),
        "who answers, in full": ("Vraag {}", "Antwoord van Gedeputeerde Staten:"),
        "who answers, without a colon": ("Vraag {}", "Antwoord college"),
        "the body that answers": ("{}.", "Antwoord van het college"),
        "letters": ("V{}:", "A{}:"),
        "a party before the number": ("Vraag VVD {}:", "Antwoord:"),
        "a party behind the number": ("Vraag {} BBB:", "Antwoord:"),
        "who asks": ("Vraag {} van het lid De Vries (SP):", "Antwoord:"),
    }
    documents = {name: f"{LETTER}{pairs(*each)}" for name, each in heads.items()}
    assert misread(documents) == {}


def test_letters_with_numbers_that_head_nothing() -> None:
    roads = pairs("Vraag {}", "Antwoord", "Dat is zo. De A2 Amsterdam en de A1 Apeldoorn zijn af.")
    # `V2` alone, without `A2`, is a rocket.
    rockets = f"{LETTER}1. {{?1|Hoe ver is het?}} {{=1|Een mijl. V1 Welke ging er?}} 2. {{?2|Wie?}} {{=2|Zij.}} 3. {{?3|Wat?}} {{=3|Dat.}}"
    assert misread({"roads": f"{LETTER}{roads}"}) == {}
    assert "?1|Hoe ver is het?" in reading(plain(rockets))


def test_how_answers_begin() -> None:
    begins = (
        "a) In het noorden een meter. b) In het zuiden drie.",
        "(i) In het noorden een meter. (ii) In het zuiden drie.",
        "2019: 6.251 2020: 6.483 2021: 6.699",
        "2019 was een jaar zonder kades.",
    )
    documents = {each: f"{LETTER}{pairs('Vraag {}', 'Antwoord', each)}" for each in begins}
    assert misread(documents) == {}


def test_a_head_with_who_answers_is_no_title_of_a_page() -> None:
    text = f"{LETTER}{pairs('{}.', 'Antwoord college:', f'De {{page|Pagina 1/2}} kade is hoog. {LONG}')} {{page|Pagina 2/2}}"
    assert misread({"college": text}) == {}


def test_what_closes_a_letter_or_a_page() -> None:
    closings = (
        "Wij vertrouwen erop u hiermee voldoende te hebben geïnformeerd. Met vriendelijke groet, de burgemeester, A. van Rees",
        "Hopende u hiermee voldoende te hebben geïnformeerd, Burgemeester en wethouders van Assen, de secretaris, T. Dijkstra",
        "Met vriendelijke groeten, de griffier van de raad",
        "Gedeputeerde Staten van Utrecht H. Markink - Commissaris van de Koning P. Hilhorst - secretaris",
        "Gedeputeerde Staten van Zuid-Holland, secretaris, voorzitter, drs. M. van Bijnen",
        "Namens de rekenkamer, J. de Ridder voorzitter",
        "Gedeputeerde Staten van Utrecht",
        "Assen, 6 oktober 2011 burgemeester en wethouders van Assen, E. van Ree H. Kar secretaris burgemeester",
        "Burgemeester en wethouders van Bergen op Zoom",
        "De Minister van Defensie, R. van Ree Eerste Kamer, vergaderjaar 2021–2022, 35 789, D 2",
        "Deel deze pagina Deel pagina via Facebook Service Contact Over Rijksoverheid.nl Privacy",
    )
    closings += (
        " Gedeputeerde Staten van Utrecht",
        " Deze vragen dienen ter aanvulling op andere.",
    )
    whole = f"{LETTER}{BEFORE}Vraag 2 {{?2|Hoe hoog is hij?}} {{=2|Een meter.}}{BEHIND}"
    assert misread({each: f"{whole} {each}" for each in closings}) == {}
    # Of these a sentence is made, and an answer.
    said = (
        "Gedeputeerde Staten van Utrecht hebben de secretaris gevraagd wat er is.",
        "Ik hoop dat de kade hoog is en dat de raad daarvan weet.",
    )
    kept = {each: whole.removesuffix("}") + f" {each}}}" for each in said}
    assert misread(kept) == {}


def test_a_table_that_a_question_asks_to_fill_in() -> None:
    asked = "{?2|Kunt u de onderstaande tabel aanvullen? Jaar 2020 2021 2022 Kades 45 51}"
    text = f"{LETTER}{BEFORE}Vraag 2 {asked} {{=2|Jaar 2020 2021 2022 Kades 45 51 58}}{BEHIND}"
    once = text.replace(" Jaar 2020 2021 2022 Kades 45 51}", "}")
    assert misread({"twice": text, "once": once}) == {}


def test_a_request_behind_a_statement() -> None:
    second = "{?2|De raad zegt dat de kade laag is. Graag een toelichting.} {=2|Hij is een meter hoog. Is dat laag? Dat is aan de raad.}"
    items = "{?2|a. De raad zegt dat hij laag is. Kunt u dat toelichten? b. En wie zijn daarbij?} {=2|Dat is bekend.}"
    documents = {each: f"{LETTER}{BEFORE}Vraag 2 {each}{BEHIND}" for each in (second, items)}
    assert misread(documents) == {}


def test_questions_that_an_answer_lists() -> None:
    second = "{?2|Wat vraagt men vaak?} {=2|De meest gestelde vragen zijn: 1. Hoe hoog is hij? 2. Wie meet hem?}"
    assert misread({"listed": f"{LETTER}{BEFORE}Vraag 2 {second}{BEHIND}"}) == {}


def test_a_number_behind_a_table() -> None:
    table = "Jaar Totaal Laag 2024 310 96 2025 415 140"
    text = f"{LETTER}1 {{?1|Wat is een kade?}} {{=1|Een muur.}} 2 {{?2|Hoeveel zijn er?}} {{=2|{table}}} 3 {{?3|In het antwoord op vraag 12 staat dat hij hoog is. Wie zegt dat?}} {{=3|De raad.}}"
    assert misread({"table": text}) == {}


def test_items_behind_the_foot_of_a_page() -> None:
    items = "{?3|a. Op welke wijze is dat gedaan? b. Zo nee, waarom niet?}"
    text = f"{LETTER}1 {{?1|Wat is een kade?}} {{=1|Een muur.}} 2 {{?2|Wie meet hem?}} {{=2|De raad. {LONG}}} 3 {{page|Pagina 1 van 2}}\f{items} {{=3|Ja.}} {{page|Pagina 2 van 2}}"
    assert misread({"items": text}) == {}
    left = plain(f"{LETTER}1 Wat is een kade? Een muur. 2 Wie? De raad. 3 Hoe? Zo. {LONG}")
    assert not any("may be question 4" in each for each in messages(left))
    four = f"{left} Dat is vitamine C. 4 a. Op pagina 5 staat dat. Hoe kan dat? Een mijl."
    assert "question 3: what may be question 4 stands in its answer" in messages(four)


def test_what_counts_a_page_opens_no_note() -> None:
    first = "ah-tk-20112012-2210 ISSN 0921 - 7398 ’s-Gravenhage 2011 Tweede Kamer, vergaderjaar 2011–2012, Aanhangsel 1"
    last = "Tweede Kamer, vergaderjaar 2011–2012, Aanhangsel 2"
    second = f"Volgens het {{title|{first}}} CBS had 16 procent een waterkering. 1 op de 5 is dus te hoog. {LONG}"
    text = f"{LETTER}{BEFORE}Vraag 2 {{?2|Is het 1 op de 5?}} Antwoord {{=2|{second}}}{BEHIND} {{title|{last}}}"
    text = text.replace("{=1", "Antwoord {=1").replace("{=3", "Antwoord {=3")
    assert misread({"five": text.replace("{=4", "Antwoord {=4")}) == {}


def test_sources_without_a_mark() -> None:
    sources = "{note|1. De Staat van de kades 2024, p. 12.} {note|2. Kamerstuk 32 847, nr. 1191.}"
    text = f"{LETTER}{BEFORE}Vraag 2 {{?2|Wie?}} {{=2|Zij.}}{BEHIND} {sources}"
    assert misread({"sources": text}) == {}


def test_the_number_of_a_part_before_its_heading() -> None:
    parts = f"{LETTER}{BEFORE}Vraag 2 {{?2|Hoe hoog is hij?}} {{=2|Een meter.}} 2 Vragen over kades en sluizen{BEHIND}"
    assert misread({"parts": parts}) == {}


NOTED = f"{LETTER}Vraag 1 Wat is een kade? Antwoord Een muur. 1 Hij is hoog. "


def test_the_mark_of_a_note_that_was_found_is_in_no_doubt() -> None:
    note = "1 https://www.kade.nl/rapport-97"
    said = "question 1: '1' stands between its sentences, perhaps the number of a page or a note"
    one = f"{NOTED}Vraag 2 Wie? Antwoord Zij. Vraag 3 Wat? Antwoord Dat. {note}"
    assert said not in messages(one)
    # Where another number may be its mark too, it may be that of a page.
    assert said in messages(
        one.replace("een kade? Antwoord Een muur.", "dat? Antwoord Een muur.1 Zo.")
    )


def test_a_page_may_have_left_its_number_before_a_last_note() -> None:
    end = "Vraag 3 Wat? Antwoord Dat. 1 https://www.kade.nl/rapport-97 2"
    second = f"Vraag 2 Wie? Antwoord Dat heeft de raad in 1\n2022 gezegd. {LONG * 8} "
    said = "question 2: 1 may be the number of a page"
    text = f"{NOTED}{LONG * 3} {second}{end}"
    assert said in messages(text)
    assert said not in messages(text.removesuffix(" 2"))


def test_an_imprint_right_before_the_first_question_is_no_title_that_returns() -> None:
    foot = "{{title|Tweede Kamer, vergaderjaar 2018–2019, 35 000 XVI, nr. 31 {}}}"
    second = f"De kade is hoog en breed {foot.format(2)} zoals in het rapport staat. {LONG}"
    # What stands before the first question is left out of none.
    text = (
        f"{LETTER}{plain(foot.format(1))} {pairs('Vraag {}', 'Antwoord:', second)} {foot.format(3)}"
    )
    assert misread({"imprint": text}) == {}


def test_numbers_with_letters() -> None:
    asked = "1a{0} {{?1a|Hoeveel kades zijn er?}} {1}{{=1a|Negen.}} 1b{0} {{?1b|Hoe hoog zijn zij?}} {1}{{=1b|Dat staat in artikel 2.}} 2{0} {{?2|Wie meet hen?}} {1}{{=2|Zij zelf: 1. in mei; 2. in juni.}} 3a{0} {{?3a|Is dat genoeg?}} {1}{{=3a|Ja.}} 3b{0} {{?3b|Wat kost het?}} {1}{{=3b|Niets.}}"
    heads = ((".", "Antwoord: "), (")", "Antwoord "), (":", "Antwoord college: "))
    documents = {number: f"{LETTER}{asked.format(number, answer)}" for number, answer in heads}
    assert misread(documents) == {}


def test_a_joint_head_between_numbers_alone() -> None:
    text = f"{LETTER}1 {{?1|Wat is een kade?}} Antwoord {{=1|Een muur.}} 2 {{?2|Hoe hoog is hij?}} Antwoord {{=2|Drie meter.}} Vraag 3 en 4 {{?3|Wie meet hem?}} {{?4|Hoe vaak?}} Antwoord {{=3 4|Ieder jaar.}} 5 {{?5|Is dat genoeg?}} Antwoord {{=5|Ja.}}"
    assert misread({"joint": text}) == {}


def test_headings_in_capitals_and_pages_before_questions() -> None:
    text = f"{LETTER}PROGRAMMA 1 ZEE 1. {{?1|Pagina 3: wat is een kade?}} Antwoord GS: {{=1|Een muur.}} 2. {{?2|Blz. 4: de kade is te laag. Hoe hoog is hij?}} Antwoord GS: {{=2|Drie meter.}} PROGRAMMA 2 GROTE RIVIEREN 3. {{?3|Pagina 15: de dijk daalt. Wie meet dat? (SP)}} Antwoord GS: {{=3|Dat doet de provincie.}} OVERHEAD 4. {{?4|Wat kost dat?}} Antwoord GS: {{=4|Niets.}}"
    assert misread({"capitals": text}) == {}


def test_a_gazette_is_a_source() -> None:
    notes = "{note|(1) De IJsselkoerier, 20 januari 2025, 'Kades worden hoger'.} {note|(2) Stcrt. 2021, 41203.}"
    text = f"{LETTER}Vraag 1 {{?1|Kent u dit bericht? (1)}} Antwoord {{=1|Ja.}} Vraag 2 {{?2|En dit? (2)}} Antwoord {{=2|Ook.}} {notes}"
    assert misread({"gazette": text}) == {}


def test_numbers_in_brackets_behind_the_title_of_the_list() -> None:
    text = f"{LETTER}Lijst van vragen en antwoorden Vraag (14): {{?14|Wat is een kade?}} Antwoord: {{=14|Een muur.}} Vraag (15): {{?15|Hoe hoog is hij?}} Antwoord: {{=15|Drie meter.}} Vraag (31): {{?31|Wie meet hem?}} Antwoord: {{=31|De raad.}}"
    assert misread({"brackets": text}) == {}


def test_what_a_letter_says_of_itself_returns_within_a_sentence() -> None:
    long = (
        f"De kade is daar {{title|Onze referentie 31400552}} {{page|Pagina 2 van 3}} hoog. {LONG}"
    )
    text = f"Onze referentie 31400552 {LETTER}Pagina 1 van 3 {pairs('Vraag {}', 'Antwoord', long)} {{title|Onze referentie 31400552}} {{page|Pagina 3 van 3}}"
    assert misread({"reference": text}) == {}


def test_a_source_between_the_questions_and_the_answers_to_all() -> None:
    text = "Vragen van het lid Ab (CDA) aan de Minister van Defensie over kades. (Ingezonden 10 mei 2004) 1 {?1|Kent u het bericht over de kades? 1)} 2 {?2|Klopt het dat zij te laag zijn?} 3 {?3|Zo neen, waarom niet?} {note|1) Zeeuwse Post, 4 mei jl.} Antwoord van minister Dijk (Defensie). (Ontvangen 3 juni 2004) 1 {=1|Ja.} 2 {=2|Nee.} 3 {=3|Zij zijn gemeten.}"
    assert misread({"source": text}) == {}


def test_a_numbered_answer_behind_a_question_without_its_mark() -> None:
    marked = pairs("Vraag {}", "Antwoord {}", "Dat staat in Antwoord 1 van toen.")
    assert misread({"no mark": f"{LETTER}{marked.replace('hem?', 'hem')}"}) == {}


def test_what_breaks_off_where_a_page_ends_is_no_note() -> None:
    second = f"Dat geldt voor kades langer dan 1 MWp of meer. {LONG} Dat is zo omdat {{page|Pagina 2 van 3}} zij laag zijn."
    text = f"{LETTER}Pagina 1 van 3 {pairs('{}', 'Antwoord', second)} {{page|Pagina 3 van 3}}"
    assert misread({"no note": text}) == {}


def test_parties_alone_head_their_questions() -> None:
    text = f"{LETTER}VVD 1. {{?1|Wat is een kade?}} Antwoord: {{=1|Een muur.}} D66 2. {{?2|Hoe hoog is hij?}} Antwoord: {{=2|Drie meter.}} SP 3. {{?3|Wie meet hem?}} Antwoord: {{=3|De raad.}}"
    assert misread({"parties": text}) == {}


def test_answers_and_questions_that_begin_or_end_otherwise() -> None:
    unended = f"{LETTER}{pairs('{}', 'Antwoord').replace('meet hem?', 'meet hem')}"
    year = f"{LETTER}{pairs('Vraag {}', 'Antwoord {}').replace('Hoe hoog', '2015 was toch het jaar van de kade, hoe hoog')}"
    paged = f"{LETTER}{pairs('{}', 'Antwoord:').replace('|Wat', '|(PVV) Pag. 5: wat')}"
    # `5` heads half an answer, and is no note at the foot of the page.
    joint = f"{LETTER}Vraag 1 {{?1|Kent u «De Dijk»?}} Antwoord 1 {{=1|Ja.}} Vraag 2 {{?2|Hoe hoog is hij?}} Vraag 3 {{?3|Wie meet hem?}} Antwoord 2 en 3 {{=2 3|In de brief staat dat. {{title|Tweede Kamer, vergaderjaar 2011–2012, Aanhangsel 1}} Daar staat ook wie.}} Vraag 4 {{?4|Hoe vaak?}} Antwoord 4 {{=4|Vaak.}} {{title|Tweede Kamer, vergaderjaar 2011–2012, Aanhangsel 2}}"
    documents = {"unended": unended, "year": year, "paged": paged, "joint": joint}
    assert misread({name: each.replace("(PVV) ", "") for name, each in documents.items()}) == {}


def test_one_imprint_within_a_sentence() -> None:
    second = f"De kade is hoog {{title|Tweede Kamer, vergaderjaar 2019–2020, 35 300 X, nr. 12 1}} en breed. {LONG}"
    named = (
        f"Dat staat in Tweede Kamer, vergaderjaar 2019–2020, 35 300 X, nr. 12, zoals bekend. {LONG}"
    )
    documents = {each: f"{LETTER}{pairs('Vraag {}', 'Antwoord', each)}" for each in (second, named)}
    assert misread(documents) == {}
