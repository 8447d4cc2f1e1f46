"""Why a question has its code: the words that carry it, and where they stand."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from types import SimpleNamespace

from docutils import nodes

from kamerboek.analysis import sentence_start
from kamerboek.book.questions.facts import Facts, facts_of
from kamerboek.book.questions.reasons import CODEBOOK, reasons
from kamerboek.book.rendering.addresses import question_link
from kamerboek.book.rendering.markup import html_element
from kamerboek.edition.edition import Edition, load_edition
from kamerboek.intake.suggest import Suggestions
from tests.conftest import EDITION, PROJECT
from tests.rows import over

IN_ANSWER_7 = "Knelpunten worden zoveel als mogelijk"


def test_words_of_an_answer_that_is_pointed_to_lead_to_that_answer(edition: Edition) -> None:
    """Answer 8 only points to 6 and 7; a reader would not find these words under question 8."""
    rows = tuple(
        replace(row, quote=IN_ANSWER_7) if row.question == "8" else row
        for row in edition.coding.dispositions
    )
    coded = replace(edition, coding=replace(edition.coding, dispositions=rows))
    (fold,) = reasons(coded, facts_of(coded, PROJECT)["8"], Suggestions({}, {}), ())
    quotation = next(
        each for each in fold.findall(nodes.block_quote) if IN_ANSWER_7 in each.astext()
    )
    assert "Antwoord 7" in quotation.astext()
    assert "8" not in quotation.astext()
    (link,) = quotation.findall(question_link)
    assert link["question"] == "7"
    assert link["sentence"] == sentence_start(edition.question("7"), IN_ANSWER_7)


def lines(node: html_element) -> list[str]:
    """Return what stands in a block, a line for each element in it."""
    return [f"{each.get('tag', 'quote')}: {each.astext()}" for each in node.children]


def test_the_reason_of_a_code_in_the_words_of_the_codebook(edition: Edition) -> None:
    """Answer 8 points to others, and a second reader could defend another code."""
    (fold,) = reasons(edition, facts_of(edition, PROJECT)["8"], Suggestions({}, {}), [CODEBOOK[0]])
    assert (fold["tag"], fold["classes"], fold["ids"]) == ("details", ["fold"], ["waarom"])
    assert lines(fold) == [
        "summary: Waarom ‘deels of anders beantwoord’?",
        "p: Code: alleen verwijzing. Regel 1: het hele antwoord verwijst naar andere antwoorden. "
        "Na het volgen: deels of anders beantwoord. Antwoord 7 zegt waar knelpunten worden "
        "vermeld, ‘zoveel als mogelijk’; over jaarlijks rapporteren zeggen de antwoorden 6 en 7 "
        "niets. Alternatief: de wijze telt als gegeven.",
        "p: Doorslaggevend:",
        "quote: Zie antwoord op vraag 6 en 7.\n\nAntwoord 8",
        "p: Ook te verdedigen: beantwoord (regel 6: elk onderdeel krijgt een antwoord), gelet op "
        "deze woorden in de vraag:",
        "quote: Op welke wijze wordt invulling gegeven aan de toezegging\n\nVraag 8",
        "p: Thema: Transparantie, en ook Gereedheid. Toezegging om knelpunten in gereedheid "
        "jaarlijks te rapporteren.",
        "p: Alle regels staan in het codeboek",
    ]
    (link,) = [each for each in fold.findall(html_element) if each["tag"] == "a"]
    assert link["to"] == ("verantwoording", "codeboek")


def test_a_reason_without_more_to_say(edition: Edition) -> None:
    """Answer 1 answers by itself, in a book without the page of the codebook."""
    (fold,) = reasons(edition, facts_of(edition, PROJECT)["1"], Suggestions({}, {}), ())
    assert lines(fold)[0] == "summary: Waarom ‘beantwoord’?"
    assert lines(fold)[1] == (
        "p: Code: beantwoord. Regel 6: elk onderdeel krijgt een antwoord. Zegt dat geen "
        "categorieën zijn verplaatst, noemt het lagere detailniveau van hoofdstuk 3 en geeft "
        "daarvoor de motivering."
    )
    assert [line.partition(":")[0] for line in lines(fold)] == ["summary", "p", "p", "quote", "p"]
    assert lines(fold)[-1] == (
        "p: Thema: Transparantie. Verplaatsing van informatie naar de vertrouwelijke bijlage."
    )


@over(
    ("number", "ground"),
    [("51", "op grond van:"), ("8", "gelet op deze woorden in de vraag:")],
)
def test_an_alternative_says_whose_words_carry_it(number: str, ground: str) -> None:
    edition = load_edition(EDITION, PROJECT)
    (fold,) = reasons(edition, facts_of(edition, PROJECT)[number], Suggestions({}, {}), ())
    (said,) = [line for line in lines(fold) if "Ook te verdedigen" in line]
    assert said.endswith(f", {ground}")


THEME = SimpleNamespace(theme="personnel", basis="‘militairen’ en ‘reservisten’")
CODE = SimpleNamespace(disposition="answered", basis="rule", quote="Ja,  dat\nklopt")


@cache
def question_8_uncoded() -> tuple[Edition, Facts]:
    """Return the edition without the code of question 8, and what is known of that question."""
    edition = load_edition(EDITION, PROJECT)
    rows = tuple(row for row in edition.coding.dispositions if row.question != "8")
    uncoded = replace(edition, coding=replace(edition.coding, dispositions=rows))
    return uncoded, replace(facts_of(edition, PROJECT)["8"], code=None)


@over(
    ("theme", "code", "said"),
    [
        (None, None, ""),
        (THEME, None, "thema Personeel, om de woorden ‘militairen’ en ‘reservisten’"),
        (
            SimpleNamespace(theme="personnel", basis="zoals vraag 3 van 2024-najaar"),
            None,
            "thema Personeel, zoals vraag 3 van 2024-najaar",
        ),
        (None, CODE, "code beantwoord, om de woorden ‘Ja, dat klopt’"),
        (
            None,
            SimpleNamespace(disposition="answered", basis="zoals vraag 4", quote="Ja"),
            "code beantwoord, zoals vraag 4",
        ),
        (
            None,
            SimpleNamespace(disposition="referred_only", basis="rule", quote="Zie 4"),
            "code alleen verwijzing, omdat het hele antwoord verwijst",
        ),
        (
            THEME,
            CODE,
            "thema Personeel, om de woorden ‘militairen’ en ‘reservisten’; code beantwoord, om de "
            "woorden ‘Ja, dat klopt’",
        ),
    ],
)
def test_what_is_proposed_for_a_question_that_nobody_coded(
    theme: SimpleNamespace | None, code: SimpleNamespace | None, said: str
) -> None:
    uncoded, facts = question_8_uncoded()
    proposed = Suggestions({"8": theme} if theme else {}, {"8": code} if code else {})
    first, *others = reasons(uncoded, facts, proposed, [CODEBOOK[0]])
    assert (first["tag"], first["classes"]) == ("p", ["uncoded"])
    assert first.astext() == "Wat dit antwoord geeft, is nog niet gecodeerd (62 van 63)."
    before = "Voorstel van het programma, door niemand beoordeeld: "
    assert [each.astext() for each in others] == ([f"{before}{said}."] if said else [])
    assert [(each["tag"], each["classes"]) for each in others] == [("p", ["note"])] * len(others)
