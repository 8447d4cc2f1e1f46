"""Wordings with and without what may stand in them, and numbers at the bounds of their rules."""

from __future__ import annotations

from dataclasses import replace

from kamerboek.annotate import (
    find_identifiers,
    find_quantities,
    find_references,
    find_signals,
)
from kamerboek.annotate.links import official_link
from tests.annotate.examples import answered, with_answer
from tests.rows import over


@over(
    ("answer", "signal", "words"),
    [
        # Who is to be asked: with an adjective, an article, both, or the bare word.
        *(
            (f"{begin} {whose}gemeenten.", "referred", f"{begin} {whose}gemeenten")
            for begin in (
                "Het is de verantwoordelijkheid van",
                "Dit is een taak van",
                "Dat is primair de keuze van",
            )
            for whose in ("", "de ", "grote ", "de grote ")
        ),
        *(
            (f"De opvang {words}.", "referred", words)
            for words in (
                "is de verantwoordelijkheid van gemeenten",
                "is een gedeelde verantwoordelijkheid van de gemeenten",
                "is primair een aangelegenheid van grote gemeenten",
                "is uiteindelijk een bevoegdheid van de grote gemeenten",
            )
        ),
        *(
            (f"{words}.", "referred", words)
            for words in (
                "Gemeenten zijn hiervoor verantwoordelijk",
                "Gemeenten zijn daarvoor zelf ook eerst verantwoordelijk",
                "De minister van Financiën is hiervoor verantwoordelijk",
                "De minister van Financiën is hierin als eerste aan zet",
            )
        ),
        # What comes later: with a word before its term, one behind it, or none.
        *(
            (f"De {words}.", "deferred", words)
            for words in (
                "resultaten zijn in mei beschikbaar",
                "resultaten zijn naar verwachting in mei beschikbaar",
                "resultaten zijn pas in mei helemaal beschikbaar",
                "resultaten van een eerste brede blik zijn in mei beschikbaar",
            )
        ),
        (
            "Zodra dit bekend is, zullen wij u informeren.",
            "deferred",
            "Zodra dit bekend is, zullen wij",
        ),
    ],
)
def test_a_wording_with_and_without_what_may_stand_in_it(
    answer: str, signal: str, words: str
) -> None:
    """Also with two blanks between words, as where a PDF has them."""
    for blank in (" ", "  "):
        found = find_signals(with_answer(answer.replace(" ", blank), 1))
        said = [(row.signal, row.text) for row in found]
        assert said == [(signal, words.replace(" ", blank))]


@over(
    ("answer", "quantities"),
    [
        # What was up to a hundred times as high shares the scale of what it is.
        (
            "Het ging van 100 naar 1 miljoen euro.",
            [("100", "100000000", "eur"), ("1 miljoen euro", "1000000", "eur")],
        ),
        (
            "Het ging van 101 naar 1 miljoen euro.",
            [("101", "101", "eur"), ("1 miljoen euro", "1000000", "eur")],
        ),
        # What shares it without `naar` is no higher than the other.
        (
            "Het gaat om 3 of 3 miljoen euro.",
            [("3", "3000000", "eur"), ("3 miljoen euro", "3000000", "eur")],
        ),
        (
            "Het gaat om 4 of 3 miljoen euro.",
            [("4", "4", "eur"), ("3 miljoen euro", "3000000", "eur")],
        ),
        # Two words that are one number, and two that are none together.
        ("Er zijn honderd twintig schepen.", [("honderd twintig", "120", "count")]),
        ("Er zijn twee drie schepen.", [("twee", "2", "count"), ("drie", "3", "count")]),
        # As many of the same in a year: the number right behind it.
        ("Er waren 12 agenten (2023: 15).", [("12", "12", "persons"), ("15", "15", "persons")]),
        (
            "Er waren 12 agenten (2023: in Urk ruim 15).",
            [("12", "12", "persons"), ("15", "15", "persons")],
        ),
        # A fraction is a share, in words and in digits.
        ("Dat is een op de drie schepen.", [("een op de drie", "33.33", "percent")]),
        ("Dat is 1 op de 4 schepen.", [("1 op de 4", "25", "percent")]),
    ],
)
def test_numbers_at_the_bounds_of_their_rules(
    answer: str, quantities: list[tuple[str, str, str]]
) -> None:
    found = find_quantities(with_answer(answer, 1))
    assert [(row.text, str(row.value), row.unit) for row in found] == quantities


@over(
    ("printed", "identifier"),
    [
        *(
            (f"Aanhangsel van de Handelingen, {words}", "ah-tk-20232024-76")
            for words in (
                "nr. 76, vergaderjaar 2023-2024",
                "nr. 76, vergaderjaar 2023–2024",
                "nr. 76, vergaderjaar 2023/2024",
                "nr. 76, 2023/24",
                "nummer 76 (2023 - 24",
                "vergaderjaar 2023/24, nr. 76",
            )
        ),
        ("Kamerstuk 36 200 XVI, A", "36200-XVI-A"),
        ("Kamerstukken II 2022/23, 36 200 XVI, B", "36200-XVI-B"),
        ("vergaderjaar 2023/24, Aanhangsel, nr. 76", "ah-tk-20232024-76"),
    ],
)
def test_an_identifier_as_it_may_be_printed(printed: str, identifier: str) -> None:
    (found,) = find_identifiers(with_answer(f"Zie {printed}.", 1))
    assert (found.identifier, found.text) == (identifier, printed)
    assert found.kind == ("aanhangsel" if identifier.startswith("ah") else "kamerstuk")


@over(
    "answer",
    [
        "Over de dijken wordt  in mei  besloten.",
        "Over de dijken zal  in mei  besloten worden.",
        "Dit is mij  niet  bekend.",
        "Het is vervolgens  aan  de  rechter  om  te  bepalen of dit een strafbaar feit is.",
        "Over lopende  strafzaken  doe  ik  geen  uitspraken.",
        "Hier kom  ik  in  het  plenaire  debat  graag  op  terug.",
    ],
)
def test_two_blanks_behind_a_word_that_is_looked_for_with_one(answer: str) -> None:
    once = find_signals(with_answer(" ".join(answer.split()), 1))
    twice = find_signals(with_answer(answer, 1))
    assert once
    assert [row.signal for row in twice] == [row.signal for row in once]
    assert [" ".join(row.text.split()) for row in twice] == [row.text for row in once]


def test_the_question_before_is_of_the_same_part_and_not_answered_with_this_one() -> None:
    said = "Zie het antwoord op de vorige vraag."
    pairs = [("Hoe?", "Zo."), ("Wat?", "Dat."), ("Wie?", said)]
    apart = answered(*pairs)
    assert [row.to_question for row in find_references(apart)] == ["2"]
    together = [*apart[:2], replace(apart[2], answered_with=("2",))]
    assert [row.to_question for row in find_references(together)] == ["1"]
    first, second = answered(*pairs[:2], section="I"), answered(*pairs[2:], section="II")
    assert find_references([*first, *second]) == []


@over(
    ("identifier", "letter", "address"),
    [
        ("36800-X-3", False, "kst-36800-X-3.html"),
        ("36800", False, "dossier/36800"),
        ("36800-X", False, "dossier/36800-X"),
        ("36800-X", True, "kst-36800-X.html"),
        ("21501-02", False, "dossier/21501-02"),
        ("21501-20", False, "dossier/21501-20"),
        ("21501-20-2034", False, "kst-21501-20-2034.html"),
        ("36124-18", False, "kst-36124-18.html"),
        ("36124-1", False, "kst-36124-1.html"),
        ("33763-165", False, "kst-33763-165.html"),
    ],
)
def test_where_a_paper_stays(identifier: str, *, letter: bool, address: str) -> None:
    whole = f"https://zoek.officielebekendmakingen.nl/{address}"
    assert official_link("kamerstuk", identifier, letter=letter) == whole
    assert letter or official_link("kamerstuk", identifier) == whole
