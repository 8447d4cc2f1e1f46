"""What pages left in a text that lost its lines: each mark, title and number inside its bounds.

Braces in a text stand around what is a page's; without them nothing is.
"""

from __future__ import annotations

from kamerboek.document.questions.one_line.numbers import (
    _Number,
    _pages_apart,
    _weight,
    lone_pages,
    pages_within,
)
from kamerboek.document.questions.one_line.pages import page_marks
from kamerboek.document.questions.one_line.titles import (
    counted_titles,
    title_of_front,
    titles_before,
    titles_behind,
)
from kamerboek.document.questions.wording.note_marks import NoteMarks
from tests.rows import over


def plain(marked: str) -> str:
    return marked.replace("{", "").replace("}", "")


def braced(text: str, spans: list[tuple[int, int]]) -> str:
    signs = sorted([(end, 0) for _, end in spans] + [(start, 1) for start, _ in spans])
    parts, at = [], 0
    for place, opens in signs:
        parts += [text[at:place], "{" if opens else "}"]
        at = place
    return "".join([*parts, text[at:]])


@over(
    "marked",
    [
        *(
            f"Dat is zo. {{{word} 1 van 2}} Meer."
            for word in ("Pagina", "pagina", "Blad", "Blz.", "blz.")
        ),
        *("{Pagina 123 / 456} Meer.", "{Pagina\xa01\xa0van\xa02}", "Pagina 1234 van 2"),
        *("Pagina 1 van 2345", "x{Pagina 1 van 2}", "Pagina 1 van 2x", "Pagina 1 van 2,"),
        "Zin. {Ministerie van Onderwijs, Cultuur en Wetenschap }{Pagina 1 van 2} Meer.",
        "{Ministerie van Defensie }{Pagina 1 van 2} Meer.",
        "xMinisterie van Defensie {Pagina 1 van 2} Meer.",
        "Ministerie van Defensie, {Pagina 1 van 2} Meer.",
        *(
            f"{{Pagina 1 van 2}}{{ {label} BS/2023-1}} Meer."
            for label in (
                *("Datum", "Ons kenmerk", "Uw kenmerk", "Onze kenmerk", "Ons kenmerk:"),
                *("Onze referentie", "Uw referentie", "Kenmerk", "Referentie", "Bijlage(n)"),
                *("Bijlagen", "Contactpersoon", "Aantal bijlagen", "Doorkiesnummer", "Dossier"),
                *("Zaaknummer", "Datum :"),
            )
        ),
        "{Pagina 1 van 2}{ Datum 9 mei 2023}{ Ons kenmerk BS/2023-1} Meer.",
        "{Pagina 1 van 2} Datum BS/x Meer.",
        "{Pagina 1 van 2}{ Ministerie van Defensie}{ Datum 9 mei 2023} Meer.",
        "{Pagina 1 van 2}{ Ministerie van Ab, Cd en Ef}{ Datum 9 mei 2023}{ Ons kenmerk BS1} Meer.",
        "{Pagina 1 van 2} Ministerie van Defensie Datum hier Meer.",
        "{Pagina 1 van 2} Ministerie van Defensie, Datum 9 mei 2023 Meer.",
        # One that stands once: with a capital, behind a sentence, before another.
        *("Zin. {Blad 3} Meer.", "Zin. {Bladzijde 3} Meer", "Zin. {Bladnummer: 3} «Meer»"),
        *("Zin. {Blad 3}", "Zin. {Page 3} 12.", "Zin. {PAGINA 3} Meer.", "Zin. {Blz 3} Meer."),
        *("Blad 3 Meer.", "Zin. blz. 3 Meer", "Zin Blad 3 Meer.", "Zin. Blad 3 meer."),
        *("Zin. Blad 3 van", "Zin. Blad 3 van 4x", "Zin. [pagina 3] Meer.", "Zin. - 3 - Meer."),
        # Several of one form count on, by three at most.
        "een {[pagina 3]} twee {[pagina 4]} drie",
        "een {[blz. 3]} twee {[blz. 6]} drie",
        "een [blz. 3] twee [blz. 7] drie",
        "een [p. 3] twee [p. 3] drie",
        "een {[pag. 3]} twee {[pag. 4]} drie",
        "een {- 3 -} twee {- 4 -} drie",
        "een {blz. 3} twee {blz. 5} drie",
        "een blz. 5 twee blz. 3 drie",
        "een {blz. 3} twee {blz. 4} drie Blad 4 vier",
        *("een ---- twee", "een {-----} twee", "een {_____} twee {=====} drie {*****}"),
        *("een x----- twee", "een -----x"),
    ],
)
def test_what_says_itself_that_it_is_of_a_page(marked: str) -> None:
    text = plain(marked)
    assert braced(text, page_marks(text)) == marked


TITLE = "Stand van de dijken"
THREE = "Een zin. {%s 1} Twee. {%s 2} Drie. {%s 3} Slot."
NUMBER_FIRST = "Een zin. {1 %s} Twee. {2 %s} Drie. {3 %s} Slot."


def three(title: str, form: str = THREE) -> str:
    return form.replace("%s", title)


def no(marked: str) -> str:
    return plain(marked)


@over(
    "marked",
    [
        three(TITLE),
        three(f"Antwoorden over {TITLE}"),
        no(three(TITLE).replace("dijken 3", "dijken 9")),
        no(three(TITLE).replace("dijken 2", "dijken 1")),
        no(f"Een zin. {TITLE} 1 Twee. {TITLE} 2 Slot."),
        # Twelve letters at least, four words, none that ends a sentence or heads a question.
        *(three("Een wet op dijk"), no(three("Een wet op dek"))),
        no(three("dijken")),
        *(no(three(f"Stand van{sign} de dijken")) for sign in ".?!:;,"),
        *(
            no(three(f"Stand der grote {word}"))
            for word in (
                *("Vraag", "Vragen", "VRAAG", "Antwoord", "ANTWOORD", "vraag", "artikel", "van"),
                *("Pagina", "pagina", "Blad", "Bladzijde"),
            )
        ),
        no(three("Stand vraag de dijken")),
        # What differs before a title is no part of it.
        "Een {Stand van de dijken 1} Twee {Stand van de dijken 2} Vier {Stand van de dijken 3} x",
        # The number before it: behind the end of a sentence, before a capital.
        three(TITLE, NUMBER_FIRST),
        three(f"{TITLE} in Urk", NUMBER_FIRST),
        no(three("Een wet op dek", NUMBER_FIRST)),
        no(three(TITLE.lower(), NUMBER_FIRST)),
        no(three(TITLE, NUMBER_FIRST).replace(". {", ", {")),
        no(three("Waar zijn de dijken", NUMBER_FIRST)),
        no(three(TITLE, NUMBER_FIRST).replace("{3", "{9")),
        no(f"Een zin. 1 {TITLE} Twee. 2 {TITLE} Slot."),
    ],
)
def test_the_same_words_with_numbers_that_count_on(marked: str) -> None:
    text = plain(marked)
    assert braced(text, counted_titles(text, 0)) == marked


@over(
    ("marked", "front"),
    [
        (f"{TITLE} Vraag 1 Hoe? {{{TITLE} 1}} Vraag 2 Zo? {{{TITLE} 2}} Slot.", TITLE),
        (
            f"Hier {TITLE} hier Vraag 1 Hoe? {{{TITLE} 1}} Zo. {{{TITLE} 2}} Slot.",
            f"Hier {TITLE} h",
        ),
        (f"{TITLE}x Vraag 1 Hoe? {TITLE} 1 Vraag 2 Zo? {TITLE} 2 Slot.", f"{TITLE}x"),
        (f"{TITLE} Vraag 1 Hoe? {{1 {TITLE}}} Zo. {{2 {TITLE}}} Slot.", TITLE),
        (f"Vraag 1 Hoe? 1 {TITLE} Zo. 2 {TITLE} Slot.", ""),
    ],
)
def test_two_are_enough_of_the_title_in_front(marked: str, front: str) -> None:
    text = plain(marked)
    assert braced(text, counted_titles(text, len(front) + 1)) == marked


FRONT = "Antwoorden over de dijken"
PART = "Vragen en opmerkingen van"
FAR_ON = "Dat is zo. " * 36  # 396 signs


@over(
    "marked",
    [
        f"{FRONT} Vraag 1 Hoe? Zo. {{{FRONT}}} Vraag 2 Wat? Dat.",
        f"Zin. {FRONT} Vraag 1 Hoe? Zo. {{{FRONT}}} Vraag 2 Wat? Dat.",
        f"**{FRONT}** Vraag 1 Hoe? Zo. {{{FRONT}}} Vraag 2 Wat? Dat.",
        f"Deze {FRONT} Vraag 1 Hoe? Zo. Deze {{{FRONT}}} Vraag 2 Wat?".replace("Deze {", "{Deze "),
        f"{FRONT} Vraag 1 Hoe? Zo. {{Antwoorden  over\nde dijken}} Vraag 2 Wat? Dat.",
        f"{FRONT} Vraag 1 Hoe? Zo. {FRONT}, Vraag 2 Wat? Dat.",
        f"{FRONT.lower()} Vraag 1 Hoe? Zo. {FRONT.lower()} Vraag 2 Wat? Dat.",
        "Een wet op dek Vraag 1 Hoe? Zo. Een wet op dek Vraag 2 Wat? Dat.",
        "Een wet op dijk Vraag 1 Hoe? Zo. {Een wet op dijk} Vraag 2 Wat? Dat.",
        "Over de dijken Vraag 1 Hoe? Zo. Over de dijken Vraag 2 Wat? Dat.",
        *(
            f"{FRONT} {word} Vraag 1 Hoe? Zo. {{{FRONT}}} {word} Vraag 2 Wat? Dat."
            for word in "de het een van voor over en in op aan bij".split()  # noqa: SIM905 - words read better
        ),
        f"{FRONT} hier Vraag 1 Hoe? Zo. {{{FRONT} hier}} Vraag 2 Wat? Dat.",
        # The number of its page: 1 or 2 where 400 signs were not reached, behind a sentence.
        f"{FRONT} Vraag 1 Hoe? Zo. {{2 {FRONT}}} Vraag 2 Wat? Dat.",
        f"{FRONT} Vraag 1 Hoe? Zo. 3 {{{FRONT}}} Vraag 2 Wat? Dat.",
        f"{FRONT} Vraag 1 {FAR_ON[:-55]} Zo. 3 {{{FRONT}}} Vraag 2 Wat? Dat.",
        f"{FRONT} Vraag 1 {FAR_ON} Zo. {{3 {FRONT}}} Vraag 2 Wat? Dat.",
        f"{FRONT} Vraag 1 Hoe? Daarvan 2 {{{FRONT}}} Vraag 2 Wat? Dat.",
        f"{FRONT} Vraag 1 Hoe? Zo. {{{FRONT} 2}} Vraag 2 Wat? Dat.",
        f"{FRONT} Vraag 1 Hoe? Zo. {{{FRONT}}} 3 Vraag 2 Wat? Dat.",
        f"{FRONT} Vraag 1 Hoe? Zo. {{{FRONT}}} 2x Vraag 2 Wat? Dat.",
        f"{FRONT} Vraag 1 Hoe? {{1 {FRONT}}} Wat? {{2 {FRONT}}} Dat.",
        f"{FRONT} Vraag 1 Hoe? {{{FRONT} 1}} Wat? {{{FRONT} 2}} Dat.",
        f"{FRONT} Vraag 1 Hoe? 1 {{{FRONT}}} Wat? 3 {{{FRONT}}} Dat.",
        f"{FRONT} Vraag 1 Hoe? 1 {{{FRONT}}} Wat? {{{FRONT}}} Dat.",
        # What all pages say may begin earlier than the front does.
        "Bij vragen over de dijken Vraag 1 Hoe? Zo. {Onze vragen over de dijken} Meer. "
        "{Onze vragen over de dijken} Slot.",
        "Bij vragen over de dijken Vraag 1 Hoe? Zo onze vragen over de dijken Meer.",
        # The heading of a part begins as another does, and goes on.
        *(
            f"{PART} de Ab-fractie Vraag 1 Hoe? Zo. {PART} {other} Wat? Dat."
            for other in ("de Cd-fractie 2", "een lid Vraag 2", "een lid **Vraag 2")
        ),
    ],
)
def test_the_title_in_front_returns(marked: str) -> None:
    text = plain(marked)
    assert braced(text, title_of_front(text, text.index("Vraag 1"), [])) == marked


def test_a_title_with_its_number_is_none_of_the_title_in_front() -> None:
    text = f"{FRONT} Vraag 1 Hoe? {FRONT} 1 Wat? {FRONT} 2 Dat."
    first = text.index("Vraag 1")
    counted = counted_titles(text, first)
    assert len(counted) == 2
    assert title_of_front(text, first, counted[::-1]) == []
    assert len(title_of_front(text, first, counted[:1])) == 1


def paged(*within: str, last: str = "dat is zo. {4}") -> str:
    """Return a text of four pages of some 500 signs, each ending within a sentence."""
    return "".join(f"{'Dat is zo. ' * 44}{each} " for each in within) + "Dat is zo. " * 44 + last


THIRD = "en zij {3} gaan"
WITHIN_ONE = ("Hij is {1} hoger dan", "het is, {2} Urk en", THIRD)


@over(
    "marked",
    [
        paged(*WITHIN_ONE),
        paged(*WITHIN_ONE, last="in 2019 {4} "),
        # Not where the text ends otherwise, or with another number.
        *(no(paged(*WITHIN_ONE, last=last)) for last in ("dat is zo. 5", "dat is zo 4", "op 4.")),
        # Each number stands once where its page ends, and is of no sentence.
        no(paged(*WITHIN_ONE[:2], "en zij gaan")),
        no(paged("Hij is 1 hoger dan, nu 1 lager", *WITHIN_ONE[1:])),
        no(paged(THIRD, *WITHIN_ONE[1:]).replace("{3}", "1", 1).replace("zij 1", "fase 1")),
        *(
            no(paged(f"Hij is {said} dan", *WITHIN_ONE[1:]))
            for said in ("op 1 mei", "1 miljoen", "bij vraag 1 hoger", "nr. 1 hoger", "1, hoger")
        ),
        no(paged(WITHIN_ONE[0], "Dat is zo. " * 60 + WITHIN_ONE[1], THIRD)),
        paged(WITHIN_ONE[0], "Dat is zo. " * 10 + WITHIN_ONE[1], THIRD),
        # As far from the last as the text has pages; each of 400 signs at least.
        no("Hij is {1} hoger. Dat is zo. {2}"),
    ],
)
def test_numbers_of_pages_within_sentences(marked: str) -> None:
    text = plain(marked)
    assert braced(text, pages_within(text, (), [])) == marked


def test_numbers_that_are_known_are_of_no_page() -> None:
    text = plain(paged(*WITHIN_ONE))
    at = text.index("1 hoger")
    assert pages_within(text, (at,), []) == []
    assert pages_within(text, (), [(at, at + 1)]) == []


@over(
    ("marked", "weight"),
    [
        # On a line of its own it is no line that was lost.
        *(("een\n{3}\ntwee", 0), ("een\f{3}\ftwee", 0), ("{3}\ntwee", 0), ("een\n{3}", 0)),
        *((f"{label} 2: {{3}} Dat", 3) for label in ("Vraag", "vraag", "Vragen", "vragen")),
        *((f"{label} 2 {{3}} Dat", 3) for label in ("VRAAG", "Antwoord", "Antwoorden", "ANTWOORD")),
        *((f"Vraag {number} {{3}} Dat", 3) for number in ("(2)", "(2):", "2.", "123")),
        *(("Vraag 1234 {3} Dat", 0), ("Vraag 2: {3} groot", 0), ("Vraag 2, {3} Dat", 0)),
        *((f"Zo{sign} {{3}} Dat", 2) for sign in ".?!»”])⁰¹²³⁴⁵⁶⁷⁸⁹:"),
        *((f"Zo{sign} {{3}} Dat", 2) for sign in (".”", ".’", '."', ".)", ".12", ".”1")),
        *((f"Zo{sign} {{3}} Dat", 0) for sign in (",", ";", "", ".123")),
        *((f"Zo. {{3}} {sign}a", 2) for sign in "AÀÞ«“‘€4*•[-"),
        *((f"Zo. {{3}} {word}", 0) for word in ("groot", "(groot", "„Zo”")),
        ("Zo. {3}", 3),
        *((f"Zo. {{3}} {head}", 3) for head in ("Vraag 4", "VRAAG 4", "Antwoord", "ANTWOORD")),
        *((f"Zo. {{3}} {head}", 3) for head in ("Reactie: ja", "**Vraag 4**", "² Zie", "[2] Zie")),
        *((f"Zo. {{3}} {head}", 2) for head in ("Reactie", "²Zie", "[1234] Zie", "[2]Zie")),
        *(
            (f"nu {{3}} {word} was", 1)
            for word in (  # noqa: SIM905 - words read better than a list of literals
                "de het een op te is zijn wordt worden werd werden heeft hebben kan kunnen "
                "daarnaast naar voor door bij als dat die deze dit ook niet nog om waarbij waarin "
                "zal zullen moet daarmee hiervan daarvan hierover dat, die. ook;"
            ).split()
        ),
        *(
            (f"nu {word} {{3}} dijken", 1)
            for word in "het een geen zo zeer te wordt worden".split()  # noqa: SIM905 - words read better
        ),
        *(("nu {3} dijken", 0), ("nu {3}", 0), ("{3} dijken", 0)),
    ],
)
def test_how_much_a_number_looks_like_that_of_a_page(marked: str, weight: int) -> None:
    at, end = marked.index("{"), marked.index("}") - 1
    assert _weight(plain(marked), at, end, lines=False) == weight


@over(
    ("marked", "weight"),
    [("wij {3}\ndijk", 3), ("wij\n{3} dijk", 3), ("wij\f{3} dijk", 3), ("wij {3} dijk", 0)],
)
def test_a_number_at_the_end_of_a_line_where_there_are_lines(marked: str, weight: int) -> None:
    at, end = marked.index("{"), marked.index("}") - 1
    assert _weight(plain(marked), at, end, lines=True) == weight
    assert _weight(plain(marked), at, end, lines=False) == 0


def apart(*numbers: tuple[int, int, int], behind: int = 500) -> list[int]:
    """Return the values taken of numbers: value, weight, and how many signs stand before each."""
    text, every = "", []
    for value, weight, before in numbers:
        text += "x" * before
        every.append(_Number(len(text), len(text) + 1, value, weight))
        text += str(value)[-1]
    text += "x" * behind
    found: dict[int, list[_Number]] = {}
    for each in every:
        found.setdefault(each.value, []).append(each)
    return [each.value for each in _pages_apart(text, found, every)]


@over(
    ("numbers", "behind", "taken"),
    [
        # A page holds 400 signs, the last one 40.
        (((1, 2, 500), (2, 2, 399)), 500, [1, 2]),
        (((1, 2, 500), (2, 2, 398)), 500, []),
        (((1, 2, 500), (2, 2, 39)), 0, [1, 2]),
        (((1, 2, 500), (2, 2, 38)), 0, []),
        # And 8,000 at most, a missing page as many more.
        (((1, 2, 500), (2, 2, 7999)), 500, [1, 2]),
        (((1, 2, 500), (2, 2, 8000)), 500, []),
        (((1, 3, 500), (3, 3, 15_999)), 500, [1, 3]),
        (((1, 3, 500), (3, 3, 16_000)), 500, []),
        # From 1, 2 or 3, before the page behind it can have ended.
        (((3, 2, 500), (4, 2, 500)), 500, [3, 4]),
        (((4, 2, 500), (5, 2, 500)), 500, []),
        (((1, 2, 16_000), (2, 2, 500)), 500, [1, 2]),
        (((1, 2, 16_001), (2, 2, 500)), 500, []),
        (((1, 2, 500), (2, 2, 500)), 8000, [1, 2]),
        (((1, 2, 500), (2, 2, 500)), 8001, []),
        # One alone where its weight says so.
        (((1, 3, 500),), 500, [1]),
        (((3, 3, 500),), 500, [3]),
        (((1, 2, 500),), 500, []),
        # Half of them look like numbers of pages.
        (((1, 1, 500), (2, 2, 500)), 500, [1, 2]),
        (((1, 1, 500), (2, 1, 500)), 500, []),
        (((1, 1, 500), (2, 2, 500), (3, 1, 500)), 500, []),
        # Pages are about as long: four times at most, the last one apart.
        (((1, 2, 500), (2, 2, 499), (3, 2, 1999), (4, 2, 500)), 500, [1, 2, 3, 4]),
        (((1, 2, 500), (2, 2, 499), (3, 2, 2000), (4, 2, 500)), 500, []),
        (((1, 2, 500), (2, 2, 499), (3, 2, 4000)), 500, [1, 2, 3]),
        # A page that is missed costs two.
        (((1, 3, 500), (3, 3, 500)), 500, [1, 3]),
        (((1, 2, 500), (3, 3, 500)), 500, [3]),
        (((1, 2, 500), (2, 1, 500), (3, 2, 500), (5, 2, 500)), 500, [1, 2, 3]),
        ((), 500, []),
    ],
)
def test_numbers_that_count_on_a_page_apart(
    numbers: tuple[tuple[int, int, int], ...], behind: int, taken: list[int]
) -> None:
    assert apart(*numbers, behind=behind) == taken


PAGE = "Dat is zo geregeld en dat blijft zo. " * 12  # 444 signs


@over(
    "marked",
    [
        f"{PAGE}{{1}} {PAGE}{{2}} {PAGE}",
        # What nobody printed on a page: too high a number, a head, a note with its mark.
        f"{PAGE}0 {PAGE}{PAGE}",
        f"{PAGE[:-148]}3 Vraag 2 Hoe?",
        f"{PAGE}{{3}} Vraag 2 Hoe?",
        f"{PAGE}{{1}}",
        f"{PAGE}Zo1 is dat. 1 Zie het rapport. {PAGE}",
        f"{PAGE}Zo1 is dat. {{1}} Vraag 2 Hoe?",
    ],
)
def test_numbers_between_sentences_that_are_pages(marked: str) -> None:
    text = plain(marked)
    assert braced(text, lone_pages(text, (), [], NoteMarks(text))) == marked


def test_what_is_known_to_be_something_else_is_no_page() -> None:
    text = f"{PAGE}1 {PAGE}2 {PAGE}"
    one, two = len(PAGE), 2 * len(PAGE) + 2
    marks = NoteMarks(text)
    assert lone_pages(text, (), [], marks) == [(one, one + 1), (two, two + 1)]
    assert lone_pages(text, {one}, [], marks) == []
    assert lone_pages(text, (), [(one - 5, one + 1)], marks) == []
    assert lone_pages(text, (), [(one - 5, one)], marks) == [(one, one + 1), (two, two + 1)]


NO_VAN = "Stand onzer dijken"


def at_marks(marked: str) -> tuple[str, list[int]]:
    """Return a text, and where its `|` stood: the marks of pages."""
    parts = marked.split("|")
    places = [len("".join(parts[: index + 1])) for index in range(len(parts) - 1)]
    return "".join(parts), places


@over(
    ("marked", "begins"),
    [
        (f"Zo. {TITLE} |1/3 Een. {TITLE} |2/3 Twee. {TITLE} |3/3", [TITLE] * 3),
        (f"Zo. {TITLE} |1/3 Een. {TITLE} |2/3 Twee. Slot |3/3", [TITLE] * 2),
        (f"Zo. Een {TITLE} |1/3 Twee {TITLE} |2/3", [TITLE] * 2),
        # One word alone is none, nor are two different ones.
        ("Zo. Dijkentoestand |1/2 Een. Dijkentoestand |2/2", []),
        ("Zo. Alle dijken |1/2 Een. Alle kaden |2/2", []),
        ("Zo. Alle kaden |1/2 Een. Alle kaden |2/2", []),
        ("Zo. Alle dijken |1/2 Een. Alle dijken |2/2", ["Alle dijken"] * 2),
    ],
)
def test_a_title_before_marks(marked: str, begins: list[str]) -> None:
    text, pages = at_marks(marked)
    found = [start for start, _ in titles_before(text, pages)]
    assert [text[at : at + len(words)] for at, words in zip(found, begins, strict=True)] == begins


@over(
    ("marked", "titles"),
    [
        (f"Zo. |1/3 {NO_VAN} Een |2/3 {NO_VAN} Twee |3/3 {NO_VAN} drie", [NO_VAN] * 3),
        (f"Zo. |Pagina 1 van 2 {NO_VAN} Een |Pagina 2 van 2 {NO_VAN} Twee", [NO_VAN] * 2),
        (f"Zo. |- 1 - {NO_VAN} Een |- 2 - {NO_VAN} Twee", [NO_VAN] * 2),
        (f"Zo. |1/2 {NO_VAN} Vraag 1 |2/2 {NO_VAN} Vraag 1", [NO_VAN] * 2),
        (f"Zo. |1/2 {NO_VAN} **Vraag 1 |2/2 {NO_VAN} **Vraag 1", [NO_VAN] * 2),
        ("Zo. |1/2 Dijkentoestand Een |2/2 Dijkentoestand Twee", []),
        ("Zo. |1/2 Alle dijk Een |2/2 Alle dijk Twee", []),
        ("Zo. |1/2 Dat is. Een dijk |2/2 Dat is. Een dijk", []),
    ],
)
def test_a_title_behind_marks(marked: str, titles: list[str]) -> None:
    text, pages = at_marks(marked)
    found = [text[start:end].strip() for start, end in titles_behind(text, pages)]
    assert found == titles
