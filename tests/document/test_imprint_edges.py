"""The Kamer's imprint and the headings of parts: where each begins and ends, sign by sign."""

from __future__ import annotations

from kamerboek.document.questions.page import read_lines
from kamerboek.document.questions.pairs.sections import name_sections
from tests.document.test_page_leftovers import CODE, ISSN, PLACE, SESSION, braced
from tests.rows import over


@over(
    "marked",
    [
        # Alone on its line, with what decorates it, at the ends of a text and of a page.
        *(f"Een zin.\n{{{SESSION}}}{sign}\nMeer." for sign in (" ", "\t", "\xa0", " |", " |*_|")),
        *(f"Een zin.\n{sign}{{{SESSION}}}\nMeer." for sign in (" ", "\t", "\xa0", "# ", "#")),
        *(f"{{{SESSION}}}\nMeer.", f"Een zin.\n{{{SESSION}}}", f"{{{SESSION}}}"),
        *(f"Een.\f{{{SESSION}}}\fMeer.", f"Een.\r\n{{{SESSION}}}\r\nMeer."),
        f"Een zin.\n{SESSION} x\nMeer.",
        f"Een zin.\nx {SESSION}\nMeer.",
        f"Een zin.\n{{{SESSION}}}{' ' * 80}x\nMeer.",
        # The number behind it on its line, or on one of its own below.
        f"Een zin.\n{{{SESSION} **12**}}\nMeer.",
        f"Een zin.\n{{{SESSION}}}\n12\nMeer.",
        f"Een zin.\n{{{SESSION}\n1}}\nMeer.\n{{{SESSION}\n2}}\nSlot.",
        f"Een zin.\n{{{SESSION}}}\n1 dijk\nMeer.\n{{{SESSION}}}\n2 dijken\nSlot.",
        f"Een zin.\n{{{SESSION}\n \n 1}}\nMeer.\n{{{SESSION}\n \n 2}}\nSlot.",
        f"Een zin.\n{{{SESSION}}}\n\n12345\nMeer.",
        # Within a line: what is pointed to is none, what only stands near such a word is.
        f"Een zin zie dan {{{ISSN}}} meer.",
        f"Een zin zie {ISSN} meer.",
        f"Een zin zie {{{ISSN} {PLACE}}} meer.",
        f"Een zin. {{{CODE} {PLACE}}} meer.",
        f"Een zin (zie {CODE}) meer.",
        # Numbers that count on by three at most, in each form of its own.
        f"Een zin {{{CODE} 1}} en {{{CODE} 2}} en {{{CODE} 3}} meer.",
        f"Een zin {CODE} 1 en {CODE} 1 meer.",
        # The first page has more of it than the next.
        f"Een zin {{{CODE} {ISSN} {PLACE} {SESSION} 1}} meer, dat {{{SESSION} 2}} is.",
        f"Een zin {{{CODE} {ISSN} {PLACE} {SESSION} 1}} meer, dat {{{SESSION} 3}} is.",
        f"Een zin {{{CODE} {ISSN} {PLACE} {SESSION} 1}} meer, zie {SESSION} 2 hier.",
        f"Een zin {{{CODE} {ISSN} {PLACE} {SESSION}}} meer, dat {{{SESSION} 2}} is.",
        # One that interrupts a sentence is a page's, whatever its number, or is pointed to.
        f"Een zin {{{SESSION} 1}} gaat door.",
        f"Een zin {{{SESSION} 3}} gaat door.",
        f"Een zin {{{SESSION}}} gaat door.",
        f"Een zin met {{{SESSION} 3}} gaat door.",
        f"Een zin met {SESSION} gaat door.",
        "Een zin {Tweede Kamer, vergaderjaar , , nr. 12 2} gaat door.",
        "Een zin {Tweede Kamer, vergaderjaar , Aanhangsel 2313} gaat door.",
        "Een zin {KVR8815 2W9904417 ISSN 0921 - 7398 Sdu Uitgevers ’s-Gravenhage 1999} gaat door.",
        "Een zin {Tweede Kamer Landbouw 22 november 2001 TK 26 26-2231} gaat door.",
        f"Een zin in {SESSION} 1 gaat door.",
        f"Een zin {{{CODE}}} 3 en {{{CODE}}} 6 meer.",
        f"Een zin. {{{SESSION} 1}} Meer. Dan {CODE} 7 hier.",
        f"Een zin. {{{SESSION}}} 2 Meer.\n{{{CODE} 1}}\nSlot.",
    ],
)
def test_where_an_imprint_begins_and_ends(marked: str) -> None:
    assert braced(marked.replace("{", "").replace("}", "")) == marked


@over(
    ("headings", "names"),
    [
        (("Thema (B) dijken", "Thema duinen"), "A B"),
        (("Thema dijken (B).", "Thema duinen"), "A B"),
        (("Thema dijken (B)", "Thema duinen"), "B A"),
        (("Thema dijken (B): ", "Thema duinen (XII)"), "B XII"),
        (("**Thema dijken (B)**", "Thema duinen"), "B A"),
        (("Thema dijken (B)", "Thema duinen (B)"), "A B"),
        (("Thema dijken (B)", "Thema duinen (A)", "Thema kaden"), "B A C"),
    ],
)
def test_the_key_of_a_section(headings: tuple[str, ...], names: str) -> None:
    text, places = "", []
    for heading in headings:
        text += f"{heading}\n"
        places.append(len(text))
        text += "Een vraag.\n\n"
    sections = name_sections(text, read_lines(text), places)
    assert " ".join(section.name for section in sections) == names


SENATE = "Eerste Kamer, vergaderjaar 2019/20, 35 275, C"
OLD = "0304tkkvr1127"


@over(
    "marked",
    [
        # The first chamber writes its year short, and its letter before the page's number.
        f"Een zin.\n{{{SENATE}    1}}\nMeer.\n{{{SENATE}    2}}",
        f"Een zin.\n{{{ISSN}\n{PLACE}{' ' * 40}{SENATE}    1}}\nMeer.",
        f"Een zin.\n{{{SENATE}\n\n1}}\n\nMeer.\n{{{SENATE}\n\n2}}",
        f"Een zin, zie {SENATE}, en meer.",
        # What was printed before 2009, also at the end of one line with its page's number.
        f"Een zin.\n\n{{KVR18842\n{OLD}\n{ISSN}\n{PLACE}}}\n",
        f"Een zin.\n\n{{KVR18842\n{OLD}}}\n",
        f"Een zin. {{KVR18842 {OLD} 1801}}",
        f"Een zin. {{KVR18842 {OLD}}} 1801 dijken.",
        "Een zin over de KVR van 1884.",
        # The printer's own name of it, the number without ISSN, and a line's end within its words.
        "Een zin.\n{KVR7741\n1D9789\nISSN 0921-7398\nSdu Uitgevers\n’s-Gravenhage 1998 "
        "Tweede Kamer, vergaderjaar\n1997–1998, Aanhangsel 2413}\n",
        "Een zin.\n{6K1142\nISSN 0921 - 7371\nSdu Uitgevers\n’s-Gravenhage 1996}\n",
        "Een zin.\n{KVR41012\n0910tkkvr2411\n0921-7398\nSdu Uitgevers\n’s-Gravenhage 2010 "
        "Tweede Kamer, verga-\nderjaar 2009–2010, Aanhangsel 5077}\n",
        f"Een zin.\n{{{ISSN}\n’s-Gravenhage 1998 Tweede Kamer, vergaderjaar\n{' ' * 12}1997–1998, "
        "Aanhangsel 1}\n",
        "Een zin over 1D9789, en bel 0921-7398 voor meer.",
        # In a text that is printed further to the right.
        f"Een zin.\n{' ' * 12}{{{ISSN}\n{' ' * 12}Sdu Uitgevers\n{' ' * 12}{PLACE}}}\n",
    ],
)
def test_an_imprint_of_the_first_chamber_and_of_before(marked: str) -> None:
    assert braced(marked.replace("{", "").replace("}", "")) == marked
